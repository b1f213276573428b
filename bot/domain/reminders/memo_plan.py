"""When memos are said: once, again and again, or so long before an item, with which they go when it moves."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain.memos import Memo
from bot.domain.models import Exchange, Item, Task
from bot.domain.ports import Reading, Writing
from bot.domain.reminders.readers import Reader, reader_of
from bot.domain.traffic import Recipient

_MINUTE = timedelta(minutes=1)
# A group hears by so much before its quiet hours what would be of no use after them.
_BEFORE_QUIET = timedelta(minutes=15)


async def plan_next(tx: Writing, memo_id: int, now: datetime) -> datetime | None:
    """Plan a memo's next time after `now` and return when (UTC) it is said; the memo ends where there is none."""
    memo = next(iter(await tx.memos.by_ids([memo_id])), None)
    while memo is not None and memo.active and (at := memo.after(now)) is not None:
        said_at = await awake(tx, memo, at)
        if await tx.memos.plan(memo.id, memo.recipient, said_at):
            return said_at
        # It has been said for that time, and the clock was set back since.
        now = at
    await tx.memos.run_out(memo_id)
    return None


async def awake(view: Reading | Writing, memo: Memo, at: datetime) -> datetime:
    """Return when (UTC) a memo is said that is meant for `at`: a group is not woken for it.

    What would come only after the item from which it counts is said before the quiet hours.
    """
    if memo.recipient.kind == "member":
        return at
    reader = await _reader(view, memo)
    until, since = reader.quiet_until(at), reader.wishes.quiet_since(at, reader.tz)
    if until is None or since is None:
        return at
    moment = _moment(await view.items.by_id(memo.counted.item_id)) if memo.counted is not None else None
    return until if moment is None or until < moment else since - _BEFORE_QUIET


async def put_off(tx: Writing, memo: Memo, recipient: Recipient, at: datetime, now: datetime) -> None:
    """Have a memo that was said come once more at an instant (UTC); of several such wishes the last counts."""
    later = memo.after(now) if memo.active else None
    await tx.memos.put_off(memo.id, await awake(tx, memo, later) if later else None)
    # Where the clock was set back, that minute may be one for which it was said.
    while not await tx.memos.plan(memo.id, recipient, at):
        at += _MINUTE


async def plan_on(tx: Writing, memo_id: int, since: datetime, now: datetime) -> bool:
    """Plan a memo's next time, and the latest that fell due after `since` and before now; True where one did."""
    memo = next(iter(await tx.memos.by_ids([memo_id])), None)
    missed, at = None, memo.after(since) if memo and memo.active else None
    while memo is not None and at is not None and at <= now:
        missed, at = at, memo.after(at)
    if memo is not None and missed is not None:
        await tx.memos.plan(memo.id, memo.recipient, await awake(tx, memo, missed))
    await plan_next(tx, memo_id, now)
    return missed is not None


async def follow(tx: Writing, items: Iterable[Item], now: datetime) -> None:
    """Let the memos that count from these items go with them, in the transaction that changed them.

    One that was said already is said again before the new date; one whose new time has passed comes at once. Nothing is
    said of what is done or cancelled, until that is taken back: what was left unsaid by then comes, if still of use.
    """
    changed = {item.id: item for item in items}
    for memo in await tx.memos.counted_from(changed):
        await _follow(tx, memo, changed[memo.counted.item_id] if memo.counted else None, now)


async def _follow(tx: Writing, memo: Memo, item: Item | None, now: datetime) -> None:
    start = None
    if memo.counted is not None and isinstance(item, Task | Exchange) and not item.status.settled:
        start = memo.counted.start(item, memo.tz, memo.start.time())
    if start is None:
        await tx.memos.rest(memo.id)
        return
    if memo.active and start == memo.start:
        return
    if memo.at(start) > now:
        await tx.memos.move(memo.id, start)
        await plan_next(tx, memo.id, now)
    elif memo.active or (_to_come(item, now) and await tx.memos.cut_short(memo.id)):
        await tx.memos.move(memo.id, start)
        await tx.memos.plan(memo.id, memo.recipient, (await _reader(tx, memo)).quiet_until(now) or now)


def _to_come(item: Item | None, now: datetime) -> bool:
    moment = _moment(item)
    return moment is not None and now < moment


def _moment(item: Item | None) -> datetime | None:
    """Return when (UTC) a task is due or an exchange begins."""
    if isinstance(item, Task):
        return item.deadline.at if item.deadline is not None else None
    return item.span.starts_at if isinstance(item, Exchange) else None


async def _reader(view: Reading | Writing, memo: Memo) -> Reader:
    return await reader_of(view, memo.recipient, memo.tz)
