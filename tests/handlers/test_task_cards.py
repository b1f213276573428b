"""The card of a task: both titles, how to reach the owner, the last word, and its history page by page."""

from __future__ import annotations

from datetime import UTC, datetime

from story import ANA, CHEN, LIU, WANG, ZHAO, Story, buttons, datas, has, lacks


def link(story: Story, chat: int) -> list[int]:
    """Return whose profiles the last message in a chat links to."""
    return [entity["user_id"] for entity in story.last(chat).entities if entity["type"] == "text_mention"]


class TestCards:
    async def test_both_titles_alone_and_each_once_together(self, story: Story):
        has(await story.ask(LIU, "/task T7"), "T7 · 组建京津专家服务团", "Formar o grupo")
        has(await story.ask(ANA, "/task T7"), "T7 · Formar o grupo", "组建京津专家服务团")
        said = await story.ask(LIU, "/task T7", story.joint)
        assert said.count("组建京津专家服务团") == said.count("Formar o grupo") == 1

    async def test_the_owner_is_a_tap_away_where_the_bot_has_met_the_person(self, story: Story):
        await story.ask(LIU, "/task T7")
        assert link(story, LIU) == [ZHAO]
        await story.ask(ANA, "/owner T7", story.bj)
        assert link(story, story.bj) == [ZHAO, ZHAO]
        story.rows("UPDATE members SET user_id = NULL WHERE user_id = ?", ZHAO)
        has(await story.ask(LIU, "/task T7"), "赵敏", "尚未使用本助手")
        has(await story.ask(ANA, "/owner T7"), "Zhao Min", "ainda não usa este bot")
        assert link(story, LIU) == []
        await story.tap(LIU, story.last(LIU), "copy:task:T7")
        assert link(story, LIU) == []

    async def test_overdue_and_blocked_are_marked(self, story: Story):
        await story.sleep_until(2027, 3, 1, 9)
        has(await story.ask(ANA, "/task T7"), "⚠ em atraso · T7")
        story.rows("UPDATE items SET state = 'blocked' WHERE code = 'T7'")
        has(await story.ask(LIU, "/task T7"), "⛔ 受阻 · T7", "已逾期")
        has(await story.ask(LIU, "/owner T7"), "⛔ 受阻 · T7", "赵敏")

    async def test_the_latest_word_counts_whatever_its_language(self, story: Story):
        await story.say(ZHAO, ZHAO, "#进展 T7 初稿完成 30%")
        has(await story.ask(ANA, "/task T7"), "初稿完成 30% (em chinês)", "30%")
        await story.say(ANA, ANA, "#atualização T7 lista fechada, 60%")
        has(await story.ask(LIU, "/task T7"), "进展：lista fechada, 60%（葡文）", "60%")
        has(await story.ask(CHEN, "/task T7", story.joint), "进展：lista fechada", "Ponto de situação: lista fechada")


class TestHistory:
    async def test_changes_and_reports_in_one_row_the_latest_first(self, story: Story):
        await story.say(ZHAO, ZHAO, "#进展 T7 初稿完成 30%")
        await story.ask(ZHAO, "/deadline T7 2027-03-05")
        await story.ask(WANG, "/assign T7 刘洋")
        await story.ask(LIU, "/task T7")
        card = story.last(LIU)
        await story.tap(LIU, card, "history:T7:")
        said = card.text or ""
        has(said, "T7 · 历史记录", "责任人：赵敏 → 刘洋", "完成时限：2027年2月26日（星期五） → 2027年3月5日（星期五）")
        has(said, "初稿完成 30%", "状态：未开始 → 进行中", "列入计划")
        assert said.index("责任人") < said.index("完成时限：") < said.index("初稿完成") < said.index("列入计划")
        lacks(said, ["进展：—", "中文标题"])
        await story.tap(LIU, card, "back:task:T7")
        has(card.text or "", "牵头单位")

    async def test_in_portuguese_and_in_a_group_of_two_languages(self, story: Story):
        await story.ask(ZHAO, "/deadline T7 2027-03-05")
        await story.ask(ANA, "/task T7", story.bj)
        await story.tap(ANA, story.last(story.bj), "history:T7:")
        has(story.last(story.bj).text or "", "历史记录", "Histórico", "Prazo: 26/02/2027", "完成时限：2027年2月26日")

    async def test_pages_hang_on_a_place(self, story: Story):
        for number in range(20):
            await story.say(ZHAO, ZHAO, f"#进展 T7 第{number:02}次")
        await story.ask(LIU, "/task T7")
        page = story.last(LIU)
        await story.tap(LIU, page, "history:T7:")
        first = page.text or ""
        has(first, "第19次", "第12次")
        lacks(first, ["第11次"])
        await story.say(ZHAO, ZHAO, "#进展 T7 其间又一次")
        await story.tap(LIU, page, next(data for data in datas(page) if data.startswith("history:T7:>")))
        has(page.text or "", "第11次", "第04次")
        await story.tap(LIU, page, next(data for data in datas(page) if data.startswith("history:T7:>")))
        has(page.text or "", "第00次", "列入计划")
        for _ in range(2):
            await story.tap(LIU, page, next(data for data in datas(page) if data.startswith("history:T7:<")))
        has(page.text or "", "第19次")
        await story.tap(LIU, page, next(data for data in datas(page) if data.startswith("history:T7:<")))
        has(page.text or "", "其间又一次")

    async def test_what_no_button_of_ours_sends(self, story: Story):
        await story.ask(LIU, "/task T7")
        for data in ("history:T7", "history:T7:x", "history:T7:>czzzzzzzzzzz.1", "history:T7:>x1.1"):
            has(await story.craft(LIU, story.last(LIU), data), "失效")
        has(await story.craft(LIU, story.last(LIU), "history:T99:"), "T99")


class TestTimesOfDay:
    """What has a time of day is shown by each reader's phone in its own zone."""

    async def test_a_deadline_at_a_time(self, story: Story):
        await story.ask(WANG, "/deadline T1 2026-12-04 17:00")
        instant = int(datetime(2026, 12, 4, 9, tzinfo=UTC).timestamp())
        for asked, form in (("/task T1", "wDt"), ("/tasks", "wDt"), ("/week", "t")):
            await story.ask(WANG, asked)
            found = [one for one in story.last(WANG).entities if one["type"] == "date_time"]
            assert (instant, form) in [(one["unix_time"], one["date_time_format"]) for one in found], asked
        has(story.last(WANG).text or "", "17:00")

    async def test_the_hours_of_a_week_and_of_what_was_said(self, story: Story):
        await story.ask(ANA, "/week")
        assert [one for one in story.last(ANA).entities if one["type"] == "date_time"]
        await story.ask(ZHAO, "#进展 T7 已联系专家")
        for asked in ("/task T7", "/search 联系专家"):
            await story.ask(ANA, asked)
            assert [one for one in story.last(ANA).entities if one["type"] == "date_time"], asked

    async def test_a_button_says_it_in_words(self, story: Story):
        await story.ask(WANG, "/deadline T1 4/12 17:00")
        lacks("\n".join(each.label for each in buttons(story.last(WANG))), ["<", "unix"])
