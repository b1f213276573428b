"""Chinese questions beside what is only told, in one breath or behind a comma, and as offices put them on paper."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T9谁在盯啊我手上有份表要转他 | task_owner | code=T9
        审计要来了，T4的经办人是谁 | task_owner | code=T4
        智库名单谁编的我要补两个人 | task_owner | topic=智库名单
        T6报到哪一步了领导等着 | task_status | code=T6
        印刷厂在排期，画册定稿了没 | task_status | topic=画册
        E3几点集合呀司机要排班 | exchange_detail | code=E3
        请核实T8的牵头处室。 | task_owner | code=T8
        请将T5责任人告知我处。 | task_owner | code=T5
        请书面说明T2当前进度及存在问题。 | task_status | code=T2
        T7执行至何阶段？请函复。 | task_status | code=T7
        请提供E4的举办时间、地点及参会名单。 | exchange_detail | code=E4
        处长问T3做到什么程度了 | task_status | code=T3
        四月份活动多不多 | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        六月和河北的交流活动有哪些 | upcoming_exchanges | body=河北, from=2027-06-01, to=2027-06-30
        下届年度会商召开时间 | next_meeting | topic=年度会商
        您能为我们提供哪些服务 | help |
        想登记进展，该怎么输入 | help |
        本系统有何功能 | help |
        E5谁带队呀我核对一下人数 | exchange_detail | code=E5
        画册现在理到什么程度了 | task_status | topic=画册
        """
    ),
)
def test_questions_beside_reasons(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "T9谁写的，字都写错了",
        "简报谁编的呀，笑死我了",
        "上周的球赛看了没，点球真悬",
        "六月那几场论坛排得紧，大家都瘦了",
        "陈浩问T18谁负责",
        "方案写出来没人理，那不白费",
        "请您介绍个对象",
        "T3谁写的啊，看得我眼花",
        "展览去了没，挺好",
        "下一届奥运会什么时候开",
    ],
)
def test_what_is_said_in_such_words_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})
