"""What long expressions match: a cheap look in front of one may not pass over what it would find."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bot.language import references, spelled_codes
from bot.language.intents import days
from bot.language.moments import reader, resolve, zones
from bot.language.moments.lexing import Line, fold_in_place, unnamed
from bot.language.moments.pt import figures, past, recur
from bot.language.moments.pt import rules as pt_rules
from bot.language.moments.rules import Rules
from bot.language.moments.said import Said
from bot.language.moments.zh import eras, forms
from bot.language.moments.zh import rules as zh_rules
from bot.language.moments.zh.feasts import feasts

_CHARS = st.characters(codec="utf-8")
_SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large, HealthCheck.large_base_example]
# Figures as dates, times and what looks like them are written.
_WRITTEN = st.lists(
    st.sampled_from([
        *("5", "08", "12", "25", "2027", "27", "0800", "20270325", "1530"), *"-/.:hoa ", " / ", " : ", "mar", "pm", "t",
        "a.m.", "号", "月", "iv", "ago",
    ]),
    min_size=2, max_size=7,
).map("".join)  # fmt: skip


def inside(text: str, found: re.Match[str], gate: re.Pattern[str]) -> bool:
    return gate.search(text) is not None


def in_front(text: str, found: re.Match[str], gate: re.Pattern[str]) -> bool:
    # With a word like "all" all of them are tried.
    return "@" in text or gate.match(text, found.start()) is not None


def any_of(parts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, parts)))


def chinese(text: str, found: re.Match[str], _: re.Pattern[str]) -> bool:
    noun = any(char in text for char in spelled_codes._CHINESE_NOUNS)
    return noun and spelled_codes._CHINESE_FIGURES.search(text) is not None


def lowered(text: str, found: re.Match[str], gate: re.Pattern[str]) -> bool:
    return gate.search(text.lower()) is not None


_GUARDED: list[tuple[re.Pattern[str], re.Pattern[str], Callable[[str, re.Match[str], re.Pattern[str]], bool]]] = [
    *((pattern, recur._WITHOUT_ALL_BEGINS, in_front) for pattern, _ in recur._WITHOUT_ALL),
    (past._PARTICIPLE, past._LIKE_PARTICIPLE, inside),
    (past._TOLD, past._LIKE_VERB, inside),
    (days._NO_DAYS, any_of(days._SEASONS), lowered),
    (zones._named(), re.compile(f"{any_of(zones._SIGNS).pattern}|{zones._STAMP.pattern}"), inside),
    (re.compile(spelled_codes._PORTUGUESE, re.IGNORECASE), any_of(("taref", "proje", "nterc")), lowered),
    *(
        (re.compile(rule, re.IGNORECASE), spelled_codes._CHINESE_FIGURES, chinese)
        for rule in (spelled_codes._AFTER_NOUN, spelled_codes._ORDINAL, spelled_codes._NUMBERED)
    ),
]


@pytest.mark.parametrize(("pattern", "gate", "opens"), _GUARDED)
@settings(max_examples=60, deadline=None, suppress_health_check=_SLOW)
@given(data=st.data())
def test_what_an_expression_matches_opens_its_gate(
    pattern: re.Pattern[str],
    gate: re.Pattern[str],
    opens: Callable[[str, re.Match[str], re.Pattern[str]], bool],
    data: st.DataObject,
) -> None:
    text = data.draw(st.from_regex(pattern, alphabet=_CHARS))
    found = pattern.search(text)
    assume(found is not None)
    assert found is not None
    assert opens(text, found, gate)


@settings(max_examples=1500, deadline=None)
@given(text=_WRITTEN)
def test_dates_and_times_in_figures_open_their_gates(text: str) -> None:
    portuguese = re.compile(figures.FIGURES.replace(figures._DATED, r"(?=\d)"), re.DOTALL)
    for at in range(len(text)):
        if not text[at].isdecimal():
            continue
        found = portuguese.match(text, at)
        if found is not None and found.lastgroup in (*figures.PARTED, "military"):
            assert re.compile(figures._DATED).match(text, at)
        if re.compile(forms.FIGURES).match(text, at):
            assert re.compile(forms.DATED).match(text, at)


@pytest.mark.parametrize("expression", [forms.FIGURES, forms.COMPOUND, forms.WORDY, forms.ABOUT, eras.ERAS])
@pytest.mark.parametrize(
    "text",
    ["2027-03-25前", "3/25/2027 15:30", "年年都开会", "上世纪八十年代", "今明两天", "一刻钟", "四分之三天", "下午6.30"],
)
def test_an_expression_finds_the_same_without_the_names_of_its_groups(expression: str, text: str) -> None:
    folded, _ = fold_in_place(text)
    named, plain = re.compile(expression, re.DOTALL), re.compile(unnamed(expression), re.DOTALL)
    for at in range(len(folded)):
        one, other = named.match(folded, at), plain.match(folded, at)
        assert (one and one.span()) == (other and other.span())


@pytest.mark.parametrize(
    "rules", [pt_rules.rules(), pt_rules.rules_behind(), zh_rules.rules(), zh_rules.rules_behind()]
)
def test_what_tells_the_first_rule_has_one_group_for_each(rules: Rules) -> None:
    for which, known in rules._by_code.values():
        assert which is None or which.groups == len(known)


@pytest.mark.parametrize("said", [
    *(Said(feast=rule) for rule in sorted(set(feasts().values())) if rule != "public"),
    Said(month=2, day=29), Said(month=3), Said(half=2), Said(season=4), Said(season=6), Said(quarter=1),
    Said(month=12, day=30, lunar=True), Said(month=1, lunar=True), Said(nth=52, nth_unit="week"),
    Said(nth=-1, weekday=4, month=5), Said(nth=3, nth_unit="month"),
])  # fmt: skip
def test_no_day_just_passed_is_left_out_as_too_far(said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    nows = [datetime(2020, 1, 1, 9) + timedelta(days=9 * turn) for turn in range(330)]  # noqa: DTZ001 - local time
    read = [resolve.spans(said, resolve.Vantage(now, ZoneInfo("UTC"), past=False)) for now in nows]
    monkeypatch.setattr(resolve, "_YEAR_AHEAD", timedelta.min)
    assert read == [resolve.spans(said, resolve.Vantage(now, ZoneInfo("UTC"), past=False)) for now in nows]


@given(st.lists(st.sampled_from([*"TtEePp- 7的,", "T7", "12", "terminal "]), max_size=8).map("".join))
def test_codes_open_their_gate(text: str) -> None:
    assert references._code().search(text) is None or references._LIKE_CODE.search(text)


@given(
    lang=st.sampled_from(["zh", "pt"]),
    text=st.lists(
        st.sampled_from([
            *("8", "12", "305", "tarefa", "pessoas", "任务", "人", "vinte", "七", "e", "de", "às", "até", "a", "para"),
            *("个", "到", "、", ",", "的", "dia", "第", "号", ".", "-", "/"),
        ]),
        max_size=7,
    ),
)  # fmt: skip
def test_with_a_number_that_counts_what_is_unknown_nothing_begins(lang: str, text: list[str]) -> None:
    written = (" " if lang == "pt" else "").join(text)
    cut, begin, _, _ = reader._LANGUAGES[lang]
    folded, origins = fold_in_place(written)
    tokens = cut(folded)
    codes = "".join(token.code for token in tokens)
    for found in re.finditer("0(?=x|$)" if lang == "pt" else "[0a](?=x|$)", codes):
        assert begin(Line(folded, tokens, codes, origins, written, {}), found.start(), 2026) is None
