"""From reminders that are due to messages in the outbox, and from those to their contents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count, groupby

from bot.domain.memos import Memo
from bot.domain.models import Exchange, Item, Task
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.reminders.deciding import LATE, decide, exempt
from bot.domain.reminders.digests import Digest, digest_of
from bot.domain.reminders.memo_plan import plan_on
from bot.domain.reminders.planning import AFTERMATH, audience, plan_digest, replan_all
from bot.domain.reminders.readers import Reader, reader_of
from bot.domain.reminders.settling import superfluous
from bot.domain.traffic import Cause, OutboxState, Recipient, Reminder, ReminderKind, ReminderState

PRIORITY = 3
TOPIC = "reminders"
# What the rules want is kept as rows; a plan that earlier rules made is made anew, so many items a transaction.
RULES = "3"
_REMADE_AT_ONCE = 200
# Recipients a transaction: each gets all that is due in one message. An answer to somebody waits for one such at most.
_BATCH = 5

Line = tuple[Reminder, Task | Exchange]


@dataclass(frozen=True, slots=True)
class Due:
    """What one recipient is to be told in one message, ready to be put in words.

    `late_since` is when the first of it should have been said, where that was long ago. What has lost its use is
    `expired`, by reason; `postponed` waits until `until` (UTC), when the reader's quiet hours end.
    """

    reader: Reader
    lines: tuple[Line, ...] = ()
    digest: Digest | None = None
    memos: tuple[Memo, ...] = ()
    late_since: datetime | None = None
    expired: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    postponed: tuple[int, ...] = ()
    until: datetime | None = None
    in_quiet_hours: bool = False

    @property
    def empty(self) -> bool:
        """True where nothing is to be said now."""
        return not (self.lines or self.digest or self.memos)


class ReminderCases:
    """From rows that are due to messages in the outbox, and from those to their contents."""

    def __init__(self, store: Store, clock: Clock, default_tz: str = "Asia/Shanghai") -> None:
        """`default_tz` is where days are of a person for whom no zone is known."""
        self._store = store
        self._clock = clock
        self._default_tz = default_tz

    async def refresh(self) -> None:
        """Plan anew where earlier rules made the plan, a part at a time so that nobody waits for it.

        What is due already stays: it is as it was promised.
        """
        async with self._store.reading() as view:
            if await view.settings.get("plan", "rules") == RULES:
                return
            ids = await view.items.open_ids(self._clock.now() - AFTERMATH)
        for first in range(0, len(ids), _REMADE_AT_ONCE):
            async with self._store.writing(Cause()) as tx:
                await replan_all(tx, ids[first : first + _REMADE_AT_ONCE], self._clock.now())
        async with self._store.writing(Cause()) as tx:
            everybody = await audience(tx, ())
            for chat in await tx.chats.active():
                wishes = everybody.of(Recipient("chat", chat.id))
                await plan_digest(tx, chat, wishes, everybody, self._clock.now())
            await tx.settings.put("plan", "rules", RULES)

    async def release(self) -> int:
        """Turn what is due into outbox rows; return how many reminders were queued, put off or have expired.

        All that is due for a recipient is one message, together with what still waits in the outbox from before.
        """
        now = self._clock.now()
        return await self._store.write_at_once(Cause(), lambda tx: self._release(tx, now))

    async def _release(self, tx: Writing, now: datetime) -> int:
        due = await tx.reminders.due(now, _BATCH)
        if await self._plan_on(tx, due, now):
            due = await tx.reminders.due(now, _BATCH)
        items = await _items(tx, due)
        due.sort(key=lambda reminder: (reminder.recipient, reminder.due_at, reminder.id))
        for recipient, found in groupby(due, key=lambda reminder: reminder.recipient):
            send = await self._release_to(tx, recipient, list(found), items, now)
            if send:
                await self._queue(tx, recipient, send, now)
        return len(due)

    async def gather(self, recipient: Recipient, outbox_id: int) -> None:
        """Have a claimed message say whatever else is due for its recipient by now.

        After a start, an outage or a sleep of the machine it may be sent before the tick has come to what fell due
        meanwhile; and what fell due during an attempt at it became another message, which is closed.
        """
        now = self._clock.now()

        async def more(view: Reading) -> bool:
            return bool(await view.reminders.due_to(recipient, now) or await view.outbox.waiting(recipient, TOPIC))

        async def take(tx: Writing) -> None:
            while (other := await tx.outbox.waiting(recipient, TOPIC)) is not None:
                await tx.outbox.add_reminders(outbox_id, await tx.outbox.reminders_of(other))
                await tx.outbox.finish(other, OutboxState.EXPIRED, now, f"said with message {outbox_id}")
            due = await tx.reminders.due_to(recipient, now)
            if await self._plan_on(tx, due, now):
                due = await tx.reminders.due_to(recipient, now)
            send = await self._release_to(tx, recipient, due, await _items(tx, due), now)
            await tx.outbox.add_reminders(outbox_id, send)

        if await self._store.at_once(more):
            await self._store.write_at_once(Cause(), take)

    async def _release_to(
        self, tx: Writing, recipient: Recipient, due: Sequence[Reminder], items: Mapping[int, Item], now: datetime
    ) -> list[int]:
        """Settle what is due for one recipient and return what of it is now queued for a message."""
        reader = await reader_of(tx, recipient, self._default_tz)
        if reader.gone:
            # A group may let the bot in again: what its members asked for is said then.
            kept = {one.id for one in due if one.kind is ReminderKind.MEMO and reader.chat is not None}
            await tx.reminders.mark(list(kept), ReminderState.FAILED, "not in the group")
            lost = [one.id for one in due if one.id not in kept]
            await tx.reminders.mark(lost, ReminderState.EXPIRED, "recipient gone")
            return []
        answered = await superfluous(tx, reader, due, items)
        decision = decide(due, items, now, muted=reader.muted(now), answered=answered)
        for reason, expired in decision.expire.items():
            await tx.reminders.mark([one.id for one in expired], ReminderState.EXPIRED, reason)
        send, wait, until = _awake(reader, decision.send, now)
        if until is not None:
            await tx.reminders.postpone([one.id for one in wait], until)
        ids = [one.id for one in send]
        await tx.reminders.mark(ids, ReminderState.QUEUED)
        return ids

    @staticmethod
    async def _queue(tx: Writing, recipient: Recipient, ids: Sequence[int], now: datetime) -> None:
        waiting = await tx.outbox.waiting(recipient, TOPIC)
        if waiting is not None:
            # Telegram could not be reached for the last one: both are one message.
            await tx.outbox.add_reminders(waiting, ids)
            return
        # What failed, and was revived as its reader came back, may be queued once more within the same instant.
        for again in count():
            key = f"{TOPIC}:{recipient}:{min(ids)}:{int(now.timestamp() * 1000)}:{again}"
            put = await tx.outbox.put(recipient, TOPIC, "{}", now, key, priority=PRIORITY, reminder_ids=ids)
            if put is not None:
                return

    async def _plan_on(self, tx: Writing, due: Sequence[Reminder], now: datetime) -> bool:
        """Plan what comes after what comes again: the next week's digest, a memo's next time.

        True where that would have been due meanwhile, too: after a long time away the latest is still to be said.
        """
        missed = False
        for one in due:
            if one.kind is ReminderKind.MEMO and one.memo_id is not None:
                missed |= await plan_on(tx, one.memo_id, one.promised_at, now)
            elif one.kind is ReminderKind.DIGEST:
                reader = await reader_of(tx, one.recipient, self._default_tz)
                if reader.chat is not None:
                    everybody = await audience(tx, ())
                    missed |= await plan_digest(tx, reader.chat, reader.wishes, everybody, now, one.promised_at)
        return missed

    async def contents(self, recipient: Recipient, outbox_id: int) -> Due:
        """Return what is still worth saying of a queued message at this moment, and what is not."""
        now = self._clock.now()
        return await self._store.at_once(lambda view: self._contents(view, recipient, outbox_id, now))

    async def _contents(self, view: Reading, recipient: Recipient, outbox_id: int, now: datetime) -> Due:
        found = await view.reminders.by_ids(await view.outbox.reminders_of(outbox_id))
        queued = [one for one in found if one.state is ReminderState.QUEUED]
        items = await _items(view, queued)
        reader = await reader_of(view, recipient, self._default_tz)
        if reader.gone and reader.chat is None:
            return Due(reader, expired={"recipient gone": tuple(one.id for one in queued)})
        answered = await superfluous(view, reader, queued, items)
        decision = decide(queued, items, now, muted=reader.muted(now), answered=answered)
        send, wait, until = _awake(reader, decision.send, now)
        expired = {reason: tuple(one.id for one in ones) for reason, ones in decision.expire.items()}
        digest, no_digest = await _digest(view, reader, send, now)
        if no_digest:
            expired["nothing this week"] = no_digest
        memo_ids = [one.memo_id for one in send if one.memo_id is not None]
        return Due(
            reader=reader,
            lines=tuple(_line(one, items) for one in send if one.item_id is not None),
            digest=digest,
            memos=tuple(await view.memos.by_ids(memo_ids)),
            late_since=min((one.promised_at for one in send if now - one.promised_at > LATE), default=None),
            expired=expired,
            postponed=tuple(one.id for one in wait),
            until=until,
            in_quiet_hours=reader.quiet_until(now) is not None,
        )


def _awake(
    reader: Reader, send: Sequence[Reminder], now: datetime
) -> tuple[list[Reminder], list[Reminder], datetime | None]:
    """Return what may be said at `now`, what waits for the end of the quiet hours, and when (UTC) that is."""
    until = reader.quiet_until(now)
    if until is None:
        return list(send), [], None
    return [one for one in send if exempt(one)], [one for one in send if not exempt(one)], until


async def _digest(
    view: Reading, reader: Reader, send: Sequence[Reminder], now: datetime
) -> tuple[Digest | None, tuple[int, ...]]:
    asked = [one for one in send if one.kind is ReminderKind.DIGEST]
    if not asked or reader.chat is None:
        return None, ()
    digest = await digest_of(view, reader.chat, reader.wishes, date.fromordinal(asked[0].schedule_no), now)
    return digest, () if digest else tuple(one.id for one in asked)


def _line(reminder: Reminder, items: Mapping[int, Item]) -> Line:
    item = items[reminder.item_id or 0]
    # What `decide` lets through is about a task or an exchange.
    assert isinstance(item, Task | Exchange)
    return reminder, item


async def _items(view: Reading | Writing, reminders: Iterable[Reminder]) -> dict[int, Item]:
    return await view.items.by_ids({reminder.item_id for reminder in reminders if reminder.item_id is not None})
