"""Associations out of a cell: how a list of them is taken apart, and who is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.domain.imports.facts import Claim, Memories, reworded, standing_of
from bot.domain.imports.log import ImportLog
from bot.domain.imports.records import RecordKind, SheetRow, Source
from bot.domain.models import Association
from bot.domain.ports import Writing
from bot.domain.text import PT, ZH_HANS, Text

_SURE = re.compile(r"[、，,;；/／\n|]")
# These stand inside names as well (Associação para a Ciência e a Tecnologia), so that they part only what is known.
_PERHAPS = (re.compile(r"\s*(?:以及|[和与與及])\s*|\s+e\s+"), re.compile(r"\s+"))
_MOST_PIECES = 16


class AssociationLookup:
    """Looks associations up by what sheets call them."""

    def __init__(self, tx: Writing) -> None:
        self._tx = tx
        self._found: dict[str, Association | None] = {}
        self.by_code: dict[str, Association] = {}

    async def load(self) -> None:
        """Learn the associations that there are."""
        self._found.clear()
        self.by_code = {association.code: association for association in await self._tx.associations.all()}

    async def find(self, said: str) -> tuple[list[Association], list[str]]:
        """Return (the associations that the cell names, each once; what in it names none)."""
        found: list[Association] = []
        unknown: list[str] = []
        whole = await self._one(said)
        if whole:
            return [whole], []
        for part in filter(None, map(str.strip, _SURE.split(said))):
            several = None
            for separator in _PERHAPS:
                several = several or await self._apart(part, separator)
            if several is None:
                unknown.append(part)
            else:
                found += several
        return list(dict.fromkeys(found)), unknown

    async def _one(self, name: str) -> Association | None:
        name = name.strip()
        if name not in self._found:
            self._found[name] = await self._tx.associations.find(name) if name else None
        return self._found[name]

    async def _apart(self, text: str, separator: re.Pattern[str]) -> list[Association] | None:
        """Cut the text at some of its separators so that every piece is known; None where that cannot be."""
        cuts = [(found.start(), found.end()) for found in separator.finditer(text)]
        if len(cuts) > _MOST_PIECES:
            return None
        # reached[i] is the list of associations that the text up to cut i spells.
        starts = [0, *(end for _, end in cuts)]
        ends = [*(start for start, _ in cuts), len(text)]
        reached: list[list[Association] | None] = [[]] + [None] * len(ends)
        for last, end in enumerate(ends):
            for first in range(last + 1):
                before = reached[first]
                if before is None or reached[last + 1] is not None:
                    continue
                known = await self._one(text[starts[first] : end])
                if known:
                    reached[last + 1] = [*before, known]
        return reached[-1]


async def write_associations(
    tx: Writing, rows: Sequence[SheetRow], memories: Memories, log: ImportLog, default_tz: str
) -> None:
    """Add the associations that sheets list, and give those that are known the names that the sheets say.

    A zone or language of its own is taken for a new one only; without them it has `default_tz` and the language of
    its names.
    """
    known = {association.code: association for association in await tx.associations.all()}
    kind = RecordKind.ASSOCIATION
    for code in dict.fromkeys(row.code for row in rows):
        claims, settings = _claims([row for row in rows if row.code == code])
        before = known.get(code)
        if before is None and not any(name.startswith("name.") for name in claims):
            log.problem("row_incomplete", _first(rows, code), code=code, lost=True, fields="name")
            continue
        stands = standing_of("name", before.names) | standing_of("full_name", before.full_names) if before else None
        taken = log.decide(kind, code, stands, claims, await memories.of(f"association:{code}"))
        names = reworded("name", before.names if before else Text(), taken)
        full_names = reworded("full_name", before.full_names if before else Text(), taken)
        if before is None:
            tz = settings.get("tz", default_tz)
            if not _is_zone(tz):
                log.problem("zone_unknown", _first(rows, code), code=code, field="tz", value=tz)
                tz = default_tz
            said = settings.get("locale", "").partition("_")[0].lower()
            locale = {"zh": ZH_HANS, "pt": PT}.get(said, ZH_HANS if ZH_HANS in names else PT)
            await tx.associations.add(code, names, full_names, tz, locale)
            log.add(kind, code, code)
            continue
        log.touch(kind, code, code)
        if taken:
            await tx.associations.rename(before.id, names, full_names)
        for name, claim in taken.items():
            log.change(kind, code, name, stands[name].shown if stands and name in stands else "", claim.shown)


def _claims(rows: Sequence[SheetRow]) -> tuple[dict[str, list[Claim]], dict[str, str]]:
    """Return the claims on names by field, and the first word on everything else."""
    claims: dict[str, list[Claim]] = {}
    settings: dict[str, str] = {}
    for row in rows:
        for one in row.statements:
            if isinstance(one.value, str) and "." in one.field:
                claim = Claim(one.locales, one.value, one.value, one.value, row.source, one.value)
                claims.setdefault(one.field, []).append(claim)
            elif isinstance(one.value, str):
                settings.setdefault(one.field, one.value)
    return claims, settings


def _first(rows: Sequence[SheetRow], code: str) -> Source:
    return next(row.source for row in rows if row.code == code)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
