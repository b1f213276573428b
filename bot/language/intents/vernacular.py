"""A message in words of everyday speech, or of another language, put into the words of which the tables are made."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from bot.language.intents.marks import Marked
from bot.language.intents.needs import Index, Written
from bot.language.intents.piece import Piece


class Vernacular:
    """Words of everyday speech with what they are in a language's tables."""

    def __init__(self, lines: Sequence[tuple[str, str]]) -> None:
        """Take patterns, none of which has a group, each with the words that it becomes."""
        self._lines = lines
        self._index = Index([Written(written, {}) for written, _ in lines])

    @cached_property
    def _which(self) -> re.Pattern[str]:
        """What tells which of the words stand in a place."""
        return re.compile("|".join(f"({written})" for written, _ in self._lines))

    def standard(self, marked: Marked) -> Marked:
        """Return a message in the words of the tables; itself where it is so already."""
        if not self._index.found(marked.plain):
            return marked
        said = [
            (*match.span(), self._lines[match.lastindex - 1][1])
            for match in self._which.finditer(marked.plain)
            if match.lastindex
        ]
        return Piece.whole(marked).reworded(said) if said else marked
