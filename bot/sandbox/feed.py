"""The world's news for its page: numbered events, a bounded number of them kept."""

import asyncio
from collections import deque
from typing import Any


class Feed:
    """A log of events that readers follow by number. The first event is number 1."""

    def __init__(self, keep: int = 2000) -> None:
        """Keep the latest `keep` events."""
        self.seq = 0
        self._events: deque[dict[str, Any]] = deque(maxlen=keep)
        self._news = asyncio.Event()

    def publish(self, kind: str, **payload: Any) -> None:
        """Append an event of type `kind` and wake the readers."""
        self.seq += 1
        self._events.append({"seq": self.seq, "type": kind, **payload})
        self._news.set()
        self._news = asyncio.Event()

    def since(self, seq: int) -> list[dict[str, Any]] | None:
        """Return the events after number `seq`; None when some of them are kept no more, or `seq` never was."""
        oldest = self.seq - len(self._events)
        if seq < oldest or seq > self.seq:
            return None
        return [event for event in self._events if event["seq"] > seq]

    async def wait(self, seq: int) -> None:
        """Return once an event after number `seq` exists."""
        while self.seq == seq:
            await self._news.wait()
