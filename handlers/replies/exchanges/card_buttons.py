"""The buttons of an exchange's card: answering, the calendar, reminders, the map, what the host's side sets."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from bot.domain.exchanges.attendance import Answer, Position
from bot.domain.exchanges.cases import ExchangeView
from bot.domain.exchanges.invitations import Standing, open_to_answers
from bot.domain.reminders.rules import DAY
from bot.i18n import Translator
from handlers.replies.naming import N_
from handlers.replies.reply import Button, in_rows
from handlers.replies.reports import EARLIER, reading_on

Row = tuple[Button, ...]
_A_ROW = 2
ANSWERS = {
    Position.COMING: N_("✅ Coming"),
    Position.MAYBE: N_("❔ Perhaps"),
    Position.NOT_COMING: N_("✖ Not coming"),
}
OWN_ANSWERS = {
    Position.COMING: N_("🙋 I can come"),
    Position.MAYBE: N_("I may"),
    Position.NOT_COMING: N_("I cannot"),
}


def card_rows(_: Translator, view: ExchangeView, tz: str) -> tuple[Row, ...]:
    """Return the buttons under a card, for the one who reads it or for everybody in a group."""
    rows: list[Row] = []
    if open_to_answers(view.exchange, view.now):
        rows += _in_private(_, view, view.standing) if view.standing else _in_a_group(_, view)
    return (*rows, *reading_on(_, view.reports[:1], EARLIER, tz), *in_rows(list(_further(_, view)), _A_ROW))


def _key(view: ExchangeView) -> str:
    # What was asked of the reader's plans for another time says nothing of the new one.
    return f"{view.exchange.code}:{view.exchange.schedule_no}"


def _position_row(_: Translator, view: ExchangeView, chosen: Position | None) -> Row:
    return tuple(
        Button(_marked(_(label), chosen=position is chosen), f"ans:{_key(view)}:{position}")
        for position, label in ANSWERS.items()
    )


def _marked(label: Markup, *, chosen: bool) -> str:
    return f"● {label}" if chosen else str(label)


def _counting(_: Translator, view: ExchangeView, label: str) -> Row:
    return (
        Button("➖", f"cnt:{_key(view)}:down"),
        Button(label, f"cnt:{_key(view)}:ask"),
        Button("➕", f"cnt:{_key(view)}:up"),
    )


def _in_private(_: Translator, view: ExchangeView, standing: Standing) -> Iterator[Row]:
    if standing.answers_for is not None:
        mine = next(guest for guest in view.guests if guest.association.id == standing.answers_for.id)
        yield _position_row(_, view, mine.answer.position if mine.answer else None)
        if mine.answer is not None and mine.answer.position is not Position.NOT_COMING:
            yield _counting(_, view, _number(_, mine.answer))
            if view.exchange.asks_names or mine.names:
                label = _.ngettext("✍ Delegates: {n} name", "✍ Delegates: {n} names", len(mine.names))
                yield (Button(str(label), f"names:{_key(view)}"),)
    if standing.speaks:
        yield tuple(
            Button(_marked(_(label), chosen=standing.own is position), f"me:{_key(view)}:{position}")
            for position, label in OWN_ANSWERS.items()
        )


def _number(_: Translator, answer: Answer) -> str:
    if answer.delegates is None:
        return str(_("👥 How many?"))
    return str(_.ngettext("👥 {n} person", "👥 {n} people", answer.delegates))


def _in_a_group(_: Translator, view: ExchangeView) -> Iterator[Row]:
    if not view.guests:
        return
    yield _position_row(_, view, None)
    if any(guest.answer is not None and guest.answer.position is not Position.NOT_COMING for guest in view.guests):
        yield _counting(_, view, str(_("👥 How many?")))


def _further(_: Translator, view: ExchangeView) -> Iterator[Button]:
    exchange, standing = view.exchange, view.standing
    yield Button(str(_("🗓 To my calendar")), f"ics:{exchange.code}")
    if open_to_answers(exchange, view.now):
        yield Button(_reminding(_, standing), f"remindme:{exchange.code}")
    if exchange.spot is not None:
        yield Button(str(_("📍 Map")), f"map:{exchange.code}")
    if view.outdated or any(len(wording) > 400 for wording in exchange.programmes.values()):
        yield Button(str(_("📋 Whole programme")), f"programme:{exchange.code}")
    yield Button(str(_("History")), f"history:{exchange.code}:")
    if view.guests:
        yield Button(str(_("👥 Who comes")), f"answers:{exchange.code}")
    if standing is None:
        return
    if open_to_answers(exchange, view.now) and standing.deputes and standing.answers_for is not None:
        yield Button(str(_("👤 Who may answer")), f"deputies:{exchange.code}")
    if standing.arranges and not exchange.status.settled:
        yield Button(str(_("⚙ Arrange")), f"arrange:{exchange.code}")


def _reminding(_: Translator, standing: Standing | None) -> str:
    if standing is None or not standing.wishes:
        return str(_("⏰ Remind me"))
    return f"⏰ ✓ {_.comma.join(ahead(_, minutes) for minutes in standing.wishes)}"


def ahead(_: Translator, minutes: int) -> str:
    """Say how long ahead of an exchange."""
    if minutes % DAY == 0:
        return str(_.ngettext("{n} day ahead", "{n} days ahead", minutes // DAY))
    if minutes % 60 == 0:
        return str(_.ngettext("{n} hour ahead", "{n} hours ahead", minutes // 60))
    return str(_.ngettext("{n} minute ahead", "{n} minutes ahead", minutes))
