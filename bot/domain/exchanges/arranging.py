"""What the host's side sets: the programme, the place and its spot on the map, whether names are asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from bot.domain.access import Action, concerned, require
from bot.domain.errors import ItemSettled
from bot.domain.exchanges.cases import exchange_by_code, exchange_draft_of
from bot.domain.exchanges.showing import refresh
from bot.domain.models import Exchange, Spot
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.telling.notices import announce
from bot.domain.text import Text, short_enough
from bot.domain.traffic import Recipient, Speaker


async def _allowed(view: Reading | Writing, speaker: Speaker, code: str) -> Exchange:
    exchange = await exchange_by_code(view, code)
    await require(view.members, speaker, Action.ARRANGE, *concerned(exchange), owner=exchange.contact)
    if exchange.status.settled:
        raise ItemSettled(item=exchange)
    return exchange


class ArrangeCases:
    """Each raises `UnknownItem`, `NotAllowed`, `ItemSettled`, and returns the exchange as it stands then.

    `here` is where whoever asked sees it anew already.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def may(self, speaker: Speaker, code: str) -> Exchange:
        """Return the exchange that the speaker may arrange."""
        async with self._store.reading() as view:
            return await _allowed(view, speaker, code)

    async def set_programme(
        self, speaker: Speaker, code: str, programme: Text, here: Recipient | None = None
    ) -> Exchange:
        """Keep the programme in its language; what stands in another stays."""
        async with self._changing(speaker, code, here) as (tx, exchange):
            draft = replace(exchange_draft_of(exchange), programmes=programme)
            return await tx.exchanges.update(exchange.id, draft)

    async def set_place(
        self, speaker: Speaker, code: str, place: Text, heard_in: int | None = None, *, spot: Spot | None = None
    ) -> Exchange:
        """Keep the place, with its spot on the map where that is known, and tell everybody concerned.

        A place that is only named in a further language is the same place. Where it had a name in this one, it is
        another: its name in other languages and its spot on the map no longer count, or some would go to the old place.
        `heard_in` is the Telegram id of the group in which it was said.
        """
        short_enough(*place.values())
        async with self._store.writing(speaker.cause) as tx:
            exchange = await _allowed(tx, speaker, code)
            if all(exchange.places.get(locale) == said for locale, said in place.items()):
                after = exchange
            elif any(locale in exchange.places for locale in place):
                after = await tx.exchanges.relocate(exchange.id, place)
            else:
                after = await tx.exchanges.update(exchange.id, replace(exchange_draft_of(exchange), places=place))
            if spot is not None:
                after = await tx.exchanges.pin(exchange.id, spot)
            if after != exchange:
                await announce(tx, speaker, exchange, after, self._clock.now(), heard_in=heard_in)
            return after

    async def pin(self, speaker: Speaker, code: str, spot: Spot, here: Recipient | None = None) -> Exchange:
        """Put the place on the map."""
        async with self._changing(speaker, code, here) as (tx, exchange):
            return await tx.exchanges.pin(exchange.id, spot)

    async def ask_names(self, speaker: Speaker, code: str, *, asks: bool, here: Recipient | None = None) -> Exchange:
        """Ask the guests who comes, or no longer."""
        async with self._changing(speaker, code, here) as (tx, exchange):
            return exchange if exchange.asks_names is asks else await tx.exchanges.ask_names(exchange.id, asks=asks)

    @asynccontextmanager
    async def _changing(
        self, speaker: Speaker, code: str, here: Recipient | None
    ) -> AsyncIterator[tuple[Writing, Exchange]]:
        async with self._store.writing(speaker.cause) as tx:
            exchange = await _allowed(tx, speaker, code)
            yield tx, exchange
            await refresh(tx, exchange.id, self._clock.now(), here)
