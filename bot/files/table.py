"""What a file's sheets become: rows of cells, and the limits they keep to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from bot.domain.errors import CoordinationError

Cell = str | int | float | datetime | date | time | None

MAX_BYTES = 10 * 1024 * 1024
MAX_ROWS = 5_000
MAX_COLUMNS = 100


class FileUnread(CoordinationError):
    """The file `file` is no sheet that can be read: `reason`, one of the codes below."""

    MISSING = "file_missing"
    EMPTY = "file_empty"
    TOO_LARGE = "file_too_large"
    OLD_EXCEL = "file_old_excel"
    ENCRYPTED = "file_encrypted"
    NO_SHEET = "file_no_spreadsheet"
    DAMAGED = "file_damaged"

    def __init__(self, reason: str, file: str = "") -> None:
        super().__init__(reason=reason, file=file)
        self.reason = reason
        self.file = file


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it stands in the sheet. `number` counts from 1; `spread` are the cells that a merged one fills."""

    number: int
    cells: tuple[Cell, ...]
    spread: frozenset[int] = frozenset()

    def own(self) -> int:
        """Return how many cells hold something of their own."""
        return sum(1 for index, cell in enumerate(self.cells) if index not in self.spread and filled(cell))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook, or a csv file (`name` is empty). `cut` tells that rows beyond the limit were left out."""

    name: str
    rows: tuple[Row, ...]
    hidden: bool = False
    cut: bool = False


def filled(cell: Cell) -> bool:
    """Tell whether a cell holds anything but spaces."""
    return cell is not None and (not isinstance(cell, str) or bool(cell.strip()))
