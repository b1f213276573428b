"""A message with everything that has a meaning of its own (codes, days, names, percentages) put into one sign each.

Rules are written over such signs: "Ⓣ谁负责" is T7谁负责 as well as 任务7谁负责. Circled letters fold into plain ones,
so that none can come from the message itself.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from operator import itemgetter
from typing import Any

from bot.language.dates import Found
from bot.language.fold import simplified
from bot.language.intents.bodies import bodies_on
from bot.language.intents.doers import doers
from bot.language.intents.model import Understood
from bot.language.intents.percents import percents
from bot.language.intents.quoted import outside
from bot.language.names.directory import Directory
from bot.language.names.foreign import foreigners
from bot.language.names.guess import guessed, may_name, written_together
from bot.language.names.line import Line
from bot.language.names.model import ASSOCIATION, Mention
from bot.language.references import Reference, references

TASK, EXCHANGE, PROJECT = "Ⓣ", "Ⓔ", "Ⓟ"
DAYS, LIMIT, SINCE, LENGTH, SERIES = "Ⓓ", "Ⓛ", "Ⓢ", "Ⓝ", "Ⓡ"
PERSON, BODY, PERCENT = "Ⓦ", "Ⓐ", "Ⓒ"
CODES = TASK + EXCHANGE + PROJECT
_CODES = {"T": TASK, "E": EXCHANGE, "P": PROJECT}

Thing = Reference | Found | Mention | int
# Where in the message each character was written, from its start to its end.
Places = Sequence[tuple[int, int]]


# Nobody changes one; see Piece on why it is not frozen.
@dataclass(slots=True)
class Marked:
    """`plain` is a message folded, with signs; `things` tells what each sign stands for, by its place.

    `span` leads from a stretch of `plain` to the message as it was written.
    """

    text: str
    plain: str
    things: dict[int, Thing]
    places: Places
    # What was read in parts of the message, for all of its readers: none looks anew for what another looked for.
    read: dict[Hashable, tuple[Places, tuple[Understood, ...]]] = field(default_factory=dict, compare=False, repr=False)
    # What else was found out of it, for the same reason: whether it is talk, and what it is without its reasons.
    known: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the message the stretch `plain[start:end]` was written."""
        return self.places[start][0], self.places[end - 1][1]

    def written(self, start: int, end: int) -> str:
        """Return the words of a stretch of `plain` as they were written."""
        first, last = self.span(start, end)
        return " ".join(self.text[first:last].split())

    def of(self, sign: str, start: int = 0, end: int | None = None) -> Iterator[Thing]:
        """Yield what the given signs stand for within a stretch, in order."""
        for place, thing in self.things.items():
            if start <= place < (len(self.plain) if end is None else end) and self.plain[place] in sign:
                yield thing


_Claim = tuple[int, int, str, Thing]


class Marking:
    """What has a meaning of its own in a message, for signs with what only reads like a name, and without."""

    def __init__(
        self, text: str, lang: str, dates: Iterable[Found], now: datetime, directory: Directory | None
    ) -> None:
        """Take a message, and the `dates` in it, read at `now`."""
        self._line = Line(text)
        self._lang = lang
        # Where two claim the same words the first keeps them.
        self._dates = tuple(dates)
        days = (each for each in self._dates if not _NAMED_AFTER.match(text, each.span[0]))
        self._days = tuple(_dates(_together(days, text), now))
        self._counted = [*_codes(text), *((start, end, PERCENT, value) for start, end, value in percents(self._line))]
        # As many characters, so that places stay the same.
        self._simple = simplified(text) if lang == "zh" else text
        self._named = [*directory.find_in(self._line)] if directory is not None else []
        if self._line.chinese:
            self._named += [_of_text(each, text) for each in foreigners(self._simple)]
        if lang == "zh" and self._line.latin_words:
            self._named += [_of_text(each, text) for each in written_together(self._simple)]
        self._named += bodies_on(self._line)

    def marked(self, *, guess: bool = True) -> Marked:
        """Fold the message and put signs into it; `guess`: also what only reads like a person's name becomes a sign."""
        text = self._line.text
        names = [*self._named, *self._guessed()] if guess else self._named
        claims = [(each.start, each.end, BODY if each.kind == ASSOCIATION else PERSON, each) for each in names]
        return _replaced(self._line, _apart([*self._counted, *outside([*claims, *self._days], text)], text))

    def _guessed(self) -> list[Mention]:
        text, apart, zh = self._line.text, self._simple, self._lang == "zh"
        # A name may stand beside a day: 年底前赵敏有哪些任务.
        for day in self._dates if zh else ():
            if len(day.text) > 1:
                first, last = day.span
                apart = apart[:first] + "," * (last - first) + apart[last:]
        doing = [*doers(apart, text)] if zh else []
        if zh and not doing and not may_name(self._line):
            # What is no name need not be told from one.
            return []
        apart_too = _parted(apart) if zh else _CODE.sub(lambda match: "," * len(match[0]), apart)
        parted = self._line if apart_too == text else Line(apart_too)
        found = [_of_text(each, text) for each in guessed(parted, self._lang)]
        # Commas stand for all that is no name.
        named = (each for each in doing if apart_too[each.start : each.end] == apart[each.start : each.end])
        return [*found, *named]


# The kind said before a code is part of what it is called: a tarefa T7.
_KIND = re.compile(r"(?:\b(?:tarefa|projec?to|intercâmbio)\s|(?:任[务務]|[项項]目)\s?)$", re.IGNORECASE)
_LONGEST_KIND = 12


def _codes(text: str) -> Iterator[_Claim]:
    for each in references(text):
        kind = _KIND.search(text, max(0, each.start - _LONGEST_KIND), each.start)
        yield kind.start() if kind else each.start, each.end, _CODES[each.code[0]], each


# What is no part of a name, not even in Portuguese.
_CODE = re.compile("[TEPtep][0-9]{1,6}")


# So far, which is no day either.
_UP_TO_NOW = re.compile("(?:截[至止到]?|到)(?:目前|现在|当前|今天|今日)(?:为止)?")


# A quarterly meeting is called so, and nothing is said of when it is.
_ADJECTIVE = re.compile(r"(?:trimestr|mensa|semana|anu|semestr)(?:al|l|ais|is)|年度|季度", re.IGNORECASE)


# What is called after its day says no day: 科技工作者日联合活动, 2027年度三地会商.
_NAMED_AFTER = re.compile(
    "[0-9]{4}年度(?:三地|京津冀|全[国市省]|科协|[联聯]席|工作){1,3}(?:[会會]商|年[会會]|[论論][坛壇]|大[会會]|[会會][议議])"
    "|(?:全国)?(?:科技工作者日|科普[日月]|科技活动?周|航天日)(?:的)?(?:那[个個场場次])?(?:[联聯]合|主[场場]|活[动動]"
    "|三地|系列|宣[传傳]|[论論][坛壇])"
    # Dia Nacional, Ano Internacional.
    "|(?i:(?:[dn]?o |ao |d?a |n?a )?"
    "(?:dia|m[êe]s|semana|ano) (?:nacional|mundial|internacional|europe[ui]a?|abert[oa]))"
)


# dois dias antes: how long before, of what else is said.
_BEFOREHAND = re.compile(
    r"(?:dias?|semanas?|horas?|m[eê]s(?:es)?) (?:antes|depois|mais (?:tarde|cedo))$", re.IGNORECASE
)


# The days from one to the next, of which only the last says its month: 20 e 21 de janeiro.
_DAY_BEFORE = re.compile(r"(?<![0-9/.-])(?:dias? )?([0-9]{1,2}) e (?:dia )?$", re.IGNORECASE)
# The end is also before a last line break.
_LONGEST_DAY_BEFORE = len("dias 20 e dia \n")


def _together(dates: Iterable[Found], text: str) -> list[Found]:
    """Return dates, a day of which the month follows the next one with that one."""
    found: list[Found] = []
    for each in dates:
        one = each.grain == "day" and each.end is None and each.text[:1].isdecimal()
        start = each.span[0]
        before = _DAY_BEFORE.search(text, max(0, start - _LONGEST_DAY_BEFORE), start) if one else None
        if before and each.start and 0 < int(before[1]) < each.start.day:
            if found and found[-1].span[1] > before.start():
                found.pop()
            span = before.start(), each.span[1]
            first = each.start.replace(day=int(before[1]))
            found.append(replace(each, start=first, end=each.until(), text=text[slice(*span)], span=span))
        else:
            found.append(each)
    return found


def _dates(dates: Iterable[Found], now: datetime) -> Iterator[_Claim]:
    for each in dates:
        if (each.start == now and each.end is None) or _UP_TO_NOW.fullmatch(each.text):
            # 现在, agora: no day is meant.
            continue
        if _ADJECTIVE.fullmatch(each.text):
            continue
        if each.grain[:1] == "P" or _BEFOREHAND.search(each.text):
            sign = LENGTH
        elif "=" in each.grain:
            sign = SERIES
        else:
            sign = {"before": LIMIT, "after": SINCE, None: DAYS}[each.open]
        yield *each.span, sign, each


def _parted(text: str) -> str:
    from bot.language.intents.zh.no_names import parted  # noqa: PLC0415 - only where Chinese is read

    return parted(text)


def _of_text(guess: Mention, text: str) -> Mention:
    return Mention(guess.start, guess.end, text[guess.start : guess.end], guess.kind)


def _apart(claims: Iterable[_Claim], text: str) -> list[_Claim]:
    kept: list[_Claim] = []
    for start, end, sign, thing in claims:
        cut = end
        if over := [other for other in kept if other[0] < end and start < other[1]]:
            # A place behind an hour tells its zone, and is named all the same: 14:00，天津.
            cut = min((other[0] for other in over if start < other[0] and end <= other[1]), default=end)
            while cut < end and text[cut - 1 : cut] in (" ", ",", "，", "、"):
                cut -= 1
            if any(other[0] < cut and start < other[1] for other in over):
                continue
        if start < cut:
            kept.append((start, cut, sign, thing))
    return sorted(kept, key=itemgetter(0))


_SPACES = re.compile(r"[^\S\n]+")


def _replaced(line: Line, claims: Sequence[_Claim]) -> Marked:
    plain, spans = line.plain, line.spans()
    # Whether any space is doubled, at an end or no plain one: few messages have such.
    uneven = plain != " ".join(plain.split())
    new, places, taken = "", list[tuple[int, int]](), 0
    things: dict[int, Thing] = {}
    # What is claimed at last is the end, which has neither a sign nor a thing; commas have no thing.
    for start, end, sign, thing in (*_with_commas(line, claims), (len(line.text), len(line.text), "", None)):
        first, after = line.index(start), line.index(end)
        if uneven:
            for match in _SPACES.finditer(plain, taken, first):
                at = match.start()
                new += plain[taken:at]
                places += spans[taken:at]
                if new and new[-1] != " ":
                    new += " "
                    places.append((spans[at][0], spans[at][0] + 1))
                taken = match.end()
        new += plain[taken:first]
        places += spans[taken:first]
        taken = after
        if thing is None:
            if sign and new[-1:] != " ":
                new += sign
                places.append((start - 1, start))
        elif first < after:
            things[len(new)] = thing
            new += sign
            places.append((start, end))
    return Marked(line.text, new, things, places)


def _with_commas(line: Line, claims: Sequence[_Claim]) -> Sequence[tuple[int, int, str, Thing | None]]:
    """Return claims, and commas for what parts clauses between them."""
    commas = [(at, at, ",", None) for at in line.clauses() if not any(start < at < end for start, end, *_ in claims)]
    return sorted([*claims, *commas], key=itemgetter(0, 1)) if commas else claims
