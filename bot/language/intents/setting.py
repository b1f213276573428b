"""What is wanted beside clauses that only tell how things stand with who wants it: 我在高铁上，T7谁负责."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.language.intents.clauses import DAY, ITEM, SIGNS, WHOM, upto
from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import PERCENT, Marked
from bot.language.intents.model import ASKED, MADE, STATEMENTS, Intent, Slots, Understood
from bot.language.intents.piece import Piece
from bot.language.intents.requests import late, requests
from bot.language.intents.sentences import is_talk

_MOST = 5
_PARTS = re.compile(
    r"[,;:!?。~…\n]+ ?|\.(?<![ .][a-z]\.)(?<![ .][a-z]{2}\.)(?<![ .][a-z]{3}\.)\.* "
    r"| (?<=[\u3400-\u9fff] )(?=[\u3400-\u9fffⓉⒺⓅⓌ])"
)
# Who says what he asked himself: Calendário? Não tenho.
_ANSWERS = re.compile("(?:nao|sim|ja|claro|没有?|不|有|对)")
# Behind a full stop something else begins.
_STOP = re.compile(r"(?:。|(?:[a-z]{4}|[ⓉⒺⓅⒹⓁⓈⓃⓇⓌⒶⒸ])\.) ?$")
# A code alone asks for nothing beside what is told.
_WORDS = re.compile("[a-z\u3400-\u9fff]{2}|[ⓉⒺⓅ] ?[ⒹⓁⒸⓌ]")
# A name goes on behind no full stop.
_ENDED = re.compile(r"。|\w{4}[.?!]+ \w")
_SURE, _OUTRIGHT, _CONFIDENCE = 0.8, 0.9, 0.75
_BEFORE, _BEHIND, _APART = "before", "behind", "apart"
# What is wanted of no one thing.
_GENERAL = frozenset(
    {
        Intent.HELP, Intent.NEXT_MEETING, Intent.MY_TASKS, Intent.OVERDUE_TASKS, Intent.UPCOMING_EXCHANGES,
        Intent.MUTE_REMINDERS,
    }
)  # fmt: skip
_TIMED = frozenset({Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.MUTE_REMINDERS}) | MADE


def swallows(wish: Understood) -> bool:
    """Tell whether the name of what is wanted may hold what was only told beside it."""
    return wish.intent in MADE or _ENDED.search(wish.slots.topic or "") is not None


def beside_setting(marked: Marked, rules: Grammar) -> list[Understood]:
    """Return what is wanted in a message of which the first clauses, or the last, only tell of a situation."""
    for core, told, where, loosely in _cores(marked, rules):
        if not _WORDS.search(core.plain):
            continue
        found = [each for each in requests(core, rules, weigh=False) if each.confidence >= _SURE]
        if not found and ITEM.match(core.plain):
            found = [each for each in late(core, rules) if each.confidence > _OUTRIGHT]
        if not found or is_talk(core, rules):
            continue
        best = max(found, key=lambda each: each.confidence)
        # Anything may be told beside what can be nothing but a request.
        free = best.intent in MADE or best.slots.topic is None
        named = ITEM.search(core.plain) or (free and not (WHOM.search(told) or DAY.search(told)))
        if loosely and not (best.confidence > _OUTRIGHT and named):
            continue
        if _of_its_own(best, told, core.plain, rules) and _meant(best, core.plain, rules, where):
            return [replace(best, confidence=_CONFIDENCE)]
    return []


def _cores(marked: Marked, rules: Grammar) -> Iterator[tuple[Marked, str, str, bool]]:
    """Yield what may be the wish, the longest first; what is told beside it, where that stands, and if it is any."""
    plain, how = marked.plain, rules.alone
    spans = upto(plain, _PARTS) if len(plain) <= how.longest else []
    if not 1 < len(spans) <= _MOST:
        return
    telling = [rules.setting.fullmatch(plain[start:end].strip(SIGNS)) is not None for start, end in spans]
    whole = Piece.whole(marked)
    loosely = False
    for first in range(1, len(spans)):
        if not telling[first - 1]:
            told = plain[slice(*spans[first - 1])].strip(SIGNS)
            if rules.anything is None or rules.anything.fullmatch(told) is None:
                break
            loosely = True
        start = spans[first][0]
        if not loosely or ITEM.search(plain, start) or how.wishes.search(plain, start):
            yield whole.part(start, len(plain)).reworded([]), plain[:start], _BEFORE, loosely
    for last in range(len(spans) - 1, 0, -1):
        start = spans[last][0]
        if not telling[last] or "?" in plain[start:] or how.against.search(plain, start):
            break
        if not _ANSWERS.match(plain, start):
            where = _APART if _STOP.search(plain, 0, start) else _BEHIND
            yield whole.part(0, start).reworded([]), plain[start:], where, False


def _of_its_own(found: Understood, told: str, core: str, rules: Grammar) -> bool:
    """Tell whether whom, what and when a wish is about is told by itself, as far as it is told at all."""
    slots = found.slots
    whom = ITEM.search(core) or slots.topic or WHOM.search(core)
    if WHOM.search(told) and not whom:
        return False
    if rules.matter.search(told) and not (whom or found.intent in _GENERAL):
        return False
    if DAY.search(told) is None or found.intent not in _TIMED:
        return True
    # Who is away for some days wants peace for as long, unless he says from what.
    return slots != Slots() if found.intent is Intent.MUTE_REMINDERS else bool(slots.date_from or slots.date_to)


def _meant(found: Understood, core: str, rules: Grammar, where: str) -> bool:
    """Tell whether a wish is put as one, with what is told standing before it, behind it, or apart in a sentence."""
    asked, ordered = "?" in core or rules.alone.asks.search(core), rules.alone.orders.search(core)
    made = found.intent is Intent.CREATE_TASK and where == _BEFORE and found.confidence > _OUTRIGHT
    if made or (where == _APART and found.confidence >= _OUTRIGHT):
        return True
    if found.intent in STATEMENTS:
        told = found.intent is Intent.MARK_DONE or PERCENT in core or ITEM.match(core) is not None
        sure = where == _APART or (where == _BEFORE and told)
        # How much of a thing is done may be told by its name.
        named = PERCENT in core and found.confidence >= _OUTRIGHT
        # What is to be struck off is of the plan: 材料都交了，给论坛选题征集打个勾.
        framed = (rules.framed or {}).get(found.intent)
        of_plan = framed is not None and framed.search(core) is not None
        return sure and (named or of_plan or ITEM.search(core) is not None)
    if not (ordered or rules.beside.wish.search(core)):
        return False
    if found.intent in ASKED:
        return bool(asked)
    if found.intent is Intent.MUTE_REMINDERS:
        return found.slots != Slots() or rules.likely[found.intent].search(core) is not None
    return where != _BEHIND or (found.intent not in MADE and ordered is not None)
