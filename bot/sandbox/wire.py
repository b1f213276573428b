"""The world as the Bot API shows it to the bot: JSON made by python-telegram-bot's own classes."""

import hashlib
from datetime import UTC, datetime
from typing import Any

import telegram

from bot.sandbox.model import BotStatus, Chat, Entity, Message, Person, Place, StoredFile
from bot.sandbox.register import Register

# Flags of service messages that the library's classes write out as false; Telegram sends them only when true.
_ONLY_WHEN_TRUE = frozenset(
    {"channel_chat_created", "delete_chat_photo", "group_chat_created", "supergroup_chat_created"}
)


def as_json(shown: telegram.TelegramObject) -> dict[str, Any]:
    """Return a Bot API object as Telegram would send it."""
    pruned: dict[str, Any] = _pruned(shown.to_dict())
    return pruned


def _pruned(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _pruned(item) for name, item in value.items() if not (item is False and name in _ONLY_WHEN_TRUE)}
    if isinstance(value, (list, tuple)):
        return [_pruned(item) for item in value]
    return value


class Wire:
    """Turns records into Bot API objects as JSON."""

    def __init__(self, register: Register) -> None:
        """Show what `register` keeps."""
        self._register = register

    def user(self, user_id: int) -> telegram.User:
        """Return a person, or the bot itself."""
        bot = self._register.bot
        if user_id == bot.id:
            return telegram.User(bot.id, bot.name, is_bot=True, username=bot.username)
        person = self._register.people[user_id]
        return telegram.User(
            person.id,
            person.first_name,
            is_bot=False,
            last_name=person.last_name,
            username=person.username,
            language_code=person.language_code,
        )

    def chat(self, chat: Chat) -> telegram.Chat:
        """Return the short form of a chat that messages carry."""
        if chat.person_id is None:
            return telegram.Chat(chat.id, chat.kind, title=chat.title)
        person = self._register.people[chat.person_id]
        return telegram.Chat(
            chat.id,
            "private",
            username=person.username,
            first_name=person.first_name,
            last_name=person.last_name,
        )

    def entities(self, entities: list[Entity]) -> list[telegram.MessageEntity]:
        """Return entities, mentioned people filled in."""
        shown = []
        for entity in entities:
            data = dict(entity)
            if "user_id" in data:
                data["user"] = self.user(data.pop("user_id")).to_dict()
            shown.append(telegram.MessageEntity.de_json(data))
        return shown

    def message(self, message: Message, *, with_reply: bool = True) -> telegram.Message:
        """Return a message; the message it replies to is included once, not its own reply."""
        chat = self._register.chats[message.chat_id]
        replied = chat.messages.get(message.reply_to) if with_reply and message.reply_to is not None else None
        entities = self.entities(message.entities) or None
        fields: dict[str, Any] = {}
        if message.place is not None:
            fields.update(_place_fields(message.place))
        elif message.file is None:
            fields["text"], fields["entities"] = message.text, entities
        else:
            fields["caption"], fields["caption_entities"] = message.text, entities
            fields.update(self._file_fields(message.file))
            fields["show_caption_above_media"] = message.caption_above or None
            fields["has_media_spoiler"] = message.spoiler or None
        if message.keyboard is not None:
            fields["reply_markup"] = telegram.InlineKeyboardMarkup.de_json({"inline_keyboard": message.keyboard})
        if message.link_preview is not None:
            fields["link_preview_options"] = telegram.LinkPreviewOptions.de_json(message.link_preview)
        if message.forward_from is not None:
            fields["forward_origin"] = telegram.MessageOriginUser(
                message.forward_date or message.date, self.user(message.forward_from)
            )
        if message.service is not None:
            fields.update(self._service_fields(chat, *message.service))
        return telegram.Message(
            message.id,
            message.date,
            self.chat(chat),
            from_user=self.user(message.from_id),
            reply_to_message=self.message(replied, with_reply=False) if replied is not None else None,
            edit_date=message.edited_at,
            media_group_id=message.media_group_id,
            message_thread_id=message.thread_id,
            has_protected_content=message.protected or None,
            **fields,
        )

    def _file_fields(self, file: StoredFile) -> dict[str, Any]:
        if file.kind == "photo":
            size = telegram.PhotoSize(file.file_id, file.unique_id, file.width, file.height, len(file.content))
            return {"photo": [size]}
        document = telegram.Document(file.file_id, file.unique_id, file.name, file.mime, len(file.content))
        return {"document": document}

    def _service_fields(self, chat: Chat, kind: str, value: Any) -> dict[str, Any]:
        if kind == "new_chat_members":
            return {kind: [self.user(user_id) for user_id in value]}
        if kind == "left_chat_member":
            return {kind: self.user(value)}
        if kind == "pinned_message":
            pinned = chat.messages.get(value)
            return {kind: self.message(pinned, with_reply=False)} if pinned is not None else {}
        return {kind: value}

    def bot_member(self, status: BotStatus) -> telegram.ChatMember:
        """Return the bot as a member of a chat with this status; an administrator manages all but other admins."""
        return self._member(self._register.bot.id, status)

    def member(self, chat: Chat, user_id: int) -> telegram.ChatMember:
        """Return how a person or the bot stands in a chat."""
        if user_id == self._register.bot.id:
            return self.bot_member(chat.bot_status)
        if user_id not in chat.members:
            return self._member(user_id, "left")
        if user_id in chat.admins:
            return self._member(user_id, "creator" if user_id == chat.admins[0] else "administrator")
        return self._member(user_id, "member")

    def _member(self, user_id: int, status: str) -> telegram.ChatMember:
        user = self.user(user_id)
        if status == "creator":
            return telegram.ChatMemberOwner(user, is_anonymous=False)
        if status == "left":
            return telegram.ChatMemberLeft(user)
        if status == "kicked":
            return telegram.ChatMemberBanned(user, datetime.fromtimestamp(0, UTC))
        if status == "member":
            return telegram.ChatMemberMember(user)
        return telegram.ChatMemberAdministrator(
            user,
            can_be_edited=False,
            is_anonymous=False,
            can_manage_chat=True,
            can_delete_messages=True,
            can_manage_video_chats=True,
            can_restrict_members=True,
            can_promote_members=False,
            can_change_info=True,
            can_invite_users=True,
            can_post_stories=False,
            can_edit_stories=False,
            can_delete_stories=False,
            can_pin_messages=True,
        )

    def bot_member_change(
        self, chat: Chat, by: int, at: datetime, old: BotStatus, new: BotStatus
    ) -> telegram.ChatMemberUpdated:
        """Return the content of a my_chat_member update."""
        return telegram.ChatMemberUpdated(
            self.chat(chat), self.user(by), at, self.bot_member(old), self.bot_member(new)
        )

    def reaction_change(
        self, message: Message, by: Person, at: datetime, old: str | None, new: str | None
    ) -> dict[str, Any]:
        """Return the content of a message_reaction update."""
        chat = self._register.chats[message.chat_id]
        changed = telegram.MessageReactionUpdated(
            self.chat(chat), message.id, at, _reactions(old), _reactions(new), user=self.user(by.id)
        )
        # The library's classes leave empty lists out; Telegram sends both always.
        return {"old_reaction": [], "new_reaction": []} | as_json(changed)

    def callback_query(self, query_id: str, message: Message, by: Person, data: str) -> telegram.CallbackQuery:
        """Return the content of a callback_query update; chat_instance is the same for every tap in a chat."""
        instance = hashlib.sha256(str(message.chat_id).encode()).digest()[:8]
        return telegram.CallbackQuery(
            query_id,
            self.user(by.id),
            str(int.from_bytes(instance, "big", signed=True)),
            message=self.message(message),
            data=data,
        )


def _place_fields(place: Place) -> dict[str, Any]:
    # Telegram sends a venue's point twice.
    location = telegram.Location(place.lon, place.lat)
    if not place.title:
        return {"location": location}
    return {"location": location, "venue": telegram.Venue(location, place.title, place.address)}


def _reactions(emoji: str | None) -> list[telegram.ReactionType]:
    return [telegram.ReactionTypeEmoji(emoji)] if emoji is not None else []
