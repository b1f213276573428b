"""The same wish in the words of regions, of offices and of people in a hurry: a table for each way of putting it."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        成果汇编那事儿办得怎么样了 | task_status | topic=成果汇编
        巡展方案那项任务谁负责 | task_owner | topic=巡展方案
        滨海调研那趟什么时候出发 | exchange_detail | topic=滨海调研
        把展品清单那档子事交给王静 | reassign_owner | topic=展品清单, who=王静
        赴保定调研几号出发 | exchange_detail | topic=保定调研
        """
    ),
)
def test_what_points_at_a_thing_is_no_part_of_its_name(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T9竣工了，请核销 | mark_done | code=T9
        T12做完了，标成完成 | mark_done | code=T12
        选题目录的任务办妥了，可以勾掉 | mark_done | topic=选题目录
        T4稿子写到一半，算50%吧 | record_update | code=T4, pct=50
        说一下巡展方案的进度，60%了 | record_update | topic=巡展方案, pct=60
        T5：章程印完，手册在编 | record_update | code=T5
        关掉推送吧，太频繁了 | mute_reminders
        消息太多了，先把提醒停了 | mute_reminders
        天津有多少任务，列一下 | tasks_of_association | body=天津
        下次例会是几点来着，帮忙查一下 | next_meeting | topic=例会
        3月30日10时召开评审会，请录入 | create_meeting | topic=评审会, from=2027-03-30
        """
    ),
)
def test_what_is_told_stands_beside_what_is_asked_for(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        给我瞧瞧我的代办 | my_tasks
        俺手头有啥活儿 | my_tasks
        T7的进渡 | task_status | code=T7
        T8壮态如何 | task_status | code=T8
        打开任务题醒 | subscribe_reminders
        愈期的任务有哪些 | overdue_tasks
        T6卡壳了吗 | task_status | code=T6
        巡展方案有没有受阻 | task_status | topic=巡展方案
        """
    ),
)
def test_words_of_regions_and_words_misspelt_by_sound_are_understood(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        liuyang的任务有哪些 | tasks_of_person | who=liuyang
        T7交给zhangwei | reassign_owner | code=T7, who=zhangwei
        T7转到王静名下 | reassign_owner | code=T7, who=王静
        T9挂到陈浩那里 | reassign_owner | code=T9, who=陈浩
        建任务 更新通讯录 责任人王静 时限4月2日 | create_task | topic=更新通讯录, who=王静, to=2027-04-02
        派个任务给天津：整理样品清单，下周五前报 | create_task
            | topic=整理样品清单, body=天津, to=2027-03-26
        约个会，时间为3月30日9点，议题为预算 | create_meeting | topic=预算, from=2027-03-30
        T3的时限改为4.30 | change_deadline | code=T3, to=2027-04-30
        E7改到5月18、19两天 | move_exchange | code=E7, from=2027-05-18, to=2027-05-19
        科技工作者日活动改到6月2号 | move_exchange | topic=科技工作者日活动, from=2027-06-02
        """
    ),
)
def test_fields_names_and_days_are_read_as_offices_type_them(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        请开启会前提醒功能 | subscribe_reminders
        以后有会提前一天叫我 | subscribe_reminders
        请停止向我推送通知 | mute_reminders
        提醒勿扰 | mute_reminders
        操作手册发我一份 | help
        头一次用，教教我怎么报进展 | help
        """
    ),
)
def test_reminders_and_help_are_asked_for_in_any_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "手机提醒太多了，烦死",
        "第一次用这台打印机，谁教教我",
        "说明书在抽屉里",
        "我那事儿办完了，回头请你吃饭",
        "手头的事弄完就下班",
        "那趟车几点",
        "wifi的密码谁有",
    ],
)
def test_talk_in_such_words_is_left_alone(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T12搞掂咗，唔該幫我銷咗佢 | mark_done | code=T12
        T6做咗未 | task_status | code=T6
        学术论坛喺邊度開 | exchange_detail | topic=学术论坛
        五月有咩活動 | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        T9的deadline推到4月9号 | change_deadline | code=T9, to=2027-04-09
        next meeting什么时候 | next_meeting
        overdue的任务列一下 | overdue_tasks
        T5 assign给陈浩 | reassign_owner | code=T5, who=陈浩
        add个任务：更新名录，deadline 4月8日 | create_task | topic=更新名录, to=2027-04-08
        """
    ),
)
def test_cantonese_and_english_words_are_understood_in_between(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        本月剩下的活动帮我出个清单 | upcoming_exchanges | from=2027-03-01, to=2027-03-31
        接下来三地要搞点什么论坛 | upcoming_exchanges | topic=论坛
        E5是在北京开还是在天津开 | exchange_detail | code=E5
        巡展开幕式时间定了没 | exchange_detail | topic=巡展开幕式
        轮到我做什么了 | my_tasks
        我的任务都什么进度 | my_tasks
        天津牵头的都怎么样了 | tasks_of_association | body=天津
        宋磊手里还有几件活 | tasks_of_person | who=宋磊
        谁没按时交 | overdue_tasks
        T30可以核销了 | mark_done | code=T30
        派陈浩盯一下T5 | reassign_owner | code=T5, who=陈浩
        E8另行定于4月20日举办 | move_exchange | code=E8, from=2027-04-20
        补一笔T17，问卷回收了230份 | record_update | code=T17
        叫上天津，下周二开个碰头会 | create_meeting | body=天津, from=2027-03-23
        会议通知：3月26日9点，预算评审会 | create_meeting | topic=预算评审会, from=2027-03-26
        出差期间不要给我发通知 | mute_reminders
        萌新求教，从哪儿开始 | help
        """
    ),
)
def test_requests_of_everyday_are_understood_by_the_words_that_matter(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        绿色低碳论坛都邀请了谁 | exchange_detail | topic=绿色低碳论坛
        E5改没改期 | exchange_detail | code=E5
        保定园区参观的集合时间 | exchange_detail | topic=保定园区参观
        帮我理理我手上的任务 | my_tasks
        我有没有快到期的任务 | my_tasks
        给T8添个进展：样书寄到了 | record_update | code=T8
        名录翻译已完成，申请办结 | mark_done | topic=名录翻译
        T8来不及，延到4.16吧 | change_deadline | code=T8, to=2027-04-16
        E3定到6月1日举办 | move_exchange | code=E3, from=2027-06-01
        通讯录整理以后归王静 | reassign_owner | topic=通讯录整理, who=王静
        T3先由陈浩代管 | reassign_owner | code=T3, who=陈浩
        T4的owner改成liuyang | reassign_owner | code=T4, who=liuyang
        明天下午四点召集专家组碰头 | create_meeting | from=2027-03-18
        静音吧，通知太多了 | mute_reminders
        怎么跟你说才能延期 | help
        """
    ),
)
def test_further_ways_of_putting_it(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "通知：后天停电",
        "逾期不候啊",
        "谁没交团费",
        "有没有过期的酸奶",
        "T9的附件打不开",
        "刘洋有几个孩子",
        "今天轮到谁值日",
        "教教我怎么用这个咖啡机",
        "T11谁爱负责谁负责",
        "下次聚餐什么时候",
        "别推了，我自己来",
        "说明书看不懂",
        "年会节目谁负责",
    ],
)
def test_talk_with_words_of_plans_is_left_alone(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        下次年会定在几月 | next_meeting | topic=年会
        下回我们在哪儿碰 | next_meeting
        最近最早的一场会是哪天 | next_meeting
        那个手册写得怎么样了 | task_status | topic=手册
        反馈一下T20的落实情况 | task_status | code=T20
        海河论坛的基本情况 | exchange_detail | topic=海河论坛
        我现在该忙什么 | my_tasks
        让我看看天津的任务列表 | tasks_of_association | body=天津
        河北有几项任务还没动 | tasks_of_association | body=河北
        名录编制推进到六成 | record_update | topic=名录编制, pct=60
        名录编制的期限再宽限到4月10日 | change_deadline | topic=名录编制, to=2027-04-10
        数据库建设改派陈浩 | reassign_owner | topic=数据库建设, who=陈浩
        新增：任务 布置展板 高翔 4月11日 | create_task | topic=布置展板, who=高翔, to=2027-04-11
        开会，明天上午九点，议题是选题策划 | create_meeting | topic=选题策划, from=2027-03-18
        约一下天津科协，下周三上午谈展品运输 | create_meeting | topic=展品运输, body=天津科协, from=2027-03-24
        请于3月31日召开论证会 | create_meeting | topic=论证会, from=2027-03-31
        有没有快捷指令 | help
        """
    ),
)
def test_orders_of_offices_and_halves_of_questions_are_read(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        河北近期要搞论坛不 | upcoming_exchanges | body=河北, topic=论坛
        雄安走访咋安排的 | exchange_detail | topic=雄安走访
        还没做完又过了期限的任务 | overdue_tasks
        T20 ddl改4.20 | change_deadline | code=T20, to=2027-04-20
        给陈浩布置个任务：联系场馆，下周三前 | create_task | topic=联系场馆, who=陈浩, to=2027-03-24
        """
    ),
)
def test_what_offices_leave_out_is_read_from_the_rest(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        沙龙请改到4月20日再办 | move_exchange | topic=沙龙, from=2027-04-20
        年会改到4月22日原来那天场馆检修 | move_exchange | topic=年会, from=2027-04-22
        课件已印刷完毕，请登记为已完成 | mark_done | topic=课件
        现将T6进展报告如下：已与两家单位对接 | record_update | code=T6
        展板设计又交了一批，现在是七成 | record_update | topic=展板设计, pct=70
        T20换人，改由陈浩负责 | reassign_owner | code=T20, who=陈浩
        4月2日上午9点召开专家论证会，地点科技馆 | create_meeting | topic=专家论证会, from=2027-04-02
        论坛改到五月了，白准备一场 | none
        周三下午召开论证会，我去不了 | none
        课件印好了，这项工作让我学到很多 | none
        论坛改到5月8日那天我正好出差 | none
        他们下周三召开对接会 | none
        """
    ),
)
def test_changes_are_read_beside_what_nothing_parts_from_them(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)
