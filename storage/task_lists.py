"""Lists of tasks, page by page: from the places that the tables' triggers keep."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from bot.domain.models import ItemKind, Task
from bot.domain.tasks.task_scope import COUNTED, PAGE, Behind, Standing, TaskPlace, TaskScope
from bot.language.titles import wanted as words_wanted
from storage.associations import Associations
from storage.codec import instant_to_db
from storage.session import Session, many
from storage.tasks import Tasks
from storage.titles import conditions, groups_of, having

# So many tasks whose titles have the words are put in order; where there are more, a walk soon meets some.
_FITTING = 150
_OPEN, _SETTLED = 0, 1
# Places without a deadline.
_NEVER = {_OPEN: "9999", _SETTLED: ""}

_STATES = {
    Standing.OVERDUE: " AND place.due_at <= :now",
    Standing.BLOCKED: " AND place.state = 'blocked'",
    Standing.DONE: " AND place.state = 'done'",
}


def _segments(standing: Standing) -> list[tuple[int, str]]:
    """Return the parts of a list in order: settled or not, and which way they are read."""
    if standing is Standing.ALL:
        return [(_OPEN, "ASC"), (_SETTLED, "DESC")]
    return [(_SETTLED, "DESC")] if standing is Standing.DONE else [(_OPEN, "ASC")]


class TaskLists:
    """Every list is a walk along `task_places`, of one association or of all."""

    def __init__(self, session: Session, associations: Associations, tasks: Tasks) -> None:
        self._session = session
        self._associations = associations
        self._tasks = tasks

    async def page(
        self,
        wanted: TaskScope,
        now: datetime,
        *,
        place: TaskPlace | None = None,
        backwards: bool = False,
        limit: int = PAGE,
    ) -> list[Task]:
        segments = _segments(wanted.standing)
        fitting, groups = await self._worded(wanted.words, [settled for settled, _ in segments])
        if fitting is not None and not fitting:
            return []
        if backwards:
            segments = [(settled, "ASC" if order == "DESC" else "DESC") for settled, order in reversed(segments)]
        if place is not None:
            # A button may be older than what became of its task: then its part of the list may not be in this one.
            at = next((at for at, (settled, _) in enumerate(segments) if settled == place.settled), 0)
            segments = segments[at:]
        found: list[int] = []
        for settled, order in segments:
            here = place if place is not None and place.settled == settled else None
            found += await self._walk(wanted, now, settled, order, here, fitting, groups, limit - len(found))
            if len(found) >= limit:
                break
        if backwards:
            found.reverse()
        tasks = await self._tasks.by_ids(found)
        return [tasks[task_id] for task_id in found]

    async def _worded(self, words: str, parts: Sequence[int]) -> tuple[list[int] | None, list[list[str]]]:
        """Return the tasks whose titles have the words, where they are few; None and what to look for, where many."""
        if not words:
            return None, []
        groups = await groups_of(self._session, words_wanted(words), ItemKind.TASK)
        fitting = await having(self._session, groups, ItemKind.TASK, _FITTING + 1, parts=parts)
        return (fitting, []) if len(fitting) <= _FITTING else (None, groups)

    async def behind(self, now: datetime) -> list[Behind]:
        found = await self._session.rows(
            "SELECT id, ("
            "   SELECT count(*) FROM (SELECT 1 FROM task_places WHERE association_id = associations.id AND settled = 0"
            "   AND due_at <= :now AND leads = 1 LIMIT :most)"
            " ) AS overdue, ("
            "   SELECT count(*) FROM (SELECT 1 FROM task_places WHERE association_id = associations.id AND settled = 0"
            "   AND state = 'blocked' AND leads = 1 LIMIT :most)"
            " ) AS blocked FROM associations",
            now=instant_to_db(now),
            most=COUNTED,
        )
        known = await self._associations.by_id()
        return [
            Behind(known[row["id"]], row["overdue"], row["blocked"])
            for row in found
            if row["overdue"] or row["blocked"]
        ]

    async def _walk(
        self,
        wanted: TaskScope,
        now: datetime,
        settled: int,
        order: str,
        place: TaskPlace | None,
        fitting: Sequence[int] | None,
        groups: Sequence[Sequence[str]],
        limit: int,
    ) -> list[int]:
        having, words = conditions(groups, "place.item_id", "place.settled")
        params: dict[str, Any] = {
            "association": wanted.party_id or 0,
            "settled": settled,
            "now": instant_to_db(now),
            "owner": wanted.owner_id,
            "project": wanted.project_id,
            "fitting": None if fitting is None else many(fitting),
            "limit": limit,
            "kind": ItemKind.TASK,
            **words,
        }
        where = _STATES.get(wanted.standing, "") + having
        if wanted.owner_id is not None:
            where += " AND item.owner_id = :owner"
        if wanted.project_id is not None:
            where += " AND item.parent_id = :project"
        if wanted.first is not None:
            params |= {"first": wanted.first.isoformat(), "since": _bound(wanted.first, -1)}
            where += " AND place.due_at >= :since AND task.deadline_on >= :first"
        if wanted.last is not None:
            params |= {"last": wanted.last.isoformat(), "until": _bound(wanted.last, +2)}
            where += " AND place.due_at < :until AND task.deadline_on <= :last"
        if place is not None:
            due_at = _NEVER[settled] if place.due_at is None else instant_to_db(place.due_at)
            params |= {"due_at": due_at, "id": place.item_id}
            where += f" AND (place.due_at, place.item_id) {'>' if order == 'ASC' else '<'} (:due_at, :id)"
        found = await self._session.rows(
            f"SELECT place.item_id AS id FROM {_sources(wanted, fitting)}"  # noqa: S608 - no value in it
            f" WHERE place.association_id = :association AND place.settled = :settled{where}"
            f" ORDER BY place.due_at {order}, place.item_id {order} LIMIT :limit",
            **params,
        )
        return [row["id"] for row in found]


def _sources(wanted: TaskScope, fitting: Sequence[int] | None) -> str:
    """Return what to read from, in this order: what is rarest first, for of few tasks the places are soon found.

    An association's list is walked along; a person's and a project's tasks and those with certain words are few.
    """
    days = wanted.first is not None or wanted.last is not None
    task = " CROSS JOIN tasks AS task ON task.item_id = place.item_id" if days else ""
    if fitting is not None:
        items = " CROSS JOIN items AS item ON item.id = place.item_id"
        return f"json_each(:fitting) AS one CROSS JOIN task_places AS place ON place.item_id = one.value{items}{task}"
    if wanted.owner_id is not None or wanted.project_id is not None:
        return f"items AS item CROSS JOIN task_places AS place ON place.item_id = item.id{task}"
    return f"task_places AS place{task}"


def _bound(day: date, days: int) -> str:
    """Return an instant that surely lies beyond a day, wherever on earth that is meant."""
    far = day.toordinal() + days
    return f"{date.fromordinal(min(max(far, 1), date.max.toordinal())).isoformat()}T"
