"""Chinese years that are counted otherwise: 九十年代, 本世纪初, 民国115年."""

from __future__ import annotations

import re
from typing import Any

from bot.language.moments.said import Said
from bot.language.moments.zh_numbers import number

_DIGITS = "零〇一二三四五六七八九十"
_CENTURY = r"(?P<{}>[上本这下]个?|1\d|2[01]|廿一?|二十一?|十[一二三四五六七八九])世纪"
# The year before the first one of each era.
_FIRST = {"民国": 1911, "令和": 2018, "平成": 1988, "昭和": 1925}
ERAS = (
    rf"(?=[\d上本这下廿{_DIGITS}民令平昭])(?:"
    rf"(?P<decade>(?:{_CENTURY.format('of')})?(?P<tens>(?:19|20)?[1-9]0|(?:19|20)?00|[零五六七八九][零〇]|[{_DIGITS}]十|[一二][九零〇][{_DIGITS}][零〇])年代)"
    rf"|(?P<two_decades>(?:{_CENTURY.format('in_century')})?(?P<tens_run>[一二三四五六七八九]{{2}})十年代)"
    r"|(?P<ten_years>[上下这本]一?个?十年(?![前后来间内以之]))"
    rf"|(?P<century>{_CENTURY.format('nth')})"
    rf"|(?P<counted>(?P<name>{'|'.join(_FIRST)})(?P<count>\d{{1,3}}|元|[{_DIGITS}百]{{1,5}})(?=年)))"
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


def _century(written: str) -> int:
    if written[0] in "上本这下":
        return 1900 if written[0] == "上" else 2000
    return (_nth(written) - 1) * 100


def _nth(written: str) -> int:
    return int(number(written) or 21)
