"""Searching."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.looking.searching import KINDS, Found, Hit, Hits, Section, Told, cut
from bot.domain.models import Association, Item, Member
from bot.domain.ports import Clock, Reading, Store

# How many of each section stand in an answer about all of them, and on a page of one.
FEW = 3
PAGE = 8


class SearchCases:
    """What can be asked by words."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def everything(self, words: str, people: Sequence[int], bodies: Sequence[Association] = ()) -> Found:
        """Return a few of everything that has these words.

        They name the members with the ids `people`, and the associations `bodies`.
        """
        async with self._store.reading() as view:
            hits = []
            for section in Section:
                found = await self._found(view, words, section, 0, FEW + 1, people, bodies)
                hits.append(cut(section, found, FEW))
        return Found(words, tuple(each for each in hits if each.found), self._clock.now())

    async def page(
        self,
        words: str,
        section: Section,
        skip: int,
        people: Sequence[int] = (),
        bodies: Sequence[Association] = (),
    ) -> Found:
        """Return a page of one section. `skip`: so many stand before it; of reports, the id before which it begins."""
        async with self._store.reading() as view:
            found = await self._found(view, words, section, skip, PAGE + 1, people, bodies)
        return Found(words, (cut(section, found, PAGE),), self._clock.now(), skip, section)

    async def _found(
        self,
        view: Reading,
        words: str,
        section: Section,
        skip: int,
        limit: int,
        people: Sequence[int],
        bodies: Sequence[Association],
    ) -> Sequence[Hit]:
        if section is Section.PEOPLE:
            return await self._people(view, people[skip : skip + limit])
        if section is Section.ASSOCIATIONS:
            return bodies[skip : skip + limit]
        if section is Section.REPORTS:
            return await view.searches.told(words, skip or None, limit)
        return await self._titled(view, words, section, skip, limit)

    async def _titled(self, view: Reading, words: str, section: Section, skip: int, limit: int) -> list[Item]:
        ids = await view.searches.titled(words, KINDS[section], skip, limit)
        items = await view.items.by_ids(ids)
        return [items[each] for each in ids]

    async def _people(self, view: Reading, ids: Sequence[int]) -> list[Member]:
        found = [await view.members.get(each) for each in ids]
        return [member for member in found if member is not None]


def last_of(hits: Hits) -> int:
    """Return the id of the last report of a page."""
    last = hits.found[-1]
    assert isinstance(last, Told)
    return last.report.id
