"""Exchanges: what is coming."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.domain.errors import UnknownItem
from bot.domain.exchanges.attendance import Guest
from bot.domain.exchanges.invitations import Standing, guests_of, standing_of
from bot.domain.exchanges.listing import Place, Scope
from bot.domain.looking.journal import outdated
from bot.domain.models import Association, Exchange, ExchangeDraft, ExchangeKind, ItemKind, Report
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.traffic import Speaker

PAGE = 6


@dataclass(frozen=True, slots=True)
class ExchangeView:
    """An exchange with its latest reports, newest first, and its guests.

    `standing` is what the reader may do with it; None where a group reads it. `outdated` are the locales in which
    the programme is behind another language.
    """

    exchange: Exchange
    reports: tuple[Report, ...]
    now: datetime
    guests: tuple[Guest, ...] = ()
    standing: Standing | None = None
    outdated: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ExchangeList:
    """A page of exchanges by start. `earlier` and `later` are where the pages beside it hang, None where none is.

    `place` and `backwards` are where it hangs itself.

    `party` is the association that `scope` names, `parties` those that it could name.
    """

    exchanges: tuple[Exchange, ...]
    scope: Scope
    now: datetime
    party: Association | None = None
    parties: tuple[Association, ...] = ()
    earlier: Place | None = None
    later: Place | None = None
    place: Place | None = None
    backwards: bool = False


def _place(exchange: Exchange) -> Place:
    return Place(exchange.span.starts_at, exchange.id)


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
        programmes=exchange.programmes,
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

    async def scope(
        self,
        first: date | None,
        last: date | None,
        kind: str | None,
        words: str,
        *,
        tail: str = "",
        whole: str = "",
    ) -> Scope:
        """Return what was asked for: an association that stands among the words is taken for a party.

        Where `tail`, which follows the kind as one word with it, names none, that was no kind: `whole` are the words.
        """
        async with self._store.reading() as view:
            if tail and await view.associations.find(tail) is None:
                kind, words = None, whole
            scope = Scope(first, last, ExchangeKind(kind) if kind else None)
            pieces = words.split()
            # The longest run of words that names one: "associacao de tianjin" is not searched for in titles.
            for length in range(len(pieces), 0, -1):
                for start in range(len(pieces) - length + 1):
                    found = await view.associations.find(" ".join(pieces[start : start + length]))
                    if found is not None:
                        left = pieces[:start] + pieces[start + length :]
                        return replace(scope, party_id=found.id, words=" ".join(left))
        return replace(scope, words=words)

    async def page(
        self, tz: str, scope: Scope | None = None, place: Place | None = None, *, backwards: bool = False
    ) -> ExchangeList:
        """Return the page after `place` (just before it: `backwards`), the first one where nothing is left there.

        `tz` is the zone in which the days of `scope` are meant.
        """
        now = self._clock.now()
        scope = scope or Scope()
        query = scope.query(now, tz)
        async with self._store.reading() as view:
            found = await view.exchanges.page(query, place=place, backwards=backwards, limit=PAGE + 1)
            if place is not None and not found:
                # They have ended or were called off since the button was made.
                place, backwards = None, False
                found = await view.exchanges.page(query, limit=PAGE + 1)
            shown = found[-PAGE:] if backwards else found[:PAGE]
            more = len(found) > PAGE
            parties = tuple(await view.associations.all())
        return ExchangeList(
            exchanges=tuple(shown),
            scope=scope,
            now=now,
            party=next((one for one in parties if one.id == scope.party_id), None),
            parties=parties,
            earlier=_place(shown[0]) if shown and (more if backwards else place is not None) else None,
            later=_place(shown[-1]) if shown and (backwards or more) else None,
            place=place,
            backwards=backwards,
        )

    async def show(self, code: str, speaker: Speaker | None = None) -> ExchangeView:
        """Return an exchange with its latest reports and its guests; raises `UnknownItem`.

        `speaker` is the one person who reads it, None where a group does.
        """

        async def found(view: Reading) -> ExchangeView:
            exchange = await exchange_by_code(view, code)
            guests = await guests_of(view, exchange)
            return ExchangeView(
                exchange,
                tuple(await view.reports.of(exchange.id, 5)),
                self._clock.now(),
                guests,
                await standing_of(view, speaker, exchange, guests) if speaker else None,
                outdated(await view.journal.wordings(exchange.id, "programme")),
            )

        return await self._store.at_once(found)
