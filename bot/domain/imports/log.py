"""What an import has done so far, record by record, until it becomes an `ImportResult`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.imports.facts import Claim, Memory, Standing, settle
from bot.domain.imports.records import Disagreement, Entry, FieldChange, Problem, RecordKind, Side, Source

Key = str | int


@dataclass(slots=True)
class _Record:
    code: str
    added: bool = False
    changes: list[FieldChange] = field(default_factory=list)


class ImportLog:
    """Gathers records by kind and key: an item's code, a member's id."""

    def __init__(self) -> None:
        self._records: dict[tuple[RecordKind, Key], _Record] = {}
        self._disagreements: list[Disagreement] = []
        self.problems: list[Problem] = []

    def touch(self, kind: RecordKind, key: Key, code: str) -> _Record:
        """Note that the import speaks of this record, called `code` by people."""
        record = self._records.setdefault((kind, key), _Record(code))
        record.code = code
        return record

    def add(self, kind: RecordKind, key: Key, code: str) -> None:
        """Note that the record is new; its fields are no changes then."""
        self.touch(kind, key, code).added = True

    def change(self, kind: RecordKind, key: Key, name: str, before: str, after: str) -> None:
        """Note that a field of a touched record changed."""
        record = self._records[kind, key]
        if not record.added:
            record.changes.append(FieldChange(name, before, after))

    def forget(self, kind: RecordKind, key: Key) -> None:
        """Leave a record out that is no more."""
        self._records.pop((kind, key), None)

    def disagree(self, kind: RecordKind, code: str, name: str, sides: Sequence[Side], stands: str) -> None:
        """Note that the sides do not say the same."""
        self._disagreements.append(Disagreement(kind, code, name, tuple(sides), stands))

    def problem(self, reason: str, source: Source, *, code: str = "", lost: bool = False, **params: str) -> None:
        """Note what could not be read."""
        self.problems.append(Problem(reason, source, lost=lost, code=code, params=params))

    def differs(self, kind: RecordKind, key: Key) -> bool:
        """Tell whether the record was added or changed."""
        record = self._records[kind, key]
        return record.added or bool(record.changes)

    def decide(
        self,
        kind: RecordKind,
        code: str,
        stands: Mapping[str, Standing] | None,
        claims: Mapping[str, Sequence[Claim]],
        memory: Memory,
    ) -> dict[str, Claim]:
        """Settle every field that is claimed, remember the claims, and return those that the plan must follow.

        `stands` is None for a new record; a field that it lacks has no value yet.
        """
        taken: dict[str, Claim] = {}
        for name, said in claims.items():
            now = None if stands is None else stands.get(name, Standing.of("", empty=True))
            verdict = settle(now, said, memory.of(name))
            if verdict.taken:
                taken[name] = verdict.taken
            if verdict.sides:
                keeps = verdict.taken.shown if verdict.taken else now.shown if now else ""
                self.disagree(kind, code, name, verdict.sides, keeps)
            for claim in reversed(said):
                memory.keep(name, claim)
        return taken

    def entries(self, *, added: bool) -> tuple[Entry, ...]:
        """Return the records that were added, or those that were changed, in the order of kinds."""
        order = list(RecordKind)
        return tuple(
            Entry(kind, record.code, () if added else tuple(record.changes))
            for (kind, _), record in sorted(self._records.items(), key=lambda pair: order.index(pair[0][0]))
            if record.added == added and (added or record.changes)
        )

    def unchanged(self) -> dict[RecordKind, int]:
        """Return how many records of each kind were spoken of and left alone."""
        counts: dict[RecordKind, int] = {}
        for (kind, _), record in self._records.items():
            if not record.added and not record.changes:
                counts[kind] = counts.get(kind, 0) + 1
        return counts

    @property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """Every disagreement noted."""
        return tuple(self._disagreements)
