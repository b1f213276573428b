"""Lists of tasks: what was asked for, and the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.errors import AmbiguousMember
from bot.domain.models import Association, ItemKind, Member, Project, Task
from bot.domain.ports import Clock, Reading, Store
from bot.domain.tasks.task_scope import PAGE, Standing, TaskPlace, TaskScope
from bot.domain.traffic import Speaker

# So many words are tried for a name; more are no name.
_NAMING = 8


@dataclass(frozen=True, slots=True)
class TaskList:
    """A page of tasks. `earlier` and `later` are where the pages beside it hang, None where none is.

    `place` and `backwards` are where it hangs itself; `bearers` are whom and what the scope names.
    """

    tasks: tuple[Task, ...]
    scope: TaskScope
    now: datetime
    bearers: tuple[Association | Member | Project, ...] = ()
    parties: tuple[Association, ...] = ()
    earlier: TaskPlace | None = None
    later: TaskPlace | None = None
    place: TaskPlace | None = None
    backwards: bool = False


def task_place(task: Task) -> TaskPlace:
    """Return where a task stands in lists."""
    return TaskPlace(task.status.settled, task.deadline.at if task.deadline else None, task.id)


def runs(words: Sequence[str]) -> list[tuple[int, int]]:
    """Return the beginnings and ends of all runs of words, the longest first; none where they are too many."""
    count = len(words)
    if count > _NAMING:
        return []
    return [
        (start, start + length) for length in range(count, 0, -1) for start in range(count - length + 1)
    ]  # fmt: skip


async def narrowed(view: Reading, scope: TaskScope, words: str) -> TaskScope:
    """Return the scope narrowed by whom and what the words name; the words that are left are looked for in titles.

    Raises `AmbiguousMember` where several people bear a name.
    """
    left = words.split()
    while left:
        named = await view.names.among([" ".join(left[start:end]) for start, end in runs(left)])
        found = next(((start, end) for start, end in runs(left) if " ".join(left[start:end]) in named), None)
        if found is None:
            break
        name = " ".join(left[found[0] : found[1]])
        bearers = named[name]
        bearer = bearers[0]
        if isinstance(bearer, Member) and len(bearers) > 1:
            raise AmbiguousMember(name=name, members=bearers)
        if isinstance(bearer, Association):
            scope = replace(scope, party_id=bearer.id)
        elif isinstance(bearer, Project):
            scope = replace(scope, project_id=bearer.id)
        else:
            scope = replace(scope, owner_id=bearer.id)
        left[found[0] : found[1]] = []
    return replace(scope, words=" ".join(left))


async def _of_project(view: Reading, scope: TaskScope) -> TaskScope | None:
    """Return the scope of the one project whose title has the words: no title of its tasks need have them."""
    projects, _ = await view.items.meant(scope.words, [ItemKind.PROJECT])
    return replace(scope, project_id=projects[0].id, words="") if len(projects) == 1 else None


class TaskListCases:
    """What can be asked about many tasks."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def scope(self, scope: TaskScope, words: str) -> TaskScope:
        """Return `scope` narrowed by the words; raises `AmbiguousMember`."""
        return await self._store.at_once(lambda view: narrowed(view, scope, words))

    async def page(
        self, scope: TaskScope, place: TaskPlace | None = None, *, backwards: bool = False
    ) -> TaskList:  # fmt: skip
        """Return the page after `place` (just before it: `backwards`), the first one where nothing is left there."""
        return await self._store.at_once(lambda view: self._page(view, scope, place, backwards=backwards))

    async def _page(self, view: Reading, scope: TaskScope, place: TaskPlace | None, *, backwards: bool) -> TaskList:
        now = self._clock.now()
        found = await view.task_lists.page(scope, now, place=place, backwards=backwards, limit=PAGE + 1)
        if place is not None and not found:
            # They were settled or moved since the button was made.
            place, backwards = None, False
            found = await view.task_lists.page(scope, now, limit=PAGE + 1)
        if scope.words and not found and (of_project := await _of_project(view, scope)) is not None:
            scope = of_project
            found = await view.task_lists.page(scope, now, limit=PAGE + 1)
        shown = found[-PAGE:] if backwards else found[:PAGE]
        more = len(found) > PAGE
        parties = tuple(await view.associations.all())
        return TaskList(
            tasks=tuple(shown),
            scope=scope,
            now=now,
            bearers=await self._bearers(view, scope, parties),
            parties=parties,
            earlier=task_place(shown[0]) if shown and (more if backwards else place is not None) else None,
            later=task_place(shown[-1]) if shown and (backwards or more) else None,
            place=place,
            backwards=backwards,
        )

    async def _bearers(
        self, view: Reading, scope: TaskScope, parties: Sequence[Association]
    ) -> tuple[Association | Member | Project, ...]:
        found: list[Association | Member | Project] = [party for party in parties if party.id == scope.party_id]
        if scope.owner_id is not None and (owner := await view.members.get(scope.owner_id)) is not None:
            found.append(owner)
        if scope.project_id is not None:
            project = await view.items.by_id(scope.project_id)
            found += [project] if isinstance(project, Project) else []
        return tuple(found)

    async def of(self, speaker: Speaker, standing: Standing, key: str) -> TaskList:
        """Return the first page for a key of the buttons of before: `-`, `mine`, `#` and a member's id, or a name."""
        async with self._store.reading() as view:
            scope = TaskScope(standing)
            if key == "mine":
                scope = replace(scope, owner_id=speaker.member.id if speaker.member else None)
            elif key.startswith("#") and key[1:].isascii() and key[1:].isdigit() and len(key) < 19:
                scope = replace(scope, owner_id=int(key[1:]))
            elif key != "-":
                scope = await narrowed(view, scope, key)
            return await self._page(view, scope, None, backwards=False)
