"""Things of a plan that no table names are known by the last word of their name, and bodies by what they are."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        观象台修缮做到哪一步了？ | task_status | topic=观象台修缮
        门禁系统升级谁负责 | task_owner | topic=门禁系统升级
        氢能图谱印刷已完成 | mark_done | topic=氢能图谱印刷
        机房搬迁延期到6月10日 | change_deadline | topic=机房搬迁, to=2027-06-10
        请把树木普查交给孙丽负责 | reassign_owner | topic=树木普查, who=孙丽
        馆长圆桌几点开始，在哪儿办 | exchange_detail | topic=馆长圆桌
        把天文观测夜改到6月10日 | move_exchange | topic=天文观测夜, from=2027-06-10
        潮汐公开课的议程发我一下 | exchange_detail | topic=潮汐公开课
        航模挑战赛推迟到6月10日举行 | move_exchange | topic=航模挑战赛, from=2027-06-10
        中国珊瑚礁学会牵头哪些任务 | tasks_of_association | body=中国珊瑚礁学会
        列一下河北省种子协会的任务 | tasks_of_association | body=河北省种子协会
        天津贝壳博物馆有几项任务 | tasks_of_association | body=天津贝壳博物馆
        武清区有哪些任务还没完成 | tasks_of_association | body=武清区
        E 6的议程是什么 | exchange_detail | code=E6
        把E 6改到6月10日 | move_exchange | code=E6, from=2027-06-10
        篮球赛改到周五了 | none
        演唱会几点开始啊 | none
        谁把空调调低了 | none
        我在天津刚学会开车 | none
        快递放前台了，谁的认领一下 | none
        """
    ),
)
def test_a_name_says_at_its_end_what_it_is(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
