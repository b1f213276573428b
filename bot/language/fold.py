"""Folding: what two people would call the same words becomes the same string."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import filterfalse
from typing import Protocol, cast

_HAN = re.compile(r"[\u3400-\u9fff]")
_ACCENTS = re.compile("[\u0300-\u034e\u0350-\u036f]+")
# What most messages consist of, where no other mark belongs to the character before it.
_NO_MARKS = re.compile("[\\x00-\u02ff\u2010-\u2026\u3000-\u3029\u3030-\u3098\u309b-\u9fff\uff01-\uff5e]*")
# Half of a surrogate pair is no character; JSON can carry one, UTF-8 and the converter cannot.
_HALVES = re.compile(r"[\ud800-\udfff]")


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


@lru_cache(maxsize=1)
def _to_simplified() -> _Converter:
    # Loaded at first use: the tables take some 20 ms and most processes that import this module never fold.
    from opencc import OpenCC  # noqa: PLC0415

    return cast(_Converter, OpenCC("t2s"))


def fold(text: str) -> str:
    """Return `text` without accents, case, full width, traditional forms and doubled spaces.

    >>> fold("Reunião  ANUAL"), fold("會商"), fold("Ｔ７")
    ('reuniao anual', '会商', 't7')
    """
    if text.isascii():
        return " ".join(text.casefold().split())
    bare = without_accents(_HALVES.sub("\ufffd", text))
    if _HAN.search(bare):
        bare = _simpler(bare)
    return " ".join(bare.split())


def without_accents(text: str) -> str:
    """Return `text` without accents, case and full width.

    >>> without_accents("Reunião ＡＮＵＡＬ")
    'reuniao anual'
    """
    if text.isascii():
        return text.casefold()
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    if not _NO_MARKS.fullmatch(bare):
        bare = "".join(filterfalse(unicodedata.combining, bare))
    return bare.casefold()


def _simpler(text: str) -> str:
    # Some simplified forms have a simpler one still (薴, 苧, 苎); no chain is longer.
    simpler = _to_simplified().convert(text)
    return simpler if simpler == text else _to_simplified().convert(simpler)


def simplified(text: str) -> str:
    """Return `text` in simplified characters, one for one: what follows may count on places in it.

    >>> simplified("會商")
    '会商'
    """
    text = _HALVES.sub("\ufffd", text)
    whole = _simpler(text)
    if len(whole) == len(text):
        return whole
    found = [_simpler(char) for char in text]
    return "".join(new if len(new) == 1 else char for new, char in zip(found, text, strict=True))


def name_key(name: str) -> str:
    """Return the key by which a person's name is compared: folded, without spaces, dots and hyphens.

    >>> name_key("安娜·席尔瓦"), name_key("Wang Jing") == name_key("wangjing")
    ('安娜席尔瓦', True)
    """
    return re.sub(r"[\W_]+", "", fold(name))
