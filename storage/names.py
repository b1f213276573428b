"""Who and what bears a name: associations, projects and people at one go."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.models import Association, Member, Project
from bot.language import references
from bot.language.fold import fold, name_key
from storage.associations import Associations
from storage.members import Members
from storage.projects import Projects
from storage.session import Session, many


class Names:
    """Names as they are, case, accents and spaces aside."""

    def __init__(self, session: Session, associations: Associations, members: Members, projects: Projects) -> None:
        self._session = session
        self._associations = associations
        self._members = members
        self._projects = projects

    async def among(self, pieces: Sequence[str]) -> dict[str, tuple[Association | Member | Project, ...]]:
        named: dict[str, tuple[Association | Member | Project, ...]] = {}
        named |= await self._people(pieces)
        named |= await self._projects_among(pieces)
        named |= await self._bodies(pieces)
        return named

    async def _bodies(self, pieces: Sequence[str]) -> dict[str, tuple[Association, ...]]:
        known = await self._associations.by_id()
        by_name = {fold(association.code): association.id for association in known.values()}
        found = await self._session.rows(
            "SELECT folded, owner_id AS id FROM texts"
            " WHERE owner_kind = 'association' AND field IN ('name', 'full_name')"
            " AND folded IN (SELECT value FROM json_each(:folded))"
            " UNION ALL SELECT folded, association_id FROM association_aliases"
            " WHERE folded IN (SELECT value FROM json_each(:folded))",
            folded=many([fold(piece) for piece in pieces]),
        )
        for row in found:
            by_name.setdefault(row["folded"], row["id"])
        return {piece: (known[by_name[fold(piece)]],) for piece in pieces if fold(piece) in by_name}

    async def _projects_among(self, pieces: Sequence[str]) -> dict[str, tuple[Project, ...]]:
        codes = {piece: code for piece in pieces if (code := references.code(piece) or fold(piece).upper())}
        found = await self._session.rows(
            "SELECT id, code FROM items WHERE kind = 'project' AND code IN (SELECT value FROM json_each(:codes))",
            codes=many(list(codes.values())),
        )
        projects = await self._projects.by_ids([row["id"] for row in found])
        by_code = {project.code: project for project in projects.values()}
        return {piece: (by_code[code],) for piece, code in codes.items() if code in by_code}

    async def _people(self, pieces: Sequence[str]) -> dict[str, tuple[Member, ...]]:
        keys = {piece: name_key(piece) for piece in pieces}
        found = await self._session.rows(
            "SELECT DISTINCT folded, members.id FROM texts JOIN members ON members.id = texts.owner_id"
            " WHERE owner_kind = 'member' AND field = 'name' AND folded IN (SELECT value FROM json_each(:keys))"
            " AND state <> 'left' ORDER BY members.id",
            keys=many(list(keys.values())),
        )
        people = await self._members.by_ids([row["id"] for row in found])
        by_key: dict[str, tuple[Member, ...]] = {}
        for row in found:
            by_key[row["folded"]] = (*by_key.get(row["folded"], ()), people[row["id"]])
        return {piece: by_key[key] for piece, key in keys.items() if key in by_key}
