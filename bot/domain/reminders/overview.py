"""What will be said and what was, with reasons: for oneself, a group, and for administrators everybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.access import Action, require
from bot.domain.errors import UnknownItem
from bot.domain.memos import Memo
from bot.domain.models import Chat, Exchange, Item, Project, Task
from bot.domain.ports import Clock, Reading, Store
from bot.domain.reminders.cases import Due
from bot.domain.reminders.memos import MOST
from bot.domain.reminders.readers import Reader, reader_of
from bot.domain.reminders.wishes import recipient_of
from bot.domain.traffic import Recipient, Reminder, ReminderKind, ReminderState, Speaker

PAGE = 8
# A sample shows no more than a phone does at once.
_SAMPLE = 3
HERE, ALL, FAILED = "here", "all", "failed"


class Tab(StrEnum):
    """Which way one looks."""

    AHEAD = "ahead"
    PAST = "past"


_STATES = {
    Tab.AHEAD: (ReminderState.PENDING, ReminderState.QUEUED),
    Tab.PAST: (ReminderState.SENT, ReminderState.EXPIRED, ReminderState.FAILED),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A reminder with what it is about and to whom it goes; the last attempt at saying it, where one was made."""

    reminder: Reminder
    reader: Reader
    item: Item | None = None
    memo: Memo | None = None
    attempt: tuple[datetime, str] | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """A page of reminders from `offset` on; `scope` is HERE, ALL, FAILED or an item's code."""

    scope: str
    tab: Tab
    offset: int
    entries: tuple[Entry, ...]
    more: bool
    tz: str
    now: datetime
    reader: Reader | None = None


class OverviewCases:
    """What can be asked about reminders as rows."""

    def __init__(self, store: Store, clock: Clock, default_tz: str) -> None:
        self._store = store
        self._clock = clock
        self._default_tz = default_tz

    async def page(
        self, speaker: Speaker, chat: Chat | None, scope: str = HERE, tab: Tab = Tab.AHEAD, offset: int = 0
    ) -> Overview:
        """Return a page. What is not of here is for administrators.

        Raises `NotInvited`, `NotListed`, `NotAllowed`, `UnknownItem`.
        """
        now = self._clock.now()
        async with self._store.reading() as view:
            reader = item = None
            if scope == HERE:
                await require(view.members, speaker, Action.REMIND)
                reader = await reader_of(view, recipient_of(speaker, chat), self._default_tz)
            else:
                await require(view.members, speaker, Action.SEE_REMINDERS)
            if scope not in (HERE, ALL, FAILED):
                item = await view.items.by_code(scope)
                if item is None or isinstance(item, Project):
                    raise UnknownItem(code=scope, kind=None)
            states: tuple[ReminderState, ...] = (ReminderState.FAILED,) if scope == FAILED else _STATES[tab]
            if scope == ALL and tab is Tab.AHEAD:
                # Of a million the first few; what is on its way this very moment is no news.
                states = (ReminderState.PENDING,)
            if item is not None and tab is Tab.PAST:
                states = (*states, ReminderState.CANCELLED)
            found = await view.reminders.page(
                states,
                recipient=reader.recipient if reader else None,
                item_id=item.id if item else None,
                until=now if tab is Tab.PAST else None,
                backwards=tab is Tab.PAST,
                offset=offset,
                limit=PAGE + 1,
            )
            entries = await self._entries(view, found[:PAGE])
            tz = reader.tz if reader else self._zone(speaker, chat)
            return Overview(scope, tab, offset, entries, len(found) > PAGE, tz, now, reader)

    async def sample(self, speaker: Speaker, chat: Chat | None) -> Due:
        """Return what the next reminders here would say if they were due now; empty where nothing is planned."""
        async with self._store.reading() as view:
            await require(view.members, speaker, Action.REMIND)
            reader = await reader_of(view, recipient_of(speaker, chat), self._default_tz)
            # People's own words may all come first.
            most = MOST + PAGE
            found = await view.reminders.page((ReminderState.PENDING,), recipient=reader.recipient, limit=most)
            first = [entry for entry in await self._entries(view, found) if isinstance(entry.item, Task | Exchange)]
            lines = {
                entry.item.id: (entry.reminder, entry.item)
                for entry in reversed(first)
                if isinstance(entry.item, Task | Exchange)
            }
            return Due(reader, tuple(reversed(lines.values()))[:_SAMPLE])

    def _zone(self, speaker: Speaker, chat: Chat | None) -> str:
        member = speaker.member
        home = member.association if member else None
        own = (member.tz if member else None) or (home.tz if home else self._default_tz)
        return chat.tz if chat is not None else own

    async def _entries(self, view: Reading, found: Sequence[Reminder]) -> tuple[Entry, ...]:
        items = await view.items.by_ids({one.item_id for one in found if one.item_id is not None})
        memo_ids = [one.memo_id for one in found if one.kind is ReminderKind.MEMO and one.memo_id is not None]
        memos = {memo.id: memo for memo in await view.memos.by_ids(memo_ids)}
        attempts = await view.reminders.attempts([one.id for one in found])
        readers: dict[Recipient, Reader] = {}
        for one in found:
            if one.recipient not in readers:
                readers[one.recipient] = await reader_of(view, one.recipient, self._default_tz)
        return tuple(
            Entry(
                one,
                readers[one.recipient],
                items.get(one.item_id or 0),
                memos.get(one.memo_id or 0),
                attempts.get(one.id),
            )
            for one in found
        )
