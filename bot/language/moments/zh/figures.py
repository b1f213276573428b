"""Numbers, dates and times in figures, as the lexer finds them in Chinese."""

from __future__ import annotations

import re
from typing import Any

from bot.language.moments.zh.numbers import number

# 零八年, 九五年: a year said digit by digit.
_RECITED = re.compile(r"[零〇一二三四五六七八九]{2}")
# 上午9.30-11.30
_TIMES_IN_DECIMALS = re.compile(r"[午上晚晨早] ?\d{1,2}\.[0-5]\d ?[-—–~至到]+ ?$")
_YEAR = re.compile(r"年(?![级轻龄])")
_PARTS = {"a": "morning", "p": "afternoon"}
_TWELVE = re.compile(r"(?<!\d)12(?::\d\d)?\s?$")


def date(match: re.Match[str], _: str) -> tuple[str, Any]:
    """Return what a date in figures says: 2027-03-25, 3/25, 20270325T1530."""

    def first(*names: str) -> int | None:
        return next((int(match[name]) for name in names if match[name] is not None), None)

    if match["e4"] is not None and _TIMES_IN_DECIMALS.search(match.string[max(0, match.start() - 12) : match.start()]):
        return "C", {"hour": int(match["e4"]), "minute": int(match["f4"])}
    year = first("y", "c", "y8", "y6", "y2")
    day: int | None
    if match["a"] is not None:
        month, day = _month_first(int(match["a"]), int(match["b"]))
    elif match["e"] is not None:
        month, day = _month_first(int(match["e"]), int(match["f"]))
    else:
        month, day = first("m", "m8", "m6", "m2", "e2", "e3", "e4") or 0, first("d", "d8", "d2", "f2", "f3", "f4")
    fields = {
        "year": year,
        "month": month,
        "day": day,
        "hour": first("h8"),
        "minute": first("i8"),
        "second": first("s8"),
    }
    if fields["hour"] is not None:
        fields["sure"] = True
    return "N", {name: value for name, value in fields.items() if value is not None}


def _month_first(one: int, two: int) -> tuple[int, int]:
    """Chinese writes the month first; where that makes no date, Macau's and Hong Kong's order is meant."""
    return (two, one) if one > 12 >= two else (one, two)


def clock(match: re.Match[str], _: str) -> tuple[str, Any]:
    """Return what a time in figures says: 15:30, 3pm, 15h30, 6.30 behind 下午."""
    hour, minute, second = (
        next(match[name] for name in ("H", "H2", "H3", "H4", "H5", "H6") if match[name]),
        match["Mi"] or match["Mi2"] or match["Mi5"] or match["Mi6"],
        match["S"],
    )
    fields: dict[str, Any] = {"hour": int(hour)}
    if minute is not None:
        fields["minute"] = int(minute)
    if second is not None:
        fields["second"] = int(second)
    if match["half"]:
        fields["part"] = "dawn" if (hour, match["half"][0]) == ("12", "a") else _PARTS[match["half"][0]]
    elif len(hour) == 2 and hour[0] == "0":
        fields["sure"] = True
    return "C", fields


def half(match: re.Match[str], text: str) -> str:
    """Return the half of the day behind a time in figures; 12:30 am is after midnight."""
    midnight = text[0] == "a" and _TWELVE.search(match.string, 0, match.start())
    return "dawn" if midnight else _PARTS[text[0]]


def figure(match: re.Match[str], text: str) -> tuple[str, Any]:
    """Return the code of a number: a year, one of two digits, or any other."""
    value = number(text)
    recited = _RECITED.fullmatch(text) and _YEAR.match(match.string, match.end())
    if value is None:
        # 二三年五月 has been left by what takes 二三年 for about as many years.
        return ("A", 10 * (number(text[0]) or 0) + (number(text[1]) or 0)) if recited else ("x", None)
    if (
        isinstance(value, int)
        and text.isascii()
        and len(text) == 2
        and text[0] == "0"
        and match.string[match.end() : match.end() + 2].lstrip()[:1] == "年"
    ):
        return "A", 2000 + value
    if isinstance(value, int) and recited:
        return "A", value if value > 9 else 2000 + value
    if isinstance(value, int) and len(text) > 4 and value > 1900 and _YEAR.match(match.string, match.end()):
        # 两千零一十七年
        return ("A", value) if value <= 2100 else ("0", value)
    if isinstance(value, int) and len(text) == 4 and 1900 <= value <= 2100:
        return "A", value
    return ("a" if len(text) == 2 and text.isascii() else "0"), value
