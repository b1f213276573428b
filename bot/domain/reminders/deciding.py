"""Which of what is due is still worth saying, and when it may be said; pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.models import Exchange, Item, Task
from bot.domain.reminders.rules import DAY, meant
from bot.domain.traffic import Reminder, ReminderKind

# How long after its hour, or its end, something is still worth saying.
_DIGEST_LASTS = timedelta(days=4)
_MINUTES_LAST = timedelta(days=14)
# What is said later than this is said to be late.
LATE = timedelta(minutes=15)
# Of one item's reminders of one family only the nearest to its date is said.
_FAMILY = {
    ReminderKind.OVERDUE: ReminderKind.DEADLINE,
    ReminderKind.WANTED: ReminderKind.EXCHANGE,
}


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of reminders that fell due for one recipient: those to send, and those that have lost their use."""

    send: tuple[Reminder, ...]
    expire: Mapping[str, tuple[Reminder, ...]]


def lost_use(reminder: Reminder, item: Item | None, now: datetime) -> str | None:
    """Return why a reminder is no longer worth saying at `now`, None where it is."""
    if reminder.kind is ReminderKind.DIGEST:
        return "week nearly over" if now >= reminder.promised_at + _DIGEST_LASTS else None
    if reminder.kind is ReminderKind.MEMO:
        # Somebody's own words: late is better than never.
        return None
    if not isinstance(item, Task | Exchange):
        return "item gone"
    if item.schedule_no != reminder.schedule_no:
        return "stale schedule"
    if item.status.settled:
        return f"item {item.status}"
    return _of_task(reminder, item, now) if isinstance(item, Task) else _of_exchange(reminder, item, now)


def _of_task(reminder: Reminder, task: Task, now: datetime) -> str | None:
    if reminder.kind is ReminderKind.SNOOZED:
        return None
    if reminder.kind is ReminderKind.OVERDUE:
        return None if task.overdue(now) else "not overdue"
    return "deadline passed" if task.deadline is None or now >= task.deadline.at else None


def _of_exchange(reminder: Reminder, exchange: Exchange, now: datetime) -> str | None:
    if meant(reminder, exchange) is ReminderKind.MINUTES:
        return "too late" if now >= exchange.span.ends_at + _MINUTES_LAST else None
    return "already begun" if now >= _begins(exchange) else None


def _begins(exchange: Exchange) -> datetime:
    return exchange.span.ends_at if exchange.span.all_day else exchange.span.starts_at


def exempt(reminder: Reminder) -> bool:
    """Tell whether a reminder may come in quiet hours: within the hours before a start, or at one's own wish.

    What one member writes for a whole group waits for the group's morning.
    """
    if reminder.kind is ReminderKind.MEMO:
        return reminder.recipient.kind == "member"
    return reminder.kind in (ReminderKind.EXCHANGE, ReminderKind.WANTED) and 0 < reminder.offset < DAY


def decide(
    reminders: Sequence[Reminder],
    items: Mapping[int, Item],
    now: datetime,
    *,
    muted: bool = False,
    answered: Mapping[int, str] | None = None,
) -> Decision:
    """Decide on all that is due for one recipient at `now`.

    Of several of one family for the same item (after an outage) only the one nearest to its date is said; of digests,
    and of one memo's times, only the last. Who is `muted` hears their own memos only. `answered` gives the reason for
    reminders (by id) that its reader has made superfluous.
    """
    expire: dict[str, list[Reminder]] = defaultdict(list)
    nearest: dict[object, Reminder] = {}
    for reminder in reminders:
        reason = lost_use(reminder, items.get(reminder.item_id) if reminder.item_id else None, now)
        reason = reason or (answered or {}).get(reminder.id)
        if reason is None and muted and reminder.kind is not ReminderKind.MEMO:
            reason = "muted"
        if reason is not None:
            expire[reason].append(reminder)
            continue
        key = _said_as(reminder, items)
        rival = nearest.get(key)
        if rival is not None:
            loser, reminder = sorted((rival, reminder), key=_nearness)  # noqa: PLW2901
            expire["overtaken"].append(loser)
        nearest[key] = reminder
    send = tuple(sorted(nearest.values(), key=lambda reminder: (reminder.offset, reminder.due_at, reminder.id)))
    return Decision(send, {reason: tuple(found) for reason, found in expire.items()})


def _said_as(reminder: Reminder, items: Mapping[int, Item]) -> object:
    if reminder.kind is ReminderKind.MEMO:
        return ReminderKind.MEMO, reminder.memo_id
    if reminder.kind is ReminderKind.DIGEST:
        return ReminderKind.DIGEST
    kind = meant(reminder, items.get(reminder.item_id or 0))
    return reminder.item_id, _FAMILY.get(kind, kind)


def _nearness(reminder: Reminder) -> tuple[bool, int, datetime]:
    """Sort the farthest first: what was put off by its reader comes before all that the rules want."""
    return reminder.kind is not ReminderKind.SNOOZED, -reminder.offset, reminder.due_at
