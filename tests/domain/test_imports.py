"""Imports into a real store: any order, once or twice; and nothing by halves."""

import asyncio
import itertools
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imports_support import EXAMPLE, PEOPLE, PT, PT_E, PT_T7, TASKS, ZH, ZH_E, ZH_T7, Office, counts

from bot.clock import SystemClock
from bot.domain.imports.records import RecordKind
from bot.importing import import_files
from storage.database import Database


async def test_the_example_plan_in_one_command_and_again(office):
    files = [*TASKS, EXAMPLE / "zh-exchanges.csv", EXAMPLE / "people.csv"]
    result = await office.read(*files)
    assert counts(result) == (
        {RecordKind.MEMBER: 11, RecordKind.PROJECT: 13, RecordKind.TASK: 32, RecordKind.EXCHANGE: 22},
        {},
    )
    assert (result.problems, result.disagreements, result.notes) == ((), (), ())
    before = await office.state()
    again = await office.read(*reversed(files))
    assert counts(again) == ({}, {})
    assert again.unchanged[RecordKind.TASK] == 32
    assert office.replanned == []
    assert await office.state() == before


async def test_the_example_plan_is_the_same_file_by_file(office, tmp_path):
    for name in ("zh-exchanges.csv", "pt-plan.xlsx", "zh-tasks.xlsx"):
        result = await office.read(EXAMPLE / name)
        assert (result.problems, result.disagreements) == ((), ())
    state = await office.state()
    store = await Database.open(tmp_path / "other.db", SystemClock())
    other = Office(tmp_path, store)
    await other.read(*TASKS, EXAMPLE / "zh-exchanges.csv")
    assert await other.state() == state
    await store.close()
    assert len(state["people"]) == 11
    assert state["items"]["T7"]["titles"] == {
        "zh_Hans": "组建京津专家服务团",
        "pt": "Formar o grupo de especialistas Beijing–Tianjin",
    }
    assert (frozenset({("zh_Hans", "若昂·佩雷拉"), ("pt", "João Pereira")}), "TJ") in state["people"]


async def test_new_items_get_their_reminders_in_the_same_transaction(office):
    await office.take(zh=[ZH, ZH_T7])
    task = await office.item("T7")
    assert office.replanned == [task.id]
    assert (task.deadline.tz, task.owner.association.code) == ("Asia/Shanghai", "BJ")


SMALL = {
    "zh_tasks": [
        ZH,
        ZH_T7,
        ("T8", "P1 院士专家进雄安", "活动方案", "北京市科协", "河北省科协", "赵敏", "2027.3.19", "初稿已形成"),
        ("T9", "P2 学术交流", "征集选题", "天津市科协", "无", "孙丽", "长期", "完成40%"),
    ],
    "pt_tasks": [
        PT,
        PT_T7,
        ("T8", "P1 Académicos em Xiongan", "Programa", "BJ", "HE", "Zhao Min", "19/03/2027", "Primeira versão"),
        ("T9", "P2 Intercâmbio académico", "Recolher temas", "TJ", "", "Sun Li", "contínuo", "40% concluído"),
        ("T10", "", "Publicar o calendário", "TJ", "BJ e HE", "Sun Li", "fim de março de 2027", ""),
    ],
    "zh_exchanges": [
        ZH_E,
        ("E1", "互访", "走访", "河北省科协", "天津市科协", "2027/01/13 09:00", "2027/01/14 17:00", "雄安", "高翔"),
    ],
    "pt_exchanges": [
        PT_E,
        ("E1", "Visita", "Visita", "HE", "TJ", "13/01/2027 09h00", "14/01/2027 17h00", "Xiongan", "Gao Xiang"),
    ],
    "people": [PEOPLE, ("孙丽", "Sun Li", "TJ"), ("高翔", "Gao Xiang", "HE"), ("陈浩", "Chen Hao", "TJ")],
}  # fmt: skip


async def _import(batches):
    """Import the small plan in these batches, then each file once more; return the state and what differed."""
    with tempfile.TemporaryDirectory() as folder:
        store = await Database.open(Path(folder) / "ponte.db", SystemClock())
        try:
            office = Office(Path(folder), store)
            results = [await office.take(**{name: SMALL[name] for name in batch}) for batch in batches]
            state = await office.state()
            for batch in (list(SMALL), *([name] for name in SMALL)):
                again = await office.take(**{name: SMALL[name] for name in batch})
                results.append(again)
                assert counts(again) == ({}, {}), (batches, batch, again.changed)
            assert await office.state() == state
        finally:
            await store.close()
    assert all(result.problems == result.disagreements == () for result in results)
    return state


@pytest.fixture(scope="module")
def whole():
    return asyncio.run(_import([list(SMALL)]))


@st.composite
def batches(draw):
    names = draw(st.permutations(list(SMALL)))
    cuts = sorted(draw(st.sets(st.integers(1, len(names) - 1))))
    return [names[start:end] for start, end in itertools.pairwise([0, *cuts, len(names)])]


@settings(max_examples=6)
@given(batches())
def test_any_order_and_any_batches_make_the_same_plan_and_twice_changes_nothing(whole, parts):
    assert asyncio.run(_import(parts)) == whole


def test_the_small_plan_is_what_its_sheets_say(whole):
    assert {code: item["project"] for code, item in whole["items"].items() if code[0] == "T"} == {
        "T7": "P1",
        "T8": "P1",
        "T9": "P2",
        "T10": None,
    }
    assert whole["items"]["T9"]["percent"] == 40
    assert whole["items"]["T9"]["deadline"] is None
    assert whole["items"]["T10"]["supporting"] == {"BJ", "HE"}
    assert whole["reports"]["T8"] == [{"zh_Hans": "初稿已形成", "pt": "Primeira versão"}]
    assert len(whole["people"]) == 4


async def test_a_failure_leaves_nothing_behind(office):
    empty = await office.state()

    async def fail(_tx, _item_id, _now):
        raise RuntimeError("the reminders cannot be rewritten")

    with pytest.raises(RuntimeError):
        await import_files(office.store, SystemClock(), [EXAMPLE / "zh-exchanges.csv"], fail, "Asia/Shanghai")
    assert await office.state() == empty
    assert counts(await office.read(EXAMPLE / "zh-exchanges.csv"))[0][RecordKind.EXCHANGE] == 22


async def test_a_file_that_cannot_be_read_keeps_the_others_out(office):
    empty = await office.state()
    result = await office.read(EXAMPLE / "people.csv", office.folder / "missing.xlsx")
    assert (result.applied, [problem.reason for problem in result.problems]) == (False, ["file_missing"])
    assert await office.state() == empty


async def test_programmes_keep_their_lines_and_meet_by_language(office):
    chinese = ("E2", "年度会商", "三地科协会商", "北京市科协", "天津市科协", "2026/12/18 14:00", "", "北京", "王静")
    portuguese = (
        "E2", "reunião anual de consultas", "Consultas", "Associação de Beijing", "Associação de Tianjin",
        "18/12/2026 14h00", "", "Beijing", "Wang Jing",
    )  # fmt: skip
    zh = [(*ZH_E, "议程"), (*chinese, "14:00 开幕\n14:30  讨论")]
    pt = [(*PT_E, "Programa"), (*portuguese, "14h00 Abertura")]
    await office.take(zh=zh)
    await office.take(pt=pt)
    exchange = await office.item("E2")
    assert dict(exchange.programmes) == {"zh_Hans": "14:00 开幕\n14:30 讨论", "pt": "14h00 Abertura"}
    again = await office.take(zh=zh, pt=pt)
    assert counts(again) == ({}, {})
    # A sheet without the column leaves it alone.
    await office.take(zh=[ZH_E, chinese])
    assert dict((await office.item("E2")).programmes) == dict(exchange.programmes)
