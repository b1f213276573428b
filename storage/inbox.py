"""Raw updates, kept from before they are acknowledged until they are handled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.domain.traffic import InboxUpdate
from storage.codec import instant_from_db, instant_to_db, maybe_instant
from storage.session import Session


class Inbox:
    """What Telegram told us and we have not answered for."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def add(self, updates: Sequence[InboxUpdate]) -> list[InboxUpdate]:
        now = instant_to_db(self._session.now())
        unseen = []
        for update in updates:
            added = await self._session.value(
                "INSERT INTO inbox (update_id, lane, json, received_at) VALUES (:update_id, :lane, :json, :now)"
                " ON CONFLICT (update_id) DO NOTHING RETURNING seq",
                update_id=update.update_id,
                lane=update.lane,
                json=update.json,
                now=now,
            )
            if added is not None:
                unseen.append(update)
        return unseen

    async def pending(self) -> list[InboxUpdate]:
        found = await self._session.rows(
            "SELECT update_id, lane, json, tries, received_at FROM inbox WHERE done_at IS NULL ORDER BY seq"
        )
        return [
            InboxUpdate(row["update_id"], row["lane"], row["json"], row["tries"], instant_from_db(row["received_at"]))
            for row in found
        ]

    async def last_received_at(self) -> datetime | None:
        return maybe_instant(await self._session.value("SELECT received_at FROM inbox ORDER BY seq DESC LIMIT 1"))

    async def started(self, update_id: int) -> None:
        await self._session.rows("UPDATE inbox SET tries = tries + 1 WHERE update_id = :id", id=update_id)

    async def put_back(self, update_id: int) -> None:
        await self._session.rows(
            "UPDATE inbox SET tries = tries - 1 WHERE update_id = :id AND done_at IS NULL AND tries > 0", id=update_id
        )

    async def finish(self, update_id: int, error: str | None = None) -> None:
        await self._session.rows(
            "UPDATE inbox SET done_at = :now, error = :error WHERE update_id = :id AND done_at IS NULL",
            now=instant_to_db(self._session.now()),
            error=error,
            id=update_id,
        )

    async def prune(self, before: datetime) -> None:
        await self._session.rows("DELETE FROM inbox WHERE done_at < :before", before=instant_to_db(before))
