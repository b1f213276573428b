"""What is written down is true: commands, settings, make targets, rooms."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

import handlers
from bot.i18n import translators
from bot.settings import Settings
from handlers.commands import COMMANDS
from handlers.replies.naming import KINDS, ROLES, STATUSES

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
VARIABLE = re.compile(r"\b(?:TELEGRAM|PONTE)_[A-Z_]+\b")


def rows(text: str) -> list[list[str]]:
    """Return the cells of every table row of a Markdown text."""
    lines = [line for line in text.splitlines() if line.startswith("|") and not line.startswith("|---")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip("|"))] for line in lines]


def test_readme_lists_every_command_and_no_other():
    described = {name for row in rows(README) for name in re.findall(r"`/([a-z]+)", row[0])}
    assert described == {command.name for command in COMMANDS}


def test_every_command_has_an_answer():
    assert set(handlers.ANSWERS) == {command.name for command in COMMANDS}


def test_every_command_is_summarized_within_telegrams_limits():
    for words in translators().values():
        for command in COMMANDS:
            assert re.fullmatch(r"[a-z0-9_]{1,32}", command.name)
            assert 1 <= len(words(command.summary)) <= 256


def test_the_menu_shows_a_member_at_most_eight():
    assert sum(command.menu and "member" in command.roles and command.private for command in COMMANDS) <= 8


def test_settings_are_the_same_in_code_example_and_readme():
    read = set(VARIABLE.findall((ROOT / "bot" / "settings.py").read_text(encoding="utf-8")))
    example = re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(encoding="utf-8"), re.MULTILINE)
    described = {name for row in rows(README) for name in VARIABLE.findall(row[0])}
    assert len(example) == len(set(example))
    assert set(example) == read == described


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("TELEGRAM_API_BASE_URL", "api_base_url"),
        ("PONTE_DB_PATH", "db_path"),
        ("PONTE_TIMEZONE", "timezone"),
        ("PONTE_LOCALE", "locale"),
        ("PONTE_LOG_LEVEL", "log_level"),
        ("PONTE_LOG_FORMAT", "log_format"),
    ],
)
def test_defaults_are_what_is_written(name, field):
    default = str(next(known.default for known in fields(Settings) if known.name == field))
    assert f"{name}={default}\n" in (ROOT / ".env.example").read_text(encoding="utf-8")
    assert [f"`{name}`", f"`{default}`"] in [row[:2] for row in rows(README)]


def test_make_targets_and_files_that_are_named_exist():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for document in ("README.md", "CONTRIBUTING.md"):
        text = (ROOT / document).read_text(encoding="utf-8")
        for target in re.findall(r"`(?:[A-Z]+=\d+ )?make ([a-z]+)`", text):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), (document, target)
        for path in re.findall(r"`((?:bot|handlers|storage|tests|locales)/[\w./]+)`", text):
            assert (ROOT / path).exists(), (document, path)
    assert (ROOT / "bot/sandbox/page/ponte.png").exists()


def test_the_catalogues_say_kinds_states_and_roles_as_the_glossary_does():
    glossary = {row[0]: row for row in rows((ROOT / "locales" / "GLOSSARY.md").read_text(encoding="utf-8"))}
    spoken = translators()
    for named in (KINDS, STATUSES, ROLES):
        for value, message in named.items():
            row = glossary.get(value.value.replace("_", " "))
            if row is None:
                assert value.value == "admin"
                continue
            assert str(spoken["zh_Hans"](message)) == row[1], value
            assert str(spoken["pt"](message)) == row[3], value
