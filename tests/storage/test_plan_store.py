"""Tasks, exchanges, projects and reports: written whole, read whole, found by words, and every change journalled."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from storage_support import BEGIN, BJ, HE, TJ, exchange, table, task, text, until

from bot.domain.exchanges.listing import ExchangeQuery
from bot.domain.models import ItemKind, ReportSource, Status
from bot.domain.tasks.task_scope import Standing, TaskPlace, TaskScope
from bot.domain.text import PT, ZH_HANS, Text
from bot.domain.traffic import Cause
from bot.language.match import nearest
from storage.titles import CANDIDATES

ALL = (ItemKind.PROJECT, ItemKind.TASK, ItemKind.EXCHANGE)


async def test_a_task_comes_back_as_it_was_written(store):
    async with store.writing(Cause()) as tx:
        project = await tx.projects.add("P1", text("院士专家进雄安"))
        owner = await tx.members.add(text("赵敏", "Zhao Min"), BJ)
        draft = task(project_id=project.id, owner_id=owner.id, supporting_ids=(HE, TJ), percent=40,
                     status=Status.IN_PROGRESS,
                     deadline=until(2027, 2, 26, at=time(17, 30), tz="Europe/Lisbon"))  # fmt: skip
        made = await tx.tasks.add(draft)
    async with store.reading() as view:
        read = await view.items.by_id(made.id)
        assert read == made == await view.items.by_code("t7")
        assert (read.code, read.titles, read.percent, read.status) == ("T7", draft.titles, 40, Status.IN_PROGRESS)
        assert (read.project, read.owner, read.deadline) == (project, owner, draft.deadline)
        assert (read.lead.code, [party.code for party in read.supporting]) == ("BJ", ["HE", "TJ"])
        assert read.schedule_no == 0


@pytest.mark.parametrize("typed", ["T7", "t7", "Ｔ７", " T7 ", "T 7", "T07"])
async def test_a_code_is_found_however_it_is_typed(store, typed):
    async with store.writing(Cause()) as tx:
        await tx.tasks.add(task())
        assert (await tx.items.by_code(typed)).code == "T7"
        assert await tx.items.by_code(f"{typed}0") is None


@pytest.mark.parametrize(
    ("change", "raised", "fields"),
    [
        ({}, 0, []),
        ({"titles": text("新名称", "Tarefa T7")}, 0, [("title.zh_Hans", "T7任务", "新名称")]),
        ({"titles": text("T7任务")}, 0, []),
        ({"status": Status.DONE}, 0, [("status", "not_started", "done")]),
        ({"percent": 50}, 0, [("percent", None, "50")]),
        ({"deadline": until(2027, 3, 5)}, 1, [("deadline", "2027-02-26", "2027-03-05")]),
        ({"deadline": until(2027, 2, 26, at=time(9))}, 1, [("deadline", "2027-02-26", "2027-02-26 09:00")]),
        ({"deadline": None}, 1, [("deadline", "2027-02-26", None)]),
        ({"owner_id": 1}, 1, [("owner", None, "1")]),
        ({"lead_id": TJ, "supporting_ids": (BJ,)}, 0, [("lead", "1", "2"), ("supporting", "[]", "[1]")]),
    ],
)
async def test_what_changes_in_a_task_is_journalled(store, change, raised, fields):
    async with store.writing(Cause()) as tx:
        await tx.members.add(text("赵敏"), BJ)
        made = await tx.tasks.add(task(deadline=until(2027, 2, 26)))
    async with store.writing(Cause(actor_id=1, update_id=77)) as tx:
        after = await tx.tasks.update(made.id, task(deadline=until(2027, 2, 26)))
        assert after == replace(made, version=after.version), "the same draft changes nothing"
        after = await tx.tasks.update(made.id, replace(task(deadline=until(2027, 2, 26)), **change))
    assert after.schedule_no == raised
    said = "SELECT field, before, after FROM changes JOIN changesets ON changesets.id = set_id WHERE update_id = 77"
    assert table(store, f"{said} ORDER BY changes.id") == fields
    causes = table(store, "SELECT actor_id, at FROM changesets WHERE update_id = 77")
    assert causes == ([(1, "2026-11-30T01:00:00.000Z")] if fields else []), "one set a transaction"


async def test_an_undone_transaction_leaves_no_journal(store):
    with pytest.raises(RuntimeError):
        async with store.writing(Cause()) as tx:
            await tx.tasks.add(task())
            raise RuntimeError
    assert table(store, "SELECT * FROM changesets") == table(store, "SELECT * FROM items") == []


async def test_tasks_are_listed_by_urgency_and_filtered(store):
    async with store.writing(Cause()) as tx:
        project = await tx.projects.add("P1", text("项目"))
        owner = await tx.members.add(text("赵敏"), BJ)
        for draft in (
            task("T1", deadline=until(2026, 12, 31)),
            task("T2"),
            task("T3", deadline=until(2026, 11, 20), owner_id=owner.id),
            task("T4", deadline=until(2026, 11, 21), status=Status.DONE),
            task("T5", deadline=until(2026, 12, 1), lead_id=TJ, supporting_ids=(HE,), project_id=project.id),
            task("T6", deadline=until(2026, 12, 1, at=time(9)), lead_id=HE, status=Status.CANCELLED),
            task("T7", deadline=until(2026, 11, 29), lead_id=HE),
        ):
            await tx.tasks.add(draft)

        async def codes(**filters):
            return [found.code for found in await tx.tasks.page(**filters)]

        assert await codes() == ["T3", "T7", "T5", "T1", "T2"]
        assert await codes(open_only=False) == ["T3", "T4", "T7", "T6", "T5", "T1", "T2"]
        assert await codes(offset=1, limit=2) == ["T7", "T5"]
        assert await codes(limit=-1) == ["T3", "T7", "T5", "T1", "T2"]
        assert await codes(owner_id=owner.id) == ["T3"]
        assert await codes(association_id=HE) == ["T7", "T5"]
        assert await codes(project_id=project.id) == ["T5"]
        assert await codes(overdue_at=BEGIN) == ["T3", "T7"]
        # The 29th ends in Shanghai at 16:00 UTC, and that instant is late.
        assert await codes(overdue_at=datetime(2026, 11, 29, 15, 59, 59, tzinfo=UTC)) == ["T3"]
        assert await codes(overdue_at=datetime(2026, 11, 29, 16, tzinfo=UTC)) == ["T3", "T7"]
        assert {found.code for found in await tx.tasks.open_of()} == {"T1", "T2", "T3", "T5", "T7"}


async def test_an_exchange_comes_back_as_it_was_written(store):
    async with store.writing(Cause()) as tx:
        contact = await tx.members.add(text("王静"), BJ)
        draft = exchange(end="2026-12-18 17:30", host_id=HE, participant_ids=(TJ, HE), contact_id=contact.id,
                         places=text("北京科学中心", "Centro de Ciência"), organiser_ids=(TJ, BJ))  # fmt: skip
        made = await tx.exchanges.add(draft)
        fair = await tx.exchanges.add(exchange("E3", "2026-12-20", "2026-12-21", all_day=True, tz="Europe/Lisbon"))
    async with store.reading() as view:
        read = await view.items.by_id(made.id)
        assert read == made
        assert (read.span, read.places, read.contact) == (draft.span, draft.places, contact)
        assert [party.code for party in (*read.organisers, read.host, *read.participants)] == [
            "TJ",
            "BJ",
            "HE",
            "TJ",
            "HE",
        ]
        assert [party.code for party in read.parties] == ["TJ", "BJ", "HE"]
        assert (await view.items.by_id(fair.id)).span == fair.span


@pytest.mark.parametrize(
    ("change", "raised", "fields"),
    [
        ({}, 0, []),
        ({"span": exchange(start="2026-12-19 14:00").span}, 1, ["span"]),
        ({"span": exchange(end="2026-12-18 18:00").span}, 1, ["span"]),
        ({"span": exchange(tz="Europe/Lisbon").span}, 1, None),
        ({"places": text("北京")}, 0, ["place.zh_Hans"]),
        ({"status": Status.CANCELLED, "host_id": TJ}, 0, ["host", "status"]),
        ({"organiser_ids": (TJ,), "participant_ids": (BJ,)}, 0, ["organisers", "participants"]),
    ],
)
async def test_what_changes_in_an_exchange_is_journalled(store, change, raised, fields):
    async with store.writing(Cause()) as tx:
        made = await tx.exchanges.add(exchange())
    async with store.writing(Cause(update_id=78)) as tx:
        after = await tx.exchanges.update(made.id, replace(exchange(), **change))
    assert after.schedule_no == raised
    if fields is not None:
        said = "SELECT field FROM changes JOIN changesets ON changesets.id = set_id WHERE update_id = 78 ORDER BY 1"
        assert [field for (field,) in table(store, said)] == fields


async def test_what_is_coming_has_not_ended(store):
    async with store.writing(Cause()) as tx:
        await tx.exchanges.add(exchange("E1", "2026-11-30 08:00", "2026-11-30 09:00"))  # ends as the clock stands
        await tx.exchanges.add(exchange("E2", "2026-11-30 08:00", "2026-11-30 09:01"))
        await tx.exchanges.add(exchange("E3", "2026-11-30", all_day=True))
        await tx.exchanges.add(exchange("E4", "2026-11-29", all_day=True))
        await tx.exchanges.add(exchange("E5", "2026-12-01 09:00", status=Status.CANCELLED))
        await tx.exchanges.add(exchange("E6", "2026-12-01 09:00", tz="Europe/Lisbon"))
        await tx.exchanges.add(exchange("E7", "2026-12-01 09:00"))
        assert [found.code for found in await tx.exchanges.unsettled(BEGIN)] == ["E3", "E2", "E7", "E6"]


async def steps(connection, work):
    """Count what SQLite does for `work`: its virtual machine's instructions."""
    taken = 0

    def count():
        nonlocal taken
        taken += 1

    await connection.set_progress_handler(count, 1)
    await work
    await connection.set_progress_handler(None, 1)
    return taken


@pytest.mark.parametrize(
    "wanted", [{}, {"association_id": BJ}, {"association_id": TJ}, {"project_id": 1}, {"owner_id": 1}]
)
async def test_a_page_of_a_longer_plan_costs_no_more_than_in_proportion(store, wanted):
    async def filled(tx, first, last):
        rows = "WITH RECURSIVE n(id) AS (SELECT :first UNION ALL SELECT id + 1 FROM n WHERE id < :last)"
        for sql in (
            "INSERT INTO items (id, kind, code, parent_id, owner_id) SELECT id, 'task', 'T' || id, 1, 1 FROM n",
            "INSERT INTO tasks (item_id, tz, deadline_at) SELECT id, '', printf('%d', id * 7919 % 1000) FROM n",
            "INSERT INTO parties SELECT id, 'lead', 1, 0 FROM n",
            "INSERT INTO parties SELECT id, 'supporting', 2, 0 FROM n",
        ):
            await tx.tasks._session.rows(f"{rows} {sql}", first=first, last=last)
        return await steps(store._writer, tx.tasks.page(limit=3, **wanted))

    async with store.writing(Cause()) as tx:
        await tx.members.add(text("赵敏"), BJ)
        await tx.projects.add("P1", text("项目"))
        few = await filled(tx, 2, 101)
        many = await filled(tx, 102, 801)
    assert many < 10 * few


async def test_items_are_found_by_words_of_any_title(store):
    async with store.writing(Cause()) as tx:
        await tx.projects.add("P1", text("院士专家进雄安", "Académicos e especialistas em Xiongan"))
        await tx.tasks.add(
            task("T7", titles=text("组建京津专家服务团", "Formar o grupo de especialistas Beijing–Tianjin"))
        )
        await tx.tasks.add(task("T8", titles=text("首批院士专家进雄安活动方案")))
        await tx.tasks.add(task("T9", titles=text("专家"), status=Status.DONE))
        await tx.exchanges.add(exchange("E2", titles=text("专家研讨会")))

        async def codes(words, kinds=(ItemKind.TASK,), limit=5):
            return [found.code for found in await tx.items.search(words, kinds, limit)]

        assert await codes("专家服务团") == await codes("專家服務團") == ["T7"]
        assert await codes("GRUPO especialistas") == await codes("grupo de especialistas") == ["T7"]
        assert await codes("专家") == ["T7", "T8", "T9"], "the shorter title first, what is settled last"
        assert await codes("专家", ALL) == ["E2", "P1", "T7", "T8", "T9"]
        assert await codes("专家", ALL, 2) == ["E2", "P1"]
        assert await codes("京津 雄安") == await codes("") == await codes("  ") == await codes("%") == []
        assert [found.code for found in (await tx.items.meant("grupo de especialsitas", [ItemKind.TASK]))[1]] == ["T7"]
        assert (await tx.items.meant("boletim", ALL))[1] == []


async def test_of_the_near_ones_the_nearest_are_named(store):
    async with store.writing(Cause()) as tx:
        for code, zh, pt in (
            ("T1", "专家服务团", None),
            ("T2", "组建", "Grupo de especialistas"),
            ("T3", "会议", "Grupo de especialidades"),
            ("T4", None, "Grupo de especialistas"),
            ("T5", "专家服务团会", "Grupo de especialistas"),
        ):
            await tx.tasks.add(task(code, titles=text(zh, pt)))
        await tx.projects.add("P1", text(pt="Grupo de especialistas"))

        async def near(words, limit=3):
            return [found.code for found in (await tx.items.meant(words, [ItemKind.TASK], near=limit))[1]]

        assert await near("grupo de especialsitas") == ["T2", "T4", "T5"]
        assert await near("grupo de especialsitas", 9) == ["T2", "T4", "T5", "T3"], "one item, one mention"
        assert await near("專家服務囤") == ["T1", "T5"]
        assert await near("") == await near("  ") == []


async def test_of_a_long_plan_few_titles_are_scored(store, monkeypatch):
    scored = []

    def noted(words, titles):
        scored.append(len(list(titles)))
        return nearest(words, titles)

    monkeypatch.setattr("storage.items.nearest", noted)
    async with store.writing(Cause()) as tx:
        for number in range(1, 121):
            await tx.tasks.add(task(f"T{number}", titles=text(f"第{number}批专家服务团", f"Grupo n.º {number}")))
        assert len((await tx.items.meant("专家服务囤", [ItemKind.TASK]))[1]) == 3
    assert scored and max(scored) <= 2 * CANDIDATES


async def test_titles_are_found_by_the_words_that_matter(store):
    async with store.writing(Cause()) as tx:
        await tx.tasks.add(
            task("T7", titles=text("组建京津专家服务团", "Formar o grupo de especialistas Beijing–Tianjin"))
        )
        await tx.tasks.add(task("T8", titles=text("首批院士专家进雄安活动方案", "Programa da missão de académicos")))
        await tx.tasks.add(task("T28", titles=text(None, "Criar as bases de peritos, temas e resultados")))

        async def codes(words):
            return [found.code for found in await tx.items.search(words, ALL)]

        assert await codes("关于专家服务团的任务") == ["T7"]
        assert await codes("雄安院士") == await codes("Xiongan") == await codes("académico Xiong'an") == ["T8"]
        assert await codes("peritos de Pequim") == await codes("a tarefa do grupo dos especialistas") == ["T7"]
        assert await codes("digressão") == ["T8"]
        assert await codes("perito") == ["T7", "T28"]
        assert await codes("组") == ["T7"]
        assert await codes("especialis") == ["T7", "T28"]
        assert await codes("de") == await codes("任务") == await codes("<b>") == []
        assert (await tx.items.meant("<b>", ALL))[1] == []
        assert [found.code for found in (await tx.items.meant("academcos", ALL))[1]] == ["T8"]


async def test_a_title_in_a_second_language_joins_the_first(store):
    async with store.writing(Cause()) as tx:
        made = await tx.projects.add("P1", text("院士专家进雄安"))
        await tx.projects.retitle(made.id, text(pt="Académicos em Xiongan"))
        assert len(await tx.items.search("academico", ALL)) == len(await tx.items.search("院士", ALL)) == 1


async def test_items_come_by_their_ids(store):
    async with store.writing(Cause()) as tx:
        project = await tx.projects.add("P1", text("项目"))
        made = await tx.tasks.add(task())
        fair = await tx.exchanges.add(exchange())
        assert await tx.items.by_ids([fair.id, 99, project.id, made.id, made.id]) == {
            fair.id: fair, project.id: project, made.id: made
        }  # fmt: skip
        assert await tx.items.by_ids([]) == {}


async def test_a_new_title_is_found_and_the_old_one_is_not(store):
    async with store.writing(Cause()) as tx:
        made = await tx.tasks.add(task(titles=text("旧名")))
        await tx.tasks.update(made.id, task(titles=text("新名")))
        assert await tx.items.search("旧名", ALL) == []
        assert len(await tx.items.search("新名", ALL)) == 1


async def test_reports_are_kept_with_every_wording(store):
    async with store.writing(Cause()) as tx:
        made = await tx.tasks.add(task())
        author = await tx.members.add(text("王静"), BJ)
        first = await tx.reports.add(made.id, text("初稿"), BEGIN, ReportSource.CHAT, author_id=author.id, chat_id=-1,
                                     message_id=5, percent=30)  # fmt: skip
        assert await tx.reports.add(made.id, text("再来"), BEGIN, ReportSource.CHAT, chat_id=-1, message_id=5) is None
        other = await tx.tasks.add(task("T8"))
        assert await tx.reports.add(other.id, text("初稿"), BEGIN, ReportSource.CHAT, chat_id=-1, message_id=5)
        assert await tx.reports.add(made.id, text("别群"), BEGIN, ReportSource.CHAT, chat_id=-2, message_id=5)
        await tx.reports.add(made.id, text(pt="folha"), BEGIN - timedelta(days=1), ReportSource.IMPORT)
        await tx.reports.add(made.id, text("表格"), BEGIN - timedelta(days=2), ReportSource.IMPORT)
        for _ in range(2):
            await tx.reports.attach(first, "file-1", "photo", None)
        await tx.reports.attach(first, "file-2", "document", "会议纪要.docx")
        await tx.reports.revise(first, text("第二稿"), BEGIN + timedelta(minutes=5))
        read = next(one for one in await tx.reports.of(made.id) if one.id == first)
        assert (read.texts, read.author, read.percent, read.files) == (text("第二稿"), author, 30, 2)
        assert read.edited_at == BEGIN + timedelta(minutes=5)
        assert len(await tx.reports.by_message(-1, 5)) == 2
        assert [one.texts for one in await tx.reports.of(made.id, 10)][-2:] == [text(pt="folha"), text("表格")]
        assert [one.texts for one in await tx.reports.imported(made.id)] == [text(pt="folha"), text("表格")]
        assert len(await tx.reports.of(made.id, 1)) == 1
    wordings = "SELECT no, text FROM report_revisions WHERE report_id = (SELECT min(id) FROM reports) ORDER BY no"
    assert table(store, wordings) == [(1, "初稿"), (2, "第二稿")]


async def test_texts_in_further_languages_join_those_that_are_there(store):
    async with store.writing(Cause()) as tx:
        project = await tx.projects.add("P1", text("项目"))
        await tx.projects.retitle(project.id, text(pt="Projeto"))
        (read,) = await tx.projects.all()
        assert read.titles == Text.of({ZH_HANS: "项目", PT: "Projeto"})


async def test_projects_are_listed_as_people_count(store):
    async with store.writing(Cause()) as tx:
        for code in ("P10", "P2", "P1"):
            await tx.projects.add(code, text(code))
        assert [project.code for project in await tx.projects.all()] == ["P1", "P2", "P10"]


async def test_more_words_than_a_statement_takes(store):
    pairs = [chr(0x4E00 + number) + chr(0x6E00 + number) for number in range(1300)]
    async with store.writing(Cause()) as tx:
        for number in range(0, 1300, 50):
            title = text("，".join(pairs[number : number + 50]))
            await tx.tasks.add(task(f"T{number}", titles=title))
            await tx.exchanges.add(exchange(f"E{number}", titles=title))
        words = " ".join(pairs)
        assert await tx.task_lists.page(TaskScope(words=words), BEGIN) == []
        assert await tx.searches.titled(words, ItemKind.TASK, 0, 8) == []
        # Of exchanges the first words count.
        assert len(await tx.searches.titled(words, ItemKind.EXCHANGE, 0, 8)) == 1
        assert [found.code for found in await tx.exchanges.page(ExchangeQuery(BEGIN, words=words))] == ["E0"]
        assert await tx.searches.told(words, None, 8) == []


class TestManyTitlesWithTheSameWords:
    """Whatever is found can be paged through: the index does not stop after the first so many."""

    async def test_tasks_by_urgency(self, store):
        async with store.writing(Cause()) as tx:
            await tx.tasks.add(task("T250", titles=text("人才计划"), deadline=until(2026, 12, 1)))
            for number in range(250):
                day = until(2027, 1 + number * 7 % 12, 1 + number * 11 % 28)
                title = text(f"人才名录编制 {number}", f"Catálogo {number}")
                await tx.tasks.add(task(f"T{number}", titles=title, deadline=day, lead_id=BJ if number % 5 else TJ))
            everything = await tx.task_lists.page(TaskScope(words="人才名录"), BEGIN, limit=300)
            assert len(everything) == 250
            dues = [found.deadline.at for found in everything]
            assert dues == sorted(dues)
            assert [found.code for found in await tx.task_lists.page(TaskScope(words="catálogos"), BEGIN, limit=8)] == [
                found.code for found in everything[:8]
            ]
            of_tj = await tx.task_lists.page(TaskScope(words="人才名录", party_id=TJ), BEGIN, limit=300)
            assert [one.code for one in of_tj] == [one.code for one in everything if int(one.code[1:]) % 5 == 0]
            assert await tx.task_lists.page(TaskScope(Standing.DONE, words="人才"), BEGIN, limit=8) == []
            last = await tx.task_lists.page(
                TaskScope(words="人才名录"), BEGIN, place=TaskPlace(False, dues[-1], 10**6), backwards=True, limit=8
            )
            assert [one.code for one in last] == [one.code for one in everything[-8:]]
            ids = await tx.searches.titled("人才名录", ItemKind.TASK, 240, 30)
            assert len(ids) == 10

    async def test_exchanges_the_next_first_then_the_past(self, store):
        async with store.writing(Cause()) as tx:
            await tx.exchanges.add(exchange("E150", "2026-12-01 14:00", titles=text("专家论坛")))
            for number in range(150):
                day = f"20{20 + number % 12}-{1 + number % 12:02}-{1 + number % 28:02} 14:00"
                await tx.exchanges.add(exchange(f"E{number}", day, titles=text(f"青年论坛 {number}")))
            ids = await tx.searches.titled("青年论坛", ItemKind.EXCHANGE, 0, 200)
            found = [(await tx.items.by_id(one)).span.starts_at for one in ids]
            coming = [one for one in found if one > BEGIN]
            assert len(found) == 150 and coming == sorted(coming) and found[: len(coming)] == coming
            assert found[len(coming) :] == sorted(found[len(coming) :], reverse=True)
            assert await tx.searches.titled("青年论坛", ItemKind.EXCHANGE, 144, 8) == ids[144:]
            await tx.exchanges.add(exchange("E151", "2026-12-02 14:00", places=text("青年论坛会址")))
            with_places = await tx.searches.titled("青年论坛", ItemKind.EXCHANGE, 0, 200)
            assert (await tx.items.by_id(with_places[0])).code == "E151" and with_places[1:] == ids
            for number in range(152, 230):
                await tx.exchanges.add(exchange(f"E{number}", "2019-12-02 14:00", places=text("青年论坛会址")))
            with_places = await tx.searches.titled("青年论坛", ItemKind.EXCHANGE, 0, 400)
            assert len(with_places) == len(set(with_places)) == 150 + 79
            assert len(await tx.searches.titled("论坛会址", ItemKind.EXCHANGE, 0, 400)) == 79
            few = await tx.searches.titled("青年论坛 77", ItemKind.EXCHANGE, 0, 8)
            assert "E77" in [(await tx.items.by_id(one)).code for one in few]
