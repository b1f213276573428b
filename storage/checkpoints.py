"""Moving what was kept from the log beside the file into the file, on a connection of its own.

SQLite would have the writer do it, in the midst of an answer: where the disk takes 20 ms to be sure of something, a
COMMIT that does it as well takes 100 to 180 instead of 25.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable

from storage.session import Connection

_log = logging.getLogger("ponte.storage")

# After so many transactions, or so many changed rows, it is time to move them; an import is due at once.
COMMITS, ROWS = 200, 2_000
# What was kept while the rest was moved follows; whoever writes without a pause is not run after for ever.
_FOLLOWS = 5


class Checkpoints:
    """Counts what a writer keeps and moves it from time to time. `connect` opens the connection that does it."""

    def __init__(self, connect: Callable[[], Awaitable[Connection]]) -> None:
        self._connect = connect
        self._connection: Connection | None = None
        self._commits = 0
        self._moved_at = 0
        self._moving: asyncio.Task[None] | None = None

    def kept(self, changes: int) -> None:
        """Note a transaction that was kept; `changes` are the rows that the writer has changed so far."""
        self._commits += 1
        if self._commits < COMMITS and changes - self._moved_at < ROWS:
            return
        if self._moving is None or self._moving.done():
            self._commits, self._moved_at = 0, changes
            self._moving = asyncio.create_task(self._move())

    async def ended(self) -> None:
        """Return once nothing is being moved any more."""
        if self._moving is not None:
            await asyncio.wait({self._moving})

    async def _move(self) -> None:
        try:
            if self._connection is None:
                self._connection = await self._connect()
            for _ in range(_FOLLOWS):
                # PASSIVE waits for nobody, and nobody for it.
                [[busy, there, moved]] = await self._connection.execute_fetchall("PRAGMA wal_checkpoint(PASSIVE)")
                if busy or there == moved:
                    return
        except sqlite3.Error as error:
            _log.warning("what was kept stays in the log for now: %s", error)
