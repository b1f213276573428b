"""Putting a question of the bot's to somebody: the reply to it goes on with a draft."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup
from telegram import ForceReply, Update
from telegram.constants import ParseMode

from bot.domain.steering.drafts import Draft
from bot.i18n import Translator
from handlers.context import GROUPS, PRIVATE, BotContext
from handlers.replies.naming import mention
from handlers.replies.reply import Reply, in_one
from handlers.replies.steering.creating import settled_already, somebody_elses
from handlers.speaking import NO_PREVIEW, alert, stop_spinning

# What is asked, with the name of whom it is put to in a group.
Question = Callable[[Translator, Markup | None], Reply]


async def put(update: Update, context: BotContext, draft: Draft, question: Question) -> None:
    """Ask the speaker for the rest of a draft; only the speaker's reply goes on with it."""
    chat, user = update.effective_chat, update.effective_user
    if chat is None or user is None:
        return
    await stop_spinning(update, context)

    def say(_: Translator) -> Reply:
        whom = mention(_, user.id, user.full_name) if chat.type in GROUPS else None
        return question(_, whom)

    reply = in_one(context.words, say)
    sent = await context.bot.send_message(
        chat.id,
        str(reply.text),
        parse_mode=ParseMode.HTML,
        reply_markup=ForceReply(selective=True),
        link_preview_options=NO_PREVIEW,
    )
    await context.services.questions.asked(draft, sent.chat_id, sent.message_id)
    if chat.type == PRIVATE:
        context.services.recent.ask(sent.chat_id, sent.message_id, context.services.clock.now())
    await context.services.reports.remember(sent.chat_id, sent.message_id, reply.item_ids)


async def own_draft(update: Update, context: BotContext, draft_id: int) -> Draft | None:
    """Return the speaker's draft that a button is about; None, and a word about it, where it is gone or another's."""
    draft = await context.services.questions.find(draft_id)
    if draft is None:
        await alert(update, context, settled_already)
    elif draft.user_id != context.speaker.user_id:
        await alert(update, context, somebody_elses)
    else:
        return draft
    return None
