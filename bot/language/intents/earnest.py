"""Whether what was only guessed at is meant: it says what it is about, and is put as a wish.

The readers that a message comes to last know little of its words. What they make of 没事我什么都没看见 is no question
after anybody's tasks: it has no word for tasks. So it is with a name that has little of a plan's words, whoever reads
it: 叫高科技怎么样, quem faz a ata do bacalhau?
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.language.fold import fold
from bot.language.intents.model import MADE, Intent, Understood

# What names nothing on the plan: what is new, and in lists of what is to come kinds: 下月论坛.
_UNNAMED = MADE | {Intent.UPCOMING_EXCHANGES, Intent.NEXT_MEETING}
# So many different words of plans make a name that nothing else is called by.
_TELLING = 2


@dataclass(frozen=True, slots=True)
class Earnest:
    """What a message has that means an intent in earnest."""

    # What is surer than that is believed.
    surest: float
    # Words of which the names of plans are made.
    matter: re.Pattern[str]
    # Words for what an intent is about, and with which it is put: it needs one of each, if there are any for it.
    about: Mapping[Intent, re.Pattern[str]]
    put: Mapping[Intent, re.Pattern[str]]

    def means(self, wish: Understood, text: str) -> bool:
        """Tell whether a message means what it was read as."""
        # What has a code is about that.
        if wish.slots.task_ref is not None:
            return True
        topic = wish.slots.topic
        vague = topic is not None and wish.intent not in _UNNAMED and not self._telling(topic)
        if wish.confidence > self.surest and not vague:
            return True
        # As it was written: what was put right, or taken for a name, is no proof.
        plain = fold(text)
        return all(
            table[wish.intent].search(plain) is not None for table in (self.about, self.put) if wish.intent in table
        )

    def _telling(self, topic: str) -> bool:
        return len({match[0] for match in self.matter.finditer(fold(topic))}) >= _TELLING
