"""Moving the clock with the bot at work: one step to each reminder, never past one that is still in hand."""

import asyncio
from datetime import datetime, timedelta
from typing import Protocol

from bot.sandbox.clock import MovableClock
from bot.sandbox.refusal import NotAllowed

# How far the clock goes at a time when the next reminder is one that cannot be sent.
_BLIND_STEP = timedelta(hours=1)


class Timekeeper(Protocol):
    """What the clock asks of the bot it moves."""

    async def next_due(self) -> datetime | None:
        """Return the instant of the bot's next reminder (aware), or None."""
        ...

    async def settle(self) -> None:
        """Return once the bot has nothing in hand."""
        ...


class Idle:
    """A timekeeper for a world whose bot keeps no reminders."""

    async def next_due(self) -> datetime | None:
        """Return None: nothing is ever due."""
        return None

    async def settle(self) -> None:
        """Return after one turn of the loop."""
        await asyncio.sleep(0)


class Journey:
    """Moves a clock forward in the steps its timekeeper asks for, one journey at a time."""

    def __init__(self, clock: MovableClock, timekeeper: Timekeeper) -> None:
        """Move `clock`."""
        self._clock = clock
        self._timekeeper = timekeeper
        self._lock = asyncio.Lock()

    async def next_due(self) -> datetime | None:
        """Return the instant of the next reminder, or None."""
        return await self._timekeeper.next_due()

    async def by(self, seconds: float) -> None:
        """Go `seconds` forward, stopping at every reminder on the way until the bot has settled."""
        async with self._lock:
            await self._walk(self._clock.now() + timedelta(seconds=seconds))

    async def to_next(self) -> None:
        """Go to the next reminder.

        Raises:
            NotAllowed: none is set.
        """
        async with self._lock:
            due = await self._timekeeper.next_due()
            if due is None:
                raise NotAllowed("没有待发的提醒 · Não há lembretes por enviar")
            await self._walk(due)

    async def _walk(self, target: datetime) -> None:
        await self._timekeeper.settle()
        while self._clock.now() < target:
            due = await self._timekeeper.next_due()
            now = self._clock.now()
            if due is None:
                stop = target
            elif due > now:
                stop = min(due, target)
            else:
                # Settled and still due: its chat refuses it for now. It may not hide what comes after it.
                stop = min(now + _BLIND_STEP, target)
            self._clock.advance(max(0.0, (stop - now).total_seconds()))
            await self._timekeeper.settle()
