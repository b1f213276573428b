"""How much of a message is in no word of requests: who asks a bot something says little of everyday life.

A message of which nobody knows to whom it was said is told from talk by that, too, where its wish was only guessed at:
我爱人单位也在搞什么任务清单 asks for no list.
"""

from __future__ import annotations

import re

from bot.language.intents.grammar import Grammar
from bot.language.intents.spelling import spelling

_RUN, _WORD = re.compile("[\u3400-\u9fff]+"), re.compile("[a-z]{3,}")
_LONGEST = 6
# What stands between words of requests.
_SMALL = frozenset("的了吗我在有是和与请把给到一下个些这那还都哪谁几什么吧呢要能会")
# So many characters, or words, a request may have that are none of its own.
_MOST = {"zh": 3, "pt": 1}


def strange(plain: str, lang: str, rules: Grammar) -> bool:
    """Tell whether a folded message has much that no request has."""
    return (_characters(plain, rules) if lang == "zh" else _words(plain, rules)) > _MOST[lang]


def _characters(plain: str, rules: Grammar) -> int:
    """Return how many Chinese characters are in no word of requests or of plans."""
    known = spelling("zh").words
    found = 0
    for run in _RUN.findall(plain):
        index = 0
        while index < len(run):
            named = rules.matter.match(run, index)
            lengths = range(min(_LONGEST, len(run) - index), 0, -1)
            length = named.end() - index if named else next((n for n in lengths if run[index : index + n] in known), 0)
            found += not length and run[index] not in _SMALL
            index += length or 1
    return found


def _words(plain: str, rules: Grammar) -> int:
    """Return how many Portuguese words are none of requests or of plans."""
    known = spelling("pt").words
    lexicon = rules.lexicon.single if rules.lexicon is not None else frozenset()
    # A head tells what a thing is only where its name goes on: montagem de …
    return sum(
        not (word in known or word in lexicon or rules.matter.search(word) or rules.earnest.heads.search(f"{word} de "))
        for word in _WORD.findall(plain)
    )
