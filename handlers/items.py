"""Items by their code, whichever command or button asks for them."""

from __future__ import annotations

from telegram import Update

from bot.language.references import leading
from handlers import exchanges, tasks
from handlers.context import BotContext


async def show(update: Update, context: BotContext, args: str) -> None:
    """Show what bears the code: an exchange for an E, its tasks for a P, else a task."""
    code, _ = leading(args)
    if code is not None and code.startswith("E"):
        await exchanges.show(update, context, code)
    elif code is not None and code.startswith("P"):
        await tasks.of_project(update, context, code)
    else:
        await tasks.show(update, context, args)


async def show_exchange(update: Update, context: BotContext, args: str) -> None:
    """Answer /exchange E2; the code of a task or a project after it shows that."""
    code, _ = leading(args)
    if code is None or code.startswith("E"):
        await exchanges.show(update, context, args)
    else:
        await show(update, context, code)
