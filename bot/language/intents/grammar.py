"""What a language module holds, and how its rules are made from tables that people can read.

A table has sections: the name of an intent with the words of which one must be there, and below it whole sentences as
regular expressions, in which "(" only groups, {names} stand for parts of rules, and a line indented further goes on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from bot.language.intents.model import Intent
from bot.language.intents.plainly import Run
from bot.language.intents.wording import Words

if TYPE_CHECKING:
    from bot.language.intents.alone import Alone
    from bot.language.intents.beside import Beside
    from bot.language.intents.changing import Changes
    from bot.language.intents.gist_words import Lexicon
    from bot.language.intents.outright import Outright
    from bot.language.intents.reasons import Reasons
    from bot.language.intents.strongly import Classes
    from bot.language.intents.vernacular import Vernacular
    from bot.language.intents.weighing import Evidence

_MACRO = re.compile(r"\{([a-z_]+)\}")
# No part of a rule comes more often than that in a row, so that no message can make a rule try without end.
_OFTEN = "{0,4}"
_MANY = re.compile(r"(?<!\\)([)\]])\*")
# A stretch of words is longer than that: a rule says itself how long it may be.
_STRETCH = re.compile(r"\[(?:\^|[^\]]*[a-z]-[a-z])[^\]]*\]\*")
_NAMED = re.compile(r"\(\?P<([a-z]+)>")
_GROUP = re.compile(r"(?<!\\)\((?!\?)")


class Rule(NamedTuple):
    """A whole sentence; `asks` where it ends in a question mark, without which its words tell something."""

    pattern: re.Pattern[str]
    asks: bool


@dataclass(frozen=True, slots=True)
class Section:
    """Whole sentences that mean `intent`, one rule each, tried where `gate` is found.

    Sentences of a `sure` section can be nothing but requests; those of another need a code, or a topic that is surely
    of the plan.
    """

    intent: Intent
    gate: re.Pattern[str]
    rules: tuple[Rule, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Grammar:
    """All that is known of one language; every pattern is of folded text with signs."""

    sections: tuple[Section, ...]
    # What parts sentences, and what is left out of one before the rules see it.
    sentences: re.Pattern[str]
    dropped: re.Pattern[str]
    # Courtesies around a request.
    before: re.Pattern[str]
    after: re.Pattern[str]
    # What an order put politely as a question begins with, and the particle of a question inside another.
    willing: re.Pattern[str]
    asks: re.Pattern[str]
    # How what is said in a roundabout way is said plainly.
    rewrites: tuple[Run, ...]
    # What stands for words of the tables in a sentence of which nothing is understood.
    sayings: Vernacular | None
    # What makes a sentence talk: said to somebody, an opinion, a feeling; or, but for orders, a guess at its end.
    spoken_to: re.Pattern[str]
    talk: re.Pattern[str]
    hedged: re.Pattern[str]
    # What is asked about free time, as it is written.
    leisure: re.Pattern[str]
    # A change told as news.
    told: re.Pattern[str]
    # Words that no topic has, those of plans, topics that name nothing, and what is trimmed off one.
    never: re.Pattern[str]
    matter: re.Pattern[str]
    # Words of what takes place.
    eventful: re.Pattern[str]
    generic: re.Pattern[str]
    # Words with which any topic will do.
    plan: re.Pattern[str]
    lead: re.Pattern[str]
    trail: re.Pattern[str]
    # By which words an order is one where it names its thing without a code.
    firm: Mapping[Intent, re.Pattern[str]]
    # What a report tells, what it begins with where nothing parts it from its code, and what is none.
    news: re.Pattern[str]
    news_first: re.Pattern[str]
    no_news: re.Pattern[str]
    # That something was done or is being done.
    acted: re.Pattern[str]
    half: re.Pattern[str]
    # Parts of an order (carrying.py), and names of kinds of exchange that say nothing.
    parts: re.Pattern[str]
    carried: Mapping[str, re.Pattern[str]]
    kind: re.Pattern[str]
    plain_kind: re.Pattern[str]
    # What single words say, where a sentence is none of the tables'.
    words: Words
    # How a question or an order begins, and what makes none of a sentence that has words of other requests besides.
    explicit: re.Pattern[str]
    estranged: re.Pattern[str]
    # What a clause beside an order has that is no reason for it: it is told or asked of people.
    aside: re.Pattern[str]
    # Which kinds of words together tell what a sentence about a code wants, how long such a sentence is at most, and
    # how much of it may say nothing.
    evidence: tuple[Evidence, ...]
    longest_weighed: int
    most_unknown: Mapping[str, int]
    # Words by which an intent is guessed at where nothing is understood.
    likely: Mapping[Intent, re.Pattern[str]]
    # Which clauses only tell why something is asked, for whom, or excuse it.
    reasons: Reasons
    # How a wish begins that is put outright beside clauses that tell why.
    outright: Outright
    # How a request stands among clauses that tell why.
    beside: Beside
    # Which sentence of a message stands alone.
    alone: Alone
    # Words of everyday speech that stand for those of the tables.
    vernacular: Vernacular | None = None
    # What each word says, for a sentence that nothing else reads.
    lexicon: Lexicon | None = None
    # An order put as a question behind what it is about: ..., podes mudar?
    ordering: re.Pattern[str] | None = None
    # An order, `order`, that ends in a question whether it will do.
    consented: re.Pattern[str] | None = None
    # What is no name of anything that is to be made.
    unmade: re.Pattern[str] | None = None
    # Whom one turns to about what takes place.
    contact: re.Pattern[str] | None = None
    # The last words before a question inside a sentence: gostaria de saber se.
    indirect: re.Pattern[str] | None = None
    # What an office has to do besides: of no plan, and worth a reminder.
    errands: re.Pattern[str] | None = None
    # A further question about the thing that was asked about before.
    further: re.Pattern[str] | None = None
    # Whole sentences that are tried last.
    late: tuple[Section, ...] = ()
    # Which classes of words together tell what a message wants, where nothing else reads it.
    classes: Classes | None = None
    # How a change is ordered or reported in the midst of what else is told.
    changes: Changes | None = None


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
            tuple(Rule(pattern(each, macros), each.endswith(r"\?")) for each in written),
            sure,
        )
        for name, gate, written in found
    )


def pattern(written: str, macros: Mapping[str, str]) -> re.Pattern[str]:
    """Compile a rule: macros, which may hold others, in the place of their names.

    "(…)*" and "[…]*" stand for four times at most. What stands for letters, or for all but some, has to say how often,
    [a-z]{0,9}, as it would be cut short in silence.

    >>> pattern("{of}casa", {"of": "(d[aeo] )*"}).pattern
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

    return re.compile(_NAMED.sub(numbered, _GROUP.sub("(?:", _MANY.sub(rf"\1{_OFTEN}", written))))


def group(match: re.Match[str], name: str) -> tuple[int, int] | None:
    """Return where the part `name` of a rule stands, the first place where it may."""
    found = (
        (key, span) for key in match.groupdict() if key.partition("_")[0] == name and (span := match.span(key))[1] >= 0
    )
    return next((span for _, span in found if span[0] >= 0), None)


@lru_cache(maxsize=2)
def grammar(lang: str) -> Grammar:
    """Return what is known of a language, "zh" or "pt"; made at first use."""
    made: Grammar = import_module(f"bot.language.intents.{lang}.grammar").grammar()
    return made
