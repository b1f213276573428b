"""Changing items: /deadline, /move, /calloff, /restore, /assign, /done, /reopen and their buttons."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import partial
from zoneinfo import ZoneInfo

from telegram import Update

from bot.domain.access import Action
from bot.domain.exchanges.moving import Moving
from bot.domain.models import Deadline, Exchange, Task
from bot.domain.people.groups import known_zone
from bot.domain.steering.changes import Changed, Choice
from bot.domain.steering.drafts import Purpose
from bot.language.appointments import Hours, read_new_deadline, read_new_hours
from bot.language.office_moments import DateUnread, Moment
from bot.language.references import bare, leading
from bot.language.references import code as one_code
from handlers.context import BotContext
from handlers.replies.people import button_gone, usage
from handlers.replies.steering import changes as replies
from handlers.speaking import alert, answer, turn


def aim(args: str, letter: str = "") -> tuple[str, str]:
    """Return the code and the rest of what was typed; a number alone is the code of the one kind that `letter` names.

    Without a code the first word is what is not on the plan.
    """
    code, said = leading(args)
    if code is None:
        first, said = args.split(maxsplit=1) if len(args.split()) > 1 else (args, "")
        code = (bare(first, letter) if letter else None) or first
    return code, said


def heard_in(context: BotContext) -> int | None:
    """Return the Telegram id of the group in which something is said and answered, None in private."""
    return context.group.telegram_id if context.group is not None else None


def now_there(context: BotContext, tz: str) -> datetime:
    """Return the present instant in a zone."""
    return context.services.clock.now().astimezone(ZoneInfo(tz))


async def deadline(update: Update, context: BotContext, args: str) -> None:
    """Answer /deadline T7 下周五; 长期 · contínuo takes the deadline away."""
    code, said = aim(args, "T")
    if not said:
        await answer(update, context, partial(usage, name="deadline", example=f"{one_code(code) or 'T7'} 2027-03-05"))
        return
    item = await context.services.changes.look(context.speaker, code, Action.SET_DEADLINE)
    if isinstance(item, Exchange):
        await answer(update, context, partial(usage, name="move", example=f"{item.code} {said}"))
    else:
        await _take_deadline(update, context, item, said)


async def _take_deadline(update: Update, context: BotContext, task: Task, said: str) -> None:
    """Move a deadline to what was said, or ask which of its readings is meant."""
    try:
        readings = read_new_deadline(said, context.locales, now_there(context, task.lead.tz))
    except DateUnread:
        await _unread(update, context, "deadline", task, said, "2027-03-05")
        return
    if len(readings) > 1:
        days = [Deadline(day.on, task.lead.tz, day.at_time) for day in readings if day]
        choices = [(day, day_data("deadline", task.code, day)) for day in days]
        await answer(update, context, partial(replies.which_day, task=task, days=choices))
    else:
        await show(update, context, await _put_off(context, task.code, readings[0]))


async def _unread(
    update: Update, context: BotContext, command: str, item: Task | Exchange, said: str, example: str
) -> None:
    unread = partial(replies.date_unread, command=command, code=item.code, words=said, example=example)
    await answer(update, context, unread)


def day_data(what: str, code: str, day: Deadline) -> str:
    """Return what a button sends that means a day, or a minute of it."""
    return f"{what}:{code}:{day.on:%Y%m%d}" + (f"{day.at_time:%H%M}" if day.at_time else "")


def moment_of(digits: str) -> Moment | None:
    """Return the day, or minute of a day, that a button's digits mean; None where there is no such day."""
    try:
        on = date.fromisoformat(f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}")
        return Moment(on, time(int(digits[8:10]), int(digits[10:])) if len(digits) > 8 else None)
    except ValueError:
        return None


async def _put_off(context: BotContext, code: str, day: Moment | None) -> Changed:
    deadline = Deadline(day.on, context.tz, day.at_time) if day else None
    return await context.services.changes.set_deadline(context.speaker, code, deadline, heard_in(context))


async def deadline_tapped(update: Update, context: BotContext, code: str, digits: str) -> None:
    """Take the reading of a deadline that was meant."""
    day = moment_of(digits)
    if day is None:
        await alert(update, context, button_gone)
        return
    change = await _put_off(context, code, day)
    await show(update, context, change)


async def move(update: Update, context: BotContext, args: str) -> None:
    """Answer /move E4 2027-01-21 10:00."""
    code, said = aim(args, "E")
    if not said:
        await answer(update, context, partial(usage, name="move", example=f"{one_code(code) or 'E4'} 2027-01-21 10:00"))
        return
    item = await context.services.changes.look(context.speaker, code, Action.MOVE)
    if isinstance(item, Task):
        await answer(update, context, partial(usage, name="deadline", example=f"{item.code} {said}"))
    else:
        await _take_hours(update, context, item, said)


async def _take_hours(update: Update, context: BotContext, exchange: Exchange, said: str) -> None:
    """Move an exchange to what was said, or ask which of its readings is meant."""
    try:
        readings = read_new_hours(said, context.locales, now_there(context, exchange.span.tz))
    except DateUnread:
        await _unread(update, context, "move", exchange, said, "2027-01-21 10:00")
        return
    moves = [(moving_of(hours), move_data(exchange, hours)) for hours in readings]
    if len(moves) > 1:
        await answer(update, context, partial(replies.which_hours, exchange=exchange, moves=moves, tz=context.tz))
    else:
        moved = await context.services.changes.move(context.speaker, exchange.code, moves[0][0], heard_in(context))
        await show(update, context, moved)


def moving_of(hours: Hours) -> Moving:
    """Return what is said of a new time as the domain takes it."""
    zone = known_zone(hours.zone) if hours.zone else None
    return Moving(hours.on, hours.at_time, hours.until_on, hours.until_time, zone)


def move_data(exchange: Exchange, hours: Hours) -> str:
    """Return what a button sends that means a new time of an exchange."""
    days = [f"{day:%Y%m%d}" if day else "" for day in (hours.on, hours.until_on)]
    times = [f"{moment:%H%M}" if moment else "" for moment in (hours.at_time, hours.until_time)]
    return f"move:{exchange.code}:{days[0]}.{times[0]}.{days[1]}.{times[1]}.{hours.zone or ''}"


def unpacked(data: str) -> Moving | None:
    """Return the new time that a button's data mean after the code; None where there is no such time."""
    on, at_time, until_on, until_time, zone = data.split(".", 4)
    try:
        days = [_day_of(digits) for digits in (on, until_on)]
        hours = [time(int(digits[:2]), int(digits[2:])) if digits else None for digits in (at_time, until_time)]
    except ValueError:
        return None
    return Moving(days[0], hours[0], days[1], hours[1], known_zone(zone) if zone else None)


def _day_of(digits: str) -> date | None:
    return date.fromisoformat(f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}") if digits else None


async def move_tapped(update: Update, context: BotContext, code: str, data: str) -> None:
    """Take the reading of a new time that was meant."""
    moving = unpacked(data)
    if moving is None:
        await alert(update, context, button_gone)
        return
    change = await context.services.changes.move(context.speaker, code, moving, heard_in(context))
    await show(update, context, change)


async def call_off(update: Update, context: BotContext, args: str) -> None:
    """Answer /calloff E4 [reason]: ask first."""
    if not args:
        await answer(update, context, partial(usage, name="calloff", example="E4"))
        return
    code, reason = aim(args)
    item = await context.services.changes.look(context.speaker, code, Action.CALL_OFF)
    draft = await context.services.questions.begin(context.speaker, Purpose.CALL_OFF, item, {"reason": reason})
    say = partial(replies.confirm_call_off, item=item, draft_id=draft.id, reason=reason or None, tz=context.tz)
    await answer(update, context, say)


async def call_off_tapped(update: Update, context: BotContext, code: str, draft_id: str) -> None:
    """Cancel what was asked about; only who asked for it has the button."""
    draft = await context.services.questions.get(context.speaker, int(draft_id))
    if draft is None:
        await context.services.changes.look(context.speaker, code, Action.CALL_OFF)
        await alert(update, context, button_gone)
        return
    reason = draft.said.get("reason") or None
    change = await context.services.changes.call_off(context.speaker, code, reason, heard_in(context))
    await context.services.questions.drop(draft)
    if change.before == change.after:
        await alert(update, context, partial(replies.done, change=change, tz=context.tz))
        return
    await turn(update, context, partial(replies.restorable, change=change, tz=context.tz))


async def keep_tapped(update: Update, context: BotContext, code: str, draft_id: str) -> None:
    """Leave what was asked about as it is."""
    item = await context.services.changes.look(context.speaker, code, Action.CALL_OFF)
    draft = await context.services.questions.get(context.speaker, int(draft_id))
    if draft is not None:
        await context.services.questions.drop(draft)
    await turn(update, context, partial(replies.kept, item=item))


async def restore(update: Update, context: BotContext, args: str) -> None:
    """Answer /restore E4."""
    if not args:
        await answer(update, context, partial(usage, name="restore", example="E4"))
        return
    await show(
        update, context, await context.services.changes.restore(context.speaker, aim(args)[0], heard_in(context))
    )


async def assign(update: Update, context: BotContext, args: str) -> None:
    """Answer /assign T7 孙丽: another owner, or another contact of an exchange."""
    code, name = aim(args, "T")
    if not name:
        await answer(update, context, partial(usage, name="assign", example=f"{one_code(code) or 'T7'} …"))
        return
    change = await context.services.changes.assign(context.speaker, code, name, heard_in(context))
    if isinstance(change, Choice):
        await answer(update, context, partial(replies.which_person, choice=change))
        return
    await show(update, context, change)


async def assign_tapped(update: Update, context: BotContext, code: str, member_id: str) -> None:
    """Take the person who was meant."""
    change = await context.services.changes.assign(context.speaker, code, int(member_id), heard_in(context))
    assert isinstance(change, Changed)
    await show(update, context, change)


async def done(update: Update, context: BotContext, args: str) -> None:
    """Answer /done T7."""
    if not args:
        await answer(update, context, partial(usage, name="done", example="T7"))
        return
    await show(
        update, context, await context.services.changes.finish(context.speaker, aim(args, "T")[0], heard_in(context))
    )


async def reopen(update: Update, context: BotContext, args: str) -> None:
    """Answer /reopen T7."""
    if not args:
        await answer(update, context, partial(usage, name="reopen", example="T7"))
        return
    await show(
        update, context, await context.services.changes.reopen(context.speaker, aim(args, "T")[0], heard_in(context))
    )


async def show(update: Update, context: BotContext, change: Changed) -> None:
    """Say what became of an item, in the place of a tapped question; a second tap only hears how it stands."""
    say = partial(replies.done, change=change, tz=context.tz)
    if update.callback_query is None:
        await answer(update, context, say)
    elif change.before == change.after:
        await alert(update, context, say)
    else:
        await turn(update, context, say)
