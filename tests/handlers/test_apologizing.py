"""What nobody foresaw: kept with the update, and told as it is."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest
from story import LIU, WANG, Story, has

from bot.domain.errors import CoordinationError
from handlers.errors import covered
from storage.reports import Reports


@pytest.fixture
def locked(monkeypatch: pytest.MonkeyPatch) -> None:
    async def add(*_args: Any, **_kwargs: Any) -> None:
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr(Reports, "add", add)


def errors(story: Story) -> list[Any]:
    return [error for (error,) in story.rows("SELECT error FROM inbox WHERE error IS NOT NULL")]


async def test_what_was_not_recorded_is_not_said_to_be_kept(story: Story, locked: None) -> None:
    answer = await story.ask(LIU, "/report T7 已联系12位专家", story.bj)
    has(answer, "未完成", "重新发送")
    assert errors(story) == ["OperationalError('database is locked')"]
    assert story.rows("SELECT 1 FROM inbox WHERE done_at IS NULL") == []


async def test_what_was_done_is_not_to_be_sent_again(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_args: Any) -> None:
        raise ValueError("the answer could not be written")

    monkeypatch.setattr("handlers.reports._acknowledge", fail)
    before = story.rows("SELECT count(*) FROM reports")[0][0]
    has(await story.ask(LIU, "/report T7 已联系12位专家", story.bj), "已完成", "无需重复")
    assert story.rows("SELECT count(*) FROM reports")[0][0] == before + 1


async def test_the_apology_goes_out_where_nobody_can_be_looked_up(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_args: Any) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    assert story.ponte is not None
    monkeypatch.setattr(story.ponte.services.members, "identify", fail)
    has(await story.ask(WANG, "/next"), "未完成")
    assert errors(story) == ["OperationalError('disk I/O error')"]


def test_what_is_foreseen_has_a_sentence() -> None:
    def raised(kind: type[CoordinationError]) -> set[type[CoordinationError]]:
        return {found for below in kind.__subclasses__() for found in raised(below)} or {kind}

    # Sheets are read at the command line, which has words of its own.
    assert {kind for kind in raised(CoordinationError) if kind.__module__.startswith("bot.domain.")} == covered()
