"""In front of every command and button: who may go through, and what the others hear."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from telegram import Update

from bot.domain.models import ChatState
from handlers.commands import Command
from handlers.context import GROUPS, PRIVATE, BotContext
from handlers.groups import greet_group
from handlers.replies import people as replies
from handlers.replies.reply import Said
from handlers.speaking import answer

Handle = Callable[[Update, BotContext, str], Awaitable[None]]


def command(spec: Command, handle: Handle) -> Callable[[Update, BotContext], Coroutine[Any, Any, None]]:
    """Return the callback of a command: it lets through whom the list of commands lets through."""

    async def gated(update: Update, context: BotContext) -> None:
        chat = update.effective_chat
        if chat is None or update.effective_user is None or chat.type not in (PRIVATE, *GROUPS):
            return
        if chat.type in GROUPS and not _registered(context) and not _sets_up(context, spec):
            await greet_group(update, context)
            return
        refusal = _in_private(context, spec) if chat.type == PRIVATE else _in_group(context, spec)
        if refusal is not None:
            await answer(update, context, refusal)
            return
        text = update.effective_message.text if update.effective_message else None
        words = (text or "").split(maxsplit=1)
        await handle(update, context, words[1].strip() if len(words) > 1 else "")

    return gated


def _sets_up(context: BotContext, spec: Command) -> bool:
    """Tell whether a command goes through before the group is registered; `/group` tells others who can use it."""
    return context.is_admin if spec.name == "help" else spec.name == "group" and context.speaker.role is not None


def _registered(context: BotContext) -> bool:
    return context.group is not None and context.group.state is ChatState.ACTIVE


def _in_private(context: BotContext, spec: Command) -> Said | None:
    if context.speaker.role is None:
        return None if spec.name == "start" else replies.stranger
    return None if spec.private else replies.use_in_group


def _in_group(context: BotContext, spec: Command) -> Said | None:
    if context.speaker.role is None and not spec.open_in_groups:
        return replies.stranger
    return None if spec.groups else replies.use_in_private


def open_to(context: BotContext, *, in_group: bool) -> bool:
    """Tell whether buttons and plain messages are answered here: a registered group, or a member in private."""
    return _registered(context) if in_group else context.speaker.role is not None
