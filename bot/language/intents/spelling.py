"""Misspelt words of requests: written with another character of the same sound, or with a wrong letter.

A sentence of which nothing is understood is read once more with such words put right: 愈期 is 逾期,
"atrazo" is "atraso".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from itertools import pairwise

from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import CODES, Marked
from bot.language.intents.piece import Piece
from bot.language.names.sound import sounds

# Longer messages are no request that failed by a letter.
_LONGEST = 120
_LONGEST_WORD = 4
_SHORTEST_LATIN = 5
# What many do not tell apart by ear.
_ALIKE = re.compile("(?<=[zcs])h|(?<=[ie])ng?$|(?<=[^i]a)ng?$")
# Words of everyday life that sound like words of requests.
_ORDINARY = frozenset(
    (
        "遴选", "这样", "那样", "有点", "世界", "实现", "代表", "手机", "以为", "意义", "情绪",
        "事先", "只是", "机会", "时机", "社会", "成长", "近来", "合适", "试试",
        "联系会", "改个", "机场", "广场", "现场", "到场", "车站", "食堂", "不动", "回一", "回忆",
    )
)  # fmt: skip
# Who is spoken to or of is no slip, nor what is pointed at: 你定 is not 拟定, 拖这么久 is not 拖着.
_PEOPLE = re.compile("[我你您他她它谁这]")
# What is said of a code more than anything else.
_OF_ITEMS = frozenset(
    ("进度", "进展", "负责", "责任", "截止", "期限", "时限", "任务", "会议", "提醒", "延期", "逾期", "活动", "议程",
     "推迟")
)  # fmt: skip
_CODE = re.compile(f"[{CODES}]")
_HAN = re.compile("[\u3400-\u9fff]{2,}")
_LATIN = re.compile(rf"(?<![a-z0-9])[a-z]{{{_SHORTEST_LATIN},}}(?![a-z0-9])")


@lru_cache(maxsize=8192)
def _sound(char: str) -> str:
    return _ALIKE.sub(lambda match: "" if match[0] == "h" else "n", next(iter(sounds(char)), char))


def _key(word: str) -> tuple[str, ...]:
    return tuple(map(_sound, word))


def _exactly(word: str) -> list[tuple[str, ...]]:
    return [sounds(char)[:1] for char in word]


def _shorter(word: str) -> Iterable[str]:
    """Yield a word, and what remains of it without any one letter."""
    yield word
    for index in range(len(word)):
        yield word[:index] + word[index + 1 :]


def _near(one: str, other: str) -> bool:
    """Tell whether two words differ by one letter: another, one too many, one too few, or two that changed places."""
    if abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    if len(one) == len(other):
        apart = [index for index in range(len(one)) if one[index] != other[index]]
        swapped = any(one[a] == other[b] and one[b] == other[a] for a, b in pairwise(apart) if b == a + 1)
        return len(apart) == 1 or (len(apart) == 2 and swapped)
    longer, shorter = sorted((one, other), key=len, reverse=True)
    return shorter in _shorter(longer)


def _meant(written: str, like: Iterable[str], near: int) -> str | None:
    """Return which of the words that sound like what is written may be meant by it."""
    if _PEOPLE.search(written):
        return None
    # Who errs in one character has the others right.
    for meant in like:
        right = sum(one == other for one, other in zip(written, meant, strict=True))
        same = near == 0 == right and meant in _OF_ITEMS and _exactly(written) == _exactly(meant)
        if right == len(written) - 1 or same:
            return meant
    return None


class Spelling:
    """The words of a language's requests, and those that may be meant by others."""

    def __init__(self, words: Iterable[str], meant: Iterable[str]) -> None:
        """Take the words that are right, and those that may be meant by a word of Latin letters that is not."""
        # The first word of a sound is the usual one.
        self._in_order = tuple(words)
        self.words = frozenset(self._in_order)
        self._spelt: dict[str, str] | None = None
        self._by_sound: dict[tuple[str, ...], list[str]] | None = None
        # With which two sounds those begin that are put right or stay as they are.
        self._begin: frozenset[tuple[str, ...]] = frozenset()
        self._by_rest: dict[str, set[str]] = {}
        for word in meant:
            for rest in _shorter(word):
                self._by_rest.setdefault(rest, set()).add(word)

    def righted(self, marked: Marked, rules: Grammar) -> Marked | None:
        """Return a message with what is misspelt put right, None where nothing is."""
        if len(marked.plain) > _LONGEST:
            return None
        # Beside a code hardly anything is meant but words of requests, even if no character is right: T7近渡如何.
        near = 0 if _CODE.search(marked.plain) else 1
        plain = _HAN.sub(lambda match: self._han(match[0], near), marked.plain)
        if plain != marked.plain:
            # A character for a character: everything stands where it stood.
            return replace(marked, plain=plain, known={})
        meant = [
            (*match.span(), word)
            for match in _LATIN.finditer(plain)
            if not (match[0] in self.words or rules.matter.search(match[0]) or rules.never.search(match[0]))
            and (word := self._latin(match[0]) or self._pinyin(match[0]))
        ]
        return Piece.whole(marked).reworded(meant) if meant else None

    def misspelt(self, word: str) -> bool:
        """Tell whether a word is no word of requests, but sounds like one."""
        return bool(_HAN.fullmatch(word)) and len(word) <= _LONGEST_WORD and self._han(word, 1) != word

    def _han(self, run: str, near: int) -> str:
        """Put words right that have all characters but one right; two may both be wrong if `near` is 0."""
        by_sound = self._sounds()
        heard = [*map(_sound, run)]
        begins = [*map(self._begin.__contains__, pairwise(heard)), False]
        if True not in begins:
            return run
        made, index = "", 0
        while index < len(run):
            for length in range(min(_LONGEST_WORD, len(run) - index), 1, -1) if begins[index] else ():
                written = run[index : index + length]
                meant: str | None = written
                if written not in self.words and written not in _ORDINARY:
                    like = by_sound.get(tuple(heard[index : index + length]), ())
                    meant = _meant(written, like, near) if like else None
                if meant:
                    made, index = made + meant, index + length
                    break
            else:
                made, index = made + run[index], index + 1
        return made

    def _sounds(self) -> dict[tuple[str, ...], list[str]]:
        """Return the words by their sounds."""
        if self._by_sound is None:
            by_sound: dict[tuple[str, ...], list[str]] = {}
            for word in sorted(self.words):
                if _HAN.fullmatch(word):
                    by_sound.setdefault(_key(word), []).append(word)
            self._begin = frozenset(key[:2] for key in (*by_sound, *map(_key, _ORDINARY)))
            # Last, as another thread asks for it.
            self._by_sound = by_sound
        return self._by_sound

    def _pinyin(self, word: str) -> str | None:
        """Return the Chinese word that Latin letters spell: jindu is 进度."""
        if self._spelt is None:
            self._spelt = {}
            for each in self._in_order:
                if _HAN.fullmatch(each) and len(each) <= _LONGEST_WORD:
                    self._spelt.setdefault("".join(next(iter(sounds(char)), "") for char in each), each)
        return self._spelt.get(word)

    def _latin(self, word: str) -> str | None:
        found = {meant for rest in _shorter(word) for meant in self._by_rest.get(rest, ()) if _near(word, meant)}
        if not found:
            # Two letters that changed places make no other word.
            swapped = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
            found = {each for each in swapped if each in self.words}
        return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=2)
def spelling(lang: str) -> Spelling:
    """Return the words of a language's requests, "zh" or "pt": those of its tables."""
    module = "bot.language.intents"
    bag = import_module(f"{module}.{lang}.bag")
    rules = [import_module(f"{module}.{lang}.words").MACROS.values()]
    rules += [
        (each.SURE, each.ABOUT) for each in (import_module(f"{module}.{lang}.{name}") for name in ("asks", "orders"))
    ]
    shape = _HAN if lang == "zh" else _LATIN
    words = (word for text in (bag.WORDS, *(text for some in rules for text in some)) for word in shape.findall(text))
    return Spelling(words, bag.OFTEN_MISSPELT.split() if lang == "pt" else ())
