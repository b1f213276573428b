"""In front of every command and button: who may go through, and what the others hear."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from functools import partial
from typing import Any

from telegram import Update
from telegram.helpers import create_deep_linked_url

from bot.domain.access import Action, may
from bot.domain.models import ChatState
from handlers.commands import Command
from handlers.context import GROUPS, PRIVATE, BotContext
from handlers.replies import people as replies
from handlers.replies.reply import Said
from handlers.speaking import alert, answer
from handlers.steering.groups import greet_group

A_DAY = timedelta(days=1)

Handle = Callable[[Update, BotContext, str], Awaitable[None]]


def command(spec: Command, handle: Handle) -> Callable[[Update, BotContext], Coroutine[Any, Any, None]]:
    """Return the callback of a command: it lets through whom the list of commands lets through."""

    async def gated(update: Update, context: BotContext) -> None:
        chat = update.effective_chat
        if chat is None or update.effective_user is None or chat.type not in (PRIVATE, *GROUPS):
            return
        context.services.recent.drop_question(chat.id)
        if chat.type in GROUPS and not _registered(context) and not _sets_up(context, spec):
            await greet_group(update, context)
        elif not may(context.speaker, Action.VIEW) and not (spec.name == "start" and chat.type == PRIVATE):
            await turn_away(update, context)
        elif not (spec.private if chat.type == PRIVATE else spec.groups):
            await answer(update, context, _elsewhere(context, spec))
        else:
            text = update.effective_message.text if update.effective_message else None
            words = (text or "").split(maxsplit=1)
            await handle(update, context, words[1].strip() if len(words) > 1 else "")

    return gated


def _sets_up(context: BotContext, spec: Command) -> bool:
    """Tell whether a command goes through before the group is registered; `/group` tells others who can use it."""
    return context.is_admin if spec.name == "help" else spec.name == "group" and context.speaker.role is not None


def _registered(context: BotContext) -> bool:
    return context.group is not None and context.group.state is ChatState.ACTIVE


def _elsewhere(context: BotContext, spec: Command) -> Said:
    if not spec.private:
        return replies.use_in_group
    return partial(replies.use_in_private, link=create_deep_linked_url(context.bot.username, spec.name))


def open_to(context: BotContext, *, in_group: bool) -> bool:
    """Tell whether buttons and plain messages are answered here: to who may see the plan, in a registered group."""
    return may(context.speaker, Action.VIEW) and (not in_group or _registered(context))


async def turn_away(update: Update, context: BotContext) -> None:
    """Tell a stranger how to be let in: a tap in a toast, a registered group once a day, other groups never."""
    chat, user = update.effective_chat, update.effective_user
    if update.callback_query is not None and context.services.recent.is_late(update.update_id):
        return
    if update.callback_query is not None:
        await alert(update, context, replies.stranger_briefly)
    elif chat is None or user is None:
        return
    elif chat.type == PRIVATE:
        await answer(update, context, replies.stranger)
    elif _registered(context) and await context.services.notes.once(f"chat:{chat.id}", f"told:{user.id}", A_DAY):
        await answer(update, context, replies.stranger_briefly)
