"""What is asked for where a message says no more than what kind of thing it wants: of which item, and what else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from telegram import Update

from bot.domain.models import Exchange, Task
from bot.domain.tasks.task_scope import TaskScope
from bot.language.intents.incomplete import Wish
from bot.language.intents.model import Intent
from handlers import help
from handlers.context import BotContext
from handlers.reminders import memos
from handlers.replies.people import usage
from handlers.replies.sentences import which
from handlers.sentences.meaning import home_of
from handlers.speaking import answer
from handlers.steering import changes, creating

Asking = Callable[[Update, BotContext, Wish], Awaitable[None]]
# So many items are offered to choose from.
_MOST = 6


def _by_command(command: Callable[[Update, BotContext, str], Awaitable[None]]) -> Asking:
    async def ask(update: Update, context: BotContext, wish: Wish) -> None:
        await command(update, context, wish.code or "")

    return ask


async def _report(update: Update, context: BotContext, wish: Wish) -> None:
    # Not as /report: what the message replies to is none of the speaker's own.
    await answer(update, context, partial(usage, name="report", example=f"T7 {wish.told or '…'}"))


async def _help(update: Update, context: BotContext, _wish: Wish) -> None:
    await help.show(update, context)


def _usage(name: str, example: str) -> Asking:
    async def ask(update: Update, context: BotContext, _wish: Wish) -> None:
        await answer(update, context, partial(usage, name=name, example=example))

    return ask


def _which(name: str, example: str, items: Callable[[BotContext], Awaitable[Sequence[Task | Exchange]]]) -> Asking:
    async def ask(update: Update, context: BotContext, _wish: Wish) -> None:
        known = (await items(context))[:_MOST]
        said = partial(which, items=known) if known else partial(usage, name=name, example=example)
        await answer(update, context, said)

    return ask


async def _own_tasks(context: BotContext) -> Sequence[Task]:
    """Return the open tasks of who asks, else those of his association."""
    member, home = context.speaker.member, home_of(context)
    scopes = (
        TaskScope(owner_id=member.id if member else None),
        TaskScope(party_id=home.id if home else None),
    )
    for scope in scopes:
        if scope != TaskScope() and (found := (await context.services.task_lists.page(scope)).tasks):
            return found
    return ()


async def _coming_exchanges(context: BotContext) -> Sequence[Exchange]:
    return (await context.services.exchanges.page(context.tz)).exchanges


# What asks for what a wish lacks of which only the kind is said.
ASKING: dict[Intent, Asking] = {
    Intent.CREATE_TASK: _by_command(creating.new_task),
    Intent.CREATE_MEETING: _by_command(creating.new_meeting),
    Intent.CHANGE_DEADLINE: _by_command(changes.deadline),
    Intent.MOVE_EXCHANGE: _by_command(changes.move),
    Intent.REASSIGN_OWNER: _by_command(changes.assign),
    Intent.MARK_DONE: _by_command(changes.done),
    Intent.RECORD_UPDATE: _report,
    Intent.SUBSCRIBE_REMINDERS: _by_command(memos.remind),
    Intent.TASK_OWNER: _which("owner", "T7", _own_tasks),
    Intent.TASK_STATUS: _which("task", "T7", _own_tasks),
    Intent.EXCHANGE_DETAIL: _which("exchange", "E2", _coming_exchanges),
    Intent.TASKS_OF_PERSON: _usage("tasks", "…"),
    Intent.TASKS_OF_ASSOCIATION: _usage("tasks", "TJ"),
    Intent.HELP: _help,
}
