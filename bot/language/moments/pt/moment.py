"""Reading one moment in Portuguese: its pieces in whatever order they come."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.pt.amounts import SCALED, UNITS
from bot.language.moments.pt.guards import counts, mistaken
from bot.language.moments.pt.rules import rules, rules_behind
from bot.language.moments.said import Said, replace

# What was said of a moment, and the token behind it.
Piece = tuple[Said, int]

_GLUE = re.compile(r",?(?:g(?![0g])|[qgp])?=?")
_WEEKDAY_OF = re.compile("-[WSv](?!-[WSv0G])")
_COUNTED = "[dsnthyriuz#']"
_SLICE = re.compile(
    rf"([NQ])(!?[ri]|z)|(?:([NQb/])0({_COUNTED})(?!E)|0([NQ/])({_COUNTED})(?!E)|0({_COUNTED})([Nb])(?![oa]))|(?P<side>[NQ])(?P<hours>c)"
)
_LACKING = re.compile(r"k?([0:])i?p(?:[koa=]?(?:(1)|(0)|([cC])))|(?:k?|[koa](?=1))([01])r?_([0:])i?")
_OVERNIGHT = re.compile("[aqo]?(?P<part>R)g(?:([WS])p=?([WS])|(0)p(0)g([Mm]))")
# The codes with which one of these begins, without which only rules are left.
_FORMED = frozenset("NQb/0aqoRk:1")
# Minutes that people say as lacking.
_COMMON = (5, 10, 15, 20, 25)
_NEEDS_WHOLE = re.compile(r"[nysth]")


def moment(line: Line, index: int) -> Piece | None:
    """Read as many pieces as make one moment; what is said is shared and not to be changed."""
    if index not in line.memo:
        line.memo[index] = _moment(line, index)
    found: Piece | None = line.memo[index]
    return found


def _moment(line: Line, index: int) -> Piece | None:
    first = piece(line, index, behind=False)
    if first is None:
        return None
    said, at = go_on(line, *first)
    if said.edge is not None and not replace(said, edge=None).dated():
        # No fim do projeto: the end of something that is no time.
        return None
    return None if mistaken(line, said, index, at) else (said, at)


def go_on(line: Line, said: Said, at: int) -> Piece:
    while True:
        gap = _GLUE.match(line.codes, at)
        starts = [at]
        if gap and gap.end() > at:
            starts.append(gap.end())
        if said.day is not None and said.weekday is None and _WEEKDAY_OF.match(line.codes, at):
            # 19/3 - sexta - 15h: a dash before the weekday of a day is none of a range.
            starts.append(at + 1)
        for after in starts:
            following = piece(line, after, behind=True)
            merged = said.merge(following[0]) if following else None
            if following is not None and merged is not None and not _elsewhere(line, said, following, after):
                said, at = merged, following[1]
                break
        else:
            return said, at


def _elsewhere(line: Line, said: Said, following: Piece, index: int) -> bool:
    """Tell whether a piece is one that only looks as if it went on: a bare year after a time, an ordinal weekday."""
    codes = line.codes[index : following[1]]
    if line.codes[index - 1] in "p=" and "p" in line.codes[index - 2 : index] and said.dated() and following[0].dated():
        # De dia 9 para sexta: from one day to another.
        return True
    if codes == "A" and (said.hour is not None or (said.day is not None and said.month is None)):
        return True
    if _NEEDS_WHOLE.fullmatch(codes):
        # The month of "the last day of the month"; the 5th of the month is just the 5th.
        counted = said.nth, said.slice, said.fortnight, said.quarter, said.half
        return all(one is None for one in counted) and said.day != -1
    if codes == "m":
        return line.written(index - 1).lower() != "de"
    if codes == "a0":
        told = line.written(index).lower().startswith("à") or line.codes.startswith("gR", following[1])
        return following[0].hour != 1 or not told
    return codes in ("S", "v") and mistaken(line, following[0], index, following[1])


def piece(line: Line, index: int, *, behind: bool) -> Piece | None:
    """Read what says one thing of a moment; `behind` another such piece more can."""
    codes = line.codes
    if codes[index : index + 1] in _FORMED:
        if match := _SLICE.match(codes, index):
            return _slice(line, match)
        if overnight := _OVERNIGHT.match(codes, index):
            return _overnight(line, overnight)
        if lacking := _LACKING.match(codes, index):
            return _lacking(line, lacking)
    found = (rules_behind() if behind else rules()).read(line, index)
    return found if found is not None and _fits(line, index, found, behind=behind) else None


def _fits(line: Line, index: int, found: Piece, *, behind: bool) -> bool:
    """Tell whether a piece means what it says."""
    said, at = found
    contrary = said.turn is not None and said.turn < 0 and "K" in line.codes[index:at]
    misplaced = said.now and not _goes_with(line.written(index).lower(), behind=behind)
    return not (contrary or misplaced or counts(line, index, said, at))


def _goes_with(now: str, *, behind: bool) -> bool:
    """Tell whether a word for now can stand there: amanhã à mesma hora, but not sexta agora."""
    hour = now.endswith("hora")
    return hour if behind else "mesma" not in now


def _overnight(line: Line, match: re.Match[str]) -> Piece:
    """Read na noite de sexta para sábado, whose small hours are those of the second day."""
    part = line.tokens[match.start("part")].value
    early = part == "dawn"
    if match[2]:
        return Said(part=part, weekday=line.tokens[match.start(3 if early else 2)].value), match.end()
    day, month = line.tokens[match.start(5 if early else 4)].value, line.tokens[match.start(6)].value
    return Said(part=part, day=day, month=month), match.end()


def _slice(line: Line, match: re.Match[str]) -> Piece | None:
    """Read últimos 2 meses, próximos três dias, and inside a period primeiros dez dias."""
    if match["hours"]:
        # Nas últimas 24h.
        side = 1 if match["side"] == "N" else -1
        hours = float(line.tokens[match.start("hours")].value["hour"])
        return Said(slice=(hours, "hour", side, side)), match.end()
    numbers = [token.value for token in line.tokens[match.start() : match.end()] if token.code == "0"]
    marks = [token.code for token in line.tokens[match.start() : match.end()] if token.code in "NQb/"]
    code = match[2] or match[4] or match[6] or match[7]
    code, half = code[-1], code[0] == "!"
    size, unit = (0.5, "hour") if half else SCALED.get(code) or (1, UNITS[code])
    numbers = [number * size for number in numbers or [1]]
    if not 0 < numbers[0] <= 999:
        return None
    side = 1 if marks[0] == "N" else -1
    return Said(slice=(numbers[0], unit, side, 1 if marks[0] in "/N" else -1)), match.end()


def _lacking(line: Line, match: re.Match[str]) -> Piece | None:
    """Read quinze para as nove, um quarto para o meio-dia, às três menos dez."""
    minutes = line.tokens[match.start(6) if match[6] else match.start(1)].value
    full = next(match.start(group) for group in (2, 3, 4, 5) if match[group])
    token = line.tokens[full]
    said = Said(**token.value) if isinstance(token.value, dict) else Said(hour=token.value)
    if (
        not isinstance(minutes, int)
        or not 0 < minutes < 60
        or said.hour is None
        or not 1 <= said.hour <= 24
        or said.minute
    ):
        return None
    bare = (
        match[5] and line.codes[match.start()] != "k" and line.codes[match.end() : match.end() + 2] not in ("gR", "PR")
    )
    if bare and (line.written(match.start(5)).isdigit() or minutes not in _COMMON):
        return None
    if (
        match[3]
        and line.codes[full - 1] == "p"
        and (minutes not in _COMMON or line.codes[match.start() - 1 : match.start()] == "g")
    ):
        # De 3 para 4 is a change of numbers.
        return None
    if line.codes[match.start()] == "k" and match[1]:
        # Às dez para as nove, but das 10 para as 9 is a change.
        first = match.start()
        if line.written(first).lower() == "das" or line.written(first + 1).isdigit() or minutes not in _COMMON:
            return None
    hour = said.hour - 1 or 12
    return replace(said, hour=hour, minute=60 - minutes), match.end()
