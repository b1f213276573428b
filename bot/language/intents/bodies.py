"""Associations that a message names, before any directory: by the places where they are, and by their codes."""

from __future__ import annotations

from functools import lru_cache

from bot.language.names.directory import Directory
from bot.language.names.model import ASSOCIATION, Entry, Mention
from bot.language.names.words import PLACES

# What offices write for a region, from its car plates to the postal codes.
_CODES = {
    "BJ": "北京", "TJ": "天津", "HE": "河北", "SH": "上海", "CQ": "重庆", "MO": "澳门", "HK": "香港", "GD": "广东",
    "SD": "山东", "SX": "山西", "HA": "河南", "LN": "辽宁", "JL": "吉林", "HL": "黑龙江", "ZJ": "浙江", "AH": "安徽",
    "FJ": "福建", "JX": "江西", "HB": "湖北", "GX": "广西", "SC": "四川", "GZ": "贵州", "YN": "云南", "SN": "陕西",
    "GS": "甘肃", "QH": "青海", "NX": "宁夏", "XJ": "新疆", "NM": "内蒙古",
}  # fmt: skip

# Where things take place, and nobody's association.
_ONLY_PLACES = ("雄安", "石家庄")


@lru_cache(maxsize=1)
def _places() -> Directory:
    codes = {place: code for code, place in _CODES.items()}
    return Directory(
        Entry(
            ASSOCIATION,
            codes.get(place, place),
            (f"{place}市科协", f"{place}省科协", f"{place}科协", f"{place}市科学技术协会", f"{place}省科学技术协会",
             f"{short}科协",
             *(f"Associação de {word}" for word in latin.split())),
        )
        for place, (short, latin) in PLACES.items()
        if place not in _ONLY_PLACES
    )  # fmt: skip


def bodies_in(text: str) -> list[Mention]:
    """Return what reads like an association's name, without candidates.

    >>> [each.words for each in bodies_in("北京市科协和天津"), *bodies_in("a Associação de Hebei e TJ")]
    ['北京市科协', '天津', 'Associação de Hebei', 'TJ']
    """
    return [Mention(each.start, each.end, each.words, each.kind) for each in _places().find(text)]
