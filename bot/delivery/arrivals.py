"""How old what comes in may be: a tap bears no time, and between two polls nobody listened."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from bot.domain.ports import Clock, Store
from bot.domain.traffic import Cause, InboxUpdate

logger = logging.getLogger("ponte.intake")

# Telegram refuses to answer a tap after some 15 s ("query is too old"); what may be nearly so old is left unanswered.
TOO_LATE = timedelta(seconds=10)
_SCOPE, _KEY = "bot", "listened_until"


class Arrivals:
    """Knows since when at the latest each update that waits has been on its way."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._listened_until: datetime | None = None
        self._since: dict[int, datetime] = {}

    async def recall(self) -> None:
        """Learn until when an earlier process listened: its end, or where it was killed the last that it took in."""
        async with self._store.reading() as reading:
            noted = await reading.settings.get(_SCOPE, _KEY)
            received = await reading.inbox.last_received_at()
        ended = None if noted is None else datetime.fromisoformat(noted)
        self._listened_until = max(filter(None, (ended, received)), default=None)

    async def note_end(self) -> None:
        """Note for the next process that this one listened until now."""
        if self._listened_until is None:
            return
        try:
            async with self._store.writing(Cause()) as writing:
                await writing.settings.put(_SCOPE, _KEY, self._listened_until.isoformat())
        except Exception:
            logger.exception("the end of polling cannot be noted")

    def polled(self, asked_at: datetime) -> datetime:
        """Return when at the earliest what a poll begun at `asked_at` has just brought was sent."""
        now = self._clock.now()
        before, self._listened_until = self._listened_until, now
        # While the poll was open all came at once, so what is older came up before it was asked.
        return now if before is None else now - max(timedelta(0), asked_at - before)

    def wait(self, row: InboxUpdate, since: datetime | None) -> None:
        """Note that an update waits which was sent at `since` or later; None: it was not said when."""
        if since is not None:
            self._since[row.update_id] = since

    def late(self, row: InboxUpdate) -> bool:
        """Tell whether an update that waits may be too old to be answered as a tap."""
        since = self._since.get(row.update_id)
        return since is not None and self._clock.now() - since > TOO_LATE

    def over(self, row: InboxUpdate) -> None:
        """Forget an update that waits no longer."""
        self._since.pop(row.update_id, None)
