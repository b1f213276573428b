"""Portuguese moments counted from now, and lengths of time."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.phrase import Phrase, iso_duration
from bot.language.moments.pt.amounts import AMOUNTS, amount, idiomatic, is_amount
from bot.language.moments.pt.moment import go_on
from bot.language.moments.said import Amount, Said

# A phrase and the tokens that it takes: the first one and the one behind it.
Placed = tuple[Phrase, int, int]

_OFFSET = re.compile(r"~[ga]?|D[aP]?|q|<[Hw]?|gH[aP]|H[aP]|J|lg?(?=[0rdnys!V])|a(?=[0A])")
# The codes with which something of this kind begins.
OFFSETS = frozenset("~Dq<gHJlaNQWS" + AMOUNTS)
_WEEKS_AHEAD = re.compile(r"[WS]a0(?:d|(?![rindsnyt]|eR|gR))")
_WEEKS_FROM_NOW = re.compile(r"g?Ha0(?![rindsnyt0:]|e[0!:]|gR)")
_SINCE = re.compile("Fg?[Hw]")
_DAYS_AWAY = re.compile(r"(?:D[aP]?|~g|<)(0)([XWSZ])|(?P<past>0)([XWSZ])>")
_DAILY = ("day", "workday", "week", "month", "quarter", "halfyear", "year")
_WORKDAYS = re.compile(r"N0dE|0NdE")
_WEEKENDS = re.compile(r"[NQ]0Z|0[NQ]Z|0Z[Nb]")


def fortnightly(line: Line, index: int) -> Placed | None:
    """Read sexta a oito (dias): the Friday after the coming one; a quinze is a week later still. De hoje a oito too."""
    near = _WEEKS_FROM_NOW.match(line.codes, index)
    if near:
        days = {8: 7.0, 15: 14.0}.get(line.tokens[near.end() - 1].value)
        since = line.tokens[near.end() - 3].value
        if days is None or since < 0 or line.written(near.end() - 1).isdigit():
            return None
        return Phrase(first=_moved(((days, "day"),), 1, since)), index, near.end()
    away = _DAYS_AWAY.match(line.codes, index)
    if away:
        return _days_away(line, index, away)
    coming = _WORKDAYS.match(line.codes, index)
    if coming:
        count = next(token.value for token in line.tokens[index : coming.end()] if token.code == "0")
        last = Said(shift=((float(count), "workday"),))
        return Phrase(first=Said(days=1), last=last), index, coming.end()
    match = _WEEKS_AHEAD.match(line.codes, index)
    weeks = {8: 2, 15: 3}.get(line.tokens[index + 2].value) if match else None
    if match is None or weeks is None or line.written(index + 2).isdigit():
        return None
    said, at = go_on(line, Said(weekday=line.tokens[index].value, turn=weeks), match.end())
    return Phrase(first=said), index, at


def weekends(line: Line, index: int) -> Placed | None:
    """Read os próximos dois fins de semana, from the first's Saturday to the last's Sunday."""
    match = _WEEKENDS.match(line.codes, index)
    count = next(token.value for token in line.tokens[index : match.end()] if token.code == "0") if match else None
    if match is None or not isinstance(count, int) or not 0 < count < 100:
        return None
    turns = (1, count) if "N" in match[0] else (-count, -1)
    first, last = (Said(beside=Said(weekday=5, turn=turn), weeks=0, weekend=True) for turn in turns)
    return Phrase(first=first, last=last), index, match.end()


def _days_away(line: Line, index: int, match: re.Match[str]) -> Placed | None:
    """Read daqui a dois sábados, há três fins de semana."""
    past = match["past"] is not None
    at = match.start("past") if past else match.start(1)
    count = line.tokens[at].value * (-1 if past or match[0][0] == "<" else 1)
    if not 0 < abs(count) < 100:
        return None
    if line.codes[at + 1] == "Z":
        said = Said(beside=Said(weekday=5, turn=count), weeks=0, weekend=True)
    else:
        said = Said(weekday=line.tokens[at + 1].value, turn=count)
    said, at = go_on(line, said, match.end())
    return Phrase(first=said), index, at


def offset(line: Line, index: int) -> Placed | None:
    """Read daqui a oito dias, há três semanas, em 5 dias, 10 minutos atrás, de hoje a quinze dias."""
    codes = line.codes
    ahead = _OFFSET.match(codes, index)
    start = ahead.end() if ahead else index
    length = amount(line, start)
    if length is None or (ahead and ahead[0][-1] in "HaJlg" and codes[start] in "cC"):
        return None
    amounted, at = length
    if ahead and ahead[0] == "a" and not _is_ago(line, index, amounted):
        ahead, at = None, index
    sign = 0
    day = next((token.value for token in line.tokens[index:start] if token.code == "H"), None)
    if ahead:
        if day is not None and day not in (0, 1) and ahead[0] != "<H":
            return None
        sign = -1 if ahead[0][0] in "<a" else 1
        at += 1 if codes[at : at + 1] == ">" else 0
        sign = -1 if codes[at - 1] == ">" else sign
    elif codes[at : at + 1] == "H" and line.tokens[at].value in (2, -2):
        # Dois dias depois de amanhã counts from tomorrow, whatever depois de amanhã is alone.
        day = line.tokens[at].value // 2
        sign = day
        at += 1
    elif codes[at : at + 1] in (">", "l", "L"):
        sign = 1 if codes[at] == "l" else -1
        at_hour = line.codes[at + 1 : at + 2] == "k" and line.written(at + 1).lower() != "das"
        if codes[at] in "lL" and codes[at + 1 : at + 2] in ("g", "k") and not (at_hour and amounted[0][1] in _DAILY):
            return None
        at += 1
    since = _SINCE.match(codes, at)
    if since is not None and day is None and sign >= 0 and codes[index - 1 : index] not in ("g", "P"):
        day = next((token.value for token in line.tokens[at : since.end()] if token.code == "H"), 0)
        sign, at = 1, since.end()
    if not sign or (ahead and ahead[0] == "q" and _in_no_offset(line, index)):
        return None
    base = day or 0
    said = _moved(amounted, sign, base)
    also = None
    idiom = idiomatic(line, start, amounted)
    if idiom is not None and ahead and ahead[0] not in ("q",):
        also = _moved(idiom, sign, base)
        if not line.written(start).isdigit() or "H" in ahead[0]:
            said, also = also, said
    following = go_on(line, said, at)
    return Phrase(first=following[0], also=also if following[1] == at else None), index, following[1]


def _is_ago(line: Line, index: int, length: Amount) -> bool:
    """Tell whether à or á stands for há, as many write: à dois dias."""
    return line.written(index).lower() in ("à", "á") and length[0][1] not in ("hour", "minute", "second")


def _in_no_offset(line: Line, index: int) -> bool:
    return line.written(index).lower() != "em"


def _moved(length: Amount, sign: int, days: int) -> Said:
    shift = tuple((count * sign, unit) for count, unit in length)
    return Said(shift=((float(days), "day"), *shift) if days else shift)


def lasting(line: Line, index: int) -> Placed | None:
    """Read a length of time: duas horas e meia."""
    length = amount(line, index)
    if length is None or not is_amount(line, index, length[1]):
        return None
    return Phrase(grain=iso_duration(length[0])), index, length[1]
