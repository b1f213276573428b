"""An order with the reason for it, in a clause of its own: 场地没定，把T20推到5月10号; 我忙不过来，T7转给王静吧."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import CODES
from bot.language.intents.piece import Piece

_PARTED = re.compile("[,;]")
_ITEM = re.compile(f"[{CODES}]")
_MOST, _LONGEST_REASON, _LONGEST_ORDER = 3, 24, 40


def orders(sentence: Piece, rules: Grammar) -> Iterator[Piece]:
    """Yield what may be the order among the clauses of a sentence about one thing; its code put into it if need be."""
    code = _ITEM.search(sentence.plain)
    spans = _spans(sentence.plain)
    if not 1 < len(spans) <= _MOST:
        return
    # Who gives a reason has it first, as a rule.
    for first, last in reversed(spans):
        others = [sentence.plain[start:end] for start, end in spans if start != first]
        order = sentence.plain[first:last]
        if len(order) > _LONGEST_ORDER or any(
            len(each) > _LONGEST_REASON or rules.aside.search(each) for each in others
        ):
            continue
        if code is None or _ITEM.search(order):
            yield sentence.replaced(0, len(sentence.plain), [(first, last)])
        elif code.end() <= first:
            yield sentence.replaced(0, len(sentence.plain), [code.span(), (first, last)])


def _spans(plain: str) -> list[tuple[int, int]]:
    found, last = [], 0
    for match in _PARTED.finditer(plain):
        found.append((last, match.start()))
        last = match.end()
    return [(first, end) for first, end in (*found, (last, len(plain))) if plain[first:end].strip()]
