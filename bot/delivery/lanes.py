"""Work in order within a lane, lanes side by side, and none of them more than its share."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from bot.delivery.flight import PATIENCE, Flight, follow, land

logger = logging.getLogger("ponte.lanes")

Work = TypeVar("Work")


class Lanes(Generic[Work]):
    """Queues by key. At most `at_once` lanes are at work, each with one piece; after it the lane queues up again.

    So a lane that floods holds one place, and whoever comes next waits for as many pieces as there are lanes before
    it, never for a lane's whole queue.
    """

    def __init__(self, do: Callable[[Work], Awaitable[None]], at_once: int = 16) -> None:
        """`do` carries out one piece; what it raises is logged and the lane goes on."""
        self._do = do
        self._at_once = at_once
        self._queues: dict[int, deque[Work]] = {}
        self._turns: deque[int] = deque()
        self._workers: dict[asyncio.Task[None], Flight] = {}
        self._empty = asyncio.Event()
        self._empty.set()
        self._closed = False

    @property
    def busy(self) -> bool:
        """True while anything waits or is at work; what `close` left behind does not count."""
        return not self._empty.is_set()

    async def idle(self) -> None:
        """Return once nothing waits and nothing is at work."""
        await self._empty.wait()

    def put(self, lane: int, work: Work) -> None:
        """Add a piece at the end of its lane. After `close` it is let drop."""
        if self._closed:
            return
        self._empty.clear()
        if (queue := self._queues.get(lane)) is not None:
            queue.append(work)
            return
        self._queues[lane] = deque([work])
        self._turns.append(lane)
        self._hire()

    def _hire(self) -> None:
        if self._turns and not self._closed and len(self._workers) < self._at_once:
            worker = asyncio.get_running_loop().create_task(self._work(flight := Flight()))
            self._workers[worker] = flight
            worker.add_done_callback(self._left)

    async def _work(self, flight: Flight) -> None:
        follow(flight)
        while self._turns and not self._closed:
            lane = self._turns.popleft()
            queue = self._queues[lane]
            flight.sent = False
            try:
                await self._do(queue.popleft())
            except Exception:
                logger.exception("a piece of work failed")
            finally:
                # A lane keeps its (empty) queue while it is at work, so that no second worker takes it up.
                if queue:
                    self._turns.append(lane)
                else:
                    del self._queues[lane]

    def _left(self, worker: asyncio.Task[None]) -> None:
        del self._workers[worker]
        # A piece may have been put between the worker's last look and now, or the worker was cancelled by its work.
        self._hire()
        if not self._workers:
            self._empty.set()

    async def close(self, grace: float, patience: float = PATIENCE) -> None:
        """Take up nothing more, give what is at work `grace` seconds to end, then cancel it.

        What has called Telegram gets `patience` beyond them: cut short, it would be answered once more. The seconds are
        the machine's own: an end must not hang on a clock that may stand still.
        """
        self._closed = True
        if not self._workers:
            return
        _, late = await asyncio.wait(set(self._workers), timeout=grace)
        await land(self._workers, patience)
        if late:
            await asyncio.wait(late)
        if short := sum(worker.cancelled() for worker in late):
            logger.warning("%d conversations were cut short", short)
