"""The calendars of days off: /holidays and its buttons."""

from __future__ import annotations

from datetime import date
from functools import partial

from telegram import Update

from bot.domain.reminders.workdays import COUNTRIES, country_of
from bot.language.holidays import read_days
from handlers.context import BotContext
from handlers.replies.people import button_gone
from handlers.replies.reminders import holidays as replies
from handlers.replies.reply import Said
from handlers.speaking import alert, answer, turn
from handlers.steering.changes import now_there

_STATES: dict[str, bool | None] = {"off": False, "work": True, "reset": None}


async def holidays(update: Update, context: BotContext, args: str) -> None:
    """Answer /holidays [CN] [2027], /holidays CN 2027-02-14 off: show a year, or set days right."""
    now = now_there(context, context.tz)
    said = read_days(args, context.locales, now)
    country = said.country or country_of(context.tz) or COUNTRIES[0]
    cases = context.services.holidays
    if said.unread or (said.sets and said.first is None):
        await answer(update, context, partial(replies.unread, words=args, known=(country,)))
    elif said.first is None or said.last is None:
        await answer(update, context, await year_view(context, country, str(said.year or now.year)))
    elif said.sets:
        found = await cases.set(context.speaker, country, said.first, said.last, said.working)
        await answer(update, context, partial(replies.year, found=found))
    else:
        say = partial(replies.which_state, country=country, first=said.first, last=said.last)
        await answer(update, context, say)


async def year_view(context: BotContext, country: str, year: str) -> Said:
    """Return a year of a country."""
    found = await context.services.holidays.year(context.speaker, country, int(year))
    return partial(replies.year, found=found)


async def state_tapped(update: Update, context: BotContext, country: str, first: str, last: str, state: str) -> None:
    """Set days as was chosen."""
    try:
        days = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        await alert(update, context, button_gone)
        return
    found = await context.services.holidays.set(context.speaker, country, *days, _STATES[state])
    await turn(update, context, partial(replies.year, found=found))
