"""The tick: turns reminders into messages when they are due."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from bot.domain.ports import Clock, Store
from bot.domain.traffic import Cause, Queue

logger = logging.getLogger("ponte.tick")

# No longer at a stretch: a machine that slept or a wall clock that was set is noticed within it.
LONGEST_REST = 30.0
# Less than this is the clock's own keeping in time.
_SET_BACK = 1.0


class Tick:
    """Calls `release` whenever the store's next reminder is due.

    A reminder is a row, not a job: what fell due while the process was down is due at the first look. The scheduler's
    one job only wakes the tick. Where the wall clock was set back, what waits in the outbox is told.
    """

    def __init__(self, store: Store, clock: Clock, release: Callable[[], Awaitable[int]]) -> None:
        """`release` moves due reminders to the outbox and returns how many; what it leaves is asked for again."""
        self._store = store
        self._clock = clock
        self._release = release
        self._bell = asyncio.Event()
        self._calm = asyncio.Event()
        self._stopping = asyncio.Event()
        self._stuck = False
        self._ahead = self._wall()
        self._ended = asyncio.Event()
        self._ended.set()
        store.on_commit(self.wake, Queue.REMINDERS)

    def wake(self) -> None:
        """Have the tick look now, from the event loop's thread."""
        self._calm.clear()
        self._bell.set()

    async def run(self) -> None:
        """Release what is due until `stop` is called."""
        from apscheduler.schedulers.asyncio import AsyncIOScheduler  # noqa: PLC0415 - 30 ms that only a running bot needs

        self._ended.clear()
        scheduler = AsyncIOScheduler(timezone=UTC)
        scheduler.add_job(
            self._wake_up, "interval", seconds=LONGEST_REST, misfire_grace_time=None, coalesce=True, max_instances=1
        )
        scheduler.start()
        try:
            failures = 0
            while not self._stopping.is_set():
                self._bell.clear()
                self._calm.clear()
                released, rest = 0, 0.0
                try:
                    await self._set_back()
                    rest = await self._until_due()
                    if rest <= 0:
                        released = await self._release()
                except Exception:
                    logger.exception("reminders could not be released")
                self._stuck = rest <= 0 and released == 0
                failures = failures + 1 if self._stuck else 0
                if self._stuck:
                    # Due, and nothing came of it: ever longer pauses, which no commit cuts short.
                    self._calm.set()
                    await self._clock.sleep(min(LONGEST_REST, 2.0 ** min(failures - 1, 10)), self._stopping)
                elif rest > 0:
                    if not self._bell.is_set():
                        self._calm.set()
                    await self._clock.sleep(min(rest, LONGEST_REST), self._bell)
        finally:
            scheduler.shutdown(wait=False)
            # The scheduler's own shutdown takes a turn of the loop.
            await asyncio.sleep(0)
            self._ended.set()

    async def stop(self) -> None:
        """Release nothing more; what is being released ends first."""
        self._stopping.set()
        self._bell.set()
        await self._ended.wait()

    @property
    def calm(self) -> bool:
        """True where nothing is due, or nothing of what is due can be released, as of the last look."""
        return self._calm.is_set()

    async def idle(self) -> None:
        """Return once no reminder is due, or none of those due can be released (needs `run`)."""
        while True:
            await self._calm.wait()
            due_at = await self._next_due_at()
            if self._calm.is_set() and (self._stuck or due_at is None or due_at > self._clock.now()):
                return
            # The clock moved on and the tick has yet to notice.
            self.wake()

    async def _wake_up(self) -> None:
        self.wake()

    def _wall(self) -> float:
        """Return by how many seconds the wall clock is ahead of the time that has really passed."""
        return self._clock.now().timestamp() - self._clock.monotonic()

    async def _set_back(self) -> None:
        ahead = self._wall()
        back = self._ahead - ahead
        if back >= _SET_BACK:
            logger.warning("the wall clock was set back by %.0f s", back)
            async with self._store.writing(Cause()) as writing:
                await writing.outbox.set_back(self._clock.now(), timedelta(seconds=back))
        self._ahead = ahead

    async def _next_due_at(self) -> datetime | None:
        return await self._store.at_once(lambda reading: reading.reminders.next_due_at())

    async def _until_due(self) -> float:
        """Return the seconds until the next reminder is due; none or fewer: one is."""
        due_at = await self._next_due_at()
        return LONGEST_REST if due_at is None else (due_at - self._clock.now()).total_seconds()
