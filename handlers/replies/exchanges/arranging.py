"""What goes with an exchange's card, in words: reminders, deputies, what the host's side sets, and questions."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.domain.exchanges.answering import Deputies
from bot.domain.exchanges.attendance import Delegate
from bot.domain.exchanges.cases import ExchangeView
from bot.domain.models import Association, Exchange, Member, Spot
from bot.domain.reminders.rules import DAY
from bot.domain.text import CONTENT_LOCALES
from bot.i18n import Translator
from handlers.replies.exchanges.card_buttons import ahead
from handlers.replies.exchanges.invitations import heading
from handlers.replies.naming import name, names, on_the_map
from handlers.replies.reply import Button, Reply, clip, in_rows, lines

# Minutes ahead that are offered; whole days alone where an exchange has no hours.
AHEAD = (7 * DAY, DAY, 120, 30)
# What one tap in a group asks for.
USUAL = (DAY, 120)
# Telegram allows 100 buttons.
_MOST = 60


def reminding(_: Translator, view: ExchangeView) -> Reply:
    """Offer when to be reminded; what is on bears a mark, and a tap on it takes it away."""
    wishes = view.standing.wishes if view.standing else ()
    offered = [minutes for minutes in AHEAD if minutes % DAY == 0 or not view.exchange.span.all_day]
    buttons = [
        Button(("✓ " if minutes in wishes else "") + ahead(_, minutes), f"wish:{view.exchange.code}:{minutes}")
        for minutes in offered
    ]
    text = _("When shall I remind you? It will come to you in private. Tap once more to take it away.")
    return Reply(
        lines((heading(_, view.exchange), text)),
        tuple(in_rows(buttons, 2)),
        (view.exchange.id,),
        f"wishes:{view.exchange.code}",
        copied=False,
    )


def wished(_: Translator, code: str, wishes: Sequence[int]) -> Reply:
    """Say in a notice when somebody will be reminded."""
    if not wishes:
        return Reply(_("I will not remind you of {code} any more.", code=code))
    when = _.comma.join(ahead(_, minutes) for minutes in wishes)
    return Reply(_("I will remind you of {code} in private: {when}. Tap again to take it away.", code=code, when=when))


def deputies(_: Translator, found: Deputies) -> Reply:
    """Offer colleagues who may answer as well; those who may bear a mark, and a tap on them takes it away."""
    named = {one.id for one in found.guest.deputies}
    buttons = [
        Button(("✓ " if one.id in named else "") + name(_, one), f"deputy:{found.exchange.code}:{one.id}")
        for one in found.people[:_MOST]
    ]
    ask = _("Who may answer for {name} besides its liaisons?", name=name(_, found.guest.association))
    if not buttons:
        ask = _("There is nobody else of {name} in the directory.", name=name(_, found.guest.association))
    return Reply(
        lines((heading(_, found.exchange), ask)),
        tuple(in_rows(buttons, 2)),
        (found.exchange.id,),
        f"deputies:{found.exchange.code}",
        copied=False,
    )


def deputed(_: Translator, found: Deputies, member: Member) -> Reply:
    """Say who may answer now, after a command."""
    who = {"person": name(_, member), "name": name(_, found.guest.association)}
    if member.id in {one.id for one in found.guest.deputies}:
        text = _("{person} may answer for {name} now.", **who)
    else:
        text = _("{person} no longer answers for {name}.", **who)
    return Reply(lines((heading(_, found.exchange), text)), item_ids=(found.exchange.id,))


def arranging(_: Translator, view: ExchangeView) -> Reply:
    """Offer what the host's side can set."""
    exchange = view.exchange
    asks = _("☑ Ask for names") if exchange.asks_names else _("☐ Ask for names")
    rows = (
        (
            Button(str(_("📋 Programme…")), f"put:{exchange.code}:programme"),
            Button(str(_("📍 Place…")), f"put:{exchange.code}:place"),
        ),
        (Button(str(asks), f"asks:{exchange.code}:{'off' if exchange.asks_names else 'on'}"),),
    )
    text = lines(
        (
            heading(_, exchange),
            _("What would you like to set?"),
            _(
                "With “Ask for names”, the guests also give the name, post and telephone of each delegate. "
                "Only the host and the association itself see them."
            ),
        )
    )
    return Reply(text, rows, (exchange.id,), f"arrange:{exchange.code}", copied=False)


def _question(_: Translator, exchange: Exchange, whom: Markup | None, *text: Markup) -> Reply:
    return Reply(lines((whom, heading(_, exchange), *text)), item_ids=(exchange.id,))


def ask_programme(_: Translator, exchange: Exchange, whom: Markup | None) -> Reply:
    """Ask for the programme."""
    text = _("Please reply with the programme. Written in Chinese or in Portuguese, it is kept for that language.")
    return _question(_, exchange, whom, text)


def ask_place(_: Translator, exchange: Exchange, whom: Markup | None) -> Reply:
    """Ask for the place."""
    text = _("Please reply with the place: its name, a location (📎), or a map link.")
    return _question(_, exchange, whom, text)


def ask_number(_: Translator, exchange: Exchange, whom: Markup | None) -> Reply:
    """Ask how many come."""
    return _question(_, exchange, whom, _("How many delegates come? Please reply with a number."))


def number_unread(_: Translator, exchange: Exchange, whom: Markup | None) -> Reply:
    """Ask again for a number that was not understood."""
    text = _("I could not read that as a number. Please reply with a number, for example 3.")
    return _question(_, exchange, whom, text)


def ask_names(_: Translator, exchange: Exchange, known: Sequence[Delegate], whom: Markup | None) -> Reply:
    """Ask who comes; what is known is ready to be copied and mended."""
    text = _("Who comes? Please reply with one person a line: name, post, telephone.")
    example = _("For example: <code>{line}</code>", line=_("Zhang San, director, 13800138000"))
    instead = _("The new list takes the place of this one:")
    rows = [instead, *(_typed(_, one) for one in known)] if known else [example]
    return _question(_, exchange, whom, text, *rows)


def _typed(_: Translator, one: Delegate) -> Markup:
    return Markup("<code>{}</code>").format(_.pause.join(part for part in (one.name, one.post, one.phone) if part))


def names_unread(_: Translator, exchange: Exchange, whom: Markup | None) -> Reply:
    """Ask again for names that were not understood."""
    text = _("I found no names in that. Please reply with one person a line: name, post, telephone.")
    return _question(_, exchange, whom, text)


def programme_set(_: Translator, exchange: Exchange) -> Reply:
    """Confirm a programme."""
    return _done(_, exchange, _("The programme is kept."))


def place_set(_: Translator, exchange: Exchange, spot: Spot | None = None) -> Reply:
    """Confirm a place, with its `spot` where that came along; ask for its name in the other language if it has none."""
    kept = lines((_("The place is kept."), _on_the_map(_, spot) if spot else None))
    if all(locale in exchange.places for locale in CONTENT_LOCALES):
        return _done(_, exchange, kept)
    typed = _.command("place", f"{exchange.code} …")
    further = _("Please send its name in the other language, too: <code>{typed}</code>", typed=typed)
    return _done(_, exchange, lines((kept, further)))


def off_the_map(_: Translator, words: str) -> Reply:
    """Say that degrees are none of a place."""
    return Reply(_("There is no such place on the map: “{said}”.", said=clip(words, 80)))


def spot_set(_: Translator, exchange: Exchange) -> Reply:
    """Confirm a spot on the map."""
    return _done(_, exchange, _on_the_map(_, exchange.spot or Spot(0, 0)))


def _on_the_map(_: Translator, spot: Spot) -> Markup:
    return _("The place is on the map now: {spot}", spot=on_the_map(spot))


def _done(_: Translator, exchange: Exchange, text: Markup) -> Reply:
    button = Button(exchange.code, f"exchange:{exchange.code}")
    return Reply(lines((heading(_, exchange), text)), ((button,),), (exchange.id,))


def changed_meanwhile(_: Translator, exchange: Exchange, *, begun: bool) -> Reply:
    """Say that a button is older than the last change of its exchange."""
    if exchange.status.settled:
        return Reply(_("{code} is called off.", code=exchange.code))
    if begun:
        return Reply(_("{code} has begun, so the invitation is closed.", code=exchange.code))
    return Reply(_("{code} has changed meanwhile. Here it is as it stands now.", code=exchange.code))


def moved_on(_: Translator, exchange: Exchange) -> Reply:
    """Say that there was a newer card; this one is fresh again."""
    return Reply(
        _(
            "This card of {code} was no longer the newest. It now shows how things stand; please tap again.",
            code=exchange.code,
        )
    )


def which_exchange(_: Translator) -> Reply:
    """Ask to which exchange a location belongs."""
    return Reply(_("For which exchange is this place? Please send the location as a reply to its card."))


def how_to_answer(_: Translator, exchange: Exchange, guests: Sequence[Association]) -> Reply:
    """Say how an answer is typed."""
    typed = _.command("answer", f"{exchange.code} ")
    example = Markup("<code>{}{}</code>").format(typed, _("coming 3"))
    invited = _("Invited: {names}", names=names(_, guests)) if guests else None
    ask = _("Please say who comes, for example:")
    return Reply(lines((heading(_, exchange), ask, example, invited)), item_ids=(exchange.id,))


def too_long(_: Translator, most: int, length: int) -> Reply:
    """Say that something is too long to be kept."""
    return Reply(
        _(
            "That is {length} characters long; up to {most} can be kept. Please shorten it.",
            length=length,
            most=most,
        )
    )
