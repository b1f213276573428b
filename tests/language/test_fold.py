"""Folding: the same words, however they are typed, become the same string; and how near two wordings are."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.fold import fold, name_key
from bot.language.match import resemblance

ANY = st.text(alphabet=st.characters(exclude_categories=[]))
HAN = st.text(alphabet=st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF), max_size=12)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Reunião  ANUAL", "reuniao anual"), ("reunia\u0303o", "reuniao"), ("會商", "会商"), ("Ｔ７", "t7"),
        ("　全角　空格 ", "全角 空格"),
        ("科協", "科协"), ("Straße", "strasse"), ("ﬁm", "fim"), ("ÇÃÕÉ", "caoe"), ("E2\n\tE3", "e2 e3"), ("", ""),
        ("\u0301", ""),
        ("薴", "苎"), ("½", "1⁄2"), ("\ud83d會", "\ufffd会"),
    ],
)  # fmt: skip
def test_words_are_folded(text, folded):
    assert fold(text) == folded


@given(ANY | HAN)
def test_folding_twice_changes_nothing_and_never_fails(text):
    once = fold(text)
    assert fold(once) == once
    assert once == " ".join(once.split())
    once.encode()


@given(ANY)
def test_a_key_has_letters_and_digits_only(text):
    key = name_key(text)
    assert name_key(key) == key
    assert all(char.isalnum() for char in key)


@given(st.text(max_size=20))
def test_composed_and_decomposed_are_the_same(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text(alphabet="aãÁçABC 会會 T７", max_size=20))
def test_case_does_not_matter(text):
    assert fold(text.upper()) == fold(text.lower()) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("安娜·席尔瓦", "安娜席尔瓦"), ("安娜•席尔瓦", "安娜 席尔瓦"), ("Wang Jing", "wangjing"),
        ("João Pereira", "JOAO PEREIRA"),
        ("Maria-José d'Almeida", "maria josé dalmeida"), ("馬曉燕", "马晓燕"), ("王＿静", "王静"),
    ],
)  # fmt: skip
def test_one_person_has_one_key(one, other):
    assert name_key(one) == name_key(other) != ""


def test_two_people_have_two():
    assert name_key("王静") != name_key("王静怡")


def test_resemblance_is_that_of_the_better_stretch():
    assert resemblance("专家服务团", "组建京津专家服务团") == 100
    assert resemblance("组建京津专家服务团的负责人", "组建京津专家服务团") == 100
    assert resemblance("grupo de especialsitas", "formar o grupo de especialistas") >= 85
    assert resemblance("boletim", "专家服务团") == 0


@given(ANY, ANY)
def test_resemblance_is_a_percentage_either_way(one, other):
    folded = fold(one), fold(other)
    assert 0 <= resemblance(*folded) <= 100
    assert resemblance(*folded) == pytest.approx(resemblance(*reversed(folded)))


@pytest.mark.parametrize(
    "text", ["會" * 4096, "a\u0301" * 2048, "\ufdfa會" * 2048, "\ud800" * 4096, " " * 4096, "ﬀ" * 4096]
)
def test_a_hostile_message_costs_little(text):
    fold("會")

    def timed():
        began = time.thread_time()
        fold(text)
        return time.thread_time() - began

    assert min(timed() for _ in range(5)) < 0.02
