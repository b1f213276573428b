"""Groups: /group, and what Telegram tells of the bot's coming and going."""

from __future__ import annotations

from functools import partial

from telegram import ChatMember, Update

from bot.domain.traffic import Cause
from handlers.context import PRIVATE, BotContext
from handlers.membership import language
from handlers.replies import people as replies
from handlers.speaking import answer


async def register(update: Update, context: BotContext, args: str) -> None:
    """Answer /group BJ zh [zone]; without words, how it is typed."""
    chat = update.effective_chat
    words = args.split()
    if not words or chat is None:
        await answer(update, context, replies.group_usage)
        return
    languages = [language(word) for word in words[1].split("+")] if len(words) > 1 else []
    if None in languages:
        await answer(update, context, replies.group_usage)
        return
    group = await context.services.groups.register(
        context.speaker,
        chat.id,
        chat.title or "",
        words[0],
        tuple(dict.fromkeys(locale for locale in languages if locale)),
        words[2] if len(words) > 2 else None,
    )
    context.locales = group.locales
    await answer(update, context, partial(replies.group_registered, chat=group, bot=context.bot.username))


async def standing_changed(update: Update, context: BotContext) -> None:
    """Note that the bot was added, removed, blocked or let in again."""
    change = update.my_chat_member
    if change is None:
        return
    gone = change.new_chat_member.status in (ChatMember.LEFT, ChatMember.BANNED)
    cause = Cause(update_id=update.update_id)
    if change.chat.type == PRIVATE:
        await context.services.members.reachable(change.chat.id, cause, reachable=not gone)
    elif gone:
        await context.services.groups.left(change.chat.id, cause)
    else:
        await greet_group(update, context)


async def greet_group(update: Update, context: BotContext) -> None:
    """Say once in an unregistered group how to register it."""
    chat = update.effective_chat
    if chat is None:
        return
    cause = Cause(update_id=update.update_id)
    if await context.services.groups.met(chat.id, chat.title or "", cause):
        await answer(update, context, replies.group_greeting)


async def migrated(update: Update, context: BotContext) -> None:
    """Follow a group to its new id as a supergroup."""
    message = update.effective_message
    if message is None:
        return
    cause = Cause(update_id=update.update_id)
    if message.migrate_to_chat_id:
        await context.services.groups.migrated(message.chat_id, message.migrate_to_chat_id, cause)
    elif message.migrate_from_chat_id:
        await context.services.groups.migrated(message.migrate_from_chat_id, message.chat_id, cause)
