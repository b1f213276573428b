"""The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

import asyncio
import json
import re
import time
from typing import Any, Literal

from aiohttp import web

from bot.sandbox.faults import Fault, Faults
from bot.sandbox.methods import PACED, handlers
from bot.sandbox.model import Call
from bot.sandbox.pace import Pace, PaceRules
from bot.sandbox.params import Args, MethodTable, Upload
from bot.sandbox.polling import Poller
from bot.sandbox.refusal import Refusal, bad_request
from bot.sandbox.world import World

_TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]{3,80}")


class Api:
    """Takes the bot's calls, refuses what Telegram refuses, and records every one in the world."""

    def __init__(self, world: World, pace: PaceRules | None = None) -> None:
        """Serve `world`; `pace` says how strictly Telegram's rates are kept (default: strictly)."""
        self.world = world
        self.faults = Faults()
        self._table = MethodTable()
        self._handlers = handlers()
        self._pace = Pace(pace or PaceRules())
        self._poller = Poller(world.updates)

    def fail_next(
        self,
        method: str,
        chat_id: int | None = None,
        mode: Literal["answer", "drop", "lost", "hang", "late"] = "answer",
        *,
        status: int = 500,
        description: str = "Internal Server Error",
        parameters: dict[str, Any] | None = None,
        seconds: float = 0.0,
        times: int = 1,
    ) -> None:
        """Let the next `times` calls of `method` (to `chat_id`, if given) go wrong; see `Fault` for the modes."""
        self.faults.add(method, chat_id, Fault(mode, status, description, parameters or {}, seconds), times)

    def add_routes(self, app: web.Application) -> None:
        """Put the Bot API's addresses into an application."""
        app.router.add_route("*", "/bot{token:[^/]*}/{method:[^/]*}", self._call)
        app.router.add_get("/file/bot{token:[^/]*}/{path:.+}", self._download)

    def _check_token(self, token: str) -> None:
        if not _TOKEN.fullmatch(token):
            raise Refusal(404, "Not Found")
        if token != self.world.bot.token:
            raise Refusal(401, "Unauthorized")

    async def _download(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request.match_info["token"])
            content = self._content(request.match_info["path"])
        except Refusal as refusal:
            return _answer(refusal.code, refusal.body())
        return web.Response(body=content, content_type="application/octet-stream")

    def _content(self, path: str) -> bytes:
        for file in self.world.register.files.values():
            if file.path == path:
                return file.content
        raise Refusal(404, "Not Found")

    async def _call(self, request: web.Request) -> web.StreamResponse:
        began = time.perf_counter()
        called = request.match_info["method"]
        method = self._table.name(called) or called
        call = Call(0, self.world.clock.now(), method, {}, ok=True)
        fault: Fault | None = None
        try:
            self._check_token(request.match_info["token"])
            given = await _given(request)
            call.params = {name: _shown(value) for name, value in given.items()}
            fault = self.faults.take(method, _number(given.get("chat_id")))
            if fault is not None and fault.mode == "drop":
                return _hang_up(request)
            work = self._perform(method, given, fault)
            # A caller that gives up ends its poll; anything else Telegram carries out all the same.
            call.result = await (work if method == "getUpdates" else asyncio.shield(asyncio.ensure_future(work)))
        except Refusal as refusal:
            call.ok, call.error_code, call.description = False, refusal.code, refusal.description
            answer = _answer(refusal.code, refusal.body())
        else:
            answer = _answer(200, {"ok": True, "result": call.result})
        call.ms = (time.perf_counter() - began) * 1000
        if method != "getUpdates" or call.result != []:
            self.world.record(call)
        if fault is not None and fault.mode == "late":
            await asyncio.sleep(fault.seconds)
        return _hang_up(request) if fault is not None and fault.mode == "lost" else answer

    async def _perform(self, method: str, given: dict[str, Any], fault: Fault | None) -> Any:
        if fault is not None and fault.mode == "answer":
            raise Refusal(fault.status, fault.description, fault.parameters)
        if fault is not None and fault.mode == "hang":
            await asyncio.sleep(fault.seconds)
        args = self._table.read(method, given)
        if method == "getUpdates":
            return await self._poller.get_updates(args)
        if method in PACED:
            self._admit(args)
        return self._handlers[method](self.world, args)

    def _admit(self, args: Args) -> None:
        chat = self.world.register.chats.get(args.get("chat_id", 0))
        if chat is not None:
            count = len(args.get("media", ())) or 1
            self._pace.admit(chat.id, chat.is_group, self.world.clock.monotonic(), count)


async def _given(request: web.Request) -> dict[str, Any]:
    """Return a call's parameters from the query and the body, whatever form it came in."""
    given: dict[str, Any] = dict(request.query)
    if request.method == "GET" or not request.can_read_body:
        return given
    try:
        if request.content_type == "application/json":
            body = await request.json()
            if not isinstance(body, dict):
                raise bad_request("can't parse request body as JSON object")
            # A string stays a string; an object may be sent as it is or as a string of JSON.
            return given | {name: value for name, value in body.items() if value is not None}
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                content = await asyncio.to_thread(value.file.read)
                given[name] = Upload(value.filename, value.content_type, content)
            else:
                given[name] = value.decode() if isinstance(value, (bytes, bytearray)) else value
    except web.HTTPRequestEntityTooLarge:
        raise Refusal(413, "Request Entity Too Large") from None
    except ValueError:
        raise bad_request("can't parse request body") from None
    return given


def _shown(value: Any) -> Any:
    """Return a parameter as the pane of calls shows it: files by name, JSON unpacked."""
    if isinstance(value, Upload):
        return value.name
    if isinstance(value, str) and value[:1] in {"{", "["}:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def _number(value: Any) -> Any:
    try:
        return int(value)
    except (TypeError, ValueError):
        return value


def _answer(status: int, body: dict[str, Any]) -> web.Response:
    return web.json_response(body, status=status, dumps=lambda data: json.dumps(data, ensure_ascii=False))


def _hang_up(request: web.Request) -> web.Response:
    """Close the connection; the response never reaches anyone."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
