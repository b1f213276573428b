import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox.clock import MovableClock

BEGIN = datetime(2026, 11, 30, 1, 0, tzinfo=UTC)


async def test_a_jump_wakes_those_whose_instant_has_come_and_no_others():
    clock = MovableClock(BEGIN, frozen=True)
    woken: list[str] = []

    async def sleep(name: str, seconds: float) -> None:
        await clock.sleep(seconds)
        woken.append(name)

    tasks = [asyncio.create_task(sleep("hour", 3600)), asyncio.create_task(sleep("day", 86_400))]
    await asyncio.sleep(0)
    assert clock.next_deadline() == BEGIN + timedelta(hours=1)
    clock.move_to(clock.next_deadline())
    await asyncio.sleep(0.01)
    assert woken == ["hour"]
    assert clock.next_deadline() == BEGIN + timedelta(days=1)
    clock.advance(86_400)
    await asyncio.gather(*tasks)
    assert woken == ["hour", "day"]
    assert clock.next_deadline() is None


async def test_a_frozen_clock_stands_still_and_a_running_one_does_not():
    frozen, running = MovableClock(BEGIN, frozen=True), MovableClock(BEGIN)
    await asyncio.sleep(0.02)
    assert frozen.now() == BEGIN
    assert running.now() > BEGIN


async def test_a_running_clock_sleeps_at_real_pace():
    clock = MovableClock(BEGIN)
    before = clock.monotonic()
    await clock.sleep(0.02)
    assert clock.monotonic() - before >= 0.019


async def test_the_bell_cuts_a_sleep_short():
    clock, bell = MovableClock(BEGIN, frozen=True), asyncio.Event()
    sleeper = asyncio.create_task(clock.sleep(3600, bell))
    await asyncio.sleep(0)
    bell.set()
    await asyncio.wait_for(sleeper, 1)
    await asyncio.wait_for(clock.sleep(3600, bell), 1)
    assert clock.now() == BEGIN
    assert clock.next_deadline() is None


async def test_a_cancelled_sleeper_is_forgotten():
    clock = MovableClock(BEGIN, frozen=True)
    sleeper = asyncio.create_task(clock.sleep(10))
    await asyncio.sleep(0)
    sleeper.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sleeper
    assert clock.next_deadline() is None


def test_it_never_runs_backwards():
    clock = MovableClock(BEGIN, frozen=True)
    clock.advance(60)
    with pytest.raises(ValueError, match="forward only"):
        clock.move_to(BEGIN)
    with pytest.raises(ValueError, match="forward only"):
        clock.advance(-1)
    assert clock.now() == BEGIN + timedelta(seconds=60)
    assert clock.monotonic() == 60


def test_it_starts_at_an_aware_instant():
    with pytest.raises(ValueError, match="aware"):
        MovableClock(datetime(2026, 11, 30))  # noqa: DTZ001 -- the naive instant is what is refused


async def test_years_of_jumps_stay_exact():
    clock = MovableClock(BEGIN, frozen=True)
    for _ in range(1000):
        sleeper = asyncio.create_task(clock.sleep(86_400.1))
        await asyncio.sleep(0)
        clock.move_to(clock.next_deadline())
        await asyncio.wait_for(sleeper, 1)
    assert clock.now() == BEGIN + timedelta(seconds=86_400.1 * 1000)
