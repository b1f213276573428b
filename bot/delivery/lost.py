"""Requests that were given up: Telegram may still receive them, and counts them when it does."""

from __future__ import annotations

import math

from bot.delivery.waiting import Waiter

# Seconds after which nothing of a request that nobody has answered is to be reckoned with any more.
LONGEST = 30.0
# Telegram is heard again: what it had before it is dealt with in as many seconds.
_CATCHING_UP = 1.0


class Lost:
    """Keeps the places of requests that were given up, until Telegram is heard again and has dealt with them.

    A far end, or a machine, that stands still for a while finds all of them at once when it goes on, together with
    whatever was sent since: more than it takes in a second, were their places given away meanwhile.
    """

    def __init__(self) -> None:
        self._until: dict[Waiter, float] = {}

    def add(self, waiter: Waiter, now: float) -> None:
        """Note that `waiter`'s request was given up."""
        self._until[waiter] = now + LONGEST

    def heard(self, now: float) -> bool:
        """Note that Telegram has answered something; tell whether anybody's places are to be freed earlier for it."""
        self._until = {waiter: min(until, now + _CATCHING_UP) for waiter, until in self._until.items()}
        return bool(self._until)

    def over(self, now: float) -> list[Waiter]:
        """Forget, and return, those whose request has come to its end by now."""
        ended = [waiter for waiter, until in self._until.items() if until <= now]
        for waiter in ended:
            del self._until[waiter]
        return ended

    def next_over(self) -> float:
        """Return when the next one ends; infinity where none is lost."""
        return min(self._until.values(), default=math.inf)
