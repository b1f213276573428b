"""Chinese requests that no table has, read by the classes of their words; and reasons and courtesies beside them."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        宣传册印得咋样了，领导下午要看 | task_status | topic=宣传册
        主任催了，T19有结果了吗 | task_status | code=T19
        T21眼下是个什么状况，有没有人清楚 | task_status | code=T21
        孙丽最近在跟哪几件，写总结要用 | tasks_of_person | who=孙丽
        李敏产假，T20先让陈浩顶着 | reassign_owner | code=T20, who=陈浩
        E4换到5月20号，场地冲突 | move_exchange | code=E4, from=2027-05-20
        帮我开下到期提醒，我老忘 | subscribe_reminders
        哪几项已经超期，会上要通报 | overdue_tasks
        使用说明发我一份，新来的 | help
        下个会几点，我怕记错 | next_meeting
        """
    ),
)
def test_a_reason_or_an_excuse_beside_a_request_says_nothing(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        低碳技术论坛一共请了多少人 | exchange_detail | topic=低碳技术论坛
        保定调研一共走几个点 | exchange_detail | topic=保定调研
        通讯录更新这活儿谁认领了 | task_owner | topic=通讯录更新
        白皮书由谁执笔 | task_owner | topic=白皮书
        T3的接口人是谁，我要补份材料 | task_owner | code=T3
        T16有眉目了没 | task_status | code=T16
        T13还差几份没收齐 | task_status | code=T13
        我这边还压着几样没交 | my_tasks
        周涛手里攥着哪些事 | tasks_of_person | who=周涛
        河北还有多少没办结的 | tasks_of_association | body=河北
        有没有到点没交的，报一下 | overdue_tasks
        离咱们最近的一次会是哪天，在线上吗 | next_meeting
        你能查什么，能改什么 | help
        """
    ),
)
def test_what_is_asked_is_told_by_its_classes(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T7：两家高校回函了，还差一家，先报65% | record_update | code=T7, pct=65
        宣传片剪辑做到四成了 | record_update | topic=宣传片剪辑, pct=40
        汇报：专家名单已确认8位，约80% | record_update | topic=专家名单, pct=80
        课件全部上传完毕，T6办结 | mark_done | code=T6
        T28纪要已经发给三家了，可以结了 | mark_done | code=T28
        T4能不能再宽限几天，到3月20号 | change_deadline | code=T4, to=2027-03-20
        青年论坛往后推一周，改成4月15日 | move_exchange | topic=青年论坛, from=2027-04-15
        保定调研改期，定在5月12日 | move_exchange | topic=保定调研, from=2027-05-12
        T15别让王静管了，换高翔 | reassign_owner | code=T15, who=高翔
        T29换王静跟，赵敏调走了 | reassign_owner | code=T29, who=王静
        安排陈浩去摸底园区需求，3月底前交 | create_task | topic=摸底园区需求, who=陈浩, to=2027-03-31
        帮忙挂个待办，整理照片素材，李敏来做 | create_task | topic=整理照片素材, who=李敏
        凑个短会吧，3月24日下午三点，聊聊预算 | create_meeting | topic=预算, from=2027-03-24
        兹定于3月18日召开工作推进会，请予安排 | create_meeting | topic=工作推进会, from=2027-03-18
        T9快到日子了戳我一下 | subscribe_reminders | code=T9
        以后有更新就发消息给我 | subscribe_reminders
        T10别再催我了，已经在弄 | mute_reminders | code=T10
        """
    ),
)
def test_what_is_told_or_ordered_is_told_by_its_classes(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "预算批了八成，算不错了",
        "T7不延期到5月20日",
        "加个任务？饶了我吧",
        "谁的充电宝落在会议室了",
        "T15的数字对不上，我跟会计核了一上午",
        "小区停水通知，明天九点到十二点",
        "借的书逾期了，罚两块",
        "我们家装修进度50%了",
        "我已经提醒他三次了",
        "论坛那天我请假，家里有事",
        "负责人都换了三个了，这活没法干",
        "展览延长到五月底，还没看的赶紧",
        "坏消息，别问了",
        "你咋算的",
        "你怎么看",
        "雄安那边房价现在多少啊",
    ],
)
def test_talk_in_words_of_these_classes_is_left_alone(text: str) -> None:
    assert read(text)[0] == "none"


def test_a_message_of_reasons_only_wants_nothing() -> None:
    assert read("我怕忘，领导在催")[0] == "none"


def test_what_only_its_words_tell_counts_only_where_it_was_put_to_the_bot() -> None:
    assert read("T16有眉目了没，领导在催")[0] == "task_status"
