"""The rules of a time zone as calendar files state them (RFC 5545, VTIMEZONE)."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
# Where what holds already is said to begin.
_BEGIN = datetime.fromisoformat("1970-01-01T00:00")
# A yearly rule is believed where it holds for so many years.
_YEARS = 6


@dataclass(frozen=True, slots=True)
class _Turn:
    """Clocks go from one offset to another: at `at`, local by the clock of before."""

    at: datetime
    before: timedelta
    after: timedelta
    summer: bool
    name: str

    def fits(self, place: int) -> bool:
        """Tell whether its day is the month's `place`-th of its weekday, counted from the end where negative."""
        first, last = self.at.day, calendar.monthrange(self.at.year, self.at.month)[1]
        return (first - 1) // 7 + 1 == place if place > 0 else (last - first) // 7 == -place - 1


def zone_lines(tz: str, first: int, last: int) -> list[str]:
    """Return the VTIMEZONE of a zone (IANA), unfolded, that is right from the year `first` to the year `last`.

    Two yearly rules where the zone has them, which every calendar reads; else each change of the clocks by itself.
    """
    zone = ZoneInfo(tz)
    turns = list(_turns(zone, first - 1, max(last + 1, first + _YEARS)))
    lines = ["BEGIN:VTIMEZONE", f"TZID:{tz}"]
    rules = _yearly(turns, first - 1)
    if rules is not None:
        for turn, rule in rules:
            lines += _part(turn, rule)
    else:
        begin = datetime(first - 1, 1, 1, tzinfo=zone)
        offset = begin.utcoffset() or timedelta()
        lines += _part(_Turn(_BEGIN, offset, offset, bool(begin.dst()), begin.tzname() or tz))
        for turn in turns:
            lines += _part(turn)
    return [*lines, "END:VTIMEZONE"]


def _turns(zone: ZoneInfo, first: int, last: int) -> Iterator[_Turn]:
    """Return how clocks change from the beginning of one year to the end of another."""
    day, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)
    while day < end:
        early, late = day, day + _DAY
        before, after = early.astimezone(zone).utcoffset(), late.astimezone(zone).utcoffset()
        if before != after:
            while late - early > _SECOND:
                middle = early + (late - early) // 2
                middle = middle.replace(microsecond=0)
                early, late = (middle, late) if middle.astimezone(zone).utcoffset() == before else (early, middle)
            there = late.astimezone(zone)
            old, new = before or timedelta(), after or timedelta()
            at = (late + old).replace(tzinfo=None)
            yield _Turn(at, old, new, bool(there.dst()), there.tzname() or "")
        day += _DAY


def _yearly(turns: Sequence[_Turn], first: int) -> list[tuple[_Turn, str]] | None:
    """Return the first year's changes with the rules by which they come again; None where there are no such rules."""
    by_year: dict[int, list[_Turn]] = {}
    for turn in turns:
        by_year.setdefault(turn.at.year, []).append(turn)
    begin = by_year.get(first, [])
    if len(begin) != 2 or any(len(found) != 2 for found in by_year.values()):
        return None
    if len(by_year) != max(by_year) - first + 1 or {turn.summer for turn in begin} != {True, False}:
        return None
    rules = []
    for number, turn in enumerate(begin):
        same = [found[number] for found in by_year.values()]
        place = next((place for place in (1, 2, 3, 4, -1) if all(_as(turn, one, place) for one in same)), None)
        if place is None:
            return None
        weekday = _WEEKDAYS[turn.at.weekday()]
        rules.append((turn, f"FREQ=YEARLY;BYMONTH={turn.at.month};BYDAY={place}{weekday}"))
    return rules


def _as(turn: _Turn, other: _Turn, place: int) -> bool:
    one = (turn.at.month, turn.at.weekday(), turn.at.time(), turn.before, turn.after, turn.summer)
    two = (other.at.month, other.at.weekday(), other.at.time(), other.before, other.after, other.summer)
    return one == two and other.fits(place)


def _part(turn: _Turn, rule: str = "") -> list[str]:
    kind = "DAYLIGHT" if turn.summer else "STANDARD"
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{turn.at:%Y%m%dT%H%M%S}",
        f"TZOFFSETFROM:{_offset(turn.before)}",
        f"TZOFFSETTO:{_offset(turn.after)}",
        f"TZNAME:{turn.name}",
        *([f"RRULE:{rule}"] if rule else []),
        f"END:{kind}",
    ]


def _offset(offset: timedelta) -> str:
    minutes, seconds = divmod(abs(int(offset.total_seconds())), 60)
    sign = "-" if offset < timedelta() else "+"
    return f"{sign}{minutes // 60:02}{minutes % 60:02}" + (f"{seconds:02}" if seconds else "")
