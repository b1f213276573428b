"""Raw updates as Telegram sends them: their id and whose conversation they belong to, without parsing the rest."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.domain.traffic import InboxUpdate

_LARGEST = 2**63 - 1


def rows_of(batch: Sequence[Any]) -> list[InboxUpdate]:
    """Return the updates as rows for the inbox, in order; whatever has no id that can be stored is left out."""
    return [
        # Escapes stay escaped: half a surrogate pair, which JSON may hold, cannot be stored as text.
        InboxUpdate(raw["update_id"], lane_of(raw), json.dumps(raw))
        for raw in batch
        if isinstance(raw, dict) and _is_key(raw.get("update_id"))
    ]


def lane_of(raw: Mapping[str, Any]) -> int:
    """Return the chat's id, for a tap its message's chat's, else the user's; 0 where the update names neither."""
    for content in raw.values():
        if isinstance(content, dict):
            for party in _parties(content):
                if isinstance(party, dict) and _is_key(party.get("id")):
                    return int(party["id"])
    return 0


def _parties(content: Mapping[str, Any]) -> Iterator[Any]:
    yield content.get("chat")
    message = content.get("message")
    if isinstance(message, dict):
        yield message.get("chat")
    for sender in ("from", "user", "voter_chat", "actor_chat"):
        yield content.get(sender)


def _is_key(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _LARGEST
