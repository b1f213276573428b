"""What the bot has to remember of its own doings between two starts."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.ports import Clock, Store
from bot.domain.traffic import Cause


class NoteCases:
    """Small values by scope and key."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def recall(self, scope: str, key: str) -> str | None:
        """Return what was noted, None where nothing was."""
        async with self._store.reading() as view:
            return await view.settings.get(scope, key)

    async def note(self, scope: str, key: str, value: str) -> None:
        """Keep a value in the place of the one before."""
        async with self._store.writing(Cause()) as tx:
            await tx.settings.put(scope, key, value)

    async def once(self, scope: str, key: str, pause: timedelta) -> bool:
        """Tell whether something may be done that is not to be done again before `pause` is over; note that it is."""
        now = self._clock.now()
        async with self._store.writing(Cause()) as tx:
            last = await tx.settings.get(scope, key)
            if last is not None and now - datetime.fromisoformat(last) < pause:
                return False
            await tx.settings.put(scope, key, now.isoformat())
            return True
