"""Tables of grammar rules: expressions over token codes whose named groups are fields of `Said`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from bot.language.moments.calendar import FIRST_YEAR, LAST_YEAR
from bot.language.moments.lexing import Line, unnamed
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


class Beginning(NamedTuple):
    """The rules that can begin with one code, and what tells by its last group which of them is the first to match.

    Nothing does where they are few.
    """

    which: re.Pattern[str] | None
    rules: list[Rule]


class Rules:
    """Rules in order of preference, found by the code with which they begin."""

    def __init__(self, table: Iterable[Row], never: Iterable[Row] = ()) -> None:
        """`table` holds for each rule the codes with which it can begin, its pattern, and the fields that it fixes.

        `never` are rules of the same kind for what is written like a date or a time and is none: 3月32日, 25点. It is
        read as it stands, so that whatever is said together with it makes no date either.
        """
        self._by_code = {code: Beginning(_which(rules), rules) for code, rules in _by_code(table).items()}
        self._never = _by_code(never)

    def read(self, line: Line, index: int) -> tuple[Said, int] | None:
        """Return what the tokens from `index` on say, and the index behind them."""
        if index >= len(line.codes):
            return None
        code = line.codes[index]
        found = _first(self._by_code[code], line, index) if code in self._by_code else None
        if code not in self._never:
            return found
        return _slip(self._never[code], line, index, found[1] if found else index) or found

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


# So many rules are tried as fast as it is found out which of them to try.
_FEW = 3


def _which(rules: list[Rule]) -> re.Pattern[str] | None:
    if len(rules) <= _FEW:
        return None
    return re.compile("|".join(f"(?:{unnamed(rule.pattern.pattern)})()" for rule in rules))


def _first(beginning: Beginning, line: Line, index: int) -> tuple[Said, int] | None:
    codes = line.codes
    which, rules = beginning
    if which is not None:
        first = which.match(codes, index)
        if first is None:
            return None
        assert first.lastindex is not None
        rules = rules[first.lastindex - 1 :]
    for rule in rules:
        match = rule.pattern.match(codes, index)
        if match is not None and (said := _said(line, match, rule, within=True)) is not None:
            return said, match.end()
    return None


def _slip(rules: list[Rule], line: Line, index: int, beyond: int) -> tuple[Said, int] | None:
    """Return what is written like a date or a time and is none, where it goes `beyond` what is one."""
    tried = [(rule, rule.pattern.match(line.codes, index)) for rule in rules]
    matches = [(rule, match) for rule, match in tried if match is not None]
    if not any(match.end() > beyond for _, match in matches):
        return None
    for rule, match in matches:
        said = _said(line, match, rule, within=False)
        if said is not None:
            return (said, match.end()) if match.end() > beyond else None
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
    wrong = [value for name, value in values.items() if name in _LIMITS and not _fits(name, value, *_LIMITS[name])]
    if bool(wrong) is within or (wrong and not all(map(_could_be, wrong))):
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
