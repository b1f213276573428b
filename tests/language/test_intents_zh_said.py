"""One table a family of what is said in Chinese: the same wish in the many ways in which people put it."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        框架协议的修订到哪一步了 | task_status | topic=框架协议的修订
        成果目录的编制卡在什么地方 | task_status | topic=成果目录的编制
        共享专家库还没建好吗 | task_status | topic=共享专家库
        T9到哪一环节了 | task_status | code=T9
        T23还剩多少没做 | task_status | code=T23
        T7还要拖多久 | task_status | code=T7
        T8这周能收尾吗 | task_status | code=T8
        T4月底前交得出来吗 | task_status | code=T4
        T4完成没完成 | task_status | code=T4
        T6完成百分比 | task_status | code=T6
        P3整体推进如何 | task_status | code=P3
        """
    ),
)
def test_the_state_of_a_thing_is_asked_by_step_by_rest_and_by_whether(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T7有问题该联系哪位 | task_owner | code=T7
        要催T6得找谁 | task_owner | code=T6
        谁手上拿着T13 | task_owner | code=T13
        T5现在谁手里 | task_owner | code=T5
        T9的负责人换了没，现在是谁 | task_owner | code=T9
        T5的牵头单位及责任人 | task_owner | code=T5
        T5谁负责来着 | task_owner | code=T5
        成果汇编是哪个科协在弄 | task_owner | topic=成果汇编
        """
    ),
)
def test_owners_are_asked_for_by_whom_to_turn_to(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        查一下我负责的 | my_tasks
        我手头还压着几件事 | my_tasks
        有没有需要我做的 | my_tasks
        本周我要完成的 | my_tasks | from=2027-03-15, to=2027-03-21
        归宋磊管的任务 | tasks_of_person | who=宋磊
        查查陈浩名下没完成的 | tasks_of_person | who=陈浩
        由天津牵头的项目 | tasks_of_association | body=天津
        分到北京的任务有多少 | tasks_of_association | body=北京
        到期没办结的任务有哪些 | overdue_tasks
        有哪些过了期还没办的 | overdue_tasks
        哪些事拖到现在还没办 | overdue_tasks
        这个月剩下的活动 | upcoming_exchanges | from=2027-03-01, to=2027-03-31
        本周安排 | upcoming_exchanges | from=2027-03-15, to=2027-03-21
        E2还办不办 | exchange_detail | code=E2
        E2第一天安排什么 | exchange_detail | code=E2
        雄安调研的行程是怎么安排的 | exchange_detail | topic=雄安调研
        下一次联络员季度例会几号开 | next_meeting | topic=联络员季度例会
        """
    ),
)
def test_lists_and_events_are_asked_for_in_halves_of_sentences(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T24这项我已经做完了 | mark_done | code=T24
        我把T13做完了 | mark_done | code=T13
        T7销号吧 | mark_done | code=T7
        把T9划掉吧，做完了 | mark_done | code=T9
        T6圆满收官 | mark_done | code=T6
        T7今天把初稿发给各单位了 | record_update | code=T7
        T7刚跟天津对接完，下周出稿 | record_update | code=T7
        T1的征求意见稿已发出，天津河北反馈中 | record_update | code=T1
        T7材料收齐了，开始排版 | record_update | code=T7
        T3本周走访企业3家 | record_update | code=T3
        T3遇到点问题，经费没批下来 | record_update | code=T3
        T7大概做了七成 | record_update | code=T7, pct=70
        """
    ),
)
def test_what_was_done_is_told_with_its_doer_and_its_object_first(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        场地一时定不下来，请把T20的完成时限推到5月10号 | change_deadline | code=T20, to=2027-05-10
        T7赶不上了，能不能延到4月10日 | change_deadline | code=T7, to=2027-04-10
        因为材料没齐，T7想延到4月底 | change_deadline | code=T7, to=2027-04-30
        T7延到4月10日，材料没齐 | change_deadline | code=T7, to=2027-04-10
        T8能不能晚几天，4月2日交 | change_deadline | code=T8, to=2027-04-02
        E2那天场地没了，改到4月20日 | move_exchange | code=E2, from=2027-04-20
        我忙不过来，T7转给王静吧 | reassign_owner | code=T7, who=王静
        王静出差，T7先由孙丽顶上 | reassign_owner | code=T7, who=孙丽
        T7不归我管了，改成孙丽 | reassign_owner | code=T7, who=孙丽
        """
    ),
)
def test_orders_give_their_reason_in_a_clause_of_its_own(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        给孙丽派个活：联系场地，下周五前 | create_task | who=孙丽, topic=联系场地, to=2027-03-26
        新增一项：编印活动手册，陈浩负责，月底前 | create_task | who=陈浩, topic=编印活动手册, to=2027-03-31
        明天上午十点开个会，帮我建一下 | create_meeting | from=2027-03-18
        约大家下周一碰一下 | create_meeting | from=2027-03-22
        T7到期前三天叫我一声 | subscribe_reminders | code=T7
        T7快到期了喊我 | subscribe_reminders | code=T7
        以后任务到期提醒我 | subscribe_reminders
        关必提醒 | mute_reminders
        T7别再催我了 | mute_reminders | code=T7
        E2的消息别推了 | mute_reminders | code=E2
        先静音几天 | mute_reminders
        第一次用，怎么开始 | help
        """
    ),
)
def test_orders_are_given_in_words_of_every_day(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T31还需要多久能好 | task_status | code=T31
        T31定稿了没 | task_status | code=T31
        T51上次更新是什么时候 | task_status | code=T51
        T51这一块问谁 | task_owner | code=T51
        E22定到5月8日吧 | move_exchange | code=E22, from=2027-05-08
        T55拿到批复了 | record_update | code=T55
        T31有人管吗 | task_owner | code=T31
        T41跟哪位老师联系 | task_owner | code=T41
        T41有没有按计划走 | task_status | code=T41
        T45等河北盖章 | record_update | code=T45
        E9往前提到4月3日 | move_exchange | code=E9, from=2027-04-03
        T33交稿时间推迟到4月1日 | change_deadline | code=T33, to=2027-04-01
        T32做完啦，关掉吧 | mark_done | code=T32
        T35跟三家高校签了意向书 | record_update | code=T35
        T35今天寄出了邀请函 | record_update | code=T35
        """
    ),
)
def test_a_sentence_about_one_code_tells_by_its_kinds_of_words(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        北京那边任务完成得怎样 | tasks_of_association | body=北京
        王静这个月任务多吗 | tasks_of_person | who=王静, from=2027-03-01, to=2027-03-31
        有哪些该交没交的 | overdue_tasks
        怎么把任务转给别人 | help
        孙丽接了哪些任务 | tasks_of_person | who=孙丽
        赵敏负责的任务进展怎么样 | tasks_of_person | who=赵敏
        我负责的任务进展如何 | my_tasks
        上周该完成却没完成的 | overdue_tasks | from=2027-03-08, to=2027-03-14
        哪些还没做而且过期了 | overdue_tasks
        我们什么时候去河北交流 | upcoming_exchanges | body=河北
        中关村考察哪天去 | exchange_detail | topic=中关村考察
        下次会议在线上开吗 | next_meeting
        给天津派个任务：提供专家名单，4月10日前 | create_task | body=天津, topic=提供专家名单, to=2027-04-10
        有会议通知我一下 | subscribe_reminders
        T7的消息我不想收了 | mute_reminders | code=T7
        """
    ),
)
def test_what_is_wanted_is_told_by_verbs_of_every_day(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "T7谁写的，字都写错了", "T7谁都不想接", "T3联系谁都没用", "T9办公室的灯关了吗", "T9签了个大单", "T9开了个玩笑",
        "T9让王静心烦", "T9请王静吃饭", "T7延到下周了，松口气", "E4已改到5月", "E9结束后去哪玩", "E2谁开车",
        "天津有工作机会吗", "T3收到了，谢谢", "T9还没到", "T7已经完成了吧",
    ],
)  # fmt: skip
def test_kinds_of_words_tell_of_nothing_where_life_is_told_of(text: str) -> None:
    assert read(text) == ("none", {})


@pytest.mark.parametrize(
    "text",
    [
        "T7和T8先做哪个", "T7谁爱做谁做", "T7我跟王静说过了", "T7你催一下王静", "T7老王说不行",
        "T7怎么又是我", "E2那天穿什么",
        "T7领导不太满意", "T7昨天开会吵了半天", "T7应该算谁的", "T7通知到各单位了吗", "没人知道T7谁负责",
        "E2改期的事大家都知道了吧", "王静手上有伤", "周末有什么安排", "今晚什么安排", "简报的排版好看，谁弄的",
        "第一次用这个软件，不太会", "推到明天吧，今天没空", "完成了，累死了",
        "稿子改了三遍，改稿改到凌晨两点",
        "昨天开会开到6点",
        "T12那张表谁那儿有？发我一份",
    ],
)  # fmt: skip
def test_what_people_say_to_each_other_of_their_work_stays_talk(text: str) -> None:
    assert read(text) == ("none", {})
