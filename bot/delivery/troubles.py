"""What to do about polls that fail: how long to wait, and what the log has to say of it."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable

from telegram import Bot
from telegram.error import Conflict, RetryAfter, TelegramError

from bot.delivery.refusals import retry_seconds

logger = logging.getLogger("ponte.intake")

LONGEST_BACKOFF = 30.0
_CONFLICT_PAUSE = 10.0
# One line for a conflict that lasts, every five minutes.
_CONFLICT_WARNINGS = 30


class Troubles:
    """Counts failures in a row, so that pauses grow and each trouble is told once."""

    def __init__(self, bot: Bot, chance: Callable[[], float] = random.random) -> None:
        """`chance` gives numbers from 0 to 1 for the jitter."""
        self._bot = bot
        self._chance = chance
        self._failures = 0
        self._conflicts = 0

    async def pause_after(self, error: Exception) -> float:
        """Log what deserves it and return how many seconds to wait before the next poll."""
        if isinstance(error, RetryAfter):
            return retry_seconds(error)
        if isinstance(error, Conflict):
            return await self._pause_after_conflict(error)
        self._failures += 1
        if self._failures == 1:
            if isinstance(error, TelegramError):
                logger.warning("polling fails, trying on: %s", error)
            else:
                logger.error("polling fails, trying on", exc_info=error)
        longest = min(LONGEST_BACKOFF, 2.0 ** min(self._failures - 1, 10))
        return longest * (0.5 + 0.5 * self._chance())

    async def _pause_after_conflict(self, error: Conflict) -> float:
        if "webhook" in error.message.lower():
            logger.warning("a webhook was set; removing it, for this bot polls")
            try:
                await self._bot.delete_webhook()
            except TelegramError as refusal:
                logger.warning("the webhook could not be removed: %s", refusal)
            else:
                return 1.0
        elif self._conflicts == 0:
            logger.error("another process polls with the same token; stop it: %s", error)
        elif self._conflicts % _CONFLICT_WARNINGS == 0:
            logger.warning("another process still polls with the same token")
        self._conflicts += 1
        return _CONFLICT_PAUSE

    def over(self) -> None:
        """Note that a poll went well."""
        if self._failures or self._conflicts:
            logger.info("polling works again")
        self._failures = self._conflicts = 0
