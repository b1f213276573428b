"""Keeping memos: what somebody asks to be reminded of in their own words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.access import Action, require, require_settings
from bot.domain.errors import MemoPast, MemoTooLong, NoSuchMemo, TooManyMemos
from bot.domain.memos import Memo
from bot.domain.models import Chat
from bot.domain.ports import Clock, Store, Writing
from bot.domain.reminders.readers import reader_of
from bot.domain.reminders.wishes import recipient_of
from bot.domain.traffic import Speaker

MOST = 30
# Longer words would push what else is due out of the message.
LONGEST = 500


async def plan_next(tx: Writing, memo_id: int, now: datetime) -> datetime | None:
    """Plan a memo's next time after `now` and return when (UTC) it is said; the memo ends where there is none."""
    memo = next(iter(await tx.memos.by_ids([memo_id])), None)
    at = memo.after(now) if memo else None
    if memo is None or at is None:
        await tx.memos.run_out(memo_id)
        return None
    at = await _awake(tx, memo, at)
    await tx.reminders.plan_memo(memo.id, memo.recipient, at)
    return at


async def _awake(tx: Writing, memo: Memo, at: datetime) -> datetime:
    """Return when a memo is said that is meant for `at`: a group is not woken for it."""
    if memo.recipient.kind == "member":
        return at
    reader = await reader_of(tx, memo.recipient, memo.tz)
    return reader.quiet_until(at) or at


async def plan_on(tx: Writing, memo_id: int, since: datetime, now: datetime) -> bool:
    """Plan a memo's next time, and the latest that fell due after `since` and before now; True where one did."""
    memo = next(iter(await tx.memos.by_ids([memo_id])), None)
    missed, at = None, memo.after(since) if memo else None
    while memo is not None and at is not None and at <= now:
        missed, at = at, memo.after(at)
    if memo is not None and missed is not None:
        await tx.reminders.plan_memo(memo.id, memo.recipient, await _awake(tx, memo, missed))
    await plan_next(tx, memo_id, now)
    return missed is not None


@dataclass(frozen=True, slots=True)
class Standing:
    """A memo, when (UTC) it is said next, and when after that; None where it is said once."""

    memo: Memo
    at: datetime
    later: datetime | None = None


class MemoCases:
    """What can be asked about memos."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def remind(
        self, speaker: Speaker, text: str, start: datetime, tz: str, rrule: str | None = None, chat: Chat | None = None
    ) -> Standing:
        """Keep a memo for the speaker, or for a group: `start` is local to `tz` (IANA), naive.

        Raises `NotInvited`, `NotListed`, `MemoPast`, `MemoTooLong`, `TooManyMemos` (`MOST` for each person or group).
        """
        now = self._clock.now()
        if len(text) > LONGEST:
            raise MemoTooLong(most=LONGEST)
        async with self._store.writing(speaker.cause) as tx:
            await require(tx.members, speaker, Action.REMIND)
            recipient = recipient_of(speaker, chat)
            if len(await tx.memos.of(recipient)) >= MOST:
                raise TooManyMemos(most=MOST)
            author = speaker.member
            kept = Memo(0, author, recipient, text, start, tz, rrule)
            if kept.after(now) is None:
                raise MemoPast(when=start)
            memo = await tx.memos.add(kept)
            at = await plan_next(tx, memo.id, now)
            if at is None:
                raise MemoPast(when=start)
            later = memo.after(at)
            return Standing(memo, at, await _awake(tx, memo, later) if later else None)

    async def drop(self, speaker: Speaker, memo_id: int, chat: Chat | None) -> Memo:
        """End one of the speaker's own memos, or of a group's. Raises `NoSuchMemo`, `NotInvited`, `NotAllowed`."""
        async with self._store.writing(speaker.cause) as tx:
            where = recipient_of(speaker, chat)
            memo = next((one for one in await tx.memos.by_ids([memo_id]) if one.recipient == where), None)
            if memo is None:
                raise NoSuchMemo
            if chat is not None and (memo.author is None or memo.author != speaker.member):
                await require_settings(tx.members, speaker, chat)
            await tx.memos.end(memo_id)
            return memo
