"""Portuguese lists whose members share what only the last one says: 3, 4 e 5 de maio, 1.º e 2.º trimestres de 2027."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.language.moments.lexing import Line
from bot.language.moments.phrase import Phrase
from bot.language.moments.pt.moment import Piece, go_on, moment
from bot.language.moments.said import Said, replace

# A phrase and the tokens that it takes: the first one and the one behind it.
Placed = tuple[Phrase, int, int]

_DAYS = re.compile(r"d?(0(?:,a?0)*)[e|]a?(?=0)")
_RANGES = re.compile(r"g?d?(0)[aoUe-]a?(0),?e(?=g?d?0[aoU-]a?0)")
_ORDINALS = re.compile("[OQ](?:,[OQ])*e[koaq=]?(?=[OQ][thzsnd])")
_COUNTING = ("quarter", "half", "fortnight", "nth", "month")


TIME = ("part", "hour", "minute", "second", "sure")
_SHAPE = ("weekday", "day", "days")


def sharing(
    line: Line,
    index: int,
    read: Callable[[Line, int], Placed | None],
    hours: Callable[[Line, int, Piece], Placed | None],
) -> list[Placed]:
    """Read a list that begins with the token `index`, empty where there is none.

    `read` reads its last member, `hours` from when to when on a day, which are said behind it.
    """
    if line.codes[index : index + 1] not in ("g", "d", "0", "O", "Q"):
        return []
    return _ranges(line, index, read) or _days(line, index, read, hours) or _ordinals(line, index)


def at_one_time(listed: list[Placed]) -> list[Placed]:
    """Give the days of a list the hours that are said behind the last one: segunda e quarta às 9h."""
    phrase = listed[-1][0]
    last = phrase.first
    if last is None or phrase.open is not None or not (last.timed() and last.daily()):
        return listed
    if phrase.last is not None and phrase.last.dated():
        return listed
    said = {name: getattr(last, name) for name in TIME}
    others = [_timed(one, last, phrase, said) for one, _, _ in listed[:-1]]
    if None in others:
        return listed
    return [
        *((one, first, at) for one, (_, first, at) in zip(others, listed, strict=False) if one is not None),
        listed[-1],
    ]


def _timed(phrase: Phrase, last: Said, model: Phrase, time: dict[str, object]) -> Phrase | None:
    """Return a member with the time of the last one; None where it is of another kind or has its own."""
    said = phrase.first
    if said is None or phrase.last is not None or phrase.open is not None or said.timed() or not said.daily():
        return None
    if any((getattr(said, name) is None) != (getattr(last, name) is None) for name in _SHAPE):
        return None
    return phrase._replace(first=replace(said, **time), last=model.last)  # type: ignore[arg-type]


def in_one_year(line: Line, listed: list[Placed]) -> list[Placed]:
    """Give the members of a list the year or the day of its last one: maio e junho de 2028, às 9h e 15h de sexta."""
    said = listed[-1][0].first if len(listed) > 1 else None
    if said is not None and said.hour is not None and said.dated() and line.codes[listed[-1][1]] in "kCc1":
        day = replace(said, **dict.fromkeys(TIME))
        return [(_on_day(phrase, day), first, last) for phrase, first, last in listed]
    if said is None or said.year is None or said.month is None:
        return listed
    return [(_in_year(phrase, said.year), first, last) for phrase, first, last in listed]


def _on_day(phrase: Phrase, day: Said) -> Phrase:
    said = phrase.first
    merged = day.merge(said) if said is not None and said.hour is not None and not said.dated() else None
    return phrase if merged is None or phrase.last is not None else phrase._replace(first=merged)


def _in_year(phrase: Phrase, year: int) -> Phrase:
    said = phrase.first
    if said is None or phrase.last is not None or said.month is None or said.anchored():
        return phrase
    return phrase._replace(first=replace(said, year=year))


def _days(
    line: Line,
    index: int,
    read: Callable[[Line, int], Placed | None],
    hours: Callable[[Line, int, Piece], Placed | None],
) -> list[Placed]:
    """Read 3, 4 e 5 de maio, dias 3 e 5, and the hours of them all: 17 e 18 de maio, das 9h às 12h."""
    match = _DAYS.match(line.codes, index)
    if match is None or (match[0][0] != "d" and line.codes[index - 1 : index] == "k"):
        return []
    last = read(line, match.end())
    said = last[0].first if last else None
    if (last is None or said is None) and match[0][0] == "d":
        day = Said(day=line.tokens[match.end()].value), match.end() + 1
        said, at = go_on(line, *day)
        last = hours(line, match.end(), day) or (Phrase(first=said), match.end(), at)
        said = last[0].first
    days = [at for at in range(match.start(1), match.end(1)) if line.codes[at] == "0"]
    if last is None or said is None or said.day is None or (last[0].last is not None and last[0].last.dated()):
        return []
    if not all(_is_day(line.tokens[at].value) for at in (*days, match.end())):
        return []
    one = last[0]
    found = [(one._replace(first=replace(said, day=line.tokens[at].value)), at, at + 1) for at in days]
    return [*found, (one, match.end(), last[2])]


def _ranges(line: Line, index: int, read: Callable[[Line, int], Placed | None]) -> list[Placed]:
    """Read de 3 a 5 e de 10 a 12 de maio."""
    match = _RANGES.match(line.codes, index)
    last = read(line, match.end()) if match else None
    if match is None or last is None or last[0].last is None:
        return []
    said = last[0].last
    days = [line.tokens[match.start(group)].value for group in (1, 2)]
    if said.day is None or said.month is None or said.hour is not None or not all(map(_is_day, days)):
        return []
    first, until = (replace(said, day=day) for day in days)
    return [(Phrase(first=first, last=until), index, match.end(2)), last]


def _ordinals(line: Line, index: int) -> list[Placed]:
    """Read 1.º e 2.º trimestres de 2027."""
    match = _ORDINALS.match(line.codes, index)
    last = moment(line, match.end()) if match else None
    if match is None or last is None:
        return []
    value = line.tokens[match.end()].value
    field = next((name for name in _COUNTING if getattr(last[0], name) == value), None)
    if field is None:
        return []
    before = [at for at in range(index, match.end()) if line.codes[at] in "OQ"]
    found = [(Phrase(first=replace(last[0], **{field: line.tokens[at].value})), at, at + 1) for at in before]
    return [*found, (Phrase(first=last[0]), match.end(), last[1])]


def _is_day(value: object) -> bool:
    return isinstance(value, int) and 1 <= value <= 31
