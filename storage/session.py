"""One connection inside one transaction, and what every noun's statements need of it."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

import aiosqlite

from bot.domain.ports import Clock
from bot.domain.traffic import Cause, Queue
from storage.codec import instant_to_db

Row = sqlite3.Row
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Defaults:
    """The installation's zone (IANA) and locale: they serve where nothing nearer is known."""

    tz: str = "Asia/Shanghai"
    locale: str = "zh_Hans"


class Connection(aiosqlite.Connection):
    """A connection whose thread also runs whole functions: a hop costs more than most statements."""

    def post(self, work: Callable[[sqlite3.Connection], T]) -> asyncio.Future[T]:
        """Have `work` run on the connection, in its thread, behind what was asked before; its result is to come.

        It runs even where whoever waits for it is cancelled.
        """
        coming: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._tx.put_nowait((coming, partial(work, self._conn)))
        return coming


class Near:
    """The connection as its own thread has it: no statement is a hop."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    async def execute_fetchall(self, sql: str, parameters: Mapping[str, Any]) -> list[Row]:
        """Run one statement and return its rows."""
        return self._connection.execute(sql, parameters).fetchall()


class Transaction:
    """The connection as the event loop has it: each statement is one hop, and the first begins the transaction."""

    def __init__(self, connection: Connection, begin: str) -> None:
        self._connection = connection
        self._begin = begin
        self._begun = False
        self.asked = False

    def post(self, work: Callable[[sqlite3.Connection], T]) -> asyncio.Future[T]:
        """Have `work` run on the connection, in its thread, within the transaction; its result is to come."""
        self.asked = True
        return self._connection.post(partial(self._within, work))

    def _within(self, work: Callable[[sqlite3.Connection], T], connection: sqlite3.Connection) -> T:
        if not self._begun:
            connection.execute(self._begin)
            self._begun = True
        return work(connection)

    async def execute_fetchall(self, sql: str, parameters: Mapping[str, Any]) -> list[Row]:
        """Run one statement and return its rows."""
        return await self.post(lambda connection: connection.execute(sql, parameters).fetchall())


class Session:
    """Runs whole statements with named parameters; from the event loop each is one hop to the connection's thread."""

    def __init__(
        self, connection: Transaction | Near, clock: Clock, defaults: Defaults, cause: Cause | None = None
    ) -> None:
        self._connection = connection
        self._clock = clock
        self.defaults = defaults
        self.cause = cause or Cause()
        self._changeset: int | None = None
        self.hastened: set[Queue] = set()

    def now(self) -> datetime:
        """Return the clock's instant, UTC."""
        return self._clock.now()

    def hasten(self, queue: Queue) -> None:
        """Note that something in a queue may be due earlier than before, once this is kept."""
        self.hastened.add(queue)

    async def rows(self, sql: str, **params: Any) -> list[Row]:
        """Run one statement and return its rows."""
        return await self._connection.execute_fetchall(sql, params)

    async def row(self, sql: str, **params: Any) -> Row | None:
        """Run one statement and return its first row, None where there is none."""
        found = await self.rows(sql, **params)
        return found[0] if found else None

    async def value(self, sql: str, **params: Any) -> Any:
        """Run one statement and return the first column of its first row, None where there is none."""
        found = await self.row(sql, **params)
        return None if found is None else found[0]

    async def journal(self, item_id: int, field: str, before: object, after: object) -> None:
        """Keep that a field of an item changed, under this transaction's cause."""
        if self._changeset is None:
            self._changeset = await self.value(
                "INSERT INTO changesets (actor_id, update_id, at) VALUES (:actor_id, :update_id, :at) RETURNING id",
                actor_id=self.cause.actor_id,
                update_id=self.cause.update_id,
                at=instant_to_db(self.now()),
            )
        await self.rows(
            "INSERT INTO changes (set_id, item_id, field, before, after)"
            " VALUES (:set_id, :item_id, :field, :before, :after)",
            set_id=self._changeset,
            item_id=item_id,
            field=field,
            before=None if before is None else str(before),
            after=None if after is None else str(after),
        )


def many(keys: Collection[int] | Collection[str]) -> str:
    """Pack keys for `IN (SELECT value FROM json_each(:keys))`: one statement, whatever their number."""
    return json.dumps(list(keys))
