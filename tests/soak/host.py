"""The bot at work on a database under a clock that stands still, and the walk from one due row to the next."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import Awaitable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from bot.app import Ponte
from bot.sandbox.clock import MovableClock
from bot.settings import Settings
from storage.database import Database

T = TypeVar("T")

# How far the clock may be pushed where the bot waits for its pace, and the real time it gets to show that it waits.
_PATIENCE = timedelta(seconds=1.5)
_NOTICE = 0.004
# Where nothing at all has happened for so long (real seconds), the clock may be pushed further.
_STALLED, _LONGEST_PAUSE = 2.0, timedelta(minutes=1)
# An attempt that is due this soon is waited for before anything else happens.
_SOON = timedelta(minutes=10)
_DUE = """
    SELECT min(at) FROM (
        SELECT min(due_at) AS at FROM reminders WHERE state = 'pending'
        UNION ALL SELECT max(due_at, coalesce(retry_at, due_at)) FROM outbox WHERE state = 'pending')
"""
_RETRY = "SELECT min(retry_at) FROM outbox WHERE state = 'pending' AND retry_at IS NOT NULL"


class Host:
    """One life of the bot after another on the same database."""

    def __init__(self, database: Path, address: str, token: str, admin: int, clock: MovableClock) -> None:
        self.database, self.clock = database, clock
        self._settings = Settings(token=token, admin_ids=frozenset({admin}), api_base_url=address, db_path=database)
        self.ponte: Ponte | None = None
        self._store: Database | None = None
        self._running: asyncio.Task[None] | None = None

    @property
    def up(self) -> bool:
        return self._running is not None and not self._running.done()

    async def begin(self) -> None:
        self._store = await Database.open(self.database, self.clock)
        self.ponte = Ponte(self._settings, self._store, self.clock)
        self._running = asyncio.create_task(self.ponte.run())
        await self.calm()

    def ask_to_stop(self) -> None:
        """Ask the bot to end, as a signal would, whatever it is doing."""
        if self.ponte is not None:
            self.ponte.stop()

    async def end(self) -> None:
        if self.ponte is None or self._store is None or self._running is None:
            return
        self.ponte.stop()
        await self._pushed(self._running)
        await self._store.close()
        self.ponte = self._store = self._running = None

    async def calm(self) -> None:
        """Return once the bot has dealt with all that is due, or has ended."""
        assert self.ponte is not None and self._running is not None
        settling = asyncio.ensure_future(self.ponte.settle())
        try:
            await self._pushed(asyncio.wait({settling, self._running}, return_when=asyncio.FIRST_COMPLETED))
        finally:
            settling.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await settling

    async def _pushed(self, work: Awaitable[T]) -> T:
        task = asyncio.ensure_future(work)
        still = time.monotonic()
        while not task.done():
            await asyncio.wait({task}, timeout=_NOTICE)
            due = self.clock.next_deadline()
            # One that waits in a chat for which Telegram asked for a pause waits longer than any pace.
            patience = _PATIENCE if time.monotonic() - still < _STALLED else _LONGEST_PAUSE
            if not task.done() and due is not None and due - self.clock.now() <= patience:
                self.clock.move_to(max(due, self.clock.now()))
                still = time.monotonic()
        return await task

    def _asked(self, sql: str) -> datetime | None:
        with contextlib.closing(sqlite3.connect(self.database, timeout=10)) as connection:
            (found,) = connection.execute(sql).fetchone()
        return datetime.fromisoformat(found) if found else None

    async def walk(self, target: datetime) -> None:
        """Go to `target`, stopping wherever the bot has something to do; return early where the bot has ended."""
        await self.calm()
        while self.up and self.clock.now() < target:
            now = self.clock.now()
            due = self._asked(_DUE) or target
            # What is due and does not go out may not hide what comes after it.
            stop = min(due, target) if due > now else min(now + timedelta(seconds=30), target)
            self.clock.move_to(stop)
            await self.calm()

    async def drain(self) -> None:
        """Let what has to be tried again be tried again, so that nothing is on its way when this returns."""
        until = self.clock.now() + _SOON
        while self.up and (retry := self._asked(_RETRY)) is not None and retry <= until:
            if retry > self.clock.now():
                self.clock.move_to(retry)
            await self.calm()
            if self.clock.now() >= retry:
                # A row that is due and not claimed yet: the sender looks again within a second.
                self.clock.advance(0.5)


def instant(said: str) -> datetime:
    return datetime.fromisoformat(said).astimezone(UTC)
