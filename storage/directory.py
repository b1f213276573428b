"""The mark that tells whether names have changed, and what associations are called besides their names."""

from __future__ import annotations

from storage.session import Session


class Directory:
    """Triggers raise the mark with every change of a name (see the migration)."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def mark(self) -> int:
        return int(await self._session.value("SELECT number FROM marks WHERE name = 'directory'"))

    async def aliases(self) -> dict[int, tuple[str, ...]]:
        found = await self._session.rows("SELECT association_id, folded FROM association_aliases ORDER BY folded")
        named: dict[int, tuple[str, ...]] = {}
        for row in found:
            named[row["association_id"]] = (*named.get(row["association_id"], ()), row["folded"])
        return named
