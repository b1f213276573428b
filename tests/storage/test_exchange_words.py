"""Lists of exchanges by words: whatever contains them is found, however few or many do, before and after a move."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storage_support import exchange, text

import storage.place_words
from bot.domain.exchanges.listing import ExchangeQuery
from bot.domain.traffic import Cause
from bot.language.fold import fold
from bot.language.titles import indexed

BEFORE = datetime(2026, 1, 1, tzinfo=UTC)


async def codes(tx, words):
    return [found.code for found in await tx.exchanges.page(ExchangeQuery(BEFORE, words=words))]


@pytest.mark.parametrize("rare", [300, 2, 0])
async def test_a_word_of_the_title_or_the_place_is_found_be_it_rare_or_not(store, monkeypatch, rare):
    monkeypatch.setattr(storage.place_words, "_RARE", rare)
    async with store.writing(Cause()) as tx:
        for code, title, place in (
            ("E1", text("青年专家论坛", "Fórum de jovens"), text("石家庄会展中心")),
            ("E2", text("石家庄调研"), text("国际会议室", "Sala Internacional")),
            ("E3", text("专家座谈"), text()),
        ):
            await tx.exchanges.add(exchange(code, titles=title, places=place))
        assert await codes(tx, "专家") == ["E1", "E3"]
        assert await codes(tx, "石家庄") == ["E1", "E2"]
        assert await codes(tx, "專家 会展") == ["E1"]
        assert await codes(tx, "石家庄 专家论坛") == ["E1"]
        assert await codes(tx, "家庄 nacional") == ["E2"]
        assert await codes(tx, "室") == ["E2"]
        assert await codes(tx, "火星") == await codes(tx, "论专家") == []


async def test_a_place_is_found_by_its_present_words(store):
    async with store.writing(Cause()) as tx:
        made = await tx.exchanges.add(exchange("E1", places=text("石家庄会展中心", "Centro de Exposições")))
        await tx.exchanges.relocate(made.id, text("雄安大厦"))
        assert (await codes(tx, "雄安"), await codes(tx, "会展")) == (["E1"], [])
        await tx.exchanges.relocate(made.id, text(None, "Sala 2"))
        assert (await codes(tx, "雄安"), await codes(tx, "sala")) == ([], ["E1"])


@given(st.text(st.sampled_from("专家论坛會議ab' -2’"), max_size=12), st.data())
def test_what_contains_chinese_characters_has_all_their_pairs(said, data):
    start = data.draw(st.integers(0, len(said)))
    part = fold(said)[start : start + 4]
    for run in storage.place_words._HAN.findall(part):
        assert set(indexed(run)) <= set(indexed(fold(said)))
