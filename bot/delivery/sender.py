"""From the outbox to Telegram: claim, send, mark."""

from __future__ import annotations

import asyncio
import logging
import math
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from telegram import LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.delivery import boards
from bot.delivery.editing import edit
from bot.delivery.flight import PATIENCE, Flight, follow, land
from bot.delivery.ledger import Ledger
from bot.delivery.outgoing import Again, Aside, Done, Outgoing, Renderer, Unreachable, sent
from bot.delivery.pace import Pace, Priority
from bot.delivery.refusals import fitted, is_bad_markup, is_gone, plain_text, retry_seconds
from bot.delivery.transport import surely_not_sent
from bot.domain.ports import Clock, Store, Writing
from bot.domain.traffic import Cause, OutboxRow, OutboxState, Queue, Recipient

logger = logging.getLogger("ponte.sender")

_LONGEST_REST = 30.0
_A_WHILE = 1.0
_LONGEST_BACKOFF = 60.0
# Words that would wait for longer than so many seconds are made anew: what they are about may change meanwhile.
_WORDS_KEEP = 2.0
# After so many attempts a row that breaks its renderer is closed; an outage of the network has no such limit.
_FAULTS = 5
_RECORD_TRIES = 6


class Sender:
    """Sends what is due, one message a recipient at a time, recipients side by side.

    A message is sent at least once: where the connection breaks after the request has gone out, or the process dies
    before the answer is recorded, Telegram may have delivered it already, and that one message may come twice. How
    long a row makes sense is the renderer's to say; the sender itself never lets one drop.
    """

    def __init__(
        self,
        bot: ExtBot[Any],
        store: Store,
        clock: Clock,
        render: Renderer,
        owner: str,
        pace: Pace,
        *,
        at_once: int = 50,
        grace: float = 1.0,
        patience: float = PATIENCE,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """`owner` names this process; rows claimed under another name are taken over when it starts.

        `pace` is the rate limiter of `bot`. The machine's seconds at the end: `grace` for what is on
        its way, `patience` for the answers to what has gone out. `chance` gives numbers from 0 to 1 for the jitter.
        """
        self._bot = bot
        self._store = store
        self._clock = clock
        self._render = render
        self._owner = owner
        self._pace = pace
        self._at_once = at_once
        self._grace, self._patience = grace, patience
        self._chance = chance
        self._deliveries: dict[Recipient, asyncio.Task[None]] = {}
        # One at a time: what waits for its turn anyway is not to keep the machine from answering.
        self._wording = asyncio.Lock()
        self._attempts: dict[asyncio.Task[Done | Again], Flight] = {}
        self._faults: Counter[int] = Counter()
        self._wake = asyncio.Event()
        self._calm = asyncio.Event()
        # What others put there is claimed right away; else several places have to be free, for a claim is a commit.
        self._news = True
        self._claimed_at = -math.inf
        self._ledger = Ledger(store)
        self._stopping = asyncio.Event()
        self._ended = asyncio.Event()
        self._ended.set()
        self._offline = False
        store.on_commit(self._ring, Queue.OUTBOX)

    def _ring(self) -> None:
        self._news = True
        self._calm.clear()
        self._wake.set()

    async def run(self) -> None:
        """Send until `stop` is called."""
        self._ended.clear()
        try:
            async with self._store.writing(Cause()) as writing:
                if taken_over := await writing.outbox.reclaim(self._owner):
                    logger.info("took over %d messages that an earlier process had claimed", taken_over)
            while not self._stopping.is_set():
                self._wake.clear()
                try:
                    rest = await self._step()
                except Exception:
                    logger.exception("the outbox cannot be read")
                    rest = _LONGEST_REST / 6
                if not self._stopping.is_set():
                    await self._clock.sleep(rest, self._wake)
        finally:
            await self._wind_up()
            self._ended.set()

    async def stop(self) -> None:
        """Claim nothing more; wait for the answers to what has gone out and put back what waits beyond the grace."""
        self._stopping.set()
        self._wake.set()
        await self._ended.wait()

    async def idle(self) -> None:
        """Return once nothing is due and nothing is on its way (needs `run`)."""
        while True:
            await self._calm.wait()
            due_at = await self._next_due_at()
            if self._calm.is_set() and (due_at is None or due_at > self._clock.now()):
                return
            # The clock moved on and the sender has yet to notice.
            self._calm.clear()
            self._wake.set()

    async def _next_due_at(self) -> datetime | None:
        return await self._store.at_once(lambda reading: reading.outbox.next_due_at())

    async def _step(self) -> float:
        """Start what is due and return for how many seconds there is nothing to do unless the bell rings."""
        self._calm.clear()
        asked_at = self._clock.now()
        room = self._at_once - len(self._deliveries)
        if not self._may_claim(room):
            # Whatever is on its way rings when it ends.
            return _A_WHILE
        due_at = await self._next_due_at()
        if due_at is not None and due_at <= asked_at:
            claimed, due_at = await self._claim(asked_at, room)
            for row in claimed:
                delivery = asyncio.create_task(self._deliver(row))
                self._deliveries[row.recipient] = delivery
                delivery.add_done_callback(partial(self._delivered, row.recipient))
        if due_at is None:
            rest = _LONGEST_REST
        elif due_at <= asked_at:
            # What is left waits for an earlier message's end, which rings; but it hides when the next one is due.
            rest = _A_WHILE
        else:
            rest = (due_at - self._clock.now()).total_seconds()
        if rest > 0 and not self._deliveries and not self._wake.is_set() and (due_at is None or due_at > asked_at):
            self._calm.set()
        return min(rest, _LONGEST_REST)

    def _may_claim(self, room: int) -> bool:
        a_while = self._clock.monotonic() - self._claimed_at >= _A_WHILE
        return room > 0 and (self._news or 2 * room > self._at_once or a_while)

    async def _claim(self, now: datetime, room: int) -> tuple[list[OutboxRow], datetime | None]:
        self._news, self._claimed_at = False, self._clock.monotonic()
        busy = list(self._deliveries)

        async def claim(writing: Writing) -> tuple[list[OutboxRow], datetime | None]:
            claimed = await writing.outbox.claim(self._owner, now, room, busy)
            return claimed, await writing.outbox.next_due_at()

        return await self._store.write_at_once(Cause(), claim)

    def _delivered(self, recipient: Recipient, _delivery: asyncio.Task[None]) -> None:
        del self._deliveries[recipient]
        self._wake.set()

    async def _deliver(self, row: OutboxRow) -> None:
        attempt = asyncio.create_task(self._attempt(row, flight := Flight()))
        self._attempts[attempt] = flight
        await asyncio.wait({attempt})
        del self._attempts[attempt]
        now = self._clock.now()
        outcome: Done | Again
        if attempt.cancelled():
            outcome = Again(now, f"put back: the bot was stopped{'; perhaps sent' if flight.sent else ''}")
        elif (fault := attempt.exception()) is not None:
            logger.error("message %d could not be made or sent", row.id, exc_info=fault)
            self._faults[row.id] += 1
            broken = self._faults[row.id] >= _FAULTS
            outcome = Done(OutboxState.FAILED, repr(fault)) if broken else self._later(row, repr(fault))
        else:
            outcome = attempt.result()
        if isinstance(outcome, Done):
            self._faults.pop(row.id, None)
        for tries in range(_RECORD_TRIES):
            try:
                await self._ledger.write(row, outcome, now)
            except Exception:
                logger.exception("the outcome of message %d could not be recorded: %s", row.id, outcome.note)
                await self._clock.sleep(2.0**tries, self._stopping)
            else:
                return

    async def _attempt(self, row: OutboxRow, flight: Flight) -> Done | Again:
        follow(flight)
        try:
            async with self._wording:
                outgoing = await self._render(row)
        except Unreachable as unreachable:
            return Done(OutboxState.FAILED, unreachable.reason, unreachable=True, outside=unreachable.outside)
        if isinstance(outgoing, Outgoing) and (wait := self._pace.opens_in(outgoing.chat_id)) > _WORDS_KEEP:
            outgoing = Again(self._clock.now() + timedelta(seconds=wait), "the chat has heard all it may for now")
        if isinstance(outgoing, Again):
            return outgoing
        if outgoing is None or isinstance(outgoing, Aside):
            return Done(OutboxState.EXPIRED, "nothing to say now", aside=outgoing or Aside())
        try:
            if outgoing.board is not None:
                return await boards.show(self._bot, row, outgoing, self._send)
            return await (self._send(row, outgoing) if outgoing.edits is None else edit(self._bot, row, outgoing))
        except TelegramError as error:
            return self._refused(row, error, outgoing)

    def _refused(self, row: OutboxRow, error: TelegramError, outgoing: Outgoing) -> Done | Again:
        if isinstance(error, RetryAfter):
            pause = timedelta(seconds=retry_seconds(error))
            return Again(self._clock.now() + pause, f"Telegram asked for a pause of {pause.total_seconds():g} s")
        if is_gone(error):
            logger.info("%s cannot be written to: %s", row.recipient, error.message)
            return Done(OutboxState.FAILED, error.message, gone=True)
        if outgoing.edits is not None and outgoing.board is None and isinstance(error, BadRequest | ChatMigrated):
            # Deleted, or left behind by a group that became a supergroup: nothing to be brought up to date.
            logger.info("message %d cannot be edited: %s", row.id, error.message)
            return Done(OutboxState.EXPIRED, error.message, card=outgoing.card)
        if isinstance(error, BadRequest | ChatMigrated):
            logger.error("Telegram refuses message %d: %s", row.id, error.message)
            return Done(OutboxState.FAILED, error.message, refused=error.message)
        if not self._offline:
            logger.warning("messages cannot be sent, trying on: %s", error)
            self._offline = True
        return self._later(row, error.message if surely_not_sent(error) else f"{error.message}; perhaps sent")

    async def _send(self, row: OutboxRow, outgoing: Outgoing) -> Done:
        """Send, once more as plain text where the message is refused, once more where the group has a new id."""
        parse_mode: str | None = ParseMode.HTML
        refused = ""
        moved = False
        while True:
            try:
                message = await self._bot.send_message(
                    outgoing.chat_id,
                    outgoing.text,
                    parse_mode=parse_mode,
                    reply_markup=outgoing.markup,
                    disable_notification=outgoing.silent or None,
                    link_preview_options=LinkPreviewOptions(is_disabled=True),
                    rate_limit_args=row.priority or Priority.NOTICE,
                )
            except ChatMigrated as error:
                if moved:
                    raise
                moved = True
                async with self._store.writing(Cause()) as writing:
                    await writing.chats.migrate(outgoing.chat_id, error.new_chat_id)
                outgoing = replace(outgoing, chat_id=error.new_chat_id)
            except BadRequest as error:
                if parse_mode is None or is_gone(error):
                    raise
                logger.warning("Telegram refuses message %d, it goes as plain text: %s", row.id, error)
                parse_mode, refused = None, error.message
                # Whatever was wrong, in the tags, in a button or in the length, is no longer there.
                markup = outgoing.markup if is_bad_markup(error) else None
                outgoing = replace(outgoing, text=fitted(plain_text(outgoing.text)), markup=markup)
            else:
                break
        if self._offline:
            logger.info("messages can be sent again")
            self._offline = False
        note = ", ".join(filter(None, ("sent", outgoing.note, refused and f"as plain text: {refused}")))
        return sent(outgoing, note, message.message_id, refused)

    def _later(self, row: OutboxRow, note: str) -> Again:
        longest = min(_LONGEST_BACKOFF, 2.0 ** min(row.tries, 10))
        return Again(self._clock.now() + timedelta(seconds=longest * (0.5 + 0.5 * self._chance())), note)

    async def _wind_up(self) -> None:
        self._stopping.set()
        if self._deliveries:
            await asyncio.wait(set(self._deliveries.values()), timeout=self._grace)
        await land(self._attempts, self._patience)
        await asyncio.gather(*self._deliveries.values())
