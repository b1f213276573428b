"""Whose words a message is: those of a person who shows the name, of one who does not, or of somebody else."""

from __future__ import annotations

from telegram import Bot, Message, MessageEntity, Update
from telegram.ext import filters

from bot.language.references import posting
from handlers.commands import COMMANDS
from handlers.context import PRIVATE, BotContext
from handlers.replies import people as replies
from handlers.speaking import answer

_NAMES = frozenset(command.name for command in COMMANDS)


class _Automatic(filters.MessageFilter):
    """What no person wrote here: another bot's message, or a linked channel's post that Telegram carries over."""

    def filter(self, message: Message) -> bool:
        if message.sender_chat is not None:
            return bool(message.is_automatic_forward)
        return message.from_user is not None and message.from_user.is_bot


class _Nameless(filters.MessageFilter):
    """What somebody wrote as the group (an anonymous administrator) or as a channel."""

    def filter(self, message: Message) -> bool:
        return message.sender_chat is not None and not message.is_automatic_forward


AUTOMATIC, NAMELESS = _Automatic(), _Nameless()


async def ignore(_update: Update, _context: BotContext) -> None:
    """Leave a message alone."""


async def nameless(update: Update, context: BotContext) -> None:
    """Tell somebody who speaks to the bot under a cover that it cannot know who that is."""
    if update.message is not None and addresses(update.message, context.bot):
        await answer(update, context, replies.nameless)


async def forwarded(update: Update, context: BotContext) -> None:
    """Leave a forwarded message alone, for its words are not the forwarder's; in private, say how to record it."""
    message = update.message
    if message is not None and message.chat.type == PRIVATE:
        say = replies.forwarded if context.speaker.role is not None else replies.stranger
        if context.services.recent.first_of_album(message.chat_id, message.media_group_id):
            await answer(update, context, say)


def addresses(message: Message, bot: Bot) -> bool:
    """Tell whether a message in a group speaks to the bot: a command, a mention, a report mark, or a reply to it."""
    text = message.text or message.caption or ""
    return replies_to(message, bot) or posting(text).marked or _commands(text, bot) or mentions(message, bot)


def replies_to(message: Message, bot: Bot) -> bool:
    """Tell whether a message replies to one of the bot's."""
    answered = message.reply_to_message
    return answered is not None and answered.from_user is not None and answered.from_user.id == bot.id


def _commands(text: str, bot: Bot) -> bool:
    name, _, whose = text.split(maxsplit=1)[0].partition("@") if text.startswith("/") else ("", "", "")
    return name.removeprefix("/").casefold() in _NAMES and whose.casefold() in ("", bot.username.casefold())


def mentions(message: Message, bot: Bot) -> bool:
    """Tell whether a message names the bot."""
    kinds: list[str | None] = [MessageEntity.MENTION, MessageEntity.TEXT_MENTION]
    found = message.parse_entities(kinds) if message.text else message.parse_caption_entities(kinds)
    return any(
        entity.user.id == bot.id if entity.user is not None else said.casefold() == f"@{bot.username}".casefold()
        for entity, said in found.items()
    )
