"""One application for all of the sandbox: the Bot API, the play API, its events and the page. Loopback only."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from bot.sandbox.api import Api
from bot.sandbox.clock import MovableClock
from bot.sandbox.feed import Feed
from bot.sandbox.play import Play, WrongInput
from bot.sandbox.refusal import NotAllowed
from bot.sandbox.timekeeper import Idle, Journey, Timekeeper
from bot.sandbox.world import World

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_LARGEST_BODY = 64 * 1024 * 1024
_KEEP_ALIVE_SECONDS = 15.0
_PAGE = Path(__file__).parent / "page"


def build_app(
    world: World,
    clock: MovableClock,
    timekeeper: Timekeeper | None = None,
    *,
    api: Api | None = None,
    zone: str = "Asia/Shanghai",
) -> web.Application:
    """Return the application.

    `timekeeper` speaks for the bot when the clock is moved; `api` is the Bot API (default: one with strict pace);
    `zone` the IANA zone the page shows.
    """
    app = web.Application(client_max_size=_LARGEST_BODY, middlewares=[_only_here, _speak_plainly])
    (api or Api(world)).add_routes(app)
    Play(world, clock, Journey(clock, timekeeper or Idle()), zone).add_routes(app)
    app.router.add_get("/sandbox/events", _events(world.feed))
    app.router.add_get("/", _index)
    app.router.add_get("/page/{name:.+}", _page)
    return app


Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def _only_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse callers that reach this machine under another name (DNS rebinding) or from another site's page."""
    origin = request.headers.get("Origin")
    if _host_of(f"//{request.host}") not in _LOOPBACK or (origin is not None and _host_of(origin) not in _LOOPBACK):
        return web.json_response({"error": "仅限本机访问 · Só acessível neste computador"}, status=403)
    return await handler(request)


def _host_of(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None


@web.middleware
async def _speak_plainly(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn what the play API refuses into a sentence for the page."""
    try:
        return await handler(request)
    except NotAllowed as refused:
        return web.json_response({"error": str(refused)}, status=409)
    except WrongInput as wrong:
        return web.json_response({"error": str(wrong)}, status=400)
    except web.HTTPClientError as error:
        if not request.path.startswith("/sandbox/"):
            raise
        return web.json_response({"error": f"{error.status} {error.reason}"}, status=error.status)


async def _index(request: web.Request) -> web.StreamResponse:
    return _static(_PAGE / "index.html")


async def _page(request: web.Request) -> web.StreamResponse:
    return _static((_PAGE / request.match_info["name"]).resolve())


def _static(path: Path) -> web.StreamResponse:
    if not path.is_relative_to(_PAGE) or not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path, headers={"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"})


def _events(feed: Feed) -> Handler:
    async def stream(request: web.Request) -> web.StreamResponse:
        """Send the events after `since` (or the browser's Last-Event-ID) and go on as they happen."""
        asked = request.headers.get("Last-Event-ID") or request.query.get("since") or str(feed.seq)
        if not asked.isascii() or not asked.isdigit():
            raise WrongInput("since must be a whole number")
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        await response.write(b": hello\n\n")
        seq = int(asked)
        while True:
            events = feed.since(seq)
            if events is None:
                events = [{"seq": feed.seq, "type": "reset"}]
            for event in events:
                await response.write(_frame(event))
                seq = event["seq"]
            try:
                await asyncio.wait_for(feed.wait(seq), _KEEP_ALIVE_SECONDS)
            except TimeoutError:
                await response.write(b": still here\n\n")

    return stream


def _frame(event: dict[str, Any]) -> bytes:
    return f"id: {event['seq']}\ndata: {json.dumps(event, ensure_ascii=False)}\n\n".encode()
