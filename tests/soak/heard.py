"""A world that keeps what every message said as it came."""

from __future__ import annotations

from copy import copy

from bot.sandbox.clock import MovableClock
from bot.sandbox.model import BotIdentity, Chat, Message
from bot.sandbox.world import World


class Heard(World):
    """Later edits change the messages of its chats, not those of `heard`."""

    def __init__(self, bot: BotIdentity, clock: MovableClock) -> None:
        super().__init__(bot, clock)
        self.heard: list[Message] = []

    def post(self, chat: Chat, message: Message) -> Message:
        posted = super().post(chat, message)
        self.heard.append(copy(posted))
        return posted
