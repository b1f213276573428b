"""Where a request stands among clauses that only tell why: preciso de saber, para marcar hotel, quem vai.

Nothing need part them: T5谁在管我找他要材料.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.language.intents.clauses import ITEM, Span, between, put, upto
from bot.language.intents.marks import DAYS, LIMIT, PERSON
from bot.language.intents.piece import Piece

_MOST = 5
# The most clauses of a request that has others beside it.
_LONGEST_CORE = 2
_ENDED = re.compile("[.!?] ")
_NAMED = re.compile(f"[{DAYS}{LIMIT}{PERSON}]")
_QUESTION = re.compile("[^.!?]*([?])")
# An order with its reason: 场地没定，把T20推到5月10号.
_SIGN = re.compile("[,;]")
_MOST_CLAUSES, _LONGEST_REASON, _LONGEST_ORDER = 3, 24, 40


@dataclass(frozen=True, slots=True)
class Beside:
    """How the clauses of a language are told apart, some of which are a request."""

    # Longer messages tell a story, and so do longer reasons.
    longest: int
    longest_reason: int
    # What ends a clause, and what joins one to that before it.
    parts: re.Pattern[str]
    joins: re.Pattern[str]
    # What a request has, and what it has if a list is asked for.
    wish: re.Pattern[str]
    lists: re.Pattern[str]
    # What no clause beside one has, and what none begins with that is behind it.
    against: re.Pattern[str]
    but: re.Pattern[str]

    def cores(self, plain: str) -> Iterator[list[Span]]:
        """Yield where the request may be, most of a message first, with the question mark that ends its sentence.

        There is nothing where a message is one clause.
        """
        spans = upto(plain, self.parts) if len(plain) <= self.longest else []
        if not 1 < len(spans) <= _MOST:
            return
        for length in range(min(_LONGEST_CORE, len(spans) - 1), 0, -1):
            # Who gives a reason has it first, as a rule.
            for first in range(len(spans) - length, -1, -1):
                start, end = spans[first][0], spans[first + length - 1][1]
                # What is asked for in two sentences is none beside others.
                if length > 1 and _ENDED.search(plain, start, end - 2):
                    continue
                others = [plain[slice(*each)] for each in (*spans[:first], *spans[first + length :])]
                if not self._are_reasons(others, first, plain[start:end]):
                    continue
                if (match := self.joins.match(plain, start, end)) is not None:
                    start = match.end()
                end = start + len(plain[start:end].rstrip(" ,;:(-–—"))
                if self.wish.search(plain[start:end]):
                    asked = _QUESTION.match(plain, end) if plain[end - 1] not in ".!?" else None
                    yield [(start, end), *([asked.span(1)] if asked is not None else [])]

    def _are_reasons(self, clauses: list[str], before: int, request: str) -> bool:
        """Tell whether clauses, so many of them before it, only tell why something is requested."""
        told = "".join(clauses)
        if len(told) > self.longest_reason or ITEM.search(told) or any(map(self.against.search, clauses)):
            return False
        # What has no code may be about what they name.
        unnamed = _NAMED.search(told) and not ITEM.search(request)
        return not unnamed and not any(map(self.but.match, clauses[before:]))


def orders(sentence: Piece, aside: re.Pattern[str]) -> Iterator[Piece]:
    """Yield what may be the order among the clauses of a sentence about one thing; its code put into it if need be.

    `aside`: what a clause beside an order has that is no reason for it.
    """
    plain = sentence.plain
    code = ITEM.search(plain)
    spans = between(plain, _SIGN)
    if not 1 < len(spans) <= _MOST_CLAUSES:
        return
    # Who gives a reason has it first, as a rule.
    for first, last in reversed(spans):
        others = [plain[start:end] for start, end in spans if start != first]
        if last - first > _LONGEST_ORDER or any(len(each) > _LONGEST_REASON or aside.search(each) for each in others):
            continue
        if code is None or ITEM.search(plain, first, last):
            yield sentence.part(first, last)
        elif code.end() <= first:
            yield put(sentence.part(first, last), (0, 0), sentence, code.span())
