"""Requests among the sentences of a message: which rule one fits, and whether it may be meant so."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import islice

from bot.language.intents.beside import orders
from bot.language.intents.clauses import ITEM
from bot.language.intents.gist import gist
from bot.language.intents.grammar import Grammar
from bot.language.intents.loosely import CHANGED, in_any_order, nearly, of_a_code
from bot.language.intents.marks import PERCENT, Marked
from bot.language.intents.model import STATEMENTS, Intent, Understood
from bot.language.intents.piece import Piece
from bot.language.intents.ruled import SURE, Reading
from bot.language.intents.sentences import Sentence, is_talk, talks, variants
from bot.language.intents.tables import Table
from bot.language.intents.weighing import weighed
from bot.language.smalltalk import says_nothing

# A request is short; a report may tell more.
_LONGEST_SENTENCE, _LONGEST_REPORT = 160, 600
_MOST_SENTENCES, _MOST_IN_ONE = 12, 4
_LIKELY, _REASONED = 0.75, 0.8
_ORDERS = frozenset(
    {
        Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.REASSIGN_OWNER, Intent.CREATE_TASK, Intent.CREATE_MEETING,
        Intent.SUBSCRIBE_REMINDERS, Intent.MUTE_REMINDERS,
    }
)  # fmt: skip
_NO_ORDERS = frozenset(Intent) - _ORDERS
# What is asked of one thing.
_ASKED = frozenset({Intent.TASK_OWNER, Intent.TASK_STATUS, Intent.EXCHANGE_DETAIL, Intent.NEXT_MEETING})
# What is new is told by all the clauses of a sentence; who wants peace may want it of anybody.
_UNPARTED = frozenset({Intent.CREATE_TASK, Intent.CREATE_MEETING, Intent.RECORD_UPDATE, Intent.MUTE_REMINDERS})
_LISTS = frozenset(
    {
        Intent.MY_TASKS, Intent.TASKS_OF_PERSON, Intent.TASKS_OF_ASSOCIATION, Intent.OVERDUE_TASKS,
        Intent.UPCOMING_EXCHANGES, Intent.NEXT_MEETING, Intent.HELP,
    }
)  # fmt: skip
_WEIGHED, _MOST_CORES = 0.6, 8


def requests(marked: Marked, rules: Grammar, *, weigh: bool = True) -> list[Understood]:
    """Return what the message may want, in the order of the rules; nothing where it is talk.

    `weigh`: also by the kinds of its words, where no rule has it.
    """
    # The same words may stand there that were written elsewhere.
    asked = marked.plain, weigh
    read = marked.read.get(asked)
    if read is None or read[0] != marked.places:
        read = marked.read[asked] = marked.places, tuple(_requests(marked, rules, weigh))
    return list(read[1])


def _requests(marked: Marked, rules: Grammar, weigh: bool) -> Iterator[Understood]:
    ended = [(piece, end) for piece, end in Piece.whole(marked).split(rules.sentences) if piece.plain]
    pieces = [piece for piece, _ in ended]
    if len(pieces) > _MOST_SENTENCES:
        return
    question = any("?" in end for _, end in ended)
    sentences = [
        ways
        for piece in pieces
        if (len(ended) == 1 or not says_nothing(piece.written()))
        and (ways := variants(piece, rules, question=question))[0].bare.plain
    ]
    if len(sentences) == 1:
        ways = sentences[0]
        if len(ways[0].bare.plain) <= _LONGEST_SENTENCE and not talks(ways, rules):
            yield from _wanted(ways, rules, weigh)
    elif not sentences and len(pieces) == 1:
        for each in variants(pieces[0], rules, question=question):
            yield from fitting(each, rules, rules.sections)
    elif sentences:
        # Only a report goes on: what was done, what comes next.
        ways = variants(Piece.whole(marked), rules, question=question)
        if len(ways[0].bare.plain) <= _LONGEST_REPORT and not talks(ways, rules):
            found = list(fitting(ways[0], rules, rules.sections, STATEMENTS))
            found = found or list(_asked_further(sentences, rules, weigh))
            yield from found or list(_in_one_breath(sentences, rules, question, weigh))


def late(marked: Marked, rules: Grammar) -> Iterator[Understood]:
    """Yield what a message may want by the rules that are tried last."""
    whole = Piece.whole(marked)
    # What follows a question is no part of an order.
    if "?" in whole.plain[:-1]:
        return
    if len(whole.plain) > _LONGEST_SENTENCE or not rules.late.may_have(whole.plain):
        return
    ways = variants(whole, rules, question="?" in whole.plain)
    if not talks(ways, rules):
        for each in ways:
            if found := list(fitting(each, rules, rules.late)):
                yield from found
                return


def beside(marked: Marked, rules: Grammar) -> list[Understood]:
    """Return what some clauses of a message want where the others only tell why."""
    cores = list(islice(rules.beside.cores(marked.plain), _MOST_CORES))
    if not cores or is_talk(marked, rules):
        return []
    whole = Piece.whole(marked)
    for spans in cores:
        core = whole.replaced(0, len(marked.plain), spans).reworded([])
        # A list is asked for in so many words.
        found = [each for each in requests(core, rules) if each.confidence > _WEIGHED or each.intent not in _LISTS]
        if not found:
            continue
        ways = variants(Piece.whole(core), rules, question="?" in core.plain)
        found = [each for each in found if _stands(each.intent, ways[0], rules)]
        if found and ways[0].bare.plain and not talks(ways, rules):
            return found
    return []


def _in_one_breath(
    sentences: list[list[Sentence]], rules: Grammar, question: bool, weigh: bool
) -> Iterator[Understood]:
    """Yield what a few short sentences want together that are one but for its signs: T7? Como está?"""
    if len(sentences) > _MOST_IN_ONE:
        return
    joined = Piece.joined([ways[0].whole for ways in sentences], ", ")
    if len(joined.plain) > _LONGEST_SENTENCE or len(ITEM.findall(joined.plain)) > 1:
        return
    ways = variants(joined, rules, question=question)
    if talks(ways, rules):
        return
    # Single words that name nothing are talk: Reunião? Outra vez?
    loosely = any(at in joined.marked.things for at in joined.at)
    found = (
        _wanted(ways, rules, weigh)
        if loosely
        else (made for each in ways for made in fitting(each, rules, rules.sections))
    )
    # What ends in a question mark orders nothing, unless it is put politely.
    unsaid = _ORDERS if ways[0].question else frozenset()
    yield from (replace(each, confidence=min(each.confidence, _LIKELY)) for each in found if each.intent not in unsaid)


def _asked_further(sentences: list[list[Sentence]], rules: Grammar, weigh: bool) -> Iterator[Understood]:
    """Yield what a question is about where the others ask more of the same thing: E5几点开始? 地点定了吗?"""
    first, *others = sentences
    if rules.further is None or any(
        any(at in each.marked.things for at in each.at) or rules.further.fullmatch(each.plain) is None
        for each in (ways[0].bare for ways in others)
    ):
        return
    for each in _wanted(first, rules, weigh):
        if each.intent in _ASKED:
            yield replace(each, confidence=min(each.confidence, _LIKELY))


def _wanted(ways: list[Sentence], rules: Grammar, weigh: bool) -> Iterator[Understood]:
    """Yield what one sentence may want: by the tables, or by its words."""
    # What looks like a courtesy may belong to the request: 你能做什么, ajuda.
    ways = [each for each in ways if each.flat.plain]
    for each in ways:
        if found := list(fitting(each, rules, rules.sections)):
            yield from found
            return
    if not ways or not rules.earnest.may_be_guessed(ways[0].whole.marked):
        return
    loose = [made for each in ways for made in in_any_order(each.flat, rules, question=each.question)]
    # A question reports nothing: T13 100%?
    asked = ways[0].question
    loose = [made for made in loose if not (asked and made.intent is Intent.RECORD_UPDATE)]
    yield from loose
    if not loose:
        likely = [nearly(each.flat, rules, question=each.question) for each in ways]
        likely += [of_a_code(each.flat, rules) for each in ways]
        near = [made for made in likely if made and not (asked and made.intent is Intent.RECORD_UPDATE)][:1]
        near = near or list(_for_a_reason(ways[0], rules)) or (_weighed(ways[0], rules) if weigh else [])
        yield from near or _in_gist(ways, rules)


def _weighed(sentence: Sentence, rules: Grammar) -> list[Understood]:
    clauses = sentence.bare.plain.count(",") + 1
    found = weighed(sentence.flat, rules, clauses=clauses, question=sentence.question)
    return [] if found is None or found.intent in _unsaid(sentence, rules) else [found]


def _in_gist(ways: list[Sentence], rules: Grammar) -> list[Understood]:
    own = [each for each in ways if not each.rewritten] or ways
    plain = [each.bare for each in ways if each.rewritten]
    # Without courtesies it may be as it was.
    pieces = {piece.plain: piece for piece in (*reversed(plain), own[0].bare, own[-1].whole)}
    read = (gist(piece, rules, question=own[0].question) for piece in reversed(pieces.values()))
    return [each for each in read if each is not None and each.intent not in _unsaid(own[0], rules)][:1]


def _stands(intent: Intent, sentence: Sentence, rules: Grammar) -> bool:
    """Tell whether what a clause wants stands beside others: a T7 está pronta, mas falta a capa closes nothing."""
    if intent in STATEMENTS:
        # Other words make no order of a statement; how much is done may be told beside anything.
        meant = intent is Intent.RECORD_UPDATE and PERCENT in sentence.flat.plain
        return (sentence.asked and (meant or not sentence.rewritten)) or (
            rules.ordering is not None and rules.ordering.search(sentence.whole.plain) is not None
        )
    if intent in _LISTS:
        return sentence.asked or sentence.question or rules.beside.lists.search(sentence.bare.plain) is not None
    return intent not in _UNPARTED


def _unsaid(sentence: Sentence, rules: Grammar) -> frozenset[Intent]:
    """Return what a sentence cannot mean as it is put: a change told as news, a guess, a question."""
    told = rules.told.search(sentence.flat.plain) and not (
        rules.ordering is not None and rules.ordering.search(sentence.bare.plain)
    )
    found = frozenset(CHANGED) if told else frozenset()
    if rules.hedged.search(sentence.whole.plain):
        found |= _NO_ORDERS
    return found | STATEMENTS if sentence.question else found


def _for_a_reason(sentence: Sentence, rules: Grammar) -> Iterator[Understood]:
    """Yield what one clause orders where the others say why."""
    if sentence.question:
        return
    for clause in orders(sentence.bare, rules.aside):
        for each in variants(clause, rules, question=False):
            if found := list(fitting(each, rules, rules.sections, CHANGED)):
                yield from (replace(made, confidence=_REASONED) for made in found)
                return


def fitting(
    sentence: Sentence, rules: Grammar, table: Table, among: Collection[Intent] | None = None
) -> Iterator[Understood]:
    """Yield what a sentence means by the rules of a table that it fits, one for each section at most.

    `among`: only what is one of these.
    """
    unsaid = _unsaid(sentence, rules)
    plain = sentence.flat.plain
    asked = plain + "?" * sentence.question
    for section, tried in table.tried(plain, asked):
        if section.intent in unsaid or (among is not None and section.intent not in among):
            continue
        for rule, asks in tried:
            match = rule.fullmatch(asked if asks else plain)
            if match is not None and (made := Reading(section, match, sentence, rules).made()) is not None:
                yield made
                if made.confidence >= SURE and made.slots.topic is None:
                    # Nothing is surer, and of equals the first is meant. What else words were taken for, that are
                    # a name here, tells whether they are misspelt.
                    return
                break
