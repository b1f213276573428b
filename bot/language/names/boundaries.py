"""Where a name may begin and end inside a sentence."""

from __future__ import annotations

import re

from bot.language.names.line import Line, Word, is_han
from bot.language.names.words import (
    AFTER_NAME,
    BEFORE_NAME,
    BESIDE_NAME,
    GIVEN_ENDS,
    NOT_NAMES,
    OTHER_NAMES,
    SHORT_TITLES,
    SIDES,
    TITLES,
)

_LONGEST_TITLE = max(map(len, TITLES))
_TITLES = frozenset(TITLES)
# What titles begin with.
TITLES_BEGIN = frozenset(title[0] for title in TITLES)
_SIDES = {length: frozenset(side for side in SIDES if len(side) == length) for length in map(len, SIDES)}
_BY_LENGTH = sorted(_SIDES, reverse=True)
# What may stand between two words of one name.
_BETWEEN = re.compile(r"[ \u00a0'’-]{1,2}")
_REGIONS = ("方", "科协", "地", "两地", "三地", "双方", "市", "省", "那边", "这边", "单位", "同事")


def opens(line: Line, index: int) -> bool:
    """Tell whether a Chinese name may begin at `index`: nothing before it, or a word that names follow."""
    if line.parted(index):
        return True
    before = line.plain[index - 1]
    return not is_han(before) or before in BEFORE_NAME


def closes(line: Line, index: int) -> bool:
    """Tell whether a Chinese name may end before `index`: nothing follows, or a word that follows names."""
    if line.parted(index):
        return True
    after = line.plain[index]
    together = line.plain[index : index + 2] in BESIDE_NAME
    return not is_han(after) or after in AFTER_NAME or together or title_at(line, index) > 0


def title_at(line: Line, index: int) -> int:
    """Return how many characters of a title stand at `index`; one of a single character needs an end behind it."""
    if line.plain[index : index + 1] not in TITLES_BEGIN:
        return 0
    for length in range(min(_LONGEST_TITLE, len(line.plain) - index), 0, -1):
        title = line.plain[index : index + length]
        if title in _TITLES:
            end = index + length
            if title not in SHORT_TITLES or line.parted(end):
                return length
            after = line.plain[end]
            if not is_han(after) or after in AFTER_NAME:
                return length
    return 0


def side_at(line: Line, index: int) -> int:
    """Return how many characters at `index` say that a place is meant as a body: 方面, 那边, 科协."""
    return next((length for length in _BY_LENGTH if line.plain[index : index + length] in _SIDES[length]), 0)


def reaches_on(line: Line, start: int, end: int) -> bool:
    """Tell whether a name of two characters looks like the beginning of one of three: 王静 in 王静怡负责."""
    if end - start != 2 or line.parted(end) or line.plain[end] not in GIVEN_ENDS:
        return False
    return closes(line, end + 1) and line.plain[end] not in AFTER_NAME


def ordinary(line: Line, start: int, end: int) -> bool:
    """Tell whether what reads like a name is none here: 高峰 in 高峰论坛, 高翔 in 提高翔安区的水平."""
    begins, ends = opens(line, start), closes(line, end)
    return not (begins and ends) if line.plain[start:end] in NOT_NAMES else not (begins or ends)


def of_something_else(line: Line, end: int) -> bool:
    """Tell whether a place that ends there is only part of another name: 天津大学."""
    return line.plain.startswith(OTHER_NAMES, end)


def abbreviated(line: Line, start: int, end: int) -> bool:
    """Tell whether one-character names of places stand for bodies: 津方, 京津两地, but not 京津专家服务团."""
    if not opens(line, start):
        return False
    return line.parted(end) or not is_han(line.plain[end]) or line.plain.startswith(_REGIONS, end)


def joined(line: Line, one: Word, other: Word) -> bool:
    """Tell whether two words that follow each other may belong to one name: only a space or hyphen between them.

    The number of a tone ("wang2 jing4") may stand between, too.
    """
    between = line.plain[one.end : other.start]
    if between == " ":
        return True
    if between[:1] in "12345":
        between = between[1:]
    return _BETWEEN.fullmatch(between) is not None
