"""Digests: what a group is told of its week, a row for each Monday."""

from __future__ import annotations

from datetime import date, datetime

from bot.domain.traffic import Queue, Recipient
from storage.codec import instant_to_db
from storage.session import Session


class Digests:
    """Those of the table of reminders that are about a week."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def begun(self, recipient: Recipient, monday: date) -> bool:
        found = await self._session.value(
            "SELECT 1 FROM reminders WHERE recipient = :recipient AND kind = 'digest' AND schedule_no = :day"
            " AND state NOT IN ('pending', 'cancelled')",
            recipient=str(recipient),
            day=monday.toordinal(),
        )
        return found is not None

    async def plan(
        self,
        recipient: Recipient,
        planned: tuple[date, datetime] | None,
        now: datetime,
        passed: date | None = None,
    ) -> None:
        self._session.hasten(Queue.REMINDERS)
        day = planned[0].toordinal() if planned else None
        if passed is not None and planned is not None and passed < planned[0]:
            await self._session.rows(
                "UPDATE reminders SET planned_at = :now, due_at = :now WHERE recipient = :recipient"
                " AND kind = 'digest' AND state = 'pending' AND schedule_no = :passed AND planned_at > :now",
                recipient=str(recipient),
                passed=passed.toordinal(),
                now=instant_to_db(now),
            )
        await self._session.rows(
            "UPDATE reminders SET state = 'cancelled', reason = 'replanned'"
            " WHERE recipient = :recipient AND kind = 'digest' AND state = 'pending' AND schedule_no IS NOT :day"
            # What was due while nobody could say it is still to be said.
            " AND (:day IS NULL OR planned_at > :now)",
            recipient=str(recipient),
            day=day,
            now=instant_to_db(now),
        )
        if planned is None or planned[1] <= now:
            return
        await self._session.rows(
            "INSERT INTO reminders (kind, ahead, recipient, schedule_no, planned_at, due_at)"
            " VALUES ('digest', 0, :recipient, :day, :due_at, :due_at)"
            " ON CONFLICT (recipient, schedule_no) WHERE kind = 'digest'"
            " DO UPDATE SET planned_at = excluded.planned_at, due_at = excluded.due_at, state = 'pending',"
            " reason = NULL WHERE state IN ('pending', 'cancelled')",
            recipient=str(recipient),
            day=day,
            due_at=instant_to_db(planned[1]),
        )
