"""A store of its own for each test, on a clock that the test moves."""

import pytest
from storage_support import Clock

from storage.database import Database


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
async def store(tmp_path, clock):
    database = await Database.open(tmp_path / "ponte.db", clock)
    yield database
    await database.close()
