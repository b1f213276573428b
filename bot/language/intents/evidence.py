"""Which kinds of words together tell of an intent."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.intents.model import Intent

CODE, NAME, LIST = "code", "name", "list"


@dataclass(frozen=True, slots=True)
class Evidence:
    """An intent, the kinds of words that tell of it, all of which must be there, and those that speak against it.

    It is about `what`: a code, a thing of the plan that is named, or a list. `question`: whether only a question can
    mean it, or none; None where that does not matter.
    """

    intent: Intent
    tells: tuple[re.Pattern[str], ...]
    against: re.Pattern[str]
    question: bool | None = None
    what: str = CODE
    # Whether whoever speaks of people means it all the same: T3就给他吧.
    bold: bool = False
