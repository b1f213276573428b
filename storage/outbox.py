"""What the bot has to say on its own account, the ledger of attempts, and which message of ours is about what."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from bot.domain.traffic import OutboxRow, OutboxState, Queue, Recipient
from storage.codec import instant_from_db, instant_to_db, maybe_instant
from storage.session import Session, many


class Outbox:
    """Claim → send → mark."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def put(
        self,
        recipient: Recipient,
        topic: str,
        payload: str,
        due_at: datetime,
        dedupe_key: str,
        *,
        priority: int,
        reminder_ids: Sequence[int] = (),
    ) -> int | None:
        outbox_id = await self._session.value(
            "INSERT INTO outbox (recipient, topic, payload, priority, due_at, dedupe_key)"
            " VALUES (:recipient, :topic, :payload, :priority, :due_at, :dedupe_key)"
            " ON CONFLICT (dedupe_key) DO NOTHING RETURNING id",
            recipient=str(recipient),
            topic=topic,
            payload=payload,
            priority=priority,
            due_at=instant_to_db(due_at),
            dedupe_key=dedupe_key,
        )
        if outbox_id is None:
            return None
        self._session.hasten(Queue.OUTBOX)
        await self._session.rows(
            "INSERT INTO outbox_reminders (outbox_id, reminder_id) SELECT :id, value FROM json_each(:reminder_ids)",
            id=outbox_id,
            reminder_ids=many(reminder_ids),
        )
        return int(outbox_id)

    async def claim(self, owner: str, now: datetime, limit: int, busy: Collection[Recipient] = ()) -> list[OutboxRow]:
        found = await self._session.rows(
            "UPDATE outbox SET state = 'claimed', claimed_by = :owner, tries = tries + 1 WHERE id IN ("
            "  SELECT id FROM (SELECT id, priority, due_at, retry_at,"
            "    row_number() OVER (PARTITION BY recipient ORDER BY priority, due_at, id) AS place"
            "    FROM outbox WHERE state = 'pending' AND due_at <= :now"
            "    AND recipient NOT IN (SELECT value FROM json_each(:busy)))"
            # Who has to wait for another attempt hears nothing later before it.
            "  WHERE place = 1 AND (retry_at IS NULL OR retry_at <= :now) ORDER BY priority, due_at, id LIMIT :limit)"
            " RETURNING id, recipient, topic, payload, priority, due_at, tries",
            owner=owner,
            now=instant_to_db(now),
            busy=many([str(recipient) for recipient in busy]),
            limit=limit,
        )
        rows = [
            OutboxRow(
                id=row["id"],
                recipient=Recipient.parse(row["recipient"]),
                topic=row["topic"],
                payload=row["payload"],
                priority=row["priority"],
                due_at=maybe_instant(row["due_at"]) or now,
                tries=row["tries"],
            )
            for row in found
        ]
        return sorted(rows, key=lambda row: (row.priority, row.due_at, row.id))

    async def reclaim(self, owner: str) -> int:
        found = await self._session.rows(
            "UPDATE outbox SET state = 'pending', claimed_by = NULL"
            " WHERE state = 'claimed' AND claimed_by <> :owner RETURNING id",
            owner=owner,
        )
        return len(found)

    async def finish(
        self, outbox_id: int, state: OutboxState, now: datetime, outcome: str, message_id: int | None = None
    ) -> None:
        await self._session.rows(
            "UPDATE outbox SET state = :state, claimed_by = NULL WHERE id = :id", state=state, id=outbox_id
        )
        note = outcome if message_id is None else f"{outcome} as message {message_id}"
        await self._attempt(outbox_id, now, note)

    async def retry(self, outbox_id: int, at: datetime, now: datetime, outcome: str) -> None:
        await self._session.rows(
            "UPDATE outbox SET state = 'pending', claimed_by = NULL, retry_at = :at WHERE id = :id",
            at=instant_to_db(at),
            id=outbox_id,
        )
        await self._attempt(outbox_id, now, outcome)

    async def set_back(self, now: datetime, back: timedelta) -> None:
        self._session.hasten(Queue.OUTBOX)
        waiting = await self._session.rows(
            "SELECT id, retry_at FROM outbox WHERE state = 'pending' AND retry_at > :now", now=instant_to_db(now)
        )
        for row in waiting:
            await self._session.rows(
                "UPDATE outbox SET retry_at = :at WHERE id = :id",
                id=row["id"],
                at=instant_to_db(instant_from_db(row["retry_at"]) - back),
            )
        await self._session.rows(
            "UPDATE outbox SET due_at = :now WHERE state = 'pending' AND due_at > :now AND due_at <= :before",
            now=instant_to_db(now),
            before=instant_to_db(now + back),
        )

    async def put_off(self, outbox_id: int, at: datetime, now: datetime, outcome: str) -> None:
        await self._session.rows(
            "UPDATE outbox SET state = 'pending', claimed_by = NULL, due_at = :at, retry_at = NULL WHERE id = :id",
            at=instant_to_db(at),
            id=outbox_id,
        )
        await self._attempt(outbox_id, now, outcome)

    async def _attempt(self, outbox_id: int, now: datetime, outcome: str) -> None:
        await self._session.rows(
            "INSERT INTO attempts (outbox_id, at, outcome) VALUES (:id, :at, :outcome)",
            id=outbox_id,
            at=instant_to_db(now),
            outcome=outcome,
        )

    async def next_due_at(self) -> datetime | None:
        return maybe_instant(
            await self._session.value(
                "SELECT min(max(due_at, coalesce(retry_at, due_at))) FROM outbox AS one WHERE state = 'pending'"
                " AND NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.recipient = one.recipient"
                "   AND earlier.state = 'pending' AND earlier.retry_at > :now"
                "   AND (earlier.priority, earlier.due_at, earlier.id) < (one.priority, one.due_at, one.id))",
                now=instant_to_db(self._session.now()),
            )
        )

    async def waiting(self, recipient: Recipient, topic: str) -> int | None:
        found = await self._session.value(
            "SELECT id FROM outbox WHERE recipient = :recipient AND topic = :topic AND state = 'pending'"
            " ORDER BY id LIMIT 1",
            recipient=str(recipient),
            topic=topic,
        )
        return None if found is None else int(found)

    async def add_reminders(self, outbox_id: int, reminder_ids: Sequence[int]) -> None:
        await self._session.rows(
            "INSERT INTO outbox_reminders (outbox_id, reminder_id) SELECT :id, value FROM json_each(:reminder_ids)"
            " WHERE true ON CONFLICT DO NOTHING",
            id=outbox_id,
            reminder_ids=many(reminder_ids),
        )

    async def reminders_of(self, outbox_id: int) -> list[int]:
        found = await self._session.rows(
            "SELECT reminder_id FROM outbox_reminders WHERE outbox_id = :id ORDER BY reminder_id", id=outbox_id
        )
        return [row["reminder_id"] for row in found]


class Messages:
    """Replies to a message of ours find their item here."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def remember(
        self,
        telegram_chat_id: int,
        message_id: int,
        item_ids: Sequence[int],
        outbox_id: int | None = None,
        shown: str | None = None,
    ) -> None:
        # A message whose place another has taken speaks of what it shows now.
        await self._session.rows(
            "DELETE FROM messages WHERE telegram_chat_id = :chat AND message_id = :message",
            chat=telegram_chat_id,
            message=message_id,
        )
        if outbox_id is not None:
            await self._session.rows(
                "INSERT INTO announcements (telegram_chat_id, message_id, outbox_id, at, shown)"
                " VALUES (:chat, :message, :outbox_id, :at, :shown)"
                # Whatever it is edited to, its row is what it said.
                " ON CONFLICT (telegram_chat_id, message_id) DO UPDATE SET shown = excluded.shown",
                chat=telegram_chat_id,
                message=message_id,
                outbox_id=outbox_id,
                at=instant_to_db(self._session.now()),
                shown=shown,
            )
        await self._session.rows(
            "INSERT INTO messages (telegram_chat_id, message_id, item_id, position, outbox_id)"
            " SELECT :chat, :message, value, key, :outbox_id FROM json_each(:items) WHERE true"
            " ON CONFLICT (telegram_chat_id, message_id, item_id) DO UPDATE SET position = excluded.position",
            chat=telegram_chat_id,
            message=message_id,
            items=many(list(dict.fromkeys(item_ids))),
            outbox_id=outbox_id,
        )

    async def items_of(self, telegram_chat_id: int, message_id: int) -> list[int]:
        found = await self._session.rows(
            "SELECT item_id FROM messages WHERE telegram_chat_id = :chat AND message_id = :message ORDER BY position",
            chat=telegram_chat_id,
            message=message_id,
        )
        return [row["item_id"] for row in found]

    async def outbox_of(self, telegram_chat_id: int, message_id: int) -> int | None:
        found = await self._session.value(
            "SELECT outbox_id FROM announcements WHERE telegram_chat_id = :chat AND message_id = :message",
            chat=telegram_chat_id,
            message=message_id,
        )
        return None if found is None else int(found)

    async def shown(self, telegram_chat_id: int, message_id: int) -> str | None:
        found = await self._session.value(
            "SELECT shown FROM announcements WHERE telegram_chat_id = :chat AND message_id = :message",
            chat=telegram_chat_id,
            message=message_id,
        )
        return None if found is None else str(found)

    async def reminded_of(self, item_ids: Collection[int], since: datetime) -> list[tuple[Recipient, int, int]]:
        found = await self._session.rows(
            "SELECT DISTINCT recipient, telegram_chat_id, message_id FROM ("
            "  SELECT outbox.recipient, telegram_chat_id, max(message_id) AS message_id FROM reminders"
            "  JOIN outbox_reminders ON reminder_id = reminders.id"
            "  JOIN announcements ON announcements.outbox_id = outbox_reminders.outbox_id"
            "  JOIN outbox ON outbox.id = announcements.outbox_id"
            "  WHERE item_id IN (SELECT value FROM json_each(:items)) AND reminders.state = 'sent' AND at >= :since"
            "  GROUP BY item_id, telegram_chat_id"
            # The week's list names it, too.
            " UNION ALL SELECT outbox.recipient, messages.telegram_chat_id, max(messages.message_id) FROM messages"
            "  JOIN announcements USING (telegram_chat_id, message_id)"
            "  JOIN outbox_reminders ON outbox_reminders.outbox_id = announcements.outbox_id"
            "  JOIN reminders ON reminder_id = reminders.id AND kind = 'digest'"
            "  JOIN outbox ON outbox.id = announcements.outbox_id"
            "  WHERE messages.item_id IN (SELECT value FROM json_each(:items)) AND reminders.state = 'sent'"
            "  AND at >= :since GROUP BY messages.item_id, messages.telegram_chat_id)"
            " ORDER BY telegram_chat_id, message_id",
            items=many(list(item_ids)),
            since=instant_to_db(since),
        )
        return [(Recipient.parse(row["recipient"]), row["telegram_chat_id"], row["message_id"]) for row in found]
