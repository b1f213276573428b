"""What answers cost inside the bot, from the update to the first call: a plan of ten years beside a hundredth of it.

The hundredth is narrow (see `Size`), so that it has about as many rows to show as the whole: what is compared is how
the plan's size tells on an answer, not a full page with a half-empty one.
"""

import asyncio
import contextlib
import gc
import json
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from bench._ten_years import ASSOCIATIONS, FIRST_GROUP, FIRST_USER, NOW, Size, write
from telegram import Update
from telegram.ext import Application, ContextTypes, ExtBot
from telegram.request import BaseRequest, RequestData

import handlers
from bot.app import Ponte
from bot.domain.traffic import Cause, Recipient
from bot.settings import Settings
from handlers.application import Frank
from handlers.context import BotContext, Services
from handlers.replies.looking import boards
from handlers.replies.reply import in_one
from storage.database import Database

LARGE = Size(exchanges=10_000, tasks=100_000, reports=1_000_000)
SMALL = Size(exchanges=100, tasks=1_000, reports=10_000, narrow=True)
ROUNDS = 60
# Of so many associations, A20 and on, it is asked, and in their groups.
ASKED = 5
_FIRST_ASKED = 20
_TOKEN = "8100000001:AAE-token-of-the-measurements-0123456"
_ME = {"id": 8_100_000_001, "is_bot": True, "first_name": "Ponte", "username": "ponte_bot"}

# What is asked: {n} is another number each time, so that nothing is answered from memory.
COMMANDS = [
    "",
    "/tasks",
    "/tasks all",
    "/tasks overdue",
    "/tasks done",
    "/tasks blocked",
    "/tasks A2{d}",
    "/tasks A2{d} overdue",
    "/tasks 三月",
    "/tasks A2{d} 三月",
    "/tasks P{p}",
    "/tasks Pessoa Numero {o}",
    "/tasks 专家",
    "/tasks 生物医药调研报告",
    "/tasks A2{d} 专家 全部",
    "/task T{t}",
    "/owner T{t}",
    "/owner 新能源人才名录",
    "/owner acordo de cooperação",
    "/owner 专家",
    "/owner 新能原人才",
    "/project P{p}",
    "/project",
    "/project 人工智能",
    "/who Pessoa Numero {o}",
    "/who A2{d}",
    "/who",
    "/search 专家",
    "/search 新能源 人才",
    "/search especialistas",
    "/search 特殊情况",
    "/search 会议已召开",
    "/search T{t} 火星",
    "/week",
    "/overview",
    "/missing",
    "/next",
    "/next 30",
    "/next visita",
    "/next A2{d}",
    "/next 专家",
    "/next visita A2{d}",
    "/next 火星",
    "/next inexistente",
    "/next visita inexistente",
    "/exchange E{e}",
    "/help",
    "",
][1:-1]
IN_GROUPS = ("/tasks", "/week", "/next", "/task T{t}")
# Pages by buttons: the data is what the button of the answer before sends.
TURNING = (
    ("/tasks all", "tasks:", ":>"), ("/tasks A2{d} all", "tasks:", ":>"), ("/next", "next:", ":>"),
    ("/project", "projects:", "projects:>"), ("/task T{t}", "history:", "history:"), ("/search 专家", "search:r:", ""),
    ("/search 专家", "search:t:", ""), ("/search 专家", "search:e:", ""),
    ("/tasks all", "copy:", ""), ("/next", "copy:", ""),
)  # fmt: skip


class Stub(BaseRequest):
    """Stands in for Telegram: answers at once, and notes when it was first called and with which buttons."""

    def __init__(self) -> None:
        self.first: tuple[float, float] | None = None
        self.datas: list[str] = []
        self._number = 0

    @property
    def read_timeout(self) -> float | None:
        return 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        if self.first is None:
            self.first = time.perf_counter(), time.process_time()
        name = url.rpartition("/")[2]
        sent = request_data.parameters if request_data else {}
        result: Any = True
        if name == "getMe":
            result = _ME
        elif name in ("sendMessage", "editMessageText"):
            self._number += 1
            markup = sent.get("reply_markup") or {}
            rows = markup.get("inline_keyboard", []) if isinstance(markup, dict) else []
            self.datas = [button.get("callback_data", "") for row in rows for button in row]
            chat = {"id": sent["chat_id"], "type": "private"}
            result = {"message_id": self._number, "date": 0, "chat": chat, "text": "x"}
        return 200, json.dumps({"ok": True, "result": result}).encode()


class Then:
    """The clock of the plan: it stands still, but for what is measured by it."""

    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float, wake: asyncio.Event | None = None) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(wake.wait() if wake else asyncio.sleep(seconds), seconds)


@dataclass
class Bot:
    """The bot's handlers over a database, without Telegram."""

    application: Any
    stub: Stub
    services: Services
    store: Database
    size: Size
    updates: int = 0
    took: dict[str, list[tuple[float, float]]] = field(default_factory=dict)

    def words(self, text: str, number: int) -> str:
        return text.format(
            d=number % ASKED,
            p=number * 7 % (self.size.tasks // 100) + 1,
            t=number * 97 % self.size.tasks + 1,
            e=number * 97 % self.size.exchanges + 1,
            o=number % (self.size.tasks // 100) + 1,
        )

    async def hear(self, name: str | None, content: dict[str, Any]) -> None:
        """Handle an update, and note under `name` how long it took to the first call."""
        self.updates += 1
        raw = json.dumps({"update_id": self.updates, **content})
        self.stub.first = None
        began, spent = time.perf_counter(), time.process_time()
        update = Update.de_json(json.loads(raw), self.application.bot)
        await self.application.process_update(update)
        if name is not None:
            assert self.stub.first is not None, content
            at, used = self.stub.first
            self.took.setdefault(name, []).append(((at - began) * 1000, (used - spent) * 1000))

    async def say(self, name: str | None, text: str, number: int, *, group: bool = False) -> dict[str, Any]:
        user = FIRST_USER + number % (self.size.tasks // 100) + 1
        chat = (
            {"id": FIRST_GROUP - _FIRST_ASKED - number % ASKED, "type": "supergroup"}
            if group
            else {"id": user, "type": "private"}
        )
        words = self.words(text, number)
        entity = {"type": "bot_command", "offset": 0, "length": len(words.split()[0])}
        who = {"id": user, "is_bot": False, "first_name": "x", "language_code": "zh-hans"}
        message = {"message_id": self.updates + 1, "date": 0, "chat": chat, "from": who, "text": words}
        await self.hear(name, {"message": {**message, "entities": [entity]}})
        return {"chat": chat, "from": who}

    async def turn(self, name: str, text: str, start: str, part: str, number: int) -> None:
        where = await self.say(None, text, number)
        data = next((each for each in self.stub.datas if each.startswith(start) and part in each), None)
        if data is None:
            return
        message = {"message_id": 1, "date": 1, "chat": where["chat"], "text": "…"}
        tap = {"id": str(self.updates), "from": where["from"], "chat_instance": "1", "message": message, "data": data}
        await self.hear(name, {"callback_query": tap})

    async def board(self, name: str, number: int) -> None:
        began, spent = time.perf_counter(), time.process_time()
        found = await self.services.boards.contents(Recipient("chat", _FIRST_ASKED + number % ASKED))
        assert found is not None
        reply = in_one(tuple(self.services.translators.values()), lambda _: boards.board(_, found, "ponte_bot"))
        assert reply.text
        took = time.perf_counter() - began, time.process_time() - spent
        self.took.setdefault(name, []).append((took[0] * 1000, took[1] * 1000))


@contextlib.asynccontextmanager
async def _opened(path: Path, size: Size) -> AsyncIterator[Bot]:
    clock = Then()
    store = await Database.open(path, clock)
    ponte = Ponte(Settings(token=_TOKEN), store, clock)
    stub = Stub()
    bot = ExtBot(_TOKEN, request=stub, get_updates_request=Stub())
    application = (
        Application.builder()
        .application_class(Frank)
        .bot(bot)
        .updater(None)
        .job_queue(None)
        .context_types(ContextTypes(context=BotContext))
        .build()
    )
    application.bot_data["services"] = ponte.services
    handlers.register(application)
    await application.initialize()
    try:
        yield Bot(application, stub, ponte.services, store, size)
    finally:
        await application.shutdown()
        await store.close()


async def _ask_all(bots: Sequence[Bot], rounds: int) -> None:
    """Ask everything of every bot in turn, so that what else the machine does meets all of them."""
    for number in range(-3, rounds):
        for bot in bots:
            if number == 0:
                bot.took.clear()
            for text in COMMANDS:
                await bot.say(text, text, abs(number))
            for text in IN_GROUPS:
                await bot.say(f"{text} (group)", text, abs(number), group=True)
            for text, start, part in TURNING:
                await bot.turn(f"{text} → {start}", text, start, part, abs(number))
            await bot.board("board", abs(number))


async def _measured(folder: Path, rounds: int) -> Iterator[str]:
    paths = {}
    for name, size in (("small", SMALL), ("large", LARGE)):
        paths[size] = folder / f"{name}.db"
        if not paths[size].exists():
            write(paths[size], size)
    async with _opened(paths[SMALL], SMALL) as small, _opened(paths[LARGE], LARGE) as large:
        for bot in (small, large):
            async with bot.store.writing(Cause()) as tx:
                for chat in range(1, ASSOCIATIONS + 2):
                    await tx.boards.put(chat)
        # As `bot.__main__` does before it serves.
        gc.freeze()
        await _ask_all((small, large), rounds)
        return iter(_told(small, large))


def _told(small: Bot, large: Bot) -> Iterator[str]:
    yield "milliseconds to the first call; in brackets the processor time alone, which other work on the machine spares"
    yield f"{'query':<32} {'p50':>6} {'p99':>6} {'ratio':>5}   {'(p50':>6} {'p99':>6} {'ratio)':>6}"
    for name, times in large.took.items():
        line = f"{name:<32}"
        for which in (0, 1):
            here, there = [each[which] for each in times], [each[which] for each in small.took.get(name, times)]
            p50, p99 = median(here), quantiles(here, n=100)[98]
            line += f" {p50:6.1f} {p99:6.1f} {p50 / median(there):5.2f}  "
        yield line


def run() -> Iterator[str]:
    """Write both plans, ask everything of both, and compare."""
    with tempfile.TemporaryDirectory() as folder:
        yield from asyncio.run(_measured(Path(folder), ROUNDS))
