"""Asking what comes and who owns what: greetings, help, menus, /next, /exchange, /owner, /task, /tasks and buttons."""

from __future__ import annotations

import asyncio

import pytest
from story import ANA, CHEN, LIU, MA, STRANGER, WANG, ZHAO, Story, buttons, datas, has, lacks

from bot.sandbox.model import Message, Tap
from bot.sandbox.wire import as_json


def turning(page: Message, way: str = ">") -> str | None:
    """Return what the button to the next page sends, or to the one before (`<`); None where there is none."""
    return next((data for data in datas(page) if data.startswith("tasks:") and f":{way}" in data), None)


class TestGreetingAndHelp:
    async def test_start_greets_in_the_persons_language(self, story: Story):
        has(await story.start(LIU), "刘洋，您好")
        has(await story.start(ANA), "Olá, Ana Silva")
        assert datas(story.last(ANA)) == ["next:0", "tasks:open:mine:0", "help", "greeting:zh_Hans", "greeting:pt"]

    async def test_the_greetings_buttons_lead_on(self, story: Story):
        for data, found in (("next:0", "E1"), ("tasks:open:mine:0", "T14")):
            await story.start(ANA)
            greeting = story.last(ANA)
            await story.tap(ANA, greeting, data)
            has(greeting.text or "", found)
        await story.start(ANA)
        await story.tap(ANA, story.last(ANA), "help")
        has("\n".join(story.texts(ANA)), "/owner")

    async def test_help_names_what_one_can_use_here(self, story: Story):
        everybody = ["/next", "/tasks", "/owner", "/task T7", "/exchange E2", "/report", "/help"]
        has(await story.ask(LIU, "/help"), *everybody, "/language", "近期交流活动", "#进展 T7")
        lacks(await story.ask(LIU, "/help"), ["/deadline", "/invite", "/role", "/group"])
        has(await story.ask(ZHAO, "/help"), *everybody, "/deadline")
        lacks(await story.ask(ZHAO, "/help"), ["/invite", "/role"])
        has(await story.ask(WANG, "/help"), *everybody, "/deadline", "/invite", "/role")
        lacks(await story.ask(WANG, "/help"), ["/group"])
        has(await story.ask(ANA, "/help"), *everybody, "Próximos intercâmbios", "#atualização T7")

    async def test_what_help_says_can_be_asked_is_answered(self, story: Story):
        for person, examples in (
            (LIU, {"下周有什么活动": "交流活动", "我的任务": "任务"}),
            (ANA, {"Que intercâmbios há na próxima semana?": "tercâmbios", "As minhas tarefas": "arefas"}),
        ):
            said = await story.ask(person, "/help")
            for words, about in examples.items():
                has(said, words)
                has((await story.ask(person, words)).splitlines()[0], about)

    async def test_help_in_a_group_names_the_bot_too(self, story: Story):
        said = await story.ask(LIU, "/help", story.bj)
        has(said, "/next@ponte_bot", "近期交流活动", "Próximos intercâmbios")
        lacks(said, ["/language", "/invite", "/group"])
        has(await story.ask(WANG, "/help", story.bj), "/group@ponte_bot", "/role@ponte_bot")

    async def test_help_is_one_message_grouped_by_what_it_is_for(self, story: Story):
        for person, chat in ((WANG, story.joint), (WANG, WANG), (ZHAO, story.bj), (ANA, ANA)):
            before = len(story.by_bot(chat))
            said = await story.ask(person, "/help", chat)
            assert len(said) <= 4096
            assert len(story.by_bot(chat)) == before + 1
        said = await story.ask(WANG, "/help")
        heads = [said.index(head) for head in ("查询\n", "进展与回执\n", "提醒与设置\n", "调整计划\n", "管理\n")]
        assert heads == sorted(heads)
        lacks(await story.ask(LIU, "/help"), ["管理\n"])
        has(await story.ask(WANG, "/help", story.joint), "/assign@ponte_bot — 更换", "/assign@ponte_bot — Mudar")

    async def test_a_command_without_its_words_shows_how(self, story: Story):
        for command, example in (
            ("task", "T7"),
            ("owner", "T7"),
            ("exchange", "E2"),
            ("report", "T7"),
            ("deadline", "T7"),
        ):
            for person in (WANG, ANA):
                has(await story.ask(person, f"/{command}"), f"/{command} ") and has(story.texts(person)[-1], example)

    async def test_codes_may_be_typed_as_they_are_spoken(self, story: Story):
        for words in ("任务7", "7", "第七项任务", "ｔ７", "tarefa n.º 7", "a tarefa T7", "n.º 7"):
            has(await story.ask(LIU, f"/task {words}"), "T7 ·", "组建京津专家服务团")
            has(await story.ask(ANA, f"/owner {words}"), "Zhao Min")
        for words in ("2", "活动2", "intercâmbio n.º 2", "e2"):
            has(await story.ask(LIU, f"/exchange {words}"), "2026年度三地科协会商")
        for words in ("t7 2027-03-04", "任务7：2027-03-05", "7 2027-03-06"):
            has(await story.ask(ZHAO, f"/deadline {words}"), "T7")
        assert story.rows("SELECT deadline_on FROM tasks JOIN items ON items.id = item_id WHERE code = 'T7'") != [
            ("2027-02-26",)
        ]

    async def test_what_is_not_understood_gets_buttons_and_thanks_gets_none(self, story: Story):
        has(await story.ask(LIU, "今天天气真不错"), "/help")
        assert "next:0" in datas(story.last(LIU))
        has(await story.ask(ANA, "bla bla"), "/help")
        for courtesy in ("谢谢！", "收到", "👍", "ok"):
            assert await story.ask(LIU, courtesy) == ""
        assert await story.ask(ANA, "Muito obrigada!") == ""

    async def test_unknown_commands_and_those_of_other_bots(self, story: Story):
        has(await story.ask(LIU, "/nextt"), "/help")
        assert await story.ask(LIU, "/next@other_bot", story.bj) == ""
        assert await story.ask(LIU, "/weather", story.bj) == ""
        has(await story.ask(LIU, "/next@ponte_bot", story.bj), "E1")


class TestMenus:
    def menu(self, story: Story, person: int, chat: int) -> dict[str, str]:
        world = story.world
        shown = world.menus.shown(world.register.people[person], world.register.chats[chat])
        return {command["command"]: command["description"] for command in shown}

    async def test_by_scope_and_language(self, story: Story):
        assert self.menu(story, LIU, LIU)["next"] == "近期交流活动"
        assert self.menu(story, ANA, ANA)["next"] == "Próximos intercâmbios"
        assert len(self.menu(story, LIU, LIU)) == len(self.menu(story, ANA, story.bj)) == 8
        assert {"deadline", "invite", "start", "language"}.isdisjoint(self.menu(story, LIU, LIU))
        assert self.menu(story, ANA, story.bj)["owner"] != self.menu(story, LIU, story.bj)["owner"]
        assert "group" in self.menu(story, WANG, story.bj)
        assert "group" not in self.menu(story, LIU, story.bj)

    async def test_everybody_elses_is_the_installations(self, story: Story):
        story.world.register.people[LIU].language_code = "en"
        assert self.menu(story, LIU, LIU)["next"] == "近期交流活动"

    async def test_who_may_do_more_has_a_menu_of_their_own(self, story: Story):
        await story.start(WANG)
        await story.start(ZHAO)
        assert {"deadline", "invite", "role"} <= self.menu(story, WANG, WANG).keys()
        assert "deadline" in self.menu(story, ZHAO, ZHAO)
        assert "invite" not in self.menu(story, ZHAO, ZHAO)
        await story.ask(ZHAO, "/language pt")
        assert self.menu(story, ZHAO, ZHAO)["next"] == "Próximos intercâmbios"

    async def test_a_group_of_one_language_has_its_menu_in_it(self, story: Story):
        await story.ask(WANG, "/settings pt", story.bj)
        for person in (LIU, WANG):
            assert self.menu(story, person, story.bj)["next"] == "Próximos intercâmbios"
        assert "group" in self.menu(story, WANG, story.bj)
        assert "group" not in self.menu(story, LIU, story.bj)
        # With both, each reads it in the phone's own language again.
        await story.ask(WANG, "/group BJ zh+pt", story.bj)
        assert self.menu(story, LIU, story.bj)["next"] == "近期交流活动"

    async def test_set_once(self, story: Story):
        assert story.calls("setMyCommands") == []
        story.rows("DELETE FROM settings WHERE key = 'menu'")
        for _ in range(2):
            await story.restart()
            assert len(story.calls("setMyCommands")) == 12


class TestMenusInTrouble:
    @pytest.fixture
    def refusals(self) -> list[str]:
        return ["setMyCommands"]

    async def test_do_not_keep_the_bot_from_serving(self, story: Story):
        await story.end()
        story.rows("DELETE FROM settings WHERE key = 'menu'")
        story.api.fail_next("setMyCommands", status=500, times=2)
        await story.begin(menus=False)
        has(await story.ask(LIU, "/next"), "E1")
        while not story.rows("SELECT 1 FROM settings WHERE key = 'menu'"):
            await story.jump(1)


class TestExchanges:
    async def test_next_in_chinese(self, story: Story):
        said = await story.ask(LIU, "/next")
        has(said, "E1 · 2026年12月4日（星期五）09:30–11:30", "框架协议文本磋商会", "线上会议 · 承办单位：北京市科协")
        has(said, "E3 · 2027年1月13日（星期三）09:00 – 2027年1月14日（星期四）17:00", "E6")
        lacks(said, ["E7", "Reunião", "当地"])

    async def test_next_in_portuguese(self, story: Story):
        said = await story.ask(ANA, "/next")
        has(said, "E1 · 04/12/2026 (sex", "09h30–11h30", "Reunião sobre o texto do Acordo-Quadro")
        has(said, "Por videoconferência", "Associação de Beijing")
        lacks(said, ["框架", "(em chinês)"])

    async def test_in_a_group_of_two_languages_both(self, story: Story):
        has(await story.ask(LIU, "/next", story.bj), "框架协议文本磋商会", "Reunião sobre o texto do Acordo-Quadro")
        assert any(data.startswith("next::::>") for data in datas(story.last(story.bj)))
        lacks(await story.ask(CHEN, "/next", story.tj), ["Reunião"])

    async def test_one_in_detail(self, story: Story):
        has(
            await story.ask(LIU, "/exchange E2"),
            *("E2 · 2026年度三地科协会商", "年度会商", "2026年12月18日（星期五）14:00–17:30", "北京科学中心"),
            *("主办单位：北京市科协", "参加单位：天津市科协、河北省科协", "王静"),
        )
        has(
            await story.ask(ANA, "/exchange e2"),
            *("E2 · Reunião anual de consultas 2026", "reunião anual de consultas", "18 de dezembro de 2026"),
            *("14h00–17h30", "Centro de Ciência de Beijing", "Wang Jing"),
        )
        await story.ask(LIU, "/next")
        await story.tap(LIU, story.last(LIU), "exchange:E3")
        has(story.texts(LIU)[-1], "E3 · 天津市科协赴雄安新区走访", "主办单位：河北省科协")

    async def test_full_width_codes(self, story: Story):
        has(await story.ask(LIU, "/exchange Ｅ２"), "E2 · ")

    async def test_no_such_exchange(self, story: Story):
        has(await story.ask(LIU, "/exchange E99"), "没有“E99”")
        has(await story.ask(ANA, "/exchange E99"), "Não existe E99")

    async def test_the_other_kind_of_code_is_shown_all_the_same(self, story: Story):
        has(await story.ask(LIU, "/exchange T7"), "T7 · 组建京津专家服务团")
        has(await story.ask(LIU, "/task E2"), "E2 · 2026年度三地科协会商")

    async def test_what_has_ended_is_gone(self, story: Story):
        await story.jump_to(2026, 12, 4, 11, 29)
        has(await story.ask(LIU, "/next"), "E1 ·")
        await story.jump_to(2026, 12, 4, 11, 31)
        lacks(await story.ask(LIU, "/next"), ["E1 ·"])
        story.rows("UPDATE items SET state = 'cancelled' WHERE kind = 'exchange'")
        lacks(await story.ask(LIU, "/next"), ["E2 ", "E22"])
        assert not [data for data in datas(story.last(LIU)) if data.startswith("exchange:")]

    async def test_a_title_in_one_language_only_is_shown_and_marked(self, story: Story):
        story.rows("DELETE FROM texts WHERE lang = 'pt' AND text LIKE 'Reunião sobre o texto%'")
        story.rows("DELETE FROM texts WHERE lang = 'zh_Hans' AND text = '2026年度三地科协会商'")
        has(await story.ask(ANA, "/next"), "框架协议文本磋商会 (em chinês)", "Reunião anual de consultas 2026")
        has(await story.ask(LIU, "/next"), "框架协议文本磋商会\n", "2026 das três associações（葡文）")
        has(await story.ask(ANA, "/exchange E1"), "(em chinês)")


class TestZones:
    async def test_a_reader_in_lisbon(self, story: Story):
        story.rows("UPDATE members SET tz = 'Europe/Lisbon' WHERE user_id = ?", ANA)
        said = await story.ask(ANA, "/next")
        # Lisbon is eight hours behind in winter, seven from 28 March 2027 on.
        has(said, "E1 · 04/12/2026 (sex.), 01h30–03h30", "09h30–11h30")
        has(said, "15/04/2027 (qui.), 02h00")
        has(await story.ask(ANA, "/exchange E2"), "06h00–09h30", "14h00–17h30")

    async def test_a_day_before_over_there(self, story: Story):
        story.rows(
            "UPDATE exchanges SET start_local='2026-12-18T06:00', starts_at='2026-12-17T22:00:00.000Z'"
            " WHERE starts_at = '2026-12-18T06:00:00.000Z'"
        )
        story.rows("UPDATE members SET tz = 'Europe/Lisbon' WHERE user_id = ?", ANA)
        has(await story.ask(ANA, "/exchange E2"), "17 de dezembro de 2026", "22h00", "18 de dezembro de 2026", "06h00")

    async def test_a_group_in_lisbon(self, story: Story):
        await story.ask(WANG, "/group HE pt Europe/Lisbon", story.he)
        has(await story.ask(MA, "/next", story.he), "01h30–03h30", "hora local")


class TestOwner:
    async def test_by_words_of_the_title(self, story: Story):
        has(
            await story.ask(LIU, "/owner 专家服务团"),
            *("T7 · 组建京津专家服务团", "责任人：赵敏（北京市科协）", "牵头单位：北京市科协"),
            *("2027年2月26日（星期五）", "还有88天", "进展"),
        )
        has(
            await story.ask(ANA, "/owner grupo de especialistas"),
            *("T7 · Formar o grupo de especialistas", "Responsável: Zhao Min (Associação de Beijing)"),
            *("Entidade coordenadora: Associação de Beijing", "26 de fevereiro de 2027", "88 dias"),
        )

    async def test_in_many_spellings(self, story: Story):
        for words in ("T7", "t7", "Ｔ７", "專家服務團", "GRUPO DE ESPECIALISTAS", "京津专家"):
            has(await story.ask(LIU, f"/owner {words}"), "T7 · ", "赵敏")

    async def test_progress_is_told(self, story: Story):
        has(await story.ask(LIU, "/owner T9"), "进展：已收到14个选题")
        has(await story.ask(ANA, "/owner T9"), "14 temas recebidos")

    async def test_the_button_shows_all_in_the_same_message(self, story: Story):
        await story.ask(LIU, "/owner T7")
        card = story.last(LIU)
        await story.tap(LIU, card, "task:T7")
        has(story.texts(LIU)[-1], "项目：P1", "配合单位：天津市科协")

    async def test_several_that_fit(self, story: Story):
        has(await story.ask(LIU, "/owner 专家"), "T7", "T8", "T28")
        assert {"task:T7", "task:T28"} <= set(datas(story.last(LIU)))
        await story.tap(LIU, story.last(LIU), "task:T28")
        has(story.texts(LIU)[-1], "T28 · ", "安娜·席尔瓦")
        has(await story.ask(ANA, "/owner académicos"), "T8", "T9")

    async def test_a_projects_words_mean_its_tasks(self, story: Story):
        has(await story.ask(LIU, "/owner 乡村振兴"), "T22", "T23")

    @pytest.mark.parametrize("words", ["boletm", "bletim", "boltim trimestral", "bolettim"])
    async def test_a_letter_wrong_or_missing(self, story: Story, words: str):
        has(await story.ask(ANA, f"/owner {words}"), "T5")

    async def test_near_misses(self, story: Story):
        has(await story.ask(LIU, "/owner 专家服务队"), "T7", "您要找的是不是")
        has(await story.ask(ANA, "/owner grupo de especilistas"), "T7")

    async def test_nothing_that_fits(self, story: Story):
        for words in (
            "zzzzqqqq",
            "👍",
            "量子引力望远镜",
            "%",
            "_",
            "'; DROP TABLE items",
            "<b>",
            "\u200d",
            "望远" * 2000,
        ):
            has(await story.ask(LIU, f"/owner {words}"), "/tasks 全部")
            has(await story.ask(ANA, f"/owner {words}"), "/tasks ")
        has(await story.ask(LIU, "/owner T7"), "赵敏")

    async def test_a_task_without_an_owner_or_a_deadline(self, story: Story):
        story.rows("UPDATE items SET owner_id = NULL WHERE code = 'T7'")
        has(await story.ask(LIU, "/owner T7"), "责任人：")
        lacks(story.texts(LIU)[-1], ["赵敏"])
        has(await story.ask(LIU, "/owner T32"), "完成时限：长期")
        has(await story.ask(ANA, "/owner T32"), "contínuo")


FILTERS: tuple[tuple[str, list[str], list[str]], ...] = (
    ("mine", ["刘洋", "T3 "], ["T1 "]),
    ("我的", ["刘洋", "T3 "], ["T1 "]),
    ("minhas", ["刘洋", "T3 "], ["T1 "]),
    ("all", ["T1 ", "T4 "], []),
    ("全部", ["T1 ", "T4 "], []),
    ("todas", ["T1 "], []),
    ("overdue", ["目前没有"], ["T1 "]),
    ("逾期", ["目前没有"], ["T1 "]),
    ("em atraso", ["目前没有"], ["T1 "]),
    ("HE", ["河北省科协", "T6 "], ["T16 ", "T7 "]),
    ("河北省科协", ["河北省科协", "T6 "], []),
    ("Associação de Hebei", ["河北省科协", "T6 "], []),
    ("P1", ["P1 院士专家进雄安", "T6 ", "T7 ", "T8 "], ["T9 "]),
    ("p10", ["P10", "T26 ", "T27 "], []),
    # No title of a task says so, but that of their project.
    ("成果转化", ["P3 科技成果转化", "T11 ", "T13 "], ["T1 ", "T14 "]),
    ("cidadãos", ["P4", "T14 ", "T15 "], ["T13 "]),
    ("高翔", ["高翔", "T6 ", "T21 "], ["T7 "]),
    ("Gao Xiang", ["高翔", "T6 "], []),
)


class TestTasks:
    async def test_one_in_full(self, story: Story):
        has(
            await story.ask(LIU, "/task T7"),
            *("T7 · 组建京津专家服务团", "项目：P1 院士专家进雄安", "牵头单位：北京市科协", "配合单位：天津市科协"),
            *("赵敏", "2027年2月26日", "状态：未开始", "进展"),
        )
        has(
            await story.ask(ANA, "/task t7", story.bj),
            *("Projeto: P1 Académicos", "Entidades de apoio: Associação de Tianjin", "não iniciada", "牵头单位"),
        )
        has(await story.ask(LIU, "/task T99"), "没有“T99”")

    async def test_codes_as_people_type_them(self, story: Story):
        for words in ("T7。", "T7 请看", "任务T7", "#T7", "T 7", "Ｔ７？"):
            has(await story.ask(LIU, f"/task {words}"), "T7 · 组建京津专家服务团", "项目：P1")
            has(await story.ask(LIU, f"/owner {words}"), "T7 · ", "赵敏")
        for words in ("E2。", "E2 在哪里", "交流活动E2", "#E2", "E 2"):
            has(await story.ask(LIU, f"/exchange {words}"), "E2 · 2026年度三地科协会商")

    async def test_a_projects_code_means_its_tasks(self, story: Story):
        for command in ("task", "exchange", "owner"):
            has(await story.ask(LIU, f"/{command} P1"), "T6", "T7", "T8")
            lacks(story.texts(LIU)[-1], ["T9 "])
        has(await story.ask(ANA, "/task p1"), "P1 Académicos", "T7 ")
        has(await story.ask(LIU, "/task P99"), "没有“P99”")
        story.rows("UPDATE items SET state = 'done' WHERE code IN ('T6', 'T7', 'T8')")
        has(await story.ask(LIU, "/task P1"), "T6", "T7", "T8")

    async def test_mine_when_alone_and_the_associations_in_its_group(self, story: Story):
        has(await story.ask(LIU, "/tasks"), "刘洋", "T3", "T13", "T32")
        lacks(story.texts(LIU)[-1], ["T7 ", "T1 "])
        said = await story.ask(LIU, "/tasks", story.tj) if LIU in story.world.register.chats[story.tj].members else ""
        said = said or await story.ask(CHEN, "/tasks", story.tj)
        has(said, "天津市科协", "T4")
        has(await story.ask(CHEN, "/tasks", story.joint), "T1 ", "T4")

    async def test_filters(self, story: Story):
        for words, there, missing in FILTERS:
            said = await story.ask(LIU, f"/tasks {words}")
            has(said, *there)
            lacks(said, missing)

    async def test_an_unknown_word(self, story: Story):
        has(await story.ask(LIU, "/tasks 火星"), "火星", "BJ", "/tasks")
        has(await story.ask(ANA, "/tasks <i>Marte"), "<i>Marte", "/tasks")

    async def test_by_urgency_overdue_first_and_marked(self, story: Story):
        await story.jump_to(2026, 12, 16, 0, 1)
        said = await story.ask(LIU, "/tasks all")
        assert said.index("T1 ") < said.index("T4 ") < said.index("T3 ")
        has(said, "⚠", "已逾期")
        said = await story.ask(ANA, "/tasks overdue")
        has(said, "T1 ", "T4 ", "em atraso")
        lacks(said, ["T3 "])

    async def test_paging_through_all(self, story: Story):
        await story.ask(LIU, "/tasks all")
        page = story.last(LIU)
        seen: list[str] = []
        while True:
            shown = [button.label for button in buttons(page) if button.data.startswith("task:")]
            seen += shown
            if (onward := turning(page)) is None:
                break
            await story.tap(LIU, page, onward)
        assert len(story.by_bot(LIU)) == 1
        # And all the way back, each page the same as before.
        for at in range(len(seen) - len(shown) - 8, -1, -8):
            back = turning(page, "<")
            assert back is not None
            await story.tap(LIU, page, back)
            assert [b.label for b in buttons(page) if b.data.startswith("task:")] == seen[at : at + 8]
        assert turning(page, "<") is None
        assert sorted(seen, key=lambda code: int(code[1:])) == [f"T{n}" for n in range(1, 33)]

    async def test_the_filters_buttons(self, story: Story):
        await story.ask(LIU, "/tasks 高翔")
        page = story.last(LIU)
        heads = {"a": "全部任务", "v": "逾期任务", "d": "已完成的任务", "b": "受阻任务", "o": "未完成任务"}
        for letter, head in heads.items():
            await story.tap(LIU, page, next(data for data in datas(page) if data.startswith(f"tasks:{letter}:")))
            has(page.text or "", head, "高翔")
        assert len(story.by_bot(LIU)) == 1

    async def test_every_button_holds_within_its_bytes(self, story: Story):
        for words in ("", " all", " 高翔", " HE", " P10"):
            await story.ask(LIU, f"/tasks{words}", story.joint)
            assert all(0 < len(data.encode()) <= 64 for data in datas(story.last(story.joint)))


class TestTaps:
    async def list_of(self, story: Story, chat: int = LIU) -> Message:
        await story.ask(LIU, "/tasks all", chat)
        return story.last(chat)

    async def test_twice_at_once(self, story: Story):
        page = await self.list_of(story)
        await story.tap(LIU, page, str(turning(page)), times=3)
        has(page.text or "", "T7 ")

    async def test_to_and_fro_by_two_people(self, story: Story):
        page = await self.list_of(story, story.bj)
        for way in "><><":
            button = next(button for button in buttons(page) if button.data == turning(page, way))
            for person in (LIU, ANA):
                story.acts.tap(person, page.chat_id, page.id, button.row, button.col)
            await story.calm()
            first = way == "<"
            assert ("task:T1" in datas(page), turning(page, "<") is None) == (first, first)

    async def test_twice_the_same_choice_of_language(self, story: Story):
        await story.ask(LIU, "/language")
        await story.tap(LIU, story.last(LIU), "language:pt", times=2)
        assert story.rows("SELECT locale FROM members WHERE user_id = ?", LIU) == [("pt",)]
        has(story.texts(LIU)[-1], "português")

    async def test_after_a_restart(self, story: Story):
        page = await self.list_of(story)
        onward = str(turning(page))
        await story.tap(LIU, page, onward)
        await story.restart()
        # What is shown already: nothing changes, and nothing is refused.
        await story.craft(LIU, page, onward)
        await story.tap(LIU, page, str(turning(page)))
        has(page.text or "", "T30 ")

    async def test_an_old_button_of_a_message_gone_from_reach(self, story: Story):
        page = await self.list_of(story)
        tap = Tap("77", LIU, LIU, page.id, story.clock.monotonic())
        story.world.taps[tap.id] = tap
        person = story.world.register.people[LIU]
        query = as_json(story.world.wire.callback_query(tap.id, page, person, str(turning(page))))
        # Bot API, InaccessibleMessage: what is left of a message that is too old or was deleted.
        query["message"] = {"chat": query["message"]["chat"], "message_id": page.id, "date": 0}
        story.world.updates.push("callback_query", query)
        await story.calm()
        has(story.texts(LIU)[-1], "T7 ")
        assert tap.answered

    async def test_a_message_that_was_deleted_meanwhile(self, story: Story):
        page = await self.list_of(story)
        button = next(button for button in buttons(page) if button.data == turning(page))
        story.acts.tap(LIU, LIU, page.id, button.row, button.col)
        story.world.delete(story.world.register.chats[LIU], page.id)
        await story.calm()
        has(story.texts(LIU)[-1], "T7 ")
        story.world.refusals.clear()

    async def test_an_item_that_is_gone(self, story: Story):
        page = await self.list_of(story)
        story.rows("UPDATE items SET code = 'T777' WHERE code = 'T1'")
        has(await story.tap(LIU, page, "task:T1"), "T1")

    async def test_data_that_none_of_our_buttons_sends(self, story: Story, caplog: pytest.LogCaptureFixture):
        page = await self.list_of(story)
        before = page.text
        crafted = (
            *("next", "next:", "next:abc", "next:-5", "next:99999999999999999999", "next:0:0", "next:٣", "next:1e3"),
            *("tasks", "tasks:open", "tasks:open:-", "tasks:open:-:x", "tasks:bogus:-:0", "tasks:open:火星:0"),
            *("tasks:open:#99999999999999999999:0", "tasks:open:#²:0", "tasks:open::0", "tasks:all:-:0:0"),
            *("task", "task:", "task:T99", "task:T7:x", "exchange:<b>", "language", "language:", "language:xx"),
            *("", ":", "::::", "help:x", "start", "role:王静:admin", "deadline:T7:2030-01-01", "__init__", "\x00"),
            "💣" * 16,
        )
        for data in crafted:
            assert await story.craft(LIU, page, data) != ""
        assert page.text == before
        assert len(story.by_bot(LIU)) == 1
        has(await story.craft(LIU, page, "next:x"), "失效")
        for data in ("tasks:all:#999:0", "next:999999"):
            await story.craft(LIU, page, data)
        has(await story.ask(LIU, "/owner T7"), "赵敏", "2027年2月26日")
        assert [record for record in caplog.records if record.levelname == "ERROR"] == []

    async def test_a_language_is_not_chosen_in_a_group(self, story: Story):
        page = await self.list_of(story, story.bj)
        before = page.text
        await story.craft(LIU, page, "language:pt")
        assert page.text == before
        has(await story.ask(LIU, "/tasks"), "未完成任务")

    async def test_answered_in_time_in_a_group_that_is_full(self, story: Story):
        """Twenty a minute to a group: the edit waits, the tap is answered at once."""
        page = await self.list_of(story, story.bj)
        story.clock.advance(60)
        for _ in range(20):
            story.clock.advance(1)
            story.acts.send(LIU, story.bj, "/task T7")
            await story.calm()
        story.acts.tap(LIU, story.bj, page.id, *next((b.row, b.col) for b in buttons(page) if b.data == turning(page)))
        await story.calm(patience=61)
        has(page.text or "", "T7 ")

    async def test_a_tap_behind_what_waits_does_not_spin(self, story: Story):
        """The answer ahead of it is held back by the pace: the tap is answered without a word, what it says later."""
        await story.say(LIU, story.bj, "/task T7")
        card = story.last(story.bj)
        story.clock.advance(60)
        for _ in range(20):
            story.clock.advance(1)
            story.acts.send(LIU, story.bj, "/task T7")
            await story.calm()
        seq = story.world.feed.seq
        story.acts.send(LIU, story.bj, "/task T7")
        done = next(button for button in buttons(card) if button.data.startswith("actc:done:"))
        for _ in range(2):
            story.acts.tap(LIU, story.bj, card.id, done.row, done.col)
        while story.ponte is not None and len(story.world.updates):
            await asyncio.sleep(0.001)
        said = len(story.by_bot(story.bj))
        story.clock.advance(6)
        async with asyncio.timeout(5):
            while len(toasts(story, seq)) < 2:
                await asyncio.sleep(0.001)
        assert len(story.by_bot(story.bj)) == said
        await story.calm(patience=61)
        assert toasts(story, seq) == ["", ""]
        for text in story.texts(story.bj)[-2:]:
            has(text, "赵敏", "Zhao Min")


def toasts(story: Story, seq: int) -> list[str]:
    return [str(event["text"] or "") for event in story.world.feed.since(seq) or [] if event["type"] == "toast"]


class TestStrangers:
    SECRETS = (
        "T7",
        "T1 ",
        "E1",
        "E2",
        "赵敏",
        "王静",
        "Zhao",
        "Wang",
        "框架",
        "Acordo",
        "P1",
        "北京",
        "Beijing",
        "刘洋",
    )

    async def test_learn_nothing_but_how_to_be_let_in(self, story: Story):
        from handlers.commands import COMMANDS

        await story.start(STRANGER)
        for command in COMMANDS:
            for words in ("", " T7", " 王静 admin", " T7 2027-03-05"):
                lacks(await story.ask(STRANGER, f"/{command.name}{words}"), self.SECRETS)
        for words in ("T7", "#进展 T7 完成", "专家服务团谁负责", "谢谢", "/foo", "x" * 4096):
            lacks(await story.ask(STRANGER, words), self.SECRETS)
        await story.upload(STRANGER, STRANGER, "a.png", caption="#进展 T7 完成")
        await story.upload(STRANGER, STRANGER, "a.png", "b.png", caption="T7")
        message = await story.say(STRANGER, STRANGER, "/help")
        await story.edit(STRANGER, message, "#进展 T7 完成")
        lacks("\n".join(story.texts(STRANGER)), self.SECRETS)
        assert story.rows("SELECT count(*) FROM reports WHERE source = 'chat'") == [(0,)]
        has(story.texts(STRANGER)[0], "邀请链接")

    async def test_nor_by_any_button(self, story: Story):
        await story.start(STRANGER)
        greeting = story.last(STRANGER)
        for data in ("next:0", "tasks:all:-:0", "task:T7", "exchange:E2", "help", "language:pt", "zzz"):
            has(await story.craft(STRANGER, greeting, data), "邀请链接")
        lacks("\n".join(story.texts(STRANGER)), self.SECRETS)

    async def test_in_portuguese(self, story: Story):
        from story import ESTRANHO

        has(await story.start(ESTRANHO), "ligação de convite")
        has(await story.ask(ESTRANHO, "/next"), "ligação de convite")
