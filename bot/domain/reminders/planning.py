"""Rewriting reminders, in the transaction that changed an item, a group, a person or their wishes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.looking.board import GATHERING
from bot.domain.models import Chat, ChatState, Exchange, Item, Member, MemberState, Role, Task
from bot.domain.ports import Reading, Writing
from bot.domain.reminders.memo_plan import follow
from bot.domain.reminders.preferences import KEY, Preferences, Subject, loaded
from bot.domain.reminders.renewing import renew
from bot.domain.reminders.rules import Attendance, Audience, plan
from bot.domain.reminders.workdays import DaysOff, OfficeDays, working_day
from bot.domain.traffic import PlannedReminder, Recipient

# Reminders after an exchange go on for a while.
AFTERMATH = timedelta(days=15)
_WEEK = timedelta(days=7)
_MOMENT = timedelta(seconds=1)
_WEEKS_AHEAD = 54


async def audience(
    view: Reading | Writing, chats: Sequence[Chat] | None = None, items: Iterable[Item] = ()
) -> Audience:
    """Return everybody who may have to be told of `items`; with `chats`, of the groups only those."""
    exchanges = [item.id for item in items if isinstance(item, Exchange)]
    kept = await view.settings.of(KEY)
    liaisons: dict[int, list[Member]] = {}
    for member in await view.members.in_role(Role.LIAISON):
        if member.association is not None:
            liaisons.setdefault(member.association.id, []).append(member)
    return Audience(
        chats=tuple(await view.chats.active() if chats is None else chats),
        liaisons={home: tuple(found) for home, found in liaisons.items()},
        preferences={Recipient.parse(scope): loaded(said) for scope, said in kept.items()},
        days_off=OfficeDays(await view.calendar.overrides()),
        attendance=await _attendance(view, exchanges) if exchanges else {},
        wishes=await view.attendance.wished(exchanges) if exchanges else {},
    )


async def _attendance(view: Reading | Writing, exchange_ids: Sequence[int]) -> dict[int, Attendance]:
    answered = await view.attendance.answered(exchange_ids)
    coming = await view.attendance.coming(exchange_ids)
    return {
        known: Attendance(answered.get(known, frozenset()), coming.get(known, ())) for known in {*answered, *coming}
    }


async def replan(tx: Writing, item_id: int, now: datetime) -> None:
    """Rewrite the unsent reminders of an item, in the transaction that changed it."""
    await replan_all(tx, [item_id], now)


async def replan_all(tx: Writing, item_ids: Iterable[int], now: datetime) -> None:
    """Do the same for several items; what shows them, boards and reminders that were said, is brought up to date."""
    ids = set(item_ids)
    await tx.boards.hasten(await tx.boards.concerned(ids), now + GATHERING)
    items = (await tx.items.by_ids(ids)).values()
    everybody = await audience(tx, items=items)
    await renew(tx, ids, now)
    await follow(tx, items, now)
    for item in items:
        if isinstance(item, Task | Exchange):
            await tx.reminders.reconcile(item.id, item.schedule_no, plan(item, everybody), now)


async def replan_group(tx: Writing, chat: Chat, now: datetime) -> None:
    """Rewrite what is unsent for a group that was registered, has other wishes or another zone, or is gone."""
    recipient = Recipient("chat", chat.id)
    items: list[Task | Exchange] = []
    everybody = await audience(tx, (chat,))
    wishes = everybody.of(recipient)
    if chat.state is ChatState.ACTIVE:
        items += await tx.exchanges.unsettled(now - AFTERMATH)
        if chat.association is not None or wishes.wants(Subject.DEADLINES, chat):
            items += await tx.tasks.open_of(association_id=chat.association.id if chat.association else None)
    await tx.reminders.reconcile_recipient(recipient, _for(recipient, items, everybody), now)
    await plan_digest(tx, chat, wishes, everybody, now)


async def replan_member(tx: Writing, member: Member, now: datetime) -> None:
    """Rewrite what is unsent for a person who has other wishes, another role or zone, or has left."""
    recipient = Recipient("member", member.id)
    items: list[Task | Exchange] = []
    if member.state is not MemberState.LEFT:
        home = member.association.id if member.association and member.role is Role.LIAISON else None
        items += await tx.tasks.open_of(owner_id=member.id, association_id=home)
        items += await tx.exchanges.unsettled(now - AFTERMATH)
    everybody = await audience(tx, (), items)
    await tx.reminders.reconcile_recipient(recipient, _for(recipient, items, everybody), now)


def _for(
    recipient: Recipient, items: Iterable[Task | Exchange], everybody: Audience
) -> list[tuple[int, int, PlannedReminder]]:
    return [
        (item.id, item.schedule_no, planned)
        for item in items
        for planned in plan(item, everybody)
        if planned.recipient == recipient
    ]


def next_digest(tz: str, wishes: Preferences, days_off: DaysOff, now: datetime) -> tuple[date, datetime] | None:
    """Return the Monday of the next digest, and when (UTC) it is due: Monday morning, or the working day after it.

    None where the recipient has muted everything for longer than a year.
    """
    today = now.astimezone(ZoneInfo(tz)).date()
    monday = today - timedelta(days=today.weekday())
    for _ in range(_WEEKS_AHEAD):
        day = working_day(monday, tz, days_off, before=False) if wishes.days_off else monday
        due_at = wishes.morning(day, tz)
        # A week without a working day has no digest.
        if due_at > now and day < monday + _WEEK and not wishes.muted(day):
            return monday, due_at
        monday += _WEEK
    return None


async def plan_digest(
    tx: Writing,
    chat: Chat,
    wishes: Preferences,
    everybody: Audience,
    now: datetime,
    since: datetime | None = None,
) -> bool:
    """Plan a group's next digest in the place of what was planned before; none where it wants none.

    With `since`, the latest that fell due after that instant and before now is planned as well; True where one did.
    This week's, where it was still to come and by other wishes should have come already, is due at once.
    """
    recipient = Recipient("chat", chat.id)
    if chat.state is not ChatState.ACTIVE or not wishes.wants(Subject.DIGEST, chat):
        await tx.digests.plan(recipient, None, now)
        return False
    missed = None
    while since is not None and (found := next_digest(chat.tz, wishes, everybody.days_off, since)) is not None:
        since = found[1] if found[1] <= now else None
        missed = found if since else missed
    if missed is not None:
        await tx.digests.plan(recipient, missed, missed[1] - _MOMENT)
    today = now.astimezone(ZoneInfo(chat.tz)).date()
    monday = today - timedelta(days=today.weekday())
    passed = None if wishes.muted(today) else monday
    planned = next_digest(chat.tz, wishes, everybody.days_off, now)
    while planned is not None and await tx.digests.begun(recipient, planned[0]):
        # By other wishes this week's would come later than it was said: without another, none would ever come.
        planned = next_digest(chat.tz, wishes, everybody.days_off, planned[1])
    await tx.digests.plan(recipient, planned, now, passed)
    return missed is not None
