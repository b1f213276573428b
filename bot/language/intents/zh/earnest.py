"""Words with which a Chinese message means in earnest what it was only guessed to mean."""

from __future__ import annotations

import re

from bot.language.intents.earnest import Earnest
from bot.language.intents.model import Intent

_WORK = (
    "任务|待办|活儿?|工作|[做办]完|事[项情儿]|[哪那几什么啥]{1,2}事|[几哪]些?[个项件条]|负责|牵头|承担|配合|名下"
    "|手[里上头]|归我|轮到|分给|[要该][交做办干]"
)
# What is counted or asked for; 啥也没 tells that there is nothing.
_ASKED = (
    "哪|([\u3400-\u9fff]{1,2})不\\1|(?:什么|啥)(?!也|都没|都不)|(?<![那这好])几(?!乎)|多[少久]|谁(?!知道|说|都|也)"
    "|有没有|吗|么(?=$|[?,，])|\\?|不$|(?<=..)没有?(?=$|[,，.!~。])|呢$|何时|怎么?样|怎么安排|如何|咋|是不是|还是|那些|头一"
    "|给个|给一个|列|(?<!没法)(?<!没)(?<!难)(?<!好)(?<!就)看|查|拉[个一出]|捋|理[一理]|让我[瞧看]|数|发[我给]|给我"
    "|告[诉知]|介绍|想了解|想知道|报[我给]|盘点|汇总|(?:情况|进[度展]|负责人|责任人|截止(?:日期|时间)?|期限|时间|地点)$|调出|显示"
    "|打开|请(?!抓紧|尽快|赶紧|及时|自觉)|麻烦|帮"
)
_SENDS = (
    "提醒|提[个一]?醒|提示|推送|通知|消息|催|弹|打扰|静音|免打扰|勿扰|订阅|闹钟|[喊叫](?:我|一[声下])"
    "|(?<![才没])告[诉知](?!我要)|吱|言语"
)
_GATHERING = "会|碰[头面个]|活动|论坛|沙龙|培训|讲座"
_ABOUT = {
    Intent.NEXT_MEETING: rf"{_GATHERING}|连线|通话|见面",
    Intent.CREATE_TASK: (
        "任务|待办|事[项儿]|新[建增设开]|创建|建[一个立项]|[增添追]加|加[一个到入上进条项]|安排|记[一下个上]"
        "|列[入上一进]|立[个项一]|登记|录入|派[个一]?活|交[办待代]|布置|责成|[让叫请]"
    ),
    Intent.CREATE_MEETING: rf"{_GATHERING}|约|聊|谈|[过对议]一下|连线",
    Intent.UPCOMING_EXCHANGES: (
        "科创|[来到]访|接待|客人|活动|交流|互访|考察|调研|论坛|培训|会|讲座|沙龙|赛|走访|访问|行程|日程|安排|计划|科普"
    ),
    Intent.TASK_OWNER: (
        "任务|负责|牵头|责任|手[里上头]|对接|对口|维护|执笔|主笔|[由归是]谁|哪[位个]|该找|找[谁哪]|联系|给谁|主管"
        "|承办|经办|[谁位人家]在?(?:管|办|做|弄|盯|抓|写|编|拟|译|跟)"
    ),
    Intent.TASK_STATUS: (
        "任务|进[度展]|完成|情况|状[态况]|好没|多[久少]|稿|拖|办|弄|做|到哪|怎么?样|如何|咋样|落实|顺利|卡|推进|动静"
        "|程度|阶段|步|上线|交|截止|[期时]限|[逾超拖延过]期|什么时候|何时|哪天|几号|还[差要没]|了[吗没么]|几|%|百分"
    ),
    Intent.EXCHANGE_DETAIL: (
        "时间|地[点址]|哪|几[号点天日]|何[时地]|什么时候|啥时候|多久|议程|日程|行程|安排|流程|参加|出席|详情|详细"
        "|信息|情况|介绍|联系|报名|单位|集合|[开召]|举[办行]|内容|主题|带队|名单|通知|方案|路线|链接|线[上下]|签到"
        "|发言|材料|准备|接[站送机]|地方|怎么去|赶[回上]|[来去]几|[来去]不[来去]|人数"
    ),
    Intent.MARK_DONE: (
        "完[成结毕]|办结|销[号掉案单]|付梓|结束|[打勾画][个上]?[勾钩]|[勾划]掉|结[了项掉案束]|关[掉闭了]"
        "|[做办弄搞编写建选定交走谈签印][完好]|搞定|翻篇|齐了|归档|任务"
    ),
    Intent.CHANGE_DEADLINE: (
        "截止|[期时]限|限期|到期|[延推]|提前|宽限|放宽|最[晚迟]|ddl|deadline|交|缓|长期|再给|多给|之?前|改到|调[整到]"
    ),
    Intent.MOVE_EXCHANGE: "改|[重另][新行]?定|推|挪|延|提前|换|调|移|变|错|放到|往[后前]|定在|举[办行]",
    Intent.REASSIGN_OWNER: (
        "负责|责任人|牵头|接手|[转移]?交给?|转给|改[由派请让]|换|[由让派请归给]|接|跟|以后|往后|挑|扛|顶"
    ),
    Intent.MY_TASKS: _WORK,
    Intent.TASKS_OF_PERSON: _WORK,
    Intent.TASKS_OF_ASSOCIATION: _WORK,
    # Cards, food and books are out of date, too: 过期.
    Intent.OVERDUE_TASKS: (
        rf"[逾超拖延误]期|延误|拖|超[过时]|[时期]限|没按[时期]|欠|晚[了交点]|滞后|截止|过了|(?:{_WORK}).*[过到]期"
        rf"|[过到]期.*(?:{_WORK}|没|未)"
    ),
    Intent.RECORD_UPDATE: (
        "进[度展]|完成|%|百分|更新|记[录一下入上]|登记|汇报|报告一下|同步|正在|(?<![讲听说吃睡聊写看喝]到)一半|进入"
        "|又|已[^,，。]{0,8}[0-9]|累计|[写做画拍印译][完好到]|刚[开谈改走过编审评议做对核][完了过]"
        "|[一二三四五六七八九十首初终][轮稿版遍审校].*[完过]了|还在|过半|[0-9][人条家份项篇名户]|卡住|还没批|批[了下]|征求"
        "|阶段|审[批核查]|评审|谈[崩妥好成定]|第[一二三四五六七八九十]+[轮稿版批]|[一二三四五六七八九]成|换人|场地"
        "|发[出给过了往各]|等[对回审批通]|报一下"
    ),
    Intent.SUBSCRIBE_REMINDERS: rf"{_SENDS}|每[天日周月].*发",
    Intent.MUTE_REMINDERS: (
        "提[个一]?醒|订阅|名单|推送|消息|催|弹|打扰|静音|免打扰|勿扰|通知(?:我|了|给|[再都]?不|[^,，]{0,4}停"
        "|[^,，]{0,4}关)|(?:给我|收|再|老|停|关|个)[^,，]{0,4}通知"
    ),
    Intent.HELP: (
        "机器人|bot|ponte|听得懂|功能|本领|步骤|设置|帮[助组]|怎么[改设加建删查看]|指令|命令|用法|使|用|操作"
        "|能[做干帮查改]|会[做干]|能力|问你|跟你|教我|说明|指南|手册|上手|哪.{0,3}开始"
    ),
}
_PUT = {
    **dict.fromkeys(
        (
            Intent.NEXT_MEETING, Intent.TASK_OWNER, Intent.TASK_STATUS, Intent.MY_TASKS,
            Intent.EXCHANGE_DETAIL,
        ),
        rf"{_ASKED}|(?:完成|落实|推进|进展)情况$",
    ),
    # Who asks about one wants no list: 这次交流活动的具体安排是什么.
    Intent.UPCOMING_EXCHANGES: (
        rf"^(?!.*[这那该此本][次场个项](交流|互访)?活动).*(?:{_ASKED}|(?:完成|落实|推进|进展)情况$)"
    ),
    Intent.OVERDUE_TASKS: rf"{_ASKED}|^[^,]*的?(?:任务|待办|事项)$",
    Intent.SUBSCRIBE_REMINDERS: "我|咱|给|请|帮|麻烦|记得|吧|一声|一下|打开|开[启通]|恢复|订阅",
    Intent.MUTE_REMINDERS: (
        "(?<![特分区个级辨告性识差])别(?!人|的|处|墅|针|扭|致|名|家)|莫|甭|扰|拿掉|删|去掉|移除|不|停|关|取消|静音|退"
        "|免(?!得)|勿|屏蔽"
    ),
}  # fmt: skip


def earnest(matter: re.Pattern[str], heads: re.Pattern[str]) -> Earnest:
    """Return those words, for a folded message.

    `matter` are words of which the names of plans are made, `heads` those that tell what anything else is.
    """
    return Earnest(matter, heads, _ABOUT, _PUT)
