"""A message in words of everyday speech, or of another language, put into the words of which the tables are made."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.language.intents.marks import Marked
from bot.language.intents.piece import Piece


class Vernacular:
    """Words of everyday speech with what they are in a language's tables."""

    def __init__(self, lines: Sequence[tuple[str, str]]) -> None:
        """Take patterns, none of which has a group, each with the words that it becomes."""
        self._words = [words for _, words in lines]
        # Without groups it is told far sooner where one of them stands; with them, which one.
        self._any = re.compile("|".join(written for written, _ in lines))
        self._which = re.compile("|".join(f"({written})" for written, _ in lines))

    def standard(self, marked: Marked) -> Marked:
        """Return a message in the words of the tables; itself where it is so already."""
        said = [
            (*match.span(), self._words[match.lastindex - 1])
            for found in self._any.finditer(marked.plain)
            if (match := self._which.match(marked.plain, found.start())) and match.lastindex
        ]
        return Piece.whole(marked).reworded(said) if said else marked
