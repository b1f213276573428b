"""The newest card of an exchange in each chat shows the numbers as they are, wherever they change."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.exchanges.cards import Card
from bot.domain.models import Chat, ChatState, Member, MemberState
from bot.domain.ports import Store, Writing
from bot.domain.reminders.planning import replan
from bot.domain.traffic import Cause, Recipient

TOPIC = "card"
PRIORITY = 4
# What changes within so long is one edit.
GATHERING = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class Stale:
    """A card to be brought up to date, and who reads it: a group or a person."""

    card: Card
    code: str
    chat: Chat | None
    member: Member | None


async def refresh(tx: Writing, item_id: int, now: datetime, but: Recipient | None = None) -> None:
    """Have every card of an exchange brought up to date, in the transaction that changed it.

    `but` is where whoever changed it sees it anew already.
    """
    for card in await tx.cards.of(item_id):
        if card.recipient != but:
            key = f"{TOPIC}:{card.recipient}:{item_id}:{card.turn}"
            payload = json.dumps({"item": item_id})
            await tx.outbox.put(card.recipient, TOPIC, payload, now + GATHERING, key, priority=PRIORITY)


async def replan_and_refresh(tx: Writing, item_id: int, now: datetime) -> None:
    """Rewrite the reminders of an item that a sheet has changed, and have its cards brought up to date."""
    await replan(tx, item_id, now)
    await refresh(tx, item_id, now)


class CardCases:
    """Remembering cards, and finding what is to be edited."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def newest(self, recipient: Recipient, item_id: int) -> Card | None:
        """Return the newest card of an exchange in a chat."""
        async with self._store.reading() as view:
            return await view.cards.get(recipient, item_id)

    async def put(self, card: Card) -> None:
        """Note a card that was just shown, and that nothing else is shown in its place."""
        async with self._store.writing(Cause()) as tx:
            for other in await tx.cards.at(card.telegram_chat_id, card.message_id):
                if other.item_id != card.item_id:
                    await tx.cards.cover(other.recipient, other.item_id)
            await tx.cards.put(card)

    async def cover(self, telegram_chat_id: int, message_id: int) -> None:
        """Note that a message no longer shows a card."""
        known = await self._store.at_once(lambda view: view.cards.at(telegram_chat_id, message_id))
        if known:
            async with self._store.writing(Cause()) as tx:
                for card in known:
                    await tx.cards.cover(card.recipient, card.item_id)

    async def contents(self, recipient: Recipient, item_id: int) -> Stale | None:
        """Return the card to be brought up to date now; None where there is none any more, or nobody to read it.

        A change from here on is another edit.
        """
        async with self._store.writing(Cause()) as tx:
            card = await tx.cards.get(recipient, item_id)
            item = await tx.items.by_id(item_id)
            chat = await tx.chats.get(recipient.id) if recipient.kind == "chat" else None
            member = await tx.members.get(recipient.id) if recipient.kind == "member" else None
            if card is None or item is None:
                return None
            here = chat.telegram_id if chat else member.user_id if member else None
            gone = chat.state is not ChatState.ACTIVE if chat else not member or member.state is not MemberState.ACTIVE
            if gone or here != card.telegram_chat_id:
                # A group that became a supergroup has other messages.
                await tx.cards.cover(recipient, item_id)
                return None
            await tx.cards.advance(recipient, item_id)
            return Stale(card, item.code, chat, member)
