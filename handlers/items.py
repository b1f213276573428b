"""Items by their code, whichever command or button asks for them."""

from __future__ import annotations

from functools import partial

from telegram import Update

from bot.language.references import leading
from handlers.context import BotContext
from handlers.exchanges import agenda
from handlers.looking import projects
from handlers.replies import history, reports
from handlers.replies.reply import Said
from handlers.speaking import answer
from handlers.tasks import task


async def show(update: Update, context: BotContext, args: str) -> None:
    """Show what bears the code: an exchange for an E, its tasks for a P, else a task."""
    code, _ = leading(args)
    if code is not None:
        await answer(update, context, await view(context, code))
    else:
        await task.show(update, context, args)


async def show_exchange(update: Update, context: BotContext, args: str) -> None:
    """Answer /exchange E2; the code of a task or a project after it shows that."""
    code, _ = leading(args)
    if code is None:
        await agenda.show(update, context, args)
    else:
        await answer(update, context, await view(context, code))


async def view(context: BotContext, code: str) -> Said:
    """Return the card of what bears the code."""
    if code.startswith(("E", "e")):
        return await agenda.card_view(context, code)
    if code.startswith(("P", "p")):
        return await projects.card_view(context, code)
    return await task.card_view(context, code)


async def report_view(context: BotContext, report_id: str, page: str = "") -> Said | None:
    """Return a page of one report, whole; None where it is not there any more."""
    told = await context.services.past.report(int(report_id))
    return partial(reports.whole, told=told, tz=context.tz, page=int(page or 0)) if told else None


async def history_view(context: BotContext, code: str, where: str) -> Said | None:
    """Return a page of the past of what bears the code; None where the words of the button mean nothing."""
    try:
        place, backwards = history.read(where)
    except (ValueError, OverflowError):
        return None
    found = await context.services.past.page(code, place, backwards=backwards)
    return partial(history.history, found=found, tz=context.tz)
