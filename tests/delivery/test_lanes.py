"""Order within a lane, fairness between them."""

from __future__ import annotations

import asyncio
import logging

import pytest

from bot.delivery.flight import note_sent
from bot.delivery.lanes import Lanes


async def test_order_within_a_lane_and_lanes_side_by_side() -> None:
    done: list[str] = []
    at_work = most = 0

    async def do(piece: str) -> None:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        await asyncio.sleep(0.001 * (ord(piece[0]) % 3))
        at_work -= 1
        done.append(piece)

    lanes = Lanes(do, at_once=4)
    assert not lanes.busy
    await lanes.idle()
    for number in range(5):
        for lane in "abcdefg":
            lanes.put(ord(lane), f"{lane}{number}")
    assert lanes.busy
    await lanes.idle()
    assert not lanes.busy
    for lane in "abcdefg":
        assert [piece for piece in done if piece[0] == lane] == [f"{lane}{number}" for number in range(5)]
    assert most == 4


async def test_a_flooding_lane_holds_one_place_only() -> None:
    done: list[int] = []

    async def do(piece: int) -> None:
        await asyncio.sleep(0)
        done.append(piece)

    lanes = Lanes(do, at_once=2)
    for _ in range(100):
        lanes.put(1, 1)
    for lane in (2, 3, 4):
        lanes.put(lane, lane)
    await lanes.idle()
    assert len(done) == 103
    # Each of the others waited for a few pieces at most, not for the hundred.
    assert max(done.index(lane) for lane in (2, 3, 4)) < 8


async def test_a_failing_piece_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    done: list[int] = []

    async def do(piece: int) -> None:
        if piece == 1:
            raise ValueError("broken")
        done.append(piece)

    lanes = Lanes(do, at_once=1)
    for piece in (1, 2):
        lanes.put(7, piece)
    with caplog.at_level(logging.ERROR):
        await lanes.idle()
    assert done == [2]
    assert "broken" in caplog.text


async def test_closing_lets_work_end_and_takes_up_nothing_more() -> None:
    done: list[int] = []

    async def do(piece: int) -> None:
        await asyncio.sleep(0.02)
        done.append(piece)

    lanes = Lanes(do)
    for piece in (1, 2):
        lanes.put(7, piece)
    await asyncio.sleep(0)
    await lanes.close(5)
    lanes.put(8, 3)
    await asyncio.sleep(0.03)
    assert done == [1]


async def test_closing_cancels_what_outlasts_the_grace() -> None:
    ended: list[str] = []

    async def do(_piece: int) -> None:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    lanes = Lanes(do)
    lanes.put(7, 1)
    await asyncio.sleep(0)
    await lanes.close(0.01)
    assert ended == ["cancelled"]


@pytest.mark.parametrize(("patience", "ends"), [(5, ["answered"]), (0.01, ["cancelled"])])
async def test_closing_waits_longer_for_what_has_called_telegram(patience: float, ends: list[str]) -> None:
    ended: list[str] = []

    async def do(_piece: int) -> None:
        note_sent()
        try:
            await asyncio.sleep(0.1)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise
        ended.append("answered")

    lanes = Lanes(do)
    lanes.put(7, 1)
    await asyncio.sleep(0)
    await lanes.close(0.0, patience)
    assert ended == ends


async def test_a_piece_put_as_the_last_worker_leaves_is_taken_up() -> None:
    """The worker has looked for more and found nothing, but still counts as one of those at work."""
    done: list[int] = []

    async def do(piece: int) -> None:
        done.append(piece)
        if piece == 1:
            # Runs once the worker has ended, but before the loop tells of its end.
            asyncio.get_running_loop().call_soon(lanes.put, 8, 2)

    lanes = Lanes(do, at_once=1)
    lanes.put(7, 1)
    async with asyncio.timeout(2):
        while len(done) < 2:
            await lanes.idle()
            await asyncio.sleep(0)
    assert done == [1, 2]
    await asyncio.sleep(0.01)
    assert not lanes.busy


async def test_a_worker_that_its_work_cancels_leaves_the_lane_to_the_next() -> None:
    done: list[int] = []

    async def do(piece: int) -> None:
        if piece == 1:
            raise asyncio.CancelledError
        done.append(piece)

    lanes = Lanes(do, at_once=1)
    for piece in (1, 2):
        lanes.put(7, piece)
    async with asyncio.timeout(2):
        await lanes.idle()
    assert done == [2]


async def test_what_closing_leaves_behind_keeps_nobody_busy() -> None:
    begun = asyncio.Event()

    async def do(_piece: int) -> None:
        begun.set()
        await asyncio.sleep(0.01)

    lanes = Lanes(do, at_once=1)
    for piece in (1, 2):
        lanes.put(7, piece)
    lanes.put(8, 3)
    await begun.wait()
    await lanes.close(5)
    async with asyncio.timeout(2):
        await lanes.idle()
    assert not lanes.busy
