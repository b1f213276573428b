"""Sentences that change something: what they may mean, to be shown back and confirmed."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, time
from functools import partial

from telegram import Message, Update

from bot.domain.access import Action, concerned, may
from bot.domain.errors import UnknownMember
from bot.domain.models import Deadline, Exchange, Member, Task
from bot.domain.steering.wishes import NewExchange, NewTask
from bot.language.appointments import Hours, read_new_deadline, read_new_hours
from bot.language.dates import read_dates
from bot.language.intents.model import Intent
from bot.language.lengths import shifted
from bot.language.office_moments import DateUnread, Moment
from bot.language.orders import takes_over
from bot.language.parts import beside_the_order
from bot.language.references import locale_of
from handlers.context import BotContext
from handlers.replies import sentences as replies
from handlers.replies.people import usage
from handlers.replies.steering import changes as change_replies
from handlers.sentences import reminding
from handlers.sentences.meaning import EXCHANGE, TASK, Found, Sentence, items_of, people_of
from handlers.sentences.proposals import propose
from handlers.speaking import answer
from handlers.steering import creating
from handlers.steering.changes import day_data, move_data, now_there

Change = Callable[[Update, BotContext, Sentence], Awaitable[bool]]
_NO_END = re.compile(
    r"长期|長期|常态|(?:无|不设|没有)(?:完成)?[时期]限|cont[ií]nu[oa]|sem prazo|sem data", re.IGNORECASE
)
_EARLIER = re.compile(r"提前|提早|antecip|mais cedo", re.IGNORECASE)
_ME = frozenset(("我", "我自己", "本人", "mim", "eu", "a mim"))


async def when(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Take 把T7延期到3月5日 and E4改到下周三下午三点, whichever of the two a code or a title turns out to be."""
    kinds = (EXCHANGE,) if sentence.understood.intent is Intent.MOVE_EXCHANGE else (TASK,)
    found = await items_of(context, sentence, kinds)
    if not found.items:
        return await _nothing(update, context, found)
    said = sentence.understood.when.text if sentence.understood.when else ""
    first = found.items[0]
    if not said and (sayings := [one for item in found.items for one in _shifts(context, item, sentence.text)]):
        await propose(update, context, sayings, log=_log(sentence))
        return True
    if not said:
        name = "deadline" if isinstance(first, Task) else "move"
        example = "2027-03-05" if isinstance(first, Task) else "2027-01-21 10:00"
        await answer(update, context, partial(usage, name=name, example=f"{first.code} {example}"))
        return True
    try:
        sayings = [one for item in found.items for one in _readings(context, item, said)]
    except DateUnread:
        name = "deadline" if isinstance(first, Task) else "move"
        example = "2027-03-05" if isinstance(first, Task) else "2027-01-21 10:00"
        unread = partial(change_replies.date_unread, command=name, code=first.code, words=said, example=example)
        await answer(update, context, unread)
        return True
    await propose(update, context, sayings, log=_log(sentence))
    return True


def _readings(context: BotContext, item: Task | Exchange, said: str) -> list[str]:
    """Return what a time may mean for an item. Raises `DateUnread`."""
    if isinstance(item, Exchange):
        hours = read_new_hours(said, context.locales, now_there(context, item.span.tz))
        return [move_data(item, one) for one in hours]
    return wanted(context, item, read_new_deadline(said, context.locales, now_there(context, item.lead.tz)))


def wanted(context: BotContext, item: Task, days: Sequence[Moment | None]) -> list[str]:
    """Return the readings for these days as a task's deadline; who may only ask for more time asks for it."""
    parties = concerned(item)
    asks = not may(context.speaker, Action.SET_DEADLINE, *parties) and may(
        context.speaker, Action.ASK_TIME, *parties, owner=item.owner
    )
    what = "more" if asks and item.deadline is not None else "deadline"
    return [
        day_data(what, item.code, Deadline(day.on, item.lead.tz, day.at_time)) if day else f"deadline:{item.code}:none"
        for day in days
    ]


def _shifts(context: BotContext, item: Task | Exchange, text: str) -> list[str]:
    """Return what a length of time (推迟一周), or the wish for no deadline at all, means for an item."""
    if isinstance(item, Task) and _NO_END.search(text):
        return [f"deadline:{item.code}:none"]
    now = now_there(context, context.tz)
    found = [one.grain for one in read_dates(text, locale_of(text, "pt"), now) if one.grain.startswith("P")]
    back = _EARLIER.search(text) is not None
    if isinstance(item, Exchange):
        start = next(filter(None, (shifted(item.span.start, length, back=back) for length in found)), None)
        hours = Hours(start.date(), None if item.span.all_day else start.time()) if start else None
        return [move_data(item, hours)] if hours else []
    if item.deadline is None:
        return []
    at = datetime.combine(item.deadline.on, item.deadline.at_time or time.min)
    day = next(filter(None, (shifted(at, length, back=back) for length in found)), None)
    at_time = day.time() if day and item.deadline.at_time else None
    return wanted(context, item, [Moment(day.date(), at_time)]) if day else []


async def whose(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Take T7交给孙丽 and T7我来负责."""
    found = await items_of(context, sentence, (TASK,))
    if not found.items:
        return await _nothing(update, context, found)
    people, sure = _takers(context, sentence)
    if not people:
        await answer(update, context, partial(usage, name="assign", example=f"{found.items[0].code} …"))
        return True
    sayings = [f"assign:{item.code}:{member.id}" for item in found.items for member in people]
    await propose(update, context, sayings, log=_log(sentence), sure=sure)
    return True


def _takers(context: BotContext, sentence: Sentence) -> tuple[list[Member], bool]:
    """Return who may be meant to take over, and whether it is surely one; nobody where nobody is named.

    Raises UnknownMember for a name that nobody has.
    """
    words, own = sentence.understood.slots.person or "", context.speaker.member
    if own and (words.casefold() in _ME if words else takes_over(sentence.text)):
        return [own], True
    if not words:
        return [], False
    people = people_of(sentence)
    if not (near := people or sentence.names.nearly(words)[:3]):
        raise UnknownMember(name=words)
    return near, len(people) == 1


async def new_task(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Take 新建任务：编制专家名录，孙丽负责，3月5日前."""
    await creating.go_on(update, context, NewTask(), _described(sentence, ("owner", "lead"), "deadline"))
    return True


async def new_meeting(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Take 下周三下午三点开联络员例会."""
    await creating.go_on(update, context, NewExchange(), _described(sentence, ("owner", ""), "time"))
    return True


def _described(sentence: Sentence, names: Sequence[str], when_name: str) -> str:
    """Return a description of a new item in parts, as it is typed after the command."""
    slots, moment = sentence.understood.slots, sentence.understood.when
    words = beside_the_order(sentence.text)
    if words is not None and (not slots.topic or len(words) > len(slots.topic)):
        # 新建任务：… is followed by the description itself.
        return words
    pieces = [f"title: {slots.topic}" if slots.topic else ""]
    for name, said in zip(names, (slots.person, slots.association), strict=True):
        pieces.append((f"{name}: {said}" if name else said) if said else "")
    pieces.append(f"{when_name}: {moment.text}" if moment else "")
    return "\n".join(filter(None, pieces))


async def _nothing(update: Update, context: BotContext, found: Found) -> bool:
    if not found.words:
        return False
    await answer(update, context, partial(replies.not_on_the_plan, words=found.words, near=found.near))
    return True


def _log(sentence: Sentence) -> Message | None:
    return sentence.message if sentence.about and sentence.replies else None


CHANGES: dict[Intent, Change] = {
    Intent.CHANGE_DEADLINE: when,
    Intent.MOVE_EXCHANGE: when,
    Intent.REASSIGN_OWNER: whose,
    Intent.CREATE_TASK: new_task,
    Intent.CREATE_MEETING: new_meeting,
    Intent.SUBSCRIBE_REMINDERS: reminding.subscribe,
    Intent.MUTE_REMINDERS: reminding.mute,
}
