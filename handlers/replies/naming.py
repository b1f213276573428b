"""How things are called: wordings in the reader's language, kinds, states, days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from bot.domain.models import (
    Association,
    Deadline,
    Exchange,
    ExchangeKind,
    Member,
    MemberState,
    Role,
    Span,
    Spot,
    Status,
)
from bot.domain.text import Text
from bot.i18n import Translator
from bot.language.references import locale_of
from handlers.replies.reply import clip

TITLE = 160


def N_(message: str) -> str:
    """Mark a message for the catalogues where it is only named."""
    return message


KINDS = {
    ExchangeKind.CONSULTATION: N_("annual consultation"),
    ExchangeKind.VISIT: N_("visit"),
    ExchangeKind.RESEARCH: N_("study visit"),
    ExchangeKind.FORUM: N_("academic forum"),
    ExchangeKind.TRAINING: N_("training"),
    ExchangeKind.OUTREACH: N_("science outreach"),
    ExchangeKind.MEETING: N_("working meeting"),
    ExchangeKind.TOUR: N_("business mission"),
}
STATUSES = {
    Status.NOT_STARTED: N_("not started"),
    Status.IN_PROGRESS: N_("in progress"),
    Status.BLOCKED: N_("blocked"),
    Status.DONE: N_("done"),
    Status.CANCELLED: N_("cancelled"),
}
ROLES = {Role.MEMBER: N_("member"), Role.LIAISON: N_("liaison"), Role.ADMIN: N_("administrator")}
# Languages as they call themselves.
OWN_NAMES = {"zh_Hans": "中文", "pt": "Português"}
LANGUAGES = {"zh_Hans": N_("Chinese"), "pt": N_("Portuguese")}


def said(_: Translator, text: Text, limit: int = TITLE) -> Markup:
    """Return a wording in the reader's language; where only another exists, that, with a discreet mark."""
    wording, locale = text.best(_.locale)
    shown = escape(clip(wording, limit))
    if not wording or locale.partition("_")[0] == _.locale.partition("_")[0]:
        return shown
    if locale == "pt":
        return _("{text} <i>(in Portuguese)</i>", text=shown)
    return _("{text} <i>(in Chinese)</i>", text=shown)


def quoted(_: Translator, words: str, limit: int) -> Markup:
    """Return what somebody wrote, with the same mark where it is not in the reader's language."""
    return said(_, Text.of({locale_of(words, _.locale): words}), limit)


def other_title(_: Translator, text: Text, limit: int = TITLE) -> Markup | None:
    """Return a title in the language that is not the reader's, where it is there and says something else."""
    wording, locale = text.best(_.locale)
    other = next((said for known, said in text.items() if known != locale and said != wording), None)
    return None if other is None else Markup("<i>{}</i>").format(clip(other, limit))


def on_the_map(spot: Spot) -> str:
    """Say degrees as maps take them."""
    return f"{spot.lat:.5f}, {spot.lon:.5f}"


def name(_: Translator, bearer: Association | Member) -> str:
    """Return a name as it is written in the reader's language, else as it is written at all."""
    return clip(bearer.names.best(_.locale)[0], 80)


def names(_: Translator, bearers: Iterable[Association | Member]) -> str:
    """Return names one after the other."""
    return _.comma.join(name(_, bearer) for bearer in bearers)


def person(_: Translator, member: Member) -> Markup:
    """Return a member's name with the association."""
    if member.association is None:
        return escape(name(_, member))
    return _("{name} ({association})", name=name(_, member), association=name(_, member.association))


def mention(_: Translator, user_id: int, called: str) -> Markup:
    """Name the owner of a Telegram account so that a tap opens the person's profile, and the person is told of it."""
    return Markup('<a href="tg://user?id={}">{}</a>').format(user_id, called)


def reachable(_: Translator, member: Member) -> Markup:
    """Return a member's name with the association, and how to reach them: a tap, where the bot has met the person."""
    if member.state is MemberState.LEFT:
        return _("{person} — has left", person=person(_, member))
    if member.user_id is None:
        return _("{person} — not on Telegram with this bot yet", person=person(_, member))
    # Telegram turns the link to somebody whom the bot has not met into plain text.
    called = mention(_, member.user_id, name(_, member))
    if member.association is None:
        return called
    return _("{name} ({association})", name=called, association=name(_, member.association))


def days_to(_: Translator, days: int) -> Markup:
    """Say how far a day is: today, tomorrow, in n days."""
    if days == 0:
        return _("today")
    if days == 1:
        return _("tomorrow")
    return _.ngettext("in {n} day", "in {n} days", days)


def due(_: Translator, when: Deadline, *, brief: bool = False) -> Markup:
    """Say the day of a deadline, with its time where it has one, which each reader's phone shows in its own zone."""
    day = _.day(when.on, brief=brief)
    if when.at_time is None:
        return escape(day)
    shown = f"{day} {_.time(datetime.combine(when.on, when.at_time))}"
    return stamped(when.at, shown, _BRIEF if brief else _WHOLE)


def deadline(
    _: Translator, when: Deadline | None, now: datetime, *, settled: bool = False, brief: bool = False
) -> Markup:
    """Say a deadline and, for what is still open, how far it is or how long ago it was."""
    if when is None:
        return _("continuous, no deadline")
    day = due(_, when, brief=brief)
    if settled:
        return day
    days = (when.on - now.astimezone(ZoneInfo(when.tz)).date()).days
    if now >= when.at:
        if days == 0:
            return _("{day} — overdue since today", day=day)
        return _.ngettext("{day} — overdue by {n} day", "{day} — overdue by {n} days", -days, day=day)
    return _("{day} — {days}", day=day, days=days_to(_, days))


def capital(text: str) -> str:
    """Return a text that opens a line: with a capital, where the script has them."""
    return text[:1].upper() + text[1:]


# Bot API, date-time entity: a signed 32-bit instant.
_LAST_INSTANT = 2**31


# The weekday, a short or long day, and the time.
_BRIEF, _WHOLE = "wdt", "wDt"


def moment(_: Translator, instant: datetime, tz: str, *, brief: bool = False) -> Markup:
    """Say an instant in the reader's zone."""
    return stamped(instant, _.moment(instant, tz, brief=brief), _BRIEF if brief else _WHOLE)


def late(_: Translator, since: datetime, tz: str) -> Markup:
    """Say that something comes late: it should have been said at an instant."""
    return _("<i>Late: due {at}, when messages could not be sent.</i>", at=_.moment(since, tz, brief=True))


def stamped(instant: datetime, shown: str, form: str) -> Markup:
    """Return a moment that each reader's phone shows in its own zone; `shown` is what others see in its place.

    `form` is Telegram's: w the weekday, d or D a short or long day, t the time (Bot API, date-time entity formatting).
    """
    unix = int(instant.timestamp())
    if not 0 < unix < _LAST_INSTANT:
        return escape(shown)
    return Markup('<tg-time unix="{}" format="{}">{}</tg-time>').format(unix, form, shown)


def when(_: Translator, exchange: Exchange, tz: str, *, brief: bool = False) -> Markup:
    """Say when an exchange is, in the reader's zone; its own beside it where the clocks differ."""
    return when_of(_, exchange.span, tz, brief=brief)


def when_of(_: Translator, span: Span, tz: str, *, brief: bool = False) -> Markup:
    """Say a time in the reader's zone; in its own beside it where the clocks differ."""
    if span.all_day:
        return escape(_.period(span.starts_at, span.ends_at, span.tz, all_day=True, brief=brief))
    end = span.ends_at if span.end else None
    mine = _stamped_period(_, span.starts_at, end, tz, brief=brief)
    if span.starts_at.astimezone(ZoneInfo(tz)).utcoffset() == span.starts_at.astimezone(ZoneInfo(span.tz)).utcoffset():
        return mine
    there = _.period(span.starts_at, end, span.tz, brief=brief)
    return _("{mine} ({there} local time)", mine=mine, there=there)


def _stamped_period(_: Translator, start: datetime, end: datetime | None, tz: str, *, brief: bool) -> Markup:
    begins = moment(_, start, tz, brief=brief)
    if end is None:
        return begins
    last = end.astimezone(ZoneInfo(tz))
    if last.date() == start.astimezone(ZoneInfo(tz)).date():
        return Markup("{}–{}").format(begins, stamped(end, _.time(last), "t"))
    return Markup("{} – {}").format(begins, moment(_, end, tz, brief=brief))
