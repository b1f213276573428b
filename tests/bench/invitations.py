"""What a card and an answer to an invitation cost among ten thousand exchanges of ten years, against a hundred."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import quantiles

from bot.clock import SystemClock
from bot.domain.exchanges.answering import InvitationCases
from bot.domain.exchanges.attendance import Position
from bot.domain.exchanges.cases import ExchangeCases
from bot.domain.traffic import Speaker
from storage.codec import instant_to_db
from storage.database import Database

FEW, MANY = 100, 10_000
ASSOCIATIONS, PEOPLE = 50, 500
_TIMES = 300


@dataclass(frozen=True)
class Cost:
    """The 50th and 99th percentile of seconds."""

    half: float
    worst: float

    def __str__(self) -> str:
        return f"p50 {self.half * 1000:.1f} ms, p99 {self.worst * 1000:.1f} ms"


def run() -> Iterator[str]:
    """Measure with few and with many, and compare."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = (asyncio.run(_costs(Path(folder) / f"{count}.db", count)) for count in (FEW, MANY))
    yield f"{MANY:,} exchanges against {FEW:,} (at most 1.5, p99 under 50 ms):"
    for name in few:
        yield f"{name}: {many[name]} against {few[name]}: ratio {many[name].half / few[name].half:.2f}"


async def _costs(path: Path, count: int) -> dict[str, Cost]:
    clock = SystemClock()
    await (await Database.open(path, clock)).close()
    _fill(path, count, clock.now())
    store = await Database.open(path, clock)
    try:
        exchanges, invitations = ExchangeCases(store, clock), InvitationCases(store, clock)
        chance = random.Random(7)
        codes = [f"E{chance.randrange(count) + 1}" for _ in range(_TIMES)]
        async with store.reading() as view:
            members = {number: await view.members.get(number) for number in range(1, 4)}
        speaker = {number: Speaker(7_000_000_000 + number, member) for number, member in members.items()}

        async def answered(code: str) -> None:
            guest = 1 + int(code[1:]) % 3
            await invitations.answer(speaker[guest], code, chance.choice(list(Position)), delegates=3)

        return {
            "a card in a group": await _timed(exchanges.show, codes),
            "a card in private": await _timed(lambda code: exchanges.show(code, speaker[1]), codes),
            "an answer": await _timed(answered, codes),
        }
    finally:
        await store.close()


async def _timed(ask: Callable[[str], Awaitable[object]], codes: list[str]) -> Cost:
    taken = []
    for code in codes:
        begun = time.perf_counter()
        await ask(code)
        taken.append(time.perf_counter() - begun)
    cuts = quantiles(taken, n=100)
    return Cost(cuts[49], cuts[98])


def _fill(path: Path, count: int, now: datetime) -> None:
    connection = sqlite3.connect(path)
    ids = range(1, count + 1)
    connection.executemany(
        "INSERT OR IGNORE INTO associations (id, code) VALUES (?, ?)",
        ((number, f"A{number}") for number in range(1, ASSOCIATIONS + 1)),
    )
    # The first three of the store are there already; their liaisons are the first three people.
    connection.executemany(
        "INSERT INTO members (id, association_id, user_id, role) VALUES (?, ?, ?, ?)",
        ((one, (one - 1) % ASSOCIATIONS + 1, 7_000_000_000 + one, "liaison" if one <= ASSOCIATIONS else "member")
         for one in range(1, PEOPLE + 1)),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO items (id, kind, code) VALUES (?, 'exchange', ?)", ((one, f"E{one}") for one in ids)
    )
    step = timedelta(days=3650) / count

    def times(one: int) -> tuple[str, str, str, str]:
        start = (now + timedelta(days=30) + step * one).replace(tzinfo=UTC, microsecond=0, second=0)
        end = start + timedelta(hours=3)
        local = [moment.replace(tzinfo=None).isoformat(timespec="minutes") for moment in (start, end)]
        return local[0], local[1], instant_to_db(start), instant_to_db(end)

    connection.executemany(
        "INSERT INTO exchanges (item_id, kind, start_local, end_local, tz, starts_at, ends_at, minutes)"
        " VALUES (?, 'visit', ?, ?, 'UTC', ?, ?, 180)",
        ((one, *times(one)) for one in ids),
    )
    parts = [("organiser", 10), *(("participant", number) for number in (1, 2, 3, 20, 30))]
    connection.executemany(
        "INSERT INTO parties (item_id, part, association_id, position) VALUES (?, ?, ?, ?)",
        ((one, part, body, place) for one in ids for place, (part, body) in enumerate(parts)),
    )
    connection.executemany(
        "INSERT INTO answers (item_id, association_id, position, delegates, answered_at)"
        " VALUES (?, ?, 'coming', 2, '2026-01-01T00:00:00.000Z')",
        ((one, body) for one in ids for body in (1, 2)),
    )
    connection.executemany(
        "INSERT INTO delegates (item_id, association_id, place, name, post, phone)"
        " VALUES (?, ?, ?, '孙丽', '部长', '1')",
        ((one, body, place) for one in ids for body in (1, 2) for place in (0, 1)),
    )
    connection.executemany(
        "INSERT INTO personal_answers (item_id, member_id, position, answered_at)"
        " VALUES (?, ?, 'coming', '2026-01-01T00:00:00.000Z')",
        ((one, person) for one in ids for person in range(101, 105)),
    )
    connection.executemany(
        "INSERT INTO wishes (item_id, member_id, ahead) VALUES (?, ?, 1440)",
        ((one, person) for one in ids for person in range(101, 105)),
    )
    connection.executemany(
        "INSERT INTO cards (recipient, item_id, telegram_chat_id, message_id, shown) VALUES (?, ?, ?, ?, '')",
        ((f"chat:{chat}", one, -chat, one) for one in ids for chat in range(1, 11)),
    )
    connection.commit()
    connection.close()
