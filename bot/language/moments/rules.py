"""Tables of grammar rules: expressions over token codes whose named groups are fields of `Said`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from bot.language.moments.calendar import FIRST_YEAR, LAST_YEAR
from bot.language.moments.lexing import Line
from bot.language.moments.said import Said

# The values that a field can take where they are written out; what lies outside makes no date.
_LIMITS = {
    "month": (1, 12), "day": (1, 31), "quarter": (1, 4), "half": (1, 2), "hour": (0, 24), "minute": (0, 59),
    "second": (0, 59), "third": (1, 5), "fortnight": (1, 2), "nth": (1, 366),
}  # fmt: skip

# Counts from the end: the last, the last but one and so on.
_FROM_THE_END = {"nth": tuple(range(-10, 0))}


class Rule(NamedTuple):
    """`pattern` over codes; `fixed` are fields that it sets besides those of its named groups."""

    pattern: re.Pattern[str]
    fixed: Mapping[str, Any]


class Rules:
    """Rules in order of preference, found by the code with which they begin."""

    def __init__(self, table: Iterable[tuple[str, str, Mapping[str, Any]]]) -> None:
        """`table` holds for each rule the codes with which it can begin, its pattern, and the fields that it fixes."""
        self._by_code: dict[str, list[Rule]] = {}
        for firsts, pattern, fixed in table:
            rule = Rule(re.compile(pattern), fixed)
            for code in firsts:
                self._by_code.setdefault(code, []).append(rule)

    def read(self, line: Line, index: int) -> tuple[Said, int] | None:
        """Return what the tokens from `index` on say, and the index behind them."""
        if index >= len(line.codes):
            return None
        for rule in self._by_code.get(line.codes[index], ()):
            match = rule.pattern.match(line.codes, index)
            if match is None:
                continue
            said = _said(line, match, rule.fixed)
            if said is not None:
                return said, match.end()
        return None

    def starts(self) -> set[str]:
        """Return the codes with which some rule begins."""
        return set(self._by_code)


def _said(line: Line, match: re.Match[str], fixed: Mapping[str, Any]) -> Said | None:
    values: dict[str, Any] = dict(fixed)
    for name in match.re.groupindex:
        at = match.start(name)
        if at < 0:
            continue
        value = line.tokens[at].value
        if isinstance(value, Mapping):
            values.update(value)
        else:
            values[name.rstrip("_")] = value
    for name, (least, most) in _LIMITS.items():
        value = values.get(name)
        if (
            value is not None
            and not (isinstance(value, int) and least <= value <= most)
            and value not in _FROM_THE_END.get(name, (-1,))
        ):
            return None
    year = values.get("year")
    if year is not None:
        year = full_year(year)
        if year is None:
            return None
        values["year"] = year
    return Said(**values)


def full_year(year: object) -> int | None:
    """Return a year of four digits, also for one written with two; None where it is none."""
    if not isinstance(year, int):
        return None
    if year < 100:
        if year < 10:
            return None
        year += 2000 if year < 45 else 1900
    return year if FIRST_YEAR <= year <= LAST_YEAR else None
