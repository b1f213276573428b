"""The sandbox's page in a real browser: with a small bot of its own, then the whole story with Ponte itself."""

from __future__ import annotations

import asyncio
import os
import re
import struct
import sys
import zlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from bot.sandbox.acts import Acts
from bot.sandbox.api import Api
from bot.sandbox.clock import MovableClock
from bot.sandbox.model import BotIdentity
from bot.sandbox.pace import PaceRules
from bot.sandbox.server import start
from bot.sandbox.web import build_app
from bot.sandbox.world import World

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
BEGIN = datetime(2026, 11, 30, 1, 0, tzinfo=UTC)
REMINDER_AT = datetime(2026, 12, 2, 1, 0, tzinfo=UTC)
TOKEN = "7000000001:AAE-a-token-for-tests-0123456789abcde"
WANG, ANA, LI = 5_200_000_001, 5_200_000_002, 5_200_000_003
DESKTOP, PHONE = (1440, 900), (360, 740)


class SmallBot:
    """A bot that answers over the Bot API as any would, and keeps one reminder."""

    def __init__(self, base: str, clock: MovableClock) -> None:
        self._base, self._clock = base, clock
        self._reminded = False

    async def call(self, method: str, **params: Any) -> Any:
        async with aiohttp.ClientSession() as http:
            async with http.post(f"{self._base}/bot{TOKEN}/{method}", json=params) as response:
                return (await response.json()).get("result")

    async def next_due(self) -> datetime | None:
        return None if self._reminded else REMINDER_AT

    async def settle(self) -> None:
        if not self._reminded and self._clock.now() >= REMINDER_AT:
            self._reminded = True
            await self.call("sendMessage", chat_id=WANG, text="提醒：T7 三天后到期")

    async def run(self) -> None:
        commands = [
            {"command": "next", "description": "近期交流活动"},
            {"command": "help", "description": "帮助"},
        ]
        await self.call("setMyCommands", commands=commands)
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=5) or []:
                offset = update["update_id"] + 1
                if "message" in update:
                    await self._answer(update["message"])
                elif "callback_query" in update:
                    await self._tapped(update["callback_query"])

    async def _answer(self, message: dict[str, Any]) -> None:
        chat, text = message["chat"]["id"], message.get("text", "")
        if text.startswith("/start"):
            await self.call("sendMessage", chat_id=chat, text=f"收到 {text}")
        elif text.startswith("/next"):
            names = ("提示", "告示", "改写")
            keys = [[{"text": name, "callback_data": name} for name in names]]
            await self.call("sendMessage", chat_id=chat, text="E1 会议", reply_markup={"inline_keyboard": keys})
        elif text.startswith("/bad"):
            await self.call("sendMessage", chat_id=chat, text="<b>open", parse_mode="HTML")
        elif text.startswith("/rich"):
            html = (
                "😀 <b>粗体</b> <tg-spoiler>秘密</tg-spoiler> &lt;img src=x&gt; /help https://t.me/ponte_bot?start=abc"
            )
            await self.call("sendMessage", chat_id=chat, text=html, parse_mode="HTML")

    async def _tapped(self, query: dict[str, Any]) -> None:
        where = {"chat_id": query["message"]["chat"]["id"], "message_id": query["message"]["message_id"]}
        if query["data"] == "改写":
            await self.call("editMessageText", text="E1 已改写", **where)
            await self.call("answerCallbackQuery", callback_query_id=query["id"])
        else:
            await asyncio.sleep(0.3)
            alert = query["data"] == "告示"
            text = f"{query['data']}：好"
            await self.call("answerCallbackQuery", callback_query_id=query["id"], text=text, show_alert=alert)


class Stage:
    """A served world with its small bot, and pages to look at it."""

    def __init__(self, world: World, base: str, browser: Browser) -> None:
        self.world, self.base, self.acts = world, base, Acts(world)
        self.group = next(chat.id for chat in world.register.chats.values() if chat.is_group)
        self.trouble: list[str] = []
        self._browser = browser

    async def page(self, address: str = "", size: tuple[int, int] = DESKTOP, **context: Any) -> Page:
        page = await open_page(self._browser, self.base, address, size, self.trouble, **context)
        await page.wait_for_selector(".person, .chat-entry, .chat-head")
        return page


async def open_page(
    browser: Browser, base: str, address: str, size: tuple[int, int], trouble: list[str], **context: Any
) -> Page:
    """Open the page and note in `trouble` every script error and every request that leaves the server."""
    tab = await browser.new_context(viewport={"width": size[0], "height": size[1]}, **context)
    page = await tab.new_page()
    page.set_default_timeout(10_000)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("request", lambda request: None if request.url.startswith(base) else trouble.append(request.url))
    await page.goto(f"{base}/{address}")
    return page


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        )
        yield chromium
        await chromium.close()


@pytest.fixture
async def stage(browser: Browser) -> AsyncIterator[Stage]:
    clock = MovableClock(BEGIN)
    world = World(BotIdentity(7_000_000_001, "Ponte", "ponte_bot", TOKEN), clock)
    world.add_user(WANG, "王静", language_code="zh-hans", note="北京市科协 · 管理员", group="BJ")
    world.add_user(ANA, "Ana", "Sousa", language_code="pt-pt", note="Associação de Beijing · membro", group="BJ")
    world.add_user(LI, "李强", language_code="zh-hans", note="天津市科协 · 成员", group="TJ")
    world.add_group("京津联络群", [WANG, ANA, LI], "administrator")
    small = SmallBot("", clock)
    runner, base = await start(build_app(world, clock, small, api=Api(world, PaceRules(enabled=False))))
    small._base = base
    running = asyncio.create_task(small.run())
    stage = Stage(world, base, browser)
    yield stage
    running.cancel()
    await runner.cleanup()
    assert stage.trouble == []


async def say(page: Page, text: str) -> None:
    await page.fill("#write", text)
    await page.keyboard.press("Enter")


def bubble(page: Page, text: str) -> Any:
    return page.locator(".bubble", has_text=text).last


async def fits(page: Page) -> bool:
    """Tell whether nothing is wider than the window."""
    return bool(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


async def test_a_newcomer_picks_a_person_and_is_answered(stage: Stage) -> None:
    page = await stage.page(locale="pt-PT")
    assert await page.locator(".people-group").count() == 2
    assert await page.locator(".banner").inner_text() == "Simulação: tudo fica neste computador, nada é enviado."
    await page.click(f'[data-person="{WANG}"]')
    assert "模拟环境" in await page.locator(".banner").inner_text()
    await page.click(".start")
    await bubble(page, "收到 /start").wait_for()
    await say(page, "/next")
    await bubble(page, "E1 会议").wait_for()
    assert await page.evaluate("location.hash") == f"#as={WANG}&chat={WANG}"
    await page.reload()
    await bubble(page, "E1 会议").wait_for()


async def test_what_arrives_elsewhere_is_unread_until_it_is_opened(stage: Stage) -> None:
    stage.acts.start(WANG)
    page = await stage.page(f"#as={WANG}&chat={WANG}")
    entry = page.locator(f'.chat-entry[data-chat="{stage.group}"]')
    await entry.wait_for()
    stage.acts.send(LI, stage.group, "第一条")
    stage.acts.send(LI, stage.group, "第二条")
    await entry.locator(".badge", has_text="2").wait_for()
    assert (await page.title()).startswith("(2)")
    await page.reload()
    await entry.locator(".badge", has_text="2").wait_for()
    await entry.click()
    await bubble(page, "第二条").wait_for()
    await entry.locator(".badge").wait_for(state="detached")
    await page.locator(".row.other .sender", has_text="李强").wait_for()


async def test_a_tap_spins_until_it_is_answered(stage: Stage) -> None:
    stage.acts.start(WANG)
    page = await stage.page(f"#as={WANG}&chat={WANG}")
    await say(page, "/next")
    key = page.locator(".key", has_text="提示")
    await key.click()
    await page.locator('.key[aria-busy="true"]', has_text="提示").wait_for()
    await page.locator(".toast", has_text="提示：好").wait_for()
    await page.locator('.key[aria-busy="true"]').wait_for(state="detached")
    await page.locator(".key", has_text="告示").click()
    await page.locator("dialog", has_text="告示：好").get_by_role("button").click()
    await page.locator("dialog").wait_for(state="detached")
    await page.locator(".key", has_text="改写").click()
    await bubble(page, "E1 已改写").locator(".edited").wait_for()


async def test_formatting_is_drawn_from_offsets_and_never_as_markup(stage: Stage) -> None:
    stage.acts.start(WANG)
    page = await stage.page(f"#as={WANG}&chat={WANG}")
    await say(page, "/rich")
    rich = bubble(page, "粗体")
    assert await rich.locator("strong").inner_text() == "粗体"
    assert await rich.locator("img").count() == 0
    assert "<img src=x>" in await rich.inner_text()
    await rich.locator(".spoiler").click()
    await rich.locator(".spoiler.shown", has_text="秘密").wait_for()
    await rich.locator(".command").click()
    await page.locator(".row.own", has_text="/help").wait_for()


async def test_an_invitation_can_be_opened_as_someone_else(stage: Stage) -> None:
    stage.acts.start(WANG)
    page = await stage.page(f"#as={WANG}&chat={WANG}")
    await say(page, "/rich")
    await bubble(page, "粗体").locator(".to-bot").click()
    await page.get_by_role("menuitem").nth(1).click()
    await page.locator(f'dialog [data-person="{ANA}"]').click()
    await bubble(page, "收到 /start abc").wait_for()
    assert await page.evaluate("location.hash") == f"#as={ANA}&chat={ANA}"
    assert await page.evaluate("document.documentElement.lang") == "pt-PT"


async def test_reply_edit_react_and_drafts(stage: Stage) -> None:
    stage.acts.start(WANG)
    stage.acts.send(LI, stage.group, "请看初稿")
    page = await stage.page(f"#as={WANG}&chat={stage.group}")
    row = page.locator(".row.other", has_text="请看初稿")
    await row.hover()
    await row.locator(".tool-reply").click()
    await page.fill("#write", "还没写完")
    await page.click(f'.chat-entry[data-chat="{WANG}"]')
    await page.locator(".chat-name h1", has_text="Ponte").wait_for()
    assert await page.input_value("#write") == ""
    await page.click(f'.chat-entry[data-chat="{stage.group}"]')
    assert await page.input_value("#write") == "还没写完"
    await page.locator(".bar", has_text="李强").wait_for()
    await page.press("#write", "Enter")
    own = page.locator(".row.own", has_text="还没写完")
    await own.locator(".quote", has_text="请看初稿").wait_for()
    await own.hover()
    await own.locator(".tool-more").click()
    await page.get_by_role("menuitem", name="编辑").click()
    await say(page, "写完了")
    await page.locator(".row.own", has_text="写完了").locator(".edited").wait_for()
    await row.hover()
    await row.locator(".tool-more").click()
    await page.get_by_role("menuitemcheckbox").first.click()
    await row.locator('.reaction[aria-pressed="true"]').click()
    await row.locator(".reaction").wait_for(state="detached")


def picture(width: int, height: int) -> bytes:
    """Return a grey PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\x80" * width) * height
    packed = zlib.compress(rows)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


async def test_files_and_pictures(stage: Stage) -> None:
    page = await stage.page(f"#as={WANG}&chat={stage.group}")
    choose = page.locator("input[type=file]")
    await choose.set_input_files({"name": "纪要.docx", "mimeType": "application/msword", "buffer": b"x" * 2100})
    await page.locator(".bar", has_text="纪要.docx").wait_for()
    await say(page, "请审")
    chip = page.locator(".row.own", has_text="请审").locator(".file")
    async with page.expect_download() as download:
        await chip.click()
    assert (await download.value).suggested_filename == "纪要.docx"
    await choose.set_input_files({"name": "图.png", "mimeType": "image/png", "buffer": picture(300, 200)})
    await page.click(".send")
    image = page.locator(".photo img")
    await image.wait_for()
    await page.wait_for_function("document.querySelector('.photo img').naturalWidth === 300")


async def test_a_refused_call_is_red_wherever_it_matters(stage: Stage) -> None:
    stage.acts.start(WANG)
    page = await stage.page(f"#as={WANG}&chat={WANG}")
    await say(page, "/bad")
    note = page.locator(".refusal-note", has_text="sendMessage")
    await note.wait_for()
    await page.locator("#calls-toggle .badge", has_text="1").wait_for()
    await page.locator(f'.chat-entry[data-chat="{WANG}"] .entry-refused').wait_for()
    await note.get_by_role("button").click()
    call = page.locator(".call.refused")
    await call.locator(".call-why", has_text="can't parse entities").wait_for()
    assert "<b>open" in await call.locator(".json").inner_text()
    await page.locator(".calls-tools .text-button").click()
    await note.wait_for(state="detached")
    await page.locator("#calls-toggle .badge").wait_for(state="detached")


async def test_the_clock_moves_and_brings_the_reminder(stage: Stage) -> None:
    stage.acts.start(WANG)
    page = await stage.page(f"#as={WANG}&chat={WANG}")
    await page.locator(".clock-date", has_text="2026年11月30日星期一").wait_for()
    await page.click(".clock-day")
    await page.locator(".clock-date", has_text="2026年12月1日星期二").wait_for()
    await page.click(".clock-to-next")
    await bubble(page, "提醒：T7 三天后到期").wait_for()
    await page.locator(".toast", has_text="王静").wait_for()
    assert (await page.locator(".clock-time").inner_text()).startswith("09:0")
    await page.locator(".clock-to-next:disabled", has_text="没有待发的提醒").wait_for()


async def test_commands_are_offered_and_chosen_by_keyboard(stage: Stage) -> None:
    stage.acts.start(WANG)
    page = await stage.page(f"#as={WANG}&chat={stage.group}")
    await page.locator("#write").press_sequentially("/")
    await page.get_by_role("option").first.wait_for()
    await page.keyboard.press("ArrowDown")
    assert "/help" in await page.locator('[role=option][aria-selected="true"]').inner_text()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await page.locator(".row.own", has_text="/next@ponte_bot").wait_for()
    await bubble(page, "E1 会议").wait_for()


async def test_blocking_and_group_actions(stage: Stage) -> None:
    stage.acts.start(WANG)
    page = await stage.page(f"#as={WANG}&chat={WANG}")
    await page.click(".chat-menu")
    await page.get_by_role("menuitem", name="停用机器人").click()
    await page.locator(".start", has_text="重新启用机器人").click()
    await page.locator("#write").wait_for()
    await page.click(f'.chat-entry[data-chat="{stage.group}"]')
    await page.click(".chat-menu")
    await page.get_by_role("menuitem", name="取消机器人的管理员身份").click()
    await page.locator(".chat-name p", has_text="机器人是普通成员").wait_for()
    await page.click(".chat-menu")
    await page.get_by_role("menuitem", name="升级为超级群").click()
    await page.locator(".chat-name p", has_text="超级群").wait_for()
    assert await page.locator(".chat-entry", has_text="京津联络群").count() == 1


async def test_a_phone_shows_one_pane_at_a_time(stage: Stage) -> None:
    stage.acts.start(ANA)
    page = await stage.page(size=PHONE, has_touch=True, is_mobile=True, locale="pt-PT")
    assert await fits(page)
    await page.tap(f'[data-person="{ANA}"]')
    await page.locator(".chat-entry").first.wait_for()
    assert not await page.locator("#chat").is_visible()
    assert await fits(page)
    await page.tap(f'.chat-entry[data-chat="{ANA}"]')
    await page.fill("#write", "/rich")
    await page.tap(".send")
    await bubble(page, "粗体").wait_for()
    assert not await page.locator("#side").is_visible()
    assert await fits(page)
    await page.tap("#calls-toggle")
    await page.locator(".call").first.tap()
    assert await fits(page)
    await page.tap(".calls-close")
    await page.tap(".chat-head .back")
    await page.locator(".chat-entry").first.wait_for()
    await page.go_back()
    await page.locator(".person, .chat-entry, .chat-head").first.wait_for()


CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255];
  };
  const over = (top, base) => base.map((part, i) => top[i] * top[3] + part * (1 - top[3]));
  const ground = (node) => {
    const layers = [];
    for (let at = node; at; at = at.parentElement) layers.push(rgba(getComputedStyle(at).backgroundColor));
    return layers.reverse().reduce((base, top) => over(top, base), [255, 255, 255]);
  };
  const light = (rgb) => rgb.map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const poor = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !node.checkVisibility() || node.closest(":disabled, [inert]")) continue;
    const base = ground(node);
    const [high, low] = [light(over(rgba(getComputedStyle(node).color), base)), light(base)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < 4.5) poor.push(`${walker.currentNode.data.trim().slice(0, 20)} ${ratio.toFixed(2)}`);
  }
  return poor;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_text_stands_out_from_its_ground(stage: Stage, scheme: str) -> None:
    stage.acts.start(WANG)
    stage.acts.send(LI, stage.group, "请看 https://example.org #进展 @wangjing")
    page = await stage.page(f"#as={WANG}&chat={WANG}", color_scheme=scheme)
    for text in ("/rich", "/next", "/bad"):
        await say(page, text)
    await page.locator(".refusal-note").wait_for()
    assert await page.evaluate(CONTRAST) == []
    await page.click(f'.chat-entry[data-chat="{stage.group}"]')
    await bubble(page, "请看").wait_for()
    await page.locator(".me").click()
    await page.locator("dialog .person").first.wait_for()
    assert await page.evaluate(CONTRAST) == []


async def test_the_page_finds_back_after_the_server_was_away(stage: Stage, browser: Browser) -> None:
    clock = MovableClock(BEGIN)
    runner, base = await start(build_app(stage.world, clock))
    page = await open_page(browser, base, f"#as={WANG}&chat={stage.group}", DESKTOP, [])
    await page.locator(".chat-head").wait_for()
    await runner.cleanup()
    await page.locator("body.offline").wait_for()
    stage.acts.send(LI, stage.group, "断线时的消息")
    runner, _ = await start(build_app(stage.world, clock), int(base.rpartition(":")[2]))
    await bubble(page, "断线时的消息").wait_for()
    await runner.cleanup()


# From here on the bot is Ponte itself, started as a newcomer starts it.


@pytest.fixture
async def sandbox_url(tmp_path: Path) -> AsyncIterator[str]:
    """The address of `python -m bot.sandbox`, run as a child process with a home and a database of its own."""
    env = os.environ | {"HOME": str(tmp_path), "PONTE_DB_PATH": str(tmp_path / "ponte.db"), "PYTHONUNBUFFERED": "1"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.sandbox", "--port", "0"), cwd=ROOT, env=env, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(30):
            while not (found := re.search(rb"http://127\.0\.0\.1:\d+", line := await process.stdout.readline())):
                assert line, "the sandbox ended before it told its address"
        yield found[0].decode()
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def someone(base: str, language: str) -> int:
    """Return the user id of the first person of the sandbox who reads `language`."""
    async with aiohttp.ClientSession() as http, http.get(f"{base}/sandbox/state") as response:
        people = (await response.json())["people"]
    return int(next(person["id"] for person in people if (person["language_code"] or "").startswith(language)))


async def forward_until_something_arrives(page: Page) -> None:
    """Press "to the next reminder" until one of this person's chats has something new, and open that chat."""
    for _ in range(8):
        heard = await page.locator(".row.other").count()
        await page.click(".clock-to-next:enabled")
        await page.locator("#clock:not(.jumping)").wait_for(timeout=30_000)
        await page.locator(".toast.clock").last.wait_for()
        if await page.locator(".row.other").count() > heard:
            return
        if await page.locator(".chat-entry .badge").count():
            await page.locator(".chat-entry", has=page.locator(".badge")).first.click()
            return
    pytest.fail("no reminder reached this person")


@pytest.mark.parametrize(
    ("language", "day"), [("zh", r"2026年12月4日"), ("pt", r"4 de dezembro de 2026|4/12/2026|04/12/2026")]
)
async def test_the_story_of_a_newcomer(browser: Browser, sandbox_url: str, language: str, day: str) -> None:
    trouble: list[str] = []
    person = await someone(sandbox_url, language)
    page = await open_page(browser, sandbox_url, "", DESKTOP, trouble)
    await page.click(f'[data-person="{person}"]')
    await page.click(".start")
    await page.locator(".row.other").first.wait_for()

    await say(page, "/next")
    answer = bubble(page, "E1")
    await answer.wait_for()
    assert re.search(day, await answer.inner_text())

    shown = await page.locator(".timeline").inner_text()
    await page.locator(".key[data-row]").first.click()
    await page.wait_for_function("before => document.querySelector('.timeline').innerText !== before", arg=shown)
    await page.locator('.key[aria-busy="true"]').wait_for(state="detached")

    await forward_until_something_arrives(page)
    reminder = page.locator(".row.other .bubble").last
    await reminder.wait_for()
    assert re.search(r"\b[ET]\d+\b", await reminder.inner_text())
    assert await page.locator("#calls-toggle .badge").count() == 0
    assert trouble == []
