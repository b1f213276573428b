"""Memos: people's own words, and when they want to read them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.memos import Counted, Memo
from bot.domain.traffic import Queue, Recipient
from storage.codec import instant_to_db
from storage.members import Members
from storage.session import Row, Session, many

_MINUTE = timedelta(minutes=1)
_RESTS = "its item was settled"


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
                counted=_counted(row),
                active=row["state"] == "active",
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

    async def counted_from(self, item_ids: Collection[int]) -> list[Memo]:
        return await self._made(
            await self._session.rows(
                "SELECT * FROM memos WHERE item_id IN (SELECT value FROM json_each(:ids)) ORDER BY id",
                ids=many(item_ids),
            )
        )

    async def add(self, memo: Memo) -> Memo:
        new_id = await self._session.value(
            "INSERT INTO memos"
            " (author_id, recipient, text, start_local, tz, rrule, item_id, ahead_months, ahead_minutes)"
            " VALUES (:author_id, :recipient, :text, :start_local, :tz, :rrule, :item_id, :months, :minutes)"
            " RETURNING id",
            author_id=memo.author.id if memo.author else None,
            recipient=str(memo.recipient),
            text=memo.text,
            start_local=memo.start.isoformat(" ", "minutes"),
            tz=memo.tz,
            rrule=memo.rrule,
            item_id=memo.counted.item_id if memo.counted else None,
            months=memo.counted.months if memo.counted else 0,
            minutes=memo.counted.rest // _MINUTE if memo.counted else 0,
        )
        return replace(memo, id=int(new_id))

    async def plan(self, memo_id: int, recipient: Recipient, due_at: datetime) -> bool:
        self._session.hasten(Queue.REMINDERS)
        minute = _minute_of(due_at)
        await self._session.rows(
            "INSERT INTO reminders (memo_id, kind, ahead, recipient, schedule_no, planned_at, due_at)"
            " VALUES (:memo_id, 'memo', 0, :recipient, :minute, :due_at, :due_at)"
            # Its item was settled or moved and is again as it was.
            " ON CONFLICT (memo_id, schedule_no) WHERE kind = 'memo' DO UPDATE SET planned_at = excluded.planned_at,"
            " due_at = excluded.due_at, state = 'pending', reason = NULL WHERE state = 'cancelled'",
            memo_id=memo_id,
            recipient=str(recipient),
            minute=minute,
            due_at=instant_to_db(due_at),
        )
        coming = await self._session.value(
            "SELECT 1 FROM reminders WHERE memo_id = :memo_id AND kind = 'memo' AND schedule_no = :minute"
            " AND state = 'pending'",
            memo_id=memo_id,
            minute=minute,
        )
        return coming is not None

    async def run_out(self, memo_id: int) -> None:
        await self._session.rows("UPDATE memos SET state = 'ended' WHERE id = :id", id=memo_id)

    async def end(self, memo_id: int) -> None:
        # Nothing wakes it any more.
        await self._session.rows("UPDATE memos SET state = 'ended', item_id = NULL WHERE id = :id", id=memo_id)
        await self._session.rows(
            "UPDATE reminders SET state = 'cancelled', reason = 'memo ended' WHERE memo_id = :id AND state = 'pending'",
            id=memo_id,
        )

    async def move(self, memo_id: int, start: datetime) -> None:
        await self._session.rows(
            "UPDATE memos SET state = 'active', start_local = :start WHERE id = :id",
            start=start.isoformat(" ", "minutes"),
            id=memo_id,
        )
        # That it could not be said stays on record; it is no longer to be said of that time.
        await self._session.rows(
            "UPDATE reminders SET state = 'expired', reason = 'stale schedule'"
            " WHERE memo_id = :id AND state = 'failed'",
            id=memo_id,
        )
        await self._forget(memo_id, "replanned")

    async def put_off(self, memo_id: int, next_at: datetime | None) -> None:
        await self._session.rows(
            "UPDATE reminders SET state = 'cancelled', reason = 'replanned'"
            " WHERE memo_id = :id AND state = 'pending' AND schedule_no IS NOT :next",
            id=memo_id,
            next=_minute_of(next_at) if next_at else None,
        )

    async def rest(self, memo_id: int) -> None:
        await self.run_out(memo_id)
        await self._forget(memo_id, _RESTS)

    async def cut_short(self, memo_id: int) -> bool:
        found = await self._session.value(
            "SELECT 1 FROM reminders WHERE memo_id = :id AND state = 'cancelled' AND reason = :rests LIMIT 1",
            id=memo_id,
            rests=_RESTS,
        )
        return found is not None

    async def _forget(self, memo_id: int, reason: str) -> None:
        # What could not be said would come when its reader is back, and would be about the old time by then.
        await self._session.rows(
            "UPDATE reminders SET state = 'cancelled', reason = :reason WHERE memo_id = :id"
            " AND (state IN ('pending', 'queued', 'failed') OR (state = 'cancelled' AND reason = :rests))",
            id=memo_id,
            reason=reason,
            rests=_RESTS,
        )


def _minute_of(at: datetime) -> int:
    return int(at.timestamp()) // 60


def _counted(row: Row) -> Counted | None:
    if row["item_id"] is None:
        return None
    return Counted(row["item_id"], row["ahead_months"], row["ahead_minutes"] * _MINUTE)
