"""Days off, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from markupsafe import Markup, escape

from bot.domain.reminders.holidays import Stretch, Year
from bot.i18n import Translator
from handlers.replies.naming import N_
from handlers.replies.reply import Button, Reply, clip, lines

COUNTRIES = {"CN": N_("China"), "MO": N_("Macau"), "PT": N_("Portugal")}


def year(_: Translator, found: Year) -> Reply:
    """Show a country's year, and how it is set right."""
    head = _("📆 <b>Days off: {country}, {year}</b>", country=_(COUNTRIES[found.country]), year=str(found.year))
    open_yet = None
    if found.provisional:
        open_yet = _("⚠ Provisional: the official calendar of this year, with its worked weekends, is not known yet.")
    off = _("Off: {days}", days=_days(_, found.off)) if found.off else _("Off: weekends only")
    worked = _("Worked: {days}", days=_days(_, found.worked)) if found.worked else None
    ours = any(one.ours for one in (*found.off, *found.worked))
    example = _("{country} {day} off", country=found.country, day=f"{found.year}-02-14")
    typed = Markup("<code>{}</code>").format(_.command("holidays", str(example)))
    text = lines(
        (
            head,
            open_yet,
            off,
            worked,
            _("✎ set here by an administrator") if ours else None,
            None if _.plain else _("To set a day right (off, working or reset): {example}", example=typed),
        )
    )
    countries = tuple(
        Button(str(_(label)), data(code, found.year)) for code, label in COUNTRIES.items() if code != found.country
    )
    years = tuple(Button(str(other), data(found.country, other)) for other in (found.year - 1, found.year + 1))
    return Reply(text, (countries, years), view=data(found.country, found.year))


def data(country: str, year: int) -> str:
    """Return what a button sends that shows a year of a country."""
    return f"days:{country}:{year}"


def _days(_: Translator, stretches: Iterable[Stretch]) -> Markup:
    return escape(_.comma).join(
        escape(f"{span_of(_, one.first, one.last)}{' ✎' if one.ours else ''}") for one in stretches
    )


def span_of(_: Translator, first: date, last: date) -> str:
    """Say days of a year one after the other, in brief."""
    if first == last:
        return _.day_of_year(first)
    return f"{_.day_of_year(first)}–{_.day_of_year(last)}"


def unread(_: Translator, words: str, known: Sequence[str]) -> Reply:
    """Say that what was typed names no day, with an example."""
    example = _("{country} {day} off", country=known[0], day="2027-02-14")
    typed = Markup("<code>{}</code>").format(_.command("holidays", str(example)))
    told = _("I could not read “{words}” as a day. For example: {example}", words=clip(words, 200), example=typed)
    return Reply(told)


def which_state(_: Translator, country: str, first: date, last: date) -> Reply:
    """Ask whether people work on days."""
    days = f"{first:%Y%m%d}-{last:%Y%m%d}"
    labels = (("off", _("Off")), ("work", _("Working day")), ("reset", _("As published")))
    buttons = tuple(Button(str(label), f"day:{country}:{days}:{state}") for state, label in labels)
    told = _("{country}, {days}: what applies?", country=_(COUNTRIES[country]), days=span_of(_, first, last))
    return Reply(told, (buttons,))
