"""The past of an item: changes by whoever made them at one go, and reports, in the order of time."""

from __future__ import annotations

import json
from collections.abc import Sequence

from bot.domain.looking.history import PAGE, FieldChange, HistoryEntry, HistoryPlace, Value
from bot.domain.models import Association, Member
from storage.associations import Associations
from storage.codec import instant_from_db, instant_to_db
from storage.members import Members
from storage.reports import Reports
from storage.session import Row, Session, many

_PEOPLE = ("owner", "contact")
_BODIES = ("lead", "host", "supporting", "organisers", "participants")
# How far it is stands in the report that said so.
_TOLD = (
    "NOT (field = 'percent' AND update_id IS NOT NULL)"
    " AND field NOT LIKE 'answer.%' AND field NOT IN ('spot', 'asks_names')"
)


class Histories:
    """Reads the journal and the reports side by side."""

    def __init__(self, session: Session, associations: Associations, members: Members, reports: Reports) -> None:
        self._session = session
        self._associations = associations
        self._members = members
        self._reports = reports

    async def page(
        self, item_id: int, *, place: HistoryPlace | None = None, backwards: bool = False, limit: int = PAGE
    ) -> list[HistoryEntry]:
        order, beyond = ("ASC", ">") if backwards else ("DESC", "<")
        where = f" WHERE (at, kind, id) {beyond} (:at, :kind, :id)" if place is not None else ""
        found = await self._session.rows(
            "SELECT at, kind, id FROM ("  # noqa: S608 - no value in it
            "  SELECT posted_at AS at, 'r' AS kind, id FROM reports WHERE item_id = :item AND withdrawn_at IS NULL"
            "  UNION ALL SELECT DISTINCT changesets.at, 'c', changesets.id FROM changes"
            f" JOIN changesets ON changesets.id = set_id WHERE item_id = :item AND {_TOLD}"
            f"){where} ORDER BY at {order}, kind {order}, id {order} LIMIT :limit",
            item=item_id,
            at=instant_to_db(place.at) if place else None,
            kind=place.kind if place else None,
            id=place.id if place else None,
            limit=limit,
        )
        return await self._made(item_id, found[::-1] if backwards else found)

    async def _made(self, item_id: int, found: Sequence[Row]) -> list[HistoryEntry]:
        reports = await self._reports.by_ids([row["id"] for row in found if row["kind"] == "r"])
        changes = await self._session.rows(
            "SELECT changes.set_id, field, before, after, actor_id FROM changes"  # noqa: S608 - no value in it
            " JOIN changesets ON changesets.id = set_id"
            f" WHERE item_id = :item AND {_TOLD} AND set_id IN (SELECT value FROM json_each(:sets))"
            " ORDER BY changes.id",
            item=item_id,
            sets=many([row["id"] for row in found if row["kind"] == "c"]),
        )
        people = await self._members.by_ids(
            [row["actor_id"] for row in changes if row["actor_id"]]
            + [
                int(row[side])
                for row in changes
                if row["field"] in _PEOPLE
                for side in ("before", "after")
                if row[side]
            ]
        )
        bodies = await self._associations.by_id()
        entries = []
        for row in found:
            place = HistoryPlace(instant_from_db(row["at"]), row["kind"], row["id"])
            if row["kind"] == "r":
                entries.append(HistoryEntry(place, report=reports[row["id"]]))
                continue
            own = [change for change in changes if change["set_id"] == row["id"]]
            made = tuple(
                FieldChange(
                    change["field"],
                    _value(change["field"], change["before"], people, bodies),
                    _value(change["field"], change["after"], people, bodies),
                )
                for change in own
            )
            entries.append(HistoryEntry(place, people.get(own[0]["actor_id"]), made))
        return entries


def _value(field: str, kept: str | None, people: dict[int, Member], bodies: dict[int, Association]) -> Value:
    if kept is None:
        return None
    if field in _PEOPLE:
        return people.get(int(kept))
    if field in _BODIES:
        ids = json.loads(kept) if kept.startswith("[") else [int(kept)]
        return tuple(bodies[each] for each in ids if each in bodies)
    return kept
