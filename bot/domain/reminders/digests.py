"""A group's week: the deadlines and exchanges that a digest names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
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
    tasks: tuple[Task, ...] = ()
    exchanges: tuple[Exchange, ...] = ()

    def still(self, item: Task | Exchange, tz: str) -> bool:
        """Tell whether an item that it names falls into the week still, as the zone `tz` has it."""
        until = self.monday + timedelta(days=7)
        if isinstance(item, Exchange):
            return day_of(item, tz) < until and day_of(item, tz, end=True) >= self.monday
        return item.deadline is not None and self.monday <= item.deadline.on < until

    def naming(self, items: Iterable[Task | Exchange]) -> Digest:
        """Return it with these as well, which it named before."""
        known = {item.id: item for item in (*items, *self.items)}.values()
        tasks = [item for item in known if isinstance(item, Task)]
        exchanges = [item for item in known if isinstance(item, Exchange)]
        return replace(
            self,
            tasks=tuple(sorted(tasks, key=lambda task: task.deadline.on if task.deadline else date.max)),
            exchanges=tuple(sorted(exchanges, key=lambda exchange: exchange.span.starts_at)),
        )

    @property
    def items(self) -> tuple[Task | Exchange, ...]:
        """All that it names."""
        return (*self.exchanges, *self.tasks)


async def digest_of(
    view: Reading | Writing, chat: Chat, wishes: Preferences, monday: date, now: datetime
) -> Digest | None:
    """Return a group's week as it stands at `now`; None where nothing is left of it to tell.

    An association's group hears of what it leads and takes part in, a joint one of every exchange, and of deadlines
    where it asks for them.
    """
    zone = ZoneInfo(chat.tz)
    start = datetime.combine(monday, time.min, zone).astimezone(UTC)
    end = datetime.combine(monday + timedelta(days=7), time.min, zone).astimezone(UTC)
    home = chat.association
    tasks: list[Task] = []
    if wishes.wants(Subject.DEADLINES, chat):
        # A day in another zone may begin before this week does.
        due = await view.tasks.due_between(start, end + timedelta(days=1), home.id if home else None)
        tasks = [task for task in due if task.deadline and monday <= task.deadline.on < monday + timedelta(days=7)]
        tasks = [task for task in tasks if not task.overdue(now)]
    exchanges = [
        exchange
        for exchange in await view.exchanges.between(max(start, now), end)
        if (home is None or home.id in {party.id for party in exchange.parties})
        and day_of(exchange, chat.tz) < monday + timedelta(days=7)
    ]
    if not tasks and not exchanges:
        return None
    return Digest(monday, tuple(tasks), tuple(exchanges))
