"""What parts Chinese sentences, and which of them may be a wish that stands alone (see alone.py, there)."""

from __future__ import annotations

import re

from bot.language.intents.grammar import Alone
from bot.language.intents.pictures import LAUGHS, WINKS
from bot.language.intents.zh.beside import ASKS, PARTS

_ORDERS = (
    "归Ⓦ|Ⓢ.{0,4}(由|归|让|给|交)|能不能|能否|可否|可不可以|可以吗|[行好]吗|改[ⒹⓁ]$|(以后|今后)[让由给归]Ⓦ|[让由]Ⓦ.{0,6}吧|([推延改挪调移提换限]"
    "|推迟|延期|提前|宽限|顺延)[到成为至][ⒹⓁⓌ]"
    "|([让由归叫请派换]|[交转]给?)Ⓦ.{0,3}(负责|[接干弄做办管盯跟顶搞]|牵头)|让.{1,8}负责|换成|请|麻烦|劳[烦驾]|帮"
    "|给我|提醒我|通知我|叫我|[把将].*[改推延提换转交调给]|别|不[要用必想需]|停|关|取消|订阅"
)
# What one asks for without a question: 说明书发一下, 讲讲用法.
_SHOWS = "发(一|我|给|个|下|来)|[来给再](一?[份个遍])|讲(?=讲|一|下)|说(?=说|一|下)|介绍|调出|教|演示|示范|求"
_AGAINST = (
    "有没有人|连.{1,8}[都也]|[吃喝玩]|就知道|朋友圈|可不[行能要]|我都|不想|[不数记]清|不懂|不知|吧$|哈|嘿|嘻|呵|唉|哎|哦|噢|喔"
    "|嗯|啊对|呜|哇|以为|觉得|感觉|看样子|估计|好像|似乎|听说|据说|也许|想起|猜|赌|其实|果然"
    "|原来(?!的|定)|居然|竟然|终于|总算|(?<![跟和对])[他她]说|说是|[你您咱]|大家|各位|谁|反正|算了|活该|可惜|愉快"
    "|烦(?!请)|愁|辛苦|早着|随便|无所谓"
    "|没了|错了|[笑死疯晕]|眼花|看得|难看|去问|不错|还(?!在|差|缺|没(?![起睡吃醒看听])|得|要|能[加带去来]|可以[加带去来])|真|并"
    "|[交转]给|怎么(?=了|[^安准回写报调排协办])"
    "|什么(?!忙)|多少|几[点号时]|哪"
    f"|[吗呢么]$|[{LAUGHS}{WINKS}]"
)


def alone() -> Alone:
    """Return the patterns, made."""
    return Alone(
        longest=80,
        shortest_rest=4,
        longest_rest=40,
        parts=re.compile(PARTS),
        wishes=re.compile(f"{ASKS}|{_ORDERS}|{_SHOWS}|[建加开约定记排]|新增|登记|创建|任务"),
        asks=re.compile(f"{ASKS}|{_SHOWS}"),
        orders=re.compile(_ORDERS),
        against=re.compile(_AGAINST),
    )
