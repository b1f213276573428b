"""What is wished outright beside clauses that tell why: ela saiu, mostra-me as tarefas dela; 要考核，哪些超期了."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bot.language.intents.clauses import DAY, ITEM, WHOM
from bot.language.intents.marks import Marked
from bot.language.intents.piece import Piece

_COURTESY = 7
_MOST, _LONGEST, _LONGEST_REASON = 4, 240, 120


@dataclass(frozen=True, slots=True)
class Outright:
    """How a wish begins that is put outright, and what belongs to it in a clause before it."""

    # Where a wish begins, with as much of it as is its own in any case.
    wish: re.Pattern[str]
    # What is before it, if anything: clauses that tell why. Where they begin behind it.
    before: re.Pattern[str]
    behind: re.Pattern[str]
    # Words for somebody who was named before, "it" with what stands before them: as tarefas dele; without "it" they
    # are no part of a wish.
    whose: re.Pattern[str]
    # What is said of somebody who is not named again: quantas tarefas tem?
    gone: re.Pattern[str]
    # Who wants peace, and of whom a clause tells that is away; where the day goes that was told of that.
    peace: re.Pattern[str]
    away: re.Pattern[str]
    then: re.Pattern[str]

    def wished(self, marked: Marked) -> Iterator[Marked]:
        """Yield what may be the wish of a message, without what tells why; nothing where it has no such parts."""
        plain = marked.plain
        if len(plain) > _LONGEST:
            return
        for match in islice(self.wish.finditer(plain), _MOST):
            start, end = match.start(), self._end(plain, match)
            if not self.before.fullmatch(plain, 0, start):
                # What is before it is a courtesy, or no reason.
                start = 0 if start <= _COURTESY else end
            if start < end < start + len(plain) and (parts := self._parts(plain, start, end)):
                yield Piece.whole(marked).replaced(0, len(plain), parts).reworded([])

    def _end(self, plain: str, match: re.Match[str]) -> int:
        """Return where a wish ends: before its own reason, or with the message; 0 where it goes on otherwise."""
        reason = self.behind.search(plain, match.end())
        end = reason.start() if reason is not None else len(plain)
        return 0 if ITEM.search(plain, end) or len(plain) - end > _LONGEST_REASON else end

    def _parts(self, plain: str, start: int, end: int) -> list[str | tuple[int, int]]:
        """Return a wish with who and which day was told before it; nothing where that is not known."""
        named = list(WHOM.finditer(plain, 0, start))
        known = WHOM.search(plain, start, end) is not None
        if start and (whose := self.whose.search(plain, start, end)) is not None:
            if len(named) != 1 or known or not whose["it"]:
                return []
            of = " de " if whose["it"].strip().startswith("d") else " "
            return [(start, whose.start("it")), of, named[0].span(), (whose.end("it"), end)]
        if len(named) == 1 and not known and self.gone.search(plain, start, end):
            return [(start, end), " ", named[0].span()]
        days = list(DAY.finditer(plain, 0, start))
        if len(days) == 1 and self.away.search(plain, 0, start) and self.peace.search(plain, start, end):
            then = self.then.search(plain, start, end)
            if then is not None and not DAY.search(plain, start, end):
                return [(start, then.start()), " ", days[0].span(), " ", (then.end(), end)]
        return [(start, end)]
