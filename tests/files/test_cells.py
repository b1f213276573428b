"""What single cells mean: codes, projects, people, words of the glossary, percentages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.models import ExchangeKind, Status
from bot.files.cells import (
    CellUnread,
    is_none,
    percent_in,
    read_associations,
    read_code,
    read_kind,
    read_percent,
    read_person,
    read_project,
    read_status,
    text_of,
)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        *(("T7", "T7"), ("t7", "T7"), ("Ｔ７", "T7"), ("T-07", "T7"), (" e 12 ", "E12"), ("p3", "P3")),
        *(("7", ""), ("T", ""), ("T0", ""), ("任务7", "")),
    ],
)
def test_codes(said, code):
    assert read_code(said) == code


@pytest.mark.parametrize(
    ("said", "project"),
    [
        ("P1 院士专家进雄安", ("P1", "院士专家进雄安")),
        ("p01：院士专家进雄安", ("P1", "院士专家进雄安")),
        ("Ｐ１２ 协议", ("P12", "协议")),
        ("院士专家进雄安（P1）", ("P1", "院士专家进雄安")),
        ("P6 “科创中国”天津行动", ("P6", "“科创中国”天津行动")),
        ("P2 – Atividades (fase P3)", ("P2", "Atividades (fase P3)")),
        ("Projeto P4", ("P4", "")),
        ("Plano P2P de apoio", ("", "Plano P2P de apoio")),
        ("院士专家进雄安", ("", "院士专家进雄安")),
    ],
)
def test_projects(said, project):
    assert read_project(said) == project


@pytest.mark.parametrize(
    ("said", "name", "locale"),
    [
        ("赵敏", "赵敏", "zh_Hans"),
        ("王　静", "王静", "zh_Hans"),
        ("安娜·席尔瓦", "安娜·席尔瓦", "zh_Hans"),
        ("王静 010-6512 3456", "王静", "zh_Hans"),
        ("王静（13800138000）", "王静", "zh_Hans"),
        ("王静 Wang Jing", "王静", "zh_Hans"),
        ("João  Pereira", "João Pereira", "pt"),
        ("Ana Silva (ana@exemplo.pt)", "Ana Silva", "pt"),
    ],
)
def test_people(said, name, locale):
    person = read_person(said)
    assert (person.name, person.locale) == (name, locale)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("赵敏、王静", "person_several"),
        ("Ana Silva e João Pereira", "person_several"),
        ("13800138000", "person_unclear"),
        ("科室3", "person_unclear"),
    ],
)
def test_no_one_person(said, reason):
    with pytest.raises(CellUnread, match=reason):
        read_person(said)


@pytest.mark.parametrize("said", ["无", "無", "—", "nenhuma", "Nenhum", "n/a", "não aplicável", "/", "－"])
def test_none(said):
    assert is_none(said)
    assert read_person(said) is None
    assert read_associations(said).said == ""


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("进行中", Status.IN_PROGRESS),
        ("Em curso", Status.IN_PROGRESS),
        ("已完成", Status.DONE),
        ("Concluída", Status.DONE),
        ("受阻", Status.BLOCKED),
        ("não iniciada", Status.NOT_STARTED),
        ("cancelada", Status.CANCELLED),
    ],
)
def test_states(said, status):
    assert read_status(said) is status


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("年度会商", ExchangeKind.CONSULTATION),
        ("Consulta anual", ExchangeKind.CONSULTATION),
        ("互访", ExchangeKind.VISIT),
        ("visitas mútuas", ExchangeKind.VISIT),
        ("Visita de estudo", ExchangeKind.RESEARCH),
        ("intercâmbio de investigação", ExchangeKind.RESEARCH),
        ("學術論壇", ExchangeKind.FORUM),
        ("Formação", ExchangeKind.TRAINING),
        ("Divulgação científica", ExchangeKind.OUTREACH),
        ("工作会议", ExchangeKind.MEETING),
        ("digressão", ExchangeKind.TOUR),
        ("tour", ExchangeKind.TOUR),
    ],
)
def test_kinds(said, kind):
    assert read_kind(said) is kind


def test_words_outside_the_glossary_are_not_guessed():
    with pytest.raises(CellUnread, match="status_unknown"):
        read_status("差不多")
    with pytest.raises(CellUnread, match="kind_unknown"):
        read_kind("聚餐")


@pytest.mark.parametrize(("cell", "percent"), [("60%", 60), ("６０％", 60), (0.6, 60), (60, 60), (1.0, 100), ("7", 7)])
def test_percentages(cell, percent):
    assert read_percent(cell) == percent


@pytest.mark.parametrize("cell", ["很多", 120, -1, "120%", float("nan")])
def test_no_percentages(cell):
    with pytest.raises(CellUnread, match="percent_unclear"):
        read_percent(cell)


@pytest.mark.parametrize(
    ("note", "percent"),
    [
        ("60%", 60),
        ("初稿已形成，完成60%", 60),
        ("已完成约80%。", 80),
        ("进度：35%", 35),
        ("60% concluído", 60),
        ("Execução: 45%; em revisão", 45),
        ("满意率达95%", None),
        ("已收到14个选题", None),
        ("aumento de 20% face a 2025", None),
        ("2 visitados", None),
    ],
)
def test_a_percentage_in_a_note_counts_only_where_it_is_plainly_that(note, percent):
    assert percent_in(note) == percent


def test_text_is_one_line_without_padding():
    assert text_of("  编制合作项目\n清单  和   任务清单 ") == "编制合作项目清单和任务清单"
    assert text_of("Rever o texto\r\ndo  Acordo") == "Rever o texto do Acordo"
    assert text_of("修订_x000D_\u200b文本\u3000\u00a0一") == "修订文本一"
    assert text_of(7.0) == "7"
    with pytest.raises(CellUnread, match="cell_error"):
        text_of("#REF!")


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text):
    for read in (read_code, read_project, read_person, read_status, read_kind, read_percent, percent_in, is_none):
        try:
            read(text)
        except CellUnread as unread:
            assert unread.reason
