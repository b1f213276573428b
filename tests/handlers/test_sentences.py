"""Plain sentences that ask: in private, in groups by naming the bot or in reply to it; both languages."""

from __future__ import annotations

import pytest
from story import ANA, CHEN, LIU, STRANGER, SUN, WANG, ZHAO, Story, datas, has, lacks

from bot.sandbox.model import Message


async def card(story: Story, chat: int, command: str = "/task T7", by: int = LIU) -> Message:
    await story.say(by, chat, command)
    return story.last(chat)


class TestAskedInPrivate:
    @pytest.mark.parametrize(
        ("words", "pieces"),
        [
            ("T7 谁负责?", ("T7", "赵敏", "2027年2月26日")),
            ("专家服务团谁负责？", ("T7", "赵敏")),
            ("E2 谁负责？", ("E2", "王静")),
            ("T9进展如何", ("T9", "已收到14个选题")),
            ("我的任务", ("T3", "T13", "T32")),
            ("孙丽有哪些任务", ("T9", "T10", "T30")),
            ("天津的任务", ("天津市科协", "T4", "T10")),
            ("有哪些逾期任务", ("逾期任务",)),
            ("下周有什么活动", ("2026年12月7日",)),
            ("本周安排", ("一周安排", "E1")),
            ("这周有什么安排？", ("一周安排", "E1")),
            ("本周有什么活动", ("近期交流活动", "E1")),
            ("十二月有什么安排", ("E1", "E2")),
            ("年度会商什么时候", ("E2", "E15", "2026年12月18日")),
            ("下次会议是什么时候", ("E1", "框架协议文本磋商会")),
            ("本周还有会吗", ("E1", "框架协议文本磋商会")),
            ("下个月有会吗", ("E1", "E2")),
            ("三月有会吗", ("没有符合条件的交流活动",)),
            ("四月有什么会", ("E6", "E10")),
            ("和天津的调研联系人是谁", ("E5", "E12")),
            ("和天津的调研负责人是谁", ("E5", "E12")),
            # What an association hosts, and what it only takes part in.
            ("天津承办的论坛在哪", ("E6", "天津滨海新区")),
            ("天津负责的成果转化任务进展如何", ("计划中没有",)),
            ("你能做什么", ("/next", "/tasks")),
            ("专家服务团", ("T7", "赵敏")),
            ("帮我查一下智库专家库那个任务", ("T28", "安娜")),
            ("年度会商", ("E2", "E15")),
            ("孙丽是谁", ("孙丽", "天津")),
            ("谁是天津的联络员", ("天津", "陈浩")),
            ("河北", ("河北", "马晓燕")),
            ("三月有哪些任务到期", ("T13", "T21")),
            ("哪些任务快到期了", ("T1", "T4")),
            # A project by words of its title, though the title of one of its tasks has them as well.
            ("成果转化有哪些任务", ("P3", "T11 ", "T12 ", "T13 ")),
            ("素质提升下面有几项任务", ("P4", "T14 ", "T15 ")),
            ("成果转化任务进展如何", ("T13 · 编制可转化成果目录",)),
            ("成果转化任务什么时候交", ("T13 · 编制可转化成果目录",)),
            ("年度会商的地点在哪", ("E2", "北京科学中心")),
            ("孙丽的电话是多少", ("孙丽",)),
            # Of so short a name only the plan tells that it is one.
            ("简报谁操刀", ("T5", "协同工作简报")),
        ],
    )
    async def test_in_chinese(self, story: Story, words: str, pieces: tuple[str, ...]):
        has(await story.ask(LIU, words), *pieces)

    @pytest.mark.parametrize(
        ("words", "pieces"),
        [
            ("Quem é o responsável pela T7?", ("T7", "Zhao Min", "26 de fevereiro de 2027")),
            ("As minhas tarefas", ("T14", "T28", "T29")),
            ("Próximos intercâmbios em março", ("E5",)),
            ("Quando é a reunião anual de consultas?", ("E2", "18/12/2026")),
            ("Tarefas em atraso", ("atraso",)),
            ("O que há esta semana?", ("E1",)),
            ("O que sabes fazer?", ("/next", "/tasks")),
            ("Quem faz o boletim?", ("T5", "boletim trimestral")),
            ("Que tarefas tem a transformação de resultados?", ("P3", "T11 ", "T12 ", "T13 ")),
            ("As tarefas da literacia já estão prontas?", ("T14 · Plano de ação conjunto",)),
        ],
    )
    async def test_in_portuguese(self, story: Story, words: str, pieces: tuple[str, ...]):
        has(await story.ask(ANA, words), *pieces)

    async def test_in_the_language_of_the_reader(self, story: Story):
        has(await story.ask(ANA, "T7 谁负责?"), "Responsável", "Zhao Min")
        has(await story.ask(LIU, "Quem é o responsável pela T7?"), "责任人", "赵敏")

    @pytest.mark.parametrize(
        "words", ["P1", "项目P1", "P1进展如何？", "P1谁负责", "Como está o projeto P1?", "tarefas do P1"]
    )
    async def test_a_project_by_its_code(self, story: Story, words: str):
        has(await story.ask(LIU, words), "P1 院士专家进雄安", "北京市科协", "T7 ", "赵敏")

    @pytest.mark.parametrize("words", ["P1有没有逾期的任务", "Há alguma tarefa em atraso no P1?"])
    async def test_what_is_late_of_a_project(self, story: Story, words: str):
        await story.jump_to(2027, 2, 27, 0, 1)
        said = await story.ask(LIU, words)
        has(said, "逾期任务", "P1", "T7 ")
        lacks(said, ["T1 "])

    @pytest.mark.parametrize(
        ("words", "late", "others"),
        [
            ("P1里头哪些已经拖期了？", ("P1", "T6 ", "T7 "), ["T1 ", "T15 "]),
            ("科普方面有超过时限的任务吗？", ("科普", "T15 "), ["T1 ", "T7 "]),
            ("科技成果转化项目有没有逾期任务？", ("P3", "T13 "), ["T1 ", "T15 "]),
            ("河北在科普方面有没有逾期的任务", ("T15 ",), ["T1 ", "T22 "]),
            ("天津市科协在科技成果转化方面有什么任务", ("P3", "T11 ", "T12 "), ["T9 ", "T16 "]),
        ],
    )
    async def test_what_is_about_a_project_or_a_field(
        self, story: Story, words: str, late: tuple[str, ...], others: list[str]
    ):
        await story.jump_to(2027, 3, 17, 0, 1)
        said = await story.ask(LIU, words)
        has(said, *late)
        lacks(said, others)

    @pytest.mark.parametrize(
        ("who", "words", "command"),
        [
            (LIU, "本周安排", "/week"),
            (LIU, "我们这周都有什么事？", "/week"),
            (ANA, "O que temos esta semana?", "/week"),
            (ANA, "agenda da semana", "/week"),
        ],
    )
    async def test_this_week_is_what_the_command_shows(self, story: Story, who: int, words: str, command: str):
        assert await story.ask(who, words) == await story.ask(who, command)

    @pytest.mark.parametrize(
        ("words", "pieces"),
        [
            ("T7 T8 谁负责", ("T7", "赵敏", "T8")),
            ("T7谁负责？T9呢？", ("T7", "赵敏", "T9", "孙丽")),
            ("Quem trata da T7 e da T9?", ("T7", "赵敏", "T9", "孙丽")),
        ],
    )
    async def test_several_at_once_are_answered_one_by_one(self, story: Story, words: str, pieces: tuple[str, ...]):
        before = len(story.by_bot(LIU))
        await story.ask(LIU, words)
        answers = story.by_bot(LIU)[before:]
        assert len(answers) == 2
        has("\n".join(answer.text or "" for answer in answers), *pieces)

    async def test_the_whole(self, story: Story):
        has(await story.ask(LIU, "总体情况怎么样？"), "总览", "下次由谁承办")
        has(await story.ask(ANA, "Que projetos há?"), "P1 ", "P10 ")

    async def test_several_are_a_choice_and_near_misses_are_offered(self, story: Story):
        has(await story.ask(LIU, "雄安的任务谁负责？"), "T6", "T8")
        said = await story.ask(LIU, "T99 谁负责?")
        has(said, "T99", "/tasks")

    async def test_somebody_who_is_not_in_the_directory(self, story: Story):
        has(await story.ask(LIU, "李白有哪些任务"), "李白")

    async def test_a_reply_to_the_answer_is_about_it(self, story: Story):
        await story.ask(LIU, "专家服务团谁负责？")
        has(await story.ask(LIU, "进展如何？", reply_to=story.last(LIU)), "T7", "赵敏")


class TestInGroups:
    async def test_the_bot_is_named(self, story: Story):
        has(await story.ask(LIU, "@ponte_bot T7 谁负责?", story.bj), "T7", "赵敏", "Zhao Min")
        has(await story.ask(CHEN, "@ponte_bot 下周有什么活动", story.tj), "2026年12月7日")
        has(await story.ask(ANA, "@ponte_bot Quem é o responsável pela T7?", story.joint), "赵敏", "Zhao Min")

    async def test_one_language_or_two_as_the_group_reads(self, story: Story):
        await story.ask(WANG, "/group HE pt Europe/Lisbon", story.he)
        said = await story.ask(WANG, "@ponte_bot T24 谁负责?", story.he)
        has(said, "Responsável", "Gao Xiang")
        lacks(said, ["责任人"])

    @pytest.mark.parametrize(
        ("words", "pieces"),
        [
            ("谁负责?", ("T7", "赵敏")),
            ("什么时候截止？", ("T7", "2027年2月26日")),
            ("进展如何？", ("T7", "京津专家服务团")),
            ("Quem é o responsável?", ("T7", "Zhao Min")),
            ("Qual é o prazo?", ("T7", "26 de fevereiro de 2027")),
            ("Quando é o prazo?", ("T7", "26 de fevereiro de 2027")),
        ],
    )
    async def test_a_question_in_reply_is_about_the_message(self, story: Story, words: str, pieces: tuple[str, ...]):
        about = await card(story, story.bj)
        has(await story.ask(LIU, words, story.bj, reply_to=about), *pieces)
        assert story.rows("SELECT 1 FROM reports WHERE source = 'chat'") == []

    async def test_talk_is_left_alone_though_the_bot_sees_everything(self, story: Story):
        before = len(story.by_bot(story.bj))
        for words in (
            "T7 谁负责?",
            "下周三开会吗",
            "赵敏说专家服务团的事她来办",
            "我的任务太多了",
            "Quem é o responsável pela T7?",
            "把T7延期到3月5日吧",
            "T7已完成",
            "新建任务：写总结，孙丽负责，3月5日前",
        ):
            message = await story.say(LIU, story.bj, words)
            assert story.reactions(message) is None, words
        assert len(story.by_bot(story.bj)) == before
        assert story.rows("SELECT 1 FROM drafts") == []

    async def test_a_reply_to_the_bot_that_is_talk_among_people_is_left_alone(self, story: Story):
        await story.say(LIU, story.bj, "/help")
        shown = story.last(story.bj)
        before = len(story.by_bot(story.bj))
        for words in ("这么多功能啊", "Ok, vemo-nos lá", "哈哈哈", "收到", "T7 的事还得问赵敏"):
            message = await story.say(LIU, story.bj, words, shown)
            assert story.reactions(message) is None, words
        assert len(story.by_bot(story.bj)) == before

    async def test_thanks_to_the_bot_get_no_lecture(self, story: Story):
        for words in ("@ponte_bot 谢谢", "@ponte_bot 收到", "@ponte_bot obrigado!", "@ponte_bot olá"):
            assert await story.ask(LIU, words, story.bj) == ""

    async def test_the_name_of_the_bot_alone_asks_what_it_can_do(self, story: Story):
        has(await story.ask(LIU, "@ponte_bot", story.bj), "您好", "Olá")
        assert len(datas(story.last(story.bj))) == 3

    async def test_who_names_the_bot_in_vain_hears_so_once(self, story: Story):
        before = len(story.by_bot(story.bj))
        await story.say(LIU, story.bj, "@ponte_bot 帮我订个盒饭")
        assert len(story.by_bot(story.bj)) == before + 1
        assert len(datas(story.last(story.bj))) == 3


class TestNotUnderstood:
    async def test_three_likely_things(self, story: Story):
        has(await story.ask(LIU, "今天天气真不错啊朋友们"), "/help")
        assert datas(story.last(LIU)) == ["tasks:open:mine:0", "next:0", "help"]
        await story.ask(ZHAO, "bla bla bla")
        assert datas(story.last(ZHAO)) == ["next:0", "tasks:overdue:-:0", "tasks:open:mine:0"]
        for data in datas(story.last(ZHAO)):
            await story.ask(ZHAO, "bla bla bla")
            await story.tap(ZHAO, story.last(ZHAO), data)

    async def test_words_that_name_nothing_show_nothing(self, story: Story):
        for words in ("完成了", "está", "取消吧"):
            has(await story.ask(LIU, words), "/help")

    async def test_what_the_words_resemble_comes_first(self, story: Story):
        await story.ask(LIU, "专家服务团怎么还没消息呢真急人")
        assert datas(story.last(LIU))[0] == "task:T7"
        assert len(datas(story.last(LIU))) == 3

    async def test_what_they_may_mean_besides(self, story: Story):
        await story.ask(LIU, "孙丽那边最近怎么一点动静都没有呀")
        (member,) = story.rows("SELECT owner_id FROM texts WHERE owner_kind = 'member' AND text = '孙丽'")
        assert len(datas(story.last(LIU))) == 3
        await story.tap(LIU, story.last(LIU), f"tasks:open:#{member[0]}:0")
        has(story.last(LIU).text or "", "T9", "孙丽")

    async def test_greetings_and_thanks(self, story: Story):
        for words in ("谢谢！", "收到", "ok", "Muito obrigado!"):
            message = await story.say(LIU, LIU, words)
            assert story.reactions(message) == "🤝"
            assert story.texts(LIU) == []
        has(await story.ask(LIU, "你好"), "您好")
        has(await story.ask(ANA, "Olá, bom dia!"), "Olá")
        assert len(datas(story.last(ANA))) == 3

    async def test_pictures_of_an_album_are_one_message(self, story: Story):
        before = len(story.by_bot(LIU))
        await story.upload(LIU, LIU, "1.png", "2.png", "3.png", caption="这里的风景真美")
        assert len(story.by_bot(LIU)) == before + 1


class TestStrangers:
    async def test_learn_nothing(self, story: Story):
        await story.start(STRANGER)
        for words in ("T7 谁负责?", "孙丽有哪些任务", "你好", "把T7延期到3月5日"):
            lacks(await story.ask(STRANGER, words), ["赵敏", "T7", "孙丽", "任务"])
            assert datas(story.last(STRANGER)) == []
        assert story.rows("SELECT 1 FROM drafts") == []


class TestNames:
    async def test_a_new_name_is_known_at_once(self, story: Story):
        has(await story.ask(LIU, "李白有哪些任务"), "没有")
        await story.ask(WANG, "/invite 李白 TJ")
        await story.ask(CHEN, "/assign T19 李白")
        has(await story.ask(LIU, "李白有哪些任务"), "T19")

    async def test_by_pinyin_and_with_a_title(self, story: Story):
        has(await story.ask(ANA, "Tarefas da Sun Li"), "T9", "T10")
        has(await story.ask(SUN, "孙丽老师有哪些任务"), "T9", "T10")
