"""Exchanges by words that their titles or places contain: few that can have all of them are looked up, not walked to.

The index knows stretches of three characters: a longer word is its stretches one behind the other, a shorter one
whichever stretches begin with it.
"""

from __future__ import annotations

from collections.abc import Iterable

from storage.session import Session

# Words that more exchanges have are not worth it: a page of what is coming is soon filled with those that have them.
_FEW = 300
_STRETCH = 3
# So many stretches begin with a short word at most, or it is taken for one that many have.
_BEGINNINGS = 200

# Exchanges that have what :few asks of the index.
HAVE_FEW = " AND exchanges.item_id IN (SELECT rowid FROM exchange_words WHERE exchange_words MATCH :few)"
# What no exchange has.
NOTHING = ""


async def asking_few(session: Session, words: Iterable[str]) -> str | None:
    """Return what to ask of the index where few exchanges have all of these folded words; None where many do.

    `NOTHING` where no exchange has one of them.
    """
    # The index takes a NUL for the end of what is asked.
    asked = [await _said(session, word) for word in dict.fromkeys(words) if "\0" not in word]
    if NOTHING in asked:
        return NOTHING
    few = " AND ".join(each for each in asked if each is not None)
    if not few:
        return None
    found = await session.value(
        "SELECT count(*) FROM (SELECT 1 FROM exchange_words WHERE exchange_words MATCH :few LIMIT :most)",
        few=few,
        most=_FEW,
    )
    return few if found < _FEW else None


async def _said(session: Session, word: str) -> str | None:
    """Return how the index is asked for a word; `NOTHING` where it is not in it, None where too much begins with it."""
    if len(word) >= _STRETCH:
        return _quoted(word)
    found = await session.rows(
        "SELECT term FROM exchange_stretches WHERE term >= :word AND term < :beyond LIMIT :most",
        word=word,
        beyond=f"{word}\U0010ffff",
        most=_BEGINNINGS,
    )
    if len(found) == _BEGINNINGS:
        return None
    return f"({' OR '.join(_quoted(row['term']) for row in found)})" if found else NOTHING


def _quoted(stretch: str) -> str:
    return '"{}"'.format(stretch.replace('"', '""'))
