"""Help: /help and its button."""

from __future__ import annotations

from functools import partial

from telegram import Update

from handlers.commands import usable
from handlers.context import BotContext
from handlers.replies.people import help_text
from handlers.speaking import answer


async def show(update: Update, context: BotContext, _args: str = "") -> None:
    """Answer /help with what this person can use here."""
    commands = usable(context.speaker.role, in_group=context.group is not None)
    brief = context.group is not None and len(context.locales) > 1
    await answer(update, context, partial(help_text, commands=commands, brief=brief))
