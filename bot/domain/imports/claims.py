"""From statements of sheets to claims on the plan: whom the cells mean, looked up in the store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from bot.domain.imports.associations import AssociationLookup
from bot.domain.imports.facts import Claim
from bot.domain.imports.items import codes
from bot.domain.imports.log import ImportLog
from bot.domain.imports.people import People
from bot.domain.imports.records import NamedAssociations, Person, RecordKind, SheetRow, Source, Statement
from bot.domain.models import Association, Status

Claims = dict[str, list[Claim]]

_HOLDERS = ("lead", "host", "organisers")  # the association that a row's person belongs to, in order of preference
_ONE = frozenset({"lead", "host"})
_EXCHANGE_STATES = (Status.NOT_STARTED, Status.CANCELLED)


class Lookup:
    """Makes claims of rows. `seen` gathers, by a member's id, the associations of the rows with that person."""

    def __init__(self, associations: AssociationLookup, people: People, log: ImportLog) -> None:
        self._associations = associations
        self._people = people
        self._log = log
        self.seen: defaultdict[int, set[str]] = defaultdict(set)

    async def of(self, rows: Sequence[SheetRow]) -> Claims:
        """Look up whom the rows mean, and return what they claim, field by field, in the order of the files."""
        claims: Claims = {}
        for row in rows:
            holders: dict[str, Association] = {}
            for one in row.statements:
                if isinstance(one.value, NamedAssociations):
                    found = await self._named(row, one)
                    if found:
                        claims.setdefault(one.field, []).append(_association_claim(one, row.source, found))
                        if len(found) == 1:
                            holders[one.field] = found[0]
                    elif not one.value.said and one.field not in (*_ONE, "organisers"):
                        claims.setdefault(one.field, []).append(_association_claim(one, row.source, []))
            holder = next((holders[name] for name in _HOLDERS if name in holders), None)
            for one in row.statements:
                claim = self._claim(row, one, holder)
                if claim:
                    claims.setdefault(one.field, []).append(claim)
        return claims

    async def given(self, rows: Sequence[SheetRow]) -> set[str]:
        """Return the fields on which the rows say something that can be understood, people aside; notes no problem."""
        fields: set[str] = set()
        for one in (one for row in rows for one in row.statements):
            if isinstance(one.value, NamedAssociations):
                found, unknown = await self._associations.find(one.value.said)
                if found and not unknown and (one.field not in _ONE or len(found) == 1):
                    fields.add(one.field)
            elif not isinstance(one.value, Person):
                fields.add(one.field)
        return fields

    async def leave_out(self, rows: Sequence[SheetRow], missing: Sequence[str]) -> None:
        """Note why the rows of a new record are left out: what of theirs cannot be understood, and what is missing."""
        for row in rows:
            for one in row.statements:
                await self._named(row, one)
            fields = ", ".join(missing)
            self._log.problem("row_incomplete", row.source, code=row.code, lost=True, fields=fields)

    async def _named(self, row: SheetRow, one: Statement) -> list[Association]:
        """Return the associations that a cell names; none, and a problem noted, where it cannot be told."""
        said = one.value.said if isinstance(one.value, NamedAssociations) else ""
        if not said:
            return []
        found, unknown = await self._associations.find(said)
        if unknown:
            value = ", ".join(unknown)
            self._log.problem("association_unknown", row.source, code=row.code, field=one.field, value=value)
            return []
        if one.field in _ONE and len(found) > 1:
            self._log.problem("association_several", row.source, code=row.code, field=one.field, value=said)
            return []
        return found

    def _claim(self, row: SheetRow, one: Statement, holder: Association | None) -> Claim | None:
        value = one.value
        if isinstance(value, NamedAssociations):
            return None
        if isinstance(value, Person):
            member = self._people.choose(value, holder)
            if member is None:
                self._log.problem("person_ambiguous", row.source, code=row.code, field=one.field, value=value.name)
                return None
            if holder:
                self.seen[member.id].add(holder.code)
            return Claim(one.locales, value.key, str(member.id), value.name, row.source, value)
        if one.field == "status" and row.kind is RecordKind.EXCHANGE and value not in _EXCHANGE_STATES:
            return None
        sense = "" if value is None else str(value)
        return Claim(one.locales, sense, sense, sense, row.source, value)


def _association_claim(one: Statement, source: Source, found: list[Association]) -> Claim:
    said = [association.code for association in found]
    sense = codes(tuple(found))
    return Claim(one.locales, sense, sense, ", ".join(said), source, " ".join(said))
