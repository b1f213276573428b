"""Rows of tasks and exchanges: associations by any name, what is required, what is left open."""

import pytest
from imports_support import PEOPLE, PT, PT_T7, ZH, ZH_E, ZH_T7, but, changes, counts, reasons

from bot.domain.imports.records import RecordKind
from bot.importing import render


async def test_a_new_association_and_rows_that_need_it(office):
    head = ("code", "name_zh", "name_pt", "full_zh", "full_pt", "tz")
    result = await office.take(
        zh=[ZH, but(ZH_T7, lead="澳门科协", supporting="北京市科协和澳门科协")],
        associations=[head, ("MO", "澳门科协", "Associação de Macau", "", "", "Asia/Macau")],
    )
    assert counts(result)[0][RecordKind.ASSOCIATION] == 1
    task = await office.item("T7")
    assert (task.lead.code, task.deadline.tz, {one.code for one in task.supporting}) == (
        "MO",
        "Asia/Macau",
        {"BJ", "MO"},
    )
    assert reasons(result) == []


@pytest.mark.parametrize(
    "said",
    [
        "天津市科协、河北省科协",
        "Associação de Tianjin; Associação de Hebei",
        "TJ HE",
        "TJ/HE",
        "TJ e HE",
        "天津市科协和河北省科协",
        "Associação para a Ciência e a Tecnologia de Tianjin e Associação de Hebei",
        "天津市科协\n河北省科协",
    ],
)
async def test_lists_of_associations(office, said):
    await office.take(zh=[ZH, but(ZH_T7, supporting=said)])
    assert [one.code for one in (await office.item("T7")).supporting] == ["TJ", "HE"]


async def test_an_unknown_association_is_a_problem_of_its_cell_or_of_the_new_row(office):
    rows = [
        ZH,
        but(ZH_T7, supporting="天津市科协、某某公司"),
        but(ZH_T7, code="T8", lead="某某公司"),
        but(ZH_T7, code="T9", lead="BJ、TJ"),
    ]
    result = await office.take(zh=rows)
    assert sorted(reasons(result)) == [
        (2, "association_unknown", False),
        (3, "association_unknown", False),
        (3, "row_incomplete", True),
        (4, "association_several", False),
        (4, "row_incomplete", True),
    ]
    assert {"field": "supporting", "value": "某某公司"} in [problem.params for problem in result.problems]
    assert (await office.item("T7")).supporting == ()
    assert await office.item("T8") is None


async def test_of_a_row_that_is_left_out_nothing_stays(office):
    lost = {"owner": "吴磊", "project": "P9 只在此行", "progress": "已完成80%"}
    result = await office.take(
        zh=[ZH, ZH_T7, but(ZH_T7, code="T8", lead="某某公司", **lost)],
        pt=[PT, PT_T7, but(PT_T7, code="T8", lead="Empresa", owner="Lei Wu", project="P9 Outro")],
    )
    assert {frozenset(names) for names in await office.people()} == {
        frozenset({("zh_Hans", "赵敏"), ("pt", "Zhao Min")})
    }
    assert await office.item("P9") is None
    assert await office.item("T8") is None
    # Said later on again, it is new: nothing was remembered of it.
    result = await office.take(zh=[ZH, but(ZH_T7, code="T8", **lost)])
    assert counts(result)[0] == {RecordKind.MEMBER: 1, RecordKind.PROJECT: 1, RecordKind.TASK: 1}
    assert await office.reports("T8") == [{"zh_Hans": "已完成80%"}]


async def test_a_row_that_is_left_out_is_counted_once(office):
    result = await office.take(
        zh=[ZH, ZH_T7, but(ZH_T7, code="T8", lead="某某公司"), but(ZH_T7, code="T9", deadline="尽快")],
        people=[PEOPLE, ("赵敏", "Zhao Min", "BJ"), ("", "", "TJ")],
    )
    assert [sheet.rows for sheet in result.sheets] == [2, 1]
    told = render(result)
    assert "某某公司”" in told
    assert told.count("the rest of the row was taken") == 1
    assert "T9: “尽快”" in told


async def test_a_host_is_the_organiser_unless_it_is_said(office):
    host = ("code", "kind", "title_zh", "host", "participants", "start")
    zh = ("编号", "类型", "活动名称", "主办单位", "参加单位", "开始时间")
    await office.take(a=[host, ("E1", "visit", "走访", "HE", "TJ", "2027-01-13")])
    result = await office.take(b=[zh, ("E1", "互访", "走访", "河北省科协", "天津市科协", "2027-01-13")])
    assert counts(result) == ({}, {})
    exchange = await office.item("E1")
    assert (exchange.span.all_day, [one.code for one in exchange.organisers]) == (True, ["HE"])
    result = await office.take(b=[zh, ("E1", "互访", "走访", "天津市科协", "天津市科协", "2027-01-14")])
    assert changes(result) == [("E1", "organisers", "HE", "TJ"), ("E1", "start", "2027-01-13", "2027-01-14")]
    assert (await office.item("E1")).host.code == "HE"


async def test_an_exchange_needs_a_kind_and_a_start(office):
    result = await office.take(zh=[ZH_E, ("E1", "聚餐", "走访", "HE", "TJ", "2027年1月", "", "", "")])
    assert [(one.reason, one.params.get("fields")) for one in result.problems] == [
        ("kind_unknown", None),
        ("date_vague", None),
        ("row_incomplete", "kind, start"),
    ]
    assert not result.added


async def test_a_start_that_overtakes_the_end_leaves_it_open(office):
    row = ("E1", "互访", "走访", "HE", "TJ", "2027-01-13 09:00", "2027-01-13 17:00", "雄安", "")
    await office.take(zh=[ZH_E, row])
    result = await office.take(zh=[ZH_E, (*row[:5], "2027-01-14 09:00", "", *row[7:])])
    assert [change[1:] for change in changes(result)] == [
        ("start", "2027-01-13 09:00", "2027-01-14 09:00"),
        ("end", "2027-01-13 17:00", ""),
    ]
