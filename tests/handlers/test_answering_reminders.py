"""What is done under a reminder: it is put off, answered, and says so; also where the item has moved meanwhile."""

from __future__ import annotations

import pytest
from story import ANA, CHEN, LIU, MA, SUN, WANG, ZHAO, ZHOU, Story, datas, has, lacks
from test_reminding import put_off, reminders, told

from bot.sandbox.model import Message


async def first(story: Story) -> Message:
    """Go to the morning on which T1 is a week ahead, and return its owner's reminder."""
    await story.jump_to(2026, 12, 4, 9, 1)
    (reminder,) = reminders(story, WANG)
    return reminder


class TestPuttingOff:
    @pytest.mark.parametrize(
        ("how", "said", "at"),
        [
            ("hour", "2026年12月4日（星期五）10:01", "12-04 10:01"),
            ("tomorrow", "2026年12月5日（星期六）09:00", "12-05 09:00"),
            ("working", "2026年12月7日（星期一）09:00", "12-07 09:00"),
        ],
    )
    async def test_until_when(self, story: Story, how: str, said: str, at: str):
        reminder = await first(story)
        assert await story.tap(WANG, reminder, f"snooze:{how}") == ""
        has(reminder.text or "", "T1 ", f"将再次提醒：{said}")
        await story.jump_to(2026, 12, 8)
        assert told(story, WANG, "T1") == ["12-04 09:00", at]

    async def test_in_portuguese(self, story: Story):
        await put_off(story, "T14", "2026-12-08")
        await story.jump_to(2026, 12, 1, 9, 1)
        (reminder,) = reminders(story, ANA)
        await story.tap(ANA, reminder, "snooze:tomorrow")
        has(reminder.text or "", "Novo lembrete: 2 de dezembro de 2026 (quarta-feira), 09h00", "daqui a 7 dias")

    async def test_the_last_wish_counts(self, story: Story):
        reminder = await first(story)
        await story.tap(WANG, reminder, "snooze:hour")
        await story.tap(WANG, reminder, "snooze:working")
        await story.jump_to(2026, 12, 7, 12)
        assert told(story, WANG, "T1") == ["12-04 09:00", "12-07 09:00"]

    async def test_what_came_again_can_be_put_off_from_either_message(self, story: Story):
        reminder = await first(story)
        await story.tap(WANG, reminder, "snooze:hour")
        await story.jump_to(2026, 12, 4, 10, 2)
        again = reminders(story, WANG)[-1]
        await story.tap(WANG, reminder, "snooze:tomorrow")
        await story.ask(ZHAO, "/deadline T1 2026-12-25")
        await story.jump_to(2026, 12, 5, 10, 30)
        assert told(story, WANG, "T1") == ["12-04 09:00", "12-04 10:01"], "what has moved fell silent"
        await story.tap(WANG, again, "snooze:hour")
        has(again.text or "", "T1 ", "将再次提醒", "2026年12月25日")
        await story.jump_to(2026, 12, 5, 12)
        assert told(story, WANG, "T1") == ["12-04 09:00", "12-04 10:01", "12-05 11:30"]

    async def test_the_later_message_says_that_it_is_done(self, story: Story):
        reminder = await first(story)
        await story.tap(WANG, reminder, "snooze:hour")
        await story.jump_to(2026, 12, 4, 10, 2)
        again = reminders(story, WANG)[-1]
        await story.tap(WANG, reminder, "snooze:tomorrow")
        await story.tap(WANG, again, next(data for data in datas(again) if ":done:T1:" in data))
        has(again.text or "", "✅ T1 ", "已完成")

    async def test_every_time_that_it_was_said_is_listed(self, story: Story):
        reminder = await first(story)
        await story.tap(WANG, reminder, "snooze:hour")
        await story.jump_to(2026, 12, 4, 10, 2)
        await story.tap(WANG, reminders(story, WANG)[-1], "snooze:hour")
        assert _put_off(story, "T1", "reminders.state") == ["sent", "pending"]

    async def test_what_is_done_after_it_was_put_off_is_said_no_more(self, story: Story):
        await put_off(story, "T14", "2026-12-08")
        await story.jump_to(2026, 12, 1, 9, 1)
        (reminder,) = reminders(story, ANA)
        await story.tap(ANA, reminder, "snooze:tomorrow")
        has(reminder.text or "", "Novo lembrete")
        await story.tap(ANA, reminder, next(data for data in datas(reminder) if ":done:T14" in data))
        has(reminder.text or "", "✅ T14 ")
        lacks(reminder.text or "", ["Novo lembrete"])
        await story.jump_to(2026, 12, 9)
        assert told(story, ANA, "T14") == ["12-01 09:00"]

    async def test_into_the_quiet_hours_it_waits_for_their_end(self, story: Story):
        reminder = await first(story)
        await story.jump_to(2026, 12, 4, 21, 0)
        await story.tap(WANG, reminder, "snooze:hour")
        has(reminder.text or "", "2026年12月5日（星期六）08:00")
        await story.jump_to(2026, 12, 5, 12)
        assert told(story, WANG, "T1") == ["12-04 09:00", "12-05 08:00"]

    async def test_what_has_moved_meanwhile_is_said_as_it_stands(self, story: Story):
        reminder = await first(story)
        await story.ask(ZHAO, "/deadline T1 2026-12-25")
        await story.tap(WANG, reminder, "snooze:tomorrow")
        has(reminder.text or "", "2026年12月25日")
        await story.jump_to(2026, 12, 5, 12)
        has(reminders(story, WANG)[-1].text or "", "2026年12月25日", "还有20天")

    async def test_moved_after_it_was_put_off_it_falls_silent(self, story: Story):
        reminder = await first(story)
        await story.tap(WANG, reminder, "snooze:tomorrow")
        await story.ask(ZHAO, "/deadline T1 2026-12-25")
        await story.jump_to(2026, 12, 6)
        assert told(story, WANG, "T1") == ["12-04 09:00"]

    async def test_nothing_is_left_to_put_off(self, story: Story):
        reminder = await first(story)
        story.rows("UPDATE items SET state = 'done'")
        toast = await story.tap(WANG, reminder, "snooze:hour")
        assert toast == "本条消息中的事项均已办结。"
        has(reminder.text or "", "✅ ", "已完成")
        assert not [data for data in datas(reminder) if data.startswith("snooze")]

    async def test_an_exchange_is_not_put_off_until_it_has_begun(self, story: Story):
        await story.ask(SUN, "/answer E2 参加")
        await story.ask(WANG, "/move E2 2026-12-19 14:00")
        await story.jump_to(2026, 12, 18, 9, 1)
        reminder = _reminded_of(story, SUN, "E2")
        toast = await story.tap(SUN, reminder, "snooze:working")
        assert "届时活动已开始" in toast
        lacks(reminder.text or "", ["将再次提醒"])
        await story.tap(SUN, reminder, "snooze:tomorrow")
        has(reminder.text or "", "将再次提醒：2026年12月19日（星期六）09:00")
        await story.jump_to(2026, 12, 19, 13, 1)
        # An hour ahead there is nothing to put it off to.
        last = reminders(story, SUN)[-1]
        has(last.text or "", "1小时后")
        assert not [data for data in datas(last) if data.startswith("snooze:")]

    async def test_in_a_group_nobody_puts_off_for_all(self, story: Story):
        await story.jump_to(2026, 12, 8, 9, 1)
        group = reminders(story, story.bj)[-1]
        assert not [data for data in datas(group) if data.startswith("snooze")]
        assert await story.craft(LIU, group, "snooze:hour")
        assert story.rows("SELECT count(*) FROM reminders WHERE kind = 'snoozed'") == [(0,)]

    async def test_preparation_put_off_is_still_about_preparing(self, story: Story):
        contact = _contact(story, "E2")
        await story.jump_to(2026, 12, 4, 9, 1)
        (reminder,) = [m for m in reminders(story, contact) if "📋" in (m.text or "")]
        await story.tap(contact, reminder, "snooze:tomorrow")
        await story.jump_to(2026, 12, 5, 12)
        has(reminders(story, contact)[-1].text or "", "📋", "E2 ")

    async def test_preparation_put_off_is_said_no_more_to_who_prepares_no_more(self, story: Story):
        contact = _contact(story, "E2")
        await story.jump_to(2026, 12, 4, 9, 1)
        (reminder,) = [m for m in reminders(story, contact) if "📋" in (m.text or "")]
        await story.tap(contact, reminder, "snooze:tomorrow")
        story.rows("UPDATE items SET owner_id = (SELECT id FROM members WHERE user_id = ?) WHERE code = 'E2'", CHEN)
        await story.jump_to(2026, 12, 5, 12)
        assert told(story, contact, "E2") == ["12-04 09:00"]
        assert _put_off(story, "E2") == ["somebody else's"]

    async def test_an_invitation_put_off_is_said_no_more_once_it_is_answered(self, story: Story):
        await story.jump_to(2026, 12, 13, 9, 1)
        (reminder,) = [m for m in reminders(story, CHEN) if "✉" in (m.text or "")]
        has(reminder.text or "", "E2 ")
        await story.tap(CHEN, reminder, "snooze:tomorrow")
        await story.craft(CHEN, reminder, "ans:E2:0:coming")
        before = len(story.by_bot(CHEN))
        await story.jump_to(2026, 12, 15)
        assert not [m for m in story.by_bot(CHEN)[before:] if "E2 " in (m.text or "")]
        assert _put_off(story, "E2") == ["answered"]

    async def test_who_put_off_and_then_does_not_come_is_left_alone(self, story: Story):
        await story.ask(SUN, "/show E2")
        await story.craft(SUN, story.last(SUN), "me:E2:0:coming")
        await story.jump_to(2026, 12, 17, 9, 1)
        reminder = reminders(story, SUN)[-1]
        has(reminder.text or "", "📅", "E2 ")
        await story.tap(SUN, reminder, "snooze:hour")
        await story.craft(SUN, reminder, "me:E2:0:not_coming")
        before = len(story.by_bot(SUN))
        await story.jump_to(2026, 12, 17, 12)
        assert len(story.by_bot(SUN)) == before
        assert _put_off(story, "E2") == ["not coming"]

    async def test_minutes_put_off_come_although_the_exchange_is_over(self, story: Story):
        contact = _contact(story, "E2")
        await story.jump_to(2026, 12, 19, 9, 1)
        (reminder,) = [
            m for m in reminders(story, contact) if "📝 会议纪要" in (m.text or "") and "E2 " in (m.text or "")
        ]
        await story.tap(contact, reminder, "snooze:hour")
        await story.jump_to(2026, 12, 19, 12)
        has(reminders(story, contact)[-1].text or "", "📝 会议纪要", "E2 ")


class TestAnswered:
    async def test_done_by_its_button(self, story: Story):
        reminder = await first(story)
        await story.tap(WANG, reminder, next(data for data in datas(reminder) if ":done:T1:" in data))
        has(reminder.text or "", "✅ T1 修订框架协议文本", "状态：已完成")
        await story.jump_to(2026, 12, 16)
        assert told(story, WANG, "T1") == ["12-04 09:00"]

    async def test_the_rest_of_the_message_stays(self, story: Story):
        await put_off(story, "T3", "2026-12-11")
        await story.ask(LIU, "/remind 2026-12-04 9:00 交材料")
        await put_off(story, "T13", "2026-12-11")
        await story.jump_to(2026, 12, 4, 9, 1)
        reminder = reminders(story, LIU)[-1]
        has(reminder.text or "", "交材料", "T3 ", "T13 ")
        await story.tap(LIU, reminder, next(data for data in datas(reminder) if ":done:T3:" in data))
        has(reminder.text or "", "交材料", "✅ T3 ", "T13 ")
        assert [data for data in datas(reminder) if data.startswith("snooze")]

    async def test_done_by_a_command(self, story: Story):
        reminder = await first(story)
        await story.ask(WANG, "/done T1")
        await story.jump(10)
        has(reminder.text or "", "✅ T1 ", "状态：已完成")

    async def test_progress_as_a_reply(self, story: Story):
        reminder = await first(story)
        await story.say(WANG, WANG, "T1 初稿完成60%", reply_to=reminder)
        await story.jump(10)
        has(reminder.text or "", "已记录进展（60%）：初稿完成60%", "还有7天")
        assert [data for data in datas(reminder) if ":done:T1:" in data]

    async def test_progress_by_the_button_s_question(self, story: Story):
        reminder = await first(story)
        await story.tap(WANG, reminder, next(data for data in datas(reminder) if ":progress:T1:" in data))
        await story.say(WANG, WANG, "已征求两地意见", reply_to=story.last(WANG))
        await story.jump(10)
        has(reminder.text or "", "已记录进展：已征求两地意见")

    async def test_what_was_reported_before_is_no_answer(self, story: Story):
        await story.say(WANG, WANG, "#进展 T1 初稿20%")
        reminder = await first(story)
        await story.tap(WANG, reminder, "snooze:hour")
        lacks(reminder.text or "", ["已记录进展"])

    async def test_a_moved_deadline(self, story: Story):
        reminder = await first(story)
        await story.ask(WANG, "/deadline T1 2026-12-25")
        await story.jump(10)
        has(reminder.text or "", "2026年12月25日", "还有21天")

    async def test_in_a_bilingual_group_by_whoever_may(self, story: Story):
        await story.jump_to(2026, 12, 8, 9, 1)
        group = reminders(story, story.bj)[-1]
        done = next(data for data in datas(group) if ":done:T1:" in data)
        toast = await story.tap(LIU, group, done)
        assert "抱歉" in toast and "王静" in toast, toast
        await story.tap(ZHAO, group, done)
        has(group.text or "", "✅ T1 ", "状态：已完成", "Estado: concluída")

    async def test_in_every_chat_that_was_reminded(self, story: Story):
        await story.jump_to(2026, 12, 8, 9, 1)
        group, mine = reminders(story, story.bj)[-1], _reminded_of(story, WANG, "T1")
        await story.tap(WANG, mine, next(data for data in datas(mine) if ":done:T1:" in data))
        await story.jump(10)
        has(group.text or "", "✅ T1 ", "状态：已完成", "Estado: concluída")

    async def test_an_invitation_in_every_chat_of_the_association(self, story: Story):
        await story.jump_to(2026, 12, 13, 9, 1)
        reminder = _reminded_of(story, CHEN, "E2")
        await story.ask(CHEN, "/answer E2 3")
        await story.jump(10)
        has(reminder.text or "", "天津市科协（3人）")

    async def test_progress_is_shown_where_others_were_reminded_and_changes_of_it_too(self, story: Story):
        await story.jump_to(2026, 12, 8, 9, 1)
        group = reminders(story, story.bj)[-1]
        report = await story.say(WANG, WANG, "#进展 T1 初稿80%")
        await story.jump(10)
        has(group.text or "", "T1 ", "已记录进展（80%）：初稿80%")
        await story.edit(WANG, report, "#进展 T1 初稿90%")
        await story.jump(10)
        has(group.text or "", "已记录进展（90%）：初稿90%")

    async def test_in_the_week_s_list(self, story: Story):
        await story.jump_to(2026, 12, 14, 9, 1)
        lists = {chat: reminders(story, chat)[-1] for chat in (story.tj, story.joint)}
        has(lists[story.tj].text or "", "🗓", "E2 ", "T4 ")
        await story.ask(CHEN, "/done T4")
        await story.jump(10)
        has(lists[story.tj].text or "", "🗓", "\nE2 ", "\n✅ T4 ")
        await story.jump_to(2026, 12, 16, 9, 1)
        await story.ask(WANG, "/calloff E2")
        question = story.last(WANG)
        await story.tap(WANG, question, next(data for data in datas(question) if data.startswith("calloff:")))
        await story.jump(10)
        has(lists[story.tj].text or "", "🗓", "\n✖ E2 ", "\n✅ T4 ")
        has(lists[story.joint].text or "", "🗓", "\n✖ E2 ")

    async def test_what_has_moved_out_of_the_week_is_shown_in_its_list_with_its_date(self, story: Story):
        await story.jump_to(2026, 12, 7, 9, 1)
        week = reminders(story, story.bj)[-1]
        has(week.text or "", "🗓", "\nT1 ")
        await story.ask(ZHAO, "/deadline T1 2026-12-25")
        await story.jump(10)
        has(week.text or "", "🗓", "\n➡ T1 修订框架协议文本并征求三地意见 · 2026年12月25日", "\n➡ T1 Rever o texto")
        await story.ask(ZHAO, "/deadline T1 2026-12-10")
        await story.jump(10)
        has(week.text or "", "🗓", "\nT1 修订框架协议文本并征求三地意见 · 2026年12月10日")

    async def test_what_is_over_stays_in_the_week_s_list(self, story: Story):
        await story.ask(WANG, "/move E2 2026-12-15 14:00")
        await story.jump_to(2026, 12, 14, 9, 1)
        week = reminders(story, story.tj)[-1]
        await story.jump_to(2026, 12, 16, 9, 1)
        await story.ask(CHEN, "/done T4")
        await story.jump(10)
        has(week.text or "", "🗓", "\nE2 ", "\n✅ T4 ")

    async def test_what_changes_nothing_in_a_reminder_is_not_sent(self, story: Story):
        await story.jump_to(2026, 12, 8, 9, 1)
        await story.ask(WANG, "/title T1 pt Rever o texto do acordo-quadro")
        await story.jump(10)
        before = len(story.world.refusals)
        await story.ask(WANG, "/title T1 pt Rever o texto do acordo-quadro")
        await story.ask(WANG, "/progress T1")
        await story.jump(10)
        assert len(story.world.refusals) == before

    async def test_an_edit_that_went_wrong_is_made_up_for(self, story: Story, refusals: list[str]):
        refusals.append("Bad Gateway")
        await story.jump_to(2026, 12, 8, 9, 1)
        group = reminders(story, story.bj)[-1]
        story.api.fail_next("editMessageText", story.bj, status=502, description="Bad Gateway")
        await story.ask(WANG, "/done T1")
        await story.jump(60)
        has(group.text or "", "✅ T1 ", "状态：已完成")

    async def test_one_that_was_deleted_is_left_alone(self, story: Story, refusals: list[str]):
        refusals.append("message to edit not found")
        await story.jump_to(2026, 12, 8, 9, 1)
        group = reminders(story, story.bj)[-1]
        story.world.delete(story.world.register.chats[story.bj], group.id)
        await story.ask(WANG, "/done T1")
        before = len(story.by_bot(WANG))
        await story.jump(60)
        assert len(story.by_bot(WANG)) == before

    async def test_an_old_button_of_what_has_moved(self, story: Story):
        reminder = await first(story)
        done = next(data for data in datas(reminder) if ":done:T1:" in data)
        story.rows("UPDATE items SET schedule_no = schedule_no + 1 WHERE code = 'T1'")
        toast = await story.tap(WANG, reminder, done)
        assert "T1" in toast
        assert story.rows("SELECT state FROM items WHERE code = 'T1'") != [("done",)]

    async def test_called_off(self, story: Story):
        await story.jump_to(2026, 12, 3, 9, 1)
        reminder = reminders(story, story.joint)[-1]
        has(reminder.text or "", "E1 ")
        await story.ask(WANG, "/calloff E1 场地有变", story.joint)
        question = story.last(story.joint)
        await story.tap(WANG, question, next(data for data in datas(question) if data.startswith("calloff:")))
        await story.jump(10)
        has(reminder.text or "", "✖ E1 ", "已取消", "cancelad")
        await story.jump_to(2026, 12, 5)
        assert told(story, story.joint, "E1") == ["12-03 09:00"]


class TestLeavers:
    async def test_fall_silent_at_once(self, story: Story):
        await put_off(story, "T3", "2026-12-11")
        await story.ask(LIU, "/remind 明天10:00 交材料")
        has(await story.ask(WANG, "/remove 刘洋"), "刘洋", "T3")
        before = len(story.by_bot(LIU))
        await story.jump_to(2026, 12, 20)
        assert len(story.by_bot(LIU)) == before
        # The lead's group goes on hearing of the task.
        assert told(story, story.bj, "T3")[:1] == ["12-08 09:00"]

    async def test_neither_hear_of_changes_nor_see_what_becomes_of_a_reminder(self, story: Story):
        await put_off(story, "T3", "2026-12-07")
        await story.jump_to(2026, 11, 30, 23)
        await put_off(story, "T3", "2026-12-08")
        await story.jump_to(2026, 12, 1, 9, 1)
        reminder = _reminded_of(story, LIU, "T3")
        await story.jump_to(2026, 12, 1, 23)
        await put_off(story, "T3", "2026-12-09")
        await story.ask(WANG, "/remove 刘洋")
        shown, before = reminder.text, len(story.by_bot(LIU))
        await story.jump_to(2026, 12, 2, 9, 1)
        await story.ask(WANG, "/done T3")
        await story.jump(60)
        assert (reminder.text, len(story.by_bot(LIU))) == (shown, before)

    async def test_is_for_administrators_and_keeps_the_last(self, story: Story):
        has(await story.ask(ZHAO, "/remove 刘洋"), "抱歉")
        has(await story.ask(WANG, "/remove 没有人"), "没有人")
        for person in (SUN, ZHOU, CHEN, MA):
            assert "抱歉" in await story.ask(person, "/remove 刘洋")

    async def test_a_new_liaison_is_reminded_of_what_liaisons_are(self, story: Story):
        await story.ask(WANG, "/role 孙丽 liaison")
        await story.jump_to(2026, 12, 19)
        # T4 is Tianjin's and was due on the fifteenth.
        assert any("T4 " in (m.text or "") for m in reminders(story, SUN))


def _reminded_of(story: Story, person: int, code: str) -> Message:
    return [m for m in reminders(story, person) if f"{code} " in (m.text or "")][-1]


def _put_off(story: Story, code: str, column: str = "reason") -> list[str | None]:
    """Return what became of what was put off of an item, in its order."""
    source = "FROM reminders JOIN items ON items.id = item_id WHERE reminders.kind = 'snoozed' AND code = ?"
    return [found for (found,) in story.rows(f"SELECT {column} {source} ORDER BY reminders.id", code)]


def _contact(story: Story, code: str) -> int:
    ((user_id,),) = story.rows(
        "SELECT user_id FROM members JOIN items ON items.owner_id = members.id WHERE items.code = ?", code
    )
    return int(user_id)
