"""New tasks and meetings that are ordered in Chinese, with their parts in any order, and talk in nearly those words."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        嗯，建条任务吧，布置科普展台，周五之前弄完 | create_task | topic=布置科普展台, to=2027-03-19
        那个，添加一条待办事项呀：核对展商名录、截止时间3.26、安排赵敏负责 | create_task
            | topic=核对展商名录, who=赵敏, to=2027-03-26
        这边布置个任务：邀请三位评委,最晚本月底 | create_task | topic=邀请三位评委, to=2027-03-31
        挂个待办，赵敏牵头；下周三之前给我；写一版倡议书 | create_task | topic=写一版倡议书, who=赵敏, to=2027-03-24
        领导交代的，加上个新任务，对一下差旅预算 | create_task | topic=对一下差旅预算
        帮我新增一个任务呗拍摄观鸟短片赵敏去办3月30号之前拿出来 | create_task
            | topic=拍摄观鸟短片, who=赵敏, to=2027-03-30
        给赵敏派个活儿啊，联系观鸟协会，务必周四前完成 | create_task | topic=联系观鸟协会, who=赵敏, to=2027-03-18
        咱约天津市科协下周三上午开个座谈会，聊一下会员发展的事 | create_meeting
            | body=天津市科协, topic=会员发展, from=2027-03-24
        哎，周五上午10点三家碰个头，把评审标准定一下 | create_meeting | topic=评审标准, from=2027-03-19
        开场下周二的线上会，议题：展品清单 | create_meeting | topic=展品清单, from=2027-03-23
        那个，加会议 观鸟周协调会 3月25日下午3点 | create_meeting | topic=观鸟周协调会, from=2027-03-25
        老师好，请安排次下周二的研讨会，碰一下展品清单 | create_meeting | topic=展品清单, from=2027-03-23
        你好，加待办吧，修订水乡名册让Wang Jing做，急 | create_task | topic=修订水乡名册, who=Wang Jing
        开一项待办:准备论坛的桌签何伟跟三月底要 | create_task | topic=准备论坛的桌签, who=何伟, to=2027-03-31
        添加一个任务:落实会场何伟同志负责截止日期3月30日 | create_task | topic=落实会场, who=何伟, to=2027-03-30
        机房要搬，后天晚上八点开个线上会，讨论回退方案 | create_meeting | topic=回退方案, from=2027-03-19
        秘书处请新增工作任务：换届材料准备，执笔人赵敏，时限4月20日 | create_task
            | topic=换届材料准备, who=赵敏, to=2027-04-20
        把“更新水乡名册”加到任务里，赵敏负责，本周五截止 | create_task | topic=更新水乡名册, who=赵敏, to=2027-03-19
        请通知三地联络员，3月24日上午10点开视频例会 | create_meeting | topic=视频例会, from=2027-03-24
        我想周四下午咱们聚一下，商量志愿者招募 | create_meeting | topic=志愿者招募, from=2027-03-18
        """
    ),
)
def test_what_is_new_is_told_in_any_order(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "加个待办都这么麻烦",
        "派个活儿都没人接",
        "安排了一个新任务给小王，他不高兴",
        "给赵敏加个任务栏",
        "上周组织了一次座谈会",
        "周六咱们聚一下，吃火锅",
        "明天大家开个会吧？",
        "周五上午大家开会，我去不了",
        "加个会员微信群",
        "开个会要开一天",
    ],
)
def test_what_is_said_of_tasks_and_meetings_makes_none(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T17期限改3月30号，对方名单还没给全 | change_deadline | code=T17, to=2027-03-30
        T21不用等到月底，下周五就交 | change_deadline | code=T21, to=2027-03-26
        观鸟短片剪辑推迟两周，到4月12日交 | change_deadline | topic=观鸟短片剪辑, to=2027-04-12
        E6提前一天吧，3月24号开 | move_exchange | code=E6, from=2027-03-24
        水乡科普巡展因天气原因顺延至4月2日 | move_exchange | topic=水乡科普巡展, from=2027-04-02
        E3别放周末了，改周一 | move_exchange | code=E3, from=2027-03-22
        T7交给WangJing | reassign_owner | code=T7, who=WangJing
        T9我这边忙不过来了，转给综合处赵敏跟 | reassign_owner | code=T9, who=赵敏
        T15由赵敏同志承接，请调整 | reassign_owner | code=T15, who=赵敏
        T12的负责人写成赵敏 | reassign_owner | code=T12, who=赵敏
        简报编辑从下周起归赵敏 | reassign_owner | topic=简报编辑, who=赵敏
        T11后面就由liu yang盯着了 | reassign_owner | code=T11, who=liu yang
        观鸟手册编印这个任务已经完成了，麻烦标一下 | mark_done | topic=观鸟手册编印
        T1昨天交上去了，完成 | mark_done | code=T1
        帮我在T15里记一笔，已付首款 | record_update | code=T15
        T17这周没动，下周再推 | record_update | code=T17
        T20测试环境搭好了，准备联调 | record_update | code=T20
        T8审计底稿整理了三分之二 | record_update | code=T8, pct=67
        T19我已经联系了两位老先生，都答应写 | record_update | code=T19
        T8运维这块以后zhang wei来管 | reassign_owner | code=T8, who=zhang wei
        T1以后别找我了，找赵敏 | reassign_owner | code=T1, who=赵敏
        水乡青年论坛放到五一之后，5月12号 | move_exchange | topic=水乡青年论坛, from=2027-05-12
        有新任务派给我了跟我说一声 | subscribe_reminders |
        T10如果有变化请及时告知我 | subscribe_reminders | code=T10
        住院期间不要打扰，3月20号之前 | mute_reminders | to=2027-03-20
        取关T12 | mute_reminders | code=T12
        青少年编程大赛提早到4月11号 | move_exchange | topic=青少年编程大赛, from=2027-04-11
        E2改天吧，3月27号 | move_exchange | code=E2, from=2027-03-27
        E5时间错了，应该是3月21号 | move_exchange | code=E5, from=2027-03-21
        院士文集校样的期限放到四月中旬吧，4月15号 | change_deadline | topic=院士文集校样, to=2027-04-15
        T7要晚几天交，定在3月28号 | change_deadline | code=T7, to=2027-03-28
        以后T12就找赵敏了 | reassign_owner | code=T12, who=赵敏
        运维手册编写分给赵敏 | reassign_owner | topic=运维手册编写, who=赵敏
        T4预算表交财务了，等批 | record_update | code=T4
        T16的展板印坏了两块，重印中 | record_update | code=T16
        T7付款完成，这单了结 | mark_done | code=T7
        E2的提醒太频繁了，帮我关了 | mute_reminders | code=E2
        """
    ),
)
def test_what_stands_between_the_parts_of_a_change(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "T7的负责人是王静吧",
        "T7给王静看看",
        "T9叫王静来一趟",
        "T7给王静添麻烦了",
        "T2别给王静看",
        "机票改到周五了",
        "E3不在周末，你别记错",
        "T4好了我请客",
        "T9我已经看过了",
        "E2改天吧",
        "分给王静一块蛋糕",
        "以后吃饭就找王静",
        "发票交财务了",
        "T7以后别找我了，我退群了",
        "老张退休了，周五咱们聚一下，商量送什么礼物",
        "孩子发烧，明天的会我就不开了",
    ],
)
def test_what_is_said_of_people_and_days_changes_nothing(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        创建一项任务，起草2028年交流计划，负责人刘洋，年底前完成 | create_task | topic=起草2028年交流计划 | who=刘洋
            | to=2027-12-31
        新建任务，整理2026年工作总结，负责人王静，下周五前 | create_task | topic=整理2026年工作总结 | who=王静
            | to=2027-03-26
        创建任务，整理3月17日会议纪要，赵敏，3月22日前 | create_task | topic=整理3月17日会议纪要 | who=赵敏
            | to=2027-03-22
        新增一项任务，准备五月科普周材料，马晓燕负责，4月20日前 | create_task | topic=准备五月科普周材料 | who=马晓燕
            | to=2027-04-20
        新建一个任务，2028年经费预算编制，责任人孙丽，9月30日前完成 | create_task | topic=2028年经费预算编制 | who=孙丽
            | to=2027-09-30
        新增待办：2028—2030年规划初稿，赵敏，明年1月15日前 | create_task | topic=2028—2030年规划初稿 | who=赵敏
            | to=2028-01-15
        新建任务：2028年1月15日前编制预算，王静 | create_task | topic=编制预算 | who=王静 | to=2028-01-15
        新建任务，整理工作总结，附上照片，王静负责 | create_task | topic=整理工作总结 | who=王静
        """
    ),
)
def test_what_follows_an_order_names_the_task(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text", ["创建一项任务，负责人刘洋，年底前完成", "新建任务，难死我了", "创建任务真麻烦，负责人又不在"]
)
def test_who_does_it_is_no_name_of_a_task(text: str) -> None:
    assert read(text) == ("none", {})
