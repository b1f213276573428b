"""The play API: what people do on the page, as JSON under `/sandbox`."""

import asyncio
from typing import Any
from urllib.parse import quote

from aiohttp import web

from bot.sandbox.acts import Acts
from bot.sandbox.clock import MovableClock
from bot.sandbox.groups import Groups
from bot.sandbox.limits import UPLOAD_BYTES
from bot.sandbox.refusal import NotAllowed
from bot.sandbox.timekeeper import Journey
from bot.sandbox.view import instant
from bot.sandbox.world import World

_LONGEST_JUMP = 5 * 366 * 86_400


class WrongInput(Exception):
    """A request of the page that is not of the contract's shape."""


class Play:
    """Handlers of the play API."""

    def __init__(self, world: World, clock: MovableClock, journey: Journey, zone: str) -> None:
        """Let people act in `world`; `zone` is the IANA zone the page shows times in."""
        self._world = world
        self._acts = Acts(world)
        self._groups = Groups(world)
        self._clock = clock
        self._journey = journey
        self._zone = zone

    def add_routes(self, app: web.Application) -> None:
        """Put the play API's addresses into an application."""
        app.router.add_get("/sandbox/state", self._state)
        app.router.add_get("/sandbox/menu", self._menu)
        app.router.add_get("/sandbox/clock", self._clock_now)
        app.router.add_get("/sandbox/files/{file_id}", self._file)
        for name, act in (
            ("send", self._send),
            ("upload", self._upload),
            ("edit", self._edit),
            ("tap", self._tap),
            ("react", self._react),
            ("start", self._start),
            ("block", self._block),
            ("group", self._group),
            ("clock", self._move_clock),
        ):
            app.router.add_post(f"/sandbox/{name}", act)

    async def _state(self, request: web.Request) -> web.Response:
        now = {"now": instant(self._clock.now()), "zone": self._zone}
        return web.json_response(self._world.state() | now)

    async def _menu(self, request: web.Request) -> web.Response:
        query = {name: _integer(request.query.get(name), name) for name in ("as", "chat")}
        person, chat = self._world.register.person(query["as"]), self._world.register.chat(query["chat"])
        return web.json_response({"commands": self._world.menus.shown(person, chat)})

    async def _file(self, request: web.Request) -> web.Response:
        file = self._world.register.files.get(request.match_info["file_id"])
        if file is None:
            raise web.HTTPNotFound
        # What someone uploads is shown or saved, never run as a page of this origin.
        picture = file.kind == "photo"
        response = web.Response(body=file.content, content_type=file.mime if picture else "application/octet-stream")
        response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
        response.headers["X-Content-Type-Options"] = "nosniff"
        if not picture:
            response.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(file.name, safe='')}"
        return response

    async def _send(self, request: web.Request) -> web.Response:
        body = await _body(request)
        message = self._acts.send(
            body.integer("as"), body.integer("chat"), body.text("text"), reply_to=body.optional_integer("reply_to")
        )
        return web.json_response({"message": self._world.view.message(message)})

    async def _upload(self, request: web.Request) -> web.Response:
        form = await request.post()
        body = Body({name: value for name, value in form.items() if isinstance(value, str)})
        file = form.get("file")
        if not isinstance(file, web.FileField):
            raise WrongInput("file is missing")
        content = await asyncio.to_thread(file.file.read)
        if not 0 < len(content) <= UPLOAD_BYTES:
            raise NotAllowed("文件须在 50 MB 以内且不为空 · O ficheiro deve ter até 50 MB e não estar vazio")
        message = self._acts.upload(
            body.integer("as"),
            body.integer("chat"),
            file.filename,
            file.content_type,
            content,
            caption=body.optional_text("caption"),
            reply_to=body.optional_integer("reply_to"),
        )
        return web.json_response({"message": self._world.view.message(message)})

    async def _edit(self, request: web.Request) -> web.Response:
        body = await _body(request)
        message = self._acts.edit(body.integer("as"), body.integer("chat"), body.integer("id"), body.text("text"))
        return web.json_response({"message": self._world.view.message(message)})

    async def _tap(self, request: web.Request) -> web.Response:
        body = await _body(request)
        self._acts.tap(
            body.integer("as"), body.integer("chat"), body.integer("id"), body.integer("row"), body.integer("col")
        )
        return web.json_response({})

    async def _react(self, request: web.Request) -> web.Response:
        body = await _body(request)
        message = self._acts.react(
            body.integer("as"), body.integer("chat"), body.integer("id"), body.optional_text("emoji")
        )
        return web.json_response({"message": self._world.view.message(message)})

    async def _start(self, request: web.Request) -> web.Response:
        body = await _body(request)
        message = self._acts.start(body.integer("as"), body.optional_text("payload"))
        return web.json_response({"message": self._world.view.message(message)})

    async def _block(self, request: web.Request) -> web.Response:
        body = await _body(request)
        self._acts.block(body.integer("as"), blocked=body.boolean("blocked"))
        return web.json_response({})

    async def _group(self, request: web.Request) -> web.Response:
        body = await _body(request)
        actions = {
            "add": self._groups.add_bot,
            "remove": self._groups.remove_bot,
            "promote": self._groups.promote_bot,
            "demote": self._groups.demote_bot,
            "migrate": self._groups.migrate,
        }
        action = actions.get(body.text("action"))
        if action is None:
            raise WrongInput(f"action must be one of {', '.join(actions)}")
        chat = action(body.integer("chat"), body.integer("as"))
        return web.json_response({"chat": self._world.view.chat(chat)})

    async def _clock_now(self, request: web.Request) -> web.Response:
        due = await self._journey.next_due()
        return web.json_response({"now": instant(self._clock.now()), "next": instant(due) if due is not None else None})

    async def _move_clock(self, request: web.Request) -> web.Response:
        body = await _body(request)
        self._tell_clock(jumping=True)
        try:
            if body.optional_text("to") == "next":
                await self._journey.to_next()
            else:
                seconds = body.integer("seconds")
                if not 0 <= seconds <= _LONGEST_JUMP:
                    raise NotAllowed("时钟只能向前，且一次不超过五年 · O relógio só avança, até cinco anos de cada vez")
                await self._journey.by(seconds)
        finally:
            self._tell_clock(jumping=False)
        return web.json_response({"now": instant(self._clock.now())})

    def _tell_clock(self, *, jumping: bool) -> None:
        self._world.feed.publish("clock", now=instant(self._clock.now()), rate=1, jumping=jumping)


class Body:
    """A request's fields, each asked for by its type. Every method raises WrongInput where it is not there."""

    def __init__(self, fields: dict[str, Any]) -> None:
        """Read from `fields`."""
        self._fields = fields

    def integer(self, name: str) -> int:
        """Return a whole number; a form may carry it as digits."""
        return _integer(self._fields.get(name), name)

    def optional_integer(self, name: str) -> int | None:
        """Return a whole number or None."""
        return None if self._fields.get(name) in {None, ""} else self.integer(name)

    def text(self, name: str) -> str:
        """Return a string."""
        value = self._fields.get(name)
        if not isinstance(value, str):
            raise WrongInput(f"{name} must be a string")
        return value

    def optional_text(self, name: str) -> str | None:
        """Return a string, or None where it is absent or empty."""
        return None if self._fields.get(name) in {None, ""} else self.text(name)

    def boolean(self, name: str) -> bool:
        """Return true or false."""
        value = self._fields.get(name)
        if not isinstance(value, bool):
            raise WrongInput(f"{name} must be true or false")
        return value


async def _body(request: web.Request) -> Body:
    try:
        fields = await request.json()
    except ValueError:
        raise WrongInput("the body must be JSON") from None
    if not isinstance(fields, dict):
        raise WrongInput("the body must be a JSON object")
    return Body(fields)


def _integer(value: Any, name: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.removeprefix("-").isdecimal():
        return int(value)
    raise WrongInput(f"{name} must be a whole number")
