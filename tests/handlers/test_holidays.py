"""/holidays: what is known of days off, what is provisional, and what administrators set right."""

from __future__ import annotations

from story import ANA, LIU, WANG, Story, datas, has, lacks
from test_reminding import put_off, told


class TestYears:
    async def test_a_settled_year(self, story: Story):
        has(await story.ask(WANG, "/holidays"), "2026年节假日：中国内地", "放假：1月1日", "上班：")
        lacks(story.texts(WANG)[-1], ["暂定"])

    async def test_a_provisional_year_says_so(self, story: Story):
        has(await story.ask(WANG, "/holidays CN 2027"), "2027年", "暂定")
        await story.say(WANG, WANG, "/holidays PT 2027")
        has(story.texts(WANG)[-1], "2027年节假日：葡萄牙", "6月10日")
        lacks(story.texts(WANG)[-1], ["暂定"])

    async def test_from_year_to_year_and_country_to_country(self, story: Story):
        await story.say(WANG, WANG, "/holidays")
        shown = story.last(WANG)
        await story.tap(WANG, shown, "days:CN:2027")
        has(shown.text or "", "2027年节假日：中国内地")
        await story.tap(WANG, shown, "days:MO:2027")
        has(shown.text or "", "澳门", "12月20日")


class TestSettingRight:
    async def test_a_stretch_off_and_a_worked_weekend(self, story: Story):
        has(await story.ask(WANG, "/holidays CN 2027-02-08到2027-02-12 放假"), "2月8日–2月12日 ✎")
        has(await story.ask(WANG, "/holidays 中国 2027-02-14 上班"), "上班：2月14日 ✎")
        has(await story.ask(WANG, "/holidays CN 2027-02-14 恢复"), "2月8日–2月12日 ✎")
        lacks(story.texts(WANG)[-1], ["2月14日 ✎"])

    async def test_in_portuguese(self, story: Story):
        await story.ask(WANG, "/role Ana Silva admin")
        has(await story.ask(ANA, "/holidays PT 24/12/2026 descanso"), "Dias de descanso: Portugal, 2026", "24/12 ✎")

    async def test_without_the_state_it_is_asked(self, story: Story):
        await story.say(WANG, WANG, "/holidays MO 2027-02-09")
        question = story.last(WANG)
        await story.tap(WANG, question, "day:MO:20270209-20270209:work")
        has(question.text or "", "澳门", "上班：2月9日 ✎")

    async def test_reminders_that_keep_days_off_free_move_at_once(self, story: Story):
        await put_off(story, "T1", "2026-12-11")
        await story.ask(WANG, "/settings")
        await story.tap(WANG, story.last(WANG), "set:days_off:1")
        await story.ask(WANG, "/holidays CN 2026-12-04 放假")
        await story.jump_to(2026, 12, 5)
        assert told(story, WANG, "T1") == ["12-03 09:00"]

    async def test_the_next_working_day_knows_them(self, story: Story):
        await story.ask(WANG, "/holidays CN 2026-12-07 放假")
        await story.jump_to(2026, 12, 4, 9, 1)
        await story.tap(WANG, story.last(WANG), "snooze:working")
        has(story.last(WANG).text or "", "2026年12月8日（星期二）09:00")

    async def test_is_for_administrators(self, story: Story):
        has(await story.ask(LIU, "/holidays CN 2027-02-14 放假"), "抱歉，您不能更改节假日")
        assert story.rows("SELECT count(*) FROM calendar_days") == [(0,)]

    async def test_what_is_no_day_is_handed_back(self, story: Story):
        has(await story.ask(WANG, "/holidays CN 春天 放假"), "CN 春天 放假", "/holidays CN 2027-02-14 放假")
        assert "days:CN:2026" not in datas(story.last(WANG))
