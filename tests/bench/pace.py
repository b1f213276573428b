"""A storm of reminders under Telegram's rates, measured where they are received; and people who ask meanwhile."""

from __future__ import annotations

import asyncio
import math
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import quantiles

from bench import _crowd as crowd

from bot.sandbox.acts import Acts
from bot.sandbox.model import Message

CHATS, EACH, A_SECOND = 2000, 5, 30
ASKERS = 60
_GATHERING = 40.0
_BETWEEN = 0.8


def run() -> Iterator[str]:
    """Let all that is due at once go out, and ask all the while."""
    with tempfile.TemporaryDirectory() as folder:
        yield from asyncio.run(_storm(Path(folder)))


async def _storm(folder: Path) -> list[str]:
    database = folder / "ponte.db"
    connection = await crowd.build(database, CHATS + ASKERS)
    now = datetime.now(UTC)
    due_at = now + timedelta(seconds=_GATHERING)
    crowd.add_tasks(connection, CHATS * EACH, CHATS, now + timedelta(days=3, hours=12))
    crowd.remind(connection, due_at)
    connection.commit()
    connection.close()
    async with crowd.staged(CHATS + ASKERS) as stage, crowd.running(stage, database):
        asker = _Asker(stage)
        idle = await asker.ask_until(lambda: datetime.now(UTC) > due_at - timedelta(seconds=3))
        while datetime.now(UTC) < due_at:
            await asyncio.sleep(0.01)
        busy = await asker.ask_until(lambda: _received(stage) >= CHATS)
        await asyncio.sleep(1)
        crowded = {crowd.user(number) for number in range(CHATS)}
        arrived = [at for at, chat in stage.arrivals.all if chat in crowded]
        answers = [at for at, chat in stage.arrivals.all if chat not in crowded and arrived[0] <= at <= arrived[-1]]
    took = (arrived[-1] - arrived[0]).total_seconds()
    # So many in every second, the first of them at once; people's answers take their places, too.
    least = math.ceil((len(arrived) + len(answers)) / A_SECOND) - 1
    refused = [call for call in stage.world.refusals if call.error_code == 429]
    return [
        f"{CHATS * EACH:,} reminders as {len(arrived):,} messages and {len(answers)} answers in {took:.1f} s, least"
        f" {least} s: ratio {took / least:.3f} (at most 1.05); the first {(arrived[0] - due_at).total_seconds():.2f} s"
        " after it was due",
        f"refused for pace: {len(refused)} (none)",
        *(f"the bot warns: {line}" for line in database.with_suffix(".log").read_text().splitlines()[:5]),
        f"an answer, p95: {_p95(idle):.0f} ms idle, {_p95(busy):.0f} ms in the storm: "
        f"{_p95(busy) - _p95(idle):+.0f} ms (at most +100); of {len(idle)} and {len(busy)}",
    ]


def _p95(took: list[float]) -> float:
    return quantiles(took, n=20)[18] * 1000


def _said(stage: crowd.Stage, chat: int) -> list[Message]:
    messages = stage.world.register.chats[chat].messages.values()
    return [message for message in messages if message.from_id == crowd.BOT.id]


def _received(stage: crowd.Stage) -> int:
    return sum(len(stage.world.register.chats[crowd.user(number)].messages) for number in range(CHATS))


class _Asker:
    """People with nothing in their own queue, who ask one after the other and wait for the answer."""

    def __init__(self, stage: crowd.Stage) -> None:
        self._stage, self._acts, self._turn = stage, Acts(stage.world), 0

    async def ask_until(self, over: object) -> list[float]:
        assert callable(over)
        took = []
        while not over():
            person = crowd.user(CHATS + self._turn % ASKERS)
            self._turn += 1
            before = len(_said(self._stage, person))
            began = time.perf_counter()
            self._acts.send(person, person, "/next")
            while len(_said(self._stage, person)) == before:
                await asyncio.sleep(0.001)
            took.append(time.perf_counter() - began)
            await asyncio.sleep(max(0.0, _BETWEEN - took[-1]))
        return took
