"""How much two folded wordings resemble each other."""

from __future__ import annotations


def resemblance(words: str, title: str) -> float:
    """Score from 0 to 100 how well `words` fit some stretch of `title`; both folded. From 70 up it is a near miss.

    A query longer than the title is compared in the other direction, so that a whole sentence around a title still
    finds it.
    """
    from rapidfuzz.fuzz import partial_ratio  # noqa: PLC0415 - loaded at the first near miss

    return float(partial_ratio(words, title))
