"""Looking things up: /who, /project, /search, /week, /overview, alone and in groups, in both languages."""

from __future__ import annotations

import pytest
from story import ANA, CHEN, GAO, LIU, STRANGER, WANG, ZHAO, Story, buttons, datas, has, lacks


def links(story: Story, chat: int) -> set[int]:
    """Return whose profiles the last message in a chat links to."""
    return {entity["user_id"] for entity in story.last(chat).entities if entity["type"] == "text_mention"}


class TestWho:
    @pytest.mark.parametrize("words", ["王静", "Wang Jing", "王靜", "wang jing"])
    async def test_a_person(self, story: Story, words: str):
        has(await story.ask(LIU, f"/who {words}"), "王静", "Wang Jing", "北京市科协", "管理员", "E2 ·")
        assert WANG in links(story, LIU)

    async def test_what_they_own_and_a_way_to_the_card(self, story: Story):
        has(await story.ask(ANA, "/who 赵敏"), "Zhao Min", "ponto de contacto", "T7 ", "Responsável por estas tarefas")
        card = story.last(ANA)
        await story.tap(ANA, card, "task:T7")
        has(card.text or "", "T7 · Formar")
        await story.tap(ANA, card, next(data for data in datas(card) if data.startswith("back:person:")))
        has(card.text or "", "Zhao Min")

    async def test_who_is_not_on_telegram_yet(self, story: Story):
        story.rows("UPDATE members SET user_id = NULL WHERE user_id = ?", GAO)
        has(await story.ask(LIU, "/who 高翔"), "高翔", "尚未使用本助手", "T6 ")
        assert links(story, LIU) == set()

    @pytest.mark.parametrize("words", ["Hebei", "HE", "河北", "河北省科协", "Associação de Hebei"])
    async def test_an_association(self, story: Story, words: str):
        has(await story.ask(LIU, f"/who {words}"), "HE · 河北省科协", "联络员", "高翔", "宋磊")

    async def test_in_a_group_of_two_languages(self, story: Story):
        has(await story.ask(LIU, "/who HE", story.joint), "河北省科协", "Associação de Hebei", "Pontos de contacto")

    async def test_alone_lists_all(self, story: Story):
        has(await story.ask(ANA, "/who"), "BJ Associação de Beijing", "Ponto de contacto: Zhao Min", "/who nome")
        listed = story.last(ANA)
        await story.tap(ANA, listed, "copy:bodies:0")
        has(story.last(ANA).text or "", "BJ Associação de Beijing")
        # Whoever reads the copy has no bot to type commands to.
        lacks(story.last(ANA).text or "", ["/who"])
        await story.tap(ANA, listed, next(button for button in buttons(listed) if button.label == "TJ").data)
        has(listed.text or "", "TJ · Associação de Tianjin", "Chen Hao")

    async def test_near_misses_and_nobody(self, story: Story):
        has(await story.ask(LIU, "/who Wang Jin"), "是不是")
        miss = story.last(LIU)
        await story.tap(LIU, miss, next(button for button in buttons(miss) if "王静" in button.label).data)
        has("\n".join(story.texts(LIU)), "联系方式")
        has(await story.ask(ANA, "/who Xpto Fulano"), "Xpto Fulano", "não há")
        has(await story.ask(ANA, "/who <b>&"), "<b>&")

    async def test_several_of_the_same_name(self, story: Story):
        await story.ask(WANG, "/invite 王静 HE")
        story.rows("INSERT INTO members (association_id) VALUES (3)")
        number = story.rows("SELECT max(id) FROM members")[0][0]
        story.rows(
            "INSERT INTO texts (owner_kind, owner_id, field, lang, text, folded)"
            " VALUES ('member', ?, 'name', 'zh_Hans', '王静', '王静')",
            number,
        )
        has(await story.ask(LIU, "/who 王静"), "有多个")
        assert len([data for data in datas(story.last(LIU)) if data.startswith("person:")]) == 2

    async def test_people_page_by_page(self, story: Story):
        for number in range(30):
            story.rows("INSERT INTO members (association_id) VALUES (3)")
            story.rows(
                "INSERT INTO texts (owner_kind, owner_id, field, lang, text, folded)"
                " SELECT 'member', max(id), 'name', 'pt', ?, ? FROM members",
                *(f"Pessoa {number:02}", f"pessoa{number:02}"),
            )
        await story.ask(LIU, "/who HE")
        page = story.last(LIU)
        seen = page.text or ""
        while onward := [button.data for button in buttons(page) if button.label == "更多人员 ▶"]:
            await story.tap(LIU, page, onward[0])
            seen += page.text or ""
        has(seen, *(f"Pessoa {number:02}" for number in range(30)))


class TestProject:
    async def test_a_roll_up_by_association_and_its_tasks(self, story: Story):
        story.rows("UPDATE items SET state = 'done' WHERE code = 'T6'")
        story.rows("UPDATE tasks SET percent = 50 WHERE item_id = (SELECT id FROM items WHERE code = 'T7')")
        said = await story.ask(LIU, "/project P1")
        leads = {
            row[0]: row[1:]
            for row in story.rows(
                "SELECT associations.code, count(*), sum(state = 'done') FROM items JOIN parties ON item_id = items.id"
                " AND part = 'lead' JOIN associations ON associations.id = association_id"
                " WHERE parent_id = (SELECT id FROM items WHERE code = 'P1') GROUP BY 1"
            )
        }
        assert said.startswith("P1 院士专家进雄安\n")
        has(said, "T6 ", "T7 ", "T8 ")
        for code, (tasks, done) in leads.items():
            name = {"BJ": "北京市科协", "TJ": "天津市科协", "HE": "河北省科协"}[code]
            line = next(line for line in said.splitlines() if line.startswith(f"{name}："))
            has(line, f"已完成{done}/{tasks}项")
        has(await story.ask(ANA, "/project p1", story.bj), "0 de 2 concluídas", "1 de 1 concluída\n", "已完成")

    async def test_overdue_and_blocked_are_counted(self, story: Story):
        story.rows("UPDATE items SET state = 'blocked' WHERE code = 'T7'")
        await story.sleep_until(2027, 6, 1, 9)
        has(await story.ask(LIU, "/project 1"), "项逾期", "1项受阻")

    async def test_by_words(self, story: Story):
        has(await story.ask(ANA, "/project académicos"), "P1 ")
        has(await story.ask(LIU, "/project 火星登陆"), "没有", "火星登陆")
        has(await story.ask(LIU, "/project P99"), "P99")

    async def test_alone_lists_all_in_the_order_of_their_codes(self, story: Story):
        has(await story.ask(LIU, "/projects@ponte_bot", story.bj), "项目清单", "Projetos")
        await story.ask(LIU, "/project")
        page = story.last(LIU)
        seen: list[str] = []
        while True:
            seen += [button.label for button in buttons(page) if button.data.startswith("project:")]
            onward = [data for data in datas(page) if data.startswith("projects:>")]
            if not onward:
                break
            await story.tap(LIU, page, onward[0])
        assert seen == [
            row[0] for row in story.rows("SELECT code FROM items WHERE kind = 'project' ORDER BY length(code), code")
        ]
        while back := [data for data in datas(page) if data.startswith("projects:<")]:
            await story.tap(LIU, page, back[0])
        has(page.text or "", "P1 院士专家进雄安", "已完成0/")
        await story.tap(LIU, page, "project:P1")
        has(page.text or "", "T7 ")
        await story.tap(LIU, page, next(data for data in datas(page) if data.startswith("back:projects:")))
        has(page.text or "", "项目清单")


class TestSearch:
    async def test_everything_grouped(self, story: Story):
        await story.say(ZHAO, ZHAO, "#进展 T8 已联系专家两名")
        said = await story.ask(LIU, "/search 专家")
        has(said, "任务", "T7 ", "项目", "P1 ", "进展信息", "T8 已联系专家两名", "赵敏")
        assert said.index("T7 ") < said.index("P1 ") < said.index("已联系")

    async def test_asking_in_one_language_finds_the_other(self, story: Story):
        has(await story.ask(ANA, "/search especialistas"), "T7 Formar", "P1 ")
        story.rows("DELETE FROM texts WHERE owner_kind = 'item' AND lang = 'pt'")
        has(await story.ask(ANA, "/search especialistas"), "T7 ", "(em chinês)")
        has(await story.ask(LIU, "/search 專家"), "T7 ")
        has(await story.ask(ANA, "/search Pequim"), "T7 ")

    async def test_people_by_name(self, story: Story):
        has(await story.ask(ANA, "/search 王静"), "Pessoas", "Wang Jing")
        await story.tap(ANA, story.last(ANA), next(d for d in datas(story.last(ANA)) if d.startswith("person:")))
        has(story.last(ANA).text or "", "Contactar")

    async def test_nothing(self, story: Story):
        has(await story.ask(LIU, "/search 火星登陆"), "火星登陆", "没有找到")
        has(await story.ask(ANA, "/search"), "/search")
        has(await story.ask(ANA, "/search ???"), "Nada contém")
        has(await story.ask(ANA, '/search "OR* NEAR(a'), "Nada contém")

    async def test_more_of_a_section_page_by_page(self, story: Story):
        for number in range(20):
            await story.say(ZHAO, ZHAO, f"#进展 T7 专家第{number:02}批到位")
        await story.ask(LIU, "/search 专家")
        page = story.last(LIU)
        await story.tap(LIU, page, "search:r:0:专家")
        seen = page.text or ""
        while onward := [button.data for button in buttons(page) if button.label == "下一页 ▶"]:
            await story.tap(LIU, page, onward[0])
            seen += page.text or ""
        has(seen, *(f"第{number:02}批" for number in range(20)))
        await story.tap(LIU, page, "search:r:0:专家")
        await story.tap(LIU, page, next(data for data in datas(page) if data.startswith("search:x:")))
        has(page.text or "", "搜索“专家”", "P1 ")

    async def test_what_is_coming_goes_before_what_is_over_however_much_that_is(self, story: Story):
        for number in range(100, 181):
            starts = "2027-05-01" if number == 180 else "2025-05-01"
            story.rows("INSERT INTO items (kind, code) VALUES ('exchange', ?)", f"E{number}")
            story.rows(
                "INSERT INTO exchanges (item_id, kind, start_local, tz, starts_at, ends_at)"
                " SELECT max(id), 'visit', ?, 'Asia/Shanghai', ?, ? FROM items",
                *(f"{starts}T10:00", f"{starts}T02:00:00.000Z", f"{starts}T03:00:00.000Z"),
            )
            story.rows(
                "INSERT INTO title_words (word, kind, settled, item_id)"
                " SELECT '巡展', 'exchange', 0, max(id) FROM items"
            )
        said = await story.ask(LIU, "/search 巡展")
        listed = [line.partition(" ")[0] for line in said.splitlines() if line.startswith("E")]
        assert listed[0] == "E180"

    async def test_places_programmes_and_associations(self, story: Story):
        has(await story.ask(LIU, "/search 北京科学中心"), "交流活动", "E2 ·")
        has(await story.ask(ANA, "/search centro de ciência de beijing"), "E2 ·")
        await story.ask(WANG, "/programme E4 9:00 卫星遥感技术交流")
        has(await story.ask(ANA, "/search 卫星遥感"), "E4 ·")
        lacks(await story.ask(ANA, "/next 卫星遥感"), ["E4 ·"])
        has(await story.ask(LIU, "/search 河北"), "单位", "HE 河北省科协")
        page = story.last(LIU)
        await story.tap(LIU, page, "body:3:0")
        has(page.text or "", "马晓燕")

    async def test_an_edited_and_a_withdrawn_report(self, story: Story):
        message = await story.say(ZHAO, ZHAO, "#进展 T7 月球车到位")
        has(await story.ask(LIU, "/search 月球车"), "T7 月球车到位")
        await story.edit(ZHAO, message, "#进展 T7 火星车到位")
        lacks(await story.ask(LIU, "/search 月球车"), ["到位"])
        has(await story.ask(LIU, "/search 火星车"), "T7 火星车到位")
        await story.edit(ZHAO, message, "#进展 T8 火星车到位")
        said = await story.ask(LIU, "/search 火星车")
        has(said, "T8 火星车到位")
        lacks(said, ["T7 火星车"])

    async def test_long_words(self, story: Story):
        title = "京津冀科协协同发展任务清单的编制与发布工作方案"
        for number in range(6):
            await story.say(ZHAO, ZHAO, f"#进展 T7 {title} {number}")
        await story.ask(LIU, f"/search {title}")
        page = story.last(LIU)
        await story.tap(LIU, page, next(each.data for each in buttons(page) if "更多进展信息" in each.label))
        has(page.text or "", f"T7 {title} 0", f"T7 {title} 5")


class TestWeek:
    async def test_mine_exchanges_and_tasks_together(self, story: Story):
        await story.jump_to(2026, 12, 14, 9)
        said = await story.ask(LIU, "/week")
        has(said, "一周安排", "刘洋", "E2 ", "14:00")
        owned = {
            row[0]
            for row in story.rows("SELECT code FROM items JOIN members ON members.id = owner_id WHERE user_id = ?", LIU)
        }
        named = {button.label for button in buttons(story.last(LIU)) if button.data.startswith("task:")}
        assert named <= owned

    async def test_a_liaisons_is_the_associations(self, story: Story):
        await story.jump_to(2026, 12, 14, 9)
        has(await story.ask(ZHAO, "/week"), "北京市科协")

    async def test_a_groups(self, story: Story):
        await story.jump_to(2026, 12, 14, 9)
        has(await story.ask(CHEN, "/week", story.tj), "天津市科协", "E2 ")
        has(await story.ask(CHEN, "/week", story.joint), "一周安排", "Semana de", "E2 ")

    async def test_what_is_late_comes_first(self, story: Story):
        await story.jump_to(2026, 12, 18, 9)
        said = await story.ask(CHEN, "/week", story.joint)
        has(said, "逾期", "T1 ", "Em atraso")
        assert said.index("T1 ") < said.index("E2 ")

    async def test_nothing(self, story: Story):
        story.rows("DELETE FROM tasks")
        story.rows("UPDATE items SET state = 'cancelled'")
        story.rows("DELETE FROM task_places")
        has(await story.ask(ANA, "/week"), "Não há nada previsto")


class TestOverview:
    async def test_in_one_screen(self, story: Story):
        story.rows("UPDATE items SET state = 'blocked' WHERE code = 'T7'")
        await story.jump_to(2026, 12, 16, 9)
        said = await story.ask(LIU, "/overview")
        has(
            said,
            "总览",
            "E2 ·",
            "北京市科协 · 逾期1项 · 受阻1项",
            "⛔ 受阻 · T7",
            "⚠ 逾期 · T1 ",
            "下次由谁承办",
            "年度会商",
        )
        assert len(said) < 1500
        has(await story.ask(ANA, "/overview", story.joint), "Panorama", "总览", "Próximas entidades")

    async def test_when_all_is_well(self, story: Story):
        has(await story.ask(ANA, "/overview"), "Não há tarefas em atraso nem bloqueadas")
        await story.tap(ANA, story.last(ANA), next(d for d in datas(story.last(ANA)) if d.startswith("tasks:v:")))
        has(story.last(ANA).text or "", "Tarefas em atraso")


async def test_a_stranger_learns_nothing(story: Story):
    await story.start(STRANGER)
    for command in ("/who 王静", "/project P1", "/search 专家", "/week", "/overview", "/missing", "/title T7 x"):
        lacks(await story.ask(STRANGER, command), ["T7", "王静", "P1 ", "E2"])
    for data in ("person:1", "body:1:0", "bodies:0", "projects:", "project:P1", "search:x:0:a", "week:0", "overview:0"):
        lacks(await story.craft(STRANGER, story.last(STRANGER), data), ["T7", "王静"])


async def test_data_that_none_of_our_buttons_sends(story: Story):
    await story.ask(LIU, "/overview")
    page = story.last(LIU)
    for data in (
        "person:x",
        "person:",
        "body:1",
        "body:999:0",
        "projects:>X1",
        "search:z:0:a",
        "search:x:0:",
        "week:1",
    ):
        has(await story.craft(LIU, page, data), "失效")
