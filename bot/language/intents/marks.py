"""A message with everything that has a meaning of its own (codes, days, names, percentages) put into one sign each.

Rules are written over such signs: "Ⓣ谁负责" is T7谁负责 as well as 任务7谁负责. Circled letters fold into plain ones,
so that none can come from the message itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.language.dates import Found, read_dates
from bot.language.intents.bodies import bodies_in
from bot.language.names.directory import Directory
from bot.language.names.guess import guessed
from bot.language.names.line import Line
from bot.language.names.model import ASSOCIATION, Mention
from bot.language.references import Reference, references

TASK, EXCHANGE, PROJECT = "Ⓣ", "Ⓔ", "Ⓟ"
DAYS, LIMIT, SINCE, LENGTH, SERIES = "Ⓓ", "Ⓛ", "Ⓢ", "Ⓝ", "Ⓡ"
PERSON, BODY, PERCENT = "Ⓦ", "Ⓐ", "Ⓒ"
_CODES = {"T": TASK, "E": EXCHANGE, "P": PROJECT}
_PERCENT = re.compile(
    r"(?<![0-9.,])([0-9]{1,3})(?:[.,][0-9]+)?\s?(?:%|por ?cento\b)|百分之([一二三四五六七八九十百]{1,4})"
)

Thing = Reference | Found | Mention | int


@dataclass(frozen=True, slots=True)
class Marked:
    """`plain` is a message folded, with signs; `things` tells what each sign stands for, by its place.

    `span` leads from a stretch of `plain` to the message as it was written.
    """

    text: str
    plain: str
    things: dict[int, Thing]
    places: Sequence[tuple[int, int]]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the message the stretch `plain[start:end]` was written."""
        return self.places[start][0], self.places[end - 1][1]

    def written(self, start: int, end: int) -> str:
        """Return the words of a stretch of `plain` as they were written."""
        first, last = self.span(start, end)
        return " ".join(self.text[first:last].split())

    def of(self, sign: str, start: int = 0, end: int | None = None) -> Iterator[Thing]:
        """Yield what the given signs stand for within a stretch, in order."""
        for place, thing in self.things.items():
            if start <= place < (len(self.plain) if end is None else end) and self.plain[place] in sign:
                yield thing


def mark(text: str, lang: str, now: datetime, directory: Directory | None) -> Marked:
    """Fold a message and put signs into it."""
    line = Line(text)
    # Where two claim the same words the first keeps them, and a longer one of its own kind comes first.
    claims = [*_codes(text), *_percents(line), *_names(line, text, lang, directory), *_dates(text, lang, now)]
    return _replaced(line, _apart(claims))


_Claim = tuple[int, int, str, Thing]


def _codes(text: str) -> Iterator[_Claim]:
    for each in references(text):
        yield each.start, each.end, _CODES[each.code[0]], each


def _percents(line: Line) -> Iterator[_Claim]:
    for match in _PERCENT.finditer(line.plain):
        value = int(match[1]) if match[1] else _hundredths(match[2])
        if value is not None and value <= 100:
            yield line.start(match.start()), line.end(match.end()), PERCENT, value


_DIGITS = {char: value for value, char in enumerate("一二三四五六七八九", 1)}


def _hundredths(words: str) -> int | None:
    if words in ("百", "一百"):
        return 100
    tens, ten, ones = words.rpartition("十")
    if not (tens in ("", *_DIGITS) and ones in ("", *_DIGITS)):
        return None
    return (_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones, 0)


def _dates(text: str, lang: str, now: datetime) -> Iterator[_Claim]:
    for each in read_dates(text, lang, now):
        if each.grain[:1] == "P":
            sign = LENGTH
        elif "=" in each.grain:
            sign = SERIES
        else:
            sign = {"before": LIMIT, "after": SINCE, None: DAYS}[each.open]
        yield *each.span, sign, each


def _names(line: Line, text: str, lang: str, directory: Directory | None) -> Iterator[_Claim]:
    known = directory.find(text) if directory is not None else []
    for each in (*known, *bodies_in(text), *guessed(line, lang)):
        yield each.start, each.end, BODY if each.kind == ASSOCIATION else PERSON, each


def _apart(claims: Iterable[_Claim]) -> list[_Claim]:
    kept: list[_Claim] = []
    for claim in claims:
        if claim[0] < claim[1] and all(claim[1] <= other[0] or other[1] <= claim[0] for other in kept):
            kept.append(claim)
    return sorted(kept, key=lambda claim: claim[0])


def _replaced(line: Line, claims: Sequence[_Claim]) -> Marked:
    plain: list[str] = []
    places: list[tuple[int, int]] = []
    things: dict[int, Thing] = {}
    coming = iter(claims)
    claim = next(coming, None)
    blank = True
    for index, char in enumerate(line.plain):
        at = line.start(index)
        while claim is not None and claim[1] <= at:
            claim = next(coming, None)
        if claim is not None and claim[0] <= at:
            if things and places[-1] == claim[:2]:
                continue
            things[len(plain)] = claim[3]
            plain.append(claim[2])
            places.append(claim[:2])
            blank = False
        elif not (char.isspace() and char != "\n"):
            plain.append(char)
            places.append((at, line.end(index + 1)))
            blank = False
        elif not blank:
            plain.append(" ")
            places.append((at, at + 1))
            blank = True
    return Marked(line.text, "".join(plain), things, places)
