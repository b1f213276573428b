"""The day inside the unit that comes again: todos os anos em julho, mensalmente no dia 5, semanalmente às terças."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.pt.recur_long import nth_inside
from bot.language.moments.recurrence import DAYS, on_dates, rule

DAY = "[WSXv]"
YEARLY_NTH = re.compile(r"[,qao]*([OQ])([WS])(?:-?f)?g(?:ng)?([Mm])(?!g?A)")
_IN = re.compile(r"[,qgao]*(?:d?([0O])g)?([Mm])")
_FURTHER_MONTH = re.compile(r"[,e]+q?([Mm])(?!g?A|0)")
_FURTHER_DATE = re.compile(r"[,e]+[qao]*d?([0O])g([Mm])(?!g?A)")
_FEAST_IN = re.compile(r"[,qgaoP]*(Y)")
_BUT = re.compile(r"[,x_aoqkg]*((?:[WSX](?:[,e]+[aoqk]?(?=[WSX]))?)+|Z)")
_EXCEPT = re.compile(r",? ?(?:exce[pt]*o|menos|salvo|fora|a excecao d)")
_WEEKDAY_IN = re.compile(rf"[,qaok]*({DAY})((?:[,e|]+[koqa]*{DAY})*)(?!,?0)")
_DAY_IN = re.compile(r"[,qaoU]*d0(?:[,e]+0)*(?![rinu:!%]|e[!:])|,?ao?0(?![rinu:!%]|e[0!:])")
_NTH_IN = re.compile(r"[,qao]*([OQ/](?:[,e]+[qao]?[OQ])*)(dE|[WSXd])(?!-?f?g|E)")
_RANGE_IN = re.compile(rf",?g[k=o]?({DAY})[aU-][k=oa]?({DAY})")


def values(line: Line, first: int, last: int, codes: str) -> list[int]:
    """Return the values of the tokens that have one of the codes."""
    return [int(token.value) for token in line.tokens[first:last] if token.code in codes]


def feast_rule(feast: str) -> str:
    """Return the rule of a feast; one that moves from year to year is only known to come each year."""
    fixed = re.fullmatch(r"(\d+)-(\d+)", feast)
    return rule("YEARLY", BYMONTH=fixed[1], BYMONTHDAY=fixed[2]) if fixed else rule("YEARLY")


def yearly_nth(line: Line, match: re.Match[str]) -> tuple[str, int]:
    """No último domingo de outubro de cada ano."""
    nth, weekday, month = (line.tokens[match.start(group)].value for group in (1, 2, 3))
    return rule("YEARLY", BYMONTH=month, BYDAY=f"{nth}{DAYS[weekday]}"), match.end()


def narrowed(line: Line, plain: str, at: int) -> tuple[str, int]:
    """Read the day inside the unit: todos os anos em julho, mensalmente no dia 5, semanalmente à segunda."""
    for kind, read in (("YEARLY", _in_year), ("MONTHLY", _in_month), ("WEEKLY", _in_week), ("DAILY", _days_of_week)):
        narrower = read(line, plain, at) if plain.startswith(f"FREQ={kind}") else None
        if narrower is not None:
            return narrower
    return plain, at


def _in_year(line: Line, plain: str, at: int) -> tuple[str, int] | None:
    feast, weekday, month = (pattern.match(line.codes, at) for pattern in (_FEAST_IN, YEARLY_NTH, _IN))
    if plain == "FREQ=YEARLY" and feast:
        return feast_rule(line.tokens[feast.start(1)].value), feast.end()
    if plain == "FREQ=YEARLY" and weekday:
        return yearly_nth(line, weekday)
    if month is None:
        return nth_inside(line, plain, at)
    if not month[1]:
        months, end = [line.tokens[month.start(2)].value], month.end()
        while further := _FURTHER_MONTH.match(line.codes, end):
            months.append(line.tokens[further.start(1)].value)
            end = further.end()
        return f"{plain};BYMONTH={','.join(map(str, months))}", end
    dates, at = [_date(line, month)], month.end()
    while further := _FURTHER_DATE.match(line.codes, at):
        dates.append(_date(line, further))
        at = further.end()
    return on_dates(plain, dates), at


def _date(line: Line, match: re.Match[str]) -> tuple[int, int]:
    return line.tokens[match.start(2)].value, line.tokens[match.start(1)].value


def _in_month(line: Line, plain: str, at: int) -> tuple[str, int] | None:
    """Read the days of a month: no dia 5, nos dias 1 e 15, no último dia útil, na primeira segunda."""
    day = _DAY_IN.match(line.codes, at)
    numbers = values(line, day.start(), day.end(), "0") if day else []
    if day and ("d" in day[0] or all(1 <= number <= 31 for number in numbers)):
        return f"{plain};BYMONTHDAY={','.join(map(str, numbers))}", day.end()
    nth = _NTH_IN.match(line.codes, at)
    if plain != "FREQ=MONTHLY" and (inside := nth_inside(line, plain, at)) is not None:
        return inside
    if nth is None:
        return None
    return plain + counted(values(line, nth.start(1), nth.end(1), "OQ/"), nth[2], line, nth.start(2)), nth.end()


def counted(numbers: list[int], code: str, line: Line, at: int) -> str:
    """Return the part of a rule for the nth weekdays, days or working days of a month; `at` is where they stand."""
    written = ",".join(map(str, numbers))
    if code == "dE":
        return f";BYDAY={','.join(DAYS[:5])};BYSETPOS={written}"
    if code == "d":
        return f";BYMONTHDAY={written}"
    weekday = DAYS[line.tokens[at].value]
    return f";BYDAY={','.join(f'{number}{weekday}' for number in numbers)}"


def _in_week(line: Line, plain: str, at: int) -> tuple[str, int] | None:
    on = _WEEKDAY_IN.match(line.codes, at)
    if on is None:
        return None
    days = sorted(set(values(line, on.start(1), on.end(2), "WSXv")))
    return f"{plain};BYDAY={','.join(DAYS[day] for day in days)}", on.end()


def _days_of_week(line: Line, plain: str, at: int) -> tuple[str, int] | None:
    """Todos os dias de segunda a sexta; todos os dias exceto aos domingos."""
    between = _RANGE_IN.match(line.codes, at) if plain == "FREQ=DAILY" else None
    if between:
        first, last = (line.tokens[between.start(group)].value for group in (1, 2))
        days = range(first, last + 1) if first <= last else (*range(first, 7), *range(last + 1))
        return rule("WEEKLY", BYDAY=",".join(DAYS[day] for day in sorted(days))), between.end()
    but = _BUT.match(line.codes, at)
    if but is None or plain != "FREQ=DAILY" or not _EXCEPT.match(line.after(at, 24)):
        return None
    free = values(line, but.start(1), but.end(1), "WSX") or [5, 6]
    return rule("WEEKLY", BYDAY=",".join(name for day, name in enumerate(DAYS) if day not in free)), but.end()
