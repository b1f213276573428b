"""One task: /task, /owner and their buttons."""

from __future__ import annotations

from functools import partial

from telegram import Update

from bot.domain.access import Action, concerned, may
from bot.language.references import bare, leading
from handlers.context import BotContext
from handlers.replies.people import usage
from handlers.replies.reply import Said
from handlers.replies.tasks import task as replies
from handlers.speaking import answer


async def show(update: Update, context: BotContext, args: str) -> None:
    """Answer /task T7; words in place of a code find the task whose title has them."""
    if not args:
        await answer(update, context, partial(usage, name="task", example="T7"))
        return
    code = leading(args)[0] or bare(args, "T")
    if code is None:
        found = await context.services.tasks.owner_of(args)
        if len(found.matches) != 1:
            await answer(update, context, partial(replies.owner, answer=found, tz=context.tz))
            return
        code = found.matches[0].task.code
    await answer(update, context, await card_view(context, code))


async def card_view(context: BotContext, code: str) -> Said:
    """Return the card of a task."""
    view = await context.services.tasks.show(code)
    # In a group everybody sees the same buttons: who may not use them hears who can.
    acting = context.group is not None or may(
        context.speaker, Action.FINISH, *concerned(view.task), owner=view.task.owner
    )
    alone = len(context.locales) == 1
    return partial(replies.card, view=view, tz=context.tz, acting=acting, alone=alone)


async def owner(update: Update, context: BotContext, args: str) -> None:
    """Answer /owner with a code or words of a title."""
    if not args:
        await answer(update, context, partial(usage, name="owner", example="T7"))
        return
    code = leading(args)[0] or bare(args, "T")
    await answer(update, context, await owner_view(context, code or args))


async def owner_view(context: BotContext, words: str) -> Said:
    """Return who owns the task with this code or these words in its title."""
    return partial(replies.owner, answer=await context.services.tasks.owner_of(words), tz=context.tz)
