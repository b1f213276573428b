"""A wish put outright in its own clauses, beside others that only tell why: 月底要考核，看看哪些任务超期了."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bot.language.intents.marks import BODY, CODES, DAYS, LIMIT, PERSON, SINCE
from bot.language.intents.piece import Piece

_PARTED = re.compile("[,;:]")
_ITEM = re.compile(f"[{CODES}]")
_DAY = re.compile(f"[{DAYS}{LIMIT}{SINCE}]")
_MOST, _LONGEST_REASON = 7, 24


@dataclass(frozen=True, slots=True)
class Wishes:
    """How wishes are found that stand beside reasons."""

    # What a message has that holds one.
    gate: re.Pattern[str]
    # What goes on to its end: with its parts behind commas.
    orders: re.Pattern[str]
    # What a list is asked for with.
    asks: re.Pattern[str]
    # What a clause is that tells something, and what none has that is beside a wish.
    tells: re.Pattern[str]
    never: re.Pattern[str]
    # Who was named before: she.
    pronoun: re.Pattern[str]
    # Who wants peace, and who tells when it is away.
    peace: re.Pattern[str]
    away: re.Pattern[str]


def wished(sentence: Piece, wishes: Wishes) -> Iterator[Piece]:
    """Yield what may be the wish among the clauses of a sentence, the clauses that follow it first."""
    plain = sentence.plain
    if not wishes.gate.search(plain):
        return
    cuts = [0, *(place for match in _PARTED.finditer(plain) for place in match.span()), len(plain)]
    spans = [(start, end) for start, end in list(pairwise(cuts))[::2] if plain[start:end].strip()]
    if not 1 < len(spans) <= _MOST:
        return
    texts = [plain[start:end].strip() for start, end in spans]
    for index in range(1, len(spans)):
        # Who gives a reason has it first, as a rule.
        if not all(_is_reason(each, wishes) for each in texts[:index]):
            break
        start = spans[index][0]
        if index == len(spans) - 1 or wishes.orders.match(texts[index]):
            if (dated := _dated(sentence, start, wishes)) is not None:
                yield dated
            yield _named(sentence, start, spans[index - 1], wishes)
    for index in range(len(spans) - 1, 0, -1):
        if not all(_is_reason(each, wishes) for each in texts[index:]):
            break
        if index == 1 or wishes.orders.match(texts[0]):
            end = spans[index - 1][1]
            yield sentence.part(0, end)


def _is_reason(clause: str, wishes: Wishes) -> bool:
    return (
        len(clause) <= _LONGEST_REASON
        and not _ITEM.search(clause)
        and wishes.tells.search(clause) is not None
        and not wishes.never.search(clause)
    )


def _dated(sentence: Piece, start: int, wishes: Wishes) -> Piece | None:
    """Return the rest of a sentence with the days on which somebody is away: 下周休假，别提醒我."""
    plain = sentence.plain
    days = list(_DAY.finditer(plain))
    if len(days) != 1 or days[0].start() >= start or not wishes.peace.search(plain, start):
        return None
    return (
        sentence.replaced(0, len(plain), [days[0].span(), (start, len(plain))]) if wishes.away.search(plain) else None
    )


def _named(sentence: Piece, start: int, before: tuple[int, int], wishes: Wishes) -> Piece:
    """Return the rest of a sentence, with who was named in the clause before it in the place of "she"."""
    end = len(sentence.plain)
    somebody = re.findall(f"[{PERSON}{BODY}]", sentence.plain[slice(*before)])
    if len(somebody) != 1 or (match := wishes.pronoun.search(sentence.plain, start)) is None:
        return sentence.part(start, end)
    at = sentence.plain.index(somebody[0], *before)
    return sentence.replaced(0, end, [(start, match.start()), (at, at + 1), (match.end(), end)])
