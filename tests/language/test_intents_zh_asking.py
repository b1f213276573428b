"""Help, meetings and what takes place, asked for in any words and word order; and talk in nearly the same words."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    "text",
    [
        "操作指南贴到群里，我存一份",
        "给我讲讲你的看家本领",
        "主菜单打开看看",
        "我头一次用这个机器人，能教教我吗",
        "有没有快捷命令可以用",
        "能用粤语跟你说吗",
        "不打命令，直接说话行吗",
        "前面要加@才管用吗",
        "怎么把任务转给别人",
        "我想学学怎么用你",
        "提醒的设置步骤有哪些",
        "编号在哪里查",
        "新人求指点用法",
        "编号代表什么意思",
        "登记进展该输入什么命令",
        "改期限这种事能找你办吗",
    ],
)
def test_help_is_asked_for_by_what_explains_the_bot(text: str) -> None:
    assert read(text) == ("help", {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T12的会哪天开 | next_meeting | code=T12
        P2项目组下回碰面是几号 | next_meeting | code=P2
        T9，下次会，几点 | next_meeting | code=T9
        商量名录汇编的会再开是什么时候 | next_meeting | topic=名录汇编
        名录汇编的事下次几时开会谈 | next_meeting | topic=名录汇编
        下次跟南开大学连线是几号 | next_meeting | body=南开大学
        下个月头一场例会 | next_meeting | topic=例会, from=2027-04-01, to=2027-04-30
        P3还有几场沙龙 | upcoming_exchanges | code=P3, topic=沙龙
        E4办完接下来有什么活动 | upcoming_exchanges | code=E4
        除了E4还有哪些活动 | upcoming_exchanges | code=E4
        还没办的活动都有哪些 | upcoming_exchanges
        活动排期发我 | upcoming_exchanges
        下个月谁家来访 | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        后头还有哪些讲座 | upcoming_exchanges | topic=讲座
        活动列表 | upcoming_exchanges
        五月还有几批客人要接待 | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        E11是哪两天 | exchange_detail | code=E11
        E8孙丽去不去 | exchange_detail | code=E8, who=孙丽
        院士沙龙孙丽出席不出席 | exchange_detail | topic=院士沙龙, who=孙丽
        E8的嘉宾名单 | exchange_detail | code=E8
        """
    ),
)
def test_meetings_and_exchanges_are_asked_for_in_any_order(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "打印机说明书发我一下",
        "投影仪的教程贴群里了",
        "新同事介绍一下吧",
        "你讲讲，大家听听",
        "你懂什么",
        "能说什么呢",
        "会议时间再议",
        "选题库的事下次开会再说吧",
        "下次开会的时候说",
        "下次例会周三",
        "又要开会",
        "T7的事下次会上谈",
        "活动还没办呢",
        "论坛最近没开",
        "孙丽周三培训",
        "王静下周主持论坛",
        "口令发一下",
        "样例发我",
    ],
)
def test_what_colleagues_say_in_such_words_is_left_alone(text: str) -> None:
    assert read(text)[0] == "none"
