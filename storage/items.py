"""Everything with a code: how it is found by code and by words."""

from __future__ import annotations

import asyncio
from collections.abc import Collection

from bot.domain.models import Item, ItemKind
from bot.language import references
from bot.language.fold import fold
from bot.language.match import nearest
from storage.exchanges import Exchanges
from storage.projects import Projects
from storage.session import Session, many
from storage.tasks import Tasks


class Items:
    """Items of any kind, by code, id and words."""

    def __init__(self, session: Session, projects: Projects, tasks: Tasks, exchanges: Exchanges) -> None:
        self._session = session
        self._projects = projects
        self._tasks = tasks
        self._exchanges = exchanges

    async def by_ids(self, item_ids: Collection[int]) -> dict[int, Item]:
        made: dict[int, Item] = {}
        made |= await self._projects.by_ids(item_ids)
        made |= await self._tasks.by_ids(item_ids)
        made |= await self._exchanges.by_ids(item_ids)
        return made

    async def _in_order(self, ids: list[int]) -> list[Item]:
        made = await self.by_ids(ids)
        return [made[item_id] for item_id in ids if item_id in made]

    async def by_id(self, item_id: int) -> Item | None:
        return (await self.by_ids([item_id])).get(item_id)

    async def by_code(self, code: str) -> Item | None:
        typed = fold(code).upper()
        found = await self._session.value(
            "SELECT id FROM items WHERE code IN (:typed, :plain) ORDER BY code = :typed DESC LIMIT 1",
            typed=typed,
            # T 7 and T07 are T7.
            plain=references.code(code) or typed,
        )
        return None if found is None else await self.by_id(found)

    async def search(self, words: str, kinds: Collection[ItemKind], limit: int = 5) -> list[Item]:
        # A title fits when it holds every word; Chinese, which writes no spaces, is one word here.
        wanted = fold(words).split()
        if not wanted:
            return []
        found = await self._session.rows(
            "SELECT items.id FROM texts JOIN items ON items.id = texts.owner_id"
            " WHERE owner_kind = 'item' AND field = 'title' AND kind IN (SELECT value FROM json_each(:kinds))"
            " AND NOT EXISTS (SELECT 1 FROM json_each(:words) WHERE instr(folded, json_each.value) = 0)"
            " GROUP BY items.id"
            # The shorter the title, the larger the part of it that was said.
            " ORDER BY state IN ('done', 'cancelled'), min(length(folded)), items.id LIMIT :limit",
            kinds=many(list(kinds)),
            words=many(wanted),
            limit=limit,
        )
        return await self._in_order([row["id"] for row in found])

    async def near(self, words: str, kinds: Collection[ItemKind], limit: int = 3) -> list[Item]:
        found = await self._session.rows(
            "SELECT items.id, folded FROM texts JOIN items ON items.id = texts.owner_id"
            " WHERE owner_kind = 'item' AND field = 'title' AND kind IN (SELECT value FROM json_each(:kinds))",
            kinds=many(list(kinds)),
        )
        titles = [(row["id"], row["folded"]) for row in found]
        return await self._in_order((await asyncio.to_thread(nearest, fold(words), titles))[:limit])
