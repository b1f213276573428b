"""The example plan, ten times over: sheets for the bot, and the same items as plain records for who checks it."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl

from bot.sandbox.seed import PLAN

SHANGHAI = ZoneInfo("Asia/Shanghai")
BEGIN = datetime(2026, 11, 30, 9, tzinfo=SHANGHAI)
YEARS = 3
COPIES = 10
# How far one copy lies behind the one before it: a prime, so that no two fall on the same weekdays.
_BETWEEN = 109
_HOMES = {"Associação de Beijing": "BJ", "Associação de Tianjin": "TJ", "Associação de Hebei": "HE"}
_ZH_HOMES = {"BJ": "北京市科协", "TJ": "天津市科协", "HE": "河北省科协"}


@dataclass(frozen=True)
class State:
    """An item as it stands at a moment. A task has `on` (and perhaps `at`), an exchange `start` and `end`, local."""

    person: str | None
    on: date | None = None
    start: datetime | None = None
    end: datetime | None = None
    all_day: bool = False
    status: str = "open"

    @property
    def settled(self) -> bool:
        return self.status in ("done", "cancelled")


@dataclass
class Thing:
    """A task or an exchange: `home` leads or receives, `others` support or come; `history` are (since, state).

    Of an exchange, `coming` are (since, who, whether they come themselves), `answered` (since, for which association).
    """

    code: str
    home: str
    others: frozenset[str]
    titles: tuple[str, str]
    history: list[tuple[datetime, State]] = field(default_factory=list)
    coming: list[tuple[datetime, str, bool]] = field(default_factory=list)
    answered: list[tuple[datetime, str]] = field(default_factory=list)

    @property
    def is_task(self) -> bool:
        return self.code.startswith("T")

    @property
    def parties(self) -> frozenset[str]:
        return self.others | {self.home}

    def at(self, moment: datetime) -> State | None:
        """Return how it stood at a moment, None before it was known."""
        found = None
        for since, state in self.history:
            if since > moment:
                break
            found = state
        return found

    def schedule(self, moment: datetime) -> int:
        """Count the changes of its date (of a task also those of who it is for) until a moment."""
        known = [state for since, state in self.history if since <= moment]
        what = [(one.on, one.start, one.end, one.person if self.is_task else None) for one in known]
        return sum(before != after for before, after in pairwise(what))

    def said(self, who: str, moment: datetime) -> bool | None:
        """Return whether somebody comes, None where they have not said so."""
        return next((comes for since, name, comes in reversed(self.coming) if name == who and since <= moment), None)

    def has_answer(self, home: str | None, moment: datetime) -> bool:
        return any(since <= moment and answered == home for since, answered in self.answered)

    @property
    def now(self) -> State:
        return self.history[-1][1]

    def change(self, moment: datetime, **fields: object) -> None:
        self.history.append((moment, replace(self.now, **fields)))  # type: ignore[arg-type]


def _day(said: str) -> date:
    return datetime.strptime(said, "%d/%m/%Y").date()  # noqa: DTZ007 - local to the plan's zone


def _moment(said: str) -> datetime:
    return datetime.strptime(said, "%d/%m/%Y %Hh%M")  # noqa: DTZ007


def _others(said: str | None) -> frozenset[str]:
    return frozenset(_HOMES[name.strip()] for name in (said or "").split(";") if name.strip())


def example() -> list[Thing]:
    """Read the example plan's Portuguese sheets, cell by cell."""
    book = openpyxl.load_workbook(PLAN / "pt-plan.xlsx", read_only=True)
    tasks, exchanges = (list(sheet.iter_rows(min_row=2, values_only=True)) for sheet in book.worksheets)
    found = []
    for code, _, title, lead, support, owner, until, *_rest in tasks:
        on = None if until == "contínuo" else _day(str(until))
        thing = Thing(str(code), _HOMES[str(lead)], _others(support), ("", str(title)))
        thing.history.append((BEGIN, State(str(owner), on=on)))
        found.append(thing)
    for code, _, title, organiser, guests, start, end, _place, contact in exchanges:
        thing = Thing(str(code), _HOMES[str(organiser)], _others(guests), ("", str(title)))
        thing.history.append((BEGIN, State(str(contact), start=_moment(str(start)), end=_moment(str(end)))))
        found.append(thing)
    return found


def _later(moment: date | datetime, days: int) -> date | datetime:
    """Move a date on, coming round again at the end of the years that are simulated."""
    first = BEGIN.date() + timedelta(days=9)
    day = moment.date() if isinstance(moment, datetime) else moment
    moved = first + (day + timedelta(days=days) - first) % timedelta(days=365 * YEARS)
    return datetime.combine(moved, moment.time()) if isinstance(moment, datetime) else moved


def tenfold(copies: int = COPIES) -> list[Thing]:
    """Return the example plan and its copies, which lie behind one another; one exchange in six lasts whole days."""
    found = example()
    for number in range(1, copies):
        for thing in example():
            code = f"{thing.code[0]}{int(thing.code[1:]) + 100 * number}"
            state = thing.now
            if state.on is not None:
                state = replace(state, on=_later(state.on, _BETWEEN * number))
            if state.start is not None and state.end is not None:
                start = _later(state.start, _BETWEEN * number)
                assert isinstance(start, datetime)
                days = min(state.end.date() - state.start.date(), timedelta(days=4))
                end = datetime.combine(start.date() + days, state.end.time())
                state = replace(state, start=start, end=end, all_day=int(thing.code[1:]) % 6 == 0)
            titles = (f"项目事项{code}", f"{thing.titles[1][:60]} ({number})")
            found.append(Thing(code, thing.home, thing.others, titles, [(BEGIN, state)]))
    return found


def sheets(things: list[Thing], folder: Path) -> list[Path]:
    """Write the copies as an office would list them, in both languages."""
    tasks = [thing for thing in things if thing.is_task and thing.titles[0]]
    exchanges = [thing for thing in things if not thing.is_task and thing.titles[0]]
    zh_tasks = [("编号", "任务内容", "牵头单位", "配合单位", "责任人", "完成时限")]
    zh_tasks += [
        (one.code, one.titles[0], _ZH_HOMES[one.home], "、".join(_ZH_HOMES[o] for o in sorted(one.others)) or "无",
         one.now.person or "", one.now.on.isoformat() if one.now.on else "长期") for one in tasks
    ]  # fmt: skip
    zh_exchanges = [("编号", "类型", "活动名称", "主办单位", "参加单位", "开始时间", "结束时间", "地点", "联系人")]
    zh_exchanges += [
        (one.code, "工作会议", one.titles[0], _ZH_HOMES[one.home], "、".join(_ZH_HOMES[o] for o in sorted(one.others)),
         _cell(one.now.start, one.now), _cell(one.now.end, one.now), "会议室", one.now.person or "")
        for one in exchanges
    ]  # fmt: skip
    pt_tasks = [("N.º", "Tarefa"), *((one.code, one.titles[1]) for one in tasks)]
    pt_exchanges = [("N.º", "Título", "Local"), *((one.code, one.titles[1], "Sala de reuniões") for one in exchanges)]
    paths = []
    for name, rows in (
        ("zh-tasks.csv", zh_tasks),
        ("zh-exchanges.csv", zh_exchanges),
        ("pt-tarefas.csv", pt_tasks),
        ("pt-intercambios.csv", pt_exchanges),
    ):
        path = folder / name
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(rows)
        paths.append(path)
    return paths


def _cell(moment: datetime | None, state: State) -> str:
    assert moment is not None
    return f"{moment:%Y/%m/%d}" if state.all_day else f"{moment:%Y/%m/%d %H:%M}"
