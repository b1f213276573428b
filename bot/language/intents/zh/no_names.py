"""What is no part of a Chinese name, so that one may begin or end beside it."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.language.intents.needs import alternatives
from bot.language.intents.zh import vernacular
from bot.language.intents.zh.bag import known_words

# Words beside which a name begins or ends, though the characters alone do not tell: 查一下陈浩, 宋磊接手, 孙丽好吗.
_BESIDE = (
    "(?:执笔|主笔|撰稿|校对|审核|办理)人|(?:要|已经?|刚|正?在)?(?:休(?=.{0,3}假)|请假|出差|调[走岗离]|离职|退休|生病"
    "|住院|借调|外派|轮岗)|理一理|捋一捋|盘一盘|数一数|算一算|查一查|翻一翻|找一找|列一列|点一点|瞧一瞧|瞅一瞅|说一说"
    "|[顶值]班|(?<=[我来先要去])[接顶](?=[\u3400-\u9fff]{2,3}(?:的班|,|，))|替(?=[\u3400-\u9fff]{2,3}(?:顶|值|代|管|看|盯|,|，))|列[明示]|列列|理理|数数|翻翻|找找|盘盘|捋捋|算算|报报|写明"
    "|汇总|梳理|统计|核[实查]|报送|呈报|提供|布置|交代|下达|调出|调取|拉出|目前|现在|当前|会商|例会|会议|推迟|延期"
    "|最近|查查|看下|知道|晓得|想问|麻烦|劳烦|辛苦|发我一下|发一下|列个|来跟|来做"
    "|建一|建个|开会|开个"
    "|派个|派一|立个|立一|由|了解一下|了解|关掉|停掉|取消|提前|[看查瞧瞅列问][一]?[哈下]|瞅瞅|瞧瞧|看看|查一下|查下"
    "|查询|查看|看一下|看看|列出|列一下|显示"
    "|介绍|指定|任命|安排|改派"
    "|责任人|負責人|負責|責任人|负责人|牵头人|对接人|對接人|接手|接管|接替|手头|手里|手上|名下|新建|创建|加一|加个"
    "|改为|改成|改由|换成|換成|换为"
    "|变更|调整为|转给|交给|派给|分给|分配|召集|约一下|约|参加|准备|整理|起草|跟进|请问|问一下|问下|说说|讲讲|一下"
    "|好吗|好么|好不好|行吗"
    "|可以吗|[吧哈吗呢啦](?=$)|多谢|谢谢|查(?=.{2,3}的)|不归|一[个项条件]|从(?=.{2,3}(?:那|手|转|改|换|移|交))"
    "|^那(?![边个项里条些])|[办做跟管](?=[吧了]?(?:$|[ ,，。;；!！]))|谈(?=[价判妥好])|[顶盯](?=[上着一替])"
    "|[去来]?[弄搞写干](?=[吧了]?(?:$|[ ,，。;；!！]))|去(?=[办做弄写搞跟盯管])|成[册文稿书](?=$|[,，。])"
    "|代(?=[管办理为抓跟劳])|[移转]交至?|^查|[查找问翻](?:出|到)(?=[ⓉⓅⒺTtPpEe0-9])"
    "|[处办](?=理)|[交支]付|付(?:印|款|尾款|费|清|梓|讫|邮)"
    "|博士[生后]|门生|弟子|徒弟|硕士生|研究生|年轻人|实习生|新同事|老同事|[我们]的同事"
    # Who is asked along, and what else is asked for: 七月和天津的活动, 联系人和电话.
    # Whom a courtesy is about: 帮我王静手上有哪些, 请问下陈浩在忙什么.
    "|劳[驾烦]|烦请|有劳|恳请|拜托|[帮替给]我|[请向][你您]|协助|请问(?:各位)?(?:老师|领导|同事)?|顺便|那么|然后|所以"
    "|还有"
    "|话说|对了|我(?:也|先|再|来|就)?[想要]"
    "|(?<![\u3400-\u9fff])[哎诶欸喂嗨额嗯呃]+|[问句下想]请教|(?<=[各诸])位|问一?[句声]|(?<=[看瞅瞄])眼|(?<=麻烦|劳烦"
    "|有劳|拜托)[你您]|烦请[你您]?|需要|哎呀|查询|请(?:教|确认|明确|说明|答复|回复|反馈|核实|查[询看]?|列[出明示]?"
    "|报[送告]?|告知)"
    "|(?<=[问查看列说报理捋核算实认解计讲对发拉教询听找统搜记])下(?![次个月午一回场半季年星礼阶步旬])(?!"
    "周[一二三四五六日天末几的内里前后有我要])"
    "|学[姐长]|师[兄姐]|(?<![\u3400-\u9fff])和|(?<=[的份人月址间点程号位])和"
    "|责成|督促|交办|分派|于(?=[,0-9一二三四五六七八九十本下月年])|[管顶盯]一[下阵段]|头上|身上|肩上|记[个一着]|接着"
    "|继续|拟[一个]|都[拎翻列拉调找]|[请已]关(?=[单闭掉])|应[办交做报完]|[迟漏缓晚]交|(?<![\u3400-\u9fff])[谈聊议]{1,2}(?=[\u3400-\u9fff]{2})|张罗|单身|对方|门禁|单子|知会|担子|摊子|翻出|翻一|叫上"
    "|盯(?=[^\u3400-\u9fff]|$)"
    "|[主]办方|方管(?=[^\u3400-\u9fff]|$)"
    "|(?:综合|科普|学会|学术|宣传|组织|人事|财务|国际|联络|培训|信息|外联|秘书|调研|规划|计划|创新)(?:[处部科室]"
    "|中心)|办公室|秘书处|资料室"
    "|先(?=[顶来去盯管接做办弄跟代负])|[写填记标设定]成|丛书"
    "|(?<![王李张刘陈杨黄赵吴周徐孙马朱胡林郭何罗郑梁谢宋唐许韩冯邓曹])会计|(?<=开会|碰头|见面|科协|一起)谈|审计|设计"
    "|报表|碰(?=一[下碰]|头|面|个)|聊(?=一?[下聊天])|谈(?=一?下)|添(?=麻烦|乱|堵|[个一条项上])"
    "|愿意|主动|请缨|挑大梁|接续|担任|改下|扛(?=[^\u3400-\u9fff]|$)|退下来|不[干管做跟]了|忙不过来|主责|接[班棒]"
    "|交[班棒]|替班|代班"
    "|调走|调岗|离职|退休|休假|产假|维护|管理|运营|更新|执笔|把关"
    # Whose work is looked for in a list: 有陈浩的吗, 写着曹阳的名字, 挂徐大为名下.
    "|有(?=[\u3400-\u9fff]{2,3}(?:的)?(?:没有|没|吗|么|名字|名下))"
    "|[写记落登挂填标][着了在]?(?=[\u3400-\u9fff]{2,3}的?(?:名[下字义]|头上|身上))"
    "|[写记填标挂]着|(?:联络|协调|保密|信息|讲解)员(?![会们制单])|专干|干事|[筛挑拎捞](?=[一]?[下出])|列示"
    "|担(?=[着了])|明明(?=该|都|已|就|早)|挂在"
    "|[列查看问报说念理捋](?=给我)|名字|名义|[超误]了(?=[时期截日])|谈(?=工作|话|事)|分(?=[到得]|了[哪几])|身(?=[上兼])"
    "|[压欠挂背扛领揽接派](?=[着了过])|拖(?=[着了欠])|一[张份](?=[\u4e00-\u9fff]{2,3}的)|任务[盘单表]子?|[红黄]灯"
    "|[红黄]牌|[周月季日年]报|(?<=[周月季年日])(?:材料|方案|总结|手册|海报|名单|计划)|[拉调导翻捞找](?=[\u4e00-\u9fff]{2,3}的(?:任务|待办|活))"
)


_CODES_AND_MONTHS = "[TEPtep][0-9]{1,6}|[0123456789一二三四五六七八九十]+月"
# What takes no room in an expression, and what its other parts are.
_NO_ROOM = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)|(?<!\[)\^")
_SIGN = re.compile(r"\[[^]]*\]|\(\?:|\{[^}]*\}|[^.\\]")
_NOT_AT_ALL = re.compile("[?*]|{0")


def parted(text: str) -> str:
    """Return a text with commas for what is no part of a name: codes, months, and all longer words of requests."""
    rules, kept, past = _by_first(), [*text], 0
    for at, char in enumerate(text):
        if at >= past and (rule := rules.get(char)) is not None and (match := rule.match(text, at)) is not None:
            past = match.end()
            kept[at:past] = "," * (past - at)
    return "".join(kept) if past else text


@lru_cache(maxsize=1)
def _by_first() -> dict[str, re.Pattern[str]]:
    """Return what is no part of a name by the character with which it begins: of thousands few begin with the same."""
    words = sorted((word for word in known_words() if len(word) > 1), key=len, reverse=True)
    rules: dict[str, list[str]] = {}
    # Of one place the first counts.
    for written in (_CODES_AND_MONTHS, _BESIDE, "|".join(words), vernacular.no_names()):
        for line in alternatives(written):
            for char in _begins(_SIGN.findall(_NO_ROOM.sub("", line)), 0)[0]:
                rules.setdefault(char, []).append(line)
    return {char: re.compile("|".join(lines)) for char, lines in rules.items()}


def _begins(signs: list[str], at: int) -> tuple[set[str], int]:
    """Return with which characters what fits an expression may begin, and where the expression is closed."""
    found, begins = set[str](), True
    while at < len(signs) and signs[at] != ")":
        sign, at = signs[at], at + 1
        if sign == "|":
            begins = True
            continue
        chars = set(sign.strip("[]"))
        if sign == "(?:":
            chars, at = _begins(signs, at)
            at += 1
        if begins:
            found |= chars
        often = at < len(signs) and signs[at][0] in "?*+{"
        begins = begins and often and _NOT_AT_ALL.match(signs[at]) is not None
        at += often
    return found, at
