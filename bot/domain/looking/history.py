"""What became of an item: the journal of its changes and what was said on it, in one row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.models import Association, Item, Member, Report

PAGE = 8

# Text: a status, days and times as the journal writes them, a wording, a percentage.
Value = str | Member | tuple[Association, ...] | None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of the journal, old → new; what it points at is looked up."""

    field: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True, order=True)
class HistoryPlace:
    """Where in a history a page begins: the instant, `c` for changes or `r` for a report, and its id."""

    at: datetime
    kind: str
    id: int


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A report, or what one person changed at one go."""

    place: HistoryPlace
    actor: Member | None = None
    changes: tuple[FieldChange, ...] = ()
    report: Report | None = None


@dataclass(frozen=True, slots=True)
class History:
    """A page, the latest first. `newer` and `older` are where the pages beside it hang, None where none is."""

    item: Item
    entries: tuple[HistoryEntry, ...]
    place: HistoryPlace | None = None
    backwards: bool = False
    newer: HistoryPlace | None = None
    older: HistoryPlace | None = None


class HistoryReader(Protocol):
    async def page(
        self, item_id: int, *, place: HistoryPlace | None = None, backwards: bool = False, limit: int = PAGE
    ) -> list[HistoryEntry]:
        """Return what came before `place`, or just after it (`backwards`), the latest first."""
