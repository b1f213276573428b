"""Which association has which part in an item."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.domain.models import Association
from storage.associations import Associations
from storage.session import Session, many


async def parties_of(
    session: Session, associations: Associations, item_ids: Collection[int]
) -> dict[tuple[int, str], tuple[Association, ...]]:
    """Return the associations by (item's id, part), in the order in which they were named."""
    known = await associations.by_id()
    found = await session.rows(
        "SELECT item_id, part, association_id FROM parties"
        " WHERE item_id IN (SELECT value FROM json_each(:ids)) ORDER BY item_id, part, position",
        ids=many(item_ids),
    )
    parties: dict[tuple[int, str], tuple[Association, ...]] = {}
    for row in found:
        key = (row["item_id"], row["part"])
        parties[key] = (*parties.get(key, ()), known[row["association_id"]])
    return parties


async def put_parties(session: Session, item_id: int, part: str, association_ids: Sequence[int]) -> None:
    """Make these, in this order, the ones with this part."""
    await session.rows("DELETE FROM parties WHERE item_id = :id AND part = :part", id=item_id, part=part)
    await session.rows(
        "INSERT INTO parties (item_id, part, association_id, position)"
        " SELECT :id, :part, value, key FROM json_each(:ids)",
        id=item_id,
        part=part,
        ids=many(list(dict.fromkeys(association_ids))),
    )
