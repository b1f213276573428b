"""Projects: /project and its buttons."""

from __future__ import annotations

from functools import partial

from telegram import Update

from bot.language.references import bare, leading
from handlers.context import BotContext
from handlers.replies.looking import projects as replies
from handlers.replies.reply import Said
from handlers.speaking import answer


async def show(update: Update, context: BotContext, args: str) -> None:
    """Answer /project P1, or with words of a title; alone with the list of all."""
    if not args:
        await answer(update, context, await page_view(context))
        return
    code = leading(args)[0] or bare(args, "P")
    await answer(update, context, await (card_view(context, code) if code else named_view(context, args)))


async def named_view(context: BotContext, words: str) -> Said:
    """Return the project with these words in its title, or a choice."""
    found = await context.services.projects.find(words)
    if len(found.matches) == 1:
        return await card_view(context, found.matches[0].code)
    return partial(replies.which, answer=found)


async def card_view(context: BotContext, code: str) -> Said:
    """Return a project with its tasks."""
    return partial(replies.card, found=await context.services.projects.show(code))


async def page_view(context: BotContext, way: str = "", place: str = "") -> Said:
    """Return a page of all projects."""
    found = await context.services.projects.page(place, backwards=way == "<")
    return partial(replies.listing, found=found)
