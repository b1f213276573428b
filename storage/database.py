"""The database file: one writing connection, a pool of reading ones, snapshots and transactions."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Set
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from bot.domain.errors import StoreUnusable
from bot.domain.ports import Clock
from bot.domain.traffic import Cause, Queue
from storage.checkpoints import Checkpoints
from storage.gate import Gate
from storage.inbox import Inbox
from storage.migrate import SchemaTooNew, migrate, migrations
from storage.session import Connection, Defaults, Near, Session, Transaction
from storage.unit import Unit

T = TypeVar("T")

# One reader is kept for people who wait for an answer.
_READERS, _PATIENT_READERS = 3, 2
_BUSY_MS = 10_000
# Should the log grow past so many pages all the same, the writer moves them itself.
_LOG_PAGES = 20_000
# Of rows that nobody walks along one by one; aiosqlite wants it.
_CHUNK = 64


def _surely() -> tuple[str, ...]:
    """Return the settings of whoever changes the file: what Telegram was told we have must survive a power cut."""
    return "synchronous = FULL", f"busy_timeout = {_BUSY_MS}"


def _prepare(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None, timeout=_BUSY_MS / 1000)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        migrate(connection)


def _check(path: Path, version: int) -> None:
    newest = migrations()[-1][0]
    if version < newest:
        raise StoreUnusable(
            f"the database {path} has schema {version}, older than {newest}, which this Ponte reads;"
            " starting the bot brings it up to date."
        )
    if version > newest:
        raise StoreUnusable(
            f"the database {path} has schema {version}; this Ponte reads {newest} and none that is newer."
        )


def _uri(path: Path, how: str) -> str:
    return f"{path.resolve().as_uri()}?{how}"


async def _through(work: Awaitable[T]) -> T:
    """Await `work` to its end, whatever happens to the task, and only then let a cancellation through.

    A cancelled call still runs in the connection's thread: leaving a COMMIT, a ROLLBACK or the opening of a connection
    half way would hand it on in an unknown state, or lose it with its thread running.
    """
    running = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        while not running.done():
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait([running])
        if not running.cancelled():
            running.exception()
        raise


def _undo(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")


async def _leave(transaction: Transaction, connection: Connection) -> None:
    """End what was begun and not kept; what a cancelled task asked last may still be about to begin it."""
    if transaction.asked:
        await _through(connection.post(_undo))


def driven(work: Coroutine[Any, Any, T]) -> T:
    """Run what asks nothing but `Near` connections to its end, here and now."""
    try:
        work.send(None)
    except StopIteration as ended:
        return ended.value  # type: ignore[no-any-return]
    work.close()
    raise RuntimeError(f"{work} waits for something else than what it reads")


async def _connect(database: Path | str, *pragmas: str, uri: bool = False) -> Connection:
    """Open a connection with these settings; where they fail, it is closed, for its thread would outlive everything."""
    connection = Connection(partial(sqlite3.connect, database, uri=uri, isolation_level=None), _CHUNK)
    await connection
    try:
        connection.row_factory = sqlite3.Row
        for pragma in pragmas:
            await connection.execute_fetchall(f"PRAGMA {pragma}")
    except BaseException:
        await _through(connection.close())
        raise
    return connection


class Database:
    """The store on SQLite. Open it with `open`, close it with `close`.

    Whoever is patient (`bot.domain.patience`) waits while others are waiting.
    """

    def __init__(self, path: Path, clock: Clock, writer: Connection, defaults: Defaults, how: str = "mode=ro") -> None:
        self._reader_uri = _uri(path, how)
        self._path = path
        self._clock = clock
        self._writer = writer
        self._defaults = defaults
        self._lock = Gate(1, 1)
        self._opened = [writer]
        self._idle: list[Connection] = []
        self._readers = Gate(_READERS, _PATIENT_READERS)
        self._rings: list[tuple[Callable[[], None], Queue | None]] = []
        self._checkpoints = Checkpoints(self._open_mover)

    @classmethod
    async def open(cls, path: Path | str, clock: Clock, defaults: Defaults | None = None) -> Database:
        """Open (and create, with its folder) the file at `path`, brought to the newest schema.

        `defaults` are the installation's. Raises `StoreUnusable` where that cannot be.
        """
        path = Path(path)
        try:
            await asyncio.to_thread(_prepare, path)
            writer = await _connect(
                path, *_surely(), "foreign_keys = ON", f"wal_autocheckpoint = {_LOG_PAGES}"
            )  # fmt: skip
        except (sqlite3.Error, OSError, SchemaTooNew) as error:
            raise StoreUnusable(f"cannot open the database {path}: {error}") from error
        return cls(path, clock, writer, defaults or Defaults())

    @classmethod
    async def open_read_only(cls, path: Path, clock: Clock) -> Database:
        """Open the file at `path` as it is: nothing is created or brought up to date, and writing is an error.

        Raises `StoreUnusable` where there is none, or its schema is not this Ponte's.
        """
        # Without a log beside it all is in the file itself; shared memory for one would be left behind.
        how = "mode=ro" if path.with_name(f"{path.name}-wal").exists() else "mode=ro&immutable=1"
        try:
            reader = await _connect(_uri(path, how), f"busy_timeout = {_BUSY_MS}", uri=True)
            store = cls(path, clock, reader, Defaults(), how)
            try:
                [[version]] = await reader.execute_fetchall("PRAGMA user_version")
                _check(path, version)
            except BaseException:
                await store.close()
                raise
        except sqlite3.Error as error:
            raise StoreUnusable(f"cannot open the database {path}: {error}") from error
        return store

    async def close(self) -> None:
        """Close every connection; nothing may be reading or writing any more.

        The writing one goes last: only its closing moves what is in the file beside the database into it.
        """
        await self._checkpoints.ended()
        self._idle.clear()
        async with contextlib.AsyncExitStack() as closing:
            for connection in self._opened:
                closing.push_async_callback(connection.close)
            self._opened.clear()

    def on_commit(self, ring: Callable[[], None], queue: Queue | None = None) -> None:
        """Have `ring` called on the event loop after each commit, or each that hastens what is in `queue`."""
        self._rings.append((ring, queue))

    async def _open_mover(self) -> Connection:
        connection = await _connect(self._path, *_surely())
        self._opened.append(connection)
        return connection

    async def _open_reader(self) -> None:
        connection = await _connect(self._reader_uri, f"busy_timeout = {_BUSY_MS}", uri=True)
        self._opened.append(connection)
        self._idle.append(connection)

    @contextlib.asynccontextmanager
    async def _reader(self) -> AsyncIterator[Connection]:
        async with self._readers.passing():
            while not self._idle:
                await _through(self._open_reader())
            connection = self._idle.pop()
            try:
                yield connection
            finally:
                # One that could not leave its snapshot serves nobody any more; `close` ends it.
                if not connection.in_transaction:
                    self._idle.append(connection)

    @contextlib.asynccontextmanager
    async def reading(self) -> AsyncIterator[Unit]:
        """Open a read-only snapshot: every question inside sees the same state."""
        async with self._reader() as connection:
            snapshot = Transaction(connection, "BEGIN")
            try:
                yield Unit(self._session(snapshot))
            finally:
                await _leave(snapshot, connection)

    async def at_once(self, work: Callable[[Unit], Coroutine[Any, Any, T]]) -> T:
        """Return what `work` makes of a read-only snapshot, in one hop to a connection's thread, whatever it asks.

        It may await nothing but its questions, and touch nothing that belongs to the event loop.
        """
        async with self._reader() as connection:
            # One that gives up lets the next one find the connection free.
            return await _through(connection.post(partial(self._look, work)))

    def _look(self, work: Callable[[Unit], Coroutine[Any, Any, T]], connection: sqlite3.Connection) -> T:
        connection.execute("BEGIN")
        try:
            return driven(work(Unit(self._session(Near(connection)))))
        finally:
            _undo(connection)

    def _session(self, connection: Transaction | Near, cause: Cause | None = None) -> Session:
        return Session(connection, self._clock, self._defaults, cause)

    @contextlib.asynccontextmanager
    async def writing(self, cause: Cause) -> AsyncIterator[Unit]:
        """Open the one writing transaction. An exception undoes all of it; else it is kept, with its update done."""
        async with self._lock.passing():
            transaction = Transaction(self._writer, "BEGIN IMMEDIATE")
            session = self._session(transaction, cause)
            keeping: asyncio.Future[None] | None = None
            try:
                yield Unit(session)
                # From here on only an error of SQLite's undoes it: a cancellation waits until it is kept.
                keeping = transaction.post(partial(self._keep, cause))
                await _through(keeping)
            finally:
                if keeping is None or keeping.exception() is not None:
                    await _leave(transaction, self._writer)
                else:
                    self._ring(session.hastened)

    def _keep(self, cause: Cause, connection: sqlite3.Connection) -> None:
        if cause.update_id is not None:
            driven(Inbox(self._session(Near(connection))).finish(cause.update_id))
        connection.execute("COMMIT")

    async def write_at_once(self, cause: Cause, work: Callable[[Unit], Coroutine[Any, Any, T]]) -> T:
        """Do `work` in the one writing transaction, as within `writing`, in one hop to its connection's thread.

        It may await nothing but its statements, and touch nothing that belongs to the event loop.
        """
        async with self._lock.passing():
            hastened: set[Queue] = set()
            writing = self._writer.post(partial(self._write, cause, work, hastened))
            try:
                return await _through(writing)
            finally:
                if writing.exception() is None:
                    self._ring(hastened)

    def _write(
        self,
        cause: Cause,
        work: Callable[[Unit], Coroutine[Any, Any, T]],
        hastened: set[Queue],
        connection: sqlite3.Connection,
    ) -> T:
        connection.execute("BEGIN IMMEDIATE")
        try:
            session = self._session(Near(connection), cause)
            result = driven(work(Unit(session)))
            self._keep(cause, connection)
        finally:
            _undo(connection)
        hastened |= session.hastened
        return result

    def _ring(self, hastened: Set[Queue]) -> None:
        self._checkpoints.kept(self._writer.total_changes)
        for ring, queue in self._rings:
            if queue is None or queue in hastened:
                ring()
