"""Recording what people post: /report, report marks, replies to the bot's messages, and later edits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial

from telegram import Message, MessageEntity, ReactionTypeEmoji, Update
from telegram.constants import ReactionEmoji
from telegram.error import TelegramError

from bot.domain.models import Item
from bot.domain.reports import Posting
from bot.language.references import Posting as Said
from bot.language.references import locale_of, percent, posting
from bot.language.smalltalk import asks, says_nothing
from handlers.context import PRIVATE, BotContext
from handlers.gate import open_to, turn_away
from handlers.replies import reports as replies
from handlers.replies.people import button_gone, not_understood, usage
from handlers.senders import addresses
from handlers.speaking import alert, answer, turn

_COMMAND = re.compile(r"/report(?:@(\w+))?(?:\s+|$)", re.IGNORECASE)


async def report(update: Update, context: BotContext, args: str) -> None:
    """Answer /report T7 …"""
    message = update.effective_message
    if message is None:
        return
    said = posting(args)
    quoted = message.reply_to_message
    if not said.body and quoted is not None and quoted.from_user is not None and not quoted.from_user.is_bot:
        # What somebody else wrote, taken over in the speaker's own name.
        theirs = posting(quoted.text or quoted.caption or "")
        said = replace(theirs, codes=said.codes or theirs.codes)
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
    first = context.services.recent.first_of_album(message.chat_id, message.media_group_id, _files(message))
    if not open_to(context, in_group=not private):
        if first and (private or addresses(message, context.bot)):
            await turn_away(update, context)
        return
    if message.media_group_id and not message.caption and (await _joins_album(context, message) or not first):
        return
    said = _read(context, message)
    about = await _codes_replied_to(context, message)
    if said is None:
        if private and not about:
            await answer(update, context, not_understood)
    elif said.marked or (about and not _idle_words(said.body, message)):
        if said.codes or len(about) == 1:
            await _record(update, context, message, said.codes or about, said.body)
        else:
            await answer(update, context, partial(replies.which_item, codes=about))
    elif private and not about and not _courtesy(message):
        await answer(update, context, not_understood)


async def record(update: Update, context: BotContext, message: Message, codes: Sequence[str]) -> list[Item]:
    """Record all of a message that answers a question about the items with these codes; return where it stands now."""
    said = posting(message.text or message.caption or "")
    return await _record(update, context, message, said.codes or codes, said.body)


async def tell_recorded(update: Update, context: BotContext, message_id: int, items: Sequence[Item]) -> None:
    """Say under what a message is recorded; in private, where it is the reader's own, with a way to take it back."""
    own = message_id if context.group is None else None
    await (turn if update.callback_query else answer)(
        update, context, partial(replies.recorded, items=items, taken_back=own)
    )


async def take_back_tapped(update: Update, context: BotContext, message_id: str) -> None:
    """Take back what was recorded of a message in this private chat, and the sign of it."""
    chat = update.effective_chat
    items = await context.services.reports.take_back(context.speaker, chat.id, int(message_id)) if chat else []
    if chat is None or not items:
        await alert(update, context, button_gone)
        return
    await turn(update, context, partial(replies.taken_back, items=items))
    with suppress(TelegramError):
        await context.bot.set_message_reaction(chat.id, int(message_id), [])


def has_files(message: Message) -> bool:
    """Tell whether a message brings what can be recorded without a word."""
    return bool(_files(message))


def _read(context: BotContext, message: Message) -> Said | None:
    """Take apart what a message says; None where it opens with another command, which is no report.

    /report may also stand in a caption, which is no command to the library.
    """
    text = message.text or message.caption or ""
    command = _COMMAND.match(text)
    if command is None or (command[1] or context.bot.username).casefold() != context.bot.username.casefold():
        entities = message.entities or message.caption_entities
        if any(entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0 for entity in entities):
            return None
        return posting(text)
    return replace(posting(text[command.end() :]), marked=True)


def is_report(context: BotContext, message: Message) -> bool:
    """Tell whether a message is another command, is marked as a report, or is a further picture of an album."""
    said = _read(context, message)
    return said is None or said.marked or bool(message.media_group_id and not message.caption)


async def _joins_album(context: BotContext, message: Message) -> bool:
    """Add a picture without words to what was recorded of its album; False where nothing was."""
    return await context.services.reports.join_album(context.speaker, _posting(context, message, ""))


def _idle_words(body: str, message: Message) -> bool:
    return not _files(message) and (says_nothing(body) or asks(body))


def _courtesy(message: Message) -> bool:
    return message.text is not None and says_nothing(message.text)


async def edited(update: Update, context: BotContext) -> None:
    """Follow what became of a message that was recorded; record one that only now says what it is about."""
    message = update.edited_message
    if message is None or update.effective_user is None:
        return
    if not open_to(context, in_group=message.chat.type != PRIVATE):
        if addresses(message, context.bot):
            await turn_away(update, context)
        return
    said = _read(context, message)
    if said is None or not (said.body or (said.codes and _files(message))):
        return
    revised = await context.services.reports.revise(
        context.speaker,
        said.codes,
        _posting(context, message, said.body),
        message.edit_date or message.date,
        marked=said.marked,
    )
    if revised.items and revised.known:
        # The reaction of before would not show that anything has changed.
        await tell_recorded(update, context, message.message_id, revised.items)
    elif revised.items:
        await _acknowledge(update, context, message, revised.items)


async def _codes_replied_to(context: BotContext, message: Message) -> tuple[str, ...]:
    answered = message.reply_to_message
    if answered is None or answered.from_user is None or answered.from_user.id != context.bot.id:
        return ()
    return tuple(item.code for item in await context.services.reports.items_of(message.chat_id, answered.message_id))


async def _record(update: Update, context: BotContext, message: Message, codes: Sequence[str], body: str) -> list[Item]:
    if not body and not _files(message):
        await answer(update, context, partial(replies.say_something, codes=codes))
        return []
    items = await context.services.reports.record(context.speaker, codes, _posting(context, message, body))
    await _acknowledge(update, context, message, items)
    return items


def _posting(context: BotContext, message: Message, body: str) -> Posting:
    files = context.services.recent.files_of_album(message.chat_id, message.media_group_id) or _files(message)
    plain = posting_of(context, message.chat_id, message.message_id, message.date, body)
    return replace(plain, files=files, album=message.media_group_id)


def posting_of(context: BotContext, chat_id: int, message_id: int, posted_at: datetime, body: str) -> Posting:
    """Return what is recorded of the words of a message, its files aside."""
    return Posting(chat_id, message_id, posted_at, body, locale_of(body, context.locales[0]), percent(body))


async def _acknowledge(update: Update, context: BotContext, message: Message, items: Sequence[Item]) -> None:
    try:
        await context.bot.set_message_reaction(
            message.chat_id, message.message_id, [ReactionTypeEmoji(ReactionEmoji.WRITING_HAND)]
        )
    except TelegramError:
        # Some groups allow no reactions, or not this one.
        await tell_recorded(update, context, message.message_id, items)


def _files(message: Message) -> tuple[tuple[str, str, str | None], ...]:
    if message.photo:
        return ((message.photo[-1].file_id, "photo", None),)
    for kind in ("document", "video", "audio", "voice"):
        file = getattr(message, kind)
        if file is not None:
            return ((file.file_id, kind, getattr(file, "file_name", None)),)
    return ()
