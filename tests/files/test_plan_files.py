"""Whole files to statements: the example plan, and sheets as untidy as offices make them."""

import io
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from bot.domain.imports.records import NamedAssociations, Person, RecordKind
from bot.files.plan import read_plan, read_plan_file
from bot.files.table import FileUnread

EXAMPLE = Path(__file__).parents[2] / "bot" / "sandbox" / "plan"


def as_csv(*rows):
    return "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows).encode()


def read(*rows, name="plan.csv"):
    return read_plan(name, as_csv(*rows))


def said(plan, code, kind=None):
    """Return what is said of a record: field → value, as text."""
    return {
        one.field: plain(one.value)
        for row in plan.rows
        if row.code == code and kind in (None, row.kind)
        for one in row.statements
    }


def plain(value):
    if isinstance(value, NamedAssociations):
        return value.said
    return value.name if isinstance(value, Person) else value


def text(plan, code):
    return {field: str(value) for field, value in said(plan, code).items()}


@pytest.mark.parametrize(
    ("file", "counts", "locales"),
    [
        ("zh-tasks.xlsx", {RecordKind.TASK: 32}, {("zh_Hans",)}),
        ("zh-exchanges.csv", {RecordKind.EXCHANGE: 22}, {("zh_Hans",)}),
        ("pt-plan.xlsx", {RecordKind.TASK: 32, RecordKind.EXCHANGE: 22}, {("pt",)}),
        ("people.csv", {RecordKind.MEMBER: 11}, {("pt", "zh_Hans")}),
    ],
)
def test_the_example_plan_is_read_whole(file, counts, locales):
    plan = read_plan_file(EXAMPLE / file)
    assert (plan.problems, plan.notes) == ((), ())
    assert {sheet.kind: sheet.rows for sheet in plan.sheets} == counts
    assert {sheet.locales for sheet in plan.sheets} == locales
    assert Counter(row.kind for row in plan.rows if row.kind is not RecordKind.PROJECT) == counts


def test_merged_projects_reach_every_task_of_theirs():
    plan = read_plan_file(EXAMPLE / "zh-tasks.xlsx")
    assert [said(plan, code)["project"] for code in ("T6", "T7", "T8", "T32")] == ["P1", "P1", "P1", "P13"]
    assert said(plan, "P1") == {"title.zh_Hans": "院士专家进雄安"}


def test_dates_of_the_example_plan():
    plan = read_plan_file(EXAMPLE / "zh-tasks.xlsx")
    wanted = {"T2": "2027-01-29", "T3": "2026-12-31", "T8": "2027-03-19", "T11": "2027-04-30", "T17": "2027-06-30"}
    assert {code: text(plan, code)["deadline"] for code in wanted} == wanted
    assert said(plan, "T32")["deadline"] is None
    exchanges = read_plan_file(EXAMPLE / "pt-plan.xlsx")
    assert (text(exchanges, "E3")["start"], text(exchanges, "E3")["end"]) == ("2027-01-13 09:00", "2027-01-14 17:00")


def messy():
    book = Workbook()
    sheet = book.active
    sheet.title = "汇总"
    rows = [
        ["三地任务清单"],
        ["填报单位：北京市科协", None, None, None, "填报日期：2026年11月20日"],
        [],
        [
            "编 号",
            "所属项目",
            "主要任务内容",
            "牵头单位（科协）",
            "时间",
            None,
            "责任人/联系电话",
            "完成\n时限",
            "序",
            "状态",
        ],
        [None, None, None, None, "启动", "检查", None, None, None, None],
        [
            "Ｔ１",
            "P12 协议",
            "修订 文本",
            "北京市科协",
            "x",
            "y",
            "王　静 13800138000",
            datetime(2026, 12, 11),  # noqa: DTZ001 - what a sheet says has no zone
            1,
            "进行中",
        ],
        ["t2", None, "组织签署", "北京市科协", None, None, "王静", "尽快", 2, "差不多"],
        ["合计", None, None, None, None, None, None, None, 2],
        [None, None, "补充任务", "天津市科协"],
        ["E9", None, "培训班", "天津市科协"],
        [
            "编 号",
            "所属项目",
            "主要任务内容",
            "牵头单位（科协）",
            "时间",
            None,
            "责任人/联系电话",
            "完成\n时限",
            "序",
            "状态",
        ],
        ["T3", "其他", "#REF!", "天津市科协", None, None, "陈浩、孙丽", "长期", 3, "已完成"],
        ["注：以上任务由各单位落实。"],
        ["填表人：", "李某", None, None, "联系电话：", "010-1"],
    ]
    for row in rows:
        sheet.append(row)
    for box in ("A1:J1", "E4:F4", "B6:B7", "A13:J13", *(f"{column}4:{column}5" for column in "ABCDGHIJ")):
        sheet.merge_cells(box)
    book.create_sheet("说明").append(["本表由秘书处汇总", "有疑问请联系"])
    hidden = book.create_sheet("旧版")
    hidden.append(["编号", "任务", "完成时限"])
    hidden.append(["T1", "旧任务", "2020-01-01"])
    hidden.sheet_state = "hidden"
    book.create_sheet("空")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_an_untidy_sheet():
    plan = read_plan("汇总.xlsx", messy())
    assert text(plan, "T1") == {
        "project": "P12",
        "title.zh_Hans": "修订文本",
        "lead": "北京市科协",
        "owner": "王静",
        "deadline": "2026-12-11",
        "status": "in_progress",
    }
    assert said(plan, "T2") == {"project": "P12", "title.zh_Hans": "组织签署", "lead": "北京市科协", "owner": "王静"}
    assert said(plan, "T3") == {"lead": "天津市科协", "deadline": None, "status": "done"}
    assert [(p.source.row, p.reason, p.params.get("field"), p.lost) for p in plan.problems] == [
        (7, "date_unclear", "deadline", False),
        (7, "status_unknown", "status", False),
        (9, "code_missing", None, True),
        (10, "code_other_list", None, True),
        (12, "cell_error", "title", False),
        (12, "person_several", "owner", False),
        (12, "project_no_code", "project", False),
    ]
    assert [(note.source.sheet, note.reason) for note in plan.notes] == [
        ("说明", "sheet_no_list"),
        ("旧版", "sheet_hidden"),
    ]


def test_a_list_without_codes_says_so():
    plan = read(("任务内容", "牵头单位", "完成时限"), ("修订文本", "北京市科协", "长期"))
    assert [problem.reason for problem in plan.problems] == ["no_code_column"]
    assert plan.rows == ()


def test_a_file_without_any_list_says_so():
    assert [problem.reason for problem in read(("a", "b"), ("1", "2")).problems] == ["file_no_list"]


def test_columns_unknown_or_missing_do_not_matter():
    plan = read(("Obs.", "N.º", "Tarefa", "Cor"), ("x", "T1", "Rever o texto", "azul"))
    assert said(plan, "T1") == {"title.pt": "Rever o texto"}
    assert plan.problems == ()


def test_headers_that_say_more_than_the_word():
    plan = read(
        ("N.º", "Designação da tarefa", "Prazo de execução (2027)", "Responsável pela tarefa"),
        ("T1", "Rever o texto", "31/12/2026", "Ana Silva"),
    )
    assert text(plan, "T1") == {"title.pt": "Rever o texto", "deadline": "2026-12-31", "owner": "Ana Silva"}


def test_a_sheet_in_both_languages():
    plan = read(
        ("编号/N.º", "任务内容/Tarefa", "Tarefa (chinês)", "牵头单位/Entidade coordenadora", "责任人（葡文）"),
        ("T1", "Rever o texto", "修订文本", "BJ", "Ana Silva"),
    )
    assert plan.sheets[0].locales == ("pt", "zh_Hans")
    assert said(plan, "T1") == {
        "title.pt": "Rever o texto",
        "title.zh_Hans": "修订文本",
        "lead": "BJ",
        "owner": "Ana Silva",
    }
    assert {one.field: one.locales for one in plan.rows[0].statements}["lead"] == ("pt", "zh_Hans")


def test_traditional_headers_make_traditional_wordings():
    plan = read(("編號", "任務內容", "牽頭單位"), ("T1", "修訂文本", "北京市科協"))
    assert said(plan, "T1") == {"title.zh_Hant": "修訂文本", "lead": "北京市科協"}


def test_a_day_and_its_hours_in_two_columns():
    plan = read(
        ("编号", "活动名称", "类型", "日期", "时间", "地点", "主办单位"),
        ("E1", "磋商会", "工作会议", "2026年12月4日", "9:30—11:30", "线上", "北京市科协"),
        ("E2", "走访", "互访", "2027年1月13日至14日", "", "雄安", "河北省科协"),
    )
    assert (text(plan, "E1")["start"], text(plan, "E1")["end"]) == ("2026-12-04 09:30", "2026-12-04 11:30")
    assert (text(plan, "E2")["start"], text(plan, "E2")["end"]) == ("2027-01-13", "2027-01-14")
    assert plan.problems == ()


def test_an_end_is_as_exact_as_its_start():
    plan = read(
        ("code", "kind", "title_zh", "host", "start", "end"),
        ("E1", "visit", "甲", "BJ", "2027-01-13", "2027-01-14 17:00"),
        ("E2", "visit", "乙", "BJ", "2027-01-13 09:00", "2027-01-14"),
        ("E3", "visit", "丙", "BJ", "2027-01-13 09:00", "2027-01-13"),
    )
    assert [text(plan, code).get("end") for code in ("E1", "E2", "E3")] == ["2027-01-14", "2027-01-14 23:59", None]


def test_a_project_list_within_the_task_list():
    plan = read(
        ("编号", "名称", "牵头单位", "状态"), ("P1", "院士专家进雄安", "河北省科协", ""), ("T6", "汇总", "HE", "")
    )
    assert said(plan, "P1") == {"title.zh_Hans": "院士专家进雄安"}
    assert plan.problems == ()


def test_cells_without_end_cost_nothing():
    plan = read(("编号", "任务内容", "责任人", "完成时限"), ("T1", "修订文本", "a" * 100_000, "1-" * 50_000))
    assert said(plan, "T1") == {"title.zh_Hans": "修订文本"}
    assert [(one.reason, one.params["field"]) for one in plan.problems] == [
        ("cell_too_long", "owner"),
        ("cell_too_long", "deadline"),
    ]


def test_missing_and_empty_files():
    with pytest.raises(FileUnread) as missing:
        read_plan_file(Path("/nowhere/plan.xlsx"))
    assert (missing.value.reason, missing.value.file) == (FileUnread.MISSING, "plan.xlsx")
    with pytest.raises(FileUnread) as empty:
        read_plan("leer.csv", b"")
    assert (empty.value.reason, empty.value.file) == (FileUnread.EMPTY, "leer.csv")


CELLS = st.sampled_from(
    ["", "T1", "E2", "P1 x", "无", "2027.3.19", "13:00", "BJ", "王静", "#REF!", "x" * 300]
) | st.text(st.characters(exclude_characters='"\r\n\0'), max_size=8)
HEADERS = st.lists(
    st.sampled_from(
        ["编号", "N.º", "项目", "任务内容", "责任人", "完成时限", "类型", "日期", "时间", "Fim", "name_zh", "code"]
    ),
    min_size=2,
    max_size=8,
)


@given(HEADERS, st.lists(st.lists(CELLS, max_size=9), max_size=4))
def test_whatever_the_cells_hold_the_file_is_read(header, rows):
    plan = read(header, *rows)
    assert all(problem.reason for problem in plan.problems)


@pytest.mark.parametrize(("typed", "kept"), [("bj", "BJ"), ("ＢＪ", "BJ"), ("A2345678", "A2345678")])
def test_an_associations_code_is_folded(typed, kept):
    plan = read(("code", "name_zh", "name_pt"), (typed, "北京", "Pequim"))
    assert ([row.code for row in plan.rows], plan.problems) == ([kept], ())


@pytest.mark.parametrize("typed", ["B:J", "A23456789", "北京", "B J", "É", ""])
def test_an_associations_code_that_no_button_could_bear_is_reported(typed):
    plan = read(("code", "name_zh", "name_pt"), (typed, "北京", "Pequim"))
    assert plan.rows == ()
    assert [(one.reason, one.source.row, one.lost) for one in plan.problems] == [("association_code", 2, True)]
