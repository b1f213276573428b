"""Plain sentences: what is said is decided first, then where it goes.

A message that answers a question of the bot's, or opens with a report mark, has been taken before. What is put to the
bot (in private, by naming it, or in reply to it) is understood here; the talk of a group stays untouched.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from telegram import Message, ReactionTypeEmoji, Update
from telegram.constants import ReactionEmoji
from telegram.error import TelegramError

from bot.domain.access import Action, concerned, may
from bot.domain.models import Exchange, Task
from bot.language.intents.model import Intent, Understood
from bot.language.intents.reading import understand
from bot.language.intents.several import wants
from bot.language.names.directory import Directory
from bot.language.orders import of_this_week
from bot.language.references import codes
from bot.language.smalltalk import asks, greets, says_nothing
from handlers import reports
from handlers.context import PRIVATE, BotContext
from handlers.gate import open_to
from handlers.looking import outlook
from handlers.replies import sentences as replies
from handlers.senders import mentions, replies_to
from handlers.sentences.beyond import beyond
from handlers.sentences.changing import CHANGES
from handlers.sentences.likely import likely
from handlers.sentences.meaning import EXCHANGE, TASK, Sentence, items_of, resembles
from handlers.sentences.proposals import ask_which, propose
from handlers.sentences.reading import ANSWERS
from handlers.speaking import answer
from handlers.steering.changes import now_there

# What changes the plan out of a reply has to be said plainly, for a reply to a task's message is a report as a rule.
_PLAINLY = 0.85
_REPORTS = (Intent.RECORD_UPDATE, Intent.MARK_DONE)


async def posted(update: Update, context: BotContext, instead: Callable[[], Awaitable[bool]] | None = None) -> None:
    """Take a plain message: answer it, show back what it changes, record it, or leave it alone.

    `instead` is tried, before it is looked at more widely, on one that says something and is none of these.
    """
    message = update.effective_message
    sentence = await _put_to_the_bot(context, message) if message is not None else None
    if sentence is None or message is None:
        await reports.posted(update, context)
        return
    further = await _further(context, sentence)
    if further:
        await _one_by_one(update, context, further)
        return
    if await _done_as_said(update, context, sentence):
        return
    if sentence.about and sentence.replies and not _idle(message, sentence.text):
        await reports.posted(update, context)
        return
    if instead is not None and not (message.text and says_nothing(sentence.text)) and await instead():
        return
    if sentence.understood.intent is Intent.NONE and sentence.called and await beyond(update, context, sentence):
        return
    await _not_understood(update, context, sentence)


async def _one_by_one(update: Update, context: BotContext, sentences: Sequence[Sentence]) -> None:
    """Do what a message wants; what it tells of several items is recorded once under all of them."""
    told = [one for one in sentences if one.understood.intent in _REPORTS]
    items = [item for one in told for item in (await items_of(context, one, (TASK, EXCHANGE))).items]
    if items:
        await reports.record(update, context, sentences[0].message, [item.code for item in items])
    for one, item in zip(told, items, strict=False):
        if one.understood.intent is Intent.MARK_DONE and isinstance(item, Task):
            await _done(update, context, item)
    for one in sentences:
        if one not in told:
            await _done_as_said(update, context, one)


async def _further(context: BotContext, sentence: Sentence) -> list[Sentence]:
    """Return what a message wants one by one, where that is more than one thing."""
    found = wants(sentence.text, None, now_there(context, context.tz), sentence.names.directory)
    return [replace(sentence, text=said, understood=told) for said, told in found] if len(found) > 1 else []


async def _done_as_said(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Answer a sentence, show back what it changes, or record it; False where it is none of these."""
    if sentence.called and of_this_week(sentence.text):
        # What stands in it concerns tasks as well as exchanges, so that no intent is the whole answer.
        await outlook.week(update, context, "")
        return True
    intent = sentence.understood.intent
    if intent in ANSWERS and await ANSWERS[intent](update, context, sentence):
        return True
    if intent in CHANGES and await CHANGES[intent](update, context, sentence):
        return True
    return intent in _REPORTS and await _report(update, context, sentence)


async def _put_to_the_bot(context: BotContext, message: Message) -> Sentence | None:
    """Return what is put to the bot in plain words; None for all other messages."""
    private = message.chat.type == PRIVATE
    said = message.text or message.caption or ""
    answers = replies_to(message, context.bot)
    called = private or mentions(message, context.bot)
    if not (called or answers) or not said or message.forward_origin is not None:
        return None
    if not open_to(context, in_group=not private) or reports.is_report(context, message):
        return None
    text = _without_name(said, context.bot.username)
    about = await _about(context, message, replies=answers)
    names = await context.services.names.of(context.services.directory)
    understood = await _meant(context, text, about, names.directory, called=called)
    unclear = understood.intent in CHANGES and understood.confidence < _PLAINLY
    if about and not called and unclear and not asks(text):
        understood = Understood(Intent.NONE, understood.lang)
    return Sentence(message, text, understood, names, about, called, answers)


async def _meant(
    context: BotContext, text: str, about: tuple[Task | Exchange, ...], directory: Directory, *, called: bool
) -> Understood:
    """Return what a sentence means: by its words, under the card that it replies to, or by what the plan has."""
    now = now_there(context, context.tz)
    understood = understand(text, None, now, directory)
    if understood.intent is Intent.NONE and len(about) == 1 and not codes(text) and not says_nothing(text):
        # 谁负责? under the card of T7 is asked of T7.
        under = _of(about[0], text, directory, now)
        # What tells something of it is no question, though its code in front of it would make it one.
        if under is not None and (under.intent not in ANSWERS or asks(text)):
            return under
    doubted = understood.doubted
    if doubted is None or not called:
        return understood
    # What is asked in so many words is answered, were it that nothing on the plan is called so.
    plainly = doubted.intent in ANSWERS and doubted.confidence >= _PLAINLY and asks(text)
    return doubted if plainly or await resembles(context, doubted.slots.topic or "") else understood


async def _about(context: BotContext, message: Message, *, replies: bool) -> tuple[Task | Exchange, ...]:
    """Return what the message is about to which this one replies: the bot's, or somebody's that names codes."""
    quoted = message.reply_to_message
    if quoted is None:
        return ()
    if replies:
        found = await context.services.reports.items_of(message.chat_id, quoted.message_id)
        return tuple(item for item in found if isinstance(item, Task | Exchange))
    named = [await context.services.meant.known(code) for code in codes(quoted.text or quoted.caption or "")[:5]]
    return tuple(item for item in named if item is not None)


def _of(item: Task | Exchange, text: str, directory: Directory, now: datetime) -> Understood | None:
    bare = text.strip()
    for whole in (f"{item.code} {bare}", f"{item.code}，{bare}", f"{bare.rstrip('?？ ')} da {item.code}?"):
        understood = understand(whole, None, now, directory)
        if understood.intent is not Intent.NONE and understood.slots.task_ref == item.code:
            return understood
    return None


def _without_name(text: str, username: str) -> str:
    return re.sub(rf"@{re.escape(username)}\b[\s:：,，]*", " ", text, flags=re.IGNORECASE).strip()


def _idle(message: Message, text: str) -> bool:
    return bool(message.text) and (says_nothing(text) or asks(text))


async def _report(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Record what is said of an item; who says that it is done is asked whether to mark it so."""
    found = await items_of(context, sentence, (TASK, EXCHANGE))
    if found.near:
        await ask_which(update, context, sentence.message, found.near)
        return True
    if not found.items:
        return False
    if len(found.items) > 1:
        await ask_which(update, context, sentence.message, found.items)
        return True
    item = found.items[0]
    await reports.record(update, context, sentence.message, [item.code])
    if sentence.understood.intent is Intent.MARK_DONE and isinstance(item, Task):
        await _done(update, context, item)
    return True


async def _done(update: Update, context: BotContext, task: Task) -> None:
    if task.status.settled:
        return
    if may(context.speaker, Action.FINISH, *concerned(task), owner=task.owner):
        await propose(update, context, [f"done:{task.code}"])
    elif context.group is not None:
        # Who may settle it sees it here and has the button.
        await answer(update, context, partial(replies.said_to_be_done, task=task))


async def _not_understood(update: Update, context: BotContext, sentence: Sentence) -> None:
    """Say so once to who called the bot; thanks need no answer, and a mere reply may be talk among people."""
    message, private = sentence.message, context.group is None
    if message.text and says_nothing(sentence.text):
        if (greets(sentence.text) and private) or not sentence.text:
            await answer(update, context, partial(replies.welcome, offers=await likely(context, sentence)))
        elif private and message.reply_to_message is None:
            await _nod(context, message)
        return
    if sentence.called and context.services.recent.first_of_album(message.chat_id, message.media_group_id):
        await answer(update, context, partial(replies.not_understood, offers=await likely(context, sentence)))


async def _nod(context: BotContext, message: Message) -> None:
    try:
        await context.bot.set_message_reaction(
            message.chat_id, message.message_id, [ReactionTypeEmoji(ReactionEmoji.HANDSHAKE)]
        )
    except TelegramError:
        # Some groups allow no reactions; nothing is lost without it.
        return
