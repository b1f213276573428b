"""How much two folded wordings resemble each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
