"""Lists of exchanges by words: whatever contains them is found, however few or many do, before and after a move."""

from datetime import UTC, datetime
from random import Random

import pytest
from storage_support import exchange, text

import storage.exchange_words
import storage.searching
from bot.domain.exchanges.listing import ExchangeQuery
from bot.domain.models import ItemKind
from bot.domain.traffic import Cause
from bot.language.fold import fold

BEFORE = datetime(2026, 1, 1, tzinfo=UTC)


async def codes(tx, words):
    return [found.code for found in await tx.exchanges.page(ExchangeQuery(BEFORE, words=words), limit=-1)]


@pytest.mark.parametrize(("few", "beginnings"), [(300, 200), (2, 200), (0, 200), (300, 1)])
async def test_a_word_of_the_title_or_the_place_is_found_be_it_rare_or_not(store, monkeypatch, few, beginnings):
    monkeypatch.setattr(storage.exchange_words, "_FEW", few)
    monkeypatch.setattr(storage.exchange_words, "_BEGINNINGS", beginnings)
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
        assert await codes(tx, "室") == await codes(tx, "l") == ["E2"]
        assert await codes(tx, "jov") == await codes(tx, "ns") == ["E1"]
        assert await codes(tx, "火星") == await codes(tx, "论专家") == []
        assert await codes(tx, "zz") == await codes(tx, "nacionais") == await codes(tx, "sala jovens") == []
        assert await codes(tx, "字" * 4000) == await codes(tx, '"" * AND ( OR') == []


async def test_a_place_is_found_by_its_present_words(store):
    async with store.writing(Cause()) as tx:
        made = await tx.exchanges.add(exchange("E1", places=text("石家庄会展中心", "Centro de Exposições")))
        await tx.exchanges.relocate(made.id, text("雄安大厦"))
        assert (await codes(tx, "雄安"), await codes(tx, "会展")) == (["E1"], [])
        await tx.exchanges.relocate(made.id, text(None, "Sala 2"))
        assert (await codes(tx, "雄安"), await codes(tx, "sala")) == ([], ["E1"])


@pytest.mark.parametrize("few", [300, 4])
async def test_the_index_finds_what_contains_the_words_and_nothing_else(store, monkeypatch, few):
    monkeypatch.setattr(storage.exchange_words, "_FEW", few)
    chance = Random(few)

    def said(most, letters="专家论會ab' -\"*%_\\\U0001f600"):
        return "".join(chance.choices(letters, k=chance.randint(1, most)))

    written = {f"E{number}": (said(12), said(12), said(8)) for number in range(1, 31)}
    async with store.writing(Cause()) as tx:
        for code, (chinese, portuguese, place) in written.items():
            await tx.exchanges.add(exchange(code, titles=text(chinese, portuguese), places=text(place)))
        for _ in range(300):
            words = said(7)
            wanted = [
                code
                for code, texts in written.items()
                if all(any(word in fold(one) for one in texts) for word in fold(words).split())
            ]
            assert await codes(tx, words) == wanted, words
        assert await codes(tx, "a\0b") == []


@pytest.mark.parametrize("fitting", [60, 1])
@pytest.mark.parametrize("beginnings", [200, 2])
async def test_a_search_finds_places_and_programmes_by_short_words_be_they_common_or_not(
    store, monkeypatch, fitting, beginnings
):
    monkeypatch.setattr(storage.searching, "_FITTING", fitting)
    monkeypatch.setattr(storage.exchange_words, "_BEGINNINGS", beginnings)
    async with store.writing(Cause()) as tx:
        for number, place in enumerate(("北京会堂", "北京饭店", "京西宾馆", "澳门会堂"), 1):
            await tx.exchanges.add(exchange(f"E{number}", titles=text(f"论坛{number}"), places=text(place)))

        async def found(words):
            ids = await tx.searches.titled(words, ItemKind.EXCHANGE, 0, 9)
            return {(await tx.items.by_id(one)).code for one in ids}

        assert await found("京") == {"E1", "E2", "E3"}
        assert await found("北京") == {"E1", "E2"}
        assert await found("北京 会堂") == {"E1"}
        assert await found("北 会堂") == {"E1"}
        assert await found("") == set()
