"""What has to be said in which message: what could not be said at its hour is kept, as long as it is of use."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

from soak.oracle import DAY, HOUR, Due, Oracle, begins, ends, local_day, starts
from soak.plan import Thing
from soak.readers import Reader, Wishes

Line = tuple[str, str]
_A_SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class Snooze:
    """Somebody put off what a message of `said_at` said: for an "hour", till "tomorrow" or the next "working" day."""

    reader: str
    at: datetime
    how: str
    lines: tuple[Line, ...]
    said_at: datetime


@dataclass(frozen=True)
class Expected:
    """One message: at `at`, with these (kind, code); `since` is when the first of it was due."""

    at: datetime
    lines: frozenset[Line]
    since: datetime


@dataclass
class Saying:
    """What one reader must be told, message by message, between outages."""

    oracle: Oracle
    reader: Reader
    snoozes: list[Snooze]
    outages: list[tuple[datetime, datetime]]
    absences: list[tuple[datetime, datetime]]
    _agenda: list[tuple[datetime, int, Due | Snooze | None]] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=count)
    _said: dict[Line, list[tuple[datetime, Due]]] = field(default_factory=dict)

    def expected(self) -> list[Expected]:
        """Return the messages in order."""
        for due in self.oracle.promised(self.reader):
            self._later(due.due_at, due)
        for snooze in self.snoozes:
            if snooze.reader == self.reader.key:
                self._later(snooze.at, snooze)
        found: list[Expected] = []
        waiting: list[Due] = []
        while self._agenda and (moment := self._agenda[0][0]) < self.oracle.until:
            snoozed: list[Snooze] = []
            arrived: list[Due] = []
            while self._agenda and self._agenda[0][0] == moment:
                what = heapq.heappop(self._agenda)[2]
                if isinstance(what, Snooze):
                    snoozed.append(what)
                # What its members asked for waits for a group that let the bot out.
                elif what is not None and (what.memo is not None or not self.reader.left(moment)):
                    arrived.append(what)
            # What was put off gives way for good to what the rules have to say at the same time; while nobody was there
            # to see that, it waits, and gives way where the other is still of use.
            absent = any(start <= moment < end for start, end in self.absences)
            ruled = {_family(due) for due in arrived if not due.put_off and not absent}
            waiting += [due for due in arrived if not (due.put_off and due.thing and _family(due) in ruled)]
            if waiting and (back := self.reader.back(moment, self.outages)) > moment:
                self._later(back)
                assert not snoozed
                continue
            wishes = self.reader.at(moment)
            said = [due for due in waiting if not wishes.sleeps(moment) or self._exempt(due)]
            waiting = [due for due in waiting if due not in said]
            if waiting:
                self._later(wishes.wakes(moment))
            message = self._message(wishes, said, moment)
            if message is not None:
                found.append(message)
            # What is due at this very minute has come before anybody puts it off.
            for snooze in snoozed:
                self._put_off(snooze)
        return found

    def _later(self, at: datetime, what: Due | Snooze | None = None) -> None:
        heapq.heappush(self._agenda, (at, next(self._numbers), what))

    def _exempt(self, due: Due) -> bool:
        if due.memo is not None:
            return not self.reader.group
        return not due.put_off and 0 < due.ahead < 1440

    def _put_off(self, snooze: Snooze) -> None:
        until = _until(self.reader.at(snooze.at), snooze)
        for line in snooze.lines:
            due = [due for at, due in self._said[line] if at <= snooze.said_at + _A_SECOND][-1]
            if due.memo is not None:
                self._take_back(due)
                self._later(until, replace(due, due_at=until, put_off=True))
                continue
            assert due.thing is not None
            state = due.thing.at(snooze.at)
            if state is None or state.settled:
                continue
            if not due.thing.is_task and due.ahead > 0 and until >= begins(state):
                # Nobody can put an exchange off until it has begun; an earlier wish stays.
                continue
            again = replace(due, due_at=until, state=state, schedule=due.thing.schedule(snooze.at), put_off=True)
            self._take_back(again)
            self._later(until, again)

    def _take_back(self, again: Due) -> None:
        """Let a later wish take the place of an earlier one."""

        def same(what: Due | Snooze | None) -> bool:
            if not isinstance(what, Due) or not what.put_off:
                return False
            return what.memo == again.memo if again.memo else what.key == again.key

        self._agenda = [one for one in self._agenda if not same(one[2])]
        heapq.heapify(self._agenda)

    def _message(self, wishes: Wishes, said: list[Due], now: datetime) -> Expected | None:
        nearest: dict[object, Due] = {}
        week: Due | None = None
        for due in said:
            if due.memo is not None:
                nearest[due.memo] = due
            elif wishes.mutes(wishes.day(now)):
                continue
            elif due.thing is None:
                if now < due.due_at + timedelta(days=4):
                    week = due
            elif self._useful(due, now):
                rival = nearest.get(_family(due))
                if rival is None or _nearness(due) > _nearness(rival):
                    nearest[_family(due)] = due
        lines = {_line(due, now): due for due in nearest.values()}
        listed = self._week(wishes, week.monday, now) if week and week.monday else set()
        shown = {
            (kind, code)
            for kind, code in lines
            if not (kind in ("deadline", "exchange") and ("digest", code) in listed)
        }
        if not lines and not listed:
            return None
        for line, due in lines.items():
            self._said.setdefault(line, []).append((now, due))
        dues = [due.due_at for due in lines.values()] + ([week.due_at] if week and listed else [])
        return Expected(now, frozenset(shown | listed), min(dues))

    def _useful(self, due: Due, now: datetime) -> bool:
        thing, state = due.thing, due.state
        assert thing is not None and state is not None
        current = thing.at(now)
        if current is None or current.settled:
            return False
        if thing.schedule(now) != due.schedule or (due.kind == "exchange" and self._declined(thing, now)):
            return False
        if due.kind in ("preparation", "minutes") and current.person != self.reader.name:
            return False
        if thing.is_task:
            return due.put_off or due.kind == "overdue" or now < ends(state)
        if due.kind == "minutes":
            return now < ends(state) + timedelta(days=14)
        if due.kind == "answer" and thing.has_answer(self.reader.home, now):
            return False
        return now < begins(state)

    def _declined(self, thing: Thing, now: datetime) -> bool:
        return not self.reader.group and thing.said(self.reader.name, now) is False

    def _week(self, wishes: Wishes, monday: date, now: datetime) -> set[Line]:
        reader = self.reader
        first = datetime.combine(monday, time(), wishes.zone).astimezone(UTC)
        last = datetime.combine(monday + timedelta(days=7), time(), wishes.zone).astimezone(UTC)
        found = set()
        for thing in self.oracle.things:
            state = thing.at(now)
            if state is None or state.settled:
                continue
            if thing.is_task:
                wanted = wishes.hears("deadlines") and (
                    reader.home == thing.home or (reader.home is None and "deadlines" in wishes.asked_for)
                )
                if wanted and state.on and monday <= state.on < monday + timedelta(days=7) and now < ends(state):
                    found.add(("digest", thing.code))
            elif (reader.home is None or reader.home in thing.parties) and (
                starts(state) < last
                and ends(state) > max(first, now)
                and local_day(wishes, state) < monday + timedelta(days=7)
            ):
                found.add(("digest", thing.code))
        return found


def _until(wishes: Wishes, snooze: Snooze) -> datetime:
    if snooze.how == "hour":
        at = (snooze.at + HOUR).replace(second=0, microsecond=0)
        return wishes.wakes(at) if wishes.sleeps(at) else at
    today = wishes.day(snooze.at)
    return wishes.slot(today + DAY if snooze.how == "tomorrow" else wishes.working_day_after(today))


def _family(due: Due) -> object:
    """Return what is said once in a message: a task's deadline, or one side of an exchange."""
    code = due.thing.code if due.thing is not None else None
    return code, "deadline" if due.kind == "overdue" else due.kind


def _nearness(due: Due) -> tuple[bool, int, datetime]:
    """Sort what was put off before what the rules want, and that by how near it is to its date."""
    return not due.put_off, -due.ahead, due.due_at


def _line(due: Due, now: datetime) -> Line:
    if due.thing is None:
        return due.kind, due.memo or ""
    if due.thing.is_task and due.state is not None:
        return "overdue" if now >= ends(due.state) else "deadline", due.thing.code
    return due.kind, due.thing.code
