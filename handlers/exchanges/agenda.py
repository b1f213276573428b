"""What is coming: /next, /exchange and their buttons."""

from __future__ import annotations

from functools import partial
from zoneinfo import ZoneInfo

from telegram import Update

from bot.domain.exchanges.cases import ExchangeView
from bot.domain.exchanges.listing import Scope
from bot.language.asking import Asked, asked
from bot.language.references import bare, leading
from handlers.context import BotContext
from handlers.replies.exchanges import arranging, listing
from handlers.replies.exchanges import invitations as replies
from handlers.replies.people import usage
from handlers.replies.reply import Said
from handlers.speaking import answer


async def coming(update: Update, context: BotContext, args: str) -> None:
    """Answer /next, alone or with days, a month, a kind, an association, words; the code of an exchange shows that."""
    code, rest = leading(args)
    if code is not None and code.startswith("E") and not rest:
        await show(update, context, code)
        return
    said = asked(args, context.services.clock.now().astimezone(ZoneInfo(context.tz)))
    found = await context.services.exchanges.page(context.tz, await scope_of(context, said))
    await answer(update, context, partial(listing.listing, found=found, tz=context.tz))


async def scope_of(context: BotContext, said: Asked, party: str = "") -> Scope:
    """Return what to show of what was asked, with a party that was named beside it."""
    words, whole = (" ".join(filter(None, (party, each))) for each in (said.words, said.whole))
    return await context.services.exchanges.scope(
        said.first, said.last, said.kind, words, tail=said.tail, whole=whole
    )  # fmt: skip


async def coming_view(context: BotContext, _offset: str = "0") -> Said:
    """Return all that is coming, from the beginning."""
    found = await context.services.exchanges.page(context.tz)
    return partial(listing.listing, found=found, tz=context.tz)


async def page_view(context: BotContext, list_name: str, *said: str) -> Said | None:
    """Return a page of a list, or what it can be narrowed by; None where the words of the button mean nothing."""
    try:
        scope, place, backwards = listing.read(*said)
    except (ValueError, OverflowError, IndexError):
        return None
    found = await context.services.exchanges.page(context.tz, scope, place, backwards=backwards)
    if list_name == "filter":
        return partial(listing.choices, found=found)
    return partial(listing.listing, found=found, tz=context.tz)


async def show(update: Update, context: BotContext, args: str) -> None:
    """Answer /exchange E2."""
    if not args:
        await answer(update, context, partial(usage, name="exchange", example="E2"))
        return
    code = leading(args)[0] or bare(args, "E")
    await answer(update, context, await card_view(context, code or args))


async def card_view(context: BotContext, code: str) -> Said:
    """Return the card of an exchange."""
    return partial(replies.card, view=await seen_by(context, code), tz=context.tz, alone=len(context.locales) == 1)


async def seen_by(context: BotContext, code: str) -> ExchangeView:
    """Return an exchange as it is for who speaks in private, or for everybody in a group."""
    return await context.services.exchanges.show(code, context.speaker if context.group is None else None)


async def answers_view(context: BotContext, code: str, page: str | None = None) -> Said:
    """Return who comes to an exchange."""
    return partial(replies.who_comes, view=await seen_by(context, code), page=int(page or 0))


async def programme_view(context: BotContext, code: str, locale: str = "") -> Said:
    """Return the whole programme of an exchange, in a language that was asked for or as the reader's own has it."""
    return partial(replies.programme, view=await seen_by(context, code), locale=locale)


async def wishes_view(context: BotContext, code: str) -> Said:
    """Return when one can be reminded of an exchange."""
    return partial(arranging.reminding, view=await context.services.exchanges.show(code, context.speaker))


async def arrange_view(context: BotContext, code: str) -> Said:
    """Return what the host's side can set."""
    await context.services.arranging.may(context.speaker, code)
    return partial(arranging.arranging, view=await seen_by(context, code))


async def deputies_view(context: BotContext, code: str) -> Said:
    """Return who may answer for one's association."""
    return partial(arranging.deputies, found=await context.services.invitations.deputies(context.speaker, code))
