"""Wishes of which nothing is said but their kind: 帮我建个任务, quero alterar um prazo, 这个任务谁负责?

Of which item they are is told by what they reply to, or has to be asked.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.language.fold import fold
from bot.language.incomplete_pt import MACROS as MACROS_PT
from bot.language.incomplete_pt import WISHES as WISHES_PT
from bot.language.incomplete_zh import MACROS as MACROS_ZH
from bot.language.incomplete_zh import WISHES as WISHES_ZH
from bot.language.intents.model import Intent
from bot.language.intents.tables import Table, sections
from bot.language.references import references

_LONGEST = 80
_HAN = re.compile("[\u3400-\u9fff]")
_ENDS = re.compile(r"(?:[\s.!呢吗呀啊吧哈谢,;]|(?<=[\s,])(?:por favor|sff|pf|obrigad[oa]))+$")
# What joins a code to what is wanted of it, and what may be wanted of one.
_OF = re.compile(r"\s+(?:d[aeo]|[aoà]|para [ao])(?:\s+tarefa)?\s*$", re.IGNORECASE)
_OF_ONE = frozenset({Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.REASSIGN_OWNER})


@lru_cache(maxsize=2)
def _wishes(lang: str) -> Table:
    written, macros, join = (WISHES_ZH, MACROS_ZH, "") if lang == "zh" else (WISHES_PT, MACROS_PT, " ")
    return Table(sections(written, macros, join, sure=True))


def incomplete(text: str) -> tuple[Intent, str | None] | None:
    """Return what a message wants that says nothing else but of which item; None where it is anything else.

    >>> incomplete("帮我建个任务"), incomplete("Quero alterar o prazo da T3"), incomplete("把T7的截止时间改到周五")
    ((<Intent.CREATE_TASK: 'create_task'>, None), (<Intent.CHANGE_DEADLINE: 'change_deadline'>, 'T3'), None)
    """
    named = references(text) if len(text) <= _LONGEST else []
    if len(text) > _LONGEST or len(named) > 1:
        return None
    for each in named:
        text = f"{_OF.sub('', text[: each.start])}{text[each.end :]}"
    said = fold(text)
    asks = said.rstrip(" .!").endswith("?")
    plain = _ENDS.sub("", said.replace("?", "").replace("？", ""))
    asked = plain + "?" * asks
    for section, rules in _wishes("zh" if _HAN.search(plain) else "pt").tried(plain, asked):
        if named and section.intent not in _OF_ONE:
            continue
        if any(rule.pattern.fullmatch(asked if rule.asks else plain) for rule in rules):
            return section.intent, named[0].code if named else None
    return None
