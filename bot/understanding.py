"""What slots stand for in a directory: the database behind `python -m bot.language --db PATH`."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from pathlib import Path

from bot.clock import SystemClock
from bot.domain.errors import StoreUnusable
from bot.domain.looking.meant import MeantCases
from bot.domain.models import ItemKind
from bot.domain.people.directory import DirectoryCases
from bot.language.intents.model import Intent, Understood
from bot.language.names.directory import Directory
from handlers.names import Index, Names
from storage.database import Database

# What is asked of an exchange first; everything else is about a task first.
_OF_EXCHANGES = (Intent.EXCHANGE_DETAIL, Intent.MOVE_EXCHANGE, Intent.UPCOMING_EXCHANGES, Intent.NEXT_MEETING)


class Known:
    """The names and titles of one database, for callers that do not wait for it themselves."""

    def __init__(self, runner: asyncio.Runner, meant: MeantCases, names: Names) -> None:
        self._runner = runner
        self._meant = meant
        self._names = names

    @property
    def directory(self) -> Directory:
        """The index of people and associations."""
        return self._names.directory

    def codes(self, understood: Understood) -> dict[str, list[str]]:
        """Return for each slot that names something what it resolves to, the best first; [] where nothing is called so.

        Items and associations by their codes; people, who have none, by their number and names.
        """
        slots = understood.slots
        found: dict[str, list[str]] = {}
        if slots.task_ref:
            item = self._runner.run(self._meant.known(slots.task_ref))
            found["task_ref"] = [item.code] if item else []
        if slots.topic:
            found["topic"] = self._runner.run(self._items(slots.topic, understood.intent))
        if slots.person:
            people = self._names.people(slots.person)
            found["person"] = [f"#{member.id} {' / '.join(member.names.values())}" for member in people]
        if slots.association:
            found["association"] = [party.code for party in self._names.bodies(slots.association)]
        return found

    async def _items(self, words: str, intent: Intent) -> list[str]:
        kinds = [ItemKind.TASK, ItemKind.EXCHANGE]
        for kind in reversed(kinds) if intent in _OF_EXCHANGES else kinds:
            meant = await self._meant.by_words(words, [kind])
            if meant.items:
                return [item.code for item in meant.items]
        return []


@contextlib.contextmanager
def known(path: Path) -> Iterator[Known]:
    """Open the database at `path`, only to read; raises `StoreUnusable` where there is none, or an older one."""
    if not path.is_file():
        raise StoreUnusable(f"there is no database {path}.")
    with asyncio.Runner() as runner:
        store = runner.run(Database.open_read_only(path, SystemClock()))
        try:
            names = runner.run(Index().of(DirectoryCases(store)))
            yield Known(runner, MeantCases(store), names)
        finally:
            runner.run(store.close())
