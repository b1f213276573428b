"""What the rules want: who is told what about an item, and when; pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.models import Chat, Exchange, Item, Member, MemberState, Task
from bot.domain.traffic import PlannedReminder, Recipient, ReminderKind

DAY = 24 * 60
MORNING = time(9)
OWNER_DAYS = (7, 3, 1, 0)
LEAD_GROUP_DAYS = (3, 1)
EXCHANGE_DAYS = (7, 1)
EXCHANGE_MINUTES = (60,)


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
