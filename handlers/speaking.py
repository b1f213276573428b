"""Sending a reply: in the readers' languages, under the message that asked, remembered for replies to it."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters, Update
from telegram.constants import ParseMode

from handlers.context import GROUPS, BotContext
from handlers.replies.reply import Button, Reply, Said, spoken, visible

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def keyboard(buttons: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
    """Turn rows of buttons into Telegram's keyboard, None where there are none."""
    if not buttons:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button.label, callback_data=button.data) for button in row] for row in buttons]
    )


async def answer(update: Update, context: BotContext, say: Said) -> None:
    """Send a reply to where the update came from; in a group as a reply to the message that asked."""
    chat, asked = update.effective_chat, update.effective_message
    if chat is None:
        return
    quote = None
    if asked is not None and chat.type in GROUPS and update.callback_query is None:
        quote = ReplyParameters(asked.message_id, allow_sending_without_reply=True)
    for reply in spoken(context.words, say):
        sent = await context.bot.send_message(
            chat.id,
            str(reply.text),
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(reply.buttons),
            reply_parameters=quote,
            link_preview_options=NO_PREVIEW,
        )
        quote = None
        if reply.item_ids:
            await context.services.reports.remember(chat.id, sent.message_id, reply.item_ids)


async def turn(update: Update, context: BotContext, say: Said) -> None:
    """Put a reply in the place of the message whose button was tapped; a new message where that cannot be."""
    query = update.callback_query
    message = query.message if query else None
    replies = spoken(context.words, say)
    if not isinstance(message, Message) or len(replies) != 1:
        await answer(update, context, say)
        return
    reply = replies[0]
    if _same(message, reply, context):
        return
    await message.edit_text(
        str(reply.text),
        parse_mode=ParseMode.HTML,
        reply_markup=keyboard(reply.buttons),
        link_preview_options=NO_PREVIEW,
    )
    _shown(context)[message.chat_id, message.message_id] = _content(reply)


# Telegram refuses an edit that changes nothing. Two quick taps on the same button both carry the message as it was
# before the first, so what was shown last is remembered beside what the tap carries.
_SHOWN = "shown"
_REMEMBERED = 500


def _content(reply: Reply) -> tuple[str, tuple[tuple[Button, ...], ...]]:
    return str(reply.text), reply.buttons


def _shown(context: BotContext) -> dict[tuple[int, int], object]:
    shown: dict[tuple[int, int], object] = context.bot_data.setdefault(_SHOWN, {})
    while len(shown) > _REMEMBERED:
        del shown[next(iter(shown))]
    return shown


def _same(message: Message, reply: Reply, context: BotContext) -> bool:
    last = _shown(context).get((message.chat_id, message.message_id))
    if last is not None:
        return last == _content(reply)
    plain = visible(reply.text).strip()
    return (message.text or "").strip() == plain and message.reply_markup == keyboard(reply.buttons)
