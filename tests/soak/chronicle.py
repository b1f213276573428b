"""What happened in the simulated years, for whoever holds it against what was said."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from soak.accidents import Accident
from soak.oracle import Memo, Oracle
from soak.plan import Thing
from soak.readers import Reader
from soak.saying import Snooze

from bot.sandbox.model import Message


@dataclass
class Change:
    """Something that was changed, when, and how it stood before."""

    thing: Thing
    at: datetime
    before: object


@dataclass
class Chronicle:
    """All of it; `chats` are Telegram's numbers of the groups, the latest last."""

    things: list[Thing]
    readers: list[Reader]
    until: datetime
    chats: dict[str, list[int]]
    # What the bot said, by Telegram's number of the chat.
    said: dict[int, list[Message]] = field(default_factory=dict)
    memos: list[Memo] = field(default_factory=list)
    snoozes: list[Snooze] = field(default_factory=list)
    # When nothing came through, and when of that no process was up.
    outages: list[tuple[datetime, datetime]] = field(default_factory=list)
    absences: list[tuple[datetime, datetime]] = field(default_factory=list)
    kills: list[datetime] = field(default_factory=list)
    # Messages (chat and number) that were under way when a process was killed: the next one cannot know of them.
    in_flight: list[tuple[int, int]] = field(default_factory=list)
    restarts: int = 0
    changes: list[Change] = field(default_factory=list)
    accidents: list[Accident] = field(default_factory=list)

    def oracle(self) -> Oracle:
        return Oracle(self.things, self.memos, self.until)
