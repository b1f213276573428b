"""Reminders: rows that say who is told what, and when."""

from __future__ import annotations

import json
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

    async def due(self, now: datetime, recipients: int) -> list[Reminder]:
        found = await self._session.rows(
            "SELECT * FROM reminders WHERE state = 'pending' AND due_at <= :now AND recipient IN ("
            "  SELECT recipient FROM reminders WHERE state = 'pending' AND due_at <= :now"
            "  GROUP BY recipient ORDER BY min(due_at), min(id) LIMIT :recipients)"
            " ORDER BY due_at, id",
            now=instant_to_db(now),
            recipients=recipients,
        )
        return [_made(row) for row in found]

    async def by_ids(self, reminder_ids: Collection[int]) -> list[Reminder]:
        found = await self._session.rows(
            "SELECT * FROM reminders WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY due_at, id",
            ids=many(reminder_ids),
        )
        return [_made(row) for row in found]

    async def reconcile(self, item_id: int, schedule_no: int, wanted: Iterable[PlannedReminder], now: datetime) -> None:
        await self._reconcile("item_id", item_id, [(item_id, schedule_no, planned) for planned in wanted], now)

    async def reconcile_recipient(
        self, recipient: Recipient, wanted: Iterable[tuple[int, int, PlannedReminder]], now: datetime
    ) -> None:
        await self._reconcile("recipient", str(recipient), wanted, now)

    async def _reconcile(
        self, column: str, value: int | str, wanted: Iterable[tuple[int, int, PlannedReminder]], now: datetime
    ) -> None:
        packed = json.dumps(
            [
                (
                    item_id,
                    planned.kind,
                    planned.offset,
                    str(planned.recipient),
                    schedule_no,
                    instant_to_db(planned.due_at),
                )
                for item_id, schedule_no, planned in wanted
            ]
        )
        fields = ", ".join(f"json_extract(value, '$[{place}]')" for place in range(6))
        # What would have been due before it was known of was never promised to anybody; a row that is already on
        # its way stays.
        await self._session.rows(
            "INSERT INTO reminders (item_id, kind, ahead, recipient, schedule_no, due_at)"  # noqa: S608 - no value in it
            f" SELECT {fields} FROM json_each(:wanted) WHERE json_extract(value, '$[5]') > :now"
            " ON CONFLICT (item_id, kind, ahead, recipient, schedule_no)"
            " DO UPDATE SET due_at = excluded.due_at, state = 'pending', reason = NULL"
            " WHERE state IN ('pending', 'cancelled') OR (state = 'queued' AND due_at <> excluded.due_at)",
            wanted=packed,
            now=instant_to_db(now),
        )
        await self._session.rows(
            "UPDATE reminders SET state = 'cancelled', reason = 'replanned'"  # noqa: S608 - nor in this
            f" WHERE {column} = :value AND state IN ('pending', 'queued')"
            " AND (item_id, kind, ahead, recipient, schedule_no, due_at) NOT IN ("
            f"  SELECT {fields} FROM json_each(:wanted))",
            value=value,
            wanted=packed,
        )

    async def mark(self, reminder_ids: Collection[int], state: ReminderState, reason: str | None = None) -> None:
        await self._session.rows(
            "UPDATE reminders SET state = :state, reason = :reason WHERE id IN (SELECT value FROM json_each(:ids))",
            state=state,
            reason=reason,
            ids=many(reminder_ids),
        )

    async def revive(self, recipient: Recipient) -> None:
        await self._session.rows(
            "UPDATE reminders SET state = 'pending', reason = NULL WHERE recipient = :recipient AND state = 'failed'",
            recipient=str(recipient),
        )
