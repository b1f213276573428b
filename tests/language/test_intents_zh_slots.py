"""The commonest Chinese questions, with each of their parts said in other words; and what stays talk beside them."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        低碳论坛几点散会 | exchange_detail | topic=低碳论坛
        E4那场培训报名找谁呀 | exchange_detail | code=E4
        低碳论坛一共多少人参加？ | exchange_detail | topic=低碳论坛
        E4包吃住吗 | exchange_detail | code=E4
        低碳论坛还能报名吗 | exchange_detail | topic=低碳论坛
        E4在哪个门集合 | exchange_detail | code=E4
        低碳论坛会不会改期 | exchange_detail | topic=低碳论坛
        低碳论坛有什么要注意的 | exchange_detail | topic=低碳论坛
        咱们下次会议是下周吗 | next_meeting
        下回三地开会定下来没有 | next_meeting
        专家通讯录什么时候截止 | task_status | topic=专家通讯录
        T4来得及吗 | task_status | code=T4
        T4换人了吗 | task_owner | code=T4
        哎，T4谁负责 | task_owner | code=T4
        方便的话帮我看看T4谁负责 | task_owner | code=T4
        这段时间都有哪些线上培训 | upcoming_exchanges | topic=培训
        三家下半年打算办几场大型活动噢 | upcoming_exchanges | from=2027-07-01, to=2027-12-31
        下个月都安排了那些考察 | upcoming_exchanges | topic=考察, from=2027-04-01, to=2027-04-30
        请问下孙丽手上有哪些待办 | tasks_of_person | who=孙丽
        孙丽5月底前到期的活儿有几条 | tasks_of_person | who=孙丽, to=2027-05-31
        天津大学科协没办完的事项有哪些 | tasks_of_association | body=天津大学科协
        我本月要交的待办列一下 | my_tasks | from=2027-03-01, to=2027-03-31
        还有几件活儿超了期 | overdue_tasks
        """
    ),
)
def test_each_part_takes_all_its_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "低碳论坛几点散会都行，我晚上没事",
        "哎，又要写总结",
        "方便的话一起吃个饭",
        "孙丽说下个月要去培训",
        "我完成了那些活，可算轻松了",
        "超了期就超了期吧",
        "我们三家关系一直不错",
        "这段时间大家都忙",
        "散会以后一起走",
        "要穿正装，别忘了",
    ],
)
def test_what_is_said_beside_them_is_talk(text: str) -> None:
    assert read(text) == ("none", {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        您这边都可以帮忙查些什么呀？ | help
        你这个小助手都能帮我办哪些事儿啊给我讲讲 | help
        应当怎样操作 | help
        介绍一下你自己 | help
        除了查任务还能干嘛 | help
        怎么更换责任人 | help
        这个系统支持哪些命令 | help
        T4责任人换成孙丽, 已经交接完了 | reassign_owner | code=T4, who=孙丽
        专家通讯录的期限往后调到5月10号 | change_deadline | topic=专家通讯录, to=2027-05-10
        以后T4有变动能通知我一下吗 | subscribe_reminders | code=T4
        低碳论坛的提醒我收到好几遍了，请不必再发 | mute_reminders | topic=低碳论坛
        请为本人开通T4的到期提醒，到期前3日推送即可 | subscribe_reminders | code=T4
        加个任务，公众号推文终审，明天截止 | create_task | topic=公众号推文终审, to=2027-03-18
        拟于本月26日上午开个座谈会，谈谈评审办法，请代为安排 | create_meeting | topic=评审办法, from=2027-03-26
        我名下12.31前到期的任务有几个 | my_tasks | to=2027-12-31
        加个任务：给通讯录做 ics 链接，5月20日前 | create_task | topic=给通讯录做 ics 链接, to=2027-05-20
        该怎么使用您这个助手 | help
        应该怎样向您提问 | help
        咱们下回会是线上还是现场 | next_meeting
        2028年度三地科协会商由哪家承办、几时召开 | exchange_detail | topic=2028年度三地科协会商
        请告知“科普月联动展”活动的时间、地点 | exchange_detail | topic=科普月联动展
        专家通讯录是谁在负责你帮我查一下 | task_owner | topic=专家通讯录
        涞水县科协的任务你给我拉个单子 | tasks_of_association | body=涞水县科协
        我是市测绘学会的，低碳论坛的议程请发我 | exchange_detail | topic=低碳论坛
        有没有过期没完成的任务？年底要对账 | overdue_tasks
        专家通讯录进展如何拉 | task_status | topic=专家通讯录
        """
    ),
)
def test_help_and_orders_take_them_too(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "你这个人真能干",
        "怎么开始啊，谁先说",
        "我们打算下周三开会",
        "我都收到三遍了",
        "介绍一下你女朋友",
        "还能干什么，回家呗",
    ],
)
def test_nothing_of_these_is_asked_of_the_bot(text: str) -> None:
    assert read(text) == ("none", {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T4专家通讯录谁负责，印厂又来电话了 | task_owner | code=T4
        T4通讯录那个现在啥进度 | task_status | code=T4
        E4低碳论坛的议程 | exchange_detail | code=E4
        专家通讯录更新得咋样了 | task_status | topic=专家通讯录
        T4最晚哪天交 | task_status | code=T4
        征集报告什么时候能交初稿 | task_status | topic=征集报告
        T4的截止时间是不是快到了 | task_status | code=T4
        低碳论坛参会回执交给谁 | exchange_detail | topic=低碳论坛
        什么时候开下一次三地会议呀 | next_meeting
        帮我理一理手头的待办 | my_tasks
        今天有什么是我要处理的 | my_tasks | from=2027-03-17, to=2027-03-17
        孙丽最近忙哪几项 | tasks_of_person | who=孙丽
        孙丽休假前还有啥没弄完 | tasks_of_person | who=孙丽
        天津科协负责的那些事办到哪一步了 | tasks_of_association | body=天津科协
        怎么才能看到别人的任务 | help
        孙丽老师那边现在负责哪些任务，我想找人配合 | tasks_of_person | who=孙丽
        T4这个编号谁编的 | none
        下半年再说吧，手头的事太多 | none
        我最近忙着搬家 | none
        """
    ),
)
def test_further_turns_of_what_is_asked(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        这个群先静音到3月31日吧 | mute_reminders | to=2027-03-31
        把这个群静音到月底 | mute_reminders | to=2027-03-31
        静音到月底 | mute_reminders | to=2027-03-31
        先把本群的推送关到月底 | mute_reminders | to=2027-03-31
        机器人在这个群先安静到4月5日吧 | mute_reminders | to=2027-04-05
        咱们群先消停到4月1日 | mute_reminders | to=2027-04-01
        4月1日到5日先静音 | mute_reminders | from=2027-04-01, to=2027-04-05
        这个群我静音了 | none
        我把群静音到周一了 | none
        手机先静音到散会吧 | none
        展厅静音到3月31日，施工 | none
        """
    ),
)
def test_a_group_is_silent_until_a_day(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        全国科普月三地联动的时间地点告诉我一下 | exchange_detail | topic=全国科普月三地联动
        年度会商的时间和地点告诉我一声 | exchange_detail | topic=年度会商
        雄安走访的时间地点跟我说一声 | exchange_detail | topic=雄安走访
        学术沙龙几点告诉我一下 | exchange_detail | topic=学术沙龙
        T7的负责人告诉我一下 | task_owner | code=T7
        低碳论坛早点提醒我 | subscribe_reminders | topic=低碳论坛
        T2到时间告诉我 | subscribe_reminders | code=T2
        T2到点敲我 | subscribe_reminders | code=T2
        最近要开的会是哪个 | next_meeting
        最近要开的是哪个会 | next_meeting
        接下来要开的会是哪一场 | next_meeting
        最近要开的会有哪些 | upcoming_exchanges
        你家地址告诉我 | none
        他的电话告诉我一下 | none
        最近要开的会太多了 | none
        """
    ),
)
def test_what_is_asked_for_by_its_name(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
