"""The command that shows what is understood: JSON lines in, JSON lines out."""

from __future__ import annotations

import json
import subprocess
import sys

from bot.language.__main__ import answers

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
    }


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
    assert [set(answer) for answer in told] == [{"error"}] * 8 + [{"lang", "dates"}]


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
