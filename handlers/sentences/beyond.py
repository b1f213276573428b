"""What plain words ask for beside the intents: short orders for which there is a command, and names alone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from telegram import Update

from bot.domain.errors import UnknownItem
from bot.domain.models import Exchange
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.orders import Order, Ordered, matter_of, ordered
from bot.language.smalltalk import says_nothing
from handlers import changes, directory, items
from handlers.context import BotContext
from handlers.replies.sentences import which
from handlers.requests import until_when
from handlers.sentences.meaning import EXCHANGE, TASK, Sentence
from handlers.sentences.reading import detail
from handlers.speaking import answer

# Names and titles are no longer, and no shorter.
_LONGEST, _SHORTEST = 40, 2


async def beyond(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Do what a short order says, or show what a name alone means; False where the words are neither."""
    order = ordered(sentence.text)
    if order is not None:
        return await _order(update, context, sentence, order)
    return await _look_up(update, context, sentence)


async def _order(update: Update, context: BotContext, sentence: Sentence, said: Ordered) -> bool:
    if said.order is Order.WHO:
        known = sentence.names.people(said.words) or sentence.names.bodies(said.words)
        if known:
            await directory.who(update, context, said.words)
        return bool(known)
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


async def _look_up(update: Update, context: BotContext, sentence: Sentence) -> bool:
    words = matter_of(sentence.text)
    if not _SHORTEST <= len(words) <= _LONGEST or says_nothing(words):
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
