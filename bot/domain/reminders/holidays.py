"""The calendars of days off: what is known of a year, and what administrators set right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.access import Action, require
from bot.domain.errors import UnknownCountry
from bot.domain.ports import Clock, Store, Writing
from bot.domain.reminders.planning import replan_group, replan_member
from bot.domain.reminders.preferences import KEY, loaded
from bot.domain.reminders.workdays import COUNTRIES, OfficeDays, provisional
from bot.domain.traffic import Recipient, Speaker

# Longer than any holiday; a slip of the year would otherwise fill the table.
LONGEST = 60


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days one after the other, weekends between them included; `ours` where administrators said so."""

    first: date
    last: date
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Year:
    """A country's year: days off but plain weekends, worked weekends; `provisional` until that is published."""

    country: str
    year: int
    off: tuple[Stretch, ...]
    worked: tuple[Stretch, ...]
    provisional: bool


class HolidayCases:
    """What can be asked about days off."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def year(self, speaker: Speaker, country: str, year: int) -> Year:
        """Return a country's year. Raises `UnknownCountry`, `NotInvited`."""
        async with self._store.reading() as view:
            await require(view.members, speaker, Action.VIEW)
            return year_of(_known(country), year, await view.calendar.overrides())

    async def set(self, speaker: Speaker, country: str, first: date, last: date, working: bool | None) -> Year:
        """Say of each day from `first` to `last` (`LONGEST` at most) whether people work; None: as published.

        Whoever has reminders moved off days off has them planned anew. Raises `UnknownCountry`, `NotAllowed`.
        """
        country = _known(country)
        days = [first + timedelta(days=n) for n in range(min((last - first).days + 1, LONGEST))]
        async with self._store.writing(speaker.cause) as tx:
            await require(tx.members, speaker, Action.SET_CALENDAR)
            for day in days:
                await tx.calendar.override(country, day, working)
            await self._replan(tx)
            return year_of(country, first.year, await tx.calendar.overrides())

    async def _replan(self, tx: Writing) -> None:
        now = self._clock.now()
        for scope, said in (await tx.settings.of(KEY)).items():
            if not loaded(said).days_off:
                continue
            recipient = Recipient.parse(scope)
            if recipient.kind == "chat" and (chat := await tx.chats.get(recipient.id)) is not None:
                await replan_group(tx, chat, now)
            elif recipient.kind == "member" and (member := await tx.members.get(recipient.id)) is not None:
                await replan_member(tx, member, now)


def _known(country: str) -> str:
    if country not in COUNTRIES:
        raise UnknownCountry(name=country, known=COUNTRIES)
    return country


def year_of(country: str, year: int, overrides: dict[tuple[str, date], bool]) -> Year:
    """Return a country's year by the public calendar and what is set right (by country and day: people work)."""
    calendar = OfficeDays(overrides)
    ours = {day for home, day in overrides if home == country}
    days = [date(year, 1, 1) + timedelta(days=n) for n in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)]
    off = [day for day in days if calendar.off(country, day) and (day.isoweekday() < 6 or day in ours)]
    worked = [day for day in days if day.isoweekday() > 5 and not calendar.off(country, day)]
    back = [day for day in days if day in ours and day.isoweekday() < 6 and not calendar.off(country, day)]
    rest = {day for day in days if calendar.off(country, day)}
    return Year(
        country, year, _stretches(off, ours, rest), _stretches([*worked, *back], ours), provisional(country, year)
    )


def _stretches(days: Iterable[date], ours: set[date], between: Iterable[date] = ()) -> tuple[Stretch, ...]:
    """Put days that follow each other together, over days off that lie between them."""
    passed = frozenset(between)
    found: list[Stretch] = []
    for day in sorted(days):
        last = found[-1] if found else None
        gap: Sequence[date] = ()
        if last is not None:
            gap = [last.last + timedelta(days=n) for n in range(1, (day - last.last).days)]
        if last is not None and last.ours == (day in ours) and all(one in passed for one in gap):
            found[-1] = Stretch(last.first, day, last.ours)
        else:
            found.append(Stretch(day, day, day in ours))
    return tuple(found)
