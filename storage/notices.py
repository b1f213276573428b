"""Who is to hear what of a change, as rows beside the outbox."""

from __future__ import annotations

import json
from datetime import date, datetime, time

from bot.domain.models import Deadline, Span, Status
from bot.domain.telling.told import Facts, Notice
from bot.domain.text import Text
from bot.domain.traffic import Recipient
from storage.codec import instant_to_db
from storage.session import Row, Session

TOPIC = "notices"
_PRIORITY = 2
# As many as fit into one message in two languages.
_A_MESSAGE = 6


def _packed(facts: Facts) -> str:
    deadline, span = facts.deadline, facts.span
    return json.dumps(
        {
            "status": facts.status,
            "owner": facts.owner_id,
            "deadline": deadline
            and [deadline.on.isoformat(), deadline.tz, deadline.at_time and deadline.at_time.isoformat()],
            "span": span and [span.start.isoformat(), span.end and span.end.isoformat(), span.tz, span.all_day],
            "places": dict(facts.places),
            "absent": facts.absent,
        },
        ensure_ascii=False,
    )


def _unpacked(packed: str) -> Facts:
    kept = json.loads(packed)
    deadline, span = kept["deadline"], kept["span"]
    if deadline:
        on, tz, at_time = deadline
        deadline = Deadline(date.fromisoformat(on), tz, time.fromisoformat(at_time) if at_time else None)
    if span:
        start, end, tz, all_day = span
        span = Span(datetime.fromisoformat(start), datetime.fromisoformat(end) if end else None, tz, all_day)
    return Facts(
        Status(kept["status"]), kept["owner"], deadline, span, Text.of(kept["places"]), kept.get("absent", False)
    )


def _made(row: Row) -> Notice:
    return Notice(row["item_id"], _unpacked(row["before"]), row["actor_id"], row["reason"])


class Notices:
    """A notice belongs to the row of the outbox that brings it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def of_row(self, outbox_id: int) -> list[Notice]:
        found = await self._session.rows("SELECT * FROM notices WHERE outbox_id = :id ORDER BY id", id=outbox_id)
        return [_made(row) for row in found]

    async def told(self, item_id: int, schedule_no: int) -> list[Recipient]:
        found = await self._session.rows(
            "SELECT recipient FROM reminders WHERE item_id = :id AND schedule_no = :schedule_no AND state = 'sent'"
            " UNION SELECT notices.recipient FROM notices JOIN outbox ON outbox.id = outbox_id"
            " WHERE item_id = :id AND outbox.state IN ('sent', 'claimed', 'pending')"
            " AND NOT EXISTS (SELECT 1 FROM notices AS last WHERE last.item_id = :id"
            "   AND last.recipient = notices.recipient AND last.parting)",
            id=item_id,
            schedule_no=schedule_no,
        )
        return [Recipient.parse(row["recipient"]) for row in found]

    async def put(
        self, recipient: Recipient, notice: Notice, due_at: datetime, now: datetime, *, parting: bool = False
    ) -> None:
        waiting = await self._session.row(
            "SELECT notices.id, notices.before, outbox.due_at FROM notices JOIN outbox ON outbox.id = outbox_id"
            " WHERE item_id = :item_id AND notices.recipient = :recipient AND outbox.state = 'pending'",
            item_id=notice.item_id,
            recipient=str(recipient),
        )
        if waiting is not None and waiting["due_at"] <= instant_to_db(due_at):
            await self._session.rows(
                "UPDATE notices SET actor_id = :actor_id, reason = :reason, parting = :parting WHERE id = :id",
                id=waiting["id"],
                actor_id=notice.actor_id,
                reason=notice.reason,
                parting=int(parting),
            )
            return
        if waiting is not None:
            # What it was waiting with stays where it is; a row that has nothing left to say says nothing.
            await self._session.rows("DELETE FROM notices WHERE id = :id", id=waiting["id"])
        await self._session.rows(
            "INSERT INTO notices (outbox_id, item_id, recipient, before, actor_id, reason, parting)"
            " VALUES (:outbox_id, :item_id, :recipient, :before, :actor_id, :reason, :parting)",
            outbox_id=await self._row(recipient, notice, due_at, now),
            item_id=notice.item_id,
            recipient=str(recipient),
            before=waiting["before"] if waiting is not None else _packed(notice.before),
            actor_id=notice.actor_id,
            reason=notice.reason,
            parting=int(parting),
        )

    async def _row(self, recipient: Recipient, notice: Notice, due_at: datetime, now: datetime) -> int:
        """Return the row that brings it: one that waits for the same instant, else a new one."""
        if due_at > now:
            shared = await self._session.value(
                "SELECT outbox.id FROM outbox JOIN notices ON outbox_id = outbox.id"
                " WHERE outbox.recipient = :recipient AND topic = :topic AND state = 'pending' AND due_at = :due_at"
                " GROUP BY outbox.id HAVING count(*) < :most LIMIT 1",
                recipient=str(recipient),
                topic=TOPIC,
                due_at=instant_to_db(due_at),
                most=_A_MESSAGE,
            )
            if shared is not None:
                return int(shared)
        number = await self._session.value("SELECT coalesce(max(id), 0) + 1 FROM outbox")
        return int(
            await self._session.value(
                "INSERT INTO outbox (recipient, topic, payload, priority, due_at, dedupe_key)"
                " VALUES (:recipient, :topic, '{}', :priority, :due_at, :key) RETURNING id",
                recipient=str(recipient),
                topic=TOPIC,
                priority=_PRIORITY,
                due_at=instant_to_db(due_at),
                key=f"{TOPIC}:{recipient}:{notice.item_id}:{number}:{instant_to_db(now)}",
            )
        )
