"""A message without the clauses that only give a reason, an excuse or a courtesy: 我怕忘，帮我设个提醒."""

from __future__ import annotations

import re

from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import Marked
from bot.language.intents.piece import Piece

_PARTED = re.compile(r"[,;:!?。~…\n]+| (?=[^ ])")
# Who gives more reasons tells a story.
_LONGEST, _MOST, _LONGEST_CLAUSE = 120, 6, 32


def without_excuses(marked: Marked, rules: Grammar) -> Marked | None:
    """Return the message without such clauses, None where it has none, or nothing else."""
    if rules.excuses is None or len(marked.plain) > _LONGEST:
        return None
    spans = []
    last = 0
    for match in _PARTED.finditer(marked.plain):
        spans.append((last, match.end()))
        last = match.end()
    spans.append((last, len(marked.plain)))
    spans = [(first, end) for first, end in spans if marked.plain[first:end].strip()]
    if not 1 < len(spans) <= _MOST:
        return None
    kept = [(first, end) for first, end in spans if not _is_excuse(marked.plain[first:end], rules.excuses)]
    if not kept or len(kept) == len(spans):
        return None
    whole = Piece.whole(marked)
    return whole.replaced(0, len(marked.plain), kept).reworded([])


def _is_excuse(clause: str, excuses: re.Pattern[str]) -> bool:
    bare = re.sub(r"[\s,;:!?。~…、]+", "", clause)
    return len(bare) <= _LONGEST_CLAUSE and excuses.fullmatch(bare) is not None
