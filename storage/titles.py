"""Titles by their words: an index of words, kept in step with the wordings, from which a few candidates are scored.

A table of words finds the candidates among ten thousand titles in half a millisecond; ranking by FTS5 takes 6 to 20.
How many titles have a word is kept beside it. Titles that have every word are looked for first, by the rarest; only
where none has are those weighed that share some. However many titles share a word, only so many are looked at: the open
ones first, of the settled the latest.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
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
# A statement takes no more conditions than some hundreds.
_GROUPS = 60
# So many words with the same first letter are compared with one that may be mistyped.
_VOCABULARY = 3000
# A word that so many titles have is common; of those that have nothing but common words, so many are looked at: for a
# few to choose from, and where all are asked for.
_COMMON = 1500
_STRETCH, _FAR = 4000, 20_000
_OPEN, _SETTLED = 0, 1


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
        "INSERT INTO title_words (word, kind, settled, item_id)"
        " SELECT value, kind, state IN ('done', 'cancelled'), items.id"
        " FROM json_each(:words), items WHERE items.id = :id",
        id=item_id,
        words=many(sorted(words)),
    )


async def groups_of(session: Session, asked: Wanted, kind: ItemKind) -> list[list[str]]:
    """Return, for each word that is asked for, the words of titles of which one has to be there; the rarest first.

    A word that no title has stands for those that begin with it. Nothing where one of them has nothing. Of more words
    than anybody types the rarest count.
    """
    counts = await _counted(session, asked.words, [kind])
    groups = [[word] if word in counts else await _instead(session, word, mistyped=False) for word in asked.words]
    if not all(groups):
        return []
    return sorted(groups, key=lambda group: sum(counts.get(word, 1) for word in group))[:_GROUPS]


def conditions(groups: Sequence[Sequence[str]], item_id: str, settled: str) -> tuple[str, dict[str, str]]:
    """Return the condition that an item's title has a word of every group, and its parameters besides :kind.

    `item_id` and `settled` are SQL of the statement around it.
    """
    words = {f"title_{at}": group[0] if len(group) == 1 else many(group) for at, group in enumerate(groups)}
    # One condition a group, not one over all groups: nothing is unpacked anew for each title.
    sql = "".join(
        f" AND EXISTS (SELECT 1 FROM title_words WHERE word {_one_of(name, group)}"  # noqa: S608
        f" AND kind = :kind AND settled = {settled} AND item_id = {item_id})"
        for name, group in zip(words, groups, strict=True)
    )
    return sql, words


async def having(
    session: Session,
    groups: Sequence[Sequence[str]],
    kind: ItemKind,
    limit: int,
    *,
    stretch: int = _FAR,
    parts: Collection[int] = (_OPEN, _SETTLED),
) -> list[int]:
    """Return the ids of the items of a kind whose titles have a word of every group: the open ones first.

    They are found by the words of the first; `parts` are which of them are looked for, open or settled.
    """
    if not groups:
        return []
    first, *others = groups
    having, words = conditions(others, "one.item_id", ":settled")
    found: dict[int, None] = {}
    # Of exchanges those that are over are not settled: the later ones are more likely to come.
    for settled, order in ((_OPEN, "DESC" if kind is ItemKind.EXCHANGE else "ASC"), (_SETTLED, "DESC")):
        for word in first if settled in parts else ():
            rows = await session.rows(
                "SELECT item_id FROM ("  # noqa: S608 - no value in it
                "  SELECT item_id FROM title_words WHERE word = :word AND kind = :kind AND settled = :settled"
                f" ORDER BY item_id {order} LIMIT :stretch"
                f") AS one WHERE true{having} LIMIT :limit",
                word=word,
                kind=kind,
                settled=settled,
                stretch=stretch,
                limit=limit - len(found),
                **words,
            )
            found |= dict.fromkeys(row["item_id"] for row in rows)
            if len(found) >= limit:
                return list(found)
    return list(found)


def _one_of(name: str, group: Sequence[str]) -> str:
    return f"= :{name}" if len(group) == 1 else f"IN (SELECT value FROM json_each(:{name}))"  # noqa: S608 - no value in it


class Sought:
    """A search under way: what the index has told of its words is not asked again."""

    def __init__(self, session: Session, asked: Wanted, kinds: Collection[ItemKind]) -> None:
        self._session = session
        self._words = asked.words
        self._kinds = kinds
        self._counts: dict[str, int] = {}
        self._instead: dict[str, list[str]] = {}
        self._found: list[Titled] = []

    async def fitting(self) -> list[Titled]:
        """Return items that may have all that is asked for, 50 at most.

        They are those whose titles have every word or, where none has, those that share the most words. A word that
        no title has stands for those that begin with it.
        """
        self._counts = counts = await _counted(self._session, self._words, self._kinds)
        for word in self._words:
            if word not in counts:
                self._instead[word] = await _instead(self._session, word, mistyped=False)
        whole = await self._having(sorted(counts, key=counts.__getitem__)) if len(counts) == len(self._words) else []
        self._found = whole or await self._sharing()
        return self._found

    async def resembling(self) -> list[Titled]:
        """Return items that may be meant where none of the `fitting` is: words may be mistyped."""
        similar = False
        for word, others in self._instead.items():
            if not others:
                self._instead[word] = await _instead(self._session, word, mistyped=True)
                similar = similar or bool(self._instead[word])
        return await self._sharing() if similar else self._found

    async def _sharing(self) -> list[Titled]:
        words = dict.fromkeys([*self._counts, *(word for others in self._instead.values() for word in others)])
        chosen: list[str] = []
        more: list[str] = []
        titles = 0
        for word in sorted(words, key=lambda word: self._counts.get(word, 1)):
            titles += self._counts.get(word, 1)
            if not chosen or titles <= _TITLES:
                chosen.append(word)
            elif len(more) < _MORE_WORDS:
                more.append(word)
        if not chosen:
            return []
        if titles > _TITLES and len(chosen) == 1:
            # All of the words are common: then the titles that have every one of them.
            return await self._having([*chosen, *more])
        return await _titled(self._session, await _sharing(self._session, chosen, more, self._kinds))

    async def _having(self, words: list[str]) -> list[Titled]:
        if not words:
            return []
        groups = [[word] for word in words]
        ids = [
            one
            for kind in self._kinds
            for one in await having(self._session, groups, kind, CANDIDATES, stretch=_STRETCH)
        ]
        return await _titled(self._session, ids)


async def _counted(session: Session, words: Collection[str], kinds: Collection[ItemKind]) -> dict[str, int]:
    """Return how many titles, 1500 at most, have each of the words that any has."""
    found = await session.rows(
        "SELECT word, sum(titles) AS titles FROM title_word_counts"
        " WHERE word IN (SELECT value FROM json_each(:words)) AND kind IN (SELECT value FROM json_each(:kinds))"
        " GROUP BY word",
        words=many(words),
        kinds=many(list(kinds)),
    )
    titles = {row["word"]: min(row["titles"], _COMMON) for row in found}
    # As they were asked for: of words that are as common the first comes first.
    return {word: titles[word] for word in words if word in titles}


async def _instead(session: Session, word: str, *, mistyped: bool) -> list[str]:
    # No pair of Chinese characters begins a longer word of the index.
    if len(word) < 3 and (word.isascii() or len(word) == 2):
        return []
    begun = await _beginning(session, word, _EXPANSIONS)
    if begun or not mistyped or len(word) < 4:
        return begun
    # One of the first two letters begins the word that is meant, unless the first is missing or another.
    terms = [term for head in dict.fromkeys(word[:2]) for term in await _beginning(session, head, _VOCABULARY)]
    return alike(word, terms)


async def _beginning(session: Session, head: str, limit: int) -> list[str]:
    """Return the words of titles that begin so, in order."""
    found = await session.rows(
        "SELECT DISTINCT word FROM title_word_counts WHERE word >= :head AND word < :beyond ORDER BY word LIMIT :limit",
        head=head,
        beyond=f"{head}\uffff",
        limit=limit,
    )
    return [row["word"] for row in found]


async def _sharing(session: Session, chosen: list[str], more: list[str], kinds: Collection[ItemKind]) -> list[int]:
    # A look for each further word, not one for a list of them: that would be unpacked anew for every title.
    others = {f"more_{at}": word for at, word in enumerate(more)}
    also = "".join(
        f" + EXISTS (SELECT 1 FROM title_words WHERE word = :{name} AND kind = shared.kind"  # noqa: S608
        " AND settled = shared.settled AND item_id = shared.item_id)"
        for name in others
    )
    found = await session.rows(
        "WITH shared AS ("  # noqa: S608 - no value in it
        "  SELECT item_id, kind, settled, count(*) AS words FROM title_words"
        "  WHERE word IN (SELECT value FROM json_each(:chosen)) AND kind IN (SELECT value FROM json_each(:kinds))"
        "  GROUP BY item_id"
        ")"
        f" SELECT item_id, words{also} AS words FROM shared ORDER BY words DESC, settled, item_id LIMIT :limit",
        chosen=many(chosen),
        kinds=many(list(kinds)),
        limit=CANDIDATES,
        **others,
    )
    return [row["item_id"] for row in found]


async def _titled(session: Session, ids: Collection[int]) -> list[Titled]:
    found = await session.rows(
        "SELECT items.id, state IN ('done', 'cancelled') AS settled, folded"
        " FROM items JOIN texts ON texts.owner_id = items.id"
        " WHERE owner_kind = 'item' AND field = 'title' AND items.id IN (SELECT value FROM json_each(:ids))"
        " ORDER BY items.id, lang",
        ids=many(ids),
    )
    titles: dict[int, list[str]] = {}
    settled: dict[int, bool] = {}
    for row in found:
        titles.setdefault(row["id"], []).append(row["folded"])
        settled[row["id"]] = bool(row["settled"])
    return [Titled(item_id, tuple(said), settled[item_id]) for item_id, said in titles.items()]
