"""Titles by the words that matter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.fold import fold
from bot.language.titles import Wanted, fits, indexed, wanted

TITLES = (
    ("组建京津专家服务团", "Formar o grupo de especialistas Beijing–Tianjin"),
    ("首批院士专家进雄安活动方案", "Programa da primeira missão de académicos a Xiongan"),
    ("编制可转化成果目录(第一批)", "Catálogo de resultados transferíveis (1.ª série)"),
    ("开展企业技术培训(石家庄)", "Formação técnica para empresas (Shijiazhuang)"),
    ("“科创中国”民营企业行(保定)", "Missão de empresas privadas (Baoding)"),
)


@pytest.mark.parametrize(
    ("words", "fitting"),
    [
        ("专家服务团", {0}), ("專家服務團", {0}), ("服务团专家", {0}), ("关于专家服务团的任务", {0}), ("专家", {0, 1}),
        ("院士专家方案", {1}), ("雄安", {1}), ("雄安院士", {1}), ("成果目录", {2}), ("石家庄培训", {3}), ("目", {2}),
        ("especialista", {0}), ("peritos", {0}), ("grupo dos peritos de Pequim", {0}), ("tianjin pequim", {0}),
        ("académicos", {1}), ("academico xiongan", {1}), ("Xiong'an", {1}), ("missões", {1, 4}), ("digressão", {1, 4}),
        ("resultado transferível", {2}), ("série 1", {2}), ("formação de empresa", {3}), ("shijiazhuang", {3}),
        ("a tarefa da formação técnica", {3}), ("catalogo de peritos", set()), ("专家目录", set()), ("技术团", set()),
        ("missao privada", {4}), ("科创中国", {4}), ("企业行", {4}), ("boletim", set()), ("简报", set()),
    ],
)  # fmt: skip
def test_a_title_fits(words, fitting):
    folded = [tuple(map(fold, titles)) for titles in TITLES]
    asked = wanted(words)
    assert {place for place, titles in enumerate(folded) if fits(asked, titles)} == fitting


@pytest.mark.parametrize(
    ("words", "pieces", "stems"),
    [
        ("关于专家服务团的任务", ("专家服务团",), ()),
        ("任务", ("任务",), ()),
        ("de", (), ("de",)),
        ("a tarefa dos peritos de Pequim", ("北京",), ("especialist",)),
        ("", (), ()),
        ("?!", (), ()),
    ],
)
def test_small_words_do_not_count_where_there_are_others(words, pieces, stems):
    asked = wanted(words)
    assert (asked.pieces, asked.stems) == (pieces, stems)


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_words_can_be_asked_for(title, words):
    asked = wanted(words)
    assert fits(asked, [fold(title)]) in (True, False)
    assert len(set(asked.words)) == len(asked.words)


@given(st.text(alphabet="专家服务团京津雄安院士方案", min_size=2, max_size=12))
def test_every_title_is_found_by_itself_and_its_parts(title):
    assert set(wanted(title).words) <= set(indexed(title))
    assert fits(wanted(title), [title])
    assert fits(wanted(title[:2]), [title])


def cuts(piece):
    """Every way to cut a piece into parts of two characters at least."""
    yield [piece]
    for at in range(2, len(piece) - 1):
        yield from ([piece[:at], *rest] for rest in cuts(piece[at:]))


@given(
    st.text(alphabet="专家服务", min_size=1, max_size=7), st.lists(st.text(alphabet="专家服务", max_size=6), max_size=3)
)
def test_a_piece_stands_in_a_title_however_it_is_cut(piece, titles):
    pairs = [piece[at : at + 2] for at in range(len(piece) - 1)] or [piece]
    text = "\n".join(titles)
    assert fits(Wanted((piece,), (), piece), titles) == (
        all(pair in text for pair in pairs)
        or (len(piece) > 1 and any(all(part in text for part in parts) for parts in cuts(piece)))
    )
