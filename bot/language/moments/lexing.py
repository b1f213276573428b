"""Cutting folded text into tokens that remember where they stood in the message."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

# Traditional characters of words about time, each beside its simplified form; a whole converter would take longer to
# load than a message may cost.
_TRADITIONAL = (
    "週周禮礼點点鐘钟鍾钟個个兩两後后號号內内時时開开來来這这間间曆历過过節节慶庆國国聖圣誕诞勞劳動动從从將将當当聽听尋寻現现"
    "陽阳陰阴農农舊旧臘腊淩凌晝昼遲迟於于萬万億亿幾几紀纪婦妇師师親亲黨党軍军樹树氣气穀谷滿满種种處处驚惊蟄蛰門门歸归復复"
    "終终結结為为與与連连議议見见題题項项標标條条員员離离還还續续壹一貳二叁三肆四伍五陸六柒七捌八玖九拾十贰二陆六毎每學学術术"
    "頭头條条說说規规劃划計计產产業业級级報报歲岁說说習习總总場场長长應应該该約约達达準准對对實实務务須须晝昼麼么並并說说寫写"
    "內内廳厅費费資资訊讯體体會会補补專专區区聯联協协關关開开發发進进選选兒儿號号錢钱塊块華华聞闻帶带樓楼層层室室棟栋優优勢势"
    "啟启驗验識识啲啲傑杰禮礼輪轮環环轉转獎奖電电話话團团隊队無无嘅的"
    "亞亚佈布係系倉仓側侧備备傢家僱雇別别則则剛刚劉刘劍剑匯汇參参吳吴呂吕問问喫吃喬乔單单嚮向嚴严囌苏圍围塗涂壇坛奬奖孫孙寧宁審审屆届峽峡崗岗幫帮廠厂廣广張张強强錄录彙汇徵征慮虑憲宪懷怀戰战換换擡抬敎教數数昇升曉晓曬晒書书東东楊杨樑梁樣样橋桥機机"
    "檯台櫃柜權权歐欧殺杀決决沒没況况減减溫温滾滚漁渔瀋沈災灾熱热營营爲为牀床獨独獲获獻献畢毕異异監监盤盘盧卢確确碼码祕秘穌稣穫获範范簡简簽签籤签糧粮納纳組组給给統统經经綫线綱纲網网線线編编緻致繫系纔才羅罗義义聲声聶聂臺台舉举舖铺舘馆葉叶蓆席蔣蒋"
    "蕭萧蘇苏蘭兰裏里裡里製制複复覺觉觀观討讨訓训訪访設设許许訴诉註注評评試试誌志認认語语課课調调談谈請请論论諧谐講讲謝谢譚谭護护讀读變变讓让貢贡貨货賀贺賈贾賓宾賦赋賴赖賽赛趕赶趙赵車车輕轻輩辈辦办迴回遊游適适邊边鄒邹鄔邬鄧邓鄭郑醫医鋪铺録录錶表"
    "鎖锁閆闫閉闭閔闵閻阎陞升陳陈際际隨随隻只雙双難难韋韦韓韩頁页類类顧顾颱台飛飞飯饭餅饼養养餘余館馆饋馈馬马馮冯駱骆髮发閏闰鬍胡鬚须魚鱼魯鲁鮮鲜鳴鸣麥麦麪面麵面黃黄齊齐齡龄龍龙龐庞龔龚"
)


# A number and its measure word in one character.
_CONTRACTED = {"俩": "两个", "倆": "两个", "仨": "三个"}


class Token(NamedTuple):
    """A word that the grammar knows, or a run of characters that it does not (`x`); positions in the folded text."""

    code: str
    value: Any
    start: int
    end: int


class Line(NamedTuple):
    """A message as the grammar sees it: `codes` has one character a token, `origins` tells where folded
    characters stood
    in `text`."""

    folded: str
    tokens: list[Token]
    codes: str
    origins: Sequence[int]
    text: str
    # What has been read at a token, for readers that try the same place in several ways.
    memo: dict[int, Any]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return from where to where in the message the tokens from `first` up to before `last` stand."""
        end = self.origins[self.tokens[last - 1].end - 1] + 1
        while end < len(self.text) and unicodedata.combining(self.text[end]):
            end += 1
        return self.origins[self.tokens[first].start], end

    def written(self, index: int) -> str:
        """Return a token as it stands in the message, full width and parted accents aside."""
        first, last = self.span(index, index + 1)
        return unicodedata.normalize("NFKC", self.text[first:last])

    def before(self, index: int, width: int = 6) -> str:
        """Return the folded characters in front of a token; the end of a line is that of a clause."""
        at = self.tokens[index].start if index < len(self.tokens) else len(self.folded)
        return self.folded[max(0, at - width) : at].replace("\n", ";")

    def after(self, index: int, width: int = 12) -> str:
        """Return the folded characters behind the token before `index`."""
        at = self.tokens[index - 1].end
        return self.folded[at : at + width].replace("\n", ";")


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    if char in _CONTRACTED:
        return _CONTRACTED[char]
    if char in "ºª":
        return "o" if char == "º" else "a"
    plain = unicodedata.normalize("NFKD", char)
    bare = "".join(part for part in plain if not unicodedata.combining(part)).casefold()
    return "".join(_simplified().get(part, part) for part in bare)


@lru_cache(maxsize=1)
def _simplified() -> dict[str, str]:
    return dict(zip(_TRADITIONAL[::2], _TRADITIONAL[1::2], strict=True))


_SPACES = re.compile(r"[ \u00a0]{2}")
# No table holds as many characters; people write with a few thousand.
_MOST_FOLDED = 4096


class _Folds(dict[int, str | None]):
    """For str.translate: what becomes of each character, nothing where that is not one; made where first met."""

    def __missing__(self, code: int) -> str | None:
        if len(self) >= _MOST_FOLDED:
            self.clear()
        folded = _folded(chr(code))
        self[code] = folded if len(folded) == 1 else None
        return self[code]


_FOLDS = _Folds()


def fold_in_place(text: str) -> tuple[str, Sequence[int]]:
    """Return the text without case, accents, full width and traditional forms, and where each character came from."""
    folded = text.lower() if text.isascii() else text.translate(_FOLDS)
    if len(folded) == len(text) and not ("  " in folded and _SPACES.search(text)):
        return folded, range(len(text))
    chars = [_folded(char) for char in text]
    if _SPACES.search(text):
        # Of several spaces the first counts.
        spaced = [False, *(char == " " for char in chars[:-1])]
        chars = ["" if char == " " and after else char for char, after in zip(chars, spaced, strict=True)]
    return "".join(chars), [index for index, char in enumerate(chars) for _ in char]


# So many first characters that it pays to look for them at once.
_MANY = 8


def any_of(words: Iterable[str]) -> str:
    """Return an expression for any of the words, the longest first.

    Words are grouped by their first character; where there are many it is looked at before any of them is tried.
    """
    heads: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        heads.setdefault(word[0], []).append(re.escape(word[1:]))
    groups = "|".join(f"{re.escape(head)}(?:{'|'.join(tails)})" for head, tails in heads.items())
    return f"(?=[{re.escape(''.join(heads))}])(?:{groups})" if len(heads) > _MANY else groups


_NAMED_GROUP, _REFERRED_TO = re.compile(r"\(\?P<(\w+)>"), re.compile(r"\(\?(?:P=|\()(\w+)\)")


def unnamed(expression: str, keep: Iterable[str] = ()) -> str:
    """Return an expression without its named groups, but for those to `keep` and those that it refers to itself.

    What each match costs grows with the groups that a pattern has, whether or not they take part: so a lexer is made
    without those that only few tokens need, and looks once more, with them, at such a token.
    """
    kept = {*keep, *_REFERRED_TO.findall(expression)}
    return _NAMED_GROUP.sub(lambda group: group[0] if group[1] in kept else "(?:", expression)


# No message that people write has as many words of time, nor as many places that have to be looked at, where what is
# unknown is passed over as a whole; what comes after them is not read.
_MOST_TOKENS = 800
_MOST_STEPS = 2000


# What a match says: code, value and where it ends; no code for what is left out.
Made = tuple[str | None, Any, int]


# The groups of a lexer that match nothing but words.
_WORDS = ("plain", "late", "early")


def cut(
    folded: str,
    lexer: re.Pattern[str],
    known: Mapping[str, tuple[str, Any]],
    make: Callable[[re.Match[str]], Made | None],
) -> list[Token]:
    """Cut by an expression that matches at each place.

    What its group `idle` matches is unknown. `known` holds code and value of words that say the same wherever they
    stand; what any other match says is told by `make`, None to leave it out.
    """
    tokens: list[Token] = []
    at, size, steps = 0, len(folded), 0
    # From where to where nothing is known; there is none while that begins at the end.
    unknown, until = size, size
    while at < size and len(tokens) < _MOST_TOKENS and steps < _MOST_STEPS:
        steps += 1
        if folded[at] == " ":
            at += 1
            continue
        match = lexer.match(folded, at)
        if match is None:
            break
        start, at = at, match.end()
        kind = match.lastgroup
        if kind != "idle":
            code: str | None
            if kind in _WORDS and (said := known.get(match[0])) is not None:
                code, value = said
            else:
                made = make(match)
                if made is None:
                    continue
                code, value, at = made
                if code is None:
                    continue
            if code != "x":
                if unknown < size:
                    tokens.append(Token("x", None, unknown, until))
                    unknown = size
                tokens.append(Token(code, value, start, at))
                continue
        if unknown == size:
            unknown = start
        until = at
    if unknown < size:
        tokens.append(Token("x", None, unknown, until))
    return tokens
