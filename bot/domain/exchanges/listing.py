"""Which exchanges a list is to show, and where in it a page begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.models import ExchangeKind


@dataclass(frozen=True, slots=True)
class ExchangeQuery:
    """Exchanges that have not ended at the instant `since` and begin before `until`, of a kind, with a party.

    `words` all have to stand in the title or the place, in whichever language.
    """

    since: datetime
    until: datetime | None = None
    kind: ExchangeKind | None = None
    party_id: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """An exchange's place in the order of all: pages hang on it, so that they cost the same wherever they are."""

    starts_at: datetime
    item_id: int


@dataclass(frozen=True, slots=True)
class Scope:
    """What a person asked to see: days `first` to `last` (inclusive, None: open) and the rest as in a query."""

    first: date | None = None
    last: date | None = None
    kind: ExchangeKind | None = None
    party_id: int | None = None
    words: str = ""

    @property
    def everything(self) -> bool:
        """True where nothing narrows it."""
        return self == Scope()

    def past(self, now: datetime, tz: str) -> bool:
        """Tell whether its days lie wholly behind the instant `now`, as the zone `tz` counts days."""
        return self.last is not None and self.last < now.astimezone(ZoneInfo(tz)).date()

    def query(self, now: datetime, tz: str) -> ExchangeQuery:
        """Return what to ask the store: what is yet to come, unless days that are over were asked for."""
        since, until = now, None
        if self.first is not None and (self.past(now, tz) or _midnight(self.first, tz) > now):
            since = _midnight(self.first, tz)
        elif self.past(now, tz):
            since = datetime(1970, 1, 1, tzinfo=UTC)
        if self.last is not None and self.last < date.max:
            until = _midnight(self.last + timedelta(days=1), tz)
        return ExchangeQuery(since, until, self.kind, self.party_id, self.words)


def _midnight(day: date, tz: str) -> datetime:
    return datetime.combine(day, time.min, ZoneInfo(tz)).astimezone(UTC)
