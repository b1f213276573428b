"""What a message wants of the bot: the meaning of plain sentences in Chinese and Portuguese.

A message is folded and what has a meaning of its own in it becomes signs (marks.py); courtesies fall away; what remains
must be, as a whole, one of the sentences of the language's tables, or say enough for one of the readers behind them
(wanting.py) that is told from talk by its words (earnest.py). Talk is everything else, so that the bot interrupts
nobody: somebody else addressed, an opinion, and it is not for the bot.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from bot.language.dates import Found
from bot.language.intents.days import dates_in, in_rows
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.intents.pictures import LAUGHS, WINKS
from bot.language.references import locale_of

if TYPE_CHECKING:
    from bot.language.intents.grammar import Grammar
    from bot.language.intents.marks import Marked
    from bot.language.names.directory import Directory

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
# A list of what is late may end some time ahead.
_SOON = timedelta(days=200)
# What is told by some words only, whatever the others.
_GUESSED = 0.6


def _misnames(found: list[Understood], lang: str) -> bool:
    """Tell whether a misspelt word was taken for a name: E11什么时后, 新建会义:专家座谈."""
    from bot.language.intents.spelling import spelling  # noqa: PLC0415

    names = [name for each in found for name in (each.slots.person, each.slots.topic) if name]
    return any(map(spelling(lang).misspelt, names))


def _long_ago(wish: Understood, now: datetime) -> bool:
    """Tell whether something is on a day that only stories are about: 八十年代开会. A wrong year is told of instead."""
    days = {Intent.CREATE_MEETING: wish.slots.date_from, Intent.UPCOMING_EXCHANGES: wish.slots.date_to}
    day = days.get(wish.intent)
    return day is not None and now.date() - date.fromisoformat(day) > _STORIES


def _while_away(wish: Understood, marked: Marked, dates: Sequence[Found], rules: Grammar) -> Understood:
    """Return a wish for peace with the time for which somebody is away: 这周出差，先别提醒我."""
    from bot.language.intents.filling import days  # noqa: PLC0415

    if wish.intent is not Intent.MUTE_REMINDERS or wish.slots != Slots():
        return wish
    told = [each for each in dates if each.start or each.end]
    if len(told) != 1 or not rules.outright.away.search(marked.plain):
        return wish
    within = days(wish.intent, told[0])
    return replace(wish, slots=Slots(date_from=within.get("date_from"), date_to=within.get("date_to")), when=told[0])


def _of_any_meeting(wish: Understood, rules: Grammar) -> Understood:
    """Return a question after the next meeting without words that say no more than that: 下次工作会议是几号."""
    topic = wish.slots.topic
    if wish.intent is not Intent.NEXT_MEETING or topic is None or not rules.any_meeting.fullmatch(topic):
        return wish
    return replace(wish, slots=replace(wish.slots, topic=None))


def understand(
    text: str, lang: str | None, now: datetime, directory: Directory | None = None, *, addressed: bool | None = True
) -> Understood:
    """Return what a message wants of the bot, NONE where it is talk.

    `lang` is a locale or language, None to tell it from the text. `now` is aware, in the zone in which days are meant.
    `directory` tells who is a person or an association; without it the shape of the words does. `addressed`: the
    message was put to the bot itself; where it was not, only what is sure to be a request counts, and where nobody
    knows (None), what is only guessed at counts if it says little else.
    """
    told = ("zh" if lang.startswith("zh") else "pt") if lang else locale_of(text, "pt")[:2]
    meant = _understood(text, told, now, directory, addressed=addressed)
    late = meant.slots if meant.intent is Intent.OVERDUE_TASKS else Slots()
    if (late.date_from or "") > now.date().isoformat() or (late.date_to or "") > (now + _SOON).date().isoformat():
        # Nothing is late that is to come: as tarefas em atraso de janeiro; 截至6月30日逾期的.
        again = _understood(text, told, now, directory, addressed=addressed, past=True)
        return again if again.intent is meant.intent else meant
    if meant.intent is Intent.NONE and _GESTURE.search(text):
        return _understood(_GESTURE.sub(",", text), told, now, directory, addressed=addressed)
    return meant


def _understood(
    text: str, told: str, now: datetime, directory: Directory | None, *, addressed: bool | None, past: bool = False
) -> Understood:
    """Return what a message wants that is in the language `told`; `past`: its days rather lie behind."""
    # Loaded at first use, with the tables of names: most of what imports this module reads nothing at its start.
    from bot.language.intents.grammar import grammar  # noqa: PLC0415
    from bot.language.intents.guessing import likeliest  # noqa: PLC0415
    from bot.language.intents.marks import PERSON, Marking  # noqa: PLC0415
    from bot.language.intents.strange import strange  # noqa: PLC0415
    from bot.language.intents.wanting import MISSPELT, guessed, righted, standard, wanted  # noqa: PLC0415
    from bot.language.smalltalk import says_nothing  # noqa: PLC0415

    rules = grammar(told)
    if addressed is None and _BOT.search(text):
        addressed = True
    # As many characters as before, so that the dates' places stay those of the message.
    text = rules.frame.within(_BOT.sub(lambda match: " " * len(match[0]), text))
    dates = tuple(dates_in(text, told, now, past=past))
    if len(text) > _LONGEST or says_nothing(text):
        return Understood(Intent.NONE, told, dates=dates)
    rows = in_rows(dates, text)
    marking = Marking(text, told, rows, now, directory)
    whole = marking.marked()
    marked, found = wanted(standard(whole, rules), rules)
    plainly = None
    meant: list[Understood] = []
    misnamed = _misnames(found, told)
    if misnamed or (not found and PERSON in marked.plain and not rules.spoken_to.search(marked.plain)):
        # What looked like a name may have been none: 麻烦, 关掉.
        plainly, anew = wanted(standard(marking.marked(guess=False), rules), rules)
        meant = righted(plainly, told, rules) if misnamed or not anew else []
        found = (not misnamed and anew) or meant or found
    if not found or (not meant and max(each.confidence for each in found) <= _GUESSED):
        anew = righted(marked, told, rules)
        # What a misspelt word says may have been passed over.
        if anew and (not found or (anew[0].confidence >= MISSPELT and anew[0].intent is not found[0].intent)):
            found = meant = anew
    if not found and rules.earnest.may_be_guessed(whole):
        found = guessed(marked, plainly, rules)
    read = sorted((each for each in found if not _long_ago(each, now)), key=lambda each: -each.confidence)
    # Of what was put right that has been asked already.
    found = [each for each in read if found is meant or rules.earnest.means(each, whole)]
    unsure = found and addressed is None and found[0].confidence <= MISSPELT
    if unsure and strange(whole.plain, told, rules):
        read = found = []
    if not found or (addressed is False and found[0].confidence < _UNADDRESSED):
        doubted = next((replace(each, lang=told) for each in read if each not in found and each.slots.topic), None)
        guesses = partial(likeliest, marked, told, rules)
        return Understood(Intent.NONE, told, dates=dates, doubted=doubted, guesses=guesses)
    # Who asks for help may say who he is.
    best = replace(found[0], slots=Slots()) if found[0].intent is Intent.HELP else found[0]
    best = _of_any_meeting(_while_away(best, marked, rows, rules), rules)
    guesses = partial(likeliest, marked, told, rules, best.intent, found[1:])
    return replace(best, lang=told, dates=dates, guesses=guesses)
