"""Items by their code, whichever command or button asks for them."""

from __future__ import annotations

from telegram import Update

from bot.language.references import code
from handlers import exchanges, tasks
from handlers.context import BotContext


async def show(update: Update, context: BotContext, args: str) -> None:
    """Show what bears the code: an exchange for an E, else a task."""
    if (code(args) or "").startswith("E"):
        await exchanges.show(update, context, args)
    else:
        await tasks.show(update, context, args)


async def show_exchange(update: Update, context: BotContext, args: str) -> None:
    """Answer /exchange E2; a task's code after it shows the task."""
    if (code(args) or "").startswith("T"):
        await tasks.show(update, context, args)
    else:
        await exchanges.show(update, context, args)
