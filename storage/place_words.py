"""Places by their words: with the words of titles they tell which few exchanges can have a rare word, or that none has.

Only Chinese is looked up so: a Latin word may be asked for by any part of it, which an index of words does not find.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.language.titles import indexed
from storage.session import Session, many

# A word that more exchanges have is not worth it: a page of what is coming is soon filled with those that have it.
_RARE = 300
_HAN = re.compile(r"[\u3400-\u9fff]{2,}")

# Exchanges with the word :rare, which is one that is indexed.
HAVE_RARE = (
    " AND exchanges.item_id IN ("
    "SELECT item_id FROM title_words WHERE word = :rare AND kind = 'exchange'"
    " UNION ALL SELECT item_id FROM place_words WHERE word = :rare)"
)


async def index_place(session: Session, item_id: int) -> None:
    """Bring the index of an item's place up to its wordings."""
    found = await session.rows(
        "SELECT folded FROM texts WHERE owner_kind = 'item' AND field = 'place' AND owner_id = :id", id=item_id
    )
    words = {word for row in found for word in indexed(row["folded"])}
    await session.rows("DELETE FROM place_words WHERE item_id = :id", id=item_id)
    await session.rows(
        "INSERT INTO place_words (word, item_id) SELECT value, :id FROM json_each(:words)",
        id=item_id,
        words=many(sorted(words)),
    )


async def rarest(session: Session, words: Iterable[str]) -> str | None:
    """Return the rarest indexed word that what contains all of these folded words must have; None: none is rare.

    Whoever contains a run of Chinese characters has every pair of it in the index.
    """
    pairs = {pair for word in words for run in _HAN.findall(word) for pair in indexed(run)}
    if not pairs:
        return None
    found = await session.rows(
        "SELECT value AS word, (SELECT count(*) FROM ("
        "  SELECT 1 FROM title_words WHERE word = asked.value AND kind = 'exchange'"
        "  UNION ALL SELECT 1 FROM place_words WHERE word = asked.value LIMIT :most"
        " )) AS exchanges FROM json_each(:words) AS asked ORDER BY exchanges, word LIMIT 1",
        words=many(sorted(pairs)),
        most=_RARE,
    )
    return found[0]["word"] if found and found[0]["exchanges"] < _RARE else None
