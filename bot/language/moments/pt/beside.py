"""Portuguese moments counted from another one: dois dias antes do Natal, na semana a seguir à Páscoa."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.pt.amounts import AMOUNTS, amount
from bot.language.moments.pt.moment import Piece, go_on, moment
from bot.language.moments.said import Amount, Said, replace

_SIDE = re.compile(r"([Ll])(?=[gk])|(l)(?=[oak])|(J)|([Nb])(?=[oak])|(F)(?=g(?![Hw]))")
_ARTICLES = re.compile(r"[aogq=]{0,2}")
# A unit or a weekday that lies on one side of the other moment, and the eve of it.
_UNIT = re.compile(r"(?:O(?=dE))?(dE|[dsnyWSZ])(?=[LlJNb])")
_EVE = re.compile(r"`(?=g)")
# The weekday of a week that is known by a day of it: sexta da semana de 5 de abril.
_WEEKDAY = re.compile(r"([WS])(?:g|,?q)s(?=g(?:Y|G|d?[0O]g[Mm]))")
# Fim de semana de 23 e 24 de março is that of the second day.
_WEEKEND = re.compile(r"Z(?:gd?0[ea-]d?)?(?=g(?:Y|d?[0O]g[Mm]|G)|(?<=[ea\-d])[0O]g[Mm])")
# The codes with which something of this kind begins.
_BEGINS = frozenset("`ZWSOdsny" + AMOUNTS)
_UNITS = {"d": "day", "dE": "workday", "s": "week", "n": "month", "y": "year"}


def beside(line: Line, index: int) -> Piece | None:  # noqa: PLR0911 - one for each form
    """Read from the token `index` on what is counted from a feast, a day or a time that is said behind it."""
    codes = line.codes
    if codes[index] not in _BEGINS:
        return None
    if eve := _EVE.match(codes, index):
        origin = _origin(line, eve.end(), dated=True)
        return origin and _placed(line, ((line.tokens[index].value, "day"),), *origin)
    if weekend := _WEEKEND.match(codes, index):
        return _weekend(line, weekend.end())
    if weekday := _WEEKDAY.match(codes, index):
        return _weekday(line, index, weekday.end())
    if unit := _UNIT.match(codes, index):
        return _next_to(line, index, unit)
    length = amount(line, index)
    side = _SIDE.match(codes, length[1]) if length else None
    if length is None or side is None or side[4]:
        return None
    fine = any(part[1] in ("hour", "minute", "second") for part in length[0])
    origin = _origin(line, side.end(), dated=not fine)
    return origin and _placed(line, tuple((count * _sign(side), part) for count, part in length[0]), *origin)


def _weekend(line: Line, at: int) -> Piece | None:
    """Read the weekend of a day; that of a Monday or a Tuesday lies before it: fim de semana do Carnaval."""
    origin = _origin(line, at, dated=True)
    if origin is None:
        return None
    around = Said(shift=((-2.0, "day"),), beside=origin[0])
    return Said(beside=around, weeks=0, weekend=True), origin[1]


def _weekday(line: Line, index: int, at: int) -> Piece | None:
    origin = _origin(line, at, dated=True)
    if origin is None:
        return None
    return go_on(line, Said(beside=origin[0], weeks=0, weekday=line.tokens[index].value), origin[1])


def _next_to(line: Line, index: int, unit: re.Match[str]) -> Piece | None:
    """Read na semana anterior ao Natal, na sexta antes da Páscoa, no primeiro dia útil depois do Carnaval."""
    side = _SIDE.match(line.codes, unit.end())
    origin = _origin(line, side.end(), dated=True) if side else None
    if side is None or origin is None:
        return None
    sign = _sign(side)
    if unit[1] in "WS":
        return Said(beside=origin[0], weekday=line.tokens[unit.start(1)].value, turn=sign), origin[1]
    if unit[1] == "Z":
        # The weekend after a Friday is the next day's, before a Monday the day before's.
        weeks = Said(beside=Said(beside=origin[0], weekday=5, turn=sign), weeks=0, weekend=True)
        return weeks, origin[1]
    count = line.tokens[index].value if unit.end() - unit.start() == 3 else 1
    placed = _placed(line, ((float(sign * count), _UNITS[unit[1]]),), *origin)
    if unit[1] in "sny":
        return replace(placed[0], holding=True), placed[1]
    return placed


def _sign(side: re.Match[str]) -> int:
    return -1 if side[0] in "Lb" else 1


def _origin(line: Line, at: int, *, dated: bool) -> Piece | None:
    articles = _ARTICLES.match(line.codes, at)
    for start in range(at, articles.end() + 1 if articles else at + 1):
        found = moment(line, start)
        if found is not None:
            return found if found[0].dated() or (found[0].hour is not None and not dated) else None
    return None


def _placed(line: Line, shift: Amount, origin: Said, at: int) -> Piece:
    """Return what lies so far from `origin`; the time of day that is said behind a day is that of the result."""
    said = Said(shift=shift, beside=origin)
    if said.daily() and origin.timed():
        day = replace(origin, part=None, hour=None, minute=None, second=None, sure=None)
        said = Said(
            shift=shift,
            beside=day,
            part=origin.part,
            hour=origin.hour,
            minute=origin.minute,
            second=origin.second,
            sure=origin.sure,
        )
    return go_on(line, said, at)
