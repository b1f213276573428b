"""Who may be made to wait: what nobody waits for lets go first at the store what somebody does wait for."""

from __future__ import annotations

from collections.abc import Awaitable
from contextvars import ContextVar
from typing import TypeVar

T = TypeVar("T")

_patient: ContextVar[bool] = ContextVar("patient", default=False)


async def patiently(work: Awaitable[T]) -> T:
    """Carry out `work`, to be started as a task of its own; it and all that it starts let others go first."""
    _patient.set(True)
    return await work


def is_patient() -> bool:
    """Tell whether the running task lets others go first."""
    return _patient.get()
