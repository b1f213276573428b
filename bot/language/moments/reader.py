"""Going through a message from expression to expression."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.language.moments.lexing import Line, fold_in_place
from bot.language.moments.phrase import Phrase, Reading, readings
from bot.language.moments.pt import grammar as pt
from bot.language.moments.pt import lexer as pt_lexer
from bot.language.moments.recurrence import comes
from bot.language.moments.resolve import Vantage
from bot.language.moments.settle import stands_alone
from bot.language.moments.zh import grammar as zh
from bot.language.moments.zh import lexer as zh_lexer
from bot.language.moments.zones import beside, named, readings_there, timed


def _idle(starts: str, joining: str, numbers: str) -> re.Pattern[str]:
    """Return an expression for tokens with which nothing begins, were it that what they join to a time is no time.

    Nor does anything begin with numbers that count what is unknown.
    """
    return re.compile(f"(?:[^{re.escape(starts)}]|(?:[{re.escape(joining)}]+|[{numbers}])(?=x|$))+")


_LANGUAGES = {
    "zh": (zh_lexer.tokens, zh.read, _idle(zh.STARTS, zh.JOINING, "0a"), False),
    "pt": (pt_lexer.tokens, pt.read, _idle(pt.STARTS, pt.JOINING, "0"), True),
}
# What stands between the same time in two places.
_APART = " ,(/|、"
# What says that a day of the week is the day beside it: 5月29号那个周六, 周六也就是29号, 29 de maio, que é sábado.
_CHINESE_WEEKDAY = re.compile("[周週期拜][一二三四五六日天]")
_THAT_IS_CHINESE = re.compile(
    "(?<=[号日])(?:[那当]天)?[,，]?(?:[也就]{0,2}是|[亦也]?即|[正刚恰]?好是?)?[那当]?一?[天个]?[,，]?(?=(?:星期|礼拜|[周週])[一二三四五六日天])"
    "|(?<=[周週期拜][一二三四五六日天])[,，]?(?:[也就]{1,2}是|[亦也]?即)(?=[0-9一二三四五六七八九十])"
)
_THAT_IS = re.compile(
    ", (?i:(?:que (?:é|cai|calha)|ou seja,?|isto é,?)(?: [nu]m| ao?| no)?"
    "(?= (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)))"
)
# 后天，也就是3月19日
_SAME = re.compile("也?就是|亦?即|ou seja")


class Read(NamedTuple):
    """Where in a text expressions stand with their readings, best first, in order; and where those that never come.

    Beside what never comes stands its rule, empty where it is none.
    """

    found: list[tuple[tuple[int, int], list[Reading]]]
    never: list[tuple[tuple[int, int], str]]


def read(  # noqa: PLR0912, PLR0915 - one walk along the line
    lang: str, text: str, reference: datetime, past: bool, tries: int, most: int
) -> Read:
    """Read the expressions of a text.

    At most `most` are kept and at most `tries` places looked at, so that no message costs more than a bounded time.
    """
    cut, begin, idle, date_last = _LANGUAGES[lang]
    folded, origins = fold_in_place(_without_that_is(text))
    folded, zones = named(folded)
    tokens = cut(folded)
    codes = "".join([token.code for token in tokens])
    passed = idle.match(codes)
    if passed is not None and passed.end() == len(codes):
        return Read([], [])
    line = Line(folded, tokens, codes, origins, text, {})
    zone = reference.tzinfo
    assert zone is not None
    vantage = Vantage(reference.replace(tzinfo=None), zone, past)
    found: list[tuple[tuple[int, int], list[Reading]]] = []
    never: list[tuple[tuple[int, int], str]] = []
    index = behind = 0
    while index < len(codes) and tries and len(found) < most:
        if (passed := idle.match(codes, index)) is not None:
            index = passed.end()
            continue
        tries -= 1
        read_here = begin(line, index, reference.year)
        if read_here is None:
            index += 1
            continue
        phrases, index = read_here
        # To find out which days are meant takes longer than to see that nothing begins.
        tries = max(0, tries - 2 * len(phrases))
        since: datetime | None = None
        for phrase, first, last in phrases:
            before = since if phrase.near else None
            start, end = tokens[first].start, tokens[last - 1].end
            told = beside(folded, start, end, zones) if timed(phrase) else None
            if told and told.start < behind:
                # It is that of the time before.
                told = None
            if told:
                start, end = min(start, told.start), max(end, told.end)
            beside_it = bool(found) and _beside(folded[behind:start], _APART if told else " ,(")
            meanings: list[Reading] = []
            comes_ever = _comes(phrase, vantage)
            if told and comes_ever:
                # Of 9h em Lisboa, 17h em Pequim the second time is that of the same day.
                earlier = found[-1][1][0].start if beside_it else None
                after = earlier - timedelta(minutes=1) if earlier else reference
                meanings = readings_there(phrase, told, vantage, after, date_last, before)
            elif comes_ever:
                meanings = readings(phrase, vantage, date_last, before)
            if not meanings:
                never += [] if _counts_alone(phrase) else [(line.span(first, last), phrase.grain or "")]
            else:
                span = line.span(first, last)
                if told:
                    span = min(span[0], origins[start]), max(span[1], origins[end - 1] + 1)
                if beside_it and (told or meanings[0].grain == "day") and meanings[0] == found[-1][1][0]:
                    # 八月七日七夕节, segunda (dia 3): the same day said twice.
                    span = found.pop()[0][0], span[1]
                found.append((span, meanings))
                behind = end
                since = meanings[0].start.replace(tzinfo=None) if meanings[0].start else None
    return Read(found, never)


def _without_that_is(text: str) -> str:
    """Return the text with spaces in place of what says that two days are the same."""
    if _CHINESE_WEEKDAY.search(text):
        text = _THAT_IS_CHINESE.sub(_spaces, text)
    return _THAT_IS.sub(_spaces, text) if ", " in text else text


def _beside(between: str, apart: str) -> bool:
    """Tell whether what stands between two times parts them no more than the same time said twice."""
    return not between.strip(apart) or not _SAME.sub("", between, count=1).strip(apart)


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _comes(phrase: Phrase, vantage: Vantage) -> bool:
    """Tell whether a recurrence ever comes; what is none is looked for later."""
    return phrase.grain is None or not phrase.grain.startswith("FREQ=") or comes(phrase.grain, vantage.now)


def _counts_alone(phrase: Phrase) -> bool:
    """Tell whether what is counted lacks what it is counted in, as in "on the third working day"."""
    said = phrase.first
    return said is not None and said.nth_unit is not None and stands_alone(said)
