"""Projects: their tasks and how far each association is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.models import Association, Project

PAGE = 10


@dataclass(frozen=True, slots=True)
class Share:
    """What an association leads of a project: how many tasks, cancelled ones aside, and how they stand.

    `percent` is the mean of what was reported, a task done counting as 100.
    """

    association: Association
    tasks: int
    done: int
    percent: int
    overdue: int
    blocked: int


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """A project in the list of all, with how many of its tasks are done."""

    project: Project
    tasks: int
    done: int


@dataclass(frozen=True, slots=True)
class ProjectList:
    """A page of projects by code. `earlier` and `later` are the codes on which the pages beside it hang."""

    lines: tuple[ProjectLine, ...]
    place: str = ""
    backwards: bool = False
    earlier: str | None = None
    later: str | None = None


@dataclass(frozen=True, slots=True)
class ProjectAnswer:
    """What words may mean: one is the answer, several are a choice, none leaves near misses."""

    words: str
    matches: tuple[Project, ...]
    near: tuple[Project, ...] = ()


class ProjectListReader(Protocol):
    async def shares(self, project_id: int, now: datetime) -> list[Share]:
        """Return how far each association is that leads tasks of a project, by code."""

    async def page(self, place: str, *, backwards: bool, limit: int) -> list[ProjectLine]:
        """Return projects in the order of their codes: those after the code `place`, or just before it."""


def page_of(found: Sequence[ProjectLine], place: str, *, backwards: bool) -> ProjectList:
    """Return the page of which one more than fits was asked for."""
    shown = tuple(found[-PAGE:] if backwards else found[:PAGE])
    more = len(found) > PAGE
    return ProjectList(
        shown,
        place,
        backwards,
        earlier=shown[0].project.code if shown and (more if backwards else bool(place)) else None,
        later=shown[-1].project.code if shown and (backwards or more) else None,
    )
