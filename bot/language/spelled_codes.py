"""Codes as they are spoken: 任务7, 第七项任务, tarefa n.º 7, tarefa vinte e dois, for T7 and T22."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_LETTERS = {"任": "T", "项": "P", "項": "P", "活": "E", "交": "E", "t": "T", "p": "P", "i": "E"}
_FIGURES = "一二三四五六七八九十百两〇零"
_NUMERAL = f"[{_FIGURES}]{{1,5}}"
_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_NOUN = "任[务務]|[项項]目|(?:交流)?活[动動]"
# A number after which something is counted, or a date goes on, is no code: 任务7月完成, 项目3个, 活动2天.
_COUNTED = (
    r"(?![0-9]|[.,:/-][0-9]|\s?(?:号(?!任|项)"
    r"|[时時](?![限間间])|分(?![工管])|[年月日天周个個项項场場次点點%‰人名万萬元家期批届屆小种種类類条條份]))"
)
# Chinese numbers also begin words (任务一定, 项目一直): one needs an end or a word that follows names of things.
_ONE_ENDS = (
    r"(?=$|[^\w]|[的是由谁誰已进進何怎完交改做到负負延什有状狀情和與与及、换換让讓给給哪卡推反最顺順归歸找请請没沒还還截预預报報告]"
    ")"
)
# The others begin few: what is counted by them, 任务十分重, 任务二维码, 任务五一前.
_NO_NUMBER = (
    r"[0-9一二三四五六七八九十百两〇零千万萬亿億号號日年个個项項场場条條件名人家批届屆种種类類倍级級层層楼番遍趟元份]"
    r"|[佳足点點%‰面月节维块季星套篇段]|天(?!津)|周(?![一二三四五六日天末])|分(?![工管派配给享析])|成(?!立)|次(?!序)"
    "|期(?![限间間])|地(?![点址])|方(?![案便向面])|处(?![理于在])|大(?![家概约])|[来多几幾余](?=[个個天人家项項年月次份])"
    "|位(?![置于])|本(?![周月年季])|流(?!程)|步(?![入骤])|组(?![织長长])|回(?![复函应收])|线(?![上下索])|轮(?![到值])"
    "|小[时時]"
)
# The eleventh may be the holiday of October: 任务十一前完成.
_HOLIDAY = "(?<=十一)(?<![一二三四五六七八九]十一)(?:前|[后後](?![面来續续])|[之以期假长黄節])"
_SPOKEN = rf"(?:[二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?(?!{_HOLIDAY}))(?!{_NO_NUMBER})"
_AFTER_NOUN = (
    rf"(?=[任项項活交])({_NOUN})\s?(?:第|编号|編號|序号|序號|no\.?|#)?\s?(?:([0-9]{{1,3}})(?:[号號](?![任项項]))?{_COUNTED}"
    rf"|({_NUMERAL})[号號]?{_ONE_ENDS}|({_SPOKEN}))"
)
_ORDINAL = rf"第\s?([0-9]{{1,3}}|{_NUMERAL})\s?(?:[项項个個号號]|)\s?(任[务務]|[项項]目|交流活[动動])"
# 7号任务, but not 3月7号任务 or a thing on the 7th.
_NUMBERED = (
    rf"(?=[0-9{_FIGURES}])(?<![0-9月.,/:-])(?<![一二三四五六七八九十])([0-9]{{1,3}}|{_NUMERAL})[号號]"
    r"(任[务務]|[项項]目)"
)
# As they are dictated; um is an article, save before what is said of an item.
_UNITS = ["dois", "tr(?:e\u0302?|ê)s", "quatro", "cinco", "seis", "sete", "oito", "nove"]
_TEENS = [
    "dez", "onze", "doze", "treze", "(?:ca|qua)torze", "quinze", "dez[ae]sseis", "dez[ae]ssete", "dezoito",
    "dez[ae]nove",
]  # fmt: skip
_TENS = ["vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"]
_ONE_SAID = (
    r"um(?=\s*(?:$|[:?!.,;-])|\s+(?:j[aá]|est[aá]|ainda|foi|vai|fica|ficou|pode|passa|passou|tem|[aà]|ao|para|at[eé]"
    r"|em vez"
    r"|adiad[ao]|conclu[ií]d[ao]|feita|pronta|terminada|fechada)\b)"
)
_WORDS = {
    1: _ONE_SAID,
    **dict(enumerate(_UNITS, 2)), **dict(enumerate(_TEENS, 10)),
    **{10 * ten: word for ten, word in enumerate(_TENS, 2)},
    **{10 * ten + one: rf"{word}\s+e\s+{unit}" for ten, word in enumerate(_TENS, 2)
       for one, unit in enumerate(("uma?", *_UNITS), 1)},
}  # fmt: skip
_SAID = "|".join(_WORDS[value] for value in sorted(_WORDS, reverse=True))
_PORTUGUESE = (
    r"\b(tarefa|projec?to|interc(?:a\u0302?|â)mbio)\s+(?:(?:n\.?\s?[ºo°]?\.?|n[uú]mero|nr\.?|num\.?|#)\s?)?"
    rf"([0-9]{{1,3}}|(?:{_SAID})\b(?!\s+e\s+(?:uma?|duas|{'|'.join(_UNITS)})))"
    # Há alguma tarefa no 2.º trimestre?
    r"(?![0-9]|[.,/:-][0-9]|\.?[%ºª°]|\.?[oa]?\s+(?:tri|quadri|se)mestre)"
    r"(?!\s+(?:mil|por\s+cento|pontos?|partes?|colegas|reuni[oõ]es|tarefas|projetos|interc[aâ]mbios)\b)"
    r"(?!\s+(?:dias?|horas?|minutos?|m[eê]s(?:es)?|semanas?|anos?|vez(?:es)?|pessoas?|de\s+[a-zç]{3,9}ro\b"
    r"|de\s+(?:mar[cç]o|abril|maio|ju[nl]ho|agosto)))"
)


# What a code spelt out looks like, and which groups hold its noun and its number.
_RULES = (
    (_AFTER_NOUN, 1, (2, 3, 4)), (_ORDINAL, 2, (1,)), (_NUMBERED, 2, (1,)), (_PORTUGUESE, 1, (2,)),
)  # fmt: skip
# Without one of these, and without a figure, nothing is spelt in Chinese.
_CHINESE_NOUNS, _CHINESE_FIGURES = "任项項活", re.compile(f"[0-9{_FIGURES}]")


@lru_cache(maxsize=len(_RULES))
def _compiled(rule: str) -> re.Pattern[str]:
    # At first use, as it takes a while.
    return re.compile(rule, re.IGNORECASE)


def spelled(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, code) for what names an item by its kind and number; `text` in half width.

    >>> list(spelled("第七项任务和 tarefa n.º 8"))
    [(0, 5, 'T7'), (7, 19, 'T8')]
    """
    lower = text.lower()
    portuguese = "taref" in lower or "proje" in lower or "nterc" in lower
    chinese = any(map(text.__contains__, _CHINESE_NOUNS)) and _CHINESE_FIGURES.search(text)
    for rule, noun, numbers in _RULES:
        if not (portuguese if rule is _PORTUGUESE else chinese):
            continue
        for match in _compiled(rule).finditer(text):
            number = _number(next(match[each] for each in numbers if match[each]))
            if number:
                yield match.start(), match.end(), f"{_letter(match[noun])}{number}"


_ALONE = re.compile(rf"(?:第|n\.?\s?[ºo°]\.?|#)?\s?([0-9]{{1,3}}|{_NUMERAL})\s?[号號项項]?", re.IGNORECASE)


def number_alone(text: str) -> int:
    """Return the number that a text in half width consists of (7, 第七项, n.º 7), 0 where it is anything else."""
    match = _ALONE.fullmatch(text)
    return _number(match[1]) if match else 0


def _letter(noun: str) -> str:
    return _LETTERS[noun[0].casefold()]


def _number(said: str) -> int:
    """Read digits, a Portuguese number below a hundred or a Chinese one below a thousand; 0 where it is none."""
    if said.isdecimal() and said.isascii():
        return int(said)
    if said[0].casefold() in "udtqcsonv":
        return next(value for value, word in _WORDS.items() if re.fullmatch(word, said, re.IGNORECASE))
    if not set(said) & set("十百"):
        digits = "".join(str(_DIGITS[char]) for char in said)
        return int(digits) if len(digits) <= 3 else 0
    hundreds, hundred, rest = said.rpartition("百")
    tens, ten, ones = rest.lstrip("零〇").rpartition("十")
    if any(len(part) > 1 or part not in ("", *_DIGITS) for part in (hundreds, tens, ones)):
        return 0
    value = _DIGITS.get(hundreds, 1) * 100 if hundred else 0
    return value + (_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones, 0)
