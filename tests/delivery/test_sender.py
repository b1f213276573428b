"""The sender between a real store and the embedded Telegram: what each outcome leaves behind."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import ExtBot

from bot.delivery.outgoing import Done, Outgoing, Unreachable
from bot.delivery.pace import Pace
from bot.delivery.refusals import plain_text
from bot.delivery.sender import Sender
from bot.delivery.transport import AiohttpRequest, Timeouts
from bot.domain.models import ChatState, Deadline, MemberState, TaskDraft
from bot.domain.text import PT, ZH_HANS, Text
from bot.domain.traffic import (
    Cause,
    OutboxRow,
    PlannedReminder,
    Recipient,
    ReminderKind,
    ReminderState,
)
from bot.sandbox.acts import Acts
from bot.sandbox.api import Api
from bot.sandbox.clock import MovableClock
from bot.sandbox.faults import Fault
from bot.sandbox.groups import Groups
from bot.sandbox.model import BotIdentity, Message
from bot.sandbox.pace import PaceRules
from bot.sandbox.server import start
from bot.sandbox.web import build_app
from bot.sandbox.world import World
from storage.database import Database

BEGIN = datetime(2026, 11, 30, 1, tzinfo=UTC)
TOKEN = "7000000001:AAE-SECRET-token-for-tests-0123456789abc"
PEOPLE = 40


@dataclass
class Stage:
    """Everything on stage: people who have pressed Start, a group with the bot in it, a store that knows them."""

    clock: MovableClock
    world: World
    api: Api
    store: Database
    bot: ExtBot[int]
    members: dict[int, int]
    group: int
    chat_id: int
    item_id: int = 0
    texts: dict[int, Any] = field(default_factory=dict)

    @property
    def person(self) -> int:
        return next(iter(self.members))

    async def render(self, row: OutboxRow) -> Outgoing | None:
        """Say what `texts` holds for the row, else its payload."""
        said = self.texts.get(row.id, row.payload)
        if isinstance(said, list):
            said = said.pop(0)
        if isinstance(said, Exception):
            raise said
        if said is None or isinstance(said, Outgoing):
            return said
        async with self.store.reading() as reading:
            if row.recipient.kind == "chat":
                chat = await reading.chats.get(row.recipient.id)
                assert chat is not None
                return Outgoing(chat.telegram_id, said)
        return Outgoing(
            next(u for u, m in self.members.items() if m == row.recipient.id), said, item_ids=(self.item_id,)
        )

    async def put(
        self, recipient: Recipient, text: Any = "你好", *, due_in: float = 0, priority: int = 3, reminders: int = 0
    ) -> int:
        async with self.store.writing(Cause()) as writing:
            ids = []
            if reminders:
                planned = [
                    PlannedReminder(ReminderKind.DEADLINE, n, recipient, BEGIN + timedelta(days=9, minutes=n))
                    for n in range(reminders)
                ]
                await writing.reminders.reconcile(self.item_id, 0, planned, self.clock.now())
                found = await writing.outbox._session.rows("SELECT id FROM reminders ORDER BY due_at, id")
                ids = [reminder["id"] for reminder in found]
                await writing.reminders.mark(ids, ReminderState.QUEUED)
            count = await writing.outbox._session.value("SELECT count(*) FROM outbox")
            row = await writing.outbox.put(
                recipient,
                "test",
                text if isinstance(text, str) else "",
                self.clock.now() + timedelta(seconds=due_in),
                str(count),
                priority=priority,
                reminder_ids=ids,
            )
        assert row is not None
        if not isinstance(text, str):
            self.texts[row] = text
        return row

    def member(self, number: int = 0) -> Recipient:
        return Recipient("member", list(self.members.values())[number])

    def user(self, number: int = 0) -> int:
        return list(self.members)[number]

    def said(self, chat: int) -> list[str | None]:
        """What the bot has said in a Telegram chat."""
        return [message.text for message in self.messages(chat)]

    def messages(self, chat: int) -> list[Message]:
        """The bot's messages in a Telegram chat."""
        found = self.world.register.chats[chat].messages.values()
        return [message for message in found if message.from_id == self.world.bot.id]

    async def row(self, outbox_id: int) -> tuple[str, datetime, int]:
        async with self.store.reading() as reading:
            found = await reading.outbox._session.row("SELECT * FROM outbox WHERE id = :id", id=outbox_id)
        return found["state"], datetime.fromisoformat(found["retry_at"] or found["due_at"]), found["tries"]

    async def ledger(self, outbox_id: int) -> list[str]:
        async with self.store.reading() as reading:
            rows = await reading.outbox._session.rows(
                "SELECT outcome FROM attempts WHERE outbox_id = :id ORDER BY id", id=outbox_id
            )
        return [row["outcome"] for row in rows]

    async def reminders(self) -> list[tuple[str, str | None]]:
        async with self.store.reading() as reading:
            rows = await reading.outbox._session.rows("SELECT state, reason FROM reminders ORDER BY id")
        return [(row["state"], row["reason"]) for row in rows]


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    clock = MovableClock(BEGIN, frozen=True)
    world = World(BotIdentity(7_000_000_001, "Ponte", "ponte_bot", TOKEN), clock)
    api = Api(world, PaceRules(enabled=False))
    runner, base = await start(build_app(world, clock, api=api))
    store = await Database.open(tmp_path / "ponte.db", clock)
    request = AiohttpRequest(timeouts=Timeouts(connect=1, pool=1, write=1, read=0.8))
    bot: ExtBot[int] = ExtBot(TOKEN, base_url=f"{base}/bot", request=request, rate_limiter=Pace(clock))
    await request.initialize()
    members = {}
    async with store.writing(Cause()) as writing:
        for user in range(5_200_000_001, 5_200_000_001 + PEOPLE):
            world.add_user(user, "王静", language_code="zh-hans")
            Acts(world).start(user)
            members[user] = (await writing.members.add(Text.of({ZH_HANS: "王静"}), None)).id
            await writing.members.link(members[user], user)
        first = next(iter(members))
        group = world.add_group("三地科协", [first], bot_status="member").id
        chat = await writing.chats.register(group, "三地科协", None, ["zh_Hans"], "Asia/Shanghai", ChatState.ACTIVE)
        draft = TaskDraft(
            "T7", Text.of({PT: "x"}), 1, "Asia/Shanghai", deadline=Deadline(BEGIN.date(), "Asia/Shanghai")
        )
        item = await writing.tasks.add(draft)
    yield Stage(clock, world, api, store, bot, members, group, chat.id, item.id)
    await bot.rate_limiter.shutdown()  # type: ignore[union-attr]
    await request.shutdown()
    await store.close()
    await runner.cleanup()


class Running:
    """A sender at work; leaving stops it."""

    def __init__(self, stage: Stage, **options: Any) -> None:
        pace = stage.bot.rate_limiter
        assert isinstance(pace, Pace)
        self.sender = Sender(
            stage.bot, stage.store, stage.clock, stage.render, "me", pace, chance=lambda: 1.0, **options
        )

    async def __aenter__(self) -> Sender:
        self.task = asyncio.create_task(self.sender.run())
        return self.sender

    async def __aexit__(self, *_: object) -> None:
        await asyncio.wait_for(self.sender.stop(), 5)
        await self.task


async def settled_walking(stage: Stage, sender: Sender, step: float = 0.1) -> None:
    """Let the clock walk until the sender is idle, for what has to wait for the pace."""
    waiting = asyncio.create_task(sender.idle())
    async with asyncio.timeout(20):
        while not waiting.done():
            await asyncio.sleep(0.002)
            stage.clock.advance(step)


async def settled(sender: Sender) -> None:
    await asyncio.wait_for(sender.idle(), 5)


async def until(met: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not met():
            await asyncio.sleep(0.001)


async def test_a_message_is_sent_marked_and_remembered(stage: Stage) -> None:
    row = await stage.put(stage.member(), "<b>T7</b> 到期 &amp; &lt;重要&gt; https://example.org", reminders=2)
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("T7", callback_data="t:7")]])
    stage.texts[row] = Outgoing(stage.person, "<b>T7</b> &amp;", buttons, (stage.item_id,), silent=True)
    async with Running(stage) as sender:
        await settled(sender)
    (message,) = stage.messages(stage.person)
    assert message.text == "T7 &"
    assert [entity["type"] for entity in message.entities] == ["bold"]
    assert message.silent
    assert (await stage.row(row))[0] == "sent"
    assert await stage.ledger(row) == [f"sent as message {message.id}"]
    assert await stage.reminders() == [("sent", None), ("sent", None)]
    async with stage.store.reading() as reading:
        assert await reading.messages.items_of(stage.person, message.id) == [stage.item_id]
    assert message.link_preview == {"is_disabled": True}


async def test_reminders_moved_or_cancelled_meanwhile_keep_their_state(stage: Stage) -> None:
    row = await stage.put(stage.member(), reminders=3)
    async with stage.store.writing(Cause()) as writing:
        ids = await writing.outbox.reminders_of(row)
        await writing.reminders.mark([ids[0]], ReminderState.CANCELLED, "replanned")
        await writing.reminders.mark([ids[1]], ReminderState.PENDING)
    async with Running(stage) as sender:
        await settled(sender)
    assert await stage.reminders() == [("cancelled", "replanned"), ("pending", None), ("sent", None)]


async def test_a_row_that_comes_later_is_seen_and_one_due_later_waits(stage: Stage) -> None:
    async with Running(stage) as sender:
        await settled(sender)
        await stage.put(stage.member(), "now")
        await stage.put(stage.member(1), "later", due_in=7200)
        await settled(sender)
        assert stage.said(stage.user()) == ["now"]
        assert stage.said(stage.user(1)) == []
        stage.clock.advance(7199)
        await settled(sender)
        assert stage.said(stage.user(1)) == []
        stage.clock.advance(1)
        await settled(sender)
        assert stage.said(stage.user(1)) == ["later"]


async def test_one_message_a_recipient_in_order_and_recipients_side_by_side(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sent side by side, but worded one after the other: many at once would keep the machine from answering."""
    most: Counter[object] = Counter()
    now: Counter[object] = Counter()
    render, send = stage.render, Sender._send

    @contextlib.asynccontextmanager
    async def counted(*places: object) -> AsyncIterator[None]:
        now.update(places)
        most.update({place: now[place] - most[place] for place in places if now[place] > most[place]})
        await asyncio.sleep(0.01)
        yield
        now.subtract(places)

    async def word(row: OutboxRow) -> Outgoing | None:
        async with counted("worded"):
            return await render(row)

    async def carry(sender: Sender, row: OutboxRow, outgoing: Outgoing) -> Done:
        async with counted("sent", row.recipient):
            # None comes back before as many as may are out.
            while most["sent"] < 8:
                await asyncio.sleep(0.001)
            return await send(sender, row, outgoing)

    stage.render = word  # type: ignore[method-assign]
    monkeypatch.setattr(Sender, "_send", carry)
    for number in range(3):
        await stage.put(stage.member(), str(number))
    for number in range(1, 12):
        await stage.put(stage.member(number))
    async with Running(stage, at_once=8) as sender:
        await settled_walking(stage, sender)
    assert stage.said(stage.user()) == ["0", "1", "2"]
    assert (most["worded"], most["sent"], most[stage.member()]) == (1, 8, 1)


async def test_a_pause_is_kept_to_the_second_and_stalls_no_other_chat(stage: Stage) -> None:
    stage.api.fail_next(
        "sendMessage",
        chat_id=stage.user(),
        status=429,
        description="Too Many Requests",
        parameters={"retry_after": 47},
    )
    held = await stage.put(stage.member())
    for number in range(1, 4):
        await stage.put(stage.member(number))
    async with Running(stage) as sender:
        await settled_walking(stage, sender, 0.02)
        assert all(stage.said(stage.user(number)) for number in range(1, 4))
        state, due_at, tries = await stage.row(held)
        assert (state, tries) == ("pending", 1)
        assert timedelta(seconds=47) <= due_at - BEGIN < timedelta(seconds=48)
        stage.clock.move_to(due_at - timedelta(seconds=0.01))
        await settled(sender)
        assert stage.said(stage.user()) == []
        stage.clock.move_to(due_at)
        await settled_walking(stage, sender, 0.001)
    assert stage.said(stage.user()) == ["你好"]
    assert (await stage.ledger(held))[0] == "Telegram asked for a pause of 47 s"


async def test_who_blocked_the_bot_is_unreachable(stage: Stage) -> None:
    Acts(stage.world).block(stage.person, blocked=True)
    row = await stage.put(stage.member(), reminders=1)
    async with Running(stage) as sender:
        await settled(sender)
    reason = "Forbidden: bot was blocked by the user"
    assert (await stage.row(row))[0] == "failed"
    assert await stage.ledger(row) == [reason]
    assert await stage.reminders() == [("failed", reason)]
    async with stage.store.reading() as reading:
        member = await reading.members.get(stage.member().id)
        assert member is not None
        assert member.state is MemberState.UNREACHABLE


@pytest.mark.parametrize("how", ["removed", "not found"])
async def test_a_group_without_the_bot_is_left(stage: Stage, how: str) -> None:
    if how == "removed":
        Groups(stage.world).remove_bot(stage.group, stage.person)
    row = await stage.put(Recipient("chat", stage.chat_id), "x" if how == "removed" else Outgoing(-100987654321, "x"))
    async with Running(stage) as sender:
        await settled(sender)
    assert (await stage.row(row))[0] == "failed"
    async with stage.store.reading() as reading:
        chat = await reading.chats.get(stage.chat_id)
        assert chat is not None
        assert chat.state is ChatState.LEFT


async def test_broken_markup_goes_as_plain_text(stage: Stage) -> None:
    row = await stage.put(stage.member(), "<b>T7 &amp; <i>x</b> 3 &lt; 4 <unknown>y")
    async with Running(stage) as sender:
        await settled_walking(stage, sender)
    assert stage.said(stage.person) == ["T7 & x 3 < 4 y"]
    assert (await stage.row(row))[0] == "sent"


async def test_what_is_too_long_is_cut(stage: Stage) -> None:
    row = await stage.put(stage.member(), f"<i>{'很长' * 10}</i>" * 300)
    async with Running(stage) as sender:
        await settled_walking(stage, sender)
    assert stage.said(stage.person) == [("很长" * 3000)[:4095] + "…"]
    assert await stage.ledger(row) == ["sent, as plain text: Message is too long as message 2"]


async def test_a_button_that_telegram_refuses_is_left_out(stage: Stage) -> None:
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("详情", callback_data="x" * 65)]])
    await stage.put(stage.member(), Outgoing(stage.person, "<b>T7</b>", markup))
    async with Running(stage) as sender:
        await settled_walking(stage, sender)
    (message,) = stage.messages(stage.person)
    assert (message.text, message.keyboard) == ("T7", None)


async def test_a_group_that_became_a_supergroup_gets_it_at_once(stage: Stage) -> None:
    new = Groups(stage.world).migrate(stage.group, stage.person).id
    row = await stage.put(Recipient("chat", stage.chat_id), "搬家了")
    async with Running(stage) as sender:
        await settled(sender)
    assert stage.said(new) == ["搬家了"]
    assert (await stage.row(row))[0] == "sent"
    async with stage.store.reading() as reading:
        for telegram_id in (stage.group, new):
            chat = await reading.chats.by_telegram(telegram_id)
            assert chat is not None
            assert (chat.id, chat.telegram_id) == (stage.chat_id, new)


async def test_what_telegram_refuses_for_good_fails_with_the_reason(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    row = await stage.put(stage.member(), "<b> </b>", reminders=1)
    async with Running(stage) as sender:
        await settled_walking(stage, sender)
    assert (await stage.row(row))[0] == "failed"
    assert "must be non-empty" in (await stage.ledger(row))[0]
    assert (await stage.reminders())[0][0] == "failed"
    assert [r.levelname for r in caplog.records if r.name == "ponte.sender"] == ["WARNING", "ERROR"]
    async with stage.store.reading() as reading:
        member = await reading.members.get(stage.member().id)
        assert member is not None
        assert member.state is MemberState.ACTIVE


@pytest.mark.parametrize(
    ("mode", "note", "said"),
    [("drop", "perhaps sent", 1), ("lost", "perhaps sent", 2), ("hang", "perhaps sent", 2)],
)
async def test_a_lost_answer_is_sent_again_later(stage: Stage, mode: Any, note: str, said: int) -> None:
    """At least once: where Telegram had it and the answer was lost, the person gets that one message twice."""
    stage.api.fail_next("sendMessage", None, mode, seconds=0.9)
    row = await stage.put(stage.member())
    async with Running(stage) as sender:
        await settled(sender)
        state, due_at, _ = await stage.row(row)
        assert (state, due_at) == ("pending", BEGIN + timedelta(seconds=2))
        assert note in (await stage.ledger(row))[0]
        assert "SECRET" not in (await stage.ledger(row))[0]
        await asyncio.sleep(0.1)
        # A request given up keeps its place until Telegram is heard again.
        await stage.bot.get_me()
        stage.clock.advance(2)
        await settled_walking(stage, sender)
    assert (await stage.row(row))[0] == "sent"
    assert len(stage.said(stage.person)) == said


async def test_an_outage_backs_off_without_an_end_and_is_told_once(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    stage.api.fail_next("sendMessage", status=502, description="Bad Gateway", times=9)
    row = await stage.put(stage.member())
    waits = []
    async with Running(stage) as sender:
        for _ in range(9):
            await settled(sender)
            _, due_at, _ = await stage.row(row)
            waits.append((due_at - stage.clock.now()).total_seconds())
            stage.clock.move_to(due_at)
        await settled(sender)
    assert waits == [2, 4, 8, 16, 32, 60, 60, 60, 60]
    assert stage.said(stage.person) == ["你好"]
    told = [record.message.split(":")[0] for record in caplog.records if record.name == "ponte.sender"]
    assert told == ["messages cannot be sent, trying on", "messages can be sent again"]


async def test_what_the_renderer_finds_out_ends_the_row(stage: Stage) -> None:
    nothing = await stage.put(stage.member(), None, reminders=1)
    nobody = await stage.put(stage.member(1), Unreachable("no account is linked"))
    async with stage.store.writing(Cause()) as writing:
        await writing.members.set_state(stage.member(1).id, MemberState.UNREACHABLE)
    async with Running(stage) as sender:
        await settled(sender)
    assert [(await stage.row(row))[0] for row in (nothing, nobody)] == ["expired", "failed"]
    assert await stage.ledger(nobody) == ["no account is linked"]
    assert await stage.reminders() == [("expired", "nothing to say now")]


async def test_who_comes_back_while_found_out_of_reach_is_written_to(stage: Stage) -> None:
    row = await stage.put(stage.member(), [Unreachable("has blocked the bot"), "你好"], reminders=1)
    group = await stage.put(Recipient("chat", stage.chat_id), [Unreachable("not in the group"), "Olá"])
    async with Running(stage) as sender:
        await settled(sender)
        assert await stage.reminders() == [("queued", None)]
        stage.clock.advance(1)
        await settled_walking(stage, sender)
    assert stage.said(stage.person) == ["你好"] and stage.said(stage.group) == ["Olá"]
    assert [(await stage.ledger(one))[0] for one in (row, group)] == ["came back meanwhile"] * 2
    assert await stage.reminders() == [("sent", None)]


async def test_a_fault_of_the_renderer_is_tried_again_a_few_times_only(stage: Stage) -> None:
    passing = await stage.put(stage.member(), [ValueError("a bad moment"), Outgoing(stage.user(), "now it works")])
    lasting = await stage.put(stage.member(1), ValueError("broken"))
    async with Running(stage) as sender:
        for _ in range(6):
            await settled(sender)
            stage.clock.advance(60)
        await settled(sender)
    assert stage.said(stage.user()) == ["now it works"]
    assert (await stage.row(passing))[0] == "sent"
    assert (await stage.row(lasting))[0] == "failed"
    assert await stage.ledger(lasting) == ["ValueError('broken')"] * 5


async def test_what_a_dead_process_had_claimed_is_sent(stage: Stage) -> None:
    row = await stage.put(stage.member())
    async with stage.store.writing(Cause()) as writing:
        assert len(await writing.outbox.claim("another", stage.clock.now(), 5)) == 1
    async with Running(stage) as sender:
        await settled(sender)
    assert (await stage.row(row))[0] == "sent"


async def test_an_outcome_that_cannot_be_recorded_is_recorded_later_and_nothing_doubles(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.delivery import ledger as module

    record, failures = module.record, [OSError("disk full")]

    async def failing(*args: Any) -> None:
        if failures:
            raise failures.pop()
        await record(*args)

    monkeypatch.setattr(module, "record", failing)
    row = await stage.put(stage.member())
    async with Running(stage) as sender:
        # It waits on the clock that stands still, not on the machine's.
        await until(lambda: not failures)
        await asyncio.sleep(0.02)
        assert (await stage.row(row))[0] == "claimed"
        stage.clock.advance(1)
        await settled(sender)
    assert (await stage.row(row))[0] == "sent"
    assert stage.said(stage.person) == ["你好"]


async def test_stopping_does_not_wait_out_the_pause_before_an_outcome_is_recorded(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.delivery import ledger as module

    record, failures = module.record, [OSError("disk full")] * 4

    async def failing(*args: Any) -> None:
        if failures:
            raise failures.pop()
        await record(*args)

    monkeypatch.setattr(module, "record", failing)
    row = await stage.put(stage.member())
    async with Running(stage):
        await until(lambda: len(failures) < 4)
    assert (await stage.row(row))[0] == "sent"


async def test_what_a_full_group_has_to_wait_for_is_put_in_words_when_its_turn_comes(stage: Stage) -> None:
    group = Recipient("chat", stage.chat_id)
    async with Running(stage) as sender:
        for number in range(20):
            await stage.put(group, str(number))
        await settled_walking(stage, sender)
        row = await stage.put(group, ["as it was", "as it is"])
        await settled(sender)
        assert (await stage.row(row))[0] == "pending"
        stage.clock.move_to((await stage.row(row))[1])
        await settled_walking(stage, sender)
    first, *_, last = stage.messages(stage.group)
    assert last.text == "as it is" and len(stage.messages(stage.group)) == 21
    # The clock walks fifty times as fast as the machine, which may be busy for a moment.
    assert timedelta(seconds=59) <= last.date - first.date <= timedelta(seconds=75)
    waited, sent = await stage.ledger(row)
    assert waited == "the chat has heard all it may for now" and sent.startswith("sent as message")


async def test_stopping_sends_what_is_on_its_way_and_puts_back_what_waits(stage: Stage) -> None:
    """Thirty go out at once at the most; on a standing clock the others wait for their turn until they are put back."""
    rows = [await stage.put(stage.member(number)) for number in range(PEOPLE)]
    async with Running(stage, grace=0.05):
        await until(lambda: any(stage.said(user) for user in stage.members))
        await asyncio.sleep(0.1)
    states = [(await stage.row(row))[0] for row in rows]
    sent = states.count("sent")
    assert 0 < sent < PEOPLE
    assert states.count("pending") == PEOPLE - sent
    assert sum(len(stage.said(user)) for user in stage.members) == sent
    assert "claimed" not in states


async def test_stopping_waits_for_the_answer_to_what_has_gone_out(stage: Stage) -> None:
    """Put back while its answer is under way, it would be said again by the next process."""
    row = await stage.put(stage.member())
    stage.api.faults.add("sendMessage", None, Fault("hang", seconds=0.2))
    async with Running(stage, grace=0.01):
        await until(lambda: not stage.api.faults.waiting)
    assert (await stage.row(row))[0] == "sent"
    async with Running(stage) as sender:
        await settled(sender)
    assert stage.said(stage.user()) == ["你好"]


async def test_stopping_does_not_wait_for_an_answer_beyond_its_patience(stage: Stage) -> None:
    row = await stage.put(stage.member())
    stage.api.faults.add("sendMessage", None, Fault("hang", seconds=0.25))
    async with Running(stage, grace=0.0, patience=0.01):
        await until(lambda: not stage.api.faults.waiting)
    assert (await stage.row(row))[0] == "pending"
    assert await stage.ledger(row) == ["put back: the bot was stopped; perhaps sent"]


async def test_an_idle_sender_leaves_the_store_alone(stage: Stage) -> None:
    commits = 0

    def count() -> None:
        nonlocal commits
        commits += 1

    await stage.put(stage.member())
    stage.store.on_commit(count)
    async with Running(stage) as sender:
        await settled(sender)
        after = commits
        await asyncio.sleep(0.1)
        assert commits == after
    # Taking over, claiming, marking.
    assert after == 3


async def test_a_busy_recipient_does_not_make_the_sender_spin(stage: Stage) -> None:
    claims = 0
    release = asyncio.Event()

    async def wait(_row: OutboxRow) -> Outgoing | None:
        await release.wait()
        return None

    stage.render = wait  # type: ignore[method-assign]

    def count() -> None:
        nonlocal claims
        claims += 1

    for _ in range(3):
        await stage.put(stage.member())
    stage.store.on_commit(count)
    async with Running(stage) as sender:
        await asyncio.sleep(0.2)
        assert claims <= 4
        # Another recipient's message is not held up by the one that waits.
        await stage.put(stage.member(1), due_in=1)
        stage.clock.advance(1)
        await until(lambda: len(sender._deliveries) == 2)
        release.set()
        await settled(sender)


async def test_a_storm_under_telegram_s_own_rates_draws_no_refusal(stage: Stage) -> None:
    stage.api = Api(stage.world, PaceRules())
    runner, base = await start(build_app(stage.world, stage.clock, api=stage.api))
    request = AiohttpRequest()
    await request.initialize()
    pace = Pace(stage.clock)
    stage.bot = ExtBot(TOKEN, base_url=f"{base}/bot", request=request, rate_limiter=pace)
    rows = [await stage.put(stage.member(number), priority=4) for number in range(PEOPLE) for _ in range(2)]
    async with Running(stage) as sender:
        await settled_walking(stage, sender, 0.02)
    assert {(await stage.row(row))[0] for row in rows} == {"sent"}
    assert {len(await stage.ledger(row)) for row in rows} == {1}
    await pace.shutdown()
    await request.shutdown()
    await runner.cleanup()


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<b>a</b> &amp; &lt;x&gt;", "a & <x>"),
        ('<a href="https://x.org/?a=1&amp;b">课题</a>\n1 < 2 & 3', "课题\n1 < 2 & 3"),
        ("<b>open <i>crossed</b></i>", "open crossed"),
        ('<tg-time unix="1">14:00</tg-time>', "14:00"),
        ("ends in <", "ends in <"),
    ],
)
def test_plain_text_of_html(html: str, text: str) -> None:
    assert plain_text(html) == text
