"""What a list of tasks is to show, and where in it a page begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from bot.domain.models import Association, Member, Project, Task

PAGE = 8
# So many of an association's are counted: nobody needs to know how many more there are.
COUNTED = 50


class Standing(StrEnum):
    """Which tasks a list shows: open is neither done nor cancelled."""

    OPEN = "open"
    OVERDUE = "overdue"
    BLOCKED = "blocked"
    DONE = "done"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class TaskScope:
    """What a person asked to see: the ids of an association with a part in it, an owner, a project; days; words.

    `first` and `last` (inclusive, None: open) bound the day of the deadline; the words all stand in the title.
    """

    standing: Standing = Standing.OPEN
    party_id: int | None = None
    owner_id: int | None = None
    project_id: int | None = None
    first: date | None = None
    last: date | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class TaskPlace:
    """A task's place in the order of all: pages hang on it, so that they cost the same wherever they are.

    `due_at` is the deadline (UTC), None without one.
    """

    settled: bool
    due_at: datetime | None
    item_id: int


@dataclass(frozen=True, slots=True)
class Behind:
    """How many of the open tasks that an association leads are overdue, how many blocked; at most `COUNTED` are."""

    association: Association
    overdue: int
    blocked: int


class TaskListReader(Protocol):
    async def behind(self, now: datetime) -> list[Behind]:
        """Return the associations of which something is overdue or blocked."""

    async def page(
        self,
        wanted: TaskScope,
        now: datetime,
        *,
        place: TaskPlace | None = None,
        backwards: bool = False,
        limit: int = PAGE,
    ) -> list[Task]:
        """Return the tasks after `place`, or just before it: the open ones by deadline, then the settled, latest first.

        What is overdue is so at the instant `now`.
        """


class NameReader(Protocol):
    async def among(self, pieces: Sequence[str]) -> dict[str, tuple[Association | Member | Project, ...]]:
        """Return who or what is called exactly like each of the pieces; pieces that name nothing are left out.

        An association goes before a project, a project before people.
        """
