"""Where on the calendar a `Said` falls, given the year, month, week or day in which to look."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.language.moments import calendar
from bot.language.moments.calendar import FIRST_YEAR, LAST_YEAR, SECONDS, day_in, feast_from, floor, nth_weekday, step
from bot.language.moments.lunar import lunar_day, new_year
from bot.language.moments.said import Said
from bot.language.moments.spans import Span, whole
from bot.language.moments.workdays import next_off, nth_workday, step_workdays

# What says a half-year, quarter, month, week, day or feast, or a longer time than a year.
_UNITS = frozenset((
    "half", "halves", "quarter", "quarters", "season", "decade", "decades", "century", "centuries", "month", "months",
    "weeks", "days", "feast", "lunar",
))  # fmt: skip
# What narrows a unit to a part of it or widens it.
_PARTS = frozenset(("third", "fortnight", "holding", "edge"))


def settle(said: Said, base: datetime, now: datetime) -> Span | None:
    """Return where the dated part of `said` falls; None where there is no such day.

    `base` lies in the unit in which to look for what is not fixed otherwise; `now` is what relative words count from.
    """
    year = said.year if said.year is not None else now.year + said.years if said.years is not None else None
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    span = None if year is None else whole(datetime(year, 1, 1), "year")  # noqa: DTZ001 - local time
    if said.says(_UNITS):
        span = _unit(said, span, base, now) or span
    span = _day(said, span, base, now)
    if span is None:
        return None
    if said.nth_unit is not None or said.slice is not None:
        span = _count(said, span, base, now)
    return _stretch(said, span, base, now) if span is not None and said.says(_PARTS) else span


# What is counted from the same day of a year that is said.
_COUNTED = frozenset(("halves", "quarters", "months", "days"))
_AGES = frozenset(("decade", "decades", "century", "centuries"))


def _unit(  # noqa: PLR0911, PLR0912 - one for each unit
    said: Said, span: Span | None, base: datetime, now: datetime
) -> Span | None:
    """Narrow to the half-year, quarter, month, week or feast."""
    year = span.start.year if span else base.year
    counted = step(now, "year", year - now.year) if span and said.says(_COUNTED) else now
    if said.days is not None and (said.months is not None or said.weeks is not None):
        # 下个月的今天, 上周的今天
        around = step(step(now, "month", said.months or 0), "week", said.weeks or 0)
        return whole(step(around, "day", said.days), "day")
    if said.halves is not None:
        return whole(step(floor(counted, "halfyear"), "halfyear", said.halves), "halfyear")
    if said.quarters is not None:
        return whole(step(floor(counted, "quarter"), "quarter", said.quarters), "quarter")
    if said.months is not None:
        return whole(step(floor(counted, "month"), "month", said.months), "month")
    if said.lunar:
        return _lunar(said, year)
    start: datetime | None = None
    if said.says(_AGES):
        return _age(said, now)
    if said.season is not None:
        return Span(*calendar.season(year, said.season), "quarter" if said.season < 5 else "month")
    if said.month is not None:
        start = day_in(year, said.month, 1)
        return whole(start, "month") if start else None
    if said.quarter is not None:
        start = day_in(year, said.quarter * 3 - 2, 1)
        return whole(start, "quarter") if start else None
    if said.half is not None:
        start = day_in(year, said.half * 6 - 5, 1)
        return whole(start, "halfyear") if start else None
    if said.feast is not None:
        start = next_off(now) if said.feast == "public" else feast_from(said.feast, year, now)
        return whole(start, "day") if start else None
    if said.weeks is not None:
        return whole(step(now, "week", said.weeks), "week")
    if said.days is not None:
        return whole(step(counted, "day", said.days), "day")
    return None


def _age(said: Said, now: datetime) -> Span:
    """Return the decade or the century; the twenty-first began with 2001."""
    if said.century is not None or said.centuries is not None:
        century = said.century if said.century is not None else (now.year - 1) // 100 + 1 + (said.centuries or 0)
        first, years = century * 100 - 99, 100
    else:
        first = said.decade if said.decade is not None else now.year // 10 * 10 + (said.decades or 0) * 10
        years = 10
    return Span(datetime(first, 1, 1), datetime(first + years, 1, 1), "year")  # noqa: DTZ001 - local time


def _lunar(said: Said, year: int) -> Span | None:
    if (said.month, said.day) == (12, 30):
        # The year's last day is called the thirtieth also where the month has twenty-nine.
        following = new_year(year + 1)
        if following is None:
            return None
        return whole(datetime.combine(following - timedelta(days=1), datetime.min.time()), "day")
    start = lunar_day(year, said.month or 1, said.day or 1, leap=bool(said.leap))
    if start is None:
        return None
    first = datetime(start.year, start.month, start.day)  # noqa: DTZ001 - local time
    if said.day:
        return whole(first, "day")
    return Span(
        first, first + timedelta(days=30 if lunar_day(year, said.month or 1, 30, leap=bool(said.leap)) else 29), "month"
    )


_DAYS_OF_YEAR = frozenset(("month", "feast", "lunar"))


def _day(  # noqa: PLR0911 - one for each way to say a day
    said: Said, span: Span | None, base: datetime, now: datetime
) -> Span | None:
    """Narrow to the day, the weekday or the weekend."""
    if span is None and said.says(_DAYS_OF_YEAR):
        return None
    if said.lunar and said.day:
        return span
    if said.day is not None:
        return _day_of_month(said, span, base)
    if said.weekday is not None and said.nth is not None and said.nth_unit is None:
        around = span or whole(base, "month")
        start = nth_weekday(around.start, around.until(), said.weekday, said.nth)
        return whole(start, "day") if start else None
    if said.weekday is not None and (span is None or span.grain == "week"):
        return _weekday(said, span, base, now)
    if said.weekend and (span is None or span.grain == "week"):
        monday = floor(span.start if span else base, "week")
        return Span(monday + timedelta(days=5), monday + timedelta(days=7), "day")
    return span or whole(base, "day")


def _day_of_month(said: Said, span: Span | None, base: datetime) -> Span | None:
    around = span or whole(base, "month")
    day = said.day or 0
    if around.grain == "day":
        return around if around.start.day == day else None  # hoje, dia 17
    if around.grain == "week":
        days = (around.start + timedelta(days=ahead) for ahead in range(7))
        start = next((on for on in days if on.day == day), None)
    elif around.grain == "month":
        start = day_in(around.start.year, around.start.month, day)
    else:
        return None
    return whole(start, "day") if start else None


def _weekday(said: Said, span: Span | None, base: datetime, now: datetime) -> Span:
    weekday = said.weekday or 0
    if span is not None:
        start = span.start + timedelta(days=weekday)
    elif said.turn is not None:
        today = floor(now, "day")
        start = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
        if said.turn < 0:
            start = today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
        start += timedelta(days=7 * (said.turn - (1 if said.turn > 0 else -1)))
    else:
        start = floor(base, "week") + timedelta(days=weekday)
    return whole(start, "day")


def _count(  # noqa: PLR0911 - one for each way to count
    said: Said, span: Span, base: datetime, now: datetime
) -> Span | None:
    """Narrow to the nth unit of what surrounds it, or to its first or last units."""
    if said.nth is not None and said.nth_unit is not None:
        alone = not said.says(_AROUND - {"weeks"})
        weekly = said.nth_unit in ("week", "weekend", "monday")
        around = whole(base, "month" if abs(said.nth) <= 5 else "year") if alone and weekly else span
        if alone and said.nth_unit in ("day", "workday") and stands_alone(said):
            return None
        if said.nth_unit == "workday":
            day = nth_workday(around.start, around.until(), said.nth, said.free or ())
            return whole(day, "day") if day else None
        week = _nth_unit(around, said.nth, said.nth_unit)
        if week and weekly and said.weekday is not None:
            # 第二周的周三
            return whole(week.start + timedelta(days=said.weekday), "day")
        return week
    if said.slice is None:
        return span
    count, unit, side, end = said.slice
    if stands_alone(said):
        if unit in SECONDS:
            other = step(now, unit, side * count)
            return Span(min(now, other), max(now, other), "minute")
        if unit == "workday":
            first, last = sorted(step_workdays(floor(now, "day"), side * turn, ()) for turn in (1, int(count)))
            return Span(first, last + timedelta(days=1), "day")
        if not end:
            first = floor(now, "day") + timedelta(days=1 if side > 0 else 0)
            other = step(first, unit, side * count)
            return Span(min(first, other), max(first, other), unit)
        start = step(floor(now, unit), unit, 1 if side > 0 else -count)
        return Span(start, step(start, unit, count), unit)
    if unit == "workday":
        return None
    inner = step(span.start, unit, count) if end > 0 else step(span.until(), unit, -count)
    if not span.start <= inner <= span.until():
        return None
    return Span(span.start, inner, unit) if end > 0 else Span(inner, span.until(), unit)


_AROUND = frozenset((
    "year", "years", "season", "half", "halves", "quarter", "quarters", "month", "months", "weeks",
))  # fmt: skip


def stands_alone(said: Said) -> bool:
    """Tell whether no unit is said in which to count."""
    return not said.says(_AROUND)


def _nth_unit(span: Span, nth: int, unit: str) -> Span | None:
    start, end = span.start, span.until()
    if unit in ("week", "weekend", "monday"):
        # As ISO 8601 does for the year, the first week is the one that has most of its days inside; "monday" counts
        # only those that begin inside, "weekend" those whose Saturday is.
        most = timedelta(days={"monday": 6, "weekend": 1}.get(unit, 3))
        first, limit = floor(start + most, "week"), floor(end + most, "week")
        monday = step(first, "week", nth - 1) if nth > 0 else step(limit, "week", nth)
        if not first <= monday < limit:
            return None
        if unit == "weekend":
            return Span(monday + timedelta(days=5), monday + timedelta(days=7), "day")
        return whole(monday, "week")
    found = step(floor(start, unit), unit, nth - 1) if nth > 0 else step(floor(end, unit), unit, nth)
    return whole(found, unit) if start <= found < end else None


def _stretch(said: Said, span: Span, base: datetime, now: datetime) -> Span | None:
    """Narrow to a part of a month or to the edge of any unit; widen to the week that holds a day."""
    if said.third is not None or said.fortnight is not None:
        month = span if span.grain == "month" else whole(base, "month")
        width, index = (10, said.third) if said.third is not None else (15, said.fortnight or 1)
        first, last = {4: (2, 3), 5: (1, 2)}.get(index, (index, index))
        start, end = (month.start + timedelta(days=width * edge) for edge in (first - 1, last))
        return Span(start, month.until() if last == 30 // width else end, "day")
    if said.holding:
        return whole(span.start, "week")
    if said.edge == "rest":
        return _rest(span, now)
    if said.edge is not None:
        return _edge(span, said.edge)
    return span


def _rest(span: Span, now: datetime) -> Span | None:
    """Return what is left of a unit, today included, None of one that is over; what is left of today begins now."""
    if span.until() <= floor(now, "day"):
        return None
    if span.grain == "day" and span.start <= now < span.until():
        return Span(now.replace(microsecond=0), span.until(), "minute")
    return Span(max(span.start, floor(now, "day")), span.until(), span.grain)


def _edge(span: Span, edge: str) -> Span:  # noqa: PLR0911 - one for each width
    """Return the beginning, middle or end of a unit, as wide as such words are usually meant."""
    start, end = span.start, span.until()
    if span.grain == "month" and (end - start).days > 27:
        bounds = {"start": (0, 10), "middle": (10, 20)}.get(edge)
        if bounds:
            return Span(start + timedelta(days=bounds[0]), start + timedelta(days=bounds[1]), "day")
        return Span(start + timedelta(days=24), end, "day")
    if span.grain in ("week", "day"):
        width = timedelta(days=2) if span.grain == "week" else timedelta(hours=7)
        if edge == "middle":
            return Span(start + width, end - width, "day")
        return Span(start, start + width, "day") if edge == "start" else Span(end - width, end, "day")
    if (end - start).days > 366:
        tenth = (end.year - start.year) // 10
        if not tenth:
            return span if edge == "middle" else whole(start if edge == "start" else end - timedelta(days=1), "year")
        tenths = {"start": (0, 3), "middle": (3, 7), "end": (7, 10)}[edge]
        return Span(step(start, "year", tenths[0] * tenth), step(start, "year", tenths[1] * tenth), "year")
    if span.grain in SECONDS or span.grain == "month":
        return span
    months = {"year": (5, 2), "halfyear": (2, 2), "quarter": (1, 1)}[span.grain]
    if edge == "middle":
        first = step(start, "month", months[0])
        return Span(first, step(first, "month", months[1]), "month")
    return whole(start, "month") if edge == "start" else whole(step(end, "month", -1), "month")
