"""Portuguese ranges: de X a Y, entre X e Y, 13 a 15 de julho, 2027–2029."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.phrase import Phrase
from bot.language.moments.pt.moment import Piece, go_on, moment
from bot.language.moments.pt.words import GOES_ON
from bot.language.moments.said import Said, replace

# A phrase and the tokens that it takes: the first one and the one behind it.
Placed = tuple[Phrase, int, int]

ARTICLES = re.compile(r"[aogqp=]{0,3}")
_PAIR = re.compile(
    r"(?:[aUoe-][ko=]?|k)(0)(?![0gdsnthyriuMm/:])(?=[qg]?=?[HKWNQMmZ&]|[qg]d?0g[Mm]|[qg]d0)|(?:[aUe-][ko=]?)(0)(?=gRg?)"
)
# Do dia 20 ao 23, dias 5 a 9.
_DAYS_ALONE = re.compile(r"(?:[aoe-]|U[o=]?)d?0(?![0gdsnthyriuMm/:]|q=?[HKNQMmZ&Y])")
_EDGES = re.compile("([BO])(?:[aoU]o?)(?=[BOQ])")
_PARTED = (",a", ",U")
_BARE_HOURS = re.compile(r"k(0)ek?(0)(?![i:!_0]|e[k0!:])")
# 13 a 15 de julho às 9h: the first is a day, whatever hour stands behind.
_OF_MONTH = re.compile("(?:[a-]|U[ao=]?)[o=]?d?0g?[Mm]")
_YEARS = re.compile(r"(?:yg?)?(A)[aU-](A)(?![dsnthyr])")
_MONTHS = re.compile(r"(m)(?:[aU]|-)([mM])(?:[g,-]?(A))?")
# De 29 de março a 31.
_DAY_END = re.compile(r"(?:[a-]|U[ao]?)[o=]?d?0(?![0gdsnthyriuMmcC/:]|q=?[HKNQMmZ&Y])")
_NO_NOUN = re.compile(rf"\s*(?:$|[^\w\s%€$]|(?:{GOES_ON})\b)")
_JOIN = re.compile(r"a|o|k|U[aok]?|-")


def behind_preposition(line: Line, index: int) -> Piece | None:
    """Read a moment behind up to three small words: ao dia 5."""
    articles = ARTICLES.match(line.codes, index)
    limit = articles.end() if articles else index
    for at in range(index, limit + 1):
        found = moment(line, at)
        if found is not None:
            return found
    return None


def span_of(line: Line, index: int) -> Placed | None:
    """Read de X a Y, entre X e Y, X até Y, and 13 a 15 de julho, where the first end is a bare number."""
    codes = line.codes
    at = index
    between = codes[at] == "T"
    if codes[at] in "TFg":
        at += 1
        at += 1 if codes[at : at + 1] in ("=", "g", "o") else 0
    hours = _BARE_HOURS.match(codes, at) if between else None
    if hours:
        return _between_hours(line, index, hours)
    first = moment(line, at) or (moment(line, at + 1) if codes[at : at + 1] in ("a", "d") else None)
    if first is not None:
        last = _and(line, first[1]) if between else last_end(line, first[1])
        if last is None and codes[first[1] : first[1] + 2] in _PARTED:
            last = _parted_end(line, index, *first)
        if last is None:
            last = _bare_end(line, first, between) if first[0].timed() else _bare_day(line, first)
        if last is not None and codes[first[1]] == "U" and codes[index] == "a" and _time_of(first[0], last[0]):
            # A 22 de maio até às 16h is a deadline, which is read from the day on.
            return None
        if last is not None and codes[first[1]] == "a" and codes[index] in "koaC1c" and _time_of(last[0], first[0]):
            # Às 21h a 11 de maio is a time and its day, das 21h a … would be a range.
            merged = first[0].merge(last[0]) if line.written(index).lower() != "das" else None
            return (Phrase(first=merged), index, last[1]) if merged else None
        if last is not None and codes[first[1]] == "-" and _time_of(first[0], last[0]):
            # 14/2/2027 - 9h is a day and its time.
            return _day_and_hours(line, index, first[0].merge(last[0]), last[1])
        if last is not None:
            # Desde segunda até hoje ends in what has been.
            passed = bool(last[0].now or (last[0].days is not None and last[0].days <= 0))
            return Phrase(first=first[0], last=last[0], past=passed), index, last[1]
    return _unlike(line, index, at, between) if codes[at : at + 1] in _UNLIKE else None


# The codes with which a range begins whose first end is no moment alone.
_UNLIKE = frozenset("BOmyA0dk")


def _unlike(line: Line, index: int, at: int, between: bool) -> Placed | None:
    return (
        _edges(line, index, at)
        or _months(line, index, at)
        or _years(line, index, at)
        or _bare_range(line, index, at, between)
    )


def _between_hours(line: Line, index: int, match: re.Match[str]) -> Placed | None:
    """Read entre as 9 e 11, whose second number is no minute."""
    first, last = line.tokens[match.start(1)].value, line.tokens[match.start(2)].value
    if not (isinstance(first, int) and isinstance(last, int) and first <= 24 and last <= 24):
        return None
    found = go_on(line, Said(hour=last), match.end())
    return Phrase(first=Said(hour=first), last=found[0]), index, found[1]


def _time_of(day: Said, time: Said) -> bool:
    return day.daily() and not day.timed() and time.hour is not None and not time.dated()


def _day_and_hours(line: Line, index: int, first: Said | None, at: int) -> Placed | None:
    """Read what may follow a day and its time as the time's end: sexta - 9h-11h."""
    if first is None:
        return None
    last = last_end(line, at)
    if last is None or last[0].dated() or last[0].hour is None:
        return Phrase(first=first), index, at
    return Phrase(first=first, last=last[0]), index, last[1]


def _parted_end(line: Line, index: int, first: Said, at: int) -> Piece | None:
    """Read the end behind a comma or bracket of a day that says as much as the first: de segunda (22) a quarta (24)."""
    last = last_end(line, at + 1)
    if last is None or not (last[0].daily() and first.daily()):
        return None
    opened = line.codes[index] in "gF"
    timed = first.hour is not None and last[0].hour is not None
    named = first.weekday is not None and first.day is not None and last[0].day is not None
    return last if opened or timed or named else None


def _edges(line: Line, index: int, at: int) -> Placed | None:
    """Read do início ao fim do mês, do primeiro ao último dia de maio: both ends are of what stands at the last."""
    match = _EDGES.match(line.codes, at)
    last = moment(line, match.end()) if match else None
    if match is None or last is None:
        return None
    value = line.tokens[match.start(1)].value
    kind = "edge" if match[0][0] == "B" else "nth"
    if getattr(last[0], kind) is None and not (kind == "nth" and last[0].day == -1):
        return None
    first = replace(last[0], day=None, **{kind: value}) if last[0].day == -1 else replace(last[0], **{kind: value})
    return Phrase(first=first, last=last[0]), index, last[1]


def _months(line: Line, index: int, at: int) -> Placed | None:
    """Read jul - set 2027 and jan. a mar., abbreviations that are too short to be read alone."""
    match = _MONTHS.match(line.codes, at)
    if match is None or line.tokens[match.start(1)].value == line.tokens[match.start(2)].value:
        return None
    first, last = (Said(month=line.tokens[token].value) for token in (match.start(1), match.start(2)))
    if match[3]:
        last = replace(last, year=line.tokens[match.start(3)].value)
    return Phrase(first=first, last=last), index, match.end()


def _years(line: Line, index: int, at: int) -> Placed | None:
    """Read 2027–2029."""
    match = _YEARS.match(line.codes, at)
    if match is None:
        return None
    first, last = (Said(year=line.tokens[token].value) for token in (match.start(1), match.start(2)))
    return Phrase(first=first, last=last), index, match.end()


def _and(line: Line, index: int) -> Piece | None:
    if line.codes[index : index + 1] not in ("e", "a", "-"):
        return None
    return behind_preposition(line, index + 1)


def last_end(line: Line, index: int) -> Piece | None:
    """Read what ends a range: a 5 de maio, até sexta, – 12h; de sexta, 9h, a sábado, 11h."""
    join = _JOIN.match(line.codes, index)
    if join is None:
        return None
    if line.codes[index] == "k":
        return moment(line, index)
    starts = (index, index + 1) if line.codes[index] == "a" else (index + 1,)
    for at in starts:
        found = behind_preposition(line, at)
        if found is not None and line.codes[index] != "a":
            return found
        # "a" is also what stands before a part of the day, which ends no range: sexta à tarde.
        if found is not None and (found[0].dated() or not found[0].part or found[0].hour is not None):
            return found
    return None


def _bare_end(line: Line, first: Piece, between: bool) -> Piece | None:
    """Read the end of a range of hours that is a bare number: de 1pm a 3, 8:10 - 12.32."""
    codes, at = line.codes, first[1]
    joined = codes[at : at + 1] in (("e", "a", "-") if between else ("a", "-", "k"))
    if not joined or codes[at + 1 : at + 2] != "0" or codes[at + 2 : at + 3] in tuple("dsnthyriuMmg"):
        return None
    value = line.tokens[at + 1].value
    if isinstance(value, float):
        hour, _, minute = line.written(at + 1).replace(",", ".").partition(".")
        if len(minute) == 2 and int(hour) < 24 and int(minute) < 60:
            return Said(hour=int(hour), minute=int(minute)), at + 2
        return None
    return (Said(hour=value), at + 2) if value <= 24 else None


def _bare_day(line: Line, first: Piece) -> Piece | None:
    """Read the end of a range of days that is a bare number: de 29 de março a 31."""
    said, at = first
    end = _DAY_END.match(line.codes, at) if said.day and said.month and said.year is None else None
    value = line.tokens[end.end() - 1].value if end else None
    plain = isinstance(value, int) and end is not None and _NO_NOUN.match(line.after(end.end()))
    return (Said(day=value), end.end()) if plain and end and (said.day or 0) < (value or 0) <= 31 else None


def _bare_range(  # noqa: PLR0911 - one for each form
    line: Line, index: int, at: int, between: bool
) -> Placed | None:
    codes = line.codes
    days = codes[at : at + 1] == "d"
    at += days
    if codes[at : at + 1] == "k" and codes[at + 1 : at + 2] == "0":
        at += 1
    if codes[at : at + 1] not in ("0", "O"):
        return None
    value = line.tokens[at].value
    if not isinstance(value, int):
        return None
    last = _and(line, at + 1) if between else last_end(line, at + 1)
    # Para dois às 20h has people, for hours are in the feminine; so has para 4 às 20h.
    people = codes[at + 1 : at + 2] == "k" and (codes[at - 1 : at] == "p" or line.written(at).lower() in ("um", "dois"))
    if last is not None and not (people and not between):
        days = days or _OF_MONTH.match(codes, at + 1) is not None
        said = Said(day=value) if days and last[0].day else None if days else _alike(value, last[0])
        return (Phrase(first=said, last=last[0]), index, last[1]) if said else None
    plain = _DAYS_ALONE.match(codes, at + 1) if days else None
    if plain and (between or codes[at + 1] != "e"):
        second = line.tokens[plain.end() - 1].value
        if isinstance(second, int) and 1 <= value < second <= 31:
            return Phrase(first=Said(day=value), last=Said(day=second)), index, plain.end()
    pair = _PAIR.match(codes, at + 1) if between or codes[at + 1 : at + 2] != "e" else None
    if pair is None:
        return None
    second = line.tokens[pair.end() - 1].value
    rest = behind_preposition(line, pair.end())
    if rest is None or not isinstance(second, int):
        return None
    hourly = rest[0].daily() or rest[0].part is not None
    merged = (Said(hour=second) if hourly else Said(day=second)).merge(rest[0])
    first = Said(hour=value) if hourly else Said(day=value)
    return (Phrase(first=first, last=merged), index, rest[1]) if merged else None


def _alike(value: int, last: Said) -> Said | None:
    """Return the bare number as what the end of its range is: an hour, a day, a quarter."""
    if last.hour is not None:
        return Said(hour=value) if value <= 24 else None
    if last.day is not None and 1 <= value <= 31:
        return Said(day=value)
    if last.quarter is not None and 1 <= value <= 4:
        return Said(quarter=value)
    if last.half is not None and 1 <= value <= 2:
        return Said(half=value)
    return None
