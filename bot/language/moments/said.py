"""What a stretch of text says of a moment, before it is known which day that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # The function below does the same at less cost; so its arguments are checked.
    from dataclasses import replace

__all__ = ["Amount", "Said", "Slice", "replace"]

# Amounts of time as (count, unit), the coarsest first: an hour and a half is ((1.5, "hour"),).
Amount = tuple[tuple[float, str], ...]
# Units in a row: their number, the unit, and on which side they lie: of now where nothing surrounds them (+1 after,
# -1 before), else of what does (+1 its first ones, -1 its last); 0 where they are counted from today and not from the
# next or the last whole unit (最近一年).
Slice = tuple[float, str, int, int]


@dataclass
class Said:
    """Each field is None where the text says nothing of it; nothing is changed once it is made.

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

    if not TYPE_CHECKING:

        def __init__(self, **said: Any) -> None:
            # Of the many fields an instance holds the few that are said; the others are those of the class.
            self.__dict__.update({name: value for name, value in said.items() if value is not None})

    def merge(self, other: Said) -> Said | None:
        """Return what both say together; None where they contradict each other or make no one moment."""
        if self.hour is not None and (other.hour is not None or other.minute is not None):
            return None
        mine, theirs = self.__dict__, other.__dict__
        both = mine | theirs
        for name in mine.keys() & theirs.keys():
            if name not in _TWICE:
                return None
            if mine[name] != theirs[name]:
                hourly = self.hour is not None or other.hour is not None
                if name != "part" or not hourly or not _one_half(mine[name], theirs[name]):
                    return None
                # 4am desta madrugada, à noite às 10pm: the same half of the day, said twice.
                both[name] = mine[name] if self.hour is not None else theirs[name]
        merged = Said(**both)
        return merged if merged.coherent() else None

    def says(self, names: frozenset[str]) -> bool:
        """Tell whether any of the fields is said."""
        return not names.isdisjoint(self.__dict__)

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
        return not self.__dict__.keys() <= _TIMES

    def anchored(self) -> bool:
        """Tell whether it is known which year, month or week is meant without looking for the next one."""
        turned = self.turn is not None and self.weekday is not None
        return turned or self.says(_ANCHORS) or (self.slice is not None and not self.says(_INSIDE))

    def coherent(self) -> bool:
        """Tell whether the fields make one moment."""
        timed, dated = self.timed(), self.dated()
        if (timed or self.now) and dated and not self.daily():
            return False
        if timed and self.now:
            return False
        if self.weekday is not None and self.nth is None and self.says(_COARSE) and not self.says(_DAY):
            return False
        if len(self.__dict__.keys() & _ONE_OF) > 1:
            return False
        if self.weeks is not None and self.weekday is None and self.says(_MONTH):
            return False
        return self.shift is None or not self.says(_WITHOUT_SHIFT)


if not TYPE_CHECKING:

    def replace(said: Said, /, **changes: Any) -> Said:
        """Return what `said` says but for some fields; those that are None are no longer said."""
        return Said(**(said.__dict__ | changes))


_FORENOON = ("dawn", "morning")


def _one_half(part: str, other: str) -> bool:
    return (part in _FORENOON) == (other in _FORENOON)


# What may be said twice.
_TWICE = frozenset(("part", "sure", "feast"))
_TIMES = frozenset(("part", "hour", "minute", "second", "sure", "now"))
_ANCHORS = frozenset((
    "year", "decade", "decades", "century", "centuries", "years", "halves", "quarters", "months", "weeks", "days",
    "shift", "now",
))  # fmt: skip
# Units of a year or a month in which others are counted: the first five days of January.
_INSIDE = frozenset(("month", "quarter", "half", "season", "fortnight", "third"))
# In which a weekday alone is not known.
_COARSE = frozenset(("year", "years", "quarter", "quarters", "half", "month", "months"))
_DAY = frozenset(("day", "days"))
_MONTH = frozenset(("month", "months"))
_ONE_OF = frozenset(("month", "months", "season", "feast"))
_WITHOUT_SHIFT = frozenset(("years", "halves", "quarters", "months", "weeks", "weekend", "edge", "slice", "nth"))
