"""The outbox: claimed one a recipient, by priority; closed, put back, and every attempt in the ledger."""

import json
from datetime import timedelta

import pytest
from storage_support import BEGIN, claimed_rows, table, task, text

from bot.domain.traffic import Cause, InboxUpdate, OutboxState, Recipient
from storage.codec import instant_from_db, instant_to_db

ANA, RUI, GROUP = Recipient("member", 1), Recipient("member", 2), Recipient("chat", 1)


@pytest.fixture
async def tx(store):
    async with store.writing(Cause()) as unit:
        yield unit


async def put(tx, name, recipient, priority=3, late=timedelta(0)):
    return await tx.outbox.put(recipient, "reminders", json.dumps(name), BEGIN + late, name, priority=priority)


async def claimed(tx, owner="me", now=BEGIN, limit=10, busy=()):
    return [json.loads(row.payload) for row in await tx.outbox.claim(owner, now, limit, busy)]


async def test_one_row_a_recipient_by_priority_and_age(tx):
    await put(tx, "a", ANA, late=timedelta(minutes=-1))
    await put(tx, "b", ANA, priority=1)
    await put(tx, "c", RUI, late=timedelta(minutes=-5))
    await put(tx, "d", RUI, late=timedelta(minutes=-9), priority=5)
    await put(tx, "e", GROUP)
    await put(tx, "later", GROUP, priority=1, late=timedelta(seconds=1))
    assert await claimed(tx) == ["b", "c", "e"]
    assert await claimed(tx) == ["a", "d"], "not again; who is busy is the caller's word"
    assert await claimed(tx) == []
    assert await claimed(tx, now=BEGIN + timedelta(seconds=1)) == ["later"]


async def test_the_busy_and_the_limit(tx):
    for name, recipient in (("a", ANA), ("b", RUI), ("c", GROUP)):
        await put(tx, name, recipient)
    assert await claimed(tx, limit=0) == []
    assert await claimed(tx, busy=[ANA], limit=1) == ["b"]
    assert await claimed(tx, busy=[ANA, RUI]) == ["c"]
    assert await claimed(tx) == ["a"]


async def test_a_known_key_is_not_put_twice(tx):
    first = await put(tx, "a", ANA)
    assert first is not None
    assert await put(tx, "a", RUI) is None
    await tx.outbox.finish(first, OutboxState.SENT, BEGIN, "sent", 44)
    assert await put(tx, "a", ANA) is None, "nor after it was sent"


async def test_a_row_carries_what_was_put(tx):
    item = await tx.tasks.add(task())
    await tx.reports._session.rows(
        "INSERT INTO reminders (id, item_id, kind, ahead, recipient, schedule_no, planned_at, due_at)"
        " VALUES"
        " (5, :item, 'deadline', 0, 'member:1', 0, '', ''), (3, :item, 'deadline', 1, 'member:1', 0, '', '')",
        item=item.id,
    )
    outbox_id = await tx.outbox.put(ANA, "reminders", "{}", BEGIN, "key", priority=2, reminder_ids=[5, 3])
    (row,) = await tx.outbox.claim("me", BEGIN, 5)
    assert (row.id, row.recipient, row.topic, row.payload) == (outbox_id, ANA, "reminders", "{}")
    assert (row.priority, row.due_at, row.tries) == (2, BEGIN, 1)
    assert await tx.outbox.reminders_of(outbox_id) == [3, 5]


async def test_another_s_claims_are_put_back(tx):
    await put(tx, "a", ANA)
    await put(tx, "b", RUI)
    assert await claimed(tx, "dead", limit=1) == ["a"]
    assert await claimed(tx, "me") == ["b"]
    assert await claimed_rows(tx) == 2
    assert await tx.outbox.reclaim("me") == 1
    assert await tx.outbox.reclaim("me") == 0
    (row,) = await tx.outbox.claim("me", BEGIN, 5)
    assert (json.loads(row.payload), row.tries) == ("a", 2)


async def test_a_retry_waits_and_is_in_the_ledger(tx):
    outbox_id = await put(tx, "a", ANA)
    await claimed(tx)
    later = BEGIN + timedelta(seconds=30)
    await tx.outbox.retry(outbox_id, later, BEGIN, "429, 30 s")
    assert await tx.outbox.next_due_at() == later
    assert await claimed(tx, now=later - timedelta(milliseconds=1)) == []
    assert await claimed(tx, now=later) == ["a"]
    assert await tx.outbox.next_due_at() is None
    await tx.outbox.finish(outbox_id, OutboxState.SENT, later, "sent", 44)
    assert await claimed_rows(tx) == 0
    ledger = await tx.outbox._session.rows("SELECT at, outcome FROM attempts ORDER BY id")
    assert [tuple(row) for row in ledger] == [
        (instant_to_db(BEGIN), "429, 30 s"),
        (instant_to_db(later), "sent as message 44"),
    ]


async def test_what_is_said_late_keeps_its_order(tx):
    first = await put(tx, "first", ANA)
    await tx.outbox.put(ANA, "t", '"second"', BEGIN + timedelta(seconds=5), "second", priority=3)
    await put(tx, "other", RUI)
    assert await claimed(tx) == ["first", "other"]
    later = BEGIN + timedelta(seconds=40)
    await tx.outbox.retry(first, later, BEGIN, "offline")
    assert await claimed(tx, now=later - timedelta(seconds=1)) == []
    assert await tx.outbox.next_due_at() == later
    # What matters more does not wait for it.
    await tx.outbox.put(ANA, "t", '"urgent"', BEGIN, "urgent", priority=1)
    assert await claimed(tx, now=later - timedelta(seconds=1)) == ["urgent"]
    assert await claimed(tx, now=later) == ["first"]
    assert await claimed(tx, now=later) == ["second"]


@pytest.mark.parametrize("state", [OutboxState.SENT, OutboxState.EXPIRED, OutboxState.FAILED])
async def test_what_is_closed_stays_closed(tx, state):
    outbox_id = await put(tx, "a", ANA)
    await claimed(tx)
    await tx.outbox.finish(outbox_id, state, BEGIN, "so it went")
    assert await tx.outbox.reclaim("another") == 0
    assert await claimed(tx, now=BEGIN + timedelta(days=99)) == []


async def test_what_a_message_is_about_is_kept_in_its_order(tx):
    ids = [(await tx.tasks.add(task(code))).id for code in ("T1", "T2", "T3")]
    await tx.messages.remember(-1, 9, [ids[2], ids[0], ids[2]])
    assert await tx.messages.items_of(-1, 9) == [ids[2], ids[0]]
    await tx.messages.remember(-1, 9, [ids[0], ids[2]])
    assert await tx.messages.items_of(-1, 9) == [ids[0], ids[2]]
    assert await tx.messages.items_of(-2, 9) == [], "the message id alone names nothing"
    assert await tx.messages.items_of(-1, 10) == []


async def test_the_inbox_counts_tries_and_forgets_what_is_long_done(store, clock):
    async with store.writing(Cause()) as tx:
        seen = await tx.inbox.add([InboxUpdate(9, 5, "{}"), InboxUpdate(3, 6, "[]"), InboxUpdate(9, 5, "again")])
        assert [update.update_id for update in seen] == [9, 3], "in the order of arrival, each once"
        await tx.inbox.started(9)
        arrived = clock.now()
        assert await tx.inbox.pending() == [InboxUpdate(9, 5, "{}", 1, arrived), InboxUpdate(3, 6, "[]", 0, arrived)]
        assert await tx.inbox.last_received_at() == arrived
        await tx.inbox.put_back(9)
        await tx.inbox.put_back(3)
        assert [update.tries for update in await tx.inbox.pending()] == [0, 0]
        await tx.inbox.finish(9, "it failed")
        await tx.inbox.finish(9)
    clock.forward(days=2)
    async with store.writing(Cause()) as tx:
        await tx.inbox.prune(clock.now() - timedelta(days=3))
        assert await tx.inbox.add([InboxUpdate(9, 5, "{}")]) == [], "not forgotten yet"
        await tx.inbox.prune(clock.now())
        assert await tx.inbox.add([InboxUpdate(9, 5, "{}")]) == [InboxUpdate(9, 5, "{}")]
        assert len(await tx.inbox.pending()) == 2
    assert table(store, "SELECT error FROM inbox") == [(None,), (None,)]


async def test_small_facts(tx):
    assert await tx.settings.get("bot:1", "menu") is None
    await tx.settings.put("bot:1", "menu", "a")
    await tx.settings.put("bot:1", "menu", "b")
    await tx.settings.put("bot:2", "menu", "c")
    assert await tx.settings.get("bot:1", "menu") == "b"


def test_instants_sort_as_text_and_come_back():
    moments = [BEGIN + timedelta(milliseconds=step) for step in (0, 1, 999, 1000, 60_000, 10**10)]
    written = [instant_to_db(moment) for moment in moments]
    assert written == sorted(written)
    assert [instant_from_db(text) for text in written] == moments
    assert len({len(text) for text in written}) == 1


async def test_a_text_is_found_by_what_it_is_now(tx):
    member = await tx.members.add(text("王静", "Wang Jing"), None)
    await tx.members.rename(member.id, text("王靖"))
    assert await tx.members.by_name("王静") == []
    (found,) = await tx.members.by_name("WANGJING")
    assert found.names == text("王靖", "Wang Jing")
