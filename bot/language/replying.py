"""An answer to an invitation in words: whether somebody comes, and how many."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.fold import fold
from bot.language.moments.zh.numbers import number

COMING, MAYBE, NOT_COMING = "coming", "maybe", "not_coming"
_WORDS = {
    NOT_COMING: (
        "不参加|不能参加|无法参加|不去|不来|不出席|无法出席|不能出席|不能来|来不了|去不了|不|否|缺席|请假|not coming|"
        "nao|nao vamos|nao participamos|nao participa|nao participo|nao vou|nao comparece|ausente|no|none"
    ),
    MAYBE: "待定|未定|不确定|可能|也许|再定|maybe|talvez|por confirmar|a confirmar|ainda nao sei|ainda nao se sabe",
    COMING: (
        "参加|出席|能参加|可以参加|来|去|会来|会去|能来|可以|是|确认|coming|sim|vamos|vou|confirmo|confirmamos|participamos|"
        "participo|participa|comparece|presente|presentes|yes"
    ),
}
# Longer words first: 不参加 has 参加 in it.
_BY_LENGTH = sorted(
    ((word, position) for position, words in _WORDS.items() for word in words.split("|")),
    key=lambda pair: -len(pair[0]),
)
_PORTUGUESE = {
    "um": 1, "uma": 1, "dois": 2, "duas": 2, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6,
    "sete": 7, "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12,
}  # fmt: skip
_UNITS = r"(?:个|位|名)?(?:人|代表|位|名)|pessoas?|delegados?|delegadas?|participantes?|people|delegates?"
_DIGITS = re.compile(rf"(?<![\w.])(?:共\s*)?(\d{{1,4}})(?![\d.])\s*(?:{_UNITS})?|(\d{{1,4}})\s*(?:{_UNITS})")
_CHINESE = re.compile(r"([一二两三四五六七八九十百]{1,5})(?:个|位|名)?(?:人|代表|位|名)")
_IN_WORDS = re.compile(rf"\b({'|'.join(_PORTUGUESE)})\b(?:\s+(?:{_UNITS}))?")
# What people say around it: 我单位拟派三人参加, vamos com três pessoas.
_AROUND = re.compile(
    r"(?:我们|我方|我单位|本单位|我会|我处|本会|我|也|都|会|将|拟|派|出|有|来|去|一共|总共|共|届时|准时|能|可以|的|了|啦|哦|谢谢|"
    r"\b(?:nos|eu|sim|vamos|com|somos|seremos|sao|e|a|de|da|nossa|parte|delegacao|uma?|serao|obrigad[oa]|muito|we|i|are|with|us)\b"
    r"|[\s,，。.!！:：;；])*"
)
_EDGES = " ,，。.;；:：!！、()（）"


@dataclass(frozen=True, slots=True)
class Replied:
    """What was said: a position and a number, None where it was not, and what is left (an association, perhaps)."""

    position: str | None = None
    delegates: int | None = None
    rest: str = ""


def read_reply(text: str) -> Replied:
    """Read an answer in words.

    >>> read_reply("TJ 参加，3人"), read_reply("não")
    (Replied(position='coming', delegates=3, rest='tj'), Replied(position='not_coming', delegates=None, rest=''))
    """
    left = f" {fold(text)} "
    delegates, left = _counted(left)
    position = None
    for word, meant in _BY_LENGTH:
        if (found := _pattern(word).search(left)) is not None:
            position, left = meant, f"{left[: found.start()]} {left[found.end() :]}"
            break
    return Replied(position, delegates, " ".join(piece for part in left.split() if (piece := part.strip(_EDGES))))


def _counted(text: str) -> tuple[int | None, str]:
    for pattern in (_DIGITS, _CHINESE, _IN_WORDS):
        found = pattern.search(text)
        count = _value(found) if found is not None else None
        if found is not None and count is not None:
            return count, f"{text[: found.start()]} {text[found.end() :]}"
    return None, text


def _value(found: re.Match[str]) -> int | None:
    said = next(group for group in found.groups() if group)
    if said.isdecimal():
        return int(said)
    count = _PORTUGUESE.get(said) or number(said)
    return count if isinstance(count, int) else None


def _pattern(word: str) -> re.Pattern[str]:
    # A single Chinese character is part of too many names to be found inside other words.
    inside = len(word) > 1 and not word.isascii()
    return re.compile(re.escape(word) if inside else rf"(?<!\w){re.escape(word)}(?!\w)")


def answers_wholly(text: str) -> Replied | None:
    """Return the answer where a text says that and nothing else; None for other words, which may be a report.

    >>> answers_wholly("我单位拟派3人参加").delegates, answers_wholly("参加单位已通知")
    (3, None)
    """
    said = read_reply(text)
    if not _AROUND.fullmatch(said.rest):
        return None
    if said.position is None and said.delegates is None:
        return None
    if said.position is None and not any(sign in said.rest for sign in ("来", "去", "派", "vamos", "somos", "seremos")):
        return None
    return Replied(said.position or COMING, said.delegates)
