"""From a file of an office to statements on the plan: the lists in it, row by row, and what could not be read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time
from itertools import groupby
from pathlib import Path

from bot.domain.imports.records import (
    LocalTime,
    PlanFile,
    Problem,
    RecordKind,
    SheetRead,
    SheetRow,
    Source,
    Statement,
    Value,
)
from bot.domain.text import PT, ZH_HANS
from bot.files import cells as read
from bot.files.headers import Header, find_header, judge
from bot.files.sheets import read_sheets
from bot.files.table import Cell, FileUnread, Row, filled
from bot.language.office_dates import is_unknown, read_deadline, read_span
from bot.language.office_moments import DateUnread, Moment

_LETTERS = {RecordKind.TASK: "TP", RecordKind.EXCHANGE: "E"}
_BODIES = ("lead", "supporting", "organisers", "host", "participants", "association")
_PEOPLE = ("owner", "contact")
_NAMES = frozenset((*_BODIES, *_PEOPLE))
_READERS: dict[str, Callable[[str], Value]] = {
    **dict.fromkeys(_BODIES, read.read_associations),
    **dict.fromkeys(_PEOPLE, read.read_person),
    "status": read.read_status,
    "kind": read.read_kind,
    **dict.fromkeys(("tz", "locale"), str),
}
# Codes stand in the data of buttons, which are parted by colons and hold 64 bytes (Bot API, InlineKeyboardButton).
_ASSOCIATION_CODE = re.compile(r"[A-Z0-9]{1,8}")
_LONGEST_CELL = 2_000  # half of what one message of Telegram's holds, and far more than any list's cell
_TEXTS = frozenset({"title", "place", "programme", "progress", "name", "full_name"})
# What keeps its lines.
_LINES = frozenset({"programme"})


def read_plan_file(path: Path) -> PlanFile:
    """Read the file at `path`; raises `FileUnread` where it is missing or no sheet at all."""
    try:
        content = path.read_bytes()
    except OSError:
        raise FileUnread(FileUnread.MISSING, path.name) from None
    return read_plan(path.name, content)


def read_plan(name: str, content: bytes) -> PlanFile:
    """Read a file's bytes, its name being `name`; raises `FileUnread`, and nothing else whatever the bytes are."""
    try:
        sheets = read_sheets(content, judge)
    except FileUnread as unread:
        raise FileUnread(unread.reason, name) from unread
    taken: list[SheetRead] = []
    rows: list[SheetRow] = []
    problems: list[Problem] = []
    notes: list[Problem] = []
    for sheet in sheets:
        source = Source(name, sheet.name)
        header = find_header(sheet)
        if not any(row.own() for row in sheet.rows):
            continue
        if header is None or sheet.hidden:
            notes.append(Problem("sheet_hidden" if sheet.hidden else "sheet_no_list", source, lost=True))
            continue
        if header.kind in (*_LETTERS, RecordKind.ASSOCIATION) and not header.of("code"):
            problems.append(Problem("no_code_column", source, lost=True))
            continue
        if sheet.cut:
            problems.append(Problem("sheet_too_long", source, lost=True, params={"rows": str(len(sheet.rows))}))
        reader = _ListReader(source, header)
        found = [said for row in sheet.rows if row.number > header.number for said in reader.read(row)]
        taken.append(SheetRead(source, header.kind, header.locales, len({one.source.row for one in found})))
        rows += found
        problems += reader.problems
    if not taken and not problems:
        problems.append(Problem("file_no_list", Source(name), lost=True))
    return PlanFile(name, tuple(taken), tuple(rows), tuple(problems), tuple(notes))


class _ListReader:
    """Reads one sheet's rows below its header; what it could not read gathers in `problems`."""

    def __init__(self, sheet: Source, header: Header) -> None:
        self._sheet = sheet
        self._header = header
        self.problems: list[Problem] = []
        ordered = sorted(header.columns, key=lambda column: (column.index, column.field))
        # A header in two languages makes one column that speaks for both.
        self._columns = [
            (index, field, tuple(sorted({column.locale for column in same if column.locale})))
            for (index, field), same in groupby(ordered, key=lambda column: (column.index, column.field))
        ]
        # In a Chinese sheet 5/3/2027 may be of either order: nothing is guessed.
        self._day_first = header.locales == (PT,)

    def read(self, row: Row) -> Iterator[SheetRow]:
        """Yield what the row says; nothing for an empty row, a note or the header repeated."""
        if not row.own() or self._header.repeated(row):
            return
        source = Source(self._sheet.file, self._sheet.sheet, row.number)
        row = self._bounded(row, source)
        code = ""
        kind = self._header.kind
        if kind is not RecordKind.MEMBER:
            code = self._code(row, source)
            if not code:
                return
            if kind is RecordKind.TASK and code.startswith("P"):
                yield SheetRow(RecordKind.PROJECT, code, source, tuple(self._titles(row, "title", "project")))
                return
        statements: list[Statement] = []
        for index, field, locales in self._columns:
            cell = row.cells[index] if index < len(row.cells) else None
            if not filled(cell) or field in ("code", "project", "project_code", "start", "end", "day", "hours"):
                continue
            try:
                statements += self._statements(field, cell, locales or self._header.locales, named=bool(locales))
            except (read.CellUnread, DateUnread) as unread:
                self._cell_unread(unread.reason, source, code, field, cell)
        if kind is RecordKind.EXCHANGE:
            statements += self._when(row, source, code)
        if kind is RecordKind.TASK:
            project = self._project(row, source, code)
            if project:
                yield SheetRow(RecordKind.PROJECT, project, source, tuple(self._titles(row, "project")))
            if project is not None:
                statements.append(Statement("project", project or None, self._header.locales))
        yield SheetRow(kind, code, source, tuple(statements))

    def _bounded(self, row: Row, source: Source) -> Row:
        """Leave out cells of a length that no list has; what reads them need not stand it."""
        cells = list(row.cells)
        for index, field, _ in self._columns:
            cell = cells[index] if index < len(cells) else None
            if isinstance(cell, str) and len(cell) > _LONGEST_CELL:
                self._cell_unread("cell_too_long", source, "", field, cell)
                cells[index] = None
        return replace(row, cells=tuple(cells))

    def _cell_unread(self, reason: str, source: Source, code: str, field: str, cell: Cell) -> None:
        params = {"field": field, "value": "" if cell is None else str(cell)[:80]}
        self.problems.append(Problem(reason, source, code=code, params=params))

    def _code(self, row: Row, source: Source) -> str:
        cells = self._cells(row, "code")
        text = next((str(cell) for _, cell, _ in cells), "").strip()
        if self._header.kind is RecordKind.ASSOCIATION:
            code = unicodedata.normalize("NFKC", text).upper()
            if _ASSOCIATION_CODE.fullmatch(code):
                return code
            if row.own() > 1:
                self.problems.append(Problem("association_code", source, lost=True, params={"value": text[:80]}))
            return ""
        code = read.read_code(text)
        if code and code[0] in _LETTERS[self._header.kind]:
            return code
        # Notes, sums and signatures at the foot fill one cell, or none that a row of the list must fill.
        if row.own() > 1 and (code or any(self._cells(row, "title", own=True))):
            reason = "code_other_list" if code else "code_unclear" if text else "code_missing"
            self.problems.append(Problem(reason, source, lost=True, params={"value": text[:80]}))
        return ""

    def _cells(self, row: Row, *fields: str, own: bool = False) -> list[tuple[str, Cell, tuple[str, ...]]]:
        """Return (field, cell, languages of its header) for each filled cell of these fields."""
        return [
            (field, row.cells[index], locales)
            for index, field, locales in self._columns
            if field in fields
            and index < len(row.cells)
            and filled(row.cells[index])
            and not (own and index in row.spread)
        ]

    def _statements(self, field: str, cell: Cell, locales: tuple[str, ...], *, named: bool) -> Iterator[Statement]:
        if field == "deadline":
            if not is_unknown(cell):
                moment = read_deadline(cell, day_first=self._day_first)
                yield Statement(field, _local(moment) if moment else None, locales)
            return
        if field == "percent":
            yield Statement(field, read.read_percent(cell), locales)
            return
        text = read.text_of(cell)
        if is_unknown(text):
            return
        if field not in _TEXTS:
            # Names may stand one a line.
            yield Statement(field, _READERS[field](read.lines_of(cell) if field in _NAMES else text), locales)
            return
        if read.is_none(text):
            return
        if field in _LINES:
            text = read.lines_of(cell)
        # A column that names no language, or two, holds whatever its text is written in.
        locale = locales[0] if named and len(locales) == 1 else ZH_HANS if read.has_han(text) else PT
        yield Statement(f"{field}.{locale}", text, (locale,))
        percent = read.percent_in(text) if field == "progress" else None
        if percent is not None and not self._header.of("percent"):
            yield Statement("percent", percent, (locale,))

    def _when(self, row: Row, source: Source, code: str) -> Iterator[Statement]:
        """Yield start and end, from columns of their own or from a day's and an hour's."""
        found = {field: cell for field, cell, _ in reversed(self._cells(row, "start", "end", "day", "hours"))}
        start, end = found.get("start"), found.get("end")
        if start is None:
            start = _joined(found.get("day"), found.get("hours"))
        if is_unknown(start):
            return
        try:
            begin, finish = read_span(start, end, day_first=self._day_first)
        except DateUnread as unread:
            self._cell_unread(unread.reason, source, code, "start", f"{start} – {end}" if end is not None else start)
            return
        yield Statement("start", _local(begin), self._header.locales)
        finish = _closing(begin, finish)
        if finish is not None:
            yield Statement("end", _local(finish), self._header.locales)

    def _titles(self, row: Row, *fields: str) -> Iterator[Statement]:
        """Yield a project's titles; a column that names no language, or two, holds what its text is written in."""
        for _, cell, locales in self._cells(row, *fields):
            _, title = read.read_project(read.text_of(cell))
            if title and not read.is_none(title):
                locale = locales[0] if len(locales) == 1 else ZH_HANS if read.has_han(title) else PT
                yield Statement(f"title.{locale}", title, (locale,))

    def _project(self, row: Row, source: Source, code: str) -> str | None:
        """Return the code of a task's project: None where nothing is said, empty where there is none."""
        said = [read.text_of(cell) for _, cell, _ in self._cells(row, "project_code", "project")]
        codes = [found for text in said if (found := read.read_project(text)[0])]
        if codes or not said:
            return codes[0] if codes else None
        if all(map(read.is_none, said)):
            return ""
        self._cell_unread("project_no_code", source, code, "project", said[0])
        return None


def _closing(begin: Moment, finish: Moment | None) -> Moment | None:
    """Bring the end to the start's precision: whole days end with a day, hours with a minute (of the day's last)."""
    if finish is None or begin.at_time is None:
        return Moment(finish.on) if finish else None
    if finish.at_time is None:
        return None if finish.on == begin.on else Moment(finish.on, time(23, 59))
    return None if finish == begin else finish


def _local(moment: Moment) -> LocalTime:
    return LocalTime(moment.on, moment.at_time)


def _joined(day: Cell, hours: Cell) -> Cell:
    """Put a day's cell and an hour's together, as the text of one cell."""
    if day is None or hours is None:
        return day if day is not None else hours
    try:
        (begin, _), text = read_span(day), read.text_of(hours)
    except DateUnread:
        return f"{read.text_of(day)} {hours}"
    return f"{begin.on.isoformat()} {text}"
