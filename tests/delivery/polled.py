"""A Bot API that hands out prepared updates over HTTP, and clocks for what waits on it."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import web
from telegram.ext import ExtBot

from bot.delivery.transport import AiohttpRequest, Timeouts

TOKEN = "123456:SECRET-token_of_the_test"
START = datetime(2026, 11, 30, 1, tzinfo=UTC)


class HurriedClock:
    """Real waiting costs nothing here: a sleep notes its length, moves the time on and returns."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._elapsed = 0.0

    def now(self) -> datetime:
        return START + timedelta(seconds=self._elapsed)

    def monotonic(self) -> float:
        return self._elapsed

    async def sleep(self, seconds: float, wake: asyncio.Event | None = None) -> None:
        del wake
        self.slept.append(seconds)
        self._elapsed += max(0.0, seconds)
        await asyncio.sleep(0)


class Polled:
    """Answers getUpdates from a list, dropping what an offset acknowledges; `refusals` come first."""

    def __init__(self) -> None:
        self.updates: list[Any] = []
        self.refusals: list[tuple[int, dict[str, Any]]] = []
        self.polls: list[dict[str, Any]] = []
        self.others: list[str] = []
        self.handed_out = 100
        self._more = asyncio.Event()

    def add(self, *updates: Any) -> None:
        self.updates.extend(updates)
        self._more.set()

    async def answer(self, request: web.Request) -> web.Response:
        method = request.path.rsplit("/", 1)[-1]
        if method != "getUpdates":
            self.others.append(method)
            return web.json_response({"ok": True, "result": True})
        asked = dict(await request.post())
        self.polls.append(asked)
        if self.refusals:
            status, body = self.refusals.pop(0)
            return web.json_response({"ok": False, "error_code": status, **body}, status=status)
        if "offset" in asked:
            offset = int(str(asked["offset"]))
            acknowledged = next((n for n, u in enumerate(self.updates) if u["update_id"] >= offset), len(self.updates))
            del self.updates[:acknowledged]
        if not self.updates:
            self._more.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._more.wait(), int(str(asked["timeout"])))
        body = {"ok": True, "result": self.updates[: self.handed_out]}
        return web.Response(text=json.dumps(body), content_type="application/json")


@contextlib.asynccontextmanager
async def polled_bot(polled: Polled) -> AsyncIterator[ExtBot[None]]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", polled.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.01)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    requests = [AiohttpRequest(timeouts=Timeouts(connect=1, read=1, write=1, pool=1)) for _ in range(2)]
    bot: ExtBot[None] = ExtBot(
        TOKEN, base_url=f"http://{host}:{port}/bot", request=requests[0], get_updates_request=requests[1]
    )
    try:
        for request in requests:
            await request.initialize()
        yield bot
    finally:
        for request in requests:
            await request.shutdown()
        await runner.cleanup()


def message(update_id: int, chat: int, text: str = "x") -> dict[str, Any]:
    kind = "private" if chat > 0 else "supergroup"
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 1,
            "chat": {"id": chat, "type": kind},
            "from": {"id": abs(chat), "is_bot": False, "first_name": "x"},
            "text": text,
        },
    }
