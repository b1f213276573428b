"""Loads beforehand what is loaded at first use: grammars, dictionaries, the sounds of names."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache

from bot.language.intents.reading import understand
from bot.language.names.directory import Directory
from bot.language.names.model import PERSON, Entry
from bot.language.titles import alike

# Two sentences a language that go through all of it: one that is read at once, one of which nothing is understood.
_SENTENCES = (
    "请把T7的完成时限改到下周五下午三点", "今天愈期", "A tarefa T7 passa para sexta-feira às 15h, com a Ana",
    "hoje há atrazo",
)  # fmt: skip


def warm(wanted: Callable[[], bool] = lambda: True) -> None:
    """Read a sentence of each language, so that the first person who asks waits no longer than the others.

    It takes two seconds or three and is meant for a thread; once it is no longer `wanted`, it ends with the sentence in
    hand. What only other sentences need is made when they come.
    """
    directory = Directory([Entry(PERSON, "#1", ("王静", "Wang Jing"))])
    now = datetime(2026, 11, 30, 9, tzinfo=UTC)
    for sentence in _SENTENCES:
        if not wanted():
            return
        understand(sentence, None, now, directory)
    directory.resolve("wáng jìng", PERSON)
    alike("especialist", ["especialista"])
    _spare()


@lru_cache(maxsize=1)
def _spare() -> None:
    """Have the garbage collector pass over what was loaded, once for good: to look through it takes 20 ms and more.

    A message in whose midst it did so would be twenty times as long; so nobody waits but once, at the start.
    """
    gc.collect()
    gc.freeze()
