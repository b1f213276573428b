"""From what is said to stretches of local time, the likeliest first: which year, month, week, day or hour is meant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from bot.language.moments.calendar import SECONDS, floor, step
from bot.language.moments.clock import times
from bot.language.moments.said import Amount, Said, replace
from bot.language.moments.settle import settle, stands_alone
from bot.language.moments.spans import Span, whole
from bot.language.moments.workdays import days_off, holidays, step_workdays

# How far to look for a date that exists and, where one is said, falls on its weekday.
_REACH = {"year": 12, "month": 40, "week": 3, "day": 2}
# A day of the year that has passed so recently may still be the one that is meant.
_RECENT = timedelta(days=92)
# It comes again so much later at the least: no two such days are 330 days apart or less.
_YEAR_AHEAD = timedelta(days=330) - _RECENT


class Vantage(NamedTuple):
    """Whence one looks: the reference as local time, its zone, and whether the past is meant where both would do."""

    now: datetime
    zone: tzinfo
    past: bool

    def shifted(self, amount: Amount, free: tuple[str, ...] = ()) -> datetime:
        """Return the local time after an amount of time: hours pass on the clock of the world, days on the wall's.

        `free` are feasts that are no working days.
        """
        moment = self.now
        for count, unit in amount:
            if unit == "workday":
                moment = step_workdays(moment, int(count), free)
                continue
            if unit in SECONDS:
                moved = moment.replace(tzinfo=self.zone).astimezone(UTC) + timedelta(seconds=count * SECONDS[unit])
                moment = moved.astimezone(self.zone).replace(tzinfo=None)
            else:
                moment = step(moment, unit, count)
        return moment.replace(microsecond=0)


def spans(said: Said, vantage: Vantage, since: datetime | None = None) -> list[Span]:
    """Return the readings of one moment, the likeliest first; none where there is no such day or time.

    With `since`, the end of a range is looked for: the first that is later.
    """
    try:
        return _spans(said, vantage, since) if said.exists() else []
    except (OverflowError, ValueError):
        # Outside the calendar that datetime knows: no date that anyone means.
        return []


def _spans(said: Said, vantage: Vantage, since: datetime | None) -> list[Span]:
    if said.now:
        return _now(said, vantage, since)
    if said.beside is not None:
        return _beside(said, said.beside, vantage, since)
    if said.shift is not None:
        return _shifted(said, said.shift, vantage)
    if said.nth_unit == "workday" and said.free is None:
        said = replace(said, free=holidays(vantage.zone))
    if not said.dated():
        return _clocks(said, vantage, since)
    return [found for day in _days(said, vantage, since) for found in _timed(said, day)]


def _now(said: Said, vantage: Vantage, since: datetime | None) -> list[Span]:
    """Read now, and the same time of another day (明天这个时候)."""
    if not said.dated():
        return [Span(vantage.now.replace(microsecond=0), None, "second")]
    clock = vantage.now - floor(vantage.now, "day")
    days = spans(replace(said, now=None), vantage, since)
    return [Span((day.start + clock).replace(second=0, microsecond=0), None, "minute") for day in days]


_YEARLY = frozenset(("month", "half", "quarter", "season", "feast"))


def open_unit(said: Said) -> str | None:
    """Return the unit that has to be chosen: the year of 3 March, the day of three o'clock; None where none is open."""
    if said.anchored():
        return None
    if said.says(_YEARLY) or (said.nth is not None and said.nth > 5) or said.nth_unit in ("month", "quarter", "day"):
        return "year"
    if said.weekday is not None and said.day is None and said.nth is None:
        return "week"
    if said.day is not None or said.third or said.fortnight or said.nth is not None or said.edge:
        return "month"
    return "week" if said.dated() else "day"


def _timed(said: Said, day: Span) -> list[Span]:
    return [Span(*found) for found in times(said, day.start)] if said.timed() else [day]


def _shifted(said: Said, shift: Amount, vantage: Vantage) -> list[Span]:
    moment = vantage.shifted(shift, holidays(vantage.zone))
    if any(unit in SECONDS for _, unit in shift):
        return [Span(moment, None, "minute" if all(unit != "second" for _, unit in shift) else "second")]
    unit = shift[-1][1]
    if said.holding:
        return [whole(moment, "week" if unit == "workday" else unit)]
    if unit == "workday":
        # Whether a holiday counts is at times forgotten: then the day is earlier.
        ends = dict.fromkeys((moment, vantage.shifted(shift)))
        return [found for end in ends for found in _timed(said, whole(end, "day"))]
    day = whole(moment, "day")
    if said.timed():
        return _timed(said, day)
    return [day] if unit not in ("month", "year") else [day, whole(moment, unit)]


def _beside(said: Said, origin: Said, vantage: Vantage, since: datetime | None) -> list[Span]:
    """Read what is counted from another moment: two days before Christmas, the Friday after Easter."""
    ahead = said.shift[0][0] > 0 if said.shift else said.slice[2] > 0 if said.slice else (said.turn or 0) > 0
    rest = replace(said, beside=None)
    found: list[Span] = []
    for span in spans(origin, vantage, since):
        at = span.start
        if span.end is not None and (ahead or origin.edge == "end"):
            at = span.end if span.grain in SECONDS else floor(span.end - timedelta(days=1), "day")
            if said.shift and said.shift[0][1] == "workday":
                at += timedelta(days=days_off(origin.feast) - 1)
        found += spans(rest, vantage._replace(now=at, past=False))
    return found


def _clocks(said: Said, vantage: Vantage, since: datetime | None) -> list[Span]:
    """Read a time of day without a day: the next one, or the first after `since`."""
    today = floor(since or vantage.now, "day")
    found = [Span(*time) for time in times(said, today)]
    if since is not None:
        vague = _vague(said)
        other = [Span(*time) for time in times(replace(said, hour=(said.hour or 0) + 12), today)] if vague else []
        # Three at night after two at night is still of the night that began the day before.
        before = [_moved(span, -1) for span in found]
        later = [span for span in (*before, *found, *other) if span.until() > since]
        # Das 22h às 2h ends in the night.
        plain = [Span(*time) for time in times(replace(said, sure=True), today)] if vague else []
        return later or sorted((_moved(span, 1) for span in (*found, *plain)), key=lambda span: span.start)
    if vantage.past:
        return [span if span.start <= vantage.now else _moved(span, -1) for span in found]
    if said.hour is None and said.part != "eod":
        # A part of the day is today's; where it is over, tomorrow's may be meant, and of the small hours is.
        over = [_moved(span, 1) for span in found if span.until() < vantage.now]
        return [*over, *found] if over and said.part == "dawn" else [*found, *over]
    # The end of the day is not over before the day is.
    return [span if span.until() >= vantage.now or said.part == "eod" else _moved(span, 1) for span in found]


def _vague(said: Said) -> bool:
    return said.hour is not None and said.hour < 12 and said.part is None and not said.sure


def _moved(span: Span, days: int) -> Span:
    shift = timedelta(days=days)
    return Span(span.start + shift, span.end and span.end + shift, span.grain)


def _days(said: Said, vantage: Vantage, since: datetime | None) -> list[Span]:
    """Return the days or longer units that are meant."""
    if said.nth_unit in ("day", "workday") and stands_alone(said):
        return []
    unit = open_unit(said)
    now = vantage.now
    if unit is None:
        return _fixed(said, vantage)
    if said.weekday is not None and said.month is not None and said.day is not None:
        return _on_weekday(said, vantage, since)
    if vantage.past and since is None:
        span = _search(said, unit, vantage, now, -1)
        return [span] if span else []
    if said.turn or (said.turn == 0 and since is None):
        return _turned(said, said.turn, unit, vantage, since)
    best = _search(said, unit, vantage, since or now, 1)
    found = [best] if best else []
    if since is None and best:
        found += _also(said, unit, vantage, best)
    return found


def _fixed(said: Said, vantage: Vantage) -> list[Span]:
    """Return what is counted from now or stands on the calendar."""
    span = settle(said, vantage.now, vantage.now)
    if vantage.past and span and said.edge and span.start > vantage.now:
        # 年底完成了什么, asked in March, is last year's.
        span = settle(_one_before(said), vantage.now, vantage.now)
    return [span] if span else []


def _turned(said: Said, turn: int, unit: str, vantage: Vantage, since: datetime | None) -> list[Span]:
    """Return the coming one, the last one or, for 0, the running year's."""
    now = vantage.now
    if turn == 0:
        # 上半年, asked in September, is this year's.
        both = settle(said, now, now), _search(said, unit, vantage, now, 1)
        return list(dict.fromkeys(one for one in both if one))
    # No part of what is running: in March, "março passado" is last year's and "próximo março" next year's.
    ahead = turn > 0
    origin = settle(said, now, now) if unit == "year" or said.weekend else None
    running = origin is not None and origin.start <= now < origin.until()
    origin_at = (origin.until() if ahead else origin.start) if origin and running else now
    span = _search(said, unit, vantage, origin_at, turn)
    # On a Tuesday some mean by the next weekend that of next week.
    later = [_moved(span, 7)] if span and said.weekend and ahead else []
    return [span, *later] if span else []


def _one_before(said: Said) -> Said:
    """Return the edge of the unit before the running one, where that one's is said."""
    if said.years == 0:
        return replace(said, years=-1)
    if said.quarters == 0:
        return replace(said, quarters=-1)
    if said.months == 0:
        return replace(said, months=-1)
    return replace(said, weeks=-1) if said.weeks == 0 else said


def _search(said: Said, unit: str, vantage: Vantage, origin: datetime, direction: int) -> Span | None:
    """Go from the unit that holds `origin` forwards or backwards to the first reading that is not on the other side."""
    start = floor(origin, unit)
    if said.lunar and direction > 0:
        # A lunar year's last months fall into the following year.
        start = step(start, unit, -1)
    # A bare weekday is never today; the end of a range may well be the day it begins.
    strict = unit == "week" and said.weekday is not None and origin is vantage.now
    for count in range(_REACH[unit]):
        span = settle(said, step(start, unit, count * direction), vantage.now)
        if span is None or not _agrees(said, span):
            continue
        if direction > 0 and (span.start > origin if strict else span.until() > origin):
            return span
        if direction < 0 and (span.until() <= origin if strict or said.turn else span.start <= origin):
            return span
    return None


def _agrees(said: Said, span: Span) -> bool:
    return said.weekday is None or said.nth is not None or span.grain != "day" or span.start.weekday() == said.weekday


def _also(said: Said, unit: str, vantage: Vantage, best: Span) -> list[Span]:
    """Return the other usual reading: today for a weekday, the day just passed for a day of the year."""
    if unit == "week" and said.weekday == vantage.now.weekday():
        return [whole(vantage.now, "day")]
    if unit == "year" and best.until() - vantage.now > _YEAR_AHEAD:
        before = settle(said, step(floor(best.start, "year"), "year", -1), vantage.now)
        if before and before.until() <= vantage.now < before.until() + _RECENT:
            return [before]
    return []


def _on_weekday(said: Said, vantage: Vantage, since: datetime | None) -> list[Span]:
    """Read a day of the year with its weekday, which tells the year; a weekday that fits no year near is a slip."""
    start = floor(since or vantage.now, "year")
    near = (-1, 0, 1) if vantage.past else (0, 1, -1)
    for count in near:
        span = settle(said, step(start, "year", count), vantage.now)
        if span is not None and _agrees(said, span):
            return [span]
    return _days(replace(said, weekday=None), vantage, since)
