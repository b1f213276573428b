"""How much two folded wordings resemble each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from math import ceil

_CLOSE_ENOUGH = 70


def resemblance(words: str, title: str) -> float:
    """Score from 0 to 100 how well `words` fit some stretch of `title`; both folded.

    A query longer than the title is compared in the other direction, so that a whole sentence around a title still
    finds it.
    """
    from rapidfuzz.fuzz import partial_ratio  # noqa: PLC0415 - loaded at the first near miss

    return float(partial_ratio(words, title))


def nearest(words: str, titles: Iterable[tuple[int, str]]) -> list[int]:
    """Return the ids of the titles that resemble `words` at 70 or more, the nearest first; all folded.

    An id may have several titles and counts by its best. Among equals the lower id comes first. A long list takes a
    while: this may run in any thread.
    """
    from rapidfuzz.fuzz import partial_ratio  # noqa: PLC0415 - loaded at the first near miss
    from rapidfuzz.process import extract_iter  # noqa: PLC0415

    owners, folded = [], []
    for owner, title in titles:
        owners.append(owner)
        folded.append(title)
    scores: dict[int, float] = {}
    # One by one, so that other threads have their turn between two titles.
    for _, score, place in extract_iter(words, folded, scorer=partial_ratio, score_cutoff=_CLOSE_ENOUGH):
        scores[owners[place]] = max(score, scores.get(owners[place], 0))
    return sorted(scores, key=lambda owner: (-scores[owner], owner))


def closest(words: str, names: Sequence[str], cutoff: float, limit: int) -> list[tuple[int, float]]:
    """Return (place in `names`, score from 0 to 100) of the names most like `words` as a whole, the nearest first."""
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - loaded at the first near miss
    from rapidfuzz.process import extract  # noqa: PLC0415

    found = extract(words, names, scorer=ratio, score_cutoff=cutoff, limit=limit)
    return [(place, float(score)) for _, score, place in found]


# Letters that leave the same rest count as one: that finds more names than there are, and none too few.
_LETTERS = 31
# Longer words are compared with all names.
_COUNTED = 127
_ENOUGH = re.compile(rb"[\x80-\xff]")


class Names:
    """Names among which those like words are looked for. Most of them have too few letters in common with the words.

    For each letter there is a number with a byte a name, so that adding up counts for all names at once.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._lengths = bytes(min(len(name), 255) for name in names)
        having: dict[tuple[int, int], bytearray] = {}
        for place, name in enumerate(names):
            for letter in _letters(name):
                having.setdefault(letter, bytearray(len(names)))[place] = 1
        self._having = {letter: int.from_bytes(row, "little") for letter, row in having.items()}

    def closest(self, words: str, cutoff: float, limit: int) -> list[tuple[int, float]]:
        """Do what `closest` does with all names."""
        places = self._with_enough(words, cutoff)
        if not places:
            return []
        return [(places[at], score) for at, score in closest(words, [self._names[at] for at in places], cutoff, limit)]

    def _with_enough(self, words: str, cutoff: float) -> Sequence[int]:
        if len(words) > _COUNTED:
            return range(len(self._names))
        counts = int.from_bytes(self._lengths.translate(_lacking(len(words), cutoff)), "little")
        for letter in _letters(words):
            counts += self._having.get(letter, 0)
        return [match.start() for match in _ENOUGH.finditer(counts.to_bytes(len(self._names), "little"))]


def _letters(name: str) -> Iterator[tuple[int, int]]:
    """Yield each letter, with how many of its kind there were before it."""
    seen = [0] * _LETTERS
    for char in name:
        letter = ord(char) % _LETTERS
        yield letter, seen[letter]
        seen[letter] += 1


@lru_cache(maxsize=256)
def _lacking(length: int, cutoff: float) -> bytes:
    """Return by the length of a name what it has before its letters count: with enough of them 128 or more.

    The score is twice the letters that both have in the same order, of a hundred of all letters of both.
    """
    return bytes(128 - min(_COUNTED, ceil(cutoff * (length + other) / 200 - 1e-6)) for other in range(256))
