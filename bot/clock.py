"""The machine's clock, as the bot's `Clock` port wants it."""

import asyncio
import contextlib
import time
from datetime import UTC, datetime


class SystemClock:
    """Wall-clock time in UTC, and sleeps that a bell can cut short."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return seconds that never run backwards; only differences mean anything."""
        return time.monotonic()

    async def sleep(self, seconds: float, wake: asyncio.Event | None = None) -> None:
        """Return after `seconds` (none or negative: after one turn of the loop), or as soon as `wake` is set."""
        if wake is None:
            await asyncio.sleep(max(0.0, seconds))
            return
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(wake.wait(), max(0.0, seconds))
