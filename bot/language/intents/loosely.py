"""A sentence that no table foresees, read by its words: see wording.py."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.dates import Found
from bot.language.intents.filling import UNTIL, days, last_date, says, trimmed
from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import BODY, DAYS, EXCHANGE, LIMIT, PERSON, SINCE, TASK
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.intents.piece import Piece
from bot.language.intents.wording import Said, apart, fitting, named_by_kind, nearest, said
from bot.language.names.model import Mention
from bot.language.references import Reference

# No length and no series says on which day.
_DAYS = DAYS + LIMIT + SINCE
# Longer sentences tell more than a request.
_LONGEST = 90
_CONFIDENCE, _NAMED, _NEARLY = 0.8, 0.7, 0.6
# What a question mark says.
_ASKED = [frozenset({"whether", "asked", "filler"})]
# What is no order where it is told as news: T7延期到周五了.
CHANGED = (Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.REASSIGN_OWNER)
# Intents of which a topic has to be something that takes place.
OF_EVENTS = (Intent.EXCHANGE_DETAIL, Intent.MOVE_EXCHANGE)
_KINDS = (
    Intent.UPCOMING_EXCHANGES, Intent.NEXT_MEETING, Intent.SUBSCRIBE_REMINDERS, Intent.MUTE_REMINDERS,
)  # fmt: skip
_QUESTIONS = (Intent.TASK_STATUS, Intent.TASK_OWNER, Intent.EXCHANGE_DETAIL)
_QUESTION = frozenset({"who", "when", "where", "how", "which", "whether", "any"})
_SHORT, _SHORT_WORD, _SHORT_WORDS = 24, 4, 6
# What makes it a matter of somebody.
_ELSEWHERE = frozenset({"me", "person", "body", "percent"})
_OF_PLANS = frozenset({"done", "doing", "own", "owner", "progress", "limit", "late", "detail", "join", "host"})
# What somebody weighs or wishes is asked of people: 得, 该, 重, 先.
_PLAIN_HAN = re.compile(
    "(?:(?![得该重先再别都谁行好能爱敢怕想肯恨骂怪愁烦我你您他她请帮让])[\u3400-\u9fff])+|得(?!重|先).{1,3}"
)
_ITEM = re.compile(f"[{TASK}{EXCHANGE}]")
_STATELY = (Intent.TASK_STATUS, Intent.TASK_OWNER, Intent.MARK_DONE)


def in_any_order(sentence: Piece, rules: Grammar, *, question: bool) -> Iterator[Understood]:
    """Yield what the words of a sentence, courtesies aside, may want together."""
    if len(sentence.plain) > _LONGEST:
        return
    for read in (said, named_by_kind):
        if (told := read(sentence.plain, rules.words)) is not None and (
            made := _made(sentence, *told, rules, question)
        ):
            # That something was done is wondered at among colleagues: 怎么把会议取消了.
            if (
                made.intent is not Intent.HELP
                or "novice" in frozenset().union(*told[0])
                or not rules.told.search(sentence.plain)
            ):
                yield made
            return


def nearly(sentence: Piece, rules: Grammar, *, question: bool) -> Understood | None:
    """Return what a question or an order wants in which every word is known, but some are words of other requests."""
    if len(sentence.plain) > _LONGEST or rules.estranged.search(sentence.plain):
        return None
    if not question and not rules.explicit.match(sentence.plain):
        return None
    told = said(sentence.plain, rules.words)
    if told is None or told[1] is not None:
        return None
    combination = nearest([*told[0], *_ASKED] if question else told[0])
    return filled(sentence, combination.intent, None, rules, _NEARLY) if combination is not None else None


def of_a_code(sentence: Piece, rules: Grammar) -> Understood | None:
    """Return what a short question about one code wants that has words which say nothing: T7办得差不多了吗."""
    if len(sentence.plain) > _SHORT or rules.estranged.search(sentence.plain):
        return None
    if len(_ITEM.findall(sentence.plain)) != 1:
        return None
    spoken, unknown = apart(sentence.plain, rules.words)
    meant = frozenset().union(*spoken)
    if not unknown or not meant & _QUESTION or not meant & _OF_PLANS or meant & _ELSEWHERE:
        return None
    if sum(map(len, unknown)) > _SHORT_WORDS or not all(_says_nothing(each, rules) for each in unknown):
        return None
    combination = next(fitting(spoken, topic=False), None) or nearest(spoken)
    if combination is None or combination.intent not in _QUESTIONS:
        return None
    return filled(sentence, combination.intent, None, rules, _NEARLY)


def _says_nothing(word: str, rules: Grammar) -> bool:
    return len(word) <= _SHORT_WORD and bool(_PLAIN_HAN.fullmatch(word)) and not rules.never.search(word)


def _made(
    sentence: Piece, spoken: Said, unknown: tuple[int, int] | None, rules: Grammar, question: bool
) -> Understood | None:
    if question:
        spoken = [*spoken, *_ASKED]
    topic, plain = None, ""
    if unknown is not None:
        named = trimmed(sentence.part(*unknown), rules)
        plain = named.plain
        if says(named) or rules.never.search(plain) or rules.generic.fullmatch(plain) or not rules.matter.search(plain):
            return None
        topic = named.written()
    combination = next(fitting(spoken, topic=topic is not None), None)
    if combination is None:
        return None
    if combination.intent in OF_EVENTS and topic is not None and not rules.eventful.search(plain):
        return None
    return filled(sentence, combination.intent, topic, rules, _NAMED if topic else _CONFIDENCE)


def filled(sentence: Piece, intent: Intent, topic: str | None, rules: Grammar, confidence: float) -> Understood | None:
    """Return an intent with what the signs of a sentence say of it; None where that is no matter of guessing."""
    # Which of several changes to what is no matter of guessing.
    if intent in CHANGED and (rules.told.search(sentence.plain) or len(_ITEM.findall(sentence.plain)) > 1):
        return None
    code = person = body = progress = None
    dates = []
    for place, char in zip(sentence.at, sentence.plain, strict=True):
        thing = sentence.marked.things.get(place)
        if isinstance(thing, Reference):
            code = code or thing.code
        elif isinstance(thing, Found) and char in _DAYS:
            dates.append(thing)
        elif isinstance(thing, Mention) and char == PERSON:
            # Who takes over is named last.
            person = thing.words if intent is Intent.REASSIGN_OWNER else person or thing.words
        elif isinstance(thing, Mention) and char == BODY:
            body = body or thing.words
        elif isinstance(thing, int) and intent is Intent.RECORD_UPDATE:
            progress = thing
    when = last_date(dates)
    if topic is None and intent in _KINDS and (match := rules.kind.search(sentence.plain)):
        kind = sentence.part(*match.span())
        topic = None if rules.plain_kind.fullmatch(kind.plain) else kind.written()
    # What has a code has its own days: those told beside it are another's, E6在哪儿啊，昨天没记清.
    # So have they who are named beside it: T17完成多少了？付尾款要看进度.
    person = None if intent is Intent.TASK_STATUS and code is not None else person
    undated = intent in _STATELY or (intent is Intent.EXCHANGE_DETAIL and code is not None)
    slots = Slots(
        task_ref=code,
        person=person,
        association=body,
        topic=topic,
        progress=progress,
        **({} if undated else days(intent, when, until=UNTIL.search(sentence.plain) is not None)),
    )
    return Understood(intent, "", slots, confidence, when=when)
