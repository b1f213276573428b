"""A request beside clauses that only give a reason or an excuse: preciso de saber, para marcar hotel, quem vai."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.intents.clauses import ITEM, between
from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import DAYS, LIMIT, PERSON
from bot.language.intents.piece import Piece

_PARTED = re.compile(
    r" ?[,;:.()] ?| [-–—] | (?=(?:porque|pois|ja que|visto que|uma vez que|dado que|para que|e para|mas|por isso"
    r"|portanto|para (?:[a-z]{2,}[aei]r(?:mos|em)?)|e (?:podes?|queira|quero|queria|preciso|agradeco|agradecia))\b)"
)
# What joins a clause to the one before.
_JOINING = re.compile(r"(?:e|mas|por isso|portanto|entao|logo|pelo que|assim|donde) ")
_OF_ITS_OWN = re.compile(f"[{DAYS}{LIMIT}{PERSON}]")
_MOST, _LONGEST, _SHORTEST = 5, 110, 8
# An order with its reason: 场地没定，把T20推到5月10号.
_SIGN = re.compile("[,;]")
_MOST_CLAUSES, _LONGEST_REASON, _LONGEST_ORDER = 3, 24, 40
# When something is to happen, which asks for nothing: quando a E3 acabar.
_ONCE = re.compile(
    r"(?:quando|assim que|logo que|mal) [^?]{0,80}(?:[aei]r(?:em|mos)?|(?:estiver|for)(?:em)? [a-z]{2,14})$"
)
# What takes back what was said before.
_BUT = re.compile(r"(?:mas|so que|porem|embora)\b")
_DEPENDS = re.compile(r"(?:se|caso|a menos que|a nao ser que|exceto|salvo se|nao)\b")
_ASKS = re.compile(r"(?:e )?(?:[a-z]{1,4} )?(?:quem|qual|quais|quando|onde|como|que|quant[oa]s?|ja|sera)\b")
# What makes a request depend on something, or denies it.
_CONDITION = re.compile(
    r"(?:se|caso|a menos que|a nao ser que|exceto|salvo se"
    r"|nao(?! (?:sei|me lembro|me recordo|encontro|percebo|faco ideia)\b))\b|.*\b(?:falta|faltam|menos|exceto)\b"
)


def cores(sentence: Piece) -> Iterator[Piece]:
    """Yield what may be the request among the clauses of a sentence, most of it first; nothing for one clause."""
    plain = sentence.plain
    spans = between(plain, _PARTED)
    if not 1 < len(spans) <= _MOST:
        return
    for length in range(len(spans) - 1, 0, -1):
        # Who gives a reason has it first, as a rule.
        for first in range(len(spans) - length, -1, -1):
            start, end = spans[first][0], spans[first + length - 1][1]
            others = [plain[one:other] for one, other in (*spans[:first], *spans[first + length :])]
            behind = [plain[one:other] for one, other in spans[first + length :]]
            if sum(map(len, others)) > _LONGEST or any(map(_counts, others)) or any(map(_BUT.match, behind)):
                continue
            if not ITEM.search(plain, start, end) and any(map(_OF_ITS_OWN.search, others)):
                continue
            if (match := _JOINING.match(plain, start, end)) is not None:
                start = match.end()
            if end - start >= _SHORTEST and not _ONCE.fullmatch(plain, start, end):
                yield sentence.part(start, end)


def tells_of_another(sentence: str) -> bool:
    """Tell whether a sentence beside a request is about another thing, asks something itself, or takes it back."""
    asks = _DEPENDS.match(sentence) or _BUT.match(sentence) or _ASKS.match(sentence)
    return bool(asks or ITEM.search(sentence) or _OF_ITS_OWN.search(sentence))


def _counts(clause: str) -> bool:
    """Tell whether a clause is about another thing of the plan, or tells on what a request depends."""
    return ITEM.search(clause) is not None or _CONDITION.match(clause) is not None


def orders(sentence: Piece, rules: Grammar) -> Iterator[Piece]:
    """Yield what may be the order among the clauses of a sentence about one thing; its code put into it if need be."""
    plain = sentence.plain
    code = ITEM.search(plain)
    spans = between(plain, _SIGN)
    if not 1 < len(spans) <= _MOST_CLAUSES:
        return
    # Who gives a reason has it first, as a rule.
    for first, last in reversed(spans):
        others = [plain[start:end] for start, end in spans if start != first]
        if last - first > _LONGEST_ORDER or any(
            len(each) > _LONGEST_REASON or rules.aside.search(each) for each in others
        ):
            continue
        if code is None or ITEM.search(plain, first, last):
            yield sentence.replaced(0, len(plain), [(first, last)])
        elif code.end() <= first:
            yield sentence.replaced(0, len(plain), [code.span(), (first, last)])
