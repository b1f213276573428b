"""Expressions looked up by the character with which they begin: of thousands few begin with the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

# What takes no room in an expression, and what its other parts are.
_NO_ROOM = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)|(?<!\[)\^")
_SIGN = re.compile(r"\[[^]]*\]|\(\?:|\{[^}]*\}|\\.|.", re.DOTALL)
_CHARACTERS = re.compile(r"\\([^\w\s])|([^.^$\\|(){}?*+\[\]])|\[([^]^\\-][^]\\-]*)\]")
_NOT_AT_ALL = re.compile("[?*]|{[0,]")


def by_first(written: Iterable[str]) -> Mapping[str, re.Pattern[str]]:
    """Return for each character an expression for whatever begins with it; of one place the first counts.

    What is written begins with characters, or with classes of them that name each, and is not empty. Raises ValueError
    for anything else.

    >>> sorted(by_first(["(?:[ab]c)?d", "(?<=e)a"]))
    ['a', 'b', 'd']
    """
    lines: dict[str, list[str]] = {}
    for each in written:
        chars, empty, _ = _begins(_SIGN.findall(_NO_ROOM.sub("", each)), 0)
        if empty:
            raise ValueError(f"{each} may be nothing")
        for char in chars:
            lines.setdefault(char, []).append(each)
    return {char: re.compile("|".join(some)) for char, some in lines.items()}


def _begins(signs: list[str], at: int) -> tuple[set[str], bool, int]:
    """Return with which characters what fits an expression may begin, whether it may be empty, and where it closes."""
    found, begins, empty = set[str](), True, False
    while at < len(signs) and signs[at] != ")":
        sign, at = signs[at], at + 1
        if sign == "|":
            begins, empty = True, empty or begins
            continue
        nothing = False
        if sign == "(?:":
            inner, nothing, at = _begins(signs, at)
            at += 1
            found |= inner if begins else set()
        elif begins:
            found |= _characters(sign)
        if at < len(signs) and signs[at][0] in "?*+{":
            nothing = nothing or _NOT_AT_ALL.match(signs[at]) is not None
            at += 1
        begins = begins and nothing
    return found, empty or begins, at


def _characters(sign: str) -> set[str]:
    """Return what may stand for a sign."""
    if (match := _CHARACTERS.fullmatch(sign)) is None:
        raise ValueError(f"{sign} may be anything")
    return set(match[1] or match[2] or match[3])
