"""What somebody has begun to say and not finished: a question of the bot's that waits for an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

# How long a question waits for its answer.
KEPT_DAYS = 30


class Purpose(StrEnum):
    """What a draft is for."""

    CALL_OFF = "call_off"
    PROGRESS = "progress"
    BLOCKED = "blocked"
    MORE_TIME = "more_time"
    CHANGE = "change"
    NEW_TASK = "new_task"
    NEW_EXCHANGE = "new_exchange"
    REMIND = "remind"
    TITLE = "title"
    DELEGATES = "delegates"
    NAMES = "names"
    PROGRAMME = "programme"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Draft:
    """What was said so far (`said`, by field), by the owner of a Telegram account, about an item if any."""

    id: int
    user_id: int
    purpose: Purpose
    item_id: int | None = None
    said: Mapping[str, str] = field(default_factory=dict)


class DraftReader(Protocol):
    async def get(self, draft_id: int) -> Draft | None: ...

    async def asked_in(self, telegram_chat_id: int, message_id: int) -> Draft | None:
        """Return the draft with which an answer to this message of the bot's goes on."""


class DraftWriter(DraftReader, Protocol):
    async def begin(
        self, user_id: int, purpose: Purpose, item_id: int | None, said: Mapping[str, str], now: datetime
    ) -> Draft:
        """Keep a draft; those older than `KEPT_DAYS` go."""

    async def ask(self, draft_id: int, telegram_chat_id: int, message_id: int) -> None:
        """Note in which message the bot has asked for the rest."""

    async def drop(self, draft_id: int) -> None: ...
