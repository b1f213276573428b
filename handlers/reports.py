"""Recording what people post: /report, report marks, replies to the bot's messages, and later edits."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from telegram import Message, ReactionTypeEmoji, Update
from telegram.constants import ReactionEmoji
from telegram.error import BadRequest

from bot.domain.models import Item
from bot.domain.reports import Posting
from bot.domain.traffic import Cause
from bot.language.references import locale_of, percent, posting
from bot.language.smalltalk import asks, says_nothing
from handlers.context import PRIVATE, BotContext
from handlers.gate import open_to
from handlers.replies import reports as replies
from handlers.replies.people import not_understood, stranger, usage
from handlers.speaking import answer


async def report(update: Update, context: BotContext, args: str) -> None:
    """Answer /report T7 …"""
    message = update.effective_message
    if message is None:
        return
    said = posting(args)
    found = said.codes or await _codes_replied_to(context, message)
    if not found:
        await answer(update, context, partial(usage, name="report", example="T7 …"))
        return
    await _record(update, context, message, found, said.body)


async def posted(update: Update, context: BotContext) -> None:
    """Record a message that opens with a report mark or answers a message of the bot's; leave other talk alone."""
    message = update.effective_message
    if message is None or update.effective_user is None:
        return
    private = message.chat.type == PRIVATE
    if not open_to(context, in_group=not private):
        if private:
            await answer(update, context, stranger)
        return
    text = message.text or message.caption or ""
    said = posting(text)
    about = await _codes_replied_to(context, message)
    if said.marked or (about and not _idle_words(said.body, message)):
        if said.codes or len(about) == 1:
            await _record(update, context, message, said.codes or about, said.body)
        else:
            await answer(update, context, partial(replies.which_item, codes=about))
    elif private and not about and not (text and says_nothing(text)):
        await answer(update, context, not_understood)


def _idle_words(body: str, message: Message) -> bool:
    return not _files(message) and (says_nothing(body) or asks(body))


async def edited(update: Update, context: BotContext) -> None:
    """Keep the new wording of a message that was recorded."""
    message = update.edited_message
    if message is None:
        return
    text = message.text or message.caption or ""
    if text.startswith("/report"):
        text = text.partition(" ")[2]
    if not (body := posting(text).body):
        return
    when = message.edit_date or message.date
    words = Posting(message.chat_id, message.message_id, when, body, locale_of(body, context.locales[0]))
    await context.services.reports.revise(Cause(update_id=update.update_id), words)


async def _codes_replied_to(context: BotContext, message: Message) -> tuple[str, ...]:
    answered = message.reply_to_message
    if answered is None or answered.from_user is None or answered.from_user.id != context.bot.id:
        return ()
    return tuple(item.code for item in await context.services.reports.items_of(message.chat_id, answered.message_id))


async def _record(update: Update, context: BotContext, message: Message, codes: Sequence[str], body: str) -> None:
    files = _files(message)
    if not body and not files:
        await answer(update, context, partial(replies.say_something, codes=codes))
        return
    items = await context.services.reports.record(
        context.speaker,
        codes,
        Posting(
            message.chat_id,
            message.message_id,
            message.date,
            body,
            locale_of(body, context.locales[0]),
            percent(body),
            files,
        ),
    )
    await _acknowledge(update, context, message, items)


async def _acknowledge(update: Update, context: BotContext, message: Message, items: Sequence[Item]) -> None:
    try:
        await context.bot.set_message_reaction(
            message.chat_id, message.message_id, [ReactionTypeEmoji(ReactionEmoji.WRITING_HAND)]
        )
    except BadRequest:
        # Some groups allow no reactions, or not this one.
        await answer(update, context, partial(replies.recorded, items=items))


def _files(message: Message) -> tuple[tuple[str, str, str | None], ...]:
    if message.photo:
        return ((message.photo[-1].file_id, "photo", None),)
    for kind in ("document", "video", "audio", "voice"):
        file = getattr(message, kind)
        if file is not None:
            return ((file.file_id, kind, getattr(file, "file_name", None)),)
    return ()
