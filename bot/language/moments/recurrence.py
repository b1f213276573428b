"""Recurrences as RFC 5545 rules, in the parts of it that people say."""

from __future__ import annotations

from datetime import datetime, tzinfo

from bot.language.moments.clock import hours
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


def at_time(written: str, said: Said) -> str:
    """Add a time of day to a rule; a part of the day alone adds nothing."""
    if said.hour is None:
        return written
    hour = hours(said.hour, said.part, said.sure)[0] % 24
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
