"""What is coming: /next, /exchange and their buttons."""

from __future__ import annotations

from functools import partial

from telegram import Update

from bot.domain.exchanges import PAGE
from bot.language.references import leading
from handlers.context import BotContext
from handlers.replies import exchanges as replies
from handlers.replies.people import usage
from handlers.speaking import answer, turn


async def coming(update: Update, context: BotContext, _args: str) -> None:
    """Answer /next."""
    found = await context.services.exchanges.coming()
    await answer(update, context, partial(replies.coming, found=found, tz=context.tz, size=PAGE))


async def coming_page(update: Update, context: BotContext, offset: str = "0") -> None:
    """Turn the page of /next."""
    found = await context.services.exchanges.coming(int(offset))
    await turn(update, context, partial(replies.coming, found=found, tz=context.tz, size=PAGE))


async def show(update: Update, context: BotContext, args: str) -> None:
    """Answer /exchange E2."""
    if not args:
        await answer(update, context, partial(usage, name="exchange", example="E2"))
        return
    code, _ = leading(args)
    view = await context.services.exchanges.show(code or args)
    await answer(update, context, partial(replies.card, view=view, tz=context.tz))
