"""What the tests of the store write into it, and how they look at what it keeps."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

from bot.domain.models import Deadline, ExchangeDraft, ExchangeKind, Span, TaskDraft
from bot.domain.text import PT, ZH_HANS, Text

BEGIN = datetime(2026, 11, 30, 1, tzinfo=UTC)
SHANGHAI = "Asia/Shanghai"
BJ, TJ, HE = 1, 2, 3


class Clock:
    """Stands still until it is moved."""

    def __init__(self):
        self._now = BEGIN

    def now(self):
        return self._now

    def monotonic(self):
        return self._now.timestamp()

    async def sleep(self, seconds, wake=None):
        self._now += timedelta(seconds=seconds)

    def forward(self, **by):
        self._now += timedelta(**by)
        return self._now


def text(zh=None, pt=None):
    return Text.of({ZH_HANS: zh, PT: pt})


def task(code="T7", **fields):
    return TaskDraft(**{"code": code, "titles": text(f"{code}任务", f"Tarefa {code}"), "lead_id": BJ, "tz": SHANGHAI,
                        **fields})  # fmt: skip


def until(*day, at=None, tz=SHANGHAI):
    return Deadline(date(*day), tz, at)


def exchange(code="E2", start="2026-12-18 14:00", end=None, **fields):
    span = Span(datetime.fromisoformat(start), datetime.fromisoformat(end) if end else None,
                fields.pop("tz", SHANGHAI), fields.pop("all_day", False))  # fmt: skip
    return ExchangeDraft(**{"code": code, "kind": ExchangeKind.VISIT, "titles": text(f"{code}活动"), "span": span,
                            "organiser_ids": (BJ,), **fields})  # fmt: skip


def table(store, sql):
    """Rows of the database as it is on the disk."""
    with closing(sqlite3.connect(store._path)) as connection:
        return connection.execute(sql).fetchall()


async def reminders_of(unit, item_id):
    """All the reminders of an item, by instant."""
    found = await unit.reminders._session.rows("SELECT id FROM reminders WHERE item_id = :id", id=item_id)
    return await unit.reminders.by_ids([row["id"] for row in found])


async def claimed_rows(unit):
    """How many messages are on their way."""
    return await unit.outbox._session.value("SELECT count(*) FROM outbox WHERE state = 'claimed'")
