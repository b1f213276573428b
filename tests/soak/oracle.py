"""Who must be told what, and when: worked out slowly, day by day, from the rules as people were promised them.

It shares nothing with the bot: it walks through every local day of every reader and asks of every item what that day
asks for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from soak.plan import BEGIN, SHANGHAI, State, Thing
from soak.readers import Reader, Wishes

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
OVERDUE = (1, 3, 7, 14, 21, 28, 35, 42, 49, 56)
# So far do days off and another zone move a reminder at the most.
_FARTHEST = 14


@dataclass(frozen=True)
class Memo:
    """What somebody asked for in their own words: local times in a zone."""

    code: str
    reader: str
    tz: str
    times: tuple[datetime, ...]


@dataclass(frozen=True)
class Due:
    """One thing to be said: `ahead` in minutes, negative after its day; `state` as it was promised for.

    About a `thing`, or a `memo`'s words, or of the week that begins on a `monday`. `put_off`: by who reads it.
    """

    kind: str
    ahead: int
    thing: Thing | None
    state: State | None
    due_at: datetime
    schedule: int = 0
    monday: date | None = None
    memo: str | None = None
    put_off: bool = False

    @property
    def key(self) -> object:
        """What is said once, whatever its reader wishes later."""
        if self.thing is None:
            return self.kind, self.monday, self.memo, self.due_at if self.memo else None
        return self.kind, self.ahead, self.thing.code, self.schedule


def ends(state: State) -> datetime:
    """Return when a deadline has passed, or an exchange is over."""
    if state.on is not None:
        return datetime.combine(state.on + DAY, time(), SHANGHAI).astimezone(UTC)
    assert state.end is not None
    if state.all_day:
        return datetime.combine(state.end.date() + DAY, time(), SHANGHAI).astimezone(UTC)
    return state.end.replace(tzinfo=SHANGHAI).astimezone(UTC)


def starts(state: State) -> datetime:
    assert state.start is not None
    start = datetime.combine(state.start.date(), time()) if state.all_day else state.start
    return start.replace(tzinfo=SHANGHAI).astimezone(UTC)


def begins(state: State) -> datetime:
    """Return until when an exchange is still to come; one of whole days is, as long as they last."""
    return ends(state) if state.all_day else starts(state)


def local_day(wishes: Wishes, state: State, *, end: bool = False) -> date:
    assert state.start is not None and state.end is not None
    if state.all_day:
        return (state.end if end else state.start).date()
    return wishes.day(ends(state) if end else starts(state))


class Oracle:
    """The promises to all readers about all things, between the beginning and `until`."""

    def __init__(self, things: list[Thing], memos: list[Memo], until: datetime) -> None:
        self.things, self.memos, self.until = things, memos, until

    def promised(self, reader: Reader) -> list[Due]:
        """Return all that falls due for a reader, in order, as things stand when it does."""
        found: dict[object, Due] = {}
        before: Wishes | None = None
        for since, until, wishes in reader.spans(self.until):
            ones = list(self._days(reader, wishes, max(since, BEGIN), until))
            ones += [due for thing in self.things if not thing.is_task for due in self._hours(reader, thing)
                     if since < due.due_at < until and not wishes.mutes(wishes.day(due.due_at))]  # fmt: skip
            if before is not None:
                ones += self._carried(reader, before, wishes, since)
            for due in ones:
                found.setdefault(due.key, due)
            before = wishes
        dues = [*found.values(), *self._memos(reader)]
        return sorted(dues, key=lambda due: due.due_at)

    def _days(self, reader: Reader, wishes: Wishes, since: datetime, until: datetime) -> Iterator[Due]:
        day = wishes.day(since)
        while (at := wishes.slot(day)) < until:
            if at > since and not wishes.mutes(day):
                yield from self._on(reader, wishes, day, at, at)
                if reader.group:
                    yield from self._digests(wishes, day)
            day += DAY

    def _on(self, reader: Reader, wishes: Wishes, day: date, at: datetime, now: datetime) -> Iterator[Due]:
        """Return what a day's hour has to say of all that is known at another moment."""
        for thing in self.things:
            state = thing.at(now)
            if state is not None and not state.settled and _near(state, day):
                rule = self._task if thing.is_task else self._exchange
                for kind, ahead in set(rule(reader, wishes, thing, state, day, at, now)):
                    yield Due(kind, ahead * 1440, thing, state, at, thing.schedule(now))

    def _carried(self, reader: Reader, before: Wishes, after: Wishes, now: datetime) -> Iterator[Due]:
        """Return what was still to come and by other wishes should have come already: it is due at once."""

        def slots(wishes: Wishes, first: int, last: int) -> Iterator[Due]:
            for number in range(first, last + 1):
                day = wishes.day(now) + number * DAY
                if not wishes.mutes(day):
                    yield from self._on(reader, wishes, day, wishes.slot(day), now)
                    if reader.group:
                        yield from self._digests(wishes, day)

        coming = {due.key for due in slots(before, 0, _FARTHEST) if due.due_at > now}
        for due in slots(after, -_FARTHEST, 0):
            if due.key in coming and due.due_at <= now:
                yield replace(due, due_at=now)

    def _task(
        self, reader: Reader, wishes: Wishes, thing: Thing, state: State, day: date, at: datetime, _now: datetime
    ) -> Iterator[tuple[str, int]]:
        if state.on is None:
            return
        ahead: tuple[int, ...] = ()
        after: tuple[int, ...] = ()
        heard = wishes.hears("deadlines")
        if reader.group:
            leads = reader.home == thing.home
            joint = reader.home is None and "deadlines" in wishes.asked_for
            supports = reader.home in thing.others and "supporting" in wishes.asked_for
            heard = (leads and heard) or joint or supports
            ahead = (3, 1) if heard else ()
            after = (7,) if leads else ()
        else:
            if reader.name == state.person:
                ahead, after = (7, 3, 1, 0), OVERDUE
            if reader.liaison and reader.home == thing.home:
                after = (*after, 3)
        over = at >= ends(state)
        if heard and not over:
            yield from (("deadline", n) for n in ahead if wishes.shifted(state.on - n * DAY, -1) == day)
        if wishes.hears("overdue") and over:
            yield from (("overdue", -n) for n in after if wishes.shifted(state.on + n * DAY, 1) == day)

    def _exchange(
        self, reader: Reader, wishes: Wishes, thing: Thing, state: State, day: date, at: datetime, now: datetime
    ) -> Iterator[tuple[str, int]]:
        if not wishes.hears("exchanges"):
            return
        first, last = local_day(wishes, state), local_day(wishes, state, end=True)
        ahead: list[tuple[str, int]] = []
        if reader.group:
            if reader.home is None or reader.home in thing.parties:
                ahead += [("exchange", 7), ("exchange", 1)]
        else:
            if reader.name == state.person:
                ahead += [("preparation", 14)]
                if wishes.shifted(last + DAY, 1) == day:
                    yield "minutes", -1
            if reader.liaison and reader.home in thing.others - {thing.home} and not thing.has_answer(reader.home, now):
                ahead += [("answer", 5)]
            if thing.said(reader.name, now):
                ahead += [("exchange", 1)]
        for kind, n in ahead:
            if wishes.shifted(first - n * DAY, -1) == day and begins(state) > at:
                yield kind, n

    def _hours(self, reader: Reader, thing: Thing) -> Iterator[Due]:
        """Return what is said an hour ahead, whether muted or not."""
        if reader.group and reader.home is not None and reader.home not in thing.parties:
            return
        for state in {state for _since, state in thing.history if not state.all_day}:
            at = starts(state) - HOUR
            if not BEGIN < at < self.until or thing.at(at) != state or state.settled:
                continue
            if reader.at(at).hears("exchanges") and (reader.group or thing.said(reader.name, at)):
                yield Due("exchange", 60, thing, state, at, thing.schedule(at))

    @staticmethod
    def _digests(wishes: Wishes, day: date) -> Iterator[Due]:
        monday = day - timedelta(days=day.weekday())
        if wishes.hears("digest") and wishes.shifted(monday, 1) == day:
            yield Due("digest", 0, None, None, wishes.slot(day), monday=monday)

    def _memos(self, reader: Reader) -> Iterator[Due]:
        for memo in self.memos:
            for local in memo.times if memo.reader == reader.key else ():
                at = local.replace(tzinfo=Wishes((), memo.tz).zone).astimezone(UTC)
                wishes = reader.at(at)
                if reader.group and wishes.sleeps(at):
                    # A group is not woken for what one of them wrote.
                    at = wishes.wakes(at)
                yield Due("memo", 0, None, None, at, memo=memo.code)


def _near(state: State, day: date) -> bool:
    """Tell whether any rule could reach from a date so far to this day, days off and months away included."""
    first, last = state.on or state.start, state.on or state.end
    if first is None or last is None:
        return False
    first, last = (one.date() if isinstance(one, datetime) else one for one in (first, last))
    return first - timedelta(days=40) <= day <= last + timedelta(days=90)
