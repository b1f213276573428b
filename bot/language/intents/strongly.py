"""What a message wants by the classes of its words, whatever else it says: the last that reads a message.

More may be unknown here than in weighing.py; so each class of words that a wish needs has to be there, and what is
asked for is never done unasked.
"""

from __future__ import annotations

import re

from bot.language.dates import Found
from bot.language.intents.clauses import ITEM
from bot.language.intents.evidence import CODE, NAME, Evidence
from bot.language.intents.filling import UNTIL, days, last_date, says, trimmed
from bot.language.intents.gist import titles
from bot.language.intents.grammar import Classes, Grammar
from bot.language.intents.loosely import OF_EVENTS
from bot.language.intents.marks import BODY, PERCENT, PERSON, Marked
from bot.language.intents.model import STATEMENTS, Intent, Slots, Understood
from bot.language.intents.piece import Piece
from bot.language.intents.sentences import is_talk
from bot.language.names.model import Mention
from bot.language.references import Reference

_SHORTEST = 4
_CONFIDENCE = 0.5
_OF_PEOPLE = (Intent.REASSIGN_OWNER, Intent.CREATE_MEETING, Intent.TASKS_OF_PERSON, Intent.OVERDUE_TASKS)
_OF_BODIES = (
    Intent.TASKS_OF_ASSOCIATION, Intent.OVERDUE_TASKS, Intent.UPCOMING_EXCHANGES, Intent.NEXT_MEETING,
    Intent.CREATE_MEETING,
)  # fmt: skip
# What is handed over to an association, if to nobody in it.
_OR_BODIES = (Intent.REASSIGN_OWNER,)
_PARTED = re.compile("[,;]")
# What is counted is not named: 几次交流.
_COUNTED = re.compile("[次场个项条件种家]")
# What is wanted of nobody but the bot, whatever is told beside it.
_ORDERED = (
    Intent.SUBSCRIBE_REMINDERS, Intent.MUTE_REMINDERS, Intent.HELP, Intent.REASSIGN_OWNER, Intent.MARK_DONE,
    Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.CREATE_MEETING,
)  # fmt: skip
_HANDED = (Intent.REASSIGN_OWNER,)
_DATED = (
    Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.UPCOMING_EXCHANGES, Intent.MY_TASKS, Intent.TASKS_OF_PERSON,
    Intent.TASKS_OF_ASSOCIATION, Intent.OVERDUE_TASKS, Intent.MUTE_REMINDERS, Intent.CREATE_MEETING,
)  # fmt: skip


def strongly(marked: Marked, rules: Grammar) -> Understood | None:
    """Return what the classes of words in a message tell, None where they tell of nothing."""
    whole = Piece.whole(marked)
    # What follows a question is another wish, or none.
    if rules.classes is None or not _SHORTEST <= len(marked.plain) <= rules.classes.longest or "?" in whole.plain[:-1]:
        return None
    told = _told(whole, rules, rules.classes)
    if not told or is_talk(marked, rules):
        return None
    named = None if ITEM.search(whole.plain) else _named(whole, rules, rules.classes.bounds)
    for each in told:
        if each.what != NAME:
            # What is late is asked of a thing by its name as well: o que está atrasado no projeto dos laboratórios?
            late = each.intent is Intent.OVERDUE_TASKS
            named = next(titles(whole, rules.classes.bounds, rules), None) if late else None
            return _made(marked, each.intent, named, rules)
        if named is not None and _suits(each.intent, named, rules):
            return _made(marked, each.intent, named, rules)
    return None


def _told(whole: Piece, rules: Grammar, classes: Classes) -> list[Evidence]:
    """Return the lines of the table of which every class of words is there."""
    flat = classes.courteous.sub("", whole.without(rules.dropped).plain.rstrip("?!。.~…"))
    items = len(ITEM.findall(flat))
    bold = classes.never.search(flat) is not None
    if items > 1 or (bold and not items):
        return []
    # Who neither names a thing by its code or its state nor asks or orders anything only tells something.
    if not items and PERCENT not in flat and not (classes.asks.search(whole.plain) or classes.orders.search(flat)):
        return []
    # That somebody has taken it over is news: 小李出差了，T8让王芳接了.
    unsaid = STATEMENTS if "?" in whole.plain else _HANDED if rules.told.search(flat) else ()
    # A class of words stands in many lines. It is known by its identity: an expression is compared by all that it says.
    known: dict[int, bool] = {}
    told = [
        each
        for each in classes.evidence
        if (each.what == CODE) == bool(items)
        and each.intent not in unsaid
        and (each.bold or not bold)
        and (not each.question or "?" in whole.plain)
        and _tells(each, flat, known)
    ]
    # Who wants several things says them in clauses of their own: see several.py. Of an exchange much is asked at once.
    clauses = [clause for clause in _PARTED.split(whole.plain) if clause.strip(" ?!。.~…")]
    # Who tells a story beside it asks for nothing.
    told = [
        each for each in told if each.intent in _ORDERED or all(_belongs(each, clause, classes) for clause in clauses)
    ]
    meant = {each.intent for each in told}
    if items and len(clauses) > 1 and meant != {Intent.EXCHANGE_DETAIL}:
        if len(meant) == 1 and any(each.bold for each in told):
            return told
        asking = sum(classes.asks.search(each) is not None for each in clauses)
        if asking > 1 or len(meant) > 1:
            return []
    return told


def _belongs(evidence: Evidence, clause: str, classes: Classes) -> bool:
    """Tell whether a clause has its part in a wish, or is a courtesy."""
    return (
        any(tell.search(clause) for tell in evidence.tells)
        or classes.asks.search(clause) is not None
        or not classes.courteous.sub("", clause).strip()
    )


def _tells(evidence: Evidence, flat: str, known: dict[int, bool]) -> bool:
    for tell in evidence.tells:
        there = known.get(id(tell))
        if there is None:
            there = known[id(tell)] = tell.search(flat) is not None
        if not there:
            return False
    return not evidence.against.search(flat)


def _suits(intent: Intent, named: Piece, rules: Grammar) -> bool:
    """Tell whether what is named is what such a wish is about: a meeting has a day, a report has a deadline."""
    eventful = rules.eventful.search(named.plain) is not None
    return eventful if intent in OF_EVENTS else not (eventful and intent is Intent.CHANGE_DEADLINE)


def _named(whole: Piece, rules: Grammar, bounds: re.Pattern[str]) -> Piece | None:
    """Return the first thing of the plan that is named."""
    for part, _ in whole.split(bounds):
        piece = trimmed(part, rules)
        plain = piece.plain
        if len(plain) < _SHORTEST - 1 or _COUNTED.match(plain) or not rules.matter.search(plain):
            continue
        if says(piece) or rules.never.search(plain) or rules.generic.fullmatch(plain):
            continue
        return piece
    return None


def _made(marked: Marked, intent: Intent, named: Piece | None, rules: Grammar) -> Understood:
    code = person = body = progress = None
    half = rules.half.search(marked.plain) is not None
    dates: list[Found] = []
    for place, thing in sorted(marked.things.items()):
        if named is not None and place in named.at:
            continue
        if isinstance(thing, Reference):
            code = code or thing.code
        elif isinstance(thing, Found):
            dates.append(thing)
        elif isinstance(thing, Mention) and marked.plain[place] == PERSON:
            # Who takes over is named last.
            person = thing.words if intent is Intent.REASSIGN_OWNER else person or thing.words
        elif isinstance(thing, Mention) and marked.plain[place] == BODY:
            body = body or thing.words
        elif isinstance(thing, int):
            progress = thing
    if progress is None and half:
        progress = 50
    when = last_date(dates) if intent in _DATED else None
    if named is None and intent is Intent.UPCOMING_EXCHANGES and rules.lexicon is not None:
        # What takes place is named by what it is.
        kind = rules.kind.search(marked.plain)
        named = None if kind is None or rules.plain_kind.fullmatch(kind[0]) else Piece.whole(marked).part(*kind.span())
    slots = Slots(
        task_ref=code,
        person=person if intent in _OF_PEOPLE else None,
        association=body if intent in _OF_BODIES or (intent in _OR_BODIES and person is None) else None,
        topic=named.written() if named is not None else None,
        progress=progress if intent is Intent.RECORD_UPDATE else None,
        **days(intent, when, until=UNTIL.search(marked.plain) is not None),
    )
    return Understood(intent, "", slots, _CONFIDENCE, when=when)
