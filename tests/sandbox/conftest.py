"""A served sandbox for each test, in which people exist and nothing has happened."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from sandbox_support import BEGIN, WANG, Sandbox, make_world

from bot.sandbox.api import Api
from bot.sandbox.clock import MovableClock
from bot.sandbox.pace import PaceRules
from bot.sandbox.server import start
from bot.sandbox.web import build_app


@pytest.fixture
def pace() -> PaceRules:
    """Rates are off but where a test is about them."""
    return PaceRules(enabled=False)


@pytest.fixture
async def sandbox(pace: PaceRules) -> AsyncIterator[Sandbox]:
    clock = MovableClock(BEGIN, frozen=True)
    world = make_world(clock)
    api = Api(world, pace)
    runner, base = await start(build_app(world, clock, api=api))
    async with aiohttp.ClientSession() as http:
        yield Sandbox(world, clock, api, base, http)
    await runner.cleanup()


@pytest.fixture
def started(sandbox: Sandbox) -> Sandbox:
    """Wang has pressed Start, and the bot has seen it."""
    sandbox.acts.start(WANG)
    sandbox.world.updates.clear()
    return sandbox
