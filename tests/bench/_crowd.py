"""A database full of people and reminders, an embedded Telegram for them, and the bot in a process of its own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import SystemClock
from bot.domain.reminders.cases import RULES
from bot.sandbox.api import Api
from bot.sandbox.clock import MovableClock
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.model import BotIdentity
from bot.sandbox.pace import PaceRules
from bot.sandbox.server import start
from bot.sandbox.web import build_app
from bot.sandbox.world import World
from storage.codec import instant_to_db
from storage.database import Database

TOKEN = "8100000001:AAE-SECRET-token-of-the-benches-01234567"
BOT = BotIdentity(8_100_000_001, "Ponte 桥", "ponte_bot", TOKEN)
_FIRST = 7_300_000_001
ADMIN = 7_200_000_001
_OFFSETS = (("deadline", 7), ("deadline", 3), ("deadline", 1), ("deadline", 0), ("overdue", -1), ("overdue", -3),
            ("overdue", -7), ("overdue", -14))  # fmt: skip


def noon_zone() -> str:
    """Return a zone in which it is about noon now, so that nobody's quiet hours are measured."""
    east = (12 - datetime.now(UTC).hour + 12) % 24 - 12
    return f"Etc/GMT{-east:+d}" if east else "Etc/GMT"


def user(number: int) -> int:
    """Return the Telegram id of a person of the crowd, counted from 0."""
    return _FIRST + number


async def build(path: Path, people: int) -> sqlite3.Connection:
    """Make a database with so many linked members, all where it is noon; the caller fills and closes it."""
    await (await Database.open(path, SystemClock())).close()
    connection = sqlite3.connect(path)
    # Filled once and thrown away if that fails: nothing needs to be safe, and the indexes stay in memory.
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"):
        connection.execute(f"PRAGMA {pragma}")
    tz = noon_zone()
    ids = range(1, people + 1)
    connection.executemany(
        "INSERT INTO members (id, association_id, user_id, locale, tz) VALUES (?, ?, ?, 'zh_Hans', ?)",
        ((number, number % 3 + 1, user(number - 1), tz) for number in ids),
    )
    connection.executemany(
        "INSERT INTO texts (owner_kind, owner_id, field, lang, text, folded)"
        " VALUES ('member', ?, 'name', 'zh_Hans', ?, ?)",
        ((number, f"成员{number}", f"成员{number}") for number in ids),
    )
    connection.execute("INSERT INTO settings (scope, key, value) VALUES ('plan', 'rules', ?)", (RULES,))
    return connection


def add_tasks(connection: sqlite3.Connection, count: int, people: int, deadline: datetime) -> None:
    """Add tasks 1 to `count`, owned by these members in turn, all due on one day."""
    values = {"count": count, "people": people, "on": deadline.date().isoformat(), "tz": noon_zone()}
    numbers = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :count) "
    for sql in (
        "INSERT INTO items (id, kind, code, owner_id) SELECT n, 'task', 'T' || n, (n - 1) % :people + 1 FROM numbers",
        "INSERT INTO tasks (item_id, deadline_on, deadline_at, tz) SELECT n, :on, :at, :tz FROM numbers",
        "INSERT INTO parties (item_id, part, association_id, position) SELECT n, 'lead', n % 3 + 1, 0 FROM numbers",
        "INSERT INTO texts (owner_kind, owner_id, field, lang, text, folded)"
        " SELECT 'item', n, 'title', 'zh_Hans', '第' || n || '项任务的名称', '第' || n || '项任务的名称' FROM numbers",
    ):
        connection.execute(numbers + sql, values | {"at": instant_to_db(deadline)})


def remind(connection: sqlite3.Connection, at: datetime) -> None:
    """Have every owner be reminded of each task three days ahead, all at the same instant."""
    connection.execute(
        "INSERT INTO reminders (item_id, kind, ahead, recipient, schedule_no, planned_at, due_at)"
        " SELECT id, 'deadline', 4320, 'member:' || owner_id, 0, :at, :at FROM items WHERE kind = 'task'",
        {"at": instant_to_db(at)},
    )


def backlog(connection: sqlite3.Connection, count: int, people: int) -> None:
    """Add so many reminders that are due in the years to come, eight a task."""
    add_tasks(connection, count // len(_OFFSETS), people, datetime.now(UTC) + timedelta(days=1500))
    for kind, ahead in _OFFSETS:
        connection.execute(
            "INSERT INTO reminders (item_id, kind, ahead, recipient, schedule_no, planned_at, due_at)"
            " SELECT id, :kind, :ahead * 1440, 'member:' || owner_id, 0, at, at FROM (SELECT id, owner_id,"
            "   strftime('%Y-%m-%dT%H:%M:%fZ', 'now', (30 + id % 900) || ' days', -:ahead || ' hours') AS at"
            "   FROM items WHERE kind = 'task')",
            {"kind": kind, "ahead": ahead},
        )


class _Arrivals(Faults):
    """Notes when a chat's first message arrives, and when each does."""

    def __init__(self) -> None:
        super().__init__()
        self.first: dict[int, datetime] = {}
        self.all: list[tuple[datetime, int]] = []

    def take(self, method: str, chat_id: Any) -> Fault | None:
        """Let everything pass."""
        if method == "sendMessage":
            now = datetime.now(UTC)
            self.first.setdefault(chat_id, now)
            self.all.append((now, chat_id))
        return None


@dataclass
class Stage:
    """An embedded Telegram in which everybody has pressed Start, running at real pace."""

    world: World
    api: Api
    address: str
    arrivals: _Arrivals


@contextlib.asynccontextmanager
async def staged(people: int) -> AsyncIterator[Stage]:
    """Serve a Telegram that keeps its rates to the letter."""
    clock = MovableClock(datetime.now(UTC))
    world = World(BOT, clock)
    for number in range(people):
        world.add_user(user(number), "成员", str(number), language_code="zh-hans")
        world.register.chats[user(number)].started = True
        world.register.met.add(user(number))
    api = Api(world, PaceRules(tolerance=0.0))
    api.faults = arrivals = _Arrivals()
    runner, address = await start(build_app(world, clock, api=api))
    try:
        yield Stage(world, api, address, arrivals)
    finally:
        await runner.cleanup()


@contextlib.asynccontextmanager
async def running(stage: Stage, database: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run the bot as it is run in an office, until it polls; stop it with the signal."""
    stage.world.updates.allow([])
    log = database.with_suffix(".log").open("wb")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", stdout=log, stderr=log,
        env={**os.environ, "TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_BASE_URL": stage.address,
             "PONTE_DB_PATH": str(database), "PONTE_ADMIN_IDS": str(ADMIN), "PONTE_LOG_LEVEL": "WARNING"},
    )  # fmt: skip
    try:
        # It polls once it has told which updates it wants.
        while stage.world.updates.wants("poll_answer") and process.returncode is None:
            await asyncio.sleep(0.005)
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
        log.close()


def megabytes(pid: int) -> float:
    """Return the most memory that a process has held."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not tell how much memory a process holds")
