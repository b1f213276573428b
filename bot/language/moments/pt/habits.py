"""Portuguese recurrences with their time, in whatever order: todas as quartas às 15h; às 15h, todas as quartas."""

from __future__ import annotations

import re

from bot.language.moments.clock import is_time
from bot.language.moments.lexing import Line
from bot.language.moments.phrase import Phrase
from bot.language.moments.pt.moment import Piece, moment, piece
from bot.language.moments.pt.narrow import feast_rule
from bot.language.moments.pt.ranges import last_end, span_of
from bot.language.moments.pt.recur import recurrence
from bot.language.moments.ranges import shared
from bot.language.moments.recurrence import DAYS, at_time, nth_of
from bot.language.moments.said import Said

# Todos, cada, mensalmente, de 15 em 15 dias: words for what comes again.
_SAYS_SO = re.compile("[@j]|g0q0")
_UNTIL = re.compile("U[ao]?")
_RECURS = re.compile("@|[koaq]X")
# A rule that says how often alone, and one that also says on which weekdays.
_PLAIN = re.compile("FREQ=(?P<unit>WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=(?P<count>\\d+))?")
_ON_WEEKDAYS = re.compile("FREQ=WEEKLY;BYDAY=")
# What makes a day one of a certain week, month or year.
_ONCE = ("year", "years", "weeks", "days", "turn", "shift", "slice", "edge", "part")


def with_time(line: Line, written: str, at: int) -> tuple[str, int]:
    """Read the hours and the interval that follow a recurrence; returns the whole rule and the token behind it."""
    written, at = _spaced(line, written, at)
    codes = line.codes
    start = at + 1 if codes[at : at + 1] == "," else at
    between = span_of(line, start) if codes[start : start + 1] == "T" else None
    said, end = (between[0].first, between[0].last) if between else (None, None)
    if between and said is not None and said.hour is not None and not said.dated():
        return at_time(written, shared(said, end, date_last=True)[0] if end else said), between[2]
    until = _UNTIL.match(codes, start)
    # Todas as sextas até ao meio-dia.
    time = _time(line, until.end() if until else start)
    if time is None or time[0].dated() or not time[0].timed():
        return written, at
    last = last_end(line, time[1])
    if last and not last[0].dated() and not is_time(last[0]):
        return at_time(written, last[0]), last[1]
    if last and not last[0].dated():
        return at_time(written, shared(time[0], last[0], date_last=True)[0]), last[1]
    return _several(line, at_time(written, time[0]), time)


def timed_first(line: Line, index: int) -> tuple[str, int] | None:
    """Read a recurrence behind its time of day, which has to say that it comes again.

    Às 9 da manhã na última sexta de cada mês; às 14h, mensalmente no dia 10.
    """
    if not _SAYS_SO.search(line.codes, index):
        return None
    said, at = Said(), index
    while (found := piece(line, at, behind=at > index)) is not None and not found[0].dated() and found[0].timed():
        merged = said.merge(found[0])
        if merged is None:
            break
        said, at = merged, found[1]
        at += line.codes[at : at + 2] in ("gR", "PR")
    if said.hour is None or not is_time(said):
        return None
    start = at + 1 if line.codes[at : at + 1] == "," else at
    recurring = recurrence(line, start) if start < len(line.codes) else None
    if recurring is None or not recurring[0] or not _SAYS_SO.search(line.codes, start, recurring[1]):
        return None
    return at_time(recurring[0], said), recurring[1]


def _several(line: Line, written: str, time: Piece) -> tuple[str, int]:
    """Read the further hours of todos os dias às 8h e às 20h, which are full hours or at the same minute."""
    at = time[1]
    hours = [written.partition(";BYHOUR=")[2]]
    while line.codes[at : at + 1] in ("e", ",") and hours[0]:
        following = moment(line, at + 1)
        if following is None or following[0].hour is None or following[0].dated():
            break
        hours.append(at_time("", following[0]).partition(";BYHOUR=")[2])
        at = following[1]
    minutes = {hour.partition(";")[2] for hour in hours}
    if len(hours) == 1:
        return written, time[1]
    if len(minutes) > 1:
        # Às 9h30 e às 18h: no rule says both.
        return "", at
    several = ",".join(hour.partition(";")[0] for hour in hours)
    return written.replace(f";BYHOUR={hours[0].partition(';')[0]}", f";BYHOUR={several}"), at


def _spaced(line: Line, written: str, at: int) -> tuple[str, int]:
    """Read the interval behind the weekdays: às segundas, de 15 em 15 dias."""
    start = at + 1 if line.codes[at : at + 1] == "," else at
    recurring = recurrence(line, start) if _ON_WEEKDAYS.match(written) and line.codes[start : start + 1] else None
    plain = _PLAIN.fullmatch(recurring[0]) if recurring else None
    if recurring is None or plain is None or plain["unit"] != "WEEKLY":
        return written, at
    return written.replace("FREQ=WEEKLY", recurring[0]), recurring[1]


def again(line: Line, at: int, phrase: Phrase) -> tuple[str, int] | None:
    """Read the recurrence that follows its time of day or its day: às 16h todas as segundas; dia 5, todos os meses."""
    said = phrase.first
    if said is None or phrase.open is not None:
        return None
    start = at + 1 if line.codes[at : at + 1] in (",", "g") else at
    if said.hour is not None and not said.dated():
        recurring = recurrence(line, start) if _RECURS.match(line.codes, start) else None
        return (at_time(recurring[0], said), recurring[1]) if recurring else None
    recurring = recurrence(line, start) if start < len(line.codes) else None
    plain = _PLAIN.fullmatch(recurring[0]) if recurring else None
    if recurring is None or plain is None or phrase.last is not None or _is_once(said):
        return None
    day = {"WEEKLY": _weekly, "MONTHLY": _monthly, "YEARLY": _yearly}[plain["unit"]](said)
    if not day:
        return None
    written = recurring[0] + day
    return (at_time(written, said), recurring[1]) if said.hour is not None else with_time(line, written, recurring[1])


def _is_once(said: Said) -> bool:
    return any(getattr(said, name) is not None for name in _ONCE if name != "years" or said.years != 0)


def _weekly(said: Said) -> str:
    bare = said.weekday is not None and said.nth is None and said.day is None
    return f";BYDAY={DAYS[said.weekday]}" if bare and said.weekday is not None else ""


def _monthly(said: Said) -> str:
    if said.month is not None or said.months:
        return ""
    if said.nth is not None and said.weekday is not None and said.nth_unit is None:
        return f";BYDAY={said.nth}{DAYS[said.weekday]}"
    if said.nth is not None and said.nth_unit in ("day", "workday"):
        workdays = said.nth_unit == "workday"
        return f";BYDAY={','.join(DAYS[:5])};BYSETPOS={said.nth}" if workdays else f";BYMONTHDAY={said.nth}"
    return f";BYMONTHDAY={said.day}" if said.day is not None and said.weekday is None else ""


def _yearly(said: Said) -> str:
    if said.feast is not None:
        return feast_rule(said.feast).removeprefix("FREQ=YEARLY")
    if said.month is None and said.nth is not None and (said.weekday is not None or said.nth_unit == "workday"):
        return nth_of("year", said.nth, "" if said.weekday is None else DAYS[said.weekday]).removeprefix("FREQ=YEARLY")
    if said.month is None:
        return ""
    if said.nth is not None and said.weekday is not None and said.nth_unit is None:
        return f";BYMONTH={said.month};BYDAY={said.nth}{DAYS[said.weekday]}"
    if said.nth is not None or said.weekday is not None:
        return ""
    return f";BYMONTH={said.month}" + (f";BYMONTHDAY={said.day}" if said.day is not None else "")


def _time(line: Line, at: int) -> Piece | None:
    """Read the time of day of a recurrence: às 9h, and the parts of todas as manhãs às 9."""
    if line.codes[at : at + 1] != "R":
        return moment(line, at)
    said, behind = Said(part=line.tokens[at].value), at + 1
    behind += line.codes[behind : behind + 2] == ",k"
    clock = moment(line, behind)
    merged = said.merge(clock[0]) if clock and not clock[0].dated() else None
    return (merged, clock[1]) if clock and merged else (said, behind)
