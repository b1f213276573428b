"""getUpdates: long polling with one poller at a time."""

import asyncio
import contextlib
from typing import Any

from bot.sandbox.limits import UPDATE_KINDS
from bot.sandbox.params import Args
from bot.sandbox.refusal import Refusal, bad_request
from bot.sandbox.updates import UpdateQueue

_LONGEST = 50


class Poller:
    """Hands out updates. A second call ends the first with 409, as Telegram does to a bot started twice."""

    def __init__(self, updates: UpdateQueue) -> None:
        """Hand out what `updates` holds."""
        self._updates = updates
        self._current: asyncio.Event | None = None

    async def get_updates(self, args: Args) -> list[dict[str, Any]]:
        """Return up to `limit` updates from `offset` on, waiting up to `timeout` seconds of real time for the first.

        Raises:
            Refusal: 400 for an unknown kind of update, 409 when another call takes over.
        """
        kinds = args.get("allowed_updates")
        if kinds is not None:
            for kind in kinds:
                if kind not in UPDATE_KINDS:
                    raise bad_request(f'unknown update type "{kind}" in allowed_updates')
            self._updates.allow(kinds)
        if self._current is not None:
            self._current.set()
        self._current = superseded = asyncio.Event()
        try:
            self._updates.confirm(args.get("offset", 0))
            limit = args.get("limit", 100)
            limit = limit if 1 <= limit <= 100 else 100
            await self._wait(superseded, min(args.get("timeout", 0), _LONGEST))
            if superseded.is_set():
                raise Refusal(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
            return self._updates.peek(limit)
        finally:
            if self._current is superseded:
                self._current = None

    async def _wait(self, superseded: asyncio.Event, seconds: float) -> None:
        """Return once there are updates, the poll is superseded, or the time is up."""
        if len(self._updates) or seconds <= 0:
            await asyncio.sleep(0)
            return
        arrival = asyncio.ensure_future(self._updates.arrival())
        takeover = asyncio.ensure_future(superseded.wait())
        try:
            await asyncio.wait({arrival, takeover}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for waiting in (arrival, takeover):
                waiting.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await waiting
