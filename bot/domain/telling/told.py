"""What people go by: an item as they were told of it, and the notices that bring them up to date."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bot.domain.models import Deadline, Exchange, Span, Status, Task
from bot.domain.text import Text
from bot.domain.traffic import Recipient


@dataclass(frozen=True, slots=True)
class Facts:
    """What is worth a notice where it changes: when, whose (a member's id), how it stands, where.

    `absent`: it was not on the plan.
    """

    status: Status
    owner_id: int | None = None
    deadline: Deadline | None = None
    span: Span | None = None
    places: Text = field(default_factory=Text)
    absent: bool = False


def facts_of(item: Task | Exchange) -> Facts:
    """Return what people go by, as an item stands now."""
    if isinstance(item, Task):
        return Facts(item.status, item.owner.id if item.owner else None, item.deadline)
    return Facts(item.status, item.contact.id if item.contact else None, span=item.span, places=item.places)


_BEGUN = {Status.NOT_STARTED: Status.IN_PROGRESS}


def changed(before: Facts, after: Facts) -> frozenset[str]:
    """Return the names of the fields that differ; that a task has been begun is no news.

    All that is new on the plan is one piece of news; what is called off before anybody heard of it is none.
    """
    if before.absent:
        return frozenset() if after.status is Status.CANCELLED else frozenset({"absent"})
    found = {name for name in ("owner_id", "deadline", "span") if getattr(before, name) != getattr(after, name)}
    if not _same_place(before.places, after.places):
        found.add("places")
    if _BEGUN.get(before.status, before.status) != _BEGUN.get(after.status, after.status):
        found.add("status")
    return frozenset(found)


def _same_place(before: Text, after: Text) -> bool:
    """Tell whether a place is the same: that it has a name in a further language is no news."""
    shared = before.keys() & after.keys()
    return before == after or (bool(shared) and all(before[locale] == after[locale] for locale in shared))


@dataclass(frozen=True, slots=True)
class Notice:
    """News of an item for one recipient: what that recipient went by `before`, who changed it last, and why."""

    item_id: int
    before: Facts
    actor_id: int | None = None
    reason: str | None = None


class NoticeReader(Protocol):
    async def of_row(self, outbox_id: int) -> list[Notice]:
        """Return what a row of the outbox brings, in the order in which it happened."""

    async def since(self, outbox_id: int) -> datetime | None:
        """Return from when on a row of the outbox should have been said."""

    async def waiting(self, item_id: int) -> dict[Recipient, Facts]:
        """Return by what of an item everybody goes who waits for a notice of it that is unsent."""

    async def missed(self, recipient: Recipient) -> list[Notice]:
        """Return what could not be said to a recipient: for each item the first notice, with what they go by."""

    async def told(self, item_id: int, schedule_no: int) -> list[Recipient]:
        """Return who was reminded of an item as that schedule has it, or was told of an earlier change to it.

        Those who were told that it is no longer theirs are left out.
        """


class NoticeWriter(NoticeReader, Protocol):
    async def put(
        self,
        recipient: Recipient,
        notice: Notice,
        due_at: datetime,
        now: datetime,
        *,
        parting: bool = False,
        since: datetime | None = None,
    ) -> None:
        """Have a recipient told at `due_at`; `since` is from when on, where that was long before.

        An unsent notice of the same item is kept with what it says of before, and comes forward where `due_at` is
        earlier. What waits for the same instant, or to be sent now, is one message. `parting`: the last that this
        recipient hears.
        """

    async def put_off(
        self, outbox_id: int, recipient: Recipient, item_ids: Collection[int], due_at: datetime, now: datetime
    ) -> None:
        """Have what a row of the outbox brings of these items brought at `due_at` instead."""

    async def revive(self, recipient: Recipient, due: Mapping[int, datetime], now: datetime) -> None:
        """Have what was missed said when it is `due`, by the item's id."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One recipient of a notice and the zone in which that recipient's nights are."""

    recipient: Recipient
    tz: str
    parting: bool = False
