"""Lists of exchanges, in words: pages, filters, and what their buttons send."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.domain.exchanges.cases import ExchangeList
from bot.domain.exchanges.listing import Place, Scope
from bot.domain.models import Exchange, ExchangeKind
from bot.i18n import Translator
from handlers.replies.links import code_buttons
from handlers.replies.naming import KINDS, capital, name, said, when
from handlers.replies.packing import base36, packed_days, packed_minute, read_days, read_minute
from handlers.replies.reply import Button, Reply, clip, in_rows, lines

# What `data` writes after the list's name: days, kind, association, place, words.
SHAPE = r"((?:[0-9a-z]{4})?-(?:[0-9a-z]{4})?|):(\d?):([0-9a-z]{0,4}):([<>][0-9a-z]{1,7}\.[0-9a-z]{1,5}|):(.*)"
_A_ROW = 2
_ASSOCIATIONS_A_ROW = 4
# Telegram allows 100 buttons: kinds, pages and a way back stand there as well.
_ASSOCIATIONS = 80


def data(scope: Scope, place: Place | None = None, *, backwards: bool = False, list_name: str = "next") -> str:
    """Return what a button sends that leads to a page of a list; `list_name` is `next`, or `filter` for the choices."""
    if scope.everything and place is None and list_name == "next":
        return "next:0"
    days = packed_days(scope.first, scope.last)
    where = f"{'<' if backwards else '>'}{packed_minute(place.starts_at)}.{base36(place.item_id)}" if place else ""
    kind = list(ExchangeKind).index(scope.kind) if scope.kind else ""
    party = base36(scope.party_id) if scope.party_id else ""
    return f"{list_name}:{days}:{kind}:{party}:{where}:{scope.words}"


def read(days: str, kind: str, party: str, where: str, words: str) -> tuple[Scope, Place | None, bool]:
    """Read what `data` wrote: the scope, the place and whether the page lies before it.

    Raises ValueError, OverflowError or IndexError where it was not `data` that wrote it.
    """
    first, last = read_days(days)
    scope = Scope(
        first=first,
        last=last,
        kind=list(ExchangeKind)[int(kind)] if kind else None,
        party_id=int(party, 36) if party else None,
        words=words,
    )
    if not where:
        return scope, None, False
    minutes, _, item_id = where[1:].partition(".")
    return scope, Place(read_minute(minutes), int(item_id, 36)), where[0] == "<"


def listing(_: Translator, found: ExchangeList, tz: str) -> Reply:
    """List a page of exchanges by month: code, when, title, place, host; buttons for pages, cards and filters."""
    asked = _asked(_, found)
    heading = Markup(" · ").join([_heading(_, found, tz), *asked])
    if not found.exchanges:
        return _nothing(_, found, heading)
    parts = [heading]
    for month, exchanges in groupby(found.exchanges, lambda one: _month(one, tz)):
        parts.append(Markup("<b>{}</b>").format(capital(_.month(month))))
        parts += [entry(_, one, tz, found.now) for one in exchanges]
    buttons = code_buttons([one.code for one in found.exchanges], "exchange")
    buttons += [row for row in (tuple(_pages(_, found)), tuple(_filters(_, found))) if row]
    item_ids = tuple(one.id for one in found.exchanges)
    view = data(found.scope, found.place, backwards=found.backwards)
    further = data(found.scope, found.later) if found.later is not None else ""
    return Reply(Markup("\n\n").join(parts), tuple(buttons), item_ids, view, further=further)


def _heading(_: Translator, found: ExchangeList, tz: str) -> Markup:
    if found.scope.past(found.now, tz):
        return _("<b>Exchanges</b>")
    return _("<b>Coming exchanges</b>")


def _asked(_: Translator, found: ExchangeList) -> list[str]:
    scope = found.scope
    asked: list[str] = []
    if scope.first is not None or scope.last is not None:
        asked.append(period(_, scope.first, scope.last))
    if scope.kind is not None:
        asked.append(str(_(KINDS[scope.kind])))
    if found.party is not None:
        asked.append(name(_, found.party))
    if scope.words:
        asked.append(_("“{words}”", words=clip(scope.words, 60)))
    return asked


def period(_: Translator, first: date | None, last: date | None) -> str:
    """Say days (inclusive; None: open), whole months by their names."""
    if first is None or last is None:
        if last is not None:
            return str(_("until {day}", day=_.day(last, brief=True)))
        return str(_("from {day}", day=_.day(first, brief=True))) if first is not None else ""
    whole = first.day == 1 and (last + timedelta(days=1)).day == 1 if last < date.max else False
    if whole and (first.year, first.month) == (last.year, last.month):
        return _.month(first)
    if whole:
        return f"{_.month(first)} – {_.month(last)}"
    return " – ".join(dict.fromkeys((_.day(first, brief=True), _.day(last, brief=True))))


def _nothing(_: Translator, found: ExchangeList, heading: Markup) -> Reply:
    if found.scope.everything:
        return Reply(_("No exchange is planned from now on."))
    show_all = Button(str(_("Show all")), "next:0")
    rows: list[tuple[Button, ...]] = [(show_all,)]
    if filters := tuple(_filters(_, found)):
        rows.append(filters)
    return Reply(lines((heading, _("No exchange on the plan fits this."))), tuple(rows))


def _month(exchange: Exchange, tz: str) -> date:
    zone = ZoneInfo(exchange.span.tz if exchange.span.all_day else tz)
    return exchange.span.starts_at.astimezone(zone).date().replace(day=1)


def _pages(_: Translator, found: ExchangeList) -> Iterator[Button]:
    if found.earlier is not None:
        yield Button(str(_("◀ Earlier")), data(found.scope, found.earlier, backwards=True))
    if found.later is not None:
        yield Button(str(_("Later ▶")), data(found.scope, found.later))


def _filters(_: Translator, found: ExchangeList) -> Iterator[Button]:
    yield Button(str(_("Filter")), data(found.scope, list_name="filter"))
    if not found.scope.everything and found.exchanges:
        yield Button(str(_("Show all")), "next:0")


def choices(_: Translator, found: ExchangeList) -> Reply:
    """Offer kinds and associations to narrow a list by; what is chosen now bears a mark, and a tap on it undoes it."""
    scope = found.scope
    kinds = [
        Button(
            _marked(capital(str(_(KINDS[kind]))), chosen=scope.kind is kind),
            data(replace(scope, kind=None if scope.kind is kind else kind)),
        )
        for kind in ExchangeKind
    ]
    associations = [
        Button(
            _marked(one.code, chosen=scope.party_id == one.id),
            data(replace(scope, party_id=None if scope.party_id == one.id else one.id)),
        )
        for one in found.parties[:_ASSOCIATIONS]
    ]
    rows = [*in_rows(kinds, _A_ROW), *in_rows(associations, _ASSOCIATIONS_A_ROW)]
    rows.append((Button(str(_("◀ Back")), data(scope)), Button(str(_("Show all")), "next:0")))
    known = [Markup("{} {}").format(one.code, name(_, one)) for one in found.parties[:_ASSOCIATIONS]]
    text = lines((_("Which exchanges shall I show? Please choose a kind or an association."), _.comma.join(known)))
    return Reply(text, tuple(rows))


def _marked(label: str, *, chosen: bool) -> str:
    return f"✓ {label}" if chosen else label


def entry(_: Translator, exchange: Exchange, tz: str, now: datetime) -> Markup:
    under_way = exchange.span.starts_at <= now < exchange.span.ends_at
    head = Markup("<b>{}</b> · {}").format(exchange.code, when(_, exchange, tz, brief=True))
    if under_way:
        head += Markup(" · ") + _("<b>under way</b>")
    return lines((head, said(_, exchange.titles), _place_and_host(_, exchange)))


def _place_and_host(_: Translator, exchange: Exchange) -> Markup | None:
    parts = []
    if exchange.places:
        parts.append(said(_, exchange.places, 80))
    host = exchange.host or next(iter(exchange.organisers), None)
    if host is not None:
        parts.append(_("host: {host}", host=name(_, host)))
    return Markup(" · ").join(parts) if parts else None
