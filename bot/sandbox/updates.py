"""The bot's queue of updates: what getUpdates hands out and confirms."""

import asyncio
from collections import deque
from typing import Any

# Every kind but these reaches a bot that never named its allowed_updates (Bot API, getUpdates).
_BY_REQUEST_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class UpdateQueue:
    """Updates in order, each with the next id, until the bot confirms them."""

    def __init__(self, first_id: int = 1) -> None:
        """Number the first update `first_id`."""
        self._next_id = first_id
        self._waiting: deque[dict[str, Any]] = deque()
        self._allowed: frozenset[str] | None = None
        self._news = asyncio.Event()

    def allow(self, kinds: list[str]) -> None:
        """Remember which kinds the bot wants from now on; an empty list restores the default."""
        self._allowed = frozenset(kinds) or None

    def wants(self, kind: str) -> bool:
        """Whether an update of this kind is queued at all."""
        return kind not in _BY_REQUEST_ONLY if self._allowed is None else kind in self._allowed

    def push(self, kind: str, content: dict[str, Any]) -> int | None:
        """Queue an update with `content` (a Bot API object as JSON); return its id, or None if it is not wanted."""
        if not self.wants(kind):
            return None
        update_id = self._next_id
        self._next_id += 1
        self._waiting.append({"update_id": update_id, kind: content})
        self._news.set()
        self._news = asyncio.Event()
        return update_id

    def confirm(self, offset: int) -> None:
        """Forget every update below `offset`; a negative one keeps that many of the latest."""
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
            return
        while self._waiting and self._waiting[0]["update_id"] < offset:
            self._waiting.popleft()

    def peek(self, limit: int) -> list[dict[str, Any]]:
        """Return the `limit` oldest updates, which stay until they are confirmed."""
        return [update for update, _ in zip(self._waiting, range(limit), strict=False)]

    def clear(self) -> None:
        """Drop all that waits."""
        self._waiting.clear()

    def __len__(self) -> int:
        return len(self._waiting)

    async def arrival(self) -> None:
        """Return as soon as an update is queued; at once where one is, for it may have come before this was awaited."""
        while not self._waiting:
            await self._news.wait()
