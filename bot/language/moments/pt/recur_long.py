"""The day inside a long unit that comes again in Portuguese: no primeiro dia útil de cada trimestre."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.recurrence import DAYS, LONG, day_of, every, months_of, nth_of, rule

# Units that have others in them.
UNITS = {"t": "quarter", "h": "halfyear", "y": "year"}
NTH_OF_LONG = re.compile(
    r"[qao]?(?P<nth>[OQ/])(?:(?P<weekday>[WSX])(?:-?f)?|(?P<work>dE)|(?P<day>d)|(?P<month>n)|(?P<week>[sZ]))g@=?"
    "(?P<unit>[yth])"
)
# No 3.º trimestre de cada ano.
PART_OF_YEAR = re.compile("[qao]?(?P<nth>[OQ])(?P<part>[th])g@=?y")
EDGE_OF_LONG = re.compile("[qao]?(?P<edge>B)g@[k=o]?(?P<unit>[yth])")
_NTH_IN = re.compile(r"[,qao]*(?P<nth>[OQ/])(?:(?P<weekday>[WSX])(?:-?f)?|(?P<work>dE)|(?P<day>d)(?!E))(?!gn|g?[Mm])")
_SPACED = {"FREQ=MONTHLY;INTERVAL=3": "quarter", "FREQ=MONTHLY;INTERVAL=6": "halfyear", "FREQ=YEARLY": "year"}


def nth_of_long(line: Line, match: re.Match[str]) -> tuple[str, int]:
    """Read na primeira segunda-feira de cada trimestre; the rule is empty where none says it."""
    return _counted(line, match, UNITS[match["unit"]]), match.end()


def nth_inside(line: Line, plain: str, at: int) -> tuple[str, int] | None:
    """Read what is counted behind its unit: todos os trimestres no primeiro dia útil."""
    match = _NTH_IN.match(line.codes, at) if plain in _SPACED else None
    return (_counted(line, match, _SPACED[plain]), match.end()) if match else None


def _counted(line: Line, match: re.Match[str], unit: str) -> str:
    said = match.groupdict()
    nth = line.tokens[match.start("nth")].value
    if said["weekday"] or said["work"]:
        return nth_of(unit, nth, DAYS[line.tokens[match.start("weekday")].value] if said["weekday"] else "")
    if said["day"]:
        return day_of(unit, nth)
    if said.get("month") and -2 < nth <= LONG[unit] and nth:
        return rule("YEARLY", BYMONTH=months_of(unit, nth))
    return ""


def edge_of_long(line: Line, match: re.Match[str]) -> tuple[str, int]:
    """Read no fim de cada trimestre, its last day, and no fim de cada ano, its last month."""
    unit, edge = UNITS[match["unit"]], line.tokens[match.start("edge")].value
    nth = {"start": 1, "end": -1}.get(edge)
    if nth is None:
        return every(unit, 1), match.end()
    return (rule("YEARLY", BYMONTH=months_of(unit, nth)) if unit == "year" else day_of(unit, nth)), match.end()


def part_of_year(line: Line, match: re.Match[str]) -> tuple[str, int]:
    """Read no 3.º trimestre de cada ano: its months."""
    width, nth = LONG[UNITS[match["part"]]], line.tokens[match.start("nth")].value
    number = nth if nth > 0 else 12 // width + 1 + nth
    first = width * (number - 1) + 1
    return rule("YEARLY", BYMONTH=",".join(str(first + turn) for turn in range(width))), match.end()
