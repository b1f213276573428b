"""The intake over HTTP into a real store: nothing lost, nothing twice, and no one held up."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from polled import HurriedClock, Polled, message, polled_bot
from telegram import Update
from telegram.error import InvalidToken
from telegram.ext import ExtBot

from bot.clock import SystemClock
from bot.delivery.intake import Intake
from bot.delivery.transport import AiohttpRequest
from bot.domain.traffic import Cause, InboxUpdate
from bot.sandbox.acts import Acts
from bot.sandbox.clock import MovableClock
from bot.sandbox.model import BotIdentity
from bot.sandbox.server import start
from bot.sandbox.web import build_app
from bot.sandbox.world import World
from storage.database import Database

Handle = Callable[[Update], Awaitable[None]]


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "ponte.db", SystemClock())
    yield database
    await database.close()


@pytest.fixture
async def polled() -> Polled:
    return Polled()


@pytest.fixture
async def bot(polled: Polled) -> AsyncIterator[ExtBot[None]]:
    async with polled_bot(polled) as made:
        yield made


@contextlib.asynccontextmanager
async def running(intake: Intake) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(intake.run())
    try:
        yield task
    finally:
        await intake.stop()
        await asyncio.wait([task])


async def until(met: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not met():
            await asyncio.sleep(0.001)


async def rest_of(store: Database) -> list[tuple[int, int]]:
    async with store.reading() as reading:
        return [(row.update_id, row.tries) for row in await reading.inbox.pending()]


async def errors_of(store: Database) -> dict[int, str | None]:
    async with store.reading() as reading:
        rows = await reading.inbox._session.rows("SELECT update_id, error FROM inbox WHERE done_at IS NOT NULL")
    return {row["update_id"]: row["error"] for row in rows}


class Handled:
    """Notes the updates it gets; a text in `reactions` makes something happen."""

    def __init__(self, **reactions: Handle) -> None:
        self.ids: list[int] = []
        self.reactions = reactions

    async def __call__(self, update: Update) -> None:
        text = update.message.text if update.message else None
        if text in self.reactions:
            await self.reactions[text](update)
        self.ids.append(update.update_id)


async def fail(_update: Update) -> None:
    raise ValueError("the handler broke")


async def hang(_update: Update) -> None:
    await asyncio.sleep(60)


async def test_updates_are_stored_handled_and_acknowledged(bot: ExtBot[None], store: Database, polled: Polled) -> None:
    handled = Handled()
    polled.add(message(10, 1), message(11, -5), message(12, 1))
    intake = Intake(bot, store, SystemClock(), handled, allowed_updates=["message", "callback_query"])
    async with running(intake):
        await until(lambda: len(handled.ids) == 3 and len(polled.polls) == 2)
        await intake.idle()
        assert not intake.busy
    assert sorted(handled.ids) == [10, 11, 12]
    assert await rest_of(store) == []
    assert await errors_of(store) == {10: None, 11: None, 12: None}
    assert [poll.get("offset") for poll in polled.polls] == [None, "13"]
    assert polled.polls[0]["allowed_updates"] == '["message", "callback_query"]'
    assert 30 <= int(polled.polls[0]["timeout"]) <= 50


async def test_an_update_is_stored_before_it_is_acknowledged(
    bot: ExtBot[None], store: Database, polled: Polled
) -> None:
    stored_at_poll: list[list[tuple[int, int]]] = []
    answer = polled.answer

    async def look(request: Any) -> Any:
        stored_at_poll.append([(row, 0) for row, _ in await rest_of(store)])
        return await answer(request)

    polled.answer = look  # type: ignore[method-assign]
    handled = Handled(slow=hang)
    polled.add(message(10, 1, "slow"), message(11, 1))
    async with polled_bot(polled) as watched:
        intake = Intake(watched, store, SystemClock(), handled, grace=0.01)
        async with running(intake):
            await until(lambda: len(stored_at_poll) == 2)
    assert stored_at_poll == [[], [(10, 0), (11, 0)]]


async def test_what_the_store_refuses_is_not_acknowledged(bot: ExtBot[None], store: Database, polled: Polled) -> None:
    class Failing:
        def __init__(self) -> None:
            self.failures = 2

        async def write_at_once(self, cause: Cause, work: Any) -> Any:
            # What comes in is kept so; twice the disk is full.
            if self.failures:
                self.failures -= 1
                raise OSError("disk full")
            return await store.write_at_once(cause, work)

        def __getattr__(self, name: str) -> Any:
            return getattr(store, name)

    handled = Handled()
    polled.add(message(10, 1))
    async with running(Intake(bot, Failing(), HurriedClock(), handled)):  # type: ignore[arg-type]
        await until(lambda: len(polled.polls) == 4)
    assert handled.ids == [10]
    assert [poll.get("offset") for poll in polled.polls] == [None, None, None, "11"]


async def test_a_crash_between_storing_and_handling_loses_and_doubles_nothing(
    bot: ExtBot[None], store: Database, polled: Polled
) -> None:
    async with store.writing(Cause()) as writing:
        await writing.inbox.add(
            [InboxUpdate(row["update_id"], 1, _json(row)) for row in (message(9, 1), message(8, 1))]
        )
    # Telegram never heard of it: it hands the same ones out again.
    polled.add(message(9, 1), message(8, 1), message(10, 1))
    handled = Handled()
    intake = Intake(bot, store, SystemClock(), handled)
    async with running(intake):
        await until(lambda: len(polled.polls) == 2)
        await intake.idle()
    assert handled.ids == [9, 8, 10]


def _json(raw: dict[str, Any]) -> str:
    return json.dumps(raw)


async def test_what_a_use_case_has_done_is_not_done_again(bot: ExtBot[None], store: Database, polled: Polled) -> None:
    async def use_case(update: Update) -> None:
        async with store.writing(Cause(update_id=update.update_id)):
            pass
        assert await rest_of(store) == []
        raise ValueError("failed only afterwards")

    polled.add(message(10, 1, "use"))
    intake = Intake(bot, store, SystemClock(), Handled(use=use_case))
    async with running(intake):
        await until(lambda: len(polled.polls) == 2)
        await intake.idle()
    assert await errors_of(store) == {10: None}


@pytest.mark.parametrize("failing", ["started", "finish"])
async def test_a_store_that_is_locked_for_a_while_holds_an_update_up_and_loses_none(
    bot: ExtBot[None], store: Database, polled: Polled, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    from storage.inbox import Inbox

    failures = [sqlite3.OperationalError("database is locked")] * 3
    write = getattr(Inbox, failing)

    async def locked(inbox: Inbox, *args: Any) -> None:
        if failures:
            raise failures.pop()
        await write(inbox, *args)

    monkeypatch.setattr(Inbox, failing, locked)
    handled = Handled()
    polled.add(message(10, 1), message(11, 1))
    clock = HurriedClock()
    intake = Intake(bot, store, clock, handled)
    async with running(intake):
        await until(lambda: len(polled.polls) == 2)
        await intake.idle()
        assert handled.ids == [10, 11]
        assert await rest_of(store) == []
    assert clock.slept[:3] == [1, 2, 4]


async def test_stopping_leaves_what_a_locked_store_holds_up_in_the_inbox(
    bot: ExtBot[None], store: Database, polled: Polled, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.inbox import Inbox

    tried = 0

    async def locked(_inbox: Inbox, _update_id: int) -> None:
        nonlocal tried
        tried += 1
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr(Inbox, "started", locked)
    handled = Handled()
    polled.add(message(10, 1))
    async with running(Intake(bot, store, SystemClock(), handled)):
        await until(lambda: tried > 0)
    assert handled.ids == []
    assert await rest_of(store) == [(10, 0)]


@pytest.mark.parametrize("kept", [False, True])
async def test_an_apology_comes_once_the_row_is_closed_and_knows_what_was_done(
    bot: ExtBot[None], store: Database, polled: Polled, kept: bool
) -> None:
    async def break_down(update: Update) -> None:
        if kept:
            async with store.writing(Cause(update_id=update.update_id)):
                pass
        raise ValueError("broke down")

    told: list[tuple[int, str, bool]] = []

    async def apologize(update: Update, error: Exception, done: bool) -> None:
        assert await rest_of(store) == []
        told.append((update.update_id, str(error), done))
        raise OSError("and this fails too")

    polled.add(message(10, 1))
    intake = Intake(bot, store, SystemClock(), break_down, apologize)
    async with running(intake):
        await until(lambda: len(polled.polls) == 2)
        await intake.idle()
    assert told == [(10, "broke down", kept)]
    assert await errors_of(store) == {10: None if kept else "ValueError('broke down')"}


async def test_a_handler_that_fails_is_logged_and_others_go_on(
    bot: ExtBot[None], store: Database, polled: Polled, caplog: pytest.LogCaptureFixture
) -> None:
    handled = Handled(bad=fail)
    polled.add(message(10, 1, "bad"), message(11, 1))
    intake = Intake(bot, store, SystemClock(), handled)
    async with running(intake):
        await until(lambda: len(polled.polls) == 2)
        await intake.idle()
    assert handled.ids == [11]
    assert await errors_of(store) == {10: "ValueError('the handler broke')", 11: None}
    assert [r.name for r in caplog.records if "could not be handled" in r.message] == ["ponte.intake"]


@pytest.mark.parametrize(
    "poison",
    [
        {"update_id": 10, "message": {"message_id": "?", "date": "yesterday", "chat": 7}},
        {"update_id": 10, "message": {"message_id": 1, "date": 1, "chat": {"id": 1}, "from": []}},
        {"update_id": 10, "callback_query": 4},
    ],
)
async def test_an_unreadable_update_is_closed_and_others_go_on(
    bot: ExtBot[None], store: Database, polled: Polled, poison: dict[str, Any]
) -> None:
    handled = Handled()
    polled.add(poison, message(11, 1, "\ud83d half a surrogate pair"))
    intake = Intake(bot, store, SystemClock(), handled)
    async with running(intake):
        await until(lambda: len(polled.polls) == 2)
        await intake.idle()
    assert handled.ids == [11]
    errors = await errors_of(store)
    assert (errors[10] or "").startswith("unreadable: ")
    assert errors[11] is None
    assert len(polled.polls) == 2


async def test_an_update_that_ends_the_process_is_given_up_after_three_tries(
    bot: ExtBot[None], store: Database, polled: Polled
) -> None:
    """Two lanes are at work when the process dies, again and again; only the one to blame is given up."""
    polled.add(message(10, 1, "slow"), message(11, 2, "poison"), message(12, 2))
    started: list[list[int]] = []

    for life in range(4):
        begun: list[int] = []
        started.append(begun)
        dead = asyncio.Event()

        async def handle(
            update: Update, begun: list[int] = begun, life: int = life, dead: asyncio.Event = dead
        ) -> None:
            begun.append(update.update_id)
            if update.update_id == 11:
                dead.set()
                await asyncio.sleep(60)
            if update.update_id == 10 and life == 0:
                await asyncio.sleep(60)

        intake = Intake(bot, store, SystemClock(), handle, grace=0.0)
        task = asyncio.create_task(intake.run())
        if life < 3:
            await asyncio.wait_for(dead.wait(), 5)
            await until(lambda begun=begun, life=life: life > 0 or 10 in begun)
        else:
            await until(lambda begun=begun: 12 in begun)
            await intake.idle()
        # The end comes without a stop: what was at work is simply gone.
        task.cancel()
        await asyncio.wait([task])
    assert [sorted(begun) for begun in started] == [[10, 11], [10, 11], [11], [12]]
    assert await errors_of(store) == {10: None, 11: "given up after 3 tries", 12: None}


async def test_update_ids_may_start_anew(bot: ExtBot[None], store: Database, polled: Polled) -> None:
    handled = Handled()
    polled.handed_out = 1
    polled.add(message(900_000_000, 1))
    intake = Intake(bot, store, SystemClock(), handled)
    async with running(intake):
        await until(lambda: len(polled.polls) == 2)
        # The server of this test drops what comes before the first id at or above the offset, as a list in order.
        polled.updates.clear()
        polled.handed_out = 100
        polled.add(message(17, 1), message(18, 1))
        await until(lambda: len(polled.polls) == 3)
        await intake.idle()
    assert handled.ids == [900_000_000, 17, 18]
    assert polled.polls[2]["offset"] == "19"


async def test_order_holds_within_a_chat_and_a_slow_chat_holds_up_no_other(
    bot: ExtBot[None], store: Database, polled: Polled
) -> None:
    release = asyncio.Event()

    async def wait(_update: Update) -> None:
        await release.wait()

    handled = Handled(slow=wait)
    polled.add(message(1, 1, "slow"), *(message(number, 1) for number in range(2, 50)))
    polled.add(*(message(100 + number, 2 + number) for number in range(20)))
    intake = Intake(bot, store, SystemClock(), handled)
    async with running(intake):
        await until(lambda: len(handled.ids) == 20)
        assert min(handled.ids) == 100
        release.set()
        await until(lambda: len(handled.ids) == 69)
    assert [number for number in handled.ids if number < 100] == list(range(1, 50))


async def test_an_outage_is_told_once_and_the_pauses_grow(
    bot: ExtBot[None], store: Database, polled: Polled, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    polled.refusals = [(502, {"description": "Bad Gateway"})] * 8
    polled.add(message(10, 1))
    clock = HurriedClock()
    handled = Handled()
    async with running(Intake(bot, store, clock, handled, chance=lambda: 1.0)):
        await until(lambda: bool(handled.ids))
    assert clock.slept[:8] == [1, 2, 4, 8, 16, 30, 30, 30]
    told = [record.message for record in caplog.records if record.name == "ponte.intake"]
    assert [line.split(":")[0] for line in told] == ["polling fails, trying on", "polling works again"]


async def test_a_pause_that_telegram_asks_for_is_kept(bot: ExtBot[None], store: Database, polled: Polled) -> None:
    polled.refusals = [(429, {"description": "Too Many Requests", "parameters": {"retry_after": 17}})]
    polled.add(message(10, 1))
    clock = HurriedClock()
    handled = Handled()
    async with running(Intake(bot, store, clock, handled)):
        await until(lambda: bool(handled.ids))
    assert clock.slept[0] == 17


async def test_another_poller_is_named_and_waited_out(
    bot: ExtBot[None], store: Database, polled: Polled, caplog: pytest.LogCaptureFixture
) -> None:
    polled.refusals = [(409, {"description": "Conflict: terminated by other getUpdates request"})] * 65
    polled.add(message(10, 1))
    clock = HurriedClock()
    handled = Handled()
    async with running(Intake(bot, store, clock, handled)):
        await until(lambda: bool(handled.ids))
    assert clock.slept[:65] == [10.0] * 65
    levels = [record.levelname for record in caplog.records if record.name == "ponte.intake"]
    assert levels == ["ERROR", "WARNING", "WARNING"]


async def test_a_webhook_in_the_way_is_removed(bot: ExtBot[None], store: Database, polled: Polled) -> None:
    refusal = (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    polled.refusals = [(409, {"description": refusal})]
    polled.add(message(10, 1))
    handled = Handled()
    async with running(Intake(bot, store, HurriedClock(), handled)):
        await until(lambda: bool(handled.ids))
    assert polled.others == ["deleteWebhook"]


@pytest.mark.parametrize("status", [401, 404])
async def test_an_unknown_token_ends_the_run_with_a_clear_error(
    bot: ExtBot[None], store: Database, polled: Polled, status: int
) -> None:
    polled.refusals = [(status, {"description": "Unauthorized"})]
    with pytest.raises(InvalidToken, match="does not accept the token") as caught:
        await asyncio.wait_for(Intake(bot, store, SystemClock(), Handled()).run(), 5)
    assert "SECRET" not in str(caught.value)


async def test_an_answer_that_is_no_list_does_not_end_polling(
    bot: ExtBot[None], store: Database, polled: Polled
) -> None:
    handled = Handled()
    answers = [True, [{"no": "id"}]]
    answer = polled.answer

    async def odd(request: Any) -> Any:
        if answers:
            polled.polls.append({})
            return web.json_response({"ok": True, "result": answers.pop(0)})
        return await answer(request)

    polled.answer = odd  # type: ignore[method-assign]
    polled.updates = [message(10, 1)]
    async with polled_bot(polled) as other, running(Intake(other, store, HurriedClock(), handled)):
        await until(lambda: bool(handled.ids))
    assert len(polled.polls) >= 3


async def test_a_server_that_answers_empty_at_once_is_not_hurried(
    bot: ExtBot[None], store: Database, polled: Polled
) -> None:
    clock = HurriedClock()
    async with running(Intake(bot, store, clock, Handled(), poll_seconds=0)):
        await until(lambda: len(polled.polls) > 3)
    assert set(clock.slept) == {0.25}


async def test_stopping_is_prompt_and_leaves_the_rest_in_the_inbox(
    bot: ExtBot[None], store: Database, polled: Polled
) -> None:
    begun = asyncio.Event()

    async def slow(_update: Update) -> None:
        begun.set()
        await asyncio.sleep(0.05)

    handled = Handled(slow=slow)
    polled.add(message(10, 1, "slow"), message(11, 1), message(12, 1))
    intake = Intake(bot, store, SystemClock(), handled)
    task = asyncio.create_task(intake.run())
    await asyncio.wait_for(begun.wait(), 5)
    async with asyncio.timeout(2):
        await intake.stop()
    await task
    assert handled.ids == [10]
    assert await rest_of(store) == [(11, 0), (12, 0)]


async def test_stopping_before_the_start_of_the_first_poll_and_twice(bot: ExtBot[None], store: Database) -> None:
    intake = Intake(bot, store, SystemClock(), Handled())
    await intake.stop()
    await asyncio.wait_for(intake.run(), 5)
    await intake.stop()


async def test_old_rows_are_forgotten(bot: ExtBot[None], store: Database, polled: Polled) -> None:
    async with store.writing(Cause()) as writing:
        await writing.inbox.add([InboxUpdate(1, 1, "{}"), InboxUpdate(2, 1, "{}")])
        await writing.inbox.finish(1)

    class Later(SystemClock):
        def now(self) -> Any:
            return super().now() + timedelta(days=8)

    intake = Intake(bot, store, Later(), Handled())
    async with running(intake):
        await until(lambda: len(polled.polls) > 0)
        await intake.idle()
    assert set(await errors_of(store)) == {2}


async def test_it_takes_in_what_people_write_in_the_embedded_telegram(store: Database) -> None:
    clock = MovableClock(datetime(2026, 11, 30, 1, tzinfo=UTC))
    world = World(
        BotIdentity(7_000_000_001, "Ponte", "ponte_bot", "7000000001:AAE-a-token-for-tests-0123456789abcde"), clock
    )
    world.add_user(5_200_000_001, "王静", language_code="zh-hans")
    acts = Acts(world)
    runner, base = await start(build_app(world, clock))
    request = AiohttpRequest()
    await request.initialize()
    bot: ExtBot[None] = ExtBot(world.bot.token, base_url=f"{base}/bot", request=request, get_updates_request=request)
    seen: list[str | None] = []

    async def handle(update: Update) -> None:
        assert update.message is not None
        seen.append(update.message.text)

    acts.start(5_200_000_001)
    intake = Intake(bot, store, clock, handle)
    async with running(intake):
        await until(lambda: seen == ["/start"])
        acts.send(5_200_000_001, 5_200_000_001, "#进展 T7 已完成初稿")
        await until(lambda: len(seen) == 2)
        await intake.idle()
    assert seen[1] == "#进展 T7 已完成初稿"
    assert world.updates.peek(100) == []
    await request.shutdown()
    await runner.cleanup()
