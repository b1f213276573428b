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
    COMING = "coming"
    TASKS = "tasks"
    REMIND = "remind"
    OVERVIEW = "overview"
    PROJECTS = "projects"


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
    r"|(?P<c>.{1,30}?)(?:是谁|是哪个单位的|是哪里的|怎么联系|的(?:联系方式|电话|手机|邮箱)(?:号码)?(?:是多少|是什么)?)"
    r"|(?:怎么|如何)联系(?P<d>.{1,30})"
    r"|quem (?:e|sao) (?:o |os )?pontos? de contacto (?:d[aeo]s?|em) (?P<e>.{1,40})"
    r"|(?:qual e |quais sao )?(?:o |os )?(?:contactos?|pontos? de contacto|telefone|telemovel|e-?mail) d[aeo]s? "
    r"(?P<f>.{1,40})"
    r"|quem e (?:o |a )?(?P<g>.{1,40})|como (?:contactar|contacto|falo com) (?:o |a )?(?P<h>.{1,40})"
)
_IN_WORDS = (
    (
        Order.COMING,
        r"(?:e )?o que (?:e que )?(?:ha|temos|esta (?:previsto|marcado)|vai haver|se passa|acontece) (?P<words>.{3,40})"
        r"|(?:agenda|programa) (?:para |d[aeo] )(?P<words2>.{3,40})",
    ),
)
# What is shown as a whole, without what asks for it around the words.
_WHOLE = (
    (
        Order.OVERVIEW,
        r"(?:各项|所有|全部|整体)的?(?:任务|工作)的?(?:总体|整体|最新)?(?:进展|进度|完成|推进)(?:情况)?(?:怎么样|如何|怎样|咋样)?了?"
        r"|(?:目前|当前|现在)?的?(?:总体|整体|全局)(?:的?(?:情况|进展|进度|状况))?(?:怎么样|怎样|如何)?|总览|概览"
        r"|(?:o |um )?(?:panorama|resumo|balanco)(?: geral)?(?: d[ao] (?:plano|cooperacao))?|ponto de situacao geral"
        r"|(?:a |uma )?visao (?:geral|de conjunto)(?: d[ao] (?:plano|cooperacao))?|como (?:vai|esta) (?:tudo|o plano)",
    ),
    (
        Order.PROJECTS,
        r"(?:现在|目前)?(?:都?有哪些|有什么|列出|全部|所有)?的?项目|项目(?:清单|列表|一览|进展|进度|都?有哪些)"
        r"|(?:que|quais)(?: sao)?(?: os)? projetos(?: ha| existem| temos)?|(?:(?:todos )?os )?projetos"
        r"|lista d[eo]s? projetos",
    ),
)
# What asks for a list of tasks beside what says which.
_TASKS = re.compile(r"任务|tarefas?\b")
_ASKED_FOR = re.compile(
    r"有哪些|都有哪些|哪些|有什么|什么|列出|列一下|快要?(?=到期|逾期)|是|要|会|了|吗|呢"
    r"|(?<![a-z])(?:quais|que|ha|sao|estao|as|lista(?:r)?|mostra(?:r)?|ver|terminam|vencem|acabam|a terminar)(?![a-z])"
)
_REMIND = re.compile(
    r"提醒(?:一下)?(?:我们?|大家|本群)|(?:lembr[ae]r?|avis[ae]r?|record[ae]r?)-?\s?(?:me|nos)\b", re.IGNORECASE
)
# This week as a whole, not its exchanges or tasks alone: 本周安排, o que temos esta semana.
_WEEK = re.compile(
    r"(?:请|麻烦|帮我|看看|看一下|看下|查一下|查查|发我|告诉我|请问|显示|列出|我想看|我想知道)*(?:我们?|咱们"
    r"|大家)?的?(?:这|本)个?(?:周|星期|礼拜)"
    r"(?:我们?|咱们|大家)?(?:都|还|的|有|要|是)*(?:什么|哪些|啥|怎么|如何)?的?(?:工作|重点|整体)?"
    r"(?:安排|日程|计划|行程|要点|有什么事|有啥事|事项|事情|事)(?:都?有哪些|是什么|怎么样|如何|发我|一览)?"
    r"|(?:mostr[ae]r?(?:-me)?|diz-me|diga-me|ver|consultar|envi[ae](?:-me)?|manda(?:-me)?|qual e|quero ver"
    r"|gostava de ver)? ?"
    r"(?:a |o )?(?:minha |nossa )?(?:agenda|programa|plano|resumo|calendario|semana) ?(?:d|n)?(?:a|esta) semana"
    r"|(?:e )?o que (?:e que )?(?:ha|temos|tenho|esta)(?: previsto| marcado| agendado| planeado| para fazer)?"
    r"(?: n?esta semana)(?: previsto| marcado| agendado)?"
    r"|como (?:e|esta) (?:a )?(?:minha |nossa |esta )?semana|(?:a )?minha semana|esta semana"
)
_ENDS = re.compile(r"[\s?？。.!！呢吗呀啊]+$")
_LONGEST = 120
# What opens and closes a request to look something up.
_LOOK_UP = re.compile(
    r"(?:你好|您好|请问|请|麻烦|帮我|帮忙|我想|我要|想|再|给我|查一下|查查|查询|查找|查|看一下|看看|看下|找一下|找找"
    r"|搜一下|搜索|搜"
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
    if len(text) > _LONGEST:
        return None
    found = references(text)
    if len(found) == 1:
        marked = text[: found[0].start] + "§" + text[found[0].end :]
        if (order := _about_a_code(marked, found[0].code)) is not None:
            return order
    if _REMIND.search(text):
        return Ordered(Order.REMIND, words=text)
    return None if found else _in_words(_ENDS.sub("", text))


def _about_a_code(marked: str, code: str) -> Ordered | None:
    plain = fold(marked)
    for order, shape in _shapes():
        if match := shape.fullmatch(plain):
            reason = match.groupdict().get("reason") or ""
            return Ordered(order, code, reason=_as_written(marked, reason))
    return None


def _in_words(bare: str) -> Ordered | None:
    plain = fold(bare)
    for order, shape in _IN_WORDS:
        if match := re.fullmatch(shape, plain):
            return Ordered(order, words=_as_written(bare, _said(match)))
    matter = fold(matter_of(bare))
    for order, shape in _WHOLE:
        if re.fullmatch(shape, matter):
            return Ordered(order)
    if _TASKS.search(plain) and _ASKED_FOR.search(plain):
        return Ordered(Order.TASKS, words=" ".join(_ASKED_FOR.sub(" ", plain).split()))
    who = _WHO.fullmatch(plain)
    return Ordered(Order.WHO, words=_as_written(bare, _said(who))) if who else None


def _said(match: re.Match[str]) -> str:
    return next((said for said in match.groupdict().values() if said), "")


@lru_cache(maxsize=1)
def _shapes() -> tuple[tuple[Order, re.Pattern[str]], ...]:
    return tuple((order, re.compile(rf"{_PLEASE}(?:{shape})[。.!！]?")) for order, shape in _SHAPES)


def _as_written(text: str, folded: str) -> str:
    """Return folded words as they stand in a text, where folding has kept every character in its place."""
    whole = fold(text)
    place = whole.rfind(folded)
    return (text[place : place + len(folded)] if len(whole) == len(text) and place >= 0 else folded).strip("。.!！ ")


# Words that stand in many titles and name nothing by themselves.
_NAMELESS = re.compile(
    r"(?:完成|开始|结束|进行|推进|办理|组织|开展|建立|制定|编制|设计|举办|发布|选定|汇总|征集|修订|组建|取消|延期"
    r"|推迟|提前|改期|好|不|没"
    r"|已经?|可以|现在|今天|明天|昨天|下周|本周|\s)+"
    r"|(?:organizar|criar|publicar|concluir|rever|redigir|formar|conclu[a-z]+|termin[a-z]+|feit[oa]|pront[oa]|hoje"
    r"|amanha|\s)+"
)


def names_something(matter: str) -> bool:
    """Tell whether folded words may be a name or a title: two Chinese characters or five letters, and no mere verb.

    >>> names_something("智库"), names_something("完成"), names_something("esta")
    (True, False, False)
    """
    bare = matter.replace(" ", "")
    enough = len(bare) >= (5 if bare.isascii() else 2)
    return enough and _NAMELESS.fullmatch(matter) is None


# What is asked of an exchange, beside what it is called.
_ASPECT = re.compile(
    r"的?(?:举办|召开|具体)?(?:地点|地址|时间|日期|议程|日程|联系人|主办单位|承办单位|参加单位|详情|情况|会场)$"
    r"|^(?:o |a |os |as )?(?:local|data|hora|horario|programa|ordem de trabalhos|contacto|pormenores) d[aeo]s? ",
    re.IGNORECASE,
)


def thing_of(topic: str) -> str:
    """Return what a topic is about without what is asked of it.

    >>> thing_of("年度会商的地点"), thing_of("o local da reunião anual")
    ('年度会商', 'reunião anual')
    """
    return _ASPECT.sub("", topic).strip() or topic


def matter_of(text: str) -> str:
    """Return what somebody wants to look up: a text without what asks for it around the words.

    >>> matter_of("帮我查一下专家库那个任务"), matter_of("Mostrar o catálogo, por favor")
    ('专家库', 'o catálogo')
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return text
    plain = _LOOK_UP_END.sub("", text)
    folded = fold(plain)
    match = _LOOK_UP.match(folded if len(folded) == len(plain) else plain.casefold())
    plain = plain[match.end() :] if match and match.end() < len(plain) else plain
    return re.sub(r"[\s,]+por favor$", "", plain, flags=re.IGNORECASE)


def of_this_week(text: str) -> bool:
    """Tell whether somebody asks for this week as a whole.

    >>> of_this_week("本周有什么安排？"), of_this_week("O que temos esta semana?"), of_this_week("本周有什么活动")
    (True, True, False)
    """
    return len(text) <= _LONGEST and _WEEK.fullmatch(_ENDS.sub("", fold(text)).strip()) is not None


# The tasks of something are asked for, and not how they stand.
_OF_TASKS = re.compile(
    r"(?!.*(?:进[展度]|情况|状态|怎么?样|如何|咋|截止|期限|到哪|谁|时候|何时|多久|几[号点天]|什么(?:地方|阶段|程度)"
    r"|(?:完成|[做办弄推])[^,]{0,3}多少))(?:.*(?:哪[些几]|什么|啥|几[个项条件]|多少|列出?|拉)"
    r".{0,12}任务(?!书).*|.*任务(?!书).{0,4}(?:哪[些几]|什么|啥|几[个项条件]|多少|清单|列表|单子).*|.*的任务)"
    r"|(?!.*\b(?:ponto de situacao|estado|prazos?|como|quem|em que|quando|quanto|estao|foram|fica\w+|andam|correm|vao"
    r"|acab\w+|avanc\w+)\b).*\btarefas\b.*"
)


def of_tasks(text: str) -> bool:
    """Tell whether somebody asks which tasks something has: a project, a field of work.

    >>> of_tasks("成果转化有哪些任务？"), of_tasks("Lista as tarefas da literacia"), of_tasks("成果转化任务进展如何")
    (True, True, False)
    >>> of_tasks("成果转化任务什么时候交"), of_tasks("As tarefas da literacia já estão prontas?")
    (False, False)
    """
    return len(text) <= _LONGEST and _OF_TASKS.fullmatch(_ENDS.sub("", fold(text)).strip()) is not None


_TAKES_OVER = re.compile(
    "(?:由|归|让|给)?我(?:自己|这边)?(?:先|就|可以|直接)*(?:来|接|负责|牵头|管|跟|盯|带|做|办|弄|承担|顶|认领|揽|扛"
    "|兜)(?!不)|归我|由我|算我的"
    r"|\b(?:assumo|fico eu|eu fico|(?<!nao )fico (?:responsavel|com)|encarrego-me|responsabilizo-me|trato eu"
    r"|pego eu|seguro eu"
    r"|sou eu|passo (?:eu )?a (?:ser|ter|tratar|cuidar|coordenar)|ofereco-me"
    r"|eu (?:trato|assumo|pego|cuido"
    r"|encarrego))\b"
)


def takes_over(text: str) -> bool:
    """Tell whether who writes takes something over: T4以后我来负责, fico eu com a T4.

    >>> takes_over("T4以后我来负责"), takes_over("Fico eu com a T4"), takes_over("T4换个人负责")
    (True, True, False)
    """
    return _TAKES_OVER.search(fold(text)) is not None
