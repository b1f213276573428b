"""Chinese wishes in turns of phrase that people find for themselves, and talk of the same day."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        E18是当天来回吗 | exchange_detail | code=E18
        咱们仨啥时候再坐一块儿开会 | next_meeting
        下趟例会落在几号 | next_meeting | topic=例会
        框架协议那摊事下次啥时候开会 | next_meeting | topic=框架协议
        T28的头儿是谁 | task_owner | code=T28
        品牌标识定稿没定稿 | task_status | topic=品牌标识
        领导关心技术经理人协会筹备组的进度，给个说法 | task_status | topic=技术经理人协会筹备组
        本周督查，先把误期任务汇总 | overdue_tasks
        说个进展，概念验证中心方案过了处务会 | record_update | topic=概念验证中心方案
        E9 课表排好 师资确认了8位 | record_update | code=E9
        T4联络员名单已定稿，请销项 | mark_done | code=T4
        T14的时间能再宽几天吗，到4月8号 | change_deadline | code=T14, to=2027-04-08
        E12改天，挪到7月15 | move_exchange | code=E12, from=2027-07-15
        互访往后错一周，7月14号走 | move_exchange | topic=互访, from=2027-07-14
        T9以后孙丽不管了，找周涛 | reassign_owner | code=T9, who=周涛
        成果目录这块换人，刘洋→赵敏 | reassign_owner | who=赵敏, topic=成果目录这块换人
        经研究，T2由安娜·席尔瓦接替王静负责 | reassign_owner | code=T2, who=安娜·席尔瓦
        共享日历的责任人写成孙丽 | reassign_owner | who=孙丽, topic=共享日历
        记一笔任务：催三地报专家名单 | create_task | topic=催三地报专家名单
        再立一项，修订会议制度，陈浩牵头 | create_task | who=陈浩, topic=修订会议制度
        待办加一个 给院士寄邀请函 下周二前 | create_task | topic=给院士寄邀请函, to=2027-03-23
        帮我挂个任务上去：对接印刷厂 | create_task | topic=对接印刷厂
        这周四下午能不能给排个会，商量接待方案 | create_meeting | topic=接待方案, from=2027-03-18
        机器人咋玩儿 | help
        求一份说明 | help
        刚进群，不知道这机器人干嘛的 | help
        E11住一晚还是两晚 | exchange_detail | code=E11
        科技城调研在宝坻什么位置 | exchange_detail | topic=科技城调研
        E9要交培训费吗 | exchange_detail | code=E9
        专家库那个会，下回排在礼拜几 | next_meeting | topic=专家库
        T22是马晓燕在跟吗还是换人了 | task_owner | code=T22
        印简报的事儿找哪个 | task_owner | topic=印简报
        协会筹备组那边对口的是哪位老师 | task_owner | topic=协会筹备组
        走访央企和高校，是谁负责联系的？ | task_owner | topic=走访央企和高校
        联合行动计划是不是拖住了 | task_status | topic=联合行动计划
        本人四月应办事项 | my_tasks | from=2027-04-01, to=2027-04-30
        咱天津承担的任务打包发我 | tasks_of_association | body=天津
        到今天还没交的任务有哪些 | overdue_tasks
        逾期未办的，麻烦标红发我 | overdue_tasks
        E6议程初稿有了，在等领导审 | record_update | code=E6
        把起草联盟章程那条任务结了 | mark_done | topic=起草联盟章程
        成果目录的交付日改为4月12日 | change_deadline | topic=成果目录, to=2027-04-12
        能把T17多给几天吗，4月6号行不 | change_deadline | code=T17, to=2027-04-06
        E5调研重新约在4月8日 | move_exchange | code=E5, from=2027-04-08
        技术培训移交若昂·佩雷拉 | reassign_owner | who=若昂·佩雷拉, topic=技术培训
        T1王静太忙，分给安娜·席尔瓦吧 | reassign_owner | code=T1, who=安娜·席尔瓦
        帮加条任务，提醒各家报参会人，下周一前，陈浩 | create_task | who=陈浩, topic=提醒各家报参会人, to=2027-03-22
        新开一个会：智库选题会，3月31日15点 | create_meeting | topic=智库选题会, from=2027-03-31
        明晚7点线上开会，主题协议文本 | create_meeting | topic=协议文本, from=2027-03-18
        4月16号能组织个会吗，聊聊选题 | create_meeting | topic=选题, from=2027-04-16
        有新的逾期任务就告诉我 | subscribe_reminders
        T8我跟完了，提醒关掉吧 | mute_reminders | code=T8
        E19的提醒太早了，先别发 | mute_reminders | code=E19
        跟你聊天要用什么格式 | help
        交流活动近期安排请列出 | upcoming_exchanges
        四月的交流计划有变化吗，列一下最新的 | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        技术经理人协会筹备组已成立，任务完成 | mark_done | topic=技术经理人协会筹备组
        任务：拟定赛程，责任人宋磊 | create_task | who=宋磊, topic=拟定赛程
        E9前一天提醒 | subscribe_reminders | code=E9
        任务逾期前提醒我一下 | subscribe_reminders
        不再接收提醒 | mute_reminders
        这个bot干嘛用的 | help
        家里老人要照顾，想问E11当晚能不能赶回来 | exchange_detail | code=E11
        准备写邀请函，人工智能论坛的主办承办分别是谁 | exchange_detail | topic=人工智能论坛
        秘书长让我记日程，最近的一次会商是几号 | next_meeting | topic=会商
        我把邮件删了，谁还记得下次开会是周几 | next_meeting
        印刷厂等签字，科普品牌标识到底谁拍板 | task_owner | topic=科普品牌标识
        开了三次会，T1文本改到第六稿了 | record_update | code=T1
        天津那边刚回话，T10日历又加了12场活动 | record_update | code=T10
        给T18更新一下，报名企业已有26家 | record_update | code=T18
        县里刚反馈，县域产业方案意见收了三份，记一下 | record_update | topic=县域产业方案
        协议今天签了，T2就算完成了吧，帮我关掉 | mark_done | code=T2
        分工调整了，供需平台从今天起归陈浩 | reassign_owner | who=陈浩, topic=供需平台
        我手术住院，T9请孙丽代一下 | reassign_owner | code=T9, who=孙丽代
        天津提议的，4月15号下午三家碰一次，讨论互访方案，建个会 | create_meeting | topic=互访方案, from=2027-04-15
        刚换手机，提醒重新给我开上 | subscribe_reminders
        手机都被刷屏了，把推送停掉吧 | mute_reminders
        T7ddl改到4月20日 | change_deadline | code=T7, to=2027-04-20
        T9有新进展推给我 | subscribe_reminders | code=T9
        T7不再关注 | mute_reminders | code=T7
        成果目录关掉吧 | mark_done | topic=成果目录
        品牌标识勾掉吧 | mark_done | topic=品牌标识
        登记一下：成果目录卡在经费上 | record_update | topic=成果目录
        登记一下：品牌标识等领导签字 | record_update | topic=品牌标识
        接下来最近的会议，麻烦给个日期 | next_meeting
        县域服务方案定没定下来 | task_status | topic=县域服务方案
        T21这块往后就麻烦宋磊了 | reassign_owner | code=T21, who=宋磊
        首批院士方案由赵敏转到安娜·席尔瓦手上 | reassign_owner | who=安娜·席尔瓦, topic=首批院士方案由赵敏
        加个急活：补拍宣传照，宋磊，后天交 | create_task | who=宋磊, topic=补拍宣传照, to=2027-03-19
        把你能做的事儿给我列列 | help
        记进展用哪个命令 | help
        出差申请要提前报，5月去外地的活动都列一下 | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        离得最近的那场会是哪天啊 | next_meeting
        技术经理人协会筹备组谁在张罗 | task_owner | topic=技术经理人协会筹备组
        到期任务麻烦每天提醒我 | subscribe_reminders
        概念验证中心有没有实质进展 | task_status | topic=概念验证中心
        E13会场敲定在雄安会展中心，麻烦登记 | record_update | code=E13
        T30往前赶，3月26日之前拿出方案 | change_deadline | code=T30, to=2027-03-26
        T19由陈浩改为若昂·佩雷拉 | reassign_owner | code=T19, who=若昂·佩雷拉
        """
    ),
)
def test_wishes_are_read_however_they_are_turned(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "E6我去过一次，停车特别难",
        "论坛的茶歇太好吃了",
        "昨天会上说的那事儿别往外传",
        "周涛这人干活真利索",
        "河北的驴肉火烧天下第一",
        "这周任务太多了，想躺平",
        "谁把我杯子拿走了",
        "又要开会，服了",
        "我名下就一辆破车",
        "T恤尺码报一下",
        "今天限行尾号几",
        "你们处还招人不",
        "三点开会，别迟到哈",
        "大家辛苦了，早点休息",
        "等会儿一起去食堂",
        "谁有王静的微信推我一下",
        "我刚给陈浩打电话没人接",
        "材料放你桌上了",
        "你那份名单发我邮箱",
        "下周出差有人拼车去保定吗",
        "逾期一天罚五块，食堂的新规矩",
        "孩子作业超时了，被老师批评",
        "我家猫又拉肚子了",
        "打印机卡纸了，谁会修",
        "这个月话费超了",
        "会议室钥匙在谁手里",
        "报名费交给谁",
        "群文件里那个表最后一栏填什么",
        "收到，我改完发你",
        "已转发，谢谢",
        "院士讲得真好，就是时间短了点",
        "专家名单里有个名字打错了，已改",
        "嘉宾到了，谁下去接一下",
        "E7那回我晕车晕得不行",
        "提醒大家，明天降温",
        "别催了，正写着呢",
        "我先撤了，接孩子",
        "章程第三条那个表述我觉得不妥",
        "刚才的截图能再发一遍吗",
        "明晚开会是线上还是线下来着，我忘了问",
        "我昨天才知道E9换地方了",
        "民营企业行那天我晕车吐了一路",
        "大家觉得品牌标识哪一版好看",
        "第二版颜色太艳了，我投第一版",
        "谁知道石家庄北站怎么坐车",
        "论坛直播链接打不开，你们能打开吗",
        "我负责订盒饭，吃辣的举手",
        "T恤都发到各处了，没领的找小刘",
        "刘洋今天生日，蛋糕在茶水间",
        "周报模板谁改的，格式全乱了",
        "下午的会我请假，孩子发烧",
        "麻烦把窗户关一下，太吵了",
        "新来的实习生挺能干",
        "专家住的酒店离会场好远",
        "海河边上风真大",
        "那个会开了三个小时，脚都麻了",
        "王静说她晚点到，你们先开",
        "发票抬头开谁的",
        "你把截图发我看看",
        "讲解大赛第一名是咱们处的，牛",
        "刚才电话里说的那个数是多少来着",
        "到今天还没发工资",
        "快递到了谁去拿",
        "我的任务就是吃好喝好",
        "今天谁值日",
        "能不能把空调调高点",
        "我这个月第三次感冒了",
        "章程那几页我看了，写得不错",
        "我明天休假，有事打电话",
        "下周组织爬山，报名接龙",
        "孩子的作业逾期没交，被点名了",
        "院士进雄安的新闻上电视了",
        "提醒大家带身份证",
        "简报上我的名字印错了",
        "开完会去撸串不",
        "他们单位的会最多了，天天开",
        "我觉得还是上次那家酒店好",
        "高铁晚点四十分钟，别等我了",
        "月底了，各位报销单记得交财务",
        "这表第三列是填日期还是填周几",
        "你那边收到通知了吗，我这没有",
        "E6的照片拍得真好",
        "群主改个群名吧",
        "咱们三家建个微信群吧",
        "下周谁跟我一起去保定",
        "昨天调研走了两万步",
        "谢谢天津的同志们热情接待",
        "门口那辆车挡道了，谁的",
        "今天的盒饭谁订的，太咸了",
        "E7大巴已经到楼下了",
        "E6合影已经发群里了",
        "E9的饭我已经吃腻了",
        "E13我已经报名了，你呢",
        "论坛延期了，白准备了",
        "民营企业行改时间了？谁通知的",
        "会议改到下周了，大家知道吗",
        "章程来不及了，今晚通宵吧",
        "方案卡在他那儿了，急死人",
        "简报没人看，别费劲了",
        "这活儿不归我了，轻松",
        "我不管了，爱咋咋地",
        "会我不参加了，你们去吧",
        "快到期了，牛奶赶紧喝",
        "我手机快没电了，先撤",
        "下周一碰一下吧，老地方",
        "周五下午大家坐一坐，我请客",
        "咱们仨啥时候再聚",
        "三家都说有空，那就吃火锅",
        "会上定的，都得穿正装",
        "领导刚交代的，谁也别请假",
        "任务再添一个，我就辞职",
        "登记一下：要吃素的报名",
        "记一下，明早七点楼下集合",
        "汇报一下，我今天吃了三碗饭",
        "报告一下：楼下煎饼摊又开了",
        "说个进展，我对象同意了",
        "更新一下，我家装修完了",
        "T台走秀谁去看",
        "给孩子打个勾，作业检查完了",
        "把灯关掉吧",
        "电视关掉吧，太吵",
        "那个群我退了，消息太多",
        "他的任务就是拍照",
        "王静接手了外联，忙得很",
        "谁管做饭谁是老大",
        "谁拍板的，这颜色也太丑了",
        "下次开会能不能别放周五",
        "每次开会都超时，服了",
        "又到期了，房租真贵",
        "还没完成的举个手",
        "迟到的请客",
        "这个月我又超支了",
        "到今天还没收到货",
        "我该干嘛干嘛去",
        "今天轮到我洗碗",
        "有我什么事啊，别扯我",
        "忙完这阵去爬山",
        "松了口气，体检没事",
        "终于熬出头了，孩子考上了",
        "好消息，食堂换厨师了",
        "材料都交上去了，等通知呗",
        "专家都回复了，就差你",
        "上次那家酒店再订一次",
        "互访那几天我正好休假",
        "调研走得脚疼",
        "讲座听睡着了",
        "培训班的证书发了没，我没领到",
        "会场空调太冷，带件外套",
        "你们去河北的车几点走",
        "天津队昨晚赢了",
        "陈浩那组又夺冠了",
        "听说T7换人了，真的假的",
        "听说院士要来，是不是真的",
        "关注一下天气，周末有雨",
        "不再熬夜了，身体要紧",
        "取关那个号，天天卖课",
    ],
)
def test_what_colleagues_say_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})
