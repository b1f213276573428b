"""Requests for more time."""

from __future__ import annotations

from datetime import date, datetime, time

from bot.domain.models import Deadline
from bot.domain.tasks.more_time import Request, RequestState
from storage.codec import instant_to_db
from storage.session import Row, Session


def _deadline(row: Row, name: str) -> Deadline:
    at_time = row[f"{name}_time"]
    return Deadline(
        date.fromisoformat(row[f"{name}_on"]), row["tz"], time.fromisoformat(at_time) if at_time is not None else None
    )


def _made(row: Row | None) -> Request | None:
    if row is None:
        return None
    return Request(
        id=row["id"],
        item_id=row["item_id"],
        asker_id=row["asker_id"],
        before=_deadline(row, "before"),
        wanted=_deadline(row, "wanted"),
        state=RequestState(row["state"]),
        answered_by=row["answered_by"],
    )


class Requests:
    """At most one is open for an item."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get(self, request_id: int) -> Request | None:
        return _made(await self._session.row("SELECT * FROM requests WHERE id = :id", id=request_id))

    async def open_of(self, item_id: int) -> Request | None:
        return _made(
            await self._session.row("SELECT * FROM requests WHERE item_id = :id AND state = 'open'", id=item_id)
        )

    async def add(self, item_id: int, asker_id: int, before: Deadline, wanted: Deadline, now: datetime) -> Request:
        row = await self._session.row(
            "INSERT INTO requests"
            " (item_id, asker_id, before_on, before_time, wanted_on, wanted_time, tz, asked_at)"
            " VALUES (:item_id, :asker_id, :before_on, :before_time, :wanted_on, :wanted_time, :tz, :now)"
            " RETURNING *",
            item_id=item_id,
            asker_id=asker_id,
            before_on=before.on.isoformat(),
            before_time=before.at_time.isoformat("minutes") if before.at_time else None,
            wanted_on=wanted.on.isoformat(),
            wanted_time=wanted.at_time.isoformat("minutes") if wanted.at_time else None,
            tz=wanted.tz,
            now=instant_to_db(now),
        )
        made = _made(row)
        assert made is not None
        return made

    async def close(self, request_id: int, state: RequestState, answered_by: int | None, now: datetime) -> None:
        await self._session.rows(
            "UPDATE requests SET state = :state, answered_by = :answered_by, answered_at = :now WHERE id = :id",
            state=state,
            answered_by=answered_by,
            now=instant_to_db(now),
            id=request_id,
        )
