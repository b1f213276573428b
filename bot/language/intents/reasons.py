"""A message without the clauses that only tell why something is asked, for whom, or excuse it: 我怕忘，帮我设个提醒."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from bot.language.intents.clauses import DAY, SIGNS, WHOM, Span, only, upto
from bot.language.intents.marks import Marked
from bot.language.intents.tables import AnyOf

# Who gives more reasons tells a story.
_MOST, _LONGEST_CLAUSE = 6, 90
_BARE = "bare"


@dataclass(frozen=True, slots=True)
class Reasons:
    """Which clauses of a language only tell why, each as a whole."""

    # Longer messages tell a story.
    longest: int
    # What a clause ends with, or the space before one that no sign parts from what is before it.
    parts: re.Pattern[str]
    # What is a reason whatever else there is, and what besides where there is a request.
    strict: AnyOf
    weak: AnyOf | None
    # What is put in brackets beside what it is about, and is no part of a name.
    aside: re.Pattern[str]
    # A reason that the request follows in the same clause.
    leading: re.Pattern[str]
    # Words for somebody who was named before.
    pronoun: re.Pattern[str]
    # What a clause has at least that may be a request.
    request: re.Pattern[str]
    # How a clause begins that tells what a gathering is about, and words of one.
    aims: re.Pattern[str] | None = field(default=None, kw_only=True)
    gathers: re.Pattern[str] | None = field(default=None, kw_only=True)
    # The same of any clauses in brackets, who and when is told in them included: T7改由Ⓦ负责(原来的Ⓦ调走了).
    bracketed: re.Pattern[str] | None = field(default=None, kw_only=True)
    # Whether what something new is about is never named in a reason for it.
    barren: bool = field(default=False, kw_only=True)
    # What a reason begins with that names nothing new, behind a wish for it.
    causal: re.Pattern[str] | None = field(default=None, kw_only=True)
    # What a reason tells that is still to be done, with which nothing is closed: T7办完了，材料没交齐.
    unfinished: re.Pattern[str] | None = field(default=None, kw_only=True)
    # A clause that orders something new which the next one names: 创建一项任务，起草交流计划.
    ordering: re.Pattern[str] | None = field(default=None, kw_only=True)

    def is_barren(self, plain: str) -> bool:
        """Tell whether what something new is about is not named in a reason for it."""
        return self.barren or (self.causal is not None and self.causal.search(plain) is not None)

    def without(self, marked: Marked) -> Marked | None:
        """Return the message without them, None where it has none, or nothing else."""
        if _BARE not in marked.known:
            marked.known[_BARE] = self._without(marked)
        bare: Marked | None = marked.known[_BARE]
        return bare

    def _without(self, marked: Marked) -> Marked | None:
        plain = marked.plain
        if len(plain) > self.longest:
            return None
        spans = upto(plain, self.parts)
        if len(spans) > _MOST or (len(spans) == 1 and not self.leading.match(plain)):
            return None
        kept = self._others(plain, spans, self.strict, self.weak) or (
            self._others(plain, spans, self.strict) if self.weak else []
        )
        for place, (start, end) in enumerate(kept):
            if (match := self.leading.match(plain[start:end])) is not None:
                kept[place] = (start + match.end(), end)
        if not kept or kept == spans:
            return None
        bare = only(marked, kept)
        if self.aims is not None and self.gathers is not None and self.gathers.search(bare.plain):
            told = [plain[slice(*span)] for span in spans if span not in kept]
            if any(map(self.aims.match, told)):
                return None
        # Who is meant is told by what would be left out.
        unnamed = WHOM.search(plain) and not WHOM.search(bare.plain)
        return None if unnamed and self.pronoun.search(bare.plain) else bare

    def _others(self, plain: str, spans: Sequence[Span], *reasons: AnyOf | None) -> list[Span]:
        """Return the clauses that are none of these; none where there is no request among them."""
        asides = self._asides(plain)
        found = [
            (start, end)
            for before, (start, end) in zip([(0, 0), *spans], spans, strict=False)
            if not any(first <= start and end <= last for first, last in asides)
            and (not self._is_one(plain[start:end], reasons) or self._is_named(plain[slice(*before)]))
        ]
        return found if any(self.request.search(plain[slice(*span)]) for span in found) else []

    def _is_named(self, before: str) -> bool:
        """Tell whether the next clause names what is ordered before it."""
        return self.ordering is not None and self.ordering.fullmatch(before.strip(SIGNS)) is not None

    def _asides(self, plain: str) -> list[Span]:
        """Return where brackets only tell why: who and when is told by what is outside them, if by anything."""
        found = [match.span() for match in self.bracketed.finditer(plain)] if self.bracketed is not None else []
        outside = "".join(plain[end:start] for (_, end), (start, _) in pairwise([(0, 0), *found, (len(plain), 0)]))
        return [
            (start, end)
            for start, end in found
            if all(sign.search(outside) for sign in (WHOM, DAY) if sign.search(plain, start, end))
        ]

    def _is_one(self, clause: str, reasons: Sequence[AnyOf | None]) -> bool:
        if self.aside.fullmatch(clause):
            return True
        clause = clause.strip(SIGNS)
        if not clause or len(clause) > _LONGEST_CLAUSE or self.leading.match(clause):
            return False
        return any(each.fits(clause) for each in reasons if each is not None)
