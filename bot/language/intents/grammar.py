"""What a language module holds: the rules of one language, most of them made from tables (tables.py)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import import_module

from bot.language.intents.beside import Beside
from bot.language.intents.earnest import Earnest
from bot.language.intents.evidence import Evidence
from bot.language.intents.framing import Frame
from bot.language.intents.gist_words import Lexicon
from bot.language.intents.lookup import Index
from bot.language.intents.model import Intent
from bot.language.intents.needs import Written
from bot.language.intents.outright import Outright
from bot.language.intents.plainly import Rewriting
from bot.language.intents.reasons import Reasons
from bot.language.intents.tables import AnyOf, Table
from bot.language.intents.vernacular import Vernacular
from bot.language.intents.wording import Words


@dataclass(frozen=True, slots=True)
class Classes:
    """The evidence of a language, and what parts the name of a thing from the words around it."""

    evidence: tuple[Evidence, ...]
    bounds: re.Pattern[str]
    # What is said to anybody who is asked for something, and tells nothing.
    courteous: re.Pattern[str]
    # What no request has.
    never: re.Pattern[str]
    # What a question has, and what an order.
    asks: re.Pattern[str]
    orders: re.Pattern[str]
    # Longer messages tell more than a wish.
    longest: int = 64


@dataclass(frozen=True, slots=True)
class Changes:
    """How a language begins an order or a report, what ends one, and what stands in it for what was named before."""

    # A cheap sign that a message may have one at all.
    gate: re.Pattern[str]
    # The beginning of an order, with what joins it to what is before; and that of a statement.
    orders: re.Pattern[str]
    states: re.Pattern[str]
    # What has to be before one that nothing parts from it, and what may not be right before.
    tells: re.Pattern[str]
    hangs: re.Pattern[str]
    # An order that is one only where a clause begins: an infinitive.
    plain: re.Pattern[str]
    # Through whom it is asked, and what is said then to who is to do it.
    through: re.Pattern[str]
    courteous: re.Pattern[str]
    # Where a reason behind one begins.
    tail: re.Pattern[str]
    # What stands for the thing, and for the day, that was named before; and what names the thing.
    again: re.Pattern[str]
    that_day: re.Pattern[str]
    subjects: tuple[re.Pattern[str], ...]
    # The beginning of an order that leaves the thing out, and what joins it: muda o prazo [da T7] para maio.
    bare: re.Pattern[str]
    # The beginning of a statement that leaves it out: já está a 85%.
    verbal: re.Pattern[str]
    of: str
    to: str
    # An order that leaves out the day that was told before it: afinal é a 29 de abril, muda a data.
    undated: re.Pattern[str]
    # What denies a statement, whatever clause it stands in, and what takes back an order.
    denied: re.Pattern[str]
    undone: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Alone:
    """What parts the sentences of a language, and which of them may stand for all."""

    # Longer messages tell a story, and so do longer sentences beside a wish; shorter ones answer it.
    longest: int
    shortest_rest: int
    longest_rest: int
    parts: re.Pattern[str]
    # What a wish has of any kind; what a question has, and what an order has that is put without a courtesy.
    wishes: re.Pattern[str]
    asks: re.Pattern[str]
    orders: re.Pattern[str]
    # What none of the others has: laughter, a guess, who answers himself; another wish.
    against: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that leaves out its thing, and how the tables put it before a task, and before what takes place.

    None where it is not asked of such a thing.
    """

    question: re.Pattern[str]
    of_task: str | None
    of_event: str | None


@dataclass(frozen=True, slots=True)
class Ellipsis:
    """How a language puts such questions, and what stands before them."""

    # Where a question begins, with the courtesies before its own words, and a cheap sign that there is one.
    begins: re.Pattern[str]
    ends: str
    asked: tuple[Asked, ...]
    # A meeting that is called by its turn: a reunião que se segue sobre a plataforma. How its day is asked for.
    coming: re.Pattern[str]
    comes: str
    # A list that is wished for of somebody who was named before, as a whole, with how the tables put it; where such a
    # wish begins, and a cheap sign of one. Behind nothing but a name it needs no word for whose it is.
    lists: tuple[tuple[re.Pattern[str], str], ...]
    bare: tuple[tuple[re.Pattern[str], str], ...]
    wishes: re.Pattern[str]
    listed: re.Pattern[str]
    # What parts a name from the words around it, and what joins to a name what it is for.
    bounds: re.Pattern[str]
    of: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Resumed:
    """An order, `order`, that leaves out its thing, which what is `told` before it names; and how the tables put it.

    In `of_task`, `of_event` and `of_none` {named} stands for the thing, {what} for a deed that was told in so many
    words, {day} for a day that only was told before it and {body} for an association; {rest}, {who} and {when} for
    parts of the order. What stands in brackets is left out where its part is. None where no such thing is ordered.
    """

    intent: Intent
    told: re.Pattern[str]
    against: re.Pattern[str]
    order: re.Pattern[str]
    of_task: str | None
    of_event: str | None
    of_none: str | None


@dataclass(frozen=True, eq=False)
class Resuming:
    """Such orders, and a cheap sign of one."""

    gate: re.Pattern[str]
    orders: tuple[Resumed, ...]

    @cached_property
    def _index(self) -> Index:
        return Index([Written(each.order.pattern, {}) for each in self.orders])

    def tried(self, plain: str) -> list[Resumed]:
        """Return the orders that a message may have: of most it lacks the letters."""
        return [self.orders[place] for place in self._index.found(plain)] if self.gate.search(plain) else []


@dataclass(frozen=True, slots=True)
class Grammar:
    """All that is known of one language; every pattern is of folded text with signs."""

    sections: Table
    # Those that are tried last.
    late: Table
    # Those that ask the bot about itself, which is no talk whatever words it has.
    itself: Table
    # The greeting before what a message says, and the thanks behind it.
    frame: Frame
    # What parts sentences, and what is left out of one before the rules see it.
    sentences: re.Pattern[str]
    dropped: re.Pattern[str]
    # Courtesies around a request.
    before: AnyOf
    after: AnyOf
    # What an order put politely as a question begins with, and the particle of a question inside another.
    willing: re.Pattern[str]
    asks: re.Pattern[str]
    # With what somebody is asked for something, wherever it stands.
    begs: re.Pattern[str]
    # How what is said in a roundabout way is said plainly.
    rewrites: Rewriting
    # What stands for words of the tables in a sentence of which nothing is understood.
    sayings: Vernacular | None
    # What makes a sentence talk: said to somebody, an opinion, a feeling; or, but for orders, a guess at its end.
    spoken_to: re.Pattern[str]
    talk: AnyOf
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
    # What a meeting is called that is about nothing in particular, as it is written.
    any_meeting: re.Pattern[str]
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
    # What a message has that means in earnest what it was only guessed to mean.
    earnest: Earnest
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
    # What a clause is that only tells how things stand with who wants something.
    setting: re.Pattern[str]
    # What a clause is that may tell anything beside what can be nothing but a request.
    anything: re.Pattern[str] | None = None
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
    # What the next meeting may be about besides what plans are about: a próxima reunião da montagem.
    met_about: re.Pattern[str] | None = None
    # What stands before the name of a task and says that it is one.
    called: re.Pattern[str] | None = None
    # Whom one turns to about what takes place.
    contact: re.Pattern[str] | None = None
    # The last words before a question inside a sentence: gostaria de saber se.
    indirect: re.Pattern[str] | None = None
    # What an office has to do besides: of no plan, and worth a reminder.
    errands: re.Pattern[str] | None = None
    # A further question about the thing that was asked about before.
    further: re.Pattern[str] | None = None
    # Which classes of words together tell what a message wants, where nothing else reads it.
    classes: Classes | None = None
    # How a question is put that leaves out what was named before it.
    ellipsis: Ellipsis | None = None
    # Orders that do so.
    resuming: Resuming | None = None
    # How a change is ordered or reported in the midst of what else is told.
    changes: Changes | None = None
    # By which words an order says itself that its thing is one of the plan, and what is none all the same.
    framed: Mapping[Intent, re.Pattern[str]] | None = None
    private: re.Pattern[str] | None = None


@lru_cache(maxsize=2)
def grammar(lang: str) -> Grammar:
    """Return what is known of a language, "zh" or "pt"; made at first use."""
    made: Grammar = import_module(f"bot.language.intents.{lang}.grammar").grammar()
    return made
