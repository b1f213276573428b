"""Courtesies: messages that acknowledge and say nothing of the matter itself."""

from __future__ import annotations

import re

from bot.language.fold import fold

# Folded words and phrases, the longest first where one begins another. A message made of these alone says nothing.
_ZH = (
    "收到", "谢谢", "多谢", "感谢", "辛苦", "了解", "明白", "知道", "好的", "好滴", "好嘞", "可以", "没问题", "同意",
    "赞", "棒", "加油", "早上好", "下午好", "晚上好", "大家好", "您好", "你好", "请知悉", "已阅", "遵命", "不客气",
    "非常", "十分", "太", "大家", "各位", "领导", "老师", "主任", "同志", "您", "你", "们", "了", "啦", "呀", "啊",
    "哦", "嗯", "哈", "好", "是", "的", "吧", "呢", "ok", "okay", "行", "对", "1",
)  # fmt: skip
_PT = (
    "muito", "obrigado", "obrigada", "obg", "agradecido", "agradecida", "grato", "grata", "recebido", "recebida",
    "tomei", "tomamos", "nota", "conhecimento", "ok", "okay", "certo", "certissimo", "perfeito", "otimo", "excelente",
    "combinado", "entendido", "percebido", "claro", "sim", "bom", "boa", "dia", "tarde", "noite", "ola", "caro", "cara",
    "caros", "a", "todos", "todas", "por", "tudo", "bem", "de", "nada", "parabens", "forca", "concordo", "de acordo",
    "acordo", "pela", "pelo", "informacao", "aviso", "lembrete", "e", "o", "os", "as", "colegas", "cumprimentos",
    "abraco", "abracos", "esta", "ja", "thanks", "thank", "you", "thx", "great",
)  # fmt: skip


def says_nothing(text: str) -> bool:
    """Tell whether a message only thanks, greets or confirms receipt, in Chinese, Portuguese, or with emoji alone.

    >>> says_nothing("收到，谢谢！👍"), says_nothing("Muito obrigada!"), says_nothing("好的，已联系12位专家")
    (True, True, False)
    """
    folded = fold(re.sub(r"@\w+", " ", text))
    latin = re.findall(r"[a-z]+|\d+", folded)
    han = re.sub(r"[^\u3400-\u9fff]+", "", folded)
    known = set(_PT) | {"ok", "okay", "1"}
    return all(word in known for word in latin) and not _without_courtesies(han)


def _without_courtesies(han: str) -> str:
    # Greedy from the left: at each place the longest courtesy, else the rest is said in earnest.
    ranked = sorted(_ZH, key=len, reverse=True)
    while han:
        courtesy = next((word for word in ranked if han.startswith(word)), None)
        if courtesy is None:
            return han
        han = han[len(courtesy) :]
    return ""


def asks(text: str) -> bool:
    """Tell whether a message is a question, which is no report."""
    stripped = text.rstrip(" \t\n.。!！")
    return stripped.endswith(("?", "？", "吗", "呢", "么"))
