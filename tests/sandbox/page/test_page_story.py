"""What a newcomer does first, on the page with Ponte itself behind it, in both languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import aiohttp
import pytest
from browsing import DESKTOP, bubble, open_page, say

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

pytestmark = pytest.mark.browser


async def person_called(base: str, name: str) -> int:
    """Return the user id of one of the sandbox's people."""
    async with aiohttp.ClientSession() as http, http.get(f"{base}/sandbox/state") as response:
        people = (await response.json())["people"]
    return int(next(person["id"] for person in people if person["name"] == name))


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


async def ask_and_be_reminded(page: Page, day: str) -> None:
    """Ask what is coming, tap a button, move the clock until a reminder arrives; nothing may be refused."""
    await say(page, "/next")
    answer = bubble(page, "E1")
    await answer.wait_for()
    assert re.search(day, await answer.inner_text())

    await page.locator(".key[data-row]", has_text="E1").last.click()
    await bubble(page, "E1 ·").wait_for()
    await page.locator('.key[aria-busy="true"]').wait_for(state="detached")

    await forward_until_something_arrives(page)
    reminder = page.locator(".row.other .bubble").last
    await reminder.wait_for()
    assert re.search(r"\b[ET]\d+\b", await reminder.inner_text())
    assert await page.locator("#calls-toggle .badge").count() == 0


async def test_a_chinese_reader_asks_and_is_reminded(browser: Browser, sandbox_url: str) -> None:
    trouble: list[str] = []
    page = await open_page(browser, sandbox_url, "", DESKTOP, trouble)
    await page.click(f'[data-person="{await person_called(sandbox_url, "赵敏")}"]')
    await page.locator(".chat-entry", has_text="Ponte").last.click()
    await bubble(page, "您好").wait_for()
    await ask_and_be_reminded(page, "2026年12月4日")
    assert trouble == []


async def test_a_portuguese_reader_is_invited_asks_and_is_reminded(browser: Browser, sandbox_url: str) -> None:
    trouble: list[str] = []
    page = await open_page(browser, sandbox_url, "", DESKTOP, trouble)
    await page.click(f'[data-person="{await person_called(sandbox_url, "王静")}"]')
    await page.locator(".chat-entry", has_text="Ponte").last.click()
    await say(page, "/invite João Pereira")
    await bubble(page, "t.me/").locator("a, button", has_text="t.me/").first.click()
    await page.get_by_role("menuitem", name="以另一人身份打开").click()
    await page.locator("dialog").locator(f'[data-person="{await person_called(sandbox_url, "João Pereira")}"]').click()
    await bubble(page, "Olá, João Pereira").wait_for()
    await ask_and_be_reminded(page, "0?4/12/2026")
    assert trouble == []
