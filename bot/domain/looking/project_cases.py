"""Asking about projects."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.errors import UnknownItem
from bot.domain.looking.projects import PAGE, ProjectAnswer, ProjectList, Share, page_of
from bot.domain.models import ItemKind, Project
from bot.domain.ports import Clock, Store
from bot.domain.tasks.task_lists import TaskList, TaskListCases
from bot.domain.tasks.task_scope import Standing, TaskScope


@dataclass(frozen=True, slots=True)
class ProjectView:
    """A project: how far each association is, and the first of all its tasks."""

    project: Project
    shares: tuple[Share, ...]
    tasks: TaskList


class ProjectCases:
    """What can be asked about projects."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._lists = TaskListCases(store, clock)

    async def show(self, code: str) -> ProjectView:
        """Return a project; raises `UnknownItem`."""
        async with self._store.reading() as view:
            project = await view.items.by_code(code)
            if not isinstance(project, Project):
                raise UnknownItem(code=code, kind=ItemKind.PROJECT)
            shares = await view.project_lists.shares(project.id, self._clock.now())
        tasks = await self._lists.page(TaskScope(Standing.ALL, project_id=project.id))
        return ProjectView(project, tuple(shares), tasks)

    async def find(self, words: str) -> ProjectAnswer:
        """Return the projects whose titles have the words, in any language; near misses where none has."""
        async with self._store.reading() as view:
            found, near = await view.items.meant(words, [ItemKind.PROJECT])
        matches, misses = (tuple(each for each in some if isinstance(each, Project)) for some in (found, near))
        return ProjectAnswer(words, matches, misses)

    async def page(self, place: str = "", *, backwards: bool = False) -> ProjectList:
        """Return the projects after the one with the code `place`, or just before it."""
        async with self._store.reading() as view:
            found = await view.project_lists.page(place, backwards=backwards, limit=PAGE + 1)
        return page_of(found, place, backwards=backwards)
