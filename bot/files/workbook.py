"""Excel workbooks as sheets, read so that no file can exhaust the machine.

The checks come before openpyxl sees a byte: the parts' declared sizes (zipfile never yields more than these), and no
document type declaration in any part (ECMA-376 part 2, 7.2.3.5 forbids it; without one no entity can expand).
"""

from __future__ import annotations

import io
import posixpath
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from typing import IO, Protocol, cast
from xml.etree import ElementTree

from bot.files.table import MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Cell, FileUnread, Row, Sheet, filled

_MAX_PARTS = 1_000
_MAX_SPREAD = 200_000  # cells that merged ones may fill in one sheet

Box = tuple[int, int, int, int]


class _Worksheet(Protocol):
    """What is used of openpyxl's read-only worksheet, which its type stubs do not describe."""

    title: str
    sheet_state: str

    def reset_dimensions(self) -> None: ...

    def iter_rows(self, *, max_row: int, max_col: int, values_only: bool) -> Iterable[tuple[object, ...]]: ...


def read_workbook(content: bytes) -> list[Sheet]:
    """Read every worksheet: values only (of a formula what Excel last computed), merged cells filled.

    Raises `FileUnread`, and nothing else whatever the bytes are.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check(archive)
            merged = dict(_merged(archive))
        return _read(content, merged)
    except FileUnread:
        raise
    except Exception as error:  # zipfile, ElementTree and openpyxl raise anything at all on hostile files
        raise FileUnread(FileUnread.DAMAGED) from error


def _check(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if len(parts) > _MAX_PARTS or sum(part.file_size for part in parts) > MAX_BYTES:
        raise FileUnread(FileUnread.TOO_LARGE)
    if any(part.flag_bits & 0x1 for part in parts):
        raise FileUnread(FileUnread.ENCRYPTED)
    names = set(archive.namelist())
    if "[Content_Types].xml" not in names or not any(name.startswith("xl/") for name in names):
        raise FileUnread(FileUnread.NO_SHEET)
    for part in parts:
        # UTF-16 puts a zero beside each letter.
        if b"<!DOCTYPE" in archive.read(part).replace(b"\0", b""):
            raise FileUnread(FileUnread.DAMAGED)


def _merged(archive: zipfile.ZipFile) -> Iterator[tuple[str, list[Box]]]:
    """Yield (sheet's name, its merged ranges); openpyxl's reading mode leaves them out."""
    targets = {
        relation.get("Id"): relation.get("Target", "")
        for relation in ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314 - no DTD: _check
    }
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314 - no DTD: _check
    for sheet in book.iterfind(".//{*}sheet"):
        relation_id = next((value for name, value in sheet.items() if name.endswith("}id")), None)
        path = posixpath.normpath(posixpath.join("/xl", targets.get(relation_id, ""))).lstrip("/")
        if path not in archive.namelist():
            continue
        with archive.open(path) as part:
            yield sheet.get("name", ""), list(_boxes(part))


def _boxes(part: IO[bytes]) -> Iterator[Box]:
    from openpyxl.utils.cell import range_boundaries  # noqa: PLC0415

    for _, element in ElementTree.iterparse(part):  # noqa: S314 - no DTD: _check
        if element.tag.endswith("}mergeCell"):
            first_column, first_row, last_column, last_row = range_boundaries(element.get("ref", ""))
            if first_column and first_row and last_column and last_row:
                yield first_column, first_row, last_column, last_row
        element.clear()


def _read(content: bytes, merged: dict[str, list[Box]]) -> list[Sheet]:
    with warnings.catch_warnings():
        # openpyxl warns of whatever it does not keep (validations, styles); only values are wanted.
        warnings.simplefilter("ignore")
        # Loaded at first use: it costs a fifth of a second, and a csv needs none of it.
        from openpyxl import load_workbook  # noqa: PLC0415

        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        try:
            return [_sheet(cast(_Worksheet, sheet), merged.get(sheet.title, [])) for sheet in book.worksheets]
        finally:
            book.close()


def _sheet(sheet: _Worksheet, merged: list[Box]) -> Sheet:
    # What a file claims of its own extent is not to be trusted: far too much, or one cell.
    sheet.reset_dimensions()
    grid = [_cells(row) for row in sheet.iter_rows(max_row=MAX_ROWS + 1, max_col=MAX_COLUMNS, values_only=True)]
    cut = len(grid) > MAX_ROWS
    del grid[MAX_ROWS:]
    spread = _fill(grid, merged)
    rows = tuple(Row(number, tuple(cells), frozenset(spread.get(number, ()))) for number, cells in enumerate(grid, 1))
    return Sheet(sheet.title, rows, hidden=sheet.sheet_state != "visible", cut=cut)


def _cells(row: tuple[object, ...]) -> list[Cell]:
    cells: list[Cell] = [cell if isinstance(cell, Cell) else str(cell) for cell in row]
    while cells and cells[-1] is None:
        cells.pop()
    return cells


def _fill(grid: list[list[Cell]], merged: list[Box]) -> dict[int, set[int]]:
    """Write each merged range's value into all its cells; return those cells by row number."""
    spread: dict[int, set[int]] = {}
    left = _MAX_SPREAD
    for first_column, first_row, last_column, last_row in merged:
        if first_row > len(grid) or first_column > len(grid[first_row - 1]):
            continue
        value = grid[first_row - 1][first_column - 1]
        last_row, last_column = min(last_row, len(grid)), min(last_column, MAX_COLUMNS)  # noqa: PLW2901 - clipped
        left -= (last_row - first_row + 1) * (last_column - first_column + 1)
        if left < 0:
            raise FileUnread(FileUnread.TOO_LARGE)
        if not filled(value):
            continue
        for number in range(first_row, last_row + 1):
            cells = grid[number - 1]
            cells.extend([None] * (last_column - len(cells)))
            for column in range(first_column - 1, last_column):
                if (number, column) != (first_row, first_column - 1):
                    cells[column] = value
                    spread.setdefault(number, set()).add(column)
    return spread
