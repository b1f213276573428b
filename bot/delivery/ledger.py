"""The ledger: how attempts ended, and all that follows from it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.delivery.outgoing import Again, BoardShown, Done
from bot.domain.models import ChatState, MemberState
from bot.domain.ports import Store, Writing
from bot.domain.telling import alerts
from bot.domain.traffic import Cause, OutboxRow, OutboxState, Recipient, ReminderState

# In one transaction; whoever wants to write something meanwhile waits for its end.
_AT_ONCE = 8
_A_MOMENT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class _Ended:
    row: OutboxRow
    outcome: Done | Again
    at: datetime
    kept: asyncio.Future[None]


class Ledger:
    """Keeps how attempts ended, as many at a time as ended while the last ones were being written.

    Each commit waits for the disk, and everybody else who writes waits for it: a storm of messages must not make the
    people wait who ask something meanwhile.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ended: list[_Ended] = []
        self._writer: asyncio.Task[None] | None = None

    async def write(self, row: OutboxRow, outcome: Done | Again, at: datetime) -> None:
        """Return once it is kept; raises whatever the store raises."""
        ended = _Ended(row, outcome, at, asyncio.get_running_loop().create_future())
        self._ended.append(ended)
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write_all())
        await ended.kept

    async def _write_all(self) -> None:
        while self._ended:
            several, self._ended = self._ended[:_AT_ONCE], self._ended[_AT_ONCE:]
            if not await self._written(several, alone=len(several) == 1):
                # One that cannot be written takes no other along.
                for one in several:
                    await self._written([one], alone=True)

    async def _written(self, several: list[_Ended], *, alone: bool) -> bool:
        try:
            await self._store.write_at_once(Cause(), lambda writing: _record_all(writing, several))
        except Exception as error:
            if not alone:
                return False
            several[0].kept.set_exception(error)
        else:
            for one in several:
                one.kept.set_result(None)
        return True


async def _record_all(writing: Writing, several: list[_Ended]) -> None:
    for one in several:
        await record(writing, one.row, one.outcome, one.at)


async def record(writing: Writing, row: OutboxRow, outcome: Done | Again, now: datetime) -> None:
    """Write an attempt and all that follows from it.

    Only reminders that are still queued share the row's end: one cancelled or moved meanwhile was not what was said.
    """
    if isinstance(outcome, Again):
        again = writing.outbox.put_off if outcome.put_off else writing.outbox.retry
        await again(row.id, outcome.due_at, now, outcome.note)
        return
    if outcome.unreachable and await _reachable(writing, row.recipient):
        # They came back while that was being found out; what had failed by then was revived, this had not.
        await writing.outbox.retry(row.id, now + _A_MOMENT, now, "came back meanwhile")
        return
    await writing.outbox.finish(row.id, outcome.state, now, outcome.note, outcome.message_id)
    for reason, expired in outcome.aside.expired.items():
        await writing.reminders.mark(expired, ReminderState.EXPIRED, reason)
    if outcome.aside.until is not None:
        await writing.reminders.postpone(outcome.aside.postponed, outcome.aside.until)
    sent = outcome.state is OutboxState.SENT
    await writing.reminders.close(row.id, ReminderState(outcome.state), None if sent else outcome.note)
    if outcome.card is not None:
        item_id, shown = outcome.card
        if sent:
            await writing.cards.shows(row.recipient, item_id, shown)
        else:
            await writing.cards.cover(row.recipient, item_id)
    if outcome.board is not None and outcome.message_id is not None:
        await _put_up(writing, row, outcome, outcome.board, outcome.message_id, now)
    if outcome.message_id is not None:
        await writing.messages.remember(outcome.chat_id, outcome.message_id, outcome.item_ids, row.id, outcome.shown)
    await _tell_of(writing, row, outcome, now)


async def _reachable(writing: Writing, recipient: Recipient) -> bool:
    if recipient.kind == "member":
        member = await writing.members.get(recipient.id)
        return member is not None and member.user_id is not None and member.state is MemberState.ACTIVE
    chat = await writing.chats.get(recipient.id)
    return chat is not None and chat.state is ChatState.ACTIVE


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
