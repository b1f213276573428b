"""Moving a deadline: who may, what is understood, and what becomes of what was typed."""

from __future__ import annotations

from story import ANA, CHEN, LIU, STRANGER, SUN, WANG, ZHAO, Story, datas, has, lacks


async def deadline(story: Story, code: str = "T7") -> str | None:
    (found,) = story.rows(
        "SELECT deadline_on, deadline_time FROM tasks JOIN items ON items.id = item_id WHERE code = ?", code
    )
    return " ".join(part for part in found if part) or None


class TestWhoMay:
    async def test_an_administrator_any(self, story: Story):
        has(await story.ask(WANG, "/deadline T7 2027-03-05"), "T7", "2027年2月26日", "2027年3月5日（星期五）")
        has(await story.ask(WANG, "/deadline T4 2026-12-20"), "T4")
        assert (await deadline(story), await deadline(story, "T4")) == ("2027-03-05", "2026-12-20")

    async def test_the_lead_associations_liaison(self, story: Story):
        has(await story.ask(ZHAO, "/deadline T7 2027-03-05"), "2027年3月5日")
        has(await story.ask(CHEN, "/deadline T10 2027-03-05", story.tj), "2027年3月5日")
        assert await deadline(story, "T10") == "2027-03-05"

    async def test_others_are_told_who_can(self, story: Story):
        has(await story.ask(CHEN, "/deadline T7 2027-03-05"), "无权", "赵敏", "王静")
        has(await story.ask(SUN, "/deadline T10 2027-03-05"), "无权", "陈浩", "王静")
        has(await story.ask(ANA, "/deadline T14 2027-03-05"), "Não tem permissão", "Zhao Min", "Wang Jing")
        has(await story.ask(LIU, "/deadline T7 2027-03-05", story.bj), "赵敏", "Zhao Min")
        assert await deadline(story) == "2027-02-26"
        assert await deadline(story, "T10") == "2027-02-10"

    async def test_a_stranger_learns_nothing(self, story: Story):
        await story.start(STRANGER)
        lacks(await story.ask(STRANGER, "/deadline T7 2027-03-05"), ["T7", "赵敏", "王静", "2027"])
        assert await deadline(story) == "2027-02-26"


DAYS = (
    ("2027-03-05", "2027-03-05"),
    ("2027/3/5", "2027-03-05"),
    ("2027.3.5", "2027-03-05"),
    ("2027年3月5日", "2027-03-05"),
    ("2027年3月5日前", "2027-03-05"),
    ("2027年3月底", "2027-03-31"),
    ("5/3/2027", "2027-03-05"),
    ("5 de março de 2027", "2027-03-05"),
    ("até 5 de março de 2027", "2027-03-05"),
    ("2027年3月5日 17:30", "2027-03-05 17:30"),
    ("05/03/2027 17h30", "2027-03-05 17:30"),
    ("长期", None),
    ("contínuo", None),
)


# On Monday, 30 November 2026.
SAID = (
    ("下周五", "2026-12-11"),
    ("改到下周五吧", "2026-12-11"),
    ("延期至12月10日下午5点", "2026-12-10 17:00"),
    ("3月5日前", "2027-03-05"),
    ("两周后", "2026-12-14"),
    ("年底", "2026-12-31"),
    ("próxima sexta-feira", "2026-12-04"),
    ("para 5 de março, por favor", "2027-03-05"),
    ("até sexta às 17h", "2026-12-04 17:00"),
    ("daqui a duas semanas", "2026-12-14"),
)


class TestWhatIsUnderstood:
    async def test_days_as_offices_write_them(self, story: Story):
        for words, kept in DAYS:
            await story.ask(WANG, "/deadline T7 2028-01-01")
            await story.ask(WANG, f"/deadline T7 {words}")
            assert await deadline(story) == kept, words

    async def test_codes_as_people_type_them(self, story: Story):
        for words in ("T7\u3000{}", "T7\n{}", "T 7 {}", "T7：{}", "任务T7 {}", "#T7 {}", "Ｔ７，{}"):
            await story.ask(WANG, "/deadline T7 2028-01-01")
            has(await story.ask(WANG, f"/deadline {words.format('2027-03-05')}"), "2027年3月5日")
            assert await deadline(story) == "2027-03-05", words
        has(await story.ask(WANG, "/deadline T7。"), "/deadline T7 2027-03-05")
        has(await story.ask(WANG, "/deadline 专家团 2027-03-05"), "没有“专家团”")

    async def test_in_both_languages_in_a_group(self, story: Story):
        said = await story.ask(WANG, "/deadline t7 2027-03-05", story.bj)
        has(said, "2027年3月5日（星期五）", "5 de março de 2027 (sexta-feira)", "26 de fevereiro de 2027")

    async def test_a_deadline_without_a_day_and_back(self, story: Story):
        has(await story.ask(WANG, "/deadline T7 长期"), "2027年2月26日", "长期")
        has(await story.ask(WANG, "/deadline T7 2027-03-05"), "长期", "2027年3月5日")

    async def test_the_same_day_moves_nothing(self, story: Story):
        has(await story.ask(WANG, "/deadline T7 2027-02-26"), "2027年2月26日")
        lacks(story.texts(WANG)[-1], ["→"])

    async def test_what_is_no_day_is_handed_back_as_it_was_typed(self, story: Story):
        for person, words in (
            (WANG, "三月三十二日"),
            (WANG, "2027-02-30"),
            (WANG, "<b>5/3"),
            (ZHAO, "某天下午"),
        ):
            has(await story.ask(person, f"/deadline T7 {words}"), words, "/deadline T7 2027")
        await story.ask(WANG, "/language pt")
        has(await story.ask(WANG, "/deadline T7 lá para março"), "lá para março", "/deadline T7 2027")
        assert await deadline(story) == "2027-02-26"

    async def test_days_as_people_say_them(self, story: Story):
        for words, kept in SAID:
            await story.ask(WANG, "/deadline T7 2028-01-01")
            await story.ask(WANG, f"/deadline T7 {words}")
            assert await deadline(story) == kept, words

    async def test_of_two_usual_readings_one_is_chosen(self, story: Story):
        has(await story.ask(WANG, "/deadline T7 5/3"), "T7", "请选择")
        ask = story.last(WANG)
        assert datas(ask) == ["deadline:T7:20270503", "deadline:T7:20270305"]
        assert await deadline(story) == "2027-02-26"
        await story.tap(WANG, ask, "deadline:T7:20270305", times=2)
        has(ask.text or "", "2027年2月26日", "2027年3月5日")
        assert await deadline(story) == "2027-03-05"
        await story.ask(WANG, "/deadline T7 周一17:00", story.bj)
        ask = story.last(story.bj)
        assert datas(ask) == ["deadline:T7:202612071700", "deadline:T7:202611301700"]
        has(await story.tap(LIU, ask, "deadline:T7:202611301700"), "赵敏")
        await story.tap(ZHAO, ask, "deadline:T7:202611301700")
        assert await deadline(story) == "2026-11-30 17:00"

    async def test_in_portuguese_the_day_comes_first(self, story: Story):
        await story.ask(WANG, "/language pt")
        has(await story.ask(WANG, "/deadline T7 5/3"), "5 de março de 2027")
        assert await deadline(story) == "2027-03-05"

    async def test_a_crafted_day_is_turned_away(self, story: Story):
        await story.ask(WANG, "/deadline T7 5/3")
        has(await story.craft(WANG, story.last(WANG), "deadline:T7:20270230"), "失效")
        assert await deadline(story) == "2027-02-26"

    async def test_a_day_that_is_past(self, story: Story):
        has(await story.ask(WANG, "/deadline T7 2026-11-29"), "2026年11月29日", "T7")
        has(await story.ask(ZHAO, "/deadline T7 2020-01-01"), "2020年1月1日")
        await story.ask(ZHAO, "/language pt")
        has(await story.ask(ZHAO, "/deadline T7 29/11/2026"), "29 de novembro de 2026", "T7")
        assert await deadline(story) == "2027-02-26"
        has(await story.ask(WANG, "/deadline T7 2026-11-30"), "今天")

    async def test_a_time_earlier_today(self, story: Story):
        has(await story.ask(WANG, "/deadline T7 2026-11-30 08:30"), "2026年11月30日", "08:30已过", "T7")
        assert await deadline(story) == "2027-02-26"
        has(await story.ask(WANG, "/deadline T7 2026-11-30 17:30"), "今天")
        assert await deadline(story) == "2026-11-30 17:30"

    async def test_what_is_missing_or_unknown(self, story: Story):
        has(await story.ask(WANG, "/deadline"), "/deadline T7 2027-03-05")
        has(await story.ask(WANG, "/deadline T7"), "/deadline T7 2027-03-05")
        has(await story.ask(WANG, "/deadline T99 2027-03-05"), "T99")
        has(await story.ask(WANG, "/deadline E2 2027-03-05"), "E2")
        has(await story.ask(WANG, "/deadline 2027-03-05"), "/deadline T7 2027-03-05")

    async def test_an_overdue_task_gets_a_new_day(self, story: Story):
        await story.jump_to(2026, 12, 13)
        has(await story.ask(ANA, "/owner T1"), "em atraso há 2 dias")
        has(await story.ask(WANG, "/deadline T1 2026-12-31"), "2026年12月11日", "2026年12月31日")
        lacks(await story.ask(ANA, "/owner T1"), ["em atraso"])


class TestJournal:
    async def test_who_changed_what_is_kept(self, story: Story):
        await story.ask(ZHAO, "/deadline T7 2027-03-05")
        assert story.rows(
            "SELECT members.user_id, field, before, after FROM changes"
            " JOIN changesets ON changesets.id = set_id JOIN items ON items.id = item_id"
            " JOIN members ON members.id = actor_id WHERE code = 'T7' AND field = 'deadline'"
        ) == [(ZHAO, "deadline", "2027-02-26", "2027-03-05")]
