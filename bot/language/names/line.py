"""A text folded character by character, with the way back to what was written."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

from bot.language.fold import simplified, without_accents
from bot.language.names.words import PARTICLES

# Between the parts of a foreign name in Chinese; also a kind of full stop nobody else uses.
_DOTS = "·•・‧∙"
_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[a-z]+")
# Nothing of this is dropped: where as many characters are left, each stands where it stood.
_KEPT = re.compile(
    "[\\x00-\xb6\xb8-\u02ff\u2010-\u2021\u2023-\u2026\u3000-\u3029\u3030-\u3098"
    "\u309b-\u30fa\u30fc-\u9fff\uff01-\uff5e]*"
)
# What nothing but a space parts, and how long a clause is at least: names are padded with spaces, too.
_STRETCH = re.compile(r"[^\s,，、.。;；:：!！?？…]+")
_CLAUSE = 4
_GAP = re.compile(r"(?<=[\u3400-\u9fff])[^\S\n]{1,2}(?=[\u3400-\u9fff])")

# By so many letters of a Latin word it is told whether a name begins there.
HEAD = 4
# Where the characters of most messages stand.
_USUAL = 800
_PLACES = [(at, at + 1) for at in range(_USUAL)]


@lru_cache(maxsize=16384)
def _bare(char: str) -> str:
    if char in _DOTS or "\ud800" <= char <= "\udfff":
        return "" if char in _DOTS else "\ufffd"
    folded = unicodedata.normalize("NFKD", char).casefold()
    return "".join(each for each in folded if not unicodedata.combining(each))


@dataclass(slots=True)
class Word:
    """A Latin word of a line, folded; `capital` as it was written."""

    text: str
    start: int
    end: int
    capital: bool

    @property
    def particle(self) -> bool:
        """Whether it only joins the parts of a name: de, da."""
        return self.text in PARTICLES


class Line:
    """`plain` is the text folded, dots in names and spaces between Chinese characters dropped; `at` leads back."""

    def __init__(self, text: str) -> None:
        self.text = text
        # What was read in it, for all of its readers: none looks anew for what another looked for.
        self.read: dict[Hashable, Any] = {}
        self._words: Sequence[Word] | None = None
        self._heads: Sequence[str] | None = None
        at: Sequence[int] = range(len(text))
        plain = without_accents(text) if _KEPT.fullmatch(text) else ""
        if len(plain) != len(text):
            pieces = list(map(_bare, text))
            plain = "".join(pieces)
            if len(plain) != len(text) or not all(pieces):
                at = [index for index, piece in enumerate(pieces) for _ in piece]
        chinese = _HAN.search(plain) is not None
        if chinese:
            # Most Chinese texts have no space.
            if len(plain.split()) > 1 and (gaps := [match.span() for match in _GAP.finditer(plain)]):
                kept = [index for (_, end), (start, _) in zip([(0, 0), *gaps], [*gaps, (len(plain), 0)], strict=True)
                        for index in range(end, start)]  # fmt: skip
                plain, at = "".join(plain[index] for index in kept), [at[index] for index in kept]
            plain = simplified(plain)
        self.plain = plain
        self._at = at
        # Nothing dropped, nothing longer: each character stands where it was written, without accents apart.
        self._in_place = isinstance(at, range)
        # Whether there is a Chinese character.
        self.chinese = chinese and _HAN.search(plain) is not None

    def start(self, index: int) -> int:
        """Return where in the text the folded character at `index` was written."""
        return self._at[index]

    def end(self, index: int) -> int:
        """Return where in the text what ends before the folded `index` ends, accents written apart included."""
        end = self._at[index - 1] + 1
        if self._in_place:
            return end
        while end < len(self.text) and unicodedata.combining(self.text[end]):
            end += 1
        return end

    def spans(self) -> Sequence[tuple[int, int]]:
        """Return where each folded character was written, from its start to its end; a space bears no accent."""
        if self._in_place:
            return _PLACES[: len(self._at)] if len(self._at) <= _USUAL else [(at, at + 1) for at in self._at]
        return [
            (start, start + 1 if char == " " else self.end(index))
            for index, (char, start) in enumerate(zip(self.plain, self._at, strict=True), 1)
        ]

    def index(self, place: int) -> int:
        """Return which folded character is the first that was written at a place in the text, or behind it."""
        return min(place, len(self.plain)) if self._in_place else bisect_left(self._at, place)

    @property
    def latin_words(self) -> Sequence[Word]:
        """The Latin words of the line, in order."""
        if self._words is None:
            text, at = self.text, self._at
            self._words = [
                Word(match[0], first := match.start(), match.end(), text[at[first]].isupper())
                for match in _LATIN.finditer(self.plain)
            ]
        return self._words

    @property
    def latin_heads(self) -> Sequence[str]:
        """The first few letters of each of them, by which it is told whether a name begins there."""
        if self._heads is None:
            self._heads = [word.text[:HEAD] for word in self.latin_words]
        return self._heads

    def in_capitals(self, word: Word) -> bool:
        """Tell whether a word was written in capital letters."""
        return self.text[self.start(word.start) : self.end(word.end)].isupper()

    def clauses(self) -> frozenset[int]:
        """Return where in the text Chinese clauses begin that only a space parts from those before, as on phones."""
        text = self.text
        if not self.chinese or " " not in text:
            return frozenset()
        spans = [match.span() for match in _STRETCH.finditer(text)]
        return frozenset(
            start
            for (first, last), (start, end) in pairwise(spans)
            if min(last - first, end - start) >= _CLAUSE
            and text[last:start].isspace()
            and "\n" not in text[last:start]
            and _HAN.match(text[last - 1])
            and _HAN.match(text[start])
        )

    def parted(self, index: int) -> bool:
        """Tell whether something was dropped between the folded characters before and at `index`, or one is missing."""
        return not 0 < index < len(self.plain) or self._at[index] - self._at[index - 1] > 1

    def whole(self, start: int, end: int) -> bool:
        """Tell whether the folded stretch was written in one, or at least begins where something was parted.

        王　静 is how lists pad a name; in "提高 翔安" nobody is named. A dot within parts none: 转给安娜·席尔瓦.
        """
        first, last = self._at[start], self._at[end - 1]
        written = last - first < end - start or not any(map(str.isspace, self.text[first:last]))
        return written or self.parted(start) or not _HAN.match(self.plain[start - 1])


def is_han(char: str) -> bool:
    """Tell whether this is a Chinese character."""
    return "\u3400" <= char <= "\u9fff"
