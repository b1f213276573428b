"""The transport against real sockets: what arrives, what fails, and what an error tells."""

from __future__ import annotations

import asyncio
import contextlib
import io
import socket
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web
from telegram import Bot, InputMediaDocument
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.delivery.transport import AiohttpRequest, Timeouts, surely_not_sent

TOKEN = "123456:SECRET-token_of_the_test"
MESSAGE = {"message_id": 7, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "x"}
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@contextlib.asynccontextmanager
async def serving(answer: Answer) -> AsyncIterator[str]:
    """Serve every path with `answer`; gives the root address."""
    app = web.Application(client_max_size=1 << 26)
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    try:
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


@contextlib.asynccontextmanager
async def raw_server(
    talk: Talk,
) -> AsyncIterator[str]:
    """Serve bytes by hand, to break off where HTTP libraries would not."""
    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    try:
        yield f"http://{host}:{port}"
    finally:
        server.close()


@contextlib.asynccontextmanager
async def bot_at(root: str, timeouts: Timeouts | None = None, proxy_url: str | None = None) -> AsyncIterator[Bot]:
    request = AiohttpRequest(timeouts=timeouts, proxy_url=proxy_url)
    bot = Bot(
        TOKEN, base_url=f"{root}/bot", base_file_url=f"{root}/file/bot", request=request, get_updates_request=request
    )
    async with request:
        yield bot


def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def ok(_request: web.Request) -> web.Response:
    return web.json_response({"ok": True, "result": MESSAGE})


async def one_request(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
    return head + await reader.readexactly(length)


def assert_no_token(error: BaseException) -> None:
    told = "".join(traceback.format_exception(error)) + repr(error) + repr(error.__cause__) + repr(error.__context__)
    assert "SECRET" not in told
    assert error.__context__ is None


async def test_parameters_arrive_as_telegram_reads_them() -> None:
    seen: dict[str, str] = {}

    async def keep(request: web.Request) -> web.Response:
        seen.update(await request.post(), path=request.path, kind=request.content_type)
        return await ok(request)

    async with serving(keep) as root, bot_at(root) as bot:
        message = await bot.send_message(-1001, "课题 & <b>E2</b> — ação", parse_mode="HTML", message_thread_id=3)
    assert message.message_id == 7
    assert seen == {
        "path": f"/bot{TOKEN}/sendMessage",
        "kind": "application/x-www-form-urlencoded",
        "chat_id": "-1001",
        "text": "课题 & <b>E2</b> — ação",
        "parse_mode": "HTML",
        "message_thread_id": "3",
    }


async def test_files_go_as_multipart_with_their_names_and_may_be_sent_again() -> None:
    seen: list[dict[str, object]] = []

    async def keep(request: web.Request) -> web.Response:
        form = await request.post()
        seen.append({k: (v.filename, v.file.read()) if isinstance(v, web.FileField) else v for k, v in form.items()})
        return web.json_response({"ok": True, "result": [MESSAGE]})

    big = b"\0\xff" * 1_200_000
    async with serving(keep) as root, bot_at(root) as bot:
        media = [InputMediaDocument(big, filename="计划.xlsx"), InputMediaDocument(io.BytesIO(b"b"), filename="b.csv")]
        for _ in range(2):
            await bot.send_media_group(5, media)
    first, second = seen
    assert first == second
    files = [value for value in first.values() if isinstance(value, tuple)]
    assert files == [("计划.xlsx", big), ("b.csv", b"b")]
    assert str(first["media"]).count("attach://") == 2


async def test_a_download_comes_whole() -> None:
    async def give(_request: web.Request) -> web.Response:
        return web.Response(body=b"\x89PNG" * 50_000)

    async with serving(give) as root, bot_at(root) as bot:
        assert await bot.request.retrieve(f"{root}/file/bot{TOKEN}/photos/1.png") == b"\x89PNG" * 50_000


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (400, {"description": "Bad Request: can't parse entities"}, BadRequest),
        (401, {"description": "Unauthorized"}, InvalidToken),
        (429, {"description": "Too Many Requests", "parameters": {"retry_after": 3}}, RetryAfter),
        (502, None, NetworkError),
        (302, None, NetworkError),
    ],
)
async def test_http_answers_become_the_library_s_errors(
    status: int, body: dict[str, object] | None, error: type[TelegramError]
) -> None:
    calls = []

    async def refuse(request: web.Request) -> web.Response:
        calls.append(request.method)
        if body is None:
            return web.Response(status=status, text="<html>", headers={"Location": "/elsewhere"})
        return web.json_response({"ok": False, "error_code": status, **body}, status=status)

    async with serving(refuse) as root, bot_at(root) as bot:
        with pytest.raises(error) as caught:
            await bot.send_message(1, "x")
    assert not surely_not_sent(caught.value)
    assert calls == ["POST"]


async def test_a_refused_connection_was_surely_not_sent() -> None:
    async with bot_at(f"http://127.0.0.1:{unused_port()}") as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "x")
    assert surely_not_sent(caught.value)
    assert caught.value.message.startswith("sendMessage: ")
    assert_no_token(caught.value)


async def test_an_unknown_host_was_surely_not_sent() -> None:
    async with bot_at("http://no-such-host.invalid") as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "x")
    assert surely_not_sent(caught.value)
    assert_no_token(caught.value)


async def test_a_malformed_address_tells_no_token() -> None:
    async with bot_at("http://[half") as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "x")
    assert surely_not_sent(caught.value)
    assert_no_token(caught.value)


async def test_no_connection_in_time_was_surely_not_sent() -> None:
    # A listening socket whose queue is full lets no further connection come about.
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        fillers = []
        for _ in range(3):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(deaf.getsockname())
            fillers.append(filler)
        await asyncio.sleep(0.05)
        timeouts = Timeouts(connect=0.2, pool=0.1)
        async with bot_at(f"http://127.0.0.1:{deaf.getsockname()[1]}", timeouts) as bot:
            with pytest.raises(TimedOut) as caught:
                await bot.send_message(1, "x")
        for filler in fillers:
            filler.close()
    assert surely_not_sent(caught.value)
    assert_no_token(caught.value)


async def test_no_free_connection_in_time_was_surely_not_sent() -> None:
    async def hang(_request: web.Request) -> web.Response:
        await asyncio.sleep(5)
        raise AssertionError

    async with serving(hang) as root:
        request = AiohttpRequest(timeouts=Timeouts(connect=0.1, pool=0.1, read=0.5), connections=1)
        async with request:
            bot = Bot(TOKEN, base_url=f"{root}/bot", request=request)
            first = asyncio.create_task(bot.send_message(1, "a"))
            await asyncio.sleep(0.05)
            with pytest.raises(TimedOut) as caught:
                await bot.send_message(1, "b")
            assert surely_not_sent(caught.value)
            with pytest.raises(TimedOut):
                await first


async def test_an_answer_that_does_not_come_was_perhaps_sent() -> None:
    async def hang(_request: web.Request) -> web.Response:
        await asyncio.sleep(5)
        raise AssertionError

    async with serving(hang) as root, bot_at(root, Timeouts(read=0.1)) as bot:
        with pytest.raises(TimedOut) as caught:
            await bot.send_message(1, "x")
    assert not surely_not_sent(caught.value)
    assert "sendMessage" in caught.value.message
    assert_no_token(caught.value)


async def test_a_call_may_wait_longer_than_the_default() -> None:
    async def slow(request: web.Request) -> web.Response:
        await asyncio.sleep(0.3)
        return await ok(request)

    async with serving(slow) as root, bot_at(root, Timeouts(connect=0.1, pool=0.1, write=0.0, read=0.05)) as bot:
        assert (await bot.send_message(1, "x", read_timeout=2)).message_id == 7


async def test_an_upload_that_is_not_taken_times_out_as_a_whole() -> None:
    async def never_read(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(5)

    # Only the upload is in a hurry: a busy machine takes its time to connect.
    timeouts = Timeouts(connect=1, pool=1, read=0.1, media_write=0.1)
    async with raw_server(never_read) as root, bot_at(root, timeouts) as bot:
        with pytest.raises(TimedOut) as caught:
            await bot.send_document(1, b"\0" * 20_000_000)
    assert not surely_not_sent(caught.value)
    assert_no_token(caught.value)


@pytest.mark.parametrize("begun", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{"])
async def test_an_answer_broken_off_was_perhaps_sent_and_is_not_asked_again(begun: bytes) -> None:
    requests = []

    async def drop(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        requests.append(await one_request(reader))
        writer.write(begun)
        writer.close()

    async with raw_server(drop) as root, bot_at(root) as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "x")
    assert len(requests) == 1
    assert not surely_not_sent(caught.value)
    assert_no_token(caught.value)


async def test_a_post_on_a_dropped_kept_alive_connection_goes_out_once() -> None:
    """The second request reaches the server, which hangs up without an answer: HTTP libraries like to repeat it."""
    requests: list[bytes] = []

    async def answer_once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        requests.append(await one_request(reader))
        body = b'{"ok": true, "result": {"message_id": 7, "date": 1, "chat": {"id": 1, "type": "private"}}}'
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body))
        writer.write(body)
        await writer.drain()
        requests.append(await one_request(reader))
        writer.transport.abort()

    async with raw_server(answer_once) as root, bot_at(root) as bot:
        await bot.send_message(1, "first")
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "second")
    assert [b"text=second" in request for request in requests] == [False, True]
    assert not surely_not_sent(caught.value)


async def test_an_http_proxy_carries_the_request_and_its_refusal_was_not_sent() -> None:
    seen = []

    async def relay(request: web.Request) -> web.Response:
        seen.append((request.raw_path, request.headers.get("Proxy-Authorization", "")[:6]))
        return await ok(request)

    async with serving(relay) as proxy:
        address = proxy.replace("http://", "http://user:pass@")
        async with bot_at("http://telegram.invalid", proxy_url=address) as bot:
            await bot.send_message(1, "x")
    assert seen == [(f"http://telegram.invalid/bot{TOKEN}/sendMessage", "Basic ")]

    async with bot_at("http://telegram.invalid", proxy_url=f"http://u:pass@127.0.0.1:{unused_port()}") as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "x")
    assert surely_not_sent(caught.value)
    assert_no_token(caught.value)


async def test_a_proxy_that_refuses_the_tunnel_was_not_sent() -> None:
    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    async with raw_server(refuse) as proxy, bot_at("https://telegram.invalid", proxy_url=proxy) as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "x")
    assert surely_not_sent(caught.value)
    assert "407" in caught.value.message
    assert_no_token(caught.value)


async def test_a_socks5_proxy_gets_the_host_s_name() -> None:
    asked = []

    async def socks(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _version, methods = await reader.readexactly(2)
        await reader.readexactly(methods)
        writer.write(b"\x05\x00")
        head = await reader.readexactly(4)
        assert head[3] == 3  # a name, not an address
        length = (await reader.readexactly(1))[0]
        asked.append((await reader.readexactly(length)).decode())
        await reader.readexactly(2)
        writer.write(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        await one_request(reader)
        body = b'{"ok": true, "result": true}'
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
        await writer.drain()

    async with raw_server(socks) as proxy:
        address = proxy.replace("http://", "socks5://")
        async with bot_at("http://api.telegram.invalid", proxy_url=address) as bot:
            assert await bot.answer_callback_query("1")
    assert asked == ["api.telegram.invalid"]


async def test_a_socks_proxy_that_is_down_was_not_sent() -> None:
    async with bot_at("http://telegram.invalid", proxy_url=f"socks5://127.0.0.1:{unused_port()}") as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "x")
    assert surely_not_sent(caught.value)
    assert_no_token(caught.value)


def test_an_unknown_kind_of_proxy_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="socks5"):
        AiohttpRequest(proxy_url="ftp://127.0.0.1")


async def test_it_opens_again_after_a_shutdown() -> None:
    async with serving(ok) as root:
        request = AiohttpRequest()
        bot = Bot(TOKEN, base_url=f"{root}/bot", request=request)
        for _ in range(2):
            await request.initialize()
            await request.initialize()
            assert (await bot.send_message(1, "x")).message_id == 7
            await request.shutdown()
        with pytest.raises(NetworkError, match="not initialized"):
            await bot.send_message(1, "x")


async def test_a_burst_all_arrives() -> None:
    async with serving(ok) as root, bot_at(root) as bot:
        sent = await asyncio.gather(*(bot.send_message(1, "x") for _ in range(600)))
    assert len(sent) == 600
