"""Changes of tasks and exchanges: each is one transaction with its journal, its reminders and its notices."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.access import Action, concerned, require
from bot.domain.errors import DeadlinePast, EndsFirst, ItemSettled, NotSettled, TimePast, UnknownItem, UnknownMember
from bot.domain.exchanges.cases import exchange_by_code, exchange_draft_of
from bot.domain.exchanges.moving import Moving, moved
from bot.domain.models import (
    Deadline,
    Exchange,
    ItemKind,
    Member,
    MemberState,
    Project,
    ReportSource,
    Status,
    Task,
)
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.tasks.cases import draft_of, task_by_code
from bot.domain.telling.notices import announce, owner_of
from bot.domain.text import Text
from bot.domain.traffic import Recipient, Speaker


@dataclass(frozen=True, slots=True)
class Changed:
    """An item before and after a change, equal where there was none; `told` counts those who will hear of it.

    `whose`: it was to become somebody's.
    """

    before: Task | Exchange
    after: Task | Exchange
    now: datetime
    told: int = 0
    reason: str | None = None
    whose: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """Several are called what was said."""

    item: Task | Exchange
    name: str
    members: tuple[Member, ...]


async def item_by_code(tx: Reading | Writing, code: str) -> Task | Exchange:
    """Return the task or exchange with this code; raises `UnknownItem`."""
    item = await tx.items.by_code(code)
    if item is None or isinstance(item, Project):
        raise UnknownItem(code=code, kind=None)
    return item


def _open(item: Task | Exchange) -> None:
    if item.status.settled:
        raise ItemSettled(item=item)


class ChangeCases:
    """What can be changed, by whom the table in `access` lets.

    Each raises `UnknownItem`, `NotAllowed` naming who can, `NotInvited`. `heard_in` is the Telegram id of the group in
    which the change was asked for and is answered.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def set_deadline(
        self, speaker: Speaker, code: str, deadline: Deadline | None, heard_in: int | None = None
    ) -> Changed:
        """Move a deadline; None: 长期 · contínuo. `deadline.tz` is replaced by the lead association's zone.

        Raises `DeadlinePast` where it has passed there, `ItemSettled`.
        """
        async with self._store.writing(speaker.cause) as tx:
            task = await task_by_code(tx, code)
            await require(tx.members, speaker, Action.SET_DEADLINE, *concerned(task))
            return await put_off(tx, speaker, task, deadline, self._clock.now(), heard_in)

    async def move(self, speaker: Speaker, code: str, moving: Moving, heard_in: int | None = None) -> Changed:
        """Move an exchange. Raises `TimePast`, `EndsFirst`, `ItemSettled`."""
        now = self._clock.now()
        async with self._store.writing(speaker.cause) as tx:
            exchange = await exchange_by_code(tx, code)
            await require(tx.members, speaker, Action.MOVE, *concerned(exchange))
            _open(exchange)
            span = moved(exchange.span, moving)
            if span.ends_at < span.starts_at or (span.end is not None and span.end < span.start):
                raise EndsFirst(span=span, code=exchange.code)
            if (span.ends_at if span.all_day else span.starts_at) <= now:
                raise TimePast(span=span, code=exchange.code)
            if span == exchange.span:
                return Changed(exchange, exchange, now)
            after = await tx.exchanges.update(exchange.id, replace(exchange_draft_of(exchange), span=span))
            return Changed(exchange, after, now, await announce(tx, speaker, exchange, after, now, heard_in=heard_in))

    async def look(self, speaker: Speaker, code: str, action: Action) -> Task | Exchange:
        """Return an item that the speaker may change in this way, before it is asked whether to."""
        async with self._store.reading() as view:
            item = await view.items.by_code(code)
            if not isinstance(item, Task | Exchange):
                raise UnknownItem(code=code, kind=None)
            await require(view.members, speaker, action, *concerned(item), owner=owner_of(item))
            return item

    async def call_off(
        self, speaker: Speaker, code: str, reason: str | None = None, heard_in: int | None = None
    ) -> Changed:
        """Cancel a task or an exchange; the reason is recorded. Raises `ItemSettled` where a task is done."""
        async with self._store.writing(speaker.cause) as tx:
            item = await item_by_code(tx, code)
            await require(tx.members, speaker, Action.CALL_OFF, *concerned(item))
            if item.status is Status.DONE:
                raise ItemSettled(item=item)
            return await self._stand(tx, speaker, item, Status.CANCELLED, heard_in, reason)

    async def restore(self, speaker: Speaker, code: str, heard_in: int | None = None) -> Changed:
        """Take back a cancellation. Raises `NotSettled` where there is none."""
        return await self._take_back(speaker, code, (Status.CANCELLED,), Action.CALL_OFF, heard_in)

    async def reopen(self, speaker: Speaker, code: str, heard_in: int | None = None) -> Changed:
        """Have a task that was done or blocked go on. Raises `NotSettled` where it is neither."""
        return await self._take_back(
            speaker, code, (Status.DONE, Status.BLOCKED), Action.FINISH, heard_in, ItemKind.TASK
        )

    async def finish(self, speaker: Speaker, code: str, heard_in: int | None = None) -> Changed:
        """Mark a task done. Raises `ItemSettled` where it is cancelled."""
        async with self._store.writing(speaker.cause) as tx:
            task = await task_by_code(tx, code)
            await require(tx.members, speaker, Action.FINISH, *concerned(task), owner=task.owner)
            if task.status is Status.CANCELLED:
                raise ItemSettled(item=task)
            return await self._stand(tx, speaker, task, Status.DONE, heard_in)

    async def block(
        self,
        speaker: Speaker,
        code: str,
        reason: Text,
        heard_in: int | None = None,
        message: tuple[int, int] | None = None,
    ) -> Changed:
        """Mark a task blocked and record why; `message` is the (Telegram chat, message) that says so.

        Raises `ItemSettled`.
        """
        async with self._store.writing(speaker.cause) as tx:
            task = await task_by_code(tx, code)
            await require(tx.members, speaker, Action.FINISH, *concerned(task), owner=task.owner)
            _open(task)
            return await self._stand(tx, speaker, task, Status.BLOCKED, heard_in, reason, message)

    async def assign(
        self, speaker: Speaker, code: str, name: str | int, heard_in: int | None = None
    ) -> Changed | Choice:
        """Give a task another owner, an exchange another contact: by name, or by a member's id.

        Several of that name are a choice. Raises `UnknownMember`, `ItemSettled`.
        """
        now = self._clock.now()
        async with self._store.writing(speaker.cause) as tx:
            item = await item_by_code(tx, code)
            await require(tx.members, speaker, Action.ASSIGN, *concerned(item))
            _open(item)
            people = await _called(tx, name)
            if len(people) > 1:
                return Choice(item, str(name), tuple(people))
            old = owner_of(item)
            if old is not None and old.id == people[0].id:
                return Changed(item, item, now, whose=True)
            after: Task | Exchange
            if isinstance(item, Task):
                after = await tx.tasks.update(item.id, replace(draft_of(item), owner_id=people[0].id))
            else:
                after = await tx.exchanges.update(item.id, replace(exchange_draft_of(item), contact_id=people[0].id))
            return Changed(item, after, now, await announce(tx, speaker, item, after, now, heard_in=heard_in))

    async def _take_back(
        self,
        speaker: Speaker,
        code: str,
        taken: tuple[Status, ...],
        action: Action,
        heard_in: int | None,
        kind: ItemKind | None = None,
    ) -> Changed:
        async with self._store.writing(speaker.cause) as tx:
            item: Task | Exchange = await (task_by_code(tx, code) if kind else item_by_code(tx, code))
            await require(tx.members, speaker, action, *concerned(item), owner=owner_of(item))
            if item.status not in taken:
                raise NotSettled(item=item)
            before = Status(await tx.journal.before(item.id, "status") or Status.NOT_STARTED)
            if before.settled or before is Status.BLOCKED:
                before = Status.IN_PROGRESS if isinstance(item, Task) else Status.NOT_STARTED
            return await self._stand(tx, speaker, item, before, heard_in)

    async def _stand(
        self,
        tx: Writing,
        speaker: Speaker,
        item: Task | Exchange,
        status: Status,
        heard_in: int | None,
        reason: str | Text | None = None,
        message: tuple[int, int] | None = None,
    ) -> Changed:
        """Give an item another status and record the reason as a report on it."""
        now = self._clock.now()
        said = reason if isinstance(reason, Text) else Text.of({_locale(speaker): reason})
        word = next(iter(said.values()), None)
        if word:
            chat_id, message_id = message or (None, None)
            author = speaker.member.id if speaker.member else None
            await tx.reports.add(
                item.id, said, now, ReportSource.CHAT, author_id=author, chat_id=chat_id, message_id=message_id
            )
        if item.status is status:
            return Changed(item, item, now, reason=word)
        after: Task | Exchange
        if isinstance(item, Task):
            after = await tx.tasks.update(item.id, replace(draft_of(item), status=status))
        else:
            after = await tx.exchanges.update(item.id, replace(exchange_draft_of(item), status=status))
        told = await announce(tx, speaker, item, after, now, heard_in=heard_in, reason=word)
        return Changed(item, after, now, told, word)


def _locale(speaker: Speaker) -> str:
    member = speaker.member
    home = member.association if member else None
    return (member.locale if member else None) or (home.locale if home else "zh_Hans")


async def _called(tx: Writing, name: str | int) -> list[Member]:
    if isinstance(name, str):
        found = await tx.members.by_name(name)
    else:
        member = await tx.members.get(name)
        found = [member] if member is not None and member.state is not MemberState.LEFT else []
    if not found:
        raise UnknownMember(name=str(name))
    return found


async def put_off(
    tx: Writing,
    speaker: Speaker,
    task: Task,
    deadline: Deadline | None,
    now: datetime,
    heard_in: int | None = None,
    besides: Collection[Recipient] = (),
) -> Changed:
    """Move a task's deadline inside a transaction; raises `DeadlinePast`, `ItemSettled`."""
    _open(task)
    if deadline is not None:
        deadline = Deadline(deadline.on, task.lead.tz, deadline.at_time)
        if deadline.at <= now:
            raise DeadlinePast(deadline=deadline, code=task.code)
    if deadline == task.deadline:
        return Changed(task, task, now)
    after = await tx.tasks.update(task.id, replace(draft_of(task), deadline=deadline))
    told = await announce(tx, speaker, task, after, now, heard_in=heard_in, besides=besides)
    return Changed(task, after, now, told)
