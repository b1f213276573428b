"""Which attempts have got as far as the wire: from then on only Telegram's answer tells what has become of them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

# The machine's seconds: a little more than the transport waits for an answer, less than who ends the process waits.
PATIENCE = 22.0


@dataclass(slots=True)
class Flight:
    """One attempt, which may take several calls; `sent` once a request of it has gone out."""

    sent: bool = False


_flight: ContextVar[Flight | None] = ContextVar("flight", default=None)


def follow(flight: Flight) -> None:
    """Have the calls of the present task noted."""
    _flight.set(flight)


def note_sent() -> None:
    """Note that a request of the present task has gone out; for the transport to call."""
    if (flight := _flight.get()) is not None:
        flight.sent = True


async def land(attempts: Mapping[asyncio.Task[Any], Flight], patience: float) -> None:
    """Cancel what nobody has heard yet, and give the rest so many of the machine's seconds to be answered.

    What is cancelled while its answer is under way would be said again.
    """
    out = {attempt for attempt, flight in attempts.items() if flight.sent}
    for attempt in attempts.keys() - out:
        attempt.cancel()
    if out:
        _, unanswered = await asyncio.wait(out, timeout=patience)
        for attempt in unanswered:
            attempt.cancel()
