"""Days on which offices work: Monday to Friday without the public holidays of the zone's country, where it is known."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache

from bot.language.moments.calendar import feast

# In China the government moves working days each year by decree, so that elsewhere than here weekends alone count.
_PORTUGAL = (
    "1-1", "easter -2", "4-25", "5-1", "6-10", "easter 60", "8-15", "10-5", "11-1", "12-1", "12-8", "12-25",
)  # fmt: skip
# In China a feast is the first of so many days off, whichever of them are moved to make them that.
_DAYS_OFF = {
    "1-1": 1, "lunar 1-1": 7, "term 6": 1, "5-1": 5, "lunar 5-5": 1, "lunar 8-15": 1, "10-1": 7,
}  # fmt: skip
_BY_ZONE = dict.fromkeys(("Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores"), _PORTUGAL)


def holidays(zone: tzinfo) -> tuple[str, ...]:
    """Return the public holidays of a zone's country as rules of `calendar.feast`; empty where they are not known."""
    return _BY_ZONE.get(str(zone), ())


def days_off(rule: str | None) -> int:
    """Return how many days are free in China from the feast `rule` on, at least one."""
    return _DAYS_OFF.get(rule or "", 1)


def next_off(now: datetime) -> datetime | None:
    """Return the next public holiday of China from the day of `now` on."""
    return _off_from(now.date())


@lru_cache(maxsize=64)
def _off_from(today: date) -> datetime | None:
    days = (feast(rule, today.year + ahead) for ahead in (0, 1) for rule in _DAYS_OFF)
    return min((day for day in days if day is not None and day.date() >= today), default=None)


@lru_cache(maxsize=128)
def _closed(year: int, free: tuple[str, ...]) -> frozenset[date]:
    """Return the days of `year`, weekends aside, on which offices do not work; `free` are feasts."""
    days = (feast(rule, year) for rule in free)
    return frozenset(day.date() for day in days if day is not None and day.weekday() < 5)


def step_workdays(moment: datetime, count: int, free: tuple[str, ...]) -> datetime:
    """Move by `count` working days, at most a thousand, keeping the time of day; `free` are feasts without work."""
    forward = 1 if count > 0 else -1
    left = min(abs(count), 1000)
    while left:
        there = _step_weekdays(moment, forward * left)
        first, last = sorted((moment.date(), there.date()))
        years = range(first.year, last.year + 1) if free else ()
        passed = (day for year in years for day in _closed(year, free) if first <= day <= last)
        left = sum(day != moment.date() for day in passed)
        moment = there
    return moment


def _step_weekdays(moment: datetime, count: int) -> datetime:
    # Counting from a weekend is counting from the Friday before it forwards, from the Monday after it backwards.
    weekend = moment.weekday() - 4
    if weekend > 0:
        moment += timedelta(days=-weekend if count > 0 else 3 - weekend)
    weeks, rest = divmod(abs(count), 5)
    crosses = moment.weekday() + rest > 4 if count > 0 else moment.weekday() < rest
    days = 7 * weeks + rest + (2 if crosses else 0)
    return moment + timedelta(days=days if count > 0 else -days)


def nth_workday(start: datetime, end: datetime, nth: int, free: tuple[str, ...]) -> datetime | None:
    """Return the nth (-1: the last) working day from `start` up to before `end`; None where there are not so many."""
    found = step_workdays(start - timedelta(days=1) if nth > 0 else end, nth, free)
    return found if start <= found < end else None
