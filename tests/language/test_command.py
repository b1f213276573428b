"""The command that shows what is understood: JSON lines in, JSON lines out."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from story import Furnished

from bot.language.__main__ import answers
from storage.migrate import migrations

ASKED = {"reference": "2027-03-17T10:00:00+08:00", "tz": "Asia/Shanghai"}


def answer(**asked: object) -> dict[str, object]:
    """Return the answer to one question."""
    (told,) = answers([json.dumps({**ASKED, **asked})])
    return told


def test_an_answer_has_the_meaning_the_words_and_the_other_readings() -> None:
    assert answer(text="请周五前报送", lang="zh") == {
        "lang": "zh",
        "dates": [
            {
                "start": None,
                "end": "2027-03-20T00:00:00+08:00",
                "grain": "day",
                "open": "before",
                "text": "周五前",
                "alternatives": [{"start": None, "end": "2027-03-19T00:00:00+08:00", "grain": "day", "open": "before"}],
            }
        ],
        "intent": "none",
        "slots": {},
        "confidence": 0.0,
    }


def test_an_answer_says_what_is_wanted_of_what() -> None:
    told = answer(text="把T7的截止日期改到下周五", lang="zh")
    assert (told["intent"], told["slots"]) == ("change_deadline", {"task_ref": "T7", "date_to": "2027-03-26"})
    assert told["confidence"] > 0.9  # type: ignore[operator]


def test_to_whom_it_is_said_may_be_told() -> None:
    text = "我爱人单位也在搞什么任务清单，看来都一样"
    assert answer(text=text)["intent"] == "none"
    assert answer(text=text, addressed=True)["intent"] == "my_tasks"
    assert answer(text="哪些任务天津都逾期了")["intent"] == "overdue_tasks"
    assert answer(text="哪些任务天津都逾期了", addressed=False)["intent"] == "none"
    for said in ("yes", 0, 1):
        assert "addressed" in str(answer(text=text, addressed=said)["error"])


def test_the_language_is_told_from_the_text() -> None:
    assert answer(text="明天", lang=None)["lang"] == "zh"
    assert answer(text="amanhã", lang=None)["lang"] == "pt"
    assert answer(text="amanhã")["lang"] == "pt"


def test_a_reference_without_an_offset_is_local() -> None:
    (date,) = answer(text="daqui a uma hora", reference="2027-07-01T10:00:00", tz="Europe/Lisbon")["dates"]  # type: ignore[misc]
    assert date["start"] == "2027-07-01T11:00:00+01:00"


def test_a_bad_line_is_answered_and_the_rest_go_on() -> None:
    good = {**ASKED, "text": "明天", "lang": "zh"}
    wrong = ({"text": 7}, {"lang": "en"}, {"tz": "Mars/Olympus"}, {"tz": "../etc"}, {"reference": "soon"})
    lines = ["", "no json", "[]", "{}", *(json.dumps({**good, **mistake}) for mistake in wrong), json.dumps(good)]
    told = list(answers(lines))
    assert [set(answer) for answer in told] == [{"error"}] * 8 + [{"lang", "dates", "intent", "slots", "confidence"}]


def test_the_command_answers_line_by_line() -> None:
    asked = json.dumps({**ASKED, "text": "每周三下午三点", "lang": None}) + "\nbad\n"
    run = subprocess.run(
        [sys.executable, "-m", "bot.language"],
        input=asked,
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    first, second = map(json.loads, run.stdout.splitlines())
    assert first["dates"][0]["grain"] == "FREQ=WEEKLY;BYDAY=WE;BYHOUR=15"
    assert set(second) == {"error"}


def kept(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder and what is in them."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_with_a_database_the_slots_resolve_to_its_codes(furnished: Furnished, tmp_path: Path) -> None:
    database = shutil.copyfile(furnished.database, tmp_path / "plan.db")
    before = kept(tmp_path)
    asked = (
        "专家服务团的任务谁负责？",
        "Quando é o fórum de IA?",
        "王静手里有哪些任务",
        "tarefas de Tianjin",
        "T7已完成",
        "T99已完成",
        "Quem faz o boletim?",
        "Quem faz a ata?",
    )
    lines = "\n".join(json.dumps({**ASKED, "text": text, "lang": None}) for text in asked)
    run = subprocess.run(
        [sys.executable, "-m", "bot.language", "--db", str(database)],
        input=lines,
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    told = [json.loads(line) for line in run.stdout.splitlines()]
    codes = [each["codes"] for each in told]
    assert codes[0] == {"topic": ["T7"]}
    assert codes[1] == {"topic": ["E6"]}
    assert "王静" in codes[2]["person"][0]
    assert codes[3:6] == [{"association": ["TJ"]}, {"task_ref": ["T7"]}, {"task_ref": []}]
    # What a name might be that anything is called by, the plan tells.
    assert [(each["intent"], each["codes"]) for each in told[6:]] == [("task_owner", {"topic": ["T5"]}), ("none", {})]
    assert kept(tmp_path) == before, "it only reads"


@pytest.mark.parametrize("version", [migrations()[-1][0] - 1, migrations()[-1][0] + 1])
def test_a_database_with_another_schema_is_said_and_left_as_it_is(tmp_path: Path, version: int) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "plan.db")) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    before = kept(tmp_path)
    run = subprocess.run(
        [sys.executable, "-m", "bot.language", "--db", str(tmp_path / "plan.db")],
        input="",
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout, kept(tmp_path)) == (2, "", before)
    assert f"schema {version}" in run.stderr


def test_a_database_that_is_not_there_is_said_and_not_made(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "bot.language", "--db", str(tmp_path / "none.db")],
        input="",
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout, list(tmp_path.iterdir())) == (2, "", [])
    assert "no database" in run.stderr
