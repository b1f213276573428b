"""How one is reminded: /settings and its buttons, for oneself in private, for a group in the group."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from functools import partial

from telegram import Update

from bot.domain.reminders.preferences import Preferences, Subject
from bot.domain.reminders.wishes import Change, Standing
from bot.language.wishes import Wish, read_wish
from handlers import menu
from handlers.context import BotContext
from handlers.replies.people import button_gone
from handlers.replies.reminders import settings as replies
from handlers.speaking import alert, answer, turn
from handlers.steering.changes import now_there

_BOTH = ("zh_Hans", "pt")


async def settings(update: Update, context: BotContext, args: str) -> None:
    """Answer /settings; with words, change what they name: 8:30, 22:00-7:30, 暂停一周, fuso Lisboa."""
    now = context.services.clock.now()
    found = await context.services.wishes.of(context.speaker, context.group)
    if args:
        wish = read_wish(args, context.locales, now_there(context, found.reader.tz))
        if wish is None:
            await answer(update, context, partial(replies.unread, words=args))
            return
        found = await _change(context, wish)
    await answer(update, context, partial(replies.standing, found=found, now=now))


async def choose(update: Update, context: BotContext, page: str) -> None:
    """Show what can be chosen of one thing, where somebody wishes for it in words."""
    now = context.services.clock.now()
    found = await context.services.wishes.of(context.speaker, context.group)
    await answer(update, context, partial(replies.choices, page=page, found=found, now=now))


async def page_tapped(update: Update, context: BotContext, page: str) -> None:
    """Show what can be chosen of one thing, or all of it again."""
    now = context.services.clock.now()
    found = await context.services.wishes.of(context.speaker, context.group)
    if page:
        await turn(update, context, partial(replies.choices, page=page, found=found, now=now))
    else:
        await turn(update, context, partial(replies.standing, found=found, now=now))


async def set_tapped(update: Update, context: BotContext, kind: str, value: str) -> None:
    """Take what was chosen and show how it stands."""
    wish = _tapped(kind, value)
    if wish is None:
        await alert(update, context, button_gone)
        return
    found = await _change(context, wish)
    now = context.services.clock.now()
    await turn(update, context, partial(replies.standing, found=found, now=now))


async def _change(context: BotContext, wish: Wish | Change) -> Standing:
    cases, speaker, group = context.services.wishes, context.speaker, context.group
    if not isinstance(wish, Wish):
        return await cases.change(speaker, group, wish)
    if wish.kind == "zone":
        return await cases.move(speaker, group, wish.zone or "")
    if wish.kind != "language":
        return await cases.change(speaker, group, partial(_wished, wish=wish))
    found = await cases.speak(speaker, group, wish.locales)
    context.locales = found.locales
    if group is None:
        await menu.publish_own(context)
    elif found.reader.chat is not None:
        await menu.follow_group(context, found.reader.chat)
    return found


def _wished(preferences: Preferences, wish: Wish) -> Preferences:
    if wish.kind == "hour" and wish.hour is not None:
        return replace(preferences, hour=wish.hour)
    if wish.kind == "quiet":
        return replace(preferences, quiet=wish.quiet)
    if wish.kind == "days_off":
        return replace(preferences, days_off=wish.days_off)
    return replace(preferences, muted_until=None if wish.kind == "resume" else wish.until or date.max)


def _tapped(kind: str, value: str) -> Wish | Change | None:
    """Return what a button means, None where its data are none of ours."""
    if kind in tuple(Subject):
        return lambda one: one.chosen(Subject(kind), value == "1")
    if kind == "days_off":
        return lambda one: replace(one, days_off=value == "1")
    try:
        return _WISHES[kind](value)
    except ValueError:
        return None


def _quiet(value: str) -> Wish:
    start, _dash, end = value.partition("-")
    return Wish("quiet", quiet=None if value == "none" else (_clock(start), _clock(end)))


def _mute(value: str) -> Wish:
    if value == "0":
        return Wish("resume")
    return Wish("mute", until=None if value == "ever" else date.fromisoformat(value))


def _clock(digits: str) -> time:
    return time(int(digits[:2]), int(digits[2:]))


_WISHES: dict[str, Callable[[str], Wish]] = {
    "hour": lambda value: Wish("hour", hour=_clock(value)),
    "quiet": _quiet,
    "mute": _mute,
    "language": lambda value: Wish("language", locales=_BOTH if value == "both" else (value,)),
    "zone": lambda value: Wish("zone", zone=value),
}
