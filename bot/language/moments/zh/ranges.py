"""Chinese ranges: what ends them, and lengths of time that begin with a day."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.phrase import Phrase
from bot.language.moments.said import Said, replace
from bot.language.moments.workdays import days_off
from bot.language.moments.zh.amounts import UNITS, amount
from bot.language.moments.zh.moment import Piece, moment
from bot.language.moments.zh.offsets import AFTER_TODAY

_N = "[0aA]"
_MOVES = re.compile("[改推延挪移调調换換]|提前")
_WEEKDAY = re.compile("[0日](?=$|[xV,的PC每])")
_DAY = re.compile("[0a](?=$|[xV,在P])")
# 3月15到20人
_COUNTED_THINGS = re.compile(r"\s*(?:[人名个位件项次元万亿%℃度场家份条岁级米克吨页期届]|公[里斤])")
_VERB = re.compile(r"[\u4e00-\u9fff]{1,4}")
_NTH_FROM = re.compile(rf"的?第({_N})个?([天日])")
_TWO_HOURS = re.compile(rf"{_N}{_N}点")
_ON_END = ("连续", "連續", "为期", "為期", "持续", "持續", "共", "一共")
_CLOSED = re.compile(r"\s?(?:结束|截止|为止|闭幕)")
_NTH_OFF = re.compile(rf"的?(?:第({_N})|(O))个?[天日]")
_DAYS_OFF = re.compile(r"\s*(?:假期|长假|小长假|黄金周)(?![前后之以])")


def range_end(line: Line, at: int, year: int, said: Said | None = None) -> Piece | None:
    """Read the end of a range behind its first moment."""
    codes = line.codes
    if said is not None and said.hour is not None and _TWO_HOURS.match(codes, at - 1):
        # 三四点
        return moment(line, at, year)
    if codes[at : at + 2] == "起," and said is not None:
        # 5月1日开始，5月5日结束
        closing = moment(line, at + 2, year)
        if closing and closing[0].dated() and _CLOSED.match(line.after(closing[1])):
            return closing
    if codes[at : at + 1] in ("起", "约"):
        # 从5月1日开始，到7日结束
        at += 2 if codes[at : at + 3] == "起,到" else 1
    if codes[at : at + 2] == ",到" and said is not None and said.day is not None and not said.timed():
        # 十月四日，至十月二十二日
        return _dated_end(line, at + 2, year)
    until = codes[at : at + 1] == "截" and line.folded.startswith(("直", "一直"), line.tokens[at].start)
    if codes[at : at + 1] != "到" and not until:
        return None
    if codes[at : at + 2] == "到到":
        at += 1
    last = (
        _bare_weekday(line, at + 1, said)
        or _lunar_day(line, at + 1, said)
        or _bare_day(line, at + 1, said)
        or moment(line, at + 1, year)
    )
    return last if last is None or said is None else _fitted(line, at, year, said, last)


def _fitted(line: Line, at: int, year: int, said: Said, last: Piece) -> Piece:
    """Return the end of a range as its beginning wants it: that month's end, the day after, the year after."""
    codes = line.codes
    end, behind = last
    if (
        said.daily()
        and not said.timed()
        and end.dated()
        and end.hour is not None
        and codes[behind : behind + 1] == "到"
    ):
        # 3月20日至22日9:00-17:00 ends with the last day's hours.
        closing = moment(line, behind + 1, year)
        if closing and not closing[0].dated() and closing[0].hour is not None:
            day = replace(end, part=None, hour=None, minute=None, second=None, sure=None)
            return replace(closing[0], shift=((0, "day"),), beside=day), closing[1]
    if codes[at + 1 : behind] in ("月B", "年B"):
        return _same_unit(said, end), behind
    if end.years == 1 and said.month and line.written(at + 1) in ("次年", "翌年"):
        # 2026年11月到次年2月
        if said.year is not None:
            return replace(end, years=None, year=said.year + 1), behind
        return replace(end, years=None if said.years is None else said.years + 1), behind
    if end.days == 1 and line.written(at + 1) in AFTER_TODAY:
        return _next_day(said, end), behind
    return last


def _bare_weekday(line: Line, at: int, said: Said | None) -> Piece | None:
    """Read 五 in 周一到五."""
    if said is None or said.weekday is None or said.day is not None or said.timed():
        return None
    if not _WEEKDAY.match(line.codes, at):
        return None
    value = 7 if line.codes[at] == "日" else line.tokens[at].value
    return (Said(weekday=value - 1), at + 1) if isinstance(value, int) and 1 <= value <= 7 else None


def _lunar_day(line: Line, at: int, said: Said | None) -> Piece | None:
    """Read 初八 in 正月初五至初八 and 除夕到初八."""
    if said is None or said.timed() or line.codes[at : at + 1] != "d":
        return None
    month = said.month if said.lunar else None
    if said.feast is not None and said.feast.startswith("lunar "):
        month = int(said.feast[6:].partition("-")[0])
        month = 1 if said.feast == "lunar 12-30" else month
    return (Said(month=month, day=line.tokens[at].value, lunar=True), at + 1) if month else None


def _dated_end(line: Line, at: int, year: int) -> Piece | None:
    """Read an end that is a day of the month; else what stands behind the comma is said of itself."""
    last = moment(line, at, year) if line.written(at - 1) in ("至", "-", "—", "~") else None
    return last if last and last[0].day is not None else None


def _bare_day(line: Line, at: int, said: Said | None) -> Piece | None:
    """Read 十五 in 七月十三至十五."""
    if said is None or said.day is None or (said.month is None and said.months is None) or said.timed() or said.lunar:
        return None
    if not _DAY.match(line.codes, at) or _COUNTED_THINGS.match(line.after(at + 1)):
        return None
    value = line.tokens[at].value
    return (Said(day=value), at + 1) if isinstance(value, int) and said.day < value <= 31 else None


def _next_day(said: Said, end: Said) -> Said:
    """Return the end of 5月20日22:00到次日6:00: the morning of the day after that one."""
    if end.part is None and (said.hour or 0) > 12:
        end = replace(end, sure=True)
    if not said.daily() or said.shift is not None or said.beside is not None:
        return end
    day = replace(said, part=None, hour=None, minute=None, second=None, sure=None)
    return replace(end, days=None, shift=((1, "day"),), beside=day)


def _same_unit(said: Said, last: Said) -> Said:
    """Return the end of the month or year that the range begins in: 3月8日到月底."""
    if last.months is not None and said.month is not None:
        return replace(last, months=None, month=said.month, year=said.year, years=said.years)
    if last.months is not None and said.months is not None:
        return replace(last, months=said.months)
    if last.years is not None and (said.year is not None or said.years is not None):
        return replace(last, year=said.year, years=said.years)
    return last


def end_behind_verb(line: Line, at: int, year: int) -> Piece | None:
    """Read the end of a range in 从周五休假到周三, where what is done stands between."""
    verb = line.written(at) if line.codes[at : at + 2] == "x到" else ""
    if not _VERB.fullmatch(verb) or moved(line, at):
        return None
    return moment(line, at + 2, year)


def moved(line: Line, at: int) -> bool:
    """Tell whether the token moves a date, so that what stands beside it is no range: 从周三改到周五."""
    return line.codes[at : at + 1] == "x" and _MOVES.search(line.written(at)) is not None


def between_end(line: Line, at: int, year: int) -> Piece | None:
    """Read the end of a range in X和Y之间."""
    if line.codes[at : at + 1] != "V":
        return None
    last = moment(line, at + 1, year)
    return last if last and line.codes[last[1] : last[1] + 1] == "间" else None


def counted_from(  # noqa: PLR0911 - one for each form
    line: Line, at: int, said: Said
) -> tuple[Phrase, int] | None:
    """Read 三天 in 明天起三天 and 三天内 in 自明天起三天内."""
    if line.codes[at : at + 1] != "起" or not said.daily() or said.timed():
        return None
    if line.codes[at + 1 : at + 2] == "x" and line.written(at + 1) in _ON_END:
        # 明天起连续三天
        at += 1
    nth = _NTH_FROM.match(line.codes, at + 1)
    if nth:
        # 今天起第十天 counts today.
        count = line.tokens[nth.start(1)].value - 1
        return (Phrase(first=Said(shift=((count, UNITS[nth[2]]),), beside=said)), nth.end()) if count > 0 else None
    length = amount(line, at + 1)
    if length is None or len(length[0]) > 1:
        return None
    ((count, unit),) = length[0]
    if unit not in ("day", "workday", "week", "month", "year"):
        return None
    if line.codes[length[1] : length[1] + 1] == "内":
        return Phrase(first=Said(shift=length[0], beside=said), open="before"), length[1] + 1
    if unit not in ("day", "week"):
        return None
    days = count * (7 if unit == "week" else 1) - 1
    return Phrase(first=said, last=Said(shift=((days, "day"),), beside=said)), length[1]


def days_free(line: Line, at: int, said: Said) -> tuple[Phrase, int] | None:
    """Read 假期 behind a feast: the days off from it on."""
    if line.codes[at - 1] != "F" or said.timed() or _DAYS_OFF.match(line.after(at)) is None:
        return None
    days = days_off(said.feast)
    if days < 2:
        return None
    nth = _NTH_OFF.match(line.codes, at + 1)
    if nth:
        # 国庆假期第一天
        count = line.tokens[nth.start(1) if nth[1] else nth.start(2)].value
        ahead = count - 1 if count > 0 else days + count
        return Phrase(first=Said(shift=((ahead, "day"),), beside=said) if ahead > 0 else said), nth.end()
    return Phrase(first=said, last=Said(shift=((days - 1, "day"),), beside=said)), at + 1
