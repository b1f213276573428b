"""Reading European Portuguese expressions of time; Brazilian ones that mean the same are understood as well."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.language.moments.lexing import Line
from bot.language.moments.phrase import Phrase
from bot.language.moments.pt_amounts import amount
from bot.language.moments.pt_beside import beside
from bot.language.moments.pt_guards import lies_behind
from bot.language.moments.pt_lists import in_one_year, sharing
from bot.language.moments.pt_moment import Piece, go_on, moment
from bot.language.moments.pt_offsets import fortnightly, lasting, offset, weekends
from bot.language.moments.pt_ranges import ARTICLES, behind_preposition, last_end, span_of
from bot.language.moments.pt_recur import recurrence
from bot.language.moments.pt_rules import rules_behind
from bot.language.moments.recurrence import at_time
from bot.language.moments.resolve import open_unit
from bot.language.moments.said import Said

# A phrase and the tokens that it takes: the first one and the one behind it.
Placed = tuple[Phrase, int, int]

STARTS = frozenset("I0AOGCc1MmWSvYHX&wRZdsntyhrKNQbB/kaogqPUFTLlJ<D~;@!V:j#'`\"")
_TOLD_BARE = re.compile("0e0(?=$|[,.e|])")
_RECURS = re.compile("@|[koaq]X")
_TELLS = re.compile(r"\b(?:sao|eram) $")
_LENGTH_OF = re.compile(r"\b(?:de|durante|por|demor[a-z]+|dur[ao][a-z]*|cerca de|lev[ao][a-z]*) $")


def read(line: Line, index: int, year: int) -> tuple[list[Placed], int] | None:
    """Read the expressions that begin with the token `index`; `year` is the reference's, here without a use.

    Returns them and the token behind, None where nothing begins here. An empty list tells to skip those tokens.
    """
    recurring = recurrence(line, index)
    if recurring is not None:
        return _timed_rule(line, index, *recurring)
    found = _phrase(line, index)
    if found and _names_a_part(line, found):
        return [], found[2]
    listed = sharing(line, index, _phrase) or ([found] if found else [])
    if not listed:
        return None
    at = listed[-1][2]
    while line.codes[at : at + 1] in ("e", ",", "|") and len(listed) < 8:
        following = _listed(line, at + 1, listed[-1][0])
        if following is None and line.codes[at + 1 : at + 2] in ("a", "q", "o"):
            following = _listed(line, at + 2, listed[-1][0])
        if following is None:
            break
        listed.append(following)
        at = following[2]
    if line.codes[at : at + 1] == "+" and len(listed) == 1 and listed[0][0].open in (None, "after"):
        # De 1 de maio em diante.
        phrase, first, _ = listed[0]
        at += 1
        listed = [(phrase._replace(open="after"), first, at)] if phrase.first and not phrase.last else listed
    listed = in_one_year(line, listed)
    rule = _rule_behind(line, at, listed[0][0]) if len(listed) == 1 else None
    if rule is not None:
        return [(Phrase(grain=rule[0]), index, rule[1])], rule[1]
    if lies_behind(line, index, at):
        # A bare time of day stays today's.
        listed = [(_in_the_past(phrase), first, last) for phrase, first, last in listed]
    return listed, at


def _names_a_part(line: Line, found: Placed) -> bool:
    """Tell whether a part of the day is the name of the hours that follow: sessão da tarde: 14h30–17h."""
    said, at = found[0].first, found[2]
    alone = said is not None and said.part is not None and said.hour is None and not said.dated()
    if not alone or line.codes[at : at + 1] != "." or line.written(at).strip() != ":":
        return False
    time = moment(line, at + 1) or behind_preposition(line, at + 1)
    return time is not None and time[0].hour is not None and not time[0].dated()


def _timed_rule(line: Line, index: int, written: str, end: int) -> tuple[list[Placed], int]:
    codes = line.codes
    at = end + 1 if codes[end : end + 1] == "," else end
    between = span_of(line, at) if codes[at : at + 1] == "T" else None
    if between and between[0].first and between[0].first.hour is not None and not between[0].first.dated():
        return [(Phrase(grain=at_time(written, between[0].first)), index, between[2])], between[2]
    time = _time(line, at)
    if time is None or time[0].dated() or not time[0].timed():
        return [(Phrase(grain=written), index, end)], end
    last = last_end(line, time[1])
    end = last[1] if last and not last[0].dated() else time[1]
    return [(Phrase(grain=at_time(written, time[0])), index, end)], end


def _rule_behind(line: Line, at: int, time: Phrase) -> tuple[str, int] | None:
    """Read the recurrence that follows its time of day: às 16h todas as segundas."""
    said = time.first
    if said is None or said.hour is None or said.dated() or time.open is not None:
        return None
    at += 1 if line.codes[at : at + 1] == "," else 0
    plural = _RECURS.match(line.codes, at)
    recurring = recurrence(line, at) if plural else None
    return (at_time(recurring[0], said), recurring[1]) if recurring else None


def _in_the_past(phrase: Phrase) -> Phrase:
    return phrase._replace(past=True) if phrase.first is not None and phrase.first.dated() else phrase


def _time(line: Line, at: int) -> Piece | None:
    """Read the time of day of a recurrence: às 9h, and the parts of todas as manhãs às 9."""
    if line.codes[at : at + 1] != "R":
        return moment(line, at)
    said, behind = Said(part=line.tokens[at].value), at + 1
    behind += line.codes[behind : behind + 2] == ",k"
    clock = moment(line, behind)
    merged = said.merge(clock[0]) if clock and not clock[0].dated() else None
    return (merged, clock[1]) if clock and merged else (said, behind)


def _listed(line: Line, index: int, before: Phrase) -> Placed | None:
    """Read a further item of a list, which takes from the item before what it leaves out."""
    earlier = before.last or before.first
    if before.grain is not None or earlier is None or before.open is not None:
        return None
    following = _phrase(line, index)
    if following is None or following[0].first is None or following[0].grain is not None:
        return None
    unit = open_unit(following[0].first)
    if unit is None or unit == "year":
        return following
    return following[0]._replace(near=True), following[1], following[2]


def _phrase(line: Line, index: int) -> Placed | None:  # noqa: PLR0911 - one for each form
    codes = line.codes
    if index >= len(codes):
        return None
    code = codes[index]
    if code == ";":
        return _within(line, index)
    if code in "ULJFl":
        return _opened(line, index)
    away = _told_time(line, index) or beside(line, index)
    if away is not None:
        return Phrase(first=away[0]), index, away[1]
    counted = fortnightly(line, index) or weekends(line, index) or offset(line, index)
    if counted is not None:
        return counted
    if code in "cC" and (_LENGTH_OF.search(line.before(index, 14)) or _length_of_something(line, index)):
        alone = lasting(line, index)
        if alone is not None:
            return alone
    bounded = _bounded(line, index) if code not in "gT" else None
    if bounded is not None:
        return bounded
    ranged = span_of(line, index)
    if ranged is not None:
        return ranged
    first = moment(line, index)
    hours = _hours_between(line, index, first) if first else None
    if hours is not None:
        return hours
    if first is None and code in "gaoqP":
        # A preposition belongs to what follows, but begins nothing where that can stand alone at its own place.
        return None
    if first is None and code == '"':
        return Phrase(grain="P1D"), index, index + 1
    return (Phrase(first=first[0]), index, first[1]) if first else lasting(line, index)


def _within(line: Line, index: int) -> Placed | None:
    """Read no prazo de dez dias, and from which day on: a contar de 3 de maio."""
    away = beside(line, index + 1) if index + 1 < len(line.codes) else None
    if away is not None:
        return Phrase(first=away[0], open="before"), index, away[1]
    length = amount(line, index + 1)
    return (Phrase(first=Said(shift=length[0]), open="before"), index, length[1]) if length else None


def _told_time(line: Line, index: int) -> Piece | None:
    """Read são vinte e uma horas e quinze, which tells the time; são duas horas de viagem is a length."""
    counted = line.codes[index] == "0" and line.codes[index + 1 : index + 2] in ("r", "e")
    is_told = counted and (_TELLS.search(line.before(index, 8)) or (index and line.written(index - 1).lower() == "é"))
    if not is_told:
        return None
    found = rules_behind().read(line, index)
    if found is None and (bare := _TOLD_BARE.match(line.codes, index)):
        hour, minute = line.tokens[index].value, line.tokens[index + 2].value
        return (Said(hour=hour, minute=minute), bare.end()) if 0 < hour < 25 and 0 < minute < 60 else None
    length_of = found is not None and (line.codes[found[1] : found[1] + 2] == "gx" or found[0].hour is None)
    return None if found is None or length_of else go_on(line, *found)


def _length_of_something(line: Line, index: int) -> bool:
    """Tell 1h30 de apresentação, which is a length of time, from an hour of the day."""
    early = line.tokens[index].value["hour"] < 7 and not line.tokens[index].value.get("sure")
    of_something = line.codes[index + 1 : index + 3] == "gx" or re.fullmatch(
        r"\d+ ?h.*m(?:in)?", line.written(index).lower()
    )
    return bool(early and of_something and line.codes[max(0, index - 1) : index] not in ("k", "a", "P"))


def _hours_between(line: Line, index: int, day: Piece) -> Placed | None:
    """Read the hours that follow a day: amanhã, entre as 9 e as 11."""
    at = day[1] + 1 if line.codes[day[1] : day[1] + 1] == "," else day[1]
    between = span_of(line, at) if line.codes[at : at + 1] in ("T", "g", "0") else None
    if between is None or between[0].first is None or between[0].first.dated():
        return None
    first = day[0].merge(between[0].first)
    return (between[0]._replace(first=first), index, between[2]) if first else None


def _bounded(line: Line, index: int) -> Placed | None:
    """Read a day and from or until when of it: sexta depois das 15h, hoje até às 18h."""
    day = moment(line, index)
    if day is None or day[0].hour is not None or not day[0].daily():
        return None
    at = day[1] + 1 if line.codes[day[1] : day[1] + 1] == "," else day[1]
    opened = _opened(line, at) if line.codes[at : at + 1] in tuple("UFlLJ") else None
    time = opened[0].first if opened else None
    if opened is None or time is None or time.dated() or opened[0].last is not None:
        return None
    first = day[0].merge(time)
    return (opened[0]._replace(first=first), index, opened[2]) if first else None


def _opened(line: Line, index: int) -> Placed | None:
    """Read deadlines and open starts: até sexta, antes de março, a partir de 3 de março, depois das 15h."""
    codes = line.codes
    code = codes[index]
    if code == "F":
        ranged = span_of(line, index)
        if ranged is not None:
            return ranged
    first = _counted(line, index + 1) if line.codes[index] in "ULF" else None
    first = first or behind_preposition(line, index + 1) or _counted(line, index + 1)
    if first is None:
        return None
    said, at = first
    if code == "U":
        return Phrase(first=said, open="before"), index, at
    if code == "L":
        return Phrase(first=said, open="before", counts=bool(said.edge)), index, at
    if line.written(index).lower() == "desde":
        # What has been going on since eight began today.
        since = said if said.dated() or said.now else replace(said, days=0)
        return Phrase(first=since, open="after", past=said.dated()), index, at
    return Phrase(first=said, open="after", counts=code == "F"), index, at


def _counted(line: Line, index: int) -> Piece | None:
    """Read what is counted from now or from a day behind a preposition: até daqui a três dias, desde há um ano."""
    articles = ARTICLES.match(line.codes, index)
    at = articles.end() if articles else index
    away = beside(line, at) if at < len(line.codes) else None
    if away is not None:
        return away
    found = offset(line, at) if at < len(line.codes) else None
    return (found[0].first, found[2]) if found and found[0].first else None
