"""Files as offices save them, and files that mean harm: read, or refused with a reason."""

import csv
import io
import re
import zipfile
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from bot.files.headers import judge
from bot.files.sheets import read_sheets
from bot.files.table import MAX_ROWS, FileUnread

ROWS = (
    ("编号", "任务内容", "牵头单位", "责任人", "完成时限"),
    ("T1", "修订文本,征求意见", "北京市科协", "王静", "长期"),
)
PT_ROWS = (
    ("N.º", "Tarefa", "Responsável", "Prazo"),
    ("T1", "Rever a atribuição; ação nº 2", "João Conceição", "contínuo"),
)


def as_csv(rows, encoding, delimiter=","):
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode(encoding)


def as_xlsx(*sheets):
    book = Workbook()
    book.remove(book.active)
    for rows, merged in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
        for box in merged:
            sheet.merge_cells(box)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def replaced(content, name, change):
    """Return a zip file with one part changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, change(old.read(part)) if part == name else old.read(part))
    return out.getvalue()


def cells(sheet):
    return [row.cells for row in sheet.rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_chinese_csv(encoding, delimiter):
    [sheet] = read_sheets(as_csv(ROWS, encoding, delimiter), judge)
    assert cells(sheet) == list(ROWS)


def test_csv_of_macau():
    rows = (("編號", "任務內容", "牽頭單位", "責任人", "完成時限"), ("T1", "修訂文本", "北京市科協", "王靜", "長期"))
    [sheet] = read_sheets(as_csv(rows, "big5"), judge)
    assert cells(sheet) == list(rows)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_portuguese_csv(encoding, delimiter):
    [sheet] = read_sheets(as_csv(PT_ROWS, encoding, delimiter), judge)
    assert cells(sheet) == list(PT_ROWS)


def test_a_header_without_accents_does_not_turn_portuguese_into_chinese():
    rows = (("Tarefa", "Projeto", "Prazo"), ("Informação à imprensa é já", "P1 Ações", "31/12/2026"))
    [sheet] = read_sheets(as_csv(rows, "cp1252", ";"), judge)
    assert cells(sheet) == list(rows)


def test_merged_cells_hold_their_value_everywhere():
    rows = (
        ("Plano", None, None),
        ("编号", "项目", "任务"),
        ("T1", "P1 甲", "a"),
        ("T2", None, "b"),
        ("T3", "P2 乙", "c"),
        ("T4", None, "d"),
    )
    [sheet] = read_sheets(as_xlsx((rows, ["A1:C1", "B3:B4"])), judge)
    assert [row.cells[1] for row in sheet.rows[2:]] == ["P1 甲", "P1 甲", "P2 乙", None]
    assert sheet.rows[0].cells == ("Plano", "Plano", "Plano")
    assert [row.own() for row in sheet.rows] == [1, 3, 3, 2, 3, 2]


def test_merged_cells_of_each_sheet_are_its_own():
    rows = (("编号", "项目"), ("T1", "P1 甲"), ("T2", None))
    merged, plain = read_sheets(as_xlsx((rows, ["B2:B3"]), (rows, [])), judge)
    assert (merged.rows[2].cells[1], plain.rows[2].cells) == ("P1 甲", ("T2",))


def test_cells_keep_their_types_and_formulas_are_not_worked_out():
    when = datetime(2026, 12, 18, 14, 0)  # noqa: DTZ001 - what a sheet says has no zone
    [sheet] = read_sheets(as_xlsx(((("a", when, 0.5, 3, "=1+1", None, True),), [])), judge)
    assert sheet.rows[0].cells == ("a", when, 0.5, 3, None, None, True)


def reason(content):
    with pytest.raises(FileUnread) as unread:
        read_sheets(content, judge)
    return unread.value.reason


def test_a_zip_bomb_is_refused_before_it_is_unpacked():
    bomb = replaced(as_xlsx((ROWS, [])), "xl/worksheets/sheet1.xml", lambda part: part + b" " * 20_000_000)
    assert len(bomb) < 100_000
    assert reason(bomb) == FileUnread.TOO_LARGE


def test_entities_are_refused():
    lol = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    for encode in (bytes, lambda part: part.decode().encode("utf-16")):
        hostile = replaced(as_xlsx((ROWS, [])), "xl/workbook.xml", lambda part, encode=encode: encode(lol + part))
        assert reason(hostile) == FileUnread.DAMAGED


def test_a_sheet_that_claims_to_be_endless_is_read_as_far_as_it_goes():
    def stretch(part):
        return part.replace(b'<dimension ref="A1:E2"', b'<dimension ref="A1:XFD1048576"')

    [sheet] = read_sheets(replaced(as_xlsx((ROWS, [])), "xl/worksheets/sheet1.xml", stretch), judge)
    assert cells(sheet) == list(ROWS)
    assert not sheet.cut


def test_a_row_far_below_ends_the_reading():
    book = Workbook()
    book.active.cell(1_000_000, 1, "x")
    out = io.BytesIO()
    book.save(out)
    [sheet] = read_sheets(out.getvalue(), judge)
    assert sheet.cut
    assert len(sheet.rows) == MAX_ROWS


def test_merged_cells_without_end_are_refused():
    merges = [f"A{row}:CV{row + 2500}" for row in range(1, 60)]
    rows = [["x"]] * 4000
    box = b"".join(b'<mergeCell ref="%s"/>' % merge.encode() for merge in merges)
    content = as_xlsx((rows, ["A1:B1"]))
    hostile = replaced(
        content, "xl/worksheets/sheet1.xml", lambda part: re.sub(b'<mergeCell ref="A1:B1" ?/>', box, part)
    )
    assert reason(hostile) == FileUnread.TOO_LARGE


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", FileUnread.EMPTY),
        (b" \r\n", FileUnread.EMPTY),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 100, FileUnread.OLD_EXCEL),
        (b"%PDF-1.7\n\0\0\xff", FileUnread.NO_SHEET),
        (b"PK\x03\x04", FileUnread.DAMAGED),
        (as_xlsx((ROWS, []))[:-40], FileUnread.DAMAGED),
        (b"a" * (10 * 1024 * 1024 + 1), FileUnread.TOO_LARGE),
    ],
)
def test_what_is_no_sheet(content, why):
    assert reason(content) == why


def test_a_zip_of_something_else_is_no_sheet():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    assert reason(out.getvalue()) == FileUnread.NO_SHEET


def read_or_refuse(content):
    try:
        read_sheets(content, judge)
    except FileUnread as unread:
        assert unread.reason.startswith("file_")


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"PK\x03\x04", b"\xef\xbb\xbf", b"\xff\xfe", "编号,任务".encode("gbk")]),
)
def test_any_bytes_are_read_or_refused(content, head):
    read_or_refuse(head + content)


WORKBOOK = as_xlsx((ROWS, ["A1:B1"]))


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, len(WORKBOOK) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_damaged_workbook_is_read_or_refused(changes):
    content = bytearray(WORKBOOK)
    for at, value in changes:
        content[at] = value
    read_or_refuse(bytes(content))


@settings(max_examples=60)
@given(
    st.sampled_from(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"]),
    st.data(),
)
def test_a_workbook_with_a_part_awry_is_read_or_refused(name, data):
    def change(part):
        words = part.split(b'"')
        at = data.draw(st.integers(0, len(words) - 1))
        words[at] = data.draw(st.binary(max_size=8) | st.sampled_from([b"-1", b"A0", b"A1:", b"99999999999", b"xml"]))
        return b'"'.join(words)

    read_or_refuse(replaced(WORKBOOK, name, change))
