"""What a million pending reminders cost, against a thousand: start-up, the tick, memory, lateness."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles

from bench import _crowd as crowd

from bot.clock import SystemClock
from bot.domain.reminders.cases import ReminderCases
from bot.domain.traffic import Cause, OutboxState
from storage.codec import instant_to_db
from storage.database import Database

PEOPLE = 300
FEW, MANY = 1_000, 1_000_000
_ROUNDS, _LOOKS, _RELEASES, _STARTS = 5, 40, 12, 5
_TIMED, _BETWEEN = 24, 0.4
# From building to the first that is due.
_GATHERING = 6.0


@dataclass(frozen=True)
class Cost:
    """Seconds and megabytes."""

    start: float
    look: float
    release: float
    memory: float
    lateness: float


def run() -> Iterator[str]:
    """Measure with few and with many, and compare."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = asyncio.run(_costs({count: Path(folder) / f"{count}.db" for count in (FEW, MANY)}))
    yield f"{MANY:,} pending against {FEW:,} (at most 1.2):"
    yield f"start-up: {many.start * 1000:.0f} against {few.start * 1000:.0f} ms: ratio {many.start / few.start:.2f}"
    yield f"a look: {many.look * 1000:.2f} against {few.look * 1000:.2f} ms: ratio {many.look / few.look:.2f}"
    yield (
        f"a tick that releases one: {many.release * 1000:.2f} against {few.release * 1000:.2f} ms:"
        f" ratio {many.release / few.release:.2f}"
    )
    yield f"memory: {many.memory:.1f} against {few.memory:.1f} MB: ratio {many.memory / few.memory:.2f}"
    yield (
        f"lateness when idle, median: {many.lateness * 1000:.0f} ms with many,"
        f" {few.lateness * 1000:.0f} ms with few (under 1000)"
    )


async def _costs(databases: Mapping[int, Path]) -> list[Cost]:
    for count, database in databases.items():
        connection = await crowd.build(database, PEOPLE)
        crowd.backlog(connection, count, PEOPLE)
        connection.commit()
        connection.close()
    ticks = await _ticks(tuple(databases.values()))
    starts: dict[Path, list[float]] = {database: [] for database in databases.values()}
    for _ in range(_STARTS):
        for database, took in starts.items():
            took.append(await _started(database))
    found = []
    for (database, took), (look, release) in zip(starts.items(), ticks, strict=True):
        lateness, memory = await _lateness(database)
        # The least: whatever else the machine does can only add to it.
        found.append(Cost(min(took), look, release, memory, lateness))
    return found


def _bring_forward(database: Path, at: list[datetime]) -> list[int]:
    """Have somebody's next reminder be due at each of these instants; return whose."""
    whose = []
    with sqlite3.connect(database) as connection:
        for number, moment in enumerate(at):
            (reminder,) = connection.execute(
                "SELECT min(id) FROM reminders WHERE recipient = ? AND state = 'pending' AND ahead >= 1440",
                (f"member:{number + 1}",),
            ).fetchone()
            connection.execute("UPDATE reminders SET due_at = ? WHERE id = ?", (instant_to_db(moment), reminder))
            whose.append(crowd.user(number))
    connection.close()
    return whose


async def _ticks(databases: Sequence[Path]) -> list[tuple[float, float]]:
    """Return what a look and a release take in each, by turns: whatever else the machine does slows all alike.

    And in several rounds with connections opened anew: each has a thread, to and from which a word takes twice as long
    where the system happened to put it on another processor, which it then leaves as it is.
    """
    spent: list[tuple[list[float], list[float]]] = [([], []) for _ in databases]
    for number in range(_ROUNDS):
        async with contextlib.AsyncExitStack() as closing:
            stores = []
            for database in databases:
                stores.append(await Database.open(database, SystemClock()))
                closing.push_async_callback(stores[-1].close)
            await _round(stores, range(number * _RELEASES, (number + 1) * _RELEASES), spent)
    return [(_quick(look), _quick(release)) for look, release in spent]


async def _round(stores: Sequence[Database], numbers: range, spent: list[tuple[list[float], list[float]]]) -> None:
    clock = SystemClock()
    cases = [ReminderCases(store, clock) for store in stores]
    for _ in range(_LOOKS):
        for one, (looks, _) in zip(cases, spent, strict=True):
            began = time.perf_counter()
            assert await one.release() == 0
            looks.append(time.perf_counter() - began)
    for number in numbers:
        for store, one, (_, releases) in zip(stores, cases, spent, strict=True):
            async with store.writing(Cause()) as tx:
                await tx.reminders.postpone([number * 8 + 1], clock.now())
            began = time.perf_counter()
            assert await one.release() == 1
            releases.append(time.perf_counter() - began)
    for store in stores:
        async with store.writing(Cause()) as tx:
            for row in await tx.outbox.claim("bench", clock.now(), 10_000):
                await tx.outbox.finish(row.id, OutboxState.EXPIRED, clock.now(), "measured")


def _quick(spent: list[float]) -> float:
    """Return what the quicker quarter stays under: a busy machine only adds, and at times much."""
    return quantiles(spent, n=4)[0]


async def _started(database: Path) -> float:
    async with crowd.staged(0) as stage:
        began = time.perf_counter()
        async with crowd.running(stage, database):
            return time.perf_counter() - began


async def _lateness(database: Path) -> tuple[float, float]:
    first = datetime.now(UTC) + timedelta(seconds=_GATHERING)
    due = [first + timedelta(seconds=_BETWEEN * number) for number in range(_TIMED)]
    whose = _bring_forward(database, due)
    async with crowd.staged(PEOPLE) as stage, crowd.running(stage, database) as process:
        late = []
        for chat, at in zip(whose, due, strict=True):
            while chat not in stage.arrivals.first:
                await asyncio.sleep(0.01)
            late.append((stage.arrivals.first[chat] - at).total_seconds())
        return median(late), crowd.megabytes(process.pid)
