"""An event loop whose time leaps to the next timer whenever nothing else is to be done: hours pass in milliseconds."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")
START = datetime(2026, 11, 30, 1, tzinfo=UTC)


class _LeapingSelector(selectors.SelectSelector):
    """Instead of waiting for sockets, of which there are none but the loop's own, moves the time on."""

    elapsed = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("everything waits and no timer is set: the simulation hangs")
        self.elapsed += max(0.0, timeout)
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._leaping = _LeapingSelector()
        super().__init__(self._leaping)

    def time(self) -> float:
        return self._leaping.elapsed


class LoopClock:
    """The clock of the loop it is used on; `jump` moves it ahead of the loop's timers."""

    def __init__(self) -> None:
        self.jumped = 0.0
        self._bells: set[asyncio.Event] = set()

    def now(self) -> datetime:
        return START + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time() + self.jumped

    async def sleep(self, seconds: float, wake: asyncio.Event | None = None) -> None:
        until = self.monotonic() + seconds
        jumped = asyncio.Event()
        self._bells.add(jumped)
        try:
            while (rest := until - self.monotonic()) > 0 and not (wake is not None and wake.is_set()):
                bells = [asyncio.ensure_future(bell.wait()) for bell in (wake, jumped) if bell is not None]
                # Less than a nanosecond might be lost in rounding, and the time would stand still.
                await asyncio.wait(bells, timeout=max(rest, 1e-9), return_when=asyncio.FIRST_COMPLETED)
                for bell in bells:
                    bell.cancel()
                jumped.clear()
            await asyncio.sleep(0)
        finally:
            self._bells.discard(jumped)

    def jump(self, seconds: float) -> None:
        self.jumped += seconds
        for bell in self._bells:
            bell.set()


def simulate(main: Coroutine[Any, Any, T]) -> T:
    """Run `main` to its end in virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)
