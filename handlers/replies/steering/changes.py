"""Changes of items, in words: for whoever made them, and what is asked first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from bot.domain.exchanges.moving import Moving, moved
from bot.domain.models import Deadline, Exchange, Span, Task
from bot.domain.steering.changes import Changed, Choice
from bot.domain.telling.notices import owner_of
from bot.domain.telling.told import changed, facts_of
from bot.i18n import Translator
from handlers.replies.links import code_buttons
from handlers.replies.naming import STATUSES, deadline, due, name, person, quoted, said, when_of
from handlers.replies.reply import Button, Reply, clip, lines


def heading(_: Translator, item: Task | Exchange) -> Markup:
    """Name an item by its code and title."""
    return Markup("<b>{} · {}</b>").format(item.code, said(_, item.titles))


def _opening(item: Task | Exchange) -> tuple[tuple[Button, ...], ...]:
    return tuple(code_buttons([item.code], "task" if isinstance(item, Task) else "exchange"))


def done(_: Translator, change: Changed, tz: str) -> Reply:
    """Say what became of an item, old → new; where nothing changed, how it stands."""
    told = None
    if change.told:
        told = _.ngettext("{n} person or group is being told.", "{n} people and groups are being told.", change.told)
    return Reply(
        lines((heading(_, change.after), *difference(_, change, tz), told)), _opening(change.after), (change.after.id,)
    )


def difference(_: Translator, change: Changed, tz: str) -> list[Markup | None]:
    """Say what a change does to an item, old → new; where that is nothing, how it stands."""
    before, after = change.before, change.after
    fields = changed(facts_of(before), facts_of(after))
    why = _("Reason: {reason}", reason=quoted(_, change.reason, 400)) if change.reason else None
    if not fields:
        return [why or (_its(_, after) if change.whose else _unchanged(_, after, change.now, tz))]
    return [
        _deadline(_, before, after, change.now, moved="deadline" in fields),
        _time(_, before, after, tz) if "span" in fields else None,
        _owner(_, before, after) if "owner_id" in fields else None,
        _status(_, before, after) if "status" in fields else None,
        why,
    ]


def _deadline(
    _: Translator, before: Task | Exchange, after: Task | Exchange, now: datetime, *, moved: bool
) -> Markup | None:
    if not moved or not isinstance(before, Task) or not isinstance(after, Task):
        return None
    return deadline_line(_, before.deadline, after.deadline, now)


def deadline_line(_: Translator, before: Deadline | None, after: Deadline | None, now: datetime) -> Markup:
    """Say a deadline old → new."""
    return _(
        "Deadline: {before} → <b>{after}</b>",
        before=deadline(_, before, now, settled=True),
        after=deadline(_, after, now),
    )


def _time(_: Translator, before: Task | Exchange, after: Task | Exchange, tz: str) -> Markup | None:
    if not isinstance(before, Exchange) or not isinstance(after, Exchange):
        return None
    return time_line(_, before.span, after.span, tz)


def time_line(_: Translator, before: Span, after: Span, tz: str) -> Markup:
    """Say the time of an exchange old → new."""
    return _("Time: {before} → <b>{after}</b>", before=when_of(_, before, tz), after=when_of(_, after, tz))


def _owner(_: Translator, before: Task | Exchange, after: Task | Exchange) -> Markup:
    if isinstance(before, Task) and isinstance(after, Task):
        old, new = before.owner, after.owner
        people = {"before": person(_, old) if old else _("none yet"), "after": person(_, new) if new else _("none yet")}
        return _("Owner: {before} → <b>{after}</b>", **people)
    assert isinstance(before, Exchange) and isinstance(after, Exchange)
    old, new = before.contact, after.contact
    people = {"before": person(_, old) if old else _("none yet"), "after": person(_, new) if new else _("none yet")}
    return _("Contact: {before} → <b>{after}</b>", **people)


def _status(_: Translator, before: Task | Exchange, after: Task | Exchange) -> Markup:
    if isinstance(after, Exchange):
        return (
            _("This exchange is <b>cancelled</b>.") if after.status.settled else _("This exchange <b>takes place</b>.")
        )
    return _("Status: {before} → <b>{after}</b>", before=_(STATUSES[before.status]), after=_(STATUSES[after.status]))


def _unchanged(_: Translator, item: Task | Exchange, now: datetime, tz: str) -> Markup:
    if isinstance(item, Exchange):
        if item.status.settled:
            return _("This exchange is <b>cancelled</b>.")
        return _("Nothing to change: {standing}", standing=when_of(_, item.span, tz))
    if item.status.settled:
        return _("Nothing to change: {standing}", standing=_(STATUSES[item.status]))
    return _("Nothing to change: {standing}", standing=deadline(_, item.deadline, now))


def _its(_: Translator, item: Task | Exchange) -> Markup:
    """Say whose it is already."""
    owner = owner_of(item)
    return _("It is in the hands of {person} already.", person=person(_, owner) if owner else _("none yet"))


def date_unread(_: Translator, command: str, code: str, words: str, example: str) -> Reply:
    """Say that a time was not understood, with the command ready to be mended."""
    return Reply(
        lines(
            (
                _("I could not read “{said}” as a date. Please write it like this:", said=clip(words, 80)),
                Markup("<code>{}</code>").format(_.command(command, f"{clip(code, 20)} {example}")),
            )
        )
    )


def which_day(_: Translator, task: Task, days: Sequence[tuple[Deadline, str]]) -> Reply:
    """Ask which of the usual readings of a day is meant; each comes with what its button sends."""
    buttons = tuple((Button(str(due(_, day).striptags()), data),) for day, data in days)
    return Reply(lines((heading(_, task), _("Which date do you mean?"))), buttons, (task.id,))


def which_hours(_: Translator, exchange: Exchange, moves: Sequence[tuple[Moving, str]], tz: str) -> Reply:
    """Ask which of the usual readings of a new time is meant."""
    buttons = tuple(
        (Button(str(when_of(_, moved(exchange.span, moving), tz, brief=True).unescape()), data),)
        for moving, data in moves
    )
    return Reply(lines((heading(_, exchange), _("Which time do you mean?"))), buttons, (exchange.id,))


def which_person(_: Translator, choice: Choice) -> Reply:
    """Ask which of those called the same is meant."""
    buttons = tuple(
        (Button(str(person(_, member).unescape()), f"assign:{choice.item.code}:{member.id}"),)
        for member in choice.members[:8]
    )
    ask = _("Several people are called {name}. Which one is it?", name=clip(choice.name, 80))
    return Reply(lines((heading(_, choice.item), ask)), buttons, (choice.item.id,))


def confirm_call_off(_: Translator, item: Task | Exchange, draft_id: int, reason: str | None, tz: str) -> Reply:
    """Ask whether an item shall really be cancelled."""
    if isinstance(item, Exchange):
        question = _("Shall this exchange really be cancelled?")
        standing = when_of(_, item.span, tz)
    else:
        question = _("Shall this task really be cancelled?")
        standing = _("Owner: {person}", person=name(_, item.owner)) if item.owner else _("Owner: none yet")
    why = _("Reason: {reason}", reason=quoted(_, reason, 400)) if reason else None
    buttons = (
        Button(str(_("Yes, cancel it")), f"calloff:{item.code}:{draft_id}"),
        Button(str(_("No, keep it")), f"keep:{item.code}:{draft_id}"),
    )
    return Reply(lines((heading(_, item), standing, why, question)), (buttons,), (item.id,))


def kept(_: Translator, item: Task | Exchange) -> Reply:
    """Say that an item stays as it was."""
    return Reply(lines((heading(_, item), _("Nothing was cancelled."))), _opening(item), (item.id,))


def restorable(_: Translator, change: Changed, tz: str) -> Reply:
    """Say that an item is cancelled, and how to take that back."""
    reply = done(_, change, tz)
    how = _("To take it back: <code>/restore {code}</code>", code=change.after.code)
    return Reply(lines((reply.text, how)), reply.buttons, reply.item_ids)
