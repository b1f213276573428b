"""Chinese years that are counted otherwise: 九十年代, 本世纪初, 民国115年."""

from __future__ import annotations

import re
from typing import Any

from bot.language.moments.said import Said
from bot.language.moments.zh.numbers import number

_DIGITS = "零〇一二三四五六七八九十"
_CENTURY = r"(?P<{}>[上本这下]个?|1\d|2[01]|廿一?|二十一?|十[一二三四五六七八九])\s?世纪"
# The year before the first one of each era.
_FIRST = {"民国": 1911, "令和": 2018, "平成": 1988, "昭和": 1925}
_ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪"
_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
# The sixty years in which the names of stems and branches are meant.
_CYCLE = 1984
ERAS = (
    rf"(?=[\d上本这下廿{_DIGITS}民令平昭])(?:"
    rf"(?P<plan>十(?P<plan_nth>[一二三四五六七])五(?=[\"”’」]?(?:规划)?(?:期间|时期)))|"
    rf"(?P<decade>(?:{_CENTURY.format('of')}\s?)?(?P<tens>(?:19|20)?[1-9]0|(?:19|20)?00|[零五六七八九][零〇]|[{_DIGITS}]十|[一二][九零〇][{_DIGITS}][零〇])\s?年代)"
    rf"|(?P<two_decades>(?:{_CENTURY.format('in_century')})?(?P<tens_run>[一二三四五六七八九]{{2}})十年代)"
    r"|(?P<ten_years>[上下这本]一?个?十年(?![前后来间内以之]))"
    rf"|(?P<century>{_CENTURY.format('nth')})"
    rf"|(?P<counted>(?P<name>{'|'.join(_FIRST)})(?P<count>\d{{1,3}}|元|[{_DIGITS}百]{{1,5}})(?=年)))"
    rf"|(?P<sixty>(?P<stem>[{_STEMS}])(?P<branch>[{_BRANCHES}])[{_ANIMALS}]?年(?![级代间]))"
)


def decade(match: re.Match[str]) -> dict[str, Any]:
    """Return the first year of 九十年代, 上世纪八十年代, 1990年代."""
    tens = int(number(match["tens"]) or 0)
    if tens >= 1900:
        return {"decade": tens}
    century = 2000 if tens < 30 else 1900
    return {"decade": tens + (_century(match["of"]) if match["of"] else century)}


def ten_years(match: re.Match[str]) -> dict[str, Any]:
    """Return the decade that 上个十年 means."""
    return {"decades": {"上": -1, "下": 1}.get(match[0][0], 0)}


def decades(match: re.Match[str]) -> tuple[Said, ...]:
    """Return the first and the last decade of 六七十年代."""
    of = match["in_century"]
    tens = [10 * int(number(digit) or 0) for digit in match["tens_run"]]
    first = _century(of) if of else 2000 if tens[-1] < 30 else 1900
    return tuple(Said(decade=first + ten) for ten in tens)


def century(match: re.Match[str]) -> dict[str, Any]:
    """Return what 21世纪, 本世纪 say."""
    written = match["nth"]
    if written[0] in "上本这下":
        return {"centuries": {"上": -1, "下": 1}.get(written[0], 0)}
    return {"century": _nth(written)}


def counted(match: re.Match[str]) -> int:
    """Return the year of 民国115年."""
    count = 1 if match["count"] == "元" else int(number(match["count"]) or 0)
    return _FIRST[match["name"]] + count


def plan(match: re.Match[str]) -> tuple[Said, ...]:
    """Return the first and the last year of a five-year plan: 十五五 is the fifteenth, from 2026 on."""
    first = 2001 + 5 * int(number(match["plan_nth"]) or 0)
    return Said(year=first), Said(year=first + 4)


def sixty(match: re.Match[str]) -> tuple[Said, ...] | None:
    """Return the first and the last day of 辛丑年; None where no year is called so."""
    stem, branch = _STEMS.index(match["stem"]), _BRANCHES.index(match["branch"])
    nth = next((nth for nth in range(stem, 60, 10) if nth % 12 == branch), None)
    if nth is None:
        return None
    return Said(year=_CYCLE + nth, feast="lunar 1-1"), Said(year=_CYCLE + nth + 1, feast="lunar 12-30")


def _century(written: str) -> int:
    if written[0] in "上本这下":
        return 1900 if written[0] == "上" else 2000
    return (_nth(written) - 1) * 100


def _nth(written: str) -> int:
    return int(number(written) or 21)
