"""What Chinese questions have that stand beside a reason, and what no reason has (see beside.py, there)."""

from __future__ import annotations

import re

from bot.language.intents.beside import Beside

ASKS = (
    "谁|哪|(?<![那这好])几|多少|什么|啥|怎|如何|咋|何|吗|么|没$|没(?=[,。!? 我])|没有|是否|不$|进展|进度|情况|列|清单"
    "|查|看|没了|多久"
)
# Behind what a clause may begin: a sign, or words of those who speak and of those for whom it is asked.
PARTS = (
    "[,;:!?。~… \\n]+|(?<=[^,;:!?。~… \\n叫让给帮找跟和向问由替的是从在于归到])(?=(我们?(?![会的名手国这])"
    "|我们?这(?=边|有|里有|儿有|头)|领导|主任|处长|处里|部里|会里|上面|上级|上头"
    "|主席|司机|财务|办公室|印刷厂|对方|单位(?!是)|宣传组|会务|材料里|会上|急着|着急|急用|等着|好几[个天]|因为"
    "|原来(?!的)|(?<![ⓌⒶ的])[这那]边))"
    "|(?<=[编写做办弄管定选排跟盯][的了着])(?=我|有|要|这[边里]|那[边里])|(?<=[催问要])(?=[ⓉⒺⓅ])"
    "|(?<=..[啊呀呢吗吧啦哈了])(?=[^啊呀呢吗吧啦哈了没有?,。!到过些着哪多几])|(?<=..没)(?=[我这领主处部等急])"
)
_NEVER = (
    "[你您谁哪吗呢怎咋啥?她]|什么|几(?![天个])|多少|如何|是否|有没有|别(?![的处])|不要|如果|要是|的话|但是?|不过|可是"
    "|只是|其实|哈|唉|哎|说"
    "|错(?!字)|丢|笑|(?<!着)(?<!要)(?<!想)听|吃|喝|睡|玩|孩|爬|终于|总算|早|居然|竟|半天|老是|总是|一直(?!没)"
    "|都(?=[在是没不])|气|烦|怪|难|猜|赌|奇|忘|昨|刚才|上次"
    "|以为|知道|觉得|感觉|看(?=来|样|起)|幸|活该|反正|管(?!理)|不(?!好)|提醒|推送|(?<!我)[交转派]给|改[为成到]|推迟"
    "|延期|完成|搞定|算了|才|就(?=知|是|好|行)"
    "|^那|没人(?=看|用|理$)|白[写干做忙费搭]|看得|眼花|真|绝|[天整]天|刷屏|挺|值|我[去来][拿取接送]|无语|服了|累|像"
    "|把|将|麻烦|建|加|约"
)


def beside() -> Beside:
    """Return the patterns, made."""
    return Beside(
        longest=64,
        longest_reason=36,
        parts=re.compile(PARTS),
        joins=re.compile("(?!)"),
        wish=re.compile(f"^(?=.{{4}}).*({ASKS})"),
        lists=re.compile(ASKS),
        against=re.compile(f"{_NEVER}|Ⓒ"),
        but=re.compile("(?!)"),
    )
