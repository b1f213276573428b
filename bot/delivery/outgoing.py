"""What the outbox's rows become, and how each attempt at sending one ended."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from telegram import InlineKeyboardMarkup

from bot.domain import alerts
from bot.domain.ports import Store, Writing
from bot.domain.traffic import Cause, OutboxRow, OutboxState, ReminderState


class Unreachable(Exception):
    """The recipient has no address, or none that may be written to; `reason` goes into the ledger.

    `outside`: it is somebody who does not use the bot yet.
    """

    def __init__(self, reason: str, *, outside: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.outside = outside


@dataclass(frozen=True, slots=True)
class Aside:
    """Reminders of a row that are not said with it: `expired` ones by reason, `postponed` ones until `until` (UTC)."""

    expired: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    postponed: tuple[int, ...] = ()
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class BoardShown:
    """What a group's board shows, as a digest, and whether it is pinned; None where that was not tried."""

    digest: str
    pinned: bool | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A row in words. `chat_id` is Telegram's, `text` its HTML; `item_ids` are what a reply to it will be about.

    `note` goes into the ledger beside "sent". With `edits` it takes the place of that message of ours. `card`: what it
    shows from then on, as (an item's id, a digest). `board`: it is the group's board, posted anew where it is gone.
    """

    chat_id: int
    text: str
    markup: InlineKeyboardMarkup | None = None
    item_ids: tuple[int, ...] = ()
    silent: bool = False
    aside: Aside = field(default_factory=Aside)
    note: str | None = None
    edits: int | None = None
    card: tuple[int, str] | None = None
    board: BoardShown | None = None


# An `Aside` or None: nothing is left to say. Raises `Unreachable` where the recipient has no address.
Renderer = Callable[[OutboxRow], Awaitable[Outgoing | Aside | None]]


@dataclass(frozen=True, slots=True)
class Done:
    """The row is closed: sent, expired or failed, with the reason.

    `gone`: the recipient can't be written to; `outside`: does not use the bot yet; `refused`: what Telegram said
    against the message as it was.
    """

    state: OutboxState
    note: str
    chat_id: int = 0
    message_id: int | None = None
    item_ids: tuple[int, ...] = ()
    gone: bool = False
    outside: bool = False
    refused: str = ""
    aside: Aside = field(default_factory=Aside)
    card: tuple[int, str] | None = None
    board: BoardShown | None = None


@dataclass(frozen=True, slots=True)
class Again:
    """The row is tried again at `due_at`."""

    due_at: datetime
    note: str


async def record(store: Store, row: OutboxRow, outcome: Done | Again, now: datetime) -> None:
    """Write the attempt and all that follows from it in one transaction.

    Only reminders that are still queued share the row's end: one cancelled or moved meanwhile was not what was said.
    """
    async with store.writing(Cause()) as writing:
        if isinstance(outcome, Again):
            await writing.outbox.retry(row.id, outcome.due_at, now, outcome.note)
            return
        await writing.outbox.finish(row.id, outcome.state, now, outcome.note, outcome.message_id)
        for reason, expired in outcome.aside.expired.items():
            await writing.reminders.mark(expired, ReminderState.EXPIRED, reason)
        if outcome.aside.until is not None:
            await writing.reminders.postpone(outcome.aside.postponed, outcome.aside.until)
        reminders = await writing.reminders.by_ids(await writing.outbox.reminders_of(row.id))
        queued = [reminder.id for reminder in reminders if reminder.state is ReminderState.QUEUED]
        sent = outcome.state is OutboxState.SENT
        await writing.reminders.mark(queued, ReminderState(outcome.state), None if sent else outcome.note)
        if outcome.card is not None:
            item_id, shown = outcome.card
            if sent:
                await writing.cards.shows(row.recipient, item_id, shown)
            else:
                await writing.cards.cover(row.recipient, item_id)
        if outcome.board is not None and outcome.message_id is not None:
            await _put_up(writing, row, outcome, outcome.board, outcome.message_id, now)
        if outcome.message_id is not None:
            await writing.messages.remember(outcome.chat_id, outcome.message_id, outcome.item_ids, row.id)
        await _tell_of(writing, row, outcome, now)


async def _put_up(
    writing: Writing, row: OutboxRow, outcome: Done, board: BoardShown, message_id: int, now: datetime
) -> None:
    """Note what a board shows; one that may not be pinned is to say so."""
    await writing.boards.shows(row.recipient.id, outcome.chat_id, message_id, board.digest)
    if board.pinned is not None:
        await writing.boards.pin(row.recipient.id, pinned=board.pinned)
    if board.pinned is False:
        await writing.boards.hasten([row.recipient], now)


async def _tell_of(writing: Writing, row: OutboxRow, outcome: Done, now: datetime) -> None:
    """Note who cannot be reached, and have it told to those who can do something about it."""
    # A report that is refused in its turn is left to the log: nothing would be learned from another one.
    if outcome.refused and row.topic != alerts.TOPIC:
        await alerts.refused(writing, row.recipient, outcome.refused, now, sent=outcome.state is OutboxState.SENT)
    if not (outcome.gone or outcome.outside):
        return
    if row.recipient.kind == "member":
        member = await writing.members.get(row.recipient.id)
        if member is not None:
            await (alerts.lose_member if outcome.gone else alerts.miss_member)(writing, member, now)
        return
    chat = await writing.chats.get(row.recipient.id)
    if chat is not None:
        await alerts.lose_group(writing, chat, now)
