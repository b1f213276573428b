"""Notices of changes, in words: old → new, as things stand when they are sent."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from markupsafe import Markup

from bot.domain.models import Exchange, Status, Task
from bot.domain.telling.notices import Bulletin, News
from bot.i18n import Translator
from handlers.replies.links import code_buttons
from handlers.replies.naming import STATUSES, deadline, late, name, person, quoted, said, when_of
from handlers.replies.reminders.due import ROOM
from handlers.replies.reply import Reply, length, lines
from handlers.replies.steering.changes import deadline_line, time_line

_TITLE, _SHORT = 100, 40
_PLACE = 60
_REASON = 160
_GAP = Markup("\n\n")
# A message bears a hundred buttons.
_MOST_ROWS = 30


def notice(_: Translator, bulletin: Bulletin, tz: str, now: datetime) -> Reply:
    """Tell one recipient what has changed: briefly where it is much."""
    heads = [_("🔔 <b>Changes</b>")]
    if bulletin.late_since is not None:
        heads.append(late(_, bulletin.late_since, tz))
    head, many = lines(heads), len(bulletin.news)
    text, whole = _fitting(_, head, (_entry(_, news, tz, now) for news in bulletin.news), many)
    if not whole:
        text, _whole = _fitting(_, head, (_briefly(_, news, tz, now) for news in bulletin.news), many)
    items = [news.item for news in bulletin.news]
    buttons = [
        *code_buttons([item.code for item in items if isinstance(item, Task)], "task"),
        *code_buttons([item.code for item in items if isinstance(item, Exchange)], "exchange"),
    ]
    return Reply(text, tuple(buttons[:_MOST_ROWS]), tuple(item.id for item in items))


def _fitting(_: Translator, head: Markup, entries: Iterable[Markup], many: int) -> tuple[Markup, bool]:
    """Return the first entries, as far as there is room, with how many more there are; True where those are all."""
    parts, room = [head], ROOM - length(head)
    for entry in entries:
        rest = _more(_, many - len(parts))
        room -= length(entry) + len(_GAP)
        if room < (length(rest) + len(_GAP) if rest else 0):
            return _GAP.join([*parts, *filter(None, [_more(_, many - len(parts) + 1)])]), False
        parts.append(entry)
    return _GAP.join(parts), True


def _more(_: Translator, hidden: int) -> Markup | None:
    return _.ngettext("… and {n} more.", "… and {n} more.", hidden) if hidden else None


def _briefly(_: Translator, news: News, tz: str, now: datetime) -> Markup:
    title = Markup("<b>{}</b> {}").format(news.item.code, said(_, news.item.titles, _SHORT))
    return lines((title, *_what(_, news, tz, now)))


def _entry(_: Translator, news: News, tz: str, now: datetime) -> Markup:
    item = news.item
    return lines(
        (
            Markup("<b>{}</b> {}").format(item.code, said(_, item.titles, _TITLE)),
            *_what(_, news, tz, now),
            _("Reason: {reason}", reason=quoted(_, news.reason, _REASON)) if news.reason else None,
            _by(_, news),
        )
    )


def _by(_: Translator, news: News) -> Markup | None:
    if news.actor is None:
        return None
    if "absent" in news.fields:
        return _("Added by {person}", person=person(_, news.actor))
    return _("Changed by {person}", person=person(_, news.actor))


def _what(_: Translator, news: News, tz: str, now: datetime) -> list[Markup]:
    item, before, fields = news.item, news.before, news.fields
    if "absent" in fields:
        return _new(_, news, tz, now)
    found = []
    if isinstance(item, Task):
        if "status" in fields:
            found.append(
                _(
                    "Status: {before} → <b>{after}</b>",
                    before=_(STATUSES[before.status]),
                    after=_(STATUSES[item.status]),
                )
            )
        if "deadline" in fields:
            found.append(deadline_line(_, before.deadline, item.deadline, now))
    else:
        if "status" in fields:
            found.append(
                _("<b>Cancelled.</b> It was to take place: {when}", when=when_of(_, before.span or item.span, tz))
                if item.status is Status.CANCELLED
                else _("It takes place after all: <b>{when}</b>", when=when_of(_, item.span, tz))
            )
        elif "span" in fields and before.span is not None:
            found.append(time_line(_, before.span, item.span, tz))
        if "places" in fields:
            places = {"before": said(_, before.places, _PLACE) or "–", "after": said(_, item.places, _PLACE) or "–"}
            found.append(_("Place: {before} → <b>{after}</b>", **places))
    if "owner_id" in fields:
        found += _owner(_, news)
    return found


def _new(_: Translator, news: News, tz: str, now: datetime) -> list[Markup]:
    """Tell of an item that was not there before."""
    item = news.item
    if isinstance(item, Task):
        whose = _("You are now the owner of this task.") if news.mine else None
        if item.owner is not None and not news.mine:
            whose = _("Owner: {person}", person=name(_, item.owner))
        found = [_("New task, deadline: <b>{deadline}</b>", deadline=deadline(_, item.deadline, now)), whose]
    else:
        whose = _("You are now the contact.") if news.mine else None
        places = _("Place: {place}", place=said(_, item.places, _PLACE)) if item.places else None
        found = [_("New exchange: <b>{when}</b>", when=when_of(_, item.span, tz)), places, whose]
    return [line for line in found if line is not None]


def _owner(_: Translator, news: News) -> list[Markup]:
    item, old = news.item, news.owner_before
    new = item.owner if isinstance(item, Task) else item.contact
    people = {"before": name(_, old) if old else _("none yet"), "after": name(_, new) if new else _("none yet")}
    if isinstance(item, Task):
        line = _("Owner: {before} → <b>{after}</b>", **people)
        mine = {1: _("You are now the owner of this task."), -1: _("This task is no longer yours.")}.get(news.mine)
    else:
        line = _("Contact: {before} → <b>{after}</b>", **people)
        mine = {1: _("You are now the contact."), -1: _("You are no longer the contact.")}.get(news.mine)
    return [line] if mine is None else [line, mine]
