"""Recurrences in Chinese as RFC 5545 rules: 每周三下午三点, 每月第一个周一, 每隔一天."""

from __future__ import annotations

import re

from bot.language.moments.calendar import SECONDS
from bot.language.moments.lexing import Line
from bot.language.moments.recurrence import DAYS, LONG, every, rule
from bot.language.moments.zh.amounts import UNITS
from bot.language.moments.zh.forms import NUMERAL
from bot.language.moments.zh.moment import no_weekday
from bot.language.moments.zh.recur_long import YEARLY, in_quarter, in_year, nth_of_long, yearly

_N = "[0aA]"
_BARE = f"{_N}(?![点时月年个])"
_WEEKDAYS = re.compile(
    rf"(?:每|Y?每D?)?(W)(?:到(W|{_BARE})|((?:[V,]?W|V?{_BARE}|,{_BARE}(?=$|[V,PpC])|[V,]每?W|[V,]日)*))"
)
_MONTHLY_DAY = re.compile(rf"月?的?({_N})日((?:[V,]{_N}日)*)")
# 每月15日和月底
_FURTHER_END = re.compile("V月?B")
_DAYS_ON_END = re.compile(rf"月?的?({_N})日?到({_N})日")
_NTH = re.compile(rf"(?:第({_N})|(O))个?(W|w|[天日]|E|周(?:的?(W))?)")
# No rule of RFC 5545 says the day of another calendar.
_LUNAR = re.compile(rf"年?的?(?:L(?:l|{_N}月?)|l)(?:的?(?:d|{_N})日?(?![点时个]))?")
_SEVERAL_NTH = re.compile(rf"第{_N}个?(?:[V,]第?{_N}个?)+W")
_RATE = re.compile(rf"\s*[\d{NUMERAL}]+\s*(?:公里|千米|米|km|转|升|字|帧|元|件|人|公斤)")
_COUNTED = re.compile(rf"({_N}|半)个?([秒n分h天日周月季年])")
_AND_A_HALF = re.compile(rf"{_N}个?半([nh天周月年])")
_UNIT = re.compile(r"个?([秒n分h天日周月季年w])")
# No month has as many days; a list that goes beyond is of something else.
_MOST_DAYS = 99


def recurrence(  # noqa: PLR0911, PLR0912 - one for each unit
    line: Line, index: int
) -> tuple[str, int] | None:
    """Read what follows 每; returns the rule without its time of day and the index behind it."""
    codes = line.codes
    at = index + 1
    if codes[at : at + 1] == "g":
        return rule("WEEKLY", BYDAY=",".join(DAYS[day] for day in line.tokens[at].value)), at + 1
    match = _WEEKDAYS.match(codes, at)
    if match:
        return _weekdays(line, match, 1)
    lunar = _LUNAR.match(codes, at)
    if lunar:
        return rule("YEARLY"), lunar.end()
    if codes[at : at + 1] == "半" and line.written(index) in ("每一个", "每一個"):
        unit = _UNIT.match(codes, at + 1)
        return (every(UNITS[unit[1]], 1.5), unit.end()) if unit else None
    half = _AND_A_HALF.match(codes, at)
    if half:
        return every(UNITS[half[1]], line.tokens[at].value + 0.5), half.end()
    counted = _COUNTED.match(codes, at)
    if counted:
        if counted[0] == "半年":
            return _further(line, every("halfyear", 1), counted.end(), "halfyear", 1)
        count = 0.5 if counted[1] == "半" else line.tokens[at].value
        if count == 7 and counted[2] in "天日":
            return every("day", 7), counted.end()
        return _further(line, every(UNITS[counted[2]], count), counted.end(), UNITS[counted[2]], count)
    if codes[at : at + 2] == "半年" or codes[at : at + 1] == "H":
        return _further(line, every("month", 6), at + (2 if codes[at] == "半" else 1), "halfyear", 1)
    never = no_weekday(line, at)
    if never:
        return rule("WEEKLY", BYDAY=never[0].weekday or 0), never[1]
    unit = _UNIT.match(codes, at)
    if unit:
        if unit[1] == "w":
            return rule("WEEKLY", BYDAY=",".join(DAYS[:5])), unit.end()
        name = UNITS[unit[1]]
        if name in SECONDS and _RATE.match(line.after(unit.end())):
            # 每小时60公里
            return None
        return _further(line, every(name, 1), unit.end(), name, 1)
    if codes[at : at + 1] == "E":
        return rule("WEEKLY", BYDAY="SA,SU"), at + 1
    if codes[at : at + 1] in ("P", "p"):
        return rule("DAILY"), at
    feast = codes[at : at + 1] == "F"
    days = YEARLY.match(codes, at) if feast else None
    return yearly(line, days, at + 1) if days else None


def fairs(written: str) -> str:
    """Return the rule of 逢五逢十: the days of the month whose number ends so."""
    ends = sorted({"一二三四五六七八九十".index(char) + 1 for char in written if char in "一二三四五六七八九十"})
    days = sorted(end + tens for end in ends for tens in (0, 10, 20))
    return rule("MONTHLY", BYMONTHDAY=",".join(map(str, days)))


def alternate(line: Line, index: int) -> tuple[str, int] | None:
    """Read what follows 隔 or 每隔: 隔天 is every second day."""
    counted = _COUNTED.match(line.codes, index)
    if counted:
        count = 0.5 if counted[1] == "半" else line.tokens[index].value
        unit = UNITS[counted[2]]
        skipped = count + 1 if unit in ("day", "week", "month", "year") and count >= 1 else count
        return _further(line, every(unit, skipped), counted.end(), unit, skipped)
    unit_only = _UNIT.match(line.codes, index)
    if unit_only and unit_only[1] != "w":
        unit = UNITS[unit_only[1]]
        return _further(line, every(unit, 2), unit_only.end(), unit, 2)
    weekday = _WEEKDAYS.match(line.codes, index)
    # 隔周三
    return _weekdays(line, weekday, 2) if weekday and line.codes[index] == "W" else None


def _further(  # noqa: PLR0911 - one for each unit
    line: Line, plain: str, at: int, unit: str, count: float
) -> tuple[str, int]:
    """Read the day inside the unit: 每月4号, 每年7月, 每两周的周一."""
    codes = line.codes
    behind = at + 1 if codes[at : at + 1] in ("的", "到") else at
    if unit == "month":
        return _in_month(line, plain, at, behind)
    if unit == "week":
        match = _WEEKDAYS.match(codes, behind)
        if match:
            return _weekdays(line, match, int(count))
        days = {"E": "SA,SU", "w": ",".join(DAYS[:5])}.get(codes[behind : behind + 1])
        if days:
            return rule("WEEKLY", INTERVAL=int(count), BYDAY=days), behind + 1
    if unit in LONG and count == 1:
        nth = nth_of_long(line, unit, behind)
        if nth is not None:
            return nth
    if unit == "quarter" and count == 1:
        return in_quarter(line, plain, at, behind)
    if unit == "year":
        return in_year(line, plain, at, behind)
    return plain, at


def _in_month(  # noqa: PLR0911 - one for each way to say a day
    line: Line, plain: str, at: int, behind: int
) -> tuple[str, int]:
    codes = line.codes
    stretch = _DAYS_ON_END.match(codes, behind)
    if stretch:
        first, last = (line.tokens[stretch.start(group)].value for group in (1, 2))
        if first < last <= _MOST_DAYS:
            return f"{plain};BYMONTHDAY={','.join(map(str, range(first, last + 1)))}", stretch.end()
    days = _MONTHLY_DAY.match(codes, behind)
    if days:
        numbers = [line.tokens[i].value for i in range(days.start(), days.end()) if codes[i] in "0aA"]
        end = _FURTHER_END.match(codes, days.end())
        numbers += [-1] if end and line.tokens[end.end() - 1].value == "end" else []
        at = end.end() if end and numbers[-1] == -1 else days.end()
        return f"{plain};BYMONTHDAY={','.join(map(str, numbers))}", at
    several = _SEVERAL_NTH.match(codes, behind)
    if several:
        day = DAYS[line.tokens[several.end() - 1].value]
        numbers = [line.tokens[i].value for i in range(several.start(), several.end()) if codes[i] in "0aA"]
        return f"{plain};BYDAY={','.join(f'{number}{day}' for number in numbers)}", several.end()
    nth = _NTH.match(codes, behind)
    if nth:
        number = line.tokens[nth.start(1) if nth[1] else nth.start(2)].value
        if nth[3] == "W":
            return f"{plain};BYDAY={number}{DAYS[line.tokens[nth.start(3)].value]}", nth.end()
        if nth[3] == "w":
            return f"{plain};BYDAY={','.join(DAYS[:5])};BYSETPOS={number}", nth.end()
        if nth[4]:
            # 每月第三周的周二
            return f"{plain};BYDAY={number}{DAYS[line.tokens[nth.start(4)].value]}", nth.end()
        if nth[3] in "天日":
            return f"{plain};BYMONTHDAY={number}", nth.end()
        # No rule says in which week of a month.
        return plain, nth.end()
    if codes[behind : behind + 2] == "月B":
        behind += 1
    edge = codes[behind : behind + 1]
    if edge == "J":
        return plain, behind + 1
    if edge == "B":
        place = {"start": "1", "middle": "15", "end": "-1"}[line.tokens[behind].value]
        return f"{plain};BYMONTHDAY={place}", behind + 1
    return plain, at


def _weekdays(line: Line, match: re.Match[str], interval: int) -> tuple[str, int]:
    never = no_weekday(line, match.end() + 1) if line.codes[match.end() : match.end() + 1] in ("到", "V") else None
    if never:
        # 每周一到周八
        return rule("WEEKLY", BYDAY=never[0].weekday or 0), never[1]
    values = [
        6 if token.code == "日" else token.value - (0 if token.code == "W" else 1)
        for token in line.tokens[match.start() : match.end()]
        if token.code in "W日" or (token.code in "0aA" and isinstance(token.value, int))
    ]
    if match[2]:
        first, last = values[0], values[-1]
        values = list(range(first, last + 1)) if first <= last else [*range(first, 7), *range(last + 1)]
    days = [DAYS[value] for value in sorted(set(values)) if 0 <= value <= 6]
    return rule("WEEKLY", INTERVAL=interval, BYDAY=",".join(days)), match.end()
