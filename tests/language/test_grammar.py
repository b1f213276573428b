from __future__ import annotations

import re

import pytest

from bot.language.intents.grammar import grammar
from bot.language.intents.tables import pattern
from bot.language.intents.zh import sayings, vernacular


def test_a_part_that_comes_often_comes_four_times_at_most() -> None:
    rule = pattern("{of}casa", {"of": "(d[aeo] )*"})
    assert rule.fullmatch("de " * 4 + "casa")
    assert not rule.fullmatch("de " * 5 + "casa")


@pytest.mark.parametrize("written", ["quem [^,]*", "quem [a-z ]*", "({of}[^!?]*?) agora"])
def test_a_stretch_of_letters_has_to_say_how_long_it_may_be(written: str) -> None:
    with pytest.raises(ValueError, match="say how often"):
        pattern(written, {"of": "(d[aeo] )*"})


@pytest.mark.parametrize("lines", [vernacular.lines(), sayings.lines()])
def test_no_word_of_everyday_speech_is_found_everywhere(lines: list[tuple[str, str]]) -> None:
    """A line of a table that fits where nothing stands would part every message into its characters."""
    assert [written for written, _ in lines if re.compile(written).match("")] == []


@pytest.mark.parametrize("lang", ["zh", "pt"])
def test_what_looks_ahead_as_far_as_it_likes_does_so_once(lang: str) -> None:
    """Anywhere in a long message it would look through all that is behind, again and again."""
    rules = grammar(lang)
    gates = [each.gate.pattern for table in (rules.sections, rules.late, rules.itself) for each in table.sections]
    assert [gate for gate in gates if gate.startswith(("(?=.*", "(?!.*", ".*"))] == []


@pytest.mark.parametrize("lang", ["zh", "pt"])
def test_how_often_a_part_comes_is_written_without_a_space(lang: str) -> None:
    # In a formatted string {1, 7} is a tuple, and anywhere else four letters that nobody writes.
    reasons = grammar(lang).reasons
    for each in (reasons.strict, reasons.weak):
        for rule in each.written() if each is not None else ():
            assert not re.search(r"[({]\d*, \d*[)}]", rule), rule
