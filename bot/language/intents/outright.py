"""What is wished outright beside clauses that tell why: ela saiu, mostra-me as tarefas dela; 要考核，哪些超期了."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from bot.language.intents.clauses import DAY, ITEM, WHOM, put
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
    # Clauses that may tell anything of the one whom the wish then calls by a pronoun: 她手上有几项任务?
    telling: re.Pattern[str] | None = field(default=None, kw_only=True)
    # A question, `asks`, about the one thing that was named before it, and what joins them there.
    lacks: re.Pattern[str] | None = field(default=None, kw_only=True)
    of: str = field(default="", kw_only=True)
    # Whether what was named before goes before the wish, not behind it.
    leads: bool = field(default=False, kw_only=True)

    def wished(self, marked: Marked) -> Iterator[Marked]:
        """Yield what may be the wish of a message, without what tells why; nothing where it has no such parts."""
        plain = marked.plain
        if len(plain) > _LONGEST:
            return
        whole = Piece.whole(marked)
        if (asked := self._of_named(whole)) is not None:
            yield asked.reworded([])
        for match in islice(self.wish.finditer(plain), _MOST):
            start, end = match.start(), self._end(plain, match)
            if not (self.before.fullmatch(plain, 0, start) or self._tells_of(plain, start)):
                # What is before it is a courtesy, or no reason.
                start = 0 if start <= _COURTESY else end
            if start < end < start + len(plain):
                wish = self._named_before(whole.part(start, end), whole.part(0, start))
                if wish is not None:
                    yield wish.reworded([])

    def _of_named(self, whole: Piece) -> Piece | None:
        """Return a question with the thing that was named before it: tenho a fatura da T7. Quem é o responsável?"""
        items = [match.span() for match in ITEM.finditer(whole.plain)] if self.lacks is not None else []
        if len(items) != 1 or self.lacks is None or (match := self.lacks.search(whole.plain, items[0][1])) is None:
            return None
        if self.telling is not None and not self.telling.fullmatch(whole.plain, 0, match.start("asks")):
            return None
        asked = whole.part(*match.span("asks"))
        end = 0 if self.leads else len(asked.plain)
        named = put(asked, (end, end), whole, items[0], self.of)
        # Who asks whether something is done does not say so: o chefe perguntou pela T7, já está pronta?
        last = len(named.plain)
        return named.replaced(last, last, ["?"]) if "?" in whole.plain[match.end("asks") :] else named

    def _tells_of(self, plain: str, start: int) -> bool:
        """Tell whether what is before a wish tells of the one whom it is about."""
        return bool(
            self.telling is not None
            and not ITEM.search(plain, 0, start)
            and len(WHOM.findall(plain, 0, start)) == 1
            and not WHOM.search(plain, start)
            and (self.whose.search(plain, start) or self.gone.search(plain[start:]))
            and self.telling.fullmatch(plain, 0, start)
        )

    def _end(self, plain: str, match: re.Match[str]) -> int:
        """Return where a wish ends: before its own reason, or with the message; 0 where it goes on otherwise."""
        reason = self.behind.search(plain, match.end())
        end = reason.start() if reason is not None else len(plain)
        return 0 if ITEM.search(plain, end) or len(plain) - end > _LONGEST_REASON else end

    def _named_before(self, wish: Piece, before: Piece) -> Piece | None:
        """Return a wish with who and which day was told before it; None where it is about somebody who was not."""
        named = [match.span() for match in WHOM.finditer(before.plain)]
        known = WHOM.search(wish.plain) is not None
        if before.plain and (whose := self.whose.search(wish.plain)) is not None:
            if len(named) != 1 or known or not whose["it"]:
                return None
            return put(wish, whose.span("it"), before, named[0], "de " if whose["it"].strip().startswith("d") else "")
        end = len(wish.plain.rstrip(" ?.!"))
        if len(named) == 1 and not known and self.gone.search(wish.plain):
            return put(wish, (end, end), before, named[0])
        days = [match.span() for match in DAY.finditer(before.plain)]
        if len(days) == 1 and self.away.search(before.plain) and self.peace.search(wish.plain):
            then = self.then.search(wish.plain)
            if then is not None and not DAY.search(wish.plain):
                return put(wish, then.span(), before, days[0])
        return wish
