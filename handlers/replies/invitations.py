"""One exchange, in words: its card, with who has answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from bot.domain.attendance import Delegate, Guest, Position
from bot.domain.exchanges import ExchangeView
from bot.domain.invitations import Standing, open_to_answers
from bot.domain.models import Exchange, Member, Status
from bot.domain.text import Text
from bot.i18n import Translator
from handlers.replies.card_buttons import card_rows
from handlers.replies.naming import KINDS, N_, days_to, name, names, other_title, reachable, said, when
from handlers.replies.reply import Reply, lines
from handlers.replies.reports import history

TITLE = 300
PROGRAMME = 400
POSITIONS = {
    Position.COMING: N_("✅ Coming: {names}"),
    Position.MAYBE: N_("❔ Perhaps: {names}"),
    Position.NOT_COMING: N_("✖ Not coming: {names}"),
}
_HINT = N_("<i>The buttons below answer for {name}; those with 🙋 say whether you come yourself.</i>")
_OWN = {
    Position.COMING: N_("🙋 You have said that you can come yourself."),
    Position.MAYBE: N_("🙋 You have said that you may be able to come yourself."),
    Position.NOT_COMING: N_("🙋 You have said that you cannot come yourself."),
}
_COLLEAGUES = {
    Position.COMING: N_("🙋 Can come themselves: {names}"),
    Position.MAYBE: N_("🙋 May be able to come: {names}"),
    Position.NOT_COMING: N_("🙋 Cannot come: {names}"),
}


def card(_: Translator, view: ExchangeView, tz: str, *, alone: bool = False) -> Reply:
    """Show all of one exchange. `alone`: no other language stands beside this one, so that the title in it is added."""
    exchange = view.exchange
    host = exchange.host or next(iter(exchange.organisers), None)
    text = lines(
        (
            heading(_, exchange),
            other_title(_, exchange.titles) if alone and not _.plain else None,
            _("Status: {status}", status=standing(_, exchange, view.now, tz)),
            _("Kind: {kind}", kind=_(KINDS[exchange.kind])),
            _("Time: {when}", when=when(_, exchange, tz)),
            _("Place: {place}", place=said(_, exchange.places, TITLE)) if exchange.places else None,
            _("Organiser: {names}", names=names(_, exchange.organisers)) if exchange.organisers else None,
            _("Host: {names}", names=name(_, host)) if host else None,
            _("Participants: {names}", names=names(_, exchange.participants)) if exchange.participants else None,
            _("Contact: {person}", person=reachable(_, exchange.contact)) if exchange.contact else None,
            *_programme(_, exchange.programmes),
            *_answers(_, view.guests),
            *history(_, view.reports, tz),
            *_personal(_, view),
        )
    )
    return Reply(text, card_rows(_, view), (exchange.id,), view=f"exchange:{exchange.code}")


def heading(_: Translator, exchange: Exchange) -> Markup:
    """Name an exchange by its code and title."""
    return Markup("<b>{} · {}</b>").format(exchange.code, said(_, exchange.titles, TITLE))


def standing(_: Translator, exchange: Exchange, now: datetime, tz: str) -> Markup:
    """Say how an exchange stands: planned and how far it is, under way, over, cancelled."""
    span = exchange.span
    if exchange.status is Status.CANCELLED:
        return _("<b>called off</b>")
    if now >= span.ends_at and now > span.starts_at:
        return _("over")
    if now >= span.starts_at:
        return _("<b>under way</b>")
    zone = ZoneInfo(span.tz if span.all_day else tz)
    days = (span.starts_at.astimezone(zone).date() - now.astimezone(zone).date()).days
    return _("planned, {days}", days=days_to(_, days))


def _programme(_: Translator, programmes: Text) -> Iterator[Markup]:
    if programmes:
        yield Markup("\n{}").format(_("<b>Programme</b>"))
        yield said(_, programmes, PROGRAMME)


def counted(_: Translator, guest: Guest) -> str:
    """Return an association with the number of its delegates where that was said."""
    called = name(_, guest.association)
    if guest.answer is None or guest.answer.delegates is None or guest.answer.position is Position.NOT_COMING:
        return called
    people = _.ngettext("{name} ({n} person)", "{name} ({n} people)", guest.answer.delegates, name=called)
    return str(people.unescape())


def _answers(_: Translator, guests: Sequence[Guest]) -> Iterator[Markup]:
    """Say who comes, who does not, and who has not answered."""
    if not guests:
        return
    yield Markup("\n{}").format(_("<b>Answers to the invitation</b>"))
    for position, sentence in POSITIONS.items():
        found = [guest for guest in guests if guest.answer is not None and guest.answer.position is position]
        if found:
            line = _(sentence, names=_.comma.join(counted(_, guest) for guest in found))
            numbers = [guest.answer.delegates for guest in found if guest.answer and guest.answer.delegates]
            if position is Position.COMING and len(numbers) > 1:
                line = _("{line} — {n} in all", line=line, n=sum(numbers))
            yield line
    silent = [guest.association for guest in guests if guest.answer is None]
    if silent:
        yield _("⏳ Not answered yet: {names}", names=names(_, silent))


def _personal(_: Translator, view: ExchangeView) -> list[Markup]:
    """Say what the reader has said of themselves, and colleagues to their liaison; nothing in what is copied."""
    standing = view.standing
    if standing is None or _.plain:
        return []
    found = list(_confided(_, standing))
    if standing.answers_for is not None and open_to_answers(view.exchange, view.now):
        found.append(_(_HINT, name=name(_, standing.answers_for)))
    return [Markup("\n{}").format(found[0]), *found[1:]] if found else []


def _confided(_: Translator, standing: Standing) -> Iterator[Markup]:
    others = [one for one in standing.colleagues if standing.member is None or one[0].id != standing.member.id]
    for position, sentence in _COLLEAGUES.items():
        people: list[Member] = [member for member, said_so in others if said_so is position]
        if people:
            yield _(sentence, names=names(_, people))
    if standing.own is not None:
        yield _(_OWN[standing.own])


def programme(_: Translator, exchange: Exchange) -> Reply:
    """Show the whole programme."""
    text = said(_, exchange.programmes, 3000) if exchange.programmes else _("No programme has been set yet.")
    return Reply(
        lines((heading(_, exchange), Markup("\n{}").format(_("<b>Programme</b>")), text)),
        item_ids=(exchange.id,),
        view=f"programme:{exchange.code}",
    )


def who_comes(_: Translator, view: ExchangeView) -> Reply:
    """List the answers association by association, with the delegates' names where the reader may see them."""
    sees = view.standing.sees if view.standing else frozenset()
    parts = [heading(_, view.exchange)]
    for guest in view.guests:
        rows: list[Markup | None] = [_answered(_, guest)]
        if guest.association.id in sees:
            if guest.answer is not None and guest.answer.position is not Position.NOT_COMING:
                rows += [_delegate(_, place, one) for place, one in enumerate(guest.names, 1)]
            rows.append(_("May answer as well: {names}", names=names(_, guest.deputies)) if guest.deputies else None)
        parts.append(lines(rows))
    if not view.guests:
        parts.append(_("Nobody is invited besides the host."))
    return Reply(Markup("\n\n").join(parts), item_ids=(view.exchange.id,), view=f"answers:{view.exchange.code}")


def _answered(_: Translator, guest: Guest) -> Markup:
    if guest.answer is None:
        return _("⏳ Not answered yet: {names}", names=name(_, guest.association))
    return _(POSITIONS[guest.answer.position], names=counted(_, guest))


def _delegate(_: Translator, place: int, one: Delegate) -> Markup:
    details = [escape(part) for part in (one.name, one.post, one.phone) if part]
    return Markup("{}. {}").format(place, escape(_.pause).join(details))
