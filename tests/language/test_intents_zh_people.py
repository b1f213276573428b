"""Chinese wishes as people of several offices put them: what they are for, who somebody is, how work is closed."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        根据年度安排，拟于4月8日召开学会工作座谈会，请予登记 | create_meeting | topic=学会工作座谈会, from=2027-04-08
        兹因会场检修，原定4月8日举行的E4延期至4月15日举行，请知悉并更新 | move_exchange | code=E4, from=2027-04-15
        把三家的联络员叫来碰个头，4月8号下午 | create_meeting | from=2027-04-08
        下回什么时候开会，我好让秘书排车 | next_meeting |
        万芳手里几个任务 我看看能不能再给她加一个 | tasks_of_person | who=万芳
        T10让博士生赵敏来盯 我最近要写本子 | reassign_owner | code=T10, who=赵敏
        T13我实在做不动了，换年轻人赵敏来吧 | reassign_owner | code=T13, who=赵敏
        赵敏下个月去党校学习，T8她手上的活转给万芳 | reassign_owner | code=T8, who=万芳
        天津那边手上压着多少任务没动，给我个数 | tasks_of_association | body=天津
        T3做完了，材料都交上去了，划掉吧 | mark_done | code=T3
        T22割接已完成，关单 | mark_done | code=T22
        T4已按要求全部完成，相关材料已归档，申请销号 | mark_done | code=T4
        T21的进展我说一下：收到六家单位的回执，还差两家 | record_update | code=T21
        不太清楚您能帮我做哪些事 | help |
        你支持哪些指令，我写个说明给同事 | help |
        """
    ),
)
def test_wishes_are_read_beside_what_they_are_for(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "昨天开会定的，T7延到下周五了",
        "T10让小刘来盯，效果还真不错",
        "老赵手里好几个任务，别再给他加了",
        "领导要去汇报，T6的材料谁那里有",
        "我好让司机在楼下等你",
        "把三个孩子叫来吃个饭",
        "换年轻人来吧，我们老了",
        "不太清楚你们能帮什么忙",
    ],
)
def test_what_is_told_in_nearly_those_words_is_talk(text: str) -> None:
    assert read(text)[0] == Intent.NONE
