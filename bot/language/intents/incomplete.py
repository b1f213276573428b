"""Wishes of which nothing is said but their kind: 帮我建个任务, quero alterar um prazo, 这个任务谁负责?

Of which item they are is told by what they reply to, or has to be asked.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from bot.language.fold import fold
from bot.language.intents.framing import Frame
from bot.language.intents.model import ASKED, MADE, Intent
from bot.language.intents.pt.framing import frame as pt_frame
from bot.language.intents.pt.incomplete import MACROS as MACROS_PT
from bot.language.intents.pt.incomplete import WISHES as WISHES_PT
from bot.language.intents.tables import Table, sections
from bot.language.intents.zh.framing import frame as zh_frame
from bot.language.intents.zh.incomplete import MACROS as MACROS_ZH
from bot.language.intents.zh.incomplete import WISHES as WISHES_ZH
from bot.language.references import Reference, references

_LONGEST, _LONGEST_CLAUSE = 140, 80
# What parts a wish from why it is wished, and by which words it is one.
_CLAUSES = re.compile(r"[,，;；.。!！?？…]+\s*|\s[–—-]\s")
_AROUND = re.compile(r"^[\s,，;；.。!！?？…–—-]+|[\s,，;；.。!！?？…–—-]+$")
_MOST_CLAUSES = 3
_WISHED = re.compile(
    "想|要|请|帮|麻烦|能|可否|可以|给我|得|来|该"
    r"|\b(?:quer(?:o|ia)|gostava|gostaria|precis(?:o|ava|amos)|pode[ms]?|podes|podias?|consegues?"
    r"|ajud|tem de|temos de|tenho de|vai ter de"
    r"|(?:e|era) (?:preciso|necessario)|cri[ae]|marqu?[ae]|mostra|diz|posso)"
)
# What a message has of which only a part is the wish: what it is about, in a word of plans; and in the wish itself at
# least one that other things are called as well (工作太忙，想延期).
_OF_PLANS = re.compile(
    "任务|(?:项|我的|这些?|那些?)工作|待办|截止|[期时]限|活动|交流|会议|互访|责任人|负责人|进[展度]|提醒"
    r"|\b(?:tarefas?|prazos?|data limite|intercambios?|responsave(?:l|is)|lembretes?|avisos?|progressos?|atualiz\w+)\b"
    r"|^(?:n?[ao]|est[ae]|ess[ae]) (?:reuniao|visita|evento|forum|encontro|atividade|sessao)\b"
)
_OF_WISHES = re.compile("会|访|活儿?|reuniao|visita|evento|forum|encontro|atividade|sessao|novidade")
# How a clause begins that tells why something new is wished for, and not what.
_WHY = re.compile(
    "因为|由于|领导|主任|处长|会上|上面|有(?:几件|一?些|点|件)?事|比?较?急|挺急|急用|辛苦|谢|麻烦"
    "|porque|pois|e urgente|que e|obrigad|para ja"
)
# What is asked behind a wish for courtesy, and what the bot is to do for it.
_BEHIND = re.compile(
    "[,，](?:请问)?(?:(?:这样)?(?:可以|行|好|成|方便|能行|没问题)(?:吗|不|么)?|[你您]?(?:请|帮我|给我|帮忙|麻烦)+[你您]?"
    "(?:建|弄|改|处理|登记|设置?|安排|操作|协助|帮忙|办|调|换|记|标|看|查)(?:一?下|一个)?)[吧呗哈呀]?$"
    "|, ?(?:pode ser|se (?:for|fosse) possivel|se (?:puder|puderes|puderem)|e possivel|sera possivel"
    "|esta bem|podes? ajudar(?:-me)?|podem ajudar(?:-me)?"
    "|(?:ajudas-me|podes ajudar-me|ajuda-me)(?: a [a-z]{2,12}-l[ao])?"
    "|como (?:e que )?(?:faco|se faz)|o que (?:e que )?faco)$"
)
_HAN = re.compile("[\u3400-\u9fff]")
_ENDS = re.compile(r"(?:[\s.!。！呢吗呀啊吧哈呗啦谢,;]|来着|(?<=[\s,])(?:por favor|sff|pf|obrigad[oa]))+$")
# Whether something was done is asked, unless it is ordered politely: 能不能帮我标记完成.
_WHETHER = re.compile(r"(?:吗|没有?|么)[\s?？.。!！]*$")
_ORDERED = re.compile(
    r"帮|请(?!问)|麻烦(?!问)|能不能|能否|可否|我想|我要"
    r"|\b(?:pode[ms]?|podias?|poderias?|podemos|posso|quero|queria|gostava|gostaria|preciso|consegues?|conseguem"
    r"|da para|e possivel|ajudas?)\b"
)
# What is not done yet, or only if.
_NOT_YET = re.compile(
    r"没|未|不|如果|要是|等|还[差缺]|\b(?:se|quando|assim que|logo que|nao|ainda|falta|sem|nem|quase|depois)\b"
)
# What joins a code to what is wanted of it, and what may be wanted of one.
_OF = re.compile(r"\s+(?:d[aeo]|[aoà]|para [ao])(?:\s+tarefa)?\s*$", re.IGNORECASE)
_OF_ONE = frozenset({Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.REASSIGN_OWNER})


@lru_cache(maxsize=2)
def _wishes(lang: str) -> Table:
    written, macros, join = (WISHES_ZH, MACROS_ZH, "") if lang == "zh" else (WISHES_PT, MACROS_PT, " ")
    return Table(sections(written, macros, join, sure=True))


@lru_cache(maxsize=2)
def _frame(lang: str) -> Frame:
    return zh_frame() if lang == "zh" else pt_frame()


class Wish(NamedTuple):
    """What is wished for, the code of the item that is named, and what is told beside it, as it is written."""

    intent: Intent
    code: str | None = None
    told: str = ""


def incomplete(text: str) -> Wish | None:
    """Return what a message wants that says nothing else but of which item, and why; None where it is anything else.

    >>> incomplete("帮我建个任务"), incomplete("把T7的截止时间改到周五")
    (Wish(intent=<Intent.CREATE_TASK: 'create_task'>, code=None, told=''), None)
    >>> incomplete("我来更新下进展，材料已经送审了").told
    '材料已经送审了'
    """
    named = references(text) if len(text) <= _LONGEST else []
    if len(text) > _LONGEST or len(named) > 1:
        return None
    if (found := _alone(text, named)) is not None or named:
        return found
    return None if any(map(str.isdigit, text)) else _beside(text)


def _beside(text: str) -> Wish | None:
    """Return what one of the clauses of a message wants, where the others tell why."""
    clauses = [each for each in _CLAUSES.split(text) if each.strip()]
    if not 1 < len(clauses) <= _MOST_CLAUSES:
        return None
    # Why it is wished is told in any words.
    read = [(each, _alone(each, [])) for each in clauses]
    wishes = [(said, wish) for said, wish in read if wish and (wish.intent in ASKED or _WISHED.search(fold(said)))]
    if len(wishes) != 1:
        return None
    said, found = wishes[0]
    if not any(map(_OF_PLANS.search, map(fold, clauses))) and not _OF_WISHES.search(fold(said)):
        return None
    at = clauses.index(said)
    # What stands behind a wish for something new may tell what it is to be.
    if found.intent in MADE and not all(map(_WHY.match, map(fold, clauses[at + 1 :]))):
        return None
    before, after = text.split(said, 1) if at else ("", text[text.index(said) + len(said) :])
    told = " ".join(part for each in (before, after) if (part := _AROUND.sub("", each)))
    return None if found.intent is Intent.MARK_DONE and _NOT_YET.search(fold(told)) else found._replace(told=told)


def _alone(text: str, named: list[Reference]) -> Wish | None:
    """Return what a clause wants that says nothing else."""
    if len(text) > _LONGEST_CLAUSE:
        return None
    for each in named:
        text = f"{_OF.sub('', text[: each.start])}{text[each.end :]}"
    lang = "zh" if _HAN.search(text) else "pt"
    said = fold(_frame(lang).within(text))
    asks = said.rstrip(" .!。").endswith("?")
    whether = asks or _WHETHER.search(said) is not None
    plain = _ENDS.sub("", _BEHIND.sub("", _ENDS.sub("", said.replace("?", ""))))
    asked = plain + "?" * whether
    for section, rules in _wishes(lang).tried(plain, asked):
        if named and section.intent not in _OF_ONE:
            continue
        if section.intent is Intent.MARK_DONE and whether and not _ORDERED.search(plain):
            continue
        if any(rule.pattern.fullmatch(asked if rule.asks else plain) for rule in rules):
            return Wish(section.intent, named[0].code if named else None)
    return None
