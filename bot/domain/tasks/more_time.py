"""Requests for more time: who asked for which deadline, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.domain.models import Deadline


class RequestState(StrEnum):
    """Where a request is: open, or answered, or replaced by a later one, or void where the plan went on without it."""

    OPEN = "open"
    GRANTED = "granted"
    REFUSED = "refused"
    REPLACED = "replaced"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Request:
    """A member's request (ids) to move a task's deadline from `before` to `wanted`."""

    id: int
    item_id: int
    asker_id: int
    before: Deadline
    wanted: Deadline
    state: RequestState
    answered_by: int | None = None


class RequestReader(Protocol):
    async def get(self, request_id: int) -> Request | None: ...

    async def open_of(self, item_id: int) -> Request | None:
        """Return the one open request for an item."""


class RequestWriter(RequestReader, Protocol):
    async def add(self, item_id: int, asker_id: int, before: Deadline, wanted: Deadline, now: datetime) -> Request: ...

    async def close(self, request_id: int, state: RequestState, answered_by: int | None, now: datetime) -> None: ...
