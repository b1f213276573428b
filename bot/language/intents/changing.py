"""A change ordered or reported in the midst of what else is told: o hotel está cheio, passa a visita para maio.

Where no table has a message as a whole, the place is sought where an order or a report begins; it is read by the tables
from there to where it ends. What stands for the thing that was named before, a pronoun or "that task", gives way to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.language.intents.clauses import DAY, ITEM, put
from bot.language.intents.filling import trimmed
from bot.language.intents.gist import gist
from bot.language.intents.grammar import Changes, Grammar
from bot.language.intents.marks import PERCENT, Marked
from bot.language.intents.model import Intent, Understood
from bot.language.intents.piece import Piece
from bot.language.intents.requests import fitting
from bot.language.intents.sentences import Sentence, is_talk, variants

_END = re.compile(r"[.!?;:…]+(?= |$)|,(?= )| [-–—](?= )")
_PARTED = re.compile(r"[.,;:!?…]|\b(?:mas|que)\b")
_LONGEST, _MOST_STARTS, _MOST_ENDS, _SHORTEST = 240, 4, 4, 5
_CONFIDENCE = 0.6
_ORDERED = (
    Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.REASSIGN_OWNER, Intent.MARK_DONE, Intent.RECORD_UPDATE,
    Intent.CREATE_MEETING,
)  # fmt: skip
_STATED = (Intent.MARK_DONE, Intent.RECORD_UPDATE, Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.REASSIGN_OWNER)
_REPORTED = _STATED[:2]


def changed(marked: Marked, rules: Grammar) -> Iterator[Understood]:
    """Yield what a part of the message orders or reports, where the rest only tells why."""
    plain, how = marked.plain, rules.changes
    if how is None or len(plain) > _LONGEST or not how.gate.search(plain) or how.undone.search(plain):
        return
    whole = Piece.whole(marked)
    if len(set(_items(whole))) > 1 or is_talk(marked, rules):
        return
    question = "?" in plain
    for start, end, ordered in _places(plain, how):
        piece = whole.part(start, end)
        denied = not ordered and how.denied.search(plain[:start] + plain[end:])
        for each in _named_before(piece, whole.part(0, start), how, rules):
            found = _read(each, rules, ordered=ordered, question=question and "?" in plain[start:])
            if found is None or (denied and found.intent is not Intent.RECORD_UPDATE):
                continue
            # Whether a change that is told suits them is asked of people.
            if ordered or not question or found.intent in _REPORTED:
                yield replace(found, confidence=_CONFIDENCE)
                return


def _items(piece: Piece) -> Iterator[str]:
    for match in ITEM.finditer(piece.plain):
        thing = piece.things_at(match.start(), match.end())
        yield getattr(thing[0], "code", "") if thing else ""


def _places(plain: str, how: Changes) -> Iterator[tuple[int, int, bool]]:
    """Yield where an order or a statement may stand, orders first, the longest first."""
    for pattern, ordered in ((how.orders, True), (how.states, False)):
        starts = [match for match in pattern.finditer(plain) if _begins(plain, match, how)][:_MOST_STARTS]
        for match in starts:
            start = match.start("head")
            for end in _ends(plain, start, how):
                if end - start >= _SHORTEST and (start or end < len(plain)):
                    yield start, end, ordered


def _begins(plain: str, match: re.Match[str], how: Changes) -> bool:
    """Tell whether a clause begins there: a sign or the start parts it, or a verb stands before it."""
    before = plain[: match.start()].rstrip()
    if not before or before[-1] in ".,;:!?…-–—)":
        return True
    if how.through.search(before):
        # What others ask is asked of the bot where nothing but thanks, or an order to do so, is behind it.
        return how.courteous.search(plain, match.end()) is not None or not _END.search(plain[match.end() : -1])
    if how.hangs.search(before) or how.plain.fullmatch(match["head"]):
        return False
    # The verb is that of the clause before, not of what orders.
    return how.tells.search(_PARTED.split(before)[-1]) is not None


def _ends(plain: str, start: int, how: Changes) -> Sequence[int]:
    ends = {match.start() for pattern in (_END, how.tail) for match in pattern.finditer(plain, start + 1)}
    return sorted({*ends, len(plain)}, reverse=True)[-_MOST_ENDS:]


def _named_before(piece: Piece, before: Piece, how: Changes, rules: Grammar) -> Iterator[Piece]:
    """Yield the piece as it stands if it names its thing, else with the thing that was named before it."""
    day = how.that_day.search(piece.plain)
    days = [match.span() for match in DAY.finditer(before.plain)]
    if day is not None and days:
        piece = put(piece, day.span(), before, days[-1])
    if days and (match := how.undated.match(piece.plain)) and not piece.plain[match.end() :].strip(" ,.;!?"):
        end = match.end()
        piece = put(piece, (end, len(piece.plain)), before, days[-1], how.to)
    if ITEM.search(piece.plain):
        yield piece
        return
    item = ITEM.search(before.plain)
    span = item.span() if item else _subject(before, how, rules)
    again = how.again.search(piece.plain)
    if span is not None and again is not None:
        yield put(piece, again.span("it"), before, span)
    elif span is not None and (bare := how.bare.match(piece.plain)) is not None:
        yield put(piece, (bare.end(), bare.end()), before, span, how.of if bare["part"] else "")
    elif span is not None and how.verbal.match(piece.plain):
        named = before.part(*span)
        yield Piece.joined([named, piece], " ")
    elif item is None:
        yield piece


def _subject(before: Piece, how: Changes, rules: Grammar) -> tuple[int, int] | None:
    """Return where what is before names a thing of the plan."""
    for match in (match for pattern in how.subjects for match in pattern.finditer(before.plain)):
        named = trimmed(before.part(*match.span("topic")), rules).plain
        if rules.matter.search(named) and not rules.generic.fullmatch(named) and not rules.never.search(named):
            return match.span("topic")
    return None


def _read(piece: Piece, rules: Grammar, *, ordered: bool, question: bool) -> Understood | None:
    """Return what a clause wants by the tables, or by what its words come to."""

    ways = [each for each in variants(piece, rules, question=question) if each.flat.plain]
    wanted: tuple[Intent, ...] = _ORDERED if ordered else _STATED
    for each in ways:
        for made in fitting(each, rules, rules.sections, wanted):
            if made.intent in wanted and _reports(made, each):
                return made
    # A change that is only stated has to be so in a sentence of the tables.
    wanted = wanted if ordered else _REPORTED
    for each in ways:
        told = gist(each.bare, rules, question=each.question)
        if told is not None and told.intent in wanted and _reports(told, each):
            return told
    return None


def _reports(made: Understood, sentence: Sentence) -> bool:
    if made.intent is not Intent.RECORD_UPDATE:
        return True
    return PERCENT in sentence.flat.plain or made.slots.progress is not None or sentence.asked
