"""Who must be told what, and when: worked out slowly, day by day, from the rules as people were promised them.

It shares nothing with the bot: it walks through every local day of every reader and asks of every item what that day
asks for. What could not be said at its hour is kept, and said at the first hour at which it can, if it is still of use.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from holidays import country_holidays
from soak.plan import BEGIN, SHANGHAI, State, Thing

_COUNTRIES = {
    "Asia/Shanghai": ("CN", None),
    "Asia/Macau": ("MO", ("public", "government")),
    "Europe/Lisbon": ("PT", None),
}
_CALENDARS: dict[str, Any] = {}
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
OVERDUE = (1, 3, 7, 14, 21, 28, 35, 42, 49, 56)


@dataclass
class Reader:
    """Somebody, or a group, with the wishes that were set; `name` as the plan has it, `home` None for a joint group."""

    key: str
    name: str
    home: str | None
    languages: tuple[str, ...]
    tz: str = "Asia/Shanghai"
    group: bool = False
    liaison: bool = False
    hour: time = time(9)
    quiet: tuple[time, time] = (time(21, 30), time(8))
    days_off: bool = False
    muted_until: date | None = None
    unwanted: frozenset[str] = frozenset()
    asked_for: frozenset[str] = frozenset()
    # When nothing could be said to it: what fell due waits (`away`), or was never promised (`gone`).
    away: list[tuple[datetime, datetime]] = field(default_factory=list)
    gone: list[tuple[datetime, datetime]] = field(default_factory=list)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.tz)

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

    def slot(self, day: date) -> datetime:
        return datetime.combine(day, self.hour, self.zone).astimezone(UTC)

    def back(self, moment: datetime, outages: list[tuple[datetime, datetime]]) -> datetime:
        """Return when something due at a moment can be said: then, or when the last of the outages in its way ends."""
        moved = True
        while moved:
            moved = False
            for start, end in (*self.away, *outages):
                if start <= moment < end:
                    moment, moved = end, True
        return moment


@dataclass(frozen=True)
class Due:
    """One thing to be said: `ahead` in minutes, negative after its day; `state` as it was promised for."""

    kind: str
    ahead: int
    thing: Thing | None
    state: State | None
    due_at: datetime
    monday: date | None = None


@dataclass(frozen=True)
class Expected:
    """One message: at `at`, with these (kind, code); `since` is when the first of it was due."""

    at: datetime
    lines: frozenset[tuple[str, str]]
    since: datetime
    optional: frozenset[tuple[str, str]] = frozenset()


def rests(tz: str, day: date) -> bool:
    country, categories = _COUNTRIES[tz]
    if country not in _CALENDARS:
        _CALENDARS[country] = country_holidays(country, categories=categories)
    return not _CALENDARS[country].is_working_day(day)


def _shifted(reader: Reader, day: date, step: int) -> date:
    while reader.days_off and rests(reader.tz, day):
        day += timedelta(days=step)
    return day


def ends(state: State) -> datetime:
    """Return when a deadline has passed, or an exchange is over."""
    if state.on is not None:
        return datetime.combine(state.on + _DAY, time(), SHANGHAI).astimezone(UTC)
    assert state.end is not None
    if state.all_day:
        return datetime.combine(state.end.date() + _DAY, time(), SHANGHAI).astimezone(UTC)
    return state.end.replace(tzinfo=SHANGHAI).astimezone(UTC)


def starts(state: State) -> datetime:
    assert state.start is not None
    start = datetime.combine(state.start.date(), time()) if state.all_day else state.start
    return start.replace(tzinfo=SHANGHAI).astimezone(UTC)


def _local_day(reader: Reader, state: State, *, end: bool = False) -> date:
    assert state.start is not None and state.end is not None
    if state.all_day:
        return (state.end if end else state.start).date()
    return (ends(state) if end else starts(state)).astimezone(reader.zone).date()


class Oracle:
    """The promises to all readers about all things, between the beginning and `until`."""

    def __init__(self, things: list[Thing], readers: list[Reader], until: datetime) -> None:
        self.things, self.readers, self.until = things, readers, until
        self.outages: list[tuple[datetime, datetime]] = []
        self._liaisons = {reader.home: reader for reader in readers if reader.liaison}

    def promised(self, reader: Reader) -> list[Due]:
        """Return all that falls due for a reader, in order, as things stand when it does."""
        found: list[Due] = []
        day = BEGIN.astimezone(reader.zone).date()
        while (at := reader.slot(day)) < self.until:
            if at > BEGIN and not (reader.muted_until and day < reader.muted_until):
                for thing in self.things:
                    state = thing.at(at)
                    if state is not None and not state.settled and _near(state, day):
                        rule = self._task if thing.is_task else self._exchange
                        found += [
                            Due(kind, ahead * 1440, thing, state, at)
                            for kind, ahead in set(rule(reader, thing, state, day, at))
                        ]
                if reader.group:
                    found += [Due("digest", 0, None, None, at, monday) for monday in self._mondays(reader, day)]
            day += _DAY
        if reader.group:
            found += [due for thing in self.things if not thing.is_task for due in self._hours(reader, thing)]
        return sorted(found, key=lambda due: due.due_at)

    def _task(self, reader: Reader, thing: Thing, state: State, day: date, at: datetime) -> Iterator[tuple[str, int]]:
        if state.on is None:
            return
        ahead: tuple[int, ...] = ()
        after: tuple[int, ...] = ()
        if reader.group:
            leads = reader.home == thing.home
            joint = reader.home is None and "deadlines" in reader.asked_for
            supports = reader.home in thing.others and "supporting" in reader.asked_for
            ahead = (3, 1) if leads or joint or supports else ()
            after = (7,) if leads else ()
        else:
            if reader.name == state.person:
                ahead, after = (7, 3, 1, 0), OVERDUE
            if reader.liaison and reader.home == thing.home:
                after = (*after, 3)
        over = at >= ends(state)
        if reader.hears("deadlines") and not over:
            yield from (("deadline", n) for n in ahead if _shifted(reader, state.on - timedelta(days=n), -1) == day)
        if reader.hears("overdue") and over:
            yield from (("overdue", -n) for n in after if _shifted(reader, state.on + timedelta(days=n), 1) == day)

    def _exchange(
        self, reader: Reader, thing: Thing, state: State, day: date, at: datetime
    ) -> Iterator[tuple[str, int]]:
        if not reader.hears("exchanges"):
            return
        first, last = _local_day(reader, state), _local_day(reader, state, end=True)
        ahead: list[tuple[str, int]] = []
        if reader.group:
            if reader.home is None or reader.home in thing.parties:
                ahead += [("exchange", 7), ("exchange", 1)]
        else:
            if reader.name == state.person:
                ahead += [("preparation", 14)]
                if _shifted(reader, last + _DAY, 1) == day:
                    yield "minutes", -1
            if reader.liaison and reader.home in thing.others - {thing.home}:
                ahead += [("answer", 5)]
        for kind, n in ahead:
            if _shifted(reader, first - timedelta(days=n), -1) == day and _begins(state) > at:
                yield kind, n

    def _hours(self, reader: Reader, thing: Thing) -> Iterator[Due]:
        if not reader.hears("exchanges") or not (reader.home is None or reader.home in thing.parties):
            return
        for state in {state for _since, state in thing.history if not state.all_day}:
            at = starts(state) - _HOUR
            local = at.astimezone(reader.zone).date()
            muted = reader.muted_until is not None and local < reader.muted_until
            if BEGIN < at < self.until and thing.at(at) == state and not state.settled and not muted:
                yield Due("exchange", 60, thing, state, at)

    def _mondays(self, reader: Reader, day: date) -> Iterator[date]:
        if not reader.hears("digest"):
            return
        monday = day - timedelta(days=day.weekday())
        if _shifted(reader, monday, 1) == day:
            yield monday

    def expected(self, reader: Reader) -> list[Expected]:
        """Return the messages that a reader must get."""
        waiting: list[Due] = []
        promised = [due for due in self.promised(reader) if not any(a <= due.due_at < b for a, b in reader.gone)]
        found: list[Expected] = []
        moments = self._moments(reader, promised)
        index = 0
        for moment in moments:
            while index < len(promised) and promised[index].due_at <= moment:
                waiting.append(promised[index])
                index += 1
            if reader.back(moment, self.outages) > moment:
                continue
            asleep = reader.sleeps(moment)
            said = [due for due in waiting if not asleep or 0 < due.ahead < 1440]
            waiting = [due for due in waiting if due not in said]
            message = self._message(reader, said, moment)
            if message is not None:
                found.append(message)
        return found

    def _moments(self, reader: Reader, promised: list[Due]) -> list[datetime]:
        """Return every moment at which something may have to be said: when it is due, or can be said at last."""
        moments = set()
        for due in promised:
            moment = reader.back(due.due_at, self.outages)
            moments |= {due.due_at, moment}
            while reader.sleeps(moment):
                moment = reader.back(reader.wakes(moment), self.outages)
                moments.add(moment)
        return sorted(moment for moment in moments if moment < self.until)

    def _message(self, reader: Reader, said: list[Due], now: datetime) -> Expected | None:
        nearest: dict[object, Due] = {}
        week: Due | None = None
        for due in said:
            if due.thing is None:
                if now < due.due_at + timedelta(days=4):
                    week = due
            elif due.thing.at(now) == due.state and _useful(due, now):
                family = "deadline" if due.kind == "overdue" else due.kind
                rival = nearest.get((due.thing.code, family))
                if rival is None or due.ahead < rival.ahead:
                    nearest[due.thing.code, family] = due
        lines = {(due.kind, due.thing.code): due for due in nearest.values() if due.thing}
        listed = self._week(reader, week.monday, now) if week and week.monday else set()
        shown = {
            (kind, code)
            for kind, code in lines
            if not (kind in ("deadline", "exchange") and ("digest", code) in listed)
        }
        if not lines and not listed:
            return None
        dues = [due.due_at for due in lines.values()] + ([week.due_at] if week and listed else [])
        return Expected(now, frozenset(shown | listed), min(dues))

    def _week(self, reader: Reader, monday: date, now: datetime) -> set[tuple[str, str]]:
        first = datetime.combine(monday, time(), reader.zone).astimezone(UTC)
        last = datetime.combine(monday + timedelta(days=7), time(), reader.zone).astimezone(UTC)
        found = set()
        for thing in self.things:
            state = thing.at(now)
            if state is None or state.settled:
                continue
            if thing.is_task:
                wanted = reader.hears("deadlines") and (
                    reader.home == thing.home or (reader.home is None and "deadlines" in reader.asked_for)
                )
                if wanted and state.on and monday <= state.on < monday + timedelta(days=7) and now < ends(state):
                    found.add(("digest", thing.code))
            elif (reader.home is None or reader.home in thing.parties) and (
                starts(state) < last
                and ends(state) > max(first, now)
                and _local_day(reader, state) < monday + timedelta(days=7)
            ):
                found.add(("digest", thing.code))
        return found


def _near(state: State, day: date) -> bool:
    """Tell whether any rule could reach from a date so far to this day, days off and months away included."""
    first, last = state.on or state.start, state.on or state.end
    if first is None or last is None:
        return False
    first, last = (one.date() if isinstance(one, datetime) else one for one in (first, last))
    return first - timedelta(days=40) <= day <= last + timedelta(days=90)


def _begins(state: State) -> datetime:
    """Return until when an exchange is still to come; one of whole days is, as long as they last."""
    return ends(state) if state.all_day else starts(state)


def _useful(due: Due, now: datetime) -> bool:
    assert due.state is not None
    if due.state.settled:
        return False
    if due.kind == "deadline":
        return now < ends(due.state)
    if due.kind == "overdue":
        return True
    if due.kind == "minutes":
        return now < ends(due.state) + timedelta(days=14)
    return now < _begins(due.state)


def by_day(found: list[Expected]) -> dict[date, list[Expected]]:
    """Sort what is expected into days, for who looks it up."""
    days = defaultdict(list)
    for one in found:
        days[one.at.date()].append(one)
    return days
