"""What an import takes in and gives back: statements out of sheets' cells, and what became of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from bot.domain.models import ExchangeKind, Status


class RecordKind(StrEnum):
    """What a row of a sheet is about, in the order in which records are written."""

    ASSOCIATION = "association"
    MEMBER = "member"
    PROJECT = "project"
    TASK = "task"
    EXCHANGE = "exchange"


@dataclass(frozen=True, slots=True)
class Source:
    """Where something was said: `sheet` is empty in a csv file, `row` counts from 1, 0 is the sheet as a whole."""

    file: str
    sheet: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class NamedAssociations:
    """Associations as a cell names them, not yet looked up; empty where the cell says that there are none."""

    said: str


@dataclass(frozen=True, slots=True)
class Person:
    """A person as a cell names them. `key` is the name as names are compared, `locale` the language of its script."""

    name: str
    key: str
    locale: str


@dataclass(frozen=True, slots=True)
class LocalTime:
    """A day, or a minute of it, in a zone that the record's association gives."""

    on: date
    at_time: time | None = None

    def __str__(self) -> str:
        return self.on.isoformat() + (f" {self.at_time:%H:%M}" if self.at_time is not None else "")


Value = str | int | NamedAssociations | Person | LocalTime | ExchangeKind | Status | None


@dataclass(frozen=True, slots=True)
class Statement:
    """One cell's word on one field; None is an explicit "none" (长期, 无, nenhum). An empty cell makes no statement.

    Fields: `title.<locale>`, `place.<locale>`, `programme.<locale>`, `progress.<locale>`, `name.<locale>`,
    `full_name.<locale>` (str);
    `project` (a code), `tz`, `locale` (str); `percent` (int); `lead`, `supporting`, `organisers`, `host`,
    `participants`, `association` (NamedAssociations); `owner`, `contact` (Person);
    `deadline`, `start`, `end` (LocalTime); `kind` (ExchangeKind); `status` (Status).
    """

    field: str
    value: Value
    locales: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetRow:
    """What one row says of one record; `code` is empty for a member, who has none."""

    kind: RecordKind
    code: str
    source: Source
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read. `lost`: the whole row (or sheet, or file) was left out, not just a cell."""

    reason: str
    source: Source
    lost: bool = False
    code: str = ""
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SheetRead:
    """A sheet that was taken in: the languages it speaks, what it lists, and how many rows."""

    source: Source
    kind: RecordKind
    locales: tuple[str, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class PlanFile:
    """One file's content. `notes` are what was passed over on purpose, `problems` what could not be read."""

    name: str
    sheets: tuple[SheetRead, ...] = ()
    rows: tuple[SheetRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field before and after, as text: codes, ISO days, names, wordings. Empty is none."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A record that was added or changed. `code` is a member's name."""

    kind: RecordKind
    code: str
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a disagreement: what which sheet says, in which languages."""

    value: str
    source: Source
    locales: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Sheets that say different things on a field, or one that differs from what people have since settled.

    `stands` is what the plan says after the import; of one side alone it was changed since that sheet was last read.
    """

    kind: RecordKind
    code: str
    field: str
    sides: tuple[Side, ...]
    stands: str


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did. `applied` is False where nothing could be done, and nothing was."""

    applied: bool
    sheets: tuple[SheetRead, ...] = ()
    added: tuple[Entry, ...] = ()
    changed: tuple[Entry, ...] = ()
    unchanged: Mapping[RecordKind, int] = field(default_factory=dict)
    disagreements: tuple[Disagreement, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
