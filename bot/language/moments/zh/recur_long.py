"""The day inside a long unit that comes again in Chinese: 每年3月15日, 每季度第一个工作日, 每年第20个周一."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.recurrence import DAYS, day_of, months_of, nth_of, on_dates, rule

_N = "[0aA]"
YEARLY = re.compile(
    rf"年?的?(?:(?P<month>{_N})月(?:的?(?P<day>{_N})日?(?![点时个])(?P<days>(?:[V,]{_N}日)*)"
    rf"|的?(?:第(?P<nth>{_N})|(?P<edge>O))个?(?P<weekday>W))?|(?P<feast>F)|第?({_N}|)季)"
)
# 每年第20个周一, 每季度第一个工作日
_NTH_OF_LONG = re.compile(rf"(?:第(?P<nth>{_N})|(?P<edge>O))个?(?:(?P<weekday>W)|(?P<work>w)|周的?(?P<of_week>W))")
# 每年一季度, 每年上半年
_PART_OF_YEAR = re.compile(rf"年?的?(?:(H)|(Q)|第?({_N})个?季)")
_OF_QUARTER = re.compile(
    rf"季?(?:(?P<edge>B)(?P<edge_month>月)?|(?:第(?P<nth>{_N})|(?P<first>O))个?(?:(?P<month>月)|[天日]))(?:的?(?P<day>{_N})日)?"
)
_YEARS_EDGE = re.compile("年?B")
_MONTHS = re.compile(rf"({_N})月?到({_N})月(?!的?{_N}日?)")
_FURTHER_DAY = re.compile(rf"V({_N})月({_N})日")
_FURTHER_MONTH = re.compile(rf"[V,]({_N})月(B)?(?!的?{_N}日?)")
_FIXED_FEAST = re.compile(r"\d+-\d+")


def in_year(line: Line, plain: str, at: int, behind: int) -> tuple[str, int]:
    """Read the day inside the year: 每年7月, 每年3月15日, 每年春节."""
    codes = line.codes
    edge = _YEARS_EDGE.match(codes, behind)
    if edge:
        month = {"start": 1, "end": 12}.get(line.tokens[edge.end() - 1].value)
        return (f"{plain};BYMONTH={month}" if month else plain), edge.end()
    months = _MONTHS.match(codes, behind)
    if months:
        first, last = (line.tokens[months.start(group)].value for group in (1, 2))
        # 每年11月到2月
        run = range(first, last + 1) if first <= last else (*range(first, 13), *range(1, last + 1))
        return f"{plain};BYMONTH={','.join(map(str, run))}", months.end()
    if codes[behind : behind + 1] == "S":
        return plain, behind + 1
    part = _PART_OF_YEAR.match(codes, behind)
    if part:
        width, number = (6 if part[1] else 3), line.tokens[part.start(part.lastindex or 1)].value
        first = width * (number - 1) + 1
        return f"{plain};BYMONTH={','.join(str(first + turn) for turn in range(width))}", part.end()
    match = YEARLY.match(codes, behind)
    return yearly(line, match, at, plain) if match else (plain, at)


def nth_of_long(line: Line, unit: str, at: int) -> tuple[str, int] | None:
    """Read 每季度第一个工作日, 每年第20个周一, 每半年最后一个周五.

    In a quarter only what surely lies in its first month or its last can be said by a rule.
    """
    match = _NTH_OF_LONG.match(line.codes, at)
    if match is None:
        return None
    nth = line.tokens[match.start("nth") if match["nth"] else match.start("edge")].value
    if match["of_week"]:
        if unit != "year" or nth < 1:
            return "", match.end()
        return rule("YEARLY", BYWEEKNO=nth, BYDAY=DAYS[line.tokens[match.start("of_week")].value]), match.end()
    day = "" if match["work"] else DAYS[line.tokens[match.start("weekday")].value]
    return nth_of(unit, nth, day), match.end()


def in_quarter(line: Line, plain: str, at: int, behind: int) -> tuple[str, int]:
    """Read 每季度第一个月, 每季度末, 每季度首日, 每季度末月25日."""
    match = _OF_QUARTER.match(line.codes, behind)
    if match is None:
        return plain, at
    month = match["month"] or match["edge_month"]
    value = line.tokens[match.start(next(group for group in ("edge", "nth", "first") if match[group]))].value
    nth = {"start": 1, "middle": 2, "end": -1}.get(value, value)
    if not -2 < nth < 4 or (match["day"] and not month) or not (month or nth in (1, -1)):
        return "", match.end()
    if not month:
        return day_of("quarter", nth), match.end()
    day = {"BYMONTHDAY": line.tokens[match.start("day")].value} if match["day"] else {}
    return rule("YEARLY", BYMONTH=months_of("quarter", nth), **day), match.end()


def yearly(line: Line, match: re.Match[str], otherwise: int, plain: str = "FREQ=YEARLY") -> tuple[str, int]:
    """Read a match of `YEARLY`, the day or the months of a year; `otherwise` is where the rule ends without them."""

    def value(group: str) -> int:
        return int(line.tokens[match.start(group)].value)

    if match["feast"]:
        feast = line.tokens[match.start("feast")].value
        if not _FIXED_FEAST.fullmatch(feast):
            return plain, match.end()
        month, day = feast.split("-")
        return f"{plain};BYMONTH={month};BYMONTHDAY={day}", match.end()
    if not match["month"]:
        return plain, otherwise
    within = f"{plain};BYMONTH={value('month')}"
    if match["weekday"]:
        number = value("nth") if match["nth"] else value("edge")
        return f"{within};BYDAY={number}{DAYS[value('weekday')]}", match.end()
    if match["day"]:
        others = [token.value for token in line.tokens[match.start("days") : match.end()] if token.code in "0aA"]
        return _each_year(line, plain, [(value("month"), day) for day in (value("day"), *others)], match.end())
    each, end = [value("month")], match.end()
    # 每年6月底和12月底
    edges = {line.tokens[end].value} if line.codes[end : end + 1] == "B" else set()
    end += len(edges)
    while further := _FURTHER_MONTH.match(line.codes, end):
        each.append(line.tokens[further.start(1)].value)
        edges.add(line.tokens[further.end() - 1].value if further[2] else None)
        end = further.end()
    within = f"{plain};BYMONTH={','.join(map(str, each))}"
    place = {"start": 1, "middle": 15, "end": -1}.get(edges.pop()) if len(edges) == 1 else None
    return (f"{within};BYMONTHDAY={place}" if place else within), end


def _each_year(line: Line, plain: str, dates: list[tuple[int, int]], at: int) -> tuple[str, int]:
    """Read the further days of 每年3月15日和9月15日; the rule is empty where they are not the same of their months."""
    while further := _FURTHER_DAY.match(line.codes, at):
        dates.append((line.tokens[further.start(1)].value, line.tokens[further.start(2)].value))
        at = further.end()
    return on_dates(plain, dates), at
