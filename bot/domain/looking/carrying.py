"""Keeping what buttons mean that are too short to say it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.ports import Clock, Store
from bot.domain.traffic import Cause


class CarriedCases:
    """What can be asked about buttons that bear a key."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def find(self, key: str) -> str | None:
        """Return what a button means that bears this key; None where that was forgotten."""
        async with self._store.reading() as view:
            return await view.carried.get(key, self._clock.now())

    async def keep(self, datas: Mapping[str, str]) -> None:
        """Keep what buttons that are shown now mean, by their keys."""
        async with self._store.writing(Cause()) as tx:
            await tx.carried.keep(datas, self._clock.now())
