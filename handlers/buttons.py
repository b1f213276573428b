"""Buttons: what their data means. `name:argument:…`, at most 64 bytes."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from functools import partial

from telegram import Update

from handlers import help, reports, views
from handlers.context import PRIVATE, BotContext
from handlers.exchanges import arranging, invitations
from handlers.gate import open_to, turn_away
from handlers.reminders import holidays, memos, reminding, settings
from handlers.replies.carrying import KEYED, forgotten
from handlers.replies.people import button_gone
from handlers.sentences import proposals
from handlers.speaking import alert, answer, stop_spinning
from handlers.steering import changes, creating, membership, titles
from handlers.tasks import actions, requests

Act = Callable[..., Awaitable[None]]

# What buttons do besides showing a view. What a tap carries need not come from a button of ours: whatever has another
# shape is turned away.
ACTIONS: tuple[tuple[re.Pattern[str], Act], ...] = (
    (re.compile(r"help()"), help.show),
    (re.compile(r"deadline:(T[0-9]{1,6}):([0-9]{8}(?:[0-9]{4})?)"), changes.deadline_tapped),
    (
        re.compile(r"move:(E[0-9]{1,6}):((?:[0-9]{8})?\.(?:[0-9]{4})?\.(?:[0-9]{8})?\.(?:[0-9]{4})?\.[\w/]*)"),
        changes.move_tapped,
    ),
    (re.compile(r"assign:([TE][0-9]{1,6}):([0-9]{1,9})"), changes.assign_tapped),
    (re.compile(r"calloff:([TE][0-9]{1,6}):([0-9]{1,9})"), changes.call_off_tapped),
    (re.compile(r"act([cr]):(progress|done|blocked|resume|more):(T[0-9]{1,6}):([0-9]{1,9})"), actions.tapped),
    (re.compile(r"more:(T[0-9]{1,6}):([0-9]{8}(?:[0-9]{4})?|other)"), actions.until_tapped),
    (re.compile(r"retitle:([TEP][0-9]{1,6}):(zh_Hans|pt)"), titles.asked),
    (re.compile(r"request:(grant|refuse):([0-9]{1,9})"), requests.answer_tapped),
    (re.compile(r"new:(yes|no|[0-9]):([0-9]{1,9})"), creating.tapped),
    (re.compile(r"say:([0-9]{1,9}):(no|log|(?:of)?[0-9])"), proposals.tapped),
    (re.compile(r"settings:?(hour|quiet|mute|language|zone|)"), settings.page_tapped),
    (re.compile(r"set:(deadlines|overdue|exchanges|digest|supporting|days_off):([01])"), settings.set_tapped),
    (re.compile(r"set:(hour|quiet|mute|zone):([\w/+-]{1,40})"), settings.set_tapped),
    (re.compile(r"set:(language):(zh_Hans|pt|both)"), settings.set_tapped),
    (re.compile(r"day:(CN|MO|PT):([0-9]{8})-([0-9]{8}):(off|work|reset)"), holidays.state_tapped),
    (re.compile(r"remind:([0-9]{1,9}):([0-9])"), memos.time_tapped),
    (re.compile(r"memo:drop:([0-9]{1,9})"), memos.drop_tapped),
    (re.compile(r"ans:(E[0-9]{1,6}):([0-9]{1,9}):(coming|maybe|not_coming)"), invitations.answer_tapped),
    (re.compile(r"cnt:(E[0-9]{1,6}):([0-9]{1,9}):(up|down|ask)"), invitations.count_tapped),
    (re.compile(r"rsvp:([ap]):(E[0-9]{1,6}):([0-9]{1,9}):(coming|not_coming)"), reminding.invited_tapped),
    (re.compile(r"ics:(E[0-9]{1,6})"), invitations.calendar_tapped),
    (re.compile(r"map:(E[0-9]{1,6})"), invitations.map_tapped),
    (re.compile(r"remindme:(E[0-9]{1,6})"), invitations.remind_tapped),
    (re.compile(r"keep:([TE][0-9]{1,6}):([0-9]{1,9})"), changes.keep_tapped),
)
IN_PRIVATE: tuple[tuple[re.Pattern[str], Act], ...] = (
    (re.compile(r"unrecord:([0-9]{1,10})"), reports.take_back_tapped),
    (re.compile(r"snooze:(hour|tomorrow|working)"), reminding.snoozed),
    (re.compile(r"language:(zh_Hans|pt)"), membership.language_tapped),
    (re.compile(r"greeting:(zh_Hans|pt)"), membership.greeting_turned),
    (re.compile(r"me:(E[0-9]{1,6}):([0-9]{1,9}):(coming|maybe|not_coming)"), invitations.own_tapped),
    (re.compile(r"names:(E[0-9]{1,6}):([0-9]{1,9})"), invitations.names_tapped),
    (re.compile(r"wish:(E[0-9]{1,6}):([0-9]{1,5})"), invitations.wish_tapped),
    (re.compile(r"deputy:(E[0-9]{1,6}):([0-9]{1,9})"), invitations.deputy_tapped),
    (re.compile(r"put:(E[0-9]{1,6}):(programme|place)"), arranging.put_tapped),
    (re.compile(r"asks:(E[0-9]{1,6}):(on|off)"), arranging.names_asked_tapped),
)


async def tapped(update: Update, context: BotContext) -> None:
    """Do what a button says and stop its spinning; errors are told by the error handler, which stops it too."""
    query = update.callback_query
    if query is None:
        return
    private = query.message is not None and query.message.chat.type == PRIVATE
    if open_to(context, in_group=not private):
        if query.message is not None:
            context.services.recent.drop_question(query.message.chat.id)
        data = query.data or ""
        if keyed := KEYED.fullmatch(data):
            kept = await context.services.carried.find(keyed[3])
            if kept is None:
                await answer(update, context, partial(forgotten, name=keyed[2]))
                return
            data = keyed[1] + kept
        await _act(update, context, data, private=private)
    elif private or context.speaker.role is None:
        await turn_away(update, context)
    await stop_spinning(update, context)


async def _act(update: Update, context: BotContext, data: str, *, private: bool) -> None:
    for shape, act in (*ACTIONS, *(IN_PRIVATE if private else ())):
        if found := shape.fullmatch(data):
            await act(update, context, *found.groups())
            return
    if not await views.tapped(update, context, data):
        await alert(update, context, button_gone)
