"""Dates and times that people write, in Chinese and European Portuguese.

The meaning of an expression depends on when and where it is written: a reference instant with its zone goes in, aware
instants of that zone come out. Conventions: a day of the year, a day of the month or a weekday without anything beside
it is the next one (a weekday never today, which is then the second reading); 下周三 is the Wednesday of the next week,
which begins on Monday; a deadline includes the day that it names where usage is split, and the other reading comes
second; an hour without a part of the day is an office hour first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.language.moments.reader import Read

# What a message may cost is bounded by how often a reading is tried and by how many are kept.
_MOST_FOUND = 30
_MOST_TRIED = 120


@dataclass(frozen=True, slots=True)
class Meaning:
    """One reading of an expression.

    A day or an instant has a `start` alone, `grain` tells which: "day", "hour", "minute" or "second". A longer unit
    ("week" to "year") and a range have an exclusive `end`. `open` is "before" for a deadline, which has an `end` alone,
    and "after" for what has no end. A duration (ISO 8601) and a recurrence (RFC 5545) stand in `grain`, with neither
    start nor end. Instants are aware, in the zone of the reference.
    """

    start: datetime | None
    end: datetime | None
    grain: str
    open: Literal["before", "after"] | None = None

    def until(self) -> datetime | None:
        """Return the exclusive end, also of a day, which is its next midnight; None where there is none."""
        if self.end is None and self.start is not None and self.open is None and self.grain == "day":
            # Not 24 hours later: a day on which the clocks change is longer or shorter.
            midnight = datetime.combine(self.start.date() + timedelta(days=1), datetime.min.time())
            return midnight.replace(tzinfo=self.start.tzinfo)
        return self.end


@dataclass(frozen=True, slots=True)
class Found(Meaning):
    """An expression of a message in its likeliest reading; `alternatives` are its other usual ones, best first.

    `text` are the words as written, `span` where in the message they stand.
    """

    text: str = ""
    span: tuple[int, int] = (0, 0)
    alternatives: tuple[Meaning, ...] = ()


def read_dates(text: str, lang: str, reference: datetime, *, past: bool = False) -> list[Found]:
    """Return the expressions of time in `text`, in the order in which they stand there.

    `lang` is a locale or language, Chinese where it begins with "zh", else Portuguese. `reference` is the instant at
    which it is written, aware, in the zone in which days are meant. `past` prefers what lies behind (上周三做了什么, em
    novembro fizemos) where both would do. Raises ValueError for a naive reference.
    """
    return [
        Found(
            start=best.start,
            end=best.end,
            grain=best.grain,
            open=best.open,
            text=text[span[0] : span[1]],
            span=span,
            alternatives=tuple(Meaning(*other) for other in others),
        )
        for span, (best, *others) in _read(text, lang, reference, past=past).found
    ]


def read_never(text: str, lang: str, reference: datetime) -> list[tuple[tuple[int, int], str]]:
    """Return where in `text` stands what is written like a date or a time and is none: 2月30日, 每月32号, às 25h.

    With it comes the rule (RFC 5545) of a recurrence, else nothing. The arguments are those of `read_dates`, which
    finds nothing there.
    """
    return _read(text, lang, reference, past=False).never


# Once, for an import takes its time at each call.
@lru_cache(maxsize=1)
def _reader() -> Callable[[str, str, datetime, bool, int, int], Read]:
    # Loaded at first use: most of what imports this module reads no date at its start.
    from bot.language.moments.reader import read  # noqa: PLC0415

    return read


def _read(text: str, lang: str, reference: datetime, *, past: bool) -> Read:
    if reference.tzinfo is None:
        raise ValueError("The reference needs a zone.")
    return _reader()("zh" if lang.startswith("zh") else "pt", text, reference, past, _MOST_TRIED, _MOST_FOUND)
