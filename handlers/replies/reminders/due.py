"""Reminders, in words: as things stand when they are sent."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from bot.domain.memos import Memo
from bot.domain.models import Exchange, Report, Status, Task
from bot.domain.reminders.answering import Said
from bot.domain.reminders.cases import Due, Line
from bot.domain.reminders.rules import meant
from bot.domain.traffic import ReminderKind
from bot.i18n import Translator
from handlers.replies.exchanges.invitations import OWN, answered_by
from handlers.replies.naming import N_, STATUSES, days_to, deadline, late, name, said, when
from handlers.replies.reminders.reminder_buttons import IN_FULL, buttons
from handlers.replies.reply import TEXT_LIMIT, Reply, clip, length, lines

_TITLE, _SHORT_TITLE = 100, 40
_PLACE = 60
_REPORT = 80
# Two languages and what stands around them have to fit.
ROOM = TEXT_LIMIT // 2 - 40
# Minutes from which on a start is told by the minute.
_SOON = 90
_ROUNDING = 5

_HEADS = {
    ReminderKind.DEADLINE: N_("⏰ <b>Deadlines ahead</b>"),
    ReminderKind.OVERDUE: N_("⚠ <b>Overdue</b>"),
    ReminderKind.EXCHANGE: N_("📅 <b>Exchanges ahead</b>"),
    ReminderKind.PREPARATION: N_("📋 <b>Time to prepare</b>"),
    ReminderKind.ANSWER: N_("✉ <b>Invitations to be answered</b>"),
    ReminderKind.MINUTES: N_("📝 <b>Minutes and outcomes</b>"),
}
_ASKS = {
    ReminderKind.PREPARATION: N_("Please check the programme, place and guests."),
    ReminderKind.ANSWER: N_("Your association has not answered yet. Please say who comes."),
    ReminderKind.MINUTES: N_("Please send the minutes and the outcomes as a reply to this message."),
}


# What has come in on an item since it was said, as lines.
Since = Mapping[int, Sequence[Markup]]


@dataclass(frozen=True, slots=True)
class _Section:
    """Lines of one kind under a heading: each can be told at length or in one line."""

    head: Markup
    entries: tuple[tuple[Markup, Markup], ...]
    foot: Markup | None = None


def due(_: Translator, found: Due, now: datetime, head: Sequence[Markup] = (), foot: Markup | None = None) -> Reply:
    """Tell one recipient everything that is due, kind by kind, in one message: briefly where it is much.

    `head` and `foot` are paragraphs around it.
    """
    return _due(_, found, now, {}, list(head), foot)


def answered(_: Translator, told: Said, now: datetime) -> Reply:
    """Show a reminder that was said as it stands now: what was settled, reported, answered or put off since."""
    tz = told.due.reader.tz
    # What is settled meanwhile is not said again, whoever put it off.
    waits = bool(told.due.memos) or any(not item.status.settled for _reminder, item in told.due.lines)
    foot = _("⏰ I will remind you again: {at}", at=_.moment(told.again_at, tz)) if told.again_at and waits else None
    since: dict[int, list[Markup]] = {}
    for report in told.reports:
        since.setdefault(report.item_id, []).append(_progress(_, report))
    for item_id, guests in told.guests.items():
        since.setdefault(item_id, []).extend(answered_by(_, guests))
    for item_id, position in told.own.items():
        since.setdefault(item_id, []).append(_(OWN[position]))
    return _due(_, told.due, now, since, [], foot, _answered_for(told))


def _answered_for(told: Said) -> frozenset[int]:
    """Return the exchanges (by id) to which the reader's association has answered, and those with a report since."""
    member = told.due.reader.member
    home = member.association if member is not None else None
    answered_ids = {
        item_id
        for item_id, guests in told.guests.items()
        for guest in guests
        if home is not None and guest.association.id == home.id and guest.answer is not None
    }
    return frozenset({*answered_ids, *(report.item_id for report in told.reports)})


def _due(
    _: Translator,
    found: Due,
    now: datetime,
    since: Since,
    head: list[Markup],
    foot: Markup | None,
    settled: frozenset[int] = frozenset(),
) -> Reply:
    sections = _sections(_, found, now, since, settled)
    if found.late_since is not None:
        head.append(late(_, found.late_since, found.reader.tz))
    count = sum(len(section.entries) for section in sections)
    text = _told(_, head, sections, foot, full=count <= IN_FULL, most=count)
    if length(text) > ROOM:
        briefly = partial(_told, _, head, sections, foot, full=False)
        fitting = bisect_left(range(1, count + 1), True, key=lambda most: length(briefly(most=most)) > ROOM)
        text = briefly(most=max(1, fitting))
    items = _items(found)
    return Reply(text, buttons(_, found, items, now), tuple(item.id for item in items))


def _told(
    _: Translator,
    head: Sequence[Markup],
    sections: Iterable[_Section],
    foot: Markup | None,
    *,
    full: bool,
    most: int,
) -> Markup:
    parts, left = list(head), most
    hidden = 0
    for section in sections:
        shown = section.entries[: max(0, left)]
        left -= len(section.entries)
        hidden += len(section.entries) - len(shown)
        if shown:
            between = Markup("\n\n") if full else Markup("\n")
            body = between.join(entry[0] if full else entry[1] for entry in shown)
            parts.append(lines((section.head, body, section.foot)))
    if hidden:
        parts.append(_.ngettext("… and {n} more.", "… and {n} more.", hidden))
    if foot is not None:
        parts.append(foot)
    return Markup("\n\n").join(parts)


def _sections(_: Translator, found: Due, now: datetime, since: Since, settled: frozenset[int]) -> list[_Section]:
    sections = []
    if found.memos:
        sections.append(_Section(_("📌 <b>You asked to be reminded</b>"), tuple(_memo(_, one) for one in found.memos)))
    sections += _week(_, found, now)
    told = {item.id for item in found.digest.items} if found.digest else set()
    grouped: dict[ReminderKind, list[Line]] = {kind: [] for kind in _HEADS}
    for reminder, item in found.lines:
        kind = _shown_as(meant(reminder, item), item, now)
        # What the week's list names already is not said again below it.
        if item.id not in told or kind not in (ReminderKind.DEADLINE, ReminderKind.EXCHANGE):
            grouped[kind].append((reminder, item))
    for kind, ones in grouped.items():
        if ones:
            entries = tuple(_entry(_, item, found, now, since.get(item.id, ())) for _reminder, item in ones)
            asks = kind in _ASKS and any(item.id not in settled for _reminder, item in ones)
            sections.append(_Section(_(_HEADS[kind]), entries, _(_ASKS[kind]) if asks else None))
    return sections


def _shown_as(kind: ReminderKind, item: Task | Exchange, now: datetime) -> ReminderKind:
    if isinstance(item, Task):
        return ReminderKind.OVERDUE if item.overdue(now) else ReminderKind.DEADLINE
    return kind if kind in _ASKS else ReminderKind.EXCHANGE


def _entry(
    _: Translator, item: Task | Exchange, found: Due, now: datetime, since: Sequence[Markup]
) -> tuple[Markup, Markup]:
    told, brief = _told_of(_, item, found, now)
    if item.status is Status.DONE:
        done = Markup("✅ ")
        return done + lines((told, _("Status: {status}", status=_(STATUSES[item.status])))), done + brief
    if item.status is Status.CANCELLED:
        struck = Markup("✖ ")
        return struck + lines((told, _("Status: {status}", status=_(STATUSES[item.status])))), struck + brief
    blocked = _("Status: {status}", status=_(STATUSES[item.status])) if item.status is Status.BLOCKED else None
    return lines((told, blocked, *since)), brief


def _progress(_: Translator, report: Report) -> Markup:
    words = said(_, report.texts, _REPORT)
    if report.percent is not None:
        return _("📝 Progress recorded ({n}%): {words}", n=report.percent, words=words)
    return _("📝 Progress recorded: {words}", words=words)


def _told_of(_: Translator, item: Task | Exchange, found: Due, now: datetime) -> tuple[Markup, Markup]:
    if isinstance(item, Task):
        mine = found.reader.member is not None and item.owner is not None and item.owner.id == found.reader.member.id
        return _task(_, item, now, mine=mine), _brief_task(_, item, now)
    tz = found.reader.tz
    return _exchange(_, item, tz, now), _brief_exchange(_, item, tz, now)


def _memo(_: Translator, memo: Memo) -> tuple[Markup, Markup]:
    full = escape(clip(memo.text, 600))
    if memo.recipient.kind == "chat" and memo.author is not None:
        full = _("{text} — for {name}", text=full, name=name(_, memo.author))
    return full, escape(clip(memo.text, 60))


def _week(_: Translator, found: Due, now: datetime) -> list[_Section]:
    digest = found.digest
    if digest is None:
        return []
    last = digest.monday + timedelta(days=6)
    head = _("🗓 <b>This week</b> ({first} – {last})", first=_.day_of_year(digest.monday), last=_.day_of_year(last))
    briefly = {item.id: _entry(_, item, found, now, ())[1] for item in digest.items}
    for item in digest.items:
        if not item.status.settled and not digest.still(item, found.reader.tz):
            briefly[item.id] = Markup("➡ ") + briefly[item.id]
    sections = []
    if digest.exchanges:
        sections.append(_Section(head, tuple((briefly[one.id], briefly[one.id]) for one in digest.exchanges)))
    if digest.tasks:
        below = _("Deadlines of this week:")
        head = below if digest.exchanges else Markup("\n").join((head, below))
        sections.append(_Section(head, tuple((briefly[one.id], briefly[one.id]) for one in digest.tasks)))
    return sections


def _task(_: Translator, task: Task, now: datetime, *, mine: bool) -> Markup:
    who = None
    if not mine:
        who = _("Owner: {person}", person=name(_, task.owner)) if task.owner else _("Owner: none yet")
    return lines(
        (
            Markup("<b>{}</b> {}").format(task.code, said(_, task.titles, _TITLE)),
            _("Deadline: {deadline}", deadline=deadline(_, task.deadline, now, settled=task.status.settled)),
            who,
        )
    )


def _brief_task(_: Translator, task: Task, now: datetime) -> Markup:
    title = said(_, task.titles, _SHORT_TITLE)
    return Markup("<b>{}</b> {} · {}").format(
        task.code, title, deadline(_, task.deadline, now, settled=task.status.settled, brief=True)
    )


def _ahead(_: Translator, exchange: Exchange, tz: str, now: datetime) -> Markup | None:
    zone = ZoneInfo(exchange.span.tz if exchange.span.all_day else tz)
    if now >= exchange.span.ends_at or exchange.status.settled:
        return None
    days = (exchange.span.starts_at.astimezone(zone).date() - now.astimezone(zone).date()).days
    minutes = round((exchange.span.starts_at - now).total_seconds() / 60)
    if exchange.span.all_day or minutes <= 0 or minutes > _SOON:
        return days_to(_, max(0, days))
    if abs(minutes - 60) <= _ROUNDING:
        return _("in one hour")
    return _.ngettext("in {n} minute", "in {n} minutes", minutes)


def _exchange(_: Translator, exchange: Exchange, tz: str, now: datetime) -> Markup:
    host = exchange.host or next(iter(exchange.organisers), None)
    title = Markup("<b>{}</b> {}").format(exchange.code, said(_, exchange.titles, _TITLE))
    ahead = _ahead(_, exchange, tz, now)
    return lines(
        (
            Markup("{} — <b>{}</b>").format(title, ahead) if ahead else title,
            when(_, exchange, tz),
            _("Place: {place}", place=said(_, exchange.places, _PLACE)) if exchange.places else None,
            _("Host: {names}", names=name(_, host)) if host else None,
        )
    )


def _brief_exchange(_: Translator, exchange: Exchange, tz: str, now: datetime) -> Markup:
    title = said(_, exchange.titles, _SHORT_TITLE)
    return Markup("<b>{}</b> {} · {}").format(exchange.code, title, when(_, exchange, tz, brief=True))


def _items(found: Due) -> list[Task | Exchange]:
    items: dict[int, Task | Exchange] = {item.id: item for _reminder, item in found.lines}
    if found.digest:
        items.update({item.id: item for item in found.digest.items})
    return list(items.values())


def begun_by_then(_: Translator) -> Reply:
    """Say that putting it off until then would be too late."""
    return Reply(_("It will have begun by then."))


def nothing_open(_: Translator) -> Reply:
    """Say that a reminder has nothing left to put off."""
    return Reply(_("Nothing in this message is open any more."))
