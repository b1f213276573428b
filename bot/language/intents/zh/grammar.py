"""The grammar of Chinese requests."""

from __future__ import annotations

import re

from bot.language.intents.grammar import Classes, Grammar
from bot.language.intents.model import Intent
from bot.language.intents.plainly import Rewriting
from bot.language.intents.tables import AnyOf, Table, pattern, sections
from bot.language.intents.vernacular import Vernacular
from bot.language.intents.wording import words
from bot.language.intents.zh import (
    alone,
    asks,
    bag,
    beside,
    briefly,
    briefly_words,
    carried,
    changing,
    classes,
    courtesies,
    framing,
    heads,
    helping_wide,
    lists_about,
    making,
    named,
    offhand,
    orders,
    outright,
    reasons,
    reports,
    sayings,
    setting,
    talk,
    troubles,
    vernacular,
)
from bot.language.intents.zh.earnest import earnest
from bot.language.intents.zh.evidence import evidence
from bot.language.intents.zh.words import MACROS

_FIRM = {
    Intent.MOVE_EXCHANGE: (
        "择[期日]|另行|另[择选约]|[换改]个?(时间|日子|日期)|重排|改[排放约]|拖后|缓办|暂缓|[顺错延]Ⓝ|把|将|提早|改期"
        "|推迟|延期|延后|提前|提到|另定|另行定|重新定|顺延|推后|改[到至为在于]|调整|[挪调移换推延放排][到至]"
        "|[往向][后前][挪推移调延错]|[改换][成为]?[ⒹⓈ]|(时间|日期|日子).{2,6}[ⒹⓈ]"
    ),
    Intent.REASSIGN_OWNER: (
        "落到Ⓦ|(安排|分配|指派|拨)给Ⓦ|[让由请换]Ⓦ(来|接|负责|管|做|办)|Ⓦ(接手|接管|顶上|代管)|[写填登记标录挂]成Ⓦ|→Ⓦ|->Ⓦ|换人|(以后|今后|往后)(就)?Ⓦ.{0,2}(管|跟|负责|接|做|弄|办|盯|抓)|(请|安排|换)Ⓦ.{0,3}(代劳|负责|牵头|主笔|执笔|接手"
        "|接管)|(以后|今后|改|现在|划)归Ⓦ|归Ⓦ$|(交|转|派|划|归|让|由)(给|由)?Ⓦ.{0,3}(管|编|写|译|审|起草|主持|主理"
        "|执笔|主笔|统稿|负责|跟|接|办|做|弄"
        "|牵头|盯|抓)"
        "|([项个条]|任务|工作|活儿?)给Ⓦ|把|将|改由|改成|改为|换成|转给|分给|派给|划给|调给|换给|改给|转交|移交|接手"
        "|接替|接管|指派|改派|转派|重新|(变更|调整|更换|更改)[为成]Ⓦ|[给让归]Ⓦ(吧|我)"
        "|交给|交由|(交接|分配|安排|委托|托付|挪|推|归|匀)给Ⓦ|(委托|指定|叫|派)Ⓦ.{0,3}(代办|代管|负责|去|弄|管|来)"
        "|由Ⓦ.{0,3}(主责|主抓|经办|承办|承担|代|顶)|Ⓦ来?(接|顶上|代管)$|新的?({owner})|({owner})(改|换|变更|更新|调整"
        "|更正)|换个?人|(以后|今后)就?给Ⓦ"
        "|安排Ⓦ.{0,3}(做|跟)|(挪|落|放|记)到Ⓦ(名下|头上)"
    ),
}
_FRAMED = {
    Intent.CHANGE_DEADLINE: "{limit}.{0,12}[ⒹⓁⓃ]|[ⒹⓁ].{0,3}({limit}|交稿|报送|上报|提交|办结)",
    Intent.MARK_DONE: (
        "销号|销账|销项|核销|办结|结案|结项|结单|关单|归档|闭环|[打点标画]个?(已?完成|[勾钩])|勾[掉了选]|划掉|标(记|注)?(为|成"
        "|一下)?(已)?完成"
        "|(任务|事项|[这该此][一]?[项条])(就|可以|能|也|算|已经?|都)*(完成|完结|结|关|销|了结)"
    ),
    Intent.RECORD_UPDATE: "(进度|进展|完成率?).{0,8}Ⓒ",
    Intent.UPCOMING_EXCHANGES: "(有关|相关|关于|涉及|围绕|聚焦|方面|领域|主题|专题).*"
    "(活动|交流|论坛|培训|讲座|调研|互访|沙龙)",
    Intent.MOVE_EXCHANGE: (
        "(改|推|延|挪|移|调|换|放|提前|推迟|延期|顺延|推后|延后|调整|改期|变更)[到至为成在][ⒹⓈ]|改期|择期|另行"
        "|另[择选定]"
        "|(推迟|延期|顺延|推后|延后|提前|延|推)(个|了)?Ⓝ|[往向]后|[往向]前"
    ),
}
# What people have of their own.
_PRIVATE = (
    "团建|亲子|美食|旅游|宠物|动漫|促销|婚恋|职场|护照|签证|租|贷|信用卡|花呗|优惠|会员卡|健身|瑜伽|驾|牛奶|鸡蛋|药"
    "|疫苗|保质|约会|聚|演唱|音乐会|相亲|班会|饭|局$"
    "|球|麻将|牌局"
    "|课外|补习|钢琴|画画|作业|论文(?!集)|毕业|婚|寿|生日|满月|葬|理发|美容|洗|修车|年检|体检|搬|装宽带|宽带|流量"
    "|套餐|话费|水费|电费|煤气"
    "|[我你您他她]|机会|社会|委员会|协会|学会|科协|工会$|董事会|大会堂|[这那哪]|一个|什么"
)
_LIKELY = {
    Intent.TASK_OWNER: "谁|负责|责任|牵头|归",
    Intent.TASK_STATUS: "进展|进度|怎么样|状态|完成|截止",
    Intent.MY_TASKS: "我的?任务|待办|我要做",
    Intent.OVERDUE_TASKS: "逾期|过期|超期|延误",
    Intent.UPCOMING_EXCHANGES: "活动|交流|论坛|互访|培训|调研|安排|日程",
    Intent.NEXT_MEETING: "会议|开会|例会|会商|下次",
    Intent.EXCHANGE_DETAIL: "议程|地点|在哪|几点|什么时候",
    Intent.RECORD_UPDATE: "进展|已|正在|汇报|更新",
    Intent.MARK_DONE: "完成|办结|搞定",
    Intent.CHANGE_DEADLINE: "延期|截止|期限|推迟|改到",
    Intent.MOVE_EXCHANGE: "改期|改到|推迟|提前",
    Intent.REASSIGN_OWNER: "交给|转给|改由|接手|换人",
    Intent.CREATE_TASK: "新建|新任务|添加|创建",
    Intent.CREATE_MEETING: "开个?会|约|安排.{0,6}会|召集",
    Intent.SUBSCRIBE_REMINDERS: "提醒|订阅|通知我",
    Intent.MUTE_REMINDERS: (
        "(提醒|推送|通知|消息).{0,5}(关|停|取消|屏蔽)|(别|不[要用必]|停止|关[掉闭]|停掉?|取消|屏蔽).{0,5}提醒|静音|打扰"
    ),
    Intent.HELP: "帮助|怎么用|功能|能做什么",
}


def grammar() -> Grammar:
    """Return the grammar, made from the tables."""

    def made(written: str) -> re.Pattern[str]:
        return pattern(written, MACROS)

    return Grammar(
        itself=Table(()),
        sections=Table(
            (
                *sections(lists_about.about(any_field=True), {**MACROS, **lists_about.PARTS}, "", sure=True),
                *sections(lists_about.about(any_field=False), {**MACROS, **lists_about.PARTS}, "", sure=False),
                *sections(asks.SURE, MACROS, "", sure=True),
                *sections(orders.SURE, MACROS, "", sure=True),
                *sections(helping_wide.HELP, {**MACROS, **helping_wide.PARTS}, "", sure=True),
                *sections(offhand.TABLE, offhand.parts(), "", sure=False),
                *sections(named.NAMED, {**MACROS, **named.PARTS}, "", sure=False),
                *sections(asks.ABOUT, MACROS, "", sure=False),
                *sections(orders.ABOUT, MACROS, "", sure=False),
            )
        ),
        frame=framing.frame(),
        sentences=re.compile(r"[。!?\n…]+"),
        # A name may be taken up by a word for it: 巡展清单，这活儿干到哪一步了.
        dropped=re.compile(
            ",[这那](?:[个项件摊份]?(?:活儿?|事儿?|工作|任务)|[项件摊份])"
            "(?=(?:现在|目前|到底|如今|又|都)*(?:[做办干弄搞推走到]|进[展行]|怎么样|咋样|如何|(?:是|归|由|该)?谁))"
            "|[ ,;、\"'“”「」《》]"
        ),
        before=AnyOf(courtesies.BEFORE, MACROS),
        after=AnyOf(courtesies.AFTER, MACROS, "$"),
        willing=made(courtesies.WILLING),
        begs=made(courtesies.BEGS),
        asks=re.compile(r"(吗|么|不|没)$"),
        rewrites=Rewriting((*offhand.rewrites(), *troubles.rewrites())),
        sayings=Vernacular(sayings.lines()),
        spoken_to=made(talk.SPOKEN_TO),
        talk=AnyOf(talk.TALK, MACROS),
        leisure=re.compile(
            "^(?:这个?|下个?|本)?(?:周末|今晚|明晚|晚上|中午|假期|国庆|五一|元旦|春节|清明|端午|中秋).{0,3}(?:什么"
            "|啥)安排|^(?:今晚|明晚|晚上|中午).{0,3}(?:什么|啥)活动"
        ),
        hedged=made(talk.HEDGED),
        told=made(
            "^(?![把将]|.{0,4}(以后|今后|往后|后面|后续|接下来|下一步|从?现在起|从?今天起|从?[ⒹⓈ]起)|.*就(先|还|还是)?(交给|交由|转给|派给|归|改由)[ⓌⒶ](负责|来|跟|做|办)?了$).*了$|(改|延|推"
            "|提前|调整|推迟|延期)[到成为至]?了|已(经)?(改|延|推|提前|调|挪|换|交|转|移交)"
        ),
        never=made(talk.NEVER),
        matter=made(talk.MATTER),
        eventful=made(
            # The last word tells what a thing is: a forum takes place, the plan for one does not.
            "^(?!.*(台账|通讯录|名册|档案|脚本|提纲|清单|方案|名单|选题|报告|计划|目录|章程|手册|材料|纪要|通知|决算"
            "|汇总|预算|经费|编写|编印|印刷|制作|征集|采购|翻译|校对|汇编|丛书|读本|图册|标识"
            "|日历|需求|协议|库|总结|意见"
            "|筹备组)$).*("
            "论坛|联动|座谈|(?<![运民私])营$|(?<![协学])会(?!签|刊|徽|标|员|费|计|旗|议?纪要|议?材料|议手册)|互访"
            "|走访|访问|调研|考察|培训|科普"
            "|活动|行$|赛"
            "|[幕牌约]式|讲座|日$"
            "|月$|沙龙|巡展|展览|[仪幕牌约]式|参访|参观|观摩|夏令营|路演|峰会|年会|交流)"
            f"|{heads.EVENTS}"
        ),
        generic=made(talk.GENERIC),
        plan=made("任务|责任人|牵头单位|责任单位"),
        lead=made(talk.LEAD),
        trail=made(talk.TRAIL),
        firm={intent: made(words) for intent, words in _FIRM.items()},
        news=made(reports.NEWS),
        news_first=made(reports.NEWS_FIRST),
        acted=made(reports.ACTED),
        no_news=made(reports.NO_NEWS),
        half=made("一半|过半|百分之五十"),
        parts=made(
            # A field says itself that it begins: 更新通讯录 责任人王静 时限12月10日.
            "[,、;\\x28\\x29\n]|(?<![题容程由]):|[-–—]{1,2}| (?![a-z])(?<![a-z] )|(?<=..)(?={owner}(是|为|:)?[ⓌⒶ])"
            "|(?<=..)(?=(完成)?{limit}(是|为|到|在|:)*[ⒹⓁ])"
        ),
        carried={name: made(words) for name, words in carried.CARRIED.items()},
        unmade=made(carried.UNMADE),
        kind=made("{kind}"),
        any_meeting=re.compile("(?:[那这這][个個场場次]?)?(?:的)?(?:工作)?(?:会议?|會議?)"),
        plain_kind=made(carried.PLAIN_MEETING + "|交流|活动|交流活动"),
        explicit=made(talk.EXPLICIT),
        estranged=made(talk.ESTRANGED),
        evidence=tuple(evidence()),
        longest_weighed=30,
        most_unknown={"code": 7, "name": 3, "list": 4},
        aside=made(talk.ASIDE),
        words=words(bag.WORDS, spaced=False),
        earnest=earnest(made(talk.MATTER), made(heads.ANY)),
        likely={intent: made(words) for intent, words in _LIKELY.items()},
        vernacular=Vernacular(vernacular.lines()),
        classes=Classes(
            tuple(classes.evidence()),
            made(classes.BOUNDS),
            made(classes.COURTEOUS),
            made(classes.PEOPLE),
            made("谁|什么|哪|(?<![那这好])几(?!乎)|多少|怎么|如何|何时|咋"),
            made(talk.ORDERS),
        ),
        beside=beside.beside(),
        alone=alone.alone(),
        setting=made(setting.setting()),
        anything=made(setting.anything()),
        contact=made("主办(?!人)|承办(?!人)|协办|接待单位|联系人|联络人|联系方式|联系电话|电话|带队|领队"),
        errands=re.compile(
            "打(?:个)?电话|回(?:个)?电话|发(?:个)?邮件|发传真|会议室|签字|盖章|报名|签到|打印|复印|订[车票房餐]|车票"
            "|机票|酒店|报销|寄快递|快递"
            "|取票|发票|附件|接站|主持词|发言稿"
        ),
        further=made(
            "(家长|孩子|家属|学生|那|还有?|另外|顺便|以及|具体|大概|现在|目前|都|对接的?|到时候?)*(开始|结束|完成"
            "|截止|集合|报到)?(的)?"
            "(住|吃|穿|带|讲|说|开|坐|发言|发票|收据|饭|车|证书|费用|名额|食宿|交通|接送|时间|地点|地址|议程|日程"
            "|流程|会场|场地|名单|材料|通知|联系人|联系方式|电话|进展|进度|状态"
            "|期限|谁(?!有)|哪|几|多少|多久"
            "|什么|啥|何|怎么|如何|有没有(?!人)|是否|能|可以|加|能不能|要不要|需不需要|需要|在|定|是|由|从|去|跟"
            "|和)[^你您ⓉⒺⓅ]{0,12}"
        ),
        framed={intent: made(words) for intent, words in _FRAMED.items()},
        private=made(_PRIVATE),
        late=Table(
            (
                *sections(making.LATE + changing.LATE, MACROS, "", sure=False),
                *sections(briefly.LATE, {**MACROS, **briefly_words.PARTS}, "", sure=False),
            )
        ),
        reasons=reasons.reasons(),
        outright=outright.outright(),
    )
