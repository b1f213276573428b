"""Sending a reply: in the readers' languages, under the message that asked, remembered for replies to it."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, TelegramError

from bot.domain.exchanges.cards import Card
from bot.domain.traffic import Cause
from bot.i18n import Translator
from handlers.context import GROUPS, BotContext
from handlers.replies.carrying import shortened
from handlers.replies.copying import footed
from handlers.replies.reply import Button, Reply, Said, clip, digest, legible, lines, spoken, visible

_log = logging.getLogger("ponte.handlers")

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
# Bot API, answerCallbackQuery: 0-200 characters.
ALERT_LIMIT = 190


def keyboard(buttons: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
    """Turn rows of buttons into Telegram's keyboard, None where there are none."""
    if not buttons:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(button.label, callback_data=button.data or None, url=button.url or None)
                for button in row
            ]
            for row in legible(buttons)
        ]
    )


async def answer(
    update: Update, context: BotContext, say: Said, *, words: Sequence[Translator] = (), back: str = ""
) -> Message | None:
    """Send a reply to where the update came from; in a group as a reply to the message that asked. Return the last.

    `words` are the translators to say it with where it is not the readers' own; `back` is what a button back shows.
    """
    chat, asked = update.effective_chat, update.effective_message
    if chat is None:
        return None
    await stop_spinning(update, context)
    quote = None
    if asked is not None and chat.type in GROUPS and update.callback_query is None:
        quote = ReplyParameters(asked.message_id, allow_sending_without_reply=True)
    where = chat.id
    sent: Message | None = None
    for each in spoken(words or context.words, footed(say, back)):
        reply = await _fitting(context, each)
        try:
            sent = await _send(context, where, reply, quote)
        except ChatMigrated as moved:
            # Asked just before the group became a supergroup, where message ids start anew.
            await context.services.groups.migrated(where, moved.new_chat_id, Cause())
            where = moved.new_chat_id
            sent = await _send(context, where, reply, None)
        quote = None
        await _remember(context, sent, reply, back)
    return sent


async def _fitting(context: BotContext, reply: Reply) -> Reply:
    """Return a reply whose buttons Telegram takes; what they mean is kept where they are too short to say it."""
    fitting, datas = shortened(reply)
    if datas:
        await context.services.carried.keep(datas)
    return fitting


async def _send(context: BotContext, chat_id: int, reply: Reply, quote: ReplyParameters | None) -> Message:
    return await context.bot.send_message(
        chat_id,
        str(reply.text),
        parse_mode=ParseMode.HTML,
        reply_markup=keyboard(reply.buttons),
        reply_parameters=quote,
        link_preview_options=NO_PREVIEW,
    )


async def turn(
    update: Update, context: BotContext, say: Said, *, words: Sequence[Translator] = (), back: str = ""
) -> Message | None:
    """Put a reply in the place of the message whose button was tapped; a new message where that cannot be. Return it.

    `words` and `back` as for `answer`.
    """
    query = update.callback_query
    message = query.message if query else None
    replies = spoken(words or context.words, footed(say, back))
    if not isinstance(message, Message) or len(replies) != 1:
        return await answer(update, context, say, words=words, back=back)
    reply = await _fitting(context, replies[0])
    if _same(message, reply, context):
        return message
    await stop_spinning(update, context)
    recent = context.services.recent
    # Noted before it is sent: a card may be brought up to date by the outbox at the same time.
    recent.show(message.chat_id, message.message_id, content(reply))
    try:
        await message.edit_text(
            str(reply.text),
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(reply.buttons),
            link_preview_options=NO_PREVIEW,
        )
    except BadRequest as refusal:
        if _UNCHANGED not in refusal.message.lower():
            # Deleted meanwhile, or too old to be edited.
            recent.forget(message.chat_id, message.message_id)
            return await answer(update, context, say, words=words, back=back)
    except TelegramError:
        recent.forget(message.chat_id, message.message_id)
        raise
    await _remember(context, message, reply, back, instead=True)
    return message


async def stop_spinning(update: Update, context: BotContext, text: str | None = None) -> bool:
    """Answer a tap, once and before anything that may have to wait for its turn; True where it was not answered yet.

    Bot API, answerCallbackQuery: the client shows a progress bar until it is called; after some seconds it is refused.
    """
    query = update.callback_query
    recent = context.services.recent
    if query is None or recent.is_late(update.update_id) or not recent.first_answer(query.id):
        return False
    try:
        await query.answer(text, show_alert=text is not None)
    except TelegramError as error:
        # Tapped while the bot was away, or Telegram stumbles: what was asked for is more than the spinner's end.
        _log.info("a tap could not be answered: %s", error)
    return True


async def alert(update: Update, context: BotContext, say: Said) -> bool:
    """Answer a tap with a notice that has to be closed; False where it had been answered before.

    A tap that came while the bot was away is answered by a message.
    """
    if context.services.recent.is_late(update.update_id):
        await answer(update, context, say)
        return True
    text = visible(lines(say(_).text for _ in context.words))
    return await stop_spinning(update, context, clip(text, ALERT_LIMIT))


# The view that is a card of an exchange.
_CARD = "exchange:"
_UNCHANGED = "message is not modified"


async def _remember(
    context: BotContext, message: Message, reply: Reply, back: str = "", *, instead: bool = False
) -> None:
    """Note what a message is about, and of which exchange it is the newest card; `instead` of what it showed before."""
    if reply.item_ids:
        await context.services.reports.remember(message.chat_id, message.message_id, reply.item_ids)
    place = context.here
    if reply.view.startswith(_CARD) and place is not None:
        chat_id, message_id = message.chat_id, message.message_id
        shown = digest(reply)
        card = Card(place, reply.item_ids[0], chat_id, message_id, shown, context.locales, back)
        await context.services.cards.put(card)
    elif instead:
        await context.services.cards.cover(message.chat_id, message.message_id)


def content(reply: Reply) -> tuple[str, tuple[tuple[Button, ...], ...]]:
    """Return what a message looks like that shows a reply."""
    return str(reply.text), reply.buttons


# Telegram refuses an edit that changes nothing. Two quick taps on the same button both carry the message as it was
# before the first, so what was shown last is remembered beside what the tap carries.
def _same(message: Message, reply: Reply, context: BotContext) -> bool:
    last = context.services.recent.shown(message.chat_id, message.message_id)
    if last is not None:
        return last == content(reply)
    plain = visible(reply.text).strip()
    return (message.text or "").strip() == plain and message.reply_markup == keyboard(reply.buttons)
