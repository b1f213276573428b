"""Asking for more time: how much, to whom it goes, and the answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from telegram import Message, Update

from bot.domain.models import Deadline, Task
from bot.domain.steering.drafts import Purpose
from handlers.context import BotContext
from handlers.replies.steering.changes import which_day
from handlers.replies.tasks import requests as replies
from handlers.speaking import alert, answer, turn
from handlers.steering.changes import day_data, heard_in, now_there
from handlers.steering.changes import show as show_change

WEEK = timedelta(days=7)


def steps(on: date) -> list[tuple[str, date]]:
    """Return the days that are offered from a deadline on: a week, two, the end of the month (of the next, at its end).

    >>> steps(date(2027, 2, 26))[0]
    ('month', datetime.date(2027, 2, 28))
    """
    month_end = _end_of_month(on)
    if month_end == on:
        month_end = _end_of_month(on + timedelta(days=1))
    days = {on + WEEK: "week", on + 2 * WEEK: "fortnight"}
    days.setdefault(month_end, "month")
    return [(days[day], day) for day in sorted(days)]


def _end_of_month(on: date) -> date:
    return (on.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


async def until_when(update: Update, context: BotContext, code: str) -> None:
    """Ask until when more time is needed."""
    task = await context.services.requests.may_ask(context.speaker, code)
    now = context.services.clock.now()
    today = now_there(context, task.lead.tz).date()
    first = max(task.deadline.on if task.deadline else today, today)
    days = [(kind, Deadline(day, task.lead.tz)) for kind, day in steps(first)]
    sent = await answer(update, context, partial(replies.until_when, task=task, days=days, now=now))
    await _take_replies(context, task, sent)


async def ask_for(update: Update, context: BotContext, code: str, wanted: Deadline) -> None:
    """Ask for a later deadline, or move it where the speaker may."""
    found = await context.services.requests.ask(context.speaker, code, wanted, heard_in(context))
    if found.change is not None:
        await show_change(update, context, found.change)
    elif update.callback_query is not None:
        await turn(update, context, partial(replies.asked, found=found))
    else:
        await answer(update, context, partial(replies.asked, found=found))


async def offer(update: Update, context: BotContext, task: Task, days: Sequence[Deadline]) -> None:
    """Offer the usual readings of a day that was typed."""
    choices = [(day, day_data("more", task.code, day)) for day in days]
    sent = await answer(update, context, partial(which_day, task=task, days=choices))
    await _take_replies(context, task, sent)


async def _take_replies(context: BotContext, task: Task, sent: Message | None) -> None:
    """Have a date in reply to buttons with dates answer what these ask."""
    if sent is not None:
        draft = await context.services.questions.begin(context.speaker, Purpose.MORE_TIME, task)
        await context.services.questions.asked(draft, sent.chat_id, sent.message_id)


async def answer_tapped(update: Update, context: BotContext, what: str, request_id: str) -> None:
    """Grant or refuse; one that was answered before is shown as it stands."""
    found = await context.services.requests.answer(context.speaker, int(request_id), granted=what == "grant")
    if found.by_now:
        await alert(update, context, partial(replies.outcome_briefly, found=found))
    await turn(update, context, partial(replies.outcome, found=found))
