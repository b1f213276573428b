"""The pace, simulated in virtual time and judged where Telegram counts: at the arrival of each request."""

from __future__ import annotations

import asyncio
import contextlib
import random
from dataclasses import dataclass, field
from itertools import count as counter
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut
from virtual_time import LoopClock, simulate

from bot.delivery.calls import messages_in
from bot.delivery.pace import ALL_A_SECOND, GROUP_A_MINUTE, REPEATS, Pace, Priority
from bot.delivery.slots import Slots
from bot.delivery.transport import TransportError


@dataclass
class Call:
    """One request as both ends see it; times in seconds of the loop."""

    chat: int | str | None
    priority: int
    count: int
    asked: float
    started: float = -1.0
    arrived: float = -1.0
    answered: float = -1.0


@dataclass
class Telegram:
    """A far end with a delay before and after a request arrives, that can ask for pauses."""

    pace: Pace
    delay: float = 0.004
    seed: int = 0
    refusals: list[tuple[int | None, float]] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)

    async def ask(self, chat: int | str | None, priority: int = 1, count: int = 1, method: str = "sendMessage") -> Call:
        loop = asyncio.get_running_loop()
        call = Call(chat, priority, count, loop.time())

        async def carry(*_args: object) -> bool:
            call.started = loop.time()
            await asyncio.sleep(self._random.random() * self.delay)
            call.arrived = loop.time()
            for refusal in self.refusals:
                if refusal[0] == chat:
                    self.refusals.remove(refusal)
                    await asyncio.sleep(self.delay)
                    raise RetryAfter(int(refusal[1]))
            self.calls.append(call)
            await asyncio.sleep(self._random.random() * self.delay)
            call.answered = loop.time()
            return True

        data: dict[str, Any] = {} if chat is None else {"chat_id": chat}
        if count > 1:
            method, data["media"] = "sendMediaGroup", [object()] * count
        assert await self.pace.process_request(carry, (), {}, method, data, priority) is True
        return call

    def most_in(self, seconds: float, chat: int | str | None = None, *, calls: bool = False) -> int:
        """Return the most messages (or calls) that arrived within any half-open window of that length."""
        arrivals = sorted((c.arrived, 1 if calls else c.count) for c in self.calls if chat is None or c.chat == chat)
        most = 0
        for at, _ in arrivals:
            most = max(most, sum(n for later, n in arrivals if at <= later < at + seconds))
        return most


asks = st.lists(
    st.tuples(
        st.sampled_from([1, 2, 3, 4, 5, 6, -1, -2, -2, -2, "@channel", None]),
        st.sampled_from(list(Priority)),
        st.sampled_from([1, 1, 1, 1, 1, 3, 10]),
        st.floats(0, 2),
    ),
    min_size=1,
    max_size=120,
)


@settings(max_examples=40)
@given(asks, st.sampled_from([0.0, 0.003, 0.05, 0.7]), st.integers(0, 5))
def test_no_window_ever_holds_more_than_telegram_takes(
    wanted: list[tuple[int | str | None, int, int, float]], delay: float, seed: int
) -> None:
    async def run() -> Telegram:
        telegram = Telegram(Pace(LoopClock()), delay, seed)

        async def later(after: float, *ask: Any) -> None:
            await asyncio.sleep(after)
            await telegram.ask(*ask)

        await asyncio.gather(*(later(after, chat, priority, count) for chat, priority, count, after in wanted))
        return telegram

    telegram = simulate(run())
    assert len(telegram.calls) == len(wanted)
    assert telegram.most_in(1.0) <= ALL_A_SECOND
    for chat in {call.chat for call in telegram.calls} - {None}:
        assert telegram.most_in(1.0, chat, calls=True) == 1
        if isinstance(chat, str) or chat < 0:
            assert telegram.most_in(60.0, chat) <= GROUP_A_MINUTE
    assert_no_answer_waited_needlessly(telegram.calls)


def assert_no_answer_waited_needlessly(calls: list[Call]) -> None:
    """At every instant at which an answer waited, everything or its chat was occupied, or another was first."""
    ends = sorted({call.answered + 1.0 for call in calls} | {call.answered + call.count for call in calls})
    for waiter in calls:
        if waiter.priority != Priority.ANSWER or waiter.count > 1 or isinstance(waiter.chat, str):
            continue
        if waiter.chat is not None and waiter.chat < 0:
            continue
        for at in [waiter.asked, *ends]:
            probe = at + 1e-7
            if not waiter.asked <= at or probe >= waiter.started:
                continue
            occupied = sum(c.count for c in calls if c.started <= probe < c.answered + 1.0)
            chat_busy = any(
                c.started <= probe < c.answered + c.count for c in calls if c.chat == waiter.chat and c.chat is not None
            )
            album_first = any(
                c.count > 1 and c.priority == Priority.ANSWER and c.asked <= probe < c.started for c in calls
            )
            assert occupied >= ALL_A_SECOND or chat_busy or album_first


def test_a_storm_goes_at_full_pace_and_answers_hardly_wait() -> None:
    async def run() -> tuple[Telegram, float]:
        loop = asyncio.get_running_loop()
        telegram = Telegram(Pace(LoopClock()))
        storm = asyncio.gather(*(telegram.ask(number, Priority.BULK) for number in range(1, 601)))
        answers = []
        chance = random.Random(7)
        for number in counter(10_000):
            await asyncio.sleep(chance.expovariate(6))
            if storm.done():
                break
            answers.append(asyncio.create_task(telegram.ask(number)))
        ended = max(call.answered for call in await storm)
        await asyncio.gather(*answers)
        assert loop.time() < 60
        return telegram, ended

    telegram, ended = simulate(run())
    least = (sum(call.arrived <= ended for call in telegram.calls) - ALL_A_SECOND) / ALL_A_SECOND
    assert ended <= 1.05 * least
    assert telegram.most_in(1.0) == ALL_A_SECOND
    waits = sorted(call.started - call.asked for call in telegram.calls if call.priority == Priority.ANSWER)
    assert len(waits) > 80
    assert waits[int(len(waits) * 0.95)] <= 0.1


def test_an_answer_that_is_being_thought_of_finds_a_place_kept() -> None:
    async def run() -> tuple[Telegram, float]:
        telegram = Telegram(Pace(LoopClock()))
        storm = asyncio.gather(*(telegram.ask(number, Priority.BULK) for number in range(1, 601)))
        for number in counter(10_000):
            await asyncio.sleep(0.77)
            if storm.done():
                break
            telegram.pace.expect(1)
            # Longer than it takes until the next place opens.
            await asyncio.sleep(0.04)
            await telegram.ask(number)
            telegram.pace.expect(-1)
        return telegram, max(call.answered for call in await storm)

    telegram, ended = simulate(run())
    waits = [call.started - call.asked for call in telegram.calls if call.priority == Priority.ANSWER]
    assert len(waits) > 20
    assert max(waits) == 0
    assert ended <= 1.02 * len(telegram.calls) / ALL_A_SECOND


def test_what_nobody_waits_for_goes_on_when_no_answer_comes_of_what_was_thought_of() -> None:
    async def run() -> float:
        telegram = Telegram(Pace(LoopClock()), delay=0)
        await asyncio.gather(*(telegram.ask(number) for number in range(1, ALL_A_SECOND)))
        telegram.pace.expect(1)
        waiting = asyncio.create_task(telegram.ask(99, Priority.BULK))
        await asyncio.sleep(0.98)
        assert not waiting.done()
        telegram.pace.expect(-1)
        return (await waiting).started

    assert 0.98 <= simulate(run()) < 1


def test_what_has_bunched_up_comes_apart() -> None:
    """A third of a second in which nothing is answered leaves no gap behind in which an answer would have to wait."""

    async def run() -> tuple[list[float], float]:
        telegram = Telegram(Pace(LoopClock()), delay=0.001)
        loop = asyncio.get_running_loop()
        storm = asyncio.gather(*(telegram.ask(number, Priority.BULK) for number in range(1, 1201)))
        await asyncio.sleep(5)
        telegram.pace._hold(None, 1 / 3)
        await storm
        return sorted(call.started for call in telegram.calls), loop.time()

    started, ended = simulate(run())
    gaps = [(later - at, at) for at, later in pairwise(started)]
    assert max(gap for gap, at in gaps if at < 6) > 0.3
    assert max(gap for gap, at in gaps if at > 25) < 1.5 / ALL_A_SECOND
    assert ended <= 1.05 * (1200 - ALL_A_SECOND) / ALL_A_SECOND + 1 / 3


class StandingStill(Telegram):
    """A far end that stands still from the fifth second to the thirtieth, while its caller waits for twenty seconds.

    What it was sent meanwhile it receives when it goes on, given up or not.
    """

    BEGINS, ENDS, PATIENCE = 5.0, 30.0, 20.0

    async def send(self, chat: int) -> None:
        loop = asyncio.get_running_loop()

        async def carry(*_args: object) -> bool:
            call = Call(chat, Priority.REMINDER, 1, loop.time())
            self.calls.append(call)
            call.started = call.arrived = loop.time()
            if self.BEGINS <= call.started < self.ENDS:
                call.arrived = self.ENDS
                if call.started < self.ENDS - self.PATIENCE:
                    await asyncio.sleep(self.PATIENCE)
                    raise TimedOut("sendMessage: timeout") from TransportError("timeout", sent=True)
                await asyncio.sleep(self.ENDS - call.started)
            return True

        for _ in range(2):
            with contextlib.suppress(TimedOut):
                await self.pace.process_request(carry, (), {}, "sendMessage", {"chat_id": chat}, Priority.REMINDER)
                return


@pytest.mark.parametrize("polled", [True, False])
def test_what_was_given_up_keeps_its_place_while_it_may_still_arrive(polled: bool) -> None:
    async def run() -> tuple[StandingStill, float]:
        far = StandingStill(Pace(LoopClock()))
        storm = asyncio.gather(*(far.send(number) for number in range(1, 601)))
        await asyncio.sleep(far.ENDS)
        if polled:
            far.pace.heard()
        await storm
        return far, asyncio.get_running_loop().time()

    far, ended = simulate(run())
    assert far.most_in(1.0) == ALL_A_SECOND
    assert sum(call.arrived == far.ENDS for call in far.calls) == ALL_A_SECOND
    assert all(far.most_in(1.0, chat) == 1 for chat in range(1, 601))
    # Heard, it goes on two seconds later; else half a minute after the last was given up.
    assert ended == pytest.approx(far.ENDS + (2 if polled else 26) + 16, abs=1.5)


def test_what_matters_more_goes_first_and_equals_in_order() -> None:
    async def run() -> list[tuple[int, int | str | None]]:
        telegram = Telegram(Pace(LoopClock()))
        full = [telegram.ask(number) for number in range(1000, 1030)]
        rest = [
            telegram.ask(chat, priority) for chat, priority in zip(range(1, 9), [4, 3, 4, 2, 1, 3, 1, 2], strict=True)
        ]
        await asyncio.gather(*full, *rest)
        return [(c.priority, c.chat) for c in sorted(telegram.calls, key=lambda c: c.started)[30:]]

    assert simulate(run()) == [(1, 5), (1, 7), (2, 4), (2, 8), (3, 2), (3, 6), (4, 1), (4, 3)]


def test_a_chat_that_waits_holds_up_no_other() -> None:
    async def run() -> Telegram:
        telegram = Telegram(Pace(LoopClock()))
        await asyncio.gather(*(telegram.ask(-5) for _ in range(40)), *(telegram.ask(chat) for chat in range(1, 20)))
        return telegram

    telegram = simulate(run())
    assert max(call.answered for call in telegram.calls if call.chat != -5) < 0.1
    # Twenty in the first minute, each a second after the one before; the rest when the minute is over.
    group = sorted(call.arrived for call in telegram.calls if call.chat == -5)
    assert group[19] < 19.5
    assert 60 < group[20] < 60.5
    assert group[39] < 81


def test_an_answer_overtakes_bulk_within_its_own_chat() -> None:
    async def run() -> list[int]:
        telegram = Telegram(Pace(LoopClock()))
        waiting = [asyncio.create_task(telegram.ask(1, Priority.BULK)) for _ in range(3)]
        await asyncio.sleep(0.5)
        await asyncio.gather(telegram.ask(1), *waiting)
        return [call.priority for call in telegram.calls]

    assert simulate(run()) == [4, 1, 4, 4]


@pytest.mark.parametrize(
    ("method", "data", "messages"),
    [
        ("sendMessage", {}, 1),
        ("sendDocument", {}, 1),
        ("editMessageText", {}, 1),
        ("editMessageReplyMarkup", {}, 1),
        ("copyMessage", {}, 1),
        ("forwardMessages", {"message_ids": [1, 2, 3]}, 3),
        ("sendMediaGroup", {"media": [1, 2]}, 2),
        ("sendChatAction", {}, 0),
        ("answerCallbackQuery", {}, 0),
        ("setMessageReaction", {}, 0),
        ("deleteMessage", {}, 0),
        ("setMyCommands", {}, 0),
        ("getMe", {}, 0),
        ("editForumTopic", {}, 0),
    ],
)
def test_messages_are_counted(method: str, data: dict[str, Any], messages: int) -> None:
    assert messages_in(method, data) == messages


def test_other_methods_pass_at_once() -> None:
    async def run() -> float:
        telegram = Telegram(Pace(LoopClock()))
        await asyncio.gather(*(telegram.ask(1, method="setMessageReaction") for _ in range(200)))
        return asyncio.get_running_loop().time()

    assert simulate(run()) < 0.1


def test_an_answer_is_repeated_after_just_the_pause_and_others_go_on() -> None:
    async def run() -> Telegram:
        telegram = Telegram(Pace(LoopClock()), refusals=[(1, 7)])
        await asyncio.gather(telegram.ask(1), telegram.ask(1), *(telegram.ask(chat) for chat in range(2, 20)))
        return telegram

    telegram = simulate(run())
    assert max(call.answered for call in telegram.calls if call.chat != 1) < 0.1
    first, second = (call for call in telegram.calls if call.chat == 1)
    assert 7 <= first.started < 7.02
    assert 8 <= second.started < 8.1


def test_a_pause_asked_of_a_call_without_chat_holds_everything() -> None:
    async def run() -> Telegram:
        telegram = Telegram(Pace(LoopClock()), refusals=[(None, 3)])
        inline = asyncio.create_task(telegram.ask(None, method="editMessageText"))
        await asyncio.sleep(0.5)
        await asyncio.gather(inline, telegram.ask(1))
        return telegram

    assert all(3 <= call.started < 3.1 for call in simulate(run()).calls)


def test_a_method_without_pace_waits_alone_and_comes_back() -> None:
    async def run() -> list[tuple[int | str | None, bool]]:
        telegram = Telegram(Pace(LoopClock()), refusals=[(None, 5)])
        await asyncio.gather(telegram.ask(None, method="setMyCommands"), telegram.ask(1))
        return [(call.chat, call.started >= 5) for call in telegram.calls]

    assert simulate(run()) == [(1, False), (None, True)]


@pytest.mark.parametrize("refusals", [[(1, 90)], [(1, 40), (1, 30)]])
def test_an_answer_held_too_long_is_given_up(refusals: list[tuple[int | None, float]]) -> None:
    async def run() -> None:
        telegram = Telegram(Pace(LoopClock()), refusals=refusals)
        with pytest.raises(RetryAfter):
            await telegram.ask(1)

    simulate(run())


def test_the_outbox_learns_of_a_pause_at_once_and_the_chat_stays_held() -> None:
    async def run() -> Call:
        telegram = Telegram(Pace(LoopClock()), refusals=[(1, 20)])
        with pytest.raises(RetryAfter):
            await telegram.ask(1, Priority.REMINDER)
        assert asyncio.get_running_loop().time() < 0.1
        return await telegram.ask(1)

    assert 20 <= simulate(run()).started < 20.1


def test_an_error_passes_through_and_takes_its_place_in_the_pace() -> None:
    async def run() -> Call:
        pace = Pace(LoopClock())

        async def refuse(*_args: object) -> bool:
            raise BadRequest("no")

        with pytest.raises(BadRequest):
            await pace.process_request(refuse, (), {}, "sendMessage", {"chat_id": "1"}, None)
        return await Telegram(pace).ask(1)

    assert simulate(run()).started == pytest.approx(1.0)


class Wire:
    """A connection that fails some times."""

    def __init__(self, failures: int, *, sent: bool = False) -> None:
        self.failures = failures
        self.sent = sent
        self.calls = 0

    async def __call__(self, *_args: object) -> bool:
        self.calls += 1
        if self.calls > self.failures:
            return True
        raise NetworkError("sendMessage: refused") from TransportError("refused", sent=self.sent)

    def ask(self, priority: int | None, method: str = "sendMessage", **data: Any) -> Any:
        return simulate(self._ask(priority, method, data))

    async def _ask(self, priority: int | None, method: str, data: dict[str, Any]) -> Any:
        return await Pace(LoopClock()).process_request(self, (), {}, method, data, priority)


@pytest.mark.parametrize(
    ("method", "data"),
    [
        ("sendMessage", {"chat_id": 1}),
        ("setMessageReaction", {"chat_id": 1}),
        ("answerCallbackQuery", {"callback_query_id": "1"}),
    ],
)
def test_an_answer_that_found_no_connection_is_repeated(method: str, data: dict[str, Any]) -> None:
    wire = Wire(len(REPEATS))
    assert wire.ask(None, method, **data) is True
    assert wire.calls == len(REPEATS) + 1
    wire = Wire(99)
    with pytest.raises(NetworkError):
        wire.ask(Priority.ANSWER, method, **data)
    assert wire.calls == len(REPEATS) + 1


@pytest.mark.parametrize(
    ("wire", "priority", "method", "data"),
    [
        (Wire(1, sent=True), Priority.ANSWER, "sendMessage", {"chat_id": 1}),
        (Wire(1), Priority.NOTICE, "sendMessage", {"chat_id": 1}),
        (Wire(1), None, "getMe", {}),
    ],
)
def test_what_was_perhaps_sent_or_is_no_answer_is_not_repeated(
    wire: Wire, priority: int | None, method: str, data: dict[str, Any]
) -> None:
    with pytest.raises(NetworkError):
        wire.ask(priority, method, **data)
    assert wire.calls == 1


def test_who_gives_up_waiting_leaves_the_place_to_the_next() -> None:
    async def run() -> list[float]:
        telegram = Telegram(Pace(LoopClock()), delay=0)
        await telegram.ask(1)
        waiting = [asyncio.create_task(telegram.ask(1)) for _ in range(10)]
        await asyncio.sleep(0.5)
        for task in waiting[:9]:
            task.cancel()
        await waiting[9]
        return [call.started for call in telegram.calls]

    assert simulate(run()) == pytest.approx([0.0, 1.0])


def test_a_turn_given_to_one_just_cancelled_is_given_back() -> None:
    async def run() -> list[tuple[int | str | None, float]]:
        clock = LoopClock()
        telegram = Telegram(Pace(clock), delay=0)
        await telegram.ask(-1)
        waiting = asyncio.create_task(telegram.ask(-1))
        await asyncio.sleep(0.1)
        clock.jumped += 60
        # Whoever comes next makes the pace look at the clock; the one who waited gets the turn, and is gone.
        other = asyncio.create_task(telegram.ask(2))
        asyncio.get_running_loop().call_soon(waiting.cancel)
        await other
        assert waiting.cancelled()
        await telegram.ask(-1)
        return [(call.chat, call.started) for call in telegram.calls]

    assert simulate(run()) == [(-1, 0.0), (2, pytest.approx(0.1)), (-1, pytest.approx(0.1))]


def test_a_cancelled_request_may_have_been_sent_and_keeps_its_place() -> None:
    async def run() -> float:
        telegram = Telegram(Pace(LoopClock()), delay=2)
        task = asyncio.create_task(telegram.ask(1))
        await asyncio.sleep(0.001)
        task.cancel()
        return (await telegram.ask(1)).started

    assert simulate(run()) == pytest.approx(1.001)


def test_the_clock_may_jump_ahead() -> None:
    async def run() -> list[float]:
        clock = LoopClock()
        telegram = Telegram(Pace(clock), delay=0, refusals=[(1, 50)])
        tasks = [asyncio.create_task(telegram.ask(chat)) for chat in (1, -2, -2)]
        await asyncio.sleep(0.3)
        clock.jump(86_400)
        await asyncio.gather(*tasks)
        await asyncio.gather(*(telegram.ask(3) for _ in range(3)))
        return [call.started for call in telegram.calls]

    assert simulate(run()) == pytest.approx([0, 0.3, 0.3, 0.3, 1.3, 2.3])


def test_chats_are_forgotten_when_they_are_quiet() -> None:
    async def run() -> int:
        telegram = Telegram(Pace(LoopClock()), delay=0)
        for start in range(1, 6001, 30):
            await asyncio.gather(*(telegram.ask(start + chat) for chat in range(30)))
        return len(telegram.pace._chats)

    assert simulate(run()) <= 1024


def test_nothing_is_left_running_when_nobody_waits() -> None:
    async def run() -> int:
        telegram = Telegram(Pace(LoopClock()))
        await asyncio.gather(*(telegram.ask(1) for _ in range(3)))
        await asyncio.sleep(5)
        return len(asyncio.all_tasks())

    assert simulate(run()) == 1


@given(st.lists(st.tuples(st.integers(1, 4), st.floats(0, 1)), max_size=30))
def test_slots_open_one_window_after_the_answer(taken: list[tuple[int, float]]) -> None:
    slots = Slots(4, 10.0)
    now = 0.0
    for count, passed in taken:
        opens_at = slots.opens_at(now, count)
        assert now <= opens_at < float("inf")
        now = opens_at
        slots.take(count)
        assert count < 4 or slots.opens_at(now, 1) == float("inf")
        now += passed
        slots.answered(now, count)
        assert not slots.untouched(now)
    assert slots.untouched(now + 10.0)
