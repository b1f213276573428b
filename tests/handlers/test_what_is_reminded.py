"""What is reminded by default, sentence by sentence: to whom, when, in private and in groups."""

from __future__ import annotations

from story import CHEN, LIU, MA, SHANGHAI, SUN, WANG, ZHAO, Story, datas, has, lacks
from test_reminding import put_off, reminders, told

from bot.sandbox.model import Message


def headed(story: Story, chat: int, sign: str, code: str) -> list[Message]:
    """Return the reminders that name an item under the heading with this sign."""
    found = []
    for message in reminders(story, chat):
        paragraphs = (message.text or "").split("\n\n")
        heads = [number for number, part in enumerate(paragraphs) if part.startswith(sign)]
        for start in heads[:1]:
            end = next((n for n in range(start + 1, len(paragraphs)) if paragraphs[n][:1] in "⏰📅⚠📋✉📝📌🗓"), None)
            if any(f"{code} " in part for part in paragraphs[start:end]):
                found.append(message)
    return found


def days(messages: list[Message]) -> list[str]:
    return [f"{message.date.astimezone(SHANGHAI):%m-%d %H:%M}" for message in messages]


class TestPrivately:
    async def test_the_owner_of_a_task_until_eight_weeks_after(self, story: Story):
        await story.jump_to(2027, 2, 15)
        # Due on 11 December: a week, three days and a day ahead, on the day; after a day, three, seven, then weekly.
        weekly = ["12-25", "01-01", "01-08", "01-15", "01-22", "01-29", "02-05"]
        overdue = [f"{day} 09:00" for day in ("12-12", "12-14", "12-18", *weekly)]
        assert told(story, WANG, "T1") == ["12-04 09:00", "12-08 09:00", "12-10 09:00", "12-11 09:00", *overdue]
        assert days(headed(story, WANG, "⚠", "T1")) == overdue

    async def test_the_lead_s_liaison_after_three_days(self, story: Story):
        await story.jump_to(2026, 12, 20)
        assert told(story, ZHAO, "T1") == ["12-14 09:00"]
        for other in (CHEN, MA):
            assert told(story, other, "T1") == []

    async def test_the_host_s_contact_prepares_and_reports(self, story: Story):
        await story.jump_to(2026, 12, 20)
        assert days(headed(story, WANG, "📋", "E2")) == ["12-04 09:00"]
        (after,) = headed(story, WANG, "📝", "E2")
        assert days([after]) == ["12-19 09:00"]
        # The minutes come as a reply to it, whereupon it asks no more.
        has(after.text or "", "请回复本消息")
        await story.say(WANG, WANG, "E2 会议纪要：同意文本", reply_to=after)
        await story.jump(10)
        has(after.text or "", "已记录进展：会议纪要：同意文本")
        lacks(after.text or "", ["请回复本消息"])

    async def test_liaisons_whose_association_has_not_answered(self, story: Story):
        await story.ask(MA, "/answer E2 coming")
        await story.jump_to(2026, 12, 14)
        assert days(headed(story, CHEN, "✉", "E2")) == ["12-13 09:00"]
        for other in (MA, ZHAO, SUN):
            assert headed(story, other, "✉", "E2") == []

    async def test_they_answer_under_it(self, story: Story):
        await story.jump_to(2026, 12, 13, 9, 1)
        (asked,) = headed(story, CHEN, "✉", "E2")
        has(asked.text or "", "尚未回执")
        await story.tap(CHEN, asked, next(data for data in datas(asked) if data.endswith("E2:0:coming")))
        has(asked.text or "", "✅ 参加：天津市科协")
        lacks(asked.text or "", ["尚未回执"])
        assert story.rows("SELECT position FROM answers JOIN items ON items.id = item_id WHERE code = 'E2'") == [
            ("coming",)
        ]

    async def test_those_who_come_a_day_and_an_hour_ahead(self, story: Story):
        await story.ask(SUN, "/answer E2 coming")
        await story.jump_to(2026, 12, 17, 9, 1)
        (ahead,) = headed(story, SUN, "📅", "E2")
        assert days([ahead]) == ["12-17 09:00"]
        # The same again does not take it back.
        coming = next(data for data in datas(ahead) if data.startswith("rsvp:p:E2") and data.endswith(":coming"))
        await story.tap(SUN, ahead, coming)
        has(ahead.text or "", "🙋")
        await story.jump_to(2026, 12, 18, 13, 1)
        assert days(headed(story, SUN, "📅", "E2")) == ["12-17 09:00", "12-18 13:00"]
        for other in (LIU, CHEN):
            assert headed(story, other, "📅", "E2") == []

    async def test_who_cannot_come_after_all_hears_no_more(self, story: Story):
        await story.ask(SUN, "/answer E2 coming")
        await story.jump_to(2026, 12, 17, 9, 1)
        (ahead,) = headed(story, SUN, "📅", "E2")
        await story.tap(SUN, ahead, next(data for data in datas(ahead) if data.endswith(":not_coming")))
        has(ahead.text or "", "🙋")
        await story.jump_to(2026, 12, 18, 14)
        assert days(headed(story, SUN, "📅", "E2")) == ["12-17 09:00"]


class TestInGroups:
    async def test_the_lead_s_group_hears_what_is_overdue_by_seven_days(self, story: Story):
        await story.jump_to(2026, 12, 20)
        assert days(headed(story, story.bj, "⚠", "T1")) == ["12-18 09:00"]
        for other in (story.tj, story.he, story.joint):
            assert headed(story, other, "⚠", "T1") == []

    async def test_a_joint_group_never_hears_what_is_overdue(self, story: Story):
        await story.say(MA, story.joint, "/settings")
        await story.tap(MA, story.last(story.joint), "set:deadlines:1")
        await story.craft(MA, story.last(story.joint), "set:overdue:1")
        await story.jump_to(2027, 1, 20)
        assert [m for m in reminders(story, story.joint) if "⚠" in (m.text or "")] == []
        assert told(story, story.joint, "T1") == ["12-08 09:00", "12-10 09:00"]

    async def test_a_group_answers_an_invitation_under_its_reminder(self, story: Story):
        await story.jump_to(2026, 12, 11, 9, 1)
        ahead = headed(story, story.joint, "📅", "E2")[-1]
        coming = next(data for data in datas(ahead) if data.startswith("rsvp:a:E2") and data.endswith(":coming"))
        toast = await story.tap(SUN, ahead, coming)
        has(toast, "陈浩")
        assert await story.tap(CHEN, ahead, coming) == ""
        has(ahead.text or "", "✅ 参加：天津市科协", "Associação de Tianjin")
        # The host's own group is asked nothing.
        assert not [data for data in datas(headed(story, story.bj, "📅", "E2")[-1]) if data.startswith("rsvp")]

    async def test_an_old_answer_button_of_what_has_moved(self, story: Story):
        await story.jump_to(2026, 12, 11, 9, 1)
        ahead = headed(story, story.tj, "📅", "E2")[-1]
        coming = next(data for data in datas(ahead) if data.startswith("rsvp:a:E2") and data.endswith(":coming"))
        await story.ask(WANG, "/move E2 2026-12-21 14:00")
        toast = await story.tap(CHEN, ahead, coming)
        has(toast, "E2")
        has(ahead.text or "", "2026年12月21日")
        assert story.rows("SELECT count(*) FROM answers") == [(0,)]

    async def test_an_answer_on_the_card_shows_in_the_reminder(self, story: Story):
        await story.jump_to(2026, 12, 11, 9, 1)
        ahead = headed(story, story.tj, "📅", "E2")[-1]
        await story.ask(CHEN, "/answer E2 coming", story.tj)
        await story.jump(10)
        has(ahead.text or "", "✅ 参加：天津市科协")

    async def test_what_one_slot_holds_is_one_message(self, story: Story):
        for code in ("T1", "T3", "T13"):
            await put_off(story, code, "2026-12-11")
        await story.jump_to(2026, 12, 11, 12)
        for chat in (story.bj, story.tj, story.he, story.joint, WANG, LIU):
            minutes = [f"{m.date:%m-%d %H:%M}" for m in reminders(story, chat)]
            assert len(minutes) == len(set(minutes))
