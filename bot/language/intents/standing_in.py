"""A thing named by its words, read as if it had a code: what may be said of T7 may be said of the quarterly bulletin.

The tables foresee more of what is said of codes than of titles, as a title may be any words. Where nothing is read,
what a message names of the plan gives its place to a sign, and what is read then is about those words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from bot.language.intents.clauses import ITEM, SIGNS
from bot.language.intents.filling import says, trimmed
from bot.language.intents.gist import likely_titles
from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import EXCHANGE, TASK, Marked
from bot.language.intents.model import Intent, Understood
from bot.language.intents.piece import Piece
from bot.language.intents.requests import requests
from bot.language.references import Reference

# What says something: a word of Portuguese that is no article, or a Chinese character.
_LETTERS = re.compile("[a-z]{3}|[\u3400-\u9fff]")
# No code is written so.
_PLACE = "T0"
_LONGEST, _SHORTEST, _MOST = 110, 3, 3
_CONFIDENCE = 0.6
# What is meant of a thing whoever hears it, and what else is meant where somebody is asked for it.
_SAID = frozenset(
    {Intent.TASK_OWNER, Intent.TASK_STATUS, Intent.MARK_DONE, Intent.CHANGE_DEADLINE, Intent.REASSIGN_OWNER}
)
_BEGGED = _SAID | {Intent.MOVE_EXCHANGE, Intent.SUBSCRIBE_REMINDERS, Intent.MUTE_REMINDERS}


def standing_in(
    marked: Marked, rules: Grammar, read: Callable[[Marked, Grammar], list[Understood]]
) -> list[Understood]:
    """Return what is wanted of a thing that has no code, nothing where none is named or nothing is wanted of it.

    `read` tells what is wanted of things that have one, by all that reads a message; where nobody is asked for
    anything, only what is surely said counts.
    """
    whole = Piece.whole(marked)
    if len(whole.plain) > _LONGEST or ITEM.search(whole.plain) or not rules.matter.search(whole.plain):
        return []
    begged = rules.begs.search(whole.plain) is not None
    for named in islice(_named(whole, rules), _MOST):
        sign = EXCHANGE if rules.eventful.search(named.plain) else TASK
        if not _LETTERS.search(whole.plain[: named.at[0]] + whole.plain[named.at[-1] + 1 :]):
            # Nothing is said of it.
            continue
        if begged:
            found = read(_put(whole, named, sign), rules)
        elif sign == TASK and "," not in whole.plain and rules.matter.match(named.plain):
            found = requests(_put(whole, named, sign), rules)
        else:
            continue
        for each in found:
            of_it = each.slots.task_ref == _PLACE and each.slots.topic is None
            if of_it and each.intent in (_BEGGED if begged else _SAID):
                slots = replace(each.slots, task_ref=None, topic=named.written())
                return [replace(each, slots=slots, confidence=_CONFIDENCE)]
    return []


def _named(whole: Piece, rules: Grammar) -> Iterator[Piece]:
    """Yield what may name a thing of the plan, the likeliest first."""
    if rules.lexicon is not None:
        asked = whole.part(0, len(whole.plain.rstrip(SIGNS)))
        yield from (each for each in likely_titles(asked, rules) if "," not in each.plain)
        return
    if rules.classes is None:
        return
    for part, _ in whole.split(rules.classes.bounds):
        topic = trimmed(part, rules)
        # What a title names stands at its end: 目录勾掉 is no part of one.
        ends = [match.end() for match in rules.matter.finditer(topic.plain)]
        for end in dict.fromkeys((len(topic.plain), *ends[-1:])) if ends else ():
            named = topic.part(0, end)
            plain = named.plain
            if len(plain) >= _SHORTEST and not (
                says(named) or rules.never.search(plain) or rules.generic.fullmatch(plain)
            ):
                yield named


def _put(whole: Piece, named: Piece, sign: str) -> Marked:
    """Return a message with a sign in the place of words."""
    marked, start, end = whole.marked, named.at[0], named.at[-1] + 1
    first, last = marked.span(start, end)
    shift = end - start - 1
    things = {
        place if place < start else place - shift: thing
        for place, thing in marked.things.items()
        if not start <= place < end
    }
    things[start] = Reference(first, last, _PLACE)
    places = [*marked.places[:start], (first, last), *marked.places[end:]]
    return Marked(marked.text, marked.plain[:start] + sign + marked.plain[end:], things, places, marked.read)
