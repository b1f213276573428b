"""One exchange, in words: its card, with who has answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from bot.domain.exchanges.attendance import Delegate, Guest, Position
from bot.domain.exchanges.cases import ExchangeView
from bot.domain.exchanges.invitations import Standing, open_to_answers
from bot.domain.models import Association, Exchange, Member, Status
from bot.domain.text import Text
from bot.i18n import Translator
from handlers.replies.exchanges.card_buttons import card_rows
from handlers.replies.naming import KINDS, N_, OWN_NAMES, days_to, name, on_the_map, other_title, reachable, said, when
from handlers.replies.reply import Button, Reply, length, lines
from handlers.replies.reports import history

TITLE = 300
PROGRAMME = 400
# So many names stand in one line of a card, and so many lines on a page of those who come.
_MANY, _PAGE = 12, 25
# Long names and posts fill a page sooner; what has no names has room for all lines of a page, in either language.
_ROOM = 3200
POSITIONS = {
    Position.COMING: N_("✅ Coming: {names}"),
    Position.MAYBE: N_("❔ Perhaps: {names}"),
    Position.NOT_COMING: N_("✖ Not coming: {names}"),
}
_HINT = N_("<i>The buttons below answer for {name}; those with 🙋 say whether you come yourself.</i>")
OWN = {
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
            _place(_, exchange),
            _("Organiser: {names}", names=some(_, exchange.organisers)) if exchange.organisers else None,
            _("Host: {names}", names=name(_, host)) if host else None,
            _("Participants: {names}", names=some(_, exchange.participants)) if exchange.participants else None,
            _("Contact: {person}", person=reachable(_, exchange.contact)) if exchange.contact else None,
            *_programme(_, view),
            *_answers(_, view.guests, exchange.status),
            *history(_, view.reports, tz),
            *_personal(_, view),
        )
    )
    return Reply(text, card_rows(_, view, tz), (exchange.id,), view=f"exchange:{exchange.code}")


def _place(_: Translator, exchange: Exchange) -> Markup | None:
    """Say where it takes place; in degrees where there is no name, or no button with a map beside it."""
    parts = [said(_, exchange.places, TITLE)] if exchange.places else []
    if exchange.spot is not None and (_.plain or not parts):
        parts.append(escape(on_the_map(exchange.spot)))
    return _("Place: {place}", place=Markup(" · ").join(parts)) if parts else None


def some(_: Translator, bearers: Sequence[Association | Member]) -> str:
    """Return the first names of a list, and how many more there are."""
    return _some(_, [name(_, bearer) for bearer in bearers])


def _some(_: Translator, called: Sequence[str]) -> str:
    shown = _.comma.join(called[:_MANY])
    if len(called) <= _MANY:
        return shown
    more = _.ngettext("{names} and {n} more", "{names} and {n} more", len(called) - _MANY, names=shown)
    return str(more.unescape())


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


def _programme(_: Translator, view: ExchangeView) -> Iterator[Markup]:
    if view.exchange.programmes:
        yield Markup("\n{}").format(_("<b>Programme</b>"))
        yield said(_, view.exchange.programmes, PROGRAMME)
        yield from _newer(_, view)


def _newer(_: Translator, view: ExchangeView) -> Iterator[Markup]:
    """Say that the programme in the reader's language is older than the one in another."""
    shown = view.exchange.programmes.best(_.locale)[1]
    if shown in view.outdated:
        yield _("<i>Newer in Chinese</i>") if shown == "pt" else _("<i>Newer in Portuguese</i>")


def counted(_: Translator, guest: Guest) -> str:
    """Return an association with the number of its delegates where that was said."""
    called = name(_, guest.association)
    if guest.answer is None or guest.answer.delegates is None or guest.answer.position is Position.NOT_COMING:
        return called
    people = _.ngettext("{name} ({n} person)", "{name} ({n} people)", guest.answer.delegates, name=called)
    return str(people.unescape())


def answered_by(_: Translator, guests: Sequence[Guest]) -> Iterator[Markup]:
    """Say who has answered and how, a line a position."""
    for position, sentence in POSITIONS.items():
        found = [guest for guest in guests if guest.answer is not None and guest.answer.position is position]
        if found:
            line = _(sentence, names=_some(_, [counted(_, guest) for guest in found]))
            numbers = [guest.answer.delegates for guest in found if guest.answer and guest.answer.delegates]
            if position is Position.COMING and len(numbers) > 1:
                line = _("{line} — {n} in all", line=line, n=sum(numbers))
            yield line


def _answers(_: Translator, guests: Sequence[Guest], status: Status) -> Iterator[Markup]:
    """Say who comes, who does not, and who has not answered; what is called off waits for no answer."""
    off = status is Status.CANCELLED
    if all(off and guest.answer is None for guest in guests):
        return
    yield Markup("\n{}").format(_("<b>Answers to the invitation</b>"))
    yield from answered_by(_, guests)
    silent = [guest.association for guest in guests if guest.answer is None]
    if silent and not off:
        yield _("⏳ Not answered yet: {names}", names=some(_, silent))


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
            yield _(sentence, names=some(_, people))
    if standing.own is not None:
        yield _(OWN[standing.own])


def programme(_: Translator, view: ExchangeView, locale: str = "") -> Reply:
    """Show the whole programme, in the reader's language or in one that was asked for."""
    exchange = view.exchange
    wordings = Text.of({locale: exchange.programmes.get(locale)}) or exchange.programmes
    text = said(_, wordings, 3000) if wordings else _("No programme has been set yet.")
    older = () if locale in exchange.programmes else tuple(_newer(_, view))
    data = f"programme:{exchange.code}"
    others = [Button(label, f"{data}:{known}") for known, label in OWN_NAMES.items() if known in exchange.programmes]
    return Reply(
        lines((heading(_, exchange), Markup("\n{}").format(_("<b>Programme</b>")), text, *older)),
        (tuple(others),) if len(others) > 1 else (),
        item_ids=(exchange.id,),
        view=f"{data}:{locale}" if locale else data,
        copied=bool(exchange.programmes),
    )


def who_comes(_: Translator, view: ExchangeView, page: int = 0) -> Reply:
    """List the answers association by association, with the delegates' names where the reader may see them."""
    sees = view.standing.sees if view.standing else frozenset()
    off = view.exchange.status is Status.CANCELLED
    guests = [guest for guest in view.guests if guest.answer is not None or not off]
    rows = [row for guest in guests for row in _rows(_, guest, named=guest.association.id in sees)]
    starts = _starts([line for _guest, line in rows])
    page = min(page, len(starts) - 1)
    first, last = starts[page], starts[page + 1] if page + 1 < len(starts) else len(rows)
    shown = [line for _guest, line in rows[first:last]]
    if first and rows[first][0] == rows[first - 1][0]:
        # The list of one association goes on.
        shown.insert(0, _answered(_, rows[first][0]))
    if off:
        shown.insert(0, _("{code} is called off.", code=view.exchange.code))
    elif not rows:
        shown.append(_("Nobody is invited besides the host."))
    data = f"answers:{view.exchange.code}"
    turns = [Button("◀", f"{data}:{page - 1}")] if first else []
    if last < len(rows):
        turns.append(Button("▶", f"{data}:{page + 1}"))
    text = lines((heading(_, view.exchange), Markup(""), *shown))
    buttons = (tuple(turns),) if turns else ()
    this, further = f"{data}:{page}" if page else data, f"{data}:{page + 1}" if last < len(rows) else ""
    return Reply(text, buttons, (view.exchange.id,), this, copied=bool(rows), further=further)


def _starts(rows: Sequence[Markup]) -> list[int]:
    """Return where each page of these lines begins."""
    starts, room = [0], _ROOM
    for at, row in enumerate(rows):
        room -= length(row)
        if room < 0 or at - starts[-1] == _PAGE:
            starts.append(at)
            room = _ROOM - length(row)
    return starts


def _rows(_: Translator, guest: Guest, *, named: bool) -> Iterator[tuple[Guest, Markup]]:
    yield guest, _answered(_, guest)
    if not named:
        return
    if guest.answer is not None and guest.answer.position is not Position.NOT_COMING:
        for place, one in enumerate(guest.names, 1):
            yield guest, _delegate(_, place, one)
    if guest.deputies:
        yield guest, _("May answer as well: {names}", names=some(_, guest.deputies))


def _answered(_: Translator, guest: Guest) -> Markup:
    if guest.answer is None:
        return _("⏳ Not answered yet: {names}", names=name(_, guest.association))
    return _(POSITIONS[guest.answer.position], names=counted(_, guest))


def _delegate(_: Translator, place: int, one: Delegate) -> Markup:
    details = [escape(part) for part in (one.name, one.post, one.phone) if part]
    return Markup("{}. {}").format(place, escape(_.pause).join(details))
