"""By which kinds of words a Chinese sentence about one code tells what it wants (see weighing.py).

An intent, the kinds of words that must all be there, parted by " & ", and behind " ! " what speaks against it; a line
indented goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.intents.grammar import pattern
from bot.language.intents.model import Intent
from bot.language.intents.weighing import Evidence
from bot.language.intents.zh_words import MACROS

TABLE = r"""
task_owner: [ⓉⓅ] & 谁|哪位|哪家|哪个(单位|部门|科协|人)|哪方|有人|什么人 & 管|负责|牵头|[办做跟盯接弄抓写编]
    |找(谁|哪)|联系|汇总|对接|手[里上] ! [ⓌⒶ]|过$
task_status: [ⓉⓅ] & 吗$|没$|没有$|了没|是否|有没有|多久|多少|几[成天步时号]|哪(一步|步|里|儿|个|一)|怎么样|咋样
    |如何|什么时候|何时|啥时候|怎样 & 完|好|定|成|办(?!公)|做|弄|交(?![钱费流作通])|结(?![账束])|稿(?!费)
    |批(?!次)|签(?!约仪|到|名)|推进|进展|进度|情况|到(哪|什么|几)|[卡差剩拖]|截止|阶段|落实|[收报交发]齐|到位|上线|启动|印
     ! [ⓌⒶⒸ]|要.{1,8}吗|通知|谁|什么样|开会
exchange_detail: Ⓔ & 谁|哪|几[点号天]|什么|啥|多久|怎么|是否|有没有|吗$|没$ & 开|办|举行|参加|出席|主办|承办
    |安排|议程|地点|时间|日程|[定去]|开始|结束 ! [ⓌⒸ]|都知道|穿|带
change_deadline: [ⓉⓅ] & (推|延|改|调|挪|放|缓|提前|顺延|宽限|晚).{0,6}[ⒹⓁ] ! [ⓌⒶⒸ已]|并|[交转]给|[ⒹⓁ]了|了$|谁
    |什么|多少|吗$|会
move_exchange: Ⓔ & (推|延|改|调|挪|放|换|提).{0,6}[ⒹⓈ] ! [ⓌⒶⒸ已]|了$|谁|什么|多少|吗$
reassign_owner: Ⓣ & ([交转派移换]|交接|改由|改派|接手|安排|指派|让|由|请).{0,4}Ⓦ.{0,4}$ & [交转派换]|负责|接
    |牵头|跟|管|[做办] ! (?<!跟进)(?<!负责)了$|谁|什么|吗$|没|Ⓦ.*Ⓦ.*Ⓦ|[说讲谈问ⒹⓁ已]|来源
mark_done: Ⓣ & 完|办结|搞定|交付|交上去|弄好|做好|办好|收尾 & 销号|归档|关掉|关了|结了|划掉|打勾|勾掉|关闭
    |标记 ! [Ⓒ谁]|什么|吗$|没|还
mark_done: Ⓣ & ([交做办弄写]完|交付完|办结|搞定|完成)(毕|了|啦)$ ! [Ⓒ谁]|什么|吗|没|还|一半|部分|稿|差|快|得|[ⓌⒶ]
"""


def evidence() -> Iterator[Evidence]:
    """Yield the lines of the table."""
    for line in TABLE.replace("\n    ", "").strip().splitlines():
        intent, _, rest = line.partition(": ")
        tells, _, against = rest.partition(" ! ")
        # What is said to somebody, or told of oneself or of others, is no wish.
        never = (
            "[我你您他她]|大家|各位|领导|先(?!提)|再说|都[不没想]|没用|不想|[吃玩钱路灯门账]|回家|ppt|车|票|饭"
            "|餐|房|酒|那么|这么|多好|编号|文件|文档|链接|名字|附件|累|烦|吵|真|太"
        )
        yield Evidence(
            Intent(intent),
            tuple(pattern(each, MACROS) for each in tells.split(" & ")),
            re.compile(f"{never}|{against}"),
        )
