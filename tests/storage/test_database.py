"""The store keeps all of a transaction or nothing, whatever happens to the task that writes."""

import ast
import asyncio
import re
import sqlite3
import threading
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.domain.errors import StoreUnusable
from bot.domain.text import PT, ZH_HANS, Text
from bot.domain.traffic import Cause, InboxUpdate, OutboxState, Queue, Recipient
from bot.language.fold import fold
from storage import database as module
from storage.database import Database, _surely
from storage.migrate import SchemaTooNew, migrate, migrations, statements
from storage.session import Defaults


@pytest.fixture
async def store(tmp_path):
    database = await Database.open(tmp_path / "ponte.db", SystemClock())
    yield database
    await database.close()


async def test_whatever_changes_the_file_waits_for_the_disk(tmp_path, monkeypatch):
    # As it is for everybody but the stories.
    monkeypatch.setattr(module, "_surely", _surely)
    store = await Database.open(tmp_path / "ponte.db", SystemClock())
    try:
        for connection in (store._writer, await store._open_mover()):
            [[synchronous]] = await connection.execute_fetchall("PRAGMA synchronous")
            assert synchronous == 2, "FULL"
    finally:
        await store.close()


async def test_an_error_undoes_the_whole_transaction(store):
    with pytest.raises(RuntimeError):
        async with store.writing(Cause()) as tx:
            await tx.members.add(Text.of({ZH_HANS: "王静"}), None)
            raise RuntimeError
    async with store.reading() as view:
        assert await view.members.all() == []


async def test_a_snapshot_does_not_see_what_is_written_meanwhile(store):
    async with store.reading() as view:
        assert await view.members.all() == []
        async with store.writing(Cause()) as tx:
            await tx.members.add(Text.of({ZH_HANS: "王静"}), None)
        assert await view.members.all() == []
    async with store.reading() as view:
        assert len(await view.members.all()) == 1


async def test_the_update_is_done_with_its_effect(store):
    async with store.writing(Cause()) as tx:
        assert len(await tx.inbox.add([InboxUpdate(7, 1, "{}"), InboxUpdate(8, 1, "{}")])) == 2
        assert await tx.inbox.add([InboxUpdate(7, 1, "{}")]) == []
    async with store.writing(Cause(update_id=7)) as tx:
        await tx.settings.put("x", "y", "z")
    with pytest.raises(RuntimeError):
        async with store.writing(Cause(update_id=8)) as tx:
            raise RuntimeError
    async with store.reading() as view:
        assert [update.update_id for update in await view.inbox.pending()] == [8]


async def test_cancelling_anywhere_leaves_the_store_usable(store):
    async def write():
        async with store.writing(Cause()) as tx:
            await tx.settings.put("x", "y", "z")
            async with store.reading() as view:
                await view.settings.get("x", "y")

    for turns in range(60):
        task = asyncio.create_task(write())
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    await write()
    assert not store._writer.in_transaction
    assert not any(connection.in_transaction for connection in store._idle)


async def test_what_is_asked_at_once_sees_one_state_of_the_store(store):
    async with store.writing(Cause()) as tx:
        await tx.members.add(Text.of({ZH_HANS: "王静"}), 2)
    asking, going_on = threading.Event(), threading.Event()

    async def twice(view):
        before = await view.members.all()
        asking.set()
        going_on.wait(10)
        return before, await view.members.all(), (await view.associations.all())[0], threading.current_thread()

    looking = asyncio.create_task(store.at_once(twice))
    await asyncio.to_thread(asking.wait, 10)
    async with store.writing(Cause()) as tx:
        await tx.members.add(Text.of({ZH_HANS: "李静"}), 2)
    going_on.set()
    before, after, first, thread = await looking
    assert len(before) == 1
    assert before == after
    assert thread is not threading.current_thread(), "everybody else is answered meanwhile"
    async with store.reading() as view:
        assert (await view.associations.all())[0] == first
        assert len(await view.members.all()) == 2


async def test_what_is_asked_at_once_can_neither_wait_nor_write(store):
    async def waits(view):
        await asyncio.sleep(0)

    async def writes(view):
        await view.members._session.rows("DELETE FROM associations")

    async def fails(view):
        await view.members.all()
        raise KeyError

    for work, error in ((waits, RuntimeError), (writes, sqlite3.OperationalError), (fails, KeyError)):
        for _ in range(5):
            with pytest.raises(error):
                await store.at_once(work)
    assert await store.at_once(lambda view: view.members.all()) == []
    assert len(store._idle) == 1
    assert not store._idle[0].in_transaction


async def test_whoever_gives_up_what_is_asked_at_once_leaves_the_connection_to_the_next(store):
    started, going_on = threading.Event(), threading.Event()

    async def slow(view):
        await view.members.all()
        started.set()
        going_on.wait(10)

    await store.at_once(lambda view: view.members.all())
    for _ in range(5):
        started.clear()
        going_on.clear()
        task = asyncio.create_task(store.at_once(slow))
        await asyncio.to_thread(started.wait, 10)
        task.cancel()
        going_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(store._idle) == len(store._opened) - 1 == 1
    assert not store._idle[0].in_transaction


async def test_what_is_written_at_once_is_kept_as_a_whole_with_its_update_and_rings(store):
    rung = []
    for queue in Queue:
        store.on_commit(partial(rung.append, queue), queue)

    async def write(tx):
        assert threading.current_thread() is not threading.main_thread(), "everybody else is answered meanwhile"
        await tx.settings.put("x", "y", "z")
        return await tx.outbox.put(Recipient("member", 1), "x", "{}", SystemClock().now(), "once", priority=3)

    async def fail(tx):
        await write(tx)
        raise KeyError

    async def wait(tx):
        await write(tx)
        await asyncio.sleep(0)

    async with store.writing(Cause()) as tx:
        await tx.inbox.add([InboxUpdate(7, 1, "{}")])
    for work, error in ((fail, KeyError), (wait, RuntimeError)):
        with pytest.raises(error):
            await store.write_at_once(Cause(update_id=7), work)
    assert rung == []
    async with store.reading() as view:
        assert await view.settings.get("x", "y") is None
        assert len(await view.inbox.pending()) == 1
    assert await store.write_at_once(Cause(update_id=7), write) is not None
    assert rung == [Queue.OUTBOX]
    async with store.reading() as view:
        assert await view.settings.get("x", "y") == "z"
        assert await view.inbox.pending() == []


async def test_whoever_gives_up_what_is_written_at_once_waits_until_it_is_kept(store):
    started, going_on, rung = threading.Event(), threading.Event(), []
    store.on_commit(lambda: rung.append(1))

    async def slow(tx):
        await tx.settings.put("x", "y", "z")
        started.set()
        going_on.wait(10)

    task = asyncio.create_task(store.write_at_once(Cause(), slow))
    await asyncio.to_thread(started.wait, 10)
    task.cancel()
    await asyncio.sleep(0)
    assert not task.done()
    going_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert rung == [1]
    assert not store._writer.in_transaction
    async with store.reading() as view:
        assert await view.settings.get("x", "y") == "z"


async def test_a_first_statement_that_was_given_up_begins_nothing_that_stays(store):
    """The statement runs all the same, in the connection's thread, and begins the transaction on its way."""
    for opened, used in (
        (lambda: store.writing(Cause()), lambda: store._writer),
        (store.reading, lambda: store._idle[0]),
    ):

        async def ask(opened=opened):
            async with opened() as unit:
                await unit.members.all()

        await ask()
        connection = used()
        busy, going_on = threading.Event(), threading.Event()
        before = connection.post(lambda _, busy=busy, going_on=going_on: (busy.set(), going_on.wait(10)))
        await asyncio.to_thread(busy.wait, 10)
        task = asyncio.create_task(ask())
        while connection._tx.empty():
            await asyncio.sleep(0)
        task.cancel()
        going_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        await before
        assert not connection.in_transaction


async def test_whoever_finds_the_database_busy_has_written_nothing_and_rings_no_bell(store):
    rung = []
    async with store.writing(Cause()) as tx:
        await tx.inbox.add([InboxUpdate(7, 1, "{}")])
    store.on_commit(lambda: rung.append(1))
    await store._writer.execute_fetchall("PRAGMA busy_timeout = 0")

    async def write(tx):
        await tx.settings.put("x", "y", "z")

    async def in_several_hops():
        async with store.writing(Cause(update_id=7)) as tx:
            await write(tx)

    async def only_done():
        async with store.writing(Cause(update_id=7)):
            pass

    ways = (in_several_hops, only_done, lambda: store.write_at_once(Cause(update_id=7), write))
    with closing(sqlite3.connect(store._path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for way in ways:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                await way()
            async with store.reading() as view:
                assert await view.settings.get("x", "y") is None
                assert len(await view.inbox.pending()) == 1
        assert rung == []
    for number, way in enumerate(ways, 1):
        await way()
        assert len(rung) == number
    async with store.reading() as view:
        assert await view.settings.get("x", "y") == "z"
        assert await view.inbox.pending() == []


def outliving(before):
    """Threads that run on though they were not there `before`, with a moment to end in."""
    found = [thread for thread in threading.enumerate() if thread not in before]
    for thread in found:
        if "_connection_worker" in thread.name:
            thread.join(1)
    return [thread for thread in found if "_connection_worker" in thread.name and thread.is_alive()]


async def test_no_connection_outlives_the_store(tmp_path, monkeypatch):
    """aiosqlite's threads are no daemons: one that is left keeps the process from ending."""
    before = set(threading.enumerate())
    leave = module._leave

    async def cancelled_meanwhile(transaction, connection):
        asyncio.current_task().cancel()
        await leave(transaction, connection)

    async def read(store):
        async with store.reading() as view:
            await view.members.all()

    store = await Database.open(tmp_path / "ponte.db", SystemClock())
    monkeypatch.setattr(module, "_leave", cancelled_meanwhile)
    for _ in range(3):
        with pytest.raises(asyncio.CancelledError):
            await asyncio.create_task(read(store))
    monkeypatch.undo()
    assert len(store._idle) == 1, "what is read through serves again"
    await read(store)
    await store.close()
    assert outliving(before) == []


async def test_a_connection_that_cannot_be_set_up_is_closed(tmp_path, monkeypatch):
    before = set(threading.enumerate())
    store = await Database.open(tmp_path / "ponte.db", SystemClock())
    monkeypatch.setattr(module, "_BUSY_MS", "(")
    with pytest.raises(sqlite3.OperationalError):
        async with store.reading():
            pass
    monkeypatch.setattr(module, "_prepare", lambda path: None)
    with pytest.raises(StoreUnusable):
        await Database.open(tmp_path / "ponte.db", SystemClock())
    await store.close()
    assert outliving(before) == []


async def test_a_store_opened_to_read_reads_what_a_running_one_has_and_writes_nothing(store, tmp_path):
    async with store.writing(Cause()) as tx:
        await tx.members.add(Text.of({"zh_Hans": "王静"}), None)
    other = await Database.open_read_only(tmp_path / "ponte.db", SystemClock())
    async with other.reading() as view:
        assert len(await view.members.all()) == 1
    with pytest.raises(sqlite3.OperationalError):
        async with other.writing(Cause()) as tx:
            await tx.members.add(Text.of({"zh_Hans": "孙丽"}), None)
    await other.close()


async def test_what_is_no_database_is_not_opened_to_read(tmp_path):
    before = set(threading.enumerate())
    (tmp_path / "notes.txt").write_text("no database, but as long as one may be " * 40)
    with pytest.raises(StoreUnusable):
        await Database.open_read_only(tmp_path / "notes.txt", SystemClock())
    with pytest.raises(StoreUnusable, match="cannot open"):
        await Database.open_read_only(tmp_path / "none.db", SystemClock())
    assert not (tmp_path / "none.db").exists(), "nothing is made in its place"
    assert outliving(before) == []


async def test_bells_ring_after_a_commit_only(store):
    rung = []
    store.on_commit(lambda: rung.append(1))
    with pytest.raises(RuntimeError):
        async with store.writing(Cause()):
            raise RuntimeError
    assert not rung
    async with store.writing(Cause()):
        pass
    assert rung == [1]


async def test_a_bell_of_a_queue_rings_for_what_falls_due_in_it(store):
    rung = []
    for queue in Queue:
        store.on_commit(partial(rung.append, queue), queue)
    recipient, now = Recipient("member", 1), SystemClock().now()
    async with store.writing(Cause()) as tx:
        await tx.settings.put("x", "y", "z")
        assert await tx.outbox.claim("me", now, 10) == []
        await tx.reminders.silence(recipient, "left")
    assert rung == []
    async with store.writing(Cause()) as tx:
        row = await tx.outbox.put(recipient, "x", "{}", now, "once", priority=3)
    assert rung == [Queue.OUTBOX]
    async with store.writing(Cause()) as tx:
        assert await tx.outbox.put(recipient, "x", "{}", now, "once", priority=3) is None
        await tx.outbox.finish(row, OutboxState.SENT, now, "sent")
    assert rung == [Queue.OUTBOX]
    async with store.writing(Cause()) as tx:
        await tx.reminders.postpone([1], now)
    assert rung == [Queue.OUTBOX, Queue.REMINDERS]


# The sender looks again by itself after these.
_ITS_OWN = {"reclaim", "retry", "put_off"}


def test_whatever_may_be_due_earlier_rings():
    """A statement that puts something into a queue, or says anew when it is due, stands beside the note of it."""
    hastening = re.compile(r"INSERT INTO (outbox|reminders)\b|UPDATE (outbox|reminders) SET .*?(due_at = |'pending')")
    found, silent = 0, []
    for path in sorted(Path(module.__file__).parent.glob("*.py")):
        for function in ast.walk(ast.parse(path.read_text())):
            if not isinstance(function, ast.AsyncFunctionDef):
                continue
            sql = " ".join(
                node.value
                for node in ast.walk(function)
                if isinstance(node, ast.Constant) and isinstance(node.value, str)
            )
            for statement in re.split(r"(?=INSERT |UPDATE |DELETE )", sql):
                # What a statement looks for is not what it sets.
                if hastening.search(statement.split(" WHERE ")[0]):
                    found += 1
                    if function.name not in _ITS_OWN and "hasten" not in ast.unparse(function):
                        silent.append(f"{path.name}: {function.name}")
    assert silent == []
    assert found > 10


async def test_the_founding_associations_are_folded_as_the_code_folds(store):
    async with store.reading() as view:
        assert [association.code for association in await view.associations.all()] == ["BJ", "HE", "TJ"]
        for name in ("bj", "北京市科协", "北京科協", "Pequim", "ASSOCIACAO DE BEIJING"):
            found = await view.associations.find(name)
            assert found and found.code == "BJ", name
    with closing(sqlite3.connect(store._path)) as connection:
        for text, folded in connection.execute("SELECT text, folded FROM texts"):
            assert fold(text) == folded
        for (folded,) in connection.execute("SELECT folded FROM association_aliases"):
            assert fold(folded) == folded


async def test_members_are_found_by_any_spelling(store):
    async with store.writing(Cause()) as tx:
        made = await tx.members.add(Text.of({ZH_HANS: "若昂·佩雷拉", PT: "João Pereira"}), 2)
        for name in ("若昂佩雷拉", "joao pereira", "JoaoPereira"):
            assert [found.id for found in await tx.members.by_name(name)] == [made.id]
        assert await tx.members.by_name("Pereira Lopes") == []


def test_statements_are_cut_at_the_right_semicolons():
    script = "CREATE TABLE a (b TEXT DEFAULT ';'); -- no; end\nINSERT INTO a VALUES ('x;y');\n"
    assert len(statements(script)) == 2


@pytest.mark.parametrize("version", range(len(migrations()) + 1))
def test_every_older_version_reaches_the_newest(version):
    with (
        closing(sqlite3.connect(":memory:", isolation_level=None)) as old,
        closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh,
    ):
        migrate(old, upto=version)
        assert migrate(old) == migrate(fresh) == len(migrations())
        listing = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
        assert old.execute(listing).fetchall() == fresh.execute(listing).fetchall()


def test_words_of_titles_that_are_there_already_are_counted():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as old:
        migrate(old, upto=28)
        old.execute(
            "INSERT INTO items (id, kind, code) VALUES (1, 'task', 'T1'), (2, 'task', 'T2'), (3, 'project', 'P')"
        )
        old.execute(
            "INSERT INTO title_words (word, kind, settled, item_id) VALUES"
            " ('专家', 'task', 0, 1), ('专家', 'task', 1, 2), ('专家', 'project', 0, 3), ('家服', 'task', 0, 1)"
        )
        migrate(old)
        counted = old.execute("SELECT word, kind, titles FROM title_word_counts ORDER BY titles DESC, kind").fetchall()
    assert counted == [("专家", "task", 2), ("专家", "project", 1), ("家服", "task", 1)]


def test_what_was_said_stays_with_its_message():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as old:
        migrate(old, upto=29)
        old.execute("PRAGMA foreign_keys = ON")
        old.execute("INSERT INTO items (id, kind, code) VALUES (1, 'task', 'T1')")
        old.execute(
            "INSERT INTO reminders (id, item_id, kind, ahead, recipient, schedule_no, planned_at, due_at, state)"
            " VALUES (7, 1, 'snoozed', 60, 'member:1', 2, '2026-12-04 01:00:00', '2026-12-04 02:00:00', 'sent')"
        )
        old.execute(
            "INSERT INTO outbox (id, recipient, topic, payload, priority, due_at, dedupe_key)"
            " VALUES (3, 'member:1', 'reminders', '{}', 1, '2026-12-04 02:00:00', 'k')"
        )
        old.execute("INSERT INTO outbox_reminders (outbox_id, reminder_id) VALUES (3, 7)")
        migrate(old)
        kept = old.execute("SELECT id, item_id, kind, ahead, schedule_no, snooze_no, state FROM reminders").fetchall()
        assert kept == [(7, 1, "snoozed", 60, 2, 0, "sent")]
        assert old.execute("SELECT * FROM outbox_reminders").fetchall() == [(3, 7)]


def test_every_table_is_used():
    said = "\n".join(path.read_text("utf-8") for path in Path(module.__file__).parent.glob("*.py"))
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection)
        # What an index for words keeps is its own.
        listed = connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
        )
        made = {name for (name,) in listed if not name.startswith("sqlite_")}
    assert len(made) > 30
    assert not [name for name in sorted(made) if not re.search(rf"\b{name}\b", said)]


def test_a_newer_file_is_refused():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA user_version = 9999")
        with pytest.raises(SchemaTooNew):
            migrate(connection)


async def test_two_records_of_one_person_become_one(store):
    async with store.writing(Cause()) as tx:
        keep = await tx.members.add(Text.of({ZH_HANS: "赵敏"}), None)
        drop = await tx.members.add(Text.of({PT: "Zhao Min"}), 1)
        await tx.members.link(drop.id, 10**12)
        assert await tx.members.merge(keep.id, drop.id) == []
        (one,) = await tx.members.all()
        assert (one.id, one.names, one.user_id) == (keep.id, Text.of({ZH_HANS: "赵敏", PT: "Zhao Min"}), 10**12)
        assert one.association and one.association.code == "BJ"


async def test_what_was_kept_is_in_the_one_file_after_closing(tmp_path):
    path = tmp_path / "ponte.db"
    database = await Database.open(path, SystemClock())
    async with database.writing(Cause()) as tx:
        await tx.settings.put("x", "y", "z")
    async with database.reading() as view:
        assert await view.settings.get("x", "y") == "z"
    await database.close()
    assert [beside.name for beside in tmp_path.iterdir()] == ["ponte.db"]


async def test_the_installations_zone_and_language_serve_until_an_association_has_its_own(tmp_path):
    for defaults, tz, locale in (
        (None, "Asia/Shanghai", "zh_Hans"),
        (Defaults("Europe/Lisbon", PT), "Europe/Lisbon", PT),
    ):
        database = await Database.open(tmp_path / "ponte.db", SystemClock(), defaults)
        async with database.reading() as view:
            assert {(home.tz, home.locale) for home in await view.associations.all()} == {(tz, locale)}
        await database.close()
