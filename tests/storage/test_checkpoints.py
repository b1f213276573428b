"""What was kept moves from the log into the file beside the writer, and is all there whatever happens meanwhile."""

import asyncio
import sqlite3
from contextlib import closing

import pytest

from bot.domain.traffic import Cause
from storage import checkpoints
from storage.database import Database


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    monkeypatch.setattr(checkpoints, "COMMITS", 5)
    monkeypatch.setattr(checkpoints, "ROWS", 50)


async def keep(store: Database, key: str, value: str = "x" * 2000) -> None:
    async with store.writing(Cause()) as tx:
        await tx.settings.put("test", key, value)


def moved(path) -> int:
    """Return how much of it the file itself holds: it is read without the log."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as file:
        [[found]] = file.execute("SELECT count(*) FROM settings WHERE scope = 'test'")
        return int(found)


async def until(path, count: int) -> None:
    async with asyncio.timeout(10):
        while moved(path) < count:
            await asyncio.sleep(0.01)


async def test_after_some_transactions(store, tmp_path):
    for number in range(4):
        await keep(store, str(number))
    await asyncio.sleep(0.05)
    assert moved(tmp_path / "ponte.db") == 0
    await keep(store, "4")
    await until(tmp_path / "ponte.db", 5)


async def test_after_a_large_one(store, tmp_path):
    async with store.writing(Cause()) as tx:
        for number in range(60):
            await tx.settings.put("test", str(number), "x")
    await until(tmp_path / "ponte.db", 60)


async def test_the_log_does_not_grow(store, tmp_path):
    log = tmp_path / "ponte.db-wal"
    for number in range(400):
        await keep(store, str(number % 40))
        if number % 5 == 4:
            await store._checkpoints.ended()
    assert log.stat().st_size < 400_000


async def test_the_writer_does_not_do_it(store):
    [[pages]] = await store._writer.execute_fetchall("PRAGMA wal_autocheckpoint")
    assert pages >= 10_000


async def test_what_a_reader_still_looks_at_stays_as_it_was(store, tmp_path):
    await keep(store, "a", "before")
    async with store.reading() as view:
        assert await view.settings.get("test", "a") == "before"
        for number in range(20):
            await keep(store, str(number))
        await keep(store, "a", "after")
        await store._checkpoints.ended()
        assert await view.settings.get("test", "a") == "before"
    async with store.reading() as view:
        assert await view.settings.get("test", "a") == "after"


async def test_a_disk_that_refuses_it_loses_nothing(store, tmp_path, monkeypatch, caplog):
    async def refused():
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(store._checkpoints, "_connect", refused)
    for number in range(20):
        await keep(store, str(number))
    await store._checkpoints.ended()
    assert "disk I/O error" in caplog.text
    await store.close()
    assert moved(tmp_path / "ponte.db") == 20


async def test_closing_waits_for_it(store, tmp_path):
    for number in range(5):
        await keep(store, str(number))
    await store.close()
    assert moved(tmp_path / "ponte.db") == 5
    assert not (tmp_path / "ponte.db-wal").exists()
