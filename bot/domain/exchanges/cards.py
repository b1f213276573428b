"""The newest card of an exchange in each chat: what is kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bot.domain.traffic import Recipient


@dataclass(frozen=True, slots=True)
class Card:
    """A message of ours that shows an exchange.

    `shown` is a digest of what it shows, in `locales`; `back` is the data of its button back. `turn` rises each time
    the card is brought up to date.
    """

    recipient: Recipient
    item_id: int
    telegram_chat_id: int
    message_id: int
    shown: str
    locales: tuple[str, ...]
    back: str = ""
    turn: int = 0


class CardReader(Protocol):
    async def get(self, recipient: Recipient, item_id: int) -> Card | None: ...

    async def of(self, item_id: int) -> list[Card]:
        """Return the newest card of an exchange in every chat that has one."""

    async def at(self, telegram_chat_id: int, message_id: int) -> list[Card]:
        """Return what a message is the newest card of."""


class CardWriter(CardReader, Protocol):
    async def put(self, card: Card) -> None:
        """Make this the newest card of its exchange in its chat."""

    async def advance(self, recipient: Recipient, item_id: int) -> None:
        """Count that a card is being brought up to date: what changes from here on needs another edit."""

    async def shows(self, recipient: Recipient, item_id: int, shown: str) -> None:
        """Note what a card shows now."""

    async def cover(self, recipient: Recipient, item_id: int) -> None:
        """Note that the chat has no card of this exchange any more."""
