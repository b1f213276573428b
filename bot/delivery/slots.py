"""Places in a window of time, taken before a request and open again a while after its answer."""

from __future__ import annotations

import math
from collections import deque


class Slots:
    """At most `limit` in any `seconds`, counted where the requests arrive.

    A place is taken when a request begins and opens `seconds` after the answer came. The request arrived somewhere in
    between, so however the network delays either way, whatever takes the place next arrives at least `seconds` later.
    """

    __slots__ = ("_cooling", "_free", "_in_flight", "limit", "seconds")

    def __init__(self, limit: int, seconds: float) -> None:
        self.limit = limit
        self.seconds = seconds
        self._free = limit
        self._in_flight = 0
        self._cooling: deque[tuple[float, int]] = deque()

    def _settle(self, now: float) -> None:
        while self._cooling and self._cooling[0][0] <= now:
            self._free += self._cooling.popleft()[1]

    def opens_at(self, now: float, count: int) -> float:
        """Return when `count` places (at most `limit`) are open: `now`, later, or infinity while answers are due."""
        self._settle(now)
        lacking = min(count, self.limit) - self._free
        if lacking <= 0:
            return now
        for until, places in self._cooling:
            lacking -= places
            if lacking <= 0:
                return until
        return math.inf

    def take(self, count: int) -> None:
        """Occupy places that `opens_at` has found open."""
        self._free -= min(count, self.limit)
        self._in_flight += min(count, self.limit)

    def answered(self, now: float, count: int, times: int = 1) -> None:
        """The answer has come: the places open in `times` × `seconds`."""
        count = min(count, self.limit)
        self._in_flight -= count
        self._cooling.append((now + times * self.seconds, count))

    def occupied(self, until: float, count: int = 1) -> None:
        """Somebody took places before, which open at `until`."""
        self._free -= min(count, self.limit)
        self._cooling = deque(sorted([*self._cooling, (until, min(count, self.limit))]))

    def give_back(self, count: int) -> None:
        """Nothing was sent after all: the places are open at once."""
        self._in_flight -= min(count, self.limit)
        self._free += min(count, self.limit)

    def untouched(self, now: float) -> bool:
        """Tell whether every place is open."""
        self._settle(now)
        return self._free == self.limit
