"""Chinese wishes that are put outright beside clauses that tell why, and turns of lists, reminders and new tasks."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        后天要对账，没按时交的都找出来 | overdue_tasks |
        周六要巡查，把超期的任务赶紧列给我 | overdue_tasks |
        赵敏要外派了，她名下的任务列一下 | tasks_of_person | who=赵敏
        下周去外地培训，先别给我发提醒 | mute_reminders | from=2027-03-22, to=2027-03-28
        刚散会，加一个任务：校对会刊，赵敏负责，4月20日前 | create_task | topic=校对会刊, who=赵敏, to=2027-04-20
        加个任务采购桌牌赵敏弄 | create_task | topic=采购桌牌, who=赵敏
        拟新增一项任务：编写工作年报，请赵敏同志主笔 | create_task | topic=编写工作年报, who=赵敏
        请告知本人五月份应完成的任务。 | my_tasks | from=2027-05-01, to=2027-05-31
        请列明赵敏处长牵头的各项任务。 | tasks_of_person | who=赵敏
        天津大学承担了哪些任务 | tasks_of_association | body=天津大学
        请按周向本人推送任务到期提醒。 | subscribe_reminders |
        推送太碎了影响休息，给我停掉 | mute_reminders |
        晚上别给我发提醒 | mute_reminders |
        这周出差，先别给我发提醒了 | mute_reminders | from=2027-03-15, to=2027-03-21
        这周要交材料，把T3的提醒关了 | mute_reminders | code=T3
        自4月5日起暂停提醒 | mute_reminders | from=2027-04-05
        我要去天津科协座谈，先看看他们负责哪些任务 | tasks_of_association | body=天津科协
        请汇总赵敏同志名下任务，供考核使用。 | tasks_of_person | who=赵敏
        王处让我自查，把分给我的任务调出来 | my_tasks |
        若泽·门德斯负责哪几项？ | tasks_of_person | who=若泽·门德斯
        请在任务到期前予以提醒 | subscribe_reminders |
        快逾期了提前告诉我 | subscribe_reminders |
        记个任务核对名单万芳管 | create_task | topic=核对名单, who=万芳
        截至目前未按期办结的事项 | overdue_tasks |
        把提醒给我打开吧，上次差点忘了开会 | subscribe_reminders |
        这周别提醒我了，在外面培训 | mute_reminders | from=2027-03-15, to=2027-03-21
        不好意思，这周在培训，能先不给我发提醒吗 | mute_reminders | from=2027-03-15, to=2027-03-21
        T24延期到4月30日，雄安那边的意见还没回 | change_deadline | code=T24, to=2027-04-30
        T11卡住了，场地一直没批下来 | record_update | code=T11
        T11卡住了 | record_update | code=T11
        T11卡住了？ | task_status | code=T11
        """
    ),
)
def test_wishes_stand_beside_reasons(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "赵敏要外派了，她名下的房子要卖",
        "下周去外地培训，别忘了带电脑",
        "今天真忙，任务一个接一个",
        "昨天开会，提醒大家注意安全",
        "开启静音模式，假期愉快",
        "逾期的后果谁承担",
        "加个任务就加钱",
        "周五就要交材料了，我还一个字没写，慌",
        "我的电脑又蓝屏了，刚写的稿子没保存，想哭",
    ],
)
def test_what_is_told_beside_news_is_talk(text: str) -> None:
    assert read(text)[0] == Intent.NONE
