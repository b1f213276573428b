"""`python -m bot` as a process of its own: how it starts, ends, is killed, and comes back."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from story import CHEN, GAO, LIU, MA, SHANGHAI, SONG, SUN, TOKEN, WANG, ZHAO, ZHOU, Furnished, inhabited

from bot.domain.models import Deadline
from bot.domain.reminders.preferences import KEY, Preferences, dumped
from bot.domain.steering.changes import ChangeCases
from bot.domain.traffic import Cause, OutboxState, Speaker
from bot.sandbox.acts import Acts
from bot.sandbox.api import Api
from bot.sandbox.clock import MovableClock
from bot.sandbox.server import start
from bot.sandbox.web import build_app
from storage.database import Database

ROOT = Path(__file__).parent.parent
SOON = 45.0

# Well within what a service is given to end (TimeoutStopSec), in seconds, on a busy machine, too.
PATIENCE = 15


class Child:
    """A running `python -m bot`, its standard error in a file."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self.process, self.log = process, log

    @property
    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    async def ended(self, within: float = SOON) -> int:
        """Return the exit status."""
        return await asyncio.wait_for(self.process.wait(), within)

    async def terminate(self) -> float:
        """Send SIGTERM and return how many seconds the process took to end, cleanly."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        assert await self.ended() == 0, self.said
        return time.monotonic() - began

    async def kill(self) -> None:
        self.process.kill()
        await self.process.wait()


class Stage:
    """A served world on the machine's time, and processes that talk to it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = MovableClock(datetime.now(UTC))
        self.world, self.chats = inhabited(self.clock)
        self.acts = Acts(self.world)
        self.api = Api(self.world)
        self.address = ""
        self.children: list[Child] = []

    @property
    def database(self) -> Path:
        return self.folder / "ponte.db"

    async def launch(self, *arguments: str, **settings: str) -> Child:
        """Start the bot; `settings` add to, or (empty) take away from, what it needs."""
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": f"{self.folder}{os.pathsep}{ROOT}",
            "HOME": str(self.folder),
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_BASE_URL": self.address,
            "PONTE_DB_PATH": str(self.database),
            "PONTE_ADMIN_IDS": str(WANG),
        } | settings
        log = self.folder / f"log-{len(self.children)}.txt"
        with log.open("wb") as stderr:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", *arguments),
                cwd=self.folder,
                env={name: value for name, value in environment.items() if value},
                stdout=asyncio.subprocess.DEVNULL,
                stderr=stderr,
            )
        self.children.append(Child(process, log))
        return self.children[-1]

    async def serving(self, **settings: str) -> Child:
        """Start the bot and return once it polls."""
        self.world.updates.allow([])
        child = await self.launch(**settings)
        await self.until(lambda: not self.world.updates.wants("poll_answer"), child)
        return child

    async def until(self, done: Callable[[], bool], child: Child | None = None, within: float = SOON) -> None:
        deadline = time.monotonic() + within
        while not done():
            assert child is None or child.process.returncode is None, child.said
            assert time.monotonic() < deadline, f"not in time; the process said:\n{child.said if child else ''}"
            await asyncio.sleep(0.005)

    def answers(self, chat: int) -> list[str]:
        messages = self.world.register.chats[chat].messages.values()
        return [message.text or "" for message in messages if message.from_id == self.world.bot.id]


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    found = Stage(tmp_path)
    runner, found.address = await start(build_app(found.world, found.clock, api=found.api))
    try:
        yield found
    finally:
        for child in found.children:
            if child.process.returncode is None:
                child.process.kill()
                await child.process.wait()
        await runner.cleanup()


@pytest.fixture
async def town(stage: Stage, furnished: Furnished) -> Stage:
    """The stage with the example plan in the database, for processes that load nothing beforehand.

    That takes seconds of every process that is killed or stopped here; those on an empty database do load it.
    """
    furnished.copy(stage.database)
    (stage.folder / "sitecustomize.py").write_text(
        "from bot.language import warming\n\nwarming.warm = lambda wanted: None\n", encoding="utf-8"
    )
    return stage


class TestWhatStopsIt:
    async def test_no_token(self, stage: Stage):
        child = await stage.launch(TELEGRAM_BOT_TOKEN="")
        assert await child.ended() != 0
        assert len(child.said.splitlines()) == 1
        assert "TELEGRAM_BOT_TOKEN" in child.said and "make sandbox" in child.said

    async def test_wrong_settings_each_in_a_line(self, stage: Stage):
        child = await stage.launch(
            TELEGRAM_BOT_TOKEN="not a token",
            TELEGRAM_API_BASE_URL="ftp://x",
            TELEGRAM_PROXY_URL="gopher://secret@x",
            PONTE_ADMIN_IDS="wang",
            PONTE_TIMEZONE="Mars/Olympus",
            PONTE_LOCALE="en",
            PONTE_LOG_LEVEL="LOUD",
            PONTE_LOG_FORMAT="xml",
        )
        assert await child.ended() != 0
        lines = child.said.splitlines()
        for name in ("BOT_TOKEN", "API_BASE_URL", "PROXY_URL", "ADMIN_IDS", "TIMEZONE", "LOCALE", "LEVEL", "FORMAT"):
            assert len([line for line in lines if name in line.split(":")[1]]) == 1, child.said
        assert "secret" not in child.said and "Traceback" not in child.said

    async def test_a_token_that_telegram_does_not_know(self, stage: Stage):
        child = await stage.launch(TELEGRAM_BOT_TOKEN="8100000001:AAE-another-token-0123456789abcdefgh")
        assert await child.ended() != 0
        assert "token" in child.said.splitlines()[-1]
        assert "Traceback" not in child.said and "another-token" not in child.said

    async def test_a_database_that_cannot_be_opened(self, stage: Stage):
        stage.database.write_bytes(b"this is no database, whatever its name says" * 100)
        child = await stage.launch()
        assert await child.ended() != 0
        assert str(stage.database) in child.said and "Traceback" not in child.said

    async def test_another_process_on_the_same_database(self, town: Stage):
        first = await town.serving()
        second = await town.launch()
        assert await second.ended() != 0
        assert str(town.database) in second.said and len(second.said.splitlines()) == 1
        town.acts.send(LIU, LIU, "/next")
        await town.until(lambda: town.answers(LIU) != [], first)
        await first.terminate()

    async def test_another_process_on_the_same_database_by_another_name(self, town: Stage):
        first = await town.serving()
        other = town.folder / "other.db"
        other.symlink_to(town.database)
        (town.folder / "below").mkdir()
        (town.folder / "beside").symlink_to(town.folder, target_is_directory=True)
        for name in (other, "ponte.db", town.folder / "below" / ".." / "ponte.db", town.folder / "beside" / "ponte.db"):
            second = await town.launch(PONTE_DB_PATH=str(name))
            assert await second.ended() == 2, name
            assert str(name) in second.said and len(second.said.splitlines()) == 1
        # Nothing of a killed process stays in the way.
        await first.kill()
        third = await town.launch(PONTE_DB_PATH=str(other))
        town.acts.send(LIU, LIU, "/next")
        await town.until(lambda: town.answers(LIU) != [], third)
        await third.terminate()


class TestServing:
    async def test_from_the_first_start_to_the_end(self, stage: Stage):
        """An empty database: the first admin steers, nobody else is let in; then SIGTERM."""
        child = await stage.serving(PONTE_LOG_LEVEL="DEBUG")
        stage.acts.start(WANG)
        stage.acts.send(LIU, LIU, "/next")
        await stage.until(lambda: bool(stage.answers(WANG) and stage.answers(LIU)), child)
        assert "邀请链接" in stage.answers(LIU)[0]
        assert await child.terminate() < PATIENCE
        assert "Traceback" not in child.said
        assert TOKEN not in child.said and TOKEN.split(":")[1] not in child.said
        assert "getUpdates" in child.said or "polling" in child.said or "serving" in child.said
        assert stage.world.refusals == []

    async def test_logs_as_json_lines(self, town: Stage):
        child = await town.serving(PONTE_LOG_FORMAT="json", PONTE_LOG_LEVEL="DEBUG")
        town.acts.send(LIU, LIU, "/owner T7")
        await town.until(lambda: town.answers(LIU) != [], child)
        await child.terminate()
        lines = [json.loads(line) for line in child.said.splitlines()]
        assert len(lines) > 5
        assert all({"at", "level", "logger", "message"} <= line.keys() for line in lines)
        assert TOKEN not in child.said

    async def test_telegram_out_of_reach_at_the_start(self, town: Stage):
        town.api.fail_next("getMe", None, "drop")
        town.acts.send(LIU, LIU, "/next")
        child = await town.serving()
        await town.until(lambda: town.answers(LIU) != [], child)
        assert "out of reach" in child.said and "Traceback" not in child.said
        await child.terminate()

    async def test_ends_while_telegram_is_out_of_reach(self, town: Stage):
        child = await town.launch(TELEGRAM_API_BASE_URL="http://127.0.0.1:9")
        await town.until(lambda: "out of reach" in child.said, child)
        assert await child.terminate() < PATIENCE

    async def test_ends_while_telegram_says_nothing(self, town: Stage):
        town.api.fail_next("getMe", None, "hang", seconds=20)
        child = await town.launch()
        await town.until(lambda: town.api.faults.waiting == 0, child)
        assert await child.terminate() < PATIENCE

    async def test_ends_while_it_answers(self, town: Stage):
        child = await town.serving()
        for person in (LIU, ZHAO, CHEN, SUN, ZHOU, GAO, MA, SONG):
            for _ in range(3):
                town.acts.send(person, person, "/owner T7")
        await town.until(lambda: len(town.answers(LIU)) > 0, child)
        assert await child.terminate() < PATIENCE
        again = await town.serving()
        for person in (LIU, ZHAO, CHEN, SUN, ZHOU, GAO, MA, SONG):
            await town.until(lambda person=person: len(town.answers(person)) == 3, again)  # type: ignore[misc]
        await again.terminate()
        assert [call for call in town.world.refusals if call.method != "getUpdates"] == []


class TestKilled:
    PEOPLE = (LIU, ZHAO, CHEN, SUN, ZHOU, GAO, MA, SONG)

    async def test_every_update_is_answered(self, town: Stage):
        """Killed while answers are under way: what was under way may come twice, nothing is lost."""
        child = await town.serving()
        for number in range(2):
            for person in self.PEOPLE:
                town.acts.send(person, person, f"/owner T{7 + number}")
        recorded = [
            town.acts.send(person, town.chats["joint"], f"/report T7 第{number}条")
            for number, person in enumerate(self.PEOPLE)
        ]
        await town.until(lambda: sum(len(town.answers(person)) for person in self.PEOPLE) >= 3, child)
        await child.kill()
        again = await town.serving()
        for person in self.PEOPLE:
            for code in ("T7", "T8"):
                await town.until(
                    lambda person=person, code=code: any(code in said for said in town.answers(person)),  # type: ignore[misc]
                    again,
                )
                count = len([said for said in town.answers(person) if said.startswith(code)])
                assert count in (1, 2), (person, code, town.answers(person))
        store = await Database.open(town.database, town.clock)
        try:

            async def kept() -> Counter[int | None]:
                async with store.reading() as view:
                    item = await view.items.by_code("T7")
                    assert item is not None
                    return Counter(report.message_id for report in await view.reports.of(item.id, 100))

            wanted = Counter(message.id for message in recorded)
            deadline = time.monotonic() + SOON
            while not wanted <= await kept():
                assert time.monotonic() < deadline
                await asyncio.sleep(0.02)
            assert await kept() == wanted
        finally:
            await store.close()
        await again.terminate()
        assert [call for call in town.world.refusals if call.method != "getUpdates"] == []

    async def due(self, town: Stage) -> set[int]:
        """Have every owner's seven-day reminder fall due; return the accounts of those who are told."""
        clock = MovableClock(datetime.now(UTC) - timedelta(days=3), frozen=True)
        today = datetime.now(SHANGHAI).date()
        store = await Database.open(town.database, clock)
        wide_awake = dumped(Preferences(quiet=None))  # whatever time it is where this runs
        try:
            async with store.writing(Cause()) as tx:
                for member in range(1, 12):
                    await tx.settings.put(f"member:{member}", KEY, wide_awake)
            cases = ChangeCases(store, clock)
            for number in range(1, 33):
                day = Deadline(today + timedelta(days=6), "Asia/Shanghai")
                await cases.set_deadline(Speaker(WANG, first_admin=True), f"T{number}", day)
            # Nobody is to hear of the change first: it would be the message that waits.
            async with store.writing(Cause()) as tx:
                while notices := await tx.outbox.claim("nobody", now := datetime.now(UTC), 100):
                    for notice in notices:
                        await tx.outbox.finish(notice.id, OutboxState.EXPIRED, now, "not told here")
            async with store.reading() as view:
                owners = {task.owner for task in await view.tasks.page(limit=-1)}
        finally:
            await store.close()
        return {owner.user_id for owner in owners if owner is not None and owner.user_id is not None}

    def told(self, town: Stage, owners: set[int]) -> Counter[int]:
        return Counter({person: len([said for said in town.answers(person) if "⏰" in said]) for person in owners})

    async def recorded(self, store: Database) -> set[int]:
        """Return the accounts of those whose reminder is kept as sent."""
        async with store.reading() as view:
            found = await view.reminders.by_ids(range(1, 2000))
            told = {one.recipient.id for one in found if one.state == "sent" and one.recipient.kind == "member"}
            return {member.user_id for member in await view.members.all() if member.id in told and member.user_id}

    async def until_recorded(self, town: Stage, wanted: set[int], child: Child) -> None:
        """Return once the process has kept that these were told, and nobody else."""
        store = await Database.open(town.database, town.clock)
        try:
            deadline = time.monotonic() + SOON
            while (found := await self.recorded(store)) != wanted:
                assert time.monotonic() < deadline, (found, child.said)
                await asyncio.sleep(0.01)
        finally:
            await store.close()

    async def test_each_reminder_is_sent_once(self, town: Stage):
        """Killed with all but one message recorded as sent: only the one under way may come twice."""
        owners = await self.due(town)
        assert len(owners) == 10
        slow = next(iter(owners))
        # Under way until the process is killed, however long the others take on a busy machine.
        town.api.fail_next("sendMessage", slow, "hang", seconds=SOON)
        child = await town.launch()
        await self.until_recorded(town, owners - {slow}, child)
        await child.kill()
        again = await town.serving()
        await town.until(lambda: self.told(town, owners)[slow] > 0, again)
        with contextlib.suppress(TimeoutError):
            await again.ended(0.5)
        await again.terminate()
        counts = self.told(town, owners)
        assert counts.pop(slow) in (1, 2)
        assert set(counts.values()) == {1}

    async def test_killed_again_and_again(self, town: Stage):
        """However often: everybody is told, and again only whose message was under way, once a life of the process."""
        owners = await self.due(town)
        # They are told, but what Telegram says to it does not come before the process is killed, whatever its pace.
        unanswered = set(sorted(owners)[::2])
        for person in unanswered:
            town.api.fail_next("sendMessage", person, "late", seconds=SOON)
        child = await town.launch()
        await town.until(lambda: self.told(town, owners).total() == len(owners), child)
        await self.until_recorded(town, owners - unanswered, child)
        await child.kill()
        assert set(self.told(town, owners).values()) == {1}
        # The second is killed in the midst of telling those once more; how far it got hangs on its pace.
        child = await town.launch()
        await town.until(lambda: self.told(town, owners).total() > len(owners), child)
        await child.kill()
        recorded, before = await self.recorded_by_then(town), self.told(town, owners)
        assert owners - unanswered <= recorded
        final = await town.serving()
        await self.until_recorded(town, owners, final)
        with contextlib.suppress(TimeoutError):
            await final.ended(0.5)
        await final.terminate()
        counts = self.told(town, owners)
        assert {person: counts[person] for person in recorded} == {person: before[person] for person in recorded}
        assert {counts[person] for person in owners - unanswered} == {1}
        assert {counts[person] for person in unanswered} <= {2, 3}

    async def recorded_by_then(self, town: Stage) -> set[int]:
        """Return who is recorded in the files that a killed process left, which the next one is to find untouched."""
        left = town.folder / "left"
        left.mkdir()
        for file in town.folder.glob("ponte.db*"):
            shutil.copy(file, left)
        store = await Database.open(left / "ponte.db", town.clock)
        try:
            return await self.recorded(store)
        finally:
            await store.close()


@pytest.mark.parametrize("command", ["import", "check", "run"])
async def test_a_database_that_cannot_be_opened_is_said_in_one_line(command: str, tmp_path: Path) -> None:
    broken = tmp_path / "ponte.db"
    broken.write_bytes(b"this is no database, but long enough to be looked at as one" * 20)
    arguments = [command, str(ROOT / "bot/sandbox/plan/people.csv")] if command == "import" else [command]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments, cwd=ROOT, stderr=asyncio.subprocess.PIPE,
        env=os.environ | {"PONTE_DB_PATH": str(broken), "TELEGRAM_BOT_TOKEN": "1:a", "TELEGRAM_API_BASE_URL": "http://127.0.0.1:9"},
    )  # fmt: skip
    _, told = await process.communicate()
    assert process.returncode == 2
    assert told.decode().startswith(f"ponte: cannot open the database {broken}")
    assert len(told.decode().strip().splitlines()) == 1
