"""Recurrences in Portuguese as RFC 5545 rules: todas as quartas, na primeira segunda de cada mês, de 15 em 15 dias."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.pt_amounts import UNITS
from bot.language.moments.pt_guards import mistaken
from bot.language.moments.recurrence import DAYS, every, rule
from bot.language.moments.said import Said

_DAY = "[WSXv]"
# Weekdays in the plural need no "all": às segundas e quartas.
_PLURAL = re.compile(rf"(?:[koqa]|(?=X(?:[,e]+[koqa]?|[ak])X|X,?k?[Cc]))X((?:[,e]+[koqa=]?(?:@k)?{_DAY})*)(?:[ak]X)?")
_ALL = re.compile(rf"a?@[k=o]?({_DAY})((?:[,e]+[k=oqa]?{_DAY})*)(a[k=o]?{_DAY}|a{_DAY})?")
# De segunda a sexta, todas as semanas; the range alone is the coming one.
_WEEKLY_RANGE = re.compile(
    rf"g?[k=o]?({_DAY})[aU][k=oa]?({_DAY}),?@[k=o]?s|@[k=o]?s,?g[k=o]?({_DAY})[aU][k=oa]?({_DAY})"
)
# With its hours as well: segunda a sexta, das 9h às 18h; de segunda a sexta às 9h.
_HOURED_RANGE = re.compile(
    rf"g?[k=o]?({_DAY})[aU-][k=oa]?({_DAY})(?=,?[Tk]?k?[Cc0]r?(?:k|[ae-]k?|U[ak]?)[Cc0])|g[k=o]?({_DAY})a[k=oa]?({_DAY})(?=,?k[Cc0]r?(?!gn))"
)
_MONTHS = re.compile(r"@[k=o]?ng([Mm])")
_FEAST = re.compile(r"@[k=o]?(Y)")
_WORKDAYS = re.compile(r"[qo]?dE")
_ALL_NTH = re.compile(r"a?@[k=oa]?([OQ/])([XWSd])(?:-?f)?g@?=?n")
_UNIT = re.compile(r"a?@[k=o]?(0?)([dsnthyriuz])(E?)")
_MONTHLY = "g@[=]?n"
_NTH = re.compile(rf"[qao]?([OQ](?:[,e]+[qao]?[OQ])*)([WSXd])(E?)(?:-?f)?(?:{_MONTHLY}|(?P<always>gK?n))")
_MONTH_DAY = re.compile(rf"(?:U[ao]?|[qao])?d?(0|O)((?:[,e]+0)*){_MONTHLY}|[qao]?d(0)((?:[,e]+0)*)g@n")
_YEARLY = re.compile(r"[qaog]?(?:d?(0|O)g)?([Mm])g@[=]?y")
_YEARLY_NTH = re.compile(r"[,qao]*([OQ])([WS])(?:-?f)?g(?:ng)?([Mm])(?!g?A)")
_YEARLY_NTH_ALONE = re.compile(r"[qao]?([OQ])([WS])(?:-?f)?g(?:ng)?([Mm])g@=?y")
_EDGE_DAYS = re.compile(r"[qao]?(?:([/Q])0|0([/Q]))dg@=?n")
_EVERY_FEW = re.compile(r"g0q(0)([WSX])|a?@(0)([WSX])")
_BY_TURNS = re.compile(r"g0q0([dsnthyriuz])|@g?0q0([dsnthyriuz])")
_EDGE = re.compile(r"[qao]?Bg@[k=o]?n")
_DAYTIME = re.compile(r"@[k=o]?(?=R)")
_DATE = re.compile(r"q?@[k=o]?d?(?:(G)|(0|O)g([Mm]))(?!g?A)")
_HOURLY = re.compile(r"g(r)[aq]r")
_WEEKENDS = re.compile(r"@[k=o]?Z|[oq]?Z")
_IN = re.compile(r"[,qgao]*(?:d?([0O])g)?([Mm])")
_FEAST_IN = re.compile(r"[,qgaoP]*(Y)")
_WEEKDAY_IN = re.compile(rf"[,qaok]*({_DAY})(?!,?0)")
_DAY_IN = re.compile(r"[,qao]*d0|,?ao?0(?![rinue:!%])")
_NTH_IN = re.compile(r"[,qao]*([OQ])([WS])(?!-?f?g)")
_BUT = re.compile(r"[,x_aoqkg]*((?:[WSX](?:[,e]+[aoqk]?(?=[WSX]))?)+|Z)")
# What is on every Sunday: costumamos reunir à segunda-feira. Without such words à sexta-feira may be the coming one.
_HABIT = re.compile(
    r"\b(?:costum\w+|normalmente|habitualmente|geralmente|em geral|(?:por|em) (?:norma|regra)|regra geral)\b"
)
_ON_WEEKDAY = re.compile(r"[aoq]([WS])(?:[,e]+[aoq]([WS]))*(?![bNK]|,?d?0|g[KNMmn0])")
_EXCEPT = re.compile(r",? ?(?:exce[pt]*o|menos|salvo|fora|a excecao d)")


def recurrence(line: Line, index: int) -> tuple[str, int] | None:
    """Read a recurrence from the token `index` on; returns the rule without its time of day and the index behind it."""
    codes = line.codes
    if codes[index] == "j":
        if mistaken(line, Said(), index, index + 1):
            return None
        return _narrowed(line, line.tokens[index].value, index + 1)
    habit = _ON_WEEKDAY.match(codes, index)
    if habit is not None and _HABIT.search(line.before(index, 60)):
        return _weekdays(line, habit)
    for pattern, build in (
        (_WEEKLY_RANGE, _weekdays), (_HOURED_RANGE, _weekdays), (_MONTHS, _months),
        (_EDGE_DAYS, _edge_days), (_FEAST, _feasts), (_WORKDAYS, _workdays), (_EDGE, _edge), (_DAYTIME, _daytime),
        (_DATE, _dated), (_HOURLY, _hourly),
        (_WEEKENDS, _weekends), (_EVERY_FEW, _every_few), (_BY_TURNS, _by_turns), (_ALL_NTH, _all_nth),
        (_UNIT, _unit), (_ALL, _weekdays), (_PLURAL, _weekdays),
        (_NTH, _nth), (_MONTH_DAY, _month_day), (_YEARLY, _yearly), (_YEARLY_NTH_ALONE, _yearly_nth),
    ):  # fmt: skip
        match = pattern.match(codes, index)
        if match is not None:
            return build(line, match)
    return None


def _values(line: Line, first: int, last: int, codes: str) -> list[int]:
    return [int(token.value) for token in line.tokens[first:last] if token.code in codes]


def _by_turns(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    """De 15 em 15 dias is every two weeks, de duas em duas semanas as well."""
    counts = _values(line, match.start(), match.end(), "0")
    unit = UNITS.get(match[1] or match[2])
    if unit is None or counts[-1] != counts[-2]:
        return None
    if unit == "day" and counts[-1] in (8, 15):
        return _narrowed(line, rule("WEEKLY", INTERVAL=1 if counts[-1] == 8 else 2), match.end())
    return _narrowed(line, every(unit, counts[-1]), match.end())


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
    return _feast_rule(line.tokens[match.start(1)].value), match.end()


def _feast_rule(feast: str) -> str:
    """Return the rule of a feast; one that moves from year to year is only known to come each year."""
    fixed = re.fullmatch(r"(\d+)-(\d+)", feast)
    return rule("YEARLY", BYMONTH=fixed[1], BYMONTHDAY=fixed[2]) if fixed else rule("YEARLY")


def _edge(line: Line, match: re.Match[str]) -> tuple[str, int]:
    value = next(token.value for token in line.tokens[match.start() : match.end()] if token.code == "B")
    return rule("MONTHLY", BYMONTHDAY={"start": 1, "middle": 15}.get(value, -1)), match.end()


def _edge_days(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    """Nos primeiros cinco dias de cada mês."""
    count = _values(line, match.start(), match.end(), "0")[0]
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
    return rule("HOURLY"), match.end()


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
    count = _values(line, match.start(1), match.end(1), "0")[0] if match[1] else 1
    if match[3]:
        return rule("WEEKLY", BYDAY=",".join(DAYS[:5])), match.end()
    if match[2] == "z":
        return rule("WEEKLY", INTERVAL=2 * count), match.end()
    if match[2] == "d" and not match[1]:
        days = re.compile(r"0(?:[,e]+0)*(?![rin])").match(line.codes, match.end())
        if days:
            numbers = _values(line, match.end(), days.end(), "0")
            behind = re.compile(r"g@?=?n").match(line.codes, days.end())
            return rule("MONTHLY", BYMONTHDAY=",".join(map(str, numbers))), behind.end() if behind else days.end()
    if match[2] == "d" and count == 15:
        return rule("WEEKLY", INTERVAL=2), match.end()
    return _narrowed(line, every(UNITS[match[2]], count), match.end())


def _weekdays(line: Line, match: re.Match[str]) -> tuple[str, int]:
    values = _values(line, match.start(), match.end(), "WSXv")
    ranged = re.search(rf"{_DAY}[aU-][k=oa]?{_DAY}(?:,?@[k=o]?s)?$|{_DAY}[ak]X$", match[0])
    if ranged and len(values) == 2:
        first, last = values
        values = list(range(first, last + 1)) if first <= last else [*range(first, 7), *range(last + 1)]
    return rule("WEEKLY", BYDAY=",".join(DAYS[value] for value in sorted(set(values)))), match.end()


def _nth(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    """Na primeira e terceira segunda de cada mês; sempre na primeira terça do mês."""
    if match["always"] and not line.before(match.start(), 8).endswith("sempre "):
        return None
    numbers = _values(line, match.start(1), match.end(1), "OQ")
    written = ",".join(map(str, numbers))
    if match[2] == "d":
        if match[3]:
            return rule("MONTHLY", BYDAY=",".join(DAYS[:5]), BYSETPOS=written), match.end()
        return rule("MONTHLY", BYMONTHDAY=written), match.end()
    weekday = DAYS[line.tokens[match.start(2)].value]
    return rule("MONTHLY", BYDAY=",".join(f"{number}{weekday}" for number in numbers)), match.end()


def _month_day(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
    days = _values(line, match.start(), match.end(), "0O")
    if not all(1 <= day <= 31 for day in days):
        return None
    return rule("MONTHLY", BYMONTHDAY=",".join(map(str, days))), match.end()


def _yearly(line: Line, match: re.Match[str]) -> tuple[str, int]:
    month = line.tokens[match.start(2)].value
    if match[1]:
        return rule("YEARLY", BYMONTH=month, BYMONTHDAY=line.tokens[match.start(1)].value), match.end()
    return rule("YEARLY", BYMONTH=month), match.end()


def _yearly_nth(line: Line, match: re.Match[str]) -> tuple[str, int]:
    """No último domingo de outubro de cada ano."""
    nth, weekday, month = (line.tokens[match.start(group)].value for group in (1, 2, 3))
    return rule("YEARLY", BYMONTH=month, BYDAY=f"{nth}{DAYS[weekday]}"), match.end()


def _narrowed(line: Line, plain: str, at: int) -> tuple[str, int]:
    """Read the day inside the unit: todos os anos em julho, mensalmente no dia 5, semanalmente à segunda."""
    for kind, read in (("YEARLY", _in_year), ("MONTHLY", _in_month), ("WEEKLY", _in_week), ("DAILY", _all_days_but)):
        narrower = read(line, plain, at) if plain.startswith(f"FREQ={kind}") else None
        if narrower is not None:
            return narrower
    return plain, at


def _in_year(line: Line, plain: str, at: int) -> tuple[str, int] | None:
    feast, weekday, month = (pattern.match(line.codes, at) for pattern in (_FEAST_IN, _YEARLY_NTH, _IN))
    if plain != "FREQ=YEARLY":
        return None
    if feast:
        return _feast_rule(line.tokens[feast.start(1)].value), feast.end()
    if weekday:
        return _yearly_nth(line, weekday)
    if month is None:
        return None
    day = f";BYMONTHDAY={line.tokens[month.start(1)].value}" if month[1] else ""
    return f"{plain};BYMONTH={line.tokens[month.start(2)].value}{day}", month.end()


def _in_month(line: Line, plain: str, at: int) -> tuple[str, int] | None:
    day = _DAY_IN.match(line.codes, at)
    number = line.tokens[day.end() - 1].value if day else 0
    if day and isinstance(number, int) and 1 <= number <= 31:
        return f"{plain};BYMONTHDAY={number}", day.end()
    nth = _NTH_IN.match(line.codes, at)
    if nth is None:
        return None
    number, weekday = (line.tokens[nth.start(group)].value for group in (1, 2))
    return f"{plain};BYDAY={number}{DAYS[weekday]}", nth.end()


def _in_week(line: Line, plain: str, at: int) -> tuple[str, int] | None:
    on = _WEEKDAY_IN.match(line.codes, at)
    return (f"{plain};BYDAY={DAYS[line.tokens[on.start(1)].value]}", on.end()) if on else None


def _all_days_but(line: Line, plain: str, at: int) -> tuple[str, int] | None:
    """Todos os dias exceto aos domingos."""
    but = _BUT.match(line.codes, at)
    if but is None or plain != "FREQ=DAILY" or not _EXCEPT.match(line.after(at, 24)):
        return None
    free = _values(line, but.start(1), but.end(1), "WSX") or [5, 6]
    return rule("WEEKLY", BYDAY=",".join(name for day, name in enumerate(DAYS) if day not in free)), but.end()
