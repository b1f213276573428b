"""How Chinese names sound: syllables of pinyin without tones."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice, product

from bot.language.fold import fold
from bot.language.names.line import is_han
from bot.language.names.words import DOUBLE_SURNAMES, SURNAMES_PINYIN

# Characters that sound otherwise where they are a surname.
_AS_SURNAME = {
    "单": "shan", "曾": "zeng", "解": "xie", "仇": "qiu", "区": "ou", "查": "zha", "任": "ren", "盖": "ge",
    "朴": "piao", "翟": "zhai", "尉迟": "yuchi", "万俟": "moqi", "长孙": "zhangsun", "澹台": "tantai", "冼": "xian",
    "缪": "miao", "员": "yun", "召": "shao", "燕": "yan", "乐": "yue", "覃": "qin", "宁": "ning", "华": "hua",
    "纪": "ji", "秘": "bi", "佴": "nai", "折": "she", "种": "chong", "祭": "zhai", "黑": "he", "能": "nai",
    "繁": "po", "石": "shi", "贾": "jia", "沈": "shen", "车": "che", "叶": "ye",
}  # fmt: skip
# The second most usual sounds of surnames whose bearers do not agree.
_ALSO = {"覃": "tan", "乐": "le", "翟": "di", "盖": "gai", "仇": "chou", "纪": "ji"}
_READINGS = 4
_SYLLABLE = (
    "a|ai|an|ang|ao|b(?:a|ai|an|ang|ao|ei|en|eng|i|ian|iao|ie|in|ing|o|u)|c(?:a|ai|an|ang|ao|e|en|eng|i|ong|ou|u|uan|ui|un|uo)"
    "|ch(?:a|ai|an|ang|ao|e|en|eng|i|ong|ou|u|ua|uai|uan|uang|ui|un|uo)|d(?:a|ai|an|ang|ao|e|ei|en|eng|i|ian|iao|ie|ing|iu|ong|ou|u|uan|ui|un|uo)"
    "|e|ei|en|er|f(?:a|an|ang|ei|en|eng|o|ou|u)|g(?:a|ai|an|ang|ao|e|ei|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo)"
    "|h(?:a|ai|an|ang|ao|e|ei|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo)|j(?:i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un)"
    "|k(?:a|ai|an|ang|ao|e|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo)|l(?:a|ai|an|ang|ao|e|ei|eng|i|ia|ian|iang|iao|ie|in|ing|iu|o|ong|ou|u|uan|ue|un|uo|v|yu)"
    "|m(?:a|ai|an|ang|ao|e|ei|en|eng|i|ian|iao|ie|in|ing|iu|o|ou|u)|n(?:a|ai|an|ang|ao|e|ei|en|eng|i|ian|iang|iao|ie|in|ing|iu|ong|ou|u|uan|ue|uo|v|yu)"
    "|o|ou|p(?:a|ai|an|ang|ao|ei|en|eng|i|ian|iao|ie|in|ing|o|ou|u)|q(?:i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un)"
    "|r(?:an|ang|ao|e|en|eng|i|ong|ou|u|uan|ui|un|uo)|s(?:a|ai|an|ang|ao|e|en|eng|i|ong|ou|u|uan|ui|un|uo)"
    "|sh(?:a|ai|an|ang|ao|e|ei|en|eng|i|ou|u|ua|uai|uan|uang|ui|un|uo)|t(?:a|ai|an|ang|ao|e|eng|i|ian|iao|ie|ing|ong|ou|u|uan|ui|un|uo)"
    "|w(?:a|ai|an|ang|ei|en|eng|o|u)|x(?:i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un)|y(?:a|an|ang|ao|e|i|in|ing|o|ong|ou|u|uan|ue|un)"
    "|z(?:a|ai|an|ang|ao|e|ei|en|eng|i|ong|ou|u|uan|ui|un|uo)|zh(?:a|ai|an|ang|ao|e|ei|en|eng|i|ong|ou|u|ua|uai|uan|uang|ui|un|uo)"
)
_SHORTEST_NAME = 5
_GIVEN = re.compile(rf"(?:{_SYLLABLE}){{1,2}}")
_SOUNDS_CHINESE = re.compile(rf"(?:{_SYLLABLE}){{1,3}}")


@lru_cache(maxsize=1)
def _table() -> Mapping[int, str]:
    # Loaded at first use: the table takes some 80 ms, its phrases would take as much again and 40 MB.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin.pinyin_dict import pinyin_dict  # noqa: PLC0415

    return dict(pinyin_dict)


@lru_cache(maxsize=8192)
def sounds(char: str) -> tuple[str, ...]:
    """Return the syllables that a Chinese character may stand for, without tones, the usual one first.

    >>> sounds("静"), sounds("吕")
    (('jing',), ('lu', 'lv', 'lyu'))
    """
    found: list[str] = []
    for said in _table().get(ord(char), "").split(","):
        plain = fold(said)
        # ü is typed as u or v, and printed as yu in passports.
        found += [plain, *(plain.replace("u", typed) for typed in ("v", "yu") if _umlaut(said))]
    return tuple(dict.fromkeys(each for each in found if each))


def _umlaut(said: str) -> bool:
    return any(char in "üǖǘǚǜ" for char in said)


def split_name(name: str) -> tuple[str, str]:
    """Return (surname, given name) of a name in Chinese characters without dots."""
    length = 2 if name[:2] in DOUBLE_SURNAMES and len(name) > 2 else 1
    return name[:length], name[length:]


def readings(name: str) -> list[tuple[str, str]]:
    """Return (surname, given name) as they may be written in pinyin, each in one word, the usual reading first.

    >>> readings("单雄信")[0], readings("吕静")
    (('shan', 'xiongxin'), [('lu', 'jing'), ('lv', 'jing'), ('lyu', 'jing')])
    """
    if not name or not all(map(is_han, name)):
        return []
    surname, given = split_name(name)
    usual = _joined(surname)[0]
    heads = [_AS_SURNAME.get(surname, usual), *(usual.replace("u", typed) for typed in _typed(surname))]
    if surname in _ALSO:
        heads.append(_ALSO[surname])
    return [(head, tail) for head in heads for tail in _joined(given)][: _READINGS * 2]


def _typed(surname: str) -> tuple[str, ...]:
    return ("v", "yu") if any(sound.endswith("v") for sound in sounds(surname[0])[:2]) else ()


def _joined(chars: str) -> list[str]:
    # Of a given name's characters only the two most usual sounds count.
    # Taken one by one: of a long name there are more than could ever be listed.
    whole = product(*(sounds(char)[:2] or ("",) for char in chars))
    return ["".join(each) for each in islice(whole, _READINGS)]


def sound_key(name: str) -> str:
    """Return how a name in Chinese characters most likely sounds, in one word; "" for anything else."""
    found = readings(name)
    return "".join(found[0]) if found else ""


def sounds_chinese(word: str) -> bool:
    """Tell whether a folded word consists of one to three syllables of pinyin."""
    return _SOUNDS_CHINESE.fullmatch(word) is not None


def run_together(word: str) -> bool:
    """Tell whether a folded word may be a surname and a given name in one: wangjing, ouyangxiu.

    >>> run_together("wangjing"), run_together("deadline")
    (True, False)
    """
    return len(word) >= _SHORTEST_NAME and any(
        word[:length] in SURNAMES_PINYIN and _GIVEN.fullmatch(word, length) for length in range(2, min(9, len(word)))
    )
