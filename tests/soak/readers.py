"""Who is reminded, as they wish it from one moment to the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from holidays import country_holidays

_COUNTRIES = {
    "Asia/Shanghai": ("CN", None),
    "Asia/Macau": ("MO", ("public", "government")),
    "Europe/Lisbon": ("PT", None),
}
_CALENDARS: dict[str, Any] = {}
_DAY = timedelta(days=1)
# Until somebody comes back.
FAR = datetime(9000, 1, 1, tzinfo=UTC)


def rests(tz: str, day: date) -> bool:
    country, categories = _COUNTRIES[tz]
    if country not in _CALENDARS:
        _CALENDARS[country] = country_holidays(country, categories=categories)
    return not _CALENDARS[country].is_working_day(day)


@dataclass(frozen=True)
class Wishes:
    """How somebody wants it. `unwanted` and `asked_for` are subjects apart from what everybody hears of."""

    languages: tuple[str, ...]
    tz: str = "Asia/Shanghai"
    hour: time = time(9)
    quiet: tuple[time, time] = (time(21, 30), time(8))
    days_off: bool = False
    muted_until: date | None = None
    unwanted: frozenset[str] = frozenset()
    asked_for: frozenset[str] = frozenset()

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.tz)

    def day(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def sleeps(self, moment: datetime) -> bool:
        start, end = self.quiet
        hour = moment.astimezone(self.zone).time()
        return hour >= start or hour < end

    def wakes(self, moment: datetime) -> datetime:
        local = moment.astimezone(self.zone)
        day = local.date() if local.time() < self.quiet[1] else local.date() + _DAY
        return datetime.combine(day, self.quiet[1], self.zone).astimezone(UTC)

    def hears(self, subject: str) -> bool:
        return subject not in self.unwanted

    def mutes(self, day: date) -> bool:
        return self.muted_until is not None and day < self.muted_until

    def slot(self, day: date) -> datetime:
        """Return when a day's reminders come: at the hour, or as the quiet hours end in which it lies."""
        hour = self.quiet[1] if self.hour >= self.quiet[0] or self.hour < self.quiet[1] else self.hour
        return datetime.combine(day, hour, self.zone).astimezone(UTC)

    def shifted(self, day: date, step: int) -> date:
        """Move a day that is off, where so wished, in the direction of `step`."""
        while self.days_off and rests(self.tz, day):
            day += step * _DAY
        return day

    def working_day_after(self, day: date) -> date:
        day += _DAY
        while rests(self.tz, day):
            day += _DAY
        return day


@dataclass
class Reader:
    """Somebody, or a group; `name` as the plan has it, `home` None for a joint group, `wishes` since when."""

    key: str
    name: str
    home: str | None
    wishes: list[tuple[datetime, Wishes]]
    group: bool = False
    liaison: bool = False
    # When nothing could be said to it: what fell due waits (`away`), or was never promised (`gone`).
    away: list[tuple[datetime, datetime]] = field(default_factory=list)
    gone: list[tuple[datetime, datetime]] = field(default_factory=list)

    def at(self, moment: datetime) -> Wishes:
        """Return what was wished at a moment."""
        return [wishes for since, wishes in self.wishes if since <= moment][-1]

    @property
    def now(self) -> Wishes:
        return self.wishes[-1][1]

    def spans(self, until: datetime) -> Iterator[tuple[datetime, datetime, Wishes]]:
        """Return from when until when they wished it how."""
        ends = [since for since, _wishes in self.wishes[1:]] + [until]
        for (since, wishes), end in zip(self.wishes, ends, strict=True):
            yield since, end, wishes

    def hears_at(self, moment: datetime) -> bool:
        """Tell whether they are awake and can be written to, as they were before any of it changed again."""
        return not self.at(moment).sleeps(moment) and all(until != FAR for _since, until in self.away)

    def left(self, moment: datetime) -> bool:
        return any(since <= moment < until for since, until in self.gone)

    def back(self, moment: datetime, outages: list[tuple[datetime, datetime]]) -> datetime:
        """Return when something due at a moment can be said: then, or when the last of the outages in its way ends."""
        moved = True
        while moved:
            moved = False
            for start, end in (*self.away, *outages):
                if start <= moment < end:
                    moment, moved = end, True
        return moment
