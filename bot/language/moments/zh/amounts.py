"""Amounts of time in Chinese: 一个半小时, 8天20时, 半年."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.said import Amount

UNITS = {
    "秒": "second", "n": "minute", "分": "minute", "h": "hour", "时": "hour", "天": "day", "日": "day", "周": "week",
    "月": "month", "季": "quarter", "年": "year", "w": "workday", "z": "minute", "e": "century",
}  # fmt: skip
_ITEM = re.compile(
    r"(?P<half_minute>[0aA])分半(?:h|(?=[前后内]))|(?P<count>[0aAb])(?P<measure>个?)(?P<before>半?)(?P<unit>[秒分nh时天日周月季年wze])"
    r"(?P<after>半?)|半个?(?P<halved>[nh天日周月年e])|(?P<quarters>r)"
)
# The codes with which an amount begins.
_BEGINS = frozenset("0aAb半r")
# 有一天, 选一天 is some day or other.
_SOME = ("有", "选", "挑", "找", "换", "定", "约")
_ONE_DAY = re.compile(r"[一1]\s?[天日]")
_FEW = tuple("两兩二三四五六七八九十")
_BY = re.compile(r"[于在请月、和]\s*$")
_SECONDS = re.compile("分[0aA]秒")
NIGHTS = re.compile("[0aA]p")
_BETWEEN = re.compile(r"(?:[又V]|0(?=[0ab]))?")
# What follows makes it a grade, a plan or a manner of speaking.
_NO_AMOUNT = re.compile(
    r"\s*(?:级|龄|四季|板|谈|刊|薪|货|代|制|[交流合作发展工战略滚动建设培养提升]{0,4}(?:计划|规划|行动|纲要)|度|一度|载|来者|前的今天|到晚|内外|报(?![名到告送])|季报|(?:工作|值班|营业|服务|热线|在线|连锁|不打烊|无理由|便利)制?(?!了)|岁|生植物|好合|古[镇城都]|河[东西]|大计|树人|树木|孤独|老店|寒窗|如一日|磨一剑|未有|一遇|打鱼|打渔|晒网|两头|之计|到头|一觉|(?:校|院|会|厂)庆|纪念|酒店|连锁)"
)
_NOT_AFTER = re.compile(r"(?:第|几|幾|数|數|同|某|哪|每|隔|这|那|這|复|復|分之|[元块]|岁零?)\s*$")


def amount(line: Line, index: int) -> tuple[Amount, int] | None:
    """Read an amount from the token `index` on; returns it with the index behind it, None where there is none."""
    if line.codes[index : index + 1] not in _BEGINS:
        return None
    if index not in line.memo:
        line.memo[index] = _amount(line, index)
    found: tuple[Amount, int] | None = line.memo[index]
    return found


def _amount(line: Line, index: int) -> tuple[Amount, int] | None:
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
    if unit == "day" and NIGHTS.match(line.codes, at):
        at += 2
    if unit == "day" and count != int(count):
        # Half a day more is twelve hours, not midnight's day.
        parts[-1:] = [(float(int(count)), "day"), ((count - int(count)) * 24, "hour")]
    return tuple(parts), at


def is_amount(line: Line, end: int) -> bool:
    """Tell whether what stands in front of the token `end` is meant as a length of time, judged by what follows."""
    return not _NO_AMOUNT.match(line.after(end))


def _item(line: Line, match: re.Match[str], first: bool) -> tuple[float, str] | None:
    """Return the count and the unit of one part of an amount; None where it means something else."""
    value = line.tokens[match.start()].value
    if match["half_minute"] or match["quarters"]:
        # 一分半钟, 一刻钟
        return value + (0.5 if match["half_minute"] else 0), "minute"
    if match["halved"]:
        unit = UNITS[match["halved"]]
        return {"day": (12.0, "hour"), "century": (50.0, "year")}.get(unit, (0.5, unit))
    code = match["unit"]
    if not 0 < value <= 9999 or _otherwise(line, match, code, first):
        return None
    if code in "ze":
        return (5 * value, "minute") if code == "z" else (100 * value, "year")
    # 一小时半, 两年半, 一个月半
    after = match["after"] and (code in "年天周hn" or (code == "月" and match["measure"]))
    return value + (0.5 if match["before"] or after else 0.0), UNITS[code]


def _otherwise(  # noqa: PLR0911 - one for each unit
    line: Line, match: re.Match[str], code: str, first: bool
) -> bool:
    """Tell whether a number and the unit behind it are no length of time but a date, a clock time or a name."""
    if line.written(match.start()) in ("百", "千"):
        # 建党百年, 千年古镇
        return True
    following = line.codes[match.end() : match.end() + 1]
    value = line.tokens[match.start()].value
    bare = not match["measure"]
    if code == "z":
        # Five minutes in Cantonese, a character elsewhere.
        return following not in ("后", "前")
    if code in "e季":
        # 二十世纪 is the twentieth and 三季度 the third, 二十个世纪 and 三个季度 are so many.
        return bare
    if code == "月":
        # 4月内 is by the end of April, 三月内 within three months.
        within = following == "内" and not line.written(match.start()).isdigit()
        return (bare and match["count"] != "b" and not within) or line.written(match.end() - 1) == "月份"
    if code == "日":
        # 六十日, 一个月零三日
        many = (value > 31 or not first) and line.written(match.end() - 1) == "日"
        return not (many or _days_long(line, match, following))
    if code in "时分":
        # 12分30秒 is a length of time where no hour stands in front of it.
        return first and not _SECONDS.match(line.codes, match.end() - 1)
    if code != "年":
        return False
    if match["count"] == "a" and value > 70 and value % 10 and following in ("前", "后"):
        # 95年以前 is before 1995, 95年前 as many years ago.
        return len(line.written(match.end())) > 1
    return match["count"] == "A" or line.written(match.end() - 1) in ("年份", "年度")


def _days_long(line: Line, match: re.Match[str], following: str) -> bool:
    """Tell whether 日 counts days: 两日, 三日两夜, 五日内; 五日 and 五号 are days of the month."""
    written = line.written(match.start())
    if written in "两兩" or NIGHTS.match(line.codes, match.end()):
        return True
    # 三日前 is three days ago where 3日前 is by the third.
    ago = written in _FEW and not _BY.search(line.before(match.start()))
    return line.written(match.end() - 1) == "日" and (following in ("内", "后") or (ago and following == "前"))


def _rank(unit: str) -> int:
    return ("second", "minute", "hour", "day", "workday", "week", "month", "quarter", "year").index(unit)
