"""What the use cases ask of the world: the clock and the store."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Any, Protocol, TypeVar

from bot.domain import queues
from bot.domain import repositories as of
from bot.domain.exchanges.attendance import AttendanceReader, AttendanceWriter
from bot.domain.exchanges.cards import CardReader, CardWriter
from bot.domain.looking.board import BoardReader, BoardWriter
from bot.domain.looking.carried import CarriedReader, CarriedWriter
from bot.domain.looking.history import HistoryReader
from bot.domain.looking.journal import JournalReader
from bot.domain.looking.projects import ProjectListReader
from bot.domain.looking.searching import SearchReader
from bot.domain.people import repositories as people
from bot.domain.steering.drafts import DraftReader, DraftWriter
from bot.domain.tasks.more_time import RequestReader, RequestWriter
from bot.domain.tasks.task_scope import NameReader, TaskListReader
from bot.domain.telling.told import NoticeReader, NoticeWriter
from bot.domain.traffic import Cause, Queue

T = TypeVar("T")


class Clock(Protocol):
    """The one source of time; a sandbox's can be moved."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""

    def monotonic(self) -> float:
        """Return seconds that never run backwards; only differences mean anything."""

    async def sleep(self, seconds: float, wake: asyncio.Event | None = None) -> None:
        """Return after `seconds`, or as soon as `wake` is set."""


class Reading(Protocol):
    """A snapshot of the store: every question inside one `reading()` sees the same state."""

    @property
    def directory(self) -> people.DirectoryReader: ...
    @property
    def associations(self) -> people.AssociationReader: ...
    @property
    def members(self) -> people.MemberReader: ...
    @property
    def chats(self) -> people.ChatReader: ...
    @property
    def items(self) -> of.ItemReader: ...
    @property
    def projects(self) -> of.ProjectReader: ...
    @property
    def tasks(self) -> of.TaskReader: ...
    @property
    def exchanges(self) -> of.ExchangeReader: ...
    @property
    def task_lists(self) -> TaskListReader: ...
    @property
    def history(self) -> HistoryReader: ...
    @property
    def journal(self) -> JournalReader: ...
    @property
    def boards(self) -> BoardReader: ...
    @property
    def searches(self) -> SearchReader: ...
    @property
    def project_lists(self) -> ProjectListReader: ...
    @property
    def names(self) -> NameReader: ...
    @property
    def reports(self) -> of.ReportReader: ...
    @property
    def reminders(self) -> queues.ReminderReader: ...
    @property
    def outbox(self) -> queues.OutboxReader: ...
    @property
    def inbox(self) -> queues.InboxReader: ...
    @property
    def messages(self) -> queues.MessageReader: ...
    @property
    def notices(self) -> NoticeReader: ...
    @property
    def drafts(self) -> DraftReader: ...
    @property
    def requests(self) -> RequestReader: ...
    @property
    def settings(self) -> queues.SettingReader: ...
    @property
    def calendar(self) -> queues.CalendarReader: ...
    @property
    def memos(self) -> queues.MemoReader: ...

    @property
    def digests(self) -> queues.DigestReader: ...
    @property
    def attendance(self) -> AttendanceReader: ...
    @property
    def cards(self) -> CardReader: ...
    @property
    def carried(self) -> CarriedReader: ...


class Writing(Protocol):
    """One transaction: all of it is kept, or nothing."""

    @property
    def associations(self) -> people.AssociationWriter: ...
    @property
    def members(self) -> people.MemberWriter: ...
    @property
    def tokens(self) -> people.TokenWriter: ...
    @property
    def chats(self) -> people.ChatWriter: ...
    @property
    def items(self) -> of.ItemReader: ...
    @property
    def projects(self) -> of.ProjectWriter: ...
    @property
    def tasks(self) -> of.TaskWriter: ...
    @property
    def exchanges(self) -> of.ExchangeWriter: ...
    @property
    def reports(self) -> of.ReportWriter: ...
    @property
    def reminders(self) -> queues.ReminderWriter: ...
    @property
    def inbox(self) -> queues.InboxWriter: ...
    @property
    def outbox(self) -> queues.OutboxWriter: ...
    @property
    def messages(self) -> queues.MessageWriter: ...
    @property
    def notices(self) -> NoticeWriter: ...
    @property
    def drafts(self) -> DraftWriter: ...
    @property
    def requests(self) -> RequestWriter: ...
    @property
    def boards(self) -> BoardWriter: ...
    @property
    def journal(self) -> JournalReader: ...
    @property
    def settings(self) -> queues.SettingWriter: ...
    @property
    def calendar(self) -> queues.CalendarWriter: ...
    @property
    def memos(self) -> queues.MemoWriter: ...

    @property
    def digests(self) -> queues.DigestWriter: ...
    @property
    def attendance(self) -> AttendanceWriter: ...
    @property
    def cards(self) -> CardWriter: ...
    @property
    def carried(self) -> CarriedWriter: ...


class Store(Protocol):
    """Where everything is kept."""

    def reading(self) -> AbstractAsyncContextManager[Reading]:
        """Open a read-only snapshot."""

    async def at_once(self, work: Callable[[Reading], Coroutine[Any, Any, T]]) -> T:
        """Return what `work` makes of a read-only snapshot: quicker than `reading` for whoever asks several things.

        It runs in another thread. It may await nothing but what it asks of the snapshot.
        """

    def writing(self, cause: Cause) -> AbstractAsyncContextManager[Writing]:
        """Open the one writing transaction; others wait. An exception rolls it back.

        Changes are journalled under the cause; the update that it names is done in the same transaction.
        """

    async def write_at_once(self, cause: Cause, work: Callable[[Writing], Coroutine[Any, Any, T]]) -> T:
        """Do `work` in the one writing transaction: quicker than `writing` for whoever has several things to write.

        It runs in another thread. It may await nothing but what it has of the transaction.
        """

    def on_commit(self, ring: Callable[[], None], queue: Queue | None = None) -> None:
        """Have `ring` called after each commit, on the event loop: an `asyncio.Event.set`, say. It must not raise.

        With `queue` only after those by which something in it may be due earlier than before.
        """
