"""Taking offices' sheets into the plan: all files as one, in one transaction."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.imports import items
from bot.domain.imports.associations import AssociationLookup, write_associations
from bot.domain.imports.claims import Claims, Lookup
from bot.domain.imports.facts import Claim, Memories, Standing, reworded, standing_of
from bot.domain.imports.log import ImportLog
from bot.domain.imports.people import People
from bot.domain.imports.records import (
    ImportResult,
    Person,
    PlanFile,
    Problem,
    RecordKind,
    SheetRead,
    SheetRow,
    Source,
)
from bot.domain.models import Exchange, Project, ReportSource, Task
from bot.domain.ports import Clock, Store, Writing
from bot.domain.text import Text
from bot.domain.traffic import Cause

Replan = Callable[[Writing, int, datetime], Awaitable[None]]
Tell = Callable[[Writing, Task | Exchange, Task | Exchange, datetime], Awaitable[None]]

_HAN = re.compile(r"[\u3400-\u9fff]")
_PEOPLE_FIELDS = ("owner", "contact")


class ImportPlan:
    """The use case: apply what files say, and tell what that changed.

    `replan` rewrites the reminders of an item; `name_key` is how people's names are compared; `default_tz` is the zone
    of associations that come without one. `tell`, if any, does what `replan` does and has people told of a change.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        replan: Replan,
        name_key: Callable[[str], str],
        default_tz: str,
        tell: Tell | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._replan = replan
        self._name_key = name_key
        self._default_tz = default_tz
        self._tell = tell

    async def apply(self, files: Sequence[PlanFile], cause: Cause) -> ImportResult:
        """Apply the files' rows in one transaction; an exception leaves the plan as it was."""
        now = self._clock.now()
        async with self._store.writing(cause) as tx:
            run = _Run(tx, now, self._name_key)
            await run.take([row for file in files for row in file.rows], self._default_tz)
            for item_id in sorted(run.to_replan):
                before, after = run.before.get(item_id), await tx.items.by_id(item_id)
                if self._tell is not None and before is not None and isinstance(after, Task | Exchange):
                    await self._tell(tx, before, after, now)
                else:
                    await self._replan(tx, item_id, now)
        log = run.log
        return ImportResult(
            applied=True,
            sheets=tuple(_counted(sheet, log.problems) for file in files for sheet in file.sheets),
            added=log.entries(added=True),
            changed=log.entries(added=False),
            unchanged=log.unchanged(),
            disagreements=log.disagreements,
            problems=(*(problem for file in files for problem in file.problems), *log.problems),
            notes=tuple(note for file in files for note in file.notes),
        )


class _Run:
    """One import inside one transaction."""

    def __init__(self, tx: Writing, now: datetime, name_key: Callable[[str], str]) -> None:
        self._tx = tx
        self._now = now
        self.log = ImportLog()
        self._memories = Memories(tx.settings)
        self._associations = AssociationLookup(tx)
        self._people = People(tx, self._associations, self._memories, self.log, name_key)
        self._projects: dict[str, Project] = {}
        self._lookup = Lookup(self._associations, self._people, self.log)
        self._changed: set[int] = set()
        # As they were before the sheets changed them.
        self.before: dict[int, Task | Exchange] = {}

    @property
    def to_replan(self) -> set[int]:
        """The ids of tasks and exchanges whose reminders may have to be others now."""
        return self._changed | self._people.to_replan

    async def take(self, rows: Sequence[SheetRow], default_tz: str) -> None:
        """Apply the rows: associations, people, projects, then what belongs to these."""
        by_kind: defaultdict[RecordKind, list[SheetRow]] = defaultdict(list)
        for row in rows:
            by_kind[row.kind].append(row)
        await write_associations(self._tx, by_kind[RecordKind.ASSOCIATION], self._memories, self.log, default_tz)
        await self._associations.load()
        await self._people.load()
        await self._people.take_list(by_kind[RecordKind.MEMBER])
        planned = _by_code((*by_kind[RecordKind.TASK], *by_kind[RecordKind.EXCHANGE]))
        left_out = await self._leave_out(planned)
        persons = {
            one.value.key: one.value
            for same in planned.values()
            for row in same
            for one in row.statements
            if isinstance(one.value, Person)
        }
        await self._people.join([slot for code in planned for slot in await self._slots(code, planned[code])], persons)
        projects = [row for row in by_kind[RecordKind.PROJECT] if row.source not in left_out]
        for code, same in _by_code(projects).items():
            await self._take_project(code, same)
        self._projects = {project.code: project for project in await self._tx.projects.all()}
        for code, same in planned.items():
            if same[0].kind is RecordKind.TASK:
                await self._take_task(code, same)
            else:
                await self._take_exchange(code, same)
        await self._people.infer(self._lookup.seen)
        await self._memories.save()

    async def _leave_out(self, planned: dict[str, list[SheetRow]]) -> set[Source]:
        """Take out the rows of new items that lack what every such item has; return where they stand.

        Nothing in such a row counts: whom it names is not added, nor the project that it belongs to.
        """
        left_out: set[Source] = set()
        for code, rows in list(planned.items()):
            needs = items.TASK_NEEDS if rows[0].kind is RecordKind.TASK else items.EXCHANGE_NEEDS
            missing = items.missing(needs, await self._lookup.given(rows))
            if missing and await self._tx.items.by_code(code) is None:
                await self._lookup.leave_out(rows, missing)
                left_out |= {row.source for row in rows}
                del planned[code]
        return left_out

    async def _slots(self, code: str, rows: Sequence[SheetRow]) -> list[tuple[set[str], set[str]]]:
        """Return for each person's field of an item the names it has in Chinese and in Latin script.

        What the other language's sheet said in an earlier import counts where this one does not speak.
        """
        memory = await self._memories.of(code)
        slots = []
        for field in _PEOPLE_FIELDS:
            names: tuple[set[str], set[str]] = (set(), set())
            before: tuple[set[str], set[str]] = (set(), set())
            speaking: set[str] = set()
            for one in (one for row in rows for one in row.statements if one.field == field):
                speaking |= set(one.locales)
                if isinstance(one.value, Person):
                    names[0 if _HAN.search(one.value.name) else 1].add(one.value.key)
            for locale, told in memory.of(field).items():
                if told.word and locale not in speaking:
                    before[0 if _HAN.search(told.shown) else 1].add(told.word)
            slots.append((names[0] or before[0], names[1] or before[1]))
        return [slot for slot in slots if all(slot)]

    async def _take_project(self, code: str, rows: Sequence[SheetRow]) -> None:
        found = await self._tx.items.by_code(code)
        project = found if isinstance(found, Project) else None
        claims = await self._lookup.of(rows)
        stands = standing_of("title", project.titles) if project else None
        taken = self.log.decide(RecordKind.PROJECT, code, stands, claims, await self._memories.of(code))
        titles = reworded("title", project.titles if project else Text(), taken)
        if project is None:
            await self._tx.projects.add(code, titles)
            self.log.add(RecordKind.PROJECT, code, code)
            return
        self.log.touch(RecordKind.PROJECT, code, code)
        if taken:
            await self._tx.projects.retitle(project.id, titles)
        self._changes(RecordKind.PROJECT, code, stands or {}, taken)

    async def _take_task(self, code: str, rows: Sequence[SheetRow]) -> None:
        found = await self._tx.items.by_code(code)
        task = found if isinstance(found, Task) else None
        claims = await self._lookup.of(rows)
        progress = _without_progress(claims)
        stands = items.task_says(task, self._people.words) if task else None
        taken = await self._decided(RecordKind.TASK, code, stands, claims)
        if task is not None and taken:
            self.before[task.id] = task
        if task is None or taken:
            draft = items.task_draft(code, task, taken, self._associations.by_code, self._projects)
            task = await (self._tx.tasks.update(task.id, draft) if task else self._tx.tasks.add(draft))
        await self._report(task, progress, claims.get("percent", []))
        if self.log.differs(RecordKind.TASK, code):
            self._changed.add(task.id)

    async def _take_exchange(self, code: str, rows: Sequence[SheetRow]) -> None:
        found = await self._tx.items.by_code(code)
        exchange = found if isinstance(found, Exchange) else None
        claims = await self._lookup.of(rows)
        stands = items.exchange_says(exchange, self._people.words) if exchange else None
        taken = await self._decided(RecordKind.EXCHANGE, code, stands, claims)
        if exchange is None or taken:
            draft = items.exchange_draft(code, exchange, taken, self._associations.by_code)
            before = exchange
            if before is not None:
                self.before[before.id] = before
            exchange = await (self._tx.exchanges.update(before.id, draft) if before else self._tx.exchanges.add(draft))
            if before and before.span.end and exchange.span.end is None and "end" not in taken:
                self.log.change(RecordKind.EXCHANGE, code, "end", (stands or {})["end"].shown, "")
        if self.log.differs(RecordKind.EXCHANGE, code):
            self._changed.add(exchange.id)

    async def _decided(
        self, kind: RecordKind, code: str, stands: dict[str, Standing] | None, claims: Claims
    ) -> dict[str, Claim]:
        """Return what the item must follow; `stands` is None for a new one."""
        taken = self.log.decide(kind, code, stands, claims, await self._memories.of(code))
        if stands is None:
            self.log.add(kind, code, code)
        else:
            self.log.touch(kind, code, code)
            self._changes(kind, code, stands, taken)
        return taken

    def _changes(self, kind: RecordKind, code: str, stands: dict[str, Standing], taken: dict[str, Claim]) -> None:
        for name, claim in taken.items():
            self.log.change(kind, code, name, stands[name].shown if name in stands else "", claim.shown)

    async def _report(self, task: Task, progress: Claims, percents: Sequence[Claim]) -> None:
        """Keep what the sheets say of a task's progress, unless they said so before.

        A wording in a language that the latest imported report lacks is taken for its translation.
        """
        if not progress:
            return
        imported = await self._tx.reports.imported(task.id)
        news: dict[str, str] = {}
        for field, claims in progress.items():
            locale = field.partition(".")[2]
            if len({claim.sense for claim in claims}) > 1:
                sides = [claim.said for claim in claims]
                self.log.disagree(RecordKind.TASK, task.code, field, sides, claims[0].shown)
            said = next((report.texts[locale] for report in imported if locale in report.texts), "")
            if said != claims[0].sense:
                news[locale] = claims[0].sense
                self.log.change(RecordKind.TASK, task.code, field, said, claims[0].shown)
        if not news:
            return
        latest = imported[0] if imported else None
        if latest and news.keys().isdisjoint(latest.texts):
            await self._tx.reports.revise(latest.id, Text.of({**latest.texts, **news}), self._now)
            return
        percent = percents[0].value if percents else None
        await self._tx.reports.add(
            task.id,
            Text.of(news),
            self._now,
            ReportSource.IMPORT,
            percent=percent if isinstance(percent, int) else None,
        )


def _counted(sheet: SheetRead, problems: Sequence[Problem]) -> SheetRead:
    """Return the sheet with the rows that were taken: one that was left out counts among the problems alone."""
    rows = {problem.source for problem in problems if problem.lost}
    left_out = sum((row.file, row.sheet) == (sheet.source.file, sheet.source.sheet) for row in rows)
    return replace(sheet, rows=sheet.rows - left_out)


def _without_progress(claims: Claims) -> Claims:
    """Take the claims on progress out: they make reports, not fields."""
    return {name: claims.pop(name) for name in list(claims) if name.startswith("progress.")}


def _by_code(rows: Sequence[SheetRow]) -> dict[str, list[SheetRow]]:
    """Return the rows by code: T2 before T10, and each item's rows in the order of the files."""
    grouped: dict[str, list[SheetRow]] = {}
    for row in sorted(rows, key=lambda row: (row.code[0] == "E", int(row.code[1:]))):
        grouped.setdefault(row.code, []).append(row)
    return grouped
