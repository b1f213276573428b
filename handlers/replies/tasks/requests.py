"""Requests for more time, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from bot.domain.models import Deadline, Task
from bot.domain.tasks.more_time import RequestState
from bot.domain.tasks.requests import Answered, Asked, Petition
from bot.i18n import Translator
from handlers.replies.naming import N_, deadline, due, names, person
from handlers.replies.reply import Button, Reply, lines
from handlers.replies.steering.changes import deadline_line, heading


def until_when(_: Translator, task: Task, days: Sequence[tuple[str, Deadline]], now: datetime) -> Reply:
    """Ask until when; `days` come with the kind of step that they are."""

    def step(kind: str, day: Deadline) -> Button:
        said = _.day(day.on, brief=True)
        if kind == "week":
            label = _("+1 week: {day}", day=said)
        elif kind == "fortnight":
            label = _("+2 weeks: {day}", day=said)
        else:
            label = _("End of month: {day}", day=said)
        return Button(str(label), f"more:{task.code}:{day.on:%Y%m%d}")

    steps = tuple((step(kind, day),) for kind, day in days)
    other = (Button(str(_("Another date…")), f"more:{task.code}:other"),)
    standing = _("Deadline: {deadline}", deadline=deadline(_, task.deadline, now))
    return Reply(lines((heading(_, task), standing, _("Until when is more time needed?"))), (*steps, other), (task.id,))


def asked(_: Translator, found: Asked) -> Reply:
    """Say to whom a request goes."""
    if found.request is None:
        return Reply(_("Nothing to change: {standing}", standing=deadline(_, found.task.deadline, found.now)))
    line = deadline_line(_, found.request.before, found.request.wanted, found.now)
    if found.judges:
        to = _("Your request goes to {names}. You will be told the answer.", names=names(_, found.judges[:4]))
    else:
        to = _("Your request is kept, but nobody who can decide on it uses the bot yet.")
    return Reply(lines((heading(_, found.task), line, to)), item_ids=(found.task.id,))


def petition(_: Translator, found: Petition, now: datetime) -> Reply:
    """Put a request to who decides on it, or its answer to who asked."""
    if found.request.state is not RequestState.OPEN:
        return _answer(_, found)
    buttons = (
        Button(str(_("✅ Grant")), f"request:grant:{found.request.id}"),
        Button(str(_("✖ Refuse")), f"request:refuse:{found.request.id}"),
    )
    head = _("⏳ <b>Request for more time</b>")
    who = _("{person} asks for more time.", person=person(_, found.asker))
    line = deadline_line(_, found.request.before, found.request.wanted, now)
    card = (Button(found.task.code, f"task:{found.task.code}"),)
    return Reply(lines((head, heading(_, found.task), who, line)), (buttons, card), (found.task.id,))


_OUTCOMES = {
    RequestState.GRANTED: N_("✅ The request for more time is granted."),
    RequestState.REFUSED: N_("✖ The request for more time is refused."),
    RequestState.REPLACED: N_("A later request has taken the place of this one."),
    RequestState.VOID: N_("The plan has changed meanwhile, so that this request no longer applies."),
    RequestState.OPEN: N_("⏳ <b>Request for more time</b>"),
}


def _answer(_: Translator, found: Petition) -> Reply:
    judge = _("Decided by {person}", person=person(_, found.judge)) if found.judge else None
    now_due = _("Deadline: <b>{day}</b>", day=due(_, found.task.deadline)) if found.task.deadline else None
    text = lines((_(_OUTCOMES[found.request.state]), heading(_, found.task), now_due, judge))
    return Reply(text, ((Button(found.task.code, f"task:{found.task.code}"),),), (found.task.id,))


def outcome(_: Translator, found: Answered) -> Reply:
    """Say what became of a request, in the place of its buttons."""
    who = _("Asked by {person}", person=person(_, found.asker)) if found.asker else None
    judge = _("Decided by {person}", person=person(_, found.judge)) if found.judge else None
    line = deadline_line(_, found.request.before, found.request.wanted, found.now)
    text = lines((_(_OUTCOMES[found.request.state]), heading(_, found.task), line, who, judge))
    return Reply(text, ((Button(found.task.code, f"task:{found.task.code}"),),), (found.task.id,))


def outcome_briefly(_: Translator, found: Answered) -> Reply:
    """Say in a notice what became of a request that was answered before."""
    judge = _("Decided by {person}", person=person(_, found.judge)) if found.judge else None
    return Reply(lines((_(_OUTCOMES[found.request.state]), judge)))


def ask_date(_: Translator, task: Task, mention: Markup | None) -> Reply:
    """Ask for a date in words."""
    text = _("Until when is more time needed? Please reply with a date.")
    return Reply(lines((mention, heading(_, task), text)), item_ids=(task.id,))


def date_unread(_: Translator, task: Task, mention: Markup | None) -> Reply:
    """Ask again for a date that was not understood."""
    text = _("I could not read that as a date. Please reply with a date, for example 2027-03-05.")
    return Reply(lines((mention, heading(_, task), text)), item_ids=(task.id,))
