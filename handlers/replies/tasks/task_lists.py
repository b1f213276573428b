"""Lists of tasks, in words: pages, filters, and what their buttons send."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from markupsafe import Markup

from bot.domain.models import Project, Status, Task
from bot.domain.tasks.task_lists import TaskList
from bot.domain.tasks.task_scope import Standing, TaskPlace, TaskScope
from bot.i18n import Translator
from handlers.replies.exchanges.listing import period
from handlers.replies.links import code_buttons
from handlers.replies.naming import deadline, name, said
from handlers.replies.packing import base36, packed_days, packed_minute, read_days, read_minute
from handlers.replies.reply import Button, Reply, clip, in_rows, lines

# What `data` writes after the list's name: standing, association, owner, project, days, place, words.
SHAPE = (
    r"([ovbda]):([0-9a-z]{0,6}):([0-9a-z]{0,6}):([0-9a-z]{0,6}):((?:[0-9a-z]{4})?-(?:[0-9a-z]{4})?|)"
    r":([<>][os](?:[0-9a-z]{1,7})?\.[0-9a-z]{1,6}|):(.*)"
)
_LETTERS = {
    Standing.OPEN: "o", Standing.OVERDUE: "v", Standing.BLOCKED: "b", Standing.DONE: "d", Standing.ALL: "a",
}  # fmt: skip
_BY_LETTER = {letter: standing for standing, letter in _LETTERS.items()}
# Telegram allows 100 buttons; five stand below.
_ASSOCIATIONS = 80
_ASSOCIATIONS_A_ROW = 4
_KNOWN = 12


def data(
    scope: TaskScope, place: TaskPlace | None = None, *, backwards: bool = False, list_name: str = "tasks"
) -> str:  # fmt: skip
    """Return what a button sends that leads to a page of a list; `list_name` is `tasks`, or `pick` for the choices."""
    where = ""
    if place is not None:
        due = packed_minute(place.due_at) if place.due_at else ""
        where = f"{'<' if backwards else '>'}{'s' if place.settled else 'o'}{due}.{base36(place.item_id)}"
    ids = ":".join(base36(each) if each else "" for each in (scope.party_id, scope.owner_id, scope.project_id))
    days = packed_days(scope.first, scope.last)
    return f"{list_name}:{_LETTERS[scope.standing]}:{ids}:{days}:{where}:{scope.words}"


def read(
    letter: str, party: str, owner: str, project: str, days: str, where: str, words: str
) -> tuple[TaskScope, TaskPlace | None, bool]:
    """Read what `data` wrote: the scope, the place and whether the page lies before it.

    Raises ValueError or OverflowError where it was not `data` that wrote it.
    """
    first, last = read_days(days)
    ids = [int(each, 36) if each else None for each in (party, owner, project)]
    scope = TaskScope(_BY_LETTER[letter], ids[0], ids[1], ids[2], first, last, words)
    if not where:
        return scope, None, False
    due, _, item_id = where[2:].partition(".")
    place = TaskPlace(where[1] == "s", read_minute(due) if due else None, int(item_id, 36))
    return scope, place, where[0] == "<"


def listing(_: Translator, found: TaskList) -> Reply:
    """List a page of tasks by urgency, with buttons for cards, pages and filters."""
    heading = Markup(" · ").join([_head(_, found.scope.standing), *_asked(_, found)])
    parts = [heading, *(entry(_, task, found.now) for task in found.tasks)]
    if not found.tasks:
        parts.append(_nothing(_, found))
    rows = code_buttons([task.code for task in found.tasks], "task")
    rows += [row for row in (tuple(_pages(_, found)), *_filters(_, found.scope)) if row]
    view = data(found.scope, found.place, backwards=found.backwards)
    item_ids = tuple(task.id for task in found.tasks)
    further = data(found.scope, found.later) if found.later is not None else ""
    return Reply(Markup("\n\n").join(parts), tuple(rows), item_ids, view, copied=bool(found.tasks), further=further)


def _head(_: Translator, standing: Standing) -> Markup:
    return {
        Standing.OPEN: _("<b>Open tasks</b>"),
        Standing.OVERDUE: _("<b>Overdue tasks</b>"),
        Standing.BLOCKED: _("<b>Blocked tasks</b>"),
        Standing.DONE: _("<b>Tasks done</b>"),
        Standing.ALL: _("<b>All tasks</b>"),
    }[standing]


def _asked(_: Translator, found: TaskList) -> Iterator[Markup | str]:
    scope = found.scope
    for bearer in found.bearers:
        yield project_named(_, bearer) if isinstance(bearer, Project) else name(_, bearer)
    if scope.first is not None or scope.last is not None:
        yield period(_, scope.first, scope.last)
    if scope.words:
        yield _("“{words}”", words=clip(scope.words, 60))


def project_named(_: Translator, project: Project) -> Markup:
    """Return a project's code and title."""
    return Markup("{} {}").format(project.code, said(_, project.titles))


def _nothing(_: Translator, found: TaskList) -> Markup:
    if not found.scope.words:
        return _("None at present.")
    return _(
        "“{words}” is no association, project or person I know, and no title here has these words. For example: "
        "/tasks mine, /tasks overdue, /tasks all, or one of {known}.",
        words=clip(found.scope.words, 80),
        known=_.comma.join(one.code for one in found.parties[:_KNOWN]),
    )


def entry(_: Translator, task: Task, now: datetime, *, owned: bool = False) -> Markup:
    """Return a task as it stands in a list, marked where it is overdue or blocked; `owned`: everybody knows by whom."""
    due = deadline(_, task.deadline, now, settled=task.status.settled)
    head = Markup("{}<b>{}</b> {}").format(mark(_, task, now), task.code, said(_, task.titles))
    if owned:
        return lines((head, due))
    owner = name(_, task.owner) if task.owner else str(_("no owner yet"))
    return Markup("{}\n{} · {}").format(head, owner, due)


def mark(_: Translator, task: Task, now: datetime) -> Markup:
    """Return the plain mark of what is overdue, blocked or settled; nothing for what goes its way."""
    if task.status is Status.BLOCKED:
        return Markup("⛔ {} · ").format(_("blocked"))
    if task.overdue(now):
        return Markup("⚠ {} · ").format(_("overdue"))
    if task.status is Status.DONE:
        return Markup("✅ ")
    return Markup("✖ {} · ").format(_("cancelled")) if task.status is Status.CANCELLED else Markup()


def _pages(_: Translator, found: TaskList) -> Iterator[Button]:
    if found.earlier is not None:
        yield Button(str(_("◀ Back a page")), data(found.scope, found.earlier, backwards=True))
    if found.later is not None:
        yield Button(str(_("Next page ▶")), data(found.scope, found.later))


def _filters(_: Translator, scope: TaskScope) -> Iterator[tuple[Button, ...]]:
    labels = {
        Standing.OPEN: _("Open"),
        Standing.OVERDUE: _("Overdue"),
        Standing.BLOCKED: _("Blocked"),
        Standing.DONE: _("Done"),
        Standing.ALL: _("All"),
    }
    buttons = [
        Button(str(label), data(replace(scope, standing=standing)))
        for standing, label in labels.items()
        if standing is not scope.standing
    ]
    yield tuple(buttons)
    further = [Button(str(_("Filter")), data(scope, list_name="pick"))]
    everything = TaskScope(scope.standing)
    if scope.owner_id is None:
        further.append(Button(str(_("Mine")), "tasks:open:mine:0"))
    if scope != everything:
        further.append(Button(str(_("Everybody's")), data(everything)))
    yield tuple(further)


def choices(_: Translator, found: TaskList) -> Reply:
    """Offer associations to narrow a list by; the one chosen now bears a mark, and a tap on it undoes it."""
    scope = found.scope
    offered = found.parties[:_ASSOCIATIONS]
    buttons = [
        Button(
            f"✓ {one.code}" if scope.party_id == one.id else one.code,
            data(replace(scope, party_id=None if scope.party_id == one.id else one.id)),
        )
        for one in offered
    ]
    rows = [*in_rows(buttons, _ASSOCIATIONS_A_ROW), (Button(str(_("◀ Back")), data(scope)),)]
    known = [Markup("{} {}").format(one.code, name(_, one)) for one in offered]
    ask = _("Whose tasks shall I show? Please choose an association.")
    return Reply(lines((ask, _.comma.join(known))), tuple(rows))
