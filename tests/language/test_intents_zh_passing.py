"""Work passed on, entered or listened for in the words of everyday Chinese, and talk in nearly the same words."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        陈浩不再管T12了，以后由王静负责 | reassign_owner | code=T12, who=王静
        T16我来接手 | reassign_owner | code=T16
        T16->何倩 | reassign_owner | code=T16, who=何倩
        T16能不能划给河北省科协 | reassign_owner | code=T16, body=河北省科协
        新责任人是吴倩（T15） | reassign_owner | code=T15, who=吴倩
        T15先挂在彭飞名下 | reassign_owner | code=T15, who=彭飞
        T15改到我名下 | reassign_owner | code=T15
        T15下周起高翔挑大梁 | reassign_owner | code=T15, who=高翔
        刘洋主动请缨，T3就给他吧 | reassign_owner | code=T3, who=刘洋
        P2下面加一条：联系印刷厂打样 | create_task | code=P2, topic=联系印刷厂打样
        E5追加任务 预订展位 | create_task | code=E5, topic=预订展位
        待办里再添一条：核对返程车次 | create_task | topic=核对返程车次
        展柜尺寸还没人盯，列为任务吧 | create_task | topic=展柜尺寸
        还缺一个任务：采购纪念品 | create_task | topic=采购纪念品
        E6有动静艾特我 | subscribe_reminders | code=E6
        T4快到日子敲我一下 | subscribe_reminders | code=T4
        把我加进E9的提醒名单 | subscribe_reminders | code=E9
        展品清单的消息推送我也要 | subscribe_reminders | topic=展品清单
        取消静音 | subscribe_reminders
        T4那条别再弹了 | mute_reminders | code=T4
        E6的催办通知撤了吧 | mute_reminders | code=E6
        让机器人少催我 | mute_reminders
        开会时段别弹 | mute_reminders
        把我从P3的通知名单里拿掉 | mute_reminders | code=P3
        """
    ),
)
def test_work_is_passed_on_entered_and_listened_for(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "T16王静说她来接",
        "我来接你",
        "孩子我来接",
        "有事@我",
        "到点了叫我吃饭",
        "T4叫我去填表",
        "T4王静告诉我了",
        "别催了，马上就好",
        "少吵我",
        "手机太吵了",
        "今天的会没人管饭",
        "这事得有人盯着",
        "清单上再添两个菜",
        "下周一起开会吧，好久不见",
        "T7的会王静参加",
    ],
)
def test_talk_in_nearly_the_same_words_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        海河实验室调研几点集合，到了现场找谁对接？ | exchange_detail | topic=海河实验室调研
        年度会商到了会场找谁签到 | exchange_detail | topic=年度会商
        三地再坐到一起开会要等到什么时候 | next_meeting
        共享日历是卡住了还是在弄 | task_status | topic=共享日历
        T9是搁着了还是在推进 | task_status | code=T9
        我想晓得周涛都领了些什么任务 | tasks_of_person | who=周涛
        准备重新分工,先让我看看周涛眼下有多少任务 | tasks_of_person | who=周涛
        科普品牌标识收到三版设计稿，帮我登记到进展里 | record_update | topic=科普品牌标识
        t20场地落实了，给记个进展吧 | record_update | code=T20
        智库专家库录得挺快，报个进度75% | record_update | topic=智库专家库, pct=75
        人手紧,专家服务团这个任务就交给王静了 | reassign_owner | topic=专家服务团, who=王静
        任务清单里补上一个“核对外宾名单”，这周五要 | create_task | topic=核对外宾名单, to=2027-03-19
        登记新任务一件：征订科普挂图，由宋磊负责 | create_task | topic=征订科普挂图, who=宋磊
        请在日程里建一个4月6日至7日的会议,研究论坛筹备 | create_meeting | topic=论坛筹备, from=2027-04-06
            | to=2027-04-07
        处长催着定下来，请在本周五下午排个会研究培训场地 | create_meeting | topic=培训场地, from=2027-03-19
        除了查任务，你还有别的功能吗 | help
        老师们，有没有人用过那个在线翻译软件，葡语翻得怎么样？ | none
        求助！西装裤后面开线了，十分钟后上台，谁有针线或者别针？ | none
        这种骗子最近特别多,老人也要提醒着点 | none
        特别提醒一下明天降温 | none
        这事就交给你了 | none
        钥匙就交给王静了 | none
        场地落实了，记个笔记 | none
        购物清单里加一个酱油 | none
        再见面要等到什么时候啊，想你们 | none
        打印机是卡纸了还是没墨了 | none
        在本周五下午排个队领物资 | none
        """
    ),
)
def test_what_is_said_in_other_turns(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
