"""Who does new work: named right before the word for doing it, whatever stands before the name: 采购展架何倩弄."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.language.names.model import PERSON, Mention
from bot.language.names.words import SURNAMES

_WORK = re.compile("任务|待办|[个项条]活|新工作")


@lru_cache(maxsize=1)
def _does() -> re.Pattern[str]:
    return re.compile(
        # 名单 is a list, 单 a surname as well.
        f"(?!(?<=[名清订账])单)[{''.join(sorted(SURNAMES))}][\u3400-\u9fff]{{1,2}}?"
        "(?<![终初复送评预会])(?=(?:同志|老师|教授|主任|处长)?[来去]?(?:办理|承担|主笔|执笔|起草|翻译|盯着|弄|办|做|搞|写|管|审|校|跟|盯|抓|负责"
        r"|牵头|跟进)(?:了|吧)?(?:$|[\s,，。;；]|截[止至]|期限|时限|完成时|最[晚迟]|务必))"
    )


def doers(apart: str, text: str) -> Iterator[Mention]:
    """Yield who may be to do new work; `apart` is the text with commas in the place of its days."""
    if _WORK.search(text):
        for match in _does().finditer(apart):
            yield Mention(*match.span(), text[slice(*match.span())], PERSON)
