"""What is not an answer, spread over the second: so places open evenly, and an answer finds one soon."""

from __future__ import annotations

import math

from bot.delivery.slots import Slots

# Steps by which it may run ahead; they make up for timers that fire late.
_CREDIT = 2
# Seconds for which the last open place is kept at most, where the next one is longer than a step in coming: what has
# bunched up, when the machine was busy for a moment, comes apart within seconds, at a hundredth of the pace meanwhile.
_KEPT = 0.015


class Spread:
    """Decides when what is not an answer may take one of the places that are limited in all.

    Were it sent as soon as places are open, those that opened together would be taken together and open together again
    a second later, and an answer in between would wait for as long as none of them opens.
    """

    def __init__(self, places: Slots) -> None:
        self._places = places
        self._step = places.seconds / places.limit
        self._next_at = -math.inf
        self._kept_since: float | None = None
        self._expected = 0

    def expect(self, change: int) -> None:
        """Note that so many more answers (negative: fewer) may be wanted in a moment: one place stays open for them."""
        self._expected += change

    def opens_at(self, now: float, count: int) -> float:
        """Return when so many messages may go: `now`, later, or infinity while answers from Telegram are due."""
        at = max(self._next_at, self._places.opens_at(now, count + (self._expected > 0)))
        if at > now:
            return at
        another_at = self._places.opens_at(now, count + 1)
        if another_at <= now + self._step:
            return now
        if self._kept_since is None:
            self._kept_since = now
        return max(now, min(another_at - self._step, self._kept_since + _KEPT))

    def went(self, now: float, count: int) -> None:
        """Note that so many messages go now. Answers put the others off too, or those would close up behind them."""
        self._next_at = max(self._next_at, now - _CREDIT * self._step) + self._step * count
        self._kept_since = None
