"""What a calendar is told of an exchange."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.models import Span, Spot


@dataclass(frozen=True, slots=True)
class Entry:
    """An exchange for somebody's calendar, its words in one language (`locale`).

    `uid` stays the same as long as the exchange lives, `sequence` rises with every change, so that a calendar knows
    which of two files is the later. `made_at` is an instant, UTC.
    """

    uid: str
    sequence: int
    span: Span
    summary: str
    made_at: datetime
    locale: str
    description: str = ""
    place: str = ""
    contact: str = ""
    spot: Spot | None = None
    cancelled: bool = False


# Puts an entry into a file that calendars import.
WriteEntry = Callable[[Entry], bytes]
