"""Reminders: who is told what, and when; and which of what is due is still worth saying."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.domain.models import Chat, ChatState, Exchange, Item, Member, MemberState, Task
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.traffic import (
    Cause,
    PlannedReminder,
    Recipient,
    Reminder,
    ReminderKind,
    ReminderState,
)

DAY = 24 * 60
MORNING = time(9)
OWNER_DAYS = (7, 3, 1, 0)
LEAD_GROUP_DAYS = (3, 1)
EXCHANGE_DAYS = (7, 1)
EXCHANGE_MINUTES = (60,)
PRIORITY = 3
TOPIC = "reminders"
# As many items as fit into one message (4,096 characters) in two languages.
A_MESSAGE = 6
# Recipients a transaction: each gets all that is due in one message.
_BATCH = 100


@dataclass(frozen=True, slots=True)
class Audience:
    """Those who may have to be told besides the owner: every group that is registered."""

    chats: tuple[Chat, ...]


def _morning(day: date, tz: str) -> datetime:
    return datetime.combine(day, MORNING, ZoneInfo(tz)).astimezone(UTC)


def owner_zone(owner: Member, task: Task) -> str:
    """Return the zone in which an owner's mornings are: the own, else the own association's, else the lead's."""
    return owner.tz or (owner.association or task.lead).tz


def plan(item: Item, audience: Audience) -> list[PlannedReminder]:
    """Return every reminder that the rules want for an item, past ones included; none for what is settled.

    Day reminders fall at 09:00 of the recipient's own zone, counted from the day as the recipient's calendar has it.
    """
    if isinstance(item, Task):
        return _plan_task(item, audience)
    if isinstance(item, Exchange):
        return _plan_exchange(item, audience)
    return []


def _plan_task(task: Task, audience: Audience) -> list[PlannedReminder]:
    if task.deadline is None or task.status.settled:
        return []
    planned = []

    def ahead(days: Iterable[int], recipient: Recipient, tz: str, on: date) -> None:
        for day in days:
            due_at = _morning(on - timedelta(days=day), tz)
            planned.append(PlannedReminder(ReminderKind.DEADLINE, day * DAY, recipient, due_at))

    if task.owner is not None and task.owner.state is not MemberState.LEFT:
        tz = owner_zone(task.owner, task)
        ahead(OWNER_DAYS, Recipient("member", task.owner.id), tz, task.deadline.on)
    for chat in audience.chats:
        if chat.association is not None and chat.association.id == task.lead.id:
            ahead(LEAD_GROUP_DAYS, Recipient("chat", chat.id), chat.tz, task.deadline.on)
    return planned


def _plan_exchange(exchange: Exchange, audience: Audience) -> list[PlannedReminder]:
    if exchange.status.settled:
        return []
    planned = []
    starts_at = exchange.span.starts_at
    parties = {party.id for party in exchange.parties}
    for chat in audience.chats:
        # The joint group stands for all the associations.
        if chat.association is not None and chat.association.id not in parties:
            continue
        recipient = Recipient("chat", chat.id)
        on = exchange.span.start.date() if exchange.span.all_day else starts_at.astimezone(ZoneInfo(chat.tz)).date()
        for days in EXCHANGE_DAYS:
            due_at = _morning(on - timedelta(days=days), chat.tz)
            planned.append(PlannedReminder(ReminderKind.EXCHANGE, days * DAY, recipient, due_at))
        if not exchange.span.all_day:
            for minutes in EXCHANGE_MINUTES:
                due_at = starts_at - timedelta(minutes=minutes)
                planned.append(PlannedReminder(ReminderKind.EXCHANGE, minutes, recipient, due_at))
    return planned


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of reminders that fell due for one recipient: those to send, and those that have lost their use."""

    send: tuple[Reminder, ...]
    expire: Mapping[str, tuple[Reminder, ...]]


def lost_use(reminder: Reminder, item: Item | None, now: datetime) -> str | None:
    """Return why a reminder is no longer worth saying at `now`, None where it is."""
    if not isinstance(item, Task | Exchange):
        return "item gone"
    if item.schedule_no != reminder.schedule_no:
        return "stale schedule"
    if item.status.settled:
        return f"item {item.status}"
    if isinstance(item, Task):
        return "deadline passed" if item.deadline is None or now >= item.deadline.at else None
    return "already begun" if now >= _begins(item) else None


def _begins(exchange: Exchange) -> datetime:
    return exchange.span.ends_at if exchange.span.all_day else exchange.span.starts_at


def decide(reminders: Sequence[Reminder], items: Mapping[int, Item], now: datetime) -> Decision:
    """Decide on all that is due for one recipient at `now`.

    Of several for the same item (after an outage) only the one nearest to its date is said.
    """
    expire: dict[str, list[Reminder]] = defaultdict(list)
    nearest: dict[int, Reminder] = {}
    for reminder in reminders:
        reason = lost_use(reminder, items.get(reminder.item_id), now)
        if reason is not None:
            expire[reason].append(reminder)
            continue
        rival = nearest.get(reminder.item_id)
        if rival is not None:
            loser, reminder = (rival, reminder) if reminder.offset < rival.offset else (reminder, rival)  # noqa: PLW2901
            expire["overtaken"].append(loser)
        nearest[reminder.item_id] = reminder
    send = tuple(sorted(nearest.values(), key=lambda reminder: (reminder.offset, reminder.due_at, reminder.id)))
    return Decision(send, {reason: tuple(found) for reason, found in expire.items()})


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
