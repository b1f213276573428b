"""A group's week: the deadlines and exchanges that a digest names."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.models import Chat, Exchange, Task
from bot.domain.ports import Reading, Writing
from bot.domain.reminders.preferences import Preferences, Subject
from bot.domain.reminders.rules import day_of


@dataclass(frozen=True, slots=True)
class Digest:
    """The week that begins on `monday`: what is due in it and what takes place, each by date."""

    monday: date
    tasks: tuple[Task, ...]
    exchanges: tuple[Exchange, ...]

    @property
    def items(self) -> tuple[Task | Exchange, ...]:
        """All that it names."""
        return (*self.exchanges, *self.tasks)


async def digest_of(
    view: Reading | Writing, chat: Chat, wishes: Preferences, monday: date, now: datetime, named: Collection[int] = ()
) -> Digest | None:
    """Return a group's week as it stands at `now`; None where nothing is left of it to tell.

    What was `named` before, by its id, is shown although it was done or called off since.

    An association's group hears of what it leads and takes part in, a joint one of every exchange, and of deadlines
    where it asks for them.
    """
    zone = ZoneInfo(chat.tz)
    start = datetime.combine(monday, time.min, zone).astimezone(UTC)
    end = datetime.combine(monday + timedelta(days=7), time.min, zone).astimezone(UTC)
    home = chat.association
    settled = await _settled(view, named)
    tasks: list[Task] = []
    if wishes.wants(Subject.DEADLINES, chat):
        # A day in another zone may begin before this week does.
        due = await view.tasks.due_between(start, end + timedelta(days=1), home.id if home else None)
        due = [*due, *(item for item in settled if isinstance(item, Task))]
        tasks = [task for task in due if task.deadline and monday <= task.deadline.on < monday + timedelta(days=7)]
        tasks = sorted((task for task in tasks if not task.overdue(now)), key=_deadline)
    coming = await view.exchanges.between(max(start, now), end)
    coming = [*coming, *(item for item in settled if isinstance(item, Exchange) and item not in coming)]
    exchanges = [
        exchange
        for exchange in sorted(coming, key=lambda exchange: exchange.span.starts_at)
        if (home is None or home.id in {party.id for party in exchange.parties})
        and day_of(exchange, chat.tz) < monday + timedelta(days=7)
    ]
    if not tasks and not exchanges:
        return None
    return Digest(monday, tuple(tasks), tuple(exchanges))


async def _settled(view: Reading | Writing, named: Collection[int]) -> list[Task | Exchange]:
    items = await view.items.by_ids(set(named)) if named else {}
    return [item for item in items.values() if isinstance(item, Task | Exchange) and item.status.settled]


def _deadline(task: Task) -> datetime:
    assert task.deadline is not None
    return task.deadline.at
