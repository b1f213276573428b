"""What stands around a Chinese wish: who it is put to, what is done besides, what it is entered for."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        会徽征集清单已经完成，附件都发给学会部了 | mark_done | topic=会徽征集清单
        小桥老师，T9的责任人是谁 | task_owner | code=T9
        报告主任，T9已完成 | mark_done | code=T9
        跟各位说一声，学术沙龙改到5月20日举行，教授那天才到 | move_exchange | topic=学术沙龙, from=2027-05-20
        T9谁负责你帮我查一下 | task_owner | code=T9
        T9办完了您给登一下 | mark_done | code=T9
        建个会，评审标准，5月20日10:00，3号会议室 | create_meeting | topic=评审标准, from=2027-05-20
        科普大赛方案进展如何拉 | task_status | topic=科普大赛方案
        T9科普手册那个咋样了 | task_status | code=T9
        孙丽手上5月份到期的任务有哪些 | tasks_of_person | who=孙丽, from=2027-05-01, to=2027-05-31
        拟于5月20日下午2时召开评审联席会，请列入计划 | create_meeting | topic=评审联席会, from=2027-05-20
        5月20日下午3点跟天津市科协碰个头，帮建个会呗 | create_meeting | body=天津市科协, from=2027-05-20
        T9以后让孙丽来负责吧王静要去学习 | reassign_owner | code=T9, who=孙丽
        T9付印了没有 | task_status | code=T9
        峰会能否改到5月20日？酒店满了 | move_exchange | topic=峰会, from=2027-05-20
        怎么用你来查任务？有说明吗？ | help
        该怎么向您提问 | help
        王静办完了你给记一下 | none
        """
    ),
)
def test_what_stands_around_a_wish(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
