"""Stretches of local time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from bot.language.moments.calendar import floor, grain_of, step

_DAY = timedelta(days=1)


class Span(NamedTuple):
    """A stretch of local time, the end exclusive; an instant has none."""

    start: datetime
    end: datetime | None
    grain: str

    def until(self) -> datetime:
        """Return the end, for an instant the instant itself."""
        return self.end or self.start


def whole(moment: datetime, unit: str, count: int = 1) -> Span:
    """Return the `count` units that begin with the one that holds `moment`."""
    if unit == "day" and count == 1:
        midnight = datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001 - local time
        return Span(midnight, midnight + _DAY, "day")
    start = floor(moment, unit)
    return Span(start, step(start, unit, count), grain_of(unit))
