"""Chinese wishes written in passing, in words of a colleague, and talk in nearly the same words."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        请问下次工作会议是几号？ | next_meeting
        下次展陈工作会议什么时候 | next_meeting | topic=展陈工作会议
        E8报名单位现在到19家了 | record_update | code=E8
        报告，T8问卷收到200多份 | record_update | code=T8
        E8的展品清单定了，正在联系车辆 | record_update | code=E8
        E8的酒店订好了 | record_update | code=E8
        T8弄完啦，现场效果特别好 | mark_done | code=T8
        再加一个任务吧，名称叫“评委遴选”，责任人王静 | create_task | topic=评委遴选, who=王静
        需新增任务：翻译展板，3月底完成 | create_task | topic=翻译展板, to=2027-03-31
        租巡展车辆，录成一条任务，4月9日截止 | create_task | topic=租巡展车辆, to=2027-04-09
        想在4月9号开一个视频会议，主题：展板翻译 | create_meeting | topic=展板翻译, from=2027-04-09
        以后讲座都通知我一声 | subscribe_reminders | topic=讲座
        北京市科协的任务临近截止时都提醒我 | subscribe_reminders | body=北京市科协
        麻烦发一下e8的议程，我转给讲者 | exchange_detail | code=E8
        科普讲解培训班都讲些什么内容啊 | exchange_detail | topic=科普讲解培训班
        急！要T8责任人姓名 | task_owner | code=T8
        想找一下负责科普手册的人，有家企业要赞助 | task_owner | topic=科普手册
        T8我接了，责任人改成我 | reassign_owner | code=T8
        李明要去挂职，他那个科普手册交给王静吧 | reassign_owner | topic=科普手册, who=王静
        跟你说话有什么格式要求吗？ | help
        企业需求梳理了百分之多少 | task_status | topic=企业需求
        咱们再开会得等到什么时候了 | next_meeting
        离下次会议还有几天啊，我材料还没写完呢 | next_meeting
        查查安娜·席尔瓦的任务 | tasks_of_person | who=安娜·席尔瓦
        E-8几点开始？ | exchange_detail | code=E8
        报告一下，E8展品清单定了 | record_update | code=E8
        更新一下科普手册的进展：已经收到40份稿子 | record_update | topic=科普手册
        起草联盟章程这项可以打勾了 | mark_done | topic=起草联盟章程
        过了期限还没交的都给我列出来，我去催 | overdue_tasks
        卫星互联网论坛不用再给我发提醒了 | mute_reminders | topic=卫星互联网论坛
        科普手册编印这项往后我来负责 | reassign_owner | topic=科普手册编印
        下周一开碰头会，议题：展板分工 | create_meeting | topic=展板分工, from=2027-03-22
        """
    ),
)
def test_what_is_written_in_passing(text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "高铁上信号差，回得慢别怪我",
        "稿子没写，心慌得很",
        "E8座号是12排",
        "T8航站楼的酒店订好了",
        "材料收到了，谢谢",
        "饭做完啦，大家快来",
        "以后吃饭都叫我一声",
        "我接了孩子就来",
        "他那个脾气交给你吧",
        "想在周末开一个派对，主题：怀旧",
        "跟你说话有什么意思",
        "报名的人还真不少",
        "离放假还有几天啊",
        "加一个菜吧，名称我忘了",
        "想找一下负责空调的人",
        "洗碗这项往后我来负责",
        "过了保质期还没吃的都扔了",
        "下周一开家长会，主题：升学",
        "天气预报不用再给我发提醒了",
    ],
)
def test_talk_in_nearly_the_same_words_is_left_alone(text: str) -> None:
    assert read(text)[0] == "none"
