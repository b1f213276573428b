"""Reminders that were said are kept true: whatever chat they stand in, they say what has become of their items."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain.ports import Writing

TOPIC = "said"
PRIORITY = 4
# What changes within so long is one edit.
GATHERING = timedelta(seconds=2)
# A reminder that is older is no longer edited.
_KEPT_TRUE = timedelta(days=14)


async def renew(tx: Writing, item_ids: Iterable[int], now: datetime) -> None:
    """Have each chat's last reminder of these items brought up to date, in the transaction that changed or answered
    them."""
    for recipient, chat_id, message_id in await tx.messages.reminded_of(set(item_ids), now - _KEPT_TRUE):
        payload = json.dumps({"chat": chat_id, "message": message_id})
        key = f"{TOPIC}:{chat_id}:{message_id}:{now.isoformat()}"
        await tx.outbox.put(recipient, TOPIC, payload, now + GATHERING, key, priority=PRIORITY)
