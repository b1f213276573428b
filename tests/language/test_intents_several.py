"""Messages that want several things, one by one; everything else is one."""

from __future__ import annotations

import pytest

from bot.language.intents.several import wants
from bot.language.orders import of_this_week
from tests.language.test_intents import NOW


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    """(intent, code, whom or until when) of each thing that a message wants"""
    return [
        (one.intent.value, one.slots.task_ref, one.slots.person or one.slots.date_to or one.slots.date_from)
        for _, one in wants(text, None, NOW)
    ]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("T7 T8 谁负责", [("task_owner", "T7", None), ("task_owner", "T8", None)]),
        ("T7谁负责？T8呢？", [("task_owner", "T7", None), ("task_owner", "T8", None)]),
        ("T7谁负责，什么时候截止", [("task_owner", "T7", None), ("task_status", "T7", None)]),
        (
            "把T7和T8延期到4月10日",
            [("change_deadline", "T7", "2027-04-10"), ("change_deadline", "T8", "2027-04-10")],
        ),
        (
            "把T7延期到4月10日，T8延期到4月20日",
            [("change_deadline", "T7", "2027-04-10"), ("change_deadline", "T8", "2027-04-20")],
        ),
        ("T7延期到4月10日，并交给孙丽", [("change_deadline", "T7", "2027-04-10"), ("reassign_owner", "T7", "孙丽")]),
        ("T7已完成，T8延期到4月20日", [("mark_done", "T7", None), ("change_deadline", "T8", "2027-04-20")]),
        ("T7、T8已完成", [("mark_done", "T7", None), ("mark_done", "T8", None)]),
        ("quem trata da T7 e da T8?", [("task_owner", "T7", None), ("task_owner", "T8", None)]),
        ("quem trata da T7 e qual é o prazo?", [("task_owner", "T7", None), ("task_status", "T7", None)]),
        (
            "adia a T7 para 10 de abril e passa-a à Sun Li",
            [("change_deadline", "T7", "2027-04-10"), ("reassign_owner", "T7", "Sun Li")],
        ),
        (
            "adia a T7 para 10 de abril e a T8 para 20 de abril",
            [("change_deadline", "T7", "2027-04-10"), ("change_deadline", "T8", "2027-04-20")],
        ),
    ],
)
def test_each_thing_that_is_wanted(text: str, meant: list[tuple[str, str | None, str | None]]) -> None:
    assert told(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "", "T7谁负责", "T7 已与T8合并，请知悉", "T7进展：已走访5家企业，收集需求30条",
        "新建任务：核对T7名单，孙丽负责，4月5日前",
        "T7已联系专家，T8进度60%", "T7和T8都归我们处", "王老师，T7和T8您看一下", "a T7 e a T8 são parecidas",
        "na reunião falámos da T7 e da T8", "T7延期到周五了，你们知道吗，T8呢", "T1T2T3T4T5T6T7",
        "E12和E11错开，挪到10月20号", "E12跟E11撞期了，挪到10月20号",
    ],
)  # fmt: skip
def test_one_thing_or_talk_stays_whole(text: str) -> None:
    assert [said for said, _ in wants(text, None, NOW)] == [text]


@pytest.mark.parametrize(
    ("text", "week"),
    [
        ("本周安排", True), ("这周有什么安排？", True), ("我们这周都有什么事", True), ("agenda da semana", True),
        ("O que tenho esta semana?", True), ("本周有什么活动", False), ("我这周的任务", False), ("下周安排", False),
        ("Que tarefas tenho esta semana?", False), ("o que fizeste esta semana?", False), ("这周过得真快", False),
    ],
)  # fmt: skip
def test_this_week_as_a_whole(text: str, week: bool) -> None:
    assert of_this_week(text) is week
