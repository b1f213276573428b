"""Which kinds of words together tell of an intent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from bot.language.intents.model import Intent

CODE, NAME, LIST = "code", "name", "list"


@dataclass(frozen=True, slots=True)
class Evidence:
    """An intent, the kinds of words that tell of it, all of which must be there, and those that speak against it.

    It is about `what`: a code, a thing of the plan that is named, or a list. `question`: whether only a question can
    mean it, or none; None where that does not matter.
    """

    intent: Intent
    tells: tuple[re.Pattern[str], ...]
    against: re.Pattern[str]
    question: bool | None = None
    what: str = CODE
    # Whether whoever speaks of people means it all the same: T3就给他吧.
    bold: bool = False


class Line(NamedTuple):
    """A line of a table, as it is written: what it tells of, by which words, and which speak against it."""

    intent: Intent
    asks: bool
    tells: tuple[str, ...]
    against: str


def lines(table: str, join: str) -> Iterator[Line]:
    """Read lines "intent: words & words ! words"; a "?" behind the intent where only a question can mean it.

    A line indented goes on with the one before; `join` is what stands between them, unless it begins with "|".

    >>> list(lines("help?: ajuda & como ! T7", " "))
    [Line(intent=<Intent.HELP: 'help'>, asks=True, tells=('ajuda', 'como'), against='T7')]
    """
    for line in table.replace("\n    |", "|").replace("\n    ! ", " ! ").replace("\n    ", join).strip().splitlines():
        name, _, rest = line.partition(": ")
        tells, _, against = rest.partition(" ! ")
        yield Line(Intent(name.removesuffix("?")), name.endswith("?"), tuple(tells.split(" & ")), against)
