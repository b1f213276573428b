"""Tasks and exchanges as an import sees them: what they say now, field by field, and what they become."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime, time

from bot.domain.imports.facts import Claim, Standing, reworded, standing_of
from bot.domain.imports.records import LocalTime, Value
from bot.domain.models import (
    Association,
    Deadline,
    Exchange,
    ExchangeDraft,
    ExchangeKind,
    Member,
    Project,
    Span,
    Status,
    Task,
    TaskDraft,
)
from bot.domain.text import Text

Taken = Mapping[str, Claim]
Words = Callable[[Member | None], frozenset[str]]

TASK_NEEDS = ("title", "lead")
EXCHANGE_NEEDS = ("title", "kind", "organisers", "start")


def codes(associations: tuple[Association, ...]) -> str:
    """Return associations as a set is compared: their codes in order."""
    return " ".join(sorted(association.code for association in associations))


def task_says(task: Task, words: Words) -> dict[str, Standing]:
    """Return what the task says, by the fields of `imports_records.Statement`."""
    deadline = task.deadline
    return {
        **standing_of("title", task.titles),
        "project": _standing(task.project.code if task.project else ""),
        "lead": Standing.of(task.lead.code),
        "supporting": _standing(codes(task.supporting)),
        "owner": _person(task.owner, words),
        "deadline": _standing(str(LocalTime(deadline.on, deadline.at_time)) if deadline else ""),
        "status": Standing.of(task.status, empty=task.status is Status.NOT_STARTED),
        "percent": _standing("" if task.percent is None else str(task.percent)),
    }


def exchange_says(exchange: Exchange, words: Words) -> dict[str, Standing]:
    """Return what the exchange says. Its host is the organiser where nothing else is said."""
    span = exchange.span
    host = exchange.host or exchange.organisers[0]
    end = (span.end or span.start) if span.all_day else span.end
    return {
        **standing_of("title", exchange.titles),
        **standing_of("place", exchange.places),
        **standing_of("programme", exchange.programmes),
        "kind": Standing.of(exchange.kind),
        "organisers": Standing.of(codes(exchange.organisers)),
        "host": Standing.of(host.code),
        "participants": _standing(codes(exchange.participants)),
        "start": Standing.of(str(_local(span.start, span))),
        "end": _standing(str(_local(end, span)) if end else ""),
        "contact": _person(exchange.contact, words),
        "status": Standing.of(exchange.status, empty=exchange.status is Status.NOT_STARTED),
    }


def _standing(sense: str) -> Standing:
    return Standing.of(sense, empty=not sense)


def _person(member: Member | None, words: Words) -> Standing:
    if member is None:
        return Standing.of("", empty=True)
    return Standing(str(member.id), member.names.best("zh_Hans")[0], words(member))


def _local(moment: datetime, span: Span) -> LocalTime:
    return LocalTime(moment.date(), None if span.all_day else moment.time())


def missing(needs: tuple[str, ...], taken: Collection[str]) -> list[str]:
    """Return which of the fields that a new record needs nobody has given."""
    given = {name.partition(".")[0] for name in taken}
    if "host" in given:
        given.add("organisers")
    return [name for name in needs if name not in given]


def task_draft(
    code: str, task: Task | None, taken: Taken, associations: Mapping[str, Association], projects: Mapping[str, Project]
) -> TaskDraft:
    """Return the task with what was taken. Of a new one `missing(TASK_NEEDS, taken)` is empty."""

    lead = associations[taken["lead"].sense] if "lead" in taken else task.lead if task else None
    if lead is None:
        raise ValueError(f"{code} has no lead association")
    project = projects.get(taken["project"].sense) if "project" in taken else task.project if task else None
    supporting = (
        _associations(taken["supporting"], associations) if "supporting" in taken else task.supporting if task else ()
    )
    deadline = task.deadline if task else None
    if "deadline" in taken:
        until = taken["deadline"].value
        deadline = Deadline(until.on, lead.tz, until.at_time) if isinstance(until, LocalTime) else None
    elif deadline and "lead" in taken:
        # The day was said for the lead's zone, whoever leads.
        deadline = Deadline(deadline.on, lead.tz, deadline.at_time)
    owner = task.owner if task else None
    status = taken["status"].value if "status" in taken else task.status if task else None
    percent = taken["percent"].value if "percent" in taken else task.percent if task else None
    return TaskDraft(
        code=code,
        titles=reworded("title", task.titles if task else Text(), taken),
        lead_id=lead.id,
        tz=lead.tz,
        project_id=project.id if project else None,
        supporting_ids=tuple(body.id for body in supporting),
        owner_id=_id(taken["owner"].sense) if "owner" in taken else owner.id if owner else None,
        status=status if isinstance(status, Status) else Status.NOT_STARTED,
        deadline=deadline,
        percent=percent if isinstance(percent, int) else None,
    )


def exchange_draft(
    code: str, exchange: Exchange | None, taken: Taken, associations: Mapping[str, Association]
) -> ExchangeDraft:
    """Return the exchange with what was taken. Of a new one `missing(EXCHANGE_NEEDS, taken)` is empty."""
    host = associations[taken["host"].sense] if "host" in taken else exchange.host if exchange else None
    if "organisers" in taken:
        organisers = _associations(taken["organisers"], associations)
    else:
        organisers = exchange.organisers if exchange else (host,) if host else ()
    participants = (
        _associations(taken["participants"], associations)
        if "participants" in taken
        else exchange.participants
        if exchange
        else ()
    )
    contact = exchange.contact if exchange else None
    kind = taken["kind"].value if "kind" in taken else exchange.kind if exchange else None
    status = taken["status"].value if "status" in taken else exchange.status if exchange else None
    if not isinstance(kind, ExchangeKind) or not organisers:
        raise ValueError(f"{code} has no kind or no organiser")
    return ExchangeDraft(
        code=code,
        kind=kind,
        titles=reworded("title", exchange.titles if exchange else Text(), taken),
        span=_span(code, exchange, taken, (host or organisers[0]).tz),
        organiser_ids=tuple(body.id for body in organisers),
        host_id=host.id if host else None,
        participant_ids=tuple(body.id for body in participants),
        places=reworded("place", exchange.places if exchange else Text(), taken),
        programmes=reworded("programme", exchange.programmes if exchange else Text(), taken),
        contact_id=_id(taken["contact"].sense) if "contact" in taken else contact.id if contact else None,
        status=status if isinstance(status, Status) else Status.NOT_STARTED,
    )


def _span(code: str, exchange: Exchange | None, taken: Taken, tz: str) -> Span:
    span = exchange.span if exchange else None
    start = taken["start"].value if "start" in taken else _local(span.start, span) if span else None
    if not isinstance(start, LocalTime):
        raise ValueError(f"{code} has no start")  # noqa: TRY004 - a field that is missing, not a caller's mistake
    end: Value = taken["end"].value if "end" in taken else _local(span.end, span) if span and span.end else None
    all_day = start.at_time is None
    begins = datetime.combine(start.on, start.at_time or time.min)
    ends = None
    if isinstance(end, LocalTime):
        ends = datetime.combine(end.on, time.min if all_day else end.at_time or time(23, 59))
    # An end that a moved start has overtaken says nothing any more.
    if ends is not None and ends <= begins:
        ends = None
    # Times stay in the zone that they were said in unless the place they are said for has changed.
    moved = span is None or not taken.keys().isdisjoint({"start", "end", "host", "organisers"})
    return Span(begins, ends, tz if moved or span is None else span.tz, all_day)


def _associations(claim: Claim, associations: Mapping[str, Association]) -> tuple[Association, ...]:
    """Return the associations in the order in which the sheet names them."""
    return tuple(associations[code] for code in str(claim.value).split())


def _id(sense: str) -> int | None:
    return int(sense) if sense else None
