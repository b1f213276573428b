"""Lengths of time as the date reader returns them (ISO 8601): counted in minutes, and added to a day or an hour."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import datetime, timedelta

_LENGTH = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?")


def parts(length: str) -> tuple[int, timedelta] | None:
    """Return how many months a length is and what it is besides; None where it is none."""
    match = _LENGTH.fullmatch(length)
    if match is None:
        return None
    years, months, weeks, days, hours, minutes = (int(part or 0) for part in match.groups())
    if max(years, months, weeks, days, hours, minutes) > 10_000:
        return None
    return 12 * years + months, timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes)


def minutes_in(length: str) -> int | None:
    """Return how many minutes a length is, a month counted as 30 days; None where it is none.

    >>> minutes_in("P1D"), minutes_in("PT2H")
    (1440, 120)
    """
    said = parts(length)
    return (30 * 24 * 60 * said[0] + int(said[1].total_seconds()) // 60 or None) if said else None


def shifted(moment: datetime, length: str, *, back: bool = False) -> datetime | None:
    """Return a local moment so much later, or earlier; a month on from the 31st is the last day of a shorter month.

    >>> shifted(datetime(2027, 1, 31, 10), "P1M"), shifted(datetime(2027, 1, 31, 10), "P1W", back=True)
    (datetime.datetime(2027, 2, 28, 10, 0), datetime.datetime(2027, 1, 24, 10, 0))
    """
    said = parts(length)
    if said is None or said == (0, timedelta()):
        return None
    months = moment.year * 12 + moment.month - 1 + (-said[0] if back else said[0])
    year, month = divmod(months, 12)
    try:
        day = min(moment.day, monthrange(year, month + 1)[1])
        moment = moment.replace(year=year, month=month + 1, day=day)
        return moment - said[1] if back else moment + said[1]
    except (ValueError, OverflowError):
        return None
