"""Invitations: the card's buttons, /answer and /deputy, reminders of one's own, the calendar, the map."""

from __future__ import annotations

from functools import partial

from telegram import InputFile, Message, Update
from telegram.constants import ParseMode

from bot.domain.exchanges.attendance import Position
from bot.domain.exchanges.cases import ExchangeView
from bot.domain.exchanges.invitations import open_to_answers
from bot.domain.models import Exchange
from bot.domain.steering.drafts import Purpose
from bot.language.references import leading
from bot.language.replying import answers_wholly, read_reply
from handlers import questions, views
from handlers.context import BotContext
from handlers.exchanges.agenda import card_view, seen_by
from handlers.gate import open_to
from handlers.replies.exchanges import arranging as replies
from handlers.replies.exchanges import entries
from handlers.replies.people import usage
from handlers.replies.reply import in_one
from handlers.senders import replies_to
from handlers.speaking import alert, answer, stop_spinning
from handlers.steering.changes import aim

_STEPS = {"up": 1, "down": -1}


async def answer_tapped(update: Update, context: BotContext, code: str, schedule_no: str, position: str) -> None:
    """Take an association's answer."""
    if await _fresh(update, context, code, schedule_no):
        await context.services.invitations.answer(context.speaker, code, Position(position), context.here)
        await views.renew(update, context, f"exchange:{code}")


async def count_tapped(update: Update, context: BotContext, code: str, schedule_no: str, step: str) -> None:
    """Have one more delegate come, one less, or ask how many."""
    view = await _fresh(update, context, code, schedule_no)
    if view is None:
        return
    if step in _STEPS:
        await context.services.invitations.count(context.speaker, code, _STEPS[step], context.here)
        await views.renew(update, context, f"exchange:{code}")
        return
    await context.services.invitations.may_answer(context.speaker, code)
    draft = await context.services.questions.begin(context.speaker, Purpose.DELEGATES, view.exchange)
    await questions.put(update, context, draft, lambda _, whom: replies.ask_number(_, view.exchange, whom))


async def names_tapped(update: Update, context: BotContext, code: str, schedule_no: str) -> None:
    """Ask who is in the delegation."""
    if await _fresh(update, context, code, schedule_no):
        guest = await context.services.invitations.may_answer(context.speaker, code)
        exchange = (await seen_by(context, code)).exchange
        draft = await context.services.questions.begin(context.speaker, Purpose.NAMES, exchange)
        await questions.put(update, context, draft, lambda _, whom: replies.ask_names(_, exchange, guest.names, whom))


async def own_tapped(update: Update, context: BotContext, code: str, schedule_no: str, position: str) -> None:
    """Take what somebody says of themselves; only their private card has the button."""
    if await _fresh(update, context, code, schedule_no):
        await context.services.invitations.personally(context.speaker, code, Position(position), context.here)
        await views.renew(update, context, f"exchange:{code}")


async def _fresh(update: Update, context: BotContext, code: str, schedule_no: str) -> ExchangeView | None:
    """Return the exchange where the tapped card shows it as it stands and is the newest here.

    Else say what has changed, show the card anew in its place, and return None.
    """
    view = await seen_by(context, code)
    exchange = view.exchange
    query = update.callback_query
    message = query.message if query else None
    if exchange.schedule_no != int(schedule_no) or not open_to_answers(exchange, view.now):
        begun = not exchange.status.settled and view.now >= exchange.span.starts_at
        await alert(update, context, partial(replies.changed_meanwhile, exchange=exchange, begun=begun))
    elif isinstance(message, Message) and await _overtaken(context, exchange, message):
        await alert(update, context, partial(replies.moved_on, exchange=exchange))
    else:
        return view
    await views.renew(update, context, f"exchange:{exchange.code}")
    return None


async def _overtaken(context: BotContext, exchange: Exchange, message: Message) -> bool:
    place = context.here
    newest = await context.services.cards.newest(place, exchange.id) if place else None
    if newest is None or newest.telegram_chat_id != message.chat_id:
        return False
    return newest.message_id > message.message_id


async def remind_tapped(update: Update, context: BotContext, code: str) -> None:
    """Offer when to be reminded; in a group, switch the usual reminders on or off for whoever taps."""
    if context.group is None:
        await views.open_from(update, context, f"wishes:{code}")
        return
    wishes = await context.services.invitations.wish(context.speaker, code, replies.USUAL)
    await alert(update, context, partial(replies.wished, code=code, wishes=wishes))


async def wish_tapped(update: Update, context: BotContext, code: str, minutes: str) -> None:
    """Switch a reminder on or off."""
    if int(minutes) in replies.AHEAD:
        await context.services.invitations.wish(context.speaker, code, [int(minutes)])
    await views.renew(update, context, f"wishes:{code}")


async def deputy_tapped(update: Update, context: BotContext, code: str, member_id: str) -> None:
    """Let a colleague answer as well, or no longer."""
    await context.services.invitations.depute(context.speaker, code, int(member_id))
    await views.renew(update, context, f"deputies:{code}")


async def calendar_tapped(update: Update, context: BotContext, code: str) -> None:
    """Send the exchange as a calendar file."""
    chat, services = update.effective_chat, context.services
    if chat is None:
        return
    exchange = (await seen_by(context, code)).exchange
    await stop_spinning(update, context)
    file = services.write_entry(entries.entry(context.words, exchange, context.bot.id, services.clock.now()))
    caption = in_one(context.words, partial(entries.attached, exchange=exchange))
    sent = await context.bot.send_document(
        chat.id,
        InputFile(file, f"{exchange.code}.ics"),
        caption=str(caption.text),
        parse_mode=ParseMode.HTML,
    )
    await services.reports.remember(sent.chat_id, sent.message_id, caption.item_ids)


async def map_tapped(update: Update, context: BotContext, code: str) -> None:
    """Send the place as a venue, which opens in the phone's own map."""
    chat = update.effective_chat
    exchange = (await seen_by(context, code)).exchange
    if chat is None or exchange.spot is None:
        await views.renew(update, context, f"exchange:{code}")
        return
    await stop_spinning(update, context)
    title, address = entries.venue(context.words, exchange)
    sent = await context.bot.send_venue(chat.id, exchange.spot.lat, exchange.spot.lon, title, address)
    await context.services.reports.remember(sent.chat_id, sent.message_id, [exchange.id])


async def answer_typed(update: Update, context: BotContext, args: str) -> None:
    """Answer /answer E2 coming 3, with an association for whoever may answer for several."""
    if not args:
        await answer(update, context, partial(usage, name="answer", example="E2 3"))
        return
    code, words = aim(args, "E")
    said = read_reply(words)
    if said.position is None and said.delegates is None:
        view = await seen_by(context, code)
        guests = [guest.association for guest in view.guests]
        await answer(update, context, partial(replies.how_to_answer, exchange=view.exchange, guests=guests))
        return
    position = Position(said.position) if said.position else None
    await _answer(context, code, position, said.delegates, said.rest or None)
    await answer(update, context, await card_view(context, code))


async def _answer(
    context: BotContext, code: str, position: Position | None, delegates: int | None, named: str | None
) -> None:
    """Answer for an association; in private, who may not does so for themselves."""
    cases, place = context.services.invitations, context.here
    standing = (await context.services.exchanges.show(code, context.speaker)).standing
    alone = context.group is None and named is None and delegates is None and position is not None
    if alone and standing is not None and standing.answers_for is None and standing.speaks:
        await cases.personally(context.speaker, code, position or Position.COMING, place)
        return
    await cases.answer(context.speaker, code, position, place, delegates=delegates, named=named)


async def depute(update: Update, context: BotContext, args: str) -> None:
    """Answer /deputy E2 孙丽; without a name, offer the colleagues."""
    if not args:
        await answer(update, context, partial(usage, name="deputy", example="E2 …"))
        return
    code, name = aim(args, "E")
    if not name:
        found = await context.services.invitations.deputies(context.speaker, code)
        await answer(update, context, partial(replies.deputies, found=found))
        return
    found, member = await context.services.invitations.depute(context.speaker, code, name)
    await answer(update, context, partial(replies.deputed, found=found, member=member))


async def said(update: Update, context: BotContext, message: Message) -> bool:
    """Take plain words that answer an invitation: in reply to a message about it, or in private with its code.

    False for all other words, and where the speaker has nothing to answer: then they are talk, or a report.
    """
    words = message.text or ""
    code, rest = leading(words)
    found = answers_wholly(rest)
    if found is None or not open_to(context, in_group=context.group is not None):
        return False
    if code is None or context.group is not None:
        items = []
        if replies_to(message, context.bot) and message.reply_to_message is not None:
            items = await context.services.reports.items_of(message.chat_id, message.reply_to_message.message_id)
        code = items[0].code if len(items) == 1 and (code is None or code == items[0].code) else None
    if code is None or not code.startswith("E"):
        return False
    view = await context.services.exchanges.show(code, context.speaker)
    standing = view.standing
    if standing is None or not open_to_answers(view.exchange, view.now):
        return False
    if standing.answers_for is None and (
        context.group is not None or found.delegates is not None or not standing.speaks
    ):
        return False
    position = Position(found.position or Position.COMING)
    await _answer(context, code, position, found.delegates, None)
    await answer(update, context, await card_view(context, code))
    return True
