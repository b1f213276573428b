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
