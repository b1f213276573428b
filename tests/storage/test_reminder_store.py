"""The reminders of an item, through every sequence of moves, cancels, registrations and sends, against a model."""

import asyncio
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from storage_support import BEGIN, BJ, SHANGHAI, Clock, reminders_of, task, text, until

from bot.domain.memos import Memo
from bot.domain.models import ChatState, Status
from bot.domain.reminders.cases import ReminderCases
from bot.domain.reminders.memos import plan_next
from bot.domain.reminders.planning import audience, replan, replan_group
from bot.domain.reminders.preferences import KEY, Preferences, dumped
from bot.domain.reminders.rules import LEAD_GROUP_DAYS, LEAD_GROUP_OVERDUE, OWNER_DAYS, OWNER_OVERDUE, plan
from bot.domain.traffic import Cause, OutboxState, PlannedReminder, Recipient, ReminderKind, ReminderState
from storage.database import Database
from storage.session import Session

UNSENT = (ReminderState.PENDING, ReminderState.QUEUED)
P, Q, S, X, C = (
    ReminderState.PENDING,
    ReminderState.QUEUED,
    ReminderState.SENT,
    ReminderState.EXPIRED,
    ReminderState.CANCELLED,
)
GROUP = Recipient("chat", 1)


def planned(ahead, due_at, recipient=GROUP):
    return PlannedReminder(ReminderKind.DEADLINE, ahead, recipient, due_at)


class Story:
    """An office at work on one task, and beside it what should be in the table of reminders.

    The model knows an item's reminders by (minutes ahead, recipient, schedule_no): a state and an instant each.
    """

    def __init__(self, store, clock):
        self.store, self.clock = store, clock
        self.rows = {}
        self.sent = {}
        # Those whose instant has come, said or not.
        self.fallen = set()
        self.cases = ReminderCases(store, clock)

    async def begin(self):
        async with self.store.writing(Cause()) as tx:
            for name in ("赵敏", "王静"):
                await tx.members.add(text(name), BJ)
            self.draft = task(owner_id=1, deadline=until(2026, 12, 31))
            self.id = (await tx.tasks.add(self.draft)).id
            await self.replanned(tx)

    async def replanned(self, tx, group=None):
        now = self.clock.now()
        await (replan(tx, self.id, now) if group is None else replan_group(tx, group, now))
        item = await tx.items.by_id(self.id)
        wanted = {(one.offset, str(one.recipient), item.schedule_no): one.due_at
                  for one in plan(item, await audience(tx))}  # fmt: skip
        for key, (state, due_at) in self.rows.items():
            if state in UNSENT and key not in wanted:
                self.rows[key] = (C, due_at)
            elif state is P and key not in self.fallen and wanted[key] <= now:
                # Still to come until now, and it should have come already.
                self.rows[key] = (P, min(due_at, now))
                self.fallen.add(key)
        for key, due_at in wanted.items():
            state, before = self.rows.get(key, (None, None))
            retimed = state is Q and before != due_at
            if due_at > now and (state in (None, P, C) or retimed):
                self.rows[key] = (P, due_at)
                self.fallen.discard(key)

    async def change(self, **fields):
        async with self.store.writing(Cause()) as tx:
            self.draft = replace(self.draft, **fields)
            await tx.tasks.update(self.id, self.draft)
            await self.replanned(tx)

    async def move(self, days):
        await self.change(deadline=until(*(self.clock.now().date() + timedelta(days=days)).timetuple()[:3]))

    async def group(self, number, tz):
        async with self.store.writing(Cause()) as tx:
            await self.replanned(tx, await tx.chats.register(-number, "群", BJ, ("zh_Hans",), tz, ChatState.ACTIVE))

    async def leave(self, number):
        async with self.store.writing(Cause()) as tx:
            known = await tx.chats.by_telegram(-number)
            if known is not None:
                await tx.chats.set_state(known.id, ChatState.LEFT)
                await self.replanned(tx, await tx.chats.get(known.id))

    async def wait(self, hours):
        self.clock.forward(hours=hours)

    async def release(self):
        await self.cases.release()
        async with self.store.reading() as view:
            for one in await reminders_of(view, self.id):
                key = (one.offset, str(one.recipient), one.schedule_no)
                state, due_at = self.rows[key]
                if state is P and due_at <= self.clock.now():
                    self.fallen.add(key)
                    waits = one.state is P and one.due_at > self.clock.now()
                    assert one.state in (Q, X) or waits, "what is due is queued, expires or waits for the morning"
                    self.rows[key] = (one.state, one.due_at if waits else due_at)

    async def send(self):
        async with self.store.writing(Cause()) as tx:
            for row in await tx.outbox.claim("me", self.clock.now(), 99):
                ids = await tx.outbox.reminders_of(row.id)
                queued = [one for one in await tx.reminders.by_ids(ids) if one.state is Q]
                await tx.reminders.mark([one.id for one in queued], S)
                await tx.outbox.finish(row.id, OutboxState.SENT, self.clock.now(), "sent")
                for one in queued:
                    key = (one.offset, str(one.recipient), one.schedule_no)
                    assert key not in self.sent, "sent twice"
                    self.sent[key] = one.due_at
                    self.rows[key] = (S, one.due_at)

    async def check(self):
        async with self.store.reading() as view:
            stored = await reminders_of(view, self.id)
            item = await view.items.by_id(self.id)
        found = {(one.offset, str(one.recipient), one.schedule_no): (one.state, one.due_at) for one in stored}
        assert found == self.rows
        unsent = [one for one in stored if one.state in UNSENT]
        assert len(unsent) == len({(one.offset, one.recipient) for one in unsent}), "two unsent rows for one key"
        assert {one.schedule_no for one in unsent} <= {item.schedule_no}, "a stale row is unsent"
        assert not item.status.settled or not unsent
        for key, due_at in self.sent.items():
            assert self.rows[key] == (S, due_at), "what was sent stays as it was"


DOINGS = st.one_of(
    st.tuples(st.just("move"), st.sampled_from([1, 3, 4, 7, 8, 30])),
    st.tuples(st.just("wait"), st.sampled_from([1, 5, 24, 49, 24 * 8])),
    st.just(("release",)),
    st.just(("send",)),
    st.tuples(st.just("group"), st.sampled_from([1, 2]), st.sampled_from([SHANGHAI, "Europe/Lisbon"])),
    st.tuples(st.just("leave"), st.sampled_from([1, 2])),
    st.tuples(st.just("status"), st.sampled_from([Status.IN_PROGRESS, Status.DONE, Status.CANCELLED])),
    st.tuples(st.just("owner"), st.sampled_from([1, 2, None])),
    st.just(("forever",)),
)


async def tell(doings):
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock()
        store = await Database.open(Path(folder) / "ponte.db", clock)
        try:
            story = Story(store, clock)
            await story.begin()
            await story.check()
            for name, *said in doings:
                if name == "status":
                    await story.change(status=said[0])
                elif name == "owner":
                    await story.change(owner_id=said[0])
                elif name == "forever":
                    await story.change(deadline=None)
                else:
                    await getattr(story, name)(*said)
                await story.check()
        finally:
            await store.close()


@settings(max_examples=25)
@given(st.lists(DOINGS, max_size=14))
@example([("move", 8), ("wait", 24), ("release",), ("group", 1, SHANGHAI), ("send",), ("move", 8), ("move", 9)])
@example([("group", 1, SHANGHAI), ("leave", 1), ("group", 1, "Europe/Lisbon"), ("status", Status.DONE),
          ("status", Status.IN_PROGRESS)])  # fmt: skip
# A group moves west on the morning on which it was told: nothing is said again at its new nine o'clock.
@example([("move", 4), ("group", 1, SHANGHAI), ("wait", 24), ("release",), ("send",), ("group", 1, "Europe/Lisbon")])
@example([("move", 3), ("wait", 49), ("release",), ("status", Status.DONE), ("send",), ("status", Status.IN_PROGRESS)])
def test_the_rows_are_what_the_model_says(doings):
    asyncio.run(tell(doings))


async def put(tx):
    return (await tx.tasks.add(task(deadline=until(2026, 12, 31)))).id


async def states(tx, item_id):
    return [(one.offset, one.schedule_no, one.state) for one in await reminders_of(tx, item_id)]


async def test_what_is_past_when_it_becomes_known_is_never_promised(store):
    async with store.writing(Cause()) as tx:
        item = await put(tx)
        await tx.reminders.reconcile(item, 0, [planned(7, BEGIN), planned(1, BEGIN + timedelta(seconds=1))], BEGIN)
        assert await states(tx, item) == [(1, 0, P)]
        assert await tx.reminders.next_due_at() == BEGIN + timedelta(seconds=1)


async def test_what_is_due_and_not_yet_released_is_kept(store):
    async with store.writing(Cause()) as tx:
        item, due_at = await put(tx), BEGIN + timedelta(hours=1)
        await tx.reminders.reconcile(item, 0, [planned(1, due_at)], BEGIN)
        await tx.reminders.reconcile(item, 0, [planned(1, due_at)], due_at + timedelta(hours=1))
        assert await states(tx, item) == [(1, 0, P)]


async def test_what_is_on_its_way_and_moved_is_said_at_its_new_time(store):
    async with store.writing(Cause()) as tx:
        item, later = await put(tx), BEGIN + timedelta(days=1)
        await tx.reminders.reconcile(item, 0, [planned(1, BEGIN + timedelta(hours=1))], BEGIN)
        (row,) = await reminders_of(tx, item)
        await tx.reminders.mark([row.id], Q)
        await tx.reminders.reconcile(item, 0, [planned(1, later)], BEGIN)
        assert [(one.due_at, one.state) for one in await reminders_of(tx, item)] == [(later, P)]


async def test_another_schedule_cancels_the_one_before(store):
    async with store.writing(Cause()) as tx:
        item, due_at = await put(tx), BEGIN + timedelta(hours=1)
        for schedule_no in (0, 1, 2):
            await tx.reminders.reconcile(item, schedule_no, [planned(1, due_at)], BEGIN)
        assert await states(tx, item) == [(1, 0, C), (1, 1, C), (1, 2, P)]
        await tx.reminders.reconcile(item, 2, [], BEGIN)
        assert await states(tx, item) == [(1, 0, C), (1, 1, C), (1, 2, C)]
        assert await tx.reminders.next_due_at() is None


async def test_another_item_s_reminders_are_not_touched(store):
    async with store.writing(Cause()) as tx:
        item, other = await put(tx), (await tx.tasks.add(task("T8"))).id
        await tx.reminders.reconcile(item, 0, [planned(1, BEGIN + timedelta(hours=1))], BEGIN)
        await tx.reminders.reconcile(other, 0, [], BEGIN)
        assert await states(tx, item) == [(1, 0, P)]


async def test_what_is_due_is_read_oldest_first(store):
    async with store.writing(Cause()) as tx:
        item = await put(tx)
        hours = [planned(ahead, BEGIN + timedelta(hours=ahead)) for ahead in (3, 1, 2, 4)]
        await tx.reminders.reconcile(item, 0, hours, BEGIN)
        now = BEGIN + timedelta(hours=3)
        assert [one.offset for one in await tx.reminders.due(now, 10)] == [1, 2, 3]
        first = (await tx.reminders.due(now, 1))[0]
        await tx.reminders.mark([first.id], X, "deadline passed")
        assert [one.offset for one in await tx.reminders.due(now, 10)] == [2, 3]
        assert [one.id for one in await tx.reminders.by_ids([first.id])] == [first.id]


async def test_one_message_a_recipient_says_all_that_is_due(store, clock):
    async with store.writing(Cause()) as tx:
        member = await tx.members.add(text("赵敏"), BJ)
        for code in ("T1", "T2"):
            made = await tx.tasks.add(task(code, owner_id=member.id, deadline=until(2026, 12, 3)))
            await replan(tx, made.id, BEGIN - timedelta(days=9))
    cases = ReminderCases(store, clock)
    assert clock.now().date() == date(2026, 11, 30)
    assert await cases.release() == 4, "two are said, and two that they overtook expire"
    assert await cases.release() == 0
    async with store.writing(Cause()) as tx:
        (row,) = await tx.outbox.claim("me", clock.now(), 9)
    found = await cases.contents(row.recipient, row.id)
    assert [(item.code, one.offset) for one, item in found.lines] == [("T1", 3 * 1440), ("T2", 3 * 1440)]
    assert found.reader.member == member and found.reader.chat is None
    async with store.writing(Cause()) as tx:
        for item in await tx.tasks.open_of():
            await tx.tasks.update(item.id, task(item.code, owner_id=member.id, status=Status.DONE))
    silenced = await cases.contents(row.recipient, row.id)
    assert silenced.empty, "done before it was said"
    assert sum(len(ids) for ids in silenced.expired.values()) == 2


async def test_a_message_takes_along_what_fell_due_during_an_attempt_at_it(store, clock):
    async with store.writing(Cause()) as tx:
        member = await tx.members.add(text("赵敏"), BJ)
        person = Recipient("member", member.id)
        for hour in (15, 16, 17):
            at = datetime.fromisoformat(f"2026-11-30T{hour}:00")
            memo = await tx.memos.add(Memo(0, member, person, f"{hour}点的事", at, SHANGHAI))
            await plan_next(tx, memo.id, clock.now())
    cases = ReminderCases(store, clock)

    async def claimed():
        async with store.writing(Cause()) as tx:
            return await tx.outbox.claim("me", clock.now(), 9)

    clock.forward(hours=6)
    assert await cases.release() == 1
    (first,) = await claimed()
    clock.forward(hours=1)
    assert await cases.release() == 1, "the first is on its way: another message"
    async with store.writing(Cause()) as tx:
        await tx.outbox.retry(first.id, clock.now(), clock.now(), "no answer")
    clock.forward(hours=1)
    (again,) = await claimed()
    assert again.id == first.id
    # The third has not been released yet.
    await cases.gather(person, again.id)
    found = await cases.contents(person, again.id)
    assert [memo.text for memo in found.memos] == ["15点的事", "16点的事", "17点的事"]
    assert await cases.release() == 0
    assert await claimed() == []
    async with store.writing(Cause()) as tx:
        await tx.outbox.finish(again.id, OutboxState.SENT, clock.now(), "sent")
        await tx.reminders.close(again.id, S, None)
        assert {one.state for one in await tx.reminders.by_ids([1, 2, 3])} == {S}
        assert {what for _at, what in (await tx.reminders.attempts([1, 2, 3])).values()} == {"sent"}
        assert await tx.outbox.next_due_at() is None


async def test_what_failed_is_said_to_who_comes_back_within_the_same_instant(store, clock):
    async with store.writing(Cause()) as tx:
        member = await tx.members.add(text("赵敏"), BJ)
        made = await tx.tasks.add(task(owner_id=member.id, deadline=until(2026, 12, 3)))
        await replan(tx, made.id, BEGIN - timedelta(days=9))
    cases = ReminderCases(store, clock)
    for again in range(3):
        await cases.release()
        async with store.writing(Cause()) as tx:
            (row,) = await tx.outbox.claim("me", clock.now(), 9)
            await tx.outbox.finish(row.id, OutboxState.FAILED, clock.now(), f"blocked {again}")
            await tx.reminders.close(row.id, ReminderState.FAILED, "blocked")
            await tx.reminders.revive(row.recipient)
            assert (await tx.reminders.next_due_at()) == BEGIN


async def test_what_is_gathered_is_still_of_use_and_may_be_said_now(store, clock):
    async with store.writing(Cause()) as tx:
        member = await tx.members.add(text("赵敏"), BJ)
        person = Recipient("member", member.id)
        made = await tx.tasks.add(task(owner_id=member.id, deadline=until(2026, 12, 3)))
        await replan(tx, made.id, BEGIN - timedelta(days=9))
        await tx.outbox.put(person, "reminders", "{}", clock.now(), "one", priority=3)
        (row,) = await tx.outbox.claim("me", clock.now(), 9)
    clock.forward(days=1, hours=14)
    cases = ReminderCases(store, clock)
    await cases.gather(person, row.id)
    async with store.writing(Cause()) as tx:
        assert await tx.outbox.reminders_of(row.id) == [], "at eleven in the evening"
        assert [one for _ahead, _no, one in await states(tx, made.id)].count(X) == 1, "overtaken"
        assert (await tx.reminders.next_due_at()).isoformat() == "2026-12-02T00:00:00+00:00"


async def test_a_batch_is_so_many_recipients_with_all_that_is_theirs(store):
    async with store.writing(Cause()) as tx:
        item = await put(tx)
        hours = [planned(ahead, BEGIN + timedelta(hours=ahead), Recipient("member", who))
                 for who, ahead in ((1, 2), (1, 5), (2, 1), (2, 4), (3, 3))]  # fmt: skip
        await tx.reminders.reconcile(item, 0, hours, BEGIN)
        due = await tx.reminders.due(BEGIN + timedelta(hours=5), 2)
        assert [(one.recipient.id, one.offset) for one in due] == [(2, 1), (1, 2), (2, 4), (1, 5)]


async def test_what_expires_counts_as_dealt_with(store, clock):
    async with store.writing(Cause()) as tx:
        member = await tx.members.add(text("赵敏"), BJ)
        made = await tx.tasks.add(task(owner_id=member.id, deadline=until(2026, 12, 3)))
        await replan(tx, made.id, BEGIN - timedelta(days=9))
    clock.forward(days=30)
    cases = ReminderCases(store, clock)
    assert await cases.release() == 9, "four ahead of the deadline, five after it"
    assert await cases.release() == 0


async def test_registering_a_group_costs_the_same_few_statements_however_long_the_plan(store, clock, monkeypatch):
    asked = []
    rows = Session.rows

    async def counted(self, sql, **params):
        asked.append(sql)
        return await rows(self, sql, **params)

    monkeypatch.setattr(Session, "rows", counted)
    costs = []
    async with store.writing(Cause()) as tx:
        for number in range(1, 31):
            made = await tx.tasks.add(task(f"T{number}", deadline=until(2026, 12, 31)))
            if number in (2, 30):
                group = await tx.chats.register(-number, "群", BJ, ("zh_Hans",), SHANGHAI, ChatState.ACTIVE)
                asked.clear()
                await replan_group(tx, group, clock.now())
                costs.append(len(asked))
        assert await states(tx, made.id) == [(3 * 1440, 0, P), (1440, 0, P), (-7 * 1440, 0, P)]
        asked.clear()
        await replan_group(tx, replace(group, state=ChatState.LEFT), clock.now())
        assert {state for _ahead, _no, state in await states(tx, made.id)} == {C}
        assert [state for _ahead, _no, state in await states(tx, 1)].count(P) == 3
    assert costs[0] == costs[1]


async def test_a_plan_that_earlier_rules_made_is_made_anew_once(store, clock):
    cases = ReminderCases(store, clock)
    async with store.writing(Cause()) as tx:
        member = await tx.members.add(text("赵敏"), BJ)
        group = await tx.chats.register(-1, "群", BJ, ("zh_Hans",), SHANGHAI, ChatState.ACTIVE)
        made = await tx.tasks.add(task(owner_id=member.id, deadline=until(2026, 12, 31)))
        done = await tx.tasks.add(task("T8", owner_id=member.id, deadline=until(2026, 12, 31), status=Status.DONE))
        assert await states(tx, made.id) == []
    await cases.refresh()
    async with store.writing(Cause()) as tx:
        assert len(await states(tx, made.id)) == len(OWNER_DAYS + OWNER_OVERDUE + LEAD_GROUP_DAYS + LEAD_GROUP_OVERDUE)
        assert await states(tx, done.id) == []
        (monday,) = await tx.reminders._session.rows("SELECT due_at FROM reminders WHERE kind = 'digest'")
        assert monday["due_at"].startswith("2026-12-07T01:00"), f"that of {group.title}"
        await tx.reminders._session.rows("DELETE FROM reminders")
    await cases.refresh()
    async with store.reading() as view:
        assert await view.reminders.next_due_at() is None


async def test_a_week_that_was_due_while_nobody_could_say_it_is_still_said(store, clock):
    clock.forward(days=-1)
    async with store.writing(Cause()) as tx:
        group = await tx.chats.register(-1, "群", BJ, ("zh_Hans",), SHANGHAI, ChatState.ACTIVE)
        await replan_group(tx, group, clock.now())
    clock.forward(days=2)
    await ReminderCases(store, clock).refresh()
    async with store.reading() as view:
        found = await view.reminders.due(clock.now(), 9)
        assert [one.due_at.isoformat() for one in found] == ["2026-11-30T01:00:00+00:00"]


async def test_after_months_away_the_week_that_has_begun_is_still_told(store, clock):
    async with store.writing(Cause()) as tx:
        group = await tx.chats.register(-1, "群", BJ, ("zh_Hans",), SHANGHAI, ChatState.ACTIVE)
        await replan_group(tx, group, clock.now())
        await tx.tasks.add(task(deadline=until(2027, 3, 12)))
    clock.forward(days=99)
    cases = ReminderCases(store, clock)
    assert clock.now().date() == date(2027, 3, 9), "a Tuesday"
    assert await cases.release() == 2, "that of December has lost its use"
    async with store.writing(Cause()) as tx:
        (row,) = await tx.outbox.claim("me", clock.now(), 9)
        assert (await tx.reminders.next_due_at()).isoformat() == "2027-03-15T01:00:00+00:00"
    found = await cases.contents(row.recipient, row.id)
    assert found.digest is not None and found.digest.monday == date(2027, 3, 8)


async def test_of_a_series_the_latest_time_that_was_missed_is_said(store, clock):
    async with store.writing(Cause()) as tx:
        member = await tx.members.add(text("赵敏"), BJ)
        first = datetime.fromisoformat("2026-11-30T15:00")
        every_day = Memo(0, member, Recipient("member", member.id), "浇花", first, SHANGHAI, "FREQ=DAILY")
        memo = await tx.memos.add(every_day)
        await plan_next(tx, memo.id, clock.now())
    clock.forward(days=3)
    cases = ReminderCases(store, clock)
    assert await cases.release() == 2
    async with store.writing(Cause()) as tx:
        rows = await tx.reminders._session.rows("SELECT planned_at, state FROM reminders ORDER BY planned_at")
    assert [(row["planned_at"][:10], row["state"]) for row in rows] == [
        ("2026-11-30", X), ("2026-12-02", Q), ("2026-12-03", P)]  # fmt: skip


async def test_what_waited_for_the_end_of_a_night_is_late_by_when_it_was_promised(store, clock):
    async with store.writing(Cause()) as tx:
        member = await tx.members.add(text("赵敏"), BJ)
        made = await tx.tasks.add(task(owner_id=member.id, deadline=until(2026, 12, 3)))
        await replan(tx, made.id, BEGIN - timedelta(days=9))
    clock.forward(hours=14)
    cases = ReminderCases(store, clock)
    assert await cases.release() == 2, "at eleven in the evening"
    async with store.reading() as view:
        assert (await view.reminders.next_due_at()).isoformat() == "2026-12-01T00:00:00+00:00"
    clock.forward(hours=9)
    assert await cases.release() == 1
    async with store.writing(Cause()) as tx:
        (row,) = await tx.outbox.claim("me", clock.now(), 9)
    found = await cases.contents(row.recipient, row.id)
    assert found.late_since == BEGIN


@pytest.mark.parametrize(
    ("states", "index"),
    [
        ((ReminderState.PENDING,), "reminders_due"),
        ((ReminderState.SENT, ReminderState.EXPIRED, ReminderState.FAILED), "reminders_past"),
        ((ReminderState.FAILED,), "reminders_past"),
    ],
)
async def test_a_page_of_a_million_is_read_by_its_index(store, states, index):
    seen = []
    async with store.reading() as view:
        session = view.reminders._session
        asked = session.rows

        async def rows(sql, **values):
            seen.extend(row["detail"] for row in await asked(f"EXPLAIN QUERY PLAN {sql}", **values))
            return await asked(sql, **values)

        session.rows = rows
        assert await view.reminders.page(states, backwards=True) == []
    assert any(index in step for step in seen) and not any("TEMP B-TREE" in step for step in seen), seen


async def test_the_weeks_go_on_where_other_wishes_would_have_this_one_s_come_later(store, clock):
    """It was said on a Monday that is a day off, and from then on is to keep such days free."""
    async with store.writing(Cause()) as tx:
        group = await tx.chats.register(-1, "群", BJ, ("zh_Hans",), SHANGHAI, ChatState.ACTIVE)
        clock.forward(days=(date(2028, 1, 2) - BEGIN.date()).days)
        await replan_group(tx, group, clock.now())
    cases = ReminderCases(store, clock)
    clock.forward(days=1)
    assert await cases.release() == 1
    async with store.writing(Cause()) as tx:
        await tx.settings.put(str(GROUP), KEY, dumped(Preferences(days_off=True)))
        await replan_group(tx, group, clock.now() + timedelta(hours=1))
        found = await tx.reminders.page((P,), recipient=GROUP)
        assert [one.due_at for one in found] == [datetime(2028, 1, 10, 1, tzinfo=UTC)]
