"""What people do besides working on the plan: they answer, put off, ask to be reminded, and wish it otherwise."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random

from soak.chronicle import Chronicle
from soak.heard import Heard
from soak.oracle import HOUR, Memo, starts
from soak.plan import Thing
from soak.readers import Reader, Wishes
from soak.reading import is_reminder, lines_of, parts
from soak.saying import Snooze
from story import WANG

from bot.domain.exchanges.attendance import Position
from bot.domain.models import Chat
from bot.domain.reminders.answering import Snooze as How
from bot.domain.reminders.preferences import Preferences, Subject
from bot.domain.traffic import Speaker
from bot.sandbox.model import Message
from handlers.context import Services

_NEAR = timedelta(days=45)
# Nobody says more in four days.
_RECENT = 500
_LOCALES = {"zh": "zh_Hans", "pt": "pt"}
_EVERY = {None: 0, "FREQ=DAILY;COUNT=5": 1, "FREQ=WEEKLY;COUNT=4": 7}
_QUIET = ((time(21, 30), time(8)), (time(22), time(7)), (time(20), time(8, 30)))
_HOURS = (time(9), time(8, 30), time(10), time(12), time(18))
_SUBJECTS = ("deadlines", "overdue", "exchanges")


class People:
    """One of them does one thing at a time, while awake and reachable. `lot` decides who and what."""

    def __init__(self, told: Chronicle, world: Heard, lot: Random, services: Callable[[], Services]) -> None:
        self.told, self.world, self.lot, self._services = told, world, lot, services
        self.names: dict[str, Callable[[Reader], Awaitable[None]]] = {
            "come": self._come, "answer": self._answer, "ask": self._ask, "put off": self._put_off, "wish": self._wish,
        }  # fmt: skip

    @property
    def _now(self) -> datetime:
        return self.world.clock.now()

    async def do(self) -> None:
        """Have somebody do something; nothing where it is night for them."""
        what = self.lot.choices(tuple(self.names), (30, 10, 14, 40, 6))[0]
        among = [
            reader
            for reader in self.told.readers
            if reader.hears_at(self._now)
            # Nobody puts off for a whole group.
            and (what in ("ask", "wish") or not reader.group)
            and (what != "answer" or reader.liaison)
        ]
        if among:
            await self.names[what](self.lot.choice(among))

    async def _speaker(self, reader: Reader) -> Speaker:
        person = WANG if reader.group else int(reader.key.partition(":")[2])
        return (await self._services().members.identify(person, None))[0]

    def _coming(self, concerned: Callable[[Thing], bool]) -> Thing | None:
        found = [
            thing
            for thing in self.told.things
            if not thing.is_task
            and not thing.now.settled
            and HOUR < starts(thing.now) - self._now < _NEAR
            and concerned(thing)
        ]
        return self.lot.choice(found) if found else None

    async def _come(self, reader: Reader) -> None:
        """Say that one comes oneself, or no longer."""
        thing = self._coming(lambda one: reader.home in one.parties)
        if thing is None:
            return
        comes = not thing.said(reader.name, self._now)
        position = Position.COMING if comes else Position.NOT_COMING
        await self._services().invitations.personally(await self._speaker(reader), thing.code, position)
        thing.coming.append((self._now, reader.name, comes))

    async def _answer(self, reader: Reader) -> None:
        """Answer for the association."""
        thing = self._coming(lambda one: reader.home in one.others - {one.home})
        if thing is None or reader.home is None:
            return
        await self._services().invitations.answer(await self._speaker(reader), thing.code, Position.COMING)
        thing.answered.append((self._now, reader.home))

    async def _ask(self, reader: Reader) -> None:
        """Ask to be reminded in one's own words, once or several times; any hour will do."""
        wishes = reader.now
        day = wishes.day(self._now) + timedelta(days=self.lot.randint(1, 20))
        first = datetime.combine(day, time(self.lot.randrange(2, 24), self.lot.choice((0, 30))))
        rule, step = self.lot.choice(tuple(_EVERY.items()))
        count = 1 if rule is None else int(rule.rpartition("=")[2])
        code = f"M{len(self.told.memos) + 1}"
        chat = await self._chat(reader)
        await self._services().memos.remind(await self._speaker(reader), f"{code} PPT", first, wishes.tz, rule, chat)
        times = tuple(first + timedelta(days=number * step) for number in range(count))
        self.told.memos.append(Memo(code, reader.key, wishes.tz, times))

    async def _chat(self, reader: Reader) -> Chat | None:
        if not reader.group:
            return None
        return await self._services().groups.find(self._number(reader))

    def _number(self, reader: Reader) -> int:
        return self.told.chats[reader.name][-1] if reader.group else int(reader.key.partition(":")[2])

    async def _put_off(self, reader: Reader) -> None:
        """Put off what a reminder of the last days said."""
        number = self._number(reader)
        since = len(self.world.heard) - _RECENT
        recent = [
            one for one in self.world.heard[max(0, since) :] if one.chat_id == number and self._may_be_put_off(one)
        ]
        if not recent:
            return
        message = self.lot.choice(recent[-3:])
        how = self.lot.choice(tuple(How))
        speaker = await self._speaker(reader)
        said = await self._services().answers.snooze(speaker, number, message.id, how)
        if said is not None:
            lines = tuple(sorted(lines_of(message.text or "")))
            self.told.snoozes.append(Snooze(reader.key, self._now, how.value, lines, message.date))

    def _may_be_put_off(self, message: Message) -> bool:
        text = message.text or ""
        if not is_reminder(text) or self._now - message.date > timedelta(days=4):
            return False
        # What a digest names beside the reminders, and what there was no room for, are not told apart in its words.
        part = parts(text)[0]
        return not part.hidden and not any(entry.kind == "digest" for entry in part.entries)

    async def _wish(self, reader: Reader) -> None:
        """Wish it otherwise: when, where, in which language, of what, or not for a while."""
        wishes, lot = reader.now, self.lot
        speaker, chat, cases = await self._speaker(reader), await self._chat(reader), self._services().wishes
        # A group's memos are planned for the morning as it was when they were asked for.
        own = () if reader.group else ("quiet", "tz")
        what = lot.choice(("hour", "days_off", "mute", "subject", "language", *own))
        if what == "tz":
            after = replace(wishes, tz=lot.choice(("Asia/Shanghai", "Europe/Lisbon", "Asia/Macau")))
            await cases.move(speaker, chat, after.tz)
        elif what == "language":
            spoken = (("zh",), ("pt",), ("zh", "pt")) if reader.group else (("zh",), ("pt",))
            after = replace(wishes, languages=lot.choice(spoken))
            await cases.speak(speaker, chat, [_LOCALES[one] for one in after.languages])
        else:
            after = self._otherwise(reader, wishes, what)
            await cases.change(speaker, chat, lambda kept: _as_kept(kept, after))
        reader.wishes.append((self._now, after))

    def _otherwise(self, reader: Reader, wishes: Wishes, what: str) -> Wishes:
        lot = self.lot
        if what == "subject" and reader.group:
            extra = "supporting" if reader.home else "deadlines"
            if lot.random() < 0.3:
                return replace(wishes, asked_for=wishes.asked_for ^ {extra})
            subjects = ("digest", "exchanges", *(("deadlines", "overdue") if reader.home else ()))
            return replace(wishes, unwanted=wishes.unwanted ^ {lot.choice(subjects)})
        if what == "hour":
            return replace(wishes, hour=lot.choice(_HOURS))
        if what == "quiet":
            return replace(wishes, quiet=lot.choice(_QUIET))
        if what == "days_off":
            return replace(wishes, days_off=not wishes.days_off)
        if what == "mute":
            until: date | None = wishes.day(self._now) + timedelta(days=lot.randint(1, 20))
            muted = wishes.mutes(wishes.day(self._now))
            return replace(wishes, muted_until=None if muted else until)
        return replace(wishes, unwanted=wishes.unwanted ^ {lot.choice(_SUBJECTS)})


def _as_kept(kept: Preferences, wishes: Wishes) -> Preferences:
    return replace(
        kept,
        hour=wishes.hour,
        quiet=wishes.quiet,
        days_off=wishes.days_off,
        muted_until=wishes.muted_until,
        choices={Subject(one): False for one in wishes.unwanted} | {Subject(one): True for one in wishes.asked_for},
    )
