"""Names of foreigners as they are spelt in Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.names.model import PERSON, Mention

# Names of foreigners in Chinese: two parts or more of the characters that such names are spelt with.
_SPELT = (
    "[阿埃艾安昂奥巴贝比宾博布查达戴丹德迪蒂多恩尔法菲费弗福冈戈格古贡哈海赫亨霍基吉加杰卡凯科克肯库拉莱兰劳勒雷里丽利莉琳卢鲁伦罗洛"
    "马玛迈曼梅美蒙米莫姆穆纳娜内尼努诺欧帕佩皮普乔切琼瑞若塞桑莎斯史索苏塔泰汤特提托瓦万威韦维温沃乌西希席夏谢辛休雅亚伊英约扎詹珍朱卓佐葆嘉]"
)
# Given names that stand alone.
_GIVEN = (
    "若昂|安娜|玛丽亚|佩德罗|路易斯|卡洛斯|若泽|费尔南多|安东尼奥|曼努埃尔|保罗|特蕾莎|索菲亚|伊内斯|米格尔"
    "|里卡多|努诺|鲁伊|若热|苏珊娜|克里斯蒂娜"
)
# Family names that stand alone, too.
_FAMILY_NAMES = (
    "佩雷拉|席尔瓦|达席尔瓦|科斯塔|桑托斯|费雷拉|奥利维拉|罗德里格斯|马丁斯|苏萨|费尔南德斯|贡萨尔维斯|冈萨尔维斯|戈麦斯"
    "|洛佩斯|马尔克斯|阿尔维斯|阿尔梅达|里贝罗|卡瓦略|特谢拉|莫雷拉|科雷亚|门德斯|努内斯|苏亚雷斯|维埃拉|蒙泰罗|卡多索"
    "|内维斯|科埃略|库尼亚|皮雷斯|拉莫斯|马沙多|巴博萨|丰塞卡|马托斯|安德拉德|巴蒂斯塔|布里托|弗雷塔斯|纳西门托|阿泽维多"
)
# And those that names of several parts have besides.
_FAMILY = f"[泽门萨丁南麦涅略图平沙森圣东坎波朗贡松{_SPELT[1:]}"
_DOT = re.compile("[·•・‧∙]")
_ALONE = re.compile(f"(?:{_GIVEN}|{_FAMILY_NAMES})(?!{_SPELT})")
_FOREIGN = re.compile(
    rf"(?!查查|(?<=[请先再帮你您我来去查])查){_FAMILY}{{1,6}}(?:{_DOT.pattern}{_FAMILY}{{1,6}}){{1,3}}|{_ALONE.pattern}"
)


def foreigners(text: str) -> Iterator[Mention]:
    """Yield the names of foreigners in a Chinese text.

    >>> [each.words for each in foreigners("转给安娜·席尔瓦")]
    ['安娜·席尔瓦']
    """
    for match in (_FOREIGN if _DOT.search(text) else _ALONE).finditer(text):
        yield Mention(match.start(), match.end(), match[0], PERSON)
