"""Tables of whole sentences that people can read, and the expressions that are made of them.

A table has sections: the name of an intent with the words of which one must be there, and below it whole sentences as
regular expressions, in which "(" only groups, {names} stand for parts of rules, and a line indented further goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from bot.language.intents.lookup import Index
from bot.language.intents.model import Intent
from bot.language.intents.needs import Written, alternatives

_MACRO = re.compile(r"\{([a-z_]+)\}")
# No part of a rule comes more often than that in a row, so that no message can make a rule try without end.
_OFTEN, _ONCE_OR_MORE = "{0,4}", "{1,4}"
_MANY = re.compile(r"(?<!\\)([)\]])\*")
_SOME = re.compile(r"(?<!\\)\)\+(?!\+)")
# A stretch of words is longer than that: a rule says itself how long it may be.
_STRETCH = re.compile(r"\[(?:\^|[^\]]*[a-z]-[a-z])[^\]]*\]\*")
_NAMED = re.compile(r"\(\?P<([a-z]+)>")
_GROUP = re.compile(r"(?<!\\)\((?!\?)")


class Rule(NamedTuple):
    """A whole sentence; `asks` where it ends in a question mark, without which its words tell something."""

    pattern: re.Pattern[str]
    asks: bool


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """Whole sentences that mean `intent`, one rule each, tried where `gate` is found.

    Sentences of a `sure` section can be nothing but requests; those of another need a code, or a topic that is surely
    of the plan.
    """

    intent: Intent
    gate: re.Pattern[str]
    rules: tuple[Written, ...]
    sure: bool


@dataclass(frozen=True, eq=False)
class Table:
    """Sections in the order in which they are tried."""

    sections: tuple[Section, ...]

    @cached_property
    def _rules(self) -> tuple[tuple[Section, Written], ...]:
        return tuple((section, rule) for section in self.sections for rule in section.rules)

    @cached_property
    def _index(self) -> Index:
        return Index([rule for _, rule in self._rules])

    def tried(self, plain: str, asked: str) -> Iterator[tuple[Section, Iterator[Rule]]]:
        """Yield the sections that a sentence may fit, each with its rules that it may; `asked`: with its question mark.

        A rule is compiled when it is first tried: all of them together take seconds, and most never are.
        """
        found: dict[Section, list[Written]] = {}
        for place in self._index.found(asked):
            section, rule = self._rules[place]
            found.setdefault(section, []).append(rule)
        for section, rules in found.items():
            if section.gate.search(plain):
                yield section, map(compiled, rules)

    def may_have(self, plain: str) -> bool:
        """Tell whether a message has words of any section."""
        return any(section.gate.search(plain) for section in self.sections)


class AnyOf:
    """Many expressions of which one may be in a sentence; only those are looked for whose letters are there."""

    def __init__(self, written: str, macros: Mapping[str, str], behind: str = "") -> None:
        """Take the expressions with bars between them, and what is behind each."""
        self._rules = tuple(Written(f"({each}){behind}", macros) for each in alternatives(written))

    @cached_property
    def _index(self) -> Index:
        return Index(self._rules)

    def written(self) -> Iterator[str]:
        """Yield the expressions as they are written."""
        return (rule.text for rule in self._rules)

    def tried(self, plain: str) -> list[re.Pattern[str]]:
        """Return those that may be in a sentence or in a part of it."""
        return [compiled(self._rules[place]).pattern for place in self._index.found(plain)]

    def is_in(self, plain: str) -> bool:
        """Tell whether a sentence has one of them."""
        return any(each.search(plain) for each in self.tried(plain))

    def fits(self, plain: str) -> bool:
        """Tell whether one of them fits a sentence as a whole."""
        return any(each.fullmatch(plain) for each in self.tried(plain))


@cache
def compiled(rule: Written) -> Rule:
    """Compile a rule, once for good."""
    return Rule(pattern(rule.text, rule.macros), rule.text.endswith(r"\?"))


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
            found[-1][2][-1] += ("" if line.strip()[0] == "|" else join) + line.strip()
        else:
            found[-1] = (found[-1][0], found[-1][1] + line.strip(), [])
    return tuple(
        Section(
            Intent(name),
            re.compile(gate),
            tuple(Written(each, macros) for each in written),
            sure,
        )
        for name, gate, written in found
    )


def pattern(written: str, macros: Mapping[str, str]) -> re.Pattern[str]:
    """Compile a rule written out."""
    return re.compile(written_out(written, macros))


def written_out(written: str, macros: Mapping[str, str]) -> str:
    """Write a rule out: macros, which may hold others, in the place of their names.

    "(…)*" and "[…]*" stand for four times at most, "(…)+" for one to four. What stands for letters, or for all but
    some, has to say how often, [a-z]{0,9}, as it would be cut short in silence.

    >>> written_out("{of}casa", {"of": "(d[aeo] )*"})
    '(?:(?:d[aeo] ){0,4})casa'
    """
    while (longer := _MACRO.sub(lambda match: f"({macros[match[1]]})", written)) != written:
        written = longer
    if cut := _STRETCH.search(written):
        raise ValueError(f"say how often {cut[0]} may come in {written}")
    seen: dict[str, int] = {}

    def numbered(match: re.Match[str]) -> str:
        # A part may stand in several places of a rule, but a name belongs to one group.
        seen[match[1]] = seen.get(match[1], 0) + 1
        return match[0] if seen[match[1]] == 1 else f"(?P<{match[1]}_{seen[match[1]]}>"

    capped = _SOME.sub(f"){_ONCE_OR_MORE}", _MANY.sub(rf"\1{_OFTEN}", written))
    return _NAMED.sub(numbered, _GROUP.sub("(?:", capped))


def groups(match: re.Match[str]) -> dict[str, tuple[int, int]]:
    """Return where the parts of a rule stand by their names, each in the first place where it may."""
    found: dict[str, tuple[int, int]] = {}
    for key, number in match.re.groupindex.items():
        span = match.span(number)
        if span[0] >= 0:
            found.setdefault(key.partition("_")[0], span)
    return found


def group(match: re.Match[str], name: str) -> tuple[int, int] | None:
    """Return where one part of a rule stands, None where it does not."""
    return groups(match).get(name)
