"""Which of what is due is still worth saying; pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.models import Exchange, Item, Task
from bot.domain.traffic import Reminder


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
