"""/reminders: what will go out and what went, with reasons; a sample; for administrators everybody's."""

from __future__ import annotations

import pytest
from story import ANA, CHEN, LIU, SHANGHAI, WANG, ZHAO, Story, buttons, datas, has, lacks
from test_reminding import put_off


class TestHere:
    async def test_one_s_own_to_come(self, story: Story):
        text = await story.ask(WANG, "/reminders")
        has(text, "您的待发提醒", "2026年12月4日（星期五）09:00", "T1 修订框架协议文本", "提前7天", "逾期1天")
        has(await story.ask(ANA, "/reminders"), "Os seus próximos lembretes")

    async def test_one_s_own_so_far_with_reasons(self, story: Story):
        await story.jump_to(2026, 12, 4, 9, 1)
        await story.ask(WANG, "/settings 暂停到12月9日")
        await story.jump_to(2026, 12, 4, 10)
        await story.say(WANG, WANG, "/reminders")
        shown = story.last(WANG)
        lacks(shown.text or "", ["12月8日"])
        await story.tap(WANG, shown, "due:here:past:0")
        has(shown.text or "", "您的已发提醒", "2026年12月4日", "✓ 已发送")

    async def test_a_group_s(self, story: Story):
        has(await story.ask(CHEN, "/reminders", story.tj), "本群的待发提醒", "E1 ", "本周安排", "提前1小时")
        both = await story.ask(LIU, "/reminders", story.joint)
        has(both, "本群的待发提醒", "Próximos lembretes deste grupo")

    async def test_page_by_page(self, story: Story):
        await story.say(CHEN, story.tj, "/reminders")
        shown = story.last(story.tj)
        first = shown.text
        await story.tap(CHEN, shown, "due:here:ahead:8")
        assert shown.text != first
        await story.tap(CHEN, shown, "due:here:ahead:0")
        assert shown.text == first

    async def test_memos_are_listed_and_taken_back(self, story: Story):
        await story.ask(LIU, "/remind 明天10:00 交材料")
        await story.say(LIU, LIU, "/reminders")
        shown = story.last(LIU)
        has(shown.text or "", "📌 交材料", "2026年12月1日（星期二）10:00")
        await story.tap(LIU, shown, next(data for data in datas(shown) if data.startswith("memo:drop")))
        lacks(await story.ask(LIU, "/reminders"), ["交材料"])

    async def test_nothing(self, story: Story):
        story.rows("DELETE FROM reminders")
        has(await story.ask(LIU, "/reminders"), "目前没有安排")

    async def test_late_is_said(self, story: Story):
        await story.end()
        from datetime import timedelta

        story.clock.move_to(story.clock.now() + timedelta(days=4, hours=3))
        await story.begin()
        await story.calm()
        has(await story.ask(WANG, "/reminders 历史"), "补发：2026年12月4日（星期五）12:0")


class TestAdministrators:
    async def test_all(self, story: Story):
        text = await story.ask(WANG, "/reminders all")
        has(text, "全部待发提醒", "👥")

    async def test_by_item(self, story: Story):
        await story.jump_to(2026, 12, 4, 9, 1)
        await story.ask(WANG, "/deadline T1 2026-12-25")
        await story.say(WANG, WANG, "/reminders T1")
        shown = story.last(WANG)
        has(shown.text or "", "T1 的待发提醒", "王静", "12月18日", "👥 北京市科协工作群")
        await story.jump_to(2026, 12, 9)
        await story.tap(WANG, shown, "due:T1:past:0")
        has(shown.text or "", "T1 的已发提醒", "✓ 已发送", "计划或设置已变更")

    async def test_by_item_with_what_people_have_counted_from_it(self, story: Story):
        await story.ask(LIU, "/remind E1前一天 带合同")
        await story.ask(LIU, "/remind T1前一天 带公章")
        shown = await story.ask(WANG, "/reminders E1")
        has(shown, "12月3日（星期四）09:00", "刘洋 · 📌 E1 带合同")
        lacks(shown, ["带公章"])
        await story.jump_to(2026, 12, 3, 9, 1)
        await story.ask(WANG, "/reminders E1")
        await story.tap(WANG, story.last(WANG), "due:E1:past:0")
        has(story.last(WANG).text or "", "📌 E1 带合同")

    async def test_what_failed_for_a_time_that_has_moved_is_on_record(self, story: Story):
        await story.ask(LIU, "/remind E1前一天 带合同")
        await story.block(LIU)
        await story.jump_to(2026, 12, 3, 9, 1)
        has(await story.ask(WANG, "/reminders failed"), "刘洋", "带合同", "已停用")
        await story.ask(WANG, "/move E1 2026-12-08 09:30")
        # It comes at its new time: nothing is left undone of the old one, which is not forgotten.
        lacks(await story.ask(WANG, "/reminders failed"), ["带合同"])
        has(await story.ask(WANG, "/reminders E1"), "12月7日（星期一）09:00", "刘洋 · 📌 E1 带合同")
        await story.tap(WANG, story.last(WANG), "due:E1:past:0")
        has(story.last(WANG).text or "", "12月3日（星期四）09:00", "📌 E1 带合同", "日期已变更")
        await story.block(LIU, blocked=False)
        await story.jump_to(2026, 12, 8, 8)
        said = [message.date for message in story.by_bot(LIU) if "自定提醒" in (message.text or "")]
        assert [f"{at.astimezone(SHANGHAI):%m-%d %H:%M}" for at in said] == ["12-07 09:00"]

    async def test_failed(self, story: Story):
        await put_off(story, "T16", "2026-12-08")
        await story.jump_to(2026, 12, 2)
        has(await story.ask(WANG, "/reminders failed"), "未能送达的提醒", "若昂·佩雷拉", "尚未使用本助手")

    async def test_others_hear_that_it_is_for_administrators(self, story: Story):
        for words in ("all", "failed", "T1"):
            has(await story.ask(ZHAO, f"/reminders {words}"), "只有管理员可以查看")
        has(await story.ask(WANG, "/reminders T99"), "T99")
        labels = [button.data for button in buttons(story.last(ZHAO))]
        assert labels == []

    @pytest.mark.parametrize("data", ["due:all:ahead:0", "due:failed:past:0", "due:T1:past:0"])
    async def test_nor_by_a_crafted_tap(self, story: Story, data: str):
        await story.say(LIU, LIU, "/reminders")
        assert "只有管理员" in await story.craft(LIU, story.last(LIU), data)


class TestSample:
    async def test_of_one_s_settings(self, story: Story):
        await story.ask(WANG, "/settings 10:30")
        text = await story.ask(WANG, "/reminders test")
        has(text, "示例", "10:30（中国时间）", "T1 修订框架协议文本")
        assert not [data for data in datas(story.last(WANG)) if data.startswith(("act", "snooze"))]
        has(await story.ask(ANA, "/reminders teste"), "Exemplo", "09h00", "Hora da China")

    async def test_behind_one_s_own_words(self, story: Story):
        for n in range(10):
            await story.ask(WANG, f"/remind 明天{n + 9}:00 事{n}")
        has(await story.ask(WANG, "/reminders test"), "示例", "T1 修订框架协议文本")

    async def test_of_a_group_in_its_languages(self, story: Story):
        has(await story.ask(LIU, "/reminders 试发", story.joint), "示例", "Exemplo", "E1 ")

    async def test_changes_nothing(self, story: Story):
        before = story.rows("SELECT * FROM reminders")
        await story.ask(WANG, "/reminders test")
        assert story.rows("SELECT * FROM reminders") == before

    async def test_where_nothing_is_planned(self, story: Story):
        story.rows("DELETE FROM reminders")
        has(await story.ask(LIU, "/reminders test"), "示例", "目前没有安排")
