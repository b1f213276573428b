"""Tasks: /tasks, /task, /owner and their buttons."""

from __future__ import annotations

from functools import partial

from telegram import Update

from bot.domain.access import Action, concerned, may
from bot.domain.tasks import EVERYBODY, MINE, PAGE
from bot.language.references import bare, leading
from handlers.context import BotContext
from handlers.replies import tasks as replies
from handlers.replies.people import usage
from handlers.replies.reply import Said
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
    return partial(replies.card, view=view, tz=context.tz, acting=acting)


async def project_view(context: BotContext, code: str) -> Said:
    """Return all the tasks of a project."""
    found = await context.services.tasks.of_project(context.speaker, code)
    return partial(replies.listing, found=found, size=PAGE)


async def owner(update: Update, context: BotContext, args: str) -> None:
    """Answer /owner with a code or words of a title."""
    if not args:
        await answer(update, context, partial(usage, name="owner", example="T7"))
        return
    code = leading(args)[0] or bare(args, "T")
    found = await context.services.tasks.owner_of(code or args)
    await answer(update, context, partial(replies.owner, answer=found, tz=context.tz))


_SCOPES = {
    "all": "all", "全部": "all", "所有": "all", "todas": "all", "tudo": "all",
    "overdue": "overdue", "逾期": "overdue", "atraso": "overdue", "em atraso": "overdue", "atrasadas": "overdue",
    "open": "open", "未完成": "open", "abertas": "open",
}  # fmt: skip
_MINE = ("mine", "我的", "我", "minhas", "as minhas")


async def listing(update: Update, context: BotContext, args: str) -> None:
    """Answer /tasks, alone or with mine, all, overdue, an association, a project or a person.

    Alone it means one's own in private and the group's association's in its group.
    """
    said = args.strip().casefold()
    home = context.group.association if context.group else None
    alone = MINE if context.group is None and context.speaker.member else home.code if home else EVERYBODY
    scope = _SCOPES.get(said, "open")
    whose = MINE if said in _MINE else alone if not said else EVERYBODY if said in _SCOPES else args.strip()
    await answer(update, context, await listing_view(context, scope, whose))


async def listing_view(context: BotContext, scope: str, whose: str, offset: str = "0") -> Said:
    """Return a page of tasks."""
    found = await context.services.tasks.list(context.speaker, scope, whose, int(offset))
    return partial(replies.listing, found=found, size=PAGE)
