"""A browser, a served world with a small bot, and the real sandbox as a child process."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from browsing import Stage
from small_bot import ANA, BEGIN, LI, TOKEN, WANG, SmallBot

from bot.sandbox.api import Api
from bot.sandbox.clock import MovableClock
from bot.sandbox.model import BotIdentity
from bot.sandbox.pace import PaceRules
from bot.sandbox.server import start
from bot.sandbox.web import build_app
from bot.sandbox.world import World

if TYPE_CHECKING:
    from playwright.async_api import Browser

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        )
        yield chromium
        await chromium.close()


@pytest.fixture
async def stage(browser: Browser) -> AsyncIterator[Stage]:
    clock = MovableClock(BEGIN)
    world = World(BotIdentity(7_000_000_001, "Ponte", "ponte_bot", TOKEN), clock)
    world.add_user(WANG, "王静", language_code="zh-hans", note="北京市科协 · 管理员", group="BJ")
    world.add_user(ANA, "Ana", "Sousa", language_code="pt-pt", note="Associação de Beijing · membro", group="BJ")
    world.add_user(LI, "李强", language_code="zh-hans", note="天津市科协 · 成员", group="TJ")
    world.add_group("京津联络群", [WANG, ANA, LI], "administrator")
    small = SmallBot(clock)
    runner, base = await start(build_app(world, clock, small, api=Api(world, PaceRules(enabled=False))))
    small.base = base
    running = asyncio.create_task(small.run())
    stage = Stage(world, base, browser)
    yield stage
    running.cancel()
    await runner.cleanup()
    assert stage.trouble == []


@pytest.fixture
async def sandbox_url(tmp_path: Path) -> AsyncIterator[str]:
    """The address of `python -m bot.sandbox`, run as a child process with a home and a database of its own."""
    env = os.environ | {"HOME": str(tmp_path), "PONTE_DB_PATH": str(tmp_path / "ponte.db"), "PYTHONUNBUFFERED": "1"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.sandbox", "--port", "0"), cwd=ROOT, env=env, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(30):
            while not (found := re.search(rb"http://127\.0\.0\.1:\d+", line := await process.stdout.readline())):
                assert line, "the sandbox ended before it told its address"
        yield found[0].decode()
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
