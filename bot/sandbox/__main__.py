"""`python -m bot.sandbox`: the bot on an embedded Telegram, with the example plan and a clock that can be moved."""

from __future__ import annotations

import argparse
import asyncio
import secrets
import signal
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import logs
from bot.app import Ponte
from bot.sandbox import seed
from bot.sandbox.clock import MovableClock
from bot.sandbox.model import BotIdentity
from bot.sandbox.server import start
from bot.sandbox.web import build_app
from bot.sandbox.world import World
from bot.settings import Settings
from storage.database import Database

BEGIN = datetime(2026, 11, 30, 9, tzinfo=ZoneInfo(seed.ZONE))
_BOT_ID = 8_100_000_001


async def serve(port: int, folder: Path, log_level: str) -> None:
    """Serve the sandbox on 127.0.0.1 until SIGINT or SIGTERM; `port` 0 takes any free one. Says where on stdout.

    Raises:
        OSError: the port is taken.
    """
    clock = MovableClock(BEGIN)
    token = f"{_BOT_ID}:{secrets.token_urlsafe(26)}"
    logs.configure(log_level, "text", [token])
    world = World(BotIdentity(_BOT_ID, "Ponte 桥", "ponte_bot", token), clock)
    chats = seed.populate(world)
    store = await Database.open(folder / "sandbox.db", clock)
    # The page needs the bot to move its clock, the bot needs the page's address: the address is made first.
    bridge = _Bridge()
    runner, address = await start(build_app(world, clock, bridge, zone=seed.ZONE), port)
    try:
        settings = Settings(token=token, api_base_url=address, admin_ids=frozenset({seed.ADMIN.id}))
        ponte = Ponte(settings, store, clock)
        await seed.furnish(ponte, store, clock, chats)
        bridge.ponte = ponte
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, ponte.stop)
        seed.arrive(world)
        sys.stdout.write(f"Ponte's sandbox: {address}/\n")
        sys.stdout.flush()
        await ponte.run()
    finally:
        await runner.cleanup()
        await store.close()


class _Bridge:
    """Speaks for the bot when the page moves the clock."""

    ponte: Ponte | None = None

    async def next_due(self) -> datetime | None:
        return await self.ponte.next_due() if self.ponte else None

    async def settle(self) -> None:
        if self.ponte:
            await self.ponte.settle()


def main() -> int:
    """Read the command line and serve; everything is gone when it ends."""
    parser = argparse.ArgumentParser(prog="python -m bot.sandbox", description="Ponte on an embedded Telegram.")
    parser.add_argument("--port", type=int, default=8765, help="0 takes any free one")
    parser.add_argument("--log-level", default="WARNING", choices=("DEBUG", "INFO", "WARNING", "ERROR"))
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ponte-sandbox-") as folder:
        try:
            asyncio.run(serve(chosen.port, Path(folder), chosen.log_level))
        except OSError as error:
            sys.stderr.write(f"ponte: cannot serve on port {chosen.port}: {error.strerror or error}\n")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
