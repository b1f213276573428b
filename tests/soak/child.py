"""A bot in a process of its own, which can be killed: `python -m soak.child DATABASE ADDRESS TOKEN ADMIN INSTANT`.

Lines on standard input say how far to walk; lines on standard output tell of every move of the clock before it is
made, and each is answered, so that the simulated Telegram's clock and this one never differ.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from soak.host import Host, instant

from bot.sandbox.clock import MovableClock


class FollowedClock(MovableClock):
    """A clock that others follow."""

    def _jump(self, microseconds: int) -> None:
        if microseconds > 0:
            told(f"move {microseconds}")
            sys.stdin.readline()
        super()._jump(microseconds)


def told(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


async def serve(database: str, address: str, token: str, admin: str, start: str) -> None:
    host = Host(Path(database), address, token, int(admin), FollowedClock(instant(start), frozen=True))
    await host.begin()
    told("begun")
    while line := sys.stdin.readline().strip():
        await host.walk(instant(line))
        await host.drain()
        told("walked")
    await host.end()
    told("ended")


if __name__ == "__main__":
    asyncio.run(serve(*sys.argv[1:]))
