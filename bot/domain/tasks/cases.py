"""Tasks: whose they are and when they are due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.errors import UnknownItem
from bot.domain.models import ItemKind, Project, Report, Task, TaskDraft
from bot.domain.ports import Clock, Reading, Store, Writing


@dataclass(frozen=True, slots=True)
class TaskView:
    """A task with its latest reports, newest first."""

    task: Task
    reports: tuple[Report, ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class OwnerAnswer:
    """Who owns what was asked for: one match answers, several are a choice, none leaves near misses."""

    words: str
    matches: tuple[TaskView, ...]
    near: tuple[Task, ...]


def draft_of(task: Task) -> TaskDraft:
    """Return a task as it would be written unchanged."""
    return TaskDraft(
        code=task.code,
        titles=task.titles,
        lead_id=task.lead.id,
        tz=task.lead.tz,
        project_id=task.project.id if task.project else None,
        supporting_ids=tuple(party.id for party in task.supporting),
        owner_id=task.owner.id if task.owner else None,
        status=task.status,
        deadline=task.deadline,
        percent=task.percent,
    )


async def task_by_code(view: Reading | Writing, code: str) -> Task:
    """Return the task with this code; raises `UnknownItem`."""
    item = await view.items.by_code(code)
    if not isinstance(item, Task):
        raise UnknownItem(code=code, kind=ItemKind.TASK)
    return item


class TaskCases:
    """What can be asked about tasks."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def show(self, code: str) -> TaskView:
        """Return a task with its latest reports; raises `UnknownItem`."""

        async def found(view: Reading) -> TaskView:
            return await self._view(view, await task_by_code(view, code))

        return await self._store.at_once(found)

    async def _view(self, view: Reading, task: Task) -> TaskView:
        return TaskView(task, tuple(await view.reports.of(task.id, 5)), self._clock.now())

    async def owner_of(self, words: str) -> OwnerAnswer:
        """Answer who owns the task that `words` mean: code or words of its title or project, in any language."""
        async with self._store.reading() as view:
            item = await view.items.by_code(words)
            if isinstance(item, Task):
                return OwnerAnswer(words, (await self._view(view, item),), ())
            found, near = ([], []) if isinstance(item, Project) else await view.items.meant(words, [ItemKind.TASK])
            if not found:
                # A project's code or words mean its tasks.
                projects = [item] if isinstance(item, Project) else None
                for project in projects or await view.items.search(words, [ItemKind.PROJECT], 1):
                    found = list(await view.tasks.page(project_id=project.id, open_only=False, limit=5))
            views = [await self._view(view, task) for task in found if isinstance(task, Task)]
            misses = () if found else tuple(task for task in near if isinstance(task, Task))
            return OwnerAnswer(words, tuple(views), misses)
