"""Portuguese hours that could be amounts, and amounts that could be hours."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.pt.moment import Piece, go_on, moment
from bot.language.moments.pt.rules import rules_behind
from bot.language.moments.said import Said

_BARE = re.compile("0e0(?=$|[,.e|qpPF])")
_TELLS = re.compile(r"\b(?:sao|eram) $")
_LENGTH_OF = re.compile(
    r"\b(?:de|durante|por|demor[a-z]+|dur[ao][a-z]*|duracao(?: [a-z]{4,12})?:?|tempo:?|total:?|cerca de"
    r"|lev[ao][a-z]*) $"
)
_MINUTES = re.compile(r"\d+ ?h.*m(?:in)?")
# From one in the afternoon on an hour is counted as clocks do and nothing else is counted so often.
_AFTERNOON = range(13, 24)
_OPENS = re.compile(r"(?:^|[^\w\s])\s*$")
_ENDS = re.compile("$|[.,qpPe](?![0!:])")


def told_time(line: Line, index: int) -> Piece | None:
    """Read são vinte e uma horas e quinze, 17 horas, dezoito e trinta; são duas horas de viagem is a length."""
    if line.codes[index] != "0" or line.codes[index + 1 : index + 2] not in ("r", "e"):
        return None
    told = _TELLS.search(line.before(index, 8)) or (index and line.written(index - 1).lower() == "é")
    found = rules_behind().read(line, index)
    bare = _BARE.match(line.codes, index) if found is None else None
    if bare is not None:
        hour, minute = line.tokens[index].value, line.tokens[index + 2].value
        spelled = hour in _AFTERNOON and minute > 9 and _begins(line, index) and not _figured(line, index)
        if not (told or spelled) or not (0 < hour < 25 and 0 < minute < 60):
            return None
        return go_on(line, Said(hour=hour, minute=minute), bare.end())
    if found is None or found[0].hour is None:
        return None
    if told:
        return None if line.codes[found[1] : found[1] + 2] == "gx" else go_on(line, *found)
    return go_on(line, *found) if _is_of_day(line, index, *found) else None


def _begins(line: Line, index: int) -> bool:
    before = line.before(index, 12)
    return bool(_OPENS.search(before)) and not _LENGTH_OF.search(before)


def _figured(line: Line, index: int) -> bool:
    return line.written(index).isdigit() or line.written(index + 2).isdigit()


def _is_of_day(line: Line, index: int, said: Said, at: int) -> bool:
    """Tell whether hours that are written out are those of a clock: 17 horas; três horas de sexta."""
    if line.codes[index + 1] != "r" or not _begins(line, index) or not said.hour:
        return False
    if said.hour in _AFTERNOON and _ENDS.match(line.codes, at):
        return True
    day = moment(line, at + 1) if line.codes[at : at + 1] == "g" else None
    return day is not None and day[0].daily() and not day[0].timed()


def is_length(line: Line, index: int) -> bool:
    """Tell whether an hour in figures is a length of time: durante 2h, 1h30 de apresentação, 24h por dia."""
    if _LENGTH_OF.search(line.before(index, 24)):
        return True
    codes, clock = line.codes, line.tokens[index].value
    if codes[index + 1 : index + 2] == "P" and codes[index + 2 : index + 3] in tuple("dsny"):
        return True
    if clock["hour"] >= 7 or clock.get("sure") or codes[max(0, index - 1) : index] in ("k", "a", "P"):
        return False
    return (
        codes[index + 1 : index + 3] == "gx"
        or codes.startswith("e0i", index + 1)
        or bool(_MINUTES.fullmatch(line.written(index).lower()))
    )
