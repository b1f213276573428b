"""The exchange plan: what is coming, with its parties and places."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from math import ceil

from bot.domain.exchanges.listing import ExchangeQuery, Place
from bot.domain.models import Exchange, ExchangeDraft, ExchangeKind, Span, Spot, Status
from bot.domain.text import Text
from bot.language.fold import fold
from storage.associations import Associations
from storage.codec import instant_to_db
from storage.exchange_words import HAVE_FEW, NOTHING, asking_few, containing
from storage.members import Members
from storage.parties import parties_of, put_parties
from storage.session import Row, Session, many
from storage.texts import retitle, texts_of, unword

# By the item, not by the association: that has a part in thousands over the years, and a page takes a few.
_HAS_PARTY = (
    " AND EXISTS (SELECT 1 FROM parties WHERE parties.item_id = exchanges.item_id"
    " AND +parties.association_id = :association)"
)


def _said(span: Span) -> str:
    return " – ".join(moment.isoformat(" ", "minutes") for moment in (span.start, span.end) if moment)


def _degrees(spot: Spot | None) -> str | None:
    return f"{spot.lat} {spot.lon}" if spot else None


class Exchanges:
    """Exchanges by id and by time."""

    def __init__(self, session: Session, associations: Associations, members: Members) -> None:
        self._session = session
        self._associations = associations
        self._members = members

    async def by_ids(self, exchange_ids: Collection[int]) -> dict[int, Exchange]:
        """Return these exchanges by id; ids of other items are left out."""
        found = await self._session.rows(
            "SELECT items.*, exchanges.*, exchanges.kind AS exchange_kind"
            " FROM items JOIN exchanges ON exchanges.item_id = items.id"
            " WHERE id IN (SELECT value FROM json_each(:ids))",
            ids=many(set(exchange_ids)),
        )
        if not found:
            return {}
        ids = [row["id"] for row in found]
        texts = await texts_of(self._session, "item", ids)
        parties = await parties_of(self._session, self._associations, ids)
        contacts = await self._members.by_ids([row["owner_id"] for row in found if row["owner_id"]])
        return {
            row["id"]: Exchange(
                id=row["id"],
                code=row["code"],
                kind=ExchangeKind(row["exchange_kind"]),
                titles=texts.get((row["id"], "title"), Text()),
                span=Span(
                    start=datetime.fromisoformat(row["start_local"]),
                    end=datetime.fromisoformat(row["end_local"]) if row["end_local"] else None,
                    tz=row["tz"],
                    all_day=bool(row["all_day"]),
                ),
                organisers=parties.get((row["id"], "organiser"), ()),
                host=next(iter(parties.get((row["id"], "host"), ())), None),
                participants=parties.get((row["id"], "participant"), ()),
                places=texts.get((row["id"], "place"), Text()),
                contact=contacts.get(row["owner_id"]),
                status=Status(row["state"]),
                schedule_no=row["schedule_no"],
                version=row["version"],
                programmes=texts.get((row["id"], "programme"), Text()),
                spot=Spot(row["lat"], row["lon"]) if row["lat"] is not None else None,
                asks_names=bool(row["asks_names"]),
            )
            for row in found
        }

    async def _in_order(self, found: Sequence[Row]) -> list[Exchange]:
        ids = [row["id"] for row in found]
        exchanges = await self.by_ids(ids)
        return [exchanges[exchange_id] for exchange_id in ids]

    async def page(
        self, wanted: ExchangeQuery, *, place: Place | None = None, backwards: bool = False, limit: int = 10
    ) -> list[Exchange]:
        order = "DESC" if backwards else "ASC"
        words = fold(wanted.words).split()
        has_words, params = containing(words, "title", "place")
        few = await asking_few(self._session, words)
        if few == NOTHING:
            return []
        conditions = "".join(
            sql
            for sql, asked in (
                (" AND starts_at < :until", wanted.until),
                (" AND exchanges.kind = :kind", wanted.kind),
                (_HAS_PARTY, wanted.party_id),
                (HAVE_FEW, few),
                (has_words, words),
                (f" AND (starts_at, item_id) {'<' if backwards else '>'} (:starts_at, :id)", place),
            )
            if asked
        )
        found = await self._session.rows(
            "SELECT item_id AS id FROM exchanges JOIN items ON items.id = item_id"  # noqa: S608 - no value in it
            # Whatever has not ended by then began no longer before it than the longest of all lasts.
            " WHERE starts_at >= strftime('%Y-%m-%dT%H:%M:%fZ', :since,"
            "   '-' || (SELECT coalesce(max(minutes), 0) FROM exchanges) || ' minutes')"
            f" AND ends_at > :since AND state <> 'cancelled'{conditions}"
            f" ORDER BY starts_at {order}, item_id {order} LIMIT :limit",
            since=instant_to_db(wanted.since),
            until=instant_to_db(wanted.until) if wanted.until else None,
            kind=wanted.kind,
            association=wanted.party_id,
            few=few,
            starts_at=instant_to_db(place.starts_at) if place else None,
            id=place.item_id if place else None,
            limit=limit,
            **params,
        )
        return await self._in_order(found[::-1] if backwards else found)

    async def of_contact(self, member_id: int, now: datetime, limit: int) -> list[Exchange]:
        found = await self._session.rows(
            "SELECT items.id FROM items CROSS JOIN exchanges ON exchanges.item_id = items.id"
            " WHERE owner_id = :member AND items.kind = 'exchange' AND ends_at > :now AND state <> 'cancelled'"
            " ORDER BY starts_at, items.id LIMIT :limit",
            member=member_id,
            now=instant_to_db(now),
            limit=limit,
        )
        return await self._in_order(found)

    async def between(self, start: datetime, end: datetime) -> list[Exchange]:
        return await self._in_order(
            await self._session.rows(
                "SELECT items.id FROM exchanges JOIN items ON items.id = exchanges.item_id"
                " WHERE starts_at < :end AND ends_at > :start AND state <> 'cancelled' ORDER BY starts_at, items.id",
                start=instant_to_db(start),
                end=instant_to_db(end),
            )
        )

    async def unsettled(self, now: datetime) -> list[Exchange]:
        return await self.page(ExchangeQuery(now), limit=-1)

    async def add(self, draft: ExchangeDraft) -> Exchange:
        new_id = await self._session.value(
            "INSERT INTO items (kind, code) VALUES ('exchange', :code) RETURNING id", code=draft.code
        )
        await self._session.rows(
            "INSERT INTO exchanges (item_id, kind, start_local, tz, starts_at, ends_at)"
            " VALUES (:id, :kind, '', '', '', '')",
            id=new_id,
            kind=draft.kind,
        )
        await self._session.journal(new_id, "created", None, draft.code)
        await retitle(self._session, new_id, "title", Text(), draft.titles)
        await retitle(self._session, new_id, "place", Text(), draft.places)
        await retitle(self._session, new_id, "programme", Text(), draft.programmes)
        await self._write(new_id, draft, raise_schedule=False)
        return (await self.by_ids([new_id]))[new_id]

    async def update(self, exchange_id: int, draft: ExchangeDraft) -> Exchange:
        before = (await self.by_ids([exchange_id]))[exchange_id]
        await retitle(self._session, exchange_id, "title", before.titles, draft.titles)
        await retitle(self._session, exchange_id, "place", before.places, draft.places)
        await retitle(self._session, exchange_id, "programme", before.programmes, draft.programmes)
        await self._write(exchange_id, draft, raise_schedule=before.span != draft.span)
        for field, old, new in (
            ("kind", before.kind, draft.kind),
            ("span", _said(before.span), _said(draft.span)),
            ("organisers", [party.id for party in before.organisers], list(draft.organiser_ids)),
            ("host", before.host.id if before.host else None, draft.host_id),
            ("participants", [party.id for party in before.participants], list(draft.participant_ids)),
            ("contact", before.contact.id if before.contact else None, draft.contact_id),
            ("status", before.status, draft.status),
        ):
            if old != new:
                await self._session.journal(exchange_id, field, old, new)
        return (await self.by_ids([exchange_id]))[exchange_id]

    async def relocate(self, exchange_id: int, places: Text) -> Exchange:
        before = (await self.by_ids([exchange_id]))[exchange_id]
        await retitle(self._session, exchange_id, "place", before.places, places)
        await unword(self._session, exchange_id, "place", before.places, places)
        return await self._mark(exchange_id, None)

    async def pin(self, exchange_id: int, spot: Spot) -> Exchange:
        return await self._mark(exchange_id, spot)

    async def _mark(self, exchange_id: int, spot: Spot | None) -> Exchange:
        before = (await self.by_ids([exchange_id]))[exchange_id].spot
        await self._session.rows(
            "UPDATE exchanges SET lat = :lat, lon = :lon WHERE item_id = :id",
            lat=spot.lat if spot else None,
            lon=spot.lon if spot else None,
            id=exchange_id,
        )
        await self._session.rows("UPDATE items SET version = version + 1 WHERE id = :id", id=exchange_id)
        if before != spot:
            await self._session.journal(exchange_id, "spot", _degrees(before), _degrees(spot))
        return (await self.by_ids([exchange_id]))[exchange_id]

    async def ask_names(self, exchange_id: int, *, asks: bool) -> Exchange:
        await self._session.rows(
            "UPDATE exchanges SET asks_names = :asks WHERE item_id = :id", asks=int(asks), id=exchange_id
        )
        await self._session.journal(exchange_id, "asks_names", int(not asks), int(asks))
        return (await self.by_ids([exchange_id]))[exchange_id]

    async def _write(self, exchange_id: int, draft: ExchangeDraft, *, raise_schedule: bool) -> None:
        await self._session.rows(
            "UPDATE items SET owner_id = :contact_id, state = :state, version = version + 1,"
            " schedule_no = schedule_no + :raised WHERE id = :id",
            contact_id=draft.contact_id,
            state=draft.status,
            raised=int(raise_schedule),
            id=exchange_id,
        )
        span = draft.span
        await self._session.rows(
            "UPDATE exchanges SET kind = :kind, start_local = :start, end_local = :end, all_day = :all_day, tz = :tz,"
            " starts_at = :starts_at, ends_at = :ends_at, minutes = :minutes WHERE item_id = :id",
            kind=draft.kind,
            start=span.start.isoformat(timespec="minutes"),
            end=span.end.isoformat(timespec="minutes") if span.end else None,
            all_day=int(span.all_day),
            tz=span.tz,
            starts_at=instant_to_db(span.starts_at),
            ends_at=instant_to_db(span.ends_at),
            minutes=ceil((span.ends_at - span.starts_at).total_seconds() / 60),
            id=exchange_id,
        )
        await put_parties(self._session, exchange_id, "organiser", draft.organiser_ids)
        await put_parties(self._session, exchange_id, "host", [draft.host_id] if draft.host_id else [])
        await put_parties(self._session, exchange_id, "participant", draft.participant_ids)
