"""What a message wants of the bot: the meaning of plain sentences in Chinese and Portuguese.

A message is folded and what has a meaning of its own in it becomes signs (marks.py); courtesies fall away; what remains
must be, as a whole, one of the sentences of the language's tables. Talk is everything else, so that the bot interrupts
nobody: one word too many, somebody else addressed, an opinion, and it is not for the bot.
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
# Longer messages are written, not said.
_LONGEST_SAID = 160
_BOT = re.compile(r"@\w{0,40}?(?:bot|ponte)\w{0,40}[\s,:，：]{0,9}", re.IGNORECASE)
# A face or a gesture between words parts them as a sign does; who laughs or sighs talks.
_GESTURE = re.compile(
    rf"(?![{LAUGHS}{WINKS}])[\U0001f600-\U0001f64f👀🤔🤝🤗🥰🌹🌷🌸☺](?=[\ufe0f\U0001f3fb-\U0001f3ff]?\s?(?:\w|$))"
)
# Below that, only words that were put to the bot itself are taken for a request.
_UNADDRESSED = 0.9
# What is told by a whole message, whatever it is for; and what a day beside it belongs to.
_WHOLE = frozenset({Intent.CREATE_TASK, Intent.CREATE_MEETING, Intent.SUBSCRIBE_REMINDERS, Intent.RECORD_UPDATE})
_DATED = frozenset({Intent.MUTE_REMINDERS, Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE})
# How far back no day lies on which somebody wants to meet, were it by a slip of the pen.
_STORIES = timedelta(days=5 * 366)
# A list of what is late may end some time ahead.
_SOON = timedelta(days=200)
# What is understood only after words were put right may be something else.
_MISSPELT = 0.7
# What is told by some words only, whatever the others.
_GUESSED = 0.6
# What is ordered outright beside clauses that tell why.
_OUTRIGHT = 0.7
_SURE = 0.9
# Below that, no table has a message.
_BY_WORDS = 0.8


def _standard(marked: Marked, rules: Grammar) -> Marked:
    """Return a message in the words of its language's tables."""
    return marked if rules.vernacular is None else rules.vernacular.standard(marked)


def _wanted(marked: Marked, rules: Grammar) -> tuple[Marked, list[Understood]]:
    """Return what a message may want; where that is nothing, the message in plainer words, and what it wants then."""
    from bot.language.intents.ellipsis import completed  # noqa: PLC0415
    from bot.language.intents.resumed import resumed  # noqa: PLC0415

    # What a wish leaves out is told by what else would be taken for a mere reason.
    whole = completed(marked, rules) or resumed(marked, rules)
    return (marked, whole) if whole else _wanted_as_it_is(marked, rules)


def _wanted_as_it_is(marked: Marked, rules: Grammar) -> tuple[Marked, list[Understood]]:
    """Return what a message may want whose wish leaves nothing out."""
    from bot.language.intents.alone import alone  # noqa: PLC0415
    from bot.language.intents.requests import requests  # noqa: PLC0415
    from bot.language.intents.sentences import is_talk  # noqa: PLC0415
    from bot.language.intents.setting import beside_setting, swallows  # noqa: PLC0415

    if (bare := rules.reasons.without(marked)) is not None:
        unsaid = (frozenset() if rules.reasons.barren and _has_all(marked, bare) else _WHOLE) | _unsaid(
            marked, bare, rules
        )
        found = requests(bare, rules)
        # Whom and what something new is for would else be told of what there is.
        if found and max(found, key=lambda each: each.confidence).intent not in unsaid:
            return bare, [each for each in found if each.intent not in unsaid]
    long = len(marked.plain) > _LONGEST_SAID
    plain = marked if long or rules.sayings is None else rules.sayings.standard(marked)
    found = requests(marked, rules, weigh=plain is marked)
    best = max((each.confidence for each in found), default=0)
    # What a clause says in so many words counts more than what the words of all come to.
    for wish in rules.outright.wished(marked) if best < _BY_WORDS else ():
        if (told := requests(wish, rules)) and told[0].confidence > best and not _narrowed(found, told[0]):
            return marked, [replace(each, confidence=min(each.confidence, _OUTRIGHT)) for each in told]
    # What may be only told beside the wish does not belong to its name.
    surest = max(found, key=lambda each: each.confidence) if best >= _SURE else None
    behind = beside_setting(marked, rules) if surest is None or swallows(surest) else []
    if behind and (surest is None or not _apart(behind[0], surest)):
        return marked, behind
    if best < _BY_WORDS and (stands := alone(marked, rules)) and not _narrowed(found, stands[0]):
        return marked, stands
    if found or plain is marked or is_talk(marked, rules):
        return marked, found
    return plain, requests(plain, rules)


def _narrowed(found: list[Understood], wish: Understood) -> bool:
    """Tell whether what is before a list narrows it: no projeto das plataformas, há tarefas fora de prazo?"""
    late = wish.intent is Intent.OVERDUE_TASKS and wish.slots == Slots()
    return late and any(each.intent is wish.intent and (each.slots.topic or each.slots.association) for each in found)


def _apart(one: Understood, other: Understood) -> bool:
    """Tell whether the same is wanted of another thing: alguém tem de rever o texto; abre uma tarefa com isso."""
    return one.intent is other.intent and (one.slots.topic or "") not in (other.slots.topic or "")


def _has_all(marked: Marked, bare: Marked) -> bool:
    """Tell whether what is left of a message without its reasons has a day and a name of its own, if they have one."""
    from bot.language.intents.clauses import DAY, WHOM  # noqa: PLC0415

    plain = bare.plain
    return all(sign.search(plain) or not sign.search(marked.plain) for sign in (DAY, WHOM))


def _unsaid(marked: Marked, bare: Marked, rules: Grammar) -> frozenset[Intent]:
    """Return what a message cannot want in the clauses that are left of it without its reasons."""
    from bot.language.intents.clauses import DAY  # noqa: PLC0415

    # The day that is told with a reason may belong to a wish that has none.
    dated = not DAY.search(bare.plain) and DAY.search(marked.plain)
    # Who is busy wants no messages of friends.
    quiet = rules.likely[Intent.MUTE_REMINDERS].search(bare.plain) is not None
    left = rules.reasons.unfinished
    undone = left is not None and len(left.findall(bare.plain)) < len(left.findall(marked.plain))
    return (
        (_DATED if dated else frozenset())
        | (frozenset() if quiet else {Intent.MUTE_REMINDERS})
        | ({Intent.MARK_DONE} if undone else frozenset())
    )


def _righted(marked: Marked, lang: str, rules: Grammar) -> list[Understood]:
    """Return what a message may want once its misspelt words are put right."""
    from bot.language.intents.marks import PERCENT  # noqa: PLC0415
    from bot.language.intents.requests import requests  # noqa: PLC0415
    from bot.language.intents.sentences import is_talk  # noqa: PLC0415
    from bot.language.intents.spelling import spelling  # noqa: PLC0415

    if is_talk(marked, rules) or (meant := spelling(lang).righted(marked, rules)) is None:
        return []
    return [
        replace(each, confidence=min(each.confidence, _MISSPELT))
        for each in requests(meant, rules)
        # Much may be told of a code: a slip of the pen makes no report of it.
        if each.intent is not Intent.RECORD_UPDATE or PERCENT in meant.plain
    ]


def _at_last(marked: Marked, rules: Grammar) -> list[Understood]:
    """Return what a message may want beside the clauses that only say why, or by the classes of its words."""
    from bot.language.intents.changing import changed  # noqa: PLC0415
    from bot.language.intents.requests import beside, late  # noqa: PLC0415
    from bot.language.intents.strongly import strongly  # noqa: PLC0415

    bare = rules.reasons.without(marked)
    unsaid = frozenset() if bare is None else _unsaid(marked, bare, rules)
    found = [] if bare is None else [each for each in _wanted(bare, rules)[1] if each.intent not in unsaid]
    found = found or list(late(bare or marked, rules)) or (list(late(marked, rules)) if bare is not None else [])
    found = found or beside(marked, rules)
    if found:
        return [replace(each, confidence=min(each.confidence, _MISSPELT)) for each in found]
    if found := list(changed(marked, rules)):
        return found
    strong = strongly(bare or marked, rules)
    return [] if strong is None else [strong]


def _anyhow(marked: Marked, rules: Grammar) -> list[Understood]:
    """Return what a message may want by all that reads one as it stands."""
    return _wanted(marked, rules)[1] or _at_last(marked, rules)


def _misnames(found: list[Understood], lang: str) -> bool:
    """Tell whether a misspelt word was taken for a name: E11什么时后, 新建会义:专家座谈."""
    from bot.language.intents.spelling import spelling  # noqa: PLC0415

    names = [name for each in found for name in (each.slots.person, each.slots.topic) if name]
    return any(map(spelling(lang).misspelt, names))


def _long_ago(wish: Understood, now: datetime) -> bool:
    """Tell whether a meeting is on a day that only stories are about: 八十年代开会. A wrong year is told of instead."""
    day = wish.slots.date_from
    return wish.intent is Intent.CREATE_MEETING and day is not None and now.date() - date.fromisoformat(day) > _STORIES


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
    text: str, lang: str | None, now: datetime, directory: Directory | None = None, *, addressed: bool = True
) -> Understood:
    """Return what a message wants of the bot, NONE where it is talk.

    `lang` is a locale or language, None to tell it from the text. `now` is aware, in the zone in which days are meant.
    `directory` tells who is a person or an association; without it the shape of the words does. `addressed`: the
    message was put to the bot itself; otherwise only what is sure to be a request counts.
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
    text: str, told: str, now: datetime, directory: Directory | None, *, addressed: bool, past: bool = False
) -> Understood:
    """Return what a message wants that is in the language `told`; `past`: its days rather lie behind."""
    # Loaded at first use, with the tables of names: most of what imports this module reads nothing at its start.
    from bot.language.intents.grammar import grammar  # noqa: PLC0415
    from bot.language.intents.guessing import likeliest  # noqa: PLC0415
    from bot.language.intents.marks import PERSON, Marking  # noqa: PLC0415
    from bot.language.intents.standing_in import standing_in  # noqa: PLC0415
    from bot.language.smalltalk import says_nothing  # noqa: PLC0415

    rules = grammar(told)
    # As many characters as before, so that the dates' places stay those of the message.
    text = rules.frame.within(_BOT.sub(lambda match: " " * len(match[0]), text))
    dates = tuple(dates_in(text, told, now, past=past))
    if len(text) > _LONGEST or says_nothing(text):
        return Understood(Intent.NONE, told, dates=dates)
    rows = in_rows(dates, text)
    marking = Marking(text, told, rows, now, directory)
    marked, found = _wanted(_standard(marking.marked(), rules), rules)
    plainly = None
    misnamed = _misnames(found, told)
    if misnamed or (not found and PERSON in marked.plain and not rules.spoken_to.search(marked.plain)):
        # What looked like a name may have been none: 麻烦, 关掉.
        plainly, anew = _wanted(_standard(marking.marked(guess=False), rules), rules)
        first, found = found, [] if misnamed else anew
        found = found or _righted(plainly, told, rules) or first
    if found and max(each.confidence for each in found) <= _GUESSED:
        # What a misspelt word says was passed over: 我有逾其的任务吗.
        anew = _righted(marked, told, rules)
        if anew and anew[0].confidence >= _MISSPELT and anew[0].intent is not found[0].intent:
            found = anew
    found = found or _righted(marked, told, rules) or _at_last(marked, rules)
    if not found and plainly is not None:
        found = _at_last(plainly, rules)
    found = found or standing_in(marked, rules, _anyhow)
    found = sorted((each for each in found if not _long_ago(each, now)), key=lambda each: -each.confidence)
    read, found = found, [each for each in found if rules.earnest.means(each, text)]
    if not found or (not addressed and found[0].confidence < _UNADDRESSED):
        doubted = next((replace(each, lang=told) for each in read if each not in found and each.slots.topic), None)
        guesses = partial(likeliest, marked, told, rules)
        return Understood(Intent.NONE, told, dates=dates, doubted=doubted, guesses=guesses)
    # Who asks for help may say who he is.
    best = replace(found[0], slots=Slots()) if found[0].intent is Intent.HELP else found[0]
    best = _of_any_meeting(_while_away(best, marked, rows, rules), rules)
    guesses = partial(likeliest, marked, told, rules, best.intent, found[1:])
    return replace(best, lang=told, dates=dates, guesses=guesses)
