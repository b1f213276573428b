"""A wish that leaves out what the clauses before it name: tenho aqui o plano preparatório. Já se avançou?

Such a question is one of a few that every office asks: of who, how far, until when, when and where; and such a list is
that of somebody's tasks: vou substituir o Liu Yang, que tarefas tem? Both are read in the words of the tables, with the
one thing, or the one person, in its place that was named before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.language.intents.clauses import ITEM, WHOM
from bot.language.intents.gist import titles
from bot.language.intents.grammar import Ellipsis, Grammar
from bot.language.intents.marks import EXCHANGE, Marked
from bot.language.intents.model import Intent, Understood
from bot.language.intents.piece import Piece
from bot.language.intents.requests import requests
from bot.language.intents.sentences import is_talk
from bot.language.intents.tables import group

_LONGEST = 240
_CONFIDENCE = 0.75
# What is asked of one thing.
_ASKED = frozenset({Intent.TASK_OWNER, Intent.TASK_STATUS, Intent.EXCHANGE_DETAIL, Intent.NEXT_MEETING})
_LISTS = frozenset({Intent.TASKS_OF_PERSON, Intent.TASKS_OF_ASSOCIATION, Intent.OVERDUE_TASKS})


def completed(marked: Marked, rules: Grammar) -> list[Understood]:
    """Return what the last question of a message wants of the thing that was named before it."""
    how, plain = rules.ellipsis, marked.plain
    if how is None or len(plain) > _LONGEST:
        return []
    if len(WHOM.findall(plain)) == 1 and how.listed.search(plain) and (found := _of_whom(marked, how, rules)):
        return found
    if not plain.rstrip(" .!").endswith(how.ends):
        return []
    for core in _cores(marked, how, rules):
        found = [each for each in requests(core, rules) if each.intent in _ASKED]
        if found and not is_talk(marked, rules):
            return [replace(found[0], confidence=_CONFIDENCE)]
    return []


def _of_whom(marked: Marked, how: Ellipsis, rules: Grammar) -> list[Understood]:
    """Return which list the last clause of a message wishes for of the one whom another names."""
    plain = marked.plain
    whole = Piece.whole(marked)
    for match in how.wishes.finditer(plain):
        before = whole.part(0, match.start())
        named = WHOM.search(before.plain)
        if named is None or ITEM.search(before.plain):
            continue
        # Nothing is said of who is named alone: zhou tao, o que tem ele a cargo.
        alone = not before.plain[: named.start()].strip("ao ") and not before.plain[named.end() :].strip()
        lists = (*how.lists, *(how.bare if alone or match["asked"] else ()))
        wished = next(((lead, made) for wish, lead in lists if (made := wish.fullmatch(plain, match.end()))), None)
        if wished is None:
            continue
        lead, made = wished
        hoped, told = group(made, "hoped"), group(made, "told")
        # What only goes on is no wish; and who is called by name is told it himself: Wang Jing, mostra-me as tarefas.
        if not (match[0].strip() or hoped or told) or (alone and told and match[0].strip() == ","):
            continue
        if alone or not is_talk(marked, rules):
            core = before.part(*named.span()).replaced(0, 0, [lead])
            if made["rest"]:
                core = Piece.joined([core, whole.part(*made.span("rest"))], " ")
            return [
                replace(each, confidence=_CONFIDENCE)
                for each in requests(core.reworded([]), rules)
                if each.intent in _LISTS
            ]
    return []


def _cores(marked: Marked, how: Ellipsis, rules: Grammar) -> Iterator[Marked]:
    plain = marked.plain
    whole = Piece.whole(marked)
    for match in how.begins.finditer(plain):
        asked = next((each for each in how.asked if each.question.fullmatch(plain, match.end())), None)
        if asked is None:
            continue
        before = whole.part(0, match.start())
        if (coming := how.coming.search(before.plain)) is not None:
            if asked.of_event is not None:
                yield before.part(coming.start(), len(before.plain)).replaced(0, 0, [how.comes]).reworded([])
        elif (named := named_in(before, how, rules)) is not None:
            event = event_in(named, how, rules) if asked.of_task is None else named
            eventful = event is not None and (EXCHANGE in event.plain or rules.eventful.search(event.plain) is not None)
            lead = asked.of_event if eventful else asked.of_task
            if event is not None and lead is not None:
                yield event.replaced(0, 0, [lead]).reworded([])
        return


def event_in(named: Piece, how: Ellipsis, rules: Grammar) -> Piece | None:
    """Return what takes place: named itself, or what it is for: o convite para o fórum."""
    starts = (0, *(match.end() for match in how.of.finditer(named.plain)))
    parts = (named.part(start, len(named.plain)) for start in starts)
    return next((each for each in parts if EXCHANGE in each.plain or rules.eventful.search(each.plain)), None)


def named_in(before: Piece, how: Ellipsis, rules: Grammar) -> Piece | None:
    """Return the one thing that is named, None where there are several, or none."""
    items = [match.span() for match in ITEM.finditer(before.plain)]
    if items:
        return before.part(*items[0]) if len(items) == 1 else None
    found = list(titles(before, how.bounds, rules))
    return found[0] if len({each.plain for each in found}) == 1 else None
