"""The parts in which somebody describes a new item, between semicolons or commas, some with a name of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from bot.language.fold import fold
from bot.language.spots import spots_in

_SURELY = re.compile(r"[;；\n|]+\s*")
_PERHAPS = re.compile(r"(?:，|,(?!\d))\s*")
# What is taken apart at most; nobody describes an item in more.
_MOST = 16
# The names of parts, folded; a longer one before one that it begins with.
_NAMES = {
    "title": "任务名称|活动名称|会议名称|标题|名称|主题|titulo|nome|designacao|assunto|title",
    "lead": "牵头单位|牵头|entidade coordenadora|coordenacao|coordenador[ae]?|lead",
    "supporting": "配合单位|协办单位|支持单位|配合|entidades? de apoio|apoio|support(?:ing)?",
    "owner": "责任人|负责人|联系人|经办人|responsavel|contacto|a cargo de|owner|contact",
    "deadline": "完成时限|完成时间|截止日期|截止时间|时限|期限|截止|prazo(?: limite)?|data limite|deadline",
    "time": "会议时间|活动时间|时间|日期|data e hora|data|hora|horario|quando|time|when",
    "place": "会议地点|活动地点|地点|地址|local(?:izacao)?|lugar|onde|place|where",
    "host": "承办单位|主办单位|接待单位|承办|主办|接待"
    "|entidade (?:de acolhimento|organizadora|anfitria)|acolhimento|organizacao|anfitria|host",
    "participants": "参加单位|参与单位|参会单位|参加|参会|与会|邀请"
    "|(?:entidades )?participantes|participam|convidad[ao]s|participants",
    "kind": "活动类型|活动类别|类型|类别|形式|tipo|modalidade|kind",
    "project": "所属项目|项目|projeto|project",
}
_NAMED = {
    name: re.compile(rf"(?:{words})(?P<mark>\s*[:：]\s*|\s+|(?<=[\u3400-\u9fff])(?=\S))")
    for name, words in _NAMES.items()
}
_NONE = re.compile(
    r"无|没有|暂无|暂缺|待定|未定|未确定|不填|nenhum[a]?|ninguem|(?:por|a) (?:definir|indicar|designar)"
    r"|sem (?:responsavel|contacto)|ainda nao|n/?a|none|[-–—/]+"
)
_ONLY_US = re.compile(r"只有我们|仅我们|仅本单位|仅我单位|不邀请|so nos|apenas nos|mais ninguem")
# What stands around a name or a body without saying more of it.
_TIE = (
    r"(?:由|请|让|交给|交由|给|派|为|是|任|和|与|及|负责|牵头|主办|承办|配合|参加|参与|参会|办理|落实|跟进|联系|的|[\s，,、()（）.。:：+&/]"
    r"|\b(?:por|pel[ao]s?|os?|as?|aos?|cargo|com|e|d[aeo]|responsavel|fica|coordenad[ao]|coordena|apoio|participacao"
    r"|contacto|sera|vai)\b)"
)
_TIES = re.compile(rf"^{_TIE}++|{_TIE}++$")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a description: its words as written, the name of what they say, "" where it bears none.

    `after` is what parted it from the part before; `loose`: perhaps only a comma inside the part before.
    """

    words: str
    name: str = ""
    after: str = ""
    loose: bool = False


def parts(text: str) -> list[Part]:
    """Take a description apart at semicolons and line ends; at commas only where there is nothing else.

    What parts the two degrees of a place on the map parts nothing else.

    >>> [(part.name, part.words) for part in parts("编制方案；责任人：孙丽；3月5日")]
    [('', '编制方案'), ('owner', '孙丽'), ('', '3月5日')]
    """
    text = text.strip()
    loose = _SURELY.search(text) is None
    separator = _PERHAPS if loose else _SURELY
    found: list[Part] = []
    place, after = 0, ""
    spots = list(spots_in(text))
    gaps = (gap for gap in separator.finditer(text) if not any(start < gap.start() < end for start, end in spots))
    for gap in [*islice(gaps, _MOST), None]:
        words = text[place : gap.start() if gap else len(text)].strip()
        if words:
            name, said = _named(words, first=not found)
            found.append(Part(said, name, after, loose))
        place, after = (gap.end(), gap[0]) if gap else (place, "")
    return found


def _named(words: str, *, first: bool) -> tuple[str, str]:
    folded = fold(words)
    if len(folded) != len(words):
        # Folding has to keep every character in its place for what follows to be cut out.
        folded = words.casefold()
    for name, shape in _NAMED.items():
        match = shape.match(folded)
        if match and words[match.end() :].strip() and (not first or match["mark"].strip()):
            return name, words[match.end() :].strip()
    return "", words


def says_none(words: str) -> bool:
    """Tell whether words say that there is nobody or nothing: 无, 待定, nenhum, por definir."""
    return _NONE.fullmatch(fold(words)) is not None


def only_us(words: str) -> bool:
    """Tell whether words say that nobody else is invited."""
    return _ONLY_US.fullmatch(fold(words)) is not None


def without_ties(words: str) -> str:
    """Return what words say beside the names that were taken out of them: "" of 由…负责 and of com … e …

    >>> without_ties("由 负责"), without_ties("由 于3月5日前完成")
    ('', '于3月5日前完成')
    """
    folded = fold(words)
    return _TIES.sub("", words if len(folded) != len(words) else folded).strip()


# What opens the description of a new item: 新建任务：, Criar tarefa:
_ORDER = re.compile(
    r"\W*(?:(?:请|麻烦|帮我|帮忙|我想|我要|想)*(?:新建|新增|添加|增加|创建|建立|建|加|安排|登记)(?:一?[个项场次])?"
    r"(?:新的?)?(?:任务|活动|会议|会|交流活动)"
    r"|(?:por favor,? )?(?:criar|crie|cria|adicionar|adicione|acrescentar|acrescente|marcar|marque|agendar|registar"
    r"|nov[ao])(?: um[a]?)?(?: nov[ao])? (?:tarefa|reuniao|intercambio|atividade|evento))\s*[:：，,]\s*"
)


def beside_the_order(text: str) -> str | None:
    """Return what follows the order to add something and a colon or comma; None where a text opens with none.

    >>> beside_the_order("请新建任务：编制名录，孙丽负责"), beside_the_order("编制名录")
    ('编制名录，孙丽负责', None)
    """
    plain = text.strip()
    folded = fold(plain)
    match = _ORDER.match(folded if len(folded) == len(plain) else plain.casefold())
    return plain[match.end() :].strip() or None if match else None
