"""Lists of work that are asked for by what they are about, a project or a field, and talk in nearly the same words."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        科技成果转化项目有没有逾期任务？ | overdue_tasks | topic=科技成果转化
        科普方面有超过时限的任务吗？ | overdue_tasks | topic=科普
        列一下科技成果转化方面逾期的任务 | overdue_tasks | topic=科技成果转化
        青少年交流这块有哪些没按时完成的任务 | overdue_tasks | topic=青少年交流
        跟专家服务团有关的任务有过期的吗 | overdue_tasks | topic=专家服务团
        有没有关于论坛的逾期任务 | overdue_tasks | topic=论坛
        哪些科普任务超时限了 | overdue_tasks | topic=科普
        逾期任务里有没有科普的 | overdue_tasks | topic=科普
        科普方面谁拖期了 | overdue_tasks | topic=科普
        请列出科普项目的逾期清单 | overdue_tasks | topic=科普
        低空经济方面有没有逾期的任务 | overdue_tasks | topic=低空经济
        天津市科协科普方面有没有逾期的任务 | overdue_tasks | body=天津市科协 | topic=科普
        赵敏负责的雄安任务有没有拖期的 | overdue_tasks | who=赵敏 | topic=雄安
        P1里头哪些已经拖期了？ | overdue_tasks | code=P1
        逾期的任务里属于P1的有哪些 | overdue_tasks | code=P1
        在P1里，有哪些任务滞后？ | overdue_tasks | code=P1
        王静在P12里有没有逾期的任务 | overdue_tasks | code=P12 | who=王静
        哪些任务在P4里已经超期 | overdue_tasks | code=P4
        有哪些逾期任务属于P6 | overdue_tasks | code=P6
        拖期的P11任务有哪些 | overdue_tasks | code=P11
        P1里河北有哪些任务拖期了 | overdue_tasks | code=P1 | body=河北
        没按时完成的科普任务有哪些 | overdue_tasks | topic=科普
        天津逾期的科普任务有哪些 | overdue_tasks | body=天津 | topic=科普
        天津市科协在科技成果转化方面有什么任务 | tasks_of_association | body=天津市科协 | topic=科技成果转化
        我们单位有哪些任务 | tasks_of_association |
        P3里面有哪些是我负责的 | my_tasks | code=P3
        P3有哪些任务是我的 | my_tasks | code=P3
        我們協會還有哪些任務沒完成 | tasks_of_association |
        T5 grupo de peritos para Xiongan 谁负责 | task_owner | code=T5
        河北有哪些科普任务 | tasks_of_association | body=河北 | topic=科普
        乡村振兴方面河北承担了哪些任务 | tasks_of_association | body=河北 | topic=乡村振兴
        刘洋在论坛这块有什么任务 | tasks_of_person | who=刘洋 | topic=论坛
        我手上和论坛有关的任务有哪些 | my_tasks | topic=论坛
        """
    ),
)
def test_a_list_is_about_a_field_or_a_project(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        哪些紧急任务逾期了 | overdue_tasks
        其他方面有没有逾期的任务 | overdue_tasks
        天津有哪些重点任务 | tasks_of_association | body=天津
        刘洋的在办任务有哪些 | tasks_of_person | who=刘洋
        """
    ),
)
def test_words_for_any_work_name_no_field(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "科普项目有三个任务逾期了",
        "科普方面的任务又逾期了，愁死我了",
        "科技成果转化那个项目拖期了，领导不高兴",
        "科普方面超过时限了也没办法",
        "论坛那块没按时交的，下周补上",
        "合同方面有没有过期的风险啊",
        "科普中心的图书有没有逾期没还的",
        "天津在科普方面有任务也有压力",
        "刘洋在论坛这块有经验",
        "天津的科普任务完成得不错",
        "北京在科普方面有什么优势",
    ],
)
def test_talk_of_a_field_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})
