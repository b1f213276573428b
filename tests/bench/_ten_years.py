"""A plan of ten years in a database of its own: written in bulk, as the bot would have written it bit by bit.

It is on the disk before anything is measured, as what has grown over years is.
"""

import itertools
import os
import random
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.language.fold import fold, name_key
from bot.language.titles import indexed
from storage.codec import instant_to_db
from storage.migrate import migrate

NOW = datetime(2027, 6, 1, 2, 0, tzinfo=UTC)
TZ = "Asia/Shanghai"
ASSOCIATIONS = 50
PEOPLE = 20  # an association
FIRST_USER = 9_000_000_001
FIRST_GROUP = -4_800_000_001
_TASKS_OF_A_PROJECT = 100
_YEARS = timedelta(days=3652)


def _each(words: str) -> list[str]:
    return words.split("|")


_ACTIONS = _each("编制|组建|推进|完善|开展|召开|筹备|发布|修订|汇总|评估|建设|征集|遴选|组织|落实")
_FIELDS = _each(
    "人工智能|生物医药|新能源|智能制造|科学传播|青少年科普|学术交流|院士专家|科技期刊|企业创新|乡村振兴|海洋科技"
)
_THINGS = _each(
    "服务团|共享平台|工作方案|年度清单|联合论坛|人才名录|调研报告|培训课程|示范基地|展览活动|合作协议|数据目录"
)
_PT_ACTIONS = _each(
    "Elaborar|Constituir|Impulsionar|Melhorar|Realizar|Convocar|Preparar|Publicar|Rever|Compilar|Avaliar|Construir|"
    "Recolher|Selecionar|Organizar|Concretizar"
)
_PT_FIELDS = _each(
    "inteligência artificial|biomedicina|novas energias|fabrico inteligente|divulgação científica|ciência juvenil|"
    "intercâmbio académico|académicos e especialistas|revistas científicas|inovação empresarial|revitalização rural|"
    "ciências do mar"
)
_PT_THINGS = _each(
    "o grupo de serviço|a plataforma partilhada|o plano de trabalho|a lista anual|o fórum conjunto|"
    "o diretório de talentos|o relatório de estudo|o curso de formação|a base de demonstração|a exposição|"
    "o acordo de cooperação|o catálogo de dados"
)
_WORDS = tuple(
    (f"{action}{field}{thing}", f"{pt_action} {pt_thing} de {pt_field}")
    for (action, pt_action), (field, pt_field), (thing, pt_thing) in itertools.product(
        zip(_ACTIONS, _PT_ACTIONS, strict=True),
        zip(_FIELDS, _PT_FIELDS, strict=True),
        zip(_THINGS, _PT_THINGS, strict=True),
    )
)
_TOLD = (
    *("已完成初稿，正在征求意见", "专家名单已报送", "会议已召开，纪要待审", "材料收集过半"),
    *("Primeira versão concluída", "Lista enviada"),
)
# What a narrow plan is about, and whose it is: that of the first people and of those that are asked about.
_NARROW_FIELDS = ("人工智能", "生物医药", "新能源", "院士专家")
_NARROW_THINGS = ("人才名录", "调研报告", "合作协议")
# Its few projects are about two of them.
_NARROW_PROJECTS = (("人工智能", "调研报告"), ("新能源", "人才名录"))
_NARROW_PARTIES = (1, 20, 21, 22, 23, 24)
_RARE = 1000  # one wording in so many speaks of a thing of its own


@dataclass(frozen=True)
class Size:
    """How much there is.

    A hundredth spread as thin as the whole would leave most pages half empty. A `narrow` plan is about fewer matters of
    fewer associations, and more of it is soon to come: who asks it sees about as many rows as of a large one.
    """

    exchanges: int
    tasks: int
    reports: int
    narrow: bool = False


@dataclass(frozen=True)
class Said:
    """A wording with what searches see of it."""

    text: str
    folded: str
    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "Said":
        return cls(text, fold(text), tuple(indexed(fold(text))))

    def numbered(self, number: int) -> "Said":
        return Said(f"{self.text} {number}", f"{self.folded} {number}", (*self.words, str(number)))


def write(path: Path, size: Size) -> None:
    """Write a plan of that size, spread evenly over ten years, of which one is to come."""
    with sqlite3.connect(path, isolation_level=None) as db:
        migrate(db)
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA cache_size = -200000")
        # Kept row by row they would take most of the time; made at the end, they are what they would have become.
        aside = db.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'index') AND sql IS NOT NULL"
        ).fetchall()
        for kind, name, _ in aside:
            db.execute(f"DROP {kind} {name}")
        db.execute("BEGIN")
        Plan(db, size).write()
        db.execute("COMMIT")
        for _, _, sql in aside:
            db.execute(sql)
        db.execute("PRAGMA journal_mode = WAL")
    db.close()
    # Written without waiting for the disk: else the first checkpoint, in the midst of an answer, waits for all of it.
    with path.open("rb") as written:
        os.fsync(written.fileno())


class Plan:
    """Writes the tables one after the other."""

    def __init__(self, db: sqlite3.Connection, size: Size) -> None:
        self._db, self._size = db, size
        self._chance = random.Random(7)
        matters = list(itertools.product(_NARROW_FIELDS, _NARROW_THINGS)) if size.narrow else None
        self._titles, self._project_titles = _said(matters), _said(_NARROW_PROJECTS if size.narrow else None)
        self._parties = _NARROW_PARTIES if size.narrow else tuple(range(1, ASSOCIATIONS + 1))

    def write(self) -> None:
        self._associations_and_people()
        projects = max(1, self._size.tasks // _TASKS_OF_A_PROJECT)
        tasks = range(1, self._size.tasks + 1)
        first_task, first_exchange = projects + 1, projects + self._size.tasks + 1
        self._items(range(1, projects + 1), "project", "P", lambda at: (None, None, "not_started"))
        self._tasks(tasks, first_task, projects)
        self._exchanges(first_exchange)
        self._reports(first_task)
        self._many(
            "INSERT INTO task_places (association_id, settled, due_at, item_id, state, leads)"
            " SELECT association_id, settled, due_at, item_id, state, leads FROM task_places_wanted ORDER BY 1, 2, 3, 4"
        )
        self._many(
            "INSERT INTO exchange_words (rowid, folded, programme)"
            " SELECT item_id, folded, programme FROM exchange_words_wanted"
        )

    def _many(self, sql: str, rows: Iterator[tuple[Any, ...]] | None = None) -> None:
        if rows is None:
            self._db.execute(sql)
        else:
            self._db.executemany(sql, rows)

    def _associations_and_people(self) -> None:
        more = range(4, ASSOCIATIONS + 1)
        self._many("INSERT INTO associations (id, code) VALUES (?, ?)", ((at, f"A{at:02}") for at in more))
        self._texts("association", ((at, "name", f"第{at}科协", f"Associação {at}") for at in more))
        members = range(1, ASSOCIATIONS * PEOPLE + 1)
        self._many(
            "INSERT INTO members (id, association_id, user_id, role, locale) VALUES (?, ?, ?, ?, ?)",
            (
                (at, (at - 1) // PEOPLE + 1, FIRST_USER + at, role, ("zh_Hans", "pt")[at % 2])
                for at in members
                for role in ("liaison" if at % PEOPLE == 1 else "member",)
            ),
        )
        family, given = "王李张刘陈杨赵黄周吴徐孙", "静洋敏浩丽涛翔燕磊娜强军杰霞"
        self._texts(
            "member",
            (
                (at, "name", f"{family[at % 12]}{given[at // 12 % 14]}{given[at // 168 % 14]}", f"Pessoa Numero {at}")
                for at in members
            ),
        )
        self._many(
            "INSERT INTO chats (id, telegram_id, title, association_id, locales, tz, state)"
            " VALUES (?, ?, ?, ?, ?, ?, 'active')",
            (
                (at, FIRST_GROUP - at, "群", at if at <= ASSOCIATIONS else None, "zh_Hans,pt", TZ)
                for at in range(1, ASSOCIATIONS + 2)
            ),
        )

    def _texts(self, kind: str, rows: Iterator[tuple[int, str, str, str]]) -> None:
        key = name_key if kind == "member" else fold
        self._many(
            "INSERT INTO texts (owner_kind, owner_id, field, lang, text, folded) VALUES (?, ?, ?, ?, ?, ?)",
            (
                (kind, owner, field, lang, text, key(text))
                for owner, field, zh, pt in rows
                for lang, text in (("zh_Hans", zh), ("pt", pt))
            ),
        )

    def _items(self, ids: range, kind: str, letter: str, facts: Any) -> None:
        """Write items with titles and their words; `facts` tells parent, owner and state by number."""
        found = [(at, number, facts(number)) for number, at in enumerate(ids, 1)]
        self._many(
            "INSERT INTO items (id, kind, code, parent_id, owner_id, state) VALUES (?, ?, ?, ?, ?, ?)",
            ((at, kind, f"{letter}{number}", *more) for at, number, more in found),
        )
        titles = self._project_titles if kind == "project" else self._titles
        titled = [(at, lang, said) for at, number, _ in found for lang, said in _title(titles, number)]
        self._many(
            "INSERT INTO texts (owner_kind, owner_id, field, lang, text, folded) VALUES ('item', ?, 'title', ?, ?, ?)",
            ((at, lang, said.text, said.folded) for at, lang, said in titled),
        )
        settled = {at: int(more[2] in ("done", "cancelled")) for at, _, more in found}
        words = sorted({(word, kind, settled[at], at) for at, _, said in titled for word in said.words})
        self._many("INSERT INTO title_words (word, kind, settled, item_id) VALUES (?, ?, ?, ?)", iter(words))

    def _moment(self, number: int, of: int, coming: float = 0.1, within: timedelta = _YEARS * 0.1) -> datetime:
        """Return an instant: the `coming` part of all lies `within` so long, the rest in nine years past."""
        at, past = number * 7 % of / of, 1 - coming
        return NOW + within * ((at - past) / coming) if at >= past else NOW - _YEARS * 0.9 * (1 - at / past)

    def _deadline(self, number: int) -> datetime:
        if not self._size.narrow:
            return self._moment(number, self._size.tasks)
        soon = number % 5 == 0
        return self._moment(number, self._size.tasks, 0.4, timedelta(days=30) if soon else _YEARS * 0.1)

    def _party(self, number: int) -> int:
        return self._parties[number % len(self._parties)]

    def _tasks(self, numbers: range, first: int, projects: int) -> None:
        owners = max(1, self._size.tasks // _TASKS_OF_A_PROJECT)

        def state(number: int) -> str:
            if number % 29 == 0:
                return "blocked"
            if self._deadline(number) > NOW:
                return ("not_started", "in_progress")[number % 2]
            return "in_progress" if number % 31 == 0 else "cancelled" if number % 37 == 0 else "done"

        self._items(
            range(first, first + len(numbers)),
            "task",
            "T",
            lambda number: (number % projects + 1, number % owners % (ASSOCIATIONS * PEOPLE) + 1, state(number)),
        )
        days = ((first + number - 1, self._deadline(number).date()) for number in numbers)
        self._many(
            "INSERT INTO tasks (item_id, deadline_on, deadline_at, tz, percent) VALUES (?, ?, ?, ?, ?)",
            ((at, day.isoformat(), _end_of(day), TZ, at % 101) for at, day in days),
        )
        self._many(
            "INSERT INTO parties (item_id, part, association_id, position) VALUES (?, ?, ?, ?)",
            (
                party
                for number in numbers
                for party in (
                    (first + number - 1, "lead", self._party(number), 0),
                    (first + number - 1, "supporting", self._party(number // len(self._parties) + 7), 0),
                )
            ),
        )

    def _exchanges(self, first: int) -> None:
        ids = range(first, first + self._size.exchanges)
        kinds = ("consultation", "visit", "research", "forum", "training", "outreach", "meeting", "tour")
        self._items(ids, "exchange", "E", lambda number: (None, number % 1000 + 1, "not_started"))
        kinds = kinds[:4] if self._size.narrow else kinds
        coming = 0.8 if self._size.narrow else 0.1
        starts = [(at, self._moment(at - first + 1, self._size.exchanges, coming)) for at in ids]
        self._many(
            "INSERT INTO exchanges (item_id, kind, start_local, end_local, tz, starts_at, ends_at, minutes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, 120)",
            (
                (
                    at,
                    kinds[at % len(kinds)],
                    *(
                        (start + timedelta(hours=8 + more)).replace(tzinfo=None).isoformat(timespec="minutes")
                        for more in (0, 2)
                    ),
                    TZ,
                    instant_to_db(start),
                    instant_to_db(start + timedelta(hours=2)),
                )
                for at, start in starts
            ),
        )
        places = [(at, f"第{at % 90}会议室", f"Sala {at % 90}") for at in ids]
        self._texts("item", ((at, "place", zh, pt) for at, zh, pt in places))
        self._many(
            "INSERT INTO parties (item_id, part, association_id, position) VALUES (?, ?, ?, ?)",
            (
                (at, part, self._party(at + more), more)
                for at in ids
                for more, part in enumerate(("organiser", "host", "participant"))
            ),
        )

    def _reports(self, first_task: int) -> None:
        said = [Said.of(text) for text in _TOLD]
        rare = [Said.of(f"{zh.text}遇到特殊情况") for zh, _ in self._titles]
        count = self._size.reports

        def told(number: int) -> Said:
            if number % _RARE == 0:
                return rare[number // _RARE % len(rare)].numbered(number)
            return said[number % len(said)].numbered(number)

        def posted(number: int) -> str:
            return instant_to_db(NOW - _YEARS * 0.9 * ((count - number) / count) - timedelta(minutes=1))

        numbers = range(1, count + 1)
        self._many(
            "INSERT INTO reports (id, item_id, author_id, source, telegram_chat_id, message_id, posted_at)"
            " VALUES (?, ?, ?, 'chat', ?, ?, ?)",
            (
                (each, first_task + each % self._size.tasks, each % 1000 + 1, FIRST_GROUP, each, posted(each))
                for each in numbers
            ),
        )
        texts = ((each, told(each)) for each in numbers)
        self._many(
            "INSERT INTO texts (owner_kind, owner_id, field, lang, text, folded)"
            " VALUES ('report', ?, 'text', 'zh_Hans', ?, ?)",
            ((each, one.text, one.folded) for each, one in texts),
        )
        self._many(
            "INSERT INTO report_words (rowid, words) VALUES (?, ?)",
            ((each, " ".join(told(each).words)) for each in numbers),
        )
        self._many(
            "INSERT INTO changesets (id, actor_id, at) VALUES (?, ?, ?)",
            ((each, each % 1000 + 1, posted(min(each * 3, count))) for each in range(1, self._size.tasks + 1)),
        )
        self._many(
            "INSERT INTO changes (set_id, item_id, field, before, after)"
            " VALUES (?, ?, 'status', 'not_started', 'in_progress')",
            ((each, first_task + each - 1) for each in range(1, self._size.tasks + 1)),
        )


def _said(matters: Collection[tuple[str, str]] | None) -> list[tuple[Said, Said]]:
    """Return the wordings about these fields and things, of all where none are given."""
    return [
        (Said.of(zh), Said.of(pt))
        for zh, pt in _WORDS
        if matters is None or any(field in zh and zh.endswith(thing) for field, thing in matters)
    ]


def _title(titles: Sequence[tuple[Said, Said]], number: int) -> list[tuple[str, Said]]:
    zh, pt = titles[number * 7919 % len(titles)]
    return [("zh_Hans", zh.numbered(number)), ("pt", pt.numbered(number))]


def _end_of(day: date) -> str:
    return instant_to_db(datetime(day.year, day.month, day.day, 16, tzinfo=UTC))
