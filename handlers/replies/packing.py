"""How what a button sends is kept short: days and numbers in base 36."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def base36(number: int) -> str:
    """Return a number from 0 on in base 36."""
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits or "0"


def packed_days(first: date | None, last: date | None) -> str:
    """Return two days as `aaaa-bbbb`, an open end as nothing, no days at all as nothing."""
    if first is None and last is None:
        return ""
    return "-".join(base36(day.toordinal()) if day else "" for day in (first, last))


def read_days(packed: str) -> tuple[date | None, date | None]:
    """Read what `packed_days` wrote; raises ValueError or OverflowError where it was not."""
    first, _, last = packed.partition("-")
    return (
        date.fromordinal(int(first, 36)) if first else None,
        date.fromordinal(int(last, 36)) if last else None,
    )


def packed_minute(instant: datetime) -> str:
    """Return an instant, aware, to the minute."""
    return base36((instant - _EPOCH) // timedelta(minutes=1))


def read_minute(packed: str) -> datetime:
    """Read what `packed_minute` wrote; raises ValueError or OverflowError where it was not."""
    return _EPOCH + timedelta(minutes=int(packed, 36))


def packed_millis(instant: datetime) -> str:
    """Return an instant, aware, from 1970 on, to the millisecond."""
    return base36((instant - _EPOCH) // timedelta(milliseconds=1))


def read_millis(packed: str) -> datetime:
    """Read what `packed_millis` wrote; raises ValueError or OverflowError where it was not."""
    return _EPOCH + timedelta(milliseconds=int(packed, 36))
