"""Showing a group's board: edited in place; posted anew, silently, and pinned where it is gone."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from telegram import ChatMemberAdministrator
from telegram.error import BadRequest, ChatMigrated, TelegramError
from telegram.ext import ExtBot

from bot.delivery.editing import edit
from bot.delivery.outgoing import BoardShown, Done, Outgoing
from bot.delivery.refusals import is_bad_markup, is_gone
from bot.domain.traffic import OutboxRow

logger = logging.getLogger("ponte.sender")


async def show(
    bot: ExtBot[Any], row: OutboxRow, outgoing: Outgoing, send: Callable[[OutboxRow, Outgoing], Awaitable[Done]]
) -> Done:
    """Bring a board up to date; raises what Telegram answers where it can be neither edited nor posted."""
    assert outgoing.board is not None
    if outgoing.edits is not None:
        try:
            return replace(await edit(bot, row, outgoing), board=outgoing.board)
        except (BadRequest, ChatMigrated) as error:
            if is_gone(error) or is_bad_markup(error):
                raise
            logger.info("the board of %s is posted anew: %s", row.recipient, error.message)
    done = await send(row, replace(outgoing, silent=True))
    if done.message_id is None:
        return done
    pinned = await pin(bot, done.chat_id, done.message_id)
    return replace(done, board=BoardShown(outgoing.board.digest, pinned))


async def pin(bot: ExtBot[Any], chat_id: int, message_id: int) -> bool:
    """Pin a message silently; False where the bot may not."""
    try:
        if not await may_pin(bot, chat_id):
            return False
        await bot.pin_chat_message(chat_id, message_id, disable_notification=True)
    except TelegramError as error:
        logger.info("the board of %s cannot be pinned: %s", chat_id, error.message)
        return False
    return True


async def may_pin(bot: ExtBot[Any], chat_id: int) -> bool:
    """Tell whether the bot may pin messages in a group (Bot API, pinChatMessage: as an administrator with that right).

    The right is named in supergroups alone; in other groups every administrator has it.
    """
    me = await bot.get_chat_member(chat_id, bot.id)
    return isinstance(me, ChatMemberAdministrator) and me.can_pin_messages is not False
