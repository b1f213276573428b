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
