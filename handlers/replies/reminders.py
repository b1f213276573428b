"""Reminders, in words: as things stand when they are sent."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.domain.models import Exchange, Task
from bot.domain.reminders.cases import Due
from bot.i18n import Translator
from handlers.replies.exchanges import code_buttons
from handlers.replies.naming import days_to, deadline, name, said, when
from handlers.replies.reply import Reply, lines

# Six items in two languages have to fit into one message.
_TITLE = 100
_PLACE = 60
# Minutes from which on a start is told by the minute.
_SOON = 90
_ROUNDING = 5


def due(_: Translator, found: Due, tz: str, now: datetime) -> Reply:
    """Tell one recipient everything that is due, deadlines and exchanges under a heading each."""
    items = [item for _reminder, item in found.lines]
    tasks = [item for item in items if isinstance(item, Task)]
    exchanges = [item for item in items if isinstance(item, Exchange)]
    parts: list[Markup] = []
    if tasks:
        head = _("⏰ <b>Deadlines ahead</b>")
        mine = found.recipient.kind == "member"
        parts.append(Markup("\n\n").join([head, *(_task(_, task, now, mine=mine) for task in tasks)]))
    if exchanges:
        head = _("📅 <b>Exchanges ahead</b>")
        parts.append(Markup("\n\n").join([head, *(_exchange(_, one, tz, now) for one in exchanges)]))
    buttons = [
        *code_buttons([task.code for task in tasks], "task"),
        *code_buttons([exchange.code for exchange in exchanges], "exchange"),
    ]
    return Reply(Markup("\n\n").join(parts), tuple(buttons), tuple(item.id for item in items))


def _task(_: Translator, task: Task, now: datetime, *, mine: bool) -> Markup:
    who = None
    if not mine:
        who = _("Owner: {person}", person=name(_, task.owner)) if task.owner else _("Owner: none yet")
    return lines(
        (
            Markup("<b>{}</b> {}").format(task.code, said(_, task.titles, _TITLE)),
            _("Deadline: {deadline}", deadline=deadline(_, task.deadline, now)),
            who,
        )
    )


def _exchange(_: Translator, exchange: Exchange, tz: str, now: datetime) -> Markup:
    zone = ZoneInfo(exchange.span.tz if exchange.span.all_day else tz)
    days = (exchange.span.starts_at.astimezone(zone).date() - now.astimezone(zone).date()).days
    minutes = round((exchange.span.starts_at - now).total_seconds() / 60)
    if exchange.span.all_day or minutes <= 0 or minutes > _SOON:
        ahead = days_to(_, max(0, days))
    elif abs(minutes - 60) <= _ROUNDING:
        ahead = _("in one hour")
    else:
        ahead = _.ngettext("in {n} minute", "in {n} minutes", minutes)
    host = exchange.host or next(iter(exchange.organisers), None)
    return lines(
        (
            Markup("<b>{}</b> {} — <b>{}</b>").format(exchange.code, said(_, exchange.titles, _TITLE), ahead),
            when(_, exchange, tz),
            _("Place: {place}", place=said(_, exchange.places, _PLACE)) if exchange.places else None,
            _("Host: {names}", names=name(_, host)) if host else None,
        )
    )
