"""A question for the bot beside what is only told around it, parted by a comma or by nothing: T5谁在管我找他要材料."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import CODES, PERCENT, Marked
from bot.language.intents.model import Intent, Understood
from bot.language.intents.piece import Piece
from bot.language.intents.requests import requests
from bot.language.intents.sentences import is_talk

_LONGEST, _MOST, _TRIED = 64, 6, 4
_SHORTEST, _LONGEST_REASON = 4, 18
_ITEM = re.compile(f"[{CODES}{PERCENT}]")
_WEIGHED = 0.6
_NAMED = frozenset({Intent.TASK_OWNER, Intent.TASK_STATUS})
_OF_ONE = _NAMED | {Intent.EXCHANGE_DETAIL}
_LISTS = frozenset(
    {
        Intent.EXCHANGE_DETAIL, Intent.NEXT_MEETING, Intent.UPCOMING_EXCHANGES, Intent.MY_TASKS,
        Intent.TASKS_OF_PERSON, Intent.TASKS_OF_ASSOCIATION, Intent.OVERDUE_TASKS, Intent.HELP,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Breath:
    """What a question has, what parts clauses or begins one, and what no clause has that only tells a reason."""

    asks: re.Pattern[str]
    parts: re.Pattern[str]
    never: re.Pattern[str]


def asked_beside(marked: Marked, rules: Grammar) -> list[Understood]:
    """Return what one stretch of a message asks where the rest only tells why."""
    breath, plain = rules.breath, marked.plain
    if breath is None or len(plain) > _LONGEST or not breath.asks.search(plain):
        return []
    cuts = [0, *(match.end() for match in breath.parts.finditer(plain) if 0 < match.end() < len(plain)), len(plain)]
    if not 2 < len(cuts) <= _MOST or is_talk(marked, rules):
        return []
    whole = Piece.whole(marked)
    for first, end in _cores(plain, cuts, breath):
        core = whole.replaced(0, len(plain), [(first, end)]).reworded([])
        if found := [each for each in requests(core, rules) if _stands(each)]:
            return found
    return []


def _stands(wish: Understood) -> bool:
    """Tell whether it can be asked beside a reason: a list only in so many words, 昨天那场球看了没 is none."""
    if wish.slots.task_ref is not None:
        return wish.intent in _OF_ONE
    return wish.intent in _NAMED or (wish.intent in _LISTS and wish.confidence > _WEIGHED)


def _cores(plain: str, cuts: list[int], breath: Breath) -> Iterator[tuple[int, int]]:
    """Yield the stretches that may be the question, longest first: the rest tells of nothing that could be asked."""
    tells = [
        end - first <= _LONGEST_REASON
        and not _ITEM.search(plain, first, end)
        and not breath.never.search(plain[first:end])
        for first, end in pairwise(cuts)
    ]
    runs = [(one, other) for one, other in combinations(range(len(cuts)), 2) if other - one < len(cuts) - 1]
    runs.sort(key=lambda run: run[0] - run[1])
    tried = 0
    for one, other in runs:
        first, end = cuts[one], cuts[other]
        if end - first < _SHORTEST or not all(tells[:one]) or not all(tells[other:]):
            continue
        if breath.asks.search(plain, first, end):
            yield first, end
            tried += 1
            if tried == _TRIED:
                return
