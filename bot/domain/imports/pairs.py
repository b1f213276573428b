"""Which names of two languages are one person's, told from the rows that they share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

Pair = tuple[str, str]


def pair_names(rows: Iterable[Pair], apart: Callable[[Pair], bool]) -> list[Pair]:
    """Return which names of two languages are one person's, by the rows in which both stand.

    `rows` holds, for each row that names somebody in both languages, the two names' keys; `apart` tells of a pair that
    cannot be one person. Two names are paired when each is the other's clear favourite: named together more often than
    with anybody else or, as often, where the other name stands with nobody else. What is settled no longer counts
    against the rest, so that one wrong row does not keep two people apart; an open tie pairs nobody.
    """
    left = Counter(pair for pair in rows if not apart(pair))
    pairs: list[Pair] = []
    while settled := _clear(left):
        pairs += settled
        taken = {name for pair in settled for name in enumerate(pair)}
        left = Counter({pair: n for pair, n in left.items() if taken.isdisjoint(enumerate(pair))})
    return pairs


def _clear(left: Counter[Pair]) -> list[Pair]:
    """Return the pairs of which each name is the other's clear favourite."""
    partners = Counter(name for pair in left for name in enumerate(pair))

    def weight(pair: Pair, side: int) -> tuple[int, bool]:
        return left[pair], partners[1 - side, pair[1 - side]] == 1

    def favourite(pair: Pair, side: int) -> bool:
        rivals = (rival for rival in left if rival[side] == pair[side] and rival != pair)
        return all(weight(pair, side) > weight(rival, side) for rival in rivals)

    return [pair for pair in left if favourite(pair, 0) and favourite(pair, 1)]
