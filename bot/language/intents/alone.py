"""A wish that stands as a sentence of its own, whatever the others tell: Como vai a T28? O Conselho perguntou."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.language.intents.clauses import DAY, ITEM, SIGNS, WHOM, Span, upto
from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import Marked
from bot.language.intents.model import ASKED, MADE, Intent, Slots, Understood
from bot.language.intents.piece import Piece
from bot.language.intents.requests import requests
from bot.language.intents.sentences import is_talk, variants

_MOST = 4
# How sure the tables have to be of a sentence, and how sure its wish is then.
_SURE, _CONFIDENCE = 0.9, 0.65
_ORDERED = frozenset(
    {
        Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.REASSIGN_OWNER, Intent.SUBSCRIBE_REMINDERS,
        Intent.MUTE_REMINDERS,
    }
)  # fmt: skip
_REMINDERS = frozenset({Intent.SUBSCRIBE_REMINDERS, Intent.MUTE_REMINDERS})


def alone(marked: Marked, rules: Grammar) -> list[Understood]:
    """Return what one sentence of a message wants by the tables, where the others name nothing of the plan."""
    for core, others, goes_on, ends in _cores(marked, rules):
        # What is new is told by all that follows the reason for it.
        found = [
            each
            for each in requests(core, rules, weigh=False)
            if each.confidence >= _SURE and (ends if each.intent in MADE else not goes_on)
        ]
        if not found or is_talk(core, rules):
            continue
        ways = variants(Piece.whole(core), rules, question="?" in core.plain)
        for each in found:
            if _stands(each, core.plain, others, rules, polite=ways[0].asked):
                return [replace(each, confidence=_CONFIDENCE)]
    return []


def _cores(marked: Marked, rules: Grammar) -> Iterator[tuple[Marked, str, bool, bool]]:
    """Yield each sentence that may be the wish, with what the others say, whether it goes on, and to the end."""
    plain, how = marked.plain, rules.alone
    spans: list[Span] = upto(plain, how.parts) if len(plain) <= how.longest else []
    if not 1 < len(spans) <= _MOST:
        return
    whole = Piece.whole(marked)
    last = len(spans) - 1
    alone = [(place, place) for place in range(len(spans))]
    telling: dict[int, bool] = {}
    for first, end_at in (*alone, *((place, last) for place in range(1, last))):
        start, end = spans[first][0], spans[end_at][1]
        others = [at for at in range(len(spans)) if not first <= at <= end_at]
        told = "\n".join(plain[slice(*spans[at])].strip(SIGNS) for at in others)
        if not how.shortest_rest <= len(told) <= how.longest_rest or ITEM.search(told):
            continue
        if not how.wishes.search(plain[start:end].strip(" ")):
            continue
        for at in others:
            if at not in telling:
                telling[at] = _tells(whole.part(*spans[at]), rules)
        if all(telling[at] for at in others):
            yield whole.part(start, end).reworded([]), told, first < end_at, end_at == last


def _tells(clause: Piece, rules: Grammar) -> bool:
    """Tell whether a clause, courtesies aside, only tells something, or asks more of the same thing: 在哪个门集合?"""
    bare = variants(clause, rules, question=False, reword=False)[0].bare.plain.strip(SIGNS)
    if not bare or rules.reasons.strict.fits(bare):
        return True
    more = rules.further is not None and rules.further.fullmatch(bare) is not None
    if "?" in clause.plain:
        return more
    # The particle of a question is taken off what is bare.
    asked = rules.asks.search(clause.plain.rstrip(SIGNS)) is not None
    bare = rules.asks.sub("", bare) if more else bare
    return (more or not asked) and not (rules.alone.against.search(bare) or rules.spoken_to.search(bare))


def _stands(found: Understood, plain: str, others: str, rules: Grammar, *, polite: bool) -> bool:
    """Tell whether a sentence means what it says although others are around it."""
    how = rules.alone
    # Whom or what it is about may be told by them.
    if WHOM.search(others) and not (ITEM.search(plain) or WHOM.search(plain)):
        return False
    if found.intent in MADE:
        timed = found.intent is Intent.CREATE_TASK or found.slots.date_from is not None
        return found.slots.topic is not None and timed
    if found.intent in ASKED:
        return how.asks.search(plain) is not None
    # Who says that something is done need order nothing.
    ordered = found.intent is Intent.MARK_DONE or (found.intent in _ORDERED and (polite or how.orders.search(plain)))
    # Neither is the day told by them that it has not; nor is another order that goes with it.
    told = DAY.search(others) and not (found.slots.date_from or found.slots.date_to)
    if not ordered or told or how.orders.search(others):
        return False
    return found.intent not in _REMINDERS or found.slots != Slots() or bool(rules.likely[found.intent].search(plain))
