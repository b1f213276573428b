"""Getting in and being known: /start, /invite, /role, /language."""

from __future__ import annotations

from functools import partial

from telegram import Update
from telegram.helpers import create_deep_linked_url

from bot.domain.models import Role
from bot.i18n import negotiate
from bot.language import words
from handlers import menu
from handlers.context import BotContext
from handlers.looking import outlook
from handlers.replies import people as replies
from handlers.replies.reply import Said
from handlers.speaking import answer, turn
from handlers.tasks import task_lists


async def start(update: Update, context: BotContext, args: str) -> None:
    """Answer /start: greet, let in whoever brings an invitation, or go on with a command that a group led here."""
    linked = False
    payload = next(iter(args.split(maxsplit=1)), "start")
    if payload not in ("start", *_FROM_A_GROUP):
        said = negotiate(update.effective_user.language_code) if update.effective_user else None
        await context.services.members.accept(context.speaker, payload, said)
        linked = context.speaker.member is None
        await context.refresh_data()
    if context.speaker.role is None:
        await answer(update, context, replies.stranger)
        return
    if payload in _FROM_A_GROUP:
        await _FROM_A_GROUP[payload](update, context, "")
        return
    await answer(update, context, partial(replies.greeting, member=context.speaker.member, linked=linked))
    await menu.publish_own(context)


async def invite(update: Update, context: BotContext, args: str) -> None:
    """Answer /invite 王静 [BJ] [zh]: a one-time link; without a name, who is still to be invited."""
    said = args.split()
    locale = words.locale(said[-1]) if len(said) > 1 else None
    if locale:
        said.pop()
    association = said.pop() if len(said) > 1 and said[-1].isascii() and said[-1].isupper() else None
    if not said:
        await answer(update, context, await outside_view(context))
        return
    made = await context.services.members.invite(context.speaker, " ".join(said), association, locale)
    link = create_deep_linked_url(context.bot.username, made.token)
    await answer(update, context, partial(replies.invitation, made=made, link=link))


async def outside_view(context: BotContext, offset: str = "0") -> Said:
    """Return a page of those who are still to be invited."""
    waiting = await context.services.members.waiting(context.speaker)
    return partial(replies.to_invite, waiting=waiting, first=int(offset))


async def role(update: Update, context: BotContext, args: str) -> None:
    """Answer /role 王静 liaison."""
    said = words.role(args)
    if said is None or not said[0]:
        await answer(update, context, replies.role_usage)
        return
    member = await context.services.members.set_role(context.speaker, said[0], Role(said[1]))
    await answer(update, context, partial(replies.role_given, member=member))
    await menu.follow_role(context, member)


async def remove(update: Update, context: BotContext, args: str) -> None:
    """Answer /remove 王静: out of the directory, and the tasks that need another owner."""
    if not args:
        await answer(update, context, partial(replies.usage, name="remove", example="…"))
        return
    member, tasks = await context.services.members.take_out(context.speaker, args)
    await answer(update, context, partial(replies.removed, member=member, codes=[task.code for task in tasks]))


async def choose_language(update: Update, context: BotContext, args: str) -> None:
    """Answer /language pt; without a language, offer them as buttons."""
    locale = words.locale(args)
    if locale is None:
        await answer(update, context, replies.language_usage)
        return
    await context.services.members.set_locale(context.speaker, locale)
    context.locales = (locale,)
    await answer(update, context, replies.language_chosen)
    await menu.publish_own(context)


async def language_tapped(update: Update, context: BotContext, locale: str) -> None:
    """Take the language from a button."""
    await context.services.members.set_locale(context.speaker, locale)
    context.locales = (locale,)
    await turn(update, context, replies.language_chosen)
    await menu.publish_own(context)


async def greeting_turned(update: Update, context: BotContext, locale: str) -> None:
    """Take the language from a greeting's button and greet in it."""
    await context.services.members.set_locale(context.speaker, locale)
    context.locales = (locale,)
    await turn(update, context, partial(replies.greeting, member=context.speaker.member))
    await menu.publish_own(context)


# What a group sends to the private chat: the link there bears a command's name, which is no invitation's token.
_FROM_A_GROUP = {"invite": invite, "language": choose_language, "week": outlook.week, "tasks": task_lists.asked}
