"""An office that imports lists into a real store, and what its tests ask of it."""

import csv
from collections import Counter
from dataclasses import replace
from pathlib import Path

from bot.clock import SystemClock
from bot.domain.models import TaskDraft
from bot.domain.reminders.planning import replan
from bot.domain.traffic import Cause
from bot.importing import import_files

EXAMPLE = Path(__file__).parents[2] / "bot" / "sandbox" / "plan"
TASKS = [EXAMPLE / name for name in ("zh-tasks.xlsx", "pt-plan.xlsx")]
ZH = ("编号", "项目", "任务内容", "牵头单位", "配合单位", "责任人", "完成时限", "进展情况")
PT = (
    "N.º",
    "Projeto",
    "Tarefa",
    "Entidade coordenadora",
    "Entidades de apoio",
    "Responsável",
    "Prazo",
    "Ponto de situação",
)
ZH_T7 = ("T7", "P1 院士专家进雄安", "组建专家服务团", "北京市科协", "天津市科协", "赵敏", "2027年2月26日", "")
PT_T7 = (
    "T7",
    "P1 Académicos em Xiongan",
    "Formar o grupo",
    "Associação de Beijing",
    "Associação de Tianjin",
    "Zhao Min",
    "26/02/2027",
    "",
)
ZH_E = ("编号", "类型", "活动名称", "主办单位", "参加单位", "开始时间", "结束时间", "地点", "联系人")
PT_E = (
    "N.º",
    "Tipo",
    "Título",
    "Entidade organizadora",
    "Entidades participantes",
    "Início",
    "Fim",
    "Local",
    "Contacto",
)
PEOPLE = ("name_zh", "name_pt", "association")


def but(row, **changes):
    """Return a task's row with other cells: owner, deadline, lead, supporting, progress, title, project."""
    names = ("code", "project", "title", "lead", "supporting", "owner", "deadline", "progress")
    return tuple(changes.get(name, cell) for name, cell in zip(names, row, strict=True))


class Office:
    """A store, and the sheets that come in."""

    def __init__(self, folder, store):
        self.folder = folder
        self.store = store
        self.replanned = []

    async def replan(self, tx, item_id, now):
        self.replanned.append(item_id)
        await replan(tx, item_id, now)

    async def read(self, *paths):
        self.replanned.clear()
        return await import_files(self.store, SystemClock(), paths, self.replan, "Asia/Shanghai")

    async def take(self, **files):
        """Import lists given as name → rows, the header first; the files are read in this order."""
        paths = []
        for name, rows in files.items():
            path = self.folder / f"{name}.csv"
            with path.open("w", newline="", encoding="utf-8") as out:
                csv.writer(out).writerows(rows)
            paths.append(path)
        return await self.read(*paths)

    async def item(self, code):
        async with self.store.reading() as now:
            return await now.items.by_code(code)

    async def change(self, task, **fields):
        """Change a task as people do in the chat."""
        draft = TaskDraft(
            code=task.code,
            titles=task.titles,
            lead_id=task.lead.id,
            tz=task.lead.tz,
            project_id=task.project.id,
            supporting_ids=tuple(one.id for one in task.supporting),
            owner_id=task.owner.id,
            deadline=task.deadline,
        )
        async with self.store.writing(Cause()) as tx:
            await tx.tasks.update(task.id, replace(draft, **fields))

    async def people(self):
        async with self.store.reading() as now:
            return {frozenset(one.names.items()): one for one in await now.members.all()}

    async def reports(self, code):
        async with self.store.reading() as now:
            item = await now.items.by_code(code)
            return [dict(report.texts) for report in await now.reports.of(item.id)]

    async def state(self):
        """Return all that an import may change, free of numbers that depend on the order of writing."""
        async with self.store.reading() as now:
            items = [await now.items.by_code(f"{letter}{number}") for letter in "PTE" for number in range(1, 40)]
            return {
                "people": {
                    (frozenset(one.names.items()), one.association and one.association.code)
                    for one in await now.members.all()
                },
                "items": {item.code: plain(item) for item in items if item},
                "reports": {
                    item.code: [dict(report.texts) for report in await now.reports.of(item.id)]
                    for item in items
                    if item
                },
            }


def plain(item):
    said = {"titles": dict(item.titles)}
    for name in ("lead", "host", "status", "deadline", "percent", "kind", "span"):
        said[name] = getattr(item, name, None)
    for name in ("supporting", "organisers", "participants"):
        said[name] = {one.code for one in getattr(item, name, ())}
    for name in ("owner", "contact"):
        person = getattr(item, name, None)
        said[name] = person and dict(person.names)
    said["project"] = getattr(item, "project", None) and item.project.code
    said["places"] = dict(getattr(item, "places", {}))
    said["lead"] = said["lead"] and said["lead"].code
    said["host"] = said["host"] and said["host"].code
    return said


def counts(result):
    return (
        dict(Counter(entry.kind for entry in result.added)),
        dict(Counter(entry.kind for entry in result.changed)),
    )


def differences(result):
    return [(one.code, one.field, [side.value for side in one.sides], one.stands) for one in result.disagreements]


def changes(result):
    return [(entry.code, one.field, one.before, one.after) for entry in result.changed for one in entry.changes]


def reasons(result):
    return [(problem.source.row, problem.reason, problem.lost) for problem in result.problems]
