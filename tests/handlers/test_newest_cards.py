"""The newest card of an exchange in each chat shows the same numbers; older ones lead to it."""

from __future__ import annotations

import pytest
from story import ANA, CHEN, LIU, MA, SUN, WANG, Story, datas, has, lacks

from bot.sandbox.model import Message


async def card(story: Story, person: int, code: str = "E2", chat: int | None = None) -> Message:
    await story.ask(person, f"/exchange {code}", chat)
    return story.last(chat or person)


def edits(story: Story, chat: int | None = None) -> int:
    return sum(chat in (None, call.params["chat_id"]) for call in story.calls("editMessageText"))


class TestNewest:
    async def test_follows_in_every_chat_and_language(self, story: Story):
        joint = await card(story, LIU, chat=story.joint)
        tj = await card(story, SUN, chat=story.tj)
        ana = await card(story, ANA)
        theirs = await card(story, CHEN)
        await story.tap(CHEN, theirs, "ans:E2:0:coming")
        await story.tap(CHEN, theirs, "cnt:E2:0:up")
        await story.jump(10)
        has(joint.text or "", "参加：天津市科协（1人）", "Participam: Associação de Tianjin (1 pessoa)")
        has(tj.text or "", "参加：天津市科协（1人）")
        has(ana.text or "", "Participam: Associação de Tianjin (1 pessoa)")
        assert datas(ana)[0] == "me:E2:0:coming"

    async def test_a_burst_of_taps_is_a_few_edits_elsewhere(self, story: Story):
        shown = await card(story, LIU, chat=story.joint)
        theirs = await card(story, CHEN)
        await story.tap(CHEN, theirs, "ans:E2:0:coming")
        await story.jump(10)
        before = edits(story, story.joint)
        story.clock.advance(60)
        for _ in range(5):
            story.acts.tap(CHEN, CHEN, theirs.id, 1, 2)
        await story.calm()
        await story.jump(30)
        has(shown.text or "", "天津市科协（5人）")
        # The taps themselves take five seconds at Telegram's pace.
        assert edits(story, story.joint) - before <= 3

    async def test_an_edit_that_went_wrong_is_made_up_for(self, story: Story, refusals: list[str]):
        refusals.append("Bad Gateway")
        shown = await card(story, LIU, chat=story.joint)
        story.api.fail_next("editMessageText", story.joint, status=502, description="Bad Gateway")
        await story.tap(CHEN, await card(story, CHEN), "ans:E2:0:coming")
        await story.jump(60)
        has(shown.text or "", "参加：天津市科协")

    async def test_what_changes_nothing_is_not_sent(self, story: Story):
        await card(story, LIU, chat=story.joint)
        await story.tap(SUN, await card(story, SUN), "me:E2:0:coming")
        before = edits(story)
        await story.jump(30)
        assert edits(story) == before

    async def test_follows_a_move_and_a_place(self, story: Story):
        shown = await card(story, LIU, chat=story.joint)
        await story.ask(WANG, "/move E2 2026-12-21 10:00")
        await story.ask(WANG, "/place E2 国家会议中心")
        await story.jump(10)
        has(shown.text or "", "2026年12月21日", "国家会议中心")

    async def test_keeps_the_way_back(self, story: Story):
        await story.ask(ANA, "/next")
        listed = story.last(ANA)
        await story.tap(ANA, listed, "exchange:E2")
        await story.tap(CHEN, await card(story, CHEN), "ans:E2:0:coming")
        await story.jump(10)
        has(listed.text or "", "Participam: Associação de Tianjin")
        await story.tap(ANA, listed, "back:next:0")
        has(listed.text or "", "Próximos intercâmbios")

    async def test_what_shows_something_else_by_now_is_left_alone(self, story: Story):
        shown = await card(story, ANA)
        await story.tap(ANA, shown, "answers:E2")
        await story.tap(CHEN, await card(story, CHEN), "ans:E2:0:coming")
        await story.jump(10)
        has(shown.text or "", "Sem resposta: Associação de Tianjin")
        await story.tap(ANA, shown, "back:exchange:E2")
        has(shown.text or "", "Participam: Associação de Tianjin")
        await story.tap(CHEN, story.last(CHEN), "ans:E2:0:maybe")
        await story.jump(10)
        has(shown.text or "", "Por confirmar: Associação de Tianjin")

    async def test_through_a_restart(self, story: Story):
        shown = await card(story, LIU, chat=story.joint)
        theirs = await card(story, CHEN)
        await story.tap(CHEN, theirs, "ans:E2:0:coming")
        await story.restart()
        await story.jump(10)
        has(shown.text or "", "参加：天津市科协")
        await story.tap(CHEN, theirs, "cnt:E2:0:up")
        await story.jump(10)
        has(shown.text or "", "天津市科协（1人）")

    @pytest.mark.parametrize("refusals", [["message to edit not found"]])
    async def test_a_deleted_one_is_given_up(self, story: Story, refusals: list[str]):
        shown = await card(story, LIU, chat=story.bj)
        story.world.delete(story.world.register.chats[story.bj], shown.id)
        theirs = await card(story, CHEN)
        await story.tap(CHEN, theirs, "ans:E2:0:coming")
        await story.jump(10)
        await story.tap(CHEN, theirs, "ans:E2:0:maybe")
        await story.jump(10)
        assert sum("message to edit not found" in one for one in story.refused()) == 1
        again = await card(story, LIU, chat=story.bj)
        await story.tap(CHEN, theirs, "ans:E2:0:coming")
        await story.jump(10)
        has(again.text or "", "参加：天津市科协")

    async def test_after_the_group_became_a_supergroup(self, story: Story):
        await card(story, LIU, chat=story.bj)
        story.groups.migrate(story.bj, WANG)
        await story.calm()
        await story.tap(CHEN, await card(story, CHEN), "ans:E2:0:coming")
        await story.jump(10)
        assert story.refused() == []


class TestOlder:
    async def test_stays_as_it_was_and_a_tap_brings_it_up_to_date(self, story: Story):
        old = await card(story, CHEN, chat=story.tj)
        new = await card(story, SUN, chat=story.tj)
        await story.ask(CHEN, "/answer E2 参加 2人")
        await story.jump(10)
        has(new.text or "", "天津市科协（2人）")
        has(old.text or "", "未回复：天津市科协")
        has(await story.tap(CHEN, old, "ans:E2:0:not_coming"), "E2", "不是最新", "再点一次")
        has(old.text or "", "天津市科协（2人）")
        await story.tap(CHEN, old, "ans:E2:0:maybe")
        has(old.text or "", "待定：天津市科协（2人）")
        await story.jump(10)
        has(new.text or "", "参加：天津市科协（2人）")

    async def test_in_private_as_well(self, story: Story):
        old = await card(story, MA)
        await card(story, MA)
        has(await story.tap(MA, old, "ans:E2:0:coming"), "不是最新")
        assert story.rows("SELECT count(*) FROM answers") == [(0,)]

    async def test_another_exchange_is_no_newer_card(self, story: Story):
        first = await card(story, CHEN)
        await card(story, CHEN, "E1")
        lacks(await story.tap(CHEN, first, "ans:E2:0:coming"), ["不是最新"])
        assert story.rows("SELECT count(*) FROM answers") == [(1,)]
