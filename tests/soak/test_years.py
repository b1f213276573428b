"""A part of what `make soak` simulates: the weeks in which Lisbon's clocks go forward, after months switched off."""

from __future__ import annotations

import pytest
from soak.verdict import judge
from soak.years import Length, Years
from story import Furnished

WEEKS = Length(days=124, asleep=108, restarts=4, kills=1, share=0.15, outages=1, changes=1.2, doings=5)


# Some ten seconds; a busy machine takes its time.
@pytest.mark.timeout(180)
@pytest.mark.parametrize("number", [7])
async def test_every_promise_is_kept(furnished: Furnished, tmp_path, number: int) -> None:
    told = await Years(furnished, tmp_path, WEEKS, number).run()
    verdict = judge(told)
    assert not verdict.problems, "\n".join(verdict.problems)
    # Enough happened for that to mean something.
    assert verdict.counts["kills"] == 1 and verdict.counts["restarts"] == 5
    assert verdict.counts["snoozes"] > 15 and verdict.counts["lines: memo"] > 10
    assert verdict.counts["messages"] > 80 and verdict.counts["lines"] > 150
    assert len(told.accidents) > 10 and verdict.counts["late"] > 10
