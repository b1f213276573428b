"""Requests in words of any order: every word of a sentence has to be known, and together they have to make one request.

What the tables of whole sentences do not foresee is read here: each word stands for something that is said (who, which,
late, tasks), and an intent needs some of these and bears some others. One thing may be named by words that are not
known, where they are words of a plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.language.intents.combinations import TABLE
from bot.language.intents.lookup import Needing
from bot.language.intents.marks import (
    BODY,
    DAYS,
    EXCHANGE,
    LENGTH,
    LIMIT,
    PERCENT,
    PERSON,
    PROJECT,
    SERIES,
    SINCE,
    TASK,
)
from bot.language.intents.model import Intent
from bot.language.moments.lexing import any_of

# What signs say; all kinds of days are one here.
SIGNS = {
    sign: frozenset({name})
    for name, signs in {
        "T": TASK, "E": EXCHANGE, "person": PERSON, "body": BODY, "percent": PERCENT,
        "day": DAYS + LIMIT + SINCE, "length": LENGTH, "series": SERIES,
    }.items()
    for sign in signs
} | {PROJECT: frozenset({"T", "project"})}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Combination:
    """An intent with what has to be said for it (one of each group) and what may be said besides."""

    intent: Intent
    needs: tuple[frozenset[str], ...]
    bears: frozenset[str]
    # Whether unknown words may name what it is about, and whether they have to.
    topic: bool = False
    only_topic: bool = False


def _combinations() -> Iterator[Combination]:
    for line in TABLE.replace("\n    ", " ").strip().splitlines():
        intent, _, rest = line.partition(": ")
        needs, bears, topic = (*(part.strip() for part in rest.split("/")), "")[:3]
        groups = tuple(frozenset(group.split("|")) for group in needs.split())
        allowed = frozenset(bears.split()).union({"filler"}, *groups)
        yield Combination(Intent(intent), groups, allowed, topic in ("maybe", "always"), topic == "always")


COMBINATIONS = tuple(_combinations())
_NEEDING = Needing([each.needs for each in COMBINATIONS])
# More words that belong to another request make it that one, or none.
_MOST_BESIDES = 3


Said = list[frozenset[str]]
# What a table says of a word that has characters of others, but belongs to names: 中关村.
_UNKNOWN = frozenset({"?"})


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """What is said in a language by each word, any of several things by some; one table is no other."""

    pattern: re.Pattern[str]
    names: Mapping[str, frozenset[str]]


def words(table: str, *, spaced: bool) -> Words:
    """Read a table: a name, and the words for it parted by bars; lines indented go on. `spaced`: spaces part words."""
    names: dict[str, set[str]] = {}
    name = ""
    for line in filter(str.strip, table.splitlines()):
        rest = line
        if not line[0].isspace():
            name, rest = line.split(None, 1)
        for word in filter(None, (each.strip() for each in rest.split("|"))):
            names.setdefault(word, set()).add(name)
    inside = any_of(names)
    pattern = rf"(?<![a-z0-9])(?:{inside})(?![a-z0-9])" if spaced else inside
    return Words(
        re.compile(pattern),
        {word: _UNKNOWN if found == _UNKNOWN else frozenset(found) for word, found in names.items()},
    )


# What may stand inside a title between words that are not known, and what belongs to it behind and before them.
_OF_TITLE = frozenset({"event", "meeting"})
_INSIDE = frozenset({"?", "event", "filler", "meeting", "body", "day", "task"})


def said(plain: str, known: Words) -> tuple[Said, tuple[int, int] | None] | None:
    """Return what the words of a sentence say, and where its one stretch of unknown words stands.

    None where unknown words stand in several places.
    """
    pieces = _pieces(plain, known)
    unknown = [index for index, piece in enumerate(pieces) if piece[2] is _UNKNOWN]
    if not unknown:
        return [names for _, _, names in pieces], None
    return _around(pieces, unknown[0], unknown[-1])


def apart(plain: str, known: Words) -> tuple[Said, list[str]]:
    """Return what the words of a sentence say that are known, and those that are not."""
    pieces = _pieces(plain, known)
    return (
        [names for _, _, names in pieces if names is not _UNKNOWN],
        [plain[first:last] for first, last, names in pieces if names is _UNKNOWN],
    )


def stretches(plain: str, known: Words) -> Iterator[tuple[int, int]]:
    """Yield the stretches of words that are not known, with what may stand inside a title between them."""
    first = last = -1
    unknown = False
    for start, end, names in _pieces(plain, known):
        if names is _UNKNOWN or names & _OF_TITLE:
            first, last = (start if first < 0 or (not unknown and last < start) else first), end
            unknown = unknown or names is _UNKNOWN
        elif unknown and not names & _INSIDE:
            yield first, last
            first, unknown = -1, False
    if unknown:
        yield first, last


def named_by_kind(plain: str, known: Words) -> tuple[Said, tuple[int, int] | None] | None:
    """Read a sentence in which an association and a kind of exchange together name one: 天津互访."""
    pieces = _pieces(plain, known)
    for index, (_, _, names) in enumerate(pieces[1:], 1):
        if "event" in names and "body" in pieces[index - 1][2]:
            return _around(pieces, index, index)
    return None


_Pieces = tuple[tuple[int, int, frozenset[str]], ...]


def _around(pieces: _Pieces, first: int, last: int) -> tuple[Said, tuple[int, int]] | None:
    if any(not names & _INSIDE for _, _, names in pieces[first:last]):
        return None
    while last + 1 < len(pieces) and "event" in pieces[last + 1][2]:
        last += 1
    while first > 0 and pieces[first - 1][2] & {"body", "event"}:
        first -= 1
    return [names for _, _, names in (*pieces[:first], *pieces[last + 1 :])], (pieces[first][0], pieces[last][1])


# One sentence is looked at in several ways, one after the other.
@lru_cache(maxsize=16)
def _pieces(plain: str, known: Words) -> _Pieces:
    pieces: list[tuple[int, int, frozenset[str]]] = []
    place = 0
    for match in known.pattern.finditer(plain):
        pieces += _between(plain, place, match.start())
        pieces.append((*match.span(), known.names[match[0]]))
        place = match.end()
    return (*pieces, *_between(plain, place, len(plain)))


def _between(plain: str, start: int, end: int) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Yield the signs and the unknown words of a stretch."""
    unknown = start
    for place in range(start, end):
        sign = SIGNS.get(plain[place])
        if sign is not None:
            if plain[unknown:place].strip(" ,:-"):
                yield unknown, place, _UNKNOWN
            yield place, place + 1, sign
            unknown = place + 1
    if plain[unknown:end].strip(" ,:-"):
        yield unknown, end, _UNKNOWN


def fitting(spoken: Said, *, topic: bool) -> Iterator[Combination]:
    """Yield the combinations that the words make, in the order of the table."""
    meant = frozenset().union(*spoken)
    for each in _said_by(meant):
        if not (each.topic if topic else not each.only_topic):
            continue
        if all(names & each.bears for names in spoken) and _needed(each.needs, spoken, frozenset()):
            yield each


def nearest(spoken: Said) -> Combination | None:
    """Return the combination that a request makes which has some words of another besides, the fewer the better.

    None where there is none, or where it might as well mean something else.
    """
    found, fewest = None, _MOST_BESIDES + 1
    meant = frozenset().union(*spoken)
    for each in _said_by(meant):
        if each.only_topic:
            continue
        besides = frozenset(index for index, names in enumerate(spoken) if not names & each.bears)
        if len(besides) > min(fewest, _MOST_BESIDES) or not _needed(each.needs, spoken, besides):
            continue
        if len(besides) < fewest:
            found, fewest = each, len(besides)
        elif found is not None and found.intent is not each.intent:
            found = None
    return found


def _said_by(meant: frozenset[str]) -> Iterator[Combination]:
    """Yield those for each need of which all words together say something, were it one word for two."""
    return map(COMBINATIONS.__getitem__, _NEEDING.met(meant))


def _needed(needs: tuple[frozenset[str], ...], spoken: Said, taken: frozenset[int]) -> bool:
    """Tell whether each thing that is needed is said by a word of its own."""
    if not needs:
        return True
    return any(
        index not in taken and names & needs[0] and _needed(needs[1:], spoken, taken | {index})
        for index, names in enumerate(spoken)
    )
