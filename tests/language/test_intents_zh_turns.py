"""Wishes with a reason, a place or one word more beside them, and talk in nearly the same words."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        请查询2027年第二季度拟举办的学术活动 | upcoming_exchanges | from=2027-04-01, to=2027-06-30
        6月还有几场活动要派人？ | upcoming_exchanges | from=2027-06-01, to=2027-06-30
        我借调去省里了 T23让陈会军接着干 | reassign_owner | code=T23, who=陈会军
        上课呢先别给我推消息了 | mute_reminders
        提醒发得太频繁了，请停一停 | mute_reminders
        T29的提醒能关掉吗 | mute_reminders | code=T29
        周四上午九点开展位分工会 三楼小会议室 | create_meeting | topic=展位分工会, from=2027-03-18
        兹定于4月2日14:30召开巡展工作协调会，请列入日程。 | create_meeting | topic=巡展工作协调会, from=2027-04-02
        登记：3月24日上午在学会会议室召开秘书长座谈会 | create_meeting | topic=秘书长座谈会, from=2027-03-24
        后天下午想和中心的老师开个短会，讨论一下样机方案 | create_meeting | topic=样机方案, from=2027-03-19
        试点方案还要补三组数据，期限改到5月14号行不行 | change_deadline | topic=试点方案, to=2027-05-14
        河北这边可有误了期限的任务？ | overdue_tasks | body=河北
        T30方案已经定稿交出去了，算完成 | mark_done | code=T30
        名录汇总终于弄完了，151条一个不落 | mark_done | topic=名录汇总
        第一次用，请问我可以问您哪些问题呀？ | help
        报一下进展：海河实验室走访了3家 | record_update | topic=海河实验室
        新建任务：核对展台租金，责任人林会计，3月20日前 | create_task | topic=核对展台租金, who=林会计, to=2027-03-20
        """
    ),
)
def test_a_wish_is_read_with_one_word_more(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        请把5月份已敲定的三地活动列一份给我，陈副主席要看。 | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        请将已超过办结时限仍未办结的任务一并报我。 | overdue_tasks
        一季度应交未交的任务有几项，我要做台账 | overdue_tasks | from=2027-01-01, to=2027-03-31
        经请示陈主席，T11办结时限同意顺延至4月20日，请予调整。 | change_deadline | code=T11, to=2027-04-20
        问卷汇总专家催不动，时限能不能放宽到4月30日 | change_deadline | topic=问卷汇总, to=2027-04-30
        青年学术沙龙的会场被占了，只能挪到5月22日 | move_exchange | topic=青年学术沙龙, from=2027-05-22
        雄安专家行的报名截止了没有，还能加两个人吗 | exchange_detail | topic=雄安专家行
        以后凡是学会牵头的任务快到期了，麻烦提前一周通知我 | subscribe_reminders
        需求征集完成七成，还剩两家企业没交表 | record_update | topic=需求征集, pct=70
        T7：今天把名单发给河北了，等他们回 | record_update | code=T7
        T13报告已报送，关闭。 | mark_done | code=T13
        上半年决算已经报出去了，这条销掉吧 | mark_done | topic=上半年决算
        下次联席会定了吗 | next_meeting | topic=联席会
        周五下午三点线上过一下共建方案，帮我约一下 | create_meeting | topic=共建方案, from=2027-03-19
        """
    ),
)
def test_a_wish_is_read_with_what_is_in_its_way(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        5月份要来馆里调研的活动有几批 | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        查下二季度有哪些活动 | upcoming_exchanges | from=2027-04-01, to=2027-06-30
        下周一上午九点馆里开会碰布展方案 | create_meeting | topic=布展方案, from=2027-03-22
        4.15开个会讨论巡展方案 | create_meeting | topic=巡展方案, from=2027-04-15
        E17住宿谁出钱 | exchange_detail | code=E17
        老科学家座谈安排在几层 | exchange_detail | topic=老科学家座谈
        老科学家座谈请往后挪到4月22日 | move_exchange | topic=老科学家座谈, from=2027-04-22
        会费收缴好几家没到账，时限延到4月底 | change_deadline | topic=会费收缴, to=2027-04-30
        腿脚不便走不动，提醒都给我停了吧 | mute_reminders
        有适合企业参加的活动麻烦通知我一声 | subscribe_reminders
        志愿者招募已经招满，任务结束 | mark_done | topic=志愿者招募
        T28接口联调45%，卡在权限上 | record_update | code=T28, pct=45
        名录供需清单我们公司已补报3条 | record_update | topic=名录供需清单
        负责成果汇编的是哪位 | task_owner | topic=成果汇编
        吴刚有没有delay的任务 | overdue_tasks | who=吴刚
        领导问下周有哪些活动？ | upcoming_exchanges | from=2027-03-22, to=2027-03-28
        """
    ),
)
def test_a_wish_is_read_in_the_words_of_those_who_do_it(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        周二下午跟街道开个碰头会说社区科普馆选址的事 | create_meeting | topic=社区科普馆选址, from=2027-03-23
        3月26日和印刷厂开个会，对一下画册清样 | create_meeting | topic=画册清样, from=2027-03-26
        T31以后别找老宋了 找蒋华 | reassign_owner | code=T31, who=蒋华
        示范园建设我跑不动了，让王静接着干吧 | reassign_owner | topic=示范园建设, who=王静
        社区科普日那天有雨 挪到5月15号 | move_exchange | topic=社区科普日, from=2027-05-15
        宣传片拍摄得等花开，时限往后放到5月20日 | change_deadline | topic=宣传片拍摄, to=2027-05-20
        五月份面向大学生的交流活动有哪些 | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        农技服务行到咱们县是哪一天啊，乡亲们等着呢 | exchange_detail | topic=农技服务行
        秘书长沙龙需要提前准备发言材料吗？大概讲几分钟？ | exchange_detail | topic=秘书长沙龙
        E8我讲话安排在第几个 | exchange_detail | code=E8
        T29公众号文章审完没 | task_status | code=T29
        请说明T4经费使用进度 | task_status | code=T4
        请列明韩立军同志经办的全部任务 | tasks_of_person | who=韩立军
        怎么在这里登记任务的进展 | help
        我不大会摆弄手机，你给说说咋用 | help
        """
    ),
)
def test_a_wish_is_read_in_the_words_of_the_village_and_of_the_school(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T9目前责任到人了吗，是哪位 | task_owner | code=T9
        T9换人了没，现在是谁 | task_owner | code=T9
        规划编制的主笔是谁 | task_owner | topic=规划编制
        滨海新区考察需要几天 | exchange_detail | topic=滨海新区考察
        创新论坛今年放哪儿办 | exchange_detail | topic=创新论坛
        讲解大赛报名条件是什么 | exchange_detail | topic=讲解大赛
        下周三地之间有什么往来 | upcoming_exchanges | from=2027-03-22, to=2027-03-28
        给我列列孙丽的任务 | tasks_of_person | who=孙丽
        T6改成4月30日完成 | change_deadline | code=T6, to=2027-04-30
        T6能提前到4月2日交吗 | change_deadline | code=T6, to=2027-04-02
        E5时间有变，5月12日举行 | move_exchange | code=E5, from=2027-05-12
        院士报告会那天不行，换5月12日 | move_exchange | topic=院士报告会, from=2027-05-12
        T8我交出去了，高翔接 | reassign_owner | code=T8, who=高翔
        年报编写改让高翔执笔 | reassign_owner | topic=年报编写, who=高翔
        T5已落实完毕 | mark_done | code=T5
        章程修订过半了 | record_update | topic=章程修订, pct=50
        T5完成了四分之一 | record_update | code=T5, pct=25
        """
    ),
)
def test_a_wish_is_read_whatever_verb_it_takes(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        孙丽牵头拟定接待方案，4月9日前完成，请立项 | create_task | topic=拟定接待方案, who=孙丽, to=2027-04-09
        给孙丽添个活，核实接站名单 | create_task | topic=核实接站名单, who=孙丽
        在系统里建项任务，名称为采购展品，责任人孙丽，4月9日前 | create_task | topic=采购展品, who=孙丽, to=2027-04-09
        明天下午四点有个预算调整的会，登记上 | create_meeting | topic=预算调整, from=2027-03-18
        明早九点召集各处开会议预算调整 | create_meeting | topic=预算调整, from=2027-03-18
        建议下周一上午召开协议文本协商会 | create_meeting | topic=协议文本协商会, from=2027-03-22
        周五下午三点约王静聊下参展布置 | create_meeting | topic=参展布置, from=2027-03-19, who=王静
        T11要是延期了通知我一声 | subscribe_reminders | code=T11
        勿扰模式打开 | mute_reminders
        每天的汇总不用发我了 | mute_reminders
        如何更改截止日期 | help
        你有哪些本领 | help
        """
    ),
)
def test_what_is_new_is_ordered_in_any_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        乡村驿站建设市里谁管这摊 | task_owner | topic=乡村驿站建设
        请告知T20现责任人，拟发函联系 | task_owner | code=T20
        T39合同盖章了没 | task_status | code=T39
        博览会布展进场时间是几号，我们搭建要排班 | exchange_detail | topic=博览会
        干部座谈参加人员范围是哪些 | exchange_detail | topic=干部座谈
        签约仪式需要哪几方带章 | exchange_detail | topic=签约仪式
        本年度还计划安排哪些干部互访 | upcoming_exchanges | topic=互访, from=2027-01-01, to=2027-12-31
        签约仪式因合同未定稿延至4月20日 | move_exchange | topic=签约仪式, from=2027-04-20
        现场翻译这块以后孙丽跟 | reassign_owner | topic=现场翻译, who=孙丽
        史料汇编的收尾请孙丽代劳 | reassign_owner | topic=史料汇编, who=孙丽
        主舞台搭建完成80%，灯光明天进场 | record_update | topic=主舞台搭建, pct=80
        E13开展前两天提醒我 | subscribe_reminders | code=E13
        夜里莫再发提醒，扰了老伴睡觉 | mute_reminders
        这机器人都管啥 给俺说说 | help
        怎么让你提醒大家交表呀 | help
        """
    ),
)
def test_a_wish_is_read_in_the_words_of_a_county_and_of_an_office(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T41挂在哪个处的账上 | task_owner | code=T41
        敬请告知学会年鉴编纂之责任人 | task_owner | topic=学会年鉴编纂
        把手上的活按期限排一下 | my_tasks
        上个月该交的还有谁没交 | overdue_tasks | from=2027-02-01, to=2027-02-28
        秘书长年会报到地点是不是还在老地方 | exchange_detail | topic=秘书长年会
        科技巡展下一站什么时候开始 | exchange_detail | topic=科技巡展
        学会年鉴编纂自即日起由孙丽同志主持 | reassign_owner | topic=学会年鉴编纂, who=孙丽
        学会年鉴编纂业已付梓，请予销案 | mark_done | topic=学会年鉴编纂
        年鉴编纂完成七成五 | record_update | topic=年鉴编纂, pct=75
        更新一下：营员教案前四课写完了，后两课下周交 | record_update | topic=营员教案
        新增：更换展厅灯具，4月16日前完工 | create_task | topic=更换展厅灯具, to=2027-04-16
        谨定于4月13日上午十时召开年鉴编委会，请登入日程 | create_meeting | topic=年鉴编委会, from=2027-04-13
        T44 due 前一天 ping 我 | subscribe_reminders | code=T44
        T41只要一更新你就说一声 | subscribe_reminders | code=T41
        """
    ),
)
def test_a_wish_is_read_in_old_words_and_in_new_ones(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T51没人回我，到底谁负责 | task_owner | code=T51
        官网上线还差哪一步 | task_status | topic=官网上线
        E20外宾几位 | exchange_detail | code=E20
        下一轮联席会排在几月 | next_meeting | topic=联席会
        下次视频会几点连线 | next_meeting
        每周一早上推送一次我的任务 | subscribe_reminders
        术语表我不熟，请转给孙丽 | reassign_owner | topic=术语表, who=孙丽
        T50样书收到，无误，完结 | mark_done | code=T50
        明天午饭后开个小会把校对分歧定一定 | create_meeting | topic=校对分歧, from=2027-03-18
        周四下午三点外事办来对接接待方案，请建会 | create_meeting | topic=接待方案, from=2027-03-18
        """
    ),
)
def test_a_wish_is_read_behind_what_stands_in_its_way(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "有一回我一个通知改了九遍，最后用的第一版",
        "昨晚翻出2019年的通讯录，里头一半人都换单位了",
        "加班可以，但能不能别在周五下午通知",
        "我把提醒都关了，结果错过了发月饼",
        "学时系统又不认账，明明看完了就显示98%",
        "节目排练请大家周四中午到报告厅，带上水杯就行",
        "消防演练改到明天下午了，别被警报吓着",
        "我查了一下，上个月的活动就两场",
        "误了期限谁也不好看",
        "开个短会吧，十分钟的那种",
        "同志们好，今天开会就一个议题",
        "年报编写这种苦差事谁都躲",
        "搭建完成，腰也完成了",
        "莫要催，慢工出细活",
        "T5三分之一的预算被砍了",
        "他今天穿西装，是有什么活动吗",
        "安全培训白上了",
        "别瞎传，等正式通知",
        "T15拖这么久，大家都有责任",
        "E7要穿正装，我没有",
        "我该干点啥呢，发呆吧",
        "问卷回收了多少份我数不清",
    ],
)
def test_what_colleagues_tell_is_left_alone(text: str) -> None:
    assert read(text)[0] == "none"
