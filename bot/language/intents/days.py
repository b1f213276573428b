"""The days that a message names, as far as a wish may mean them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache

from bot.language.dates import Found, read_dates
from bot.language.references import references

# What stands between days in a row.
_ROW = re.compile(r"\s?(?:[、,，和与及&]|e|-)\s?|(?<=月)")
# Of which a row is one time: 18 e 19, maio e junho.
_IN_ROWS = ("day", "month")
# Two months in a row, counted: 7、8两个月 is 7、8月, 6月7月两个月 both of them.
_BOTH = re.compile("(?<=[0-9一二三四五六七八九十])[、,，和与及][0-9一二三四五六七八九十]{1,2}(这?两个?)(?=月)")
_COUNTED = re.compile("这?两个月")
# What is written short of para, in as many characters: p/ a semana.
_FOR = re.compile(r"\bp/(?= [ao] )", re.IGNORECASE)
# A day of a week that was told by another one: 5月29号那周的周六.
_OF_WEEK = re.compile("的?那?个?")
_WEEKDAY = re.compile("(?:星期|礼拜|[周週])[一二三四五六日天]")
# Of which a day may stand right behind.
_APART = ("下", "三地", "三家", "三方")


_CHINESE = re.compile("[\u3400-\u9fff]")


# What only looks like a part of a day; compiled at first use, as it takes longer than all else here.
@lru_cache(maxsize=1)
def _no_chinese_days() -> re.Pattern[str]:
    return re.compile(
        # With one of these each of them begins.
        "(?=[眼下次上天国头三今])(?:"
        # How one looks: 看一眼下周.
        "(?<=[看瞅瞄瞧]一)眼(?=下)"
        "|(?<=[看瞅瞄瞧])眼(?=下)"
        r"|(?<=[看查问列说解])下(?=下[个周星礼月季]|年[底内前]|[一二三四1-4]季度|\s?[0-9一二三四五六七八九十]{1,2}\s?[月号日])"
        # The next quarterly meeting: 下次季度会.
        "|(?<=[下上])次(?=[季月]度)"
        # Who is asked along: 叫上周涛.
        "|(?<=[叫约喊拉])上(?=周[^一二三四五六日天末几])"
        # What somebody has in charge: 我名下月底前到期的.
        "|(?<=[名手])(?<!助手)下(?=[周月年半一二三四五六七八九十0-9])"
        # Places: 会后天津科协.
        "|(?<=[前后])天(?=津)"
        # Who is called 国庆.
        "|(?<=[王李张刘陈杨赵黄周吴徐孙朱马胡林郭何罗郑梁谢宋唐许邓韩冯曹魏])国庆(?![节前后期假])"
        # Who leads: 牵头周三的会.
        "|(?<=牵)头(?=[周星礼])"
        # The three associations: 下个月三地有什么活动.
        "|三地"
        "|(?<![十百])三[家方]"
        # What was not done by now: 到今天还没交的.
        "|(?<=[到至])(?:今[天日])(?=[还仍也都]{0,2}[没未]))"
    )


_NO_DAYS = re.compile(
    # Of which winter it is: a exposição de inverno.
    "(?:(?<=[çs]ão de )|(?<=curso de )|(?<=escola de )|(?<=feira de ))(?:inverno|verão|outono|primavera)"
    # What somebody was missing from: 3 pessoas faltaram ao jantar.
    "|(?:(?<=faltaram )|(?<=faltou )|(?<=faltei )|(?<=faltámos )|(?<=faltar ))ao (?=jantar|almoço)",
    re.IGNORECASE,
)
# Without one of these, of which each holds a part, there is none of them.
_SEASONS = ("nverno", "verão", "outono", "mavera", "jantar", "almoço")


def _without_no_days(text: str) -> str:
    """Return the text with signs of the same length in place of what only looks like a part of a day."""
    if _CHINESE.search(text):
        # Where commas stand, a day behind them may begin: 名下12.31前.
        text = _no_chinese_days().sub(lambda match: ("," if match[0] in _APART else "x") * len(match[0]), text)
        text = _BOTH.sub(lambda match: match[0][: -len(match[1])] + " " * len(match[1]), text)
    lower = text.lower()
    if any(map(lower.__contains__, _SEASONS)):
        text = _NO_DAYS.sub(lambda match: "x" * len(match[0]), text)
    return text


def dates_in(text: str, lang: str, now: datetime, *, past: bool = False) -> list[Found]:
    """Return the dates in a text, none of which takes the number of a code: tarefa 8 até 26/03/2027."""
    written = text
    text = _without_no_days(text)
    if lang == "pt" and "/" in text:
        text = _FOR.sub("pa", text)
    dates = read_dates(text, lang, now, past=past)
    named = list(references(text))
    if named and any(each.start < date.span[1] and date.span[0] < each.end for each in named for date in dates):
        for each in named:
            text = text[: each.start] + "x" * (each.end - each.start) + text[each.end :]
        dates = read_dates(text, lang, now, past=past)
    if text == written:
        return dates
    return [replace(each, text=written[slice(*each.span)]) for each in dates]


def in_rows(dates: Sequence[Found], text: str) -> list[Found]:
    """Return the dates with days in a row as one: 5月18、19两天."""
    found: list[Found] = []
    for each in dates:
        last = found[-1] if found else None
        if last is not None and _within(last, each, text):
            assert last.start is not None and each.start is not None
            # Of its week, counted from its own Monday.
            apart = last.start.date() - each.start.date() + timedelta(days=each.start.weekday())
            start, end = (at and at + apart for at in (each.start, each.end))
            found[-1] = replace(each, start=start, end=end, span=(last.span[0], each.span[1]), alternatives=())
        elif last is not None and _follows(last, each, text):
            assert each.start is not None
            span = (last.span[0], each.span[1])
            end = each.until() or each.start + timedelta(days=1)
            if each.grain == "month" and (counted := _COUNTED.match(text, span[1])) is not None:
                span = (span[0], counted.end())
            found[-1] = replace(last, end=end, text=text[span[0] : span[1]], span=span, alternatives=())
        elif last is None or each.span[0] >= last.span[1]:
            found.append(each)
    return found


def _within(week: Found, day: Found, text: str) -> bool:
    """Tell whether a day is one of the week that is named before it."""
    return (
        bool(week.start and day.start)
        and week.grain == "week"
        and _WEEKDAY.match(day.text) is not None
        and _OF_WEEK.fullmatch(text, week.span[1], day.span[0]) is not None
    )


def _follows(one: Found, other: Found, text: str) -> bool:
    if not (one.start and other.start and one.grain == other.grain in _IN_ROWS and not one.open and not other.open):
        return False
    until = one.until()
    return (
        (other.end is None or other.grain == "month")
        and other.start == until
        and _ROW.fullmatch(text, one.span[1], other.span[0]) is not None
    )
