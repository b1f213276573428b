"""Everything by words: tasks, exchanges, projects, people and what was reported, in one answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.domain.models import Association, Item, ItemKind, Member, Report


class Section(StrEnum):
    """What an answer is grouped by; people and associations are found by whoever knows how names are written."""

    TASKS = "tasks"
    EXCHANGES = "exchanges"
    PROJECTS = "projects"
    PEOPLE = "people"
    ASSOCIATIONS = "associations"
    REPORTS = "reports"


KINDS = {
    Section.TASKS: ItemKind.TASK,
    Section.EXCHANGES: ItemKind.EXCHANGE,
    Section.PROJECTS: ItemKind.PROJECT,
}


@dataclass(frozen=True, slots=True)
class Told:
    """A report and what it is about."""

    report: Report
    item: Item


Hit = Item | Member | Association | Told


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found of one section; `more` where that is not all."""

    section: Section
    found: tuple[Hit, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a search. `skip` is how many stand before it on earlier pages of its one section."""

    words: str
    hits: tuple[Hits, ...]
    now: datetime
    skip: int = 0
    section: Section | None = None


class SearchReader(Protocol):
    async def titled(self, words: str, kind: ItemKind, skip: int, limit: int) -> list[int]:
        """Return the ids of the items of a kind whose title has all the words, what is open or coming first.

        Exchanges are found by their places and programmes, too.
        """

    async def told(self, words: str, before: int | None, limit: int) -> list[Told]:
        """Return the reports that have all the words, the latest first; those before the one with that id."""

    async def lone_titles(self, before: int | None, limit: int) -> list[int]:
        """Return the ids of items whose title is there in one language only, the latest first; those before an id."""


def cut(section: Section, found: Sequence[Hit], limit: int) -> Hits:
    """Return a page of a section of which one more than fits was asked for."""
    return Hits(section, tuple(found[:limit]), len(found) > limit)
