"""Amounts of time in Chinese: 一个半小时, 8天20时, 半年."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.said import Amount

UNITS = {
    "秒": "second", "n": "minute", "分": "minute", "h": "hour", "时": "hour", "天": "day", "日": "day", "周": "week",
    "月": "month", "季": "quarter", "年": "year", "w": "workday", "z": "minute", "e": "century",
}  # fmt: skip
_ITEM = re.compile(r"([0aA])分半h|([0aAb])(个?)(半?)([秒分nh时天日周月季年wze])(半?)|(半)(个?)([nh天日月年e])|(r)")
# 有一天, 选一天 is some day or other.
_SOME = ("有", "选", "挑", "找", "换", "定", "约")
_ONE_DAY = re.compile(r"[一1]\s?[天日]")
_FEW = tuple("两兩二三四五六七八九十")
_BY = re.compile(r"[于在请月、和]\s*$")
# 12分30秒 is a length of time where no hour stands in front of it.
_SECONDS = re.compile("分[0aA]秒")
_BETWEEN = re.compile(r"(?:[又V]|0(?=[0ab]))?")
# What follows makes it a grade, a plan or a manner of speaking.
_NO_AMOUNT = re.compile(
    r"\s*(?:级|龄|薪|货|代|制|[交流合作发展工战略滚动建设培养提升]{0,4}(?:计划|规划|行动|纲要)|度|一度|载|来者|前的今天|到晚|内外|报(?![名到告送])|季报|(?:工作|值班|营业|服务|热线|在线|连锁|不打烊|无理由|便利)制?(?!了)|岁|好合|古[镇城都]|河[东西]|大计|树人|树木|孤独|老店|寒窗|如一日|磨一剑|未有|一遇|打鱼|打渔|晒网|两头|之计|到头|一觉|(?:校|院|会|厂)庆|纪念)"
)
_NOT_AFTER = re.compile(r"(?:第|同|某|哪|每|隔|这|那|這|复|復|分之|[元块])\s*$")


def amount(line: Line, index: int) -> tuple[Amount, int] | None:
    """Read an amount from the token `index` on; returns it with the index behind it, None where there is none."""
    before = line.before(index, 4)
    if _NOT_AFTER.search(before) or (before.endswith(_SOME) and _ONE_DAY.match(line.folded, line.tokens[index].start)):
        return None
    parts: list[tuple[float, str]] = []
    at = index
    while match := _ITEM.match(line.codes, at):
        item = _item(line, match, first=not parts)
        if item is None or (parts and _rank(item[1]) >= _rank(parts[-1][1])):
            break
        parts.append(item)
        at = match.end()
        gap = _BETWEEN.match(line.codes, at)
        after = gap.end() if gap else at
        if line.codes[at:after] == "0" and line.written(at) not in "零〇":
            break
        if not _ITEM.match(line.codes, after):
            break
        at = after
    if not parts:
        return None
    while at > index and line.codes[at - 1] in "又V":
        at -= 1
    count, unit = parts[-1]
    if unit == "day" and count != int(count):
        # Half a day more is twelve hours, not midnight's day.
        parts[-1:] = [(float(int(count)), "day"), ((count - int(count)) * 24, "hour")]
    return tuple(parts), at


def is_amount(line: Line, end: int) -> bool:
    """Tell whether what stands in front of the token `end` is meant as a length of time, judged by what follows."""
    return not _NO_AMOUNT.match(line.after(end))


def _item(line: Line, match: re.Match[str], first: bool) -> tuple[float, str] | None:  # noqa: PLR0911 - one for each form
    if match[1]:
        # 一分半钟
        return line.tokens[match.start()].value + 0.5, "minute"
    if match[10]:
        return line.tokens[match.start()].value, "minute"
    if match[7]:
        unit = UNITS[match[9]]
        return (12.0, "hour") if unit == "day" else (50.0, "year") if unit == "century" else (0.5, unit)
    count, code = line.tokens[match.start()].value, match[5]
    if code == "z":
        # Five minutes in Cantonese, a character elsewhere.
        return (5 * count, "minute") if line.codes[match.end() : match.end() + 1] in ("后", "前") else None
    if not 0 < count <= 9999 or (code == "季" and not match[3]):
        return None
    if code == "e":
        # 二十世纪 is the twentieth, 二十个世纪 are so many.
        return (100 * count, "year") if match[3] else None
    following = line.codes[match.end() : match.end() + 1]
    if code == "月" and not match[3] and match[2] != "b" and following != "内":
        return None
    # 两日 is two days long: the second of a month is 二日.
    # 三日前 is three days ago where 3日前 is by the third.
    ago = "前" if line.written(match.start()) in _FEW and not _BY.search(line.before(match.start())) else ""
    two = line.written(match.start()) in "两兩"
    if code == "日" and (following not in ("内", "后", *ago) or line.written(match.end() - 1) != "日") and not two:
        return None
    if match[2] == "a" and code == "年" and count > 70 and count % 10 and following in ("前", "后"):
        # 95年以前 is before 1995, 95年前 as many years ago.
        return None if len(line.written(match.end())) > 1 else (count, "year")
    if (code in "时分" and first and not _SECONDS.match(line.codes, match.end() - 1)) or (
        code == "年" and match[2] == "A"
    ):
        return None
    if line.folded[line.tokens[match.end() - 1].start : line.tokens[match.end() - 1].end] in ("年份", "年度", "月份"):
        return None
    half = 0.5 if match[4] or (match[6] and (code in "年天周hn" or (code == "月" and match[3]))) else 0.0
    return count + half, UNITS[code]


def _rank(unit: str) -> int:
    return ("second", "minute", "hour", "day", "workday", "week", "month", "quarter", "year").index(unit)
