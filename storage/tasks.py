"""Tasks: reading by urgency, writing with a journal."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, time

from bot.domain.models import Deadline, Status, Task, TaskDraft
from bot.domain.text import Text
from storage.associations import Associations
from storage.codec import instant_to_db
from storage.members import Members
from storage.parties import parties_of, put_parties
from storage.projects import Projects
from storage.session import Row, Session, many
from storage.texts import retitle, texts_of


def _deadline(row: Row) -> Deadline | None:
    if row["deadline_on"] is None:
        return None
    at_time = None if row["deadline_time"] is None else time.fromisoformat(row["deadline_time"])
    return Deadline(on=date.fromisoformat(row["deadline_on"]), tz=row["tz"], at_time=at_time)


def _said(deadline: Deadline | None) -> str | None:
    if deadline is None:
        return None
    return deadline.on.isoformat() + (f" {deadline.at_time:%H:%M}" if deadline.at_time else "")


class Tasks:
    """The list of tasks."""

    def __init__(self, session: Session, associations: Associations, members: Members, projects: Projects) -> None:
        self._session = session
        self._associations = associations
        self._members = members
        self._projects = projects

    async def by_ids(self, task_ids: Collection[int]) -> dict[int, Task]:
        """Return these tasks by id; ids of other items are left out."""
        found = await self._session.rows(
            "SELECT items.*, tasks.* FROM items JOIN tasks ON tasks.item_id = items.id"
            " WHERE id IN (SELECT value FROM json_each(:ids))",
            ids=many(set(task_ids)),
        )
        if not found:
            return {}
        ids = [row["id"] for row in found]
        texts = await texts_of(self._session, "item", ids)
        parties = await parties_of(self._session, self._associations, ids)
        owners = await self._members.by_ids([row["owner_id"] for row in found if row["owner_id"]])
        projects = await self._projects.by_ids([row["parent_id"] for row in found if row["parent_id"]])
        return {
            row["id"]: Task(
                id=row["id"],
                code=row["code"],
                titles=texts.get((row["id"], "title"), Text()),
                lead=parties[row["id"], "lead"][0],
                supporting=parties.get((row["id"], "supporting"), ()),
                project=projects.get(row["parent_id"]),
                owner=owners.get(row["owner_id"]),
                status=Status(row["state"]),
                deadline=_deadline(row),
                percent=row["percent"],
                schedule_no=row["schedule_no"],
                version=row["version"],
            )
            for row in found
        }

    async def _in_order(self, found: Sequence[Row]) -> list[Task]:
        ids = [row["id"] for row in found]
        tasks = await self.by_ids(ids)
        return [tasks[task_id] for task_id in ids]

    async def page(
        self,
        *,
        owner_id: int | None = None,
        association_id: int | None = None,
        project_id: int | None = None,
        overdue_at: datetime | None = None,
        open_only: bool = True,
        offset: int = 0,
        limit: int = 10,
    ) -> list[Task]:
        found = await self._session.rows(
            "SELECT items.id FROM items JOIN tasks ON tasks.item_id = items.id"
            " WHERE (:owner_id IS NULL OR owner_id = :owner_id)"
            " AND (:project_id IS NULL OR parent_id = :project_id)"
            # Not EXISTS: a task at a time, SQLite would go through all of the association's parts for each.
            " AND (:association_id IS NULL"
            "   OR items.id IN (SELECT item_id FROM parties WHERE association_id = :association_id))"
            " AND (:overdue_at IS NULL OR (deadline_at <= :overdue_at AND state NOT IN ('done', 'cancelled')))"
            " AND (NOT :open_only OR state NOT IN ('done', 'cancelled'))"
            " ORDER BY deadline_at IS NULL, deadline_at, items.id LIMIT :limit OFFSET :offset",
            owner_id=owner_id,
            project_id=project_id,
            association_id=association_id,
            overdue_at=None if overdue_at is None else instant_to_db(overdue_at),
            open_only=open_only,
            offset=offset,
            limit=limit,
        )
        return await self._in_order(found)

    async def due_between(self, start: datetime, end: datetime, lead_id: int | None = None) -> list[Task]:
        return await self._in_order(
            await self._session.rows(
                "SELECT items.id FROM tasks JOIN items ON items.id = tasks.item_id"
                " WHERE deadline_at >= :start AND deadline_at < :end AND state NOT IN ('done', 'cancelled')"
                " AND (:lead_id IS NULL OR EXISTS (SELECT 1 FROM parties"
                "  WHERE item_id = items.id AND part = 'lead' AND association_id = :lead_id))"
                " ORDER BY deadline_at, items.id",
                start=instant_to_db(start),
                end=instant_to_db(end),
                lead_id=lead_id,
            )
        )

    async def open_of(self, *, owner_id: int | None = None, association_id: int | None = None) -> list[Task]:
        return await self._in_order(
            await self._session.rows(
                "SELECT id FROM items WHERE kind = 'task' AND state NOT IN ('done', 'cancelled')"
                " AND ((:owner_id IS NULL AND :association_id IS NULL) OR owner_id = :owner_id"
                "  OR id IN (SELECT item_id FROM parties WHERE association_id = :association_id)) ORDER BY id",
                owner_id=owner_id,
                association_id=association_id,
            )
        )

    async def add(self, draft: TaskDraft) -> Task:
        new_id = await self._session.value(
            "INSERT INTO items (kind, code) VALUES ('task', :code) RETURNING id", code=draft.code
        )
        await self._session.rows("INSERT INTO tasks (item_id, tz) VALUES (:id, :tz)", id=new_id, tz=draft.tz)
        await self._session.journal(new_id, "created", None, draft.code)
        await retitle(self._session, new_id, "title", Text(), draft.titles)
        await self._write(new_id, draft, raise_schedule=False)
        return (await self.by_ids([new_id]))[new_id]

    async def update(self, task_id: int, draft: TaskDraft) -> Task:
        before = (await self.by_ids([task_id]))[task_id]
        owner_id = before.owner.id if before.owner else None
        moved = before.deadline != draft.deadline or owner_id != draft.owner_id
        await retitle(self._session, task_id, "title", before.titles, draft.titles)
        await self._write(task_id, draft, raise_schedule=moved)
        for field, old, new in (
            ("project", before.project.id if before.project else None, draft.project_id),
            ("lead", before.lead.id, draft.lead_id),
            ("supporting", [party.id for party in before.supporting], list(draft.supporting_ids)),
            ("owner", owner_id, draft.owner_id),
            ("status", before.status, draft.status),
            ("deadline", _said(before.deadline), _said(draft.deadline)),
            ("percent", before.percent, draft.percent),
        ):
            if old != new:
                await self._session.journal(task_id, field, old, new)
        return (await self.by_ids([task_id]))[task_id]

    async def _write(self, task_id: int, draft: TaskDraft, *, raise_schedule: bool) -> None:
        await self._session.rows(
            "UPDATE items SET parent_id = :parent_id, owner_id = :owner_id, state = :state, version = version + 1,"
            " schedule_no = schedule_no + :raised WHERE id = :id",
            parent_id=draft.project_id,
            owner_id=draft.owner_id,
            state=draft.status,
            raised=int(raise_schedule),
            id=task_id,
        )
        deadline = draft.deadline
        await self._session.rows(
            "UPDATE tasks SET deadline_on = :deadline_on, deadline_time = :deadline_time, deadline_at = :deadline_at,"
            " tz = :tz, percent = :percent WHERE item_id = :id",
            deadline_on=deadline.on.isoformat() if deadline else None,
            deadline_time=deadline.at_time.isoformat("minutes") if deadline and deadline.at_time else None,
            deadline_at=instant_to_db(deadline.at) if deadline else None,
            tz=deadline.tz if deadline else draft.tz,
            percent=draft.percent,
            id=task_id,
        )
        await put_parties(self._session, task_id, "lead", [draft.lead_id])
        await put_parties(self._session, task_id, "supporting", draft.supporting_ids)
