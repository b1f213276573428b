"""Exchanges by words that their titles, places or programmes contain: few that can have them are looked up at once.

The index knows stretches of three characters: a longer word is its stretches one behind the other, a shorter one
whichever stretches begin with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from storage.session import Session

# Words that more exchanges have are not worth it: a page of what is coming is soon filled with those that have them.
_FEW = 300
_STRETCH = 3
# So many stretches begin with a short word at most, or it is taken for one that many have.
_BEGINNINGS = 200
_WORDS = 40

# Exchanges that have what :few asks of the index.
HAVE_FEW = " AND exchanges.item_id IN (SELECT rowid FROM exchange_words WHERE exchange_words MATCH :few)"
# What no exchange has.
NOTHING = ""


async def asking_few(session: Session, words: Iterable[str]) -> str | None:
    """Return what to ask of the index where few exchanges have all of these folded words; None where many do.

    `NOTHING` where no exchange has one of them. They are looked for in titles and places.
    """
    asked = await asking(session, words)
    if not asked:
        return asked
    few = f"folded : ({asked})"
    return few if len(await asked_for(session, few, _FEW)) < _FEW else None


async def asking(session: Session, words: Iterable[str]) -> str | None:
    """Return how the index is asked for all of these folded words; `NOTHING` and None as for one (see `_said`)."""
    # The index takes a NUL for the end of what is asked.
    asked = [await _said(session, word) for word in list(dict.fromkeys(words))[:_WORDS] if "\0" not in word]
    return NOTHING if NOTHING in asked else " AND ".join(each for each in asked if each is not None) or None


async def asked_for(session: Session, asked: str, limit: int) -> list[int]:
    """Return the ids of exchanges that the index has for what it is asked, whichever comes first."""
    found = await session.rows(
        "SELECT rowid AS id FROM exchange_words WHERE exchange_words MATCH :asked LIMIT :limit",
        asked=asked,
        limit=limit,
    )
    return [row["id"] for row in found]


def containing(words: Sequence[str], *fields: str) -> tuple[str, dict[str, str]]:
    """Return the condition that an exchange has each of the words in one of these fields, and its parameters.

    More words than anybody types would make the statement too long.
    """
    words = words[:_WORDS]
    places = ", ".join(f"'{field}'" for field in fields)
    sql = "".join(
        " AND EXISTS (SELECT 1 FROM texts WHERE owner_kind = 'item' AND owner_id = exchanges.item_id"  # noqa: S608
        f" AND field IN ({places}) AND instr(folded, :word_{at}) > 0)"
        for at in range(len(words))
    )
    return sql, {f"word_{at}": word for at, word in enumerate(words)}


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
