"""What a call of the Bot API weighs, and in which chat."""

from __future__ import annotations

from typing import Any

_CONTENT = ("send", "copyMessage", "forwardMessage", "editMessage")
_NOT_CONTENT = frozenset({"sendChatAction"})
_ALBUMS = frozenset({"sendMediaGroup", "sendPaidMedia"})


def messages_in(endpoint: str, data: dict[str, Any]) -> int:
    """Return how many messages a call sends or edits; 0 for methods that the pace does not concern."""
    if not endpoint.startswith(_CONTENT) or endpoint in _NOT_CONTENT:
        return 0
    several = data.get("message_ids") or (data.get("media") if endpoint in _ALBUMS else None)
    return max(1, len(several)) if isinstance(several, (list, tuple)) else 1


def chat_key(chat_id: object) -> int | str | None:
    """Return the chat's id as a number where it is one; a @username counts as a group; None where there is no chat."""
    if chat_id is None:
        return None
    try:
        return int(str(chat_id))
    except ValueError:
        return str(chat_id).lower()
