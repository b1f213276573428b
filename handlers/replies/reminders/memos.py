"""Memos, in words: what was kept, what is asked back, what was typed handed back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup, escape

from bot.domain.memos import Memo
from bot.domain.models import Exchange, Task
from bot.domain.reminders.memos import Standing
from bot.i18n import Translator
from handlers.replies.naming import N_
from handlers.replies.reply import Button, Reply, clip, lines

# What is handed back to be pasted; longer words stand in the message that brought them.
_PASTE = 700

_OFFICE_DAYS = "MO,TU,WE,TH,FR"
_EVERY = {
    "DAILY": (N_("every day"), N_("every {n} days")),
    "WEEKLY": (N_("every week"), N_("every {n} weeks")),
    "MONTHLY": (N_("every month"), N_("every {n} months")),
    "YEARLY": (N_("every year"), N_("every {n} years")),
}


def every(_: Translator, rrule: str) -> Markup:
    """Say how often a rule (RFC 5545) comes again: every week, every 2 months."""
    said = dict(part.split("=", 1) for part in rrule.split(";"))
    if said.get("BYDAY") == _OFFICE_DAYS and "BYSETPOS" not in said and "INTERVAL" not in said:
        return _("Monday to Friday")
    once, many = _EVERY[said["FREQ"]]
    count = int(said.get("INTERVAL", 1))
    return _(once) if count == 1 else _(many, n=count)


def kept(_: Translator, standing: Standing, tz: str) -> Reply:
    """Say when a memo will be said, with a button that takes it back."""
    memo = standing.memo
    at = _.moment(standing.at, tz)
    if memo.recipient.kind == "chat":
        head = _("📌 I will remind this group: <b>{at}</b>", at=at)
    else:
        head = _("📌 I will remind you: <b>{at}</b>", at=at)
    again = goes_along(_) if memo.counted is not None else None
    if memo.rrule is not None and standing.later is not None:
        again = _("Then {at} ({every})", at=_.moment(standing.later, tz), every=every(_, memo.rrule))
    drop = Button(str(_("✖ Do not remind")), f"memo:drop:{memo.id}")
    return Reply(lines((head, escape(clip(memo.text, _PASTE)), again)), ((drop,),))


def goes_along(_: Translator) -> Markup:
    """Say that a memo goes with what it is counted from."""
    return _("Should that date move, this reminder moves with it.")


def dropped(_: Translator, memo: Memo) -> Reply:
    """Say that a memo will not be said."""
    return Reply(lines((_("✖ You will not be reminded of this:"), escape(clip(memo.text, _PASTE)))))


def which_time(_: Translator, words: str, times: Sequence[datetime], draft_id: int) -> Reply:
    """Ask which of several usual readings is meant; `times` are local."""
    buttons = tuple((Button(_.local(at), f"remind:{draft_id}:{place}"),) for place, at in enumerate(times))
    return Reply(lines((_("Which time do you mean?"), escape(clip(words, _PASTE)))), buttons)


def usage(_: Translator) -> Reply:
    """Show how reminders are asked for."""
    once, again = _("tomorrow 15:00 send the papers"), _("every Monday 9:00 weekly report")
    typed = (Markup("<code>{}</code>").format(_.command("remind", str(example))) for example in (once, again))
    return Reply(lines((_("Please write the time and what I shall say then, for example:"), *typed)))


def no_time(_: Translator, words: str) -> Reply:
    """Say that no time was found, and hand the words back behind an example."""
    example = _("tomorrow 15:00 {words}", words=clip(words, _PASTE))
    typed = Markup("<code>{}</code>").format(_.command("remind", str(example)))
    return Reply(lines((_("I could not find a time in that. Please put it first, for example:"), typed)))


def no_deadline(_: Translator, item: Task | Exchange) -> Reply:
    """Say that there is no day from which to count."""
    return Reply(_("{code} has no deadline yet. Please write a date and a time.", code=item.code))


def no_words(_: Translator, typed: str) -> Reply:
    """Say that there is nothing to be said at that time, and hand the time back."""
    example = _("{time} send the papers", time=clip(typed, _PASTE))
    return Reply(
        lines(
            (
                _("What shall I say then? Please write it after the time, for example:"),
                Markup("<code>{}</code>").format(_.command("remind", str(example))),
            )
        )
    )


def handed_back(_: Translator, why: Reply, typed: str) -> Reply:
    """Say why something cannot be kept, and hand it back ready to be changed and sent again."""
    paste = Markup("<code>{}</code>").format(_.command("remind", clip(typed, _PASTE)))
    return Reply(lines((why.text, _("You can copy, change and send it again:"), paste)))
