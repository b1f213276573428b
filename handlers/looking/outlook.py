"""Times to come: /week, /overview and their buttons."""

from __future__ import annotations

from functools import partial

from telegram import Update

from handlers.context import BotContext
from handlers.replies.looking import outlook as replies
from handlers.replies.reply import Said
from handlers.speaking import answer


async def week(update: Update, context: BotContext, _args: str) -> None:
    """Answer /week: what concerns the speaker, in a group the group."""
    await answer(update, context, await week_view(context))


async def week_view(context: BotContext) -> Said:
    """Return the week of whoever reads it."""
    found = await context.services.outlook.week(context.speaker, context.group, context.tz)
    return partial(replies.week, found=found, tz=context.tz)


async def overview(update: Update, context: BotContext, _args: str) -> None:
    """Answer /overview: how things stand everywhere."""
    await answer(update, context, await overview_view(context))


async def overview_view(context: BotContext) -> Said:
    """Return how things stand everywhere."""
    return partial(replies.overview, found=await context.services.outlook.overview(), tz=context.tz)
