"""What goes wrong with messages on their way: so many in a hundred, in every way in which Telegram may fail them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from bot.sandbox.faults import Fault
from bot.sandbox.world import World

# One accident at a time: what is tried again after one gets through.
_SPARED = timedelta(minutes=3)
PAUSE = 37
BLOCKED = "Forbidden: bot was blocked by the user"
UNMET = "Forbidden: bot can't initiate conversation with a user"
KICKED = "Forbidden: bot was kicked from the group chat"
WAYS = ("pause", "blocked", "unmet", "kicked", "upgraded", "lost", "dropped", "outage", "refused")


@dataclass(frozen=True)
class Accident:
    """What happened to a message to a chat, and when."""

    way: str
    chat: int
    at: datetime


class Accidents:
    """Stands in for the sandbox's list of ordered accidents and draws them by lot instead."""

    def __init__(
        self,
        world: World,
        number: int,
        share: float,
        upgrade: Callable[[int], None],
        name: Callable[[int], str],
    ) -> None:
        """`share` of the sends fail, in one way as often as in another; `upgrade` makes a group a supergroup.

        Every chat draws its own lots, by its `name`: so chance does not hang on who is written to first.
        """
        self._world, self._number, self._share, self._upgrade, self._name = world, number, share, upgrade, name
        self.enabled = True
        # While the network is down nothing arrives.
        self.down = False
        self.happened: list[Accident] = []
        self.sends = 0
        self._last: dict[int, datetime] = {}
        self._lots: dict[str, Random] = {}
        # Who has blocked the bot, or a group that has removed it: refused until they come back.
        self._shut: dict[int, Fault] = {}
        # Called before each send is carried out; may return a fault of its own.
        self.trap: Callable[[int], Fault | None] | None = None

    def add(self, *_: Any) -> None:
        raise TypeError("accidents are drawn by lot")

    def take(self, method: str, chat_id: Any) -> Fault | None:
        if self.down:
            return Fault("drop")
        if method != "sendMessage" or not isinstance(chat_id, int):
            return None
        self.sends += 1
        if self.trap is not None and (fault := self.trap(chat_id)) is not None:
            return fault
        if chat_id in self._shut:
            return self._shut[chat_id]
        now = self._world.clock.now()
        if not self.enabled or now - self._last.get(chat_id, now - 2 * _SPARED) < _SPARED:
            return None
        name = self._name(chat_id)
        lot = self._lots.setdefault(name, Random(f"{self._number} {name}"))
        if lot.random() >= self._share:
            return None
        way = lot.choice([way for way in WAYS if self._fits(way, chat_id)])
        self._last[chat_id] = now
        return self._happens(way, chat_id, now)

    @staticmethod
    def _fits(way: str, chat_id: int) -> bool:
        return chat_id < 0 if way in ("kicked", "upgraded") else chat_id > 0 if way in ("blocked", "unmet") else True

    def open(self, chats: Iterable[int]) -> None:
        """Let the bot write again to whom it could not write."""
        for chat in chats:
            self._shut.pop(chat, None)

    def spare(self, chat_id: int) -> None:
        """Let nothing more happen to this chat for a while."""
        self._last[chat_id] = self._world.clock.now()

    def _happens(self, way: str, chat_id: int, now: datetime) -> Fault | None:
        self.happened.append(Accident(way, chat_id, now))
        if way == "upgraded":
            self._upgrade(chat_id)
            return None
        fault = {
            "pause": Fault("answer", 429, f"Too Many Requests: retry after {PAUSE}", {"retry_after": PAUSE}),
            "blocked": Fault("answer", 403, BLOCKED),
            "unmet": Fault("answer", 403, UNMET),
            "kicked": Fault("answer", 403, KICKED),
            "lost": Fault("lost"),
            "dropped": Fault("drop"),
            "outage": Fault("answer", 502, "Bad Gateway"),
            "refused": Fault("answer", 400, "Bad Request: can't parse entities: Unsupported start tag"),
        }[way]
        if way in ("blocked", "unmet", "kicked"):
            self._shut[chat_id] = fault
        return fault
