"""Single words that people type after commands: languages, roles, zones, and what stands for all the associations.

All are compared folded: traditional characters, full width, accents and case do not matter.
"""

from __future__ import annotations

import re
from functools import lru_cache
from zoneinfo import available_timezones

from bot.language.fold import fold

_LOCALES = {
    "zh_Hans": ("中文", "汉语", "华文", "普通话", "简体", "简体中文", "繁体", "繁体中文", "chines", "mandarim"),
    "pt": ("葡语", "葡文", "葡萄牙语", "葡萄牙文", "portugues", "portuguese"),
}  # fmt: skip
_BOTH = ("双语", "中葡", "中葡双语", "中葡文", "bilingue", "ambas", "ambos", "as duas", "both", "bilingual")
# Bot API and people alike write zh-hans, pt_PT, pt-br.
_TAG = re.compile(r"(zh|pt)(?:[-_][a-z]{2,8})*")
_TOGETHER = re.compile(r"[+,、/&和与及]")
_ROLES = {
    "member": ("member", "成员", "普通成员", "组员", "membro"),
    "liaison": (
        *("liaison", "联络员", "联络人", "联系人", "ponto de contacto", "ponto de contato", "pontos de contacto"),
        *("contacto", "ponto focal", "elemento de ligacao", "pessoa de contacto"),
    ),
    "admin": ("admin", "管理员", "系统管理员", "administrador", "administradora", "administracao", "administrator"),
}
_JOINT = frozenset(
    (
        *("joint", "联合", "联合群", "三地", "三地群", "三地联合群", "协同群", "大群", "全部"),
        *("conjunto", "grupo conjunto", "conjunta", "comum", "grupo comum", "todas", "todos"),
    )
)
_ZONES = {
    "UTC": ("utc", "gmt", "z", "世界时", "协调世界时"),
    "Asia/Shanghai": ("上海", "北京", "中国", "天津", "河北", "xangai", "beijing", "pequim", "china", "tianjin"),
    "Asia/Macau": ("澳门", "macao", "hora de macau"),
    "Asia/Hong_Kong": ("香港", "hong kong"),
    "Europe/Lisbon": ("里斯本", "葡萄牙", "lisboa", "portugal", "hora de lisboa"),
    "America/Sao_Paulo": ("圣保罗", "sao paulo", "brasil"),
    "Africa/Luanda": ("罗安达", "angola"),
    "Africa/Maputo": ("马普托", "mocambique"),
    "Atlantic/Cape_Verde": ("佛得角", "cabo verde", "praia"),
}  # fmt: skip


def locale(word: str) -> str | None:
    """Return the locale (`zh_Hans`, `pt`) whose language a word names, None where it names none or several.

    >>> locale("葡語"), locale("Português"), locale("pt-BR"), locale("english")
    ('pt', 'pt', 'pt', None)
    """
    folded = fold(word)
    if (tag := _TAG.fullmatch(folded)) is not None:
        return {"zh": "zh_Hans", "pt": "pt"}[tag[1]]
    return next((found for found, words in _LOCALES.items() if folded in words), None)


def locales(word: str) -> tuple[str, ...]:
    """Return the locales of the languages that a word without spaces names, in its order; none where it is another.

    >>> locales("中文+葡文"), locales("PT/zh"), locales("双语"), locales("BJ")
    (('zh_Hans', 'pt'), ('pt', 'zh_Hans'), ('zh_Hans', 'pt'), ())
    """
    folded = fold(word)
    if folded in _BOTH:
        return ("zh_Hans", "pt")
    if (one := locale(folded)) is not None:
        return (one,)
    found = [locale(piece) for piece in _TOGETHER.split(folded) if piece]
    return tuple(dict.fromkeys(one for one in found if one)) if None not in found else ()


def role(text: str) -> tuple[str, str] | None:
    """Return what stands before the role (member, liaison, admin) with which a text ends, and the role; None: no role.

    >>> role("王静 聯絡員"), role("Ana Silva Ponto de Contacto"), role("王静")
    (('王静', 'liaison'), ('Ana Silva', 'liaison'), None)
    """
    words = text.split()
    for count in range(min(3, len(words)), 0, -1):
        said = fold(" ".join(words[-count:]))
        for found, names in _ROLES.items():
            if said in names:
                return " ".join(words[:-count]), found
    # Chinese needs no space: 王静联络员.
    folded = fold(text)
    for found, names in _ROLES.items():
        for name in sorted(names, key=len, reverse=True):
            if not name.isascii() and folded.endswith(name) and len(folded) > len(name):
                return text.strip()[: -len(name)].strip(), found
    return None


def is_joint(words: str) -> bool:
    """Tell whether words stand for all the associations together, as a group's name does: 联合群, conjunto.

    >>> is_joint("聯合群"), is_joint("Grupo  Conjunto"), is_joint("BJ")
    (True, True, False)
    """
    return fold(words) in _JOINT


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    """Return folded name → IANA zone; a city alone where only one zone bears it."""
    known = sorted(available_timezones())
    cities: dict[str, str | None] = {}
    for name in known:
        area, _, city = name.rpartition("/")
        if area and not area.startswith(("posix", "right", "Etc", "SystemV")):
            key = fold(city.replace("_", " "))
            cities[key] = name if key not in cities else None
    spelt = {city: name for city, name in cities.items() if name is not None}
    for name in known:
        spelt[fold(name)] = name
    return spelt | {fold(word): name for name, words in _ZONES.items() for word in words}


def zone(word: str) -> str | None:
    """Return the IANA zone that a word names: in any case, by its city, or as people call it; None where it is none.

    >>> zone("europe/lisbon"), zone("Lisboa"), zone("澳門"), zone("utc"), zone("Mars/Olympus")
    ('Europe/Lisbon', 'Europe/Lisbon', 'Asia/Macau', 'UTC', None)
    """
    return _zones().get(fold(word))
