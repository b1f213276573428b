"""The list of projects."""

from __future__ import annotations

from collections.abc import Collection

from bot.domain.models import Project
from bot.domain.text import Text
from storage.session import Session, many
from storage.texts import retitle, texts_of


class Projects:
    """The list of projects."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def by_ids(self, project_ids: Collection[int]) -> dict[int, Project]:
        """Return these projects by id."""
        if not project_ids:
            return {}
        found = await self._session.rows(
            "SELECT id, code FROM items WHERE kind = 'project' AND id IN (SELECT value FROM json_each(:ids))",
            ids=many(set(project_ids)),
        )
        texts = await texts_of(self._session, "item", [row["id"] for row in found])
        return {row["id"]: Project(row["id"], row["code"], texts.get((row["id"], "title"), Text())) for row in found}

    async def all(self) -> list[Project]:
        found = await self._session.rows("SELECT id FROM items WHERE kind = 'project' ORDER BY length(code), code")
        ids = [row["id"] for row in found]
        projects = await self.by_ids(ids)
        return [projects[project_id] for project_id in ids]

    async def add(self, code: str, titles: Text) -> Project:
        new_id = await self._session.value(
            "INSERT INTO items (kind, code) VALUES ('project', :code) RETURNING id", code=code
        )
        await self._session.journal(new_id, "created", None, code)
        await retitle(self._session, new_id, "title", Text(), titles)
        return Project(new_id, code, titles)

    async def retitle(self, item_id: int, titles: Text) -> None:
        before = (await self.by_ids([item_id]))[item_id].titles
        await retitle(self._session, item_id, "title", before, titles)
