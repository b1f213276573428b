"""What the use cases ask of the store about the plan: readers for snapshots, writers for transactions."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from bot.domain.exchanges.listing import ExchangeQuery, Place
from bot.domain.models import (
    Exchange,
    ExchangeDraft,
    Item,
    ItemKind,
    Project,
    Report,
    ReportSource,
    Spot,
    Task,
    TaskDraft,
)
from bot.domain.text import Text


class ItemReader(Protocol):
    """Everything with a code."""

    async def by_code(self, code: str) -> Item | None: ...

    async def by_id(self, item_id: int) -> Item | None: ...

    async def by_ids(self, item_ids: Collection[int]) -> dict[int, Item]:
        """Return these items by id; unknown ids are left out."""

    async def open_ids(self, ended_after: datetime) -> list[int]:
        """Return the tasks that are neither done nor cancelled and the exchanges that end after that instant."""

    async def search(self, words: str, kinds: Collection[ItemKind], limit: int = 5) -> list[Item]:
        """Return the items whose title, in whichever language, has the words that matter, however bent, best first."""

    async def meant(
        self, words: str, kinds: Collection[ItemKind], limit: int = 5, near: int = 3
    ) -> tuple[list[Item], list[Item]]:
        """Return what `search` finds and, where that is nothing, the items whose titles resemble the words."""

    async def free_code(self, letter: str) -> str:
        """Return the code after the highest that begins with this letter: T33 after T32."""


class ProjectReader(Protocol):
    async def all(self) -> list[Project]: ...


class ProjectWriter(ProjectReader, Protocol):
    async def add(self, code: str, titles: Text) -> Project: ...

    async def retitle(self, item_id: int, titles: Text) -> None: ...


class TaskReader(Protocol):
    async def page(
        self,
        *,
        owner_id: int | None = None,
        association_id: int | None = None,
        project_id: int | None = None,
        overdue_at: datetime | None = None,
        open_only: bool = True,
        offset: int = 0,
        limit: int = 10,
    ) -> list[Task]:
        """Return tasks by urgency (deadline first, none last), filtered by whatever is given.

        `association_id` is the lead or a supporting one; `overdue_at` keeps those past their deadline at that instant.
        """

    async def due_between(self, start: datetime, end: datetime, lead_id: int | None = None) -> list[Task]:
        """Return the open tasks whose deadline lies in [start, end), of one lead association or of all, by deadline."""

    async def open_of(self, *, owner_id: int | None = None, association_id: int | None = None) -> list[Task]:
        """Return the open tasks that this member owns or in which this association has a part; all without either."""


class TaskWriter(TaskReader, Protocol):
    async def add(self, task: TaskDraft) -> Task: ...

    async def update(self, task_id: int, draft: TaskDraft) -> Task:
        """Make the task what the draft says and journal each field that differs.

        A changed deadline or owner raises `schedule_no`.
        """


class ExchangeReader(Protocol):
    async def page(
        self, wanted: ExchangeQuery, *, place: Place | None = None, backwards: bool = False, limit: int = 10
    ) -> list[Exchange]:
        """Return exchanges that are wanted and not cancelled, by start: those after `place`, or just before it."""

    async def of_contact(self, member_id: int, now: datetime, limit: int) -> list[Exchange]:
        """Return what has not ended at `now` and is not cancelled and has this member for contact, by start."""

    async def between(self, start: datetime, end: datetime) -> list[Exchange]:
        """Return what is not cancelled, begins before `end` and has not ended at `start`, by start."""

    async def unsettled(self, now: datetime) -> list[Exchange]:
        """Return every exchange that has not ended at `now` and is not cancelled."""


class ExchangeWriter(ExchangeReader, Protocol):
    async def add(self, exchange: ExchangeDraft) -> Exchange: ...

    async def update(self, exchange_id: int, draft: ExchangeDraft) -> Exchange:
        """Make the exchange what the draft says, journal what differs; another time raises `schedule_no`."""

    async def relocate(self, exchange_id: int, places: Text) -> Exchange:
        """Make these all the wordings of the place, and take the spot of the old one off the map."""

    async def pin(self, exchange_id: int, spot: Spot) -> Exchange:
        """Put the exchange on the map."""

    async def ask_names(self, exchange_id: int, *, asks: bool) -> Exchange:
        """Note whether the host wants to know who is in each delegation."""


class ReportReader(Protocol):
    async def of(self, item_id: int, limit: int = 5) -> list[Report]:
        """Return the latest reports on an item, newest first."""

    async def by_ids(self, report_ids: Collection[int]) -> dict[int, Report]:
        """Return these reports by id, those withdrawn left out."""

    async def by_message(self, chat_id: int, message_id: int) -> list[Report]:
        """Return the reports that came from this message (Telegram's chat id), one an item."""

    async def by_album(self, chat_id: int, album: str) -> list[Report]:
        """Return the reports that came from an album in this chat (Telegram's ids)."""

    async def percent_of(self, item_id: int) -> int | None:
        """Return the percentage of the latest chat report that says one."""

    async def unreported(self, item_id: int, field: str, now: str | None) -> str | None:
        """Return what a field of an item would be had nobody reported, by the journal; `now` is what it is."""

    async def imported(self, item_id: int) -> list[Report]:
        """Return what sheets said on an item, newest first."""


class ReportWriter(ReportReader, Protocol):
    async def add(
        self,
        item_id: int,
        texts: Text,
        posted_at: datetime,
        source: ReportSource,
        *,
        author_id: int | None = None,
        chat_id: int | None = None,
        message_id: int | None = None,
        percent: int | None = None,
        album: str | None = None,
    ) -> int | None:
        """Store a report and return its id; None where this message was already recorded and not withdrawn."""

    async def revise(self, report_id: int, texts: Text, at: datetime) -> None:
        """Store a later wording; the earlier ones are kept."""

    async def set_percent(self, report_id: int, percent: int | None) -> None:
        """Keep how much of the work the latest wording says is done; None where it does not say."""

    async def withdraw(self, report_id: int, at: datetime) -> None:
        """Count a report no more: its message is about something else now. Its wordings are kept."""

    async def copy_files(self, from_id: int, to_id: int) -> None:
        """Have a report show the files of another one as well."""

    async def attach(self, report_id: int, file_id: str, kind: str, name: str | None) -> None: ...
