"""The journal of changes, read."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from storage.session import Session

# Which wording is behind is told by so many changes: what was before them has long been followed or forgotten.
_LATEST = 40


class Journal:
    """Who changed what is written by each noun; here is what it was."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def before(self, item_id: int, field: str) -> str | None:
        found = await self._session.value(
            "SELECT before FROM changes WHERE item_id = :id AND field = :field ORDER BY id DESC LIMIT 1",
            id=item_id,
            field=field,
        )
        return None if found is None else str(found)

    async def wordings(self, item_id: int, field: str) -> list[Mapping[str, bool]]:
        found = await self._session.rows(
            "SELECT set_id, field, before IS NOT NULL AS replaced FROM changes"
            " WHERE item_id = :id AND field LIKE :field || '.%' ORDER BY id DESC LIMIT :most",
            id=item_id,
            field=field,
            most=_LATEST,
        )
        return [
            {row["field"].partition(".")[2]: bool(row["replaced"]) for row in rows}
            for _, rows in groupby(reversed(found), key=lambda row: row["set_id"])
        ]
