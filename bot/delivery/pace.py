"""The pace at which Telegram lets a bot speak, kept so that people who wait for an answer hardly notice it."""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import math
from collections.abc import Callable, Coroutine
from enum import IntEnum
from typing import Any

from telegram.error import NetworkError, RetryAfter
from telegram.ext import BaseRateLimiter

from bot.delivery.calls import chat_key, messages_in
from bot.delivery.lost import Lost
from bot.delivery.refusals import retry_seconds
from bot.delivery.slots import Slots
from bot.delivery.spoken import Spoken
from bot.delivery.spread import Spread
from bot.delivery.transport import perhaps_on_its_way, surely_not_sent
from bot.delivery.waiting import Chat, Chats, Waiter, is_group
from bot.domain.ports import Clock

# Bot API FAQ, "My bot is hitting limits": 30 messages a second in all, one a second to a chat, 20 a minute to a group.
ALL_A_SECOND = 30
GROUP_A_MINUTE = 20
# An answer older than this is of no use to the person who asked.
LONGEST_HOLD = 60.0
# Seconds after which an answer that found no connection is tried again; then whoever asked hears of it otherwise.
REPEATS = (0.5, 1.0, 1.5)
# Bot API: the parameters by which a call names whom it is for.
_ADDRESSES = frozenset({"chat_id", "callback_query_id"})


class Priority(IntEnum):
    """What goes first; python-telegram-bot drops falsy `rate_limit_args`, hence from 1."""

    ANSWER = 1
    NOTICE = 2
    REMINDER = 3
    BULK = 4


def _limits(key: int | str) -> list[Slots]:
    return [Slots(1, 1.0), Slots(GROUP_A_MINUTE, 60.0)] if is_group(key) else [Slots(1, 1.0)]


class Pace(BaseRateLimiter[int]):
    """Keeps Telegram's limits for whatever sends or edits a message; other methods pass at once.

    `rate_limit_args` is a `Priority` (none: ANSWER). An answer overtakes all that waits; a chat that must wait holds up
    no other. What is not an answer is also spread evenly over the second: were it sent thirty at a time, the places
    would open thirty at a time, and an answer in between would wait for most of a second. Spread, the next place opens
    after a thirtieth, so no place needs to stay empty in reserve and a storm still goes at full pace; only while an
    answer is being thought of (`expect`), the next place that opens is kept for it.

    After `RetryAfter` the chat (everything, where the call names none) is held for exactly the time asked. An answer
    is then repeated, unless it would have been held for more than 60 s in all; any other call raises the error, for
    the outbox knows better when to come back. A method without pace holds up nothing but itself.

    An answer that surely never reached Telegram is repeated as well, a few times after a short pause; one that was
    perhaps sent never is, and its place stays taken while it may still arrive (`Lost`). What is meant for nobody in
    particular (getMe, setMyCommands …) is its caller's to repeat.
    """

    def __init__(self, clock: Clock, spoken: Spoken | None = None) -> None:
        """`spoken` keeps from one process to the next what groups have heard; none: nothing is kept."""
        self._clock = clock
        self._spoken = spoken
        self._recalled = spoken is None
        self._all = Slots(ALL_A_SECOND, 1.0)
        self._all_held_until = -math.inf
        self._spread = Spread(self._all)
        self._lost = Lost()
        self._chats = Chats(_limits)
        self._numbers = 0
        # The first in line of each chat that is open, and the chats that open later. Either may hold stale entries.
        self._ready: list[Waiter] = []
        self._later: list[tuple[float, int, Chat]] = []
        self._alarm = math.inf
        self._bell = asyncio.Event()
        self._keeper: asyncio.Task[None] | None = None

    async def initialize(self) -> None:
        """Take over what an earlier process said to groups within the last minute."""
        if self._spoken is None or self._recalled:
            return
        taken = await self._spoken.recall()
        self._recalled = True
        now = self._clock.monotonic()
        for said, waits in taken.items():
            key = chat_key(said)
            for wait in waits if key is not None else ():
                self._chats.of(key, now).slots[-1].occupied(now + wait)

    async def shutdown(self) -> None:
        """Stop keeping time; whoever still waits waits for ever and is to be cancelled."""
        if self._keeper is not None:
            self._keeper.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._keeper
            self._keeper = None

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, bool | dict[str, Any] | list[dict[str, Any]]]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> bool | dict[str, Any] | list[dict[str, Any]]:
        """Make the call when its turn has come and return its result.

        Raises:
            RetryAfter: Telegram asked for a pause and the call is not an answer, or was held too long.
            NetworkError: the call may have been carried out, or no repetition found a connection.
        """
        priority = min(max(rate_limit_args or Priority.ANSWER, Priority.ANSWER), Priority.BULK)
        count = messages_in(endpoint, data)
        key = chat_key(data.get("chat_id"))
        self._numbers += 1
        order = (priority, self._numbers)
        held = 0.0
        repeats = iter(REPEATS if priority == Priority.ANSWER and _ADDRESSES & data.keys() else ())
        while True:
            waiter = await self._turn(key, order, count) if count else None
            lost = False
            try:
                if self._spoken is not None and key is not None and count and is_group(key):
                    await self._spoken.note(key, count)
                result = await callback(*args, **kwargs)
            except RetryAfter as error:
                pause = retry_seconds(error)
                if waiter is not None:
                    self._hold(waiter.chat if key is not None else None, pause)
                held += pause
                if priority != Priority.ANSWER or held > LONGEST_HOLD:
                    raise
                if waiter is not None:
                    # The chat is held until then.
                    pause = 0.0
            except NetworkError as error:
                lost = perhaps_on_its_way(error)
                again = next(repeats, None) if surely_not_sent(error) else None
                if again is None:
                    raise
                pause = again
            else:
                self.heard()
                return result
            finally:
                self._ended(waiter, lost=lost)
            if pause:
                await self._clock.sleep(pause)

    def opens_in(self, chat_id: int) -> float:
        """Return for how many seconds more a chat has surely heard all that it may."""
        now = self._clock.monotonic()
        opens_at = max(self._all_held_until, self._chats.of(chat_id, now).opens_at(now, 1))
        # While answers are due nothing is sure.
        return opens_at - now if now < opens_at < math.inf else 0.0

    def expect(self, change: int) -> None:
        """Note that so many more answers (negative: fewer) may be wanted in a moment."""
        self._spread.expect(change)
        if change < 0:
            self._let_in()

    def heard(self) -> None:
        """Note that Telegram has answered something."""
        if self._lost.heard(self._clock.monotonic()):
            self._let_in()

    def _hold(self, chat: Chat | None, seconds: float) -> None:
        until = self._clock.monotonic() + seconds
        if chat is None:
            self._all_held_until = max(self._all_held_until, until)
        else:
            chat.held_until = max(chat.held_until, until)

    async def _turn(self, key: int | str | None, order: tuple[int, int], count: int) -> Waiter:
        chat = self._chats.of(key, self._clock.monotonic())
        waiter = Waiter(chat, order, count, asyncio.get_running_loop().create_future())
        heapq.heappush(chat.waiting, waiter)
        if chat.waiting[0] is waiter:
            self._line_up(chat)
            self._let_in()
        try:
            await waiter.turn
        except asyncio.CancelledError:
            self._drop(waiter)
            raise
        return waiter

    def _drop(self, waiter: Waiter) -> None:
        if waiter.granted:
            for slots in (self._all, *waiter.chat.slots):
                slots.give_back(waiter.count)
        waiter.dropped = True
        self._line_up(waiter.chat)
        self._let_in()

    def _ended(self, waiter: Waiter | None, *, lost: bool) -> None:
        if waiter is not None:
            (self._lost.add if lost else self._over)(waiter, self._clock.monotonic())
            self._let_in()

    def _over(self, waiter: Waiter, now: float) -> None:
        self._all.answered(now, waiter.count)
        for slots in waiter.chat.slots:
            # An album is one call, yet so many messages to the chat: on the average one a second.
            slots.answered(now, waiter.count, times=waiter.count if slots.limit == 1 else 1)
        self._line_up(waiter.chat)

    def _line_up(self, chat: Chat) -> None:
        """Put the chat's first waiter among the ready, or the chat among the later ones."""
        while chat.waiting and chat.waiting[0].dropped:
            heapq.heappop(chat.waiting)
        if not chat.waiting:
            return
        now = self._clock.monotonic()
        opens_at = chat.opens_at(now, chat.waiting[0].count)
        if opens_at <= now:
            heapq.heappush(self._ready, chat.waiting[0])
        elif opens_at < chat.looked_at:
            # At infinity an answer is on its way, which lines the chat up again.
            chat.looked_at = opens_at
            self._numbers += 1
            heapq.heappush(self._later, (opens_at, self._numbers, chat))

    def _let_in(self) -> None:
        """Give a turn to everyone who may go now, and set the alarm for the next."""
        now = self._clock.monotonic()
        for waiter in self._lost.over(now):
            self._over(waiter, now)
        while self._later and self._later[0][0] <= now:
            chat = heapq.heappop(self._later)[2]
            chat.looked_at = math.inf
            self._line_up(chat)
        opens_at = math.inf
        while (first := self._first(now)) is not None:
            places = self._all if first.order[0] == Priority.ANSWER else self._spread
            opens_at = max(self._all_held_until, places.opens_at(now, first.count))
            if opens_at > now:
                break
            self._grant(first, now)
            opens_at = math.inf
        self._set_alarm(min(opens_at, self._lost.next_over(), self._later[0][0] if self._later else math.inf))

    def _first(self, now: float) -> Waiter | None:
        while self._ready:
            first = self._ready[0]
            waiting = first.chat.waiting
            if waiting and waiting[0] is first and first.chat.opens_at(now, first.count) <= now:
                return first
            # Overtaken within its chat; the chat is lined up anew when the answer to that call comes.
            heapq.heappop(self._ready)
        return None

    def _grant(self, waiter: Waiter, now: float) -> None:
        heapq.heappop(self._ready)
        heapq.heappop(waiter.chat.waiting)
        for slots in (self._all, *waiter.chat.slots):
            slots.take(waiter.count)
        self._spread.went(now, waiter.count)
        waiter.granted = True
        waiter.turn.set_result(None)

    def _set_alarm(self, at: float) -> None:
        earlier = at < self._alarm
        self._alarm = at
        if at == math.inf:
            return
        if self._keeper is None or self._keeper.done():
            self._keeper = asyncio.get_running_loop().create_task(self._keep_time())
        elif earlier:
            self._bell.set()

    async def _keep_time(self) -> None:
        while self._alarm < math.inf:
            self._bell.clear()
            await self._clock.sleep(self._alarm - self._clock.monotonic(), self._bell)
            self._let_in()
