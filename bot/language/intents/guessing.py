"""What a message may have meant that is not understood, for a bot that offers the three likeliest things."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.language.dates import Found
from bot.language.intents.filling import days
from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import BODY, DAYS, EXCHANGE, LIMIT, PERCENT, PERSON, PROJECT, SINCE, TASK, Marked
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.names.model import Mention
from bot.language.references import Reference

_MOST = 3
_WORDS, _THINGS = 0.3, 0.2
# What a message is likely to be about that names such a thing.
_BY_SIGN = (
    (TASK, (Intent.TASK_STATUS, Intent.TASK_OWNER, Intent.RECORD_UPDATE)),
    (EXCHANGE, (Intent.EXCHANGE_DETAIL, Intent.SUBSCRIBE_REMINDERS)),
    (PROJECT, (Intent.TASK_STATUS,)),
    (PERSON, (Intent.TASKS_OF_PERSON,)),
    (BODY, (Intent.TASKS_OF_ASSOCIATION, Intent.UPCOMING_EXCHANGES)),
    (DAYS + LIMIT + SINCE, (Intent.UPCOMING_EXCHANGES, Intent.MY_TASKS)),
)
# What cannot be without a code, and what has no slots.
_OF_ITEMS = frozenset(
    {
        Intent.TASK_OWNER, Intent.TASK_STATUS, Intent.EXCHANGE_DETAIL, Intent.RECORD_UPDATE, Intent.MARK_DONE,
        Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.REASSIGN_OWNER,
    }
)  # fmt: skip


def likeliest(
    marked: Marked, lang: str, grammar: Grammar, but: Intent = Intent.NONE, read: Iterable[Understood] = ()
) -> tuple[Understood, ...]:
    """Return up to three intents that the message may have, the likeliest first, with the slots that it would fill.

    `but` is none of them; `read` are those that it was read as besides.
    """
    found = {each.intent: replace(each, lang=lang) for each in read if each.intent is not but}
    scores: dict[Intent, float] = {}
    for intent, words in grammar.likely.items():
        if words.search(marked.plain):
            scores[intent] = _WORDS + len(set(words.findall(marked.plain))) / 100
    for signs, intents in _BY_SIGN:
        if any(sign in marked.plain for sign in signs):
            for place, intent in enumerate(intents):
                scores[intent] = scores.get(intent, 0) + _THINGS - place / 100
    for intent in sorted(scores, key=lambda each: -scores[each]):
        slots = _slots(intent, marked)
        if intent is not but and intent not in found and (intent not in _OF_ITEMS or slots.task_ref):
            found[intent] = Understood(intent, lang, slots, round(scores[intent], 2))
    return tuple(found.values())[:_MOST]


def _slots(intent: Intent, marked: Marked) -> Slots:
    """Return the first of each thing in the message that the intent has a slot for."""
    code = person = body = when = percent = None
    for place, thing in marked.things.items():
        sign = marked.plain[place]
        if isinstance(thing, Reference):
            code = code or thing.code
        elif isinstance(thing, Found):
            when = when or (thing if thing.start or thing.end else None)
        elif isinstance(thing, Mention):
            person, body = (person or thing.words, body) if sign == PERSON else (person, body or thing.words)
        elif sign == PERCENT and percent is None:
            percent = thing
    of_items = intent in _OF_ITEMS or intent is Intent.SUBSCRIBE_REMINDERS
    return Slots(
        task_ref=code if of_items else None,
        person=person if intent in (Intent.TASKS_OF_PERSON, Intent.REASSIGN_OWNER) else None,
        association=body if intent in (Intent.TASKS_OF_ASSOCIATION, Intent.UPCOMING_EXCHANGES) else None,
        progress=percent if intent is Intent.RECORD_UPDATE else None,
        **(days(intent, when) if intent not in _OF_ITEMS or intent is Intent.CHANGE_DEADLINE else {}),
    )
