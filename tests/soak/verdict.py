"""What was said, held against what had to be said."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from soak.oracle import Expected, Reader, ends, starts
from soak.plan import State, Thing
from soak.reading import NOTICE, Entry, Part, about, is_reminder, parts
from soak.years import Change, Chronicle

from bot.sandbox.model import Message

# An accident is over within it, the pace of a busy hour with it.
_SLACK = timedelta(minutes=5)
_LATE = timedelta(minutes=15)
# What is due at one moment is on its way for so long.
_EDGE = timedelta(minutes=1)
# Who cannot be reached as it would come again hears it once they are back.
_AGAIN = timedelta(days=9)
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
        chats = told.chats[reader.name] if reader.group else [int(reader.key.partition(":")[2])]
        self.chats = set(chats)
        mine = [one for chat in chats for one in told.said.get(chat, ()) if one.text]
        self.reminders = sorted((one for one in mine if is_reminder(one.text or "")), key=lambda one: one.date)
        self.notices = [one for one in mine if (one.text or "").startswith(NOTICE)]
        self.kept: list[tuple[Message, Expected]] = []
        # Between these, an answer was lost and the message came again. A stop gives what is on its way a second of the
        # machine's time, which a busy machine may not have.
        self.broken = [(one.at, one.at) for one in told.accidents if one.way == "lost" and one.chat in self.chats]
        self.broken += told.kills + told.stops
        # What was said as an answer was lost, and so is still taken for unsaid.
        self.unanswered: dict[tuple[str, str], datetime] = {}
        self.outages = [self._edged(*outage) for outage in told.outages]

    def _edged(self, since: datetime, until: datetime) -> tuple[datetime, datetime]:
        """Return an outage as this reader had it: what was due as it began may have gone out just before, or not."""
        through = any(since - _EDGE <= one.date <= since for one in self.reminders)
        return (since + timedelta(milliseconds=1) if through else since - _EDGE), until

    def _doubled(self, first: datetime, again: datetime) -> bool:
        return any(since - _EDGE <= first <= since + _SLACK and again <= until + _SLACK for since, until in self.broken)

    def fail(self, what: str, at: datetime, detail: object) -> None:
        local = at.astimezone(self.reader.zone)
        self.verdict.counts[what] += 1
        self.verdict.problems.append(f"{what}: {self.reader.name} {local:%Y-%m-%d %H:%M:%S} {detail}")

    def hold(self, expected: list[Expected]) -> None:
        """Find a message for everything expected, and something expected for every message."""
        left = list(self.reminders)
        for one in expected:
            if one.at > self.told.until - _SLACK:
                continue
            fitting = [m for m in left if one.at - timedelta(seconds=1) <= m.date <= one.at + _SLACK]
            if not fitting:
                self.fail("lost", one.at, sorted(one.lines))
                continue
            first = fitting[0]
            left.remove(first)
            self._compare(first, one)
            if any(since - _EDGE <= first.date <= since + _SLACK for since, _until in self.broken):
                self.unanswered |= dict.fromkeys(one.lines, first.date)
            self.kept.append((first, one))
            self.verdict.counts["messages"] += 1
            self.verdict.counts["lines"] += len(one.lines)
            if one.at - one.since > _LATE:
                self.verdict.counts["late"] += 1
            for again in fitting[1:]:
                if self._doubled(first.date, again.date):
                    left.remove(again)
                    self.verdict.counts["doubled, the answer lost"] += 1
        for message in left:
            if any(self._doubled(one.date, message.date) and _same(one, message) for one, _expected in self.kept):
                self.verdict.counts["doubled, the answer lost"] += 1
            elif message.date <= self.told.until - _SLACK:
                self.fail("unexpected", message.date, (message.text or "")[:200])

    def _compare(self, message: Message, expected: Expected) -> None:
        text = message.text or ""
        found = parts(text)
        if tuple(part.language for part in found) != self.reader.languages:
            self.fail("wrong language", message.date, text[:200])
        for part in found:
            said = {(entry.kind, entry.code) for entry in part.entries}
            again = {line for line, at in self.unanswered.items() if message.date - at < _AGAIN}
            if not said <= expected.lines | again:
                self.fail("unexpected", message.date, sorted(said - expected.lines))
            self.verdict.counts["lines doubled, the answer lost"] += len(said - expected.lines)
            if len(expected.lines - said) != part.hidden:
                self.fail("lost", message.date, f"{sorted(expected.lines - said)}, {part.hidden} not shown")
            if part.language == "pt" and _CHINESE.search(" ".join(entry.text for entry in part.entries)):
                self.fail("wrong language", message.date, text[:200])
            if part.late != (message.date - expected.since > _LATE) and abs(
                message.date - expected.since - _LATE
            ) > timedelta(minutes=2):
                self.fail("not said to be late" if not part.late else "said to be late", message.date, text[:120])
            for entry in part.entries:
                self._compare_date(message, part, entry)
        if self.reader.sleeps(message.date):
            exempt = {("exchange", code) for _kind, code in expected.lines}
            if not expected.lines <= exempt:
                self.fail("in quiet hours", message.date, text[:200])
            self.verdict.counts["exempt from quiet hours"] += 1

    def _compare_date(self, message: Message, part: Part, entry: Entry) -> None:
        state = self.things[entry.code].at(message.date)
        assert state is not None
        if state.settled:
            self.fail("stale", message.date, f"{state.status}: {entry.text}")
        elif not _shows(entry.text, self._day(state), part.language):
            self.fail("stale", message.date, f"{self._day(state)} is not in: {entry.text}")

    def _day(self, state: State) -> date:
        if state.on is not None:
            return state.on
        assert state.start is not None
        return state.start.date() if state.all_day else starts(state).astimezone(self.reader.zone).date()

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
        at = change.at if urgent or not self.reader.sleeps(change.at) else self.reader.wakes(change.at)
        if (later is not None and later <= at + _SLACK) or self.reader.back(at, self.outages) != at:
            return
        self.verdict.counts["notices due"] += 1
        fitting = [m for m in self.notices if at - timedelta(seconds=1) <= m.date <= at + _SLACK]
        naming = [m for m in fitting if change.thing.code in about(m.text or "")]
        if not naming and not self._failed(at):
            self.fail("no notice", at, f"{change.thing.code}: {before} → {after}")
        if len(naming) > 1 and not self._doubled(naming[0].date, naming[1].date):
            self.fail("two notices", at, change.thing.code)

    def _failed(self, at: datetime) -> bool:
        """Tell whether this very notice was refused for good."""
        return any(
            one.chat in self.chats and at <= one.at <= at + _SLACK and one.way in ("blocked", "unmet", "kicked")
            for one in self.told.accidents
        )

    def hear_by_night(self) -> None:
        """See that no notice comes in quiet hours unless the item is within a day."""
        for message in self.notices:
            if self.reader.sleeps(message.date):
                things = [self.things[code] for code in about(message.text or "")]
                moments = [_moment(state) for thing in things for state in _around(thing, message.date)]
                if not any(message.date - _SLACK <= one <= message.date + timedelta(days=1) for one in moments):
                    self.fail("notice in quiet hours", message.date, (message.text or "")[:200])
                self.verdict.counts["notices exempt from quiet hours"] += 1


def _same(one: Message, other: Message) -> bool:
    """Tell whether two reminders are about the same."""
    first, second = parts(one.text or "")[0], parts(other.text or "")[0]
    return {(e.kind, e.code) for e in first.entries} == {(e.kind, e.code) for e in second.entries}


def _around(thing: Thing, at: datetime) -> list[State]:
    """Return how it stood then, and before its last changes."""
    return [state for since, state in thing.history if since <= at][-3:]


def _moment(state: State) -> datetime:
    if state.on is None and state.start is None:
        return datetime.max.replace(tzinfo=ends(State(None, on=date(2027, 1, 1))).tzinfo)
    return ends(state) if state.on is not None else starts(state)


def _shows(text: str, day: date, language: str) -> bool:
    if language == "zh":
        return f"{day.month}月{day.day}日" in text
    return f"{day.day} de {_MONTHS[day.month - 1]} de {day.year}" in text or f"{day:%d/%m/%Y}" in text


def judge(told: Chronicle) -> Verdict:
    """Hold all that was said against all that was promised."""
    verdict = Verdict()
    oracle = told.oracle()
    for reader in told.readers:
        case = _Case(told, reader, verdict)
        oracle.outages = case.outages
        case.hold(oracle.expected(reader))
        for number, change in enumerate(told.changes):
            later = next((one.at for one in told.changes[number + 1 :] if one.thing is change.thing), None)
            case.hear(change, later)
        case.hear_by_night()
    verdict.counts.update(f"accident: {one.way}" for one in told.accidents)
    verdict.counts["restarts"], verdict.counts["kills"] = told.restarts, len(told.kills)
    verdict.counts["changes"] = len(told.changes)
    return verdict
