"""What is coming: /next, /exchange and their buttons."""

from __future__ import annotations

from functools import partial

from telegram import Update

from bot.domain.exchanges import PAGE
from bot.language.references import leading
from handlers.context import BotContext
from handlers.replies import exchanges as replies
from handlers.replies.people import usage
from handlers.replies.reply import Said
from handlers.speaking import answer


async def coming(update: Update, context: BotContext, _args: str) -> None:
    """Answer /next."""
    await answer(update, context, await coming_view(context))


async def coming_view(context: BotContext, offset: str = "0") -> Said:
    """Return a page of /next."""
    found = await context.services.exchanges.coming(int(offset))
    return partial(replies.coming, found=found, tz=context.tz, size=PAGE)


async def show(update: Update, context: BotContext, args: str) -> None:
    """Answer /exchange E2."""
    if not args:
        await answer(update, context, partial(usage, name="exchange", example="E2"))
        return
    code, _ = leading(args)
    await answer(update, context, await card_view(context, code or args))


async def card_view(context: BotContext, code: str) -> Said:
    """Return the card of an exchange."""
    view = await context.services.exchanges.show(code)
    return partial(replies.card, view=view, tz=context.tz)
