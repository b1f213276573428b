"""What somebody wants on the plan: a task or an exchange as far as it was said, and what of it is still to be said."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from bot.domain.models import Association, Deadline, ExchangeKind, Member, Project, Span, Spot
from bot.domain.text import ZH_HANS

# How many other readings of a date are kept beside the likeliest.
_OTHERS = 2


@dataclass(frozen=True, slots=True)
class NewTask:
    """A task as it was said; None and "" are unsaid. `others` are further usual readings of the deadline.

    `without` names the parts ("owner", "deadline") of which it was said that there shall be none.
    """

    title: str = ""
    locale: str = ZH_HANS
    project_id: int | None = None
    lead_id: int | None = None
    supporting_ids: tuple[int, ...] = ()
    owner_id: int | None = None
    deadline: Deadline | None = None
    others: tuple[Deadline, ...] = ()
    without: frozenset[str] = frozenset()

    def packed(self) -> dict[str, str]:
        """Return it as a draft keeps it."""
        return {
            "title": self.title,
            "locale": self.locale,
            "ids": json.dumps([self.project_id, self.lead_id, self.supporting_ids, self.owner_id]),
            "days": json.dumps([_day(day) for day in (self.deadline, *self.others[:_OTHERS]) if day]),
            "without": ",".join(sorted(self.without)),
        }

    @classmethod
    def unpacked(cls, said: Mapping[str, str]) -> NewTask:
        """Read what `packed` wrote."""
        project_id, lead_id, supporting_ids, owner_id = json.loads(said["ids"])
        days = [_deadline(day) for day in json.loads(said["days"])]
        return cls(
            said["title"],
            said["locale"],
            project_id,
            lead_id,
            tuple(supporting_ids),
            owner_id,
            days[0] if days else None,
            tuple(days[1:]),
            frozenset(filter(None, said["without"].split(","))),
        )

    def other(self, number: int) -> NewTask:
        """Return it with the other reading of that number (from 0) in the place of the deadline."""
        if not 0 <= number < len(self.others) or self.deadline is None:
            return self
        rest = (day for day in (self.deadline, *self.others) if day != self.others[number])
        return replace(self, deadline=self.others[number], others=tuple(rest))


@dataclass(frozen=True, slots=True)
class NewExchange:
    """An exchange as it was said; None and "" are unsaid. `others` are further usual readings of the time."""

    title: str = ""
    locale: str = ZH_HANS
    kind: ExchangeKind | None = None
    span: Span | None = None
    others: tuple[Span, ...] = ()
    host_id: int | None = None
    participant_ids: tuple[int, ...] | None = None
    place: str = ""
    spot: Spot | None = None
    contact_id: int | None = None

    def packed(self) -> dict[str, str]:
        """Return it as a draft keeps it."""
        return {
            "title": self.title,
            "locale": self.locale,
            "kind": self.kind or "",
            "place": self.place,
            "spot": json.dumps([self.spot.lat, self.spot.lon]) if self.spot else "",
            "ids": json.dumps([self.host_id, self.participant_ids, self.contact_id]),
            "spans": json.dumps([_hours(span) for span in (self.span, *self.others[:_OTHERS]) if span]),
        }

    @classmethod
    def unpacked(cls, said: Mapping[str, str]) -> NewExchange:
        """Read what `packed` wrote."""
        host_id, participant_ids, contact_id = json.loads(said["ids"])
        spans = [_span(span) for span in json.loads(said["spans"])]
        return cls(
            said["title"],
            said["locale"],
            ExchangeKind(said["kind"]) if said["kind"] else None,
            spans[0] if spans else None,
            tuple(spans[1:]),
            host_id,
            None if participant_ids is None else tuple(participant_ids),
            said["place"],
            Spot(*json.loads(said["spot"])) if said.get("spot") else None,
            contact_id,
        )

    def other(self, number: int) -> NewExchange:
        """Return it with the other reading of that number (from 0) in the place of the time."""
        if not 0 <= number < len(self.others) or self.span is None:
            return self
        rest = (span for span in (self.span, *self.others) if span != self.others[number])
        return replace(self, span=self.others[number], others=tuple(rest))


def _day(day: Deadline) -> list[str | None]:
    return [day.on.isoformat(), day.tz, day.at_time.isoformat() if day.at_time else None]


def _deadline(kept: list[str | None]) -> Deadline:
    on, tz, at_time = kept
    return Deadline(date.fromisoformat(on or ""), tz or "", time.fromisoformat(at_time) if at_time else None)


def _hours(span: Span) -> list[str | bool | None]:
    return [span.start.isoformat(), span.end.isoformat() if span.end else None, span.tz, span.all_day]


def _span(kept: list[str | bool | None]) -> Span:
    start, end, tz, all_day = kept
    ends = datetime.fromisoformat(str(end)) if end else None
    return Span(datetime.fromisoformat(str(start)), ends, str(tz), bool(all_day))


@dataclass(frozen=True, slots=True)
class TaskSketch:
    """A wish for a task with whom it names looked up. `missing` are the parts to ask for, in the order of asking.

    `past` is a deadline that was said and has passed; it is not in the wish any more.
    """

    wish: NewTask
    lead: Association | None
    supporting: tuple[Association, ...]
    project: Project | None
    owner: Member | None
    now: datetime
    missing: tuple[str, ...] = ()
    past: Deadline | None = None


@dataclass(frozen=True, slots=True)
class ExchangeSketch:
    """A wish for an exchange with whom it names looked up; `missing` and `past` as for a task.

    `backwards` is a time that was said and would end before it begins.
    """

    wish: NewExchange
    kind: ExchangeKind
    host: Association | None
    participants: tuple[Association, ...]
    contact: Member | None
    now: datetime
    missing: tuple[str, ...] = ()
    past: Span | None = None
    backwards: Span | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """Words that could not be taken for what was asked; `people` where several bear that name.

    `why` is the reason for which a date was not taken (`date_order`, `date_impossible`, `date_weekday`) or degrees were
    not (`off_the_map`), if any.
    """

    words: str
    people: tuple[Member, ...] = ()
    why: str = ""
