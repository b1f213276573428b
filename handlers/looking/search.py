"""Everything by words: /search and its buttons."""

from __future__ import annotations

from functools import partial

from telegram import Update

from handlers.context import BotContext
from handlers.replies.looking import search as replies
from handlers.replies.people import usage
from handlers.replies.reply import Said
from handlers.speaking import answer


async def search(update: Update, context: BotContext, args: str) -> None:
    """Answer /search with words in either language."""
    if not args:
        await answer(update, context, partial(usage, name="search", example="专家 / especialistas"))
        return
    await answer(update, context, await page_view(context, "x", "0", " ".join(args.split())))


async def page_view(context: BotContext, letter: str, skip: str, words: str) -> Said:
    """Return a few of everything, or a page of one section."""
    names = await context.services.names.of(context.services.directory)
    people, bodies = [member.id for member in names.people(words)], names.bodies(words)
    if letter == "x":
        found = await context.services.searches.everything(words, people, bodies)
    else:
        found = await context.services.searches.page(words, replies.SECTIONS[letter], int(skip), people, bodies)
    return partial(replies.found, answer=found, tz=context.tz)
