"""News of the plan that somebody asks in Chinese to have entered, and what colleagues ask each other to enter."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        人才目录已经校对付印，请记为完成 | mark_done | topic=人才目录
        协议文本我们上午都改完交上去了，这项可以算完成了 | mark_done | topic=协议文本
        T5任务已于今日全部办结，请予登记 | mark_done | code=T5
        展品清单本周又新增6件，请予记录 | record_update | topic=展品清单
        T12的期限要延到3月底，请更新 | change_deadline | code=T12, to=2027-03-31
        上级来电，开放实验室走访要推到5月15日，麻烦改一下 | move_exchange | topic=开放实验室走访, from=2027-05-15
        打算在4月7日和天津市科协开一个选题会 | create_meeting | body=天津市科协, from=2027-04-07, topic=选题会
        周四上午十点把三家叫到一起开个协调会 | create_meeting | from=2027-03-18, topic=协调会
        """
    ),
)
def test_what_is_told_to_be_entered(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "会议纪要昨天已经发群里了，记得登记",
        "明天下午三点的培训推到四点了，大家改一下日程",
        "门禁已更新，请登记车牌",
        "想周末约几个朋友聚个会",
        "我打算周五和同学开个party",
        "上周三在天津召开了筹备会",
        "昨天和天津科协开了个会",
    ],
)
def test_what_colleagues_enter_themselves_is_talk(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T14现在谁在管我得找他要数据 | task_owner | code=T14
        下周有没有活动我要订票 | upcoming_exchanges | from=2027-03-22, to=2027-03-28
        T10换人，改由林月华负责 | reassign_owner | code=T10, who=林月华
        若泽·门德斯手头有哪些任务 | tasks_of_person | who=若泽·门德斯
        请登记一项新任务：核对场馆名单，责任人何志强 | create_task | who=何志强, topic=核对场馆名单
        五月份和天津的交流活动有哪些 | upcoming_exchanges | body=天津, from=2027-05-01, to=2027-05-31
        """
    ),
)
def test_a_reason_without_a_comma_and_names_among_other_words(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        把E8挪到五月二十九号那个周六 | move_exchange | code=E8, from=2027-05-29
        E8改到5月29日（周六） | move_exchange | code=E8, from=2027-05-29
        E8改到5月29号，也就是周六 | move_exchange | code=E8, from=2027-05-29
        E8提前到29号那个礼拜六 | move_exchange | code=E8, from=2027-05-29
        T7延到4月24号那周的周五 | change_deadline | code=T7, to=2027-04-23
        下周三也就是24号下午开个会，讨论预算 | create_meeting | topic=预算, from=2027-03-24
        29号也就是周六，咱们去爬山 | none
        """
    ),
)
def test_a_day_that_is_told_twice_is_one(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        把今年下半年的交流计划发我瞅一眼 | upcoming_exchanges | from=2027-07-01, to=2027-12-31
        下半年的交流计划甩我一份 | upcoming_exchanges | from=2027-07-01, to=2027-12-31
        把4月份的交流计划念一遍 | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        请把E6的安排拿给我看看 | exchange_detail | code=E6
        年度交流计划发我看看 | upcoming_exchanges
        把交流计划定下来 | none
        把行动计划划掉 | mark_done | topic=行动计划
        把照片传我一份 | none
        把调研总结发出来 | none
        他把计划念了一遍 | none
        """
    ),
)
def test_a_list_is_passed_over_in_many_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        登记新会员一家 | none
        登记新会场 | none
        登记参会回执 | none
        登记培训人员名单 | none
        录入调研材料 | none
        添加一个活动：4月20日科普讲座 | create_meeting | topic=科普讲座, from=2027-04-20
        加一场会员代表座谈会，周五下午 | create_meeting | topic=会员代表座谈会, from=2027-03-19
        """
    ),
)
def test_what_is_entered_about_members_and_papers_is_no_meeting(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        人才培养方面，谁的任务拖期了 | overdue_tasks | topic=人才培养
        乡村振兴方面，谁家拖期了 | overdue_tasks | topic=乡村振兴
        天津市科协的任务里头，要是有延误的请告诉我 | overdue_tasks | body=天津市科协
        王静的任务里要是有拖期的就列出来 | overdue_tasks | who=王静
        要是有逾期的任务，给我列一下 | overdue_tasks
        科普读物有没有过期的 | none
        谁的科普卡过期了 | none
        培训费用逾期没交的同事请抓紧 | none
        P1里头已经拖期了 | none
        要是有拖期的大家自觉点 | none
        里头要是有过期的就扔了吧 | none
        """
    ),
)
def test_what_is_late_is_asked_after_among_tasks(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        想召集大家就论坛选题开个线上会，时间定在本周五10点 | create_meeting | topic=论坛选题, from=2027-03-19
        下周二就框架协议修改开一次会 | create_meeting | topic=框架协议修改, from=2027-03-23
        拟邀请河北省科协就结对县名单开会，4月6日 | create_meeting
            | body=河北省科协, topic=结对县名单, from=2027-04-06
        跟天津市科协碰个头，时间定在下周二上午 | create_meeting | body=天津市科协, from=2027-03-23
        任务清单里添上“起草互访接待方案”，责任人陈浩 | create_task | topic=起草互访接待方案, who=陈浩
        5月20号到6月10号之间还有别的活动没，我好订票 | upcoming_exchanges | from=2027-05-20, to=2027-06-10
        求E13详细日程 | exchange_detail | code=E13
        全国科普月三地联动怎么个安排法,给我讲讲 | exchange_detail | topic=全国科普月三地联动
        E6会场已经跟滨海新区敲定，备注到进展里 | record_update | code=E6
        E6会已经开了 | none
        领导就安全问题开了个会 | none
        昨天跟河北开会，4月6日要交材料 | none
        跟河北开会，4月6日见 | none
        围绕年度会商议程，3月29日召开筹备会 | create_meeting | topic=年度会商议程, from=2027-03-29
        各处就年终总结开会，别忘了带材料 | none
        今天就年会方案开了会 | none
        任务清单里写上你的名字 | none
        """
    ),
)
def test_what_stands_between_the_parts_of_a_wish_is_known(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        谁能告诉我高翔都管着哪几摊 | tasks_of_person | who=高翔
        把刘洋的任务单子发来 | tasks_of_person | who=刘洋
        北京市科协上半年任务完成情况 | tasks_of_association | body=北京市科协, from=2027-01-01, to=2027-06-30
        给T16补一条进展：本周又走访两个实验室 | record_update | code=T16
        技术难题征集：新增9项，累计46项 | record_update | topic=技术难题征集
        科技智库论坛的日期更新成2029年4月19日 | move_exchange | topic=科技智库论坛, from=2029-04-19
        交办河北省科协一项任务：汇总县域产业需求，五月底前完成 | create_task
            | body=河北省科协, topic=汇总县域产业需求, to=2027-05-31
        天津市科协有新任务时通知我 | subscribe_reminders | body=天津市科协
        给我订个每周任务提醒 | subscribe_reminders
        以后T21的进展都发我一份 | subscribe_reminders | code=T21
        消息提醒能关掉吗 | mute_reminders
        谁能告诉我中午吃什么 | none
        购物清单：收到3个快递 | none
        """
    ),
)
def test_orders_and_news_name_their_things_at_once(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        天津这边下个月要来几拨人 | upcoming_exchanges | body=天津, from=2027-04-01, to=2027-04-30
        E9开班日期 | exchange_detail | code=E9
        接着要开的会议是哪天 | next_meeting
        订4月12日的视频会，讨论培训方案 | create_meeting | topic=培训方案, from=2027-04-12
        4月6日工作会，主题是巡展分工 | create_meeting | topic=巡展分工, from=2027-04-06
        论坛开始前三天提醒我一下 | subscribe_reminders | topic=论坛
        T20到截止日前两天提醒一下 | subscribe_reminders | code=T20
        任务有变动请及时通知我 | subscribe_reminders
        每周五给我推送本周任务进展 | subscribe_reminders
        安排4月12日的会议室 | none
        安排4月12日的会议的同事辛苦了 | none
        预定周五的会取消了 | none
        """
    ),
)
def test_days_and_what_is_told_of_them(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        把E13的介绍发来 | exchange_detail | code=E13
        E21是不是在雄安 | exchange_detail | code=E21
        天津市科协赴雄安新区走访是哪两天 | exchange_detail | topic=天津市科协赴雄安新区走访
        请帮我查出T17负责人 | task_owner | code=T17
        请北京市科协承担新任务：编制专家名录，6月底前 | create_task
            | body=北京市科协, topic=编制专家名录, to=2027-06-30
        每周一发我任务清单 | subscribe_reminders
        想及时收到河北省科协的动态 | subscribe_reminders | body=河北省科协
        会议怎么约 | help
        我不知道怎么提问 | help
        我不知道怎么跟他说 | none
        会议怎么又改了 | none
        """
    ),
)
def test_plain_ways_of_an_office_to_ask(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
