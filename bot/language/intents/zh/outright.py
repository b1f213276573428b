"""How Chinese wishes are put outright, and what stands beside them (see outright.py, there)."""

from __future__ import annotations

import re

from bot.language.intents.outright import Outright
from bot.language.intents.tables import pattern
from bot.language.intents.zh.words import MACROS

_QUIET = "提醒|订阅|通知|推送|打扰|消息|静音|消停|清静"
# What a wish has.
_MATTER = (
    "任务|待办|事项|名下|手[里上头]|[担管压跟盯背扛领接揽欠]着|[领接揽分][了到]|负责|承担|逾期|超期|过期|拖期|延误|到期|按[时期]|摘要|[一条项个](活|事|工作)|些活"
    f"|{_QUIET}"
)
# What is between the signs that part clauses, of which a space is one.
_CLAUSE, _SIGN = "[^,;:。!~? ]", "[,;:。!~ ]"
# What goes on to its end: with its parts behind commas.
_ORDER = (
    "(请|麻烦|帮忙|帮我|给我|你|您|再|就|先|那|快|赶紧|马上)*({new}|添|开|立|增设|下)(上|一下)?{one}"
    "(工作|督办|重点|紧急)?(任务|待办|活儿?|事项|督办件?|工作)"
)
# What a list is asked for with.
_ASKS = (
    "谁|[查看理捋调拉找报盘数翻导筛]|列|汇总|统计|给我|发来|发我|提供|什么|啥|哪|(?<![那这好])几[个项件条]|多少"
    "|有没有|有无"
    "|[吗没么?]$|没有$|(清单|明细|任务|情况)$"
)
# What else is wished of a thing by its code, of meetings and of what takes place.
_ASKED = f"{_ASKS}|怎|何|多久|是否|进展|进度|状态|截止|期限"
_CHANGED = "([延推改调挪放缓宽移换晚]|提前|顺延).{0,8}[ⒹⓁⓈⓃ]"
_GIVEN = "([交转派换让由请给归接叫]|责任人|负责人).{0,8}Ⓦ|Ⓦ.{0,6}([接顶盯]|负责|牵头|跟进)"
_OF_EVENTS = (
    "谁|什么|啥|哪|[列查]|看看|发我|发来|(?<![那这好])几[点号天场个次]|多少|多久|怎|何"
    "|有没有|有无|[吗没]$|没有$|时间|地点|议程"
)
_HELD = "活动|交流|论坛|培训|调研|互访|日程|行程|会"
_ELSE = (
    f"(?={_CLAUSE}{{0,60}}[ⓉⒺⓅ])(?!{_CLAUSE}{{0,60}}(可能|恐怕|也许|说不定))(?={_CLAUSE}{{0,99}}({_ASKED}|{_CHANGED}"
    f"|{_GIVEN}|{_QUIET}))"
    f"|(?={_CLAUSE}{{0,40}}({_HELD}))(?={_CLAUSE}{{0,60}}({_OF_EVENTS}))"
)
# A clause that tells why, and what none has that does.
_NEVER = (
    "[你您谁?@吗呢]|吧(?=$|[,;:。!~ ])|电影|球赛|我都|可不[行能要]"
    "|什么|怎么|多少|哪|几[个项件]|是不是|要不要|能不能|听说|据说|聚餐|[吃喝]|哈|如果|要是|的话"
    "|[延推]期?到"
    "|[交转派]给|改[为成由到]|任务|待办|逾期|超期|责任人|负责人|愉快|快乐|周末|庆祝|放松|以为|觉得|好像|可能|说是"
    "|知道|清楚|没人|[问说讲](?!明)|其实|不过|但|可是|终于|总算|居然|竟|早就|老是|总是|烦(?!请)|气(?!象)|怪|猜|无语"
    "|服了|真的?"
    "|错(?!字|开)|丢|笑|看得|眼|都(?=[在是没不写])|白[写干做忙费搭]|活该|反正|幸|难|奇|像|[天整]天|刷屏|累|慌|糟|愁"
    "|苦|才(?!能)"
    "|算了|改|延|推|提醒|完成|搞定"
)
_REASON = (
    f"((?!请|把|将|麻烦|帮|{_CLAUSE}{{0,24}}({_NEVER}))((?={_CLAUSE}{{3}})(?={_CLAUSE}{{0,24}}[\u3400-\u9fff]{{2}})"
    f"|(?=(都)?快(要)?到?Ⓓ了($|[,;:])))[^,;:ⓉⒺⓅ]{{1,25}})"
)
_REASONS = f"{_REASON}({_SIGN}{{1,2}}{_REASON}){{0,5}}"
_WISH = (
    f"^{_ORDER}.{{0,200}}(?={_SIGN}{_REASON}$)|(?<={_SIGN}){_ORDER}.{{0,200}}"
    f"|(^|(?<={_SIGN})|(?<=[?]))(?!但|不过|可是|然而)((?={_CLAUSE}{{0,99}}({_MATTER}))(?={_CLAUSE}{{0,99}}({_ASKS}"
    f"|{_QUIET}))|{_ELSE})"
    f"{_CLAUSE}{{1,99}}[?]?(?=$|(?!:){_SIGN}{_REASONS}$)"
)
# What is told of somebody before it is asked what he has to do: no laughter, no hearsay, no pity, nothing of home.
_TOLD = (
    "(?!.*([你您@“「哈唉哎呵嘿笑气烦骂嫌哭累惨怜猜孩]|听说|据说|居然|竟|难怪|怪不得|辛苦|羡慕|生日|结婚|感冒|吃|喝|睡"
    "|真|又|觉得|好像|迟到))([^,;:。!?~]{1,24}[,;:。!?~ ]{1,2}){1,3}"
)
# A question about the thing that was named before it.
_LACKS = (
    "(?<=[,;:。!?~ ])(?P<asks>(请问|那|那么)?{now}((不知道?|不晓得|不清楚)?(该|要|得)?(由|归|是|找"
    "|问)?{who}(在)?({own})?(的|呢|着)?|(不知道?|不晓得|不清楚)?(该|要|得)?(转|交|报|发|寄|找|问|联系)(给)?{who}|({owner}|(负责|牵头|主管|管"
    "|经办)的)(人)?{now}(是|叫)?({who})?"
    "|(什么|啥)?{progress}{now}({how}|{far})?|({going}|弄|搞|走|推)?(得)?({how}|{far})(了)?|({done}"
    "|[好完成通交签批定办]|弄好|写好|有结果|有回音|有眉目|有着落)(了)?(没有?|吗|么)"
    "|{time}(才|就)?(能|可以|要|会)?({done}|交|好|出来)|{limit}{now}(是)?({time})?)[?呢啊呀]{0,3})$"
)
_AWAY = (
    "休|假|差|出国|出访|在外|外出|外地|开会|会议|住院|手术|培训|学习|封闭|不在|考试|忙|调研|闭关|值班|国外|飞|旅"
    "|生病|老家|探亲|陪护"
)


def outright() -> Outright:
    """Return the patterns, made."""

    def made(written: str) -> re.Pattern[str]:
        return pattern(written, MACROS)

    return Outright(
        wish=made(_WISH),
        before=made(f"{_REASONS}{_SIGN}{{1,2}}"),
        behind=made(f"{_SIGN}(?={_REASONS}$)"),
        telling=made(_TOLD),
        whose=made("(?P<it>[她它]们?|他们?|其(?=名下|承担|负责|牵头))"),
        # Whoever tells of himself asks for himself.
        gone=made(
            "^(?!.*我)(那|现在|目前|眼下|手头|手里|手上|名下|身上|具体|到底|一共|总共|还|都|又|先|看看|看下|看)*(有"
            "|要|在|压|担|负责"
            "|承担|牵头|分管|领|做|办)?(着|了|的)?(哪些|哪几[项个件条]|几[项个件条]|多少|什么)(任务|活儿?|事项|工作)"
        ),
        lacks=made(_LACKS),
        leads=True,
        peace=made(f"{_QUIET}|催"),
        away=made(_AWAY),
        then=made("(?=[别不先暂停关静取])"),
    )
