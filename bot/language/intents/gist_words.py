"""What the words of a sentence say, one by one, and the gists that they may make (see gist.py)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.language.intents.lookup import Needing
from bot.language.intents.model import Intent
from bot.language.intents.wording import SIGNS

_LONGEST_PHRASE = 5
_WORD = re.compile(rf"[a-z0-9]+(?:[-/][a-z0-9]+)*|[{''.join(SIGNS)}]|[^\sa-z0-9]")
_CLITIC = re.compile(r"-(?:[mnl][oae]s?|[oa]s?|me|te|se|lhes?)$")
_UNKNOWN: frozenset[str] = frozenset({"?"})
# What was done, whatever it was: recolhidos, enviada.
_PARTICIPLE, _DONE = re.compile("[a-z]{2,}[ai]d[oa]s?"), frozenset({"?", "participle"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word or phrase, `plain[start:end]`, and what it says."""

    start: int
    end: int
    says: frozenset[str]


@dataclass(frozen=True, slots=True)
class Gist:
    """An intent, what has to be said for it (one of each group) and what may be said besides.

    `form` is how it has to be put: "?" as a question, "." not as one, "!" as an order that what is needed first begins,
    "" either way.
    """

    intent: Intent
    needs: tuple[frozenset[str], ...]
    bears: frozenset[str]
    form: str


@dataclass(frozen=True)
class Lexicon:
    """What each word or phrase says, the gists that words make, and what a name without spaces or capitals is."""

    words: Mapping[str, frozenset[str]]
    gists: tuple[Gist, ...]
    is_name: Callable[[str], bool]

    @cached_property
    def single(self) -> frozenset[str]:
        """All words that are known, those of phrases among them."""
        return frozenset(word for phrase in self.words for word in phrase.lstrip("^").split())

    @cached_property
    def _bearing(self) -> dict[str, int]:
        """Which gists bear what a word says, a bit for each: sentences are many, and each has few words."""
        found: dict[str, int] = {}
        for place, each in enumerate(self.gists):
            for name in each.bears:
                found[name] = found.get(name, 0) | 1 << place
        return found

    @cached_property
    def _needing(self) -> Needing:
        return Needing([each.needs for each in self.gists])

    def may_come_to(self, tokens: Sequence[Token], besides: frozenset[str]) -> bool:
        """Tell whether some words have what any gist needs, were it that some were a name that says `besides`."""
        return bool(self._needing.met(besides.union(*(token.says for token in tokens))))

    def bearing(self, tokens: Sequence[Token]) -> tuple[list[Gist], list[Gist]]:
        """Return the gists that bear all of some words, and those that bear all but one."""
        all_borne, one_left = (1 << len(self.gists)) - 1, 0
        for token in tokens:
            borne = 0
            for name in token.says:
                borne |= self._bearing.get(name, 0)
            one_left = one_left & borne | all_borne & ~borne
            all_borne &= borne
        return self._gists(all_borne), self._gists(one_left)

    def _gists(self, places: int) -> list[Gist]:
        found = []
        while places:
            lowest = places & -places
            found.append(self.gists[lowest.bit_length() - 1])
            places ^= lowest
        return found


def gists(table: str, common: str) -> Iterator[Gist]:
    """Read lines "intent form: needs / bears", in which bars part what may stand for each other."""
    for line in re.sub(r"\n +", " ", table).strip().splitlines():
        head, _, rest = line.strip().partition(": ")
        name, _, form = head.partition(" ")
        needs, _, bears = rest.partition("/")
        groups = tuple(frozenset(group.split("|")) for group in needs.split())
        yield Gist(Intent(name), groups, frozenset(f"{bears} {common}".split()).union(*groups), form)


def tokens(plain: str, lexicon: Lexicon) -> Iterator[Token]:
    """Yield the words of a sentence, the longest phrases that are known first."""
    found = [match.span() for match in _WORD.finditer(plain)]
    index = 0
    while index < len(found):
        start = found[index][0]
        for length in range(min(_LONGEST_PHRASE, len(found) - index), 0, -1):
            end = found[index + length - 1][1]
            word = plain[start:end]
            names = SIGNS.get(word) or (index == 0 and lexicon.words.get(f"^{word}")) or lexicon.words.get(word)
            if names is not None or length == 1:
                yield Token(start, end, names or _said(word, lexicon))
                index += length
                break


def _said(word: str, lexicon: Lexicon) -> frozenset[str]:
    """Return what a word says that is not known as it stands: without its pronoun, or as a name."""
    if (match := _CLITIC.search(word)) and (names := lexicon.words.get(word[: match.start()])):
        return names
    if lexicon.is_name(word):
        return frozenset({"person"})
    if word.isdecimal():
        return frozenset({"number"})
    return _DONE if _PARTICIPLE.fullmatch(word) else _UNKNOWN
