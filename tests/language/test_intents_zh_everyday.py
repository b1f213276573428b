"""Chinese as it is spoken and typed in a hurry: Cantonese, English words, slips of the ear; and talk in such words."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        e2係邊度開 | exchange_detail | code=E2
        下次會議喺幾點 | next_meeting
        下一場會議定咗未 | next_meeting
        T15責任人係邊個 | task_owner | code=T15
        t9進度點呀 | task_status | code=T9
        我手上仲有咩未做 | my_tasks
        幫我睇下陳浩有咩任務 | tasks_of_person | who=陳浩
        哪些任務過咗期 | overdue_tasks
        T15搞掂咗 | mark_done | code=T15
        T2截止日期押後到4月2號 | change_deadline | code=T2, to=2027-04-02
        幫我開返提醒 | subscribe_reminders
        唔好再提我 | mute_reminders
        點用呀 | help
        下禮拜三地有咩活動 | upcoming_exchanges | from=2027-03-22, to=2027-03-28
        """
    ),
)
def test_cantonese_says_what_the_tables_say(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        E5 agenda 发我 | exchange_detail | code=E5
        next meeting 什么时候 | next_meeting
        my tasks 有哪些 | my_tasks
        overdue 的任务有哪些 | overdue_tasks
        T18 assign 给周涛 | reassign_owner | code=T18, who=周涛
        T18 jindu 怎么样 | task_status | code=T18
        新建任务：准备agenda | create_task | topic=准备agenda
        新建任务：agenda定稿 | create_task | topic=agenda定稿
        """
    ),
)
def test_words_of_other_letters_stand_for_chinese_ones(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        新建会义：专家座谈，3月24日下午三点 | create_meeting | topic=专家座谈, from=2027-03-24
        E11 什么时后 | exchange_detail | code=E11
        T24近渡如何 | task_status | code=T24
        """
    ),
)
def test_a_slip_of_the_ear_is_no_name(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        请把我负责的任务发给我 | my_tasks
        近期有啥要参加的 | upcoming_exchanges
        下个月三家科协有什么安排吗 | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        科技工作者日活动在哪个城市举行 | exchange_detail | topic=科技工作者日活动
        咱下回开会是哪天来着 | next_meeting
        离下次开会还有几天 | next_meeting
        T19的对口联系人 | task_owner | code=T19
        联盟章程起草到什么程度了 | task_status | topic=联盟章程起草
        专家库建设目前推进情况如何 | task_status | topic=专家库建设
        联络员名单收齐没有 | task_status | topic=联络员名单
        T16走访了几家了 | task_status | code=T16
        T20还没动吗 | task_status | code=T20
        T1的期限是几号来着 | task_status | code=T1
        天津牵头的任务进展怎么样 | tasks_of_association | body=天津
        由孙丽承担的任务 | tasks_of_person | who=孙丽
        有没有超时没交的 | overdue_tasks
        T10已上线，可以结了 | mark_done | code=T10
        T9收尾了，帮忙关一下 | mark_done | code=T9
        T13想晚两天交 | change_deadline | code=T13
        E9整体往后挪到6月22日 | move_exchange | code=E9, from=2027-06-22
        派天津一个任务：汇总平台清单，4月8日前 | create_task | body=天津, topic=汇总平台清单, to=2027-04-08
        约个会，周五上午十点，聊联盟章程 | create_meeting | topic=联盟章程, from=2027-03-19
        召集三家开会，时间定在4月6日9:30 | create_meeting | from=2027-04-06
        每周一早上把我的任务提醒我一下 | subscribe_reminders
        E6开幕前两小时通知我一声 | subscribe_reminders | code=E6
        T13有更新的话告诉我 | subscribe_reminders | code=T13
        提醒先停一停，下周一再开 | mute_reminders | to=2027-03-22
        4月份京津冀三地活动安排 | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        把近期的互访安排发给我看一下 | upcoming_exchanges | topic=互访
        看看日历，4月15号有什么活动 | upcoming_exchanges | from=2027-04-15, to=2027-04-15
        E3是在雄安吗 | exchange_detail | code=E3
        E4是线上会议还是线下 | exchange_detail | code=E4
        下次例会改到哪天了 | next_meeting | topic=例会
        T6是不是高翔负责 | task_owner | code=T6
        联盟章程归口哪个部门 | task_owner | topic=联盟章程
        T1最新情况通报一下 | task_status | code=T1
        有什么是我要做的吗 | my_tasks
        马晓燕负责的活到哪一步了 | tasks_of_person | who=马晓燕
        T3清单汇总完一半了 | record_update | code=T3, pct=50
        T13目录初稿出来了 | record_update | code=T13
        T2已签署，任务完成 | mark_done | code=T2
        请登记T10已完成，谢谢 | mark_done | code=T10
        T19太赶了，推到7月1日吧 | change_deadline | code=T19, to=2027-07-01
        E15延后一天，11月19日开 | move_exchange | code=E15, from=2027-11-19
        T12负责人变更：周涛→刘洋 | reassign_owner | code=T12, who=刘洋
        以后T5就归宋磊管了 | reassign_owner | code=T5, who=宋磊
        T15麻烦转给张老师跟进 | reassign_owner | code=T15, who=张老师
        明天下午三点和天津碰个头，建个会 | create_meeting | body=天津, from=2027-03-18
        T6逾期了告诉我 | subscribe_reminders | code=T6
        有会的时候喊我一声 | subscribe_reminders
        我在休假，3月31日前别提醒 | mute_reminders | to=2027-03-31
        停了吧，提醒太频繁 | mute_reminders
        你好，不好意思打扰一下，想麻烦您帮忙看下T9的进度，多谢多谢 | task_status | code=T9
        麻烦查下E11的时间，谢谢老师 | exchange_detail | code=E11
        T9主要是谁在盯 | task_owner | code=T9
        成果目录出来没 | task_status | topic=成果目录
        T4报上来了几家 | task_status | code=T4
        我的代办 | my_tasks
        我有什么还没交的吗 | my_tasks
        天津市科协任务一览 | tasks_of_association | body=天津市科协
        还有谁没按期交 | overdue_tasks
        T6又收到3家企业的需求 | record_update | code=T6
        T4天津、北京都报了，就差河北 | record_update | code=T4
        T12因故暂缓，等上级批复 | record_update | code=T12
        进展更新 T3：已收到天津的清单 | record_update | code=T3
        T5完成✅ | mark_done | code=T5
        T10由天津市科协牵头 | reassign_owner | code=T10, body=天津市科协
        请给河北省科协布置任务：报送专家名单，截止4月6日 | create_task
            | body=河北省科协, topic=报送专家名单, to=2027-04-06
        我想每天收到待办提醒 | subscribe_reminders
        今天免打扰 | mute_reminders | to=2027-03-17
        我该怎么跟你说话你才懂 | help
        E7的联系人电话 | exchange_detail | code=E7
        把E14的日期改一下，改到9月25日 | move_exchange | code=E14, from=2027-09-25
        E3路线怎么安排的 | exchange_detail | code=E3
        T1反馈意见收齐了吗 | task_status | code=T1
        T2有没有延期 | task_status | code=T2
        我的任务完成情况 | my_tasks
        派到我头上的任务有哪些 | my_tasks
        哪些该交的还没交 | overdue_tasks
        T9选题又新增4个，共26个 | record_update | code=T9
        T11预算初稿完成，进度55% | record_update | code=T11, pct=55
        T18企业名单还在核对 | record_update | code=T18
        T19设备采购遇到困难，供应商断货 | record_update | code=T19
        新增工作任务：整理档案，责任人马晓燕，期限4月底 | create_task | who=马晓燕, topic=整理档案, to=2027-04-30
        有人更新T11就告诉我 | subscribe_reminders | code=T11
        怎么查自己的任务 | help
        命令有哪些 | help
        有没有操作说明 | help
        我想延期一个任务，要怎么操作 | help
        """
    ),
)
def test_wishes_in_the_words_of_the_corridor(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "T1这个编号谁编的", "T10共享日历挺好用的", "今晚有啥活动", "任务书我还没看", "陈浩问T18谁负责",
        "主任说E2推迟到下周", "T7谢谢", "T7辛苦", "T7你定", "逾期了吗", "你哋食咗飯未", "邊個有充電器",
        "E6嗰日我唔得閒", "T7搞到我頭都大", "deadline快到了，好慌", "T3收到了，谢谢",
        "谁负责T7都一样累", "E2谁去都行", "T7咱俩谁牵头啊", "T1那稿改了八遍了", "E6提前到上午，我还没起床呢",
        "T7完成是迟早的", "T7进展神速啊", "T8都等了三天了还没人理", "T8已转发", "T8已截图", "T10正在看",
        "T10已经没人提了", "T10目前这样挺好", "T10啊？", "T10哪个", "有活动叫我", "加个任务？饶了我吧",
        "安排会议室了吗", "T19太赶了", "T7的会几点？我忘了，老周", "T7已拉群", "T7是谁写的那么好", "我去问T7谁管",
        "你问一下高翔T6什么时候交", "你跟王静说T7延期到周五", "你猜T7什么时候能完", "就算T7逾期也没办法",
        "T1签约仪式要红毯吗", "T15展品运输谁联系过", "P3答辩紧张吗", "有任务吗今天，没有我就撤了", "我今天没任务",
        "我没任务了，轻松", "我关闭了通知", "有人有E6的日程吗，发我", "有没有人去E2",
        "前年的互访是我跟着去的", "上个月的论坛是陈浩张罗的", "香港的同事周五到，高翔去机场等", "车站那边周日有人接",
    ],
)  # fmt: skip
def test_talk_in_such_words_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})
