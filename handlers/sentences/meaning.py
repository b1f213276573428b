"""From the slots of a sentence to what they mean: items, people, associations, days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from telegram import Message

from bot.domain.models import Association, Exchange, ItemKind, Member, Task
from bot.language.fold import fold
from bot.language.intents.bodies import is_own
from bot.language.intents.model import Intent, Understood
from handlers.context import BotContext
from handlers.names import Names

TASK, EXCHANGE = ItemKind.TASK, ItemKind.EXCHANGE
# Words for what an association leads or hosts; folded.
_LEADS = re.compile("牵头|承办|主办|负责(?!人)|组织|举办|organiz|acolh|coorden(?!ador)|lider")
# How somebody calls those among whom he counts himself; folded.
_WE = frozenset({"我们", "我方", "nos", "nossa", "nossas"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A message that is put to the bot, as it was understood.

    `text` is without the bot's name, `about` what the message is about that it replies to, in order.
    """

    message: Message
    text: str
    understood: Understood
    names: Names
    about: tuple[Task | Exchange, ...] = ()
    # Whether the bot was named, or spoken to in private; a reply alone may be talk among people.
    called: bool = True
    # Whether it replies to a message of the bot's, which would make it a report unless it says something else.
    replies: bool = False

    @property
    def topic(self) -> str:
        """The words that name a thing, "" for none."""
        return self.understood.slots.topic or ""


@dataclass(frozen=True, slots=True)
class Found:
    """The items of which a sentence may speak; `near` where none fits and some resemble the words."""

    items: tuple[Task | Exchange, ...] = ()
    near: tuple[Task | Exchange, ...] = ()
    words: str = field(default="")


async def items_of(context: BotContext, sentence: Sentence, kinds: Sequence[ItemKind]) -> Found:
    """Return of which items a sentence speaks: by their code, by words of their titles, else those it replies to.

    Words that name nothing of these `kinds` are looked for among the others. Of an association that is named beside
    them only what it takes part in is meant, or leads, if that is said. Raises `UnknownItem` for a code.
    """
    slots = sentence.understood.slots
    if slots.task_ref:
        return Found((await context.services.meant.by_code(slots.task_ref),))
    if not slots.topic:
        return Found(sentence.about)
    near: tuple[Task | Exchange, ...] = ()
    others = [kind for kind in (TASK, EXCHANGE) if kind not in kinds]
    for tried in (kinds, others):
        meant = await context.services.meant.by_words(slots.topic, tried) if tried else None
        theirs = tuple(each for each in meant.items if concerns(context, sentence, each)) if meant else ()
        if theirs:
            # Somebody who replies to a message about one of them means that one.
            replied = tuple(item for item in theirs if item in sentence.about)
            return Found(replied or theirs)
        near = near or ((meant.near or meant.items) if meant else ())
    return Found((), near, slots.topic)


def concerns(context: BotContext, sentence: Sentence, item: Task | Exchange) -> bool:
    """Tell whether an association that a sentence names takes part in an item, or leads it, if that is said.

    Yes where it names none, and where it belongs to the person to whom something is given.
    """
    bodies = [] if sentence.understood.intent is Intent.REASSIGN_OWNER else bodies_of(context, sentence)
    # What the thing is called says nothing of who leads it.
    leads = _LEADS.search(fold(sentence.text.replace(sentence.topic, ""))) is not None
    if isinstance(item, Task):
        has = (item.lead,) if leads else (item.lead, *item.supporting)
    else:
        has = (*item.organisers, *((item.host,) if item.host else ())) if leads else item.parties
    return not bodies or any(body in has for body in bodies)


async def resembles(context: BotContext, words: str) -> bool:
    """Tell whether words name something on the plan, or nearly."""
    found = [await context.services.meant.by_words(words, (kind,)) for kind in (TASK, EXCHANGE)]
    return any(each.items or each.near for each in found)


def people_of(sentence: Sentence) -> list[Member]:
    """Return the people whom a sentence names, all who are called so."""
    words = sentence.understood.slots.person
    return sentence.names.people(words) if words else []


def bodies_of(context: BotContext, sentence: Sentence) -> list[Association]:
    """Return the associations that a sentence names; 我们 is the speaker's own."""
    words = sentence.understood.slots.association
    if not words:
        return []
    if is_own(words) or fold(words) in _WE:
        return [own for own in [home_of(context)] if own]
    return sentence.names.bodies(words)


def home_of(context: BotContext) -> Association | None:
    """Return the association of which 我们 speaks: the speaker's own, else the group's."""
    member = context.speaker.member
    own = member.association if member else None
    return own or (context.group.association if context.group else None)


def day(iso: str | None) -> date | None:
    """Return the day of a slot."""
    return date.fromisoformat(iso) if iso else None
