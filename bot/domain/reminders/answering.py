"""What a reader does with a reminder that was said: puts it off, or answers it, whereupon the message says so."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.access import Action, require
from bot.domain.exchanges.attendance import Guest, Position
from bot.domain.exchanges.invitations import guests_of
from bot.domain.models import Exchange, Report, Task
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.reminders.cases import Due
from bot.domain.reminders.deciding import lost_use
from bot.domain.reminders.digests import Digest, digest_of
from bot.domain.reminders.memo_plan import put_off
from bot.domain.reminders.readers import Reader, reader_of
from bot.domain.reminders.workdays import DaysOff, OfficeDays, next_working_day
from bot.domain.traffic import Reminder, ReminderKind, ReminderState, Speaker

_HOUR = timedelta(hours=1)


class Snooze(StrEnum):
    """Until when a reminder can be put off."""

    HOUR = "hour"
    TOMORROW = "tomorrow"
    WORKING = "working"


@dataclass(frozen=True, slots=True)
class Said:
    """A reminder in its message, as its items stand now.

    `reports` are those that came since it was said; `guests` who was invited to an exchange (by its id) and has
    answered, `own` what the reader, in private, has said of themselves; `again_at` is when what was put off is said
    once more. `shown` is a digest of what the message shows. `too_late`: all that is open will have begun by then.
    """

    due: Due
    reports: tuple[Report, ...] = ()
    guests: Mapping[int, tuple[Guest, ...]] = field(default_factory=dict)
    own: Mapping[int, Position] = field(default_factory=dict)
    again_at: datetime | None = None
    shown: str | None = None
    too_late: bool = False


def until(how: Snooze, now: datetime, reader: Reader, days_off: DaysOff) -> datetime:
    """Return when (UTC) something is said again that is put off at `now`: never in the reader's quiet hours."""
    if how is Snooze.HOUR:
        at = (now + _HOUR).replace(second=0, microsecond=0)
        return reader.quiet_until(at) or at
    today = now.astimezone(ZoneInfo(reader.tz)).date()
    tomorrow = today + timedelta(days=1)
    day = tomorrow if how is Snooze.TOMORROW else next_working_day(today, reader.tz, days_off)
    return reader.wishes.morning(day, reader.tz)


def in_time(reminder: Reminder, item: Task | Exchange, at: datetime) -> bool:
    """Tell whether what a reminder says of an item is still of use at an instant to which it would be put off."""
    again = replace(reminder, kind=ReminderKind.SNOOZED, schedule_no=item.schedule_no)
    return lost_use(again, item, at) is None


class AnswerCases:
    """What can be done to a reminder in its message, known by Telegram's ids of chat and message."""

    def __init__(self, store: Store, clock: Clock, default_tz: str) -> None:
        self._store = store
        self._clock = clock
        self._default_tz = default_tz

    async def said(self, chat_id: int, message_id: int) -> Said | None:
        """Return a reminder as it is to be shown now; None where the message is none."""
        return await self._store.at_once(lambda view: self._said(view, chat_id, message_id))

    async def snooze(self, speaker: Speaker, chat_id: int, message_id: int, how: Snooze) -> Said | None:
        """Have everything in a message that is still open said once more; `again_at` is None where nothing is.

        None where the message is no reminder.
        """
        now = self._clock.now()
        async with self._store.writing(speaker.cause) as tx:
            await require(tx.members, speaker, Action.REMIND)
            found = await self._said(tx, chat_id, message_id)
            if found is None:
                return None
            due = found.due
            at = until(how, now, due.reader, OfficeDays(await tx.calendar.overrides()))
            waiting = [(one, item) for one, item in due.lines if not item.status.settled]
            again = [(one, item) for one, item in waiting if in_time(one, item, at)]
            if waiting and not again and not due.memos:
                return replace(found, too_late=True)
            for reminder, item in again:
                # The item may have moved since: it is said again as it stands.
                await tx.reminders.snooze(item.id, reminder.offset, item.schedule_no, due.reader.recipient, at)
            for memo in due.memos:
                await put_off(tx, memo, due.reader.recipient, at, now)
            return replace(found, again_at=at if again or due.memos else None)

    async def _said(self, view: Reading | Writing, chat_id: int, message_id: int) -> Said | None:
        outbox_id = await view.messages.outbox_of(chat_id, message_id)
        if outbox_id is None:
            return None
        found = await view.reminders.by_ids(await view.outbox.reminders_of(outbox_id))
        told = [one for one in found if one.state is ReminderState.SENT]
        if not told:
            return None
        reader = await reader_of(view, told[0].recipient, self._default_tz)
        items = await view.items.by_ids({one.item_id for one in told if one.item_id is not None})
        lines = [(one, items.get(one.item_id or 0)) for one in told]
        open_to_answers = tuple((one, item) for one, item in lines if isinstance(item, Task | Exchange))
        memos = await view.memos.by_ids([one.memo_id for one in told if one.memo_id is not None])
        attempts = await view.reminders.attempts([one.id for one in told])
        since = max((at for at, _outcome in attempts.values()), default=self._clock.now())
        item_ids = {item.id for _one, item in open_to_answers}
        named = await view.messages.items_of(chat_id, message_id)
        week = await _week(view, reader, told, since, set(named) - item_ids)
        due = Due(reader=reader, lines=open_to_answers, digest=week, memos=tuple(memos))
        again_at = await view.reminders.again_at(reader.recipient, item_ids)
        exchanges = [item for _one, item in open_to_answers if isinstance(item, Exchange)]
        guests = {exchange.id: await guests_of(view, exchange) for exchange in exchanges}
        own = await view.attendance.own([one.id for one in exchanges], reader.member.id) if reader.member else {}
        shown = await view.messages.shown(chat_id, message_id)
        return Said(due, await _reports(view, item_ids, since), guests, own, again_at, shown)


async def _reports(view: Reading | Writing, item_ids: Collection[int], since: datetime) -> tuple[Report, ...]:
    """Return the latest report on each item that came since an instant."""
    found = []
    for item_id in item_ids:
        latest = next(iter(await view.reports.of(item_id, 1)), None)
        if latest is not None and latest.posted_at >= since.replace(microsecond=0):
            found.append(latest)
    return tuple(found)


async def _week(
    view: Reading | Writing, reader: Reader, told: Collection[Reminder], since: datetime, named: Collection[int]
) -> Digest | None:
    first = next((one for one in told if one.kind is ReminderKind.DIGEST), None)
    if first is None or reader.chat is None:
        return None
    monday = date.fromordinal(first.schedule_no)
    found = await digest_of(view, reader.chat, reader.wishes, monday, since)
    items = (await view.items.by_ids(named)).values()
    return (found or Digest(monday)).naming(item for item in items if isinstance(item, Task | Exchange))
