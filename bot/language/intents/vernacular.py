"""A message in words of everyday speech, or of another language, put into the words of which the tables are made."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bot.language.intents.lookup import Index
from bot.language.intents.marks import Marked
from bot.language.intents.needs import Written
from bot.language.intents.piece import Piece

# Compiled when a sentence first may have them, as most never are.
_compiled = cache(re.compile)


class Vernacular:
    """Words of everyday speech with what they are in a language's tables."""

    def __init__(self, lines: Sequence[tuple[str, str]]) -> None:
        """Take patterns, none of which has a group, each with the words that it becomes."""
        self._lines = lines
        self._index = Index([Written(written, {}) for written, _ in lines])

    def standard(self, marked: Marked) -> Marked:
        """Return a message in the words of the tables; itself where it is so already."""
        may = self._index.found(marked.plain)
        said = list(self._said(marked.plain, may)) if may else []
        return Piece.whole(marked).reworded(said) if said else marked

    def _said(self, plain: str, may: Sequence[int]) -> Iterator[tuple[int, int, str]]:
        """Yield where words of some lines stand, and what they become; of one place the first line counts."""
        patterns = [(_compiled(self._lines[line][0]), self._lines[line][1]) for line in may]
        found = [(pattern.search(plain), word) for pattern, word in patterns]
        at = 0
        while standing := [(match, word) for match, word in found if match is not None]:
            match, word = min(standing, key=lambda each: each[0].start())
            yield *match.span(), word
            at = match.end()
            found = [
                (each if each is None or each.start() >= at else pattern.search(plain, at), word)
                for (each, _), (pattern, word) in zip(found, patterns, strict=True)
            ]
