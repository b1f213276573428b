"""What people do while the bot is away, ends or cannot be reached; and what it says of that."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta

import pytest
from story import ANA, CHEN, LIU, STRANGER, WANG, ZHAO, Story, buttons, has, lacks

from bot.sandbox.model import Message


async def page_of(story: Story, chat: int) -> Message:
    await story.ask(LIU, "/next", chat)
    return story.last(chat)


def tap(story: Story, person: int, message: Message, data: str) -> None:
    button = next(button for button in buttons(message) if button.data == data)
    story.acts.tap(person, message.chat_id, message.id, button.row, button.col)


def onward(page: Message) -> str:
    """Return what the button to the next page sends."""
    return next(button.data for button in buttons(page) if "▶" in button.label)


def answered(story: Story) -> int:
    return len(story.calls("answerCallbackQuery"))


class TestTapsWhileAway:
    @pytest.mark.parametrize("seconds", [40, 7200])
    async def test_turn_the_page_without_a_call_that_telegram_would_refuse(self, story: Story, seconds: int):
        page = await page_of(story, LIU)
        await story.end()
        before = answered(story)
        shown = page.text
        tap(story, LIU, page, onward(page))
        story.clock.advance(seconds)
        await story.begin()
        assert page.text != shown
        assert answered(story) == before
        assert story.refused() == []
        # Whoever taps now is answered again.
        await story.tap(LIU, page, onward(page))

    async def test_within_seconds_are_answered_as_ever(self, story: Story):
        page = await page_of(story, LIU)
        await story.end()
        story.clock.advance(4)
        shown = page.text
        tap(story, LIU, page, onward(page))
        story.clock.advance(1)
        before = answered(story)
        await story.begin()
        assert answered(story) == before + 1
        assert page.text != shown

    async def test_what_a_toast_would_say_comes_as_a_message(self, story: Story):
        page = await page_of(story, LIU)
        await story.end()
        tap(story, LIU, page, "exchange:E1")
        story.clock.advance(3600)
        story.rows("UPDATE items SET code = 'E99' WHERE code = 'E1'")
        await story.begin()
        has(story.texts(LIU)[-1], "E1")

    async def test_a_strangers_are_passed_over(self, story: Story):
        story.groups.add_member(story.bj, WANG, STRANGER)
        page = await page_of(story, story.bj)
        shown = page.text
        await story.end()
        tap(story, STRANGER, page, onward(page))
        story.clock.advance(3600)
        await story.begin()
        assert (page.text, len(story.by_bot(story.bj))) == (shown, 1)
        assert story.refused() == []


class TestTheEnd:
    async def test_comes_soon_although_a_chat_waits_for_its_pace(self, story: Story):
        for number in range(21):
            story.acts.send(LIU, story.bj, f"/owner T{number + 1}")
        for _ in range(400):
            due = story.clock.next_deadline()
            if len(story.by_bot(story.bj)) < 20 and due is not None:
                story.clock.move_to(min(due, story.clock.now() + timedelta(seconds=1)))
            await asyncio.sleep(0.005)
        assert len(story.by_bot(story.bj)) == 20
        begun = time.monotonic()
        await story.end()
        assert time.monotonic() - begun < 2
        (waiting,) = story.rows("SELECT tries, error FROM inbox WHERE done_at IS NULL")
        assert waiting == (0, None)
        story.clock.advance(70)
        await story.begin()
        assert len(story.by_bot(story.bj)) == 21
        has(story.texts(story.bj)[-1], "T21")


class TestAnswersThatGotLost:
    @pytest.fixture
    def refusals(self) -> list[str]:
        return ["sendMessage: Internal"]

    @pytest.mark.parametrize("mode", ["lost", "drop", None])
    async def test_are_not_called_undone(self, story: Story, mode: str | None):
        """Perhaps it has come: nobody is told that nothing was done."""
        if mode:
            story.api.fail_next("sendMessage", LIU, mode)
        else:
            story.api.fail_next("sendMessage", LIU, status=500, description="Internal Server Error")
        said = await story.ask(LIU, "/next")
        has(said, "如未看到", "重新发送")
        lacks(said, ["操作未完成"])

    async def test_what_was_done_stays_done(self, story: Story):
        story.api.fail_next("sendMessage", WANG, status=500, description="Internal Server Error")
        has(await story.ask(WANG, "/deadline T7 2027-03-05"), "已完成")
        has(await story.ask(ZHAO, "/task T7"), "2027年3月5日")


class TestRemindersThatFoundNobody:
    @pytest.fixture
    def refusals(self) -> list[str]:
        return ["bot was blocked by the user"]

    async def test_come_once_the_owner_is_let_in(self, story: Story):
        story.rows("UPDATE members SET user_id = NULL WHERE user_id = ?", WANG)
        await story.jump_to(2026, 12, 8, 12)
        lacks("\n".join(story.texts(WANG)), ["T1"])
        link = (await story.ask(WANG, "/invite 王静")).split("?start=")[1].split()[0]
        await story.start(WANG, link)
        (told,) = [text for text in story.texts(WANG) if "⏰" in text]
        # Once, although two had fallen due, and as things stand now.
        has(told, "T1 ", "还有3天")
        await story.jump_to(2026, 12, 10, 9, 1)
        assert len([text for text in story.texts(WANG) if "⏰" in text]) == 2

    async def test_come_once_the_owner_unblocks_the_bot(self, story: Story):
        await story.block(WANG)
        await story.jump_to(2026, 12, 8, 12)
        await story.block(WANG, blocked=False)
        await story.jump(60)
        (told,) = [text for text in story.texts(WANG) if "⏰" in text]
        has(told, "T1 ", "还有3天")

    async def test_are_let_be_where_they_have_lost_their_use(self, story: Story):
        await story.block(WANG)
        await story.jump_to(2026, 12, 12, 9, 1)
        await story.block(WANG, blocked=False)
        await story.jump(60)
        lacks("\n".join(text for text in story.texts(WANG) if "⏰" in text), ["T1 "])

    async def test_come_to_a_group_that_removes_the_bot_before_a_late_one_could_be_said(self, story: Story):
        await story.jump_to(2026, 12, 8, 8, 30)
        # Due at nine, it waits for the morning.
        await story.sleep_until(2026, 12, 8, 23)
        story.groups.remove_bot(story.bj, WANG)
        await story.jump_to(2026, 12, 9, 10)
        story.groups.add_bot(story.bj, WANG)
        await story.calm()
        lacks("\n".join(story.texts(story.bj)), ["补发"])
        await story.ask(WANG, "/group BJ zh", story.bj)
        await story.jump(60)
        (late,) = [text for text in story.texts(story.bj) if "补发" in text]
        has(late, "12月8日", "T1 ", "还有2天")


class TestChangesThatFoundNobody:
    """Whoever was told the old and could not be told the new hears on return what differs still, in one message."""

    @pytest.fixture
    def refusals(self) -> list[str]:
        return ["bot was blocked by the user", "bot was kicked"]

    async def test_are_told_on_return_as_things_stand_then(self, story: Story):
        await story.block(ANA)
        await story.ask(WANG, "/deadline T14 2027-05-07")
        await story.ask(WANG, "/deadline T14 2027-05-14")
        await story.ask(WANG, "/deadline T30 2027-05-21")
        await story.jump_to(2026, 12, 2, 10)
        await story.block(ANA, blocked=False)
        await story.jump(60)
        (told,) = changes(story, ANA)
        has(told, "Enviado com atraso", "T14 ", "16 de abril de 2027", "14 de maio de 2027")
        lacks(told, ["7 de maio"])
        await story.block(ANA)
        await story.block(ANA, blocked=False)
        await story.jump(60)
        assert len(changes(story, ANA)) == 1

    async def test_are_left_out_where_all_is_as_it_was(self, story: Story):
        await story.block(ANA)
        await story.ask(WANG, "/deadline T14 2027-05-07")
        await story.ask(WANG, "/deadline T14 2027-04-16")
        await story.block(ANA, blocked=False)
        await story.jump(60)
        assert changes(story, ANA) == []

    async def test_of_an_exchange_that_is_over_are_no_news(self, story: Story):
        await story.ask(WANG, "/assign E4 王静")
        await story.block(WANG)
        await story.ask(ZHAO, "/move E1 2026-12-04 14:00")
        await story.ask(CHEN, "/move E4 2027-01-21 10:00")
        await story.jump_to(2026, 12, 7, 10)
        await story.block(WANG, blocked=False)
        await story.jump(60)
        (told,) = changes(story, WANG)
        has(told, "E4 ", "1月21日")
        lacks(told, ["E1 "])

    async def test_wait_for_the_morning(self, story: Story):
        await story.block(ANA)
        await story.ask(WANG, "/deadline T14 2027-05-07")
        await story.jump_to(2026, 11, 30, 23)
        await story.block(ANA, blocked=False)
        await story.jump(60)
        assert changes(story, ANA) == []
        # What changes meanwhile is the same news.
        await story.ask(WANG, "/deadline T14 2027-05-14")
        await story.jump_to(2026, 12, 1, 8, 1)
        (told,) = changes(story, ANA)
        has(told, "16 de abril de 2027", "14 de maio de 2027")

    async def test_but_not_within_a_day(self, story: Story):
        await story.block(WANG)
        await story.jump_to(2026, 12, 3, 23)
        await story.ask(ZHAO, "/move E1 2026-12-04 16:00")
        await story.block(WANG, blocked=False)
        await story.jump(60)
        (told,) = changes(story, WANG)
        has(told, "E1 ", "16:00")

    async def test_are_told_to_a_group_that_lets_the_bot_in_again(self, story: Story):
        await story.jump_to(2026, 12, 11, 9, 1)
        story.groups.remove_bot(story.tj, CHEN)
        await story.calm()
        await story.ask(WANG, "/move E2 2026-12-21 14:00")
        await story.ask(WANG, "/move E2 2026-12-22 14:00")
        await story.ask(WANG, "/deadline T4 2026-12-30")
        await story.jump_to(2026, 12, 14, 10)
        story.groups.add_bot(story.tj, CHEN)
        await story.calm()
        assert changes(story, story.tj) == []
        await story.ask(WANG, "/group TJ zh", story.tj)
        await story.jump(60)
        (told,) = changes(story, story.tj)
        has(told, "补发", "E2 ", "12月18日", "12月22日")
        # Nobody there had been told of the deadline.
        lacks(told, ["12月21日", "T4 "])

    async def test_a_group_that_is_gone_for_good_is_not_counted(self, story: Story):
        await story.jump_to(2026, 12, 11, 9, 1)
        story.groups.remove_bot(story.tj, CHEN)
        await story.calm()
        has(await story.ask(WANG, "/move E2 2026-12-21 14:00"), "将通知3")

    async def test_what_a_group_wanted_to_hear_comes_when_the_bot_is_back(self, story: Story):
        await story.ask(CHEN, "/remind 明天10:00 交材料", story.tj)
        await story.ask(CHEN, "/remind 每天11点 打卡", story.tj)
        story.groups.remove_bot(story.tj, CHEN)
        await story.jump_to(2026, 12, 14, 12)
        story.groups.add_bot(story.tj, CHEN)
        await story.ask(WANG, "/group TJ zh", story.tj)
        await story.jump(60)
        (late,) = [
            text for text in story.texts(story.tj) if "📌 自定提醒" in text or "📌 <b>" in text or "补发" in text
        ]
        has(late, "补发", "12月1日", "交材料", "打卡")
        await story.jump_to(2026, 12, 15, 11, 1)
        has(story.texts(story.tj)[-1], "打卡")


class TestManyChanges:
    async def test_of_a_night_are_one_message(self, story: Story):
        await story.jump_to(2026, 11, 30, 22)
        codes = [code for (code,) in story.rows("SELECT code FROM items WHERE kind = 'task'")]
        for code in codes:
            await story.ask(WANG, f"/deadline {code} 2027-06-{int(code[1:]) % 28 + 1:02}")
        await story.jump_to(2026, 12, 1, 8, 5)
        (told,) = changes(story, story.bj)
        led = story.rows(
            "SELECT items.code FROM items JOIN parties ON parties.item_id = items.id JOIN associations"
            " ON associations.id = association_id WHERE part = 'lead' AND associations.code = 'BJ'"
        )
        assert len(led) > 6
        has(told, *(f"{code} " for (code,) in led))


def changes(story: Story, chat: int) -> list[str]:
    """Return the notices of changes that a chat has read."""
    return [text for text in story.texts(chat) if "🔔" in text]
