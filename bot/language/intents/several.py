"""Messages that want several things: T7延期到4月10日，T8交给孙丽; quem trata da T7 e da T8?

Where every part of a message is a request by itself, each is one; a part that names nothing is about what the part
before it names. Codes in a row stand for as many requests.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from bot.language.intents.model import Intent, Understood
from bot.language.intents.reading import understand
from bot.language.references import Reference, codes, references
from bot.language.smalltalk import says_nothing

if TYPE_CHECKING:
    from bot.language.names.directory import Directory

_MOST = 4
_LONGEST = 400
_SURE = 0.8
# What only the classes of its words told may be two things: quem trata da T7 e qual é o prazo?
_GUESSED = 0.5
_PARTED = re.compile(r"\s*[,，;；。!！?？\n]+\s*(?:并且|并|然后|同时|另外|再|(?:e|depois|tamb[eé]m)\s)?")
_JOINED = re.compile(r"\s*(?:并且|并|然后|同时|另外|\be\b)\s*")
_BETWEEN = re.compile(r"\s*(?:[、,，/&和与及跟]|\be\b)?\s*(?:[oa]s?\s|d[oae]s?\s|para [oa]\s|任务|tarefas?\s)*\s*")
# What stands behind two things of which one is in the way of the other, and nothing is wanted of that: E12和E11错开.
_APART = re.compile(
    r"的?(?:时间|日子|日期)?(?:错开|岔开|隔开|撞|冲突|冲了|重[叠合复了]|打架)|\s(?:coincidem|chocam|sobrep[oõ]em)"
)
_CODE_ALONE = re.compile(r"(?:e |a |o |d[ao] )*\w{0,8}\s?[TtEePp]\s?\d{1,6}呢?")
# passa-a à Sun Li
_IT = re.compile(r"(?<=[a-z])-[oa]s?\b", re.IGNORECASE)


def wants(
    text: str, lang: str | None, now: datetime, directory: Directory | None = None, *, addressed: bool | None = True
) -> list[tuple[str, Understood]]:
    """Return what a message wants, each with its words; the whole of it where it is one thing, or talk.

    The arguments are those of `understand`.
    """
    whole = understand(text, lang, now, directory, addressed=addressed)
    named = codes(text)
    if not named or len(text) > _LONGEST:
        return [(text, whole)]
    for parts in (_parts(text, _PARTED), list(_each(text)), _parts(text, _PARTED, _JOINED)):
        if 1 < len(parts) <= _MOST and (len(named) > 1 or whole.intent is Intent.NONE or whole.confidence <= _GUESSED):
            found = [(said, understand(said, whole.lang, now, directory, addressed=addressed)) for said in parts]
            if _all_are(found):
                return found
    return [(text, whole)]


def _all_are(found: list[tuple[str, Understood]]) -> bool:
    """Tell whether all are requests, each about something of its own; mere reports are recorded as a whole."""
    told = [understood for _, understood in found]
    apart = {(each.intent, each.slots.task_ref) for each in told}
    return (
        all(each.intent is not Intent.NONE and each.confidence >= _SURE and each.slots.task_ref for each in told)
        and len(apart) == len(told)
        and any(each.intent is not Intent.RECORD_UPDATE for each in told)
    )


def _parts(text: str, *separators: re.Pattern[str]) -> list[str]:
    """Return the parts of a text, each with a code: its own, or that of the part before it."""
    pieces = [text]
    for separator in separators:
        pieces = [part for piece in pieces for part in separator.split(piece)]
    parts: list[str] = []
    last = ""
    for said in filter(str.strip, pieces):
        if says_nothing(said):
            continue
        piece, own = said, codes(said)
        if own and _CODE_ALONE.fullmatch(piece.strip()):
            if not parts or not codes(parts[-1]):
                return []
            # T7谁负责？T8呢？
            piece, last = _instead(parts[-1], own[0]), own[0]
        elif own:
            last = own[-1]
        elif last:
            piece = _about(piece, last)
        parts.append(piece)
    return parts


def _instead(text: str, code: str) -> str:
    first = references(text)[0]
    return text[: first.start] + code + text[first.end :]


def _about(piece: str, code: str) -> str:
    """Put a code into words that name nothing: 交给孙丽 is T7交给孙丽, passa-a à Sun Li is passa a T7 à Sun Li."""
    if _IT.search(piece):
        return _IT.sub(f" a {code}", piece, count=1)
    return (
        f"{code}{piece.strip()}"
        if not piece.isascii() and re.search("[㐀-鿿]", piece)
        else f"{piece.strip()} da {code}"
    )


def _each(text: str) -> Iterator[str]:
    """Yield a text once for each of the codes that stand in a row in it: T7和T8谁负责."""
    row: list[Reference] = []
    for each in references(text):
        if row and not _BETWEEN.fullmatch(text[row[-1].end : each.start]):
            if len(row) > 1:
                break
            row = []
        row.append(each)
    if len(row) > 1 and not _APART.match(text, row[-1].end):
        for each in row:
            yield text[: row[0].start] + each.code + text[row[-1].end :]
