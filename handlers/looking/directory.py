"""Who is who: /who and its buttons."""

from __future__ import annotations

from functools import partial

from telegram import Update

from handlers.context import BotContext
from handlers.replies.looking import directory as replies
from handlers.replies.reply import Said
from handlers.speaking import answer

_OFFERED = 8


async def who(update: Update, context: BotContext, args: str) -> None:
    """Answer /who with a name of a person or an association, in any language; alone with all associations."""
    if not args:
        await answer(update, context, await bodies_view(context))
        return
    names = await context.services.names.of(context.services.directory)
    people, bodies = names.people(args)[:_OFFERED], names.bodies(args)[:_OFFERED]
    if len(people) + len(bodies) > 1:
        say: Said | None = partial(replies.which, words=args, people=people, associations=bodies)
    elif people:
        say = await person_view(context, str(people[0].id))
    elif bodies:
        say = await body_view(context, str(bodies[0].id), "0")
    else:
        say = partial(replies.nobody, words=args, near=names.nearly(args)[:_OFFERED])
    if say is not None:
        await answer(update, context, say)


async def person_view(context: BotContext, member_id: str) -> Said | None:
    """Return what there is to know of a member; None where there is none any more."""
    found = await context.services.who.person(int(member_id))
    return partial(replies.card, found=found, tz=context.tz) if found else None


async def body_view(context: BotContext, association_id: str, after: str) -> Said | None:
    """Return an association with its people; None where there is none."""
    found = await context.services.who.body(int(association_id), int(after))
    return partial(replies.body, found=found, after=int(after)) if found else None


async def bodies_view(context: BotContext) -> Said:
    """Return all associations."""
    return partial(replies.bodies, found=await context.services.who.bodies())
