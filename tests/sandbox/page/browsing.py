"""Opening the page and the little gestures that the tests share."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Any

from bot.sandbox.acts import Acts
from bot.sandbox.world import World

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

DESKTOP, PHONE = (1440, 900), (360, 740)


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


async def say(page: Page, text: str) -> None:
    await page.fill("#write", text)
    await page.keyboard.press("Enter")


def bubble(page: Page, text: str) -> Any:
    return page.locator(".bubble", has_text=text).last


async def fits(page: Page) -> bool:
    """Tell whether nothing is wider than the window."""
    return bool(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def picture(width: int, height: int) -> bytes:
    """Return a grey PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\x80" * width) * height
    packed = zlib.compress(rows)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
