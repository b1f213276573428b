"""The embedded Telegram itself: what exists, what happens to it, and who is told. It knows nothing of HTTP."""

import time
from collections import deque
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Literal, Protocol

from bot.sandbox.feed import Feed
from bot.sandbox.menu import Menus
from bot.sandbox.model import BotIdentity, BotStatus, Call, Chat, Message, Person, Tap
from bot.sandbox.privacy import hears
from bot.sandbox.refusal import bad_request
from bot.sandbox.register import Register
from bot.sandbox.updates import UpdateQueue
from bot.sandbox.view import View
from bot.sandbox.wire import Wire, as_json

# Telegram answers late taps with "query is too old"; clients stop waiting about then.
TAP_LIFETIME = 15.0


class Clock(Protocol):
    """The time the world runs on."""

    def now(self) -> datetime:
        """Return the instant, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never run backwards."""
        ...


class World:
    """People, chats and one bot. People's side is `Acts`, the bot's side the Bot API's methods; both work on this.

    `register` keeps what exists, `updates` what the bot has still to fetch, `feed` the news for the page, `calls`
    the latest calls of the Bot API, `refusals` every call it refused.
    """

    def __init__(self, bot: BotIdentity, clock: Clock) -> None:
        """Make an empty world around `bot`; its messages are dated by `clock`."""
        self.bot = bot
        self.clock = clock
        self.register = Register(bot)
        self.wire = Wire(self.register)
        self.view = View(self.register)
        self.feed = Feed()
        # Never where an earlier world began: a bot that remembers the updates it took would take these for old ones.
        self.updates = UpdateQueue(first_id=int(time.time()) % 100_000_000 + 1)
        self.menus = Menus()
        self.calls: deque[Call] = deque(maxlen=200)
        self.refusals: list[Call] = []
        self.taps: dict[str, Tap] = {}
        self.names: dict[tuple[str, str], str] = {}
        self.menu_buttons: dict[int | None, dict[str, Any]] = {}
        self._call_seq = 0

    def add_user(
        self,
        id: int,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
        note: str = "",
        group: str = "",
    ) -> Person:
        """Add a person; see `Register.add_user`."""
        person = self.register.add_user(id, first_name, last_name, username, language_code, note, group)
        self.chat_changed(self.register.chats[id])
        return person

    def add_group(
        self,
        title: str,
        members: Iterable[int],
        bot_status: BotStatus = "member",
        *,
        kind: Literal["group", "supergroup"] = "group",
        admins: Iterable[int] | None = None,
        id: int | None = None,
    ) -> Chat:
        """Add a group; see `Register.add_group`."""
        chat = self.register.add_group(title, members, bot_status, kind=kind, admins=admins, id=id)
        self.chat_changed(chat)
        return chat

    def now(self) -> datetime:
        """Return the world's instant in whole seconds, as Telegram dates things."""
        return self.clock.now().replace(microsecond=0)

    def post(self, chat: Chat, message: Message) -> Message:
        """Give `message` the chat's next id, show it, and tell the bot if the bot hears it."""
        chat.last_message_id += 1
        message.id = chat.last_message_id
        if chat.kind == "supergroup" and message.reply_to is not None:
            # A plain reply in a supergroup carries the thread of the first message replied to, topics or not.
            replied = chat.messages.get(message.reply_to)
            message.thread_id = (replied.thread_id if replied is not None else None) or message.reply_to
        chat.messages[message.id] = message
        self.feed.publish("message", message=self.view.message(message))
        if message.from_id != self.bot.id and hears(self.bot, chat, message):
            self.register.met.add(message.from_id)
            self.updates.push("message", as_json(self.wire.message(message)))
        return message

    def new_message(self, chat: Chat, from_id: int, **fields: Any) -> Message:
        """Return a message of the present moment that is not posted yet (its id is 0)."""
        return Message(chat.id, 0, from_id, self.now(), **fields)

    def post_service(self, chat: Chat, from_id: int, kind: str, value: Any, shown: str) -> Message:
        """Post a service message: `kind` and `value` as in the Bot API's Message, `shown` for the page."""
        message = self.new_message(chat, from_id, service=(kind, value), service_text=shown)
        return self.post(chat, message)

    def edited(self, message: Message) -> None:
        """Show a changed message; the bot hears of people's edits under the same privacy rule."""
        chat = self.register.chats[message.chat_id]
        self.feed.publish("edit", message=self.view.message(message))
        if message.from_id != self.bot.id and hears(self.bot, chat, message):
            self.updates.push("edited_message", as_json(self.wire.message(message)))

    def reacted(self, message: Message) -> None:
        """Show a message's changed reactions."""
        self.feed.publish("reaction", message=self.view.message(message))

    def delete(self, chat: Chat, message_id: int) -> None:
        """Remove a message; the bot is never told of deletions."""
        del chat.messages[message_id]
        self.feed.publish("delete", chat=chat.id, id=message_id)
        if message_id in chat.pinned:
            chat.pinned.remove(message_id)
            self.pinned(chat)

    def pinned(self, chat: Chat) -> None:
        """Show which message of a chat is pinned now."""
        self.feed.publish("pin", chat=chat.id, id=chat.pinned[-1] if chat.pinned else None)

    def chat_changed(self, chat: Chat) -> None:
        """Show a chat that is new or whose members, status or id changed."""
        self.feed.publish("chat", chat=self.view.chat(chat))

    def set_bot_status(self, chat: Chat, by: int, status: BotStatus) -> None:
        """Change how the bot stands in a chat, on behalf of user `by`, and tell it so."""
        old, chat.bot_status = chat.bot_status, status
        self.chat_changed(chat)
        if old != status:
            self.register.met.add(by)
            change = self.wire.bot_member_change(chat, by, self.now(), old, status)
            self.updates.push("my_chat_member", as_json(change))

    def answer_tap(self, tap_id: str, text: str, alert: bool) -> None:
        """Answer a pressed button, once and in time.

        Raises:
            Refusal: unknown, answered before, or too late.
        """
        tap = self.taps.get(tap_id)
        if tap is None or tap.answered or self.clock.monotonic() - tap.at > TAP_LIFETIME:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        tap.answered = True
        self.feed.publish(
            "toast", user=tap.user_id, text=text, alert=alert, chat=tap.chat_id, message_id=tap.message_id
        )

    def record(self, call: Call) -> None:
        """Number an answered call and show it; refused ones stay in `refusals` for good."""
        self._call_seq += 1
        call.seq = self._call_seq
        self.calls.append(call)
        if not call.ok:
            self.refusals.append(call)
        self.feed.publish("call", call=self.view.call(call))

    def state(self) -> dict[str, Any]:
        """Return everything the page shows, with the number of the last event it includes."""
        chats = self.register.chats.values()
        return {
            "seq": self.feed.seq,
            "bot": {"id": self.bot.id, "username": self.bot.username, "name": self.bot.name},
            "people": [self.view.person(person) for person in self.register.people.values()],
            "chats": [self.view.chat(chat, messages=True) for chat in chats if chat.migrated_to is None],
            "calls": [self.view.call(call) for call in self.calls],
        }
