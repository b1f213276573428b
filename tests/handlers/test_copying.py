"""Lists and cards as plain text to paste elsewhere, and the way back from a card to its list."""

from __future__ import annotations

import re

import pytest
from story import ANA, LIU, SUN, WANG, Story, buttons, datas, has, lacks


def button(message, beginning: str):
    return next(data for data in datas(message) if data.startswith(beginning))


class TestCopies:
    async def test_a_card_as_text_in_the_readers_language(self, story: Story):
        await story.ask(LIU, "/exchange E2")
        await story.tap(LIU, story.last(LIU), button(story.last(LIU), "copy:"))
        copy = story.last(LIU)
        has(copy.text or "", "E2 · 2026年度三地科协会商", "14:00–17:30", "以上时间为中国时间。")
        lacks(copy.text or "", ["<", "复制", "Reunião"])
        assert copy.entities == []
        assert [each.label for each in buttons(copy)] == ["中文", "Português", "中文 + Português"]

    async def test_a_place_on_the_map_in_degrees(self, story: Story):
        await story.ask(WANG, "/place E2 39.9985, 116.3912")
        lacks(await story.ask(WANG, "/exchange E2"), ["39.99850"])
        await story.tap(WANG, story.last(WANG), "copy:exchange:E2")
        has(story.last(WANG).text or "", "地点：北京科学中心 · 39.99850, 116.39120")

    async def test_from_the_answer_that_names_an_owner(self, story: Story):
        await story.ask(LIU, "/owner 专家服务团")
        await story.tap(LIU, story.last(LIU), "copy:task:T7")
        has(story.last(LIU).text or "", "T7 · 组建京津专家服务团", "责任人：赵敏")
        await story.ask(LIU, "/owner 专家")
        choice = story.last(LIU)
        await story.tap(LIU, choice, "copy:owner:专家")
        has(story.last(LIU).text or "", "T7 · 组建京津专家服务团", "责任人：赵敏", "T28 ")
        await story.tap(LIU, choice, "task:T28")
        await story.tap(LIU, choice, "back:owner:专家")
        has(choice.text or "", "T7 · ", "T28 · ")

    async def test_in_another_language_and_in_both_in_place(self, story: Story):
        await story.ask(ANA, "/task T7")
        await story.tap(ANA, story.last(ANA), "copy:task:T7")
        copy = story.last(ANA)
        has(copy.text or "", "T7 · Formar o grupo")
        lacks(copy.text or "", ["组建"])
        await story.tap(ANA, copy, "plain:zh_Hans:task:T7")
        has(copy.text or "", "T7 · 组建京津专家服务团")
        lacks(copy.text or "", ["Formar"])
        await story.tap(ANA, copy, "plain:both:task:T7")
        has(copy.text or "", "T7 · 组建京津专家服务团", "T7 · Formar o grupo")
        assert story.last(ANA) is copy

    async def test_in_a_group_of_two_languages_both(self, story: Story):
        await story.ask(LIU, "/task T7", story.joint)
        await story.tap(LIU, story.last(story.joint), "copy:task:T7")
        has(story.last(story.joint).text or "", "组建京津专家服务团", "Formar o grupo")

    async def test_all_pages_of_a_list(self, story: Story):
        await story.ask(LIU, "/next")
        await story.tap(LIU, story.last(LIU), "copy:next:0")
        copy = story.last(LIU)
        found = [line.split(" · ")[0] for line in (copy.text or "").split("\n") if re.match(r"E[0-9]+ · ", line)]
        assert sorted(found, key=lambda code: int(code[1:])) == [f"E{number}" for number in range(1, 23)]
        assert (copy.text or "").count("近期交流活动") == 1
        assert len(re.findall(r"^2027年4月$", copy.text or "", re.MULTILINE)) == 1
        assert [each.label for each in buttons(copy)] == ["中文", "Português", "中文 + Português"]

    async def test_what_is_too_long_for_one_message_goes_on_in_a_further_one(self, story: Story):
        story.rows("UPDATE texts SET text = text || ' e dos seus parceiros' WHERE lang = 'pt' AND field = 'title'")
        await story.ask(ANA, "/tasks all")
        await story.tap(ANA, story.last(ANA), button(story.last(ANA), "copy:"))
        first = story.last(ANA)
        await story.tap(ANA, first, button(first, "copy:tasks:"))
        second = story.last(ANA)
        assert second.id > first.id
        told = [line for line in f"{first.text}\n{second.text}".split("\n") if re.match(r"T[0-9]+ ", line)]
        assert len(told) == len(set(told)) == 32
        assert not any(data.startswith("copy:") for data in datas(second))

    async def test_all_projects_under_one_heading(self, story: Story):
        await story.ask(LIU, "/project")
        await story.tap(LIU, story.last(LIU), "copy:projects:")
        told = (story.last(LIU).text or "").split("\n")
        assert [line.split()[0] for line in told] == ["项目清单", *(f"P{number}" for number in range(1, len(told)))]
        assert len(told) > 11

    async def test_lists(self, story: Story):
        for words, there in (("/tasks all", "T1 "), ("/next", "E1 ")):
            await story.ask(LIU, words)
            await story.tap(LIU, story.last(LIU), button(story.last(LIU), "copy:"))
            has(story.last(LIU).text or "", there)
            await story.tap(LIU, story.last(LIU), button(story.last(LIU), "plain:pt:"))

    @pytest.mark.parametrize(
        "asked",
        [
            *("/next", "/next 30", "/next 互访 TJ", "/exchange E2", "/programme E2"),
            *("/tasks", "/tasks all", "/tasks overdue", "/tasks BJ", "/task T7", "/owner 专家服务团", "/owner 专家"),
            *(
                "/project",
                "/project P1",
                "/project 科技",
                "/week",
                "/overview",
                "/who",
                "/who 王静",
                "/who Hebei",
                "/search 专家",
            ),
            *("/reminders", "/reminders all", "/reminders T7", "/missing", "/invite", "/holidays", "/holidays MO 2027"),
        ],
    )
    async def test_whatever_is_asked_for(self, story: Story, asked: str):
        story.rows("DELETE FROM texts WHERE lang = 'pt' AND owner_id = (SELECT id FROM items WHERE code = 'T9')")
        story.rows("UPDATE tasks SET deadline_at = '2026-11-01T00:00:00.000Z' WHERE item_id % 5 = 0")
        await story.ask(WANG, "/programme E2 一、开幕\n二、讨论")
        await story.ask(WANG, asked)
        await story.tap(WANG, story.last(WANG), button(story.last(WANG), "copy:"))
        copy = story.last(WANG)
        assert copy.text and copy.entities == []
        lacks(copy.text or "", ["/who", "/invite", "/holidays"])
        await story.tap(WANG, copy, button(copy, "plain:pt:"))
        portuguese = copy.text or ""
        await story.tap(WANG, copy, button(copy, "plain:both:"))
        has(story.last(WANG).text or "", portuguese.split("\n")[0])

    async def test_all_who_are_still_outside_page_by_page(self, story: Story):
        story.rows(
            "WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 170)"
            " INSERT INTO members (id, association_id, role) SELECT i, 1, 'member' FROM n"
        )
        story.rows(
            "INSERT INTO texts (owner_kind, owner_id, field, lang, text, folded)"
            " SELECT 'member', id, 'name', 'zh_Hans', '职员' || id || '号', '职员' || id || '号' FROM members"
            " WHERE id >= 100"
        )
        seen = await story.ask(WANG, "/invite")
        page = story.last(WANG)
        for _ in range(2):
            await story.tap(WANG, page, [data for data in datas(page) if data.startswith("outside:")][-1])
            seen += page.text or ""
        has(seen, *(f"职员{number}号" for number in range(100, 171)))

    async def test_what_is_gone(self, story: Story):
        await story.ask(LIU, "/task T7")
        story.rows("UPDATE items SET code = 'T777' WHERE code = 'T7'")
        has(await story.tap(LIU, story.last(LIU), "copy:task:T7"), "T7")

    async def test_no_such_view(self, story: Story):
        await story.ask(LIU, "/task T7")
        for data in ("copy:", "copy:x", "plain:xx:task:T7", "plain:pt:", "back:", "back:help", "copy:copy:task:T7"):
            has(await story.craft(LIU, story.last(LIU), data), "失效")


class TestNothingToCopy:
    async def test_what_is_set_and_chosen(self, story: Story):
        await story.ask(WANG, "/exchange E2")
        card = story.last(WANG)
        for data in ("arrange:E2", "remindme:E2"):
            await story.tap(WANG, card, data)
            lacks("\n".join(datas(card)), ["copy:"])
            await story.tap(WANG, card, "back:exchange:E2")
            assert "copy:exchange:E2" in datas(card)

    async def test_empty_pages(self, story: Story):
        story.rows("UPDATE items SET state = iif(kind = 'task', 'done', 'cancelled')")
        for asked in ("/tasks", "/week", "/next"):
            await story.ask(SUN, asked)
            lacks("\n".join(datas(story.last(SUN))), ["copy:"])

    async def test_an_empty_list_keeps_the_way_back(self, story: Story):
        story.rows("UPDATE items SET state = 'done' WHERE kind = 'task'")
        await story.ask(LIU, "/who TJ")
        page = story.last(LIU)
        await story.tap(LIU, page, next(data for data in datas(page) if data.startswith("tasks:o:")))
        home = button(page, "back:body:")
        assert not any(data.startswith("copy:") for data in datas(page))
        await story.tap(LIU, page, next(data for data in datas(page) if data.startswith("tasks:d:")))
        assert button(page, "copy:tasks:") and home in datas(page)


class TestTheWayBack:
    async def test_from_a_card_to_its_list(self, story: Story):
        await story.ask(LIU, "/tasks all")
        page = story.last(LIU)
        await story.tap(LIU, page, next(data for data in datas(page) if data.startswith("tasks:a:") and ":>" in data))
        listed = page.text
        code = button(page, "task:")
        await story.tap(LIU, page, code)
        has(page.text or "", f"{code.removeprefix('task:')} · ", "项目：")
        await story.tap(LIU, page, button(page, "back:"))
        assert page.text == listed
        assert story.last(LIU) is page
        assert not any(data.startswith("back:") for data in datas(page))

    async def test_a_reply_to_the_message_is_about_what_it_shows(self, story: Story):
        await story.ask(LIU, "/tasks all")
        page = story.last(LIU)
        await story.tap(LIU, page, "task:T1")
        await story.say(LIU, LIU, "初稿已发出", reply_to=page)
        assert story.rows(
            "SELECT code FROM reports JOIN items ON items.id = item_id WHERE source = 'chat'"
        ) == [("T1",)]  # fmt: skip

    async def test_a_card_asked_for_by_its_code_leads_nowhere_back(self, story: Story):
        await story.ask(LIU, "/task T7")
        assert datas(story.last(LIU))[-1] == "copy:task:T7"
