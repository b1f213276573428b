"""What the command says and how it exits."""

import re

import pytest
from imports_support import EXAMPLE, PT, PT_T7, TASKS, ZH, ZH_T7, but

from bot.domain.imports.records import ImportResult, Problem, Source
from bot.files.table import FileUnread
from bot.importing import exit_code, render


async def test_the_account_of_a_first_import(office):
    result = await office.read(*TASKS)
    assert exit_code(result) == 0
    assert render(result).splitlines()[:14] == [
        "Read",
        "  zh-tasks.xlsx · 任务清单       32 rows  tasks, Chinese",
        "  pt-plan.xlsx · Tarefas         32 rows  tasks, Portuguese",
        "  pt-plan.xlsx · Intercâmbios    22 rows  exchanges, Portuguese",
        "",
        "                added  changed  unchanged",
        "people             11        0          0",
        "projects           13        0          0",
        "tasks              32        0          0",
        "exchanges          22        0          0",
        "",
        "Added",
        "  people       王静, 刘洋, 陈浩, 马晓燕, 高翔, 赵敏, 孙丽, 周涛, 安娜·席尔瓦, 宋磊, 若昂·佩雷拉",
        "  projects     P1–P13",
    ]
    again = render(await office.read(*TASKS))
    assert "Added" not in again
    assert "Changed" not in again


async def test_the_account_of_changes_disagreements_and_problems(office):
    await office.take(zh=[ZH, ZH_T7])
    result = await office.take(
        pt=[PT, but(PT_T7, deadline="27/02/2027", supporting="HE"), but(PT_T7, code="T8", deadline="em breve")],
        zh=[ZH, but(ZH_T7, deadline="2027年2月28日", supporting="HE"), ("", "", "没有编号", "BJ", "", "", "", "")],
    )
    assert exit_code(result) == 1
    assert render(result).split("\n\n")[1:] == [
        "                added  changed  unchanged\n"
        "people              0        1          0\n"
        "projects            0        1          0\n"
        "tasks               1        1          0",
        "Added\n  tasks        T8",
        "Worded in a further language\n"
        "  people       name.pt           赵敏\n"
        "  projects     title.pt          P1\n"
        "  tasks        title.pt          T7",
        "Changed\n  T7  supporting        TJ → HE",
        "Sheets that disagree (the plan keeps what stands)\n"
        "  T7  deadline  stands as 2027-02-26\n"
        "      pt.csv · row 2  says 2027-02-27\n"
        "      zh.csv · row 2  says 2027-02-28",
        "Could not be read\n"
        "  pt.csv · row 3  T8: “em breve” is no date that can be read (deadline); write it as 2027-03-05;"
        " the rest of the row was taken\n"
        "  zh.csv · row 3  the row has no code; write T and a number, or E and a number, into the first column",
    ]


async def test_what_was_changed_by_other_means_is_said(office):
    await office.take(zh=[ZH, ZH_T7])
    task = await office.item("T7")
    await office.change(task, deadline=None)
    assert "it was changed by other means since that was first read" in render(await office.take(zh=[ZH, ZH_T7]))


@pytest.mark.parametrize("name", ["missing.xlsx", "empty.csv", "list.pdf", "old.xls", "nothing.csv"])
async def test_nothing_to_import(office, name):
    content = {
        "empty.csv": b"",
        "list.pdf": b"%PDF-1.7\0",
        "old.xls": bytes.fromhex("d0cf11e0a1b11ae1"),
        "nothing.csv": b"a,b\n1,2\n",
    }
    if name in content:
        (office.folder / name).write_bytes(content[name])
    result = (
        await office.read(EXAMPLE / "people.csv", office.folder / name)
        if name != "nothing.csv"
        else (await office.read(office.folder / name))
    )
    assert exit_code(result) == 2
    said = render(result)
    assert said.startswith("Nothing was imported.\n\nCould not be read\n  " + name)
    assert await office.people() == {}


async def test_a_file_without_a_list_does_not_keep_the_others_out(office):
    (office.folder / "notes.csv").write_text("a,b\n1,2\n")
    result = await office.read(EXAMPLE / "people.csv", office.folder / "notes.csv")
    assert exit_code(result) == 1
    assert "notes.csv  no header row with known column names was found" in render(result)
    assert len(await office.people()) == 11


def reasons_in_code():
    """Return every reason that the readers and the use case may give, as their sources spell them."""
    root = EXAMPLE.parents[1]
    sources = [*root.glob("files/*.py"), *root.glob("domain/imports/*.py"), *root.glob("language/office_*.py")]
    text = "\n".join(source.read_text(encoding="utf-8") for source in sources)
    kinds = "file|sheet|no|code|row|association|person|project|status|kind|percent|cell|zone|date"
    return set(re.findall(rf'"((?:{kinds})_[a-z_]+)"', text)) - {"project_code"}


def test_every_reason_has_its_words():
    reasons = reasons_in_code()
    assert {"code_missing", "date_vague", FileUnread.DAMAGED, "person_two_accounts"} <= reasons
    for reason in reasons:
        problem = Problem(reason, Source("f.csv"), params={"value": "v", "field": "f", "fields": "f", "rows": "9"})
        assert reason not in render(ImportResult(applied=True, problems=(problem,))), reason
