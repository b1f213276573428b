"""Descriptions of new items in parts, lengths of time, orders to add something."""

from datetime import datetime

import pytest

from bot.language.lengths import minutes_in, shifted
from bot.language.parts import beside_the_order, only_us, parts, says_none, without_ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("编制方案；孙丽；3月5日", [("", "编制方案"), ("", "孙丽"), ("", "3月5日")]),
        ("编制方案，由孙丽负责，3月5日前", [("", "编制方案"), ("", "由孙丽负责"), ("", "3月5日前")]),
        ("关于A，B两地的方案；孙丽", [("", "关于A，B两地的方案"), ("", "孙丽")]),
        (
            "标题：编制方案\n责任人：孙丽\n时限 3月5日",
            [("title", "编制方案"), ("owner", "孙丽"), ("deadline", "3月5日")],
        ),
        ("编制方案；责任人孙丽", [("", "编制方案"), ("owner", "孙丽")]),
        ("时间表编制；孙丽", [("", "时间表编制"), ("", "孙丽")]),
        (
            "Criar o diretório; Responsável: Ana Silva; Prazo: 5 de março",
            [("", "Criar o diretório"), ("owner", "Ana Silva"), ("deadline", "5 de março")],
        ),
        ("Despesas até 1,5 milhões", [("", "Despesas até 1,5 milhões")]),
        ("；；", []),
        ("", []),
    ],
)
def test_parts(text, expected):
    assert [(part.name, part.words) for part in parts(text)] == expected


def test_only_commas_are_loose():
    assert [part.loose for part in parts("甲，乙")] == [True, True]
    assert [part.loose for part in parts("甲，乙；丙")] == [False, False]
    assert [part.after for part in parts("甲，乙")] == ["", "，"]


def test_what_goes_on_without_end_is_not_taken_apart_without_end():
    found = parts("甲；" * 2000)
    assert len(found) < 20
    assert parts("甲" * 4096)[0].words == "甲" * 4096


def test_words_for_none_and_nobody_else():
    assert all(map(says_none, ("无", "待定", "暂无", "nenhum", "por definir", "-")))
    assert not any(map(says_none, ("无锡", "孙丽", "3月5日")))
    assert only_us("仅本单位") and only_us("Só nós") and not only_us("北京")


@pytest.mark.parametrize(
    ("words", "left"),
    [("由  负责", ""), ("com  e", ""), ("a cargo de", ""), ("由  于3月5日前完成", "于3月5日前完成"), ("方案", "方案")],
)
def test_ties(words, left):
    assert without_ties(words) == left


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("新建任务：编制名录，孙丽负责", "编制名录，孙丽负责"),
        ("请帮我添加一个任务，编制名录", "编制名录"),
        ("安排一次会议：联络员例会；下周三15点", "联络员例会；下周三15点"),
        ("Criar tarefa: fazer o diretório", "fazer o diretório"),
        ("Por favor, marcar uma reunião: balanço; 5 de março às 15h", "balanço; 5 de março às 15h"),
        ("新建任务：", None),
        ("编制名录", None),
        ("Criar tarefas é fácil", None),
    ],
)
def test_orders(text, rest):
    assert beside_the_order(text) == rest


@pytest.mark.parametrize(
    ("length", "hours"),
    [("P2W", 336), ("P1M", 720), ("P1Y", 8640), ("PT36H", 36), ("PT2H", 2), ("P", None), ("FREQ", None)],
)
def test_minutes_in(length, hours):
    assert minutes_in(length) == (hours and 60 * hours)


@pytest.mark.parametrize(
    ("length", "back", "expected"),
    [
        ("P1W", False, "2027-02-07T10:00:00"),
        ("P1W", True, "2027-01-24T10:00:00"),
        ("P1M", False, "2027-02-28T10:00:00"),
        ("P2M", True, "2026-11-30T10:00:00"),
        ("PT90M", False, "2027-01-31T11:30:00"),
        ("P9999Y", False, None),
        ("P", False, None),
    ],
)
def test_shifted(length, back, expected):
    moved = shifted(datetime.fromisoformat("2027-01-31T10:00:00"), length, back=back)
    assert (moved.isoformat() if moved else None) == expected
