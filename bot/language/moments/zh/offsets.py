"""Chinese offsets from a day that is named: 春节前三天, 节后第一个工作日, 元旦前夕; and from now: 再过五天."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.phrase import Phrase, iso_duration
from bot.language.moments.said import Said, replace
from bot.language.moments.zh.amounts import UNITS, amount

_N = "[0aA]"
_COUNTED = re.compile(rf"(?:K|(?:前|后)的?第?)({_N})个?([天日周月年w])")
_THAT_WEEK = re.compile(r"\s?的?(?:(?:[那这]|所在的?)(?:一个?|个)?|当)(?:周|星期|礼拜)(?![一二三四五六日天末边报期])")
_NTH_DAY = re.compile(rf"第({_N})天")
_BACK_AT_WORK = re.compile(rf"后的?s的?(?:第({_N})|(O))个?天")
_NAMED = re.compile(
    r"(?P<eve>夕)|(?:前|后)的?(?:(?P<next>T)|(?P<first>O)个?(?P<unit>[天日周w])|(?:第(?P<nth>[0aA])|O)个?(?P<weekday>W))|(?P<day>T)"
)
# The codes with which it begins.
_BEGINS = frozenset("K前后夕T第")
# What happens on a day that the message does not name: 会前两天, 出发前一天.
_EVENTS = re.compile(
    r"(?:会|会议|开会|开始|出发|结束|截止|截止日期|到期|活动|培训|论坛|比赛|考试|放假|假期|上线|签约|启程|启动|召开|举行|举办|到访|来访"
    r"|访问|抵达|离开|入住|退房|报名|发布|提交|交付|验收|评审|收到|接到|公示|公布|批准|生效|受理|送达|批复|签署|签订|开幕|闭幕|活动日|截稿|期限|届满|开学|毕业|婚礼|生日|出差)$"
)
AFTER_TODAY = ("次日", "翌日", "第二天", "隔天", "隔日")
# How many days behind one that has been named these are; where none has, behind today.
THAT_DAY = dict.fromkeys(("当天", "当日", "当晚", "当", "同日"), 0) | dict.fromkeys((*AFTER_TODAY[:3], "次", "翌"), 1)


def beside(  # noqa: PLR0911, PLR0912 - one for each wording
    line: Line, at: int, said: Said
) -> tuple[Said, int] | None:
    """Read behind the day `said` how much before or after it is meant; returns both together."""
    if line.codes[at : at + 1] not in _BEGINS:
        return None
    if said.hour is not None and said.shift is None and said.beside is None:
        return _by_hours(line, at, said)
    if not said.daily() or said.timed() or said.shift is not None or said.beside is not None or said.edge:
        return None
    within = _NTH_DAY.match(line.codes, at) if said.feast is not None else None
    if within:
        # 春节第三天
        return _moved(said, line.tokens[within.start(1)].value - 1, "day", 1), within.end()
    side = _side(line, at)
    match = _COUNTED.match(line.codes, at)
    if match and match[2] == "月" and "个" not in match[0] and line.written(match.start(1)) not in ("两", "兩"):
        # 4月1日之后4月10日之前
        return None
    back = _BACK_AT_WORK.match(line.codes, at)
    if back:
        # 春节后上班第一天
        nth = line.tokens[back.start(1) if back[1] else back.start(2)].value
        return (_moved(said, nth, "workday", 1), back.end()) if nth > 0 else None
    if match:
        count, unit = line.tokens[match.start(1)].value, UNITS[match[2]]
        if not 0 < count <= 999:
            return None
        days = _stretch(said, count, unit, side) if unit == "week" and ("第" not in match[0] or count == 1) else None
        return days or _moved(said, count, unit, side), match.end()
    named = _NAMED.match(line.codes, at)
    if named is None:
        return None
    if named["eve"]:
        return _moved(said, 1, "day", -1), named.end()
    if named["day"]:
        if line.written(at) in ("当天", "当日", "當天", "當日"):
            return said, named.end()
        return (_moved(said, 1, "day", 1), named.end()) if line.written(at) in AFTER_TODAY else None
    if named["next"]:
        second = line.written(named.start("next")) == "第二天"
        return (_moved(said, 2, "day", side), named.end()) if second else None
    if named["weekday"]:
        nth = line.tokens[named.start("nth")].value if named["nth"] else 1
        return Said(turn=nth * side, weekday=line.tokens[named.start("weekday")].value, beside=said), named.end()
    if line.tokens[named.start("first")].value != 1:
        return None
    unit = UNITS[named["unit"]]
    return (_stretch if unit == "week" else _moved)(said, 1, unit, side), named.end()


def _by_hours(line: Line, at: int, said: Said) -> tuple[Said, int] | None:
    """Read 前半小时 behind a time of day: 下班前半小时."""
    if line.codes[at : at + 1] not in ("K", "前", "后"):
        return None
    length = amount(line, at + 1)
    if length is None or len(length[0]) > 1:
        return None
    ((count, unit),) = length[0]
    return (_moved(said, count, unit, _side(line, at)), length[1]) if unit in ("hour", "minute") else None


def week_of(line: Line, at: int, said: Said) -> tuple[Said, int] | None:
    """Read 那一周 in 国庆节那一周: the week that holds the day."""
    match = _THAT_WEEK.match(line.after(at)) if said.daily() and not said.timed() and not said.edge else None
    if match is None:
        return None
    end = line.tokens[at - 1].end + match.end()
    behind = next((i for i in range(at, len(line.tokens)) if line.tokens[i].end >= end), at) + 1
    return (replace(said, holding=True), behind) if line.tokens[behind - 1].end == end else None


def other_way(said: Said) -> Said | None:
    """Return the days between where the one reached came first, and the other way round; None where one is usual."""
    if said.beside is None:
        return None
    if said.slice is not None:
        count, _, side, _ = said.slice
        return _moved(said.beside, count, "day", side)
    count, unit = (said.shift or ((1, "day"),))[0]
    if (abs(count) == 1 and unit in ("day", "workday")) or unit not in ("day", "week"):
        return None
    return _stretch(said.beside, abs(count), unit, 1 if count > 0 else -1)


def _moved(said: Said, count: float, unit: str, side: int) -> Said:
    return Said(shift=((count * side, unit),), beside=said)


def _stretch(said: Said, count: float, unit: str, side: int) -> Said:
    """Return the days that lie before or after the day."""
    return Said(slice=(count * (7 if unit == "week" else 1), "day", side, -side), beside=said)


def lead(line: Line, index: int) -> tuple[Phrase, int] | None:
    """Read 两天 in 会前两天, where the day counted from is not said: a length of time."""
    if line.codes[index : index + 1] != "K" or not _EVENTS.search(line.before(index, 8)):
        return None
    length = amount(line, index + 1)
    return (Phrase(grain=iso_duration(length[0])), length[1]) if length else None


def ahead(line: Line, index: int) -> tuple[Said, int] | None:
    """Read 再过五天 and 过两个小时: so much after now."""
    if line.codes[index : index + 1] != "过":
        return None
    length = amount(line, index + 1)
    if length is None:
        return None
    return Said(shift=length[0]), length[1] + (1 if line.codes[length[1] : length[1] + 1] == "后" else 0)


def _side(line: Line, at: int) -> int:
    return 1 if line.written(at)[0] in "后後" or line.written(at)[-1] in "后後" else -1
