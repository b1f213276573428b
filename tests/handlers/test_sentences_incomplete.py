"""Plain sentences that say no more than what kind of thing is wanted: the bot asks for the rest."""

from __future__ import annotations

import pytest
from story import ANA, LIU, ZHAO, Story, has, lacks

from bot.language.intents.pt.incomplete import WISHES as WISHES_PT
from bot.language.intents.zh.incomplete import WISHES as WISHES_ZH
from handlers.sentences.lacking import ASKING


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("帮我建个任务", "要新增什么任务"), ("我们要安排一次交流活动", "要新增什么活动"),
        ("我想改一下截止时间", "/deadline T7"), ("交流活动的时间要改一下", "/move E4"), ("想换个责任人", "/assign T7"),
        ("我要报一下进展", "/report T7"), ("我想办结一个任务", "/done T7"),
        ("想看一下同事的任务", "/tasks "),
        ("我不太会操作，请您教我一下。", "/next"),
        ("Quero criar uma tarefa", "要新增什么任务"), ("我想改一下T3的截止时间", "/deadline T3 "),
    ],
)  # fmt: skip
async def test_what_it_is_about_is_asked_for(story: Story, text: str, asked: str) -> None:
    has(await story.ask(ZHAO, text), asked)


async def test_in_portuguese(story: Story) -> None:
    has(await story.ask(ANA, "Quero registar uma atualização"), "Indique de que se trata", "/report T7")
    has(await story.ask(ANA, "Quero alterar um prazo"), "/deadline T7")


async def test_who_is_named_in_chinese_in_a_portuguese_sentence(story: Story) -> None:
    has(await story.ask(ANA, "Que tarefas tem a 孙丽?"), "Tarefas em aberto", "Sun Li", "T9")


async def test_in_a_group_colleagues_are_left_alone(story: Story) -> None:
    await story.say(LIU, story.bj, "我想改一下截止时间")
    lacks(story.texts(story.bj), ["/deadline"])


@pytest.mark.parametrize("text", ["我们单位有哪些任务", "我們單位有哪些任務", "列出本协会的任务"])
async def test_the_own_association_is_that_of_who_asks(story: Story, text: str) -> None:
    has(await story.ask(ZHAO, text), "北京")


async def test_the_own_association_in_portuguese(story: Story) -> None:
    has(await story.ask(ANA, "Quais são as tarefas da nossa associação?"), "Tarefas em aberto", "Associação de")


async def test_of_several_things_one_can_be_chosen(story: Story) -> None:
    has(await story.ask(ZHAO, "这个任务谁负责"), "请选择您所指的一项", "T7 组建京津专家服务团")
    has(await story.ask(ANA, "Quero saber os detalhes de um intercâmbio"), "E1")


async def test_what_was_told_is_kept_in_what_is_to_be_typed(story: Story) -> None:
    has(await story.ask(ZHAO, "我来更新下进展，材料已经送审了"), "/report T7 材料已经送审了")
    told = "各家来的推荐材料已经全部收齐、逐份核对并且送到专家手里去审了，评审会的场地也已经跟对方定下来了"
    has(await story.ask(ZHAO, f"我来更新下进展，{told}"), f"/report T7 {told}")


async def test_the_state_of_all_tasks_is_an_overview(story: Story) -> None:
    lacks([await story.ask(ZHAO, "各项任务进展怎么样")], ["/task T7"])


@pytest.mark.parametrize(
    ("by", "text"),
    [(ZHAO, "本周还有会吗"), (ANA, "Temos reuniões esta semana?"), (ANA, "Que reuniões há esta semana?")],
)
async def test_a_meeting_within_some_days_is_looked_for_there(story: Story, by: int, text: str) -> None:
    has(await story.ask(by, text), "E1")
    lacks([await story.ask(by, text.replace("本周", "下周").replace("esta", "na próxima"))], ["E1", "E2"])


def test_whatever_is_wished_is_answered() -> None:
    wished = {line.split()[0] for line in (WISHES_PT + WISHES_ZH).splitlines() if line and not line.startswith(" ")}
    assert len(wished) > 10
    assert wished <= {intent.value for intent in ASKING}
