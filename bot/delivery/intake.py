"""From Telegram into the inbox, and from there to the handlers: nothing acknowledged that is not kept."""

from __future__ import annotations

import asyncio
import json
import logging
import random
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import datetime, timedelta
from typing import Any

from telegram import Bot, Update
from telegram.error import InvalidToken, TelegramError

from bot.delivery.arrivals import Arrivals
from bot.delivery.lanes import Lanes
from bot.delivery.pace import Pace
from bot.delivery.taps import Taps
from bot.delivery.troubles import LONGEST_BACKOFF, Troubles
from bot.delivery.updates import rows_of
from bot.domain.ports import Clock, Store, Writing
from bot.domain.traffic import Cause, InboxUpdate

logger = logging.getLogger("ponte.intake")

TRIES = 3
KEPT = timedelta(days=7)
_PRUNE_EVERY = timedelta(hours=6)
# How long an update that was being handled when the process ended is given to run alone.
_SUSPECT_SECONDS = 30.0


class Intake:
    """Polls getUpdates, keeps each batch in one transaction before acknowledging it, and hands the updates on.

    Updates of one chat are handled in order, chats side by side. An update is tried again after a crash, at most three
    times in all; those that were at work at the crash go first and alone, so that only the one to blame uses its
    tries up.
    """

    def __init__(
        self,
        bot: Bot,
        store: Store,
        clock: Clock,
        handle: Callable[[Update], Awaitable[None]],
        apologize: Callable[[Update, Exception, bool], Awaitable[None]] | None = None,
        *,
        allowed_updates: Sequence[str] = (),
        at_once: int = 16,
        poll_seconds: int = 30,
        grace: float = 1.0,
        late: Callable[[int], None] | None = None,
        unanswered: Callable[[int, str], bool] | None = None,
        pace: Pace | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """`handle` gets each parsed update once; what it raises is logged and closes the row with the error.

        It is not called again for an error, not even where the database was locked: an answer may have been given
        before, and the store has waited its own ten seconds. Instead `apologize` is told, once the row is closed:
        the update, the error, and whether the update's own transaction had been kept before the error.

        `allowed_updates`: the kinds to ask for; none: what Telegram gives by default (Bot API, getUpdates).
        `poll_seconds`: how long Telegram may keep a poll open. `grace`: seconds that work begun may take when stopped.
        `pace` learns when Telegram is heard and how many updates wait for an answer.
        `chance` gives numbers from 0 to 1 for the jitter. `late` is told, right before a tap is handled, the id of its
        update where Telegram may no longer take an answer. `unanswered` is asked, with the ids of update and tap,
        before a tap that has waited for seconds is answered without a word (see `Taps`); none: it goes on waiting.
        """
        self._bot = bot
        self._store = store
        self._clock = clock
        self._handle = handle
        self._apologize = apologize
        self._allowed_updates = list(allowed_updates)
        self._poll_seconds = poll_seconds
        self._grace = grace
        self._lanes: Lanes[InboxUpdate] = Lanes(self._work, at_once)
        self._stopping = asyncio.Event()
        self._ended = asyncio.Event()
        self._ended.set()
        self._kept = asyncio.Event()
        self._kept.set()
        self._troubles = Troubles(bot, chance)
        self._arrivals = Arrivals(store, clock)
        self._late = late
        self._pace = pace
        self._taps = Taps(bot, clock, unanswered) if unanswered is not None else None
        self._pruned_at: datetime | None = None

    @property
    def busy(self) -> bool:
        """True while an update is being stored, waits in a lane or is being handled."""
        return self._lanes.busy or not self._kept.is_set()

    async def idle(self) -> None:
        """Return once every update that has come in is handled."""
        while self.busy:
            await self._kept.wait()
            await self._lanes.idle()

    async def run(self) -> None:
        """Take up what is left in the inbox, then poll until `stop` is called.

        Raises:
            InvalidToken: Telegram does not know the token; polling on would be of no use.
        """
        self._ended.clear()
        polling = asyncio.create_task(self._take_in())
        stopping = asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait({polling, stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
            polling.cancel()
            await asyncio.wait({polling, stopping})
            await self._lanes.close(self._grace)
            if self._taps is not None:
                await self._taps.close()
            await self._arrivals.note_end()
            self._ended.set()
        if not polling.cancelled() and (error := polling.exception()) is not None:
            raise error

    async def stop(self) -> None:
        """Stop polling, let what is being handled end within the grace, leave the rest in the inbox."""
        self._stopping.set()
        await self._ended.wait()

    async def _take_in(self) -> None:
        await self._arrivals.recall()
        await self._take_up_the_rest()
        offset: int | None = None
        while True:
            try:
                await self._prune()
                asked_at, asked = self._clock.now(), self._clock.monotonic()
                batch = await self._ask(offset)
                if self._pace is not None:
                    self._pace.heard()
                offset, fresh = await self._keep(batch, offset, self._arrivals.polled(asked_at))
            except InvalidToken as error:
                raise InvalidToken(f"Telegram does not accept the token ({error.message})") from None
            except Exception as error:
                await self._clock.sleep(await self._troubles.pause_after(error))
                continue
            self._troubles.over()
            if not fresh and self._clock.monotonic() - asked < 1.0:
                # An empty or repeated answer at once, from a server that does not poll long: it is not to be hurried.
                await self._clock.sleep(0.25)

    async def _ask(self, offset: int | None) -> list[Any]:
        # Bot.get_updates parses the whole batch at once and loses it for one update it cannot parse; this is the call
        # below it, which goes through the bot's own request for getUpdates.
        batch = await self._bot._post(
            "getUpdates",
            {"offset": offset, "timeout": self._poll_seconds, "allowed_updates": self._allowed_updates},
            read_timeout=self._poll_seconds + (self._bot._request[0].read_timeout or 10.0),
        )
        if not isinstance(batch, list):
            raise TelegramError("getUpdates gave no list")
        return batch

    async def _keep(self, batch: list[Any], offset: int | None, since: datetime) -> tuple[int | None, bool]:
        """Store the batch, sent at `since` or later; return the next offset and whether anything in it was new."""
        rows = rows_of(batch)
        if len(rows) < len(batch):
            logger.error("%d of %d updates had no usable id", len(batch) - len(rows), len(batch))
        if not rows:
            return offset, False
        self._kept.clear()
        self._expect(1)
        try:
            fresh = await self._store.write_at_once(Cause(), lambda writing: writing.inbox.add(rows))
            for row in fresh:
                self._wait(row, since)
                self._lanes.put(row.lane, row)
        finally:
            self._expect(-1)
            self._kept.set()
        # Update ids may start anew after an idle week: what counts is this batch, never the greatest id so far.
        return rows[-1].update_id + 1, bool(fresh)

    async def _prune(self) -> None:
        now = self._clock.now()
        if self._pruned_at is not None and now - self._pruned_at < _PRUNE_EVERY:
            return
        self._pruned_at = now
        async with self._store.writing(Cause()) as writing:
            await writing.inbox.prune(now - KEPT)

    async def _take_up_the_rest(self) -> None:
        async with self._store.reading() as reading:
            rest = await reading.inbox.pending()
        for row in rest:
            self._wait(row, row.received_at)
        # Only the first of a lane can have been at work, so taking these first keeps every lane in order.
        for row in rest:
            if row.tries:
                self._lanes.put(row.lane, row)
                try:
                    await asyncio.wait_for(self._lanes.idle(), _SUSPECT_SECONDS)
                except TimeoutError:
                    logger.warning("update %d takes long; going on without waiting for it", row.update_id)
        for row in rest:
            if not row.tries:
                self._lanes.put(row.lane, row)

    def _expect(self, change: int) -> None:
        if self._pace is not None:
            self._pace.expect(change)

    def _wait(self, row: InboxUpdate, since: datetime | None) -> None:
        self._expect(1)
        self._arrivals.wait(row, since)
        if self._taps is not None and not self._arrivals.late(row):
            self._taps.wait(row)

    async def _work(self, row: InboxUpdate) -> None:
        try:
            await self._carry_out(row)
        finally:
            self._expect(-1)
            self._arrivals.over(row)
            if self._taps is not None:
                self._taps.over(row)

    async def _carry_out(self, row: InboxUpdate) -> None:
        if row.tries >= TRIES:
            logger.error("update %d never came to its end in %d tries; given up", row.update_id, row.tries)
            await self._finish(row, f"given up after {row.tries} tries")
            return
        if not await self._write(row, lambda writing: writing.inbox.started(row.update_id)):
            return
        try:
            update = Update.de_json(json.loads(row.json), self._bot)
        except Exception as error:
            logger.exception("update %d cannot be read", row.update_id)
            await self._finish(row, f"unreadable: {error!r}")
            return
        if self._arrivals.late(row) and update.callback_query is not None and self._late is not None:
            self._late(update.update_id)
        try:
            await self._handle(update)
        except asyncio.CancelledError:
            if self._stopping.is_set():
                # Not to blame: the next process handles it from the start, unless its effect is kept already.
                await asyncio.shield(self._write(row, lambda writing: writing.inbox.put_back(row.update_id)))
            raise
        except Exception as error:
            logger.exception("update %d could not be handled", row.update_id)
            await self._fail(row, update, error)
        else:
            await self._finish(row)

    async def _fail(self, row: InboxUpdate, update: Update, error: Exception) -> None:
        done = False

        async def close(writing: Writing) -> None:
            nonlocal done
            done = all(left.update_id != row.update_id for left in await writing.inbox.pending())
            await writing.inbox.finish(row.update_id, repr(error))

        # First closed, then told: who is asked to send it again must not have the first one carried out as well.
        if await self._write(row, close) and self._apologize is not None:
            try:
                await self._apologize(update, error, done)
            except Exception:
                logger.exception("could not tell that update %d failed", row.update_id)

    async def _finish(self, row: InboxUpdate, error: str | None = None) -> None:
        await self._write(row, lambda writing: writing.inbox.finish(row.update_id, error))

    async def _write(self, row: InboxUpdate, write: Callable[[Writing], Coroutine[Any, Any, None]]) -> bool:
        """Write until the store takes it, the lane waiting; False where the intake was stopped before that.

        The row then stays in the inbox, to be taken up at the next start.
        """
        failures = 0
        while True:
            try:
                await self._store.write_at_once(Cause(), write)
            except Exception as error:
                if not failures:
                    logger.exception("the inbox cannot be written, update %d waits", row.update_id)
                if self._stopping.is_set():
                    logger.warning("update %d is left in the inbox: %s", row.update_id, error)
                    return False
                await self._clock.sleep(min(LONGEST_BACKOFF, 2.0 ** min(failures, 10)), self._stopping)
                failures += 1
            else:
                return True
