"""Cutting Chinese into tokens."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from bot.language.moments.lexing import Made, Token, any_of, cut, unnamed
from bot.language.moments.said import Said
from bot.language.moments.zh.eras import ERAS, century, counted, decade, decades, plan, sixty, ten_years
from bot.language.moments.zh.figures import clock, date, figure, half
from bot.language.moments.zh.forms import (
    ABOUT,
    AMPM,
    COMPOUND,
    DASHES,
    DATED,
    FIGURES,
    NUMBER,
    NUMBER_HEADS,
    NUMERAL,
    SOLID,
    TOGETHER,
    WORDY,
)
from bot.language.moments.zh.numbers import number
from bot.language.moments.zh.recur import fairs
from bot.language.moments.zh.words import EVENINGS, words

# Words that are the beginning of longer ones which an expression reads: they come after those.
_LATE = ("周", "星期", "礼拜", "最后", "首")
_NEAR = {"前": -2, "昨": -1, "今": 0, "明": 1, "后": 2}
_DIRECTIONS = {
    "上上上": -3, "大上上": -3, "上上": -2, "大上": -2, "上": -1, "再下": 2, "再上": -2,
    "下": 1, "下下": 2, "下下下": 3, "来": 1, "次": 1, "翌": 1,
}  # fmt: skip
_AHEAD = ("下", "后", "未来", "接下来", "今后", "往后", "此后", "随后", "最后", "后面")


@lru_cache(maxsize=1)
def _lexer() -> re.Pattern[str]:
    known = words()
    early = any_of(word for word in known if len(word) > 1 and word not in _LATE)
    late = any_of(word for word in known if len(word) == 1 or word in _LATE)
    unknown = f"[^{_heads()}]"
    return re.compile(
        rf"(?!{unknown})(?:{SOLID}|(?P<eras>{unnamed(ERAS)})|(?P<company>{unnamed(COMPOUND)})"
        rf"|{DATED}(?P<figures>{unnamed(FIGURES)})|{AMPM}|(?P<early>{early})|(?P<wordy>{unnamed(WORDY)})|(?P<late>{late})"
        rf"|(?=[{NUMBER_HEADS}])(?:(?P<round>{unnamed(ABOUT)})|{NUMBER})|{DASHES})|(?P<idle>(?:[a-z]+|.){unknown}*)",
        re.DOTALL,
    )


# The groups of the lexer that stand for many forms.
_FORMS = {"eras": ERAS, "company": COMPOUND, "figures": FIGURES, "wordy": WORDY, "round": ABOUT}


@lru_cache(maxsize=1)
def _forms() -> dict[str, re.Pattern[str]]:
    """Return expressions with a group for each form and its parts."""
    return {kind: re.compile(forms, re.DOTALL) for kind, forms in _FORMS.items()}


def _heads() -> str:
    """Return the characters with which anything but an unknown word begins."""
    known = {word[0] for word in words()} | set("".join(_DIRECTIONS)) | set(NUMERAL) | set(EVENINGS)
    return (
        "".join(
            sorted(
                known
                | set(
                    "甲乙丙丁戊己庚辛壬癸双单尾半近过未最倒接今往此随头这本该当来次晚早晨夜朝中初周星礼节民令平昭前年○公呢大雨十末多"
                    "全同去春夏秋冬岁每逢拜分/"
                    ")(—–ー－~万亿%‰@《 \n\t"
                )
            )
        ).replace("-", "")
        + r"0-9a-z\-"
    )


def tokens(folded: str) -> list[Token]:
    """Cut a folded message into tokens."""
    return cut(folded, _lexer(), words(), _make)


def _make(match: re.Match[str]) -> Made | None:
    kind = match.lastgroup or "x"
    text = match[0]
    if kind in _FORMS:
        again = _forms()[kind].match(match.string, match.start())
        assert again is not None
        match, kind = again, again.lastgroup or "x"
    if kind in _MAKERS:
        end = match.end()
        if kind == "num" and len(text) > 1 and text[-1] == "一" and re.compile(TOGETHER).match(match.string, end):
            text, end = text[:-1], end - 1
        made = _MAKERS[kind](match, text)
        return made and (*made, end)
    return "x", None, match.end()


def _share(text: str) -> float:
    """Read 四分之三; naught where it is no part of one."""
    parts, taken = (number(side) or 0 for side in text.split("分之"))
    return taken / parts if 0 < taken < parts else 0.0


def _spoken(text: str) -> float:
    """Read 一点五."""
    whole, _, tenths = text.partition("点")
    return float(f"{number(whole) or 0}.{''.join(str(number(digit)) for digit in tenths)}")


def _run(match: re.Match[str], _: str) -> tuple[str, Any]:
    """Read 今明两天 and 今明两年: the first and the last of them."""
    first, last = (_NEAR[match["run"][at]] for at in (0, -1))
    if match["each"] == "年":
        return "j", (Said(years=first), Said(years=last))
    return "j", (Said(days=first), Said(days=last))


def _weekdays(text: str) -> list[int]:
    return ["一二三四五六日".index(day) for day in re.sub("周|星期|礼拜", "", text).replace("天", "日")]


def _slice_side(_: re.Match[str], text: str) -> tuple[str, Any]:
    side = 1 if text.removesuffix("的") in _AHEAD else -1
    return "K", side


def _these(more: int, weeks: bool) -> tuple[Said, Said]:
    """Return the first and the last of 这两天 and 这两周."""
    return (Said(weeks=0), Said(weeks=more)) if weeks else (Said(days=0), Said(days=more))


def _sixty(match: re.Match[str], _: str) -> tuple[str, Any]:
    years = sixty(match)
    return ("j", years) if years else ("x", None)


_CLOSED_WITHIN = re.compile(r"\s?(?:[之以]?[前后内]|起|止|开始|截止)")
_SEASONS = "春夏秋冬"
_PLAIN_DIGITS = str.maketrans({"1": "一", "2": "二", "3": "三", "两": "二"})
_MAKERS: dict[str, Callable[[re.Match[str], str], tuple[str, Any] | None]] = {
    "N": date,
    "C": clock,
    "C2": clock,
    "C3": clock,
    "C4": clock,
    "C5": clock,
    "hours": lambda match, text: ("h", None),
    "minutes_of": lambda match, text: ("分", None),
    "minutes": lambda match, text: ("n", None),
    "daily": lambda match, text: ("每", None),
    "num": figure,
    "several": lambda match, text: ("g", _weekdays(text)),
    "row": lambda match, text: ("g", _weekdays(text)),
    "backwards": lambda match, text: ("O", -int(number(match["nth_last"]) or 1)),
    "open": lambda match, text: (",", None),
    # In 下周五（3月26日）前 nothing ends.
    "close": lambda match, text: None if _CLOSED_WITHIN.match(match.string, match.end()) else (",", None),
    "months": lambda match, text: ("j", tuple(Said(month=int(number(char) or 0)) for char in match["months"])),
    "either_day": lambda match, text: ("j", tuple(Said(day=int(number(char) or 0)) for char in match["either_day"])),
    "share": lambda match, text: ("b", _share(text)),
    "january": lambda match, text: ("0", 1),
    "fortnightly": lambda match, text: ("隔", None),
    "onward": lambda match, text: ("G", True),
    "tail": lambda match, text: ("B", "end" if text == "尾" else "start"),
    "whole": lambda match, text: ("0", 1),
    "about": lambda match, text: ("b", number(text[0]) or 0),
    "over": lambda match, text: ("b", number(match["over"]) or 0),
    "K": _slice_side,
    "K2": _slice_side,
    "ampm": lambda match, text: ("P", half(match, text)),
    "just_gone": lambda match, text: ("t", -1),
    "turn": lambda match, text: ("t", 1 if text[0] == "下" else -1),
    "too": lambda match, text: ("V", None),
    "W1": lambda match, text: ("W" if len(text) > 3 else "v", min("一二三四五六日天".index(match["W1"]), 6)),
    "W2": lambda match, text: ("W", min("一二三四五六日天".index(match["W2"]), 6)),
    "W3": lambda match, text: ("W", int(match["W3"]) - 1),
    "D": lambda match, text: ("D", _DIRECTIONS.get(match["D"], 0)),
    "k": lambda match, text: ("T", EVENINGS[text]),
    "p": lambda match, text: ("p", "evening" if text in "晚夜" else "morning"),
    "R": lambda match, text: ("r", 15 * "一二三".index(match["R"].translate(_PLAIN_DIGITS)) + 15),
    "q": lambda match, text: ("q", 15 * "一二三".index(match["q"].translate(_PLAIN_DIGITS)) + 15),
    "decade": lambda match, text: ("&", decade(match)),
    "ten_years": lambda match, text: ("&", ten_years(match)),
    "plan": lambda match, text: ("j", plan(match)),
    "sixty": _sixty,
    "two_decades": lambda match, text: ("j", decades(match)),
    "last_quarter": lambda match, text: ("Q", 4),
    "eve": lambda match, text: ("夕", None),
    "odd": lambda match, text: None,
    "all_year": lambda match, text: ("Y", 0),
    "short_year": lambda match, text: ("A", 2000 + int(text)),
    "same": lambda match, text: ("D", 0),
    "this_season": lambda match, text: ("&", {"years": _NEAR.get(text[0], -1), "season": _SEASONS.index(text[1]) + 1}),
    "one_season": lambda match, text: ("S", _SEASONS.index(text) + 1),
    "two_seasons": lambda match, text: ("j", tuple(Said(season=_SEASONS.index(one) + 1) for one in text[:2])),
    "turn_of_year": lambda match, text: ("j", (Said(years=0, edge="end"), Said(years=1, edge="start"))),
    "year_end": lambda match, text: ("&", {"years": 0, "edge": "end"}),
    "quarters": lambda match, text: (
        "j",
        tuple(Said(quarter="一二三四".index(one) + 1) for one in text[:2]),
    ),
    "fairs": lambda match, text: ("逢", fairs(text)),
    "spoken": lambda match, text: ("0", _spoken(text)),
    "W4": lambda match, text: ("W", "一二三四五六日".index(match["W4"])),
    "half_of": lambda match, text: ("H", int(match["half_of"])),
    "slash": lambda match, text: ("V", None),
    "century": lambda match, text: ("&", century(match)),
    "counted": lambda match, text: ("A", counted(match)),
    "old_year": lambda match, text: ("l", 12),
    "newyear": lambda match, text: ("l", 1),
    "age": lambda match, text: ("B", "middle" if text[0] == "中" else "end" if text[0] in "末后" else "start"),
    "these": lambda match, text: ("j", _these(int(number(match["so_many"]) or 2) - 1, match["weeks"] is not None)),
    "spring": lambda match, text: ("F", "lunar 1-1"),
    "term": lambda match, text: ("F", "term 22" if text == "大雪" else "term 3"),
    "party": lambda match, text: ("F", "7-1" if text[0] == "七" else "8-1"),
    "october": lambda match, text: ("F", "10-1"),
    "hour": lambda match, text: ("0", number(text)),
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
