"""`python -m bot [run | check | import FILE…]`: the bot's command line."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import io
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bot import logs
from bot.clock import SystemClock
from bot.domain.errors import StoreUnusable
from bot.settings import Settings, SettingsError, load

if TYPE_CHECKING:
    from bot.domain.ports import Clock
    from storage.database import Database


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 done, 1 partly done, 2 not done."""
    parser = argparse.ArgumentParser(prog="python -m bot", description="Ponte, a Telegram bot that keeps one plan.")
    commands = parser.add_subparsers(dest="command")
    commands.add_parser("run", help="serve on Telegram (the default)")
    commands.add_parser("check", help="check the settings and the database, and say what is there")
    importing = commands.add_parser("import", help="read plan sheets (.xlsx, .csv) into the database")
    importing.add_argument("files", nargs="+", type=Path, metavar="FILE")
    chosen = parser.parse_args(arguments)
    try:
        settings = load(os.environ, Path(".env"))
    except SettingsError as error:
        for problem in error.problems:
            _say(problem)
        return 2
    logs.configure(settings.log_level, settings.log_format, _secrets(settings))
    try:
        if chosen.command == "import":
            return asyncio.run(_import(settings, chosen.files))
        if chosen.command == "check":
            return asyncio.run(_check(settings))
        if settings.token is None:
            _say(_UNSET)
            return 2
        return asyncio.run(_run(settings))
    except StoreUnusable as error:
        _say(str(error))
        return 2


_UNSET = "TELEGRAM_BOT_TOKEN is not set: put BotFather's token into .env, or try `make sandbox`, which needs none."


def _say(line: str) -> None:
    sys.stderr.write(f"ponte: {line}\n")


def _secrets(settings: Settings) -> list[str]:
    return [secret for secret in (settings.token, settings.proxy_url) if secret]


@contextlib.contextmanager
def _alone(database: Path) -> Iterator[None]:
    """Hold the right to serve this database: two processes that answer from it would answer twice.

    Raises `StoreUnusable` where another process holds it, or the folder cannot be written to.
    """
    import fcntl  # noqa: PLC0415 - only serving needs it, and only where the system has it

    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        # By another name it is the same database.
        lock = Path(f"{database.resolve()}.lock").open("w")  # noqa: SIM115 - the `with` below closes it
    except OSError as error:
        raise StoreUnusable(f"cannot open the database {database}: {error}") from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StoreUnusable(f"another process is serving {database}; stop it first.") from error
        except OSError as error:
            raise StoreUnusable(f"cannot lock the database {database}: {error}") from error
        yield


@contextlib.asynccontextmanager
async def _opened(settings: Settings, clock: Clock) -> AsyncIterator[Database]:
    from storage.database import Database  # noqa: PLC0415
    from storage.session import Defaults  # noqa: PLC0415

    store = await Database.open(settings.db_path, clock, Defaults(settings.timezone, settings.locale))
    try:
        yield store
    finally:
        await store.close()


async def _run(settings: Settings) -> int:
    clock = SystemClock()
    with _alone(settings.db_path):
        async with _opened(settings, clock) as store:
            # A second of work on a slow machine: who may not serve, or cannot, is told before it.
            from telegram.error import InvalidToken  # noqa: PLC0415

            from bot.app import Ponte  # noqa: PLC0415

            ponte = Ponte(settings, store, clock)
            # What is there from the start stays: looking through it for garbage, again and again, made somebody wait
            # for some 40 ms each time.
            gc.freeze()
            loop = asyncio.get_running_loop()
            for number in (signal.SIGTERM, signal.SIGINT):
                loop.add_signal_handler(number, ponte.stop)
            try:
                await ponte.run()
            except InvalidToken:
                _say("Telegram does not know this token; check TELEGRAM_BOT_TOKEN (BotFather shows it under /token).")
                return 2
    return 0


async def _check(settings: Settings) -> int:
    clock = SystemClock()
    async with _opened(settings, clock) as store, store.reading() as view:
        tasks = await view.tasks.page(open_only=False, limit=-1)
        exchanges = await view.exchanges.unsettled(clock.now())
        members = await view.members.all()
    token = "set" if settings.token else "not set (needed to run)"
    sys.stdout.write(
        f"settings in order; token {token}\n{settings.db_path}: {len(tasks)} tasks, {len(exchanges)} coming exchanges, "
        f"{len(members)} people, {sum(member.user_id is not None for member in members)} of them linked\n"
    )
    return 0


async def _import(settings: Settings, files: Sequence[Path]) -> int:
    from bot.domain.exchanges.showing import replan_and_refresh  # noqa: PLC0415
    from bot.domain.telling.notices import announce_sheets  # noqa: PLC0415
    from bot.importing import exit_code, import_files, render  # noqa: PLC0415

    clock = SystemClock()
    async with _opened(settings, clock) as store:
        result = await import_files(store, clock, files, replan_and_refresh, settings.timezone, tell=announce_sheets)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal that cannot show Chinese must not make a finished import look like a failed one.
        sys.stdout.reconfigure(errors="replace")
    sys.stdout.write(f"{render(result)}\n")
    return exit_code(result)


if __name__ == "__main__":
    sys.exit(main())
