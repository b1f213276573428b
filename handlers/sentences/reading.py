"""Sentences that ask for something: answered at once, with what the matching command answers."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from telegram import Update

from bot.domain.exchanges.listing import Scope
from bot.domain.models import ExchangeKind, Task
from bot.domain.tasks.task_scope import Standing, TaskScope
from bot.language.asking import Asked, asked
from bot.language.fold import fold
from bot.language.intents.model import Intent
from bot.language.orders import of_tasks, thing_of
from handlers import help, items
from handlers.context import BotContext
from handlers.exchanges import agenda
from handlers.looking import outlook
from handlers.replies import sentences
from handlers.replies.exchanges import listing
from handlers.replies.tasks import task_lists
from handlers.sentences.meaning import EXCHANGE, TASK, Sentence, bodies_of, concerns, day, home_of, items_of, people_of
from handlers.speaking import answer
from handlers.tasks import task

# Words that name exchanges, folded: without one, what is planned are tasks as well.
_EXCHANGES = re.compile("活动|交流|会|访|论坛|培训|intercambio|evento|atividade|reuni|encontro|visita|forum|formac")

# Words for every association; folded.
_EACH = re.compile(
    r"(?<![我咱本])(?:各|每一?[家个]?)(?:单位|科协|协会|学会|成员|方|地|家)"
    r"|\bcada (?:uma?|associacao|entidade|parceiro)\b"
)

Answer = Callable[[Update, BotContext, Sentence], Awaitable[bool]]


async def upcoming(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Answer 下周有什么活动 with what /next answers, and 本周安排, which speaks of tasks as well, with /week."""
    slots = sentence.understood.slots
    now = context.services.clock.now().astimezone(ZoneInfo(context.tz))
    said = asked(sentence.topic, now)
    party = next(iter(bodies_of(context, sentence)), None)
    named = (party.code if party else slots.association) or ""
    first, last = day(slots.date_from), day(slots.date_to)
    this_week = first == _monday(now.date()) and last == _monday(now.date()) + timedelta(days=6)
    if (
        this_week
        and not (named or said.words or said.whole)
        and said.kind is None
        and not _EXCHANGES.search(fold(sentence.text))
    ):
        await outlook.week(update, context, "")
        return True
    said = replace(said, first=first or said.first, last=last or said.last)
    found = await context.services.exchanges.page(context.tz, await agenda.scope_of(context, said, named))
    await answer(update, context, partial(listing.listing, found=found, tz=context.tz))
    return True


def _monday(today: date) -> date:
    return today - timedelta(days=today.weekday())


async def detail(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Answer 年度会商什么时候: the exchange, or those among the coming ones that fit."""
    slots = sentence.understood.slots
    if not slots.topic or slots.task_ref:
        return await _cards(update, context, sentence, (EXCHANGE,))
    thing = replace(slots, topic=thing_of(slots.topic))
    sentence = replace(sentence, understood=replace(sentence.understood, slots=thing))
    found = await context.services.exchanges.page(
        context.tz, await _scope(context, sentence, _asked(context, sentence))
    )
    fitting = [each for each in found.exchanges if concerns(context, sentence, each)]
    if not fitting:
        return await _cards(update, context, sentence, (EXCHANGE,))
    if len(fitting) == 1:
        await answer(update, context, await agenda.card_view(context, fitting[0].code))
    elif len(fitting) == len(found.exchanges):
        await answer(update, context, partial(listing.listing, found=found, tz=context.tz))
    else:
        await answer(update, context, partial(sentences.which, items=fitting))
    return True


def _asked(context: BotContext, sentence: Sentence) -> Asked:
    return asked(sentence.topic, context.services.clock.now().astimezone(ZoneInfo(context.tz)))


async def _scope(context: BotContext, sentence: Sentence, said: Asked) -> Scope:
    """Return which exchanges are asked about, of the association that a sentence names."""
    party = next(iter(bodies_of(context, sentence)), None)
    return await agenda.scope_of(context, said, party.code if party else "")


async def next_meeting(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Answer 下次会议是什么时候: the first that is coming; a meeting may also be an annual consultation.

    Within the days that are asked about, 四月有什么会, a forum is a meeting as well: all that takes place is shown.
    """
    said = _meeting_asked(context, sentence)
    scope = await _scope(context, sentence, said)
    page = partial(context.services.exchanges.page, context.tz)
    kinds = (ExchangeKind.MEETING, ExchangeKind.CONSULTATION) if scope.kind is ExchangeKind.MEETING else (scope.kind,)
    pages = [await page(replace(scope, kind=kind)) for kind in kinds]
    coming = [each.exchanges[0] for each in pages if each.exchanges]
    found = await page(replace(scope, kind=None)) if coming and said.last else pages[0]
    if not coming or (said.last and len(found.exchanges) > 1):
        await answer(update, context, partial(listing.listing, found=found, tz=context.tz))
        return True
    first = min(coming, key=lambda exchange: exchange.span.starts_at)
    await answer(update, context, await agenda.card_view(context, first.code))
    return True


def _meeting_asked(context: BotContext, sentence: Sentence) -> Asked:
    """Return what is asked about meetings: within which days, and of that kind where nothing else is named."""
    slots, said = sentence.understood.slots, _asked(context, sentence)
    if slots.date_from or slots.date_to:
        said = replace(said, first=day(slots.date_from), last=day(slots.date_to))
    return said if said.kind or said.words or said.whole else replace(said, kind=ExchangeKind.MEETING)


async def owner(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Answer T7谁负责 with what /owner answers; the contact of an exchange stands on its card."""
    if _project_of(sentence):
        return await _cards(update, context, sentence, (TASK, EXCHANGE))
    found = await items_of(context, sentence, (TASK, EXCHANGE))
    if len(found.items) == 1 and isinstance(found.items[0], Task):
        await task.owner(update, context, found.items[0].code)
        return True
    if found.items and all(isinstance(item, Task) for item in found.items) and sentence.topic:
        await task.owner(update, context, sentence.topic)
        return True
    return await _cards(update, context, sentence, (TASK, EXCHANGE))


async def status(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Answer T7进展如何 with the card, and 成果转化有哪些任务 with the list."""
    if sentence.topic and of_tasks(sentence.text) and await _listed(update, context, sentence):
        return True
    return await _cards(update, context, sentence, (TASK, EXCHANGE))


async def _listed(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """List the tasks of what words name: a project, else titles that have them; False where nothing is called so."""
    scope = await context.services.task_lists.scope(TaskScope(), sentence.topic)
    found = await context.services.task_lists.page(scope)
    if not found.tasks and found.scope.words:
        return False
    await answer(update, context, partial(task_lists.listing, found=found))
    return True


async def _cards(update: Update, context: BotContext, sentence: Sentence, kinds: tuple[str, ...]) -> bool:
    """Show the card of what is meant, or ask which of several is; False where the sentence names nothing."""
    if project := _project_of(sentence):
        await answer(update, context, await items.view(context, project))
        return True
    found = await items_of(context, sentence, [kind for kind in (TASK, EXCHANGE) if kind in kinds])
    if len(found.items) == 1:
        await answer(update, context, await items.view(context, found.items[0].code))
    elif found.items:
        await answer(update, context, partial(sentences.which, items=found.items))
    elif found.words:
        await answer(update, context, partial(sentences.not_on_the_plan, words=found.words, near=found.near))
    else:
        return False
    return True


def _project_of(sentence: Sentence) -> str | None:
    """Return the code of the project that a sentence names; its card tells of its tasks and who owns them."""
    code = sentence.understood.slots.task_ref or ""
    return code if code.startswith("P") else None


async def _tasks(update: Update, context: BotContext, sentence: Sentence, scope: TaskScope) -> bool:
    slots = sentence.understood.slots
    scope = replace(scope, first=day(slots.date_from), last=day(slots.date_to))
    if words := slots.topic or _project_of(sentence):
        scope = await context.services.task_lists.scope(scope, words)
    found = await context.services.task_lists.page(scope)
    await answer(update, context, partial(task_lists.listing, found=found))
    return True


async def mine(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Answer 我的任务."""
    member = context.speaker.member
    return await _tasks(update, context, sentence, TaskScope(owner_id=member.id if member else None))


async def of_person(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Answer 孙丽有哪些任务; several of that name are a choice."""
    people = people_of(sentence)
    if len(people) == 1:
        return await _tasks(update, context, sentence, TaskScope(owner_id=people[0].id))
    words = sentence.understood.slots.person or ""
    people = people or sentence.names.nearly(words)[:3]
    await answer(update, context, partial(sentences.which_person, words=words, people=people))
    return True


async def of_association(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Answer 天津的任务, and 我们单位的任务, which names none, nor does 各单位有哪些任务."""
    if not sentence.understood.slots.association and _EACH.search(fold(sentence.text)):
        await outlook.overview(update, context, "")
        return True
    own = home_of(context)
    parties = bodies_of(context, sentence) if sentence.understood.slots.association or own is None else [own]
    if len(parties) != 1:
        return False
    return await _tasks(update, context, sentence, TaskScope(party_id=parties[0].id))


async def overdue(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Answer 有哪些任务逾期了: whose is said, else everybody's; in a group those of its association."""
    people, parties = people_of(sentence), bodies_of(context, sentence)
    home = context.group.association if context.group else None
    party = parties[0] if parties else None if people else home
    scope = TaskScope(
        Standing.OVERDUE,
        party_id=party.id if party else None,
        owner_id=people[0].id if len(people) == 1 else None,
    )
    return await _tasks(update, context, sentence, scope)


async def helped(update: Update, context: BotContext, _sentence: Sentence) -> bool:
    """Answer 你能做什么."""
    await help.show(update, context)
    return True


ANSWERS: dict[Intent, Answer] = {
    Intent.UPCOMING_EXCHANGES: upcoming,
    Intent.EXCHANGE_DETAIL: detail,
    Intent.NEXT_MEETING: next_meeting,
    Intent.TASK_OWNER: owner,
    Intent.TASK_STATUS: status,
    Intent.MY_TASKS: mine,
    Intent.TASKS_OF_PERSON: of_person,
    Intent.TASKS_OF_ASSOCIATION: of_association,
    Intent.OVERDUE_TASKS: overdue,
    Intent.HELP: helped,
}
