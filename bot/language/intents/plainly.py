"""What is said in a roundabout way, said plainly: "solicita-se o adiamento da T7 para" is "adiar T7 para".

A language has rules for it; each tells what stands in the place of what it fits, in words of its own and in words that
stay. Words that stay still know where they were written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache, partial
from itertools import groupby
from types import MappingProxyType

from bot.language.intents.piece import Piece
from bot.language.intents.tables import written_out

# A word of the rule's own, or where words that stay stand.
Part = str | tuple[int, int]
_MOST = 4
_AS_WRITTEN: Mapping[str, str] = MappingProxyType({})
_NAME = re.compile(r"\(\?P<[a-z_0-9]+>")
# What is indented further goes on with the line before.
_GOES_ON = re.compile(r"\n {5,}(?=(.))")


@dataclass(frozen=True, slots=True)
class Rewrite:
    """What `written` fits, an expression, becomes what `parts` returns; None where it is to stay as it is.

    `first`: it fits at the start of a sentence only, which is soon told. `gate`: what a sentence has that it may fit.
    """

    written: str
    parts: Callable[[re.Match[str]], Sequence[Part] | None]
    first: bool = False
    gate: re.Pattern[str] | None = None

    def fitted(self, plain: str) -> re.Match[str] | None:
        """Return what the rule fits in a sentence."""
        said = _compiled(self.written)
        return said.match(plain) if self.first else said.search(plain)


# Most rules never come to be tried by themselves: their run passes over them.
@cache
def _compiled(written: str) -> re.Pattern[str]:
    return re.compile(written)


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """Rules that follow each other; where `gate` or `any`, if there is one, does not fit a sentence, none does."""

    rules: tuple[Rewrite, ...]
    gate: re.Pattern[str] | None
    any: re.Pattern[str] | None

    def passes(self, plain: str) -> bool:
        """Tell at once that no rule fits a sentence."""
        if self.gate is not None and self.gate.search(plain) is None:
            return True
        return self.any is not None and self.any.match(plain) is None


def gated(rules: Iterable[Rewrite], words: str) -> Iterator[Rewrite]:
    """Yield rules none of which fits a sentence without one of some words, given as a pattern."""
    gate = re.compile(words)
    return (replace(rule, gate=gate) for rule in rules)


def in_runs(rules: Iterable[Rewrite]) -> tuple[Run, ...]:
    """Return rules with those together that fit at the start of a sentence only: most sentences begin with none."""
    found = []
    for (first, gate), some in groupby(rules, lambda rule: (rule.first, rule.gate)):
        run = tuple(some)
        either = "|".join(_NAME.sub("(?:", rule.written) for rule in run)
        found.append(Run(run, gate, re.compile(either) if first and len(run) > 1 else None))
    return tuple(found)


def rules(table: str, macros: Mapping[str, str], verbs: Mapping[str, str] = _AS_WRITTEN) -> Iterator[Rewrite]:
    """Read lines "pattern => words", in which {rest} is a part of the pattern and {verb} a verb.

    It is what `verbs` has for it, or the verb itself.
    """
    for line in filter(str.strip, _GOES_ON.sub(lambda match: "" if match[1] == "|" else " ", table).splitlines()):
        written, _, words = line.strip().partition(" =>")
        yield Rewrite(
            written_out(written, macros),
            partial(_filled, re.split(r"\{([a-z]+)\}", words.strip()), verbs),
            first=written.startswith("^"),
        )


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


# One reader after another asks the same of a message and its clauses, and a message is read as a whole and by parts.
@lru_cache(maxsize=512)
def _is_plain(plain: str, runs: tuple[Run, ...]) -> bool:
    """Tell whether no rule fits a sentence."""
    for run in runs:
        if run.passes(plain):
            continue
        for rule in run.rules:
            if (match := rule.fitted(plain)) is not None and rule.parts(match) is not None:
                return False
    return True


def plainly(piece: Piece, runs: tuple[Run, ...]) -> Piece:
    """Return a sentence as it would be said plainly: each rule in turn, some times at most."""
    if _is_plain(piece.plain, runs):
        return piece
    for run in runs:
        if run.passes(piece.plain):
            continue
        for rule in run.rules:
            match = rule.fitted(piece.plain)
            for _ in range(_MOST):
                parts = rule.parts(match) if match else None
                if match is None or parts is None:
                    break
                piece = piece.replaced(match.start(), match.end(), parts)
                match = rule.fitted(piece.plain)
    return piece
