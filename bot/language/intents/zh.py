"""The grammar of Chinese requests."""

from __future__ import annotations

import re

from bot.language.intents.grammar import Grammar, pattern, sections
from bot.language.intents.model import Intent
from bot.language.intents.zh_asks import ABOUT, SURE
from bot.language.intents.zh_orders import ABOUT as ORDERS_ABOUT
from bot.language.intents.zh_orders import SURE as ORDERS
from bot.language.intents.zh_words import MACROS

_BEFORE = (
    "((你好|您好|大家好|各位好|hi|hello|嗨|早上好|下午好)[!~,]*|请问(一下)?|麻烦(你|您)?(问)?(一下)?|(我)?想(请)?(问|知道|了解)(一下|下)?"
    "|(我)?(问|打听|确认)(一下|下)|(请|帮|帮我|帮忙|麻烦)*(查一下|查下|查查|查询一下|查询|查|看一下|看看|看下|列一下|列出"
    "|显示一下|显示|告诉我|说一下|说说|找一下|介绍一下)|请|帮我|帮忙|麻烦(你|您)?|劳驾|机器人|小桥|bot[,:]?|关于)"
)
_AFTER = "(谢谢(你|您|啦|了|大家)?|多谢|感谢|麻烦了|辛苦了|拜托(了)?|[~!?。,]|呢|啊|呀|哦|哈|嘛|吧)"


def grammar() -> Grammar:
    """Return the grammar, made from the tables."""
    return Grammar(
        sections=(
            *sections(SURE, MACROS, "", sure=True),
            *sections(ORDERS, MACROS, "", sure=True),
            *sections(ABOUT, MACROS, "", sure=False),
            *sections(ORDERS_ABOUT, MACROS, "", sure=False),
        ),
        sentences=re.compile(r"[。!?;\n…]+"),
        dropped=re.compile("[ ,、]"),
        before=pattern(_BEFORE, MACROS),
        after=pattern(_AFTER, MACROS),
        talk=re.compile("哈哈|好像|听说|据说|感觉|觉得|估计|大概|也许|可能|说"),
        never=re.compile("我|你|他|她|谁|什么|怎么|饭|天气|车|房|觉|电影"),
        matter=re.compile("协议|专家|论坛|清单|名单|方案|会商|服务团|活动|任务|项目|简报"),
        lead=re.compile("^(关于|有关|那个|这个|的)"),
        trail=re.compile("(的任务|任务|的活动|的项目|的事|的)$"),
        progress=re.compile("已|正在|完成|进行"),
        likely={Intent.TASK_OWNER: re.compile("谁|负责")},
    )
