"""How a message is read.

It is folded and what has a meaning of its own in it becomes signs (marks.py); courtesies fall away; what remains must
be, as a whole, one of the sentences of the language's tables, or say enough for one of the readers behind them
(wanting.py) that is told from talk by its words (earnest.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from bot.language.dates import Found
from bot.language.intents.bodies import is_own
from bot.language.intents.days import dates_in, in_rows
from bot.language.intents.filling import days
from bot.language.intents.grammar import Grammar, grammar
from bot.language.intents.guessing import likeliest
from bot.language.intents.marks import PERSON, Marked, Marking
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.intents.pictures import LAUGHS, WINKS
from bot.language.intents.spelling import spelling
from bot.language.intents.strange import strange
from bot.language.intents.wanting import MISSPELT, guessed, righted, standard, wanted
from bot.language.names.directory import Directory
from bot.language.names.guess import guess_people
from bot.language.references import locale_of
from bot.language.smalltalk import says_nothing

# Nothing longer is a request; its dates are read all the same.
_LONGEST = 800
_BOT = re.compile(r"@\w{0,40}?(?:bot|ponte)\w{0,40}[\s,:，：]{0,9}", re.IGNORECASE)
# A face or a gesture between words parts them as a sign does; who laughs or sighs talks.
_GESTURE = re.compile(
    rf"(?![{LAUGHS}{WINKS}])[\U0001f600-\U0001f64f👀🤔🤝🤗🥰🌹🌷🌸☺](?=[\ufe0f\U0001f3fb-\U0001f3ff]?\s?(?:\w|$))"
)
# Below that, only words that were put to the bot itself are taken for a request.
_UNADDRESSED = 0.9
# How far back no day lies on which somebody wants to meet, were it by a slip of the pen.
_STORIES = timedelta(days=5 * 366)
_HAN = re.compile("[\u3400-\u9fff]+")
# Small words of Portuguese, one of which makes a message one in it that has no Chinese but names.
_SMALL = re.compile(
    r"(?<!\w)(?:[oa]s?|[àa]os?|às?|d[aeo]s?|n[ao]s?|em|e|é|que|quem|qual|quais|com|como|para|por|pel[ao]s?|um|uma|está|até|tem)"
    r"(?!\w)",
    re.IGNORECASE,
)
# A list of what is late may end some time ahead.
_SOON = timedelta(days=200)
# What is told by some words only, whatever the others.
_GUESSED = 0.6
_NO_SLOTS = Slots()
# A common noun before a name is no part of it, as it is where it is written like one: associação de Hebei.
_COMMON = re.compile(r"associação d[aeo] (?=[A-ZÀ-Ý][\w-]*(?: [A-ZÀ-Ý][\w-]*)*$)")


def understood(
    text: str, lang: str | None, now: datetime, directory: Directory | None, *, addressed: bool | None
) -> Understood:
    """Return what a message wants; the arguments are those of `bot.language.intents.reading.understand`."""
    return _named_shortly(_understood(text, lang, now, directory, addressed=addressed))


def _understood(
    text: str, lang: str | None, now: datetime, directory: Directory | None, *, addressed: bool | None
) -> Understood:
    told = ("zh" if lang.startswith("zh") else "pt") if lang else _language(text)
    meant = _meant(text, told, now, directory, addressed=addressed)
    if meant.intent is Intent.OVERDUE_TASKS and _to_come(meant.slots, now):
        # Nothing is late that is to come: as tarefas em atraso de janeiro; 截至6月30日逾期的.
        again = _meant(text, told, now, directory, addressed=addressed, past=True)
        return again if again.intent is meant.intent else meant
    if meant.intent is Intent.NONE and _GESTURE.search(text):
        return _meant(_GESTURE.sub(",", text), told, now, directory, addressed=addressed)
    return meant


def _named_shortly(wish: Understood) -> Understood:
    """Return a wish with its association as it is called by name; without where it is one's own: 我们单位有哪些任务."""
    words = wish.slots.association
    if words is None:
        return wish
    if wish.intent is Intent.TASKS_OF_ASSOCIATION and is_own(words):
        return replace(wish, slots=replace(wish.slots, association=None))
    return replace(wish, slots=replace(wish.slots, association=_COMMON.sub("", words)))


def _language(text: str) -> str:
    """Tell in which language a message is written; a name in Chinese makes no Chinese of it: a 孙丽 fica com a T2."""
    told = locale_of(text, "pt")[:2]
    if told == "zh" and _SMALL.search(text) and all(map(_is_name, _HAN.findall(text))):
        return "pt"
    return told


def _is_name(run: str) -> bool:
    """Tell whether Chinese characters are somebody's name."""
    return [(each.start, each.end) for each in guess_people(run, "zh")] == [(0, len(run))]


def _to_come(slots: Slots, now: datetime) -> bool:
    """Tell whether the days of a list lie ahead, as far as no list of what is late reaches."""
    begins, ends = slots.date_from or "", slots.date_to or ""
    return begins > now.date().isoformat() or ends > (now + _SOON).date().isoformat()


def _meant(
    text: str, lang: str, now: datetime, directory: Directory | None, *, addressed: bool | None, past: bool = False
) -> Understood:
    """Return what a message in `lang`, "zh" or "pt", wants; `past`: its days rather lie behind."""
    rules = grammar(lang)
    if "@" in text:
        if addressed is None and _BOT.search(text):
            addressed = True
        # As many characters as before, so that the dates' places stay those of the message.
        text = _BOT.sub(lambda match: " " * len(match[0]), text)
    text = rules.frame.within(text)
    dates = tuple(dates_in(text, lang, now, past=past))
    if len(text) > _LONGEST or says_nothing(text):
        return Understood(Intent.NONE, lang, dates=dates)
    rows = in_rows(dates, text)
    marking = Marking(text, lang, rows, now, directory)
    whole = marking.marked()
    marked, found = wanted(standard(whole, rules), rules)
    plainly = None
    meant: list[Understood] = []
    misnamed = _misnames(found, lang)
    if misnamed or (not found and PERSON in marked.plain and not rules.spoken_to.search(marked.plain)):
        # What looked like a name may have been none: 麻烦, 关掉.
        plainly, anew = wanted(standard(marking.marked(guess=False), rules), rules)
        meant = righted(plainly, lang, rules) if misnamed or not anew else []
        found = (not misnamed and anew) or meant or found
    if not found or (not meant and max(each.confidence for each in found) <= _GUESSED):
        anew = righted(marked, lang, rules)
        # What a misspelt word says may have been passed over.
        if anew and (not found or (anew[0].confidence >= MISSPELT and anew[0].intent is not found[0].intent)):
            found = meant = anew
    if not found and rules.earnest.may_be_guessed(whole):
        found = guessed(marked, plainly, rules)
    read = sorted((each for each in found if not _long_ago(each, now)), key=lambda each: -each.confidence)
    # Of what was put right that has been asked already.
    found = [each for each in read if found is meant or rules.earnest.means(each, whole)]
    unsure = found and addressed is None and found[0].confidence <= MISSPELT
    if unsure and strange(whole.plain, lang, rules):
        read = found = []
    if not found or (addressed is False and found[0].confidence < _UNADDRESSED):
        doubted = next((replace(each, lang=lang) for each in read if each not in found and each.slots.topic), None)
        guesses = partial(likeliest, marked, lang, rules)
        return Understood(Intent.NONE, lang, dates=dates, doubted=doubted, guesses=guesses)
    best = found[0]
    if best.intent is Intent.HELP:
        # Who asks for help may say who he is.
        best = replace(best, slots=_NO_SLOTS)
    elif best.intent is Intent.MUTE_REMINDERS:
        best = _while_away(best, marked, rows, rules)
    elif best.intent is Intent.NEXT_MEETING:
        best = _of_any_meeting(best, rules)
    guesses = partial(likeliest, marked, lang, rules, best.intent, found[1:])
    return Understood(best.intent, lang, best.slots, best.confidence, dates, best.when, best.doubted, guesses)


def _misnames(found: list[Understood], lang: str) -> bool:
    """Tell whether a misspelt word was taken for a name: E11什么时后, 新建会义:专家座谈."""
    return any(
        spelling(lang).misspelt(name)
        for each in found
        for name in (each.slots.person, each.slots.topic)
        if name is not None
    )


def _long_ago(wish: Understood, now: datetime) -> bool:
    """Tell whether something is on a day that only stories are about: 八十年代开会. A wrong year is told of instead."""
    if wish.intent is Intent.CREATE_MEETING:
        day = wish.slots.date_from
    else:
        day = wish.slots.date_to if wish.intent is Intent.UPCOMING_EXCHANGES else None
    return day is not None and now.date() - date.fromisoformat(day) > _STORIES


def _while_away(wish: Understood, marked: Marked, dates: Sequence[Found], rules: Grammar) -> Understood:
    """Return a wish for peace with the time for which somebody is away: 这周出差，先别提醒我."""
    if wish.slots != _NO_SLOTS:
        return wish
    told = [each for each in dates if each.start or each.end]
    if len(told) != 1 or not rules.outright.away.search(marked.plain):
        return wish
    within = days(wish.intent, told[0])
    return replace(wish, slots=Slots(date_from=within.get("date_from"), date_to=within.get("date_to")), when=told[0])


def _of_any_meeting(wish: Understood, rules: Grammar) -> Understood:
    """Return a question after the next meeting without words that say no more than that: 下次工作会议是几号."""
    topic = wish.slots.topic
    if topic is None or not rules.any_meeting.fullmatch(topic):
        return wish
    return replace(wish, slots=replace(wish.slots, topic=None))
