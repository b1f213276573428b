"""What a sentence about one code or about a list wants, where no table has it: by the kinds of words in it.

Who asks "who" beside a word of charge wants its owner, whatever else stands between them. Little else may stand
there, and nothing that is said to people or of everyday life.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.dates import Found
from bot.language.intents.filling import days
from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import CODES, PERSON
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.intents.piece import Piece
from bot.language.intents.wording import apart
from bot.language.names.model import Mention
from bot.language.references import Reference

_ITEM = re.compile(f"[{CODES}]")
_CONFIDENCE = 0.6
_ASKED = (Intent.TASK_OWNER, Intent.TASK_STATUS, Intent.EXCHANGE_DETAIL)
# Lists are of somebody, or of all: who names a code wants no list.
_LISTS = (Intent.TASKS_OF_PERSON, Intent.TASKS_OF_ASSOCIATION, Intent.OVERDUE_TASKS)


@dataclass(frozen=True, slots=True)
class Evidence:
    """An intent, the kinds of words that tell of it, all of which must be there, and those that speak against it.

    `question`: whether only a question can mean it, or none; None where that does not matter.
    """

    intent: Intent
    tells: tuple[re.Pattern[str], ...]
    against: re.Pattern[str]
    question: bool | None = None


def weighed(sentence: Piece, rules: Grammar, *, clauses: int, question: bool) -> Understood | None:
    """Return what the words of a sentence about one code tell of, None where they tell of nothing or of more.

    What goes on in another clause is an order, if anything: T7谁写的，字都写错了.
    """
    plain = sentence.plain
    if len(plain) > rules.longest_weighed or (items := len(_ITEM.findall(plain))) > 1 or rules.estranged.search(plain):
        return None
    _, unknown = apart(plain, rules.words)
    if sum(map(len, unknown)) > rules.most_unknown or any(rules.never.search(each) for each in unknown):
        return None
    for each in rules.evidence:
        if (each.intent in _LISTS) is bool(items):
            continue
        if (clauses > 1 and each.intent in _ASKED) or each.question not in (None, question):
            continue
        if all(tell.search(plain) for tell in each.tells) and not each.against.search(plain):
            return _filled(sentence, each.intent)
    return None


def _filled(sentence: Piece, intent: Intent) -> Understood:
    code = person = body = when = progress = None
    for place, char in zip(sentence.at, sentence.plain, strict=True):
        thing = sentence.marked.things.get(place)
        if isinstance(thing, Reference):
            code = thing.code
        elif isinstance(thing, Mention) and char == PERSON:
            person = thing.words
        elif isinstance(thing, Mention):
            body = thing.words
        elif isinstance(thing, Found) and (thing.start or thing.end):
            when = thing
        elif isinstance(thing, int):
            progress = thing
    dated = intent in (Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, *_LISTS)
    slots = Slots(
        task_ref=code,
        person=person if intent in (Intent.REASSIGN_OWNER, *_LISTS) else None,
        association=body if intent in _LISTS else None,
        topic=None,
        progress=progress if intent is Intent.RECORD_UPDATE else None,
        **(days(intent, when) if dated else {}),
    )
    return Understood(intent, "", slots, _CONFIDENCE, when=when if dated else None)
