"""What somebody means by words or a code, wherever in the plan it is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.domain.models import Exchange, ItemKind, Task
from bot.domain.ports import Store
from bot.domain.steering.changes import item_by_code

# How many are offered where several fit.
MOST = 5


@dataclass(frozen=True, slots=True)
class Meant:
    """The items that words mean, best first; `near` are those that merely resemble them, where there is none."""

    words: str
    items: tuple[Task | Exchange, ...]
    near: tuple[Task | Exchange, ...] = ()


class MeantCases:
    """Finding what is meant."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def by_code(self, code: str) -> Task | Exchange:
        """Return the task or exchange with this code; raises `UnknownItem`."""
        async with self._store.reading() as view:
            return await item_by_code(view, code)

    async def known(self, code: str) -> Task | Exchange | None:
        """Return the task or exchange with this code, None where there is none."""
        async with self._store.reading() as view:
            item = await view.items.by_code(code)
        return item if isinstance(item, Task | Exchange) else None

    async def by_words(self, words: str, kinds: Collection[ItemKind]) -> Meant:
        """Return what the words mean among items of these kinds."""
        found, near = await self._store.at_once(lambda view: view.items.meant(words, kinds, MOST))
        return Meant(words, _plain(found), _plain(near))


def _plain(items: Collection[object]) -> tuple[Task | Exchange, ...]:
    return tuple(item for item in items if isinstance(item, Task | Exchange))
