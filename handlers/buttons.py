"""Buttons: what their data means. `name:argument:…`, at most 64 bytes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import Message, Update

from handlers import exchanges, help, membership, tasks
from handlers.context import PRIVATE, BotContext
from handlers.gate import open_to
from handlers.replies.people import stranger
from handlers.speaking import answer

ACTIONS: dict[str, Callable[..., Awaitable[None]]] = {
    "next": exchanges.coming_page,
    "exchange": exchanges.show,
    "task": tasks.show,
    "tasks": tasks.listing_page,
    "language": membership.language_tapped,
    "help": help.show,
}


async def tapped(update: Update, context: BotContext) -> None:
    """Do what a button says, then stop its spinning; errors are told by the error handler, which stops it too."""
    query = update.callback_query
    if query is None:
        return
    name, *arguments = (query.data or "").split(":")
    in_group = not isinstance(query.message, Message) or query.message.chat.type != PRIVATE
    if not open_to(context, in_group=in_group):
        if not in_group:
            await answer(update, context, stranger)
    elif name in ACTIONS:
        await ACTIONS[name](update, context, *arguments)
    await query.answer()
