"""Answers, delegates, wishes and cards: the latest counts, merged people keep them, no turn of a card comes twice."""

from dataclasses import replace

import pytest
from storage_support import BEGIN, BJ, HE, TJ, exchange, table, text

from bot.domain.exchanges.attendance import Answer, Delegate, Position
from bot.domain.exchanges.cards import Card
from bot.domain.exchanges.showing import CardCases, refresh
from bot.domain.models import Spot
from bot.domain.reminders.planning import audience
from bot.domain.traffic import Cause, Recipient

CHAT = Recipient("chat", 1)


@pytest.fixture
async def invited(store):
    async with store.writing(Cause()) as tx:
        return await tx.exchanges.add(exchange(participant_ids=(TJ, HE)))


async def test_the_latest_answer_counts_and_every_one_is_journalled(store, invited):
    async with store.writing(Cause()) as tx:
        member = await tx.members.add(text("陈浩"), TJ)
        await tx.attendance.answer(invited.id, TJ, Answer(Position.MAYBE), BEGIN)
        await tx.attendance.answer(invited.id, TJ, Answer(Position.COMING, 3, member.id), BEGIN)
    async with store.reading() as view:
        assert await view.attendance.answers(invited.id) == {TJ: Answer(Position.COMING, 3, member.id)}
        assert await view.attendance.answered([invited.id, 99]) == {invited.id: frozenset({TJ})}
    said = table(store, f"SELECT before, after FROM changes WHERE field = 'answer.{TJ}' ORDER BY id")
    assert said == [(None, "maybe"), ("maybe", "coming 3")]


async def test_delegates_are_kept_by_association_in_their_order(store, invited):
    ours = [Delegate("乙", "部长", "1"), Delegate("甲", "", "")]
    async with store.writing(Cause()) as tx:
        await tx.attendance.name(invited.id, TJ, [Delegate("丙")])
        await tx.attendance.name(invited.id, HE, [Delegate("丁")])
        await tx.attendance.name(invited.id, TJ, ours)
    async with store.reading() as view:
        assert await view.attendance.delegates(invited.id) == {TJ: tuple(ours), HE: (Delegate("丁"),)}


async def test_the_audience_knows_the_items_at_hand_alone(store, invited):
    async with store.writing(Cause()) as tx:
        other = await tx.exchanges.add(exchange("E3", participant_ids=(TJ,)))
        member = await tx.members.add(text("孙丽"), TJ)
        for one in (invited, other):
            await tx.attendance.answer(one.id, TJ, Answer(Position.COMING), BEGIN)
            await tx.attendance.answer_personally(one.id, member.id, Position.COMING, BEGIN)
            await tx.attendance.wish(one.id, member.id, 1440, wanted=True)
        everybody = await audience(tx, items=[invited])
        assert set(everybody.attendance) == set(everybody.wishes) == {invited.id}
        assert everybody.attendance[invited.id].answered == {TJ}
        assert [one.id for one in everybody.attendance[invited.id].coming] == [member.id]
        assert [(one.id, ahead) for one, ahead in everybody.wishes[invited.id]] == [(member.id, 1440)]
        await tx.attendance.answer_personally(invited.id, member.id, Position.MAYBE, BEGIN)
        await tx.attendance.wish(invited.id, member.id, 1440, wanted=False)
        everybody = await audience(tx, items=[invited])
        assert everybody.attendance[invited.id].coming == () and not everybody.wishes


async def test_a_merged_person_still_comes_and_is_reminded(store, invited):
    async with store.writing(Cause()) as tx:
        keep, drop = await tx.members.add(text("孙丽"), TJ), await tx.members.add(text("Sun Li"), TJ)
        await tx.attendance.answer(invited.id, TJ, Answer(Position.COMING, None, drop.id), BEGIN)
        for one, position in ((keep, Position.COMING), (drop, Position.NOT_COMING)):
            await tx.attendance.answer_personally(invited.id, one.id, position, BEGIN)
            await tx.attendance.depute(invited.id, TJ, one.id, may=True)
        await tx.attendance.wish(invited.id, drop.id, 120, wanted=True)
        await tx.cards.put(Card(Recipient("member", drop.id), invited.id, 5, 6, "", ("pt",)))
        assert await tx.members.merge(keep.id, drop.id) == [invited.id]
        assert [(one.id, said) for one, said in await tx.attendance.personal(invited.id)] == [
            (keep.id, Position.COMING)
        ]
        assert await tx.attendance.own([invited.id, 99], keep.id) == {invited.id: Position.COMING}
        assert await tx.attendance.own([invited.id], drop.id) == {}
        assert await tx.attendance.wishes(invited.id, keep.id) == (120,)
        assert [one.id for one in (await tx.attendance.deputies(invited.id))[TJ]] == [keep.id]
        assert (await tx.attendance.answers(invited.id))[TJ].member_id == keep.id
        assert await tx.cards.of(invited.id) == []
    assert table(store, "PRAGMA foreign_key_check") == []


async def test_a_spot_and_a_programme_raise_the_version_but_no_schedule(store, invited):
    async with store.writing(Cause()) as tx:
        pinned = await tx.exchanges.pin(invited.id, Spot(39.9, 116.4))
        assert (pinned.spot, pinned.version, pinned.schedule_no) == (Spot(39.9, 116.4), invited.version + 1, 0)
        draft = exchange(participant_ids=(TJ, HE), programmes=text("议程", "Programa"))
        changed = await tx.exchanges.update(invited.id, draft)
        assert (changed.programmes, changed.spot) == (text("议程", "Programa"), Spot(39.9, 116.4))
        assert (changed.version, changed.schedule_no) == (pinned.version + 1, 0)
        asked = await tx.exchanges.ask_names(invited.id, asks=True)
        assert asked.asks_names and asked.version == changed.version, "what is asked of guests changes no calendar"


class TestCards:
    card = Card(CHAT, 1, -100, 7, "shown", ("zh_Hans", "pt"), "next:0")

    async def of(self, store, invited):
        async with store.writing(Cause()) as tx:
            await tx.chats.register(-100, "群", BJ, ("zh_Hans", "pt"), "Asia/Shanghai", "active")
            await tx.cards.put(replace(self.card, item_id=invited.id))
        return CardCases(store)

    async def test_one_edit_waits_however_much_changes(self, store, invited):
        cases = await self.of(store, invited)
        async with store.writing(Cause()) as tx:
            for _ in range(3):
                await refresh(tx, invited.id, BEGIN)
        assert table(store, "SELECT count(*) FROM outbox") == [(1,)]
        stale = await cases.contents(CHAT, invited.id)
        assert (stale.card.message_id, stale.card.back, stale.code) == (7, "next:0", "E2")
        # What changes while the edit is under way needs another.
        async with store.writing(Cause()) as tx:
            await refresh(tx, invited.id, BEGIN)
            await refresh(tx, invited.id, BEGIN, CHAT)
        assert table(store, "SELECT count(*) FROM outbox") == [(2,)]

    async def test_a_turn_never_begins_anew(self, store, invited):
        cases = await self.of(store, invited)
        seen = set()
        for message in range(8, 12):
            await cases.contents(CHAT, invited.id)
            await cases.cover(-100, message - 1)
            assert await cases.newest(CHAT, invited.id) is None
            await cases.put(replace(self.card, item_id=invited.id, message_id=message))
            card = await cases.newest(CHAT, invited.id)
            assert (card.message_id, card.turn not in seen) == (message, True)
            seen.add(card.turn)

    async def test_a_message_is_the_card_of_one_exchange(self, store, invited):
        cases = await self.of(store, invited)
        async with store.writing(Cause()) as tx:
            other = await tx.exchanges.add(exchange("E3"))
        await cases.put(replace(self.card, item_id=other.id))
        assert await cases.newest(CHAT, invited.id) is None
        assert (await cases.newest(CHAT, other.id)).message_id == 7

    async def test_a_group_with_another_id_has_other_messages(self, store, invited):
        cases = await self.of(store, invited)
        async with store.writing(Cause()) as tx:
            await tx.chats.migrate(-100, -1001)
        assert await cases.contents(CHAT, invited.id) is None
        assert await cases.newest(CHAT, invited.id) is None
