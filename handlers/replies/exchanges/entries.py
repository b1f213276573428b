"""An exchange as an entry of somebody's calendar, in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from bot.domain.exchanges.entries import Entry
from bot.domain.models import Exchange, Status
from bot.i18n import Translator
from handlers.replies.exchanges.invitations import heading
from handlers.replies.naming import KINDS, capital, name, names, person
from handlers.replies.reply import Reply, clip, lines, visible


def entry(words: Sequence[Translator], exchange: Exchange, bot_id: int, now: datetime) -> Entry:
    """Return the entry for readers of these languages, the first of which names what is not a title."""
    first = words[0]
    titles = list(dict.fromkeys(exchange.titles.best(_.locale)[0] for _ in words))
    places = list(dict.fromkeys(exchange.places.best(_.locale)[0] for _ in words)) if exchange.places else []
    return Entry(
        # Two installations may both have an E2, two bots not the same number.
        uid=f"exchange-{exchange.id}.bot-{bot_id}@ponte",
        sequence=exchange.version - 1,
        span=exchange.span,
        summary=" · ".join(titles),
        made_at=now,
        locale=first.locale,
        description="\n\n".join(_described(_, exchange) for _ in words),
        place=" · ".join(places),
        contact=visible(person(first, exchange.contact)) if exchange.contact else "",
        spot=exchange.spot,
        cancelled=exchange.status is Status.CANCELLED,
    )


def _described(_: Translator, exchange: Exchange) -> str:
    others = [said for said in exchange.titles.values() if said != exchange.titles.best(_.locale)[0]]
    rows = [
        f"{exchange.code} · {capital(str(_(KINDS[exchange.kind])))}",
        *others,
        _("Organiser: {names}", names=names(_, exchange.organisers)) if exchange.organisers else None,
        _("Host: {names}", names=name(_, exchange.host)) if exchange.host else None,
        _("Participants: {names}", names=names(_, exchange.participants)) if exchange.participants else None,
        _("Contact: {person}", person=person(_, exchange.contact)) if exchange.contact else None,
        exchange.programmes.best(_.locale)[0] or None,
    ]
    return "\n".join(visible(row) if isinstance(row, Markup) else row for row in rows if row)


def attached(_: Translator, exchange: Exchange) -> Reply:
    """Say what to do with the file."""
    if exchange.status is Status.CANCELLED:
        how = _("Called off: open the file to take it out of your calendar.")
    else:
        how = _(
            "Open the file to put it into your calendar. After a change, open a new one: it takes the place of this."
        )
    return Reply(lines((heading(_, exchange), how)), item_ids=(exchange.id,))


def venue(words: Sequence[Translator], exchange: Exchange) -> tuple[str, str]:
    """Return the title and the address under a place on the map: where it is, and for what."""
    # Telegram takes no venue without both.
    title = " · ".join(dict.fromkeys(exchange.titles.best(_.locale)[0] for _ in words))
    place = " · ".join(dict.fromkeys(exchange.places.best(_.locale)[0] for _ in words))
    about = f"{exchange.code} · {title}"
    return clip(place or about, 120), clip(about, 200)
