"""What somebody puts right in his own Portuguese sentence (see plainly.py); folded."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import MACROS

_RULES = r"""
    ^(n?a |n?o |d[ao] )?(tarefa )?[0-9]{1,4} (?P<rest>[^ⓉⓅ?]{3,60}?)[!,.; ]+(quer dizer|digo|alias|melhor dizendo|ou
        seja
        |perdao|desculp(a|e|em)|refiro-me|isto e|era|falo d)[,:]? ?(?P<what>([ao] )?[ⓉⓅ])[ .!:)]*$ => {what} {rest}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, MACROS)
