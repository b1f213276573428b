"""How fast a bot may speak: Telegram's rates as sliding windows."""

import math
from collections import deque
from dataclasses import dataclass

from bot.sandbox.refusal import Refusal


@dataclass(frozen=True)
class PaceRules:
    """Telegram's rates (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this).

    `tolerance` (seconds) shortens each window, for what the network makes uneven between sender and server;
    `chat_burst` is how many messages a chat takes within one second.
    """

    enabled: bool = True
    overall_per_second: int = 30
    chat_burst: int = 1
    group_per_minute: int = 20
    tolerance: float = 0.05


class Pace:
    """Counts messages where they are received."""

    def __init__(self, rules: PaceRules) -> None:
        """Hold senders to `rules`."""
        self._rules = rules
        self._overall: deque[float] = deque()
        self._chats: dict[int, deque[float]] = {}
        self._groups: dict[int, deque[float]] = {}

    def admit(self, chat_id: int, is_group: bool, at: float, count: int = 1) -> None:
        """Count `count` messages of one call to a chat at monotonic second `at`.

        An album counts once against its chat's second and by its pictures elsewhere.

        Raises:
            Refusal: 429 with retry_after in whole seconds; what is refused is not counted.
        """
        rules = self._rules
        if not rules.enabled:
            return
        chat = self._chats.setdefault(chat_id, deque())
        group = self._groups.setdefault(chat_id, deque())
        windows = [(self._overall, 1.0, rules.overall_per_second, count), (chat, 1.0, rules.chat_burst, 1)]
        if is_group:
            windows.append((group, 60.0, rules.group_per_minute, count))
        wait = max(_wait(marks, at, span - rules.tolerance, most, n) for marks, span, most, n in windows)
        if wait > 0:
            after = max(1, math.ceil(wait))
            raise Refusal(429, f"Too Many Requests: retry after {after}", {"retry_after": after})
        for marks, _, _, added in windows:
            marks.extend([at] * added)


def _wait(marks: deque[float], at: float, span: float, most: int, count: int) -> float:
    """Return the seconds until `count` more fit into a window of `span` seconds that holds `most`."""
    while marks and marks[0] <= at - span:
        marks.popleft()
    excess = len(marks) + count - most
    return 0.0 if excess <= 0 or not marks else marks[min(excess, len(marks)) - 1] + span - at
