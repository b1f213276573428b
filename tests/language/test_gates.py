"""What long expressions begin with: a gate in front of one may not pass over what it would find."""

from __future__ import annotations

import itertools
import re
import string
from collections.abc import Iterable, Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from bot.language.fold import fold
from bot.language.intents import bodies, days
from bot.language.intents.needs import alternatives
from bot.language.intents.pt import reasons
from bot.language.moments.pt import amounts, beside, lexer, offsets, ranges
from bot.language.moments.pt import moment as pt_moment
from bot.language.moments.pt.phrases import heads
from bot.language.moments.pt.words import words
from bot.language.moments.zh import amounts as zh_amounts
from bot.language.moments.zh import forms
from bot.language.moments.zh import moment as zh_moment
from bot.language.moments.zh import offsets as zh_offsets

_CLASSES = {codes.CATEGORY_DIGIT: string.digits, codes.CATEGORY_SPACE: string.whitespace}
_NO_WIDTH = (codes.AT, codes.ASSERT, codes.ASSERT_NOT)


def of_one(items: list[tuple[Any, Any]]) -> Iterator[str]:
    """Yield the characters that one place may have; `items` as they are parsed."""
    for kind, what in items:
        assert kind is not codes.NEGATE, "a place that may have anything needs no gate"
        if kind is codes.RANGE:
            yield from map(chr, range(what[0], what[1] + 1))
        else:
            yield from chr(what) if kind is codes.LITERAL else _CLASSES[what]


def firsts(tree: Any) -> tuple[set[str], bool]:
    """Return the characters with which an expression may begin, and whether it may be empty."""
    found: set[str] = set()
    for kind, what in tree:
        empty = False
        if kind in _NO_WIDTH:
            continue
        if kind is codes.LITERAL:
            found.add(chr(what))
        elif kind is codes.IN:
            found.update(of_one(what))
        elif kind is codes.BRANCH:
            each = [firsts(way) for way in what[1]]
            found.update(*(some for some, _ in each))
            empty = any(nothing for _, nothing in each)
        else:
            repeated = kind in (codes.MAX_REPEAT, codes.MIN_REPEAT)
            assert repeated or kind is codes.SUBPATTERN, kind
            some, empty = firsts(what[2] if repeated else what[3])
            found.update(some)
            empty = empty or (repeated and what[0] == 0)
        if not empty:
            return found, False
    return found, True


def spelled(tree: Any) -> Iterator[str]:
    """Yield all that an expression fits which repeats nothing without end."""
    ways: list[list[str]] = []
    for kind, what in tree:
        if kind in _NO_WIDTH:
            continue
        if kind is codes.LITERAL:
            ways.append([chr(what)])
        elif kind is codes.IN:
            ways.append([*of_one(what)])
        elif kind is codes.BRANCH:
            ways.append([word for way in what[1] for word in spelled(way)])
        else:
            assert kind is codes.SUBPATTERN, kind
            ways.append([*spelled(what[3])])
    return map("".join, itertools.product(*ways))


def gated(tree: Any) -> Iterator[tuple[set[str], Any]]:
    """Yield the gates within an expression, each a look ahead at one place, with what stands behind it."""
    items = list(tree)
    for at, (kind, what) in enumerate(items):
        if kind is codes.ASSERT and what[0] == 1 and len(what[1]) == 1 and at + 1 < len(items):
            inner, chars = what[1][0]
            if inner is codes.IN:
                yield set(of_one(chars)), items[at + 1 :]
        if kind is codes.BRANCH:
            parts = what[1]
        elif kind is codes.SUBPATTERN:
            parts = [what[3]]
        else:
            parts = [what[2]] if kind in (codes.MAX_REPEAT, codes.MIN_REPEAT) else []
        for part in parts:
            yield from gated(part)


@pytest.mark.parametrize(
    ("expression", "at_least"),
    [(forms.WORDY, 9), (forms.ABOUT, 2), (forms.COMPOUND, 3)],
    ids=["words", "about", "compounds"],
)
def test_what_stands_behind_a_gate_within_an_expression_opens_it(expression: str, at_least: int) -> None:
    found = [(gate, firsts(behind)) for gate, behind in gated(parser.parse(expression.strip("|")))]
    assert len(found) >= at_least
    assert [sorted(begins - gate) for gate, (begins, empty) in found if empty or not begins <= gate] == []


@pytest.mark.parametrize(
    ("pattern", "gate"),
    [
        # The gate of each is a look ahead, which is no part of what it begins with.
        (forms.WORDY, f"[{forms._WORDY_HEADS}]"),
        (days._no_chinese_days().pattern, days._no_chinese_days().pattern.removeprefix("(?=").partition(")(?:")[0]),
        *(("|".join(words), f"[{heads}]") for heads, words in forms.COMPOUNDS),
        (reasons.PARTS, reasons.reasons().parts.pattern.removeprefix("(?=").partition(")(?:")[0]),
    ],
    ids=["words of time", "no days", *(f"company {heads}" for heads, _ in forms.COMPOUNDS), "clauses"],
)
def test_what_an_expression_begins_with_opens_its_gate(pattern: str, gate: str) -> None:
    begins, empty = firsts(parser.parse(pattern))
    assert begins
    assert not empty
    opens = re.compile(gate)
    assert [char for char in sorted(begins) if not opens.match(char)] == []


@pytest.mark.parametrize(
    ("patterns", "gate"),
    [
        ((amounts._ITEM,), amounts.AMOUNTS),
        ((beside._EVE, beside._WEEKEND, beside._UNIT, beside._WEEKDAY, amounts._ITEM), beside._BEGINS),
        (
            (
                offsets._OFFSET,
                offsets._WEEKS_AHEAD,
                offsets._WEEKS_FROM_NOW,
                offsets._DAYS_AWAY,
                offsets._WORKDAYS,
                offsets._WEEKENDS,
                amounts._ITEM,
            ),
            offsets.OFFSETS,
        ),
        ((ranges._EDGES, ranges._MONTHS, ranges._YEARS), ranges._UNLIKE),
        ((pt_moment._SLICE, pt_moment._OVERNIGHT, pt_moment._LACKING), pt_moment._FORMED),
        ((zh_amounts._ITEM,), zh_amounts._BEGINS),
        (
            (
                zh_moment._SLICE,
                zh_moment._FIVES,
                zh_moment._SAID_FIVES,
                zh_moment._LACKING,
                zh_moment._SHORT_YEARS,
                zh_moment._NO_WEEKDAY,
            ),
            zh_moment._FORMED,
        ),
        ((zh_offsets._NTH_DAY, zh_offsets._COUNTED, zh_offsets._BACK_AT_WORK, zh_offsets._NAMED), zh_offsets._BEGINS),
    ],
)
def test_the_first_code_of_a_reader_opens_its_gate(patterns: tuple[re.Pattern[str], ...], gate: Iterable[str]) -> None:
    for pattern in patterns:
        begins, empty = firsts(parser.parse(pattern.pattern))
        assert begins
        assert not empty
        assert begins <= {*gate}


def test_no_portuguese_word_of_time_is_passed_over() -> None:
    assert [word for word in {*words(), *heads()} if lexer._lexer().match(word).lastgroup == "idle"] == []


def test_what_entities_are_called_opens_their_gate() -> None:
    for rule in (bodies._ENTITY, bodies._PLAIN_ENTITY):
        heads: set[str] = set()
        for one in alternatives(rule.pattern):
            # Up to the first space, or to what may stand behind the first word.
            tree = parser.parse(one)
            first = itertools.takewhile(lambda each: each[0] is not codes.MAX_REPEAT and each[1] != ord(" "), tree)
            heads.update(fold(word).split()[0] for word in spelled([*first]))
        assert heads
        assert heads <= bodies._ENTITY_HEADS
