"""Chinese requests as an office writes them beside its reasons, its further questions and its societies' names."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        石景山区科协还有几项没办完 | tasks_of_association | body=石景山区科协
        天津市自动化学会负责哪些任务 | tasks_of_association | body=天津市自动化学会
        津方配合的任务 | tasks_of_association | body=津方
        我们河北这边的任务 | tasks_of_association | body=河北
        E6几点集合?在哪上车 | exchange_detail | code=E6
        E6在什么地方办，怎么去 | exchange_detail | code=E6
        智能制造论坛哪天开?议程定了吗 | exchange_detail | topic=智能制造论坛
        咱们六月去河北几趟 | upcoming_exchanges | body=河北, from=2027-06-01, to=2027-06-30
        下周几开会 | next_meeting |
        我们下一回开会是在唐山吗 | next_meeting |
        联络员例会下次是几号 | next_meeting | topic=联络员例会
        T27是李敏在跟还是陈浩在跟 | task_owner | code=T27
        看下我的清单 | my_tasks |
        T7这边刚跟企业对接完，下周签 | record_update | code=T7
        跟大家同步一下T4的情况：场地已确认 | record_update | code=T4
        决策咨询报告改为11月30日前完成 | change_deadline | topic=决策咨询报告, to=2027-11-30
        年度会商时间有变，改到11月25日 | move_exchange | topic=年度会商, from=2027-11-25
        高翔借调走了，联盟章程转给张文博 | reassign_owner | topic=联盟章程, who=张文博
        安排孙丽月底前把通讯录更新好 | create_task | topic=把通讯录更新好, who=孙丽, to=2027-03-31
        下周四上午在唐山开座谈会，请安排 | create_meeting | topic=座谈会, from=2027-03-25
        约高翔周四下午开会谈联盟章程 | create_meeting | topic=联盟章程, who=高翔, from=2027-03-18
        河北的活动也请提醒我 | subscribe_reminders | body=河北
        E9前一天发个提醒给我 | subscribe_reminders | code=E9
        每周一早上把我的任务发给我 | subscribe_reminders |
        能不能安静两天 | mute_reminders |
        """
    ),
)
def test_what_offices_write(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "市区科技馆人真多",
        "区里的学会换届了",
        "论坛几点开始？吃什么？",
        "老王出差了，材料转给小李",
        "他请假了，方案交给李敏",
        "咱们去天津几次都没逛过古文化街",
        "让我安静会儿",
        "津方的同事真热情",
        "这牛奶过期了，谁买的",
        "信用卡逾期要罚息的",
        "上周的会我没参加，谁能给我讲讲大概内容",
        "下周几号放假",
        "你是在跟我说还是在跟他说",
    ],
)
def test_colleagues_are_left_alone(text: str) -> None:
    assert read(text) == ("none", {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        因场地冲突，三地科协会商拟调整至12月22日召开 | move_exchange | topic=三地科协会商, from=2027-12-22
        接河北通知，海河实验室调研推迟到下周五 | move_exchange | topic=海河实验室调研, from=2027-03-26
        以后科普讲解大赛归孙丽管 | reassign_owner | topic=科普讲解大赛, who=孙丽
        领导问智库专家库是哪个在弄，谁知道？ | task_owner | topic=智库专家库
        我名下月底前到期的有哪几项 | my_tasks | to=2027-03-31
        成果目录快到时限的时候提醒一下我 | subscribe_reminders | topic=成果目录
        太吵了 到月底之前都不要推送 | mute_reminders | to=2027-03-31
        卫星互联网联盟下回开会啥时候 | next_meeting | topic=卫星互联网联盟
        我们要迎检，请把河北省科协负责的任务都列出来 | tasks_of_association | body=河北省科协
        约高翔周四碰一下技术难题的事 | create_meeting | topic=技术难题, who=高翔, from=2027-03-18
        """
    ),
)
def test_what_stands_around_a_name_is_no_part_of_it(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        天津考察的联系人是谁 | exchange_detail | topic=天津考察
        成果目录的联系人是谁 | task_owner | topic=成果目录
        周五下午三点跟陈浩开个会 | create_meeting | who=陈浩, from=2027-03-19
        成果目录以后由孙丽来管 | reassign_owner | topic=成果目录, who=孙丽
        成果目录那项给孙丽 | reassign_owner | topic=成果目录, who=孙丽
        已过规定期限仍未办结的有哪些 | overdue_tasks |
        T7又来了3家企业，正在归口整理 | record_update | code=T7
        成果目录谁在弄？我有份通知要给他 | task_owner | topic=成果目录
        老师好，哪些任务过期了 | overdue_tasks |
        """
    ),
)
def test_whom_a_thing_needs_follows_from_its_kind(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "超期两个字看得我眼晕，天天的",
        "我的任务清单撕了，看着心烦",
        "逾期的几位同事，周会见",
        "论坛那天穿什么鞋",
    ],
)
def test_who_tells_a_story_asks_for_no_list(text: str) -> None:
    assert read(text) == ("none", {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        雄安走访的联系人是哪位 | exchange_detail | topic=雄安走访
        T21又收到8家企业的难题，正在归类 | record_update | code=T21
        请列出已过完成时限、尚未办结的事项 | overdue_tasks |
        马上要开督办会了，超时没完成的都发我 | overdue_tasks |
        联盟章程以后让孙丽来写 | reassign_owner | topic=联盟章程, who=孙丽
        下周一早上九点跟高翔开个短会 | create_meeting | who=高翔, from=2027-03-22
        这个季度咱们要接待哪些单位来访 | upcoming_exchanges | from=2027-01-01, to=2027-03-31
        请把下月的交流安排发群里 | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        科创行的路线定了没 | exchange_detail | topic=科创行
        E2需要带什么材料吗 | exchange_detail | code=E2
        什么时候开下一次例会 | next_meeting | topic=例会
        人工智能论坛提前三天提醒我一下 | subscribe_reminders | topic=人工智能论坛
        取消订阅交流活动提醒 | mute_reminders |
        下周一下午三点约天津科协碰个头，说说论坛选题 | create_meeting | body=天津科协, topic=论坛选题, from=2027-03-22
        哪些已经过了截止日期还没做完？周会要用 | overdue_tasks |
        你好，我是新来的联络员，请问有使用说明吗 | help |
        T17责任人换成孙丽吧，原来的同志调走了 | reassign_owner | code=T17, who=孙丽
        技术难题征集目前到什么进度了 | task_status | topic=技术难题征集
        天津企业往来清单谁负责 | task_owner | topic=天津企业往来清单
        人才面向前沿论坛几点开始 | exchange_detail | topic=人才面向前沿论坛
        服务方案的负责人是谁？我有份材料要给他 | task_owner | topic=服务方案
        """
    ),
)
def test_who_is_turned_to_and_why(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "年度会商那天我穿什么合适，正装有点紧了",
        "逾期两个字一红，我心就慌，习惯性的",
        "任务清单我打印出来贴墙上了，看着就有压力",
        "北京的同事到了吗？我在出站口",
        "T20终于有人管了",
        "戒烟这项任务已经逾期三年了",
        "T18归陈浩，他说自己是劳碌命",
        "孙丽的任务清单做得跟画似的",
        "E7谁主持来着……哦对天津，声音好听",
        "9月8号那天上午互访下午调研，衣服得挑件厚的",
        "T29首份报告，压力山大的那种",
        "周末加油站搞活动，排了一小时的队",
        "博物馆的展览值得一看",
        "离五月的论坛还有时间，不急",
        "T1这个稿子改了八遍，终于像样了",
        "T16走访两个实验室跑了一整天，腿都断了",
        "T32写的是长期,那就是没完没了呗",
    ],
)
def test_stories_are_left_alone(text: str) -> None:
    assert read(text) == ("none", {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        新能源材料论坛在哪天 | exchange_detail | topic=新能源材料论坛
        机器人竞赛是线上还是线下 | exchange_detail | topic=机器人竞赛
        产业对接活动谁带队 | exchange_detail | topic=产业对接活动
        人才专家名录齐了没有 | task_status | topic=人才专家名录
        四月的活动安排出来没有 | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        白洋淀调研另定于5月20日 | move_exchange | topic=白洋淀调研, from=2027-05-20
        会刊设计派给谁了 | task_owner | topic=会刊设计
        题库录入了一半 | record_update | topic=题库, pct=50
        """
    ),
)
def test_a_name_may_have_characters_of_other_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        宣传片拍完了吗，领导等着看 | task_status | topic=宣传片
        下周有论坛吗，我好安排人 | upcoming_exchanges | topic=论坛, from=2027-03-22, to=2027-03-28
        E6哪天开，我要订高铁 | exchange_detail | code=E6
        E6要不要穿正装 | exchange_detail | code=E6
        E6有直播吗，发个链接 | exchange_detail | code=E6
        这个T6是北京管还是天津管 | task_owner | code=T6
        河北还欠着哪些 | tasks_of_association | body=河北
        亮红灯的任务有哪些 | overdue_tasks |
        T6这周没进展，对方没回 | record_update | code=T6
        补记T6，昨天开了评审会 | record_update | code=T6
        跟您汇报，T6第一批设备到货了 | record_update | code=T6
        报告，T6已办结 | mark_done | code=T6
        T6昨天就交了，帮忙标一下完成 | mark_done | code=T6
        T6任务已完成，请予归档 | mark_done | code=T6
        E2推迟一周，定在3月29日 | move_exchange | code=E2, from=2027-03-29
        重新指派T6给李敏 | reassign_owner | code=T6, who=李敏
        让高翔3月25日前把展板做出来 | create_task | topic=把展板做出来, who=高翔, to=2027-03-25
        责成孙丽于3月底前拿出调研提纲 | create_task | topic=拿出调研提纲, who=孙丽, to=2027-03-31
        布置一下：宣传册校对，赵敏，3月22日前 | create_task | topic=宣传册校对, who=赵敏, to=2027-03-22
        以后河北的活动都告诉我一声 | subscribe_reminders | body=河北
        T6有动静了跟我说 | subscribe_reminders | code=T6
        T6不用再催了 | mute_reminders | code=T6
        我想订提醒，怎么弄 | help |
        下一次会商轮到谁家了 | next_meeting | topic=会商
        """
    ),
)
def test_wishes_in_further_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "红灯亮了，等会儿再走",
        "会徽设计得真丑，谁选的",
        "我好安排人，你把名单给我",
        "天津那边还欠着人情呢",
        "管饭吗？管饭我就去",
        "周四晚上来个火锅",
        "下周三碰一下把账结了",
        "跟您汇报个好消息，我脱单了",
        "布置一下会场，小王，下午就要用",
        "不懂就问，别不懂装懂",
        "年会提到了老张，他挺激动",
        "会议纪要录了一半，手酸",
        "发个链接吧，刚才的新闻",
        "审计的来了，大家小心点",
        "仪器又坏了，谁来修",
        "我想订个蛋糕，怎么弄",
        "昨天的论坛谁去了",
        "这周没进展，唉",
        "庆功宴安排在哪家",
    ],
)
def test_talk_in_these_words_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})
