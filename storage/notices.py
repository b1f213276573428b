"""Who is to hear what of a change, as rows beside the outbox."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import date, datetime, time

from bot.domain.models import Deadline, Span, Status
from bot.domain.telling.told import Facts, Notice
from bot.domain.text import Text
from bot.domain.traffic import Queue, Recipient
from storage.codec import instant_from_db, instant_to_db, maybe_instant
from storage.session import Row, Session, many

TOPIC = "notices"
_PRIORITY = 2
# What could not be said to a recipient, and was not overtaken by what could.
_MISSED = (
    "FROM notices JOIN outbox ON outbox.id = outbox_id WHERE notices.recipient = :recipient AND state = 'failed'"
    " AND NOT EXISTS (SELECT 1 FROM notices AS later JOIN outbox AS said ON said.id = later.outbox_id"
    "   WHERE later.recipient = :recipient AND later.item_id = notices.item_id AND later.id > notices.id"
    "   AND said.state = 'sent')"
)


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

    async def since(self, outbox_id: int) -> datetime | None:
        return maybe_instant(
            await self._session.value(
                "SELECT coalesce(json_extract(payload, '$.since'), due_at) FROM outbox WHERE id = :id", id=outbox_id
            )
        )

    async def of_row(self, outbox_id: int) -> list[Notice]:
        found = await self._session.rows("SELECT * FROM notices WHERE outbox_id = :id ORDER BY id", id=outbox_id)
        return [_made(row) for row in found]

    async def told(self, item_id: int, schedule_no: int) -> list[Recipient]:
        found = await self._session.rows(
            "SELECT recipient FROM reminders WHERE item_id = :id AND schedule_no = :schedule_no AND state = 'sent'"
            # The week's list names it as well.
            " UNION SELECT reminders.recipient FROM messages JOIN announcements USING (telegram_chat_id, message_id)"
            " JOIN outbox_reminders ON outbox_reminders.outbox_id = announcements.outbox_id"
            " JOIN reminders ON reminders.id = reminder_id"
            " WHERE messages.item_id = :id AND kind = 'digest' AND state = 'sent'"
            " UNION SELECT notices.recipient FROM notices JOIN outbox ON outbox.id = outbox_id"
            " WHERE item_id = :id AND outbox.state IN ('sent', 'claimed', 'pending')"
            " AND NOT EXISTS (SELECT 1 FROM notices AS last WHERE last.item_id = :id"
            "   AND last.recipient = notices.recipient AND last.parting)",
            id=item_id,
            schedule_no=schedule_no,
        )
        return [Recipient.parse(row["recipient"]) for row in found]

    async def waiting(self, item_id: int) -> dict[Recipient, Facts]:
        found = await self._session.rows(
            "SELECT notices.recipient, before FROM notices JOIN outbox ON outbox.id = outbox_id"
            " WHERE item_id = :item_id AND outbox.state = 'pending'",
            item_id=item_id,
        )
        return {Recipient.parse(row["recipient"]): _unpacked(row["before"]) for row in found}

    async def missed(self, recipient: Recipient) -> list[Notice]:
        found = await self._session.rows(f"SELECT notices.* {_MISSED} ORDER BY notices.id", recipient=str(recipient))
        firsts: dict[int, Notice] = {}
        for row in found:
            firsts.setdefault(row["item_id"], _made(row))
        return list(firsts.values())

    async def revive(self, recipient: Recipient, due: Mapping[int, datetime], now: datetime) -> None:
        since = await self._session.value(f"SELECT min(outbox.due_at) {_MISSED}", recipient=str(recipient))
        for item_id, due_at in due.items():
            missed = await self._session.rows(
                f"SELECT notices.* {_MISSED} AND item_id = :item_id ORDER BY notices.id",
                recipient=str(recipient),
                item_id=item_id,
            )
            await self._session.rows(
                "DELETE FROM notices WHERE id IN (SELECT value FROM json_each(:ids))",
                ids=many([row["id"] for row in missed]),
            )
            first, last = missed[0], missed[-1]
            later = await self._session.rows(
                "UPDATE notices SET before = :before WHERE item_id = :item_id AND recipient = :recipient"
                " AND outbox_id IN (SELECT id FROM outbox WHERE state = 'pending') RETURNING id",
                before=first["before"],
                item_id=item_id,
                recipient=str(recipient),
            )
            if not later:
                news = Notice(item_id, _unpacked(first["before"]), last["actor_id"], last["reason"])
                await self.put(
                    recipient, news, due_at, now, parting=bool(last["parting"]), since=instant_from_db(since)
                )

    async def put(
        self,
        recipient: Recipient,
        notice: Notice,
        due_at: datetime,
        now: datetime,
        *,
        parting: bool = False,
        since: datetime | None = None,
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
            outbox_id=await self._row(recipient, due_at, now, since or due_at),
            item_id=notice.item_id,
            recipient=str(recipient),
            before=waiting["before"] if waiting is not None else _packed(notice.before),
            actor_id=notice.actor_id,
            reason=notice.reason,
            parting=int(parting),
        )

    async def put_off(
        self, outbox_id: int, recipient: Recipient, item_ids: Collection[int], due_at: datetime, now: datetime
    ) -> None:
        later = await self._row(recipient, due_at, now, await self.since(outbox_id) or now)
        await self._session.rows(
            "UPDATE notices SET outbox_id = :later"
            " WHERE outbox_id = :id AND item_id IN (SELECT value FROM json_each(:item_ids))",
            later=later,
            id=outbox_id,
            item_ids=many(item_ids),
        )

    async def _row(self, recipient: Recipient, due_at: datetime, now: datetime, since: datetime) -> int:
        """Return the row that brings it: one that waits for the same instant or still to be sent, else a new one."""
        shared = await self._session.value(
            "SELECT id FROM outbox WHERE recipient = :recipient AND topic = :topic AND state = 'pending'"
            " AND (due_at = :due_at OR max(due_at, :due_at) <= :now) LIMIT 1",
            recipient=str(recipient),
            topic=TOPIC,
            due_at=instant_to_db(due_at),
            now=instant_to_db(now),
        )
        if shared is not None:
            return int(shared)
        self._session.hasten(Queue.OUTBOX)
        number = await self._session.value("SELECT coalesce(max(id), 0) + 1 FROM outbox")
        return int(
            await self._session.value(
                "INSERT INTO outbox (recipient, topic, payload, priority, due_at, dedupe_key)"
                " VALUES (:recipient, :topic, :payload, :priority, :due_at, :key) RETURNING id",
                recipient=str(recipient),
                topic=TOPIC,
                payload=json.dumps({"since": instant_to_db(since)}),
                priority=_PRIORITY,
                due_at=instant_to_db(due_at),
                key=f"{TOPIC}:{recipient}:{number}:{instant_to_db(now)}",
            )
        )
