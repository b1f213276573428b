"""What a sentence must have that a rule fits: of thousands of rules only the few are tried whose letters are there.

A rule is read as it is written in a table. Of each of its stretches of letters, and of each of the words that may stand
in one place, some letters have to be in every sentence that it fits; it is looked up (lookup.py) by the few that are
least common in the tables. What is not understood of a rule needs nothing, so a rule may be tried in vain but is never
passed over.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import add

# How many letters in a row are looked up; a Chinese character tells as much as two letters.
_LETTERS, _CHARACTERS = 4, 2
_LATIN = re.compile(r"[\x00-\x7f]{3,}")
# How many needs of a rule are looked at.
_MOST = 4
_SIGN = re.compile(
    r"\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{[a-z_]+\}|\{\d*,?\d*\}[?+]?|[*+?][?+]?"
    r"|\(\?P<\w+>|\(\?<?[=!]|\(\?:|\(\?|\(|\)|\||.",
    re.DOTALL,
)
_ANY = "."
_NO_WIDTH = frozenset({"^", "$", r"\b", r"\B"})
_ESCAPED = re.compile(r"\\[^\w]")
_ONE_OF = re.compile(r"\[((?:\\[^\w]|[^\]\\^-])+)\]")
_OFTEN = re.compile(r"[*+?]|\{\d*,?\d*\}")
_NOT_AT_ALL = re.compile(r"[*?]|\{0?,|\{0\}")

# Letters of which some have to be there; None where nothing has to.
Needed = frozenset[str] | None


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """A rule as a table has it, with what its {names} stand for."""

    text: str
    macros: Mapping[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class _Either:
    """What may stand in one place: each is a row of stretches of letters and of further such places."""

    rows: tuple[tuple[str | _Either, ...], ...]


def needs_of(rules: Sequence[Written]) -> list[list[frozenset[str]]]:
    """Return of each rule up to four sets of letters, of each of which some are needed; first what is least common.

    The letters are such as `rows_of` finds.
    """
    reader, common = _Reader(), Counter[str]()
    for text in {rule.text for rule in rules} | {text for rule in rules for text in rule.macros.values()}:
        for row in rows_of(text):
            common.update(row)
    chooser = _Chooser(common)
    return [chooser.all_of(reader.read(rule))[:_MOST] for rule in rules]


def rows_of(text: str) -> Iterator[Iterable[str]]:
    """Yield all rows of letters in a text by their lengths: up to two, in Latin letters and their signs up to four."""
    yield text
    yield map(add, text, text[1:])
    for run in _LATIN.findall(text):
        threes = [*map(add, map(add, run, run[1:]), run[2:])]
        yield threes
        yield map(add, threes, run[3:])


def alternatives(written: str) -> list[str]:
    """Return the expressions of which one that is written with bars between them fits any.

    >>> alternatives("(a|b)c|d")
    ['(a|b)c', 'd']
    """
    found, depth = [""], 0
    for sign in _SIGN.findall(written):
        depth += (sign[0] == "(") - (sign == ")")
        if sign == "|" and not depth:
            found.append("")
        else:
            found[-1] += sign
    return found


class _Reader:
    """Reads rules; what a name stands for is read once."""

    def __init__(self) -> None:
        self._names: dict[tuple[int, str], _Either] = {}

    def read(self, rule: Written) -> _Either:
        return self._either(_SIGN.findall(rule.text), 0, rule.macros)[0]

    def _named(self, name: str, macros: Mapping[str, str]) -> _Either:
        key = (id(macros), name)
        if key not in self._names:
            self._names[key] = self.read(Written(macros[name], macros))
        return self._names[key]

    def _either(self, signs: list[str], at: int, macros: Mapping[str, str]) -> tuple[_Either, int]:
        """Read alternatives up to what closes them; return them, and where they end."""
        rows: list[tuple[str | _Either, ...]] = []
        row: list[str | _Either] = []
        letters = ""
        while at < len(signs) and signs[at] != ")":
            sign, at = signs[at], at + 1
            part: str | _Either | None
            if sign == "|":
                rows.append((*row, letters))
                row, letters = [], ""
                continue
            if sign[0] == "(":
                # What is not there needs nothing; what is looked for beside a place is in the sentence as well.
                read = not sign.startswith(("(?!", "(?<!")) and sign != "(?"
                inner, at = self._either(signs, at, macros)
                at += 1
                part = inner if read else None
            else:
                part = self._single(sign, macros)
            often = at < len(signs) and signs[at][0] in "*+?{" and _OFTEN.match(signs[at]) is not None
            if often and _NOT_AT_ALL.match(signs[at]):
                part = None
            at += often
            if isinstance(part, str) and (part or sign in _NO_WIDTH):
                letters += part
                if not often:
                    continue
            row.append(letters)
            letters = ""
            if isinstance(part, _Either):
                row.append(part)
        rows.append((*row, letters))
        return _Either(tuple(rows)), at

    def _single(self, sign: str, macros: Mapping[str, str]) -> str | _Either | None:
        """Return what a part is that is no group; "" for what takes no room."""
        if len(sign) == 1:
            return "" if sign in "^$" else sign if sign != _ANY else None
        if sign in _NO_WIDTH:
            return ""
        if sign[0] == "{" and sign[1:-1] in macros:
            return self._named(sign[1:-1], macros)
        if sign[0] == "[":
            one = _ONE_OF.fullmatch(sign)
            return _Either(tuple((char,) for char in one[1].replace("\\", ""))) if one else None
        if sign[0] == "\\":
            return sign[1] if _ESCAPED.fullmatch(sign) else None
        return sign


class _Chooser:
    """Chooses among all that a rule needs what is least common."""

    def __init__(self, common: Counter[str]) -> None:
        self._common = common
        self._chosen: dict[_Either, Needed] = {}

    def of(self, either: _Either) -> Needed:
        """Return letters of which some are wherever one of the rows is."""
        if either not in self._chosen:
            rows = [next(iter(self._of_row(row)), None) for row in either.rows]
            known = [row for row in rows if row is not None]
            self._chosen[either] = frozenset().union(*known) if len(known) == len(rows) else None
        return self._chosen[either]

    def all_of(self, either: _Either) -> list[frozenset[str]]:
        """Return sets of letters, some of each of which are wherever one of the rows is; the least common first."""
        if len(either.rows) == 1:
            return self._of_row(either.rows[0])
        needed = self.of(either)
        return [] if needed is None else [needed]

    def _of_row(self, row: tuple[str | _Either, ...]) -> list[frozenset[str]]:
        needs: list[frozenset[str]] = []
        for part in row:
            if isinstance(part, _Either):
                needs += self.all_of(part)
            elif (needed := self._of_letters(part)) is not None:
                needs.append(needed)
        return sorted(needs, key=self._cost)

    def _of_letters(self, letters: str) -> Needed:
        if not letters:
            return None
        length = min(len(letters), _LETTERS if letters.isascii() else _CHARACTERS)
        parts = (letters[at : at + length] for at in range(len(letters) - length + 1))
        return frozenset({min(parts, key=lambda part: self._common[part])})

    def _cost(self, needed: frozenset[str]) -> int:
        return sum(1 + self._common[letters] for letters in needed)
