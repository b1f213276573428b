"""What stands around a Chinese wish: who it is put to, what is done besides, what it is entered for."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        会徽征集清单已经完成，附件都发给学会部了 | mark_done | topic=会徽征集清单
        小桥老师，T9的责任人是谁 | task_owner | code=T9
        报告主任，T9已完成 | mark_done | code=T9
        跟各位说一声，学术沙龙改到5月20日举行，教授那天才到 | move_exchange | topic=学术沙龙, from=2027-05-20
        T9谁负责你帮我查一下 | task_owner | code=T9
        T9办完了您给登一下 | mark_done | code=T9
        建个会，评审标准，5月20日10:00，3号会议室 | create_meeting | topic=评审标准, from=2027-05-20
        科普大赛方案进展如何拉 | task_status | topic=科普大赛方案
        T9科普手册那个咋样了 | task_status | code=T9
        孙丽手上5月份到期的任务有哪些 | tasks_of_person | who=孙丽, from=2027-05-01, to=2027-05-31
        拟于5月20日下午2时召开评审联席会，请列入计划 | create_meeting | topic=评审联席会, from=2027-05-20
        5月20日下午3点跟天津市科协碰个头，帮建个会呗 | create_meeting | body=天津市科协, from=2027-05-20
        T9以后让孙丽来负责吧王静要去学习 | reassign_owner | code=T9, who=孙丽
        T9付印了没有 | task_status | code=T9
        峰会能否改到5月20日？酒店满了 | move_exchange | topic=峰会, from=2027-05-20
        怎么用你来查任务？有说明吗？ | help
        该怎么向您提问 | help
        王静办完了你给记一下 | none
        """
    ),
)
def test_what_stands_around_a_wish(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        主任刚问起科普手册，这活儿干到什么程度了呢 | task_status | topic=科普手册
        处长刚才问到宣传册，做得怎么样了 | task_status | topic=宣传册
        领导在问通讯录，那活儿干得咋样了 | task_status | topic=通讯录
        T9，这事儿办到哪一步了 | task_status | code=T9
        跟碳中和有关的活动后面还有没有啊 | upcoming_exchanges | topic=碳中和
        涉及乡村振兴的论坛接下来还有吗 | upcoming_exchanges | topic=乡村振兴
        机器人方面的活动下半年还有没有 | upcoming_exchanges | topic=机器人, from=2027-07-01, to=2027-12-31
        接下来那个会议定在几号几点 | next_meeting
        接下来那场会什么时候开 | next_meeting
        下面那个会是几号 | next_meeting
        后面那场会议在哪天 | next_meeting
        5月20日下午四点给我们开个碰头会 | create_meeting | from=2027-05-20
        5月20日给三方排个线上会 | create_meeting | from=2027-05-20
        给大家约个视频会，5月20日上午 | create_meeting | from=2027-05-20
        5月20日想组织一次线上会，议题是展品巡展 | create_meeting | topic=展品巡展, from=2027-05-20
        想召集一次视频会，5月20日，议题是联合申报 | create_meeting | topic=联合申报, from=2027-05-20
        工作简报的催办不用再发给我 | mute_reminders | topic=工作简报
        巡展清单的提醒别再发给我 | mute_reminders | topic=巡展清单
        会上新定了一项任务“科普读本”，孙丽写，5月20日交，你录一下 | create_task
            | topic=科普读本, who=孙丽, to=2027-05-20
        例会上新增一项任务“会议手册”，孙丽整理，5月20日前完成，录进去 | create_task
            | topic=会议手册, who=孙丽, to=2027-05-20
        主任新派了个任务：名册更新，孙丽负责，5月20日前完，请录入 | create_task
            | topic=名册更新, who=孙丽, to=2027-05-20
        你录一下，会上议定一项新任务，编印会员手册，孙丽牵头，5月20日前交 | create_task
            | topic=编印会员手册, who=孙丽, to=2027-05-20
        我有逾其的任务吗 | overdue_tasks
        孙丽有没有逾其任务 | overdue_tasks | who=孙丽
        我有待扮的任务吗 | my_tasks
        把科普手册从待办列表里勾掉吧 | mark_done | topic=科普手册
        T9的进展发给我 | task_status | code=T9
        """
    ),
)
def test_what_is_named_before_and_whom_it_is_for(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "下周要交方案，这活儿谁干",
        "他辞职了，这项工作谁负责",
        "会议室门坏了，这事儿归谁管",
        "我写完方案了，这活儿干得怎么样",
        "主任问起你的方案，这事儿你怎么说的",
        "处长问起买房，这事儿办到哪一步了",
        "领导刚才问巡展，谁去都行",
        "主任明天给我们开会",
        "他们明天给我们开个会",
        "周三给大家开会的时候说",
        "处里想组织一次线上会，议题还没想好",
        "那个会议我不去了",
        "后面那个会议室空着",
        "下面那个会我来主持",
        "照片不用再发给我",
        "会上新定了一项任务，孙丽写，累死了",
        "会上布置了任务，大家都录一下音",
        "会上定了一项任务“合影”，小王拍，周五交，大家知道就行",
        "处里安排了一项工作，周五打扫卫生，大家记一下",
    ],
)
def test_what_is_said_among_colleagues_in_such_words_is_left_alone(text: str) -> None:
    assert read(text)[0] == "none"
