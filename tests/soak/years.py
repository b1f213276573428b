"""Simulated years: the plan is worked on, people come and go, things go wrong, and all of it is noted."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sqlite3
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from random import Random

from soak.accidents import Accidents
from soak.chronicle import Change, Chronicle
from soak.heard import Heard
from soak.host import Host
from soak.oracle import ends, starts
from soak.people import People
from soak.plan import BEGIN, SHANGHAI, Thing, sheets, tenfold
from soak.readers import FAR, Reader, Wishes
from soak.reading import is_reminder
from story import BOT, TOKEN, WANG, Furnished, inhabited

from bot.app import Ponte
from bot.domain.exchanges.moving import Moving
from bot.domain.models import Deadline
from bot.domain.reminders.planning import replan
from bot.domain.traffic import Speaker
from bot.importing import import_files
from bot.sandbox import seed
from bot.sandbox.acts import Acts
from bot.sandbox.api import Api
from bot.sandbox.clock import MovableClock
from bot.sandbox.faults import Fault
from bot.sandbox.groups import Groups
from bot.sandbox.model import Message
from bot.sandbox.server import start
from bot.sandbox.web import build_app
from storage.database import Database

# The plan is known and everybody has settled when the years begin.
START = BEGIN + timedelta(minutes=10)
_PT_NAMES = {
    "王静": "Wang Jing", "刘洋": "Liu Yang", "赵敏": "Zhao Min", "陈浩": "Chen Hao", "孙丽": "Sun Li",
    "周涛": "Zhou Tao", "高翔": "Gao Xiang", "马晓燕": "Ma Xiaoyan", "宋磊": "Song Lei", "Ana Silva": "Ana Silva",
}  # fmt: skip
# How they want it, where not as everybody: zone, hour, quiet hours, days off, until when muted, what (not).
_WISHES: dict[str, dict[str, object]] = {
    "TJ": {"days_off": True, "asked_for": frozenset({"supporting"})},
    "HE": {"days_off": True, "tz": "Europe/Lisbon"},
    "joint": {"asked_for": frozenset({"deadlines"})},
    "陈浩": {"days_off": True, "hour": time(8, 30)},
    "孙丽": {"hour": time(7, 30), "quiet": (time(22), time(7))},
    "周涛": {"days_off": True, "tz": "Asia/Macau"},
    "高翔": {"days_off": True, "tz": "Europe/Lisbon"},
    "宋磊": {"tz": "Europe/Lisbon", "hour": time(18)},
    "刘洋": {"unwanted": frozenset({"overdue"})},
    "马晓燕": {"muted_until": date(2027, 3, 1)},
}  # fmt: skip
_GROUP_LANGUAGES = {"BJ": ("zh", "pt"), "TJ": ("zh",), "HE": ("pt",), "joint": ("zh", "pt")}
_LOCALES = {"zh": "zh_Hans", "pt": "pt"}
_AWAY_FOR = (0, 0, 0, 0.2, 5, 26, 60)
_BEFORE = timedelta(minutes=1)
Doing = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class Length:
    """How much is simulated: `share` of the sends fail; so many restarts and kills of the process.

    For the first `asleep` days the machine is switched off. The plan has so many `changes` a day, and people do so much
    else.
    """

    days: int
    restarts: int
    kills: int
    share: float = 0.05
    copies: int = 10
    outages: int = 12
    asleep: int = 0
    changes: float = 0.6
    doings: float = 1.2


def _readers(chats: dict[str, int]) -> list[Reader]:
    def wishes(name: str, languages: tuple[str, ...]) -> list[tuple[datetime, Wishes]]:
        return [(BEGIN, Wishes(languages, **_WISHES.get(name, {})))]  # type: ignore[arg-type]

    found = [
        Reader(f"chat:{name}", name, None if name == "joint" else name, wishes(name, languages), group=True)
        for name, languages in _GROUP_LANGUAGES.items()
    ]
    for person in seed.PEOPLE:
        if person.role is not None:
            language = "pt" if person.reads_portuguese else "zh"
            found.append(
                Reader(
                    f"member:{person.id}",
                    _PT_NAMES[person.name],
                    person.association,
                    wishes(person.name, (language,)),
                    liaison=person.role.value == "liaison",
                )
            )
    assert set(chats) == set(_GROUP_LANGUAGES)
    return found


def _kept(wishes: Wishes) -> str:
    choices = dict.fromkeys(wishes.unwanted, False) | dict.fromkeys(wishes.asked_for, True)
    return json.dumps(
        {
            "hour": wishes.hour.isoformat("minutes"),
            "quiet": [hour.isoformat("minutes") for hour in wishes.quiet],
            "days_off": wishes.days_off,
            "muted_until": wishes.muted_until.isoformat() if wishes.muted_until else None,
            "choices": choices,
        }
    )


class Years:
    """One run. `lot` decides everything that is not the bot's."""

    def __init__(self, furnished: Furnished, folder: Path, length: Length, number: int) -> None:
        self.length, self.lot, self.folder = length, Random(number), folder
        self.clock = MovableClock(START, frozen=True)
        self.world = Heard(BOT, self.clock)
        _, chats = inhabited(self.clock, self.world)
        self.world.menus = furnished.menus
        self.groups, self.acts = Groups(self.world), Acts(self.world)
        self.database = furnished.copy(folder / "years.db")
        until = START + timedelta(days=length.days)
        things = tenfold(length.copies)
        self.told = Chronicle(things, _readers(chats), until, {n: [c] for n, c in chats.items()})
        self.accidents = Accidents(self.world, number, length.share, self._upgraded, self._name)
        self.host: Host
        self.address = ""
        self._back: list[tuple[datetime, Reader]] = []
        self._seen = 0
        self.people = People(self.told, self.world, self.lot, lambda: self._ponte.services)

    @property
    def _ponte(self) -> Ponte:
        assert self.host.ponte is not None
        return self.host.ponte

    # What the world does

    def _upgraded(self, chat_id: int) -> None:
        """Turn a group into a supergroup; here it may happen to it again."""
        name = next(name for name, ids in self.told.chats.items() if ids[-1] == chat_id)
        self.world.register.chats[chat_id].kind = "group"
        admin = self.world.register.chats[chat_id].admins[0]
        new = self.groups.migrate(chat_id, admin)
        self.told.chats[name].append(new.id)
        self.accidents.spare(new.id)

    def _name(self, chat_id: int) -> str:
        return next((name for name, ids in self.told.chats.items() if chat_id in ids), str(chat_id))

    def _reader_in(self, chat_id: int) -> Reader | None:
        for reader in self.told.readers:
            if reader.group and chat_id in self.told.chats[reader.name]:
                return reader
            if reader.key == f"member:{chat_id}":
                return reader
        return None

    def _take_note(self) -> None:
        """See whom the latest accidents made unreachable, and settle when they come back."""
        for accident in self.accidents.happened[self._seen :]:
            if accident.way not in ("blocked", "unmet", "kicked"):
                continue
            reader = self._reader_in(accident.chat)
            if reader is None:
                continue
            lot = Random(f"{reader.key} {accident.at:%Y-%m-%d}")
            day = accident.at.astimezone(SHANGHAI).date() + timedelta(days=lot.choice((1, 1, 2, 4)))
            back = datetime.combine(day, time(10 + lot.randrange(7), 3), SHANGHAI)
            # The call began before its accident was drawn.
            hit = next(
                call for call in reversed(self.world.refusals)
                if call.at <= accident.at and str(call.params.get("chat_id")) == str(accident.chat)
            )  # fmt: skip
            # What was refused fell due just before; other news lost with it is not looked for.
            reminded = is_reminder(str(hit.params["text"]))
            since = accident.at - _BEFORE if reminded else accident.at + timedelta(milliseconds=1)
            reader.away.append((since, FAR))
            if reader.group:
                reader.gone.append((accident.at + timedelta(milliseconds=1), FAR))
            self._back.append((back, reader))
        self._seen = len(self.accidents.happened)

    async def _come_back(self, reader: Reader) -> None:
        self.accidents.enabled = False
        self.accidents.open(self.told.chats[reader.name] if reader.group else [int(reader.key.partition(":")[2])])
        now = self.clock.now()
        for windows in (reader.away, reader.gone):
            windows[:] = [(since, now if end == FAR else end) for since, end in windows]
        if reader.group:
            chat = self.told.chats[reader.name][-1]
            await self._ponte.services.groups.register(
                Speaker(WANG, first_admin=True), chat, self.world.register.chats[chat].title, reader.home,
                tuple(_LOCALES[one] for one in reader.now.languages), reader.now.tz,
            )  # fmt: skip
        else:
            person = int(reader.key.partition(":")[2])
            self.acts.send(person, person, "/next")
            while len(self.world.updates):
                await asyncio.sleep(0.001)
        await self._quiet_down()
        self.accidents.enabled = True

    async def _quiet_down(self) -> None:
        await self.host.calm()
        await self.host.drain()

    # What people do

    async def _change(self) -> None:
        """Change something of the plan, as an administrator would."""
        self._breathe()
        changes = self._ponte.services.changes
        speaker = await self._speaker()
        now = self.clock.now()
        today = now.astimezone(SHANGHAI).date()
        thing, what = self._chosen(now)
        if thing is None:
            return
        before = thing.now
        if what == "deadline":
            on = max(today + timedelta(days=1), (before.on or today) + timedelta(days=self.lot.randint(-12, 30)))
            await changes.set_deadline(speaker, thing.code, Deadline(on, "Asia/Shanghai"))
            thing.change(now, on=on)
        elif what == "move":
            assert before.start is not None and before.end is not None
            day = max(today + timedelta(days=2), before.start.date() + timedelta(days=self.lot.randint(-15, 40)))
            hour = before.start.time() if before.all_day else time(self.lot.choice((8, 9, 10, 14, 15, 20)))
            start_at = datetime.combine(day, hour)
            await changes.move(speaker, thing.code, Moving(on=day, at_time=None if before.all_day else hour))
            thing.change(now, start=start_at, end=start_at + (before.end - before.start))
        elif what == "calloff":
            await changes.call_off(speaker, thing.code, "n/a")
            thing.change(now, status="cancelled")
        elif what == "restore":
            await changes.restore(speaker, thing.code)
            thing.change(now, status="open")
        elif what == "done":
            await changes.finish(speaker, thing.code)
            thing.change(now, status="done")
        elif what == "reopen":
            await changes.reopen(speaker, thing.code)
            thing.change(now, status="open")
        else:
            person = self.lot.choice([name for name in _PT_NAMES.values() if name != before.person])
            await changes.assign(speaker, thing.code, person)
            thing.change(now, person=person)
        self.told.changes.append(Change(thing, now, before))
        await self._quiet_down()

    async def _speaker(self) -> Speaker:
        return (await self._ponte.services.members.identify(WANG, None))[0]

    def _chosen(self, now: datetime) -> tuple[Thing | None, str]:
        near = timedelta(days=45)
        tasks = [one for one in self.told.things if one.is_task and one.now.on]
        pending = [one for one in tasks if not one.now.settled and abs(ends(one.now) - now) < near]
        coming = [
            one for one in self.told.things
            if not one.is_task and not one.now.settled and timedelta(hours=1) < starts(one.now) - now < near
        ]  # fmt: skip
        cancelled = [one for one in self.told.things if one.now.status == "cancelled"]
        done = [one for one in tasks if one.now.status == "done" and now - one.history[-1][0] < timedelta(days=20)]
        what = self.lot.choices(
            ("deadline", "move", "calloff", "restore", "done", "reopen", "assign"), (20, 20, 6, 5, 34, 3, 12)
        )[0]
        among = {
            "deadline": pending,
            "move": coming,
            "calloff": pending + coming,
            "restore": cancelled,
            "done": [one for one in pending if ends(one.now) - now < timedelta(days=6)],
            "reopen": done,
            "assign": pending + coming,
        }[what]
        # What somebody has just put off is changed more often than chance would have it.
        lately = {code for one in self.told.snoozes[-20:] if now - one.at < timedelta(days=3) for _, code in one.lines}
        if self.lot.random() < 0.3:
            among = [one for one in among if one.code in lately] or among
        return (self.lot.choice(among) if among else None), what

    async def _doing(self) -> None:
        """Have somebody answer, put off, ask or wish something, at an hour when they are up."""
        self._breathe()
        await self.people.do()
        await self._quiet_down()

    def _breathe(self) -> None:
        """Let a whole second begin that has no message in it: their times are told in whole seconds."""
        self.clock.move_to(self.clock.now().replace(microsecond=0) + timedelta(seconds=2))

    # The life of the process

    async def _restart(self, away: timedelta) -> None:
        await self.host.end()
        self.told.restarts += 1
        await self._stay_away(away)

    async def _stay_away(self, away: timedelta) -> None:
        if away:
            now = self.clock.now()
            self.told.outages.append((now, now + away))
            self.told.absences.append((now, now + away))
            self.clock.move_to(now + away)
        await self.host.begin()

    async def _restart_in_flight(self) -> None:
        """End the bot just as it sends something."""

        def stop(_chat: int) -> Fault | None:
            self.accidents.trap = None
            self.host.ask_to_stop()
            return None

        self.accidents.trap = stop
        before = self.told.restarts
        for _ in range(9):
            await self.host.walk(self.clock.now() + timedelta(days=1))
            if not self.host.up:
                await self._restart(timedelta(hours=self.lot.choice((0, 0, 0.2))))
                break
        self.accidents.trap = None
        if self.told.restarts == before:
            await self._restart(timedelta())
        await self._quiet_down()

    async def _kill(self) -> None:
        """Let a process of its own serve, and kill it: before, while or after a message is taken, or at any moment."""
        await self.host.end()
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "soak.child", str(self.database), self.address, TOKEN, str(WANG),
            self.clock.now().isoformat(), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
            cwd=Path.cwd(), env={**os.environ, "PYTHONPATH": "tests:."},
        )  # fmt: skip
        left = self.lot.randint(1, 6)
        taken = self.lot.choice(("before", "after"))

        def kill(chat: int) -> Fault | None:
            nonlocal left
            left -= 1
            if left > 0:
                return None
            self.accidents.trap = None
            child.kill()
            return Fault("drop") if taken == "before" else Fault("lost")

        self.accidents.trap = kill
        assert child.stdout is not None and child.stdin is not None
        while line := (await child.stdout.readline()).decode().split():
            if line[0] == "move":
                self.clock.advance(int(line[1]) / 1_000_000)
                answer = "moved"
            else:
                answer = (self.clock.now() + timedelta(days=1)).isoformat()
            with contextlib.suppress(ConnectionError):
                child.stdin.write(f"{answer}\n".encode())
                await child.stdin.drain()
        self.accidents.trap = None
        await child.wait()
        assert child.returncode == -9, f"the child ended by itself: {child.returncode}"
        self.told.kills.append(self.clock.now())
        under_way = self._under_way()
        self.told.in_flight += [(one.chat_id, one.id) for one in under_way]
        await self._stay_away(timedelta(hours=self.lot.choice(_AWAY_FOR[:5])))
        await self._quiet_down()

    def _under_way(self) -> list[Message]:
        """Return the last messages to all for whom the dead process still had one in hand, if they came just now."""
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            claimed = connection.execute(
                "SELECT coalesce(chats.telegram_id, members.user_id) FROM outbox"
                " LEFT JOIN chats ON recipient = 'chat:' || chats.id"
                " LEFT JOIN members ON recipient = 'member:' || members.id WHERE outbox.state = 'claimed'"
                " AND coalesce(chats.telegram_id, members.user_id) IS NOT NULL"
            ).fetchall()
        found = []
        for (chat,) in claimed:
            # A group may have become another just before, of which the dead process never heard.
            numbers = next((ids for ids in self.told.chats.values() if chat in ids), [chat])
            mine = [one for number in numbers for one in self.world.register.chats[number].messages.values()
                    if one.from_id == self.world.bot.id]  # fmt: skip
            last = max(mine, key=lambda one: (one.date, one.id), default=None)
            if last is not None and last.date > self.clock.now() - _BEFORE:
                found.append(last)
        return found

    async def _outage(self, length: timedelta) -> None:
        """Let nothing through for a while."""
        await self._quiet_down()
        since = self.clock.now()
        self.accidents.down = True
        await self.host.walk(since + length)
        self.accidents.down = False
        self.told.outages.append((since, self.clock.now()))
        # At the latest a minute later it tries again.
        await self.host.walk(self.clock.now() + timedelta(minutes=2))
        await self._quiet_down()

    # All of it

    async def run(self) -> Chronicle:
        """Live through the years and return what happened."""
        async with self._served():
            await self._furnish()
            self.host = Host(self.database, self.address, TOKEN, WANG, self.clock)
            await self.host.begin()
            if self.length.asleep:
                await self._restart(timedelta(days=self.length.asleep))
            try:
                for at, doing in self._agenda():
                    await self._until(at)
                    # A day on which a process was killed may be over; nobody changes anything at night.
                    if doing not in (self._change, self._doing) or self.clock.now() - at < timedelta(hours=1):
                        await doing()
                    self._take_note()
                await self._until(self.told.until)
            finally:
                await self.host.end()
        self.told.accidents = self.accidents.happened
        for message in self.world.heard:
            if message.from_id == self.world.bot.id:
                self.told.said.setdefault(message.chat_id, []).append(message)
        return self.told

    @contextlib.asynccontextmanager
    async def _served(self) -> AsyncIterator[None]:
        api = Api(self.world)
        api.faults = self.accidents  # type: ignore[assignment]
        runner, self.address = await start(build_app(self.world, self.clock, api=api))
        try:
            yield
        finally:
            await runner.cleanup()

    async def _furnish(self) -> None:
        """Import the copies of the plan and set what people wish; the bot plans all of it at its start."""
        store = await Database.open(self.database, self.clock)
        result = await import_files(store, self.clock, sheets(self.told.things, self.folder), replan, seed.ZONE)
        await store.close()
        assert result.applied and not [one for one in result.problems if one.lost], result.problems
        with contextlib.closing(sqlite3.connect(self.database)) as connection, connection:
            for reader in self.told.readers:
                table, column, key = ("members", "user_id", reader.key.partition(":")[2])
                if reader.group:
                    table, column, key = "chats", "telegram_id", str(self.told.chats[reader.name][0])
                    connection.execute("UPDATE chats SET locales = ? WHERE telegram_id = ?",
                                       (",".join(_LOCALES[one] for one in reader.now.languages), key))  # fmt: skip
                if reader.now.tz != seed.ZONE:
                    connection.execute(f"UPDATE {table} SET tz = ? WHERE {column} = ?", (reader.now.tz, key))
                (own,) = connection.execute(f"SELECT id FROM {table} WHERE {column} = ?", (key,)).fetchone()
                scope = f"{'chat' if reader.group else 'member'}:{own}"
                connection.execute("INSERT INTO settings (scope, key, value) VALUES (?, 'reminders', ?)",
                                   (scope, _kept(reader.now)))  # fmt: skip
            connection.execute("DELETE FROM settings WHERE scope = 'plan' AND key = 'rules'")

    async def _until(self, at: datetime) -> None:
        """Go to an instant a day at a time, letting people come back on the way."""
        while self.clock.now() < at:
            back = min((when for when, _reader in self._back), default=FAR)
            stop = min(at, self.clock.now() + timedelta(days=1), max(back, self.clock.now()))
            await self.host.walk(stop)
            await self.host.drain()
            self._take_note()
            now = self.clock.now()
            for when, reader in [one for one in self._back if one[0] <= now]:
                self._back.remove((when, reader))
                await self._come_back(reader)

    def _agenda(self) -> list[tuple[datetime, Doing]]:
        length, lot = self.length, self.lot
        found: list[tuple[datetime, Doing]] = []

        def some(count: int, *doings: Callable[[], Doing]) -> None:
            for number in range(count):
                at = START + timedelta(seconds=lot.randrange(length.asleep * 86400, length.days * 86400))
                found.append((at, doings[number % len(doings)]()))

        some(
            length.restarts,
            lambda: self._restart_in_flight,
            lambda: partial(self._restart, timedelta(hours=lot.choice(_AWAY_FOR))),
        )
        some(length.kills, lambda: self._kill)
        some(length.outages, lambda: partial(self._outage, timedelta(minutes=lot.choice((20, 90, 300)))))
        for day in range(length.asleep, length.days):
            on = datetime.combine(START.astimezone(SHANGHAI).date() + timedelta(days=day), time(), SHANGHAI)
            for share, first, hours, doing in (
                (length.changes, time(10, 17), 8, self._change), (length.doings, time(9, 43), 11, self._doing),
            ):  # fmt: skip
                times = range(int(share) + (lot.random() < share % 1))
                found += [
                    (on.replace(hour=first.hour + lot.randrange(hours), minute=first.minute), doing) for _ in times
                ]
        found = [one for one in found if one[0] > START]
        return sorted(found, key=lambda one: one[0])
