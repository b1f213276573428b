"""What is said in a roundabout way, said plainly: "solicita-se o adiamento da T7 para" is "adiar T7 para".

A language has rules for it; each tells what stands in the place of what it fits, in words of its own and in words that
stay. Words that stay still know where they were written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from types import MappingProxyType

from bot.language.intents.lookup import Index
from bot.language.intents.needs import Written
from bot.language.intents.piece import Piece
from bot.language.intents.tables import pattern

# A word of the rule's own, or where words that stay stand.
Part = str | tuple[int, int]
_MOST, _KEPT = 4, 16
_AS_WRITTEN: Mapping[str, str] = MappingProxyType({})
# What is indented further goes on with the line before.
_GOES_ON = re.compile(r"\n {5,}(?=(.))")


@dataclass(frozen=True, eq=False)
class Rewrite:
    """What `written` fits becomes what `parts` returns; None where it is to stay as it is.

    What begins with "^" fits at the start of a sentence only.
    """

    written: Written
    parts: Callable[[re.Match[str]], Sequence[Part] | None]

    @cached_property
    def fitted(self) -> Callable[[str], re.Match[str] | None]:
        """What finds the place in a sentence that the rule fits; compiled when it is first tried, as most never are."""
        said = pattern(self.written.text, self.written.macros)
        return said.match if self.written.text.startswith("^") else said.search


class Rewriting:
    """Rules, each of which is tried on what those before it have left."""

    def __init__(self, rules: Iterable[Rewrite]) -> None:
        self.rules = tuple(rules)
        # One reader after another asks the same of a message and its clauses; of the last message nobody asks again.
        self._unfitted: set[str] = set()

    def fits_none(self, plain: str) -> bool:
        """Tell whether it was found just now that no rule fits a sentence."""
        return plain in self._unfitted

    def keep(self, plain: str) -> None:
        """Remember for a while that no rule fits a sentence."""
        if len(self._unfitted) >= _KEPT:
            self._unfitted.clear()
        self._unfitted.add(plain)

    @cached_property
    def _index(self) -> Index:
        return Index([rule.written for rule in self.rules])

    def tried(self, plain: str, behind: int = -1) -> list[int]:
        """Return the places of the rules that a sentence may fit, of those behind a place."""
        return [place for place in self._index.found(plain) if place > behind]


def rules(table: str, macros: Mapping[str, str], verbs: Mapping[str, str] = _AS_WRITTEN) -> Iterator[Rewrite]:
    """Read lines "pattern => words", in which {rest} is a part of the pattern and {verb} a verb.

    It is what `verbs` has for it, or the verb itself.
    """
    for line in filter(str.strip, _GOES_ON.sub(lambda match: "" if match[1] == "|" else " ", table).splitlines()):
        written, _, words = line.strip().partition(" =>")
        yield Rewrite(Written(written, macros), partial(_filled, re.split(r"\{([a-z]+)\}", words.strip()), verbs))


def _filled(words: Sequence[str], verbs: Mapping[str, str], match: re.Match[str]) -> list[Part]:
    """Put the parts of a match into words, every other of which is the name of one."""
    found: list[Part] = []
    for index, word in enumerate(words):
        if index % 2 == 0:
            found.append(word)
        elif word == "verb":
            found.append(verbs.get(match[word], match[word]))
        else:
            found.append(match.span(word))
    return found


def plainly(piece: Piece, rewriting: Rewriting) -> Piece:
    """Return a sentence as it would be said plainly: each rule in turn, some times at most."""
    if rewriting.fits_none(piece.plain):
        return piece
    written = piece
    tried = iter(rewriting.tried(piece.plain))
    while (place := next(tried, None)) is not None:
        rule, before = rewriting.rules[place], piece
        match = rule.fitted(piece.plain)
        for _ in range(_MOST):
            parts = rule.parts(match) if match else None
            if match is None or parts is None:
                break
            piece = piece.replaced(match.start(), match.end(), parts)
            match = rule.fitted(piece.plain)
        if piece is not before:
            # Other words may fit other rules.
            tried = iter(rewriting.tried(piece.plain, place))
    if piece is written:
        rewriting.keep(piece.plain)
    return piece
