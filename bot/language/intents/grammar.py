"""What a language module holds, and how its rules are made from tables that people can read.

A table has sections: the name of an intent with the words of which one must be there, and below it whole sentences as
regular expressions, in which "(" only groups, {names} stand for parts of rules, and a line indented further goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from bot.language.intents.model import Intent

_MACRO = re.compile(r"\{([a-z_]+)\}")
_NAMED = re.compile(r"\(\?P<([a-z]+)>")
_GROUP = re.compile(r"(?<!\\)\((?!\?)")


@dataclass(frozen=True, slots=True)
class Section:
    """Whole sentences that mean `intent`, one pattern each, tried where `gate` is found.

    Sentences of a `sure` section can be nothing but requests; those of another need a code, or a topic that is surely
    of the plan.
    """

    intent: Intent
    gate: re.Pattern[str]
    patterns: tuple[re.Pattern[str], ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Grammar:
    """All that is known of one language.

    `before` and `after` are courtesies around a request. `talk` in a message makes it talk; `never` in a topic makes
    it none, `matter` in it are words of plans. `lead` and `trail` are trimmed off a topic. `progress` is what reports
    tell. `likely` are words by which an intent is guessed at where nothing is understood.
    """

    sections: tuple[Section, ...]
    sentences: re.Pattern[str]
    dropped: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    talk: re.Pattern[str]
    never: re.Pattern[str]
    matter: re.Pattern[str]
    lead: re.Pattern[str]
    trail: re.Pattern[str]
    progress: re.Pattern[str]
    likely: Mapping[Intent, re.Pattern[str]]


def sections(table: str, macros: Mapping[str, str], join: str, *, sure: bool) -> tuple[Section, ...]:
    """Read a table of rules; `join` is what stands between a line and the one that it goes on in."""
    found: list[tuple[str, str, list[str]]] = []
    for line in filter(str.strip, table.splitlines()):
        indent = len(line) - len(line.lstrip())
        if not indent:
            name, gate = line.split(None, 1)
            found.append((name, gate, []))
        elif indent <= 4:
            found[-1][2].append(line.strip())
        elif found[-1][2]:
            found[-1][2][-1] += join + line.strip()
        else:
            found[-1] = (found[-1][0], found[-1][1] + line.strip(), [])
    return tuple(
        Section(Intent(name), re.compile(gate), tuple(pattern(each, macros) for each in written), sure)
        for name, gate, written in found
    )


def pattern(written: str, macros: Mapping[str, str]) -> re.Pattern[str]:
    """Compile a rule: macros, which may hold others, in the place of their names."""
    while (longer := _MACRO.sub(lambda match: macros[match[1]], written)) != written:
        written = longer
    seen: dict[str, int] = {}

    def numbered(match: re.Match[str]) -> str:
        # A part may stand in several places of a rule, but a name belongs to one group.
        seen[match[1]] = seen.get(match[1], 0) + 1
        return match[0] if seen[match[1]] == 1 else f"(?P<{match[1]}_{seen[match[1]]}>"

    return re.compile(_NAMED.sub(numbered, _GROUP.sub("(?:", written)))


def group(match: re.Match[str], name: str) -> tuple[int, int] | None:
    """Return where the part `name` of a rule stands, the first place where it may."""
    found = (
        (key, span) for key in match.groupdict() if key.partition("_")[0] == name and (span := match.span(key))[1] >= 0
    )
    return next((span for _, span in found if span[0] >= 0), None)


def words(*lines: str) -> Iterator[str]:
    """Yield the words of lines; an underscore stands for a space in them."""
    for line in lines:
        yield from (word.replace("_", " ") for word in line.split())


@lru_cache(maxsize=2)
def grammar(lang: str) -> Grammar:
    """Return what is known of a language, "zh" or "pt"; made at first use."""
    made: Grammar = import_module(f"bot.language.intents.{lang}").grammar()
    return made
