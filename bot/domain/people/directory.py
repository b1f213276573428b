"""Everybody and every body by all their names, for whoever finds names in sentences; read again only after changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.models import Association, Member
from bot.domain.ports import Reading, Store


@dataclass(frozen=True, slots=True)
class Known:
    """All names as they are at one mark."""

    mark: int
    members: tuple[Member, ...]
    associations: tuple[Association, ...]
    aliases: Mapping[int, tuple[str, ...]]


class DirectoryCases:
    """What can be asked about names."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def since(self, mark: int | None) -> Known | None:
        """Return all names, or None where nothing has changed since `mark`."""
        return await self._store.at_once(lambda view: _since(view, mark))


async def _since(view: Reading, mark: int | None) -> Known | None:
    now = await view.directory.mark()
    if now == mark:
        return None
    return Known(
        now,
        tuple(await view.members.all()),
        tuple(await view.associations.all()),
        await view.directory.aliases(),
    )
