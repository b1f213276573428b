"""Chats and the calls that wait for their turn in them."""

from __future__ import annotations

import asyncio
import math

from bot.delivery.slots import Slots


def is_group(key: int | str) -> bool:
    """Tell whether a chat is a group; one known by its @username counts as such."""
    return isinstance(key, str) or key < 0


class Chat:
    """What limits one chat, and who waits for it, in order."""

    __slots__ = ("held_until", "looked_at", "slots", "waiting")

    def __init__(self, limits: list[Slots]) -> None:
        self.slots = limits
        self.held_until = -math.inf
        self.waiting: list[Waiter] = []
        self.looked_at = math.inf

    def opens_at(self, now: float, count: int) -> float:
        """Return when so many messages may go to the chat; infinity while answers are due."""
        return max([now, self.held_until, *(slots.opens_at(now, count) for slots in self.slots)])


class Waiter:
    """A call that waits for its turn."""

    __slots__ = ("chat", "count", "dropped", "granted", "order", "turn")

    def __init__(self, chat: Chat, order: tuple[int, int], count: int, turn: asyncio.Future[None]) -> None:
        self.chat = chat
        self.order = order
        self.count = count
        self.turn = turn
        self.granted = False
        self.dropped = False

    def __lt__(self, other: Waiter) -> bool:
        return self.order < other.order
