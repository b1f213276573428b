"""Chinese orders whose thing was named in the clause before, among reasons, brackets and remarks, and such talk."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T25能不能宽限到下周五？几个高校还没约上 | change_deadline | code=T25, to=2027-03-26
        T9可以推到月底吗？还有三家没报选题 | change_deadline | code=T9, to=2027-03-31
        T16能延到4月10号不？实验室那边还没回话 | change_deadline | code=T16, to=2027-04-10
        T21的截止日期能否改到4月9日？材料没收齐 | change_deadline | code=T21, to=2027-04-09
        E9可以挪到6月22日吗？酒店没房了 | move_exchange | code=E9, from=2027-06-22
        T7能不能交给王静？我下周去党校 | reassign_owner | code=T7, who=王静
        T13再给两天到周五行吗？附件还差两个 | change_deadline | code=T13, to=2027-03-19
        民营企业行得延期了，新日子是6月8日 | move_exchange | topic=民营企业行, from=2027-06-08
        e13延期,新时间9月16号 | move_exchange | code=E13, from=2027-09-16
        绿色低碳论坛要改期，新的日期定为5月18日 | move_exchange | topic=绿色低碳论坛, from=2027-05-18
        海河实验室调研只能推迟，改后的时间是7月12日 | move_exchange | topic=海河实验室调研, from=2027-07-12
        联络员例会改时间了，新的时间：4月28日上午 | move_exchange | topic=联络员例会, from=2027-04-28
        技术经理人培训班推迟了，新定的日子是6月22号 | move_exchange | topic=技术经理人培训班, from=2027-06-22
        E7要延期，具体日子6月8日 | move_exchange | code=E7, from=2027-06-08
        T23改由孙丽负责(原来的马晓燕调走了) | reassign_owner | code=T23, who=孙丽
        T22交给宋磊（马晓燕借调去省里了） | reassign_owner | code=T22, who=宋磊
        T8延到3月26日（场地还没批下来） | change_deadline | code=T8, to=2027-03-26
        E10挪到4月28日（原来那天撞了党组会） | move_exchange | code=E10, from=2027-04-28
        T13现在什么进度（主任急着要） | task_status | code=T13
        下周有什么活动（我好排班） | upcoming_exchanges | from=2027-03-22, to=2027-03-28
        T24转给高翔(我要休产假) | reassign_owner | code=T24, who=高翔
        T15完成了(清单已经发群里) | mark_done | code=T15
        （上周开会定的）T9延到3月31日 | change_deadline | code=T9, to=2027-03-31
        最近一次还没开的工作会议排在几号 | next_meeting
        最近一次没开的会定在哪天 | next_meeting
        最近的一次还没召开的例会是几号 | next_meeting | topic=例会
        还没开的会里最近的是哪一个 | next_meeting
        下一次工作会议安排在什么时候 | next_meeting
        下次联络员例会排在几号了 | next_meeting | topic=联络员例会
        会上议定的：编印联络手册。请录成一条任务，王静负责，4月10日前 | create_task
            | who=王静, topic=编印联络手册, to=2027-04-10
        会商议定事项：汇总专家名单。请建成任务，刘洋牵头，4月2日前完成 | create_task
            | who=刘洋, topic=汇总专家名单, to=2027-04-02
        主任刚布置的：整理走访台账。麻烦记成一条任务，下周五前交 | create_task | topic=整理走访台账, to=2027-03-26
        例会定的事：起草合作备忘录。帮我列为任务，陈浩负责 | create_task | who=陈浩, topic=起草合作备忘录
        下周一咱们碰一下？议题：简报选题。帮我建个会哈 | create_meeting | topic=简报选题, from=2027-03-22
        周五下午开个会？议题是论坛分工，帮我建一下 | create_meeting | topic=论坛分工, from=2027-03-19
        4月6号碰个头吧，主题：巡展方案。麻烦建个会 | create_meeting | topic=巡展方案, from=2027-04-06
        人工智能论坛临近了叫我，别让我错过 | subscribe_reminders | topic=人工智能论坛
        民营企业行快开了喊我一声，别让我忘了 | subscribe_reminders | topic=民营企业行
        E9快到了提醒我，可别错过了 | subscribe_reminders | code=E9
        T14到期前叫我一声，别让我漏了 | subscribe_reminders | code=T14
        讲解大赛开始前通知我，免得我忘 | subscribe_reminders | topic=讲解大赛
        技术经理人培训班临近时提醒我，别耽误了报名 | subscribe_reminders | topic=技术经理人培训班临近
        科普月快到的时候吱一声，别叫我错过 | subscribe_reminders | topic=科普月
        交流计划里接下来是哪几场呀 | upcoming_exchanges
        活动日历里后面还有哪些 | upcoming_exchanges
        交流计划上往后排了哪几场 | upcoming_exchanges
        日程里接下来有什么 | upcoming_exchanges
        三年交流计划接下来轮到哪些活动 | upcoming_exchanges
        活动计划表里最近是哪几项 | upcoming_exchanges
        想了解下北京7、8两个月的交流活动 | upcoming_exchanges | body=北京, from=2027-07-01, to=2027-08-31
        4、5月有什么活动 | upcoming_exchanges | from=2027-04-01, to=2027-05-31
        六七月份有哪些交流 | upcoming_exchanges | from=2027-06-01, to=2027-07-31
        9月和10月天津有什么活动 | upcoming_exchanges | body=天津, from=2027-09-01, to=2027-10-31
        四五月份都排了什么活动 | upcoming_exchanges | from=2027-04-01, to=2027-05-31
        5月到7月有什么论坛 | upcoming_exchanges | topic=论坛, from=2027-05-01, to=2027-07-31
        7、8月份河北有没有安排 | upcoming_exchanges | body=河北, from=2027-07-01, to=2027-08-31
        6月7月两个月的活动列一下 | upcoming_exchanges | from=2027-06-01, to=2027-07-31
        关于科技智库，下一场会定在何时 | next_meeting | topic=科技智库
        关于智库的会,接下来那次排在哪天了 | next_meeting | topic=智库
        关于联盟章程的会，下次什么时候开 | next_meeting | topic=联盟章程
        框架协议的会下一次几号 | next_meeting | topic=框架协议
        讨论品牌标识的会，下回定在哪天 | next_meeting | topic=品牌标识
        供需对接那个会，下次是几号来着 | next_meeting | topic=供需对接
        下一场谈卫星互联网的会在什么时候 | next_meeting | topic=谈卫星互联网
        科普品牌的下一次会在几号 | next_meeting | topic=科普品牌
        天津市科协到期未完成的任务有几个 | overdue_tasks | body=天津市科协
        刚挨了领导批评,快帮我查查河北省科协到期没交的任务 | overdue_tasks | body=河北省科协
        北京到期没办结的任务列一下 | overdue_tasks | body=北京
        河北省科协到期还没完成的事项有哪些 | overdue_tasks | body=河北省科协
        王静到期没交的任务有几项 | overdue_tasks | who=王静
        我到期还没办完的任务有哪些 | overdue_tasks
        TJ应完成未完成的任务有几个 | overdue_tasks | body=TJ
        天津该交没交的任务给个清单 | overdue_tasks | body=天津
        高翔手里过了截止日的活有几件 | overdue_tasks | who=高翔
        北京市科协已经到期却没完成的有哪些任务 | overdue_tasks | body=北京市科协
        登记一下：联盟章程初稿写好了，正在内部征求意见 | record_update | topic=联盟章程
        记一下：品牌标识出了三版，正在征求意见 | record_update | topic=品牌标识出
        更新一下：专家服务团已经联系了15位院士 | record_update | topic=专家服务团
        汇报一下：可转化成果目录收到42项，还在审核 | record_update | topic=可转化成果
        登记：结对服务县实地看了4个，还剩2个 | record_update | topic=结对服务县
        补记一条：概念验证中心筹备方案初稿已报主任审阅 | record_update | topic=概念验证中心筹备方案
        帮忙记一下,民营企业行已经有12家企业报名 | record_update | topic=民营企业行
        请记录，技术经理人培训班报名到了35人 | record_update | topic=技术经理人培训班
        麻烦登记一下，海河实验室需求又对接了两家 | record_update | topic=海河实验室需求
        帮我记个进展，学术共享日历页面做好了，正在测试 | record_update | topic=学术共享日历页面
        向您报一下E10的情况，通知已发各处室 | record_update | code=E10
        跟你说下T7的进展，专家名单定了12位 | record_update | code=T7
        汇报一下T16的情况，又走访了两家实验室 | record_update | code=T16
        给您汇报T9的进度：选题收了20个 | record_update | code=T9
        T17的情况报一下，资源台账录了一百条 | record_update | code=T17
        E6的嘉宾名单基本敲定,请录入最新进展 | record_update | code=E6
        T26标识改到第四稿，请更新进展 | record_update | code=T26
        T24章程初稿已经发三家征求意见，帮忙登记进展 | record_update | code=T24
        E9的讲师全部落实，请记入进展 | record_update | code=E9
        县域方案目前走访了三个县，麻烦更新一下进展 | record_update | topic=县域方案
        T31任务书送审了，把进展记一下 | record_update | code=T31
        T5简报三月刊已排版，进度70% | record_update | code=T5, pct=70
        智库专家库入库人数到120了，进度过半 | record_update | topic=智库专家库, pct=50
        品牌标识来不及了，能不能宽限到四月九号 | change_deadline | topic=品牌标识, to=2027-04-09
        联盟章程赶不完了，可以延到4月20日吗 | change_deadline | topic=联盟章程, to=2027-04-20
        成果目录做不完，能否推到下周五 | change_deadline | topic=成果目录, to=2027-03-26
        决策咨询报告写不完了，想申请延期到5月10日 | change_deadline | topic=决策咨询报告, to=2027-05-10
        学术沙龙方案还差得远，再宽限几天到4月12日行不 | change_deadline | topic=学术沙龙方案, to=2027-04-12
        联合行动计划人手不够，缓到4月30日吧 | change_deadline | topic=联合行动计划, to=2027-04-30
        科普讲解大赛时限往前提，8月31日前办完 | change_deadline | topic=科普讲解大赛, to=2027-08-31
        专家库的期限提前，4月底前必须建好 | change_deadline | topic=专家库, to=2027-04-30
        技术需求清单要提前，3月20日之前交 | change_deadline | topic=技术需求清单, to=2027-03-20
        t20截止要提前，下周三之前就得完 | change_deadline | code=T20, to=2027-03-24
        联盟章程截止日后移，4月25日前交就行 | change_deadline | topic=联盟章程, to=2027-04-25
        T30时限放宽，4月9日前报来即可 | change_deadline | code=T30, to=2027-04-09
        学术沙龙方案原定时间肯定赶不出来,deadline顺延到4月12号吧 | change_deadline | topic=学术沙龙方案, to=2027-04-12
        试点任务书原来的时间赶不上，ddl推到4月16号 | change_deadline | topic=试点任务书, to=2027-04-16
        科普品牌标识3月底交不了，截止日挪到4月9号 | change_deadline | topic=科普品牌标识, to=2027-04-09
        我想新添一条任务，叫走访正定县企业 | create_task | topic=走访正定县企业
        想加一条新任务，名字叫更新官网栏目 | create_task | topic=更新官网栏目
        我要新增一个任务，标题是联系媒体 | create_task | topic=联系媒体
        需要添一项任务，内容：核对专家证件 | create_task | topic=核对专家证件
        麻烦添个任务，叫作印制宣传折页 | create_task | topic=作印制宣传折页
        领导刚交代的,帮我建一项任务,叫“翻译葡语宣传册”,安娜·席尔瓦负责 | create_task
            | who=安娜·席尔瓦, topic=翻译葡语宣传册
        主任刚布置的，新建任务：核对参会名单，王静负责 | create_task | who=王静, topic=核对参会名单
        会上刚定的，加一条任务，整理院士建议，4月2日前 | create_task | topic=整理院士建议, to=2027-04-02
        任务新增一条:报送半年总结 截止6月20号 | create_task | topic=报送半年总结, to=2027-06-20
        任务加一条：采购胸牌，宋磊办 | create_task | who=宋磊, topic=采购胸牌
        任务再添一项 联系翻译 下周五前 | create_task | topic=联系翻译, to=2027-03-26
        清单新增一项：制作会议手册，截止4月8日 | create_task | topic=制作会议手册, to=2027-04-08
        后天上午我们想碰个头，给登记个会吧 | create_meeting | from=2027-03-19
        周四下午我们准备碰一下，帮忙建个会 | create_meeting | from=2027-03-18
        下周三三家想见个面，请安排个会议 | create_meeting | from=2027-03-24
        4月2号上午大家想坐一坐，帮约个会 | create_meeting | from=2027-04-02
        三家都说有空,那就安排一次供需对接的碰头会,时间3月30日下午3点 | create_meeting
            | topic=供需对接的碰头会, from=2027-03-30
        各方都方便，定一个品牌标识的评审会，4月1日上午 | create_meeting | topic=品牌标识的评审会, from=2027-04-01
        大家时间对上了，约一次章程讨论会，周五14点 | create_meeting | topic=章程讨论会, from=2027-03-19
        组织一次巡展方案碰头会，时间定在3月26日上午 | create_meeting | topic=巡展方案碰头会, from=2027-03-26
        终于熬出头了!151个创新平台资源全部梳理完毕 | mark_done | topic=151个创新平台资源
        总算搞完了，技术需求清单汇总完成 | mark_done | topic=技术需求清单
        松了口气，联络员名单全部确认完毕 | mark_done | topic=联络员名单
        签字都齐了，把框架协议签署标成完成 | mark_done | topic=框架协议签署
        终稿已经寄出，共享日历这项关掉吧 | mark_done | topic=共享日历
        资料全部归档了，专家服务团组建可以打勾了 | mark_done | topic=专家服务团组建
        给T9打个完成 | mark_done | code=T9
        帮我给成果目录点个完成 | mark_done | topic=成果目录
        学术沙龙方案我不管了,不要老发提醒催我 | mute_reminders | topic=学术沙龙方案
        联盟章程已经转给别人了，别再发提醒给我 | mute_reminders | topic=联盟章程
        品牌标识不归我了，别提醒我了 | mute_reminders | topic=品牌标识
        讲解大赛我退出了，提醒就免了吧 | mute_reminders | topic=讲解大赛
        T26我交出去了，别催我了 | mute_reminders | code=T26
        E13我不参加，别给我推了 | mute_reminders | code=E13
        一会儿要跟马晓燕碰个头,先给我调出她现在管的任务 | tasks_of_person | who=马晓燕
        下午跟赵敏谈话，看看她手上有哪些任务 | tasks_of_person | who=赵敏
        要给高翔写考核评语，列一下他承担的任务 | tasks_of_person | who=高翔
        周涛明天来汇报，先把他负责的任务发我 | tasks_of_person | who=周涛
        马上和陈浩通电话，他名下有什么任务 | tasks_of_person | who=陈浩通
        E13先往后推,具体哪天等通知 | move_exchange | code=E13
        E7先延后，时间另行通知 | move_exchange | code=E7
        绿色低碳论坛暂时推迟，日期待定 | move_exchange | topic=绿色低碳论坛
        E11往后放放，哪天再定 | move_exchange | code=E11
        海河实验室调研先缓一缓，时间等通知 | move_exchange | topic=海河实验室调研
        E18延期举行，具体时间另定 | move_exchange | code=E18
        """
    ),
)
def test_orders_are_read_with_what_was_said_before_them(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "密码过期了登不上OA,有同样情况的吗",
        "有的专家简历写八页,有的院士只写两行,人与人的差距啊",
        "驾照过期了，谁有熟人啊",
        "牛奶过期了，冰箱里还有吗",
        "门禁卡过期了，有谁知道去哪儿换吗",
        "系统证书过期了打不开，你们也这样吗",
        "账号超期被锁了，有同样问题的吗",
        "有的企业报了三项，有的一项没报，差距真大",
        "有的处室交了两份，有的一份没交",
        "有的人走得快，有的人走得慢",
        "今晚国足比赛，有人一起看吗（算了还是别看了）",
        "没事儿，我也刚到",
        "没事儿，我也刚忙完",
        "没事，我也在路上",
        "下个月我要去深圳出差，有要带的吗",
        "下周我去北京，有要捎东西的吗",
        "周五我去保定，有一起的吗",
        "今天科普讲座来了个八十多岁的老大爷，问了六个问题，主讲人汗都下来了",
        "昨天论坛来了三百多人，茶歇都不够吃",
        "国庆值班表排好了吗?我想跟家里定机票,好歹给我个准信儿",
        "春节值班表出来了吗，我想早点买票",
        "食堂菜单排好了吗",
        "我就喜欢周涛这种人，答应的事从来不用催",
        "他做事我放心，从来不用人催",
        "供需对接我看应该先给单身同事对接一下",
        "我看应该给新来的同事介绍个对象",
        "收到通知的同志就别一个个回“收到”了，一早上手机震了六十多下",
        "别刷屏了，手机震了一早上",
        "大家别一个个回复了，手机一直响",
        "医保缴费截止到几号来着？我怕又错过",
        "社保截止哪天来着",
        "体检报名截止几号啊",
        "谁是咱们楼的垃圾分类负责人啊，桶又放反了",
        "谁是咱们这层的安全员啊",
        "咱们单元的网格员是谁",
        "T25说是能宽限到下周五？几个高校还没约上呢",
        "听说民营企业行延期了，新日子还没定",
        "民营企业行延期了，唉，白订票了",
        "E13往后推了，真是折腾",
        "论坛临近了，大家都在加班",
        "别让我错过这场球",
        "最近一次开会还是去年",
        "会上议定的事落实得怎么样了呀各位",
        "下周一咱们碰一下？",
        "下周一碰一下呗，好久没聚了",
        "周五一起吃个饭？地点你定",
        "北京7、8两个月热得要命",
        "四五月份花粉最厉害",
        "关于智库的会，上次开得太长了",
        "品牌标识来不及了，急死我了",
        "品牌标识肯定来不及了吧",
        "联盟章程初稿写好了，累死",
        "品牌标识不归我了，终于解放",
        "简报换人编了，松口气",
        "讲解大赛我退出了，身体吃不消",
        "材料都交上去了，今晚能睡个好觉",
        "终于熬出头了！高考完毕",
        "签字都齐了，收工吃饭",
        "任务新增一条，我都忙疯了",
        "后天上午我们想碰个头，你来不来",
        "三家都说有空，就你没空",
        "下午跟赵敏谈话，有点紧张",
        "马上和陈浩通电话，先不聊了",
        "日程里全是会，没法活了",
        "接下来是哪位发言",
        "我们那条线路有几场晚点",
        "他们家接下来要搬家",
    ],
)
def test_what_is_told_in_nearly_the_same_words_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})
