"""The command `python -m bot import FILE…`: files in, the plan changed, and a plain account of it for the terminal."""

from __future__ import annotations

import asyncio
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from bot.domain.imports.applying import ImportPlan, Replan, Tell
from bot.domain.imports.records import (
    Disagreement,
    Entry,
    FieldChange,
    ImportResult,
    PlanFile,
    Problem,
    RecordKind,
    Source,
)
from bot.domain.ports import Clock, Store
from bot.domain.traffic import Cause
from bot.files.plan import read_plan_file
from bot.files.table import FileUnread
from bot.language.fold import name_key

EVERYTHING, ALL_BUT_SOME, NOTHING = 0, 1, 2


async def import_files(
    store: Store, clock: Clock, paths: Sequence[Path], replan: Replan, default_tz: str, *, tell: Tell | None = None
) -> ImportResult:
    """Read all files, then apply them as one plan in one transaction.

    A file that cannot be read at all stops the import before anything is written; so does having nothing to apply.
    `default_tz` (IANA) is for associations that a sheet adds without a zone. `tell` has people told of what the sheets
    change. Raises whatever the store, `replan` or `tell` raise; nothing is kept then.
    """
    files: list[PlanFile] = []
    refused: list[Problem] = []
    for path in dict.fromkeys(paths):
        try:
            files.append(await asyncio.to_thread(read_plan_file, path))
        except FileUnread as unread:
            refused.append(Problem(unread.reason, Source(unread.file), lost=True))
    problems = (*refused, *(problem for file in files for problem in file.problems))
    if refused or not any(file.rows for file in files):
        return ImportResult(
            applied=False,
            problems=problems,
            notes=tuple(note for file in files for note in file.notes),
        )
    plan = ImportPlan(store, clock, replan=replan, name_key=name_key, default_tz=default_tz, tell=tell)
    return await plan.apply(files, Cause())


def exit_code(result: ImportResult) -> int:
    """Return 0 where everything was read, 1 where some rows could not be, 2 where nothing was done."""
    if not result.applied:
        return NOTHING
    return ALL_BUT_SOME if result.problems else EVERYTHING


_KINDS = {
    RecordKind.ASSOCIATION: "associations",
    RecordKind.MEMBER: "people",
    RecordKind.PROJECT: "projects",
    RecordKind.TASK: "tasks",
    RecordKind.EXCHANGE: "exchanges",
}
_LANGUAGES = {"zh_Hans": "Chinese", "zh_Hant": "traditional Chinese", "pt": "Portuguese"}
_FILE_REASONS = {
    FileUnread.MISSING: "there is no such file, or it may not be read",
    FileUnread.EMPTY: "the file is empty",
    FileUnread.TOO_LARGE: "the file is too large (10 MiB unpacked at most); save only the list into a new one",
    FileUnread.OLD_EXCEL: "an old Excel file or one with a password; save it as .xlsx without a password",
    FileUnread.ENCRYPTED: "the file has a password; save it without one",
    FileUnread.NO_SHEET: "not a spreadsheet; save it as .xlsx or .csv",
    FileUnread.DAMAGED: "the file is damaged; open it in Excel and save it again as .xlsx",
    "file_no_list": "no header row with known column names was found",
    "sheet_no_list": "not a list of tasks, exchanges, people or associations; passed over",
    "sheet_hidden": "a hidden sheet; passed over",
    "sheet_too_long": "only the first {rows} rows were read; split the list",
    "no_code_column": "the list has no column of codes (编号, N.º); add one with T1, T2 … or E1, E2 …",
}
_ROW_REASONS = {
    "code_missing": "the row has no code; write T and a number, or E and a number, into the first column",
    "code_unclear": "“{value}” is no code; write T and a number, or E and a number",
    "code_other_list": "the code “{value}” belongs in another list",
    "row_incomplete": "new, but nothing tells its {fields}; left out",
    "association_code": "“{value}” is no code of an association; write one to eight letters A–Z or digits, as in BJ",
    "association_unknown": "no association is called “{value}” ({field}); write a code or name of one",
    "association_several": "“{value}” names more than one association ({field}); name one",
    "person_several": "“{value}” names more than one person ({field}); name one",
    "person_unclear": "“{value}” is no name ({field})",
    "person_ambiguous": "several people are called “{value}” ({field}); their associations do not tell who is meant",
    "person_two_accounts": "{value} are two people with a Telegram account each; they were not joined",
    "project_no_code": "“{value}” has no project code; write it in front, as in “P1 …”",
    "status_unknown": "“{value}” is no known status",
    "kind_unknown": "“{value}” is no known kind of exchange",
    "percent_unclear": "“{value}” is no percentage",
    "cell_error": "the cell shows an error of Excel’s ({field})",
    "cell_too_long": "the cell is far too long ({field}) and was left out",
    "zone_unknown": "“{value}” is no time zone; the default is taken",
    "date_unclear": "“{value}” is no date that can be read ({field}); write it as 2027-03-05",
    "date_no_year": "“{value}” has no year ({field})",
    "date_vague": "“{value}” is no certain day ({field}); write the last day that counts",
    "date_ambiguous": "“{value}” may be of either order of day and month ({field}); write it as 2027-03-05",
    "date_impossible": "“{value}” is a day or time that does not exist ({field})",
    "date_weekday": "“{value}”: the weekday is not that of the date ({field})",
    "date_order": "“{value}”: the end lies before the start",
}


def render(result: ImportResult) -> str:
    """Return the account of an import for a terminal: plain English, a line for each thing, aligned."""
    blocks = [] if result.applied else ["Nothing was imported."]
    if result.sheets:
        blocks.append(_block("Read", [_read_line(result, index) for index in range(len(result.sheets))]))
    if result.applied:
        blocks.append(_counts(result))
    blocks.append(_block("Added", _added(result.added)))
    blocks.append(_block("Worded in a further language", _wordings(result.changed)))
    blocks.append(_block("Changed", _changes(result.changed)))
    blocks.append(_block("Sheets that disagree (the plan keeps what stands)", _disagreements(result.disagreements)))
    blocks.append(_block("Could not be read", _problems(result.problems)))
    blocks.append(_block("Passed over", _problems(result.notes)))
    return "\n\n".join(block for block in blocks if block)


def _pad(text: str, width: int) -> str:
    """Fill up with spaces to a width in a terminal's cells, of which a Chinese character takes two."""
    return text + " " * max(0, width - _cells(text))


def _cells(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _block(title: str, lines: Sequence[str]) -> str:
    return "\n".join([title, *(f"  {line}" for line in lines)]) if lines else ""


def _read_line(result: ImportResult, index: int) -> str:
    sheet = result.sheets[index]
    width = max(_cells(_place(each.source)) for each in result.sheets)
    languages = " and ".join(_LANGUAGES.get(locale, locale) for locale in sheet.locales)
    return f"{_pad(_place(sheet.source), width)}  {sheet.rows:4} rows  {_KINDS[sheet.kind]}, {languages}"


def _counts(result: ImportResult) -> str:
    added, changed = ([entry.kind for entry in entries] for entries in (result.added, result.changed))
    rows = [
        (name, added.count(kind), changed.count(kind), result.unchanged.get(kind, 0)) for kind, name in _KINDS.items()
    ]
    lines = [f"{'':13}{'added':>8}{'changed':>9}{'unchanged':>11}"]
    lines += [f"{name:13}{one:8}{two:9}{three:11}" for name, one, two, three in rows if one or two or three]
    return "\n".join(lines)


def _added(entries: Sequence[Entry]) -> list[str]:
    lines = []
    for kind, name in _KINDS.items():
        codes = [entry.code for entry in entries if entry.kind is kind]
        if codes:
            lines.append(f"{name:13}{', '.join(_runs(codes))}")
    return lines


def _runs(codes: Sequence[str]) -> list[str]:
    """Shorten T1, T2, T3 to T1–T3."""
    runs: list[list[str]] = []
    for code in codes:
        found = re.fullmatch(r"([PTE])(\d+)", code)
        if found and runs and runs[-1][-1] == f"{found[1]}{int(found[2]) - 1}":
            runs[-1].append(code)
        else:
            runs.append([code])
    return [run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs]


def _is_wording(change: FieldChange) -> bool:
    return "." in change.field and not change.before


def _wordings(entries: Sequence[Entry]) -> list[str]:
    """Tell in one line for each field which records have it in one language more."""
    found: dict[tuple[RecordKind, str], list[str]] = {}
    for entry in entries:
        for change in filter(_is_wording, entry.changes):
            found.setdefault((entry.kind, change.field), []).append(entry.code)
    return [f"{_KINDS[kind]:13}{field:18}{', '.join(_runs(codes))}" for (kind, field), codes in sorted(found.items())]


def _changes(entries: Sequence[Entry]) -> list[str]:
    changes = [(entry.code, change) for entry in entries for change in entry.changes if not _is_wording(change)]
    width = max((_cells(code) for code, _ in changes), default=0)
    return [
        f"{_pad(code, width)}  {change.field:16}  {change.before or 'none'} → {change.after or 'none'}"
        for code, change in changes
    ]


def _disagreements(found: Sequence[Disagreement]) -> list[str]:
    lines = []
    for one in found:
        lines.append(f"{one.code}  {one.field}  stands as {one.stands or 'none'}")
        width = max(_cells(_place(side.source)) for side in one.sides)
        lines += [f"    {_pad(_place(side.source), width)}  says {side.value or 'none'}" for side in one.sides]
        if len(one.sides) == 1:
            lines.append("    it was changed by other means since that was first read")
    return lines


def _problems(found: Sequence[Problem]) -> list[str]:
    placed = [(_place(problem.source), problem) for problem in found]
    left_out = {problem.source for problem in found if problem.lost}
    width = max((_cells(place) for place, _ in placed), default=0)
    lines = []
    for place, problem in placed:
        words = (_FILE_REASONS | _ROW_REASONS).get(problem.reason, problem.reason).format_map(problem.params)
        # A cell that is left out does not keep its row from being taken.
        kept = "; the rest of the row was taken" if problem.code and problem.source not in left_out else ""
        lines.append(f"{_pad(place, width)}  {problem.code + ': ' if problem.code else ''}{words}{kept}")
    return lines


def _place(source: Source) -> str:
    parts = (source.file, source.sheet, f"row {source.row}" if source.row else "")
    return " · ".join(part for part in parts if part)
