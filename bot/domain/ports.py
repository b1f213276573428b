"""What the use cases ask of the world: the clock and the store."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from bot.domain import queues
from bot.domain import repositories as of
from bot.domain.drafts import DraftReader, DraftWriter
from bot.domain.journal import JournalReader
from bot.domain.more_time import RequestReader, RequestWriter
from bot.domain.task_scope import NameReader, TaskListReader
from bot.domain.told import NoticeReader, NoticeWriter
from bot.domain.traffic import Cause


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
    def directory(self) -> of.DirectoryReader: ...
    @property
    def associations(self) -> of.AssociationReader: ...
    @property
    def members(self) -> of.MemberReader: ...
    @property
    def chats(self) -> of.ChatReader: ...
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


class Writing(Protocol):
    """One transaction: all of it is kept, or nothing."""

    @property
    def associations(self) -> of.AssociationWriter: ...
    @property
    def members(self) -> of.MemberWriter: ...
    @property
    def tokens(self) -> of.TokenWriter: ...
    @property
    def chats(self) -> of.ChatWriter: ...
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
    def journal(self) -> JournalReader: ...
    @property
    def settings(self) -> queues.SettingWriter: ...
    @property
    def calendar(self) -> queues.CalendarWriter: ...
    @property
    def memos(self) -> queues.MemoWriter: ...


class Store(Protocol):
    """Where everything is kept."""

    def reading(self) -> AbstractAsyncContextManager[Reading]:
        """Open a read-only snapshot."""

    def writing(self, cause: Cause) -> AbstractAsyncContextManager[Writing]:
        """Open the one writing transaction; others wait. An exception rolls it back.

        Changes are journalled under the cause; the update that it names is done in the same transaction.
        """

    def on_commit(self, ring: Callable[[], None]) -> None:
        """Have `ring` called after each commit, on the event loop: an `asyncio.Event.set`, say. It must not raise."""
