"""Cutting Portuguese into tokens."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from bot.language.moments.lexing import Made, Token, any_of, cut, unnamed
from bot.language.moments.pt.company import closes, closes_behind, in_company, is_dot_of
from bot.language.moments.pt.figures import FIGURES, MAKERS, MONTH_NAMES, PARTED, SHORT_YEAR
from bot.language.moments.pt.phrases import heads, phrases
from bot.language.moments.pt.words import words

_FEIRA = "(?:segunda|terca|quarta|quinta|sexta)s? ?feira"
# Most words: nothing but letters, and nothing right behind that could make something else of them.
_PLAIN = rf"(?P<plain>(?!{_FEIRA})[a-z]+(?=[ ,?]|$))"
_TAIL = (
    # As it is typed: 2f, 4.ªf.
    r"|(?P<weekday>(?<![\w.,])[2-6](?:\.?[aª])?f\b)"
    r"|(?P<feirado>(?:segunda|terca|quarta|quinta|sexta)[ -]?feira\b)|(?P<feirados>(?:segunda|terca|quarta|quinta"
    r"|sexta)s[ -]?feiras?\b)"
    r"|(?P<word>[a-z]+)|(?P<num>(?<![\d.,])\d+(?:[.,]\d+)?(?!\d|h\d|:\d))|(?P<space>[ \t\n\r]+)"
    r"|(?P<comma>[,()]\s?[,()]?)|(?P<dash>[-—–~]{1,3})|(?P<x>.)"
)


@lru_cache(maxsize=1)
def _lexer() -> re.Pattern[str]:
    slash = (
        r"(?:(?<=(?:19|20)\d\d)|(?<=[a-z][a-z][a-z]))/(?=(?:19|20)\d\d(?![\d/]))"
        r"|(?<=20\d\d)/(?=\d\d(?![\d/]))"
        rf"|(?<=\d)/(?=[0-3]?\d (?:de )?(?:{MONTH_NAMES})\b)"
    )
    # Words that are in no table, and signs with which nothing begins.
    known = any_of({*words(), *heads()})
    # They stand together: before 15 dias, :' leaves no year of two figures.
    signs = r"[^a-z0-9\s,()\-—–~$@]+"
    idle = rf"(?:(?!(?:{known}|{_FEIRA})(?![a-z])|p\.|https?:)[a-z]+(?![\w$])|(?![/'’]){signs})"
    figures = unnamed(FIGURES, {*MAKERS, "solid"})
    return re.compile(
        rf"(?P<idle>(?: *{idle})+)|{_PLAIN}|(?P<slash>{slash})|{SHORT_YEAR}|(?P<sign>{signs})|{figures}{_TAIL}",
        re.DOTALL,
    )


@lru_cache(maxsize=1)
def _figures() -> re.Pattern[str]:
    """Return an expression with a group for each part of a date or a time in figures."""
    return re.compile(FIGURES, re.DOTALL)


@lru_cache(maxsize=1)
def _alone() -> dict[str, tuple[str, Any]]:
    """Return the words with which no phrase begins."""
    return {word: said for word, said in words().items() if word not in heads()}


# The codes of what may be something else beside others.
_IN_COMPANY = frozenset("SvO0b")


def tokens(folded: str) -> list[Token]:
    """Cut a folded message into tokens; 31 in words is one number, an ordinal before what it counts no weekday."""
    cut_up = cut(folded, _lexer(), _alone(), _make)
    made: list[Token] = []
    counted = set()
    for index, token in enumerate(cut_up):
        if token.code == "x":
            # The dot of an abbreviation says nothing: 14 de out. de 2027.
            if not made or not is_dot_of(token, made[-1], folded):
                made.append(Token(".", None, *token[2:]) if closes(token, made, folded) else token)
        elif token.code in _IN_COMPANY:
            counted.add(token.code)
            following = cut_up[index + 1].code if index + 1 < len(cut_up) else ""
            made.append(in_company(token, made, following, folded))
            _compose(made, folded)
        else:
            made.append(token)
    if "0" in counted:
        made = _about(made)
    if "/" in folded:
        made = _slashed(made, folded)
    return made if counted.isdisjoint("OS") else _weekdays_by_number(made, folded)


# What a slash parts into a list, and what into a range.
_LISTED, _RANGED = ("WSXv", "H", "Mm", "OWX"), ("Cc0",)


def _slashed(made: list[Token], folded: str) -> list[Token]:
    """Read segunda/quarta and maio/junho as lists, 14h30/16h as a range."""
    for at in range(1, len(made) - 1):
        token = made[at]
        if token.code != "x" or folded[token.start : token.end] != "/":
            continue
        before, behind = made[at - 1], made[at + 1]
        joins = [
            joint
            for kinds, joint in ((_LISTED, "|"), (_RANGED, "-"))
            if any(before.code in kind and behind.code in kind for kind in kinds)
        ]
        if joins and not (before.code == behind.code == "0"):
            made[at] = Token(joins[0], None, token.start, token.end)
    return made


def _about(made: list[Token]) -> list[Token]:
    """Read the amount in dois ou três dias and 2-3 semanas as its larger number."""
    for at in range(len(made) - 4, -1, -1):
        if made[at].code != "0" or len(made) < at + 4:
            continue
        first, joint, last, unit = made[at : at + 4]
        if last.code != "0" or joint.code not in "a|-" or unit.code not in "dsnyri":
            continue
        if at and made[at - 1].code in "kdT0-":
            continue
        if 0 < last.value - first.value <= 5:
            made[at : at + 3] = [Token("0", last.value, first.start, last.end)]
    return made


def _compose(made: list[Token], folded: str) -> None:
    """Join the last tokens where they are parts of one number in words: vinte e um, dois mil e vinte, décimo quinto."""
    last = made[-1]
    if last.code in "OS" and len(made) > 1 and made[-2].code == "O" and made[-2].value in (10, 20, 30):
        count = last.value + 2 if last.code == "S" else last.value
        if 0 < count < 10 and not folded[made[-2].start].isdigit():
            made[-2:] = [Token("O", made[-2].value + count, made[-2].start, last.end)]
        return
    if last.code != "0" or len(made) < 2 or folded[last.start].isdigit():
        return
    joined = made[-2].code == "e" and len(made) > 2
    before = made[-3 if joined else -2]
    if before.code not in "0A" or folded[before.start].isdigit():
        return
    size = before.value % 100 or before.value % 1000 or 1000
    if last.value == 1000 and not joined and 1 < before.value < 1000:
        value = before.value * 1000
    elif size in (20, 30, 40, 50, 60, 70, 80, 90):
        value = before.value + last.value if joined and last.value < 10 else 0
    elif size == 1000 or size % 100 == 0:
        value = before.value + last.value if last.value < size and (joined or size == 1000) else 0
    else:
        value = 0
    if value:
        del made[-3 if joined else -2 :]
        made.append(Token("A" if 1900 <= value <= 2100 else "0", value, before.start, last.end))


def _is_numbered(token: Token, folded: str) -> bool:
    return token.code == "O" and folded[token.start].isdigit() and folded[token.end - 1] == "a" and token.value < 7


# What stands behind a weekday and behind no ordinal: its hours, its part of the day, and which one of them it is.
_OF_WEEKDAY = re.compile(r",?(?:k?[cC0T]|[ga]R|[Nb](?!s|n|y|d))|,?d0")
_BEFORE_WEEKDAY = re.compile("(?:U[ao]?|K|N|Q)$")


def _of_days(made: list[Token], at: int, folded: str) -> bool:
    """Tell whether 6.ª is Friday: 6.ª às 15h, até 6.ª, esta 6.ª."""
    behind = "".join(token.code for token in made[at + 1 : at + 4])
    if _OF_WEEKDAY.match(behind) and behind[0] != "0":
        return True
    before = "".join(token.code for token in made[max(0, at - 2) : at])
    return closes_behind(folded, made[at].end) and bool(_BEFORE_WEEKDAY.search(before))


def _weekdays_by_number(made: list[Token], folded: str) -> list[Token]:
    """Read 2.ª, 4.ª e 6.ª feira and 2.ª a 6.ª feira as weekdays, na segunda e quarta sexta-feira as ordinals."""
    ordinals = [at for at, token in enumerate(made) if token.code in "OS"]
    for at in ordinals:
        token = made[at]
        if _is_numbered(token, folded) and token.value > 1 and _of_days(made, at, folded):
            made[at] = Token("W", token.value - 2, token.start, token.end)
    for at in reversed(ordinals):
        if at > len(made) - 3:
            continue
        token, joint, following = made[at : at + 3]
        numbered = _is_numbered(token, folded)
        if numbered and _is_numbered(following, folded) and joint.code in "ea,-|" and token.value < following.value:
            behind = made[at + 3] if at + 3 < len(made) else None
            timed = behind is not None and behind.code in "kcCT"
            if timed or (joint.code in "a-" and (behind is None or behind.code in ".,qpeP")):
                # De 2.ª a 6.ª; às 2.ª e 4.ª das 9h às 12h.
                made[at + 2] = following = Token("W", following.value - 2, following.start, following.end)
        weekday = following.code in "WX" and folded[following.start].isdigit()
        if numbered and weekday and 2 <= token.value <= 6 and joint.code in "ea,-|":
            made[at] = Token(following.code, token.value - 2, token.start, token.end)
        elif (
            token.code == "S" and joint.code == "e" and following.code == "O" and not folded[following.start].isdigit()
        ):
            made[at] = Token("O", token.value + 2, token.start, token.end)
    return made


def _make(match: re.Match[str]) -> Made | None:
    kind, text = match.lastgroup or "x", match[0]
    if kind not in ("plain", "word", "feirado"):
        if kind in PARTED:
            again = _figures().match(match.string, match.start())
            assert again is not None
            match = again
        made = MAKERS[kind](match, text) if kind in MAKERS else ("x", None)
        return made and (*made, match.end())
    head = text if kind != "feirado" else re.split("[ -]|feira", text)[0]
    known = phrases(head)
    if known and (longer := known[0].match(match.string, match.start())):
        said = known[1][int((longer.lastgroup or "p0")[1:])]
        return (*said, longer.end()) if said else (None, None, longer.end())
    code, value = words().get(head, _UNKNOWN)
    return "W" if kind == "feirado" else code, value, match.end()


_UNKNOWN: tuple[str, Any] = ("x", None)
