"""What a message wants of the bot: the meaning of plain sentences in Chinese and Portuguese.

Talk is everything else, so that the bot interrupts nobody: somebody else addressed, an opinion, and it is not for the
bot. This is the door to it; how a message is read stands in meaning.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language.intents.model import Understood

if TYPE_CHECKING:
    from datetime import datetime

    from bot.language.names.directory import Directory


def understand(
    text: str, lang: str | None, now: datetime, directory: Directory | None = None, *, addressed: bool | None = True
) -> Understood:
    """Return what a message wants of the bot, NONE where it is talk.

    `lang` is a locale or language, None to tell it from the text. `now` is aware, in the zone in which days are meant.
    `directory` tells who is a person or an association; without it the shape of the words does. `addressed`: the
    message was put to the bot itself; where it was not, only what is sure to be a request counts, and where nobody
    knows (None), what is only guessed at counts if it says little else.
    """
    # Loaded at first use, with the tables of names: most of what imports this module reads nothing at its start.
    from bot.language.intents.meaning import understood  # noqa: PLC0415

    return understood(text, lang, now, directory, addressed=addressed)
