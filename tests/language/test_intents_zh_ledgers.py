"""Whose tasks are asked for by the name of a list or where a name stands in it, and talk in nearly the same words."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        我手里的任务台账 | my_tasks
        个人任务清单 | my_tasks
        挂我名字的任务有哪些 | my_tasks
        写着我名字的任务 | my_tasks
        忘了自己都担了哪些任务 | my_tasks
        记不清名下有几项任务了，帮我查查 | my_tasks
        月底前要我交的材料都有哪些 | my_tasks | to=2027-03-31
        高翔的任务单 | tasks_of_person | who=高翔
        挂在孙丽名下的任务 | tasks_of_person | who=孙丽
        责任人为孙丽的任务 | tasks_of_person | who=孙丽
        任务表里有周涛的吗 | tasks_of_person | who=周涛
        按责任人查：周涛 | tasks_of_person | who=周涛
        筛一下周涛的任务 | tasks_of_person | who=周涛
        请列示陈浩承担的各项任务 | tasks_of_person | who=陈浩
        魏红分到了什么活 | tasks_of_person | who=魏红
        都给魏红派了几项任务 | tasks_of_person | who=魏红
        费雷拉认领了哪些任务 | tasks_of_person | who=费雷拉
        北京市科协任务台账 | tasks_of_association | body=北京市科协
        任务按单位筛：河北 | tasks_of_association | body=河北
        责任单位是天津科协的任务 | tasks_of_association | body=天津科协
        以天津为牵头单位的任务 | tasks_of_association | body=天津
        天津博物馆领了那些任务 | tasks_of_association | body=天津博物馆
        天津科技馆名下的任务有几项 | tasks_of_association | body=天津科技馆
        北京那摊子任务 | tasks_of_association | body=北京
        天津还差几项 | tasks_of_association | body=天津
        P3里河北负责哪些 | tasks_of_association | code=P3, body=河北
        """
    ),
)
def test_a_list_is_asked_for_by_its_name(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        逾期？ | overdue_tasks
        迟迟未完成的任务 | overdue_tasks
        哪些任务拖到现在没交 | overdue_tasks
        期限过了还没动的有哪些 | overdue_tasks
        没赶上期限的任务有几项 | overdue_tasks
        掉队的任务有哪些 | overdue_tasks
        陈浩超了时限的任务 | overdue_tasks | who=陈浩
        逾期的任务里有没有陈浩的 | overdue_tasks | who=陈浩
        截止了还没完成的任务 | overdue_tasks
        天津拖期的任务 | overdue_tasks | body=天津
        我名下逾期的 | overdue_tasks
        """
    ),
)
def test_what_is_late_is_said_in_many_ways(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        陈浩说都交了，我想核对，他还有没有逾期的 | overdue_tasks | who=陈浩
        要找陈浩谈话，把他的任务列一下 | tasks_of_person | who=陈浩
        陈浩身兼数职，具体有哪些任务 | tasks_of_person | who=陈浩
        T5没人回我，牵头的是哪位 | task_owner | code=T5
        我这儿收到一份T27的函，不知转给谁 | task_owner | code=T27
        T23上周说快好了，好了吗 | task_status | code=T23
        """
    ),
)
def test_whom_and_what_a_wish_is_about_is_told_before_it(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        责任单位：T14 | task_owner | code=T14
        T13谁家的 | task_owner | code=T13
        拿T5的人是谁 | task_owner | code=T5
        T15谁主抓，谁配合 | task_owner | code=T15
        数据库建设换负责人了？现在是谁 | task_owner | topic=数据库建设
        人才库的维护人是哪位 | task_owner | topic=人才库
        T9做了一半没 | task_status | code=T9
        T18到节点了吗 | task_status | code=T18
        合作协议走到法务了吗 | task_status | topic=合作协议
        课题申报有回信了吗 | task_status | topic=课题申报
        宣传片拍了几集 | task_status | topic=宣传片
        谁领了T23 | task_owner | code=T23
        T2是不是王静在跟 | task_owner | code=T2
        学术论文集的承担单位 | task_owner | topic=学术论文集
        海河论坛征文，不知道谁在弄 | task_owner | topic=海河论坛征文
        低碳技术目录不是我管，那是谁管 | task_owner | topic=低碳技术目录
        办公室问T11是谁在抓，我不清楚，麻烦查一下 | task_owner | code=T11
        T3动工没 | task_status | code=T3
        T5 到底完没完成 | task_status | code=T5
        T6离完成还差多远 | task_status | code=T6
        T2目前处于何种状态 | task_status | code=T2
        会徽设计出初稿了吗 | task_status | topic=会徽设计
        框架协议，对方签了没 | task_status | topic=框架协议
        调研问卷发出去多少份了 | task_status | topic=调研问卷
        """
    ),
)
def test_one_thing_is_asked_about_in_many_ways(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "张雪，任务呢",
        "逾期了吗",
        "日子过得真快",
        "王静又迟到了，她昨晚几点睡的",
        "看我的",
        "任务单还没打印",
        "孙丽名下那套房子卖了",
        "高翔扛着梯子来了",
        "我担着心呢",
        "谁家的孩子在哭",
        "T5那谁说的话我不信",
        "责任不在我",
        "老李压着稿子不放",
        "这活儿一直没人接",
        "天津博物馆周一闭馆",
        "天津科技馆的穹幕电影好看",
        "方案谁看了都摇头",
        "红灯亮了快停车",
        "出门走到地铁站了吗",
        "那摊子事儿谁说得清",
        "拍了几张照片",
        "T7是谁在添乱",
        "我有几件事没了结，心烦",
        "拖着行李去开会",
        "周涛说他忙，我不信",
        "挂在墙上的那张海报歪了",
    ],
)
def test_talk_in_these_words_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})
