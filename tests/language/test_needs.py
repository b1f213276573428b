"""Which rules are tried on a sentence: all that fit it, and few others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.intents import lookup
from bot.language.intents.grammar import Grammar, grammar
from bot.language.intents.lookup import Index, Letters
from bot.language.intents.needs import Written, rows_of
from bot.language.intents.tables import compiled, pattern

# A group that may come any number of times can be read in endless ways.
_ENDLESS = re.compile(r"\)(?:[*+](?!\+)|\{\d+,\})")
_LETTERS = st.text("abcoⓉ谁", min_size=1, max_size=6)


def _found(rule: str, plain: str, **macros: str) -> bool:
    return Index([Written(rule, macros), Written("something else", {})], Letters()).found(plain) == [0]


@pytest.mark.parametrize(
    ("rule", "plain"),
    [
        (r"quem (trata|cuida) d[ao] Ⓣ", "quem cuida da Ⓣ"),
        (r"(por favor )?muda o prazo", "muda o prazo"),
        (r"a{2,3}b+c?", "aab"),
        (r"x?y*", "z"),
        (r"\bprazo\b", "o prazo"),
        (r"新责任人:Ⓦ[\x28:]?Ⓣ\x29?", "新责任人:ⓌⓉ"),
        (r"✅\ufe0f?", "✅"),
        (r"T7\?", "T7?"),
        (r"(?=.*prazo)muda", "muda o prazo"),
        (r"(?!nao)muda", "muda"),
        (r"(?<!nao )muda", "muda"),
        (r"(?P<code>Ⓣ|Ⓟ)谁", "Ⓟ谁"),
        (r"|prazo", "nada"),
        (r"[^a]b|[c-e]", "d"),
    ],
)
def test_a_rule_is_found_where_it_fits(rule: str, plain: str) -> None:
    assert re.search(pattern(rule, {}), plain)
    assert _found(rule, plain)


@pytest.mark.parametrize(
    ("rule", "plain"),
    [
        ("quem (trata|cuida) d[ao] Ⓣ", "a que horas"),
        ("(por favor )?muda o prazo", "por favor"),
        ("谁(负责|管)Ⓣ", "我去"),
        ("(?=.*prazo)muda", "muda a data"),
        ("quem (trata|cuida) d[ao] Ⓣ", "quem cuida disto"),
    ],
)
def test_and_not_where_its_letters_are_missing(rule: str, plain: str) -> None:
    assert not _found(rule, plain)


def test_names_stand_for_what_they_name() -> None:
    named = {"who": "(quem|{sign})", "sign": "Ⓦ"}
    assert _found("{who} trata", "Ⓦ trata", **named)
    assert not _found("{who}", "qual", **named)


def test_rules_are_found_in_their_order() -> None:
    index = Index([Written(rule, {}) for rule in ("prazo", "o?", "muda", "o prazo")], Letters())
    assert index.found("muda o prazo") == [0, 1, 2, 3]
    assert index.found("muda") == [1, 2]


def test_a_table_may_come_while_another_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    letters = Letters()
    first, later = Index([Written("prazo", {})], letters), []

    def rows(text: str) -> Iterator[Iterable[str]]:
        # As in another thread: what a sentence has was looked up, and is not yet kept.
        yield from rows_of(text)
        monkeypatch.undo()
        later.append(Index([Written("ξψ", {})], letters))

    monkeypatch.setattr(lookup, "rows_of", rows)
    assert first.found("ξψ") == []
    assert later[0].found("ξψ") == [0]


def _groups(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    either = st.lists(inner, min_size=1, max_size=3).map(lambda rows: f"({'|'.join(rows)})")
    often = st.tuples(either, st.sampled_from(["?", "*", "+", "{0,2}", "{1,2}", "{2}", ""])).map("".join)
    return st.one_of(often, st.lists(inner, min_size=1, max_size=3).map("".join))


@given(st.data())
def test_whatever_a_rule_fits_has_what_it_needs(data: st.DataObject) -> None:
    classes = st.sampled_from(["[ab]", "[^a]", ".", r"\w", "a?", "c+", r"\."])
    rule = data.draw(st.recursive(st.one_of(_LETTERS, classes), _groups, max_leaves=8))
    plain = data.draw(st.from_regex(re.compile(pattern(rule, {}).pattern), fullmatch=True))
    assert Index([Written(rule, {})], Letters()).found(plain) == [0]


@pytest.mark.parametrize("lang", ["zh", "pt"])
def test_every_rule_can_be_compiled(lang: str) -> None:
    rules: Grammar = grammar(lang)
    for table in (rules.sections, rules.late, rules.itself):
        for section in table.sections:
            for rule in section.rules:
                # Seconds for all of them: what the other tests have compiled, and will need, is compiled once.
                assert not _ENDLESS.search(compiled(rule).pattern.pattern), rule.text
    for rewrite in rules.rewrites.rules:
        assert rewrite.fitted("") is None
