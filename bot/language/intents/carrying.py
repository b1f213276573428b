"""What an order carries along: "整理名单,王静负责,下周五前" names a thing, somebody and a day, in any order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.language.dates import Found
from bot.language.intents.grammar import Grammar
from bot.language.intents.piece import Piece
from bot.language.intents.tables import group
from bot.language.names.model import Mention

# Longer than a day, and what binds such a time to what is called by it.
_UNITS = ("month", "quarter", "halfyear", "year")
_YEAR = re.compile(r"\d{4}(?:年?[-–—~至到]\d{4})?年")
_OF = re.compile(r" d[eao] ?$")


@dataclass(slots=True)
class Carried:
    """What the parts of an order say; each is None where none does."""

    topic: str | None = None
    person: str | None = None
    body: str | None = None
    said_about: bool = False
    meeting: bool = False
    dates: list[Found] = field(default_factory=list)

    def told(self) -> tuple[str | None, str | None, str | None, int]:
        """Return what the parts so far say."""
        return self.topic, self.person, self.body, len(self.dates)

    def take(self, match: re.Match[str], piece: Piece) -> None:
        """Keep whom and which day a part names, the first person and association."""
        if (free := group(match, "free")) is not None:
            # A name without capitals: sun li.
            self.person = self.person or piece.part(*free).written()
        for name in ("who", "org", "when"):
            if (span := group(match, name)) is not None:
                for thing in piece.things_at(*span):
                    if isinstance(thing, Found):
                        self.dates.append(thing)
                    elif isinstance(thing, Mention) and name == "who":
                        self.person = self.person or thing.words
                    elif isinstance(thing, Mention):
                        self.body = self.body or thing.words


def carried(pieces: list[Piece], grammar: Grammar, *, meeting: bool = False) -> Carried:
    """Read the parts of an order, which commas and colons part.

    `meeting`: what a meeting is about stands behind words that say so; before them is whom it gathers, when and where.
    """
    found = Carried(meeting=meeting)
    about = grammar.carried.get("purpose") if meeting else None
    for piece in pieces:
        match = about.search(piece.plain) if about is not None else None
        if match is not None:
            _read_parts(piece.part(0, match.start()), found, grammar)
            found.topic, found.said_about = None, False
        rest = piece.part(match.end() if match is not None else 0, len(piece.plain))
        _read_parts(rest, found, grammar, purpose=match is not None)
    return found


def _read_parts(piece: Piece, found: Carried, grammar: Grammar, *, purpose: bool = False) -> None:
    named: Piece | None = None
    opened = False
    for part, end in piece.split(grammar.parts):
        if part.plain:
            topic, before = found.topic, found.told()
            _read(part, found, grammar, purpose=purpose)
            unread = found.told() == before and not grammar.carried["label"].fullmatch(part.plain)
            if opened and named is not None and unread and part.marked.plain.startswith(")", part.at[-1] + 1):
                # What is in brackets behind a name belongs to it: 编制目录（第一批试点单位）.
                found.topic = Piece.whole(part.marked).part(named.at[0], part.at[-1] + 1).written()
            named = part if found.topic != topic and not opened else None
            purpose = False
        opened = end.endswith("(")


def _parted(match: re.Match[str], part: Piece, found: Carried) -> bool:
    """Tell whether what ends a part is none of its name: os relatórios de 2028 has its year to tell which.

    A meeting that has its day has no other: sexta, para combinar quem faz o quê em 2028.
    """
    if match.start() == len(part.plain):
        return False
    span = group(match, "when")
    thing = next(iter(part.things_at(*span)), None) if span is not None else None
    named = isinstance(thing, Found) and thing.grain in _UNITS and _OF.search(part.plain, 0, match.start() + 1)
    return not named and not (found.meeting and found.dates and isinstance(thing, Found) and thing.grain in _UNITS)


def _titled(match: re.Match[str], part: Piece) -> bool:
    """Tell whether what a name begins with is the year that it is for, and no day: 2028年经费预算编制."""
    span = group(match, "when")
    if span is None or span != match.span() or span[1] == len(part.plain):
        return False
    return any(isinstance(each, Found) and _YEAR.fullmatch(each.text) for each in part.things_at(*span))


def _read(part: Piece, found: Carried, grammar: Grammar, *, purpose: bool) -> None:
    rules = grammar.carried
    # What one meets about may be called like a body: acerca do museu de Tianjin.
    for name in ("when", "person") if purpose and found.meeting else ("when", "person", "body"):
        if (match := rules[name].fullmatch(part.plain)) is not None:
            found.take(match, part)
            return
    beside = None if purpose or not found.meeting else rules.get("beside")
    if rules["label"].fullmatch(part.plain) or (beside is not None and beside.fullmatch(part.plain)):
        return
    # What a meeting is said to be about names it better than what kind of meeting it is.
    about = rules["about"].match(part.plain) is not None and not found.said_about
    # What remains names the thing, and may have a day or somebody at either end.
    opens, closes = (["lead"], ["trail"]) if not found.meeting else (["opens", "lead"], ["closes", "trail"])
    changed = True
    while changed and part.plain:
        changed = False
        for name in filter(rules.__contains__, opens):
            if (
                (match := rules[name].match(part.plain)) is not None
                and match.end()
                and not (not found.meeting and _titled(match, part))
            ):
                found.take(match, part)
                part, changed = part.part(match.end(), len(part.plain)), True
        for name in filter(rules.__contains__, closes):
            if (match := rules[name].search(part.plain)) is not None and _parted(match, part, found):
                found.take(match, part)
                part, changed = part.part(0, match.start()), True
    if rules["label"].fullmatch(part.plain):
        return
    if (match := rules["person"].fullmatch(part.plain)) is not None and not found.person:
        # What stood around a name is gone: com o joao pereira.
        found.take(match, part)
        return
    # What it is said to be about is no place: sobre o centro de dados.
    if beside is not None and beside.fullmatch(part.plain):
        return
    # One letter is none: É por causa de...
    letter = len(part.plain) == 1 and part.plain.isascii()
    if (found.topic is None or about) and part.plain and not letter and not grammar.plain_kind.fullmatch(part.plain):
        found.topic, found.said_about = part.written(), found.said_about or about
