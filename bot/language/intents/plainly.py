"""What is said in a roundabout way, said plainly: "solicita-se o adiamento da T7 para" is "adiar T7 para".

A language has rules for it; each tells what stands in the place of what it fits, in words of its own and in words that
stay. Words that stay still know where they were written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from bot.language.intents.piece import Piece

# A word of the rule's own, or where words that stay stand.
Part = str | tuple[int, int]
_MOST = 4
# What is indented further goes on with the line before.
_GOES_ON = re.compile(r"\n {5,}(?=(.))")


@dataclass(frozen=True, slots=True)
class Rewrite:
    """What `fitted` finds in a sentence becomes what `parts` returns; None where it is to stay as it is."""

    fitted: Callable[[str], re.Match[str] | None]
    parts: Callable[[re.Match[str]], Sequence[Part] | None]


def rules(table: str, macros: Mapping[str, str], verbs: Mapping[str, str]) -> Iterator[Rewrite]:
    """Read lines "pattern => words", in which {rest} is a part of the pattern and {verb} what `verbs` has for it."""
    from bot.language.intents.grammar import pattern  # noqa: PLC0415 - which imports this

    for line in filter(str.strip, _GOES_ON.sub(lambda match: "" if match[1] == "|" else " ", table).splitlines()):
        written, _, words = line.strip().partition(" =>")
        said = pattern(written, macros)
        yield Rewrite(
            # What fits at the start only is soon told.
            said.match if written.startswith("^") else said.search,
            partial(_filled, re.split(r"\{([a-z]+)\}", words.strip()), verbs),
        )


def _filled(words: Sequence[str], verbs: Mapping[str, str], match: re.Match[str]) -> list[Part]:
    """Put the parts of a match into words, every other of which is the name of one."""
    found: list[Part] = []
    for index, word in enumerate(words):
        if index % 2 == 0:
            found.append(word)
        elif word == "verb":
            found.append(verbs[match[word]])
        else:
            found.append(match.span(word))
    return found


def plainly(piece: Piece, rules: Sequence[Rewrite]) -> Piece:
    """Return a sentence as it would be said plainly: each rule in turn, some times at most."""
    for rule in rules:
        match = rule.fitted(piece.plain)
        if match is None:
            # Most fit nothing.
            continue
        for _ in range(_MOST):
            parts = rule.parts(match) if match else None
            if match is None or parts is None:
                break
            piece = piece.replaced(match.start(), match.end(), parts)
            match = rule.fitted(piece.plain)
    return piece
