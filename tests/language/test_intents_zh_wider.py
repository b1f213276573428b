"""Chinese requests in the less usual words of each class: closing, handing over, dating, entering, reminding."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        近期有没有跟人工智能有关的交流 | upcoming_exchanges | topic=人工智能
        卫星互联网方面最近都有哪些活动 | upcoming_exchanges | topic=卫星互联网
        4月有哪些成果转化主题的论坛 | upcoming_exchanges | topic=成果转化, from=2027-04-01, to=2027-04-30
        天津接下来有哪些乡村振兴领域的活动 | upcoming_exchanges | body=天津, topic=乡村振兴
        关于低碳技术，近期有什么活动 | upcoming_exchanges | topic=低碳技术
        想参加新能源方面的活动，有哪些 | upcoming_exchanges | topic=新能源
        T8谁操刀 | task_owner | code=T8
        联盟章程这块归口哪里 | task_owner | topic=联盟章程
        成果目录算谁的啊 | task_owner | topic=成果目录
        T8什么程度了 | task_status | code=T8
        联盟章程几号之前要交 | task_status | topic=联盟章程
        T8进展说说 | task_status | code=T8
        成果目录验收了吗 | task_status | topic=成果目录
        技术经理人培训班怎么坐车 | exchange_detail | topic=技术经理人培训班
        卫星互联网论坛都有谁 | exchange_detail | topic=卫星互联网论坛
        卫星互联网论坛参会单位 | exchange_detail | topic=卫星互联网论坛
        展品互换巡展的参展单位 | exchange_detail | topic=展品互换巡展
        把展品互换巡展的展期发我 | exchange_detail | topic=展品互换巡展
        E6主办单位是谁 | exchange_detail | code=E6
        T8的交期是哪天 | task_status | code=T8
        查一下T8上报时间 | task_status | code=T8
        汇报一下T8的阶段性进展 | task_status | code=T8
        E6要带电脑吗 | exchange_detail | code=E6
        归我管的任务 | my_tasks
        我手头的活报一遍呗 | my_tasks
        不太会操作，教教我呗 | help
        新来的，还不会用 | help
        """
    ),
)
def test_what_is_asked(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        成果目录销号吧 | mark_done | topic=成果目录
        请把联盟章程从清单里划掉 | mark_done | topic=联盟章程
        联盟章程可以关了 | mark_done | topic=联盟章程
        把T8列为已完成 | mark_done | code=T8
        T8请列为已完成 | mark_done | code=T8
        成果目录移到4月12日 | change_deadline | topic=成果目录, to=2027-04-12
        成果目录的期限更正为4月12日 | change_deadline | topic=成果目录, to=2027-04-12
        联盟章程新的截止日期是4月12日 | change_deadline | topic=联盟章程, to=2027-04-12
        联盟章程结项时间推迟至4月12日 | change_deadline | topic=联盟章程, to=2027-04-12
        联盟章程延期，4月12日完成 | change_deadline | topic=联盟章程, to=2027-04-12
        联盟章程新责任人为高翔 | reassign_owner | topic=联盟章程, who=高翔
        成果目录委托给高翔 | reassign_owner | topic=成果目录, who=高翔
        联盟章程以后给高翔 | reassign_owner | topic=联盟章程, who=高翔
        T8请高翔代办 | reassign_owner | code=T8, who=高翔
        给T8登记进展：初稿已送法务审核 | record_update | code=T8
        往T8进展里加一句：初稿已送法务审核 | record_update | code=T8
        成果目录标70% | record_update | topic=成果目录, pct=70
        人选大多谈妥了，专家服务团的进度请更新为70% | record_update | topic=专家服务团, pct=70
        领导批示要尽快落实，请新增一项任务“编写使用手册”，由高翔负责 | create_task
            | topic=编写使用手册, who=高翔
        加一个整理会商纪要的任务 | create_task | topic=整理会商纪要
        登记一个新任务，叫“整理会商纪要” | create_task | topic=整理会商纪要
        整理会商纪要，帮我建个任务 | create_task | topic=整理会商纪要
        在任务清单中新增：整理展品清单 | create_task | topic=整理展品清单
        开会讨论签约仪式，3月24日14:30 | create_meeting | topic=签约仪式, from=2027-03-24
        """
    ),
)
def test_what_is_ordered_or_told(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T8到期前记得提个醒 | subscribe_reminders | code=T8
        联盟章程快到期的时候推个提醒 | subscribe_reminders | topic=联盟章程
        E6开始前知会一声 | subscribe_reminders | code=E6
        T8提前三天提醒 | subscribe_reminders | code=T8
        我要订阅 | subscribe_reminders
        重新提醒我 | subscribe_reminders
        无需提醒 | mute_reminders
        退订所有消息 | mute_reminders
        联盟章程的提醒去掉 | mute_reminders | topic=联盟章程
        T8暂停提醒 | mute_reminders | code=T8
        """
    ),
)
def test_what_is_wanted_of_reminders(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "现场全靠老李协调，不然就乱套了",
        "成果目录是高翔在弄，她手快",
        "联盟章程高翔负责，别再问我了",
        "横幅拿掉吧，挡着门了",
        "表上打勾的都是报了名的",
        "航班改成4月12日的了",
        "这顿饭算谁的",
        "这种小事也要立个任务？",
        "任务清单长什么样我不关心",
        "手机标70%电，其实撑不了一小时",
        "企业盈利降到70%",
        "到时候提个醒，我怕睡过头",
        "散会前记得打个招呼再走",
        "人工智能方面的交流真多啊",
        "最近的活动都跟AI有关",
        "以喝酒为主题的聚会",
        "教教我呗，你这PPT怎么做的",
        "都有谁去爬山",
        "怎么坐车去你家啊",
    ],
)
def test_talk_in_these_words_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        每周一早上九点提醒我看任务进展 | subscribe_reminders
        每天上午九点提醒我看一下任务进展情况 | subscribe_reminders
        每月1号提醒我核对任务进度 | subscribe_reminders
        每周一提醒我去看各项任务的进展 | subscribe_reminders
        每周一早上九点提醒我看专家库建设的进展 | subscribe_reminders | topic=专家库建设的进展
        P9有新动静的话记得通知我 | subscribe_reminders | code=P9
        E5有新情况请告诉我 | subscribe_reminders | code=E5
        P9要是有啥新消息,记得跟我说一声 | subscribe_reminders | code=P9
        T7有更新的话记得提醒我 | subscribe_reminders | code=T7
        专家库建设有新动静的话记得通知我 | subscribe_reminders | topic=专家库建设
        不太会用,给点提示吧 | help
        第一次用，给点提示 | help
        我刚来，给点指点吧 | help
        对这个不熟悉，给点提示呗 | help
        刚接触，能给点提示吗 | help
        给点使用提示 | help
        三地年内还要碰几次面 | upcoming_exchanges | to=2027-12-31
        三方今年还会见几回面 | upcoming_exchanges | from=2027-01-01, to=2027-12-31
        年内三地还有几次碰面 | upcoming_exchanges | to=2027-12-31
        下个月三地要见几次面 | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        E12和E11错开，挪到10月20号 | move_exchange | code=E12, from=2027-10-20
        E12跟E11撞期了，改到10月20号 | move_exchange | code=E12, from=2027-10-20
        E12避开E11，改到10月20号 | move_exchange | code=E12, from=2027-10-20
        E11和E12撞车，E12改到10月20号 | move_exchange | code=E12, from=2027-10-20
        科技论坛和E11错开，挪到10月20号 | move_exchange | topic=科技论坛, from=2027-10-20
        E7 - 已有18家企业报名,酒店订好了 | record_update | code=E7
        E7已有18家企业报名，酒店订好了 | record_update | code=E7
        E7 - 报名人数到60了 | record_update | code=E7
        E7 – 18家企业报名，酒店已订 | record_update | code=E7
        成果转化有哪些任务 | task_status | topic=成果转化
        成果转化这个项目有哪些任务 | task_status | topic=成果转化
        成果转化项目下有哪些任务 | task_status | topic=成果转化
        有哪些成果转化的任务 | task_status | topic=成果转化
        帮忙理一理孙丽那边的活儿 | tasks_of_person | who=孙丽
        捋一捋孙丽那边的任务 | tasks_of_person | who=孙丽
        替我理一理周涛那边的待办 | tasks_of_person | who=周涛
        我要替刘洋顶班，他有哪些任务让我瞧瞧 | tasks_of_person | who=刘洋
        我接手刘洋的工作，他有哪些任务让我瞧瞧 | tasks_of_person | who=刘洋
        我帮刘洋代班，他还有哪些活儿给我看看 | tasks_of_person | who=刘洋
        学术沙龙方案刚开完第一轮讨论，框架出来了 | record_update | topic=学术沙龙方案
        学术沙龙方案第一轮讨论开完了，框架有了 | record_update | topic=学术沙龙方案
        简报第三期刚过完一审，意见不多 | record_update | topic=简报第三期
        联合行动计划刚做完调研，报告出来了 | record_update | topic=联合行动计划
        """
    ),
)
def test_plain_wishes_in_other_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "每周一早上九点例会看任务进展",
        "领导每周一都要看任务进展",
        "上次你还提醒我看任务进展呢",
        "P9有新动静的话你们自己看着办",
        "楼上有新动静的话记得通知我",
        "快递有消息了喊我一声",
        "如果有变化的话记得通知我们组的人",
        "刚来，给点时间吧",
        "这题我不太会，给点提示吧",
        "第一次用咖啡机，谁来指点一下",
        "我不太会做饭，给点建议吧",
        "咱俩今年还能碰几次面",
        "三地今年已经碰了三次面",
        "三地年内还要碰几次面才能定下来啊",
        "咱们同学年内还要聚几次",
        "E12和E11都挪到10月20号了",
        "E12和E11一起挪到10月20号",
        "E12跟E11撞了，是不是挪到10月20号好点",
        "E12和E11错开，我的假挪到10月20号",
        "体检和开会撞了，改到10月20号",
        "E7 - 酒店订好了吗",
        "E7 - 我报名了，酒店也订好了",
        "E7 - 大家记得报名，订好酒店",
        "E7 - 已经听腻了",
        "E7：大家都到了，还差小王",
        "最近有哪些任务",
        "成果转化哪有那么多任务",
        "成果转化真是个艰巨的任务",
        "新学期有哪些任务",
        "帮忙理一理孙丽那边的发票",
        "孙丽那边的活儿我来理一理",
        "我替刘洋顶班，他有哪些毛病你是知道的",
        "替刘洋顶班，他有哪些任务我哪知道",
        "刚开完第一轮讨论，累死了",
        "学术沙龙刚开完，人都散了",
        "孩子刚开完家长会，成绩出来了",
        "学术沙龙方案刚开完第一轮讨论，吵翻了",
    ],
)
def test_talk_in_the_words_of_plain_wishes_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})
