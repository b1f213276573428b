"""Memos: people's own words, and when they want to read them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bot.domain.memos import Memo
from bot.domain.traffic import Recipient
from storage.members import Members
from storage.session import Row, Session, many


class Memos:
    """Memos by id and by recipient; those that have ended are kept and not shown."""

    def __init__(self, session: Session, members: Members) -> None:
        self._session = session
        self._members = members

    async def _made(self, found: list[Row]) -> list[Memo]:
        authors = await self._members.by_ids([row["author_id"] for row in found if row["author_id"]])
        return [
            Memo(
                id=row["id"],
                author=authors.get(row["author_id"]),
                recipient=Recipient.parse(row["recipient"]),
                text=row["text"],
                start=datetime.fromisoformat(row["start_local"]),
                tz=row["tz"],
                rrule=row["rrule"],
            )
            for row in found
        ]

    async def by_ids(self, memo_ids: Collection[int]) -> list[Memo]:
        if not memo_ids:
            return []
        return await self._made(
            await self._session.rows(
                "SELECT * FROM memos WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id",
                ids=many(memo_ids),
            )
        )

    async def of(self, recipient: Recipient) -> list[Memo]:
        return await self._made(
            await self._session.rows(
                "SELECT * FROM memos WHERE recipient = :recipient AND state = 'active' ORDER BY id",
                recipient=str(recipient),
            )
        )

    async def add(self, memo: Memo) -> Memo:
        new_id = await self._session.value(
            "INSERT INTO memos (author_id, recipient, text, start_local, tz, rrule)"
            " VALUES (:author_id, :recipient, :text, :start_local, :tz, :rrule) RETURNING id",
            author_id=memo.author.id if memo.author else None,
            recipient=str(memo.recipient),
            text=memo.text,
            start_local=memo.start.isoformat(" ", "minutes"),
            tz=memo.tz,
            rrule=memo.rrule,
        )
        return replace(memo, id=int(new_id))

    async def run_out(self, memo_id: int) -> None:
        await self._session.rows("UPDATE memos SET state = 'ended' WHERE id = :id", id=memo_id)

    async def end(self, memo_id: int) -> None:
        await self.run_out(memo_id)
        await self._session.rows(
            "UPDATE reminders SET state = 'cancelled', reason = 'memo ended' WHERE memo_id = :id AND state = 'pending'",
            id=memo_id,
        )
