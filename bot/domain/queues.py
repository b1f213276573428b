"""What the use cases ask of the store about what is on its way: reminders, updates in, messages out, small facts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from bot.domain.memos import Memo
from bot.domain.traffic import (
    InboxUpdate,
    OutboxRow,
    OutboxState,
    PlannedReminder,
    Recipient,
    Reminder,
    ReminderState,
)


class ReminderReader(Protocol):
    async def next_due_at(self) -> datetime | None: ...

    async def due(self, now: datetime, recipients: int) -> list[Reminder]:
        """Return all that is due for so many recipients, those first who wait longest; oldest first."""

    async def due_to(self, recipient: Recipient, now: datetime) -> list[Reminder]:
        """Return all that is due for one recipient, oldest first."""

    async def by_ids(self, reminder_ids: Collection[int]) -> list[Reminder]: ...

    async def again_at(self, recipient: Recipient, item_ids: Collection[int]) -> datetime | None:
        """Return when the first of what a recipient put off of these items is said again, None where nothing was."""

    async def page(
        self,
        states: Collection[ReminderState],
        *,
        recipient: Recipient | None = None,
        item_id: int | None = None,
        until: datetime | None = None,
        backwards: bool = False,
        offset: int = 0,
        limit: int = 10,
    ) -> list[Reminder]:
        """Return reminders in these states, of one recipient or item and due by `until` where given, by that time.

        Memos that count from an item are among its reminders.
        """

    async def attempts(self, reminder_ids: Collection[int]) -> dict[int, tuple[datetime, str]]:
        """Return when the last attempt at saying each of these was made and what came of it."""


class ReminderWriter(ReminderReader, Protocol):
    async def reconcile(self, item_id: int, schedule_no: int, wanted: Iterable[PlannedReminder], now: datetime) -> None:
        """Make what is unsent for this item what is wanted: add, move, revive, cancel; the sent stay sent.

        What was to come and is wanted for an instant that is past is due at once.
        """

    async def reconcile_recipient(
        self, recipient: Recipient, wanted: Iterable[tuple[int, int, PlannedReminder]], now: datetime
    ) -> None:
        """Do the same for all that one recipient gets; `wanted` has (item's id, its schedule_no, what is planned)."""

    async def snooze(self, item_id: int, offset: int, schedule_no: int, recipient: Recipient, due_at: datetime) -> None:
        """Say an item's reminder of that offset once more at that instant, instead of a wish that is still to come."""

    async def postpone(self, reminder_ids: Collection[int], due_at: datetime) -> None:
        """Have these said later than the rules want; replanning does not undo it."""

    async def mark(self, reminder_ids: Collection[int], state: ReminderState, reason: str | None = None) -> None: ...

    async def close(self, outbox_id: int, state: ReminderState, reason: str | None) -> None:
        """Mark those of a message that are still queued: one cancelled or moved meanwhile was not what was said."""

    async def hold_back(self, recipient: Recipient, reason: str, now: datetime) -> None:
        """Mark as failed what was promised to a recipient for an instant that is past and is unsent still."""

    async def silence(self, recipient: Recipient, reason: str) -> None:
        """Cancel everything that is unsent for a recipient, what is on its way included."""

    async def revive(self, recipient: Recipient) -> None:
        """Make pending again what could not be said to a recipient; what has lost its use expires at the decision."""


class InboxReader(Protocol):
    async def pending(self) -> list[InboxUpdate]:
        """Return what is not done yet, in the order of arrival."""

    async def last_received_at(self) -> datetime | None:
        """Return when the latest update of those still kept came in."""


class InboxWriter(InboxReader, Protocol):
    async def add(self, updates: Sequence[InboxUpdate]) -> list[InboxUpdate]:
        """Keep the updates and return those not seen before, in order."""

    async def started(self, update_id: int) -> None:
        """Count one more try."""

    async def put_back(self, update_id: int) -> None:
        """Take back the latest try of what is not done."""

    async def finish(self, update_id: int, error: str | None = None) -> None: ...

    async def prune(self, before: datetime) -> None:
        """Forget what was done before that instant."""


class OutboxReader(Protocol):
    async def next_due_at(self) -> datetime | None:
        """Return when the next attempt is due; None where nothing is pending."""

    async def reminders_of(self, outbox_id: int) -> list[int]: ...

    async def waiting(self, recipient: Recipient, topic: str) -> int | None:
        """Return the message of this topic that waits to be sent to a recipient and is not on its way, if any."""


class OutboxWriter(OutboxReader, Protocol):
    async def put(
        self,
        recipient: Recipient,
        topic: str,
        payload: str,
        due_at: datetime,
        dedupe_key: str,
        *,
        priority: int,
        reminder_ids: Sequence[int] = (),
    ) -> int | None:
        """Add a message to be sent; None where `dedupe_key` is known already."""

    async def add_reminders(self, outbox_id: int, reminder_ids: Sequence[int]) -> None:
        """Have a message that was not said yet say these as well."""

    async def claim(self, owner: str, now: datetime, limit: int, busy: Collection[Recipient] = ()) -> list[OutboxRow]:
        """Take due rows, at most one a recipient and none of a busy one, by priority and by when they were due.

        A row that waits for another attempt holds up what its recipient is to be told after it.
        """

    async def reclaim(self, owner: str) -> int:
        """Put back what any other owner had claimed (its process is gone); return how many."""

    async def finish(
        self, outbox_id: int, state: OutboxState, now: datetime, outcome: str, message_id: int | None = None
    ) -> None:
        """Close a row and write the attempt into the ledger."""

    async def set_back(self, now: datetime, back: timedelta) -> None:
        """Have nothing wait longer because the wall clock was set back by so much, to `now`.

        What was due is due still, and another attempt is made as long after the last as was meant.
        """

    async def retry(self, outbox_id: int, at: datetime, now: datetime, outcome: str) -> None:
        """Put a row back for another attempt at `at` and write this one into the ledger."""

    async def put_off(self, outbox_id: int, at: datetime, now: datetime, outcome: str) -> None:
        """Have a row due at `at` instead, holding up nothing until then, and write that into the ledger."""


class DigestReader(Protocol):
    """What groups are told of a week."""

    async def begun(self, recipient: Recipient, monday: date) -> bool:
        """Tell whether the digest of the week that begins on a Monday was said, is on its way, or never will be."""


class DigestWriter(DigestReader, Protocol):
    async def plan(
        self,
        recipient: Recipient,
        planned: tuple[date, datetime] | None,
        now: datetime,
        passed: date | None = None,
    ) -> None:
        """Plan the digest of the week that begins on a Monday for an instant, in the place of any other unsent one.

        None: no digest. One that has begun stays as it is; that of the Monday `passed` is due at once where it was to
        come.
        """


class MemoReader(Protocol):
    """What people asked to be reminded of in their own words."""

    async def by_ids(self, memo_ids: Collection[int]) -> list[Memo]:
        """Return these, by id, those that have ended among them."""

    async def of(self, recipient: Recipient) -> list[Memo]:
        """Return a recipient's that have not ended, by id."""

    async def counted_from(self, item_ids: Collection[int]) -> list[Memo]:
        """Return those that count from one of these items, by id, those that were said among them."""


class MemoWriter(MemoReader, Protocol):
    async def add(self, memo: Memo) -> Memo:
        """Keep a memo; its id is given here."""

    async def plan(self, memo_id: int, recipient: Recipient, due_at: datetime) -> bool:
        """Have it said to a recipient at an instant; planned twice, it is said once.

        False where it has been said for that minute already, or is on its way.
        """

    async def end(self, memo_id: int) -> None:
        """Say it no more: what is unsent of it is cancelled, but for what is on its way."""

    async def run_out(self, memo_id: int) -> None:
        """Note that it has no further time of its own; what its reader put off still comes."""

    async def move(self, memo_id: int, start: datetime) -> None:
        """Give it another first time (naive, local to its zone); what is unsent for the old one is cancelled."""

    async def put_off(self, memo_id: int, next_at: datetime | None) -> None:
        """Cancel what its reader put off before; what it says of itself next, at `next_at`, stays."""

    async def rest(self, memo_id: int) -> None:
        """Leave it unsaid until its item moves or is taken up again."""

    async def cut_short(self, memo_id: int) -> bool:
        """Tell whether it was left unsaid by `rest` and has not been planned since."""


class MessageReader(Protocol):
    """Which message of ours is about what."""

    async def items_of(self, telegram_chat_id: int, message_id: int) -> list[int]: ...

    async def outbox_of(self, telegram_chat_id: int, message_id: int) -> int | None:
        """Return the row of the outbox that a message said, whatever it has been edited to since."""

    async def shown(self, telegram_chat_id: int, message_id: int) -> str | None:
        """Return what a message was last made to show, as a digest."""

    async def reminded_of(self, item_ids: Collection[int], since: datetime) -> list[tuple[Recipient, int, int]]:
        """Return in which messages, said since an instant, each chat was last reminded of each of these items.

        As (whose, Telegram's id of the chat, of the message), each message once.
        """


class MessageWriter(MessageReader, Protocol):
    async def remember(
        self,
        telegram_chat_id: int,
        message_id: int,
        item_ids: Sequence[int],
        outbox_id: int | None = None,
        shown: str | None = None,
    ) -> None:
        """Note what a message is about, which row of the outbox it says and what it shows, as a digest."""


class SettingReader(Protocol):
    async def get(self, scope: str, key: str) -> str | None: ...

    async def all(self, scope: str) -> dict[str, str]:
        """Return everything that is noted in a scope, by key."""

    async def of(self, key: str) -> dict[str, str]:
        """Return what is kept under a key, by scope."""


class SettingWriter(SettingReader, Protocol):
    async def put(self, scope: str, key: str, value: str) -> None: ...


class CalendarReader(Protocol):
    """Days that are off, or worked, whatever the public calendars say."""

    async def overrides(self) -> dict[tuple[str, date], bool]:
        """Return by country (ISO 3166-1 alpha-2) and day whether people work."""


class CalendarWriter(CalendarReader, Protocol):
    async def override(self, country: str, day: date, working: bool | None) -> None:
        """Say whether people work on a day; None follows the public calendar again."""
