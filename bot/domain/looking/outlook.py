"""Exchanges and tasks together: somebody's or a group's week, an overview for those who lead, a group's board."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.exchanges.listing import ExchangeQuery
from bot.domain.models import Association, Chat, Exchange, ExchangeKind, Member, Role, Task
from bot.domain.ports import Clock, Reading, Store
from bot.domain.tasks.task_scope import Behind, Standing, TaskScope
from bot.domain.traffic import Speaker

WEEK = 7
# What stands on one screen; more is a tap away.
_EXCHANGES, _DUE, _LATE = 8, 8, 4
_COMING, _ASSOCIATIONS = 5, 8
# Whose turn it is to host matters for these.
_HOSTED = (ExchangeKind.CONSULTATION, ExchangeKind.VISIT)
_BOARD_DAYS = 14
_BOARD_EXCHANGES, _BOARD_DUE, _BOARD_HELP = 4, 5, 5


@dataclass(frozen=True, slots=True)
class Some:
    """The first few of something; `more` where that is not all."""

    tasks: tuple[Task, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class Week:
    """What concerns a member (`whose`), an association, or for None everybody, from `first` to `last` (inclusive).

    `scope` finds the same tasks.
    """

    whose: Member | Association | None
    scope: TaskScope
    first: date
    last: date
    exchanges: tuple[Exchange, ...]
    more_exchanges: bool
    due: Some
    late: Some
    now: datetime


@dataclass(frozen=True, slots=True)
class Overview:
    """What is coming, who is behind with how much, what is latest, and who hosts the next of each kind."""

    coming: tuple[Exchange, ...]
    behind: tuple[Behind, ...]
    late: Some
    blocked: Some
    hosting: tuple[Exchange, ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class Board:
    """What a group's board shows. `help` is what is blocked or overdue, in an association's own group alone."""

    chat: Chat
    exchanges: tuple[Exchange, ...]
    due: Some
    help: Some
    now: datetime


def _some(found: Sequence[Task], limit: int) -> Some:
    return Some(tuple(found[:limit]), len(found) > limit)


def _midnight(day: date, tz: str) -> datetime:
    return datetime.combine(day, time.min, ZoneInfo(tz))


class OutlookCases:
    """What can be asked about times to come."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def week(self, speaker: Speaker, group: Chat | None, tz: str) -> Week:
        """Return what concerns the speaker, or the group, within a week from today in the zone `tz`.

        A liaison answers for an association, so that its tasks concern the liaison too.
        """
        whose: Member | Association | None = group.association if group else speaker.member
        if isinstance(whose, Member) and whose.role is Role.LIAISON and whose.association is not None:
            whose = whose.association
        home = whose.association if isinstance(whose, Member) else whose
        now = self._clock.now()
        first = now.astimezone(ZoneInfo(tz)).date()
        last = first + timedelta(days=WEEK - 1)
        owner_id = whose.id if isinstance(whose, Member) else None
        party_id = whose.id if isinstance(whose, Association) else None
        scope = TaskScope(owner_id=owner_id, party_id=party_id)
        query = ExchangeQuery(now, _midnight(last + timedelta(days=1), tz), party_id=home.id if home else None)
        async with self._store.reading() as view:
            late = await self._late(view, scope, now, _LATE)
            due = await self._due(view, scope, now, first, last, _DUE)
            exchanges = await view.exchanges.page(query, limit=_EXCHANGES + 1)
        return Week(
            whose, scope, first, last, tuple(exchanges[:_EXCHANGES]), len(exchanges) > _EXCHANGES, due, late, now
        )  # fmt: skip

    async def _late(self, view: Reading, scope: TaskScope, now: datetime, limit: int) -> Some:
        late = replace(scope, standing=Standing.OVERDUE)
        return _some(await view.task_lists.page(late, now, limit=limit + 1), limit)

    async def _due(
        self, view: Reading, scope: TaskScope, now: datetime, first: date, last: date, limit: int
    ) -> Some:  # fmt: skip
        """Return what is due from `first` to `last` and not yet overdue."""
        coming = replace(scope, standing=Standing.OPEN, first=first, last=last)
        # What was due earlier today stands among the late; a few more are asked for in its place.
        found = await view.task_lists.page(coming, now, limit=limit + 3)
        return _some([task for task in found if not task.overdue(now)], limit)

    async def overview(self) -> Overview:
        """Return how things stand everywhere."""
        now = self._clock.now()
        async with self._store.reading() as view:
            coming = await view.exchanges.page(ExchangeQuery(now), limit=_COMING)
            hosting = [
                found for kind in _HOSTED for found in await view.exchanges.page(ExchangeQuery(now, kind=kind), limit=1)
            ]
            behind = sorted(await view.task_lists.behind(now), key=lambda one: (-one.overdue, -one.blocked))
            late = await self._late(view, TaskScope(), now, _LATE)
            blocked = await view.task_lists.page(TaskScope(Standing.BLOCKED), now, limit=_LATE + 1)
        return Overview(
            tuple(coming), tuple(behind[:_ASSOCIATIONS]), late, _some(blocked, _LATE), tuple(hosting), now
        )  # fmt: skip

    async def board(self, view: Reading, chat: Chat) -> Board:
        """Return what the board of a group shows now."""
        now = self._clock.now()
        home = chat.association
        scope = TaskScope(party_id=home.id if home else None)
        today = now.astimezone(ZoneInfo(chat.tz)).date()
        last = today + timedelta(days=_BOARD_DAYS)
        coming = await view.exchanges.page(
            ExchangeQuery(now, party_id=home.id if home else None), limit=_BOARD_EXCHANGES
        )  # fmt: skip
        due = await self._due(view, scope, now, today, last, _BOARD_DUE)
        needing: list[Task] = []
        if home is not None:
            # Nobody is shown up before the others: what goes wrong is said at home alone.
            stuck = await view.task_lists.page(replace(scope, standing=Standing.BLOCKED), now, limit=_BOARD_HELP + 1)
            late = await view.task_lists.page(replace(scope, standing=Standing.OVERDUE), now, limit=_BOARD_HELP + 1)
            needing = list({task.id: task for task in (*stuck, *late)}.values())
        return Board(chat, tuple(coming), due, _some(needing, _BOARD_HELP), now)
