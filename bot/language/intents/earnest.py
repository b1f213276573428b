"""Whether what was only guessed at is meant: it says what it is about, and is put as a wish.

The readers that a message comes to last know little of its words. What they make of 没事我什么都没看见 is no question
after anybody's tasks: it has no word for tasks. So it is with a name that has little of a plan's words, whoever reads
it: 叫高科技怎么样, quem faz a ata do bacalhau? Most talk may mean nothing by its words, and is not guessed at at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from bot.language.fold import fold
from bot.language.intents.lookup import Index
from bot.language.intents.marks import BODY, CODES, DAYS, LIMIT, PERSON, SINCE, Marked
from bot.language.intents.model import MADE, Intent, Understood
from bot.language.intents.needs import Written

# What names nothing on the plan: what is new, and in lists of what is to come kinds: 下月论坛.
_UNNAMED = MADE | {Intent.UPCOMING_EXCHANGES, Intent.NEXT_MEETING}
# What is meant of one thing, which has a name where it has no code.
_OF_ONE_THING = frozenset(
    {
        Intent.EXCHANGE_DETAIL, Intent.TASK_OWNER, Intent.TASK_STATUS, Intent.RECORD_UPDATE, Intent.MARK_DONE,
        Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.REASSIGN_OWNER,
    }
)  # fmt: skip
# Of whom, or when, it is meant.
_SIGNS = {
    Intent.CREATE_MEETING: re.compile(f"[{DAYS}{LIMIT}{SINCE}]"),
    Intent.TASKS_OF_PERSON: re.compile(f"[{PERSON}]"),
    Intent.TASKS_OF_ASSOCIATION: re.compile(f"[{BODY}]"),
    Intent.REASSIGN_OWNER: re.compile(f"[{PERSON}{BODY}]"),
}
# Whom nothing but letters tells.
_SPELT = frozenset({Intent.TASKS_OF_PERSON, Intent.REASSIGN_OWNER})
_WORD = re.compile("[a-z]+")
_CODED = re.compile(f"[{CODES}]")
# So many different words of plans make a name that nothing else is called by.
_TELLING = 2
# What is no surer than that no table has; what is surer than the other is believed.
_GUESSED, _BELIEVED = 0.7, 0.8


@dataclass(frozen=True, eq=False)
class Earnest:
    """What a message has that means an intent in earnest."""

    # Words of which the names of plans are made, and words that name anything else that is worked at.
    matter: re.Pattern[str]
    heads: re.Pattern[str]
    # Expressions for what an intent is about, and with which it is put if it needs any.
    about: Mapping[Intent, str]
    put: Mapping[Intent, str]
    # Tells whether one or two small words spell a name, where they may: sunli.
    is_name: Callable[[str], bool] | None = None

    def may_be_guessed(self, marked: Marked) -> bool:
        """Tell whether a message may mean anything that has to be guessed."""
        meant = _said(self, marked.text).meant
        coded = bool(meant) and _CODED.search(marked.plain) is not None
        return coded or any(self._guessable(each, marked) for each in meant)

    def means(self, wish: Understood, marked: Marked) -> bool:
        """Tell whether a message means what it was read as."""
        topic = wish.slots.topic
        vague = topic is not None and wish.intent not in _UNNAMED and not self._telling(topic)
        if wish.confidence > _BELIEVED and not vague:
            return True
        # What has a code is about that.
        if wish.confidence > _GUESSED or wish.slots.task_ref is not None:
            return wish.intent in _said(self, marked.text).meant
        return self._guessable(wish.intent, marked)

    def _guessable(self, intent: Intent, marked: Marked) -> bool:
        said = _said(self, marked.text)
        return (
            intent in said.meant
            and (said.named or intent not in _OF_ONE_THING)
            and (
                intent not in _SIGNS
                or _SIGNS[intent].search(marked.plain) is not None
                or (intent in _SPELT and self._names(marked.plain))
            )
        )

    def _names(self, plain: str) -> bool:
        """Tell whether words spell a name."""
        if self.is_name is None:
            return False
        words = _WORD.findall(plain)
        return any(map(self.is_name, (*words, *map(" ".join, pairwise(words)))))

    def _telling(self, topic: str) -> bool:
        return len({match[0] for match in self.matter.finditer(fold(topic))}) >= _TELLING

    @cached_property
    def _likely(self) -> Index:
        return Index([Written(each, {}) for each in self.about.values()])

    @cached_property
    def _tells(self) -> tuple[tuple[Intent, tuple[re.Pattern[str], ...]], ...]:
        put = {intent: (self.put[intent],) if intent in self.put else () for intent in self.about}
        return tuple((intent, tuple(map(re.compile, (each, *put[intent])))) for intent, each in self.about.items())


@dataclass(frozen=True, slots=True)
class _Said:
    """What a message may mean by its words, and whether any may be of a name on the plan."""

    meant: frozenset[Intent]
    named: bool


# All readers of a message ask the same of it.
@lru_cache(maxsize=8)
def _said(how: Earnest, text: str) -> _Said:
    # As it was written: what was put right, or taken for a name, is no proof.
    plain = fold(text)
    meant = frozenset(
        intent
        for intent, tells in map(how._tells.__getitem__, how._likely.found(plain))
        if all(tell.search(plain) for tell in tells)
    )
    named = not meant.isdisjoint(_OF_ONE_THING) and any(each.search(plain) for each in (how.matter, how.heads))
    return _Said(meant, named)
