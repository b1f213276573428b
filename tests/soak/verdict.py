"""What was said, held against what had to be said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from soak.chronicle import Change, Chronicle
from soak.oracle import ends, starts
from soak.plan import State, Thing
from soak.readers import Reader
from soak.reading import ALERTS, DIVIDER, NOTICE, Entry, Part, about, is_reminder, language, lines_of, parts
from soak.saying import Expected, Line, Saying

from bot.sandbox.model import Message

# An accident is over within it, the pace of a busy hour with it.
_SLACK = timedelta(minutes=5)
_LATE = timedelta(minutes=15)
# What is due at one moment is on its way for so long.
_EDGE = timedelta(minutes=1)
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_MONTHS = ("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
           "novembro", "dezembro")  # fmt: skip


@dataclass
class Verdict:
    """Every promise that was not kept, in a sentence each, and how much there was."""

    problems: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)


class _Case:
    """One reader's messages."""

    def __init__(self, told: Chronicle, reader: Reader, verdict: Verdict) -> None:
        self.told, self.reader, self.verdict = told, reader, verdict
        self.things = {thing.code: thing for thing in told.things}
        self.chats = set(told.chats[reader.name] if reader.group else [int(reader.key.partition(":")[2])])
        mine = [one for chat in self.chats for one in told.said.get(chat, ()) if one.text]
        mine.sort(key=lambda one: (one.date, one.id))
        self.reminders = [one for one in mine if is_reminder(one.text or "")]
        self.alerts = [one for one in mine if (one.text or "").startswith(ALERTS)]
        self.notices = [one for one in mine if (one.text or "").startswith(NOTICE)]
        self.kept: list[tuple[Message, Expected]] = []
        # The messages whose answers were lost: each of them may come once more, and nothing else may.
        places = {place for place in told.in_flight if place[0] in self.chats}
        for accident in told.accidents:
            if accident.way == "lost" and accident.chat in self.chats:
                at = accident.at.replace(microsecond=0)
                first = next((one for one in mine if one.chat_id == accident.chat and one.date >= at), None)
                places |= {(first.chat_id, first.id)} if first is not None else set()
        self.unheard = [one for one in mine if (one.chat_id, one.id) in places]
        # Which of them each repetition says again.
        self.excused: dict[tuple[int, int], Message] = {}
        self.outages = [self._edged(*outage) for outage in told.outages]
        reader.away[:] = [self._missed(*away) for away in reader.away]

    def _edged(self, since: datetime, until: datetime) -> tuple[datetime, datetime]:
        """Return an outage as this reader had it: what was due as it began may have gone out just before, or not."""
        through = any(since - _EDGE <= one.date <= since for one in self.reminders)
        return (since + timedelta(milliseconds=1) if through else since - _EDGE), until

    def _missed(self, since: datetime, until: datetime) -> tuple[datetime, datetime]:
        """Return from when nothing got through: what had just been said with its answer lost was refused only then."""
        heard = any(since <= one.date <= since + _EDGE and is_reminder(one.text or "") for one in self.unheard)
        return (since + _EDGE + timedelta(milliseconds=1) if heard else since), until

    def _again_by(self, at: datetime) -> datetime:
        """Return until when what was said at a moment and not heard of may be said again: as soon as anything can."""
        moved = True
        while moved:
            moved = False
            for since, until in (*self.reader.away, *self.told.outages):
                if since <= at + _SLACK and at < until:
                    at, moved = until, True
            if not moved and self.reader.at(at).sleeps(at):
                at, moved = self.reader.at(at).wakes(at), True
        return at + _SLACK

    def _repeats(self, message: Message, said: Collection[Line] | None = None) -> bool:
        """Tell whether lines, or a notice, are those of a message whose answer was lost; each excuses one only."""
        if (message.chat_id, message.id) in self.excused:
            return True
        for lost in self.unheard:
            if (lost.date, lost.id) >= (message.date, message.id) or message.date > self._again_by(lost.date):
                continue
            if said is None:
                same = (lost.text or "").startswith(NOTICE) and about(message.text or "") <= about(lost.text or "")
            else:
                same = is_reminder(lost.text or "") and set(said) <= lines_of(lost.text or "")
            if same:
                self.unheard.remove(lost)
                self.excused[message.chat_id, message.id] = lost
                self.verdict.counts["doubled, the answer lost"] += 1
                return True
        return False

    def fail(self, what: str, at: datetime, detail: object) -> None:
        local = at.astimezone(self.reader.at(at).zone)
        self.verdict.counts[what] += 1
        self.verdict.problems.append(f"{what}: {self.reader.name} {local:%Y-%m-%d %H:%M:%S} {detail}")

    def hold(self, expected: list[Expected]) -> None:
        """Find a message for everything expected, and something expected for every message."""
        left = list(self.reminders)
        pairs: list[tuple[Message, Expected]] = []
        for one in expected:
            if one.at > self.told.until - _SLACK:
                continue
            fitting = [m for m in left if one.at - timedelta(seconds=1) <= m.date <= one.at + _SLACK]
            if not fitting:
                if not self._overtaken(one):
                    self.fail("lost", one.at, sorted(one.lines))
                continue
            # What comes again may come first.
            message = max(fitting, key=lambda m: len(one.lines & lines_of(m.text or "")))
            left.remove(message)
            pairs.append((message, one))
        self.kept = pairs
        for message, one in sorted(pairs, key=lambda pair: pair[0].date):
            self._compare(message, one)
        for message in left:
            if message.date <= self.told.until - _SLACK and not self._repeats(message, lines_of(message.text or "")):
                self.fail("unexpected", message.date, (message.text or "")[:200])
            for part in parts(message.text or ""):
                self._compare_dates(message, part)

    def _overtaken(self, expected: Expected) -> bool:
        """Tell whether Telegram held a message up until all that it says had changed: the old is not said then."""
        since, until = expected.at - timedelta(seconds=1), expected.at + _SLACK
        held = any(
            one.way == "pause" and one.chat in self.chats and since <= one.at <= until for one in self.told.accidents
        )
        changed = {change.thing.code for change in self.told.changes if expected.at < change.at <= until}
        return held and {code for _kind, code in expected.lines} <= changed

    def _compare(self, message: Message, expected: Expected) -> None:
        text = message.text or ""
        wishes = self.reader.at(message.date)
        found = parts(text)
        self.verdict.counts["messages"] += 1
        self.verdict.counts["lines"] += len(expected.lines)
        self.verdict.counts.update(f"lines: {kind}" for kind, _code in expected.lines)
        if expected.at - expected.since > _LATE:
            self.verdict.counts["late"] += 1
        if tuple(part.language for part in found) != wishes.languages:
            self.fail("wrong language", message.date, text[:200])
        more = lines_of(text) - expected.lines
        if more and not self._repeats(message, more):
            self.fail("unexpected", message.date, sorted(more))
        for part in found:
            said = {(entry.kind, entry.code) for entry in part.entries}
            if said - expected.lines != more:
                self.fail("told differently", message.date, sorted(said - expected.lines))
            if len(expected.lines - said) != part.hidden:
                self.fail("lost", message.date, f"{sorted(expected.lines - said)}, {part.hidden} not shown")
            if part.language == "pt" and _CHINESE.search(" ".join(entry.text for entry in part.entries)):
                self.fail("wrong language", message.date, text[:200])
            if all(self._untrue(part.late, message.date - since) for since in self._since(message, expected)):
                self.fail("not said to be late" if not part.late else "said to be late", message.date, text[:120])
            self._compare_dates(message, part)
        if wishes.sleeps(message.date):
            if not all(self._exempt(message, line) for line in expected.lines):
                self.fail("in quiet hours", message.date, text[:200])
            self.verdict.counts["exempt from quiet hours"] += 1

    def _since(self, message: Message, expected: Expected) -> list[datetime]:
        """Return since when a message may be late: what it says again besides is as late as it was."""
        lost = self.excused.get((message.chat_id, message.id))
        return [expected.since, *(one.since for said, one in self.kept if said is lost)]

    @staticmethod
    def _untrue(late: bool, behind: timedelta) -> bool:
        return late != (behind > _LATE) and abs(behind - _LATE) > timedelta(minutes=2)

    def _exempt(self, message: Message, line: Line) -> bool:
        """Tell whether something may be said by night: a person's own memo, a start within the hour."""
        kind, code = line
        if kind == "memo":
            return not self.reader.group
        state = self.things[code].at(message.date)
        if kind != "exchange" or state is None:
            return False
        return timedelta() <= starts(state) - message.date <= timedelta(minutes=60)

    def _compare_dates(self, message: Message, part: Part) -> None:
        for entry in part.entries:
            if entry.kind != "memo":
                self._compare_date(message, part, entry)

    def _compare_date(self, message: Message, part: Part, entry: Entry) -> None:
        state = self.things[entry.code].at(message.date)
        assert state is not None
        if state.settled:
            self.fail("stale", message.date, f"{state.status}: {entry.text}")
        elif not _shows(entry.text, self._day(state, message.date), part.language):
            self.fail("stale", message.date, f"{self._day(state, message.date)} is not in: {entry.text}")

    def _day(self, state: State, at: datetime) -> date:
        if state.on is not None:
            return state.on
        assert state.start is not None
        return state.start.date() if state.all_day else self.reader.at(at).day(starts(state))

    def hear(self, change: Change, later: datetime | None) -> None:
        """Find the notice of a change for who had been told of what it changed."""
        before = change.before
        assert isinstance(before, State)
        told = any(
            code == change.thing.code and kind != "digest" and message.date < change.at
            and change.thing.at(message.date) == before
            for message, one in self.kept for kind, code in one.lines
        )  # fmt: skip
        after = change.thing.at(change.at)
        if not told or after is None or after == before or before.settled or self.reader.name == "Wang Jing":
            return
        urgent = any(change.at <= one <= change.at + timedelta(days=1) for one in (_moment(before), _moment(after)))
        wishes = self.reader.at(change.at)
        at = change.at if urgent or not wishes.sleeps(change.at) else wishes.wakes(change.at)
        if (later is not None and later <= at + _SLACK) or self.reader.back(at, self.outages) != at:
            return
        if self.reader.left(change.at):
            return
        self.verdict.counts["notices due"] += 1
        fitting = [m for m in self.notices if at - timedelta(seconds=1) <= m.date <= at + _SLACK]
        naming = [m for m in fitting if change.thing.code in about(m.text or "")]
        if not naming and not self._failed(at):
            self.fail("no notice", at, f"{change.thing.code}: {before} → {after}")
        for again in naming[1:]:
            if not self._repeats(again):
                self.fail("two notices", at, change.thing.code)

    def _failed(self, at: datetime) -> bool:
        """Tell whether this very notice was refused for good."""
        return any(
            one.chat in self.chats and at <= one.at <= at + _SLACK and one.way in ("blocked", "unmet", "kicked")
            for one in self.told.accidents
        )

    def read_notices(self) -> None:
        """See that no notice is in another language, or comes in quiet hours unless the item is within a day."""
        for message in self.notices:
            text = message.text or ""
            wishes = self.reader.at(message.date)
            if tuple(language(part) for part in text.split(DIVIDER)) != wishes.languages:
                self.fail("wrong language", message.date, text[:200])
            if wishes.sleeps(message.date):
                things = [self.things[code] for code in about(text)]
                moments = [_moment(state) for thing in things for state in _around(thing, message.date)]
                if not any(message.date - _SLACK <= one <= message.date + timedelta(days=1) for one in moments):
                    self.fail("notice in quiet hours", message.date, text[:200])
                self.verdict.counts["notices exempt from quiet hours"] += 1
        for message in self.alerts:
            self.verdict.counts["alerts"] += 1
            if self.reader.at(message.date).sleeps(message.date):
                self.fail("alert in quiet hours", message.date, (message.text or "")[:200])


def _around(thing: Thing, at: datetime) -> list[State]:
    """Return how it stood then, and before its last changes."""
    return [state for since, state in thing.history if since <= at][-3:]


def _moment(state: State) -> datetime:
    if state.on is None and state.start is None:
        return datetime.max.replace(tzinfo=ends(State(None, on=date(2027, 1, 1))).tzinfo)
    return ends(state) if state.on is not None else starts(state)


def _shows(text: str, day: date, spoken: str) -> bool:
    if spoken == "zh":
        return f"{day.month}月{day.day}日" in text
    return f"{day.day} de {_MONTHS[day.month - 1]} de {day.year}" in text or f"{day:%d/%m/%Y}" in text


def judge(told: Chronicle) -> Verdict:
    """Hold all that was said against all that was promised."""
    verdict = Verdict()
    oracle = told.oracle()
    for reader in told.readers:
        case = _Case(told, reader, verdict)
        case.hold(Saying(oracle, reader, told.snoozes, case.outages, told.absences).expected())
        for number, change in enumerate(told.changes):
            later = next((one.at for one in told.changes[number + 1 :] if one.thing is change.thing), None)
            case.hear(change, later)
        case.read_notices()
    verdict.counts.update(f"accident: {one.way}" for one in told.accidents)
    verdict.counts["restarts"], verdict.counts["kills"] = told.restarts, len(told.kills)
    verdict.counts["changes"], verdict.counts["snoozes"] = len(told.changes), len(told.snoozes)
    verdict.counts["answers lost"] = sum(one.way == "lost" for one in told.accidents) + len(told.in_flight)
    return verdict
