"""Reminders: to whom, when, in which words; once each, whatever happens to the network, the process or the chats."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from story import ANA, CHEN, GAO, JOAO, LIU, MA, SHANGHAI, WANG, ZHAO, Story, datas, has, lacks

from bot.sandbox.model import Message

# What a reminder may begin with: a heading, or that it is late.
_HEADS = ("⏰", "📅", "⚠", "📋", "✉", "📝 会议纪要", "📝 Ata", "📌", "🗓", "补发", "Enviado com atraso")


def told(story: Story, chat: int, code: str, tz: str = "Asia/Shanghai") -> list[str]:
    """Return when a chat was reminded of an item by itself, in its own local time; the week's list does not count."""
    zone = ZoneInfo(tz)
    found = [m for m in reminders(story, chat) if f"{code} " in (m.text or "") and "🗓" not in (m.text or "")]
    return [f"{m.date.astimezone(zone):%m-%d %H:%M}" for m in found]


def reminders(story: Story, chat: int) -> list[Message]:
    return [m for m in story.by_bot(chat) if (m.text or "").startswith(_HEADS)]


def said(story: Story, chat: int) -> str:
    return "\n".join(m.text or "" for m in reminders(story, chat))


async def put_off(story: Story, code: str, day: str) -> None:
    await story.ask(WANG, f"/deadline {code} {day}")


class TestDeadlines:
    async def test_owner_and_lead_group(self, story: Story):
        await story.jump_to(2026, 12, 16)
        # T1 is the owner's in seven, three and one day, and on the day; the lead's group's in three days and one.
        own = ["12-04 09:00", "12-08 09:00", "12-10 09:00", "12-11 09:00"]
        # Nobody did it: it is overdue after a day and after three.
        assert told(story, WANG, "T1") == [*own, "12-12 09:00", "12-14 09:00"]
        assert told(story, story.bj, "T1") == ["12-08 09:00", "12-10 09:00"]
        assert told(story, CHEN, "T4") == ["12-08 09:00", "12-12 09:00", "12-14 09:00", "12-15 09:00"]
        # The fourteenth is a Monday: the week's list has it.
        assert told(story, story.tj, "T4") == ["12-12 09:00"]
        for chat in (story.he, story.joint, LIU, ANA, MA):
            assert told(story, chat, "T1") + told(story, chat, "T4") == []

    async def test_how_far_it_is_is_said_in_each_language(self, story: Story):
        await story.jump_to(2026, 12, 11, 9, 1)
        own = [m.text or "" for m in reminders(story, WANG) if "T1 " in (m.text or "")]
        for text, days in zip(own, ("还有7天", "还有3天", "明天", "今天"), strict=True):
            has(text, "T1 修订框架协议文本并征求三地意见", "2026年12月11日（星期五）", days)
        both = said(story, story.bj)
        has(both, "责任人：王静", "Responsável: Wang Jing", "还有3天", "daqui a 3 dias", "明天", "amanhã")
        has(both, "11 de dezembro de 2026 (sexta-feira)", "Rever o texto do Acordo-Quadro")

    async def test_a_portuguese_owner(self, story: Story):
        await put_off(story, "T14", "2026-12-08")
        await story.jump_to(2026, 12, 8, 9, 1)
        own = [m.text or "" for m in reminders(story, ANA)]
        for text, days in zip(own, ("daqui a 7 dias", "daqui a 3 dias", "amanhã", "hoje"), strict=True):
            has(text, "T14 Plano de ação conjunto", "8 de dezembro de 2026", days)

    async def test_its_buttons_lead_to_the_item(self, story: Story):
        await story.jump_to(2026, 12, 4, 9, 1)
        (reminder,) = reminders(story, WANG)
        assert "task:T1" in datas(reminder)
        await story.tap(WANG, reminder, "task:T1")
        has(story.texts(WANG)[-1], "责任人：王静", "项目：P12")
        has(reminder.text or "", "⏰")

    async def test_one_message_for_all_that_falls_on_a_morning(self, story: Story):
        for code in ("T3", "T13", "T32"):
            await put_off(story, code, "2026-12-09")
        await story.jump_to(2026, 12, 2, 9, 1)
        (reminder,) = reminders(story, LIU)
        has(reminder.text or "", "T3 ", "T13 ", "T32 ")

    async def test_however_much_it_is_it_is_one_message(self, story: Story):
        codes = [f"T{n}" for n in range(1, 33)]
        story.rows("UPDATE items SET owner_id = (SELECT id FROM members WHERE user_id = ?) WHERE kind = 'task'", LIU)
        for code in codes:
            await put_off(story, code, "2026-12-09")
        await story.jump_to(2026, 12, 2, 9, 1)
        await story.calm(patience=60)
        (reminder,) = reminders(story, LIU)
        has(reminder.text or "", *(f"\n{code} " for code in codes))
        assert {data.partition(":")[0] for data in datas(reminder)} == {"task", "snooze"}

    async def test_what_is_done_or_cancelled_is_not_said(self, story: Story):
        await story.jump_to(2026, 12, 4, 9, 1)
        story.rows("UPDATE items SET state = 'done' WHERE code = 'T1'")
        await story.jump_to(2026, 12, 16)
        assert told(story, WANG, "T1") == ["12-04 09:00"]
        assert told(story, story.bj, "T1") == []


class TestExchanges:
    async def test_groups_of_organiser_and_participants(self, story: Story):
        await story.jump_to(2026, 12, 19)
        # E1 was seven days ahead before anybody was registered; E2 is to come.
        for chat in (story.bj, story.tj, story.he, story.joint):
            assert told(story, chat, "E1") == ["12-03 09:00", "12-04 08:30"]
            assert told(story, chat, "E2") == ["12-11 09:00", "12-17 09:00", "12-18 13:00"]
        assert told(story, LIU, "E2") == []

    async def test_only_those_who_take_part(self, story: Story):
        await story.jump_to(2027, 1, 13, 9)
        # Hebei receives Tianjin.
        for chat in (story.tj, story.he, story.joint):
            assert told(story, chat, "E3") == ["01-06 09:00", "01-12 09:00", "01-13 08:00"]
        assert told(story, story.bj, "E3") == []

    async def test_in_the_languages_of_each_group(self, story: Story):
        await story.jump_to(2026, 12, 4, 8, 31)
        has(said(story, story.tj), "E1 框架协议文本磋商会 — 明天", "09:30–11:30", "线上会议", "1小时后")
        lacks(said(story, story.tj), ["Reunião"])
        has(said(story, story.joint), "明天", "amanhã", "1小时后", "daqui a uma hora", "Reunião sobre o texto")
        ways = {"exchange:E1", "rsvp:a:E1:0:coming", "rsvp:a:E1:0:not_coming"}
        assert set(datas(reminders(story, story.joint)[0])) == ways

    async def test_nine_in_the_morning_of_the_groups_own_zone(self, story: Story):
        await story.ask(WANG, "/group HE pt Europe/Lisbon", story.he)
        await story.jump_to(2026, 12, 19)
        # Fourteen hours in Beijing are six in Lisbon: the hour ahead is the same instant.
        assert told(story, story.he, "E2", "Europe/Lisbon") == ["12-11 09:00", "12-17 09:00", "12-18 05:00"]
        has(said(story, story.he), "06h00–09h30", "hora local", "14h00–17h30")

    async def test_across_the_change_to_summer_time(self, story: Story):
        await story.ask(WANG, "/group HE pt Europe/Lisbon", story.he)
        await story.jump_to(2027, 4, 15, 9)
        # Lisbon's clocks go forward on 28 March 2027; E6 begins at 09:00 in Beijing, 02:00 in Lisbon.
        assert told(story, story.he, "E6", "Europe/Lisbon") == ["04-08 09:00", "04-14 09:00", "04-15 01:00"]
        assert told(story, story.bj, "E6") == ["04-08 09:00", "04-14 09:00", "04-15 08:00"]

    async def test_a_cancelled_exchange(self, story: Story):
        story.rows("UPDATE items SET state = 'cancelled' WHERE code = 'E1'")
        await story.jump_to(2026, 12, 5)
        assert told(story, story.bj, "E1") == []


class TestMoved:
    async def test_a_moved_deadline_is_remembered_on_its_new_dates_only(self, story: Story):
        await story.jump_to(2026, 12, 4, 9, 1)
        has(await story.ask(WANG, "/deadline T1 2026-12-21"), "2026年12月11日", "2026年12月21日")
        await story.jump_to(2026, 12, 22)
        assert told(story, WANG, "T1") == ["12-04 09:00", "12-14 09:00", "12-18 09:00", "12-20 09:00", "12-21 09:00"]
        assert told(story, story.bj, "T1") == ["12-18 09:00", "12-20 09:00"]

    async def test_brought_forward_nothing_is_said_late(self, story: Story):
        await story.ask(WANG, "/deadline T7 2026-12-02")
        await story.jump_to(2026, 12, 3)
        assert told(story, ZHAO, "T7") == ["12-01 09:00", "12-02 09:00"]

    async def test_taken_away(self, story: Story):
        await story.ask(WANG, "/deadline T1 长期")
        await story.jump_to(2026, 12, 13)
        assert told(story, WANG, "T1") == []

    async def test_moved_while_the_message_waits_to_be_sent(self, story: Story):
        wait = {"retry_after": 300}
        story.api.fail_next("sendMessage", WANG, status=429, description="Too Many Requests", parameters=wait)
        await story.jump_to(2026, 12, 4, 9)
        story.acts.send(ZHAO, ZHAO, "/deadline T1 2026-12-25")
        # The notice to the owner waits as well: Telegram asked for a pause.
        await story.calm(patience=301)
        await story.jump_to(2026, 12, 4, 10)
        assert told(story, WANG, "T1") == []
        story.world.refusals.clear()

    async def test_moved_while_the_group_has_heard_all_it_may_in_a_minute(self, story: Story):
        await story.jump_to(2026, 12, 11, 8, 59, 20)
        for number in range(20):
            story.clock.advance(1.2)
            story.acts.send(LIU, story.bj, f"/owner T{number + 1}")
            await story.calm()
        # Its next place opens within twenty seconds of nine.
        await story.jump_to(2026, 12, 11, 9)
        assert told(story, story.joint, "E2") == ["12-11 09:00"]
        assert told(story, story.bj, "E2") == []
        await story.say(WANG, WANG, "/move E2 2026-12-21 14:00")
        await story.jump_to(2026, 12, 15)
        assert told(story, story.joint, "E2") == ["12-11 09:00", "12-14 09:00"]
        assert told(story, story.bj, "E2") == ["12-14 09:00"]

    async def test_a_new_owner_is_told_from_then_on(self, story: Story):
        await story.jump_to(2026, 12, 4, 9, 1)
        story.rows("UPDATE members SET user_id = user_id + 500 WHERE user_id = ?", JOAO)
        assert told(story, WANG, "T1") == ["12-04 09:00"]


class TestOnce:
    async def test_through_restarts(self, story: Story):
        await story.restart()
        await story.jump_to(2026, 12, 4, 9)
        await story.restart()
        await story.jump_to(2026, 12, 4, 9, 1)
        await story.restart()
        await story.jump_to(2026, 12, 11, 12)
        await story.restart()
        assert told(story, WANG, "T1") == ["12-04 09:00", "12-08 09:00", "12-10 09:00", "12-11 09:00"]
        assert told(story, story.joint, "E2") == ["12-11 09:00"]

    async def test_what_fell_due_while_the_bot_was_away_is_said_once_and_the_nearest_only(self, story: Story):
        await story.end()
        story.clock.move_to(datetime(2026, 12, 10, 15, tzinfo=SHANGHAI))
        await story.begin()
        await story.calm()
        # Seven, three and one day ahead were missed: one message, which says where things stand now.
        assert told(story, WANG, "T1") == ["12-10 15:00"]
        has(said(story, WANG), "明天")
        # The exchange of the fourth is over.
        assert told(story, story.bj, "E1") == []
        await story.jump_to(2026, 12, 11, 9, 1)
        assert told(story, WANG, "T1") == ["12-10 15:00", "12-11 09:00"]

    async def test_away_past_the_date_nothing_is_said(self, story: Story):
        await story.end()
        story.clock.move_to(datetime(2026, 12, 12, 9, tzinfo=SHANGHAI))
        await story.begin()
        await story.calm()
        # What was ahead has lost its use; that it is overdue has not.
        (late,) = [m for m in reminders(story, WANG) if "T1 " in (m.text or "")]
        has(late.text or "", "已逾期", "逾期1天")
        assert story.rows(
            "SELECT DISTINCT reminders.state, reason FROM reminders JOIN items ON items.id = item_id"
            " WHERE code = 'T1' AND recipient LIKE 'member%' AND reminders.kind = 'deadline'"
        ) == [("expired", "deadline passed")]


class TestPeople:
    async def test_who_blocks_the_bot_is_left_alone_until_unblocked(self, story: Story):
        await story.block(WANG)
        assert story.rows("SELECT state FROM members WHERE user_id = ?", WANG) == [("unreachable",)]
        await story.jump_to(2026, 12, 8, 12)
        assert told(story, WANG, "T1") == []
        # The lead's group hears of it all the same.
        assert told(story, story.bj, "T1") == ["12-08 09:00"]
        await story.block(WANG, blocked=False)
        assert story.rows("SELECT state FROM members WHERE user_id = ?", WANG) == [("active",)]
        await story.jump_to(2026, 12, 10, 12)
        assert told(story, WANG, "T1") == ["12-08 12:00", "12-10 09:00"]

    async def test_who_is_not_in_yet_is_not_written_to(self, story: Story):
        await put_off(story, "T16", "2026-12-08")
        await story.jump_to(2026, 12, 9)
        assert [call for call in story.calls("sendMessage") if call.params["chat_id"] == str(JOAO)] == []
        # Monday's list names what is due on Tuesday.
        assert told(story, story.tj, "T16") == ["12-05 09:00"]
        (week,) = [m for m in reminders(story, story.tj) if "🗓" in (m.text or "") and "T16 " in (m.text or "")]
        assert f"{week.date.astimezone(SHANGHAI):%m-%d %H:%M}" == "12-07 09:00"


class TestBlockedUnnoticed:
    @pytest.fixture
    def refusals(self) -> list[str]:
        return ["bot was blocked by the user"]

    async def test_is_found_out_by_the_refusal_and_forgotten_at_the_next_word(self, story: Story):
        story.world.register.chats[WANG].bot_status = "kicked"
        await story.jump_to(2026, 12, 4, 9, 1)
        assert story.rows("SELECT state FROM members WHERE user_id = ?", WANG) == [("unreachable",)]
        await story.jump_to(2026, 12, 8, 9, 1)
        assert len(story.refused()) == 1
        story.world.register.chats[WANG].bot_status = "member"
        has(await story.ask(WANG, "/next"), "E2")
        assert story.rows("SELECT state FROM members WHERE user_id = ?", WANG) == [("active",)]
        await story.jump_to(2026, 12, 10, 9, 1)
        assert told(story, WANG, "T1") == ["12-08 09:01", "12-10 09:00"]


class TestGroups:
    async def test_removed_from_a_group(self, story: Story):
        story.groups.remove_bot(story.bj, WANG)
        await story.calm()
        assert story.rows("SELECT state FROM chats WHERE telegram_id = ?", story.bj) == [("left",)]
        await story.jump_to(2026, 12, 8, 12)
        assert reminders(story, story.bj) == []
        assert told(story, story.joint, "E1") == ["12-03 09:00", "12-04 08:30"]

    async def test_a_group_that_became_a_supergroup(self, story: Story):
        new = story.groups.migrate(story.he, GAO).id
        await story.calm()
        assert story.rows("SELECT telegram_id FROM chats WHERE telegram_id IN (?, ?)", story.he, new) == [(new,)]
        await story.jump_to(2026, 12, 4, 8, 31)
        assert told(story, new, "E1") == ["12-03 09:00", "12-04 08:30"]
        has(await story.ask(GAO, "/next", new), "E1")

    async def test_a_group_that_is_new_hears_of_what_is_to_come(self, story: Story):
        group = story.world.add_group("另一个群", [WANG, GAO], "administrator").id
        await story.ask(WANG, "/group HE zh", group)
        await story.jump_to(2026, 12, 3, 9, 1)
        assert told(story, group, "E1") == ["12-03 09:00"]


class TestGroupsUnnoticed:
    @pytest.fixture
    def refusals(self) -> list[str]:
        return ["upgraded to a supergroup", "bot was kicked"]

    async def test_an_upgrade_that_the_bot_learns_from_the_refusal(self, story: Story):
        new = story.groups.migrate(story.he, GAO).id
        story.world.updates.clear()
        await story.jump_to(2026, 12, 4, 8, 31)
        assert told(story, new, "E1") == ["12-03 09:00", "12-04 08:30"]
        assert len(story.refused()) == 1

    async def test_a_question_asked_just_before_the_upgrade(self, story: Story):
        await story.end()
        story.acts.send(GAO, story.he, "/next")
        new = story.groups.migrate(story.he, GAO).id
        await story.begin()
        await story.calm()
        has(story.texts(new)[-1], "E1")

    async def test_a_removal_that_the_bot_learns_from_the_refusal(self, story: Story):
        story.world.register.chats[story.bj].bot_status = "kicked"
        await story.jump_to(2026, 12, 12)
        assert len(story.refused()) == 1
        assert story.rows("SELECT state FROM chats WHERE telegram_id = ?", story.bj) == [("left",)]


class TestNetwork:
    @pytest.fixture
    def refusals(self) -> list[str]:
        return ["Internal Server Error", "Bad Gateway", "Too Many Requests"]

    @pytest.mark.parametrize("mode", ["answer", "drop"])
    async def test_what_was_not_sent_is_sent_later(self, story: Story, mode: str):
        story.api.fail_next("sendMessage", WANG, mode, times=3)  # type: ignore[arg-type]
        await story.jump_to(2026, 12, 4, 9)
        for _ in range(5):
            await story.jump(60)
        assert len(told(story, WANG, "T1")) == 1

    async def test_a_lost_answer_doubles_that_message_at_most(self, story: Story):
        story.api.fail_next("sendMessage", WANG, "lost")
        await story.jump_to(2026, 12, 4, 9, 5)
        assert len(told(story, WANG, "T1")) == 2
        assert len(told(story, story.joint, "E1")) == 2
        await story.jump_to(2026, 12, 8, 12)
        assert len(told(story, WANG, "T1")) == 3

    async def test_too_many_requests_is_waited_out(self, story: Story):
        story.api.fail_next(
            "sendMessage",
            WANG,
            status=429,
            description="Too Many Requests: retry after 40",
            parameters={"retry_after": 40},
        )
        await story.jump_to(2026, 12, 4, 9, 0, 30)
        assert told(story, WANG, "T1") == []
        await story.jump_to(2026, 12, 4, 9, 1)
        assert told(story, WANG, "T1") == ["12-04 09:00"]
        calls = [call for call in story.calls("sendMessage") if call.params["chat_id"] == str(WANG)]
        assert (calls[-1].at - calls[-2].at).total_seconds() >= 40

    async def test_an_answer_that_is_put_off_comes(self, story: Story):
        story.api.fail_next(
            "sendMessage", LIU, status=429, description="Too Many Requests", parameters={"retry_after": 5}
        )
        story.acts.send(LIU, LIU, "/next")
        await story.calm(patience=6)
        has(story.texts(LIU)[-1], "E1")

    async def test_an_outage_of_a_morning(self, story: Story):
        story.api.fail_next("sendMessage", status=500, description="Bad Gateway", times=20)
        await story.jump_to(2026, 12, 3, 9)
        for _ in range(10):
            await story.jump(60)
        for chat in (story.bj, story.tj, story.he, story.joint):
            assert len(told(story, chat, "E1")) == 1

    async def test_polling_goes_on(self, story: Story):
        story.api.fail_next("getUpdates", status=500, times=2)
        story.api.fail_next("getUpdates", None, "drop")
        story.acts.send(LIU, LIU, "/next")
        await story.calm(patience=31)
        has(story.texts(LIU)[-1], "E1")

    async def test_an_answer_that_could_not_be_sent_is_apologised_for(self, story: Story):
        story.api.fail_next("sendMessage", LIU, status=500)
        has(await story.ask(LIU, "/next"), "抱歉")


class TestWeeks:
    async def test_each_group_s_week_in_its_languages(self, story: Story):
        await story.jump_to(2026, 12, 14, 9, 1)
        (own,) = [m for m in reminders(story, story.bj) if (m.text or "").startswith("🗓") and m.date.day == 14]
        has(own.text or "", "本周安排（", "E2 ", "T4" if "T4 " in (own.text or "") else "E2", "Esta semana (")
        (joint,) = [m for m in reminders(story, story.joint) if (m.text or "").startswith("🗓") and m.date.day == 14]
        has(joint.text or "", "E2 ", "本周安排（12月14日–12月20日）", "Esta semana (14/12 – 20/12)")
        lacks(joint.text or "", ["T4 ", "本周完成时限"])

    async def test_an_empty_week_is_not_told(self, story: Story):
        story.rows("UPDATE items SET state = 'cancelled'")
        await story.jump_to(2026, 12, 8)
        assert [m for m in reminders(story, story.bj) if "🗓" in (m.text or "")] == []
        digests = story.rows("SELECT state, reason FROM reminders WHERE kind = 'digest' AND due_at < '2026-12-08'")
        assert set(digests) == {("expired", "nothing this week")}


class TestAfterAnOutage:
    @pytest.fixture
    def refusals(self) -> list[str]:
        return ["Internal Server Error"]

    @staticmethod
    async def two_missed(story: Story, person: int) -> None:
        """Have one memo wait for another attempt, and another one fall due long after it."""
        await story.ask(person, "/remind 12月4日 9:00 交材料")
        await story.ask(person, "/remind 12月8日 11:59 订会议室")
        story.api.fail_next("sendMessage", person, status=500, times=999)
        await story.jump_to(2026, 12, 4, 9, 2)
        story.api.faults.clear()

    @pytest.mark.parametrize("killed", [False, True])
    async def test_what_waited_before_a_start_takes_along_what_fell_due_meanwhile(self, story: Story, killed: bool):
        await self.two_missed(story, LIU)
        await story.end()
        if killed:
            story.rows("UPDATE outbox SET state = 'claimed', claimed_by = 'a dead process' WHERE state = 'pending'")
        # Nearly everybody has missed something by then, Liu Yang's last: the tick comes to it after all the others.
        story.clock.move_to(datetime(2026, 12, 8, 12, tzinfo=SHANGHAI))
        await story.begin()
        await story.jump(60)
        (late,) = story.texts(LIU)[2:]
        has(late, "补发", "12月4日", "交材料", "订会议室")

    async def test_so_it_does_after_a_sleep_of_the_machine(self, story: Story):
        await self.two_missed(story, LIU)
        story.clock.move_to(datetime(2026, 12, 8, 12, tzinfo=SHANGHAI))
        await story.jump(60)
        (late,) = story.texts(LIU)[2:]
        has(late, "补发", "12月4日", "交材料", "订会议室")

    async def test_what_could_not_be_sent_is_one_message_that_says_so(self, story: Story):
        await story.end()
        story.clock.move_to(datetime(2026, 12, 8, 12, tzinfo=SHANGHAI))
        await story.begin()
        await story.calm()
        (late,) = reminders(story, story.bj)
        has(late.text or "", "补发：原定", "Enviado com atraso: previsto", "T1 ")

    async def test_nothing_wakes_people_at_night(self, story: Story):
        await story.end()
        story.clock.move_to(datetime(2026, 12, 9, 1, 30, tzinfo=SHANGHAI))
        await story.begin()
        await story.calm()
        assert reminders(story, WANG) == [] and reminders(story, story.bj) == []
        await story.jump_to(2026, 12, 9, 8, 1)
        assert told(story, WANG, "T1") == ["12-09 08:00"]
        (group,) = reminders(story, story.bj)
        assert f"{group.date.astimezone(SHANGHAI):%H:%M}" == "08:00"
