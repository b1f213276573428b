"""Titles in the other language: /missing, /title, and the button that asks for one."""

from __future__ import annotations

from functools import partial

from telegram import Message, Update

from bot.domain.steering.drafts import Draft, Purpose
from bot.language.references import leading, locale_of
from handlers import questions
from handlers.context import BotContext
from handlers.replies.people import usage
from handlers.replies.reply import Said
from handlers.replies.steering import titles as replies
from handlers.speaking import answer


async def missing(update: Update, context: BotContext, _args: str) -> None:
    """Answer /missing: what has its title in one language only."""
    await answer(update, context, await page_view(context, "0"))


async def page_view(context: BotContext, before: str) -> Said:
    """Return a page of what lacks a title."""
    found = await context.services.titles.missing(context.speaker, int(before) or None)
    return partial(replies.listing, found=found, before=int(before))


async def title(update: Update, context: BotContext, args: str) -> None:
    """Answer /title T7 and the title, in whichever language it is written."""
    code, words = leading(args)
    if code is None or not words:
        await answer(update, context, partial(usage, name="title", example=f"{code or 'T7'} …"))
        return
    await _give(update, context, code, words, locale_of(words, context.locales[0]))


async def asked(update: Update, context: BotContext, code: str, locale: str) -> None:
    """Ask for the title of an item in a language."""
    item = await context.services.titles.look(context.speaker, code)
    draft = await context.services.questions.begin(
        context.speaker, Purpose.TITLE, said={"code": item.code, "locale": locale}
    )
    await questions.put(update, context, draft, lambda _, whom: replies.ask(_, item, locale, whom))


async def taken(update: Update, context: BotContext, message: Message, draft: Draft) -> None:
    """Take the title with which somebody has answered."""
    words = " ".join((message.text or message.caption or "").split())
    code, locale = draft.said["code"], draft.said["locale"]
    if not words:
        await asked(update, context, code, locale)
        return
    await _give(update, context, code, words, locale)


async def _give(update: Update, context: BotContext, code: str, words: str, locale: str) -> None:
    done = await context.services.titles.give(context.speaker, code, {locale: " ".join(words.split())})
    await answer(update, context, partial(replies.given, done=done))
