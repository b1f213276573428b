"""Lists of tasks: /tasks, the tasks of a project, and their buttons."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from zoneinfo import ZoneInfo

from telegram import Update

from bot.domain.tasks.task_scope import Standing, TaskScope
from bot.language.asking_tasks import asked_tasks, matter
from handlers.context import BotContext
from handlers.replies.reply import Said
from handlers.replies.tasks import task_lists as replies
from handlers.speaking import answer


async def asked(update: Update, context: BotContext, args: str) -> None:
    """Answer /tasks, alone or with how they stand, an association, a person, a project, days, words.

    Alone it means one's own in private and the group's association's in its group.
    """
    said = asked_tasks(args, context.services.clock.now().astimezone(ZoneInfo(context.tz)))
    scope = TaskScope(Standing(said.standing or Standing.OPEN), first=said.first, last=said.last)
    if said.words:
        scope = await context.services.task_lists.scope(scope, said.words)
        scope = replace(scope, words=matter(scope.words))
    member = context.speaker.member
    if said.mine or (not args.strip() and context.group is None):
        scope = replace(scope, owner_id=member.id if member else None)
    elif said.ours or not args.strip():
        home = context.group.association if context.group else member.association if member else None
        scope = replace(scope, party_id=home.id if home else None)
    found = await context.services.task_lists.page(scope)
    await answer(update, context, partial(replies.listing, found=found))


async def front_view(context: BotContext, standing: str, key: str) -> Said:
    """Return the first page of a list as shortcuts and older buttons name it."""
    found = await context.services.task_lists.of(context.speaker, Standing(standing), key)
    return partial(replies.listing, found=found)


async def page_view(context: BotContext, list_name: str, *said: str) -> Said | None:
    """Return a page of a list, or what it can be narrowed by; None where the words of the button mean nothing."""
    try:
        scope, place, backwards = replies.read(*said)
    except (ValueError, OverflowError):
        return None
    found = await context.services.task_lists.page(scope, place, backwards=backwards)
    return partial(replies.choices if list_name == "pick" else replies.listing, found=found)
