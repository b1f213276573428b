"""Very many changes, or reminders, in one message: as much as fits, and worded once."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import handlers.replies.reminders.notices as replies
from bot.domain.memos import Memo
from bot.domain.models import Association, Status, Task
from bot.domain.reminders.cases import Due
from bot.domain.reminders.preferences import Preferences
from bot.domain.reminders.readers import Reader
from bot.domain.telling.notices import Bulletin, News
from bot.domain.telling.told import Facts
from bot.domain.text import Text
from bot.domain.traffic import Recipient
from bot.i18n import translators
from handlers.replies.reminders import due
from handlers.replies.reply import TEXT_LIMIT, length

NOW = datetime(2026, 12, 1, tzinfo=UTC)
BJ = Association(1, "BJ", Text.of({"zh_Hans": "北京市科协"}), Text.of({}), "Asia/Shanghai", "zh_Hans")


def news(number: int) -> News:
    task = Task(number, f"T{number}", Text.of({"zh_Hans": "组建专家服务团队"}), BJ, status=Status.DONE)
    return News(task, Facts(Status.IN_PROGRESS), frozenset({"status"}))


@pytest.mark.parametrize("many", [1, 20, 60, 900])
def test_as_much_as_fits_is_said_and_the_rest_counted(many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    worded: list[News] = []
    what = replies._what

    def counted(_: object, one: News, *rest: object) -> object:
        worded.append(one)
        return what(_, one, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(replies, "_what", counted)
    bulletin = Bulletin(tuple(map(news, range(1, many + 1))), None, None)
    reply = replies.notice(translators()["zh_Hans"], bulletin, "Asia/Shanghai", NOW)
    shown = [number for number in range(1, many + 1) if f"<b>T{number}</b>" in reply.text]
    assert shown == list(range(1, len(shown) + 1))
    assert (f"另有{many - len(shown)}项" in reply.text) is (len(shown) < many)
    assert length(reply.text) > TEXT_LIMIT // 4 or len(shown) == many
    assert length(reply.text) <= TEXT_LIMIT // 2
    assert len(reply.item_ids) == many
    assert len(worded) < 300


@pytest.mark.parametrize("many", [1, 7, 60, 900])
def test_as_many_reminders_as_fit(many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = []
    monkeypatch.setattr(due, "length", lambda text: looked.append(text) or length(text))
    me = Recipient("member", 1)
    memos = tuple(Memo(number, None, me, f"<{number}> 交材料", NOW, "UTC") for number in range(many))
    reply = due.due(translators()["zh_Hans"], Due(Reader(me, None, None, "UTC", Preferences()), memos=memos), NOW)
    shown = [number for number in range(many) if f"&lt;{number}&gt;" in reply.text]
    assert shown == list(range(len(shown)))
    assert (f"另有{many - len(shown)}项" in reply.text) is (len(shown) < many)
    assert length(reply.text) > TEXT_LIMIT // 2 - 80 or len(shown) == many
    assert length(reply.text) <= TEXT_LIMIT // 2
    assert len(looked) < 20
