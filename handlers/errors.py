"""What could not be done, in words: the one place where a CoordinationError becomes a sentence."""

from __future__ import annotations

import logging
from collections.abc import Callable

from markupsafe import Markup
from telegram import Update
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError

from bot.domain import errors
from bot.domain.access import Action
from bot.domain.models import Status
from bot.i18n import Translator
from handlers.context import BotContext
from handlers.gate import turn_away
from handlers.replies.exchanges.arranging import too_long
from handlers.replies.naming import N_, due, name, names, person, when_of
from handlers.replies.people import stranger
from handlers.replies.reply import Reply, Said, clip, lines, visible
from handlers.speaking import alert, answer

_log = logging.getLogger("ponte.handlers")

# What only some may do; the rest of the table is open to everybody in the directory.
_REFUSALS = {
    Action.SET_DEADLINE: N_("Sorry, you cannot move this deadline."),
    Action.MOVE: N_("Sorry, you cannot move this exchange."),
    Action.CALL_OFF: N_("Sorry, you cannot cancel this or take back its cancellation."),
    Action.ASSIGN: N_("Sorry, you cannot give this to another person."),
    Action.FINISH: N_("Sorry, you cannot change the status of this task."),
    Action.ASK_TIME: N_("Sorry, you cannot ask for more time for this task."),
    Action.GIVE_TIME: N_("Sorry, you cannot decide on this request."),
    Action.ARRANGE: N_("Sorry, you cannot arrange this exchange."),
    Action.ANSWER: N_(
        "Your liaison answers for the association. Whether you can come yourself you can tell me in private."
    ),
    Action.CREATE: N_("Sorry, you cannot add this to the plan."),
    Action.SET_TITLE: N_("Sorry, you cannot give titles here."),
    Action.INVITE: N_("Sorry, you cannot invite people."),
    Action.SET_ROLE: N_("Sorry, you cannot give roles."),
    Action.TAKE_OUT: N_("Sorry, you cannot take people out of the directory."),
    Action.SET_GROUP: N_("Sorry, you cannot change this group's settings."),
    Action.SET_JOINT_GROUP: N_("Sorry, you cannot change this group's settings."),
    Action.SET_CALENDAR: N_("Sorry, you cannot change the calendar."),
    Action.SEE_REMINDERS: N_("Sorry, only administrators see everybody's reminders."),
    Action.REGISTER_GROUP: N_("Sorry, you cannot register groups."),
}


def _unknown_item(_: Translator, error: errors.CoordinationError) -> Markup:
    code = clip(str(error.params["code"]), 40)
    return _("There is no {code} on the plan. Please check the code: /tasks all and /next list them.", code=code)


def _not_allowed(_: Translator, error: errors.CoordinationError) -> Markup:
    refusal = _REFUSALS.get(error.params["action"], N_("Sorry, you cannot do that."))
    return lines((_(refusal), _whom_to_ask(_, error)))


def _whom_to_ask(_: Translator, error: errors.CoordinationError) -> Markup:
    who, lead = error.params["who"], error.params["lead"]
    if who:
        return _("Please ask: {names}.", names=names(_, who[:6]))
    if lead is not None:
        return _("Please ask the liaison of {association} or an administrator.", association=name(_, lead))
    return _("Please ask an administrator.")


def _ambiguous(_: Translator, error: errors.CoordinationError) -> Markup:
    found = _.comma.join(visible(person(_, member)) for member in error.params["members"][:6])
    return _("Several people are called {name}: {found}.", name=clip(error.params["name"], 80), found=found)


def _unknown_association(_: Translator, error: errors.CoordinationError) -> Markup:
    known = _.comma.join(f"{found.code} {name(_, found)}" for found in error.params["known"])
    return _("“{name}” is no association I know. These are: {known}.", name=clip(error.params["name"], 80), known=known)


def _settled(_: Translator, error: errors.CoordinationError) -> Markup:
    item = error.params["item"]
    if item.status is Status.CANCELLED:
        return _("{code} is cancelled. To take that back: <code>/restore {code}</code>", code=item.code)
    return _("{code} is done. To take it up again: <code>/reopen {code}</code>", code=item.code)


def _not_a_guest(_: Translator, error: errors.CoordinationError) -> Markup:
    code, guests = error.params["code"], error.params["guests"]
    if not guests:
        return _("Nobody has been invited to {code} who would have to answer.", code=code)
    return _("{names} are asked to answer for {code}; your association is not.", names=names(_, guests), code=code)


_SENTENCES: dict[type[errors.CoordinationError], Callable[[Translator, errors.CoordinationError], Markup]] = {
    errors.UnknownItem: _unknown_item,
    errors.NotAllowed: _not_allowed,
    errors.AmbiguousMember: _ambiguous,
    errors.UnknownAssociation: _unknown_association,
    errors.NotInvited: lambda _, error: stranger(_).text,
    errors.UnknownMember: lambda _, error: _(
        "Nobody in the directory is called {name}. To add a new person, name the association as well: "
        "<code>/invite {name} BJ</code>",
        name=clip(error.params["name"], 80),
    ),
    errors.InvitationInvalid: lambda _, error: _(
        "This invitation link was used already or has expired. Please ask the administrator for a new one."
    ),
    errors.AlreadyLinked: lambda _, error: _(
        "You are registered already: {person}. This link was meant for somebody else.",
        person=person(_, error.params["member"]),
    ),
    errors.BadZone: lambda _, error: _(
        "“{tz}” is no time zone I know. Please use a name such as Asia/Shanghai or Europe/Lisbon.",
        tz=clip(error.params["tz"], 60),
    ),
    errors.DeadlinePast: lambda _, error: _(
        "{day} is already past, so {code} stays as it was. Please give a day from today on.",
        day=due(_, error.params["deadline"]),
        code=error.params["code"],
    ),
    errors.TimePast: lambda _, error: _(
        "{when} is already past, so {code} stays as it was. Please give a time to come.",
        when=when_of(_, error.params["span"], error.params["span"].tz),
        code=error.params["code"],
    ),
    errors.EndsFirst: lambda _, error: _(
        "{code} would end before it begins. Please give the start first, then the end: "
        "<code>/move {code} 2027-01-21 10:00-12:00</code>",
        code=error.params["code"],
    ),
    errors.ItemSettled: _settled,
    errors.NotSettled: lambda _, error: _(
        "{code} is neither done nor cancelled: there is nothing to take back.", code=error.params["item"].code
    ),
    errors.NoDeadline: lambda _, error: _(
        "{code} has no deadline, so there is nothing to put off.", code=error.params["code"]
    ),
    errors.NotLater: lambda _, error: _(
        "The deadline of {code} is {day}. Please give a later date.",
        day=due(_, error.params["deadline"]),
        code=error.params["code"],
    ),
    errors.RequestGone: lambda _, error: _("This button no longer works. Please ask again."),
    errors.MemoPast: lambda _, error: _(
        "{when} is already past. Please give a time to come.", when=_.local(error.params["when"])
    ),
    errors.NoSuchDay: lambda _, error: _("There is no such day. Please give another."),
    errors.MemoTooLong: lambda _, error: _.ngettext(
        "A reminder takes {n} character at most. Please shorten it.",
        "A reminder takes {n} characters at most. Please shorten it.",
        error.params["most"],
    ),
    errors.TooLong: lambda _, error: too_long(_, error.params["most"], error.params["length"]).text,
    errors.TooOften: lambda _, error: _("That would be too often. At most three times a day, please."),
    errors.TooManyMemos: lambda _, error: _.ngettext(
        "There is {n} reminder already. Please take one back first: /reminders lists them.",
        "There are {n} reminders already. Please take one back first: /reminders lists them.",
        error.params["most"],
    ),
    errors.NoSuchMemo: lambda _, error: _("This reminder is no longer there."),
    errors.NotListed: lambda _, error: _(
        "You are an administrator but not in the directory yet, so I have nobody to remind. "
        "To add yourself: <code>/invite name BJ</code>, then open the link."
    ),
    errors.UnknownCountry: lambda _, error: _(
        "I know no days off of {name}. These I know: {known}.",
        name=clip(error.params["name"], 40),
        known=_.comma.join(error.params["known"]),
    ),
    errors.AnswersClosed: lambda _, error: _(
        "{code} has begun, so the invitation is closed.", code=error.params["code"]
    ),
    errors.NotAGuest: _not_a_guest,
    errors.LastAdmin: lambda _, error: _(
        "{person} is the only administrator. Please make somebody else administrator first.",
        person=person(_, error.params["member"]),
    ),
}


def sentence(_: Translator, error: errors.CoordinationError) -> Reply:
    """Return what to tell the person whom `error` stopped."""
    return Reply(_SENTENCES[type(error)](_, error))


def covered() -> frozenset[type[errors.CoordinationError]]:
    """Return the errors that have a sentence."""
    return frozenset(_SENTENCES)


def _apology(_: Translator, error: Exception | None, *, done: bool) -> Reply:
    lost = isinstance(error, NetworkError) and not isinstance(error, BadRequest)
    if lost and not done:
        # Perhaps it has arrived all the same: what was perhaps sent is not sent again.
        return Reply(
            _(
                "Sorry, the connection failed and my answer may not have reached you. "
                "If you do not see it, please send or tap it again."
            )
        )
    if done:
        return Reply(
            _("This was done, but then something went wrong on my side. There is no need to send or tap it again.")
        )
    return Reply(
        _("Sorry, something went wrong on my side and this was not done. Please send or tap it again in a moment.")
    )


async def explain(update: object, context: BotContext) -> None:
    """Answer for an error that was foreseen; one outside an update gets a line in the log."""
    error = context.error
    if not isinstance(update, Update) or not isinstance(error, errors.CoordinationError):
        _log.error("an error outside an update", exc_info=error)
        return
    # The library makes a context of its own for an error.
    await context.refresh_data()
    try:
        if isinstance(error, errors.NotInvited):
            await turn_away(update, context)
        else:
            await _tell(update, context, lambda _: sentence(_, error))
    except TelegramError:
        _log.exception("could not tell of the error in update %s", update.update_id)


async def apologize(update: Update, context: BotContext, *, done: bool) -> None:
    """Tell that an unforeseen error (`context.error`) stopped an update, truly: whether it was `done` all the same."""
    if update.callback_query is None and (
        isinstance(context.error, BadRequest | Forbidden) or update.effective_message is None
    ):
        # What Telegram refuses to take here it would refuse again.
        return
    try:
        await context.refresh_data()
    except Exception:
        # Where the store cannot be asked, the apology goes out in the language that serves where none is known.
        _log.warning("who sent update %s could not be looked up", update.update_id, exc_info=True)
    try:
        await _tell(update, context, lambda _: _apology(_, context.error, done=done))
    except TelegramError:
        _log.exception("could not tell of the error in update %s", update.update_id)


async def _tell(update: Update, context: BotContext, say: Said) -> None:
    if update.callback_query is not None:
        await alert(update, context, say)
    else:
        await answer(update, context, say)
