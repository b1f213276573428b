"""What the bot has to remember of its own doings between two starts."""

from __future__ import annotations

from bot.domain.ports import Store
from bot.domain.traffic import Cause


class NoteCases:
    """Small values by scope and key."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def recall(self, scope: str, key: str) -> str | None:
        """Return what was noted, None where nothing was."""
        async with self._store.reading() as view:
            return await view.settings.get(scope, key)

    async def note(self, scope: str, key: str, value: str) -> None:
        """Keep a value in the place of the one before."""
        async with self._store.writing(Cause()) as tx:
            await tx.settings.put(scope, key, value)
