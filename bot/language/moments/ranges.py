"""Ranges: what one end leaves out, the other says."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.language.moments.calendar import UNITS, floor, step
from bot.language.moments.clock import SMALL_HOURS, times
from bot.language.moments.resolve import Vantage, open_unit, spans
from bot.language.moments.said import Said, replace
from bot.language.moments.spans import Span

_CALENDAR = ("year", "years", "month", "months", "lunar", "weeks")
_DAYS = (*_CALENDAR, "day", "days", "weekday", "turn", "nth", "nth_unit", "feast", "shift")


def range_spans(
    first: Said, last: Said, vantage: Vantage, date_last: bool, since: datetime | None = None
) -> list[Span]:
    """Return the readings of "from `first` to `last`", the likeliest first; none where the ends do not fit.

    `date_last` is true of languages that say the larger unit at the end (13 a 15 de julho).
    """
    if first.hour in (0, 24) and last.hour is not None and last.part is None:
        # 零点到六点, da meia-noite às seis end in the morning.
        last = replace(last, sure=True)
    first, last = shared(first, last, date_last)
    readings: list[Span] = []
    for start in starts(first, vantage, since):
        ends = _ends(first, last, start, vantage)
        for end in sorted(ends, key=Span.until) if readings else ends:
            if end.until() > start.start:
                grain = min(start.grain, end.grain, key=UNITS.index)
                readings.append(Span(start.start, end.until(), "minute" if grain == "hour" else grain))
                break
    if last.hour is not None and not last.dated():
        # Das 9h às 12h30 is not from nine in the evening on.
        readings = [span for span in readings if span.until() - span.start == readings[0].until() - readings[0].start]
    unit = open_unit(first)
    if not readings and unit is not None and last.anchored() and not vantage.past:
        # 从8月到现在 began with the last August.
        return range_spans(first, last, vantage._replace(past=True), date_last, since)
    if unit is not None and not vantage.past and since is None and readings:
        if unit == "day" and not last.dated():
            readings = [*_passed(readings[0], vantage), *(_to_come(span, vantage) for span in readings)]
        readings = _ongoing(first, last, unit, vantage, readings[0]) + readings
    return list(dict.fromkeys(readings))


def starts(first: Said, vantage: Vantage, since: datetime | None) -> list[Span]:
    """Return the readings of the beginning of a range, which may have passed."""
    found = spans(first, vantage, since)
    if since is None and not first.dated() and not first.now and not vantage.past:
        # A time of day without a day, in a range that has begun but not ended, is today's.
        return [Span(*time) for time in times(first, floor(vantage.now, "day"))]
    return found


def _ends(first: Said, last: Said, start: Span, vantage: Vantage) -> list[Span]:
    anchored = last.anchored()
    found = spans(last, vantage, None if anchored else start.start)
    if last.turn == 1 and last.weekday is not None and all(span.until() <= start.start for span in found):
        # Da próxima terça à próxima quinta: the coming one after the beginning.
        found = spans(replace(last, turn=None), vantage, start.start)
    if _in_that_month(first, last):
        # 4月1日至31日 does not end in May.
        found = [span for span in found if span.start.month == start.start.month]
    if not last.dated() and not first.dated() and not vantage.past:
        # Both are times of one day: when that is over, tomorrow's are meant.
        found = [span for span in found if span.until() > start.start]
    return found


def _in_that_month(first: Said, last: Said) -> bool:
    """Tell whether a range ends in the month in which it begins, because the end is a later day without a month."""
    if first.day is None or last.day is None or not 0 < first.day < last.day or first.lunar or last.lunar:
        return False
    return all(getattr(last, name) is None for name in (*_CALENDAR, "days", "shift", "beside", "turn"))


def _passed(span: Span, vantage: Vantage) -> list[Span]:
    """Return hours of today that are over, meant unless tomorrow's are; small hours are those of the night to come."""
    return [span] if span.until() <= vantage.now and span.start.hour >= SMALL_HOURS else []


def _to_come(span: Span, vantage: Vantage) -> Span:
    """Return hours of today, where those are over tomorrow's."""
    day = timedelta(days=1 if span.until() <= vantage.now else 0)
    return Span(span.start + day, span.until() + day, span.grain)


def _ongoing(first: Said, last: Said, unit: str, vantage: Vantage, best: Span) -> list[Span]:
    """Return the range of the running week, month or year where it has begun and not ended."""
    if unit == "day":
        return []
    begin = floor(vantage.now, unit)
    inside = Vantage(begin - timedelta(microseconds=1), vantage.zone, False)
    found = [span for span in spans(first, inside) if span.start >= begin][:1]
    for start in found:
        for end in _ends(first, last, start, vantage):
            # Hours of a weekday are the next one's, as the weekday alone is.
            hours = unit == "week" and end.until() - start.start < timedelta(days=1)
            if not hours and start.start <= vantage.now < end.until() <= step(begin, unit, 1):
                return [Span(start.start, end.until(), best.grain)]
    return []


def shared(  # noqa: PLR0912 - one for each thing that an end leaves out
    first: Said, last: Said, date_last: bool
) -> tuple[Said, Said]:
    """Give each end what only the other says of it."""
    # 12日至15日 after a year or a month is in the same one; the search for the end sees to that. The hour's part of the
    # day has to be handed on, both ways: 下午5点-7点, 7-10pm.
    hour = last.hour or 0
    if last.hour is not None and last.part is None and not last.sure and first.part and first.hour is not None:
        if first.part in ("morning", "dawn") and (hour, last.minute or 0) <= (first.hour, first.minute or 0):
            last = replace(last, part="afternoon")
        elif last.dated():
            # 今晚10点到明天6点 ends in the morning.
            last = replace(last, sure=first.part in ("evening", "night") or None)
        elif not (first.part == "noon" and hour > 3):
            last = replace(last, part=first.part)
    elif first.hour is not None and first.part is None and not first.sure and last.part and last.hour is not None:
        same = first.hour % 12 < last.hour % 12 or first.dated() or last.hour == 12
        if same and not (last.hour == 12 and last.part == "noon"):
            first = replace(first, part=last.part)
        elif (first.hour or 0) <= 12:
            first = replace(first, sure=True)
    elif first.hour is not None and hour > 12 and not (first.part or last.part or last.dated()):
        # Das 6h30 às 23h: the end is of twenty-four hours, and so is the beginning.
        first = replace(first, sure=True)
    elif (first.hour or 0) > 12 and not first.part and last.dated() and last.hour is not None and not last.part:
        # 8日20:00到9日6:00
        last = replace(last, sure=True)
    if not date_last:
        return first, last
    if not first.dated() and last.dated() and not first.now:
        # From midnight on is from the day's beginning.
        first = _with(replace(first, hour=0) if first.hour == 24 else first, last, _DAYS)
    elif _month_before(first, last):
        # De 22 a 2 de abril begins in March.
        month, year = last.month or 1, last.year
        first = replace(first, month=(month - 2) % 12 + 1, year=year and year - (month == 1))
    elif first.day is not None and first.month is None and first.months is None and first.weeks is None:
        first = _with(first, last, _CALENDAR)
    elif not first.anchored() and (first.month or first.quarter or first.half) and last.year is not None:
        late = (last.month or 0, last.day or 0) < (first.month or 0, first.day or 0)
        first = replace(first, year=last.year - 1 if late else last.year)
    elif not first.anchored() and (first.month or first.quarter) and last.years is not None:
        first = replace(first, years=last.years)
    return first, last


def _month_before(first: Said, last: Said) -> bool:
    bare = first.day is not None and all(getattr(first, name) is None for name in (*_CALENDAR, "days", "turn"))
    return bare and last.month is not None and not last.lunar and 0 < (last.day or 0) < (first.day or 0)


def _with(said: Said, other: Said, names: tuple[str, ...]) -> Said:
    return replace(said, **{name: getattr(other, name) for name in names if getattr(said, name) is None})
