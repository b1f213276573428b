"""Recurrences as RFC 5545 rules, in the parts of it that people say."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple

from bot.language.moments.calendar import nth_weekday
from bot.language.moments.clock import hours, is_time
from bot.language.moments.said import Said

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES = {
    "second": ("SECONDLY", 1), "minute": ("MINUTELY", 1), "hour": ("HOURLY", 1), "day": ("DAILY", 1),
    "week": ("WEEKLY", 1), "month": ("MONTHLY", 1), "quarter": ("MONTHLY", 3), "halfyear": ("MONTHLY", 6),
    "year": ("YEARLY", 1),
}  # fmt: skip
# Half of a unit as a whole number of finer ones.
_HALVES = {
    "year": ("month", 6),
    "month": ("day", 15),
    "day": ("hour", 12),
    "hour": ("minute", 30),
    "minute": ("second", 30),
}


def rule(frequency: str, **parts: str | int) -> str:
    """Write a rule; an interval of one is left out.

    >>> rule("WEEKLY", INTERVAL=1, BYDAY="MO")
    'FREQ=WEEKLY;BYDAY=MO'
    """
    said = [f"{name}={value}" for name, value in parts.items() if not (name == "INTERVAL" and value == 1)]
    return ";".join([f"FREQ={frequency}", *said])


def every(unit: str, count: float) -> str:
    """Write "every `count` units"; a half is written in finer units.

    >>> every("quarter", 1), every("hour", 0.5)
    ('FREQ=MONTHLY;INTERVAL=3', 'FREQ=MINUTELY;INTERVAL=30')
    """
    if count != int(count):
        finer, size = _HALVES.get(unit, (unit, 1))
        unit, count = finer, round(count * 2 * size)
    frequency, size = _FREQUENCIES[unit]
    return rule(frequency, INTERVAL=int(count) * size)


# The months of the stretches within which days are counted.
LONG = {"quarter": 3, "halfyear": 6, "year": 12}
# So many of a weekday and so many working days lie in the shortest first month of them.
_SURE_WEEKDAYS, _SURE_WORKDAYS = 4, 20


def nth_of(unit: str, nth: int, day: str) -> str:
    """Write "the nth (-1: the last) `day` of every quarter, half-year or year"; without a day the nth working day.

    The rule is empty where none says it: only what surely lies in the first month or the last of a quarter can be.

    >>> nth_of("year", 20, "MO"), nth_of("quarter", -1, "FR"), nth_of("quarter", 9, "MO")
    ('FREQ=YEARLY;BYDAY=20MO', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=-1FR', '')
    """
    office = ",".join(DAYS[:5])
    if unit == "year":
        return rule("YEARLY", BYDAY=f"{nth}{day}") if day else rule("YEARLY", BYDAY=office, BYSETPOS=nth)
    if abs(nth) > (_SURE_WEEKDAYS if day else _SURE_WORKDAYS):
        return ""
    months = months_of(unit, 1 if nth >= 0 else -1)
    if day:
        return rule("MONTHLY", BYMONTH=months, BYDAY=f"{nth}{day}")
    return rule("MONTHLY", BYMONTH=months, BYDAY=office, BYSETPOS=nth)


def day_of(unit: str, nth: int) -> str:
    """Write "the first (-1: the last) day of every quarter, half-year or year"; empty for another day.

    >>> day_of("quarter", -1)
    'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'
    """
    if nth not in (1, -1):
        return ""
    return rule("YEARLY", BYMONTH=months_of(unit, nth), BYMONTHDAY=nth)


def months_of(unit: str, nth: int) -> str:
    """Return the nth (-1: the last) months of every quarter, half-year or year.

    >>> months_of("quarter", 2)
    '2,5,8,11'
    """
    width = LONG[unit]
    return ",".join(str(first + (nth - 1 if nth > 0 else width + nth)) for first in range(1, 13, width))


def on_dates(plain: str, dates: list[tuple[int, int]]) -> str:
    """Add months and their days to a yearly rule; the rule is empty where not each of the days is of each month.

    >>> on_dates("FREQ=YEARLY", [(3, 15), (9, 15)]), on_dates("FREQ=YEARLY", [(3, 15), (9, 20)])
    ('FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15', '')
    """
    months, days = (tuple(dict.fromkeys(date[place] for date in dates)) for place in (0, 1))
    if len(months) * len(days) != len(set(dates)):
        return ""
    return f"{plain};BYMONTH={','.join(map(str, months))};BYMONTHDAY={','.join(map(str, days))}"


def at_time(written: str, said: Said) -> str:
    """Add a time of day to a rule; a part of the day alone adds nothing."""
    if said.hour is None:
        return written
    # An hour that no clock shows stays as it is said, so that the rule never comes.
    hour = hours(said.hour, said.part, said.sure)[0] % 24 if is_time(said) else said.hour
    minute = f";BYMINUTE={said.minute}" if said.minute else ""
    return f"{written};BYHOUR={hour}{minute}"


def elsewhere(written: str, now: datetime, there: tzinfo, here: tzinfo) -> str:
    """Return the rule for the clocks here of what recurs at an hour there, by the offsets of the day `now` (local).

    A rule whose days would have to move and cannot (the first of a month) stays as it is said.

    >>> from datetime import timedelta, timezone
    >>> east, west = timezone(timedelta(hours=8)), timezone(timedelta(0))
    >>> elsewhere("FREQ=WEEKLY;BYDAY=WE;BYHOUR=3", datetime(2027, 1, 6), east, west)
    'FREQ=WEEKLY;BYDAY=TU;BYHOUR=19'
    """
    parts = dict(part.split("=") for part in written.split(";"))
    at = [
        now.replace(hour=int(hour), minute=int(parts.get("BYMINUTE", 0)), second=0, microsecond=0, tzinfo=there)
        for hour in parts["BYHOUR"].split(",")
    ]
    moved = [one.astimezone(here) for one in at]
    (days, *others) = {(new.date() - old.date()).days for old, new in zip(at, moved, strict=True)}
    if others or (days and not _can_move(parts)):
        return written
    parts["BYHOUR"] = ",".join(str(one.hour) for one in moved)
    parts.pop("BYMINUTE", None)
    if moved[0].minute:
        parts["BYMINUTE"] = str(moved[0].minute)
    if days and "BYDAY" in parts:
        weekdays = sorted((DAYS.index(day) + days) % 7 for day in parts["BYDAY"].split(","))
        parts["BYDAY"] = ",".join(DAYS[day] for day in weekdays)
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _can_move(parts: dict[str, str]) -> bool:
    """Tell whether the days of a rule are weekdays or every day, which have a day before and after them."""
    plain = all(day in DAYS for day in parts.get("BYDAY", "MO").split(","))
    return plain and not {"BYMONTHDAY", "BYSETPOS", "BYMONTH"} & set(parts)


# In so many years every day of the calendar has come, the 29th of February as well.
_YEARS = 8


class _Wanted(NamedTuple):
    """What a rule names within its stretches of time: `kind` is the name of its part, `days` the weekdays counted."""

    kind: str
    number: int
    days: frozenset[int]


def comes(written: str, now: datetime) -> bool:
    """Tell whether all that a rule names comes within eight years of `now`: 每年2月30日, 每月32号 and 每0天 never do.

    >>> noon = datetime(2027, 3, 17, 12)
    >>> comes("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", noon), comes("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", noon)
    (True, False)
    """
    return _comes(written, now.year)


@lru_cache(maxsize=512)
def _comes(written: str, year: int) -> bool:
    parts = dict(part.split("=") for part in written.split(";"))
    days = [(name[-2:], int(name[:-2] or 0), bool(name[:-2])) for name in _listed(parts, "BYDAY")]
    months = [int(month) for month in _listed(parts, "BYMONTH")]
    if (
        not 0 < int(parts.get("INTERVAL", 1)) < 10_000
        or any(not 1 <= month <= 12 for month in months)
        or any(name not in DAYS for name, _, _ in days)
        or any(int(hour) > 23 for hour in _listed(parts, "BYHOUR"))
        or any(int(minute) > 59 for minute in _listed(parts, "BYMINUTE"))
        or any(not 1 <= int(week) <= 53 for week in _listed(parts, "BYWEEKNO"))
    ):
        return False
    among = frozenset(DAYS.index(name) for name, _, _ in days)
    wanted = {
        *(_Wanted("BYMONTHDAY", int(day), among) for day in _listed(parts, "BYMONTHDAY")),
        *(_Wanted("BYSETPOS", int(place), among) for place in _listed(parts, "BYSETPOS")),
        *(_Wanted("BYDAY", nth, frozenset({DAYS.index(name)})) for name, nth, counted in days if counted),
    }
    whole_years = parts["FREQ"] == "YEARLY" and not months and "BYMONTHDAY" not in parts
    for first, last in _stretches(year, months, whole_years=whole_years):
        if not wanted:
            break
        wanted = {one for one in wanted if not _is_in(one, first, last)}
    return not wanted


def _listed(parts: dict[str, str], name: str) -> list[str]:
    return parts[name].split(",") if name in parts else []


def _stretches(year: int, months: list[int], *, whole_years: bool) -> Iterator[tuple[datetime, datetime]]:
    """Go through the years or the months of eight years; ends are exclusive."""
    for there in range(year, year + _YEARS + 1):
        if whole_years:
            yield datetime(there, 1, 1), datetime(there + 1, 1, 1)  # noqa: DTZ001 - local time
            continue
        for month in months or range(1, 13):
            first = datetime(there, month, 1)  # noqa: DTZ001 - local time
            yield first, first + timedelta(days=monthrange(there, month)[1])


def _is_in(wanted: _Wanted, first: datetime, last: datetime) -> bool:
    count, nth = (last - first).days, wanted.number
    if wanted.kind == "BYMONTHDAY":
        return 1 <= abs(nth) <= count
    if nth == 0:
        return False
    if wanted.kind == "BYDAY":
        return any(nth_weekday(first, last, weekday, nth) for weekday in wanted.days)
    weeks, rest = divmod(count, 7)
    more = sum((first.weekday() + ahead) % 7 in wanted.days for ahead in range(rest))
    return abs(nth) <= weeks * len(wanted.days) + more
