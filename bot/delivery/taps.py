"""Taps that wait for their turn: the phone that shows a spinner need not wait with them."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from typing import Any

from telegram import Bot
from telegram.error import TelegramError

from bot.domain.ports import Clock
from bot.domain.traffic import InboxUpdate

logger = logging.getLogger("ponte.intake")

# Seconds that a tap may spin; Telegram refuses to answer it after some 15 s ("query is too old").
PATIENCE = 5.0


class Taps:
    """Answers a tap without a word once it has spun for `PATIENCE`: its chat may be held back by the pace."""

    def __init__(self, bot: Bot, clock: Clock, unanswered: Callable[[int, str], bool]) -> None:
        """`unanswered` is told the ids of update and tap; it returns False where the tap has been answered already.

        Whoever would answer the tap after it finds that done.
        """
        self._bot = bot
        self._clock = clock
        self._unanswered = unanswered
        self._spinning: dict[int, asyncio.Task[None]] = {}

    def wait(self, row: InboxUpdate) -> None:
        """Begin to count for an update, where it is a tap."""
        if (tap := tap_of(row)) is not None:
            self._spinning[row.update_id] = asyncio.create_task(self._stop(row.update_id, tap))

    def over(self, row: InboxUpdate) -> None:
        """Note that an update has been handled."""
        if (spinning := self._spinning.pop(row.update_id, None)) is not None:
            spinning.cancel()

    async def close(self) -> None:
        """Answer nothing more."""
        left = list(self._spinning.values())
        self._spinning.clear()
        for spinning in left:
            spinning.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _stop(self, update_id: int, tap: str) -> None:
        await self._clock.sleep(PATIENCE)
        if not self._unanswered(update_id, tap):
            return
        try:
            await self._bot.answer_callback_query(tap)
        except TelegramError as error:
            logger.info("a tap that waits could not be answered: %s", error)


def tap_of(row: InboxUpdate) -> str | None:
    """Return by which id the tap that an update brings is answered, None where it brings none."""
    if '"callback_query"' not in row.json:
        return None
    query: Any = json.loads(row.json).get("callback_query")
    tap = query.get("id") if isinstance(query, dict) else None
    return tap if isinstance(tap, str) else None
