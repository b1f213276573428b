"""Reminders: rows that say who is told what, and when."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import datetime

from bot.domain.traffic import PlannedReminder, Queue, Recipient, Reminder, ReminderKind, ReminderState
from storage.codec import instant_from_db, instant_to_db, maybe_instant
from storage.session import Row, Session, many

# So many rows that are due are looked at for each recipient that is wanted; few have more.
_ROWS_EACH = 20


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
        memo_id=row["memo_id"],
        reason=row["reason"],
        planned_at=instant_from_db(row["planned_at"]),
    )


_PAST = ("sent", "expired", "failed")


# Somebody's own words that count from an item are about it as well.
_ABOUT = (
    " AND (item_id = :item_id OR (kind = 'memo' AND memo_id IN (SELECT id FROM memos WHERE memos.item_id = :item_id)))"
)


def _among(states: Collection[ReminderState]) -> str:
    """Return a condition, of our own words only, in the very terms of the indexes of those to come and those past."""
    named = [state.value for state in states]
    if len(named) == 1 and named[0] not in _PAST:
        return f"state = '{named[0]}'"
    listed = ", ".join(f"'{name}'" for name in named)
    if set(named) < set(_PAST):
        past = ", ".join(f"'{name}'" for name in _PAST)
        return f"state IN ({past}) AND state IN ({listed})"
    return f"state IN ({listed})"


class Reminders:
    """The database is the truth about what will be said."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def next_due_at(self) -> datetime | None:
        return maybe_instant(await self._session.value("SELECT min(due_at) FROM reminders WHERE state = 'pending'"))

    async def due(self, now: datetime, recipients: int) -> list[Reminder]:
        found = await self._session.rows(
            # Whoever waits longest is among the first rows of the index; what else is due for them hangs on another.
            "WITH oldest AS MATERIALIZED (SELECT recipient, due_at, id FROM reminders"
            "  WHERE state = 'pending' AND due_at <= :now ORDER BY due_at, id LIMIT :oldest),"
            " chosen AS MATERIALIZED (SELECT recipient FROM oldest"
            "  GROUP BY recipient ORDER BY min(due_at), min(id) LIMIT :recipients)"
            " SELECT reminders.* FROM chosen JOIN reminders ON reminders.recipient = chosen.recipient"
            " WHERE state = 'pending' AND due_at <= :now ORDER BY due_at, id",
            now=instant_to_db(now),
            oldest=recipients * _ROWS_EACH,
            recipients=recipients,
        )
        return [_made(row) for row in found]

    async def due_to(self, recipient: Recipient, now: datetime) -> list[Reminder]:
        found = await self._session.rows(
            "SELECT * FROM reminders WHERE recipient = :recipient AND state = 'pending' AND due_at <= :now"
            " ORDER BY due_at, id",
            recipient=str(recipient),
            now=instant_to_db(now),
        )
        return [_made(row) for row in found]

    async def by_ids(self, reminder_ids: Collection[int]) -> list[Reminder]:
        found = await self._session.rows(
            "SELECT * FROM reminders WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY due_at, id",
            ids=many(reminder_ids),
        )
        return [_made(row) for row in found]

    async def again_at(self, recipient: Recipient, item_ids: Collection[int]) -> datetime | None:
        return maybe_instant(
            await self._session.value(
                "SELECT min(due_at) FROM reminders WHERE recipient = :recipient AND state = 'pending'"
                " AND kind = 'snoozed' AND item_id IN (SELECT value FROM json_each(:ids))",
                recipient=str(recipient),
                ids=many(item_ids),
            )
        )

    async def page(
        self,
        states: Collection[ReminderState],
        *,
        recipient: Recipient | None = None,
        item_id: int | None = None,
        until: datetime | None = None,
        backwards: bool = False,
        offset: int = 0,
        limit: int = 10,
    ) -> list[Reminder]:
        order = "DESC" if backwards else "ASC"
        among = _among(states)
        whose = " AND recipient = :recipient" if recipient is not None else ""
        about = _ABOUT if item_id is not None else ""
        by = " AND due_at <= :until" if until is not None else ""
        found = await self._session.rows(
            f"SELECT * FROM reminders WHERE {among}{whose}{about}{by}"  # noqa: S608 - no value in it
            f" ORDER BY due_at {order}, id {order} LIMIT :limit OFFSET :offset",
            recipient=str(recipient) if recipient is not None else None,
            item_id=item_id,
            until=instant_to_db(until) if until is not None else None,
            limit=limit,
            offset=offset,
        )
        return [_made(row) for row in found]

    async def attempts(self, reminder_ids: Collection[int]) -> dict[int, tuple[datetime, str]]:
        found = await self._session.rows(
            "SELECT reminder_id, at, outcome FROM outbox_reminders"
            " JOIN attempts ON attempts.outbox_id = outbox_reminders.outbox_id"
            " WHERE reminder_id IN (SELECT value FROM json_each(:ids)) ORDER BY attempts.id",
            ids=many(reminder_ids),
        )
        return {row["reminder_id"]: (instant_from_db(row["at"]), row["outcome"]) for row in found}

    async def reconcile(self, item_id: int, schedule_no: int, wanted: Iterable[PlannedReminder], now: datetime) -> None:
        await self._reconcile("item_id", item_id, [(item_id, schedule_no, planned) for planned in wanted], now)

    async def reconcile_recipient(
        self, recipient: Recipient, wanted: Iterable[tuple[int, int, PlannedReminder]], now: datetime
    ) -> None:
        await self._reconcile("recipient", str(recipient), wanted, now)

    async def _reconcile(
        self, column: str, value: int | str, wanted: Iterable[tuple[int, int, PlannedReminder]], now: datetime
    ) -> None:
        self._session.hasten(Queue.REMINDERS)
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
            "INSERT INTO reminders (item_id, kind, ahead, recipient, schedule_no, planned_at, due_at)"  # noqa: S608
            f" SELECT {fields}, json_extract(value, '$[5]') FROM json_each(:wanted)"
            " WHERE json_extract(value, '$[5]') > :now"
            " ON CONFLICT (item_id, kind, ahead, recipient, schedule_no, snooze_no)"
            " DO UPDATE SET planned_at = excluded.planned_at, due_at = excluded.due_at, state = 'pending',"
            " reason = NULL"
            " WHERE state IN ('pending', 'cancelled') OR (state = 'queued' AND planned_at <> excluded.planned_at)",
            wanted=packed,
            now=instant_to_db(now),
        )
        key = ", ".join(f"json_extract(value, '$[{place}]')" for place in range(5))
        # What was still to come and by other wishes should have come already would never be said: it is due at once.
        await self._session.rows(
            "UPDATE reminders SET planned_at = :now, due_at = :now"  # noqa: S608 - no value in it
            f" WHERE {column} = :value AND state = 'pending' AND item_id IS NOT NULL"
            " AND planned_at > :now AND (item_id, kind, ahead, recipient, schedule_no) IN ("
            f"  SELECT {key} FROM json_each(:wanted) WHERE json_extract(value, '$[5]') <= :now)",
            value=value,
            wanted=packed,
            now=instant_to_db(now),
        )
        await self._session.rows(
            "UPDATE reminders SET state = 'cancelled', reason = 'replanned'"  # noqa: S608 - no value in it
            f" WHERE {column} = :value AND state IN ('pending', 'queued') AND item_id IS NOT NULL"
            # What its reader put off is no rule's; a moved or settled item takes its use away when it is due.
            " AND kind <> 'snoozed'"
            " AND (item_id, kind, ahead, recipient, schedule_no) NOT IN ("
            f"  SELECT {key} FROM json_each(:wanted))",
            value=value,
            wanted=packed,
        )

    async def snooze(self, item_id: int, offset: int, schedule_no: int, recipient: Recipient, due_at: datetime) -> None:
        self._session.hasten(Queue.REMINDERS)
        values = {
            "item_id": item_id,
            "ahead": offset,
            "schedule_no": schedule_no,
            "recipient": str(recipient),
            "due_at": instant_to_db(due_at),
        }
        same = (
            "item_id = :item_id AND kind = 'snoozed' AND ahead = :ahead AND recipient = :recipient"
            " AND schedule_no = :schedule_no"
        )
        moved = await self._session.rows(
            "UPDATE reminders SET planned_at = :due_at, due_at = :due_at"  # noqa: S608 - no value in it
            f" WHERE {same} AND state = 'pending' RETURNING id",
            **values,
        )
        if moved:
            return
        # What has been said already stays in the message that said it.
        await self._session.rows(
            "INSERT INTO reminders"  # noqa: S608 - no value in it
            " (item_id, kind, ahead, recipient, schedule_no, snooze_no, planned_at, due_at)"
            " SELECT :item_id, 'snoozed', :ahead, :recipient, :schedule_no, coalesce(max(snooze_no) + 1, 0), :due_at,"
            f" :due_at FROM reminders WHERE {same}",
            **values,
        )

    async def postpone(self, reminder_ids: Collection[int], due_at: datetime) -> None:
        self._session.hasten(Queue.REMINDERS)
        await self._session.rows(
            "UPDATE reminders SET due_at = :due_at, state = 'pending' WHERE id IN (SELECT value FROM json_each(:ids))",
            due_at=instant_to_db(due_at),
            ids=many(reminder_ids),
        )

    async def mark(self, reminder_ids: Collection[int], state: ReminderState, reason: str | None = None) -> None:
        await self._session.rows(
            "UPDATE reminders SET state = :state, reason = :reason WHERE id IN (SELECT value FROM json_each(:ids))",
            state=state,
            reason=reason,
            ids=many(reminder_ids),
        )

    async def hold_back(self, recipient: Recipient, reason: str, now: datetime) -> None:
        await self._session.rows(
            "UPDATE reminders SET state = 'failed', reason = :reason"
            " WHERE recipient = :recipient AND state IN ('pending', 'queued') AND planned_at <= :now",
            recipient=str(recipient),
            reason=reason,
            now=instant_to_db(now),
        )

    async def silence(self, recipient: Recipient, reason: str) -> None:
        await self._session.rows(
            "UPDATE reminders SET state = 'cancelled', reason = :reason"
            " WHERE recipient = :recipient AND state IN ('pending', 'queued', 'failed')",
            recipient=str(recipient),
            reason=reason,
        )

    async def close(self, outbox_id: int, state: ReminderState, reason: str | None) -> None:
        await self._session.rows(
            "UPDATE reminders SET state = :state, reason = :reason WHERE state = 'queued'"
            " AND id IN (SELECT reminder_id FROM outbox_reminders WHERE outbox_id = :outbox_id)",
            state=state,
            reason=reason,
            outbox_id=outbox_id,
        )

    async def revive(self, recipient: Recipient) -> None:
        self._session.hasten(Queue.REMINDERS)
        await self._session.rows(
            "UPDATE reminders SET state = 'pending', reason = NULL WHERE recipient = :recipient AND state = 'failed'",
            recipient=str(recipient),
        )
