"""How one is reminded: one's own in private, a group's by its liaisons, typed or tapped."""

from __future__ import annotations

from datetime import datetime

from story import ANA, CHEN, LIU, MA, SHANGHAI, STRANGER, SUN, WANG, ZHAO, Story, buttons, datas, has, lacks
from test_reminding import put_off, reminders, told

from bot.sandbox.faults import Fault


async def choose(story: Story, person: int, chat: int, *data: str) -> str:
    """Open the settings, press buttons one after the other, and return what is shown then."""
    await story.say(person, chat, "/settings")
    shown = story.last(chat)
    for one in data:
        await story.tap(person, shown, one)
    return shown.text or ""


class TestOneself:
    async def test_the_defaults_are_shown(self, story: Story):
        has(
            await story.ask(WANG, "/settings"),
            "完成时限、逾期任务、交流活动",
            "09:00",
            "21:30–08:00",
            "照常",
            "中国时间",
        )
        has(await story.ask(ANA, "/settings"), "Prazos", "09h00", "21h30–08h00", "Hora da China")

    async def test_fewer_subjects(self, story: Story):
        text = await choose(story, WANG, WANG, "set:deadlines:0")
        lacks(text, ["内容：完成时限"])
        assert "set:deadlines:1" in datas(story.last(WANG))
        await story.jump_to(2026, 12, 13)
        # What is overdue was left on.
        assert told(story, WANG, "T1") == ["12-12 09:00"]
        assert told(story, story.bj, "T1") == ["12-08 09:00", "12-10 09:00"]

    async def test_another_hour_by_button_and_typed(self, story: Story):
        await choose(story, WANG, WANG, "settings:hour", "set:hour:1400")
        await story.jump_to(2026, 12, 5)
        assert told(story, WANG, "T1") == ["12-04 14:00"]
        has(await story.ask(WANG, "/settings 10点半"), "10:30")
        await story.jump_to(2026, 12, 9)
        assert told(story, WANG, "T1") == ["12-04 14:00", "12-08 10:30"]

    async def test_an_hour_that_is_past_already_loses_nothing_of_the_day(self, story: Story):
        await story.ask(WANG, "/settings 18:00")
        await story.jump_to(2026, 12, 4, 12)
        await story.ask(WANG, "/settings 9:00")
        await story.jump_to(2026, 12, 9)
        assert told(story, WANG, "T1") == ["12-04 12:00", "12-08 09:00"]
        assert not [text for text in story.texts(WANG) if "补发" in text]

    async def test_nor_do_days_off_that_move_it_to_a_day_that_is_past(self, story: Story):
        await put_off(story, "T14", "2026-12-08")
        # Seven days ahead is a Sunday: the working day before it is over.
        await story.ask(WANG, "/deadline T14 2026-12-13")
        await story.jump_to(2026, 12, 5, 12)
        await choose(story, ANA, ANA, "set:days_off:1")
        await story.jump_to(2026, 12, 9)
        assert told(story, ANA, "T14") == ["12-05 12:00"]

    async def test_an_hour_in_the_quiet_hours_waits_for_their_end(self, story: Story):
        has(await story.ask(WANG, "/settings 7:00"), "每日提醒时间：08:00", "07:00在免打扰时段内")
        has(await story.ask(WANG, "/settings 静默 22:00-6:30"), "22:00–06:30", "每日提醒时间：07:00")
        await story.jump_to(2026, 12, 5)
        assert told(story, WANG, "T1") == ["12-04 07:00"]

    async def test_who_paused_is_not_nagged_until_the_day(self, story: Story):
        await story.jump_to(2026, 12, 4, 9, 1)
        has(await story.ask(WANG, "/settings 暂停到12月9日"), "已暂停", "2026年12月9日")
        await story.jump_to(2026, 12, 10, 12)
        assert told(story, WANG, "T1") == ["12-04 09:00", "12-10 09:00"]

    async def test_what_was_put_off_is_silent_as_well(self, story: Story):
        await story.jump_to(2026, 12, 4, 9, 1)
        await story.tap(WANG, reminders(story, WANG)[0], "snooze:tomorrow")
        await story.ask(WANG, "/settings 暂停")
        await story.jump_to(2026, 12, 6)
        assert told(story, WANG, "T1") == ["12-04 09:00"]
        found = story.rows("SELECT DISTINCT state, reason FROM reminders WHERE kind = 'snoozed'")
        assert found == [("expired", "muted")]
        has(await story.ask(WANG, "/settings 恢复"), "09:00")
        await story.jump_to(2026, 12, 9)
        assert told(story, WANG, "T1") == ["12-04 09:00", "12-08 09:00"]

    async def test_a_change_reaches_who_paused(self, story: Story):
        await story.jump_to(2026, 12, 4, 9, 1)
        await story.ask(WANG, "/settings 暂停")
        await story.ask(ZHAO, "/deadline T1 2026-12-25")
        has(story.texts(WANG)[-1], "2026年12月25日")

    async def test_a_notice_waits_for_the_end_of_one_s_own_quiet_hours(self, story: Story):
        await story.ask(WANG, "/settings 静默 12:00-15:00")
        before = len(story.by_bot(WANG))
        await story.jump_to(2026, 12, 1, 12, 30)
        await story.ask(ZHAO, "/deadline T1 2026-12-25")
        assert len(story.by_bot(WANG)) == before
        await story.jump_to(2026, 12, 1, 15, 0, 10)
        has(story.texts(WANG)[-1], "2026年12月25日")

    async def test_a_notice_by_night_comes_within_a_day_only_and_is_noted(self, story: Story):
        await story.jump_to(2026, 12, 10, 22, 30)
        await story.ask(ZHAO, "/deadline T1 2026-12-25")
        await story.jump_to(2026, 12, 11, 8, 0, 1)
        has(story.texts(WANG)[-1], "→ 2026年12月25日")
        assert f"{story.last(WANG).date.astimezone(SHANGHAI):%H:%M}" == "08:00"
        await story.jump_to(2026, 12, 17, 22, 30)
        await story.ask(ZHAO, "/move E2 2026-12-19 14:00")
        has(story.texts(WANG)[-1], "→ 2026年12月19日")
        outcomes = story.rows(
            "SELECT outcome FROM attempts JOIN outbox ON outbox.id = outbox_id WHERE topic = 'notices'"
        )
        assert sum("exempt from quiet hours" in one for (one,) in outcomes) == len(outcomes) - 2
        assert "exempt" in outcomes[-1][0]

    async def test_a_notice_that_was_held_up_until_night_waits_for_the_morning(self, story: Story):
        await story.jump_to(2026, 12, 4, 9, 1)
        story.api.faults.add("sendMessage", WANG, Fault("drop"), times=999)
        await story.ask(ZHAO, "/deadline T1 2026-12-25")
        await story.end()
        story.clock.move_to(datetime(2026, 12, 4, 23, tzinfo=SHANGHAI))
        for _ in range(story.api.faults.waiting):
            story.api.faults.take("sendMessage", WANG)
        before = len(story.by_bot(WANG))
        await story.begin()
        await story.jump_to(2026, 12, 4, 23, 30)
        assert len(story.by_bot(WANG)) == before
        await story.jump_to(2026, 12, 5, 8, 1)
        (late,) = [m for m in story.by_bot(WANG)[before:] if (m.text or "").startswith("🔔")]
        has(late.text or "", "T1 ", "2026年12月25日")
        assert f"{late.date.astimezone(SHANGHAI):%H:%M}" == "08:00"

    async def test_another_zone(self, story: Story):
        has(await story.ask(WANG, "/settings 时区 里斯本"), "西欧时间（里斯本）")
        await story.jump_to(2026, 12, 5)
        assert told(story, WANG, "T1", "Europe/Lisbon") == ["12-04 09:00"]

    async def test_another_language(self, story: Story):
        has(
            await choose(story, WANG, WANG, "settings:language", "set:language:pt"),
            "Os seus lembretes",
            "Língua: português",
        )
        await story.jump_to(2026, 12, 4, 9, 1)
        has(reminders(story, WANG)[0].text or "", "daqui a 7 dias")

    async def test_days_off_in_words(self, story: Story):
        has(await story.ask(ANA, "/settings evitar dias não úteis"), "Em dias não úteis: ")
        lacks(await story.ask(ANA, "/settings"), ["como habitualmente"])
        has(await story.ask(ANA, "/settings feriados não"), "como habitualmente")

    async def test_days_off_are_kept_free(self, story: Story):
        await put_off(story, "T1", "2026-12-13")
        await choose(story, WANG, WANG, "set:days_off:1")
        await story.jump_to(2026, 12, 15)
        # Seven days ahead is a Sunday, one day and the day itself a weekend: each is said on the Friday before, once.
        assert told(story, WANG, "T1") == ["12-04 09:00", "12-10 09:00", "12-11 09:00", "12-14 09:00"]

    async def test_what_is_no_setting_is_handed_back(self, story: Story):
        has(await story.ask(LIU, "/settings 随便"), "随便", "/settings 8:30")
        has(await story.ask(ANA, "/settings coisa"), "«coisa»", "/settings 22:00-7:30")
        has(await story.ask(LIU, "/settings 时区 火星"), "火星")

    async def test_every_page_opens_and_leads_back(self, story: Story):
        for person in (LIU, ANA):
            await story.say(person, person, "/settings")
            for page in ("hour", "quiet", "mute", "language", "zone"):
                shown = story.last(person)
                await story.tap(person, shown, f"settings:{page}")
                assert any(data.startswith(f"set:{page}:") for data in datas(shown)), page
                await story.tap(person, shown, "settings")
                assert "settings:hour" in datas(shown)

    async def test_taps_that_no_button_makes(self, story: Story):
        await story.say(LIU, LIU, "/settings")
        for data in ("set:hour:9999", "set:mute:20269999", "set:zone:Mars/Olympus", "set:quiet:1", "set:deadlines:7"):
            assert await story.craft(LIU, story.last(LIU), data), data
        has(await story.ask(LIU, "/settings"), "09:00", "中国时间")

    async def test_an_admin_who_is_not_in_the_directory(self, story: Story):
        await story.end()
        await story.begin(admin_ids=frozenset({WANG, STRANGER}))
        await story.start(STRANGER)
        has(await story.ask(STRANGER, "/settings"), "尚未列入名录", "/invite")
        has(await story.ask(STRANGER, "/remind 明天下午3点 交材料"), "尚未列入名录", "/remind 明天下午3点 交材料")


class TestGroups:
    async def test_its_liaison_may_and_others_hear_who(self, story: Story):
        await story.say(CHEN, story.tj, "/settings")
        shown = story.last(story.tj)
        has(shown.text or "", "周一的本周安排")
        toast = await story.tap(SUN, shown, "set:digest:0")
        assert toast.startswith("抱歉，您不能更改本群的设置"), toast
        assert "set:digest:0" in datas(shown)
        liaison = await story.tap(CHEN, shown, "set:digest:0")
        assert liaison == "" and "set:digest:1" in datas(shown)
        await story.jump_to(2026, 12, 8)
        assert [m for m in reminders(story, story.tj) if "🗓" in (m.text or "")] == []

    async def test_deadlines_that_the_association_supports(self, story: Story):
        code, owner_group, supporting = "T7", story.bj, story.tj
        await put_off(story, code, "2026-12-12")
        await story.jump_to(2026, 12, 1)
        await choose(story, WANG, supporting, "set:supporting:1")
        await story.jump_to(2026, 12, 12)
        assert told(story, owner_group, code) == ["12-09 09:00", "12-11 09:00"]
        assert told(story, supporting, code) == ["12-09 09:00", "12-11 09:00"]
        assert told(story, story.he, code) == []

    async def test_a_joint_group_asks_for_deadlines(self, story: Story):
        labels = [button.label for button in buttons(await _shown(story, WANG, story.joint))]
        # Both languages on each button, its sign once, and nothing of what is overdue.
        assert "⬜ 完成时限 · Prazos" in labels and not any("逾期" in label for label in labels)
        await choose(story, MA, story.joint, "set:deadlines:1")
        await story.jump_to(2026, 12, 16)
        assert told(story, story.joint, "T1") == ["12-08 09:00", "12-10 09:00"]

    async def test_a_group_s_languages(self, story: Story):
        await choose(story, WANG, story.tj, "settings:language", "set:language:both")
        await story.jump_to(2026, 12, 3, 9, 1)
        has(reminders(story, story.tj)[-1].text or "", "明天", "amanhã")

    async def test_a_paused_group(self, story: Story):
        await choose(story, WANG, story.bj, "settings:mute", "set:mute:ever")
        await story.jump_to(2026, 12, 9)
        assert reminders(story, story.bj) == []

    async def test_the_week_of_an_hour_that_is_past_already_is_told_at_once(self, story: Story):
        await choose(story, WANG, story.bj, "settings:hour", "set:hour:1400")
        await story.jump_to(2026, 12, 14, 12)
        await choose(story, WANG, story.bj, "settings:hour", "set:hour:0900")
        await story.jump_to(2026, 12, 15)
        weeks = [m for m in reminders(story, story.bj) if (m.text or "").startswith("🗓")]
        assert [f"{m.date.astimezone(SHANGHAI):%m-%d %H:%M}" for m in weeks][-1] == "12-14 12:00"
        # Paused, it is not told at all.
        await choose(story, WANG, story.bj, "settings:hour", "set:hour:1400")
        await story.jump_to(2026, 12, 21, 12)
        await choose(story, WANG, story.bj, "settings:mute", "set:mute:ever")
        await story.jump_to(2026, 12, 22)
        assert [m for m in reminders(story, story.bj) if (m.text or "").startswith("🗓")] == weeks


async def _shown(story: Story, person: int, chat: int):
    await story.say(person, chat, "/settings")
    return story.last(chat)
