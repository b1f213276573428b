"""So long before a deadline or an exchange: T7截止前两天, 提前一小时 E2, dois dias antes do prazo da T7; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.language.dates import read_dates
from bot.language.memos import bare_words
from bot.language.references import Reference, references

_ZH = (
    r"(?P<length>[0-9０-９一二两兩三四五六七八九十半]+\s?[个個]?半?\s?"
    r"(?:分[钟鐘]|小[时時]|[钟鐘][头頭]|天|日|周|星期|[礼禮]拜|月))"
)
_PT = (
    r"(?P<length>(?:\d+|uma?|dois|duas|tr[êe]s|quatro|cinco|seis|sete|oito|nove|dez|quinze|meia)\s?"
    r"(?:min(?:utos?)?|h(?:oras?)?|dias?|semanas?|m[êe]s(?:es)?))"
)
_ONE = re.compile(r"^uma?\b", re.IGNORECASE)
# Behind the item, anywhere, and in front of the item.
_BEHIND = re.compile(
    r"\s*的?(?:截止|到期|(?:完成)?[时時]限|期限|[开開](?:始|幕|[会會])|[举舉]行|召[开開])?(?:日期|日|[时時][间間])?[之以]?前\s*"
    + _ZH
)
_ANYWHERE = re.compile(r"提前\s*" + _ZH)
_FRONT = re.compile(
    r"\b" + _PT + r"\s+antes\s+d[aoe]s?\s+(?:(?:prazo|in[íi]cio|come[çc]o|data)\s+d[aoe]\s+)?(?:tarefa\s+)?\Z",
    re.IGNORECASE,
)
_LAST = re.compile(r"[\s,]+(?:com\s+)?" + _PT + r"\s+(?:antes\b|de\s+anteced[êe]ncia\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ahead:
    """So long (ISO 8601) before the item with this code; `words` are what is to be said then."""

    code: str
    length: str
    words: str


def read_ahead(text: str, now: datetime) -> Ahead | None:
    """Take apart "T7截止前两天 催一下", "dois dias antes do prazo da T7 insistir"; None for anything else."""
    named = references(text)
    for item in named if len(named) == 1 else ():
        for said, start, end in _said(text, item):
            lang = "pt" if said.re in (_FRONT, _LAST) else "zh_Hans"
            # Alone, um dia is some day.
            words = _ONE.sub("1", said["length"])
            length = next((one.grain for one in read_dates(words, lang, now) if one.grain[0] == "P"), None)
            if length is not None:
                return Ahead(item.code, length, bare_words(_without(text, (start, end), said.span())))
    return None


def _said(text: str, item: Reference) -> Iterator[tuple[re.Match[str], int, int]]:
    """Return where a length is said, and from where to where the item is."""
    behind = (_BEHIND.match(text, item.end), _LAST.match(text, item.end))
    for said in (*behind, _ANYWHERE.search(text), _FRONT.search(text[: item.start])):
        if said is not None:
            yield said, item.start, item.end


def _without(text: str, *spans: tuple[int, int]) -> str:
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return text
