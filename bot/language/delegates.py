"""Who is in a delegation, as people write it down: a person a line, with post and telephone in whatever order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

# A list's own marks: 1. · 1、 · (1) · ① · • · –
_BULLET = re.compile(r"^\s*(?:[(（]?\d{1,2}\s*[)）.、．:：]|[\u2460-\u2473]|[•·*–—-])\s*(?!\d)")
# From seven digits on, with what stands between them; an extension may follow.
_PHONE = re.compile(
    r"[+＋]?[(（]?\d[\d\s()（）./-]{5,20}\d(?:\s*(?:转|轉|分机|分機|ext\.?|x)\s*\d{1,6})?", re.IGNORECASE
)
_LABEL = re.compile(
    r"(?:^|(?<=[\s,，、;；|]))(?:姓名|名字|职务|職務|职位|職位|电话|電話|手机|手機|联系电话|聯絡電話|nome|cargo|função|telefone|"
    r"telemóvel|contacto|tel\.?|tlm\.?|telem\.?|name|post|phone|mobile)\s*[:：]\s*",
    re.IGNORECASE,
)
_APART = re.compile(r"[,，、;；|｜\t/／]+|\s{2,}|\s[–—-]\s|[:：]")
_HAN = re.compile(r"^[\u3400-\u9fff·•]{2,8}$")
_ENDS = " \t,，、;；|｜/／:：-–—()（）"
MOST = 60
_NAME, _POST, _TELEPHONE = 80, 120, 40


@dataclass(frozen=True, slots=True)
class Person:
    """A name with post and telephone, "" where they are not said."""

    name: str
    post: str = ""
    phone: str = ""


def read_delegates(text: str) -> list[Person]:
    """Read a list of people, a line each; what holds no name is left out.

    >>> read_delegates("1. 孙丽，副部长，13800138000\\n周涛 处长 022-2345 6789")[1]
    Person(name='周涛', post='处长', phone='022-2345 6789')
    """
    found: list[Person] = []
    for line in text.splitlines():
        person = _read(line)
        if person is not None:
            found.append(person)
        elif found and not found[-1].phone and (phone := _phone(line)[0]):
            # The telephone on a line of its own belongs to whoever stands above it.
            found[-1] = Person(found[-1].name, found[-1].post, phone)
    return found[:MOST]


def _phone(line: str) -> tuple[str, str]:
    """Return the first telephone number of a line, and the line without it."""
    match = _PHONE.search(line)
    if match is None or sum(char.isdigit() for char in match[0]) < 7:
        return "", line
    said = unicodedata.normalize("NFKC", match[0])
    return " ".join(said.split())[:_TELEPHONE], f"{line[: match.start()]}\t{line[match.end() :]}"


def _read(line: str) -> Person | None:
    phone, rest = _phone(_LABEL.sub("\t", _BULLET.sub("", line)))
    pieces = [piece for piece in (" ".join(part.split()).strip(_ENDS) for part in _APART.split(rest)) if piece]
    if not pieces:
        return None
    if len(pieces) == 1:
        pieces = _words(pieces[0])
    if not any(char.isalpha() for char in pieces[0]):
        return None
    post = (", " if _latin(pieces) else "，").join(pieces[1:])
    return Person(pieces[0][:_NAME].strip(), post[:_POST].strip(), phone)


def _words(piece: str) -> list[str]:
    """Split at the first space where it parts a Chinese name from a post: names in Latin script have spaces."""
    first, _, rest = piece.partition(" ")
    return [first, rest.strip()] if rest and _HAN.match(first) else [piece]


def _latin(pieces: Sequence[str]) -> bool:
    return not any("\u3400" <= char <= "\u9fff" for piece in pieces for char in piece)
