"""Rewriting reminders, in the transaction that changed an item, a group or a person."""

from __future__ import annotations

from datetime import datetime

from bot.domain.models import Chat, ChatState, Exchange, Task
from bot.domain.ports import Reading, Writing
from bot.domain.reminders.rules import Audience, plan
from bot.domain.traffic import Recipient


async def audience(view: Reading | Writing) -> Audience:
    """Return everybody who may have to be told."""
    return Audience(tuple(await view.chats.active()))


async def replan(tx: Writing, item_id: int, now: datetime) -> None:
    """Rewrite the unsent reminders of an item, in the transaction that changed it."""
    item = await tx.items.by_id(item_id)
    if isinstance(item, Task | Exchange):
        await tx.reminders.reconcile(item.id, item.schedule_no, plan(item, await audience(tx)), now)


async def replan_group(tx: Writing, chat: Chat, now: datetime) -> None:
    """Rewrite what is unsent for a group that was registered, has another zone, or is gone; nobody else's."""
    recipient = Recipient("chat", chat.id)
    items: list[Task | Exchange] = []
    if chat.state is ChatState.ACTIVE:
        items = [*await tx.exchanges.unsettled(now), *await tx.tasks.unsettled()]
    wanted = [
        (item.id, item.schedule_no, planned)
        for item in items
        for planned in plan(item, Audience((chat,)))
        if planned.recipient == recipient
    ]
    await tx.reminders.reconcile_recipient(recipient, wanted, now)
