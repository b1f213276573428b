"""An order about what the clauses before it name: finalmente acabámos o boletim, risca da lista.

It is read in the words of the tables, with the one thing in its place that was named before, and with the day and the
association that only was told there, where the order has none of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.language.intents.clauses import DAY, ITEM
from bot.language.intents.ellipsis import event_in, named_in
from bot.language.intents.grammar import Ellipsis, Grammar, Resumed
from bot.language.intents.marks import BODY, EXCHANGE, Marked
from bot.language.intents.model import Slots, Understood
from bot.language.intents.piece import Piece
from bot.language.intents.requests import requests
from bot.language.intents.sentences import is_talk
from bot.language.intents.tables import group

_LONGEST = 240
_CONFIDENCE, _SURE = 0.75, 0.9
_PART, _MAYBE = re.compile(r"\{([a-z]+)\}"), re.compile(r"\[[^]]*\]")
_BODIES = re.compile(f"[{BODY}]")


def resumed(marked: Marked, rules: Grammar) -> list[Understood]:
    """Return what the last clause of a message orders of what another names."""
    plain = marked.plain
    orders = rules.resuming.tried(plain) if rules.resuming is not None and len(plain) <= _LONGEST else []
    for order, core in _cores(marked, orders, rules) if orders else ():
        found = [each for each in requests(core, rules) if each.intent is order.intent]
        if not found or (found[0].slots == Slots() and order.of_none is None) or is_talk(marked, rules):
            continue
        # What the tables have as a whole for something else leaves nothing out.
        sure = max(requests(marked, rules), key=lambda each: each.confidence, default=None)
        other = sure is not None and sure.confidence >= _SURE and sure.intent is not order.intent
        return [] if other else [replace(found[0], confidence=_CONFIDENCE)]
    return []


def _cores(marked: Marked, orders: Sequence[Resumed], rules: Grammar) -> Iterator[tuple[Resumed, Marked]]:
    """Yield the order of a message, which may be one of these, and that order in the words of the tables."""
    plain, how = marked.plain, rules.ellipsis
    if how is None:
        return
    whole = Piece.whole(marked)
    for match in how.wishes.finditer(plain):
        # Nothing is ordered behind the last sign.
        for order in orders if match.end() < len(plain) else ():
            made = order.order.fullmatch(plain, match.end())
            if made is None:
                continue
            before = whole.part(0, match.start())
            told = order.told.search(before.plain)
            if told is None or order.against.search(before.plain):
                continue
            parts = {name: _part(whole, made, name) for name in ("rest", "who", "when")}
            parts["what"] = _part(before, told, "what")
            put = order.of_task
            if parts["what"] is None:
                parts["named"], put = _named(before, order, how, rules)
            if put is not None:
                yield order, _put(put, before, parts).reworded([])


def _part(piece: Piece, match: re.Match[str], name: str) -> Piece | None:
    """Return what an order, or what is told before it, says in one of its parts."""
    span = group(match, name)
    return piece.part(*span) if span is not None and span[0] < span[1] else None


def _named(before: Piece, order: Resumed, how: Ellipsis, rules: Grammar) -> tuple[Piece | None, str | None]:
    """Return the thing that was named, and how the tables put an order about such a thing."""
    named = named_in(before, how, rules)
    if named is not None and order.of_task is None:
        named = event_in(named, how, rules)
    if named is None:
        # Which of several is meant is no matter of guessing.
        return None, order.of_none if not ITEM.search(before.plain) else None
    eventful = EXCHANGE in named.plain or rules.eventful.search(named.plain) is not None
    return named, order.of_event if eventful else order.of_task


def _put(words: str, before: Piece, parts: dict[str, Piece | None]) -> Piece:
    """Return the words of an order with what they stand for."""
    rest = parts["rest"]
    dated = rest is not None and DAY.search(rest.plain)
    days = [] if dated else [match.span() for match in DAY.finditer(before.plain)]
    bodies = [match.span() for match in _BODIES.finditer(before.plain)]
    parts["day"] = before.part(*days[0]) if len(days) == 1 else None
    parts["body"] = before.part(*bodies[0]) if len(bodies) == 1 else None
    lacking = {name for name, part in parts.items() if part is None}
    words = _MAYBE.sub(lambda match: "" if lacking.intersection(_PART.findall(match[0])) else match[0][1:-1], words)
    pieces: list[Piece] = []
    for index, word in enumerate(_PART.split(words)):
        piece = parts[word] if index % 2 else before.part(0, 0).replaced(0, 0, [word.strip()])
        if piece is not None and piece.plain:
            pieces.append(piece)
    return Piece.joined(pieces, " ")
