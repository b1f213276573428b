"""Exchanges: what is coming."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.errors import UnknownItem
from bot.domain.models import Exchange, ExchangeDraft, ItemKind, Report
from bot.domain.ports import Clock, Reading, Store, Writing

PAGE = 6


@dataclass(frozen=True, slots=True)
class ExchangeView:
    """An exchange with its latest reports, newest first."""

    exchange: Exchange
    reports: tuple[Report, ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class ExchangeList:
    """A page of coming exchanges; `more` tells whether another follows."""

    exchanges: tuple[Exchange, ...]
    offset: int
    more: bool
    now: datetime


def exchange_draft_of(exchange: Exchange) -> ExchangeDraft:
    """Return an exchange as it would be written unchanged."""
    return ExchangeDraft(
        code=exchange.code,
        kind=exchange.kind,
        titles=exchange.titles,
        span=exchange.span,
        organiser_ids=tuple(party.id for party in exchange.organisers),
        host_id=exchange.host.id if exchange.host else None,
        participant_ids=tuple(party.id for party in exchange.participants),
        places=exchange.places,
        contact_id=exchange.contact.id if exchange.contact else None,
        status=exchange.status,
    )


async def exchange_by_code(view: Reading | Writing, code: str) -> Exchange:
    """Return the exchange with this code; raises `UnknownItem`."""
    item = await view.items.by_code(code)
    if not isinstance(item, Exchange):
        raise UnknownItem(code=code, kind=ItemKind.EXCHANGE)
    return item


class ExchangeCases:
    """What can be asked about exchanges."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def coming(self, offset: int = 0) -> ExchangeList:
        """Return a page of exchanges that have not ended, by start; the last page where `offset` lies beyond it."""
        now = self._clock.now()
        async with self._store.reading() as view:
            found = await view.exchanges.coming(now, offset=offset, limit=PAGE + 1)
            if offset and not found:
                # Exchanges have ended since the button was made.
                offset = max(0, len(await view.exchanges.unsettled(now)) - 1) // PAGE * PAGE
                found = await view.exchanges.coming(now, offset=offset, limit=PAGE + 1)
        return ExchangeList(tuple(found[:PAGE]), offset, len(found) > PAGE, now)

    async def show(self, code: str) -> ExchangeView:
        """Return an exchange with its latest reports; raises `UnknownItem`."""
        async with self._store.reading() as view:
            item = await exchange_by_code(view, code)
            return ExchangeView(item, tuple(await view.reports.of(item.id, 5)), self._clock.now())
