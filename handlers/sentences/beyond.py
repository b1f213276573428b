"""What plain words ask for beside the intents: short orders for which there is a command, and names alone."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from telegram import Update

from bot.domain.errors import UnknownItem
from bot.domain.models import Exchange
from bot.domain.reminders.preferences import MORNING
from bot.language.asking import asked
from bot.language.asking_tasks import asked_tasks
from bot.language.intents.incomplete import incomplete
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.memos import read_memo
from bot.language.orders import Order, Ordered, matter_of, names_something, ordered
from bot.language.smalltalk import says_nothing
from bot.language.titles import wanted
from handlers import items
from handlers.context import BotContext
from handlers.exchanges import agenda
from handlers.looking import directory, outlook, projects
from handlers.replies.sentences import which
from handlers.sentences import reminding
from handlers.sentences.lacking import ASKING
from handlers.sentences.meaning import EXCHANGE, TASK, Sentence
from handlers.sentences.reading import detail
from handlers.speaking import answer
from handlers.steering import changes
from handlers.steering.changes import now_there
from handlers.tasks import task_lists
from handlers.tasks.requests import until_when

_DUE = re.compile(r"到期|截止|vencer|prazo")
# Names and titles are no longer.
_LONGEST = 40


async def beyond(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Do what a short order says, or show what a name alone means; False where the words are neither."""
    order = ordered(sentence.text)
    if order is not None and await _order(update, context, sentence, order):
        return True
    if (wish := incomplete(sentence.text)) is not None:
        await ASKING[wish.intent](update, context, wish)
        return True
    return await _look_up(update, context, sentence)


async def _order(update: Update, context: BotContext, sentence: Sentence, said: Ordered) -> bool:
    if said.order in _ABOUT_WORDS:
        return await _ABOUT_WORDS[said.order](update, context, sentence, said.words)
    if said.order is Order.CALL_OFF:
        # It asks before it does anything.
        await changes.call_off(update, context, f"{said.code} {said.reason}".strip())
    elif said.order is Order.RESTORE:
        await changes.restore(update, context, said.code)
    elif said.order is Order.REOPEN:
        await changes.reopen(update, context, said.code)
    elif said.code.startswith("T"):
        await until_when(update, context, said.code)
    else:
        raise UnknownItem(code=said.code, kind=None)
    return True


async def _who(update: Update, context: BotContext, sentence: Sentence, words: str) -> bool:
    known = sentence.names.people(words) or sentence.names.bodies(words)
    if known:
        await directory.who(update, context, words)
    return bool(known)


async def _coming(update: Update, context: BotContext, _sentence: Sentence, words: str) -> bool:
    said = asked(words, now_there(context, context.tz))
    if said.words or said.whole or said.first is None:
        return False
    await agenda.coming(update, context, words)
    return True


async def _tasks(update: Update, context: BotContext, _sentence: Sentence, words: str) -> bool:
    said = asked_tasks(words, now_there(context, context.tz))
    if said.words or not (said.standing or said.first or said.last or _DUE.search(words)):
        return False
    await task_lists.asked(update, context, words)
    return True


async def _remind(update: Update, context: BotContext, sentence: Sentence, words: str) -> bool:
    memo = read_memo(words, context.locales, now_there(context, context.tz), MORNING)
    timed = bool(memo.times) or memo.never is not None
    return timed and bool(memo.words) and await reminding.subscribe(update, context, sentence)


async def _overview(update: Update, context: BotContext, _sentence: Sentence, _words: str) -> bool:
    await outlook.overview(update, context, "")
    return True


async def _projects(update: Update, context: BotContext, _sentence: Sentence, _words: str) -> bool:
    await projects.show(update, context, "")
    return True


_ABOUT_WORDS = {
    Order.WHO: _who,
    Order.COMING: _coming,
    Order.TASKS: _tasks,
    Order.REMIND: _remind,
    Order.OVERVIEW: _overview,
    Order.PROJECTS: _projects,
}


async def _look_up(update: Update, context: BotContext, sentence: Sentence) -> bool:
    words = matter_of(sentence.text)
    if len(words) > _LONGEST or not names_something(wanted(words).plain) or says_nothing(words):
        return False
    if sentence.names.people(words) or sentence.names.bodies(words):
        await directory.who(update, context, words)
        return True
    meant = await context.services.meant.by_words(words, (TASK, EXCHANGE))
    if len(meant.items) == 1:
        await answer(update, context, await items.view(context, meant.items[0].code))
    elif meant.items and all(isinstance(item, Exchange) for item in meant.items):
        asked = Understood(Intent.EXCHANGE_DETAIL, sentence.understood.lang, Slots(topic=words))
        await detail(update, context, replace(sentence, understood=asked))
    elif meant.items:
        await answer(update, context, partial(which, items=meant.items))
    return bool(meant.items)
