"""Whose word stands: languages that disagree, people who changed their mind, and progress that has news."""

import asyncio
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from imports_support import PEOPLE, PT, PT_E, PT_T7, ZH, ZH_E, ZH_T7, Office, but, changes, counts, differences

from bot.clock import SystemClock
from bot.domain.models import ReportSource
from bot.domain.text import Text
from bot.domain.traffic import Cause
from storage.database import Database


async def test_two_languages_that_disagree_in_one_import(office):
    result = await office.take(zh=[ZH, ZH_T7], pt=[PT, but(PT_T7, deadline="27/02/2027", lead="TJ", supporting="")])
    assert differences(result) == [
        ("T7", "lead", ["BJ", "TJ"], "BJ"),
        ("T7", "deadline", ["2027-02-26", "2027-02-27"], "2027-02-26"),
    ]
    assert [side.source.file for side in result.disagreements[0].sides] == ["zh.csv", "pt.csv"]
    assert [side.source.row for side in result.disagreements[0].sides] == [2, 2]
    assert str((await office.item("T7")).deadline.on) == "2027-02-26"


async def test_two_languages_that_disagree_one_after_the_other(office):
    await office.take(zh=[ZH, ZH_T7])
    other = but(PT_T7, deadline="27/02/2027")
    for _ in range(2):
        result = await office.take(pt=[PT, other])
        assert differences(result) == [("T7", "deadline", ["2027-02-26", "2027-02-27"], "2027-02-26")]
        assert [(side.source.file, side.source.row) for side in result.disagreements[0].sides] == [
            ("zh.csv", 2),
            ("pt.csv", 2),
        ]
    assert differences(await office.take(zh=[ZH, ZH_T7])) == []
    corrected = await office.take(zh=[ZH, but(ZH_T7, deadline="2027年2月27日前")])
    assert changes(corrected) == [("T7", "deadline", "2027-02-26", "2027-02-27")]
    assert differences(await office.take(pt=[PT, other])) == []


async def test_every_fact_of_an_exchange_may_be_disagreed_on(office):
    zh = ("E1", "互访", "走访", "HE", "TJ", "2027-01-13 09:00", "2027-01-14 17:00", "雄安", "高翔")
    pt = ("E1", "Formação", "Visita", "TJ", "HE", "13/01/2027 10h00", "14/01/2027 18h00", "Xiongan", "Gao Xiang")
    result = await office.take(zh=[ZH_E, zh], pt=[PT_E, pt])
    assert [one.field for one in result.disagreements] == ["organisers", "participants", "kind", "start", "end"]


async def test_what_was_changed_in_the_chat_is_not_undone_by_the_same_sheet(office):
    await office.take(zh=[ZH, ZH_T7])
    await office.change(await office.item("T7"), deadline=None, supporting_ids=())
    result = await office.take(zh=[ZH, ZH_T7])
    assert counts(result) == ({}, {})
    assert differences(result) == [("T7", "supporting", ["TJ"], ""), ("T7", "deadline", ["2027-02-26"], "")]
    result = await office.take(zh=[ZH, but(ZH_T7, deadline="2027-03-05")])
    assert changes(result) == [("T7", "deadline", "", "2027-03-05")]


async def test_an_empty_cell_takes_nothing_away_and_none_does(office):
    await office.take(zh=[ZH, ZH_T7])
    assert counts(await office.take(zh=[ZH, but(ZH_T7, deadline="", supporting="", owner="待定")])) == ({}, {})
    result = await office.take(zh=[ZH, but(ZH_T7, deadline="长期", supporting="无")])
    assert changes(result) == [("T7", "supporting", "TJ", ""), ("T7", "deadline", "2027-02-26", "")]


async def test_progress_gathers_wordings_and_starts_anew_with_news(office):
    await office.take(zh=[ZH, but(ZH_T7, progress="正在汇总")])
    await office.take(pt=[PT, but(PT_T7, progress="Em compilação")])
    assert await office.reports("T7") == [{"zh_Hans": "正在汇总", "pt": "Em compilação"}]
    result = await office.take(zh=[ZH, but(ZH_T7, progress="已完成60%")])
    assert changes(result) == [("T7", "percent", "", "60"), ("T7", "progress.zh_Hans", "正在汇总", "已完成60%")]
    for sheet in ({"pt": [PT, but(PT_T7, progress="Em compilação")]}, {"zh": [ZH, but(ZH_T7, progress="已完成60%")]}):
        assert counts(await office.take(**sheet)) == ({}, {})
    await office.take(pt=[PT, but(PT_T7, progress="60% concluído")])
    assert await office.reports("T7") == [
        {"zh_Hans": "已完成60%", "pt": "60% concluído"},
        {"zh_Hans": "正在汇总", "pt": "Em compilação"},
    ]
    assert (await office.item("T7")).percent == 60


async def test_what_was_said_in_the_chat_does_not_make_an_old_note_new(office):
    await office.take(zh=[ZH, but(ZH_T7, progress="正在汇总")])
    task = await office.item("T7")
    async with office.store.writing(Cause()) as tx:
        await tx.reports.add(task.id, Text.of({"zh_Hans": "已开会"}), datetime.now(UTC), ReportSource.CHAT)
    assert counts(await office.take(zh=[ZH, but(ZH_T7, progress="正在汇总")])) == ({}, {})
    assert [texts["zh_Hans"] for texts in await office.reports("T7")] == ["已开会", "正在汇总"]


SAID = st.fixed_dictionaries(
    {
        "code": st.sampled_from(["T1", "T2", "T3"]),
        "lead": st.sampled_from(["BJ", "TJ", "", "?"]),
        "supporting": st.sampled_from(["HE", "无", "", "HE、TJ"]),
        "owner": st.sampled_from(["王静", "赵敏", "Wang Jing", "Zhao Min", "无", ""]),
        "deadline": st.sampled_from(["2027-03-05", "2027-03-06", "长期", "", "?"]),
        "progress": st.sampled_from(["正在汇总", "完成60%", ""]),
    }
)
SHEET = st.tuples(st.sampled_from([(ZH, ZH_T7), (PT, PT_T7)]), st.lists(SAID, min_size=1, max_size=4))
LISTS = st.lists(st.tuples(st.sampled_from(["王静", "赵敏"]), st.sampled_from(["Wang Jing", "Zhao Min"])), max_size=2)


@settings(max_examples=8)
@given(st.lists(st.tuples(st.lists(SHEET, min_size=1, max_size=2), LISTS), min_size=1, max_size=3))
def test_whatever_sheets_say_the_same_import_again_changes_nothing(imports):
    async def run():
        with tempfile.TemporaryDirectory() as folder:
            store = await Database.open(Path(folder) / "ponte.db", SystemClock())
            try:
                office = Office(Path(folder), store)
                for sheets, people in imports:
                    files = {
                        f"sheet{number}": [head, *(but(example, **row) for row in rows)]
                        for number, ((head, example), rows) in enumerate(sheets)
                    }
                    files["people"] = [PEOPLE, *((*names, "BJ") for names in people)]
                    await office.take(**files)
                    state = await office.state()
                    assert counts(await office.take(**files)) == ({}, {})
                    assert await office.state() == state
            finally:
                await store.close()

    asyncio.run(run())
