"""The whole bot in one process with the embedded Telegram, and the shortest way to play people in it."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import shutil
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.app import Ponte
from bot.domain.exchanges.showing import replan_and_refresh
from bot.domain.telling.notices import announce_sheets
from bot.importing import import_files
from bot.sandbox import seed
from bot.sandbox.acts import Acts
from bot.sandbox.api import Api
from bot.sandbox.clock import MovableClock
from bot.sandbox.groups import Groups
from bot.sandbox.menu import Menus
from bot.sandbox.model import BotIdentity, Call, Message, Tap
from bot.sandbox.server import start
from bot.sandbox.timekeeper import Journey
from bot.sandbox.web import build_app
from bot.sandbox.wire import as_json
from bot.sandbox.world import World
from bot.settings import Settings
from storage.database import Database

T = TypeVar("T")

SHANGHAI = ZoneInfo("Asia/Shanghai")
BEGIN = datetime(2026, 11, 30, 9, tzinfo=SHANGHAI)
TOKEN = "8100000001:AAE-SECRET-token-of-the-stories-0123456"
BOT = BotIdentity(8_100_000_001, "Ponte 桥", "ponte_bot", TOKEN)

WANG, LIU, ZHAO, ANA, CHEN, SUN, ZHOU, JOAO, GAO, MA, SONG = (person.id for person in seed.PEOPLE)
STRANGER, ESTRANHO = 7_200_000_001, 7_200_000_002

# How long people take between two doings: no chat is written to faster than Telegram allows.
BREATH = 3.0
# How far the clock may be pushed while the bot waits for its pace, and how long it gets to show that it waits.
PATIENCE = 1.5
NOTICE = 0.006


@dataclass(frozen=True)
class Furnished:
    """A database in which the example plan is imported, people are linked and groups registered; menus as published."""

    database: Path
    menus: Menus

    @classmethod
    def make(cls, folder: Path) -> Furnished:
        database = folder / "furnished.db"

        async def furnish() -> Menus:
            clock = MovableClock(BEGIN, frozen=True)
            world, chats = inhabited(clock)
            store = await Database.open(database, clock)
            try:
                ponte = Ponte(Settings(token=TOKEN, admin_ids=frozenset({WANG})), store, clock)
                await seed.furnish(ponte, store, clock, chats)
            finally:
                await store.close()
            async with telling(cls(database, world.menus), folder) as story:
                await story.end()
                shutil.copyfile(story.database, database)
                return story.world.menus

        with asyncio.Runner() as runner:
            return cls(database, runner.run(furnish()))

    def copy(self, to: Path) -> Path:
        """Copy the database; what its last closing left beside the file has gone into it."""
        return Path(shutil.copyfile(self.database, to))


def inhabited(clock: MovableClock, world: World | None = None) -> tuple[World, dict[str, int]]:
    """Return a world in which everybody who was let in has pressed Start, and two strangers who have not."""
    world = World(BOT, clock) if world is None else world
    chats = seed.populate(world)
    for person in seed.PEOPLE:
        if person.role is not None:
            world.register.chats[person.id].started = True
            world.register.met.add(person.id)
    world.add_user(STRANGER, "陌生", "人", language_code="zh-hans")
    world.add_user(ESTRANHO, "Rui", "Estranho", language_code="pt-pt")
    return world, chats


@dataclass
class Button:
    """A button under a message and where it is."""

    row: int
    col: int
    label: str
    data: str


class Story:
    """What people do and see. Everybody's doing returns once the bot has dealt with it."""

    def __init__(self, database: Path, world: World, chats: dict[str, int], clock: MovableClock, api: Api) -> None:
        self.database, self.world, self.clock, self.api = database, world, clock, api
        self.bj, self.tj, self.he, self.joint = (chats[name] for name in ("BJ", "TJ", "HE", "joint"))
        self.acts, self.groups = Acts(world), Groups(world)
        self.journey = Journey(clock, self)
        self.settings = Settings(token=TOKEN, admin_ids=frozenset({WANG}))
        self.ponte: Ponte | None = None
        self._store: Database | None = None
        self._running: asyncio.Task[None] | None = None

    # The bot's life

    async def begin(self, *, menus: bool = True, **settings: Any) -> None:
        """Start the bot, with `menus` until the menus of commands are set; `settings` replace those it had."""
        self.settings = Settings(
            **{name: getattr(self.settings, name) for name in Settings.__dataclass_fields__} | settings
        )
        self._store = await Database.open(self.database, self.clock)
        self.ponte = Ponte(self.settings, self._store, self.clock)
        self.world.updates.allow([])
        self._running = asyncio.create_task(self.ponte.run())
        await self.calm(self._polled())
        await self.calm()
        while menus and not self.rows("SELECT 1 FROM settings WHERE key = 'menu'"):
            await asyncio.sleep(0.002)

    async def _polled(self) -> None:
        """Return once the bot has polled: it has told which updates it wants, and tidied up at the start."""
        while self.world.updates.wants("poll_answer") and self._running is not None and not self._running.done():
            await asyncio.sleep(0.001)

    async def end(self) -> None:
        """Stop the bot as a signal would."""
        if self.ponte is None or self._store is None or self._running is None:
            return
        self.ponte.stop()
        try:
            await self._running
        finally:
            await self._store.close()
            self.ponte = self._store = self._running = None

    async def restart(self) -> None:
        """End the bot and start it anew on the same database."""
        await self.end()
        await self.begin()

    async def next_due(self) -> datetime | None:
        """Return when the bot's next reminder is due."""
        assert self.ponte is not None
        return await self.ponte.next_due()

    async def settle(self) -> None:
        """Return once the bot has taken in and dealt with all there is; the clock may have to move for it."""
        assert self.ponte is not None and self._running is not None
        while len(self.world.updates) and not self._running.done():
            await asyncio.sleep(0.001)
        if self._running.done():
            self._running.result()
            raise AssertionError("the bot has ended")
        settling = asyncio.ensure_future(self.ponte.settle())
        await asyncio.wait({settling, self._running}, return_when=asyncio.FIRST_COMPLETED)
        if not settling.done():
            settling.cancel()
            self._running.result()
        await settling

    async def calm(self, work: Awaitable[T] | None = None, *, patience: float = PATIENCE) -> None:
        """Await `work` (none: that the bot settles), pushing the clock on where the bot waits for its pace."""
        task = asyncio.ensure_future(self.settle() if work is None else work)
        while not task.done():
            # A long leap would be no pace but an outage: that the bot waits has to be plain first.
            await asyncio.wait({task}, timeout=NOTICE if patience <= PATIENCE else 50 * NOTICE)
            due = self.clock.next_deadline()
            if not task.done() and due is not None and (due - self.clock.now()).total_seconds() <= patience:
                self.clock.move_to(due)
        await task

    # People

    async def say(self, person: int, chat: int, text: str, reply_to: Message | int | None = None) -> Message:
        self.clock.advance(BREATH)
        message = self.acts.send(person, chat, text, reply_to=_id(reply_to))
        await self.calm()
        return message

    async def ask(self, person: int, text: str, chat: int | None = None, reply_to: Message | None = None) -> str:
        """Say something, in private unless `chat` is given, and return what the bot answered there."""
        where = person if chat is None else chat
        before = self.world.register.chats[where].last_message_id
        await self.say(person, where, text, reply_to)
        return "\n".join(message.text or "" for message in self.by_bot(where) if message.id > before)

    async def start(self, person: int, payload: str | None = None) -> str:
        """Press Start or open a deep link, and return the answer."""
        self.clock.advance(BREATH)
        before = self.acts.start(person, payload).id
        await self.calm()
        return "\n".join(message.text or "" for message in self.by_bot(person) if message.id > before)

    async def tap(self, person: int, message: Message, data: str, *, times: int = 1, patience: float = PATIENCE) -> str:
        """Press the button that sends `data` and return the toast."""
        self.clock.advance(BREATH)
        button = next(button for button in buttons(message) if button.data == data)
        seq = self.world.feed.seq
        for _ in range(times):
            self.acts.tap(person, message.chat_id, message.id, button.row, button.col)
        await self.calm(patience=patience)
        return self._toast(seq, times)

    async def craft(self, person: int, message: Message, data: str) -> str:
        """Send a tap that no button of ours makes, as a changed client could, and return the toast."""
        self.clock.advance(BREATH)
        seq = self.world.feed.seq
        tap = Tap(str(seq), person, message.chat_id, message.id, self.clock.monotonic())
        self.world.taps[tap.id] = tap
        query = self.world.wire.callback_query(tap.id, message, self.world.register.people[person], data)
        self.world.updates.push("callback_query", as_json(query))
        await self.calm()
        return self._toast(seq, 1)

    def _toast(self, seq: int, times: int) -> str:
        toasts = [event for event in self.world.feed.since(seq) or [] if event["type"] == "toast"]
        assert len(toasts) == times, "every tap is answered once"
        return str(toasts[-1]["text"])

    async def edit(self, person: int, message: Message, text: str) -> None:
        self.clock.advance(BREATH)
        self.acts.edit(person, message.chat_id, message.id, text)
        await self.calm()

    async def upload(
        self, person: int, chat: int, *names: str, caption: str | None = None, reply_to: Message | None = None
    ) -> Message:
        """Send files, several as an album; returns the first message."""
        self.clock.advance(BREATH)
        files = [(name, "image/png" if name.endswith("png") else "application/pdf", PNG) for name in names]
        if len(files) > 1:
            message = self.acts.album(person, chat, files, caption=caption)[0]
        else:
            message = self.acts.upload(person, chat, *files[0], caption=caption, reply_to=_id(reply_to))
        await self.calm()
        return message

    async def block(self, person: int, *, blocked: bool = True) -> None:
        self.acts.block(person, blocked=blocked)
        await self.calm()

    async def bring(self, *sheets: Path) -> None:
        """Have sheets imported beside the running bot, as `python -m bot import` does."""
        assert self._store is not None
        result = await import_files(
            self._store, self.clock, sheets, replan_and_refresh, "Asia/Shanghai", tell=announce_sheets
        )
        assert result.applied, result.problems
        await self.calm()

    # Time

    async def jump_to(self, *moment: int, tz: str = "Asia/Shanghai") -> None:
        """Go to a local moment (year, month, day, hour …), stopping at every reminder on the way."""
        target = datetime(*moment, tzinfo=ZoneInfo(tz))  # type: ignore[misc,arg-type]
        await self.calm(self.journey.by((target - self.clock.now()).total_seconds()))

    async def sleep_until(self, *moment: int, tz: str = "Asia/Shanghai") -> None:
        """Go to a local moment with the bot stopped: where nothing counts but that time has passed, in a tenth."""
        await self.end()
        self.clock.move_to(datetime(*moment, tzinfo=ZoneInfo(tz)))  # type: ignore[misc,arg-type]
        await self.begin()

    async def jump(self, seconds: float) -> None:
        await self.calm(self.journey.by(seconds))

    # What is seen

    def by_bot(self, chat: int) -> list[Message]:
        return [message for message in self.world.register.chats[chat].messages.values() if message.from_id == BOT.id]

    def texts(self, chat: int) -> list[str]:
        """Return what the bot has said in a chat."""
        return [message.text or "" for message in self.by_bot(chat)]

    def last(self, chat: int) -> Message:
        return self.by_bot(chat)[-1]

    def reactions(self, message: Message) -> str | None:
        """Return the bot's reaction to a message."""
        return message.reactions.get(BOT.id)

    def refused(self) -> list[str]:
        return [f"{call.method}: {call.description}" for call in self.world.refusals]

    def calls(self, method: str) -> list[Call]:
        return [call for call in self.world.calls if call.method == method]

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Ask the database, past the bot; also to set up what no command can say yet."""
        with contextlib.closing(sqlite3.connect(self.database, timeout=10)) as connection, connection:
            return connection.execute(sql, values).fetchall()


def buttons(message: Message) -> list[Button]:
    """Return the buttons under a message."""
    return [
        Button(row, col, button["text"], button.get("callback_data", ""))
        for row, found in enumerate(message.keyboard or [])
        for col, button in enumerate(found)
    ]


def datas(message: Message) -> list[str]:
    """Return what a message's buttons send."""
    return [button.data for button in buttons(message)]


def has(text: str, *pieces: str) -> bool:
    """Tell whether every piece is in the text; on failure the assertion shows which is not."""
    missing = [piece for piece in pieces if piece not in text]
    assert not missing, f"{missing} not in:\n{text}"
    return True


def lacks(text: str, pieces: Iterable[str]) -> bool:
    found = [piece for piece in pieces if piece in text]
    assert not found, f"{found} in:\n{text}"
    return True


def _id(message: Message | int | None) -> int | None:
    return message.id if isinstance(message, Message) else message


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


@contextlib.asynccontextmanager
async def telling(furnished: Furnished, folder: Path) -> AsyncIterator[Story]:
    """Serve a world with a bot of its own, and end both."""
    clock = MovableClock(BEGIN, frozen=True)
    world, chats = inhabited(clock)
    world.menus = copy.deepcopy(furnished.menus)
    api = Api(world)
    runner, address = await start(build_app(world, clock, api=api))
    story = Story(furnished.copy(folder / "ponte.db"), world, chats, clock, api)
    try:
        await story.begin(api_base_url=address, db_path=story.database)
        yield story
    finally:
        await story.end()
        await runner.cleanup()
