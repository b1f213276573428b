"""The bot as a whole, for every test that plays people."""

import functools
import gc
import os
from collections.abc import AsyncIterator, Iterator

import pytest
from hypothesis import HealthCheck, settings
from story import Furnished, Story, telling

from bot import app, i18n
from bot.language.warming import warm
from storage import database

# The gate gives the same verdict on the same tree; looking for new cases is what HYPOTHESIS_PROFILE=default is for.
# How long an example takes says more of the machine than of the bot.
settings.register_profile("gate", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "gate"))


# Twelve thousand tests are collected in each worker, and none of it is garbage: to look through all that again and
# again took a fifth of the collection, and some of every test.
gc.disable()

# The longest first, so that none is left over at the end; the language's last and together, for most of their time
# goes into compiling its rules, once in each worker that has any of them.
_FIRST, _LAST = ("soak", "test_run.py"), "language"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    def turn(item: pytest.Item) -> int:
        part = item.nodeid.removeprefix("tests/").split("/")[0].split("::")[0]
        return 0 if part in _FIRST else 2 if part == _LAST else 1

    items.sort(key=turn)


def pytest_xdist_auto_num_workers() -> int:
    """Return how many processes run the tests: some wait now and then for what they have started."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session")
def catalogues() -> Iterator[None]:
    """Compile the catalogues once for all the bots of a session: nothing changes them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(i18n, "catalogue", functools.cache(i18n.catalogue))
        yield


@pytest.fixture(scope="session")
def warmed() -> Iterator[None]:
    """Load what the bots load at their start, once for all of a session; processes of their own do it themselves."""
    warm()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "warm", lambda wanted: None)
        yield


@pytest.fixture(scope="session")
def hasty() -> Iterator[None]:
    """Have no store of this process wait for the disk: what a power cut leaves of a database is seen by no test."""
    surely = database._surely
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_surely", lambda: ("synchronous = OFF", *surely()[1:]))
        yield


@pytest.fixture(scope="session")
def furnished(catalogues: None, warmed: None, hasty: None, tmp_path_factory: pytest.TempPathFactory) -> Furnished:
    """The example plan in a database, made once and copied for each test."""
    return Furnished.make(tmp_path_factory.mktemp("furnished"))


@pytest.fixture
def refusals() -> list[str]:
    """What Telegram may refuse in a test; each entry is part of a refusal. Nothing, unless the test says otherwise."""
    return []


@pytest.fixture
async def story(furnished: Furnished, tmp_path, refusals: list[str]) -> AsyncIterator[Story]:
    async with telling(furnished, tmp_path) as told:
        yield told
        await told.calm()
        unforeseen = [one for one in told.refused() if not any(part in one for part in refusals)]
        assert unforeseen == []
