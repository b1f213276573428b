"""Reminders: rows that say who is told what, and when."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from bot.domain.traffic import PlannedReminder, Recipient, Reminder, ReminderKind, ReminderState
from storage.codec import instant_from_db, instant_to_db, maybe_instant
from storage.session import Row, Session, many


def _made(row: Row) -> Reminder:
    return Reminder(
        id=row["id"],
        item_id=row["item_id"],
        kind=ReminderKind(row["kind"]),
        offset=row["ahead"],
        recipient=Recipient.parse(row["recipient"]),
        schedule_no=row["schedule_no"],
        due_at=instant_from_db(row["due_at"]),
        state=ReminderState(row["state"]),
    )


class Reminders:
    """The database is the truth about what will be said."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def next_due_at(self) -> datetime | None:
        return maybe_instant(await self._session.value("SELECT min(due_at) FROM reminders WHERE state = 'pending'"))

    async def due(self, now: datetime, limit: int) -> list[Reminder]:
        found = await self._session.rows(
            "SELECT * FROM reminders WHERE state = 'pending' AND due_at <= :now ORDER BY due_at, id LIMIT :limit",
            now=instant_to_db(now),
            limit=limit,
        )
        return [_made(row) for row in found]

    async def of_item(self, item_id: int) -> list[Reminder]:
        found = await self._session.rows(
            "SELECT * FROM reminders WHERE item_id = :item_id ORDER BY due_at, id", item_id=item_id
        )
        return [_made(row) for row in found]

    async def by_ids(self, reminder_ids: Collection[int]) -> list[Reminder]:
        found = await self._session.rows(
            "SELECT * FROM reminders WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY due_at, id",
            ids=many(reminder_ids),
        )
        return [_made(row) for row in found]

    async def reconcile(self, item_id: int, schedule_no: int, wanted: Iterable[PlannedReminder], now: datetime) -> None:
        keep: list[int] = []
        for planned in wanted:
            key = {
                "item_id": item_id,
                "kind": planned.kind,
                "ahead": planned.offset,
                "recipient": str(planned.recipient),
                "schedule_no": schedule_no,
                "due_at": instant_to_db(planned.due_at),
            }
            # What would have been due before it was known of was never promised to anybody; a row that is already on
            # its way stays.
            if planned.due_at > now:
                await self._session.rows(
                    "INSERT INTO reminders (item_id, kind, ahead, recipient, schedule_no, due_at)"
                    " VALUES (:item_id, :kind, :ahead, :recipient, :schedule_no, :due_at)"
                    " ON CONFLICT (item_id, kind, ahead, recipient, schedule_no)"
                    " DO UPDATE SET due_at = excluded.due_at, state = 'pending', reason = NULL"
                    " WHERE state IN ('pending', 'cancelled') OR (state = 'queued' AND due_at <> excluded.due_at)",
                    **key,
                )
            found = await self._session.value(
                "SELECT id FROM reminders WHERE item_id = :item_id AND kind = :kind AND ahead = :ahead"
                " AND recipient = :recipient AND schedule_no = :schedule_no AND due_at = :due_at"
                " AND state IN ('pending', 'queued')",
                **key,
            )
            if found is not None:
                keep.append(found)
        await self._session.rows(
            "UPDATE reminders SET state = 'cancelled', reason = 'replanned'"
            " WHERE item_id = :item_id AND state IN ('pending', 'queued')"
            " AND id NOT IN (SELECT value FROM json_each(:keep))",
            item_id=item_id,
            keep=many(keep),
        )

    async def mark(self, reminder_ids: Collection[int], state: ReminderState, reason: str | None = None) -> None:
        await self._session.rows(
            "UPDATE reminders SET state = :state, reason = :reason WHERE id IN (SELECT value FROM json_each(:ids))",
            state=state,
            reason=reason,
            ids=many(reminder_ids),
        )
