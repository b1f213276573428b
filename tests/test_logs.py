"""Logs: lines that a person or a machine reads, on stderr, and no secret in them."""

import json
import logging

import pytest

from bot import logs

TOKEN = "123456789:AAF-abc_DEF"
PROXY = 'socks5://user:p"w\\d@proxy:1080'


@pytest.fixture
def read(capsys):
    """What was written to stderr so far; the loggers are as before afterwards."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    root.handlers.clear()
    yield lambda: capsys.readouterr().err
    root.handlers[:] = before
    root.setLevel(level)


def fail():
    raise RuntimeError(f"no answer from {PROXY}, {TOKEN}")


def speak():
    log = logging.getLogger("ponte.test")
    log.info("asked https://api.telegram.org/bot%s/getMe through %s", TOKEN, PROXY)
    try:
        fail()
    except RuntimeError:
        log.exception("失败：%s", "原因")
    log.debug("not told")


@pytest.mark.parametrize("style", ["text", "json"])
def test_a_secret_is_struck_out_wherever_it_stands(read, style):
    logs.configure("INFO", style, [TOKEN, PROXY, ""])
    speak()
    told = read()
    for secret in (TOKEN, PROXY, json.dumps(PROXY)[1:-1]):
        assert secret not in told
    assert told.count("<secret>") == 4, told
    assert "失败：原因" in told and "not told" not in told


def test_json_is_a_line_a_record(read):
    logs.configure("INFO", "json", [TOKEN, PROXY])
    speak()
    first, second = map(json.loads, read().splitlines())
    assert (first["level"], first["logger"]) == ("INFO", "ponte.test")
    assert first["at"].endswith("+00:00")
    assert "RuntimeError: no answer" in second["traceback"]


def test_what_others_say_of_their_requests_is_not_told(read):
    logs.configure("INFO", "text", [])
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/bot%s/getMe", TOKEN)
    logging.getLogger("aiohttp.access").info("GET /")
    logging.getLogger("apscheduler.executors.default").info("running")
    assert read() == ""
