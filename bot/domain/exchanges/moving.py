"""Moving an exchange: what is said of the new time, and the time that it makes of the old one; pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from bot.domain.models import Span


@dataclass(frozen=True, slots=True)
class Moving:
    """What is said of a new time: any of its days and hours, local, and its zone (IANA); None is unsaid."""

    on: date | None = None
    at_time: time | None = None
    until_on: date | None = None
    until_time: time | None = None
    tz: str | None = None


def moved(span: Span, moving: Moving) -> Span:
    """Return the span after a move: what is not said stays as it was, the duration above all.

    >>> span = Span(datetime(2027, 1, 20, 10), datetime(2027, 1, 20, 11, 30), "Asia/Shanghai")
    >>> str(moved(span, Moving(on=date(2027, 1, 21), at_time=time(15))).end)
    '2027-01-21 16:30:00'
    """
    span = replace(span, tz=moving.tz or span.tz)
    on = moving.on or span.start.date()
    if moving.until_time is not None or (moving.until_on is not None and moving.at_time is not None):
        start = datetime.combine(on, moving.at_time or span.start.time())
        until = moving.until_time or (span.end or span.start).time()
        return replace(span, start=start, end=datetime.combine(moving.until_on or on, until), all_day=False)
    if moving.until_on is not None:
        end = span.end or span.start
        if span.end is None and not span.all_day:
            # Several days of which only the first hour is known.
            midnights = datetime.combine(on, time.min), datetime.combine(moving.until_on, time.min)
            return replace(span, start=midnights[0], end=midnights[1], all_day=True)
        return replace(
            span,
            start=datetime.combine(on, span.start.time()),
            end=datetime.combine(moving.until_on, end.time()),
        )
    if moving.at_time is not None and span.all_day:
        return replace(span, start=datetime.combine(on, moving.at_time), end=None, all_day=False)
    start = datetime.combine(on, moving.at_time or span.start.time())
    return replace(span, start=start, end=start + (span.end - span.start) if span.end else None)
