"""The page in a real browser, over a world with a small bot."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from browsing import DESKTOP, PHONE, Stage, bubble, fits, open_page, picture, say
from small_bot import ANA, BEGIN, LI, WANG

from bot.sandbox.clock import MovableClock
from bot.sandbox.server import start
from bot.sandbox.web import build_app

if TYPE_CHECKING:
    from playwright.async_api import Browser

pytestmark = pytest.mark.browser


async def test_a_newcomer_picks_a_person_and_is_answered(stage: Stage) -> None:
    page = await stage.page(locale="pt-PT")
    assert await page.locator(".people-group").count() == 2
    assert await page.locator(".banner").inner_text() == "Simulação: nada sai deste computador."
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
    # The answer to /start is in before the clock moves, else the first jump tells of it too.
    await bubble(page, "收到 /start").wait_for()
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


CONTRAST = (Path(__file__).parent / "contrast.js").read_text()


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
