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
    "text",
    [
        "有一回我一个通知改了九遍，最后用的第一版",
        "昨晚翻出2019年的通讯录，里头一半人都换单位了",
        "加班可以，但能不能别在周五下午通知",
        "我把提醒都关了，结果错过了发月饼",
        "学时系统又不认账，明明看完了就显示98%",
        "节目排练请大家周四中午到报告厅，带上水杯就行",
    ],
)
def test_what_colleagues_tell_is_left_alone(text: str) -> None:
    assert read(text)[0] == "none"
