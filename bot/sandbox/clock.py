"""A clock that can be moved forward, so that weeks pass in a moment."""

import asyncio
import math
import time
from datetime import UTC, datetime, timedelta
from typing import Any


class MovableClock:
    """Time from a chosen start, at real pace or standing still, that jumps forward on command.

    It answers to the same calls as the machine's clock (`now`, `monotonic`, `sleep`), so whatever runs on one runs
    on the other. Sleepers wake when the clock reaches their instant, whether it walked there or jumped.
    """

    def __init__(self, start: datetime, *, frozen: bool = False) -> None:
        """Start at `start` (aware). A `frozen` clock stands still but for its jumps.

        Raises:
            ValueError: `start` has no time zone.
        """
        if start.tzinfo is None:
            raise ValueError("a clock starts at an aware instant")
        self._start = start.astimezone(UTC)
        self._frozen = frozen
        self._began = time.monotonic()
        # Whole microseconds, as datetime counts them: a sleeper due in years wakes at its instant, not just after.
        self._jumped = 0
        self._sleepers: dict[asyncio.Future[Any], int] = {}

    def _elapsed(self) -> int:
        real = 0 if self._frozen else int((time.monotonic() - self._began) * 1_000_000)
        return real + self._jumped

    def now(self) -> datetime:
        """Return the clock's instant, aware, in UTC."""
        return self._start + timedelta(microseconds=self._elapsed())

    def monotonic(self) -> float:
        """Return seconds that never run backwards and take part in every jump."""
        return self._elapsed() / 1_000_000

    async def sleep(self, seconds: float, wake: asyncio.Event | None = None) -> None:
        """Return once the clock has moved `seconds` on (none or negative: after one turn), or as `wake` is set."""
        if seconds <= 0 or (wake is not None and wake.is_set()):
            await asyncio.sleep(0)
            return
        loop = asyncio.get_running_loop()
        due: asyncio.Future[Any] = loop.create_future()
        self._sleepers[due] = self._elapsed() + math.ceil(seconds * 1_000_000)
        timer = None if self._frozen else loop.call_later(seconds, _finish, due)
        bell: asyncio.Future[Any] | None = None if wake is None else loop.create_task(wake.wait())
        try:
            if bell is None:
                await due
            else:
                await asyncio.wait([due, bell], return_when=asyncio.FIRST_COMPLETED)
        finally:
            del self._sleepers[due]
            if timer is not None:
                timer.cancel()
            if bell is not None:
                bell.cancel()

    def advance(self, seconds: float) -> None:
        """Jump `seconds` forward and wake every sleeper whose instant has come.

        Raises:
            ValueError: `seconds` is negative; this clock never runs backwards.
        """
        self._jump(math.ceil(seconds * 1_000_000))

    def move_to(self, instant: datetime) -> None:
        """Jump to `instant` (aware).

        Raises:
            ValueError: the instant has passed.
        """
        self._jump((instant - self.now()) // timedelta(microseconds=1))

    def _jump(self, microseconds: int) -> None:
        if microseconds < 0:
            raise ValueError("this clock moves forward only")
        self._jumped += microseconds
        reached = self._elapsed()
        for due, deadline in self._sleepers.items():
            if deadline <= reached:
                _finish(due)

    def next_deadline(self) -> datetime | None:
        """Return the instant at which the earliest sleeper wakes; None when no one sleeps."""
        waiting = [deadline for due, deadline in self._sleepers.items() if not due.done()]
        if not waiting:
            return None
        return self._start + timedelta(microseconds=min(waiting))


def _finish(due: asyncio.Future[Any]) -> None:
    if not due.done():
        due.set_result(None)
