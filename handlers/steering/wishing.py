"""From the words with which somebody describes a new task or exchange to what is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import TypeVar

from bot.domain.models import Association, Deadline, ExchangeKind, Member, Span, Spot
from bot.domain.steering.wishes import NewExchange, NewTask, Unread
from bot.domain.text import PT, ZH_HANS
from bot.language.appointments import Hours, read_new_deadline, read_new_hours
from bot.language.dates import read_dates
from bot.language.fold import fold
from bot.language.kinds import kind, kind_in
from bot.language.names.model import ASSOCIATION, PERSON
from bot.language.names.words import PARTICLES
from bot.language.office_moments import DateUnread
from bot.language.parts import Part, only_us, parts, says_none, without_ties
from bot.language.references import code as code_in
from bot.language.references import locale_of
from bot.language.spots import off_the_map, read_place
from bot.language.words import is_joint, zone
from handlers.context import BotContext
from handlers.names import Names
from handlers.steering.changes import now_there

Wish = NewTask | NewExchange
Wished = TypeVar("Wished", NewTask, NewExchange)


# The longest name or date by its words: 5 de março de 2027.
_PEELED = 6
# Why something is no day, though it is meant as one.
_IS_A_DATE = (DateUnread.IMPOSSIBLE, DateUnread.WEEKDAY, DateUnread.ORDER)


@dataclass(frozen=True, slots=True)
class _Named:
    """Whom a part names and nothing else."""

    people: tuple[Member, ...]
    bodies: tuple[Association, ...]


class Reader:
    """Takes parts one by one into a wish; `unread` are those that say nothing it knows."""

    def __init__(self, context: BotContext, names: Names, asked: Sequence[str] = ()) -> None:
        self._context = context
        self._names = names
        self._asked = list(asked)
        self.unread: list[Unread] = []

    async def task(self, wish: NewTask, text: str) -> NewTask:
        """Return the wish with what the text says of it."""
        dates: list[Part] = []
        for part in self._parts(text, titled=bool(wish.title)):
            if part.name == "title" or (not wish.title and not part.name):
                wish = self._titled(wish, part)
            elif part.name == "deadline":
                dates.append(part)
            elif part.name == "project" or (not part.name and (code_in(part.words) or "").startswith("P")):
                wish = await self._project(wish, part)
            elif says_none(part.words):
                wish = self._none(wish, part)
            else:
                named, left = self._named(part)
                wish = self._bodies(wish, part, named) if named.bodies and not named.people else wish
                wish = self._owner(wish, part, named) if named.people else wish
                dates += [left] if left else []
        # Whose day it is has to be known first.
        for part in dates:
            wish = self._deadline(wish, part)
        return wish

    async def exchange(self, wish: NewExchange, text: str) -> NewExchange:
        """Return the wish with what the text says of it."""
        others: list[Part] = []
        for part in self._parts(text, titled=bool(wish.title)):
            said = kind(part.words)
            if part.name == "title" or (not wish.title and not part.name):
                wish = self._titled(wish, part)
                if wish.kind is None and (found := kind_in(fold(wish.title))):
                    wish = replace(wish, kind=ExchangeKind(found[0]))
            elif part.name in ("", "place") and (off_the_map(part.words) or read_place(part.words)[1]):
                wish = self._placed(wish, part)
            elif part.name == "place":
                wish = replace(wish, place=part.words, spot=None)
            elif part.name == "time":
                others.append(part)
            elif said is not None and part.name in ("", "kind"):
                wish = replace(wish, kind=ExchangeKind(said))
            elif part.name in ("", "participants") and is_joint(part.words):
                wish = replace(wish, participant_ids=None)
            elif only_us(part.words) or (part.name == "participants" and says_none(part.words)):
                wish = replace(wish, participant_ids=())
            else:
                named, left = self._named(part)
                wish = self._parties(wish, part, named) if named.bodies and not named.people else wish
                wish = self._contact(wish, part, named) if named.people else wish
                others += [left] if left else []
        for part in others:
            wish = self._time_or_place(wish, part)
        return wish

    def _parts(self, text: str, *, titled: bool) -> list[Part]:
        """Take a description apart; without separators at spaces, from the end, while names or dates stand there."""
        found = parts(text)
        if titled or len(found) != 1 or found[0].name:
            return found
        words = text.split()
        tail: list[Part] = []
        while len(words) > 1:
            for count in range(min(_PEELED, len(words) - 1), 0, -1):
                piece = Part(" ".join(words[-count:]), after=" ", loose=True)
                # "Catálogo de Tianjin" ends with no lead.
                tied = not PARTICLES.isdisjoint((fold(words[-count - 1]), fold(words[-count])))
                if not tied and self._is_said(piece):
                    tail.insert(0, piece)
                    del words[-count:]
                    break
            else:
                break
        return [Part(" ".join(words)), *tail]

    def _is_said(self, part: Part) -> bool:
        """Tell whether a part is a name or a date and nothing else."""
        named, left = self._named(part)
        if left is None:
            return bool(named.people or named.bodies)
        now = now_there(self._context, self._context.tz)
        try:
            return bool(read_new_deadline(left.words, self._context.locales, now))
        except DateUnread as unread:
            return unread.reason in _IS_A_DATE

    def _titled(self, wish: Wished, part: Part) -> Wished:
        return replace(wish, title=part.words, locale=PT if locale_of(part.words, ZH_HANS) == PT else ZH_HANS)

    def _named(self, part: Part) -> tuple[_Named, Part | None]:
        """Return whom a part names, and what is left of it: a date beside the name, or all where it says more."""
        if part.name != "owner" and (bodies := self._names.bodies(part.words)):
            return _Named((), tuple(bodies)), None
        if part.name in ("", "owner") and (people := self._names.people(part.words)):
            return _Named(tuple(people), ()), None
        found: list[Member] = []
        bodies = []
        rest, place = "", 0
        for mention in self._names.directory.find(part.words):
            rest += part.words[place : mention.start] + " "
            place = mention.end
            if mention.kind == PERSON:
                found += self._names.members_of(mention.candidates)
            elif mention.kind == ASSOCIATION:
                bodies += [self._names.associations[key] for key in mention.keys]
        rest = without_ties(rest + part.words[place:])
        dated = bool(rest) and self._dated(rest)
        if not (found or bodies) or (rest and not dated):
            return _Named((), ()), part
        at_home = [one for one in found if one.association in bodies]
        named = _Named(tuple(dict.fromkeys(at_home or found)), tuple(dict.fromkeys(bodies)))
        return named, replace(part, words=rest) if dated else None

    def _dated(self, words: str) -> bool:
        now = now_there(self._context, self._context.tz)
        return bool(read_dates(words, locale_of(words, self._context.locales[0]), now))

    def _person(self, part: Part, named: _Named, homes: Sequence[int | None]) -> Member | None:
        """Return the one who is meant; of several those of the associations concerned."""
        people = named.people
        if len(people) > 1:
            people = tuple(one for one in people if one.association and one.association.id in homes) or people
        if len(people) == 1:
            return people[0]
        self.unread.append(Unread(part.words, people))
        return None

    def _own(self) -> int | None:
        member = self._context.speaker.member
        return member.association.id if member and member.association else None

    def _owner(self, wish: NewTask, part: Part, named: _Named) -> NewTask:
        if (owner := self._person(part, named, (wish.lead_id or self._own(),))) is None:
            return wish
        return replace(wish, owner_id=owner.id, without=wish.without - {"owner"})

    def _contact(self, wish: NewExchange, part: Part, named: _Named) -> NewExchange:
        contact = self._person(part, named, (wish.host_id or self._own(),))
        return wish if contact is None else replace(wish, contact_id=contact.id)

    def _bodies(self, wish: NewTask, part: Part, named: _Named) -> NewTask:
        ids = tuple(party.id for party in named.bodies)
        if part.name == "supporting" or (part.name != "lead" and wish.lead_id is not None):
            return replace(wish, supporting_ids=tuple(dict.fromkeys((*wish.supporting_ids, *ids))))
        return replace(wish, lead_id=ids[0], supporting_ids=ids[1:] or wish.supporting_ids)

    def _parties(self, wish: NewExchange, part: Part, named: _Named) -> NewExchange:
        ids = tuple(party.id for party in named.bodies)
        # Whoever may add only what the own association hosts means with another one that it takes part.
        host = self._context.is_admin or ids[0] == self._own()
        if part.name == "host" or (not part.name and len(ids) == 1 and wish.host_id is None and host):
            return replace(wish, host_id=ids[0])
        return replace(wish, participant_ids=tuple(dict.fromkeys((*(wish.participant_ids or ()), *ids))))

    async def _project(self, wish: NewTask, part: Part) -> NewTask:
        project = await self._context.services.creating.project(part.words)
        if project is None:
            self.unread.append(Unread(part.words))
            return wish
        return replace(wish, project_id=project.id)

    def _none(self, wish: NewTask, part: Part) -> NewTask:
        """Take 无 for the part that it names, or else for the first that was asked for and is not settled."""
        open_parts = [name for name in (*self._asked, "owner", "deadline") if name in ("owner", "deadline")]
        settled = {"owner"} if wish.owner_id else set()
        settled |= ({"deadline"} if wish.deadline else set()) | wish.without
        named = part.name or next((name for name in open_parts if name not in settled), "owner")
        if named == "owner":
            return replace(wish, owner_id=None, without=wish.without | {"owner"})
        return replace(wish, deadline=None, others=(), without=wish.without | {"deadline"})

    def _zone(self, home_id: int | None) -> str:
        home = next((party for party in self._names.associations.values() if party.id == home_id), None)
        return home.tz if home else self._context.tz

    def _deadline(self, wish: NewTask, part: Part) -> NewTask:
        tz = self._zone(wish.lead_id or self._own())
        try:
            days = read_new_deadline(part.words, self._context.locales, now_there(self._context, tz))
        except DateUnread as unread:
            return self._untaken(wish, part, unread.reason)
        found = [Deadline(day.on, tz, day.at_time) for day in days if day is not None]
        if not found:
            return replace(wish, deadline=None, others=(), without=wish.without | {"deadline"})
        return replace(wish, deadline=found[0], others=tuple(found[1:]), without=wish.without - {"deadline"})

    def _time_or_place(self, wish: NewExchange, part: Part) -> NewExchange:
        tz = self._zone(wish.host_id or self._own())
        try:
            readings = read_new_hours(part.words, self._context.locales, now_there(self._context, tz))
        except DateUnread as unread:
            if unread.reason in _IS_A_DATE:
                return self._untaken(wish, part, unread.reason)
            readings = []
        spans = [span for hours in readings if (span := span_of(hours, wish.span, tz)) is not None]
        if spans:
            return replace(wish, span=spans[0], others=tuple(spans[1:]))
        # A comma may belong to the title until something else has been said.
        if not part.name and (not part.loose or wish.span is not None) and not wish.place:
            return replace(wish, place=part.words)
        return self._untaken(wish, part)

    def _placed(self, wish: NewExchange, part: Part) -> NewExchange:
        """Take degrees, with the name beside them if there is one; only another name makes another place."""
        place, degrees = read_place(part.words)
        if degrees is None:
            self.unread.append(Unread(part.words, why="off_the_map"))
            return wish
        return replace(wish, place=place or wish.place, spot=Spot(*degrees))

    def _untaken(self, wish: Wished, part: Part, why: str = "") -> Wished:
        """Put what stands after a comma and is nothing else back into the title; note any other part as unread."""
        why = why if why in _IS_A_DATE else ""
        if part.loose and part.after and not part.name and not why:
            return replace(wish, title=f"{wish.title}{part.after}{part.words}")
        self.unread.append(Unread(part.words, why=why))
        return wish


def span_of(hours: Hours, before: Span | None, tz: str) -> Span | None:
    """Return the time that is meant; hours without a day are those of the day that was said before, None without."""
    on = hours.on or (before.start.date() if before else None)
    if on is None:
        return None
    tz = (zone(hours.zone) or tz) if hours.zone else tz
    if hours.at_time is None:
        last = datetime.combine(hours.until_on, time.min) if hours.until_on else None
        if before is not None and not before.all_day and last is None:
            # Another day for hours that were said already.
            start = datetime.combine(on, before.start.time())
            return Span(start, start + (before.end - before.start) if before.end else None, tz)
        return Span(datetime.combine(on, time.min), last, tz, all_day=True)
    end = datetime.combine(hours.until_on or on, hours.until_time) if hours.until_time else None
    return Span(datetime.combine(on, hours.at_time), end, tz)
