"""Memos that count from a deadline or an exchange go with it."""

from __future__ import annotations

import pytest
from story import ANA, LIU, SUN, WANG, Story, datas, has
from test_setting_reminders import memos, times


async def confirm(story: Story, person: int, kind: str) -> None:
    question = story.last(person)
    await story.tap(person, question, next(data for data in datas(question) if data.startswith(kind)))


class TestAMove:
    async def test_to_a_later_day(self, story: Story):
        has(await story.ask(LIU, "/remind E2前一天 订车"), "2026年12月17日", "日期如有变动，提醒随之调整。")
        await story.ask(WANG, "/move E2 2026-12-22 14:00")
        has(await story.ask(LIU, "/reminders"), "2026年12月21日（星期一）09:00")
        await story.jump_to(2026, 12, 22)
        assert times(story, LIU) == ["12-21 09:00"]

    async def test_by_hours(self, story: Story):
        has(await story.ask(ANA, "/remind uma hora antes da E2: abrir a sala"), "o lembrete acompanha-a")
        await story.ask(WANG, "/move E2 2026-12-18 16:30")
        await story.jump_to(2026, 12, 19)
        assert times(story, ANA) == ["12-18 15:30"]

    async def test_to_where_it_should_have_come_already(self, story: Story):
        await story.ask(LIU, "/remind E2前三天 订车")
        await story.ask(WANG, "/move E2 2026-12-02 14:00")
        await story.jump_to(2026, 11, 30, 23, 59)
        assert [at[:5] for at in times(story, LIU)] == ["11-30"]
        await story.jump_to(2026, 12, 20)
        assert len(times(story, LIU)) == 1

    async def test_by_night_it_waits_for_the_morning(self, story: Story):
        await story.ask(LIU, "/remind E2前三天 订车")
        await story.jump_to(2026, 11, 30, 22)
        await story.ask(WANG, "/move E2 2026-12-02 14:00")
        await story.jump_to(2026, 12, 20)
        assert times(story, LIU) == ["12-01 08:00"]

    async def test_after_it_was_said(self, story: Story):
        await story.ask(LIU, "/remind E2前一天 订车")
        await story.jump_to(2026, 12, 17, 10)
        await story.ask(WANG, "/move E2 2026-12-25 14:00")
        await story.jump_to(2026, 12, 26)
        assert times(story, LIU) == ["12-17 09:00", "12-24 09:00"]

    async def test_while_it_could_not_be_said(self, story: Story):
        await story.ask(LIU, "/remind E2前一天 订车")
        await story.block(LIU)
        await story.jump_to(2026, 12, 17, 10)
        await story.ask(WANG, "/move E2 2026-12-22 14:00")
        await story.block(LIU, blocked=False)
        await story.ask(LIU, "/help")
        await story.jump_to(2026, 12, 23)
        assert times(story, LIU) == ["12-21 09:00"]

    async def test_of_a_deadline(self, story: Story):
        await story.ask(SUN, "/remind T1截止前两天 催一下", story.tj)
        await story.ask(WANG, "/deadline T1 2026-12-21")
        await story.jump_to(2026, 12, 22)
        assert times(story, story.tj) == ["12-19 09:00"]
        has(memos(story, story.tj)[0].text or "", "T1 催一下")

    async def test_not_of_what_was_taken_back(self, story: Story):
        await story.ask(LIU, "/remind E2前一天 订车")
        kept = story.last(LIU)
        await story.tap(LIU, kept, datas(kept)[0])
        await story.ask(WANG, "/move E2 2026-12-22 14:00")
        await story.jump_to(2026, 12, 23)
        assert times(story, LIU) == []

    async def test_between_what_was_shown_back_and_the_tap(self, story: Story):
        has(await story.ask(LIU, "提前五天提醒我E2"), "2026年12月13日", "日期如有变动")
        shown = story.last(LIU)
        await story.ask(WANG, "/move E2 2026-12-22 14:00")
        await story.tap(LIU, shown, next(data for data in datas(shown) if data.endswith(":0")))
        has(shown.text or "", "2026年12月17日")
        await story.ask(WANG, "/move E2 2026-12-23 14:00")
        await story.jump_to(2026, 12, 24)
        assert times(story, LIU) == ["12-18 09:00"]


class TestAnEnd:
    async def test_nothing_is_said_of_what_was_called_off(self, story: Story):
        await story.ask(LIU, "/remind E2前一天 订车")
        await story.ask(WANG, "/calloff E2")
        await confirm(story, WANG, "calloff:")
        await story.jump_to(2026, 12, 19)
        assert times(story, LIU) == []

    async def test_what_is_restored_is_said(self, story: Story):
        await story.ask(LIU, "/remind E2前一天 订车")
        await story.ask(WANG, "/calloff E2")
        await confirm(story, WANG, "calloff:")
        await story.ask(WANG, "/restore E2")
        await story.jump_to(2026, 12, 19)
        assert times(story, LIU) == ["12-17 09:00"]

    async def test_nothing_is_said_of_what_is_done(self, story: Story):
        await story.ask(LIU, "/remind T1截止前两天 催一下")
        await story.ask(WANG, "/done T1")
        await story.jump_to(2026, 12, 12)
        assert times(story, LIU) == []

    async def test_what_was_left_unsaid_comes_where_it_is_taken_up_again_in_time(self, story: Story):
        await story.ask(LIU, "/remind T1截止前两天 催一下")
        await story.ask(LIU, "/remind T4截止前两天 催一下")
        for code in ("T1", "T4"):
            await story.ask(WANG, f"/done {code}")
        await story.jump_to(2026, 12, 10, 10)
        await story.ask(WANG, "/reopen T1")
        await story.jump_to(2026, 12, 16, 10)
        assert [at[:5] for at in times(story, LIU)] == ["12-10"]
        await story.ask(WANG, "/reopen T4")
        for change in ("/assign T1 孙丽", "/done T1", "/reopen T1"):
            await story.ask(WANG, change)
        await story.jump_to(2026, 12, 20)
        assert len(times(story, LIU)) == 1

    async def test_without_a_deadline_it_rests(self, story: Story):
        await story.ask(LIU, "/remind T1截止前两天 催一下")
        await story.ask(WANG, "/deadline T1 长期")
        await story.jump_to(2026, 12, 12)
        assert times(story, LIU) == []
        await story.ask(WANG, "/deadline T1 2026-12-21")
        await story.jump_to(2026, 12, 22)
        assert times(story, LIU) == ["12-19 09:00"]


@pytest.mark.parametrize(
    ("typed", "at"), [("E2前一个月 订场地", "2027年2月28日"), ("um mês antes da E2: reservar", "2027年2月28日")]
)
async def test_a_month_is_the_calendar_s(story: Story, typed: str, at: str):
    await story.ask(WANG, "/move E2 2027-03-31 14:00")
    has(await story.ask(LIU, f"/remind {typed}"), at)
