"""What a stretch of text says of a moment, before it is known which day that is."""

from __future__ import annotations

from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any

# Amounts of time as (count, unit), the coarsest first: an hour and a half is ((1.5, "hour"),).
Amount = tuple[tuple[float, str], ...]
# Units in a row: their number, the unit, and on which side they lie: of now where nothing surrounds them (+1 after,
# -1 before), else of what does (+1 its first ones, -1 its last); 0 where they are counted from today and not from the
# next or the last whole unit (最近一年).
Slice = tuple[float, str, int, int]


@dataclass(slots=True)
class Said:
    """Each field is None where the text says nothing of it.

    Plain names are as on a calendar (`month` 3 is March, `weekday` 0 Monday, `day` -1 the last of the month); those in
    the plural are counted from the reference (`months` -1 is last month).
    """

    year: int | None = None
    years: int | None = None
    half: int | None = None
    halves: int | None = None
    quarter: int | None = None
    quarters: int | None = None
    season: int | None = None  # of calendar.season: 1 spring to 4 winter, 5 and 6 holidays
    decade: int | None = None  # by its first year
    decades: int | None = None
    century: int | None = None  # 21 begins with 2001
    centuries: int | None = None
    month: int | None = None
    months: int | None = None
    third: int | None = None  # 旬: the days 1 to 10, 11 to 20, 21 to the end; 4 the last two, 5 the first two
    fortnight: int | None = None  # quinzena: the days 1 to 15, 16 to the end
    weeks: int | None = None
    weekend: bool | None = None
    day: int | None = None
    days: int | None = None
    weekday: int | None = None
    turn: int | None = None  # of a weekday, a feast …: +1 the coming one, -1 the last one; 0 the running year's
    nth: int | None = None  # counts weekdays, or units where `nth_unit` says which; -1 is the last
    nth_unit: str | None = None
    feast: str | None = None  # a rule of calendar.feast
    lunar: bool | None = None  # month and day are those of the Chinese calendar
    leap: bool | None = None  # the lunar month is the one that is counted twice
    holding: bool | None = None  # the week that holds the day
    edge: str | None = None  # "start", "middle" or "end" of the smallest unit said
    part: str | None = None  # of the day, a key of clock.PARTS
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    sure: bool | None = None  # the hour is of twenty-four, False where it only looks so
    slice: Slice | None = None
    shift: Amount | None = None  # from the reference, or from `beside`
    beside: Said | None = None  # what `shift`, or `turn` for a weekday, counts from: two days before Christmas
    free: tuple[str, ...] | None = None  # feasts on which nobody works, where workdays are counted
    now: bool | None = None

    def merge(self, other: Said) -> Said | None:
        """Return what both say together; None where they contradict each other or make no one moment."""
        if self.hour is not None and (other.hour is not None or other.minute is not None):
            return None
        merged = Said()
        for name, mine, theirs in zip(_NAMES, _ALL(self), _ALL(other), strict=True):
            if theirs is None:
                if mine is not None:
                    setattr(merged, name, mine)
            elif mine is None or (name in ("part", "sure", "feast") and mine == theirs):
                setattr(merged, name, theirs)
            elif name == "part" and (self.hour, other.hour) != (None, None) and _one_half(mine, theirs):
                # 4am desta madrugada, à noite às 10pm: the same half of the day, said twice.
                merged.part = mine if self.hour is not None else theirs
            else:
                return None
        return merged if merged.coherent() else None

    def exists(self) -> bool:
        """Tell whether its numbers stand on some calendar; a 13th month and a 32nd day do not."""
        return (
            (self.day is None or self.day == -1 or 1 <= self.day <= 31)
            and (self.month is None or 1 <= self.month <= 12)
            and (self.weekday is None or 0 <= self.weekday <= 6)
            and (self.quarter is None or 1 <= self.quarter <= 4)
            and (self.half is None or 1 <= self.half <= 2)
        )

    def timed(self) -> bool:
        """Tell whether a time of day is said."""
        return self.hour is not None or self.part is not None

    def daily(self) -> bool:
        """Tell whether a day is said, so that a time of day can go with it."""
        if self.shift is not None:
            return all(unit in ("day", "workday", "week", "month", "year") for _, unit in self.shift)
        if self.weekday is not None and self.nth_unit in ("week", "monday"):
            return True
        return self.nth_unit in (None, "day", "workday") and (
            self.day is not None
            or self.days is not None
            or self.weekday is not None
            or (self.feast is not None and not self.holding)
            or self.nth_unit is not None
            or (self.weekend is True and self.hour is None)
        )

    def dated(self) -> bool:
        """Tell whether anything but a time of day is said."""
        return _DATED(self).count(None) < _MOST_DATED

    def anchored(self) -> bool:
        """Tell whether it is known which year, month or week is meant without looking for the next one."""
        turned = self.turn is not None and self.weekday is not None
        counted = self.slice is not None and _INSIDE(self).count(None) == _MOST_INSIDE
        return turned or counted or _ANCHORS(self).count(None) < _MOST_ANCHORS

    def coherent(self) -> bool:
        """Tell whether the fields make one moment."""
        if self.now and ((self.dated() and not self.daily()) or self.timed()):
            return False
        if self.timed() and self.dated() and not self.daily():
            return False
        if self.weekday is not None and self.nth is None:
            coarse = self.year, self.years, self.quarter, self.quarters, self.half, self.month, self.months
            if any(unit is not None for unit in coarse) and self.day is None and self.days is None:
                return False
        if sum(unit is not None for unit in (self.month, self.months, self.season, self.feast)) > 1:
            return False
        if self.weeks is not None and (self.month is not None or self.months is not None) and self.weekday is None:
            return False
        return not (self.shift is not None and any(getattr(self, name) is not None for name in _WITHOUT_SHIFT))


_FORENOON = ("dawn", "morning")


def _one_half(part: str, other: str) -> bool:
    return (part in _FORENOON) == (other in _FORENOON)


_NAMES = tuple(field.name for field in fields(Said))
_ALL: attrgetter[tuple[Any, ...]] = attrgetter(*_NAMES)
_TIMES = ("part", "hour", "minute", "second", "sure", "now")
_MOST_DATED = len(_NAMES) - len(_TIMES)
_DATED: attrgetter[tuple[object, ...]] = attrgetter(*(name for name in _NAMES if name not in _TIMES))
_FIXED = (
    "year", "decade", "decades", "century", "centuries", "years", "halves", "quarters", "months", "weeks", "days",
    "shift", "now",
)  # fmt: skip
_ANCHORS: attrgetter[tuple[object, ...]] = attrgetter(*_FIXED)
# Units of a year or a month in which others are counted: the first five days of January.
_UNITS = ("month", "quarter", "half", "season", "fortnight", "third")
_INSIDE: attrgetter[tuple[object, ...]] = attrgetter(*_UNITS)
_MOST_INSIDE = len(_UNITS)
_MOST_ANCHORS = len(_FIXED)
_WITHOUT_SHIFT = ("years", "halves", "quarters", "months", "weeks", "weekend", "edge", "slice", "nth")
