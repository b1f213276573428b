"""The buttons of a task: progress, done, blocked, goes on, more time."""

from __future__ import annotations

from functools import partial

from telegram import Update

from bot.domain.access import Action
from bot.domain.models import Deadline, Task
from bot.domain.steering.drafts import Purpose
from handlers import views
from handlers.asked import ask
from handlers.context import BotContext
from handlers.reminders import reminding
from handlers.replies.people import button_gone
from handlers.replies.tasks import actions as replies
from handlers.speaking import alert
from handlers.steering.changes import heard_in, moment_of
from handlers.tasks.requests import ask_for, until_when

_RIGHTS = {
    "progress": Action.REPORT,
    "done": Action.FINISH,
    "blocked": Action.FINISH,
    "resume": Action.FINISH,
    "more": Action.ASK_TIME,
}


async def tapped(update: Update, context: BotContext, place: str, what: str, code: str, schedule_no: str) -> None:
    """Do what a task's button says, if the task is still as it was when the button was made."""
    task = await context.services.changes.look(context.speaker, code, _RIGHTS[what])
    assert isinstance(task, Task)
    if task.status.settled or task.schedule_no != int(schedule_no):
        await alert(update, context, partial(replies.changed_meanwhile, task=task))
        await _renew(update, context, place, code)
    elif what == "progress":
        await ask(update, context, Purpose.PROGRESS, task)
    elif what == "blocked":
        await ask(update, context, Purpose.BLOCKED, task)
    elif what == "more":
        await until_when(update, context, code)
    else:
        change = context.services.changes.finish if what == "done" else context.services.changes.reopen
        await change(context.speaker, code, heard_in(context))
        await _renew(update, context, place, code)


async def until_tapped(update: Update, context: BotContext, code: str, until: str) -> None:
    """Take the day until which more time is asked for, or ask for it in words."""
    if until == "other":
        task = await context.services.requests.may_ask(context.speaker, code)
        await ask(update, context, Purpose.MORE_TIME, task)
        return
    day = moment_of(until)
    if day is None:
        await alert(update, context, button_gone)
        return
    await ask_for(update, context, code, Deadline(day.on, context.tz, day.at_time))


async def _renew(update: Update, context: BotContext, place: str, code: str) -> None:
    """Show the card, or the reminder, as it stands now."""
    if place == replies.CARD or not await reminding.renew(update, context):
        await views.renew(update, context, f"task:{code}")
