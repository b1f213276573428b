"""Reading European Portuguese expressions of time; Brazilian ones that mean the same are understood as well."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.phrase import Phrase
from bot.language.moments.pt.amounts import amount
from bot.language.moments.pt.beside import beside
from bot.language.moments.pt.habits import again, timed_first, with_time
from bot.language.moments.pt.hours import is_length, told_time
from bot.language.moments.pt.lists import TIME, at_one_time, in_one_year, sharing
from bot.language.moments.pt.moment import Piece, moment
from bot.language.moments.pt.offsets import OFFSETS, fortnightly, lasting, offset, weekends
from bot.language.moments.pt.past import lies_behind
from bot.language.moments.pt.ranges import ARTICLES, behind_preposition, last_end, span_of
from bot.language.moments.pt.recur import recurrence
from bot.language.moments.resolve import open_unit
from bot.language.moments.said import Said, replace

_EXCLUSIVE = re.compile(r",? \(?exclusive\b")

# A phrase and the tokens that it takes: the first one and the one behind it.
Placed = tuple[Phrase, int, int]

STARTS = "I0AOGCc1MmWSvYHX&wRZdsntyhrKNQbB/kaogqPUFTLlJ<D~;@!V:j#'`\""
# Words that only join others to a time, where a word that is none follows: a todos os colegas.
JOINING = "=aegkopPqUTFJLlKNQBbD<>~@|_,."


def read(line: Line, index: int, year: int) -> tuple[list[Placed], int] | None:
    """Read the expressions that begin with the token `index`; `year` is the reference's, here without a use.

    Returns them and the token behind, None where nothing begins here. An empty list tells to skip those tokens.
    """
    recurring = _recurring(line, index)
    if recurring is not None:
        grain, at = recurring
        return ([(Phrase(grain=grain), index, at)] if grain else []), at
    found = _phrase(line, index)
    if found and _names_a_part(line, found):
        return [], found[2]
    listed = sharing(line, index, _phrase, _hours_between) or ([_on_counted_day(line, found)] if found else [])
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
    if len(listed) == 1:
        listed = [_until(line, listed[0])]
        at = listed[0][2]
    else:
        listed = at_one_time(in_one_year(line, listed))
    rule = again(line, at, listed[0][0]) if len(listed) == 1 else None
    each = recurrence(line, at + 1) if rule is None and line.codes[at : at + 2] == "g@" else None
    if each is not None:
        # Na última semana de cada ano: no rule says it.
        return [], with_time(line, *each)[1]
    if rule is not None:
        return ([(Phrase(grain=rule[0]), index, rule[1])] if rule[0] else []), rule[1]
    if lies_behind(line, index, at, deadline=listed[0][0].open == "before"):
        # A bare time of day stays today's.
        listed = [(_in_the_past(phrase), first, last) for phrase, first, last in listed]
    return listed, at


def _recurring(line: Line, index: int) -> tuple[str, int] | None:
    """Read a recurrence with its time of day; the rule is empty where none says what is meant."""
    timed = timed_first(line, index) if line.codes[index] in "kPacC1o" else None
    if timed is not None:
        return timed
    recurring = recurrence(line, index)
    if recurring is None:
        return None
    grain, at = with_time(line, *recurring)
    return grain if recurring[0] else "", at


def _until(line: Line, placed: Placed) -> Placed:
    """Read the end that is said of an open start: a partir das 10h e até às 12h; até dia 5, exclusive."""
    phrase, index, at = placed
    start = at + 1 if line.codes[at : at + 1] in ("e", ",") else at
    if phrase.open == "after" and phrase.counts and line.codes[start : start + 1] == "U":
        until = _opened(line, start)
        if until is not None and until[0].open == "before" and until[0].last is None:
            return Phrase(first=phrase.first, last=until[0].first, past=phrase.past), index, until[2]
    if phrase.open == "before" and _EXCLUSIVE.match(line.after(at, 14)):
        return phrase._replace(counts=False), index, at
    return placed


def _names_a_part(line: Line, found: Placed) -> bool:
    """Tell whether a part of the day is the name of the hours that follow: sessão da tarde: 14h30–17h."""
    said, at = found[0].first, found[2]
    alone = said is not None and said.part is not None and said.hour is None and not said.dated()
    if not alone or line.codes[at : at + 1] != "." or line.written(at).strip() != ":":
        return False
    time = moment(line, at + 1) or behind_preposition(line, at + 1)
    return time is not None and time[0].hour is not None and not time[0].dated()


def _in_the_past(phrase: Phrase) -> Phrase:
    return phrase._replace(past=True) if phrase.first is not None and phrase.first.dated() else phrase


def _listed(line: Line, index: int, before: Phrase) -> Placed | None:
    """Read a further item of a list, which takes from the item before what it leaves out."""
    earlier = before.last or before.first
    if before.grain is not None or earlier is None or before.open is not None or line.codes[index : index + 1] == "x":
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
        # Após três dias is counted from now, após 3 de maio is what follows that day.
        return (offset(line, index) if code in "Jl" else None) or _opened(line, index)
    away = told_time(line, index) or beside(line, index)
    if away is not None:
        return Phrase(first=away[0]), index, away[1]
    counted = _counting(line, index) if code in OFFSETS else None
    if counted is not None:
        return _with_hours(line, counted)
    if code in "cC" and is_length(line, index):
        alone = lasting(line, index)
        if alone is not None:
            return alone
    bounded = _bounded(line, index) if code not in "gT" else None
    if bounded is not None:
        return bounded
    ranged = span_of(line, index)
    if ranged is not None:
        return _daily_hours(line, ranged)
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


def _counting(line: Line, index: int) -> Placed | None:
    return fortnightly(line, index) or weekends(line, index) or offset(line, index)


def _within(line: Line, index: int) -> Placed | None:
    """Read no prazo de dez dias, and from which day on: a contar de 3 de maio."""
    away = beside(line, index + 1) if index + 1 < len(line.codes) else None
    if away is not None:
        return Phrase(first=away[0], open="before"), index, away[1]
    length = amount(line, index + 1)
    return (Phrase(first=Said(shift=length[0]), open="before"), index, length[1]) if length else None


def _hours_between(line: Line, index: int, day: Piece) -> Placed | None:
    """Read the hours that follow a day: amanhã, entre as 9 e as 11."""
    at = day[1] + 1 if line.codes[day[1] : day[1] + 1] == "," else day[1]
    between = span_of(line, at) if line.codes[at : at + 1] in tuple("Tg0kcC") else None
    if between is None or between[0].first is None or between[0].first.dated():
        return None
    first = day[0].merge(between[0].first)
    return (between[0]._replace(first=first), index, between[2]) if first else None


def _daily_hours(line: Line, placed: Placed) -> Placed:
    """Read the hours behind a range of days: 13 a 15 de julho, das 9h às 18h, which begins at nine and ends at six."""
    phrase, index, at = placed
    first, last = phrase.first, phrase.last
    if first is None or last is None or first.timed() or not (first.daily() and last.daily()) or last.part:
        return placed
    hours = _hours_between(line, index, (last, at)) if last.hour is None else None
    if hours is not None and hours[0].first is not None:
        begins, ends, at = hours[0].first, hours[0].last, hours[2]
    elif last.hour is not None:
        begins, end = last, last_end(line, at)
        ends, at = end if end and end[0].hour is not None and not end[0].dated() else (None, at)
    else:
        return placed
    if ends is None and (line.codes[index:at].count("U") or last.day is None):
        # Até dia 15 às 9h ends then.
        return placed
    day = _timeless(last)
    until = day.merge(ends) if ends is not None else day
    starts = first.merge(Said(**{name: getattr(begins, name) for name in TIME}))
    return (Phrase(first=starts, last=until, past=phrase.past), index, at) if starts and until else placed


def _timeless(said: Said) -> Said:
    return replace(said, **dict.fromkeys(TIME))


def _with_hours(line: Line, counted: Placed) -> Placed:
    """Read the hours behind a day that is counted from now: daqui a três dias, das 9h às 11h."""
    phrase, index, at = counted
    said = phrase.first
    if said is None or phrase.last is not None or phrase.open is not None:
        return counted
    if said.hour is None:
        return (_hours_between(line, index, (said, at)) if said.daily() and said.part is None else None) or counted
    last = last_end(line, at) if said.dated() else None
    if last is None or last[0].dated() or last[0].hour is None:
        return counted
    return phrase._replace(last=last[0]), index, last[1]


def _on_counted_day(line: Line, placed: Placed) -> Placed:
    """Read the day behind its hours where it is counted from now: às 15h daqui a três dias."""
    phrase, index, at = placed
    said = phrase.first
    if said is None or said.hour is None or said.dated() or (phrase.last is not None and phrase.last.dated()):
        return placed
    start = at + 1 if line.codes[at : at + 1] in (",", "g") else at
    counted = offset(line, start) if start < len(line.codes) and line.codes[at : at + 2] != "gx" else None
    day = counted[0].first if counted else None
    merged = said.merge(day) if day is not None and day.daily() else None
    return (phrase._replace(first=merged), index, counted[2]) if merged is not None and counted else placed


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


# What follows "antes" where it says that another day is meant instead: vai ser antes no dia 23.
_RATHER = frozenset({"para", "no", "na", "em", "a", "à", "ao"})


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
    if first is None or (code == "L" and line.written(index + 1).lower() in _RATHER):
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
