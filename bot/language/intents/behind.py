"""What a message orders or asks outright beside clauses that tell why: ela saiu, mostra-me as tarefas dela."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bot.language.intents.marks import BODY, CODES, DAYS, LIMIT, PERSON, SINCE, Marked
from bot.language.intents.piece import Piece

_ITEM = re.compile(f"[{CODES}]")
_WHOM = re.compile(f"[{PERSON}{BODY}]")
_DAY = re.compile(f"[{DAYS}{LIMIT}{SINCE}]")
# What somebody else does is nothing to remind of.
_THEY = re.compile(r"\b(?:ele|ela)s?\b")
# What nothing parts from what follows belongs to it: isso lembra-me a T19, quem me diz que tarefas tenho.
_BOUND = re.compile(
    r"\b(?:que|nao|isso|isto|aquilo|quem|el[ea]s?|eu|tu|[nd]?[oa]s?|d[eo]|para|e|ja|(?<!r )me|te|lhes?|nos|se|com|em"
    r"|por|so|sempre|ainda|mas|ou|nem|tambem|vou|vai|vao|vais|quer[oe]?|queres|podes?|podem|podia|deve|ao|aos|um|uma|ter"
    r"|ser|foi|como|quando|nunca)$"
)
_COURTESY = 7
_MOST, _LONGEST, _LONGEST_REASON, _SHORTEST_REASON, _SHORTEST_UNPARTED = 3, 240, 120, 4, 12
_ENDS = " ,;:.!?()-–—\n…"


@dataclass(frozen=True, slots=True)
class Outright:
    """How a wish begins that is put outright, and what belongs to it in a clause before it."""

    # Where a wish begins, behind the clause that tells why.
    wish: re.Pattern[str]
    # Where a reason begins behind a wish, and what is none: a condition, a correction, more of the wish.
    reason: re.Pattern[str]
    against: re.Pattern[str]
    # Words for somebody who was named before, with what stands before them: as tarefas dele.
    whose: re.Pattern[str]
    # What is said of somebody who is not named again: quantas tarefas tem?
    gone: re.Pattern[str]
    # Words for a time that was told before, and of whom a clause tells that is away then.
    then: re.Pattern[str]
    peace: re.Pattern[str]
    away: re.Pattern[str]

    def wished(self, marked: Marked) -> Iterator[Marked]:
        """Yield what may be the wish of a message, without what tells why; nothing where it has no such parts."""
        if len(marked.plain) <= _LONGEST:
            for match in islice(self.wish.finditer(marked.plain), _MOST):
                found = self._behind(marked, match.start()) if match.start() > _COURTESY else self._before(marked)
                if found is not None:
                    yield found

    def _behind(self, marked: Marked, start: int) -> Marked | None:
        plain = marked.plain
        reason = plain[:start].strip(_ENDS)
        parted = plain[start - 2] in _ENDS or plain[start - 1] != " "
        if (
            not _SHORTEST_REASON <= len(reason) <= _LONGEST_REASON
            or not (parted or (len(reason) >= _SHORTEST_UNPARTED and _BOUND.search(reason) is None))
            or _ITEM.search(reason)
            or self.against.match(reason)
            or (end := self._end(plain, start)) is None
        ):
            return None
        named = list(_WHOM.finditer(plain, 0, start))
        words: list[str | tuple[int, int]] = [(start, end)]
        pronoun = self.whose.search(plain, start, end)
        if pronoun is not None:
            if len(named) != 1 or _WHOM.search(plain, start, end):
                return None
            of = " de " if pronoun["it"].strip().startswith("d") else " "
            words = [(start, pronoun.start("it")), of, named[0].span(), (pronoun.end("it"), end)]
        elif len(named) == 1 and not _WHOM.search(plain, start, end) and self.gone.search(plain, start, end):
            words = [(start, end), " ", named[0].span()]
        elif _THEY.search(plain, start, end):
            return None
        elif self.peace.search(plain, start, end):
            days = list(_DAY.finditer(plain, 0, start))
            if len(days) == 1 and self.away.search(reason) and not _DAY.search(plain, start, end):
                then = self.then.search(plain, start, end)
                words = [(start, then.start() if then else end), " ", days[0].span()]
        return Piece.whole(marked).replaced(0, len(plain), words).reworded([])

    def _end(self, plain: str, start: int) -> int | None:
        """Return where a wish ends: before its own reason, or with the message; None where it goes on otherwise."""
        match = self.reason.search(plain, start)
        end = match.start() if match is not None else len(plain)
        if match is not None and _ITEM.search(plain, end):
            return None
        return end

    def _before(self, marked: Marked) -> Marked | None:
        match = self.reason.search(marked.plain)
        if match is None or _ITEM.search(marked.plain, match.start()):
            return None
        if len(marked.plain) - match.start() > _LONGEST_REASON:
            return None
        return Piece.whole(marked).replaced(0, len(marked.plain), [(0, match.start())]).reworded([])
