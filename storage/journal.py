"""The journal of changes, read."""

from __future__ import annotations

from storage.session import Session


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
