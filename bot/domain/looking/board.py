"""The board of a group: what is kept of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.domain.traffic import Recipient

TOPIC = "board"
PRIORITY = 4
# What changes within so long is one edit; and a board is edited no more often than that.
GATHERING = timedelta(seconds=2)
RESTS = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class KeptBoard:
    """A group's board: the message (Telegram's ids), None before it is posted; `shown` is a digest of what it shows.

    `pinned`: nothing is known against it. `turn` rises each time it is brought up to date.
    """

    chat_id: int
    telegram_chat_id: int | None = None
    message_id: int | None = None
    shown: str = ""
    pinned: bool = True
    turn: int = 0


class BoardReader(Protocol):
    async def get(self, chat_id: int) -> KeptBoard | None: ...


class BoardWriter(BoardReader, Protocol):
    async def put(self, chat_id: int) -> None:
        """Have a group keep a board that is still to be posted; one that it had is forgotten."""

    async def drop(self, chat_id: int) -> None:
        """Have a group keep no board."""

    async def advance(self, chat_id: int, rests_until: datetime) -> None:
        """Count that a board is being brought up to date, and leave it in peace until then."""

    async def shows(self, chat_id: int, telegram_chat_id: int, message_id: int, shown: str) -> None:
        """Note which message shows the board, and what."""

    async def pin(self, chat_id: int, *, pinned: bool) -> None:
        """Note whether the board is pinned."""

    async def hasten(self, recipients: Collection[Recipient], due_at: datetime) -> None:
        """Have the boards of these groups brought up to date by then, or as soon as they may be."""

    async def concerned(self, item_ids: Collection[int]) -> list[Recipient]:
        """Return the groups with a board in whose association's matters, or in whose joint matters, these items are."""
