"""Who is let in to the store first."""

import asyncio

import pytest

from bot.domain.patience import patiently
from storage import gate as module
from storage.gate import Gate


class Visits:
    """Visitors of a gate, each of whom stays until told to leave."""

    def __init__(self, gate):
        self.gate = gate
        self.inside = []
        self.seen = []
        self._ends = {}
        self.tasks = {}

    async def _visit(self, name):
        async with self.gate.passing():
            self.inside.append(name)
            self.seen.append(name)
            await self._ends[name].wait()
            self.inside.remove(name)

    async def come(self, *names):
        """Whoever has a small letter is patient."""
        for name in names:
            self._ends[name] = asyncio.Event()
            visit = self._visit(name)
            self.tasks[name] = asyncio.create_task(patiently(visit) if name.islower() else visit)
            await asyncio.sleep(0)
            await asyncio.sleep(0)

    async def leave(self, name):
        self._ends[name].set()
        await asyncio.sleep(0.001)

    async def all_leave(self):
        while self.inside:
            await self.leave(self.inside[0])


async def test_whoever_is_in_a_hurry_goes_before_the_patient_and_all_in_order():
    visits = Visits(Gate(1, 1))
    await visits.come("a", "b", "c", "X", "Y")
    assert visits.inside == ["a"]
    await visits.all_leave()
    assert visits.seen == ["a", "X", "Y", "b", "c"]


async def test_the_patient_never_take_the_last_place():
    visits = Visits(Gate(3, 2))
    await visits.come("a", "b", "c", "X")
    assert visits.inside == ["a", "b", "X"]
    await visits.leave("X")
    assert visits.inside == ["a", "b"]
    await visits.leave("a")
    assert visits.inside == ["b", "c"]
    await visits.come("X", "Y")
    assert visits.inside == ["b", "c", "X"]


async def test_the_patient_are_not_silenced(monkeypatch):
    monkeypatch.setattr(module, "_IN_A_ROW", 3)
    visits = Visits(Gate(1, 1))
    await visits.come("A", "b", "c", *"DEFGHIJK")
    await visits.all_leave()
    assert "".join(visits.seen) == "ADEFbGHIcJK"


@pytest.mark.parametrize("name", ["X", "x"])
async def test_who_gives_up_leaves_the_place_to_the_next(name):
    visits = Visits(Gate(1, 1))
    await visits.come("A", name, "b")
    visits.tasks[name].cancel()
    await visits.leave("A")
    assert visits.inside == ["b"]
    # One whose turn has come in the very moment it gives up.
    await visits.come(name, "c")
    visits._ends["b"].set()
    while visits.inside == ["b"]:
        await asyncio.sleep(0)
    visits.tasks[name].cancel()
    await asyncio.sleep(0.001)
    assert visits.inside == ["c"]
    await visits.all_leave()
    await visits.come("D")
    assert visits.inside == ["D"]
    await visits.all_leave()


async def test_patience_is_handed_down_and_nobody_else_learns_it():
    gate, seen = Gate(1, 1), []

    async def enter(name):
        async with gate.passing():
            seen.append(name)

    async def start():
        await asyncio.create_task(enter("child"))

    async with gate.passing():
        waiting = [asyncio.create_task(patiently(start())), asyncio.create_task(enter("other"))]
        await asyncio.sleep(0.001)
    await asyncio.gather(*waiting)
    assert seen == ["other", "child"]
