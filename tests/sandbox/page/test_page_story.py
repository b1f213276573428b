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


@pytest.mark.parametrize(("language", "day"), [("zh", "2026年12月4日"), ("pt", "4 de dezembro de 2026|0?4/12/2026")])
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
    answered = "shown => document.querySelector('.toast') || document.querySelector('.timeline').innerText !== shown"
    await page.wait_for_function(answered, arg=shown)
    await page.locator('.key[aria-busy="true"]').wait_for(state="detached")

    await forward_until_something_arrives(page)
    reminder = page.locator(".row.other .bubble").last
    await reminder.wait_for()
    assert re.search(r"\b[ET]\d+\b", await reminder.inner_text())
    assert await page.locator("#calls-toggle .badge").count() == 0
    assert trouble == []
