"""What parts Portuguese clauses, one of which is a request, and what none has that only tells why; folded."""

from __future__ import annotations

import re

from bot.language.intents.beside import Beside
from bot.language.intents.pt.talk import EXPLICIT
from bot.language.intents.pt.words import MACROS
from bot.language.intents.tables import pattern

_PARTS = re.compile(
    r"[?] ?| ?[,;:.()!] ?| [-–—] | (?=(?:porque|pois|ja que|visto que|uma vez que|dado que|para que|e para|mas|por isso"
    r"|portanto|para (?:[a-z]{2,}[aei]r(?:mos|em)?)|e (?:podes?|queira|quero|queria|preciso|agradeco|agradecia))\b)"
)
# What joins a clause to the one before.
_JOINS = re.compile(r"(?:e|mas|por isso|portanto|entao|logo|pelo que|assim|donde) ")
# When something is to happen, which asks for nothing: quando a E3 acabar.
_WISH = re.compile(
    r"^(?!(?:quando|assim que|logo que|mal) [^?]{0,80}(?:[aei]r(?:em|mos)?|(?:estiver|for)(?:em)? [a-z]{2,14})$).{8}"
)
# What takes back what was said before.
_BUT = re.compile(r"(?:mas|so que|porem|embora)\b")
# What makes a request depend on something, or denies it.
_AGAINST = re.compile(
    r"^(?:se|caso|a menos que|a nao ser que|exceto|salvo se"
    r"|nao(?! (?:sei|me lembro|me recordo|encontro|percebo|faco ideia)\b))\b|(?<!^)\b(?:faltam?|menos|exceto)\b"
    # What somebody meant, and what he does with whom.
    r"|\bdigo(?! respeito)\b|\beu e (?:[oa]s?|tu)\b|^ ?uma? [a-z]{3,} d[aeo]s? [a-z]+[ .!]*$"
)


def beside() -> Beside:
    """Return the patterns, made."""
    return Beside(
        longest=240,
        longest_reason=110,
        parts=_PARTS,
        joins=_JOINS,
        wish=_WISH,
        lists=pattern(EXPLICIT, MACROS),
        against=_AGAINST,
        but=_BUT,
    )
