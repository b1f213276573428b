"""Short orders for which there is a command and nothing else to understand: 取消E4, Reabrir a T7, 谁是天津的联络员."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bot.language.fold import fold
from bot.language.references import references


class Order(StrEnum):
    """What is ordered."""

    CALL_OFF = "call_off"
    RESTORE = "restore"
    REOPEN = "reopen"
    MORE_TIME = "more_time"
    WHO = "who"


@dataclass(frozen=True, slots=True)
class Ordered:
    """An order, the code it is about or the words that name somebody, and a reason where one is given."""

    order: Order
    code: str = ""
    words: str = ""
    reason: str = ""


# A code stands as § in what these see; folded. What follows a comma is the reason.
_PLEASE = r"(?:请|麻烦|帮我|帮忙|我想|我要|把|将|por favor,? ?)*"
_THE = r"(?:o |a |os |as |da |do |de )?(?:tarefa |intercambio |任务|活动)?§"
_REASON = r"(?:(?:[,，;；:：]\s?|\s(?=因|由于|porque|por causa|devido))(?P<reason>.+))?"
_MORE_ZH = "更多时间|更多的时间|多点时间|多一点时间|宽限|宽限几天|延期|展期"
_MORE_PT = "preciso|precisamos|necessito|necessitamos|pedir|peco|queria|quero|solicito|solicitar"
_SHAPES = (
    (Order.RESTORE, rf"(?:恢复|撤销取消|repor|reponha|restaurar|retomar) ?{_THE}"),
    (Order.RESTORE, "§ ?的?(?:恢复|照常(?:举行|进行))"),
    (Order.REOPEN, rf"(?:重新打开|重新开启|重新启动|重启|重开|reabrir|reabra|reabre) ?{_THE}"),
    (Order.REOPEN, "§ ?(?:重新打开|重新开启|重启|重开)"),
    (Order.MORE_TIME, rf"§ ?(?:需要|要|想|想要|申请)(?:{_MORE_ZH})|(?:我想?)?申请§ ?(?:延期|展期)"),
    (Order.MORE_TIME, rf"(?:(?:{_MORE_PT})(?: de)? )?mais (?:tempo|prazo) (?:para|n) ?{_THE}"),
    (Order.CALL_OFF, rf"(?:取消|撤销|停办|不办) ?{_THE}(?:吧|了)?{_REASON}"),
    (Order.CALL_OFF, rf"§ ?(?:取消|停办|不办)(?:吧|了)?{_REASON}"),
    (Order.CALL_OFF, rf"(?:cancelar|cancele|cancela|desmarcar|desmarque|anular|anule) {_THE}{_REASON}"),
)
_WHO = re.compile(
    r"(?:请问)?(?:谁是|哪位是)(?P<a>.{1,30}?)的?(?:联络员|联系人)"
    r"|(?P<b>.{1,30}?)的?(?:联络员|联系人)(?:是谁|是哪位|是|有谁|有哪些|都有谁)?"
    r"|(?P<c>.{1,30}?)(?:是谁|是哪个单位的|是哪里的|怎么联系|的联系方式|的电话)"
    r"|(?:怎么|如何)联系(?P<d>.{1,30})"
    r"|quem (?:e|sao) (?:o |os )?pontos? de contacto (?:d[aeo]s?|em) (?P<e>.{1,40})"
    r"|(?:o |os )?(?:contactos?|pontos? de contacto) d[aeo]s? (?P<f>.{1,40})"
    r"|quem e (?:o |a )?(?P<g>.{1,40})|como (?:contactar|contacto|falo com) (?:o |a )?(?P<h>.{1,40})"
)
_ENDS = re.compile(r"[\s?？。.!！呢吗呀啊]+$")
_LONGEST = 120
# What opens and closes a request to look something up.
_LOOK_UP = re.compile(
    r"(?:你好|您好|请问|请|麻烦|帮我|帮忙|我想|我要|想|再|给我|查一下|查查|查询|查找|查|看一下|看看|看下|找一下|找找|搜一下|搜索|搜"
    r"|了解一下|问一下|告诉我|显示|打开|关于|有关|ola\b|por favor|mostrar?(?:-me)?\b|mostre(?:-me)?\b|procurar?\b"
    r"|ver\b|abrir\b|pesquisar\b|quero ver\b|sobre\b|acerca d[aeo]s?\b|o que e\b|[\s,，:：])+"
)
_LOOK_UP_END = re.compile(
    r"(?:那个任务|这个任务|的任务|那个|的?(?:情况|信息|详情|事情|事)|一下|谢谢|吧|呢|[\s?？。.!！,，])+$"
)


def ordered(text: str) -> Ordered | None:
    """Return the order that a text consists of, None where it is anything else.

    >>> ordered("取消E4，因天气原因"), ordered("Preciso de mais tempo para a T14") == Ordered(Order.MORE_TIME, "T14")
    (Ordered(order=<Order.CALL_OFF: 'call_off'>, code='E4', words='', reason='因天气原因'), True)
    """
    text = text.strip()
    found = references(text)
    if len(text) > _LONGEST:
        return None
    if len(found) == 1:
        marked = text[: found[0].start] + "§" + text[found[0].end :]
        plain = fold(marked)
        for order, shape in _shapes():
            if match := shape.fullmatch(plain):
                reason = match.groupdict().get("reason") or ""
                return Ordered(order, found[0].code, reason=_as_written(marked, reason))
        return None
    bare = _ENDS.sub("", text)
    if not found and (match := _WHO.fullmatch(fold(bare))):
        words = next((said for said in match.groupdict().values() if said), "")
        return Ordered(Order.WHO, words=_as_written(bare, words))
    return None


@lru_cache(maxsize=1)
def _shapes() -> tuple[tuple[Order, re.Pattern[str]], ...]:
    return tuple((order, re.compile(rf"{_PLEASE}(?:{shape})[。.!！]?")) for order, shape in _SHAPES)


def _as_written(text: str, folded: str) -> str:
    """Return folded words as they stand in a text, where folding has kept every character in its place."""
    whole = fold(text)
    place = whole.rfind(folded)
    return (text[place : place + len(folded)] if len(whole) == len(text) and place >= 0 else folded).strip("。.!！ ")


def matter_of(text: str) -> str:
    """Return what somebody wants to look up: a text without what asks for it around the words.

    >>> matter_of("帮我查一下专家库那个任务"), matter_of("Mostrar o catálogo, por favor")
    ('专家库', 'o catálogo')
    """
    plain = _LOOK_UP_END.sub("", text.strip())
    folded = fold(plain)
    match = _LOOK_UP.match(folded if len(folded) == len(plain) else plain.casefold())
    plain = plain[match.end() :] if match and match.end() < len(plain) else plain
    return re.sub(r"[\s,]+por favor$", "", plain, flags=re.IGNORECASE)
