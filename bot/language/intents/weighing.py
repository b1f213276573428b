"""What a sentence wants where no table has it: by the kinds of words in it.

Who asks "who" beside a word of charge wants the owner of what is named, whatever else stands between them. Little else
may stand there, and nothing that is said to people or of everyday life.
"""

from __future__ import annotations

from bot.language.dates import Found
from bot.language.intents.clauses import ITEM
from bot.language.intents.evidence import CODE, LIST, NAME
from bot.language.intents.filling import days, says, trimmed
from bot.language.intents.grammar import Grammar
from bot.language.intents.loosely import OF_EVENTS, filled
from bot.language.intents.marks import PERSON
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.intents.piece import Piece
from bot.language.intents.wording import apart, stretches
from bot.language.names.model import Mention
from bot.language.references import Reference

_CONFIDENCE = 0.6
_ASKED = (Intent.TASK_OWNER, Intent.TASK_STATUS, Intent.EXCHANGE_DETAIL)


def weighed(sentence: Piece, rules: Grammar, *, clauses: int, question: bool) -> Understood | None:
    """Return what the words of a sentence tell of, None where they tell of nothing or of more.

    What goes on in another clause is an order, if anything: T7谁写的，字都写错了.
    """
    plain = sentence.plain
    if len(plain) > rules.longest_weighed or (items := len(ITEM.findall(plain))) > 1 or rules.estranged.search(plain):
        return None
    named = None if items else _named(sentence, rules)
    what = CODE if items else NAME if named is not None else LIST
    if named is None and not _little(plain, rules, rules.most_unknown[what]):
        return None
    for each in rules.evidence:
        if each.what != what or (clauses > 1 and each.intent in _ASKED) or each.question not in (None, question):
            continue
        if named is not None and not _suits(each.intent, named, sentence, rules):
            continue
        if all(tell.search(plain) for tell in each.tells) and not each.against.search(plain):
            if what == CODE:
                return _filled(sentence, each.intent)
            if what == LIST and each.intent is Intent.OVERDUE_TASKS and _narrows(plain, rules):
                return None
            return filled(sentence, each.intent, named.written() if named else None, rules, _CONFIDENCE)
    return None


def _suits(intent: Intent, named: Piece, sentence: Piece, rules: Grammar) -> bool:
    """Tell whether what is named can be what such a wish is about: who leads a visit is asked of the visit."""
    eventful = rules.eventful.search(named.plain) is not None
    if intent is Intent.TASK_OWNER:
        return not (eventful and rules.contact is not None and rules.contact.search(sentence.plain))
    return eventful or intent not in OF_EVENTS


def _little(plain: str, rules: Grammar, most: int) -> bool:
    """Tell whether few words of a sentence are unknown, and none that no request has."""
    _, unknown = apart(plain, rules.words)
    return sum(map(len, unknown)) <= most and not any(rules.never.search(each) for each in unknown)


def _narrows(plain: str, rules: Grammar) -> bool:
    """Tell whether words that are not known name what a list is about: tarefas em atraso sobre a formação técnica."""
    return any(rules.matter.search(each) for each in apart(plain, rules.words)[1])


def _named(sentence: Piece, rules: Grammar) -> Piece | None:
    """Return the one thing of the plan that a sentence names, None where it names none or says much besides."""
    if not rules.most_unknown[NAME]:
        return None
    found, rest = None, 0
    for first, last in stretches(sentence.plain, rules.words):
        piece = trimmed(sentence.part(first, last), rules)
        if not rules.matter.search(piece.plain):
            rest += last - first
        elif found is not None:
            return None
        else:
            found = piece
    if found is None or rest > rules.most_unknown[NAME] or says(found):
        return None
    return None if rules.never.search(found.plain) or rules.generic.fullmatch(found.plain) else found


def _filled(sentence: Piece, intent: Intent) -> Understood:
    code = person = when = progress = None
    for place, char in zip(sentence.at, sentence.plain, strict=True):
        thing = sentence.marked.things.get(place)
        if isinstance(thing, Reference):
            code = thing.code
        elif isinstance(thing, Mention) and char == PERSON:
            person = thing.words
        elif isinstance(thing, Found) and (thing.start or thing.end):
            when = thing
        elif isinstance(thing, int):
            progress = thing
    dated = intent in (Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE)
    slots = Slots(
        task_ref=code,
        person=person if intent is Intent.REASSIGN_OWNER else None,
        association=None,
        topic=None,
        progress=progress if intent is Intent.RECORD_UPDATE else None,
        **(days(intent, when) if dated else {}),
    )
    return Understood(intent, "", slots, _CONFIDENCE, when=when if dated else None)
