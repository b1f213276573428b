"""Wordings in several languages: one table for all that is named, titled or told."""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import groupby

from bot.domain.text import Text
from bot.language.fold import fold
from storage.report_words import forget_report, index_report
from storage.session import Session, many
from storage.titles import index_title


async def texts_of(session: Session, owner_kind: str, owner_ids: Collection[int]) -> dict[tuple[int, str], Text]:
    """Return the wordings of these owners by (owner's id, field)."""
    found = await session.rows(
        "SELECT owner_id, field, lang, text FROM texts"
        " WHERE owner_kind = :owner_kind AND owner_id IN (SELECT value FROM json_each(:owner_ids))"
        " ORDER BY owner_id, field, lang",
        owner_kind=owner_kind,
        owner_ids=many(owner_ids),
    )
    return {
        (owner_id, field): Text(tuple((row["lang"], row["text"]) for row in rows))
        for (owner_id, field), rows in groupby(found, key=lambda row: (row["owner_id"], row["field"]))
    }


async def put_text(
    session: Session, owner_kind: str, owner_id: int, field: str, text: Text, key: Callable[[str], str] = fold
) -> None:
    """Keep these wordings; those in other languages stay. `key` makes what searches compare."""
    if owner_kind == "report":
        await forget_report(session, owner_id)
    for lang, said in text.items():
        await session.rows(
            "INSERT INTO texts (owner_kind, owner_id, field, lang, text, folded)"
            " VALUES (:owner_kind, :owner_id, :field, :lang, :text, :folded)"
            " ON CONFLICT (owner_kind, owner_id, field, lang)"
            " DO UPDATE SET text = excluded.text, folded = excluded.folded",
            owner_kind=owner_kind,
            owner_id=owner_id,
            field=field,
            lang=lang,
            text=said,
            folded=key(said),
        )
    if owner_kind == "item" and field == "title" and text:
        await index_title(session, owner_id)
    if owner_kind == "report":
        await index_report(session, owner_id)


async def retitle(session: Session, item_id: int, field: str, before: Text, after: Text) -> None:
    """Keep an item's wordings and journal those that differ."""
    for lang, said in after.items():
        if before.get(lang) != said:
            await put_text(session, "item", item_id, field, Text(((lang, said),)))
            await session.journal(item_id, f"{field}.{lang}", before.get(lang), said)


async def unword(session: Session, item_id: int, field: str, before: Text, after: Text) -> None:
    """Forget an item's wordings in the languages in which nothing is said any more, and journal them."""
    for lang in before.keys() - after.keys():
        await session.rows(
            "DELETE FROM texts WHERE owner_kind = 'item' AND owner_id = :item_id AND field = :field AND lang = :lang",
            item_id=item_id,
            field=field,
            lang=lang,
        )
        await session.journal(item_id, f"{field}.{lang}", before[lang], None)
