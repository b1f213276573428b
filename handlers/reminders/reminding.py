"""Reminders that were said: putting them off, and answering the invitations in them."""

from __future__ import annotations

from functools import partial

from telegram import Message, Update

from bot.domain.exchanges.attendance import Position
from bot.domain.exchanges.invitations import open_to_answers
from bot.domain.reminders.answering import Snooze
from handlers.context import BotContext
from handlers.exchanges.agenda import seen_by
from handlers.replies.exchanges.arranging import changed_meanwhile
from handlers.replies.people import button_gone
from handlers.replies.reminders import due as replies
from handlers.replies.reminders.reminder_buttons import ASSOCIATION
from handlers.speaking import alert, turn


async def snoozed(update: Update, context: BotContext, how: str) -> None:
    """Put off what the tapped reminder says that is still open."""
    message = _tapped(update)
    if message is None:
        await alert(update, context, button_gone)
        return
    said = await context.services.answers.snooze(context.speaker, message.chat_id, message.message_id, Snooze(how))
    if said is None:
        await alert(update, context, button_gone)
        return
    if said.too_late:
        await alert(update, context, replies.begun_by_then)
        return
    if said.again_at is None:
        await alert(update, context, replies.nothing_open)
    await turn(update, context, partial(replies.answered, told=said, now=context.services.clock.now()))


async def renew(update: Update, context: BotContext) -> bool:
    """Show the tapped reminder as it stands now; False where the message is none."""
    message = _tapped(update)
    said = await context.services.answers.said(message.chat_id, message.message_id) if message is not None else None
    if said is None:
        return False
    await turn(update, context, partial(replies.answered, told=said, now=context.services.clock.now()))
    return True


async def invited_tapped(
    update: Update, context: BotContext, whose: str, code: str, schedule_no: str, position: str
) -> None:
    """Take whether an association, or whoever taps, comes to an exchange that was reminded of."""
    view = await seen_by(context, code)
    exchange, said = view.exchange, Position(position)
    if exchange.schedule_no != int(schedule_no) or not open_to_answers(exchange, view.now):
        begun = not exchange.status.settled and view.now >= exchange.span.starts_at
        await alert(update, context, partial(changed_meanwhile, exchange=exchange, begun=begun))
    elif whose == ASSOCIATION:
        await context.services.invitations.answer(context.speaker, code, said, context.here)
    elif view.standing is None or view.standing.own is not said:
        # The same again would take it back.
        await context.services.invitations.personally(context.speaker, code, said, context.here)
    if not await renew(update, context):
        await alert(update, context, button_gone)


def _tapped(update: Update) -> Message | None:
    message = update.callback_query.message if update.callback_query else None
    return message if isinstance(message, Message) else None
