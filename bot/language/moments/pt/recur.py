"""Recurrences in Portuguese as RFC 5545 rules: todas as quartas, na primeira segunda de cada mês, de 15 em 15 dias."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.language.moments.lexing import Line
from bot.language.moments.pt.amounts import UNITS, amount
from bot.language.moments.pt.guards import mistaken
from bot.language.moments.pt.narrow import DAY, counted, feast_rule, narrowed, values, yearly_nth
from bot.language.moments.pt.recur_long import (
    EDGE_OF_LONG,
    NTH_OF_LONG,
    PART_OF_YEAR,
    edge_of_long,
    nth_of_long,
    part_of_year,
)
from bot.language.moments.recurrence import DAYS, every, rule
from bot.language.moments.said import Said

# Weekdays in the plural need no "all": às segundas e quartas.
_PLURAL = re.compile(
    rf"(?:[koqa]|(?=X(?:[,e]+[koqa]?|[ak])X|X,?k?[Cc]|X[ga]R))X((?:[,e]+[koqa=]?(?:@k)?{DAY})*)(?:[ak]X)?"
)
_ALL = re.compile(rf"a?@[k=o]?({DAY})((?:[,e]+[k=oqa]?{DAY})*)(a[k=o]?{DAY}|a{DAY})?")
# De segunda a sexta, todas as semanas; the range alone is the coming one.
_WEEKLY_RANGE = re.compile(rf"g?[k=o]?({DAY})[aU][k=oa]?({DAY}),?@[k=o]?s|@[k=o]?s,?g[k=o]?({DAY})[aU][k=oa]?({DAY})")
# With its hours as well: segunda a sexta, das 9h às 18h; de segunda a sexta às 9h.
_HOURED_RANGE = re.compile(
    rf"g?[k=o]?({DAY})[aU-][k=oa]?({DAY})(?=,?[Tk]?k?[Cc0]r?(?:k|[ae-]k?|U[ak]?)[Cc0])|g[k=o]?({DAY})a[k=oa]?({DAY})(?=,?k[Cc0]r?(?!gn))"
)
_MONTHS = re.compile(r"@[k=o]?ng([Mm])")
_FEAST = re.compile(r"@[k=o]?(Y)")
_WORKDAYS = re.compile(r"[qo]?dE")
_ALL_NTH = re.compile(r"a?@[k=oa]?([OQ/])([XWSd])(?:-?f)?g@?=?n")
_UNIT = re.compile(r"a?@[k=o]?(0?)([dsnthyriuz])(E?)")
_MONTHLY = "g@[=]?n"
_NTH = re.compile(rf"[qao]?([OQ/](?:[,e]+[qao]?[OQ])*)([WSXd])(E?)(?:-?f)?(?:{_MONTHLY}|(?P<always>gK?n))")
_MONTH_DAY = re.compile(rf"(?:U[ao]?|[qao])?d?(0|O)((?:[,e]+0)*){_MONTHLY}|[qao]?d(0)((?:[,e]+0)*)g@n")
_YEARLY = re.compile(r"[qaog]?(?:d?(0|O)g)?([Mm])g@[=]?y")
_YEARLY_NTH_ALONE = re.compile(r"[qao]?([OQ])([WS])(?:-?f)?g(?:ng)?([Mm])g@=?y")
_EDGE_DAYS = re.compile(r"[qao]?(?:([/Q])0|0([/Q]))dg@=?n")
_EVERY_FEW = re.compile(r"g0q(0)([WSX])|a?@(0)([WSX])")
_BY_TURNS = re.compile(r"g0q0([dsnthyriuz])|@g?0q0([dsnthyriuz])")
_EDGE = re.compile(r"[qao]?Bg@[k=o]?n")
_DAYTIME = re.compile(r"@[k=o]?(?=R)")
_DATE = re.compile(r"q?@[k=o]?d?(?:(G)|(0|O)g([Mm]))(?!g?A)")
_HOURLY = re.compile(r"g([dsnythr])[aq]\1")
_EVERY_PART = re.compile(r"a?@(?=[!V:]|[rdny]e[!V:])")
_WEEKENDS = re.compile(r"@[k=o]?Z|[oq]?Z")
# What is on every Sunday: costumamos reunir à segunda-feira. Without such words à sexta-feira may be the coming one.
_HABIT = re.compile(
    r"\b(?:costum\w+|normalmente|habitualmente|geralmente|em geral|(?:por|em) (?:norma|regra)|regra geral)\b"
)
_ON_WEEKDAY = re.compile(r"[aoq]([WS])(?:[,e]+[aoq]([WS]))*(?![bNK]|,?d?0|g[KNMmn0])")


def recurrence(line: Line, index: int) -> tuple[str, int] | None:
    """Read a recurrence from the token `index` on; returns the rule without its time of day and the index behind it.

    The rule is empty where no rule says what is meant.
    """
    codes = line.codes
    if codes[index] == "j":
        if mistaken(line, Said(), index, index + 1):
            return None
        return narrowed(line, line.tokens[index].value, index + 1)
    habit = _ON_WEEKDAY.match(codes, index)
    if habit is not None and _HABIT.search(line.before(index, 60)):
        return _weekdays(line, habit)
    if "@" not in codes and _WITHOUT_ALL_BEGINS.match(codes, index) is None:
        return None
    for pattern, build in _ANY if "@" in codes else _WITHOUT_ALL:
        match = pattern.match(codes, index)
        if match is not None:
            return build(line, match)
    return None


def _by_turns(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    """De 15 em 15 dias is every two weeks, de duas em duas semanas as well."""
    counts = values(line, match.start(), match.end(), "0")
    unit = UNITS.get(match[1] or match[2])
    if unit is None or counts[-1] != counts[-2]:
        return None
    if unit == "day" and counts[-1] in (8, 15):
        return narrowed(line, rule("WEEKLY", INTERVAL=1 if counts[-1] == 8 else 2), match.end())
    return narrowed(line, every(unit, counts[-1]), match.end())


def _every_few(line: Line, match: re.Match[str]) -> tuple[str, int]:
    """De duas em duas terças, a cada três sábados."""
    count, weekday = line.tokens[match.end() - 2].value, line.tokens[match.end() - 1].value
    return rule("WEEKLY", INTERVAL=int(count), BYDAY=DAYS[weekday]), match.end()


def _workdays(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    """Nos dias úteis is every working day, unless they are counted or one of them is meant."""
    plural = line.written(match.end() - 2).lower() == "dias"
    if (
        not plural
        or (len(match[0]) == 2 and match.start())
        or line.codes[match.end() : match.end() + 1] in tuple("NbLlJ")
    ):
        return None
    return rule("WEEKLY", BYDAY=",".join(DAYS[:5])), match.end()


def _months(line: Line, match: re.Match[str]) -> tuple[str, int]:
    return rule("YEARLY", BYMONTH=line.tokens[match.start(1)].value), match.end()


def _feasts(line: Line, match: re.Match[str]) -> tuple[str, int]:
    return feast_rule(line.tokens[match.start(1)].value), match.end()


def _edge(line: Line, match: re.Match[str]) -> tuple[str, int]:
    value = next(token.value for token in line.tokens[match.start() : match.end()] if token.code == "B")
    return rule("MONTHLY", BYMONTHDAY={"start": 1, "middle": 15}.get(value, -1)), match.end()


def _edge_days(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    """Nos primeiros cinco dias de cada mês."""
    count = values(line, match.start(), match.end(), "0")[0]
    sign = 1 if "/" in match[0] else -1
    if not 0 < count <= 15:
        return None
    return rule("MONTHLY", BYMONTHDAY=",".join(str(sign * day) for day in range(1, count + 1))), match.end()


def _daytime(line: Line, match: re.Match[str]) -> tuple[str, int]:
    """Todas as manhãs is every day; the part of the day is read with the time."""
    return rule("DAILY"), match.end()


def _dated(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    if not match[1]:
        day, month = (line.tokens[match.start(group)].value for group in (2, 3))
        return rule("YEARLY", BYMONTH=month, BYMONTHDAY=day), match.end()
    date = line.tokens[match.start(1)].value
    if "day" not in date or "year" in date:
        return None
    return rule("YEARLY", BYMONTH=date["month"], BYMONTHDAY=date["day"]), match.end()


def _hourly(line: Line, match: re.Match[str]) -> tuple[str, int]:
    """De hora a hora, de ano em ano."""
    return narrowed(line, every(UNITS[match[1]], 1), match.end())


def _every_part(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    """A cada meia hora, a cada hora e meia."""
    length = amount(line, match.end())
    if length is None or len(length[0]) != 1:
        return None
    count, unit = length[0][0]
    return every(unit, count), length[1]


def _weekends(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    counted = len(match[0]) == 1 and line.codes[match.start() - 1 : match.start()] in tuple("0NQb/O")
    one = match[0][0] != "@" and not line.written(match.end() - 1).lower().startswith("fins")
    if counted or one:
        return None
    return rule("WEEKLY", BYDAY="SA,SU"), match.end()


def _all_nth(line: Line, match: re.Match[str]) -> tuple[str, int]:
    nth, weekday = (line.tokens[match.start(group)].value for group in (1, 2))
    if match[2] == "d":
        return rule("MONTHLY", BYMONTHDAY=nth), match.end()
    return rule("MONTHLY", BYDAY=f"{nth}{DAYS[weekday]}"), match.end()


def _unit(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    count = values(line, match.start(1), match.end(1), "0")[0] if match[1] else 1
    if match[3]:
        return rule("WEEKLY", BYDAY=",".join(DAYS[:5])), match.end()
    if match[2] == "z":
        return rule("WEEKLY", INTERVAL=2 * count), match.end()
    if match[2] == "d" and not match[1]:
        days = re.compile(r"0(?:[,e]+0)*(?![rin])").match(line.codes, match.end())
        if days:
            numbers = values(line, match.end(), days.end(), "0")
            behind = re.compile(r"g@?=?n").match(line.codes, days.end())
            return rule("MONTHLY", BYMONTHDAY=",".join(map(str, numbers))), behind.end() if behind else days.end()
    if match[2] == "d" and count == 15:
        return rule("WEEKLY", INTERVAL=2), match.end()
    return narrowed(line, every(UNITS[match[2]], count), match.end())


def _weekdays(line: Line, match: re.Match[str]) -> tuple[str, int]:
    days = values(line, match.start(), match.end(), "WSXv")
    ranged = re.search(rf"{DAY}[aU-][k=oa]?{DAY}(?:,?@[k=o]?s)?$|{DAY}[ak]X$", match[0])
    if ranged and len(days) == 2:
        first, last = days
        days = list(range(first, last + 1)) if first <= last else [*range(first, 7), *range(last + 1)]
    return rule("WEEKLY", BYDAY=",".join(DAYS[day] for day in sorted(set(days)))), match.end()


def _working_hours(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    """De segunda a sexta às 9h is every week; de sexta a segunda às 9h ends on the coming Monday."""
    first, last = values(line, match.start(), match.end(), "WSXv")
    return _weekdays(line, match) if first < last else None


def _nth(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    """Na primeira e terceira segunda de cada mês; sempre na primeira terça do mês."""
    if match["always"] and not line.before(match.start(), 8).endswith("sempre "):
        return None
    numbers = values(line, match.start(1), match.end(1), "OQ/")
    code = match[2] + match[3]
    return rule("MONTHLY") + counted(numbers, code, line, match.start(2)), match.end()


def _month_day(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    days = values(line, match.start(), match.end(), "0O")
    return rule("MONTHLY", BYMONTHDAY=",".join(map(str, days))), match.end()


def _yearly(line: Line, match: re.Match[str]) -> tuple[str, int]:
    month = line.tokens[match.start(2)].value
    if match[1]:
        return rule("YEARLY", BYMONTH=month, BYMONTHDAY=line.tokens[match.start(1)].value), match.end()
    return rule("YEARLY", BYMONTH=month), match.end()


_ANY: tuple[tuple[re.Pattern[str], Callable[[Line, re.Match[str]], tuple[str, int] | None]], ...] = (
    (NTH_OF_LONG, nth_of_long), (PART_OF_YEAR, part_of_year), (EDGE_OF_LONG, edge_of_long),
    (_WEEKLY_RANGE, _weekdays), (_HOURED_RANGE, _working_hours), (_MONTHS, _months),
    (_EDGE_DAYS, _edge_days), (_FEAST, _feasts), (_WORKDAYS, _workdays), (_EDGE, _edge), (_DAYTIME, _daytime),
    (_DATE, _dated), (_HOURLY, _hourly), (_EVERY_PART, _every_part),
    (_WEEKENDS, _weekends), (_EVERY_FEW, _every_few), (_BY_TURNS, _by_turns), (_ALL_NTH, _all_nth),
    (_UNIT, _unit), (_ALL, _weekdays), (_PLURAL, _weekdays),
    (_NTH, _nth), (_MONTH_DAY, _month_day), (_YEARLY, _yearly), (_YEARLY_NTH_ALONE, yearly_nth),
)  # fmt: skip
# Those that can do without a word like "all" and "each", and what each of them begins with.
_WITHOUT_ALL = tuple(
    one for one in _ANY
    if one[0] in (_HOURED_RANGE, _WORKDAYS, _HOURLY, _WEEKENDS, _EVERY_FEW, _BY_TURNS, _PLURAL, _NTH)
)  # fmt: skip
_WITHOUT_ALL_BEGINS = re.compile(rf"g?[k=o]?{DAY}[aU-]|[qo]?(?:dE|Z)|g(?:[dsnythr][aq]|0q0)|[koqa]?X|[qao]?[OQ/]")
