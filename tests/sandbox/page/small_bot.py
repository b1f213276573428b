"""A bot small enough to read at a glance, for trying the page without Ponte."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import aiohttp

from bot.sandbox.clock import MovableClock

BEGIN = datetime(2026, 11, 30, 1, 0, tzinfo=UTC)
REMINDER_AT = datetime(2026, 12, 2, 1, 0, tzinfo=UTC)
TOKEN = "7000000001:AAE-a-token-for-tests-0123456789abcde"
WANG, ANA, LI = 5_200_000_001, 5_200_000_002, 5_200_000_003


class SmallBot:
    """A bot that answers over the Bot API as any would, and keeps one reminder."""

    def __init__(self, clock: MovableClock) -> None:
        self.base, self._clock = "", clock
        self._reminded = False

    async def call(self, method: str, **params: Any) -> Any:
        async with (
            aiohttp.ClientSession() as http,
            http.post(f"{self.base}/bot{TOKEN}/{method}", json=params) as response,
        ):
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
