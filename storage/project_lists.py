"""Projects page by page, and how far each association is with its share."""

from __future__ import annotations

from datetime import datetime

from bot.domain.looking.projects import ProjectLine, Share
from storage.associations import Associations
from storage.codec import instant_to_db
from storage.projects import Projects
from storage.session import Session, many


class ProjectLists:
    """Counts within a project, never over all."""

    def __init__(self, session: Session, associations: Associations, projects: Projects) -> None:
        self._session = session
        self._associations = associations
        self._projects = projects

    async def shares(self, project_id: int, now: datetime) -> list[Share]:
        found = await self._session.rows(
            "SELECT association_id, count(*) AS tasks, sum(state = 'done') AS done,"
            " avg(CASE state WHEN 'done' THEN 100 ELSE coalesce(percent, 0) END) AS percent,"
            " sum(state <> 'done' AND coalesce(deadline_at <= :now, 0)) AS overdue, sum(state = 'blocked') AS blocked"
            " FROM items CROSS JOIN tasks ON tasks.item_id = items.id"
            " CROSS JOIN parties ON parties.item_id = items.id AND part = 'lead'"
            " WHERE parent_id = :project AND state <> 'cancelled' GROUP BY association_id",
            project=project_id,
            now=instant_to_db(now),
        )
        known = await self._associations.by_id()
        shares = [
            Share(
                known[row["association_id"]],
                row["tasks"],
                row["done"],
                round(row["percent"]),
                row["overdue"],
                row["blocked"],
            )
            for row in found
        ]
        return sorted(shares, key=lambda share: share.association.code)

    async def page(self, place: str, *, backwards: bool, limit: int) -> list[ProjectLine]:
        order, beyond = ("DESC", "<") if backwards else ("ASC", ">")
        where = f" AND (length(code), code) {beyond} (length(:place), :place)" if place else ""
        found = await self._session.rows(
            f"SELECT id FROM items WHERE kind = 'project'{where}"  # noqa: S608 - no value in it
            f" ORDER BY length(code) {order}, code {order} LIMIT :limit",
            place=place,
            limit=limit,
        )
        ids = [row["id"] for row in (found[::-1] if backwards else found)]
        counts = await self._session.rows(
            "SELECT parent_id, count(*) AS tasks, sum(state = 'done') AS done FROM items"
            " WHERE parent_id IN (SELECT value FROM json_each(:ids)) AND state <> 'cancelled' GROUP BY parent_id",
            ids=many(ids),
        )
        counted = {row["parent_id"]: (row["tasks"], row["done"]) for row in counts}
        projects = await self._projects.by_ids(ids)
        return [ProjectLine(projects[each], *counted.get(each, (0, 0))) for each in ids]
