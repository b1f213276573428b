"""Titles by their words: an index of words, kept in step with the wordings, from which a few candidates are scored.

A table of words finds the candidates among ten thousand titles in 1 to 3 ms; ranking by FTS5 takes 6 to 20.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.domain.models import ItemKind
from bot.language.titles import Wanted, alike, indexed
from storage.session import Session, many

# How many titles are looked at closely.
CANDIDATES = 50
# Words are taken, the rarest first, until this many titles have one; and so many more tell which of those fit better.
_TITLES = 400
_MORE_WORDS = 4
_EXPANSIONS = 12


@dataclass(frozen=True, slots=True)
class Titled:
    """An item with its folded wordings."""

    id: int
    titles: tuple[str, ...]
    settled: bool


async def index_title(session: Session, item_id: int) -> None:
    """Bring the index of an item's title up to its wordings."""
    found = await session.rows(
        "SELECT folded FROM texts WHERE owner_kind = 'item' AND field = 'title' AND owner_id = :id", id=item_id
    )
    words = {word for row in found for word in indexed(row["folded"])}
    await session.rows("DELETE FROM title_words WHERE item_id = :id", id=item_id)
    await session.rows(
        "INSERT INTO title_words (word, item_id) SELECT value, :id FROM json_each(:words)",
        id=item_id,
        words=many(sorted(words)),
    )


async def candidates(
    session: Session, asked: Wanted, kinds: Collection[ItemKind], *, mistyped: bool = False
) -> list[Titled]:
    """Return the items whose titles share the most words with what is asked, 50 at most.

    A word that no title has stands for those that begin with it and, where it may be `mistyped`, for similar ones.
    """
    counts = await _counted(session, asked.words)
    words = list(counts)
    for word in asked.words:
        if word not in counts:
            words += await _instead(session, word, mistyped=mistyped)
    chosen: list[str] = []
    more: list[str] = []
    titles = 0
    for word in sorted(dict.fromkeys(words), key=lambda word: counts.get(word, 1)):
        titles += counts.get(word, 1)
        if not chosen or titles <= _TITLES:
            chosen.append(word)
        elif len(more) < _MORE_WORDS:
            more.append(word)
    return await _with_words(session, chosen, more, kinds) if chosen else []


async def _counted(session: Session, words: Collection[str]) -> dict[str, int]:
    """Return how many titles have each of the words that any has."""
    found = await session.rows(
        "SELECT word, count(*) AS titles FROM title_words WHERE word IN (SELECT value FROM json_each(:words))"
        " GROUP BY word",
        words=many(words),
    )
    return {row["word"]: row["titles"] for row in found}


async def _instead(session: Session, word: str, *, mistyped: bool) -> list[str]:
    if word.isascii() and len(word) < 3:
        return []
    head = word[:2] if mistyped and len(word) > 3 else word
    found = await session.rows(
        "SELECT DISTINCT word FROM title_words WHERE word >= :head AND word < :beyond",
        head=head,
        beyond=f"{head}\uffff",
    )
    terms = [row["word"] for row in found]
    begun = [term for term in terms if term.startswith(word)][:_EXPANSIONS]
    return begun or (alike(word, terms) if mistyped else [])


async def _with_words(
    session: Session, chosen: list[str], more: list[str], kinds: Collection[ItemKind]
) -> list[Titled]:
    found = await session.rows(
        "WITH shared AS ("
        "  SELECT item_id, count(*) AS words FROM title_words WHERE word IN (SELECT value FROM json_each(:chosen))"
        "  GROUP BY item_id"
        "), best AS ("
        "  SELECT items.id, state IN ('done', 'cancelled') AS settled, words + ("
        "    SELECT count(*) FROM json_each(:more) AS other CROSS JOIN title_words"
        "    WHERE title_words.word = other.value AND title_words.item_id = items.id"
        "  ) AS words"
        "  FROM shared JOIN items ON items.id = item_id WHERE kind IN (SELECT value FROM json_each(:kinds))"
        "  ORDER BY words DESC, settled, items.id LIMIT :limit"
        ")"
        " SELECT best.id, settled, folded FROM best JOIN texts ON texts.owner_id = best.id"
        " WHERE owner_kind = 'item' AND field = 'title' ORDER BY best.id, lang",
        chosen=many(chosen),
        more=many(more),
        kinds=many(list(kinds)),
        limit=CANDIDATES,
    )
    titles: dict[int, list[str]] = {}
    settled: dict[int, bool] = {}
    for row in found:
        titles.setdefault(row["id"], []).append(row["folded"])
        settled[row["id"]] = bool(row["settled"])
    return [Titled(item_id, tuple(said), settled[item_id]) for item_id, said in titles.items()]
