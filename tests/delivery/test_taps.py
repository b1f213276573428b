"""Taps that wait: which updates are taps, and whose spinning is stopped."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from polled import START

from bot.delivery.taps import PATIENCE, Taps, tap_of
from bot.domain.traffic import InboxUpdate
from bot.sandbox.clock import MovableClock


class Answering:
    def __init__(self) -> None:
        self.taps: list[str] = []

    async def answer_callback_query(self, tap: str) -> bool:
        self.taps.append(tap)
        return True


def tap(update_id: int, key: str) -> InboxUpdate:
    return InboxUpdate(update_id, 1, json.dumps({"update_id": update_id, "callback_query": {"id": key}}))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ({"callback_query": {"id": "7"}}, "7"),
        ({"callback_query": {"id": 7}}, None),
        ({"callback_query": 4}, None),
        ({"message": {"text": '"callback_query"'}}, None),
        ({"message": {"callback_query": {"id": "7"}}}, None),
    ],
)
def test_which_updates_are_taps(raw: dict[str, Any], expected: str | None) -> None:
    assert tap_of(InboxUpdate(1, 1, json.dumps(raw))) == expected


async def test_only_what_still_spins_is_answered() -> None:
    clock, bot = MovableClock(START, frozen=True), Answering()
    asked: list[tuple[int, str]] = []

    def unanswered(update_id: int, key: str) -> bool:
        asked.append((update_id, key))
        return key != "answered"

    taps = Taps(bot, clock, unanswered)  # type: ignore[arg-type]
    over, *others = (tap(1, "over"), tap(2, "answered"), tap(3, "waits"))
    for row in (over, *others):
        taps.wait(row)
    taps.over(over)
    await asyncio.sleep(0)
    clock.advance(PATIENCE - 0.1)
    for _ in range(5):
        await asyncio.sleep(0)
    assert asked == []
    clock.advance(0.1)
    for _ in range(5):
        await asyncio.sleep(0)
    assert asked == [(2, "answered"), (3, "waits")]
    assert bot.taps == ["waits"]
    taps.wait(tap(4, "later"))
    await taps.close()
    clock.advance(PATIENCE)
    await asyncio.sleep(0)
    assert bot.taps == ["waits"]
