"""Lists whose words are too long for a button: they turn their pages and are copied all the same, for a while."""

from __future__ import annotations

from story import LIU, WANG, Story, buttons, datas, has, lacks

from bot.domain.looking.carried import KEPT, MOST
from handlers.replies.carrying import LONGEST

LONG = "关于进一步加强京津冀科协系统专家服务团队伍建设的若干事项"


def many_tasks(story: Story, title: str, count: int = 20):
    """Give the first tasks the same beginning of a title, as an import would."""
    codes = [f"T{number}" for number in range(1, count + 1)]
    for code in codes:
        ((item_id,),) = story.rows("SELECT id FROM items WHERE code = ?", code)
        story.rows("UPDATE texts SET text = ?, folded = ? WHERE owner_kind = 'item' AND field = 'title'"
                   " AND lang = 'zh_Hans' AND owner_id = ?", title + code, title + code.lower(), item_id)  # fmt: skip
        for at in range(len(title) - 1):
            story.rows("INSERT OR IGNORE INTO title_words (word, kind, settled, item_id) VALUES (?, 'task', 0, ?)",
                       title[at : at + 2], item_id)  # fmt: skip


def one(message, beginning: str, label: str = ""):
    return next(
        each.data for each in buttons(message) if each.data.startswith(beginning) and label in each.label
    )  # fmt: skip


class TestPages:
    async def test_a_list_of_tasks(self, story: Story):
        many_tasks(story, LONG)
        has(await story.ask(LIU, f"/tasks all {LONG}"), "T1 ", LONG)
        page = story.last(LIU)
        first = page.text
        await story.tap(LIU, page, one(page, "tasks~", "下一页"))
        assert page.text != first
        has(page.text or "", LONG)
        await story.tap(LIU, page, one(page, "tasks~", "上一页"))
        assert page.text == first

    async def test_a_card_leads_back_and_the_list_is_copied(self, story: Story):
        many_tasks(story, LONG)
        await story.ask(LIU, f"/tasks all {LONG}")
        page = story.last(LIU)
        listed = page.text
        await story.tap(LIU, page, "task:T1")
        await story.tap(LIU, page, one(page, "back:tasks~"))
        assert page.text == listed
        await story.tap(LIU, page, one(page, "copy:tasks~"))
        copy = story.last(LIU)
        has(copy.text or "", LONG)
        await story.tap(LIU, copy, one(copy, "plain:pt:tasks~"))
        has(copy.text or "", "Todas as tarefas")

    async def test_what_narrows_it(self, story: Story):
        many_tasks(story, LONG)
        await story.ask(LIU, f"/tasks {LONG}")
        page = story.last(LIU)
        await story.tap(LIU, page, one(page, "pick~"))
        await story.tap(LIU, page, one(page, "tasks~", "BJ"))
        has(page.text or "", "未完成任务 · 北京市科协 · “", LONG)

    async def test_a_search(self, story: Story):
        many_tasks(story, LONG)
        await story.ask(LIU, f"/search {LONG}")
        page = story.last(LIU)
        await story.tap(LIU, page, one(page, "search~", "更多任务"))
        await story.tap(LIU, page, one(page, "search~", "下一页"))
        has(page.text or "", LONG)
        await story.tap(LIU, page, one(page, "copy:search~"))
        has(story.last(LIU).text or "", LONG)

    async def test_a_list_of_exchanges(self, story: Story):
        place = "海淀区中关村南大街科学城第三报告厅东侧"
        for number in range(1, 9):
            await story.ask(WANG, f"/place E{number} {place}")
        await story.ask(LIU, f"/next {place}")
        page = story.last(LIU)
        has(page.text or "", "E1 ", place)
        await story.tap(LIU, page, one(page, "next~", "▶"))
        has(page.text or "", "E8 ", place)
        await story.tap(LIU, page, one(page, "filter~"))
        await story.tap(LIU, page, one(page, "next~", "TJ"))
        await story.tap(LIU, page, one(page, "copy:next~"))
        has(story.last(LIU).text or "", place)

    async def test_a_choice_of_owners(self, story: Story):
        many_tasks(story, LONG, 3)
        await story.ask(LIU, f"/owner {LONG}")
        await story.tap(LIU, story.last(LIU), one(story.last(LIU), "copy:owner~"))
        has(story.last(LIU).text or "", LONG)


class TestTheirLife:
    async def test_asking_again_keeps_no_more(self, story: Story):
        many_tasks(story, LONG)
        await story.ask(LIU, f"/tasks all {LONG}")
        kept = story.rows("SELECT count(*) FROM carried")
        await story.ask(LIU, f"/tasks all {LONG}")
        assert story.rows("SELECT count(*) FROM carried") == kept != [(0,)]

    async def test_short_words_are_kept_in_the_button(self, story: Story):
        await story.ask(LIU, "/tasks 专家")
        assert story.rows("SELECT count(*) FROM carried") == [(0,)]

    async def test_after_it_the_button_says_so_and_offers_the_list(self, story: Story):
        many_tasks(story, LONG)
        await story.ask(LIU, f"/tasks all {LONG}")
        page = story.last(LIU)
        await story.jump(KEPT.total_seconds() - 60)
        await story.tap(LIU, page, one(page, "tasks~", "下一页"))
        has(page.text or "", LONG)
        await story.jump(KEPT.total_seconds() + 60)
        old = one(page, "copy:tasks~")
        await story.tap(LIU, page, old)
        has(story.last(LIU).text or "", "/tasks")
        offered = datas(story.last(LIU))
        await story.tap(LIU, story.last(LIU), offered[0])
        has(story.last(LIU).text or "", "T1 ")
        # Whatever is asked for next makes room.
        await story.ask(LIU, f"/search {LONG}")
        assert story.rows("SELECT count(*) FROM carried WHERE key = ?", old.partition("~")[2]) == [(0,)]

    async def test_what_no_button_of_ours_sends(self, story: Story):
        await story.ask(LIU, "/tasks all")
        page = story.last(LIU)
        for data in ("tasks~0123456789abcdef", "plain:both:search~0123456789abcdef", "back:next~0123456789abcdef"):
            await story.craft(LIU, page, data)
            lacks(story.last(LIU).text or "", ["T1 "])
        for data in ("tasks~x", "tasks~", "copy:tasks~", "copy:~0123456789abcdef"):
            has(await story.craft(LIU, page, data), "失效")

    async def test_their_number_is_bounded(self, story: Story):
        story.rows(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO carried (key, data, shown_at) SELECT 'k' || i, 'x', '2026-11-29T00:00:00.000Z' FROM n",
            MOST,
        )
        many_tasks(story, LONG)
        await story.ask(LIU, f"/tasks all {LONG}")
        assert story.rows("SELECT count(*) FROM carried") == [(MOST,)]
        await story.tap(LIU, story.last(LIU), one(story.last(LIU), "tasks~", "下一页"))
        has(story.last(LIU).text or "", LONG)

    async def test_words_as_long_as_a_message_leave_no_buttons_and_break_nothing(self, story: Story):
        for command in ("/tasks", "/next", "/search", "/owner"):
            await story.ask(LIU, f"{command} {'字' * 4000}")
            assert all(len(data.encode()) <= 64 for data in datas(story.last(LIU)))
        assert all(len(data.encode()) <= LONGEST for (data,) in story.rows("SELECT data FROM carried"))
        assert story.refused() == []
