"""What a message wants of the bot: the meaning of plain sentences in Chinese and Portuguese.

Talk is everything else, so that the bot interrupts nobody: somebody else addressed, an opinion, and it is not for the
bot. How a message is read stands in meaning.py, which is loaded at first use with the tables of names: most of what
imports this module reads nothing at its start.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.language.intents.model import Intent, Slots, Understood
from bot.language.intents.pictures import LAUGHS, WINKS
from bot.language.references import locale_of

if TYPE_CHECKING:
    from bot.language.names.directory import Directory

# A face or a gesture between words parts them as a sign does; who laughs or sighs talks.
_GESTURE = re.compile(
    rf"(?![{LAUGHS}{WINKS}])[\U0001f600-\U0001f64f👀🤔🤝🤗🥰🌹🌷🌸☺](?=[\ufe0f\U0001f3fb-\U0001f3ff]?\s?(?:\w|$))"
)
# A list of what is late may end some time ahead.
_SOON = timedelta(days=200)


def understand(
    text: str, lang: str | None, now: datetime, directory: Directory | None = None, *, addressed: bool | None = True
) -> Understood:
    """Return what a message wants of the bot, NONE where it is talk.

    `lang` is a locale or language, None to tell it from the text. `now` is aware, in the zone in which days are meant.
    `directory` tells who is a person or an association; without it the shape of the words does. `addressed`: the
    message was put to the bot itself; where it was not, only what is sure to be a request counts, and where nobody
    knows (None), what is only guessed at counts if it says little else.
    """
    from bot.language.intents.meaning import meaning  # noqa: PLC0415 - see above

    told = ("zh" if lang.startswith("zh") else "pt") if lang else locale_of(text, "pt")[:2]
    meant = meaning(text, told, now, directory, addressed=addressed)
    if meant.intent is Intent.OVERDUE_TASKS and _to_come(meant.slots, now):
        # Nothing is late that is to come: as tarefas em atraso de janeiro; 截至6月30日逾期的.
        again = meaning(text, told, now, directory, addressed=addressed, past=True)
        return again if again.intent is meant.intent else meant
    if meant.intent is Intent.NONE and _GESTURE.search(text):
        return meaning(_GESTURE.sub(",", text), told, now, directory, addressed=addressed)
    return meant


def _to_come(slots: Slots, now: datetime) -> bool:
    """Tell whether the days of a list lie ahead, as far as no list of what is late reaches."""
    begins, ends = slots.date_from or "", slots.date_to or ""
    return begins > now.date().isoformat() or ends > (now + _SOON).date().isoformat()
