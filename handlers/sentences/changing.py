"""Sentences that change something: what they may mean, to be shown back and confirmed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from telegram import Message, Update

from bot.domain.access import Action, concerned, may
from bot.domain.errors import UnknownMember
from bot.domain.models import Deadline, Exchange, Task
from bot.domain.wishes import NewExchange, NewTask
from bot.language.appointments import read_new_deadline, read_new_hours
from bot.language.intents.model import Intent
from bot.language.office_moments import DateUnread
from bot.language.parts import beside_the_order
from handlers import creating
from handlers.changes import day_data, move_data, now_there
from handlers.context import BotContext
from handlers.replies import changes as change_replies
from handlers.replies import sentences as replies
from handlers.replies.people import usage
from handlers.sentences.meaning import EXCHANGE, TASK, Found, Sentence, items_of, people_of
from handlers.sentences.proposals import propose
from handlers.speaking import answer

Change = Callable[[Update, BotContext, Sentence], Awaitable[bool]]
_ME = frozenset(("我", "我自己", "本人", "mim", "eu", "a mim"))


async def when(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Take 把T7延期到3月5日 and E4改到下周三下午三点, whichever of the two a code or a title turns out to be."""
    kinds = (EXCHANGE,) if sentence.understood.intent is Intent.MOVE_EXCHANGE else (TASK,)
    found = await items_of(context, sentence, kinds)
    if not found.items:
        return await _nothing(update, context, found)
    said = sentence.understood.when.text if sentence.understood.when else ""
    first = found.items[0]
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
    """Return what a time may mean for an item; who may only ask for more time asks for it. Raises `DateUnread`."""
    if isinstance(item, Exchange):
        hours = read_new_hours(said, context.locales, now_there(context, item.span.tz))
        return [move_data(item, one) for one in hours]
    days = read_new_deadline(said, context.locales, now_there(context, item.lead.tz))
    parties = concerned(item)
    asks = not may(context.speaker, Action.SET_DEADLINE, *parties) and may(
        context.speaker, Action.ASK_TIME, *parties, owner=item.owner
    )
    what = "more" if asks and item.deadline is not None else "deadline"
    return [
        day_data(what, item.code, Deadline(day.on, item.lead.tz, day.at_time)) if day else f"deadline:{item.code}:none"
        for day in days
    ]


async def whose(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Take T7交给孙丽."""
    found = await items_of(context, sentence, (TASK,))
    if not found.items:
        return await _nothing(update, context, found)
    words = sentence.understood.slots.person
    first = found.items[0]
    if not words:
        await answer(update, context, partial(usage, name="assign", example=f"{first.code} …"))
        return True
    own = context.speaker.member
    people = [own] if words.casefold() in _ME and own else people_of(sentence)
    near = people or sentence.names.nearly(words)[:3]
    if not near:
        raise UnknownMember(name=words)
    sayings = [f"assign:{item.code}:{member.id}" for item in found.items for member in near]
    await propose(update, context, sayings, log=_log(sentence), sure=len(people) == 1)
    return True


async def new_task(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Take 新建任务：编制专家名录，孙丽负责，3月5日前."""
    await creating.go_on(update, context, NewTask(), _described(sentence, ("owner", "lead"), "deadline"))
    return True


async def new_meeting(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Take 下周三下午三点开联络员例会."""
    await creating.go_on(update, context, NewExchange(), _described(sentence, ("owner", ""), "time"))
    return True


def _described(sentence: Sentence, names: Sequence[str], time: str) -> str:
    """Return a description of a new item in parts, as it is typed after the command."""
    slots, moment = sentence.understood.slots, sentence.understood.when
    words = beside_the_order(sentence.text)
    if words is not None and (not slots.topic or len(words) > len(slots.topic)):
        # 新建任务：… is followed by the description itself.
        return words
    pieces = [f"title: {slots.topic}" if slots.topic else ""]
    for name, said in zip(names, (slots.person, slots.association), strict=True):
        pieces.append((f"{name}: {said}" if name else said) if said else "")
    pieces.append(f"{time}: {moment.text}" if moment else "")
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
}
