"""Notices: whoever was told the old is told the new, once, and never by night what can wait."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.exchanges.showing import refresh
from bot.domain.models import Chat, Deadline, Exchange, Member, MemberState, Span, Status, Task
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.quiet import sendable_at, within_a_day
from bot.domain.reminders.deciding import LATE
from bot.domain.reminders.planning import replan
from bot.domain.telling.told import Facts, Notice, Telling, changed, facts_of
from bot.domain.traffic import Cause, OutboxRow, Recipient, Speaker

TOPIC = "notices"
PRIORITY = 2


@dataclass(frozen=True, slots=True)
class News:
    """A change in one notice: the item as it stands now, what the reader went by before, who did it and why.

    `owner_before` is the owner or contact of before; `mine` is +1 where the item became the reader's, -1 where it
    ceased to be.
    """

    item: Task | Exchange
    before: Facts
    fields: frozenset[str]
    owner_before: Member | None = None
    actor: Member | None = None
    reason: str | None = None
    mine: int = 0

    @property
    def moments(self) -> tuple[datetime | None, ...]:
        """When its item is, or was to be."""
        return tuple(_moment(one.deadline or one.span) for one in (self.before, facts_of(self.item)))


@dataclass(frozen=True, slots=True)
class Bulletin:
    """What one recipient is to hear in one message; `late_since` where that should have been long ago."""

    news: tuple[News, ...]
    chat: Chat | None
    member: Member | None
    late_since: datetime | None = None

    @property
    def moments(self) -> tuple[datetime | None, ...]:
        """When its items are, or were to be."""
        return tuple(moment for news in self.news for moment in news.moments)


def owner_of(item: Task | Exchange) -> Member | None:
    """Return who answers for an item: a task's owner, an exchange's contact."""
    return item.owner if isinstance(item, Task) else item.contact


def zone_of(member: Member, item: Task | Exchange) -> str:
    """Return the zone of a member's nights: the own, else the association's, else the item's."""
    if member.tz or member.association:
        return member.tz or (member.association.tz if member.association else "")
    return item.lead.tz if isinstance(item, Task) else item.span.tz


def concerned(
    before: Task | Exchange,
    after: Task | Exchange,
    chats: Iterable[Chat],
    liaisons: Iterable[Member] = (),
    told: Collection[Recipient] = (),
) -> list[Telling]:
    """Return whom a change concerns: owners of before and after, the groups it is for, and whoever was told already.

    `liaisons` are told of a task that is blocked.
    """
    homes = {home.id for item in (before, after) for home in ((item.lead,) if isinstance(item, Task) else item.parties)}
    blocked = after.status is Status.BLOCKED is not before.status
    new = owner_of(after)
    people = [owner_of(before), new, *(liaisons if blocked else ())]
    found: dict[Recipient, Telling] = {}
    for member in people:
        if member is None or member.user_id is None or member.state is MemberState.LEFT:
            continue
        recipient = Recipient("member", member.id)
        parting = member == people[0] and (new is None or new.id != member.id)
        found.setdefault(recipient, Telling(recipient, zone_of(member, after), parting))
    for chat in chats:
        recipient = Recipient("chat", chat.id)
        joint = chat.association is None and isinstance(after, Exchange)
        if joint or (chat.association is not None and chat.association.id in homes) or recipient in told:
            found.setdefault(recipient, Telling(recipient, chat.tz))
    return list(found.values())


def _moment(when: Deadline | Span | None) -> datetime | None:
    return when.at if isinstance(when, Deadline) else when.starts_at if when else None


async def announce(
    tx: Writing,
    speaker: Speaker,
    before: Task | Exchange,
    after: Task | Exchange,
    now: datetime,
    *,
    heard_in: int | None = None,
    reason: str | None = None,
    besides: Collection[Recipient] = (),
) -> int:
    """Rewrite the reminders of an item that was changed and have everybody concerned told; return how many will be.

    Neither the speaker nor the group with the Telegram id `heard_in`, which saw it done, nor those `besides`, who hear
    of it otherwise, are told.
    """
    await replan(tx, after.id, now)
    if isinstance(after, Exchange):
        await refresh(tx, after.id, now)
    old = facts_of(before)
    if not changed(old, facts_of(after)):
        return 0
    chats = await tx.chats.active()
    told = await tx.notices.told(before.id, before.schedule_no)
    silent = [Telling(Recipient("chat", chat.id), chat.tz) for chat in await tx.chats.silent()]
    liaisons = await tx.members.liaisons(after.lead.id) if isinstance(after, Task) else []
    tellings = concerned(before, after, chats, liaisons, told)
    known = {telling.recipient for telling in tellings}
    for recipient in told:
        member = await tx.members.get(recipient.id) if recipient.kind == "member" and recipient not in known else None
        if member is not None and member.user_id is not None and member.state is not MemberState.LEFT:
            tellings.append(Telling(recipient, zone_of(member, after)))
    aware = _aware(speaker, chats, heard_in) | set(besides)
    notice = Notice(after.id, old, speaker.cause.actor_id, reason)
    tellings = [telling for telling in tellings if telling.recipient not in aware]
    # A group that the bot was removed from hears of it should the bot be let in again.
    later = [telling for telling in silent if telling.recipient in told]
    # Who was to hear of an earlier change, now taken back, hears of nothing.
    known_by = await tx.notices.waiting(after.id)
    await _tell(tx, notice, [*tellings, *later], (old, facts_of(after)), now)
    return sum(bool(changed(known_by.get(one.recipient, old), facts_of(after))) for one in tellings)


async def announce_sheets(tx: Writing, before: Task | Exchange, after: Task | Exchange, now: datetime) -> None:
    """Do the same for what sheets have changed: nobody here has seen it done."""
    await announce(tx, Speaker(0), before, after, now)


async def catch_up(tx: Writing, reader: Chat | Member, now: datetime) -> None:
    """Have whoever can be written to again told what differs still from what they were told last."""
    recipient = Recipient("chat" if isinstance(reader, Chat) else "member", reader.id)
    due = {}
    for notice in await tx.notices.missed(recipient):
        item = await tx.items.by_id(notice.item_id)
        if isinstance(item, Task | Exchange):
            tz = reader.tz if isinstance(reader, Chat) else zone_of(reader, item)
            due[item.id] = await _due(tx, Telling(recipient, tz), (notice.before, facts_of(item)), now)
    await tx.notices.revive(recipient, due, now)


async def announce_new(
    tx: Writing, speaker: Speaker, item: Task | Exchange, now: datetime, *, heard_in: int | None = None
) -> int:
    """Plan the reminders of a new item and have everybody concerned told; return how many will be."""
    await replan(tx, item.id, now)
    chats = await tx.chats.active()
    aware = _aware(speaker, chats, heard_in)
    tellings = [telling for telling in concerned(item, item, chats) if telling.recipient not in aware]
    notice = Notice(item.id, Facts(Status.NOT_STARTED, absent=True), speaker.cause.actor_id)
    await _tell(tx, notice, tellings, (facts_of(item),), now)
    return len(tellings)


def _aware(speaker: Speaker, chats: Iterable[Chat], heard_in: int | None) -> set[Recipient]:
    """Return who knows already: the speaker, and the group that saw it done."""
    here = next((chat.id for chat in chats if chat.telegram_id == heard_in), 0)
    return {Recipient("chat", here), Recipient("member", speaker.member.id if speaker.member else 0)}


async def _tell(
    tx: Writing, notice: Notice, tellings: Iterable[Telling], facts: Sequence[Facts], now: datetime
) -> None:
    for telling in tellings:
        due_at = await _due(tx, telling, facts, now)
        await tx.notices.put(telling.recipient, notice, due_at, now, parting=telling.parting)


async def _due(tx: Writing, telling: Telling, facts: Sequence[Facts], now: datetime) -> datetime:
    """Return when somebody may be told what lies between these facts."""
    if within_a_day(now, *(_moment(one.deadline or one.span) for one in facts)):
        return now
    return await sendable_at(tx, telling.recipient, now, telling.tz)


def _over(news: News, now: datetime) -> bool:
    """Tell whether it is about an exchange that has ended, as it was to be and as it is."""
    spans = [span for span in (news.before.span, facts_of(news.item).span) if span is not None]
    return bool(spans) and all(span.ends_at <= now for span in spans)


class NoticeCases:
    """From rows of the outbox to what they tell."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def contents(self, outbox_id: int, recipient: Recipient) -> Bulletin | None:
        """Return what a row has to tell at this moment: old of the first change, new as it stands.

        None where everything came back to what it was, or is over.
        """
        now = self._clock.now()

        async def told(view: Reading) -> Bulletin | None:
            chat = await view.chats.get(recipient.id) if recipient.kind == "chat" else None
            member = await view.members.get(recipient.id) if recipient.kind == "member" else None
            since = await view.notices.since(outbox_id)
            late_since = since if since is not None and now - since > LATE else None
            found = [await self._news(view, notice, member) for notice in await view.notices.of_row(outbox_id)]
            news = tuple(one for one in found if one is not None and not (late_since and _over(one, now)))
            return Bulletin(news, chat, member, late_since) if news else None

        return await self._store.at_once(told)

    async def by_night(self, row: OutboxRow, bulletin: Bulletin, tz: str) -> Bulletin:
        """Return what of a bulletin cannot wait; the rest of the row has to tell it when quiet hours, in `tz`, end."""
        now = self._clock.now()
        urgent = tuple(one for one in bulletin.news if any(within_a_day(at, *one.moments) for at in (row.due_at, now)))
        calm = [one.item.id for one in bulletin.news if one not in urgent]
        if calm:
            async with self._store.writing(Cause()) as tx:
                until = await sendable_at(tx, row.recipient, now, tz)
                await tx.notices.put_off(row.id, row.recipient, calm, until, now)
        return replace(bulletin, news=urgent)

    async def _news(self, view: Reading, notice: Notice, reader: Member | None) -> News | None:
        item = await view.items.by_id(notice.item_id)
        if not isinstance(item, Task | Exchange):
            return None
        after = facts_of(item)
        fields = changed(notice.before, after)
        if not fields:
            return None
        mine = 0
        if reader is not None and ("owner_id" in fields or "absent" in fields):
            mine = (after.owner_id == reader.id) - (notice.before.owner_id == reader.id)
        return News(
            item,
            notice.before,
            fields,
            await view.members.get(notice.before.owner_id) if notice.before.owner_id else None,
            await view.members.get(notice.actor_id) if notice.actor_id else None,
            notice.reason,
            mine,
        )
