"""The world as the page shows it: the JSON of the play API."""

from datetime import UTC, datetime
from typing import Any

from bot.sandbox.model import Call, Chat, Entity, Message, Person
from bot.sandbox.register import Register


def instant(moment: datetime) -> str:
    """Return an instant as ISO 8601 in UTC with whole seconds and a Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class View:
    """Turns records into the page's JSON."""

    def __init__(self, register: Register) -> None:
        """Show what `register` keeps."""
        self._register = register

    def person(self, person: Person) -> dict[str, Any]:
        """Return a person for the page's choice of who I am."""
        return {
            "id": person.id,
            "name": person.full_name,
            "username": person.username,
            "language_code": person.language_code,
            "note": person.note,
            "group": person.group,
        }

    def chat(self, chat: Chat, *, messages: bool = False) -> dict[str, Any]:
        """Return a chat, with its messages where asked."""
        shown: dict[str, Any] = {
            "id": chat.id,
            "type": chat.kind,
            "title": chat.title,
            "members": list(chat.members),
            "admins": list(chat.admins),
            # The page knows no difference between leaving and being removed.
            "bot_status": "left" if chat.bot_status == "kicked" else chat.bot_status,
            "person": chat.person_id,
            "started": chat.started and chat.bot_status != "kicked",
            "pinned": chat.pinned[-1] if chat.pinned else None,
            "migrated_to": chat.migrated_to,
        }
        if messages:
            shown["messages"] = [self.message(message) for message in chat.messages.values()]
        return shown

    def message(self, message: Message) -> dict[str, Any]:
        """Return a message as the page draws it."""
        by_emoji: dict[str, list[int]] = {}
        for user_id, emoji in message.reactions.items():
            by_emoji.setdefault(emoji, []).append(user_id)
        return {
            "id": message.id,
            "chat": message.chat_id,
            "from": message.from_id,
            "date": instant(message.date),
            "edited": instant(message.edited_at) if message.edited_at is not None else None,
            "text": message.text,
            "entities": [self._entity(entity) for entity in message.entities],
            "reply_to": message.reply_to,
            "forward_from": message.forward_from,
            "keyboard": self._keyboard(message),
            "forced_reply": message.forced_reply,
            "reactions": [{"emoji": emoji, "users": users} for emoji, users in by_emoji.items()],
            "file": self._file(message),
            "place": vars(message.place) if message.place is not None else None,
            "silent": message.silent,
            "service": message.service_text,
        }

    def _entity(self, entity: Entity) -> Entity:
        if "user_id" not in entity:
            return dict(entity)
        user_id = entity["user_id"]
        shown = {name: value for name, value in entity.items() if name != "user_id"}
        return shown | {"user": {"id": user_id, "first_name": self._register.name_of(user_id)}}

    def _keyboard(self, message: Message) -> list[list[dict[str, Any]]] | None:
        if message.keyboard is None:
            return None
        rows = []
        for row in message.keyboard:
            shown = []
            for button in row:
                cell = {"text": button["text"]}
                if "callback_data" in button:
                    cell["data"] = button["callback_data"]
                if "url" in button:
                    cell["url"] = button["url"]
                if "copy_text" in button:
                    cell["copy"] = button["copy_text"]["text"]
                shown.append(cell)
            rows.append(shown)
        return rows

    def _file(self, message: Message) -> dict[str, Any] | None:
        file = message.file
        if file is None:
            return None
        return {
            "kind": file.kind,
            "name": file.name,
            "size": len(file.content),
            "mime": file.mime,
            "url": f"/sandbox/files/{file.file_id}",
        }

    def call(self, call: Call) -> dict[str, Any]:
        """Return a Bot API call for the pane of raw calls."""
        shown: dict[str, Any] = {
            "seq": call.seq,
            "at": instant(call.at),
            "method": call.method,
            "params": call.params,
            "ok": call.ok,
            "ms": round(call.ms, 1),
        }
        if call.ok:
            shown["result"] = call.result
        else:
            shown["error_code"], shown["description"] = call.error_code, call.description
        return shown
