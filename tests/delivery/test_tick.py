"""The tick over a real store and a clock that the test moves."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.delivery.tick import Tick
from bot.domain.models import TaskDraft
from bot.domain.text import PT, Text
from bot.domain.traffic import Cause, PlannedReminder, Recipient, ReminderKind, ReminderState
from bot.sandbox.clock import MovableClock
from storage.codec import instant_from_db
from storage.database import Database

BEGIN = datetime(2026, 11, 30, 1, tzinfo=UTC)


class Stage:
    """A store with one task, and a `release` that marks what is due and notes when."""

    def __init__(self, clock: MovableClock, store: Database, item_id: int) -> None:
        self.clock, self.store, self.item_id = clock, store, item_id
        self.released: list[tuple[datetime, int]] = []
        self.calls = 0
        self.failures: list[Exception | int] = []
        self.tick = Tick(store, clock, self.release)

    async def release(self) -> int:
        self.calls += 1
        if self.failures:
            failure = self.failures.pop(0)
            if isinstance(failure, Exception):
                raise failure
            return failure
        async with self.store.writing(Cause()) as writing:
            due = (await writing.reminders.due(self.clock.now(), 2))[:2]
            await writing.reminders.mark([reminder.id for reminder in due], ReminderState.QUEUED)
        self.released.append((self.clock.now(), len(due)))
        return len(due)

    async def plan(self, *ahead: timedelta) -> None:
        async with self.store.writing(Cause()) as writing:
            planned = [
                PlannedReminder(ReminderKind.DEADLINE, n, Recipient("member", 1), BEGIN + after)
                for n, after in enumerate(ahead)
            ]
            await writing.reminders.reconcile(self.item_id, 0, planned, self.clock.now() - timedelta(days=999))

    async def settled(self) -> None:
        await asyncio.wait_for(self.tick.idle(), 5)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    clock = MovableClock(BEGIN, frozen=True)
    store = await Database.open(tmp_path / "ponte.db", clock)
    async with store.writing(Cause()) as writing:
        item = await writing.tasks.add(TaskDraft("T7", Text.of({PT: "x"}), 1, "Asia/Shanghai"))
    made = Stage(clock, store, item.id)
    running = asyncio.create_task(made.tick.run())
    await made.settled()
    yield made
    await asyncio.wait_for(made.tick.stop(), 5)
    await running
    await store.close()


async def test_what_fell_due_while_nobody_looked_is_released_at_once(stage: Stage) -> None:
    await stage.plan(timedelta(days=-3), timedelta(hours=-1), timedelta(0), timedelta(seconds=1))
    await stage.settled()
    assert stage.released == [(BEGIN, 2), (BEGIN, 1)]


async def test_each_reminder_is_released_when_it_is_due_and_not_before(stage: Stage) -> None:
    await stage.plan(timedelta(minutes=20), timedelta(days=40))
    await stage.settled()
    assert stage.calls == 0
    stage.clock.move_to(BEGIN + timedelta(minutes=20) - timedelta(milliseconds=1))
    await stage.settled()
    assert stage.calls == 0
    stage.clock.advance(0.001)
    await stage.settled()
    assert stage.released == [(BEGIN + timedelta(minutes=20), 1)]
    stage.clock.advance(86_400 * 50)
    await stage.settled()
    assert [count for _, count in stage.released] == [1, 1]


async def test_a_commit_wakes_the_tick_without_the_clock(stage: Stage) -> None:
    await stage.plan(timedelta(days=1))
    await stage.settled()
    await stage.plan(timedelta(seconds=0))
    await stage.settled()
    assert [count for _, count in stage.released] == [1]


async def test_it_never_rests_longer_than_thirty_seconds(stage: Stage) -> None:
    """A clock set forward under a sleeping tick is noticed at its next look, with no commit to wake it."""
    await stage.plan(timedelta(days=1))
    await stage.settled()
    deadline = stage.clock.next_deadline()
    assert deadline is not None
    assert deadline - stage.clock.now() <= timedelta(seconds=30)


async def test_the_scheduler_wakes_it(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.tick.LONGEST_REST", 0.05)
    clock = MovableClock(BEGIN, frozen=True)
    tick = Tick(stage.store, clock, stage.release)
    woken = 0
    wake = tick.wake

    def count() -> None:
        nonlocal woken
        woken += 1
        wake()

    monkeypatch.setattr(tick, "wake", count)
    running = asyncio.create_task(tick.run())
    async with asyncio.timeout(5):
        while woken < 2:
            await asyncio.sleep(0.01)
    await tick.stop()
    await running
    await asyncio.sleep(0.12)
    at_the_end = woken
    await asyncio.sleep(0.12)
    assert woken == at_the_end


async def test_a_release_that_fails_is_tried_again_at_growing_intervals(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    stage.failures = [OSError("disk full"), 0, OSError("disk full")]
    await stage.plan(timedelta(0))
    for pause in (1, 2, 4):
        await stage.settled()
        calls = stage.calls
        stage.tick.wake()
        await asyncio.sleep(0.02)
        assert stage.calls == calls, "a commit may not hurry what failed"
        stage.clock.advance(pause - 0.01)
        await asyncio.sleep(0.02)
        assert stage.calls == calls
        stage.clock.advance(0.01)
        async with asyncio.timeout(5):
            while stage.calls == calls:
                await asyncio.sleep(0.001)
    await stage.settled()
    assert stage.released == [(BEGIN + timedelta(seconds=7), 1)]
    assert sum(record.name == "ponte.tick" for record in caplog.records) == 2


async def test_releasing_does_not_wake_itself_for_ever(stage: Stage) -> None:
    await stage.plan(timedelta(0), timedelta(days=1))
    await stage.settled()
    await asyncio.sleep(0.05)
    assert stage.calls == 1


async def test_stopping_is_prompt_even_amid_failures(stage: Stage) -> None:
    stage.failures = [OSError("disk full")] * 9
    await stage.plan(timedelta(0))
    await stage.settled()
    await asyncio.wait_for(stage.tick.stop(), 1)


async def test_nothing_waits_longer_because_the_wall_clock_was_set_back(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    hour, now = timedelta(hours=1), stage.clock.now
    async with stage.store.writing(Cause()) as writing:
        ids = [
            await writing.outbox.put(Recipient("member", n), "test", "", BEGIN + due, str(n), priority=3)
            for n, due in enumerate((timedelta(0), timedelta(0), 9 * hour))
        ]
        await writing.outbox.retry(ids[1] or 0, BEGIN + timedelta(seconds=40), BEGIN, "Bad Gateway")
    monkeypatch.setattr(stage.clock, "now", lambda: now() - hour)
    stage.clock.advance(30)
    await stage.settled()
    async with stage.store.reading() as reading:
        rows = await reading.outbox._session.rows("SELECT due_at, retry_at FROM outbox ORDER BY id")
    there = stage.clock.now()
    due, again, morning = ([one and instant_from_db(one) for one in (row["due_at"], row["retry_at"])] for row in rows)
    assert due == [there, None]
    assert again == [there, there + timedelta(seconds=10)]
    assert morning == [BEGIN + 9 * hour, None]
