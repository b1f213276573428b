"""Tasks: whose they are and when they are due."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.errors import UnknownItem, UnknownOwner
from bot.domain.models import Association, ItemKind, Member, Project, Report, Task, TaskDraft
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.traffic import Speaker

PAGE = 8
EVERYBODY = "-"
MINE = "mine"
# A member's key: `#` opens no code and no name.
_BY_ID = "#"
_MEMBER_KEY = re.compile(rf"{_BY_ID}[0-9]{{1,18}}")


def _key(bearer: Association | Member | Project | None) -> str:
    if bearer is None:
        return EVERYBODY
    return f"{_BY_ID}{bearer.id}" if isinstance(bearer, Member) else bearer.code


@dataclass(frozen=True, slots=True)
class TaskView:
    """A task with its latest reports, newest first."""

    task: Task
    reports: tuple[Report, ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class TaskList:
    """A page of tasks; `more` tells whether another follows. `key` is how to ask for the same people's again."""

    tasks: tuple[Task, ...]
    scope: str
    key: str
    bearer: Association | Member | Project | None
    offset: int
    more: bool
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
        async with self._store.reading() as view:
            return await self._view(view, await task_by_code(view, code))

    async def _view(self, view: Reading, task: Task) -> TaskView:
        return TaskView(task, tuple(await view.reports.of(task.id, 5)), self._clock.now())

    async def owner_of(self, words: str) -> OwnerAnswer:
        """Answer who owns the task that `words` mean: code or words of its title or project, in any language."""
        async with self._store.reading() as view:
            item = await view.items.by_code(words)
            if isinstance(item, Task):
                return OwnerAnswer(words, (await self._view(view, item),), ())
            found = [] if isinstance(item, Project) else await view.items.search(words, [ItemKind.TASK])
            if not found:
                # A project's code or words mean its tasks.
                projects = [item] if isinstance(item, Project) else None
                for project in projects or await view.items.search(words, [ItemKind.PROJECT], 1):
                    found = list(await view.tasks.page(project_id=project.id, open_only=False, limit=5))
            near: Sequence[object] = () if found else await view.items.near(words, [ItemKind.TASK])
            views = [await self._view(view, task) for task in found if isinstance(task, Task)]
            return OwnerAnswer(words, tuple(views), tuple(task for task in near if isinstance(task, Task)))

    async def list(self, speaker: Speaker, scope: str = "open", whose: str = EVERYBODY, offset: int = 0) -> TaskList:
        """Return a page of tasks by urgency.

        `scope`: `open`, `overdue`, or `all` (the settled too). `whose`: `-` for everybody's, `mine`, the name or code
        of an association, a project's code, a person's name, or the `key` of an earlier answer. Raises `UnknownOwner`.
        """
        now = self._clock.now()
        async with self._store.reading() as view:
            bearer = await self._bearer(view, speaker, whose)
            found = await view.tasks.page(
                owner_id=bearer.id if isinstance(bearer, Member) else None,
                association_id=bearer.id if isinstance(bearer, Association) else None,
                project_id=bearer.id if isinstance(bearer, Project) else None,
                overdue_at=now if scope == "overdue" else None,
                open_only=scope != "all",
                offset=offset,
                limit=PAGE + 1,
            )
        return TaskList(tuple(found[:PAGE]), scope, _key(bearer), bearer, offset, len(found) > PAGE, now)

    async def of_project(self, speaker: Speaker, code: str) -> TaskList:
        """Return the first page of all tasks of the project with this code; raises `UnknownItem`."""
        async with self._store.reading() as view:
            item = await view.items.by_code(code)
        if not isinstance(item, Project):
            raise UnknownItem(code=code, kind=ItemKind.PROJECT)
        return await self.list(speaker, "all", item.code)

    async def _bearer(self, view: Reading, speaker: Speaker, whose: str) -> Association | Member | Project | None:
        if whose == EVERYBODY:
            return None
        if whose == MINE:
            return speaker.member
        if _MEMBER_KEY.fullmatch(whose):
            return await view.members.get(int(whose.removeprefix(_BY_ID)))
        if (association := await view.associations.find(whose)) is not None:
            return association
        if isinstance(item := await view.items.by_code(whose), Project):
            return item
        people = await view.members.by_name(whose)
        if len(people) != 1:
            raise UnknownOwner(name=whose, known=tuple(await view.associations.all()))
        return people[0]
