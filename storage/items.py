"""Everything with a code: how it is found by code and by words."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.domain.models import Item, ItemKind
from bot.language import references
from bot.language.fold import fold
from bot.language.match import nearest
from bot.language.titles import fits, wanted
from storage.codec import instant_to_db
from storage.exchanges import Exchanges
from storage.projects import Projects
from storage.session import Session
from storage.tasks import Tasks
from storage.titles import Sought


class Items:
    """Items of any kind, by code, id and words."""

    def __init__(self, session: Session, projects: Projects, tasks: Tasks, exchanges: Exchanges) -> None:
        self._session = session
        self._of_kind: dict[ItemKind, Projects | Tasks | Exchanges] = {
            ItemKind.PROJECT: projects,
            ItemKind.TASK: tasks,
            ItemKind.EXCHANGE: exchanges,
        }

    async def by_ids(self, item_ids: Collection[int], kinds: Collection[ItemKind] = tuple(ItemKind)) -> dict[int, Item]:
        made: dict[int, Item] = {}
        for kind in kinds if item_ids else ():
            made |= await self._of_kind[kind].by_ids(item_ids)
        return made

    async def open_ids(self, ended_after: datetime) -> list[int]:
        found = await self._session.rows(
            "SELECT id FROM items LEFT JOIN exchanges ON item_id = id"
            " WHERE (items.kind = 'task' AND state NOT IN ('done', 'cancelled'))"
            " OR (items.kind = 'exchange' AND state <> 'cancelled' AND ends_at > :ended_after) ORDER BY id",
            ended_after=instant_to_db(ended_after),
        )
        return [row["id"] for row in found]

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

    async def free_code(self, letter: str) -> str:
        number = await self._session.value(
            "SELECT coalesce(max(CAST(substr(code, 2) AS INTEGER)), 0) + 1 FROM items WHERE code GLOB :shape",
            shape=f"{letter}[0-9]*",
        )
        return f"{letter}{number}"

    async def search(self, words: str, kinds: Collection[ItemKind], limit: int = 5) -> list[Item]:
        found, _ = await self._fitting(words, kinds, limit)
        return found

    async def meant(
        self, words: str, kinds: Collection[ItemKind], limit: int = 5, near: int = 3
    ) -> tuple[list[Item], list[Item]]:
        found, sought = await self._fitting(words, kinds, limit)
        if found:
            return found, []
        titles = [(each.id, title) for each in await sought.resembling() for title in each.titles]
        resembling = nearest(fold(words), titles)
        if not resembling and len(plain := wanted(words).plain) > 2:
            resembling = nearest(plain, titles)
        return [], await self._in_order(resembling[:near], kinds)

    async def _fitting(self, words: str, kinds: Collection[ItemKind], limit: int) -> tuple[list[Item], Sought]:
        asked = wanted(words)
        sought = Sought(self._session, asked, kinds)
        fitting = [each for each in await sought.fitting() if fits(asked, each.titles)]
        # The shorter the title, the larger the part of it that was said.
        fitting.sort(key=lambda each: (each.settled, min(map(len, each.titles)), each.id))
        return await self._in_order([each.id for each in fitting[:limit]], kinds), sought

    async def _in_order(self, ids: list[int], kinds: Collection[ItemKind]) -> list[Item]:
        made = await self.by_ids(ids, kinds)
        return [made[item_id] for item_id in ids if item_id in made]
