"""What is said of a thing that is called by its name, with what is told behind it."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        潮汐图谱进度80%，等主编签字 | record_update | topic=潮汐图谱, pct=80
        潮汐图谱到60%了，还差两章 | record_update | topic=潮汐图谱, pct=60
        潮汐图谱进展：收到三地照片，说明待补 | record_update | topic=潮汐图谱
        潮汐图谱卡住了，经费还没批下来 | record_update | topic=潮汐图谱
        更新进度潮汐图谱 百分之四十，还差附录 | record_update | topic=潮汐图谱, pct=40
        潮汐图谱搞定了，样书已经寄出 | mark_done | topic=潮汐图谱
        潮汐图谱提前到6月10日完成 | change_deadline | topic=潮汐图谱, to=2027-06-10
        潮汐图谱能不能宽限到6月10日那边在防汛 | change_deadline | topic=潮汐图谱, to=2027-06-10
        潮汐图谱的完成时限往后放一放，放到6月10日 | change_deadline | topic=潮汐图谱, to=2027-06-10
        潮汐图谱负责人变更为孙丽 | reassign_owner | topic=潮汐图谱, who=孙丽
        潮汐图谱给孙丽吧,我这边忙不过来 | reassign_owner | topic=潮汐图谱, who=孙丽
        从6月10日起潮汐图谱由孙丽接手 | reassign_owner | topic=潮汐图谱, who=孙丽
        请告知潮汐图谱目前办理情况。 | task_status | topic=潮汐图谱
        潮汐图谱 谁负责 给个名字 | task_owner | topic=潮汐图谱
        讲座讲到一半停电了，大家摸黑鼓掌 | none
        问卷回收率才四成，大家都懒得填 | none
        论坛听众一半是来蹭空调的 | none
        今年的方案终于做完了，累瘫 | none
        """
    ),
)
def test_a_thing_called_by_its_name(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        安排孙丽6月10日前写一份调研报告 | create_task | who=孙丽, topic=写一份调研报告, to=2027-06-10
        请给我们老科协记一项任务：整理口述史料，6月10日以前交稿 | create_task | topic=整理口述史料, to=2027-06-10
        现报送任务T9进展：截至3月5日，已征集难题68项。 | record_update | code=T9
        小陈太忙，T9就改由孙丽负责吧，我跟他说好了。 | reassign_owner | code=T9, who=孙丽
        请列出6月三地科协拟开展的交流活动 | upcoming_exchanges | from=2027-06-01, to=2027-06-30
        我是自动化学会的小林，第一次用，请问这个怎么使用？ | help
        经理人培训班能否改到6月10日？原来的时间与我会年会冲突。 | move_exchange | topic=经理人培训班, from=2027-06-10
        """
    ),
)
def test_who_works_and_who_asks_is_told_beside(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
