"""What groups were sent within the last minute, kept in the store: a new process goes on at the old one's pace."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime, timedelta

from bot.domain.ports import Clock, Store, Writing
from bot.domain.traffic import Cause

logger = logging.getLogger("ponte.pace")

# A request may take this much longer to arrive than it was noted to begin.
_MARGIN = timedelta(seconds=2)
WINDOW = timedelta(minutes=1)
_SCOPE = "spoken"


class Spoken:
    """A note a message, written before it goes out: a process that is killed has never said more than is noted."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def note(self, chat: int | str, count: int) -> None:
        """Note that `count` messages are about to go to a group. A store that fails holds up no answer."""
        now = self._clock.now()

        async def add(writing: Writing) -> None:
            said = _read(await writing.settings.get(_SCOPE, str(chat)))
            recent = [at for at in said if _open_in(at, now) > 0] + [now] * count
            packed = json.dumps([at.timestamp() for at in recent])
            await writing.settings.put(_SCOPE, str(chat), packed)

        try:
            await self._store.write_at_once(Cause(), add)
        except Exception:
            logger.exception("what is said to a group cannot be noted")

    async def recall(self) -> dict[str, list[float]]:
        """Return for each group in how many seconds the place of each of its latest messages is open again."""
        now = self._clock.now()
        async with self._store.reading() as reading:
            noted = await reading.settings.all(_SCOPE)
        taken = {chat: sorted(filter(None, (_open_in(at, now) for at in _read(said)))) for chat, said in noted.items()}
        return {chat: waits for chat, waits in taken.items() if waits}


def _read(said: str | None) -> list[datetime]:
    return [datetime.fromtimestamp(at, UTC) for at in json.loads(said or "[]")]


def _open_in(at: datetime, now: datetime) -> float:
    """Return the seconds after which what was said at `at` counts no more; 0: it does not, or the clock went back."""
    wait = (at + WINDOW + _MARGIN - now).total_seconds()
    return wait if 0 < wait <= (WINDOW + _MARGIN).total_seconds() else 0.0
