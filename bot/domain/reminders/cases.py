"""From reminders that are due to messages in the outbox, and from those to their contents."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from bot.domain.models import Chat, ChatState, Exchange, Item, Member, Task
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.reminders.deciding import decide
from bot.domain.traffic import Cause, Recipient, Reminder, ReminderState

PRIORITY = 3
TOPIC = "reminders"
# As many items as fit into one message (4,096 characters) in two languages.
A_MESSAGE = 6
# Recipients a transaction: each gets all that is due in one message.
_BATCH = 100


@dataclass(frozen=True, slots=True)
class Due:
    """What one recipient is to be told in one message, ready to be put in words."""

    recipient: Recipient
    lines: tuple[tuple[Reminder, Task | Exchange], ...]
    chat: Chat | None
    member: Member | None


class ReminderCases:
    """From rows that are due to messages in the outbox, and from those to their contents."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def release(self) -> int:
        """Turn what is due into outbox rows; return how many reminders were queued or have expired.

        All that is due for a recipient is one message, several only where more items are due than one can name.
        """
        now = self._clock.now()
        async with self._store.reading() as view:
            earliest = await view.reminders.next_due_at()
        if earliest is None or earliest > now:
            return 0
        async with self._store.writing(Cause()) as tx:
            due = await tx.reminders.due(now, _BATCH)
            items = await self._items(tx, due)
            due.sort(key=lambda reminder: (reminder.recipient, reminder.due_at, reminder.id))
            for recipient, found in groupby(due, key=lambda reminder: reminder.recipient):
                mine = list(found)
                decision = decide(mine, items, now)
                for reason, expired in decision.expire.items():
                    await tx.reminders.mark([one.id for one in expired], ReminderState.EXPIRED, reason)
                for first in range(0, len(decision.send), A_MESSAGE):
                    ids = [reminder.id for reminder in decision.send[first : first + A_MESSAGE]]
                    await tx.reminders.mark(ids, ReminderState.QUEUED)
                    key = f"{TOPIC}:{recipient}:{min(ids)}:{int(now.timestamp() * 1000)}"
                    payload = json.dumps({"reminders": ids})
                    await tx.outbox.put(recipient, TOPIC, payload, now, key, priority=PRIORITY, reminder_ids=ids)
        return len(due)

    async def contents(self, recipient: Recipient, reminder_ids: Sequence[int]) -> Due | None:
        """Return what is still worth saying of a queued message at this moment; None where nothing is."""
        now = self._clock.now()
        async with self._store.reading() as view:
            queued = [one for one in await view.reminders.by_ids(reminder_ids) if one.state is ReminderState.QUEUED]
            items = await self._items(view, queued)
            lines = []
            for reminder in decide(queued, items, now).send:
                item = items[reminder.item_id]
                if isinstance(item, Task | Exchange):
                    lines.append((reminder, item))
            if not lines:
                return None
            chat = await view.chats.get(recipient.id) if recipient.kind == "chat" else None
            member = await view.members.get(recipient.id) if recipient.kind == "member" else None
            if chat is not None and chat.state is not ChatState.ACTIVE:
                return None
            return Due(recipient, tuple(lines), chat, member)

    async def next_due_at(self) -> datetime | None:
        """Return when the next reminder is due, None where none is pending."""
        async with self._store.reading() as view:
            return await view.reminders.next_due_at()

    @staticmethod
    async def _items(view: Reading | Writing, reminders: Iterable[Reminder]) -> dict[int, Item]:
        return await view.items.by_ids({reminder.item_id for reminder in reminders})
