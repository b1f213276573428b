"""A sentence as rules see it: without its courtesies, with fewer of them, and said plainly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import Marked
from bot.language.intents.piece import Piece
from bot.language.intents.plainly import plainly

# Nobody is more polite than that; longer messages are written, not said.
_MOST, _LONGEST, _SAID = 10, 40, 200
_TALK = "talk"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: as it stands, without its courtesies, and as rules see it.

    `asked` where it was put politely, `question` where a question mark ends it that is no politeness, `rewritten` where
    it stands in other words than its own.
    """

    whole: Piece
    bare: Piece
    flat: Piece
    asked: bool
    question: bool
    rewritten: bool = False


def talks(ways: Sequence[Sentence], rules: Grammar) -> bool:
    """Tell whether it speaks to somebody or is talk, in its own words; courtesies aside: 辛苦了 and the like."""
    own = next(each for each in ways if not each.rewritten)
    said = (
        rules.spoken_to.search(own.whole.plain)
        or rules.talk.is_in(own.bare.plain)
        or rules.leisure.search(own.bare.written())
    )
    return bool(said) and not any(_of_itself(each, rules) for each in ways if not each.rewritten)


def _of_itself(sentence: Sentence, rules: Grammar) -> bool:
    """Tell whether a sentence asks the bot about itself, as nobody would ask a colleague."""
    plain = sentence.flat.plain
    asked = plain + "?" * sentence.question
    return any(
        rule.fullmatch(asked if asks else plain)
        for _, tried in rules.itself.tried(plain, asked)
        for rule, asks in tried
    )


def _without_ending(piece: Piece, rules: Grammar) -> Piece:
    endings = rules.after.tried(piece.plain)
    for _ in range(_MOST):
        last = max(0, len(piece.plain) - _LONGEST)
        found = [match.start() for each in endings if (match := each.search(piece.plain, last))]
        # What is taken for an ending has a letter.
        if min(found, default=len(piece.plain)) == len(piece.plain):
            break
        piece = piece.part(0, min(found))
    return piece


def _courtesy(before: Sequence[re.Pattern[str]], plain: str, start: int, end: int) -> int:
    """Return where the courtesy ends that begins at a place, the place itself where none does."""
    return next((match.end() for each in before if (match := each.match(plain, start, end))), start)


def variants(piece: Piece, rules: Grammar, *, question: bool, reword: bool = True) -> list[Sentence]:
    """Return a sentence without its courtesies, and with ever more of them before it.

    `reword`: it stands there in plainer words, too.
    """
    if question and rules.consented is not None and (match := rules.consented.match(piece.plain)) is not None:
        # Who orders something and asks whether that will do orders it all the same: adia a T7 para sexta, pode ser?
        piece, question = piece.part(0, match.end("order")), False
    start, end = 0, len(piece.plain)
    starts = [0]
    before = rules.before.tried(piece.plain)
    while len(starts) <= _MOST and (after := _courtesy(before, piece.plain, start, end)) > start:
        start = after
        while start < end and piece.plain[start] in " ,、:-":
            start += 1
        starts.append(start)
    if end > _SAID:
        # With all of its courtesies, or with none.
        starts = sorted({0, starts[-1]})
    found = []
    for start in reversed(starts):
        rest = piece.part(start, end)
        rest = _without_ending(rest, rules)
        polite = rules.willing.search(piece.plain, 0, start) is not None or (
            rules.ordering is not None and rules.ordering.search(rest.plain) is not None
        )
        if rules.indirect is not None and rules.indirect.search(piece.plain, 0, start) is not None:
            question, polite = True, False
        plain = plainly(rest, rules.rewrites) if reword else rest
        if plain is not rest:
            said = plain.without(rules.dropped)
            found.append(Sentence(piece, plain, said, True, question and not polite, rewritten=True))
        made = [Sentence(piece, rest, rest.without(rules.dropped), start > 0, question and not polite)]
        if start and (match := rules.asks.search(rest.plain)):
            # 你知道T7谁负责吗: a question inside another. 能不能把T7延期吗: the particle belongs to the courtesy.
            rest = rest.part(0, match.start())
            inner = Sentence(piece, rest, rest.without(rules.dropped), start > 0, not polite)
            made.insert(0 if polite else 1, inner)
        found += made
    return found


def is_talk(marked: Marked, rules: Grammar) -> bool:
    """Tell whether a message is talk by its own words, whatever else it has."""
    if _TALK not in marked.known:
        whole = Piece.whole(marked)
        ways = variants(whole, rules, question=False, reword=False) if whole.plain else []
        marked.known[_TALK] = bool(ways) and talks(ways, rules)
    return bool(marked.known[_TALK])
