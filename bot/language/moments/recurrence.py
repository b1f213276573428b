"""Recurrences as RFC 5545 rules, in the parts of it that people say."""

from __future__ import annotations

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
