"""Cutting Chinese into tokens."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from bot.language.moments.lexing import Made, Token, any_of, cut
from bot.language.moments.said import Said
from bot.language.moments.zh_eras import ERAS, century, counted, decade
from bot.language.moments.zh_numbers import number
from bot.language.moments.zh_words import EVENINGS, words

_UNIT = r"(?:工作日|工作天|周|星期|礼拜|月(?![亮球饼薪票台色嫂])|季|年|天|日|小时|钟|分钟|秒)"
# 周一起 is "from Monday on", but 下周一起讨论 is "next week together".
_TOGETHER = r"起(?:讨论|开会|去|来|参加|做|看|商量|研究|吃|聊|出发|走|完成|推进|汇报|召开|举办|商讨|过)"
_WEEK = r"(?:(?<=[下上这本个两一第\d]周一)|(?<=[下上这本个两]星期一)|(?<=[下上这本个两]礼拜一))"
# The character behind 周 or 星期 belongs to what follows: 星期天气 is the week's weather.
_OTHERS = {
    "一": r"[共直些样旦般致概律向]|围是",
    "天": "[气津空然堂才坛赋]|文(?!件)|(?:使|主教)",
    "日": r"报(?![送告名到])|本(?:[人国队语侧方]|政府|企业|学者|专家)|[语历照程]|记(?![得录住])|常(?![委务会])",
    "三": "[国角亚峡]",
    "四": "川",
    "五": "粮|台山",
    "六": "[安福]|盘水",
}  # fmt: skip
_NAMED = "|".join(f"{char}(?!{_OTHERS.get(char, '$^')})" for char in "二三四五六日天")
_NUMERAL = "零〇一二两三四五六七八九十百千廿卅"
_SOLID = r"(?P<solid>《[^《》]{0,80}》|https?://\S+|@\w+|(?!q[1-4](?![a-z\d.]))[a-z][a-z_]{0,30}\d[a-z\d_.-]{0,60})"
# 年初五 is of the New Year; 节前 without the feast's name is the next one's; 今明两天 is two days in a row.
_COMPOUND = (
    r"(?=[年节昨今明前元双])(?:(?P<january>元(?=月))|(?P<fortnightly>双(?=周(?![末年岁刊]))|双(?=星期(?!天日)))"
    r"|(?P<onward>(?<=[从自])今(?:往后|而后|之后|以后|后))|(?P<newyear>年(?=初[一二三四五六七八九十](?![\d月日号起季])))"
    r"|(?P<holiday>节)(?=前|[之以]?后(?:第|首|头|的第))(?<![^\s,，。、在于到请]节)"
    r"|(?P<days>(?P<run>昨今明|今明后|昨今|今明|明后|前昨)(?:[两二三23](?P<each>[天日年])|[天日])))"
)
_FIGURES = (
    r"(?P<N>(?<![\d.:/])(?:"
    r"(?P<y>(?:19|20)\d\d)(?P<s>[-/. ]|\s?[-/]\s?)(?P<m>[01]?\d)(?P=s)(?P<d>[0-3]?\d)(?:日"
    r"|号)?(?:[t-](?=\d{1,2}:)|(?![\d/]|\.\d|-\d(?!\d{3})))"
    r"|(?<!-)(?P<a>\d{1,2})(?P<s2>[-/.])(?P<b>\d{1,2})(?P=s2)(?P<c>(?:19|20)\d\d)(?![\d/]|[-.]\d)"
    r"|(?P<y8>(?:19|20)\d\d)(?P<m8>[01]\d)(?P<d8>[0-3]\d)(?!\d|[-./]\d)"
    r"|(?P<y6>(?:19|20)\d\d)[-/.](?P<m6>0?[1-9]|1[0-2])(?![\d/%]|\.\d|-\d(?!\d{3})|\s?[月日号点时年]|个|万|亿|元)"
    r"|(?<![^\d]-)(?P<e>\d{1,2})/(?P<f>\d{1,2})(?![\d/%]|\.\d|-\d(?!\d?/\d)|\s?[月日点时年个人项份家])"
    r"|(?<!-)(?P<e2>[01]\d)-(?P<f2>[0-3]\d)(?![\d/%]|[-.]\d|\s?[月日号点时年个人项份家天分周页章节条题课回集期卷楼层]|号[楼线桌])(?<!第\d\d-\d\d)"
    r"|(?<!-)(?P<e3>1?\d)\.(?P<f3>[1-3]?\d)(?=\s?(?:日|号|之前|以前|前)(?![面台往提后])|\s?[-—–~至到]+\s?1?\d\.[1-3]?\d(?:$|[\s,，。;；)日号放举休在期开召]))(?:日"
    r"|号)?"
    r"|(?<=[-—–~至到])(?P<e4>1?\d)\.(?P<f4>[1-3]?\d)(?=$|[\s,，。;；)日号放举休在期开召])(?:日|号)?"
    r"))"
    r"|(?P<C>(?<![\d.:/])(?P<H>[0-2]?\d)\s?:\s?(?P<Mi>[0-5]\d)(?::(?P<S>[0-5]\d))?(?:时|分|h)?(?!\d|:\d))"
    r"|(?P<C3>(?<![\d.:/])(?P<H3>[01]?\d)\s?(?P<half>[ap]\.?m\b\.?))"
    r"|(?P<C2>(?<![\d.:/])(?P<H2>[0-2]?\d)h(?P<Mi2>[0-5]\d)?(?![\da-z]))"
)
_WORDY = (
    r"|\((?:周|星期|礼拜)?(?P<W1>[一二三四五六日天])\)"
    r"|(?P<open>\((?=\d{1,2}\s?[日号月]))"
    r"|(?P<backwards>倒数第(?P<nth_last>[1-9一二两三四五六七八九十])个?)"
    r"|(?P<x1>周期(?!间))|(?P<since>至今)(?![年天日晚早晨])"
    r"|(?P<several>(?<=[每逢个])(?:周|星期|礼拜)(?=[一二三四五六]{2}|[一二三四五六][日天])"
    r"一?二?三?四?五?六?[日天]?(?![一二三四五六日天点时月号个十]))"
    r"|(?:周|星期|礼拜)"
    rf"(?:(?P<W2>{_NAMED}|一(?!{_OTHERS['一']})(?!{_WEEK}{_TOGETHER}))(?!次|回|遍)|(?P<W3>[1-7])(?![\d个周次.:]"
    r"|\s?(?:小时|天|分|秒|年|月)))"
    rf"|(?P<D>上上上|上上|上|下下下|下下|下|这|本|今|该|当|来|次)一?个?(?={_UNIT})"
    rf"|(?P<K>上|下|前|后|近|过去的?|未来的?|最近的?|接下来的?|今后的?|往后的?|此后的?|随后的?|最后的?|头"
    rf"|最初的?)(?=\s?[\d{_NUMERAL}半]+\s?个?\s?(?:{_UNIT}))"
    rf"|(?<![天周月年时钟期拜分秒日])(?P<k>[今明昨当听琴前后寻噚])(?=[晚早夜朝晨])"
    r"|(?P<p>[晚早晨夜朝])(?![礼会宴餐饭安期年辈报于上了些婚熟归霞间里退就已日先晚早班操市校读阳鲜廷])"
    r"|(?P<R>[一二两三123])刻钟|(?P<q>[一两二三123])刻"
    r"|(?P<mid>中)(?:(?<=[年月]中)(?![国央心间旬秋午文学小])|(?=$|[^\w]|[之以]?前|[之以]?后|起|开始|以来|完|举"
    r"|召|开|提))"
    r"|(?P<tail>(?<=[月年])尾(?![声牙款巴数]))"
    r"|初(?P<ld>[一二三四五六七八九十])(?!起)"
    r"|(?:第?(?P<Q1>[1-4])\s?季度)|(?<![a-z])q(?P<Q2>[1-4])(?![a-z\d.])|(?<![\d.])(?P<Q3>[1-4])q(?![a-z\d])"
)
# 两三天 and 十来天 are about as many.
_ABOUT = (
    rf"|(?P<share>(?:[{_NUMERAL}]{{1,3}}|\d{{1,2}})分之(?:[{_NUMERAL}]{{1,3}}|\d{{1,2}}))(?=个?(?:小时|钟头|钟|天|年)(?!级|[轻青龄]))"
    r"|(?P<whole>一整)(?=个?(?:天|日|年|周|星期|月|季度))"
    r"|(?P<about>一[二两]|[两二]三|三[四五]|四五|五六|六七|七八|八九)(?=个?(?:工作日|小时|钟头|钟|分钟|星期|礼拜|周|天|日|年)|个月)"
    r"|(?P<months>一二|二三|三四|四五|五六|六七|七八|八九)月份?"
    rf"|(?P<over>\d+|[{_NUMERAL}]+)个?[来多余几](?=个?(?:工作日|小时|钟头|钟|分钟|星期|礼拜|周|天|日|月|年|秒))"
)
_SEMI = rf"|(?P<num>(?<![\d.])\d+(?:\.\d+)?|[{_NUMERAL}]+|○)"
_DASHES = r"|(?P<dash>\s{0,2}(?:[-—–ー－]{1,4}|~{1,3})\s{0,2})|(?P<space>\s+)|(?P<big>(?:万|亿|%|‰))|(?P<x>[a-z]+|.)"
_AMPM = r"|(?P<ampm>[ap]\.?m\.?)(?![a-z])"


# Words that are the beginning of longer ones which an expression reads: they come after those.
_LATE = ("周", "星期", "礼拜", "最后", "首")
_NEAR = {"前": -2, "昨": -1, "今": 0, "明": 1, "后": 2}
_DIRECTIONS = {"上上上": -3, "上上": -2, "上": -1, "下": 1, "下下": 2, "下下下": 3, "来": 1, "次": 1}
_AHEAD = ("下", "后", "未来", "接下来", "今后", "往后", "此后", "随后", "最后")


@lru_cache(maxsize=1)
def _lexer() -> re.Pattern[str]:
    known = words()
    early = any_of(word for word in known if len(word) > 1 and word not in _LATE)
    late = any_of(word for word in known if len(word) == 1 or word in _LATE)
    return re.compile(
        rf"(?P<idle>[^{_heads()}]+)|{_SOLID}|{ERAS}|{_COMPOUND}|(?=\d)(?:{_FIGURES}){_AMPM}|(?P<early>{early}){_WORDY}"
        rf"|(?P<late>{late}){_ABOUT}{_SEMI}{_DASHES}",
        re.DOTALL,
    )


def _heads() -> str:
    """Return the characters with which anything but an unknown word begins."""
    known = {word[0] for word in words()} | set("".join(_DIRECTIONS)) | set(_NUMERAL) | set(EVENINGS)
    return (
        "".join(
            sorted(
                known
                | set(
                    "双尾半近过未最倒接今往此随头这本该当来次晚早晨夜朝中初周星礼节民令平昭前年○(—–ー－~万亿%‰@《 \n\t"
                )
            )
        ).replace("-", "")
        + r"0-9a-z\-"
    )


def tokens(folded: str) -> list[Token]:
    """Cut a folded message into tokens."""
    return cut(folded, _lexer(), _make)


def _make(match: re.Match[str]) -> Made | None:
    kind = match.lastgroup or "x"
    text = match[0]
    if kind in ("early", "late"):
        return (*words()[text], match.end())
    if kind in _MAKERS:
        end = match.end()
        if kind == "num" and len(text) > 1 and text[-1] == "一" and re.compile(_TOGETHER).match(match.string, end):
            text, end = text[:-1], end - 1
        made = _MAKERS[kind](match, text)
        return made and (*made, end)
    return "x", None, match.end()


def _date(match: re.Match[str], _: str) -> tuple[str, Any]:
    def first(*names: str) -> int | None:
        return next((int(match[name]) for name in names if match[name] is not None), None)

    year = first("y", "c", "y8", "y6")
    day: int | None
    if match["a"] is not None:
        month, day = _month_first(int(match["a"]), int(match["b"]))
    elif match["e"] is not None:
        month, day = _month_first(int(match["e"]), int(match["f"]))
    else:
        month, day = first("m", "m8", "m6", "e2", "e3", "e4") or 0, first("d", "d8", "f2", "f3", "f4")
    fields = {"year": year, "month": month, "day": day}
    return "N", {name: value for name, value in fields.items() if value is not None}


def _month_first(one: int, two: int) -> tuple[int, int]:
    """Chinese writes the month first; where that makes no date, Macau's and Hong Kong's order is meant."""
    return (two, one) if one > 12 >= two else (one, two)


def _clock(match: re.Match[str], _: str) -> tuple[str, Any]:
    hour, minute, second = match["H"] or match["H2"] or match["H3"], match["Mi"] or match["Mi2"], match["S"]
    fields: dict[str, Any] = {"hour": int(hour)}
    if minute is not None:
        fields["minute"] = int(minute)
    if second is not None:
        fields["second"] = int(second)
    if match["half"]:
        fields["part"] = "morning" if match["half"][0] == "a" else "afternoon"
    elif len(hour) == 2 and hour[0] == "0":
        fields["sure"] = True
    return "C", fields


def _figure(match: re.Match[str], text: str) -> tuple[str, Any]:
    value = number(text)
    if value is None:
        return "x", None
    if (
        isinstance(value, int)
        and text.isascii()
        and len(text) == 2
        and text[0] == "0"
        and match.string[match.end() : match.end() + 2].lstrip()[:1] == "年"
    ):
        return "A", 2000 + value
    if isinstance(value, int) and len(text) == 4 and 1900 <= value <= 2100:
        return "A", value
    return ("a" if len(text) == 2 and text.isascii() else "0"), value


def _share(text: str) -> float:
    """Read 四分之三; naught where it is no part of one."""
    parts, taken = (number(side) or 0 for side in text.split("分之"))
    return taken / parts if 0 < taken < parts else 0.0


def _run(match: re.Match[str], _: str) -> tuple[str, Any]:
    """Read 今明两天 and 今明两年: the first and the last of them."""
    first, last = (_NEAR[match["run"][at]] for at in (0, -1))
    if match["each"] == "年":
        return "j", (Said(years=first), Said(years=last))
    return "j", (Said(days=first), Said(days=last))


def _slice_side(_: re.Match[str], text: str) -> tuple[str, Any]:
    side = 1 if text.removesuffix("的") in _AHEAD else -1
    return "K", side


_PLAIN_DIGITS = str.maketrans({"1": "一", "2": "二", "3": "三", "两": "二"})
_MAKERS: dict[str, Callable[[re.Match[str], str], tuple[str, Any] | None]] = {
    "N": _date,
    "C": _clock,
    "C2": _clock,
    "C3": _clock,
    "num": _figure,
    "several": lambda match, text: (
        "g",
        ["一二三四五六日".index(day) for day in re.sub("周|星期|礼拜", "", text).replace("天", "日")],
    ),
    "backwards": lambda match, text: ("O", -int(number(match["nth_last"]) or 1)),
    "open": lambda match, text: (",", None),
    "months": lambda match, text: ("j", tuple(Said(month=int(number(char) or 0)) for char in match["months"])),
    "share": lambda match, text: ("b", _share(text)),
    "january": lambda match, text: ("0", 1),
    "fortnightly": lambda match, text: ("隔", None),
    "onward": lambda match, text: ("G", True),
    "tail": lambda match, text: ("B", "end"),
    "whole": lambda match, text: ("0", 1),
    "about": lambda match, text: ("b", number(text[0]) or 0),
    "over": lambda match, text: ("b", number(match["over"]) or 0),
    "K": _slice_side,
    "ampm": lambda _, text: ("P", "morning" if text[0] == "a" else "afternoon"),
    "W1": lambda match, text: ("W" if len(text) > 3 else "v", min("一二三四五六日天".index(match["W1"]), 6)),
    "W2": lambda match, text: ("W", min("一二三四五六日天".index(match["W2"]), 6)),
    "W3": lambda match, text: ("W", int(match["W3"]) - 1),
    "D": lambda match, text: ("D", _DIRECTIONS.get(match["D"], 0)),
    "k": lambda match, text: ("T", EVENINGS[text]),
    "p": lambda match, text: ("p", "evening" if text in "晚夜" else "morning"),
    "R": lambda match, text: ("r", 15 * "一二三".index(match["R"].translate(_PLAIN_DIGITS)) + 15),
    "q": lambda match, text: ("q", 15 * "一二三".index(match["q"].translate(_PLAIN_DIGITS)) + 15),
    "decade": lambda match, text: ("&", decade(match)),
    "century": lambda match, text: ("&", century(match)),
    "counted": lambda match, text: ("A", counted(match)),
    "newyear": lambda match, text: ("l", 1),
    "holiday": lambda match, text: ("F", "public"),
    "days": _run,
    "mid": lambda match, text: ("B", "middle"),
    "ld": lambda match, text: ("d", number(match["ld"])),
    "Q1": lambda match, text: ("Q", int(match["Q1"])),
    "Q2": lambda match, text: ("Q", int(match["Q2"])),
    "Q3": lambda match, text: ("Q", int(match["Q3"])),
    "since": lambda match, text: ("起", None),
    "dash": lambda match, text: ("到", None),
    "space": lambda match, text: None,
    "big": lambda match, text: ("x", None),
}
