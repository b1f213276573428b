"""The likeliest things that a person may have meant, as buttons."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from bot.domain.models import Exchange, Role, Task
from bot.i18n import Translator
from bot.language.intents.model import Intent, Understood
from bot.language.references import codes, references
from bot.language.smalltalk import asks, tells_news
from handlers.context import BotContext
from handlers.replies.naming import N_
from handlers.replies.sentences import Offer, item_label, opening, record_label, tasks_of_label
from handlers.sentences.meaning import EXCHANGE, TASK, Sentence, bodies_of, people_of
from handlers.sentences.proposals import loggable

_MOST = 3
# What is longer resembles no title.
_LONGEST = 80

_OF_INTENTS: dict[Intent, tuple[str, str]] = {
    Intent.UPCOMING_EXCHANGES: (N_("Coming exchanges"), "next:0"),
    Intent.NEXT_MEETING: (N_("Coming exchanges"), "next:0"),
    Intent.MY_TASKS: (N_("My tasks"), "tasks:open:mine:0"),
    Intent.OVERDUE_TASKS: (N_("Overdue tasks"), "tasks:overdue:-:0"),
    Intent.HELP: (N_("Help"), "help"),
}


async def likely(context: BotContext, sentence: Sentence) -> list[Offer]:
    """Return three: what on the plan the words name or resemble, what else they may mean, what suits the speaker."""
    offers: list[Offer] = []
    items = await _items(context, sentence)
    offers += [Offer(partial(item_label, item=item), opening(item)) for item in items]
    if items and not asks(sentence.text) and (codes(sentence.text) or tells_news(sentence.text)):
        # What tells something of a task is progress as a rule; what only names it may be anything.
        data = await loggable(context, sentence.message, items[0])
        place = 0 if tells_news(_without_codes(sentence.text)) else 1
        offers.insert(place, Offer(partial(record_label, item=items[0]), data))
    offers += [offer for other in sentence.understood.others if (offer := _other(context, sentence, other))]
    usual = [Intent.MY_TASKS, Intent.UPCOMING_EXCHANGES]
    if context.speaker.role in (Role.ADMIN, Role.LIAISON) or context.group is not None:
        usual = [Intent.UPCOMING_EXCHANGES, Intent.OVERDUE_TASKS, Intent.MY_TASKS]
    if context.speaker.member is None:
        usual.remove(Intent.MY_TASKS)
    offers += [_usual(intent) for intent in (*usual, Intent.HELP)]
    firsts: dict[str, Offer] = {}
    for offer in offers:
        firsts.setdefault(offer.data, offer)
    return list(firsts.values())[:_MOST]


def _without_codes(text: str) -> str:
    for each in reversed(references(text)):
        text = text[: each.start] + " " + text[each.end :]
    return text


def _usual(intent: Intent) -> Offer:
    label, data = _OF_INTENTS[intent]
    return Offer(partial(_plain, message=label), data)


def _other(context: BotContext, sentence: Sentence, other: Understood) -> Offer | None:
    """Return a button for what a sentence may mean besides; None for what suits everybody, which comes last."""
    if other.intent in (Intent.NEXT_MEETING, Intent.OVERDUE_TASKS):
        return _usual(other.intent)
    said = replace(sentence, understood=other)
    if other.intent is Intent.TASKS_OF_PERSON and len(people := people_of(said)) == 1:
        return Offer(partial(tasks_of_label, bearer=people[0]), f"tasks:open:#{people[0].id}:0")
    if other.intent is Intent.TASKS_OF_ASSOCIATION and len(bodies := bodies_of(context, said)) == 1:
        return Offer(partial(tasks_of_label, bearer=bodies[0]), f"tasks:open:{bodies[0].code}:0")
    return None


def _plain(_: Translator, message: str) -> str:
    return str(_(message))


async def _items(context: BotContext, sentence: Sentence) -> list[Task | Exchange]:
    """Return at most two items that the sentence names or is about, or whose titles its words resemble."""
    cases = context.services.meant
    if named := codes(sentence.text):
        known = [await cases.known(code) for code in named[:2]]
        return [item for item in known if item is not None]
    if sentence.about:
        return list(sentence.about[:2])
    if len(sentence.text) > _LONGEST:
        return []
    meant = await cases.by_words(sentence.topic or sentence.text, (TASK, EXCHANGE))
    return [*meant.items, *meant.near][:2]
