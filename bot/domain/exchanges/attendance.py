"""Answers to an invitation (回执 · confirmação de presença): what is kept of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.domain.models import Association, Member

MOST_DELEGATES = 9999


class Position(StrEnum):
    """What is answered."""

    COMING = "coming"
    MAYBE = "maybe"
    NOT_COMING = "not_coming"


@dataclass(frozen=True, slots=True)
class Answer:
    """What an association has answered, with how many delegates (None: not said), and by whom (a member's id)."""

    position: Position
    delegates: int | None = None
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class Delegate:
    """Somebody in a delegation, as the liaison wrote it down; "" where it was left out.

    `member_id` is whom of the directory that means.
    """

    name: str
    post: str = ""
    phone: str = ""
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class Guest:
    """An association that is invited: its answer, the names of its delegates, who may answer besides the liaisons."""

    association: Association
    answer: Answer | None = None
    names: tuple[Delegate, ...] = ()
    deputies: tuple[Member, ...] = ()


class AttendanceReader(Protocol):
    """By an exchange's id."""

    async def answers(self, item_id: int) -> dict[int, Answer]:
        """Return what associations (ids) have answered."""

    async def delegates(self, item_id: int) -> dict[int, tuple[Delegate, ...]]:
        """Return who comes from which association (id), in the order in which they were named."""

    async def personal(self, item_id: int) -> list[tuple[Member, Position]]:
        """Return what people have said of themselves, in the order in which they were added to the directory."""

    async def own(self, item_ids: Collection[int], member_id: int) -> Mapping[int, Position]:
        """Return by exchange what one member has said of themselves."""

    async def deputies(self, item_id: int) -> dict[int, tuple[Member, ...]]:
        """Return whom the liaisons of an association (id) let answer."""

    async def wishes(self, item_id: int, member_id: int) -> tuple[int, ...]:
        """Return how many minutes ahead a member wants to be reminded, the longest first."""

    async def answered(self, item_ids: Collection[int]) -> Mapping[int, frozenset[int]]:
        """Return by exchange the associations (ids) that have answered."""

    async def coming(self, item_ids: Collection[int]) -> Mapping[int, tuple[Member, ...]]:
        """Return by exchange the people who come: by their own word, or named in a delegation and not against it."""

    async def wished(self, item_ids: Collection[int]) -> Mapping[int, tuple[tuple[Member, int], ...]]:
        """Return by exchange who wants to be reminded how many minutes ahead."""


class AttendanceWriter(AttendanceReader, Protocol):
    async def answer(self, item_id: int, association_id: int, answer: Answer, now: datetime) -> None:
        """Keep an association's answer in the place of the one before, and journal it."""

    async def name(self, item_id: int, association_id: int, delegates: Sequence[Delegate]) -> None:
        """Keep who comes, in the place of those named before."""

    async def answer_personally(self, item_id: int, member_id: int, position: Position | None, now: datetime) -> None:
        """Keep what somebody says of themselves; None takes it back."""

    async def depute(self, item_id: int, association_id: int, member_id: int, *, may: bool) -> None:
        """Let a member answer for the association, or no longer."""

    async def wish(self, item_id: int, member_id: int, ahead: int, *, wanted: bool) -> None: ...
