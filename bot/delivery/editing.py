"""Bringing a message of ours up to date."""

from __future__ import annotations

from typing import Any

from telegram import LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.delivery.outgoing import Done, Outgoing, sent
from bot.delivery.pace import Priority
from bot.domain.traffic import OutboxRow

_UNCHANGED = "message is not modified"


async def edit(bot: ExtBot[Any], row: OutboxRow, outgoing: Outgoing) -> Done:
    """Put a message in the place of the one of ours that it edits; raises what Telegram answers otherwise."""
    note, message_id = "edited", outgoing.edits
    assert message_id is not None
    try:
        await bot.edit_message_text(
            outgoing.text,
            outgoing.chat_id,
            message_id,
            parse_mode=ParseMode.HTML,
            reply_markup=outgoing.markup,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            rate_limit_args=row.priority or Priority.NOTICE,
        )
    except BadRequest as error:
        if _UNCHANGED not in error.message.lower():
            raise
        # Whoever tapped it meanwhile sees it already.
        note = error.message
    return sent(outgoing, note, message_id)
