"""Keeping memos: what somebody asks to be reminded of in their own words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.access import Action, require, require_settings
from bot.domain.errors import ItemSettled, MemoPast, MemoTooLong, NoSuchMemo, TooManyMemos
from bot.domain.memos import Counted, Memo
from bot.domain.models import Chat, Exchange, Item, Task
from bot.domain.ports import Clock, Store
from bot.domain.reminders.memo_plan import awake, plan_next
from bot.domain.reminders.wishes import recipient_of
from bot.domain.traffic import Speaker

MOST = 30
# Longer words would push what else is due out of the message.
LONGEST = 500


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
        self,
        speaker: Speaker,
        text: str,
        start: datetime,
        tz: str,
        rrule: str | None = None,
        chat: Chat | None = None,
        counted: Counted | None = None,
    ) -> Standing:
        """Keep a memo for the speaker, or for a group: `start` is local to `tz` (IANA), naive.

        `counted` says from what `start` was counted, where it was: the hour of `start` is taken, the day as it is now.

        Raises `NotInvited`, `NotListed`, `ItemSettled`, `MemoPast`, `MemoTooLong`, `TooManyMemos` (`MOST` for each
        person or group).
        """
        now = self._clock.now()
        if len(text) > LONGEST:
            raise MemoTooLong(most=LONGEST)
        async with self._store.writing(speaker.cause) as tx:
            await require(tx.members, speaker, Action.REMIND)
            recipient = recipient_of(speaker, chat)
            if len(await tx.memos.of(recipient)) >= MOST:
                raise TooManyMemos(most=MOST)
            if counted is not None:
                start = _counted(await tx.items.by_id(counted.item_id), counted, tz, start)
            author = speaker.member
            kept = Memo(0, author, recipient, text, start, tz, rrule, counted)
            if kept.after(now) is None:
                raise MemoPast(when=start)
            memo = await tx.memos.add(kept)
            at = await plan_next(tx, memo.id, now)
            if at is None:
                raise MemoPast(when=start)
            if at < now:
                # Before the quiet hours it was to be said, and they are near, or have begun.
                at = await awake(tx, replace(memo, counted=None), now)
            later = memo.after(at) if rrule is not None else None
            return Standing(memo, at, await awake(tx, memo, later) if later else None)

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


def _counted(item: Item | None, counted: Counted, tz: str, start: datetime) -> datetime:
    if not isinstance(item, Task | Exchange):
        return start
    if item.status.settled:
        raise ItemSettled(item=item)
    return counted.start(item, tz, start.time()) or start
