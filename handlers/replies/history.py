"""The past of an item, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from markupsafe import Markup

from bot.domain.looking.history import FieldChange, History, HistoryEntry, HistoryPlace, Value
from bot.domain.models import ExchangeKind, Member, Project, Report, Status
from bot.i18n import Translator
from handlers.replies.naming import KINDS, N_, STATUSES, moment, name, names, said
from handlers.replies.packing import base36, packed_millis, read_millis
from handlers.replies.reply import Button, Reply, clip, lines
from handlers.replies.reports import reading_on, words_of

# What `data` writes after the code: where the page hangs.
SHAPE = r"([A-Za-z0-9]{1,12}):([<>][cr][0-9a-z]{1,11}\.[0-9a-z]{1,8}|)"
_WORDS = 240
_VALUE = 120

_CHANGES = {
    "owner": N_("Owner: {before} → {after}"),
    "contact": N_("Contact: {before} → {after}"),
    "status": N_("Status: {before} → {after}"),
    "deadline": N_("Deadline: {before} → {after}"),
    "span": N_("Time: {before} → {after}"),
    "percent": N_("Progress: {before} → {after}"),
    "lead": N_("Lead association: {before} → {after}"),
    "supporting": N_("Supporting associations: {before} → {after}"),
    "organisers": N_("Organiser: {before} → {after}"),
    "host": N_("Host: {before} → {after}"),
    "participants": N_("Participants: {before} → {after}"),
    "kind": N_("Kind: {before} → {after}"),
    "title.zh_Hans": N_("Chinese title: {before} → {after}"),
    "title.pt": N_("Portuguese title: {before} → {after}"),
    "place.zh_Hans": N_("Place in Chinese: {before} → {after}"),
    "place.pt": N_("Place in Portuguese: {before} → {after}"),
    "programme.zh_Hans": N_("Programme in Chinese: {before} → {after}"),
    "programme.pt": N_("Programme in Portuguese: {before} → {after}"),
}


def data(code: str, place: HistoryPlace | None = None, *, backwards: bool = False) -> str:
    """Return what a button sends that leads to a page of an item's history."""
    if place is None:
        return f"history:{code}:"
    way = "<" if backwards else ">"
    return f"history:{code}:{way}{place.kind}{packed_millis(place.at)}.{base36(place.id)}"


def read(where: str) -> tuple[HistoryPlace | None, bool]:
    """Read what `data` wrote of a place; raises ValueError or OverflowError where it was not `data`."""
    if not where:
        return None, False
    at, _, number = where[2:].partition(".")
    return HistoryPlace(read_millis(at), where[1], int(number, 36)), where[0] == "<"


def history(_: Translator, found: History, tz: str) -> Reply:
    """Tell what became of an item, the latest first, with buttons to the pages beside."""
    item = found.item
    parts = [_("<b>{code} · History</b>", code=item.code), said(_, item.titles)]
    entries = [_entry(_, entry, tz) for entry in found.entries] or [_("Nothing has happened yet.")]
    pages = []
    if found.newer is not None:
        pages.append(Button(str(_("◀ Later entries")), data(item.code, found.newer, backwards=True)))
    if found.older is not None:
        pages.append(Button(str(_("Earlier entries ▶")), data(item.code, found.older)))
    opening = Button(str(_("Details")), f"{'exchange' if item.code.startswith('E') else 'task'}:{item.code}")
    rows = [tuple(pages)] if pages else []
    if not isinstance(item, Project):
        rows.append((opening,))
    rows += reading_on(_, [entry.report for entry in found.entries if entry.report is not None], _WORDS, tz)
    view = data(item.code, found.place, backwards=found.backwards)
    further = data(item.code, found.older) if found.older is not None else ""
    text = Markup("\n\n").join([lines(parts), *entries])
    return Reply(text, tuple(rows), (item.id,), view, copied=bool(found.entries), further=further)


def _entry(_: Translator, entry: HistoryEntry, tz: str) -> Markup:
    when = moment(_, entry.place.at, tz, brief=True)
    who = entry.report.author if entry.report else entry.actor
    head = Markup("<i>{}</i>").format(Markup(" · ").join([when, *([name(_, who)] if who else [])]))
    if entry.report is not None:
        return lines((head, _reported(_, entry.report)))
    return lines((head, *_changes(_, entry.changes)))


def _reported(_: Translator, report: Report) -> Markup:
    return Markup("📝 {}").format(words_of(_, report, _WORDS))


def _changes(_: Translator, changes: tuple[FieldChange, ...]) -> Iterator[Markup]:
    fields = {change.field for change in changes}
    if "created" in fields:
        # What it was to begin with is no change.
        yield _("Added to the plan.")
        return
    for change in changes:
        if change.field == "project":
            yield _("Put under another project.")
        elif (sentence := _CHANGES.get(change.field)) is not None:
            yield _(sentence, before=_value(_, change, change.before), after=_value(_, change, change.after))


def _value(_: Translator, change: FieldChange, value: Value) -> str:
    if not value:
        return "—"
    if isinstance(value, Member):
        return name(_, value)
    return names(_, value) if isinstance(value, tuple) else _written(_, change.field, value)


def _written(_: Translator, field: str, value: str) -> str:
    """Say what the journal has written of a field."""
    if field in ("deadline", "span"):
        return " – ".join(_moment(_, each) for each in value.split(" – "))
    if field == "status":
        return str(_(STATUSES[Status(value)]))
    if field == "kind":
        return str(_(KINDS[ExchangeKind(value)]))
    return f"{value}%" if field == "percent" else clip(value, _VALUE)


def _moment(_: Translator, written: str) -> str:
    moment = datetime.fromisoformat(written)
    day = _.day(moment.date(), brief=True)
    return f"{day} {_.time(moment)}" if ":" in written else day
