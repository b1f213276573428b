"""Tasks and their owners, in words."""

from __future__ import annotations

from datetime import datetime

from markupsafe import Markup

from bot.domain.models import Status, Task
from bot.domain.tasks.cases import OwnerAnswer, TaskView
from bot.i18n import Translator
from handlers.replies.links import code_buttons
from handlers.replies.naming import STATUSES, deadline, name, names, other_title, reachable, said
from handlers.replies.reply import Button, Reply, clip, lines
from handlers.replies.reports import LATEST, history, progress, reading_on
from handlers.replies.tasks.actions import task_rows
from handlers.replies.tasks.task_lists import mark, project_named


def card(_: Translator, view: TaskView, tz: str, *, acting: bool = False, alone: bool = False) -> Reply:
    """Show all of one task; `acting`: with the buttons of those who may settle it.

    `alone`: no other language stands beside this one, so that the title in the other is added.
    """
    task = view.task
    text = lines(
        (
            Markup("{}{}").format(mark(_, task, view.now), _heading(_, task, 300)),
            other_title(_, task.titles) if alone and not _.plain else None,
            _("Project: {project}", project=project_named(_, task.project)) if task.project else None,
            _("Lead association: {name}", name=name(_, task.lead)),
            _("Supporting associations: {names}", names=names(_, task.supporting)) if task.supporting else None,
            _owner(_, task),
            _deadline(_, task, view.now),
            _status(_, task, reported=bool(view.reports)),
            progress(_, view.reports, tz),
            *history(_, view.reports[1:], tz),
        )
    )
    further = [Button(str(_("History")), f"history:{task.code}:")]
    if task.project is not None:
        further.append(Button(task.project.code, f"project:{task.project.code}"))
    buttons = (*(task_rows(_, task) if acting else ()), *reading_on(_, view.reports[:1], LATEST, tz), tuple(further))
    return Reply(text, buttons, (task.id,), view=f"task:{task.code}")


def _heading(_: Translator, task: Task, limit: int) -> Markup:
    return Markup("<b>{} · {}</b>").format(task.code, said(_, task.titles, limit))


def _owner(_: Translator, task: Task) -> Markup:
    if task.owner is None:
        return _("Owner: none yet")
    return _("Owner: <b>{person}</b>", person=reachable(_, task.owner))


def _deadline(_: Translator, task: Task, now: datetime) -> Markup:
    return _("Deadline: {deadline}", deadline=deadline(_, task.deadline, now, settled=task.status.settled))


def _status(_: Translator, task: Task, *, reported: bool) -> Markup:
    # Nobody calls a task with progress to tell "not started", whatever the sheet's status column still says.
    status = Status.IN_PROGRESS if reported and task.status is Status.NOT_STARTED else task.status
    if task.percent is None or status.settled:
        return _("Status: {status}", status=_(STATUSES[status]))
    return _("Status: {status}, {percent}%", status=_(STATUSES[status]), percent=task.percent)


def owner(_: Translator, answer: OwnerAnswer, tz: str) -> Reply:
    """Name the owner where one task matches; offer the choice where several do, near misses where none does."""
    if len(answer.matches) == 1:
        view = answer.matches[0]
        text = lines(
            (
                Markup("{}{}").format(mark(_, view.task, view.now), _heading(_, view.task, 300)),
                _owner(_, view.task),
                _("Lead association: {name}", name=name(_, view.task.lead)),
                _deadline(_, view.task, view.now),
                progress(_, view.reports, tz),
            )
        )
        card = f"task:{view.task.code}"
        return Reply(text, ((Button(str(_("Details")), card),),), (view.task.id,), view=card)
    if answer.matches:
        tasks = [view.task for view in answer.matches]
        entries = [Markup("{}\n{}").format(_heading(_, task, 160), _owner(_, task)) for task in tasks]
        head = _("Several tasks fit “{words}”:", words=clip(answer.words, 80))
        buttons = code_buttons([task.code for task in tasks], "task")
        text = Markup("\n\n").join([head, *entries])
        return Reply(text, tuple(buttons), tuple(task.id for task in tasks), f"owner:{answer.words}")
    if answer.near:
        head = _("No task is called “{words}”. Did you mean one of these?", words=clip(answer.words, 80))
        entries = [_heading(_, task, 160) for task in answer.near]
        buttons = code_buttons([task.code for task in answer.near], "task")
        return Reply(Markup("\n\n").join([head, *entries]), tuple(buttons))
    return Reply(
        _(
            "No task fits “{words}”. Try fewer words of its title, or /tasks all for the whole list.",
            words=clip(answer.words, 80),
        )
    )
