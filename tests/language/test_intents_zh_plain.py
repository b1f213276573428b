"""Plain Chinese wishes, as people type them to the bot: by families, each with its slots."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        今天还开会吗 | next_meeting | from=2027-03-17, to=2027-03-17
        天津明天有会吗 | next_meeting | body=天津, from=2027-03-18, to=2027-03-18
        这周和天津科协有会吗 | next_meeting | body=天津科协, from=2027-03-15, to=2027-03-21
        明天有会吗 | next_meeting | from=2027-03-18, to=2027-03-18
        这周还有会吗 | next_meeting | from=2027-03-15, to=2027-03-21
        下周有什么会要开 | next_meeting | from=2027-03-22, to=2027-03-28
        下周有哪些会议 | next_meeting | from=2027-03-22, to=2027-03-28
        下周有什么活动 | upcoming_exchanges | from=2027-03-22, to=2027-03-28
        框架协议的会下次哪天开 | next_meeting | topic=框架协议
        """
    ),
)
def test_a_meeting_is_asked_after(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        P2里分给我的任务有哪些 | my_tasks | code=P2
        帮我列一下我负责的任务吧，辛苦啦 | my_tasks |
        P1里哪些是王静在做的 | tasks_of_person | code=P1, who=王静
        河北这边还有什么没完成的 | tasks_of_association | body=河北
        里斯本大学承担了什么任务 | tasks_of_association | body=里斯本大学
        这次年度会商是哪家承办 | exchange_detail | topic=年度会商
        青少年科普活动的具体安排能发我一份吗，谢谢啦 | exchange_detail | topic=青少年科普活动
        会议纪要已经发出去了，这项任务可以结了 | mark_done | topic=会议纪要
        给孙丽派个活 起草会议纪要 后天交 | create_task | who=孙丽, topic=起草会议纪要, to=2027-03-19
        请安排孙丽起草代表团接待方案，下个月8号交 | create_task
            | who=孙丽, topic=起草代表团接待方案, to=2027-04-08
        天津科协新增一项任务：编制专家名单，截止4月30日 | create_task
            | body=天津科协, topic=编制专家名单, to=2027-04-30
        召集河北科协下周一碰个头，研究互访方案 | create_meeting
            | body=河北科协, topic=互访方案, from=2027-03-22
        后天上午九点半召集联络员碰头会 | create_meeting | topic=联络员碰头会, from=2027-03-19
        帮我定个会，周五下午两点，和孙丽一起 | create_meeting | who=孙丽, from=2027-03-19
        P3项目下次碰头会啥时候 | next_meeting | code=P3
        孙丽现在忙些什么 | tasks_of_person | who=孙丽
        葡萄牙那边承担了哪些任务？ | tasks_of_association | body=葡萄牙
        麻烦把里斯本科学院参与的任务列一下，外事办要一份 | tasks_of_association | body=里斯本科学院
        把专家推荐表的截止日期提前到这周五 | change_deadline | topic=专家推荐表, to=2027-03-19
        加个任务，王静负责联系会场，下周三前 | create_task | who=王静, topic=联系会场, to=2027-03-24
        上个月到期但一直没完成的任务有几项？需要逐个催一下 | overdue_tasks | from=2027-02-01, to=2027-02-28
        月底之前我还有什么任务要完成？准备请几天假 | my_tasks | to=2027-03-31
        请问t9完成了没有，合作单位在催 | task_status | code=T9
        请问T7现在是谁在负责？有份材料想转给他 | task_owner | code=T7
        天津市科协牵头的青年人才培训做到百分之多少了 | task_status | body=天津市科协, topic=青年人才培训
        和天津市科协的互访想挪到6月10日至12日，车票好订一些 | move_exchange
            | body=天津市科协, topic=互访, from=2027-06-10, to=2027-06-12
        我想开启提醒，免得错过截止时间 | subscribe_reminders |
        我该怎么说你才听得懂 | help |
        哪些事是Wang Jing在管 | tasks_of_person | who=Wang Jing
        E4的回执都收齐了吗 | exchange_detail | code=E4
        志愿者培训手册搞定，帮我勾掉 | mark_done | topic=志愿者培训手册
        院士专家工作站摸底这项可以结了，报告已经交上去 | mark_done | topic=院士专家工作站摸底
        麻烦问下t12归谁管，我有材料要转给他 | task_owner | code=T12
        记一下进展：专家库建设做到40%了 | record_update | topic=专家库建设, pct=40
        下周开不开会 | next_meeting | from=2027-03-22, to=2027-03-28
        各单位分别有哪些任务 | tasks_of_association |
        给王静加一项：撰写调研报告，两周后交 | create_task | who=王静, topic=撰写调研报告, to=2027-03-31
        天津科协的刘洋负责些什么 | tasks_of_person | body=天津科协, who=刘洋
        工作简报改派给天津科协的孙丽 | reassign_owner | topic=工作简报, body=天津科协, who=孙丽
        孙丽负责的任务有没有超过时限的？ | overdue_tasks | who=孙丽
        哪些任务已经超期了？我准备在会上提醒一下大家。 | overdue_tasks |
        t5可以办结了，材料都已经报送。 | mark_done | code=T5
        青少年科技夏令营快到的时候，麻烦提醒我一下。 | subscribe_reminders | topic=青少年科技夏令营
        我不太清楚该怎样提问，请给几个例子。 | help |
        T7写完了没发，等领导签字 | record_update | code=T7
        T7材料还没收到没法写，等对方回复 | record_update | code=T7
        年度会商这次轮到哪家承办？ | exchange_detail | topic=年度会商
        我想了解一下里斯本科创行的详细日程。 | exchange_detail | topic=里斯本科创行
        想了解一下之后还有哪些科创行 | upcoming_exchanges | topic=科创行
        下一次关于框架协议的会议安排在什么时候？ | next_meeting | topic=框架协议
        请问下次开会是哪天，我好替会长预留时间。 | next_meeting |
        P1里由河北省科协负责的任务有哪些 | tasks_of_association | code=P1, body=河北省科协
        葡萄牙工程师协会配合哪几项任务？ | tasks_of_association | body=葡萄牙工程师协会
        上个月就该完成到现在还没完成的任务有哪些 | overdue_tasks | from=2027-02-01, to=2027-02-28
        请问还有什么任务没有按时办结？ | overdue_tasks |
        季度考核要用，请把所有超期任务汇总给我。 | overdue_tasks |
        添加任务 汇总专家名单 河北科协牵头 月底完成 | create_task | topic=汇总专家名单, body=河北科协, to=2027-03-31
        想跟陈浩约个线上会，下周四16点 | create_meeting | who=陈浩, from=2027-03-25
        请记录一下进展：科普资源共享平台已完成服务器部署，进度45%。 | record_update | topic=科普资源共享平台, pct=45
        报告一下，t14已全部完成，谢谢大家的支持。 | mark_done | code=T14
        请您以后按时提醒我，多谢。 | subscribe_reminders |
        每次开会之前跟我说一声 | subscribe_reminders |
        提醒太多，有些打扰工作，请先关掉。 | mute_reminders |
        您能帮我办哪些事情？请举几个例子。 | help |
        更新进展：人才培训方案完成七成 | record_update | topic=人才培训方案, pct=70
        以后有学术论坛就提醒我 | subscribe_reminders | topic=学术论坛
        里斯本科创行具体怎么安排的 | exchange_detail | topic=里斯本科创行
        我们科协负责哪几项 | tasks_of_association |
        现申请将T8完成时限延至4月20日 | change_deadline | code=T8, to=2027-04-20
        双语宣传册翻译已经完成一半，请您记录。 | record_update | topic=双语宣传册翻译, pct=50
        T13期限调成4.16 | change_deadline | code=T13, to=2027-04-16
        框架协议的下次会议定了没 | next_meeting | topic=框架协议
        向您更新一下T2的进展，征求意见稿已发给各单位，正在等回复。 | record_update | code=T2
        请更新一下双语网站建设的进展，页面设计已经通过审核。 | record_update | topic=双语网站建设
        请更新一下T7的进展，明天开会要用 | task_status | code=T7
        大家更新一下T7的进展，领导要看 | task_status | code=T7
        供需对接平台还没批，交给刘洋 | reassign_owner | topic=供需对接平台, who=刘洋
        科普手册还没签，进展怎么样 | task_status | topic=科普手册
        专家名单还没落实，谁在跟 | task_owner | topic=专家名单
        我们需要开个会，讨论框架协议，请您安排一下。 | create_meeting | topic=框架协议
        汇报一下进展：供需对接平台总体完成了四成，谢谢。 | record_update | topic=供需对接平台, pct=40
        T9 咋样了 卡住没 | task_status | code=T9
        请问供需对接平台的进度到百分之多少了？ | task_status | topic=供需对接平台
        您好，T9恐怕赶不上了，能否顺延到4月底？ | change_deadline | code=T9, to=2027-04-30
        不好意思，我是新来的，能教我一下怎么跟您说话吗？ | help |
        把提醒开了 | subscribe_reminders |
        以后通知别给我发 | mute_reminders |
        """
    ),
)
def test_what_is_wished_has_its_parts(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "交流活动要改期", "请问这个任务归谁", "问下那项任务进展如何", "帮我看看T7完成了吧", "各项任务进展怎么样",
        "更新一下T7的进度，领导在催", "你以后记得通知我们", "请按时通知我们", "能不能把这个任务标记完成",
        "我想新建一项任务，请您协助", "我们需要开个会，请您安排一下",
    ],
)  # fmt: skip
def test_what_names_nothing_of_the_plan_is_nothing(text: str) -> None:
    assert read(text) == ("none", {})
