"""Chinese requests in further words of offices: second days, lists by other names, handing over; and talk in them."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        领导要看五月的活动表，麻烦给一份 | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        咱们协会6月份要接待哪些考察团 | upcoming_exchanges | from=2027-06-01, to=2027-06-30
        E5接站吗 | exchange_detail | code=E5
        E4有没有摆渡车 | exchange_detail | code=E4
        E6河北来几个人 | exchange_detail | code=E6
        京津冀院士论坛规模多大 | exchange_detail | topic=京津冀院士论坛
        集成电路论坛的会议链接给一个 | exchange_detail | topic=集成电路论坛
        要催一下院士专家名单，找哪位 | task_owner | topic=院士专家名单
        企业走访台账由谁来填 | task_owner | topic=企业走访台账
        想找T9的负责同志聊聊 | task_owner | code=T9
        麻烦发一下脑科学论坛的参会名单 | exchange_detail | topic=脑科学论坛
        T12怎么还没动静 | task_status | code=T12
        合作协议盖章了没有 | task_status | topic=合作协议
        孙丽还有几项没销号 | tasks_of_person | who=孙丽
        逾期台账发我一份 | overdue_tasks |
        截止日过了还没交的有谁 | overdue_tasks |
        例会要点名，没按期完成的列一下 | overdue_tasks |
        你能听懂什么 | help |
        忘记怎么改负责人了 | help |
        """
    ),
)
def test_what_is_asked(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T7再给三天，22号交 | change_deadline | code=T7, to=2027-03-22
        院士专家名单推到清明节后，4月6日 | change_deadline | topic=院士专家名单, to=2027-04-06
        院士论坛往前挪一天，4月7号 | move_exchange | topic=院士论坛, from=2027-04-07
        唐山研学活动改天，5月15号 | move_exchange | topic=唐山研学活动, from=2027-05-15
        调研报告换成张文博写 | reassign_owner | topic=调研报告, who=张文博
        T4刚把合同寄出 | record_update | code=T4
        T17目前做了三分之一 | record_update | code=T17, pct=33
        T4河北的名单也报上来了 | record_update | code=T4
        展品清单整理到六成左右 | record_update | topic=展品清单, pct=60
        展品清单交上去了，请销号 | mark_done | topic=展品清单
        调研报告已上报，这个任务结束 | mark_done | topic=调研报告
        把T8划掉，昨天交的 | mark_done | code=T8
        交办李敏：核对参会名单，3月20日前 | create_task | topic=核对参会名单, who=李敏, to=2027-03-20
        孙丽，3月底前完成问卷设计，建个任务 | create_task | topic=问卷设计, who=孙丽, to=2027-03-31
        4月6号上午十点，三地线上例会，建一下 | create_meeting | topic=三地线上例会, from=2027-04-06
        先让我静静，别弹了 | mute_reminders |
        T3到日子叫我 | subscribe_reminders | code=T3
        """
    ),
)
def test_what_is_ordered_or_told(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


def test_who_is_asked_along_is_no_week() -> None:
    assert read("周五上午九点拉个会，叫上周涛") == ("create_meeting", {"person": "周涛", "date_from": "2027-03-19"})


@pytest.mark.parametrize(
    "text",
    [
        "领导要看五月的牡丹，谁陪着去",
        "给一份盒饭，谢谢",
        "考察团里有个帅哥",
        "截止日过了，别想了",
        "台账那点事谁不知道",
        "这任务就算完了，散了吧",
        "几个人打牌？三缺一",
        "要催一下外卖，找哪位",
        "T12怎么还没动静，你们是不是忘了",
        "三分之一的人都没来",
        "推到五一，五一堵车",
        "改天，周五吧，一起吃饭",
        "王静，你建个任务群",
        "下周三例会录一下，我听不见",
        "叫上周涛一起吃饭",
        "论坛改天了，白请假了",
        "T3河北的名单真长",
        "到日子叫我，一起去看展",
        "材料签字了吗，我下班了",
        "你能听懂方言吗",
        "让我静静，别吵",
        "我想找负责同志聊聊人生",
    ],
)
def test_talk_in_these_words_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        联席会商敲定没，几号开 | exchange_detail | topic=联席会商
        T8办结了，材料都发给天津了 | mark_done | code=T8
        T8办结了，材料怎么办 | none
        赵敏借调了，她手上的T7转给李明 | reassign_owner | code=T7, who=李明
        案例汇编编了40%，还缺河北部分 | record_update | topic=案例汇编, pct=40
        会徽设计好了，正在征求意见 | record_update | topic=会徽
        饭做好了，正在盛 | none
        T24推迟到4月9日，对方还没回函 | change_deadline | code=T24, to=2027-04-09
        一季度例会改在4月9日 | move_exchange | topic=一季度例会, from=2027-04-09
        机器人论坛想挪到4月9日 | move_exchange | topic=机器人论坛, from=2027-04-09
        4月9日开筹备会，麻烦建一下 | create_meeting | topic=筹备会, from=2027-04-09
        安排一下，4月9日开办公会 | create_meeting | topic=办公会, from=2027-04-09
        给我开一下任务到期提醒 | subscribe_reminders
        请暂停给我发例会的提醒 | mute_reminders | topic=例会
        创新大赛那个活动具体怎么安排的 | exchange_detail | topic=创新大赛
        下次季度会还有几天 | next_meeting | topic=季度会
        把分给赵敏的任务拉个清单 | tasks_of_person | who=赵敏
        上个月该完成的还有哪些没完成 | overdue_tasks | from=2027-02-01, to=2027-02-28
        T13今天跟学会开了会，对方愿意承办 | record_update | code=T13
        专家库这边又补录了十二个人 | record_update | topic=专家库
        后天下午拉个短会对一下名册 | create_meeting | topic=名册, from=2027-03-19
        我名下四月底前要完成的任务有几项 | my_tasks | to=2027-04-30
        E3改到4月9日吧，9号之前雄安接待不了 | move_exchange | code=E3, from=2027-04-09
        t30换成李明来做吧 赵敏休产假了 | reassign_owner | code=T30, who=李明
        T13更新一下 目录初稿发三地征求意见了 | record_update | code=T13
        民企行的任务延期到4月9日 | change_deadline | topic=民企行, to=2027-04-09
        处长想后天下午跟河北省科协开个视频会，请建会 | create_meeting | body=河北省科协, from=2027-03-19
        不用再推送北京的任务提醒 | mute_reminders | body=北京
        说明你会太多 | none
        小李出差了，T8让王芳接了 | none
        T4归档那天把我累坏了 | none
        E3可能要推迟到下周 | none
        T5要再宽限几天就好了 | none
        新增任务 制作折页 天津科协牵头 4月9日截止 | create_task | body=天津科协, topic=制作折页, to=2027-04-09
        约一下河北的同志，4月9日开个线上会 | create_meeting | body=河北, from=2027-04-09
        把我的任务按时间排一下发我 | my_tasks
        T18停在那儿多久了 | task_status | code=T18
        章程的修订往后拖一个月 | change_deadline | topic=章程的修订
        这稿子拖了半年了 | none
        T3现在开始归赵敏 | reassign_owner | code=T3, who=赵敏
        布置一项任务给保定科协，4月9日前提交清单 | create_task | body=保定科协, topic=提交清单, to=2027-04-09
        4月9日下午视频会，讲经费，麻烦登记 | create_meeting | topic=经费, from=2027-04-09
        任务要到期的话早点跟我说 | subscribe_reminders
        谁在跟T24？想加个微信 | task_owner | code=T24
        拟于4月9日召开区科协座谈会，请安排 | create_meeting | topic=区科协座谈会, from=2027-04-09
        科学论坛往后挪一周吧，场地没空 | move_exchange | topic=科学论坛
        4月9日上午，三家碰一下，议题是经费 | create_meeting | topic=经费, from=2027-04-09
        你能查进展吗？还能干啥 | help
        画册印完了，任务可以结掉 | mark_done | topic=画册
        E6的集合地点在哪儿啊，昨天没记清 | exchange_detail | code=E6
        对接平台的事儿谁负责来着，电话打给谁 | task_owner | topic=对接平台
        以后天津科协的任务有进展都通知我 | subscribe_reminders | body=天津科协
        4月9日下午召集天津科协开个对接会 | create_meeting | body=天津科协, topic=对接会, from=2027-04-09
        安排赵敏4月9日之前把台账做好 | create_task | who=赵敏, topic=把台账做好, to=2027-04-09
        创新大赛颁奖那天的行程怎么安排 | exchange_detail | topic=创新大赛颁奖
        请给天津科协立一项新任务：汇总换届情况，4月9日前报送 | create_task
            | body=天津科协, topic=汇总换届情况, to=2027-04-09
        安排一次视频会议，4月9日，各方都参加 | create_meeting | from=2027-04-09
        任务清单比菜单还长 | none
        T2航站楼在哪 | none
        新来的，不知道怎么用，能教教我吗 | help
        澳门科学技术协进会有哪些任务 | tasks_of_association | body=澳门科学技术协进会
        P5有没有逾期的任务 | overdue_tasks | code=P5
        项目5有哪些任务过期了 | overdue_tasks | code=P5
        改期一天对别人是坏消息 | none
        应该明确牵头单位 | none
        """
    ),
)
def test_wishes_and_reports_in_further_turns(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
