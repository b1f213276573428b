"""One exchange, in words."""

from __future__ import annotations

from markupsafe import Markup

from bot.domain.exchanges import ExchangeView
from bot.domain.models import Status
from bot.i18n import Translator
from handlers.replies.naming import KINDS, name, names, person, said, when
from handlers.replies.reply import Button, Reply, in_rows, lines
from handlers.replies.reports import history

_CODES_A_ROW = 3


def code_buttons(codes: list[str], data: str) -> list[tuple[Button, ...]]:
    """Return one button a code, a few in a row; `data` is the prefix of what they send."""
    return in_rows([Button(code, f"{data}:{code}") for code in codes], _CODES_A_ROW)


def card(_: Translator, view: ExchangeView, tz: str) -> Reply:
    """Show all of one exchange."""
    exchange = view.exchange
    text = lines(
        (
            Markup("<b>{} · {}</b>").format(exchange.code, said(_, exchange.titles, 300)),
            _("<b>Cancelled</b>") if exchange.status is Status.CANCELLED else None,
            _("Kind: {kind}", kind=_(KINDS[exchange.kind])),
            _("Time: {when}", when=when(_, exchange, tz)),
            _("Place: {place}", place=said(_, exchange.places, 300)) if exchange.places else None,
            _("Organiser: {names}", names=names(_, exchange.organisers)) if exchange.organisers else None,
            _("Host: {names}", names=name(_, exchange.host)) if exchange.host else None,
            _("Participants: {names}", names=names(_, exchange.participants)) if exchange.participants else None,
            _("Contact: {person}", person=person(_, exchange.contact)) if exchange.contact else None,
            *history(_, view.reports, tz),
        )
    )
    return Reply(text, item_ids=(exchange.id,), view=f"exchange:{exchange.code}")
