"""Yes and no in so many words, as people answer a question without tapping its buttons."""

from __future__ import annotations

import re

from bot.language.fold import fold

_YES = re.compile(
    r"(?:是的?|对的?|嗯|好的?|行|可以|确认|确定|没问题|没错|同意|正确|就这样|就这么办|好了|提交|保存"
    r"|sim|confirm(?:o|ado|amos|ar)|certo|correto|ok|okay|esta (?:bem|certo)|exato|claro|pode ser|avance|avancar|yes"
    r"|[\U0001f44c\U0001f44d\u2705])+(?:了|吧|啊|呀|哦)?"
)
_NO = re.compile(
    r"(?:不|不是|不对|不行|不要|不用|不用了|取消|算了|作罢|否|错了|别改|先不改|先不用|放弃|撤销"
    r"|(?:我)?(?:点|按|弄|搞|发|打|选)错|误(?:点|触|操作)|没事儿?|当我没说"
    r"|nao|cancel(?:a|ar|e|o)|nao,? obrigad[oa]|deix[ae] estar|esquec[ae](?: isso)?|errado|no"
    r"|(?:foi |por )?(?:engano|lapso)|enganei me|foi sem querer|anul(?:a|ar|e)|desisto|[\u274c\u2716]\ufe0f?)(?:了|吧)?"
)
_LONGEST = 24


def assents(text: str) -> bool | None:
    """Tell whether a message is a yes or a no; None where it is anything else, or says more.

    >>> assents("确认！"), assents("Sim, confirmo."), assents("算了"), assents("好的，改到3月5日")
    (True, True, False, None)
    """
    plain = re.sub(r"[^\w\U0001f44c\U0001f44d\u2705\u274c\u2716]+", " ", fold(text)).strip()
    if not plain or len(plain) > _LONGEST:
        return None
    if _NO.fullmatch(plain):
        return False
    return True if all(_YES.fullmatch(word) for word in plain.split()) or _YES.fullmatch(plain) else None
