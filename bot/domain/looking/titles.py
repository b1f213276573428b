"""Titles that lack a language, and giving them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.domain.access import Action, concerned, require
from bot.domain.errors import UnknownItem
from bot.domain.exchanges.cases import exchange_draft_of
from bot.domain.exchanges.showing import refresh
from bot.domain.looking.board import GATHERING
from bot.domain.models import Association, Item, Project, Task
from bot.domain.ports import Clock, Store
from bot.domain.tasks.cases import draft_of
from bot.domain.text import CONTENT_LOCALES, Text, short_enough
from bot.domain.traffic import Speaker

PAGE = 8


@dataclass(frozen=True, slots=True)
class Missing:
    """A page of what has its title in one language only, the latest first; `before` is where the next one hangs."""

    items: tuple[Item, ...]
    before: int | None = None


@dataclass(frozen=True, slots=True)
class Retitled:
    """An item and the title that it was given, with the one of before."""

    item: Item
    locale: str
    title: str
    before: str | None


def lacking(item: Item) -> list[str]:
    """Return the locales in which an item has no title."""
    return [locale for locale in CONTENT_LOCALES if locale not in item.titles]


class TitleCases:
    """What can be asked about titles."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def missing(self, speaker: Speaker, before: int | None = None) -> Missing:
        """Return what lacks a title in a language, from the one with the id `before` on. Raises `NotAllowed`."""
        async with self._store.reading() as view:
            await require(view.members, speaker, Action.SET_TITLE)
            ids = await view.searches.lone_titles(before, PAGE + 1)
            found = await view.items.by_ids(ids[:PAGE])
        return Missing(tuple(found[each] for each in ids[:PAGE]), ids[PAGE - 1] if len(ids) > PAGE else None)

    async def look(self, speaker: Speaker, code: str) -> Item:
        """Return an item to which the speaker may give a title. Raises `UnknownItem`, `NotAllowed`."""
        async with self._store.reading() as view:
            item = await view.items.by_code(code)
            if item is None:
                raise UnknownItem(code=code, kind=None)
            await require(view.members, speaker, Action.SET_TITLE, *_over(item))
        return item

    async def give(self, speaker: Speaker, code: str, titles: Mapping[str, str]) -> list[Retitled]:
        """Give an item these titles, by locale; those in other languages stay.

        Raises `UnknownItem`, `NotAllowed`, `TooLong`.
        """
        short_enough(*titles.values())
        async with self._store.writing(speaker.cause) as tx:
            item = await tx.items.by_code(code)
            if item is None:
                raise UnknownItem(code=code, kind=None)
            await require(tx.members, speaker, Action.SET_TITLE, *_over(item))
            after = Text.of({**item.titles, **titles})
            if isinstance(item, Project):
                await tx.projects.retitle(item.id, after)
            elif isinstance(item, Task):
                await tx.tasks.update(item.id, replace(draft_of(item), titles=after))
            else:
                await tx.exchanges.update(item.id, replace(exchange_draft_of(item), titles=after))
                await refresh(tx, item.id, self._clock.now())
            await tx.boards.hasten(await tx.boards.concerned([item.id]), self._clock.now() + GATHERING)
        return [Retitled(item, locale, title, item.titles.get(locale)) for locale, title in titles.items()]


def _over(item: Item) -> tuple[Association, ...]:
    return () if isinstance(item, Project) else concerned(item)
