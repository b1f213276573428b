"""Expressions looked up by their first character."""

from __future__ import annotations

import pytest

from bot.language.firsts import by_first


@pytest.mark.parametrize(
    ("written", "chars"),
    [
        (["(?:[ab]c)?d", "(?<=e)a"], "abd"),
        (["a|bc", "[xy]+z"], "abxy"),
        ([r"\?x", "-a"], "-?"),
        (["^(?!b)(?:好|您{0,2}早)的?"], "好您早"),
        (["(?:a?b?)c"], "abc"),
        (["(?:a|)c"], "ac"),
        (["a{,2}c"], "ac"),
    ],
)
def test_they_are_found_by_all_characters_with_which_they_begin(written: list[str], chars: str) -> None:
    assert set(by_first(written)) == set(chars)


@pytest.mark.parametrize("written", [".a", r"\wx", "[^a]", "[a-c]", "(ab)", "$", "(?P<who>a)"])
def test_what_may_begin_with_anything_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="may be anything"):
        by_first(["a", written])


@pytest.mark.parametrize("written", ["a?", "(?:ab)*", "(?<=a)", "a|"])
def test_what_may_be_nothing_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="may be nothing"):
        by_first([written])
