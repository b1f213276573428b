"""Boards of groups. What brings one up to date is a row of the outbox: each board has one that waits."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.domain.looking.board import TOPIC, KeptBoard
from bot.domain.traffic import Queue, Recipient
from storage.codec import instant_to_db
from storage.session import Session, many


class Boards:
    """At most one a group."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get(self, chat_id: int) -> KeptBoard | None:
        row = await self._session.row("SELECT * FROM boards WHERE chat_id = :id", id=chat_id)
        if row is None:
            return None
        return KeptBoard(
            row["chat_id"],
            row["telegram_chat_id"],
            row["message_id"],
            row["shown"],
            bool(row["pinned"]),
            row["turn"],
        )

    async def put(self, chat_id: int) -> None:
        await self._session.rows(
            "INSERT INTO boards (chat_id) VALUES (:id) ON CONFLICT (chat_id) DO UPDATE"
            " SET telegram_chat_id = NULL, message_id = NULL, shown = '', pinned = 1, rests_until = ''",
            id=chat_id,
        )

    async def drop(self, chat_id: int) -> None:
        await self._session.rows("DELETE FROM boards WHERE chat_id = :id", id=chat_id)

    async def advance(self, chat_id: int, rests_until: datetime) -> None:
        await self._session.rows(
            "UPDATE boards SET turn = turn + 1, rests_until = :until WHERE chat_id = :id",
            id=chat_id,
            until=instant_to_db(rests_until),
        )

    async def shows(self, chat_id: int, telegram_chat_id: int, message_id: int, shown: str) -> None:
        await self._session.rows(
            "UPDATE boards SET telegram_chat_id = :chat, message_id = :message, shown = :shown WHERE chat_id = :id",
            id=chat_id,
            chat=telegram_chat_id,
            message=message_id,
            shown=shown,
        )

    async def pin(self, chat_id: int, *, pinned: bool) -> None:
        await self._session.rows("UPDATE boards SET pinned = :pinned WHERE chat_id = :id", id=chat_id, pinned=pinned)

    async def hasten(self, recipients: Collection[Recipient], due_at: datetime) -> None:
        self._session.hasten(Queue.OUTBOX)
        await self._session.rows(
            "UPDATE outbox SET due_at = min(due_at, max(:due_at, coalesce("
            "   (SELECT rests_until FROM boards WHERE 'chat:' || chat_id = outbox.recipient), '')))"
            " WHERE topic = :topic AND state = 'pending' AND recipient IN (SELECT value FROM json_each(:recipients))",
            due_at=instant_to_db(due_at),
            topic=TOPIC,
            recipients=many([str(recipient) for recipient in recipients]),
        )

    async def concerned(self, item_ids: Collection[int]) -> list[Recipient]:
        found = await self._session.rows(
            "SELECT chat_id FROM boards JOIN chats ON chats.id = chat_id WHERE association_id IS NULL OR EXISTS ("
            "  SELECT 1 FROM parties WHERE item_id IN (SELECT value FROM json_each(:items))"
            "  AND +parties.association_id = chats.association_id)",
            items=many(item_ids),
        )
        return [Recipient("chat", row["chat_id"]) for row in found]
