"""Questions that the bot asks, to be answered by a reply: asking them, and taking the answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from markupsafe import Markup
from telegram import Message, MessageEntity, Update

from bot.domain.models import Deadline, Exchange, Task
from bot.domain.steering.drafts import Draft, Purpose
from bot.domain.text import Text
from bot.i18n import Translator
from bot.language.appointments import read_new_deadline
from bot.language.assent import assents
from bot.language.office_moments import DateUnread
from bot.language.references import locale_of, posting
from bot.language.smalltalk import asks
from handlers import questions, reports
from handlers.context import GROUPS, PRIVATE, BotContext
from handlers.exchanges import arranging, invitations
from handlers.gate import open_to
from handlers.replies.proposals import left_alone
from handlers.replies.reply import Reply
from handlers.replies.tasks import actions as replies
from handlers.replies.tasks import requests as request_replies
from handlers.sentences import posted as sentences
from handlers.sentences import proposals
from handlers.sentences.changing import wanted
from handlers.speaking import answer
from handlers.steering import creating, titles
from handlers.steering.changes import now_there
from handlers.steering.changes import show as show_change
from handlers.tasks.requests import ask_for, offer

Question = Callable[[Translator, Task, Markup | None], Reply]

# What is shown back, checked, or heard of by nobody at once.
_TAKEN_UNQUOTED = frozenset(
    (
        *(Purpose.PROGRESS, Purpose.BLOCKED, Purpose.MORE_TIME, Purpose.NEW_TASK, Purpose.NEW_EXCHANGE),
        *(Purpose.DELEGATES, Purpose.NAMES),
    )
)
# Their answers give up as well, each in its own way.
_GIVES_UP_ITSELF = frozenset((Purpose.NEW_TASK, Purpose.NEW_EXCHANGE, Purpose.CHANGE, Purpose.REMIND))
QUESTIONS: dict[Purpose, Question] = {
    Purpose.PROGRESS: replies.ask_progress,
    Purpose.BLOCKED: replies.ask_why,
    Purpose.MORE_TIME: request_replies.ask_date,
}


async def ask(
    update: Update, context: BotContext, purpose: Purpose, task: Task, question: Question | None = None
) -> None:
    """Ask the speaker for the rest; only the speaker's reply goes on with it."""
    draft = await context.services.questions.begin(context.speaker, purpose, task)
    say = question or QUESTIONS[purpose]
    await questions.put(update, context, draft, lambda _, whom: say(_, task, whom))


async def posted(update: Update, context: BotContext) -> None:
    """Take a message that answers a question of the bot's; any other may be a sentence or a report."""
    message = update.effective_message
    if message is None:
        return
    asked_last = await _asked_last(context, message)
    found = await _waiting(update, context, message)
    if found is not None:
        await _take(update, context, message, *found)
    elif asked_last and asked_last[0].purpose is Purpose.PROGRESS and _only_files(message):
        await _take(update, context, message, *asked_last)
    elif not await invitations.said(update, context, message):
        instead = partial(_take_unquoted, update, context, message, *asked_last) if asked_last else None
        await sentences.posted(update, context, instead)


async def _take_unquoted(
    update: Update, context: BotContext, message: Message, draft: Draft, item: Task | Exchange | None
) -> bool:
    """Take what asks for nothing as the answer to a question; False where it is none.

    It may be meant for somebody else: what others hear of is shown back first, what is recorded is said in words.
    """
    words = (message.text or message.caption or "").strip()
    until = await _until(context, item, words) if draft.purpose is Purpose.MORE_TIME and isinstance(item, Task) else []
    if until:
        await proposals.propose(update, context, until, log=message)
    elif asks(words):
        return False
    elif draft.purpose is Purpose.BLOCKED and isinstance(item, Task) and assents(words) is not False:
        await proposals.propose(update, context, [f"block:{item.code}:{words}"], log=message)
    else:
        await _take(update, context, message, draft, item)
    return True


def _only_files(message: Message) -> bool:
    return not (message.text or message.caption or message.forward_origin) and reports.has_files(message)


async def _until(context: BotContext, task: Task, words: str) -> list[str]:
    """Return what the words of somebody who needs more time may mean; nothing where they name no day."""
    try:
        days = read_new_deadline(words, context.locales, now_there(context, task.lead.tz))
    except DateUnread:
        return []
    return wanted(context, task, [day for day in days if day is not None])


async def _take(
    update: Update, context: BotContext, message: Message, draft: Draft, item: Task | Exchange | None
) -> None:
    words = message.text or message.caption or ""
    if draft.purpose not in _GIVES_UP_ITSELF and assents(words) is False:
        await context.services.questions.drop(draft)
        await answer(update, context, left_alone)
    elif draft.purpose is Purpose.PROGRESS and isinstance(item, Task | Exchange):
        items = await reports.record(update, context, message, [item.code])
        if items and message.reply_to_message is None:
            await reports.tell_recorded(update, context, message.message_id, items)
    elif draft.purpose is Purpose.BLOCKED and isinstance(item, Task):
        await _blocked(update, context, message, item)
    elif draft.purpose is Purpose.MORE_TIME and isinstance(item, Task):
        await _more_time(update, context, message, item)
    elif draft.purpose in (Purpose.NEW_TASK, Purpose.NEW_EXCHANGE):
        await creating.answered(update, context, message, draft)
    elif draft.purpose is Purpose.TITLE:
        await titles.taken(update, context, message, draft)
    elif draft.purpose in arranging.PURPOSES and isinstance(item, Exchange):
        await arranging.answered(update, context, message, draft, item)
    elif draft.purpose is Purpose.CHANGE and await proposals.answered(update, context, draft, message.text or ""):
        return
    else:
        await sentences.posted(update, context)


async def _waiting(
    update: Update, context: BotContext, message: Message
) -> tuple[Draft, Task | Exchange | None] | None:
    """Return the question that a message answers; None for commands, marked reports and other talk."""
    quoted, chat = message.reply_to_message, message.chat
    if quoted is None or quoted.from_user is None or quoted.from_user.id != context.bot.id:
        return None
    if not open_to(context, in_group=chat.type in GROUPS) or update.effective_user is None:
        return None
    entities = message.entities or message.caption_entities
    command = any(entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0 for entity in entities)
    if command or posting(message.text or message.caption or "").marked:
        return None
    return await context.services.questions.waiting_in(context.speaker, chat.id, quoted.message_id)


async def _asked_last(context: BotContext, message: Message) -> tuple[Draft, Task | Exchange | None] | None:
    """Return the question before a message in private that is no reply: phones lose the frame of a reply easily."""
    recent, now = context.services.recent, context.services.clock.now()
    asked = recent.question(message.chat_id, now) if message.chat.type == PRIVATE else None
    if asked is None or message.reply_to_message is not None:
        return None
    found = await context.services.questions.waiting_in(context.speaker, message.chat_id, asked)
    return found if found is not None and found[0].purpose in _TAKEN_UNQUOTED else None


async def _blocked(update: Update, context: BotContext, message: Message, task: Task) -> None:
    words = (message.text or message.caption or "").strip()
    if not words:
        await ask(update, context, Purpose.BLOCKED, task)
        return
    reason = Text.of({locale_of(words, context.locales[0]): words})
    where = context.group.telegram_id if context.group else None
    change = await context.services.changes.block(
        context.speaker, task.code, reason, where, (message.chat_id, message.message_id)
    )
    await show_change(update, context, change)


async def _more_time(update: Update, context: BotContext, message: Message, task: Task) -> None:
    words = (message.text or message.caption or "").strip()
    try:
        readings = read_new_deadline(words, context.locales, now_there(context, task.lead.tz))
    except DateUnread:
        await ask(update, context, Purpose.MORE_TIME, task, request_replies.date_unread)
        return
    days = [Deadline(day.on, task.lead.tz, day.at_time) for day in readings if day is not None]
    if len(days) == 1:
        await ask_for(update, context, task.code, days[0])
    elif days:
        await offer(update, context, task, days)
    else:
        await ask(update, context, Purpose.MORE_TIME, task, request_replies.date_unread)
