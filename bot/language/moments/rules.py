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


# The codes with which a rule can begin, its pattern, and the fields that it fixes.
Row = tuple[str, str, Mapping[str, Any]]


class Rule(NamedTuple):
    """`pattern` over codes; `fixed` are fields that it sets besides those of its named groups, which `named` holds."""

    pattern: re.Pattern[str]
    fixed: Mapping[str, Any]
    named: tuple[tuple[int, str], ...]


class Rules:
    """Rules in order of preference, found by the code with which they begin."""

    def __init__(self, table: Iterable[Row], never: Iterable[Row] = ()) -> None:
        """`table` holds for each rule the codes with which it can begin, its pattern, and the fields that it fixes.

        `never` are rules of the same kind for what is written like a date or a time and is none: 3月32日, 25点. It is
        read as it stands, so that whatever is said together with it makes no date either.
        """
        self._by_code = _by_code(table)
        self._never = _by_code(never)

    def read(self, line: Line, index: int) -> tuple[Said, int] | None:
        """Return what the tokens from `index` on say, and the index behind them."""
        if index >= len(line.codes):
            return None
        found = _first(self._by_code, line, index, within=True)
        never = _first(self._never, line, index, within=False) if line.codes[index] in self._never else None
        return never if never and (found is None or found[1] < never[1]) else found

    def starts(self) -> set[str]:
        """Return the codes with which some rule begins."""
        return set(self._by_code)


def _by_code(table: Iterable[Row]) -> dict[str, list[Rule]]:
    rules: dict[str, list[Rule]] = {}
    for firsts, pattern, fixed in table:
        compiled = re.compile(pattern)
        rule = Rule(compiled, fixed, tuple((at, name.rstrip("_")) for name, at in compiled.groupindex.items()))
        for code in firsts:
            rules.setdefault(code, []).append(rule)
    return rules


def _first(rules: dict[str, list[Rule]], line: Line, index: int, *, within: bool) -> tuple[Said, int] | None:
    codes = line.codes
    for rule in rules.get(codes[index], ()):
        match = rule.pattern.match(codes, index)
        if match is not None and (said := _said(line, match, rule, within=within)) is not None:
            return said, match.end()
    return None


def _said(line: Line, match: re.Match[str], rule: Rule, *, within: bool) -> Said | None:
    """Return what a match says whose values are all `within` their limits, or else not all."""
    values: dict[str, Any] = dict(rule.fixed)
    for group, name in rule.named:
        at = match.start(group)
        if at < 0:
            continue
        value = line.tokens[at].value
        if isinstance(value, dict):
            values.update(value)
        else:
            values[name] = value
    wrong = [name for name, value in values.items() if name in _LIMITS and not _fits(name, value, *_LIMITS[name])]
    if bool(wrong) is within or (wrong and not all(_could_be(values[name]) for name in wrong)):
        return None
    year = values.get("year")
    if year is not None:
        year = full_year(year)
        if year is None:
            return None
        values["year"] = year
    return Said(**values)


def _fits(name: str, value: object, least: int, most: int) -> bool:
    if isinstance(value, int) and least <= value <= most:
        return True
    return value is None or value in _FROM_THE_END.get(name, (-1,))


def _could_be(value: object) -> bool:
    """Tell whether a number that fits no calendar is a slip; larger ones count something else."""
    return isinstance(value, int) and 0 <= value < 100


def full_year(year: object) -> int | None:
    """Return a year of four digits, also for one written with two; None where it is none."""
    if not isinstance(year, int):
        return None
    if year < 100:
        if year < 10:
            return None
        year += 2000 if year < 45 else 1900
    return year if FIRST_YEAR <= year <= LAST_YEAR else None
