"""The likeliest things that a person may have meant, as buttons."""

from __future__ import annotations

from bot.domain.models import Exchange, Role, Task
from bot.language.intents.model import Intent
from bot.language.references import codes
from handlers.context import BotContext
from handlers.replies.naming import N_
from handlers.sentences.meaning import EXCHANGE, TASK, Sentence

Likely = tuple[str, str | Task | Exchange]
_MOST = 3
# What is longer resembles no title.
_LONGEST = 80

_OF_INTENTS: dict[Intent, Likely] = {
    Intent.UPCOMING_EXCHANGES: (N_("Coming exchanges"), "next:0"),
    Intent.NEXT_MEETING: (N_("Coming exchanges"), "next:0"),
    Intent.MY_TASKS: (N_("My tasks"), "tasks:open:mine:0"),
    Intent.OVERDUE_TASKS: (N_("Overdue tasks"), "tasks:overdue:-:0"),
    Intent.HELP: (N_("Help"), "help"),
}


async def likely(context: BotContext, sentence: Sentence) -> list[Likely]:
    """Return three: what else the words may mean, what on the plan they resemble, and what suits the speaker."""
    found: list[Likely] = list(await _items(context, sentence))
    found += [_OF_INTENTS[other.intent] for other in sentence.understood.others if other.intent in _OF_INTENTS]
    usual = [Intent.MY_TASKS, Intent.UPCOMING_EXCHANGES, Intent.HELP]
    if context.speaker.role in (Role.ADMIN, Role.LIAISON) or context.group is not None:
        usual = [Intent.UPCOMING_EXCHANGES, Intent.OVERDUE_TASKS, Intent.MY_TASKS]
    if context.speaker.member is None:
        usual.remove(Intent.MY_TASKS)
    found += [_OF_INTENTS[intent] for intent in (*usual, Intent.HELP)]
    return list({_key(one): one for one in found}.values())[:_MOST]


def _key(one: Likely) -> str:
    return one[1] if isinstance(one[1], str) else one[1].code


async def _items(context: BotContext, sentence: Sentence) -> list[Likely]:
    """Return at most two items that the sentence names or replies to, or whose titles its words resemble."""
    named = codes(sentence.text)
    if named:
        known = [await context.services.meant.known(code) for code in named[:2]]
        return [("", item) for item in known if item is not None]
    if sentence.about:
        return [("", item) for item in sentence.about[:2]]
    if len(sentence.text) > _LONGEST:
        return []
    meant = await context.services.meant.by_words(sentence.topic or sentence.text, (TASK, EXCHANGE))
    return [("", item) for item in (*meant.items, *meant.near)[:2]]
