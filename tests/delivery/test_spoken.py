"""What groups have heard, from one process to the next: no restart draws a refusal."""

from __future__ import annotations

from datetime import timedelta

import pytest
from story import LIU, WANG, Story

from bot.delivery.spoken import Spoken
from storage.database import Database


class StillClock:
    """A clock that stands where it is put."""

    def __init__(self, now):
        self._now = now

    def now(self):
        return self._now

    def pass_by(self, **time):
        self._now += timedelta(**time)


@pytest.fixture
def clock():
    from virtual_time import START

    return StillClock(START)


async def test_what_was_said_counts_for_a_minute(tmp_path, clock):
    store = await Database.open(tmp_path / "ponte.db", clock)
    try:
        spoken = Spoken(store, clock)
        await spoken.note(-5, 1)
        clock.pass_by(seconds=10)
        await spoken.note(-5, 2)
        await spoken.note("@group", 1)
        clock.pass_by(seconds=10)
        assert await spoken.recall() == {"-5": [42.0, 52.0, 52.0], "@group": [52.0]}
        clock.pass_by(seconds=45)
        assert await spoken.recall() == {"-5": [7.0, 7.0], "@group": [7.0]}
        clock.pass_by(seconds=10)
        assert await spoken.recall() == {}
        await spoken.note(-5, 1)
        # A clock that was set back must not hold a group up for longer than a minute.
        clock.pass_by(days=-1)
        assert await spoken.recall() == {}
    finally:
        await store.close()


async def test_a_restart_in_a_busy_minute_draws_no_refusal(story: Story):
    for _ in range(18):
        await story.say(LIU, story.bj, "/next")
    await story.restart()
    begun = story.clock.now()
    for _ in range(6):
        story.acts.send(WANG, story.bj, "/next")
    await story.calm(patience=70)
    assert len(story.by_bot(story.bj)) == 24
    # Eighteen were said within 54 seconds: the nineteenth and twentieth go at once, the others as places open.
    assert (story.last(story.bj).date - begun).total_seconds() < 70
    assert story.refused() == []
