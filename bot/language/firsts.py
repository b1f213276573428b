"""Expressions looked up by the character with which they begin: of thousands few begin with the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

# What takes no room in an expression, and what its other parts are.
_NO_ROOM = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)|(?<!\[)\^")
_SIGN = re.compile(r"\[[^]]*\]|\(\?:|\{[^}]*\}|[^.\\]")
_NOT_AT_ALL = re.compile("[?*]|{0")


def by_first(written: Iterable[str]) -> Mapping[str, re.Pattern[str]]:
    """Return for each character an expression for whatever begins with it; of one place the first counts.

    What is written begins with characters, or with classes of them that name each.

    >>> sorted(by_first(["(?:[ab]c)?d", "(?<=e)a"]))
    ['a', 'b', 'd']
    """
    lines: dict[str, list[str]] = {}
    for each in written:
        for char in _begins(_SIGN.findall(_NO_ROOM.sub("", each)), 0)[0]:
            lines.setdefault(char, []).append(each)
    return {char: re.compile("|".join(some)) for char, some in lines.items()}


def _begins(signs: list[str], at: int) -> tuple[set[str], int]:
    """Return with which characters what fits an expression may begin, and where it is closed."""
    found, begins = set[str](), True
    while at < len(signs) and signs[at] != ")":
        sign, at = signs[at], at + 1
        if sign == "|":
            begins = True
            continue
        chars = set(sign.strip("[]"))
        if sign == "(?:":
            chars, at = _begins(signs, at)
            at += 1
        if begins:
            found |= chars
        often = at < len(signs) and signs[at][0] in "?*+{"
        begins = begins and often and _NOT_AT_ALL.match(signs[at]) is not None
        at += often
    return found, at
