"""What messages want of the bot."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.intents.model import Intent
from bot.language.intents.reading import understand

# A Wednesday.
NOW = datetime(2027, 3, 17, 10, tzinfo=ZoneInfo("Asia/Shanghai"))


def read(text: str, lang: str | None = None) -> tuple[Intent, dict[str, str | int]]:
    """(intent, slots that are filled)"""
    told = understand(text, lang, NOW)
    slots = {name: getattr(told.slots, name) for name in told.slots.__slots__}
    return told.intent, {name: value for name, value in slots.items() if value is not None}


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    [
        ("T7 谁负责?", Intent.TASK_OWNER, {"task_ref": "T7"}),
        ("专家服务团的任务谁负责？", Intent.TASK_OWNER, {"topic": "专家服务团"}),
        ("quem trata do grupo de especialistas?", Intent.TASK_OWNER, {"topic": "grupo de especialistas"}),
        ("T7已完成", Intent.MARK_DONE, {"task_ref": "T7"}),
        ("passa a E4 para 21 de janeiro", Intent.MOVE_EXCHANGE, {"task_ref": "E4", "date_from": "2028-01-21"}),
    ],
)
def test_requests(text: str, intent: Intent, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    ["下午三点的会改到明天了吧,我先去吃饭", "O João disse que a tarefa 7 está atrasada, coitado", "", "  \n", "👍"],
)
def test_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})
