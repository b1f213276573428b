"""Chats and the calls that wait for their turn in them."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable

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


class Chats:
    """The chats that were written to of late; those that are at rest are forgotten now and then."""

    def __init__(self, limits: Callable[[int | str], list[Slots]]) -> None:
        """`limits` gives what limits a chat that is new."""
        self._limits = limits
        self._known: dict[int | str, Chat] = {}
        self._prune_at = 1024

    def __len__(self) -> int:
        return len(self._known)

    def of(self, key: int | str | None, now: float) -> Chat:
        """Return the chat of this id; one without limits where there is no chat."""
        if key is None:
            return Chat([])
        if (known := self._known.get(key)) is not None:
            return known
        if len(self._known) >= self._prune_at:
            self._prune(now)
        chat = self._known[key] = Chat(self._limits(key))
        return chat

    def _prune(self, now: float) -> None:
        self._known = {
            key: chat
            for key, chat in self._known.items()
            if chat.waiting or chat.held_until > now or not all(slots.untouched(now) for slots in chat.slots)
        }
        # Half of them at least must be new before it is worth looking again.
        self._prune_at = max(1024, 2 * len(self._known))


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
