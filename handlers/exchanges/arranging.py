"""What the host's side sets: programme, place, names; and the replies with which guests say how many and who comes."""

from __future__ import annotations

from functools import partial

from telegram import Message, Update

from bot.domain.exchanges.attendance import Delegate
from bot.domain.models import Exchange, Spot
from bot.domain.steering.drafts import Draft, Purpose
from bot.domain.text import Text
from bot.language.delegates import read_delegates
from bot.language.references import locale_of
from bot.language.replying import read_reply
from bot.language.spots import off_the_map, read_place
from handlers import questions, views
from handlers.context import PRIVATE, BotContext
from handlers.exchanges.agenda import card_view, programme_view
from handlers.gate import open_to
from handlers.replies.exchanges import arranging as replies
from handlers.replies.people import usage
from handlers.speaking import answer
from handlers.steering.changes import aim, heard_in

PURPOSES = frozenset({Purpose.DELEGATES, Purpose.NAMES, Purpose.PROGRAMME, Purpose.PLACE})
_LONGEST_PROGRAMME = 3000


async def programme(update: Update, context: BotContext, args: str) -> None:
    """Answer /programme E2, which shows it; with words, they are the programme."""
    if not args:
        await answer(update, context, partial(usage, name="programme", example="E2 …"))
        return
    code, words = aim(args, "E")
    if words:
        await _set_programme(update, context, code, words)
    else:
        await answer(update, context, await programme_view(context, code))


async def place(update: Update, context: BotContext, args: str) -> None:
    """Answer /place E2 with a name, a pair of degrees or a link to a map; without one, ask for it."""
    if not args:
        await answer(update, context, partial(usage, name="place", example="E2 …"))
        return
    code, words = aim(args, "E")
    if words:
        await _set_place(update, context, code, words)
    else:
        await put_tapped(update, context, code, "place")


async def put_tapped(update: Update, context: BotContext, code: str, what: str) -> None:
    """Ask for the programme or the place."""
    exchange = await context.services.arranging.may(context.speaker, code)
    say = replies.ask_programme if what == "programme" else replies.ask_place
    draft = await context.services.questions.begin(context.speaker, Purpose(what), exchange)
    await questions.put(update, context, draft, lambda _, whom: say(_, exchange, whom))


async def names_asked_tapped(update: Update, context: BotContext, code: str, wanted: str) -> None:
    """Ask the guests for names, or no longer."""
    await context.services.arranging.ask_names(context.speaker, code, asks=wanted == "on", here=context.here)
    await views.renew(update, context, f"arrange:{code}")


async def answered(update: Update, context: BotContext, message: Message, draft: Draft, exchange: Exchange) -> None:
    """Take the reply to one of these questions."""
    words = (message.text or message.caption or "").strip()
    if draft.purpose is Purpose.DELEGATES:
        await _count(update, context, draft, exchange, words)
    elif draft.purpose is Purpose.NAMES:
        await _name(update, context, draft, exchange, words)
    elif not words:
        await put_tapped(update, context, exchange.code, draft.purpose)
    elif draft.purpose is Purpose.PROGRAMME:
        await _set_programme(update, context, exchange.code, words)
    else:
        await _set_place(update, context, exchange.code, words)


async def _count(update: Update, context: BotContext, draft: Draft, exchange: Exchange, words: str) -> None:
    said = read_reply(words)
    if said.delegates is None or said.delegates < 1:
        await questions.put(update, context, draft, lambda _, whom: replies.number_unread(_, exchange, whom))
        return
    await context.services.invitations.answer(
        context.speaker, exchange.code, None, context.here, delegates=said.delegates
    )
    await answer(update, context, await card_view(context, exchange.code))


async def _name(update: Update, context: BotContext, draft: Draft, exchange: Exchange, words: str) -> None:
    people = [Delegate(one.name, one.post, one.phone) for one in read_delegates(words)]
    if not people:
        await questions.put(update, context, draft, lambda _, whom: replies.names_unread(_, exchange, whom))
        return
    await context.services.invitations.name(context.speaker, exchange.code, people, context.here)
    await answer(update, context, await card_view(context, exchange.code))


async def _set_programme(update: Update, context: BotContext, code: str, words: str) -> None:
    if len(words) > _LONGEST_PROGRAMME:
        await answer(update, context, partial(replies.too_long, most=_LONGEST_PROGRAMME, length=len(words)))
        return
    said = Text.of({locale_of(words, context.locales[0]): words})
    exchange = await context.services.arranging.set_programme(context.speaker, code, said, context.here)
    await answer(update, context, partial(replies.programme_set, exchange=exchange))


async def _set_place(update: Update, context: BotContext, code: str, words: str) -> None:
    if off_the_map(words):
        await answer(update, context, partial(replies.off_the_map, words=words))
        return
    name, degrees = read_place(words)
    await _keep_place(update, context, code, name, Spot(*degrees) if degrees else None)


async def _keep_place(update: Update, context: BotContext, code: str, name: str, spot: Spot | None) -> None:
    """Keep a name, a spot on the map, or both."""
    cases = context.services.arranging
    if name:
        said = Text.of({locale_of(name, context.locales[0]): name})
        exchange = await cases.set_place(context.speaker, code, said, heard_in(context), spot=spot)
        await answer(update, context, partial(replies.place_set, exchange=exchange, spot=spot))
    elif spot is not None:
        exchange = await cases.pin(context.speaker, code, spot, context.here)
        await answer(update, context, partial(replies.spot_set, exchange=exchange))


async def located(update: Update, context: BotContext) -> None:
    """Take a location that is sent in reply to an exchange's card, or to the question where it takes place."""
    message = update.message
    if message is None or message.location is None:
        return
    private = message.chat.type == PRIVATE
    if not open_to(context, in_group=not private):
        return
    quoted = message.reply_to_message
    about = []
    if quoted is not None and quoted.from_user is not None and quoted.from_user.id == context.bot.id:
        items = await context.services.reports.items_of(message.chat_id, quoted.message_id)
        about = [item.code for item in items if isinstance(item, Exchange)]
    if len(about) == 1:
        spot = Spot(message.location.latitude, message.location.longitude)
        name = " ".join(message.venue.title.split()) if message.venue else ""
        await _keep_place(update, context, about[0], name, spot)
    elif private or about:
        await answer(update, context, replies.which_exchange)
