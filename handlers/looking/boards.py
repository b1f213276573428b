"""A group's board: /board, and pinning it once the bot may."""

from __future__ import annotations

import contextlib
from functools import partial

from telegram import Update
from telegram.error import TelegramError

from bot.language.fold import fold
from handlers.context import BotContext
from handlers.replies.looking import boards as replies
from handlers.replies.reply import Said
from handlers.speaking import answer

_OFF = ("off", "关", "关闭", "关掉", "停用", "取消", "desligar", "desligado", "remover", "nao", "fechar")


async def board(update: Update, context: BotContext, args: str) -> None:
    """Answer /board: have the group keep a board, posted anew; /board off: keep none."""
    chat = update.effective_chat
    if chat is None:
        return
    on = fold(args) not in _OFF
    switched = await context.services.boards.switch(context.speaker, chat.id, on=on)
    if switched is None:
        return
    before = switched.before
    if before is not None and before.message_id is not None and before.telegram_chat_id == chat.id:
        # Too old to be deleted, or deleted already: then it stays as it is.
        with contextlib.suppress(TelegramError):
            await context.bot.delete_message(chat.id, before.message_id)
    await answer(update, context, partial(replies.switched, on=on, was_on=before is not None))


async def board_view(context: BotContext) -> Said | None:
    """Return the board of the group that asks; None where it has none."""
    found = await context.services.boards.shown(context.group.telegram_id) if context.group else None
    return partial(replies.board, found=found, username=context.bot.username) if found else None


async def pin_again(context: BotContext, telegram_chat_id: int) -> None:
    """Pin the board of a group in which the bot has just been given more rights."""
    kept = await context.services.boards.pinned(telegram_chat_id)
    if kept is None or kept.message_id is None:
        return
    try:
        await context.bot.pin_chat_message(telegram_chat_id, kept.message_id, disable_notification=True)
    except TelegramError:
        return
    await context.services.boards.pin(kept)
