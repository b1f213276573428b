"""What stands in quotation marks is called so: no day and nobody is meant by what a title is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

_QUOTED = re.compile('[“「『《«]([^“”「」『』《》«»\\n]{4,80})[”」』》»]|(?<![^\\s:：,，(（])"([^"\\n]{4,80})"')
_OPENS = re.compile('[“「『《«"]')
_T = TypeVar("_T", bound="tuple[int, int, *tuple[object, ...]]")


def outside(claims: Iterable[_T], text: str) -> Iterable[_T]:
    """Return what claims a stretch of the text, from its start to before its end, and is no part of a title.

    What is all that is quoted is no title: “下周五”.
    """
    if not _OPENS.search(text):
        return claims
    titles = [match.span(match.lastindex or 0) for match in _QUOTED.finditer(text)]
    return [
        each
        for each in claims
        if not any(start <= each[0] and each[1] <= end and each[:2] != (start, end) for start, end in titles)
    ]
