"""A store of its own for each test of an import."""

import pytest
from imports_support import Office

from bot.clock import SystemClock
from storage.database import Database


@pytest.fixture
async def office(tmp_path):
    store = await Database.open(tmp_path / "ponte.db", SystemClock())
    yield Office(tmp_path, store)
    await store.close()
