"""What somebody has begun and not finished."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.domain.steering.drafts import KEPT_DAYS, Draft, Purpose
from storage.codec import instant_to_db
from storage.session import Row, Session


def _made(row: Row | None) -> Draft | None:
    if row is None:
        return None
    return Draft(row["id"], row["user_id"], Purpose(row["purpose"]), row["item_id"], json.loads(row["said"]))


class Drafts:
    """Drafts by id and by the question that waits for their rest."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get(self, draft_id: int) -> Draft | None:
        return _made(await self._session.row("SELECT * FROM drafts WHERE id = :id", id=draft_id))

    async def asked_in(self, telegram_chat_id: int, message_id: int) -> Draft | None:
        return _made(
            await self._session.row(
                "SELECT * FROM drafts WHERE telegram_chat_id = :chat AND message_id = :message"
                " ORDER BY id DESC LIMIT 1",
                chat=telegram_chat_id,
                message=message_id,
            )
        )

    async def begin(
        self, user_id: int, purpose: Purpose, item_id: int | None, said: Mapping[str, str], now: datetime
    ) -> Draft:
        await self._session.rows(
            "DELETE FROM drafts WHERE begun_at < :before", before=instant_to_db(now - timedelta(days=KEPT_DAYS))
        )
        draft_id = await self._session.value(
            "INSERT INTO drafts (user_id, purpose, item_id, said, begun_at)"
            " VALUES (:user_id, :purpose, :item_id, :said, :now) RETURNING id",
            user_id=user_id,
            purpose=purpose,
            item_id=item_id,
            said=json.dumps(dict(said), ensure_ascii=False),
            now=instant_to_db(now),
        )
        return Draft(draft_id, user_id, purpose, item_id, dict(said))

    async def ask(self, draft_id: int, telegram_chat_id: int, message_id: int) -> None:
        await self._session.rows(
            "UPDATE drafts SET telegram_chat_id = :chat, message_id = :message WHERE id = :id",
            chat=telegram_chat_id,
            message=message_id,
            id=draft_id,
        )

    async def drop(self, draft_id: int) -> None:
        await self._session.rows("DELETE FROM drafts WHERE id = :id", id=draft_id)
