"""Notices: which of them share a message, and what was missed."""

from datetime import timedelta

import pytest
from storage_support import BEGIN, task, until

from bot.domain.models import Status
from bot.domain.telling.told import Facts, Notice
from bot.domain.traffic import Cause, OutboxState, Recipient

ANA, RUI = Recipient("member", 1), Recipient("member", 2)
LATER = BEGIN + timedelta(hours=9)


@pytest.fixture
async def tx(store):
    async with store.writing(Cause()) as unit:
        yield unit


@pytest.fixture
async def items(tx):
    return [(await tx.tasks.add(task(code))).id for code in ("T1", "T2", "T3")]


def notice(item_id, *day):
    return Notice(item_id, Facts(Status.IN_PROGRESS, deadline=until(*day)))


async def claimed(tx, now=BEGIN):
    """Return what goes out now: for each message its items with the day that is known of them."""
    rows = await tx.outbox.claim("me", now, 10)
    return {
        row.id: [(one.item_id, one.before.deadline.on.day) for one in await tx.notices.of_row(row.id)] for row in rows
    }


async def test_what_waits_to_be_sent_is_one_message(tx, items):
    await tx.notices.put(ANA, notice(items[0], 2027, 1, 1), BEGIN, BEGIN)
    (first,) = await claimed(tx)
    # On its way: what comes now has a message of its own.
    await tx.notices.put(ANA, notice(items[1], 2027, 1, 2), BEGIN, BEGIN)
    await tx.outbox.retry(first, BEGIN + timedelta(seconds=30), BEGIN, "no network")
    await tx.notices.put(ANA, notice(items[2], 2027, 1, 3), BEGIN + timedelta(seconds=9), BEGIN + timedelta(seconds=9))
    assert len(await tx.notices.of_row(first)) == 2


async def test_what_waits_for_the_morning_does_not_go_with_what_cannot_wait(tx, items):
    await tx.notices.put(ANA, notice(items[0], 2027, 1, 1), LATER, BEGIN)
    await tx.notices.put(ANA, notice(items[1], 2027, 1, 2), BEGIN, BEGIN)
    await tx.notices.put(ANA, notice(items[2], 2027, 1, 3), LATER, BEGIN)
    assert list((await claimed(tx)).values()) == [[(items[1], 2)]]
    (row,) = await tx.outbox.claim("me", LATER, 10)
    assert [one.item_id for one in await tx.notices.of_row(row.id)] == [items[0], items[2]]


async def failed(tx, recipient, *notices):
    for one in notices:
        await tx.notices.put(recipient, one, BEGIN, BEGIN)
        for row in await tx.outbox.claim("me", BEGIN, 10):
            await tx.outbox.finish(row.id, OutboxState.FAILED, BEGIN, "has blocked the bot")


async def test_what_was_missed_is_said_once_from_what_was_known_first(tx, items):
    one, other, _third = items
    await failed(tx, ANA, notice(one, 2027, 1, 1), notice(one, 2027, 1, 2), notice(other, 2027, 1, 3))
    await failed(tx, RUI, notice(one, 2027, 1, 4))
    missed = await tx.notices.missed(ANA)
    assert [(found.item_id, found.before.deadline.on.day) for found in missed] == [(one, 1), (other, 3)]
    back = BEGIN + timedelta(days=3)
    await tx.notices.revive(ANA, dict.fromkeys((one, other), back), back)
    ((row, said),) = (await claimed(tx, back)).items()
    assert said == [(one, 1), (other, 3)]
    assert await tx.notices.since(row) == BEGIN
    assert await tx.notices.missed(ANA) == []
    assert len(await tx.notices.missed(RUI)) == 1


async def test_what_changes_on_return_is_the_same_news(tx, items):
    await failed(tx, ANA, notice(items[0], 2027, 1, 1))
    await tx.notices.put(ANA, notice(items[0], 2027, 1, 2), LATER, BEGIN)
    await tx.notices.revive(ANA, {items[0]: LATER}, BEGIN)
    assert list((await claimed(tx, LATER)).values()) == [[(items[0], 1)]]


async def test_what_was_said_since_is_not_missed(tx, items):
    await failed(tx, ANA, notice(items[0], 2027, 1, 1))
    await tx.notices.put(ANA, notice(items[0], 2027, 1, 2), BEGIN, BEGIN)
    (row,) = await tx.outbox.claim("me", BEGIN, 10)
    await tx.outbox.finish(row.id, OutboxState.SENT, BEGIN, "sent", 7)
    assert await tx.notices.missed(ANA) == []


async def test_what_was_missed_is_found_without_a_look_at_all_notices(tx, items):
    await failed(tx, ANA, notice(items[0], 2027, 1, 1))
    session, seen = tx.notices._session, []
    asked = session.rows

    async def rows(sql, **values):
        seen.extend(row["detail"] for row in await asked(f"EXPLAIN QUERY PLAN {sql}", **values))
        return await asked(sql, **values)

    session.rows = rows
    assert [one.item_id for one in await tx.notices.missed(ANA)] == items[:1]
    await tx.notices.revive(ANA, {items[0]: LATER}, BEGIN)
    assert not any(step.startswith("SCAN notices") for step in seen), seen
