"""How somebody is reminded, in words and buttons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.domain.reminders.preferences import Preferences, Subject
from bot.domain.reminders.wishes import Standing
from bot.i18n import Translator
from handlers.replies.naming import LANGUAGES, N_, name
from handlers.replies.reply import Button, Reply, clip, lines

SUBJECTS = {
    Subject.DEADLINES: N_("Deadlines"),
    Subject.OVERDUE: N_("Overdue tasks"),
    Subject.EXCHANGES: N_("Exchanges"),
    Subject.DIGEST: N_("Monday's list of the week"),
    Subject.SUPPORTING: N_("Deadlines where we support"),
}
_HOURS = (time(8), time(8, 30), time(9), time(9, 30), time(10), time(14))
_QUIET = ((time(21, 30), time(8)), (time(22), time(7)), (time(20), time(9)), (time(18), time(9)))
_ZONES = ("Asia/Shanghai", "Asia/Macau", "Europe/Lisbon")
_FOREVER = date.max

Row = tuple[Button, ...]


def standing(_: Translator, found: Standing, now: datetime) -> Reply:
    """Show how a person or a group is reminded, with a button for each thing that can be changed."""
    wishes, chat = found.wishes, found.reader.chat
    if chat is None:
        head = _("⚙ <b>How I remind you</b>")
    elif chat.association is None:
        head = _("⚙ <b>How I remind the joint group</b>")
    else:
        head = _("⚙ <b>How I remind the group of {name}</b>", name=name(_, chat.association))
    told = [_(SUBJECTS[subject]) for subject in found.subjects if wishes.wants(subject, chat)]
    text = lines(
        (
            head,
            _paused(_, wishes, _today(found, now)),
            _("About: {subjects}", subjects=_.comma.join(told)) if told else _("About: nothing"),
            _hour(_, wishes),
            _("Quiet hours: {hours}", hours=_span(_, wishes.quiet)),
            _("On days off: moved to a working day") if wishes.days_off else _("On days off: the same as ever"),
            _("Language: {languages}", languages=_.comma.join(str(_(LANGUAGES[one])) for one in found.locales)),
            _("Time zone: {zone}", zone=zone_of(_, found.reader.tz)),
            None if found.may_change else _("A liaison or an administrator can change this."),
        )
    )
    return Reply(text, _rows(_, found, now))


def _today(found: Standing, now: datetime) -> date:
    return now.astimezone(ZoneInfo(found.reader.tz)).date()


def _paused(_: Translator, wishes: Preferences, today: date) -> Markup | None:
    if wishes.muted_until is None or not wishes.muted(today):
        return None
    if wishes.muted_until == _FOREVER:
        return _("🔕 <b>Paused</b> until you switch them on again.")
    return _("🔕 <b>Paused</b>; on again from {day}.", day=_.day(wishes.muted_until))


def _hour(_: Translator, wishes: Preferences) -> Markup:
    said = _("Daily reminders at: {hour}", hour=clock_of(_, wishes.slot))
    if wishes.slot == wishes.hour:
        return said
    return lines((said, _("({hour} would be in the quiet hours.)", hour=clock_of(_, wishes.hour))))


def clock_of(_: Translator, hour: time) -> str:
    """Say a time of day."""
    """Say a time of day."""
    return _.time(datetime.combine(date.min, hour))


def zone_of(_: Translator, tz: str) -> str:
    """Say a zone with the city that stands for it, for China's cities share one."""
    return str(_("{zone} ({city})", zone=_.zone(tz), city=_.city(tz)))


def _span(_: Translator, quiet: tuple[time, time] | None) -> str:
    return f"{clock_of(_, quiet[0])}–{clock_of(_, quiet[1])}" if quiet else str(_("none"))


def _rows(_: Translator, found: Standing, now: datetime) -> tuple[Row, ...]:
    wishes, chat = found.wishes, found.reader.chat
    rows: list[Row] = [
        (_switch(_(SUBJECTS[subject]), f"set:{subject}", on=wishes.wants(subject, chat)),) for subject in found.subjects
    ]
    rows.append((_switch(_("Keep days off free"), "set:days_off", on=wishes.days_off),))
    rows.append((_open(_("🕘 Hour"), "hour"), _open(_("🌙 Quiet hours"), "quiet")))
    rows.append((_open(_("🌐 Language"), "language"), _open(_("🕰 Time zone"), "zone")))
    if wishes.muted(_today(found, now)):
        rows.append((Button(str(_("🔔 Remind again")), "set:mute:0"),))
    else:
        rows.append((_open(_("🔕 Pause"), "mute"),))
    return tuple(rows)


def _switch(label: Markup, data: str, *, on: bool) -> Button:
    return Button(f"{'✅' if on else '⬜'} {label}", f"{data}:{int(not on)}")


def _open(label: Markup, page: str) -> Button:
    return Button(str(label), f"settings:{page}")


def choices(_: Translator, page: str, found: Standing, now: datetime) -> Reply:
    """Show what can be chosen of one thing; `page` is hour, quiet, mute, language or zone."""
    text, rows, typed = _PAGES[page](_, found, now)
    hint = None
    if typed:
        example = Markup("<code>{}</code>").format(_.command("settings", typed))
        hint = _("Or type, for example: {example}", example=example)
    back = (Button(str(_("↩ Back")), "settings"),)
    return Reply(lines((text, hint)), (*rows, back))


def _pairs(buttons: Sequence[Button], size: int = 2) -> list[Row]:
    return [tuple(buttons[first : first + size]) for first in range(0, len(buttons), size)]


def _hours(_: Translator, found: Standing, now: datetime) -> tuple[Markup, list[Row], str]:
    del now
    buttons = [_choice(clock_of(_, hour), f"set:hour:{hour:%H%M}", chosen=found.wishes.hour == hour) for hour in _HOURS]
    return _("At which hour shall I remind?"), _pairs(buttons, 3), "10:30"


def _quiet(_: Translator, found: Standing, now: datetime) -> tuple[Markup, list[Row], str]:
    del now
    buttons = [
        _choice(_span(_, quiet), f"set:quiet:{quiet[0]:%H%M}-{quiet[1]:%H%M}", chosen=found.wishes.quiet == quiet)
        for quiet in _QUIET
    ]
    none = _choice(str(_("No quiet hours")), "set:quiet:none", chosen=found.wishes.quiet is None)
    told = lines(
        (
            _("When shall I be quiet?"),
            _("What starts within hours, and changes within a day, come all the same."),
        )
    )
    return told, [*_pairs(buttons), (none,)], "22:00-7:30"


def _mute(_: Translator, found: Standing, now: datetime) -> tuple[Markup, list[Row], str]:
    today = _today(found, now)
    steps = ((1, _("Today")), (7, _("1 week")), (30, _("30 days")))
    buttons = [Button(str(label), f"set:mute:{today + timedelta(days=days):%Y%m%d}") for days, label in steps]
    ever = Button(str(_("Until I switch them on")), "set:mute:ever")
    told = lines(
        (
            _("For how long shall I send no reminders?"),
            _("What you asked for with /remind, and changes to what you were told, come all the same."),
        )
    )
    return told, [tuple(buttons), (ever,)], str(_("pause until Friday"))


def _language(_: Translator, found: Standing, now: datetime) -> tuple[Markup, list[Row], str]:
    del now
    both = ("zh_Hans", "pt")
    buttons = [
        _choice("中文", "set:language:zh_Hans", chosen=found.locales == ("zh_Hans",)),
        _choice("Português", "set:language:pt", chosen=found.locales == ("pt",)),
    ]
    rows: list[Row] = [tuple(buttons)]
    if found.reader.chat is None:
        return _("In which language shall I write to you?"), rows, ""
    rows.append((_choice("中文 + Português", "set:language:both", chosen=set(found.locales) == set(both)),))
    return _("In which language shall I write here?"), rows, ""


def _zone(_: Translator, found: Standing, now: datetime) -> tuple[Markup, list[Row], str]:
    del now
    zones = dict.fromkeys((*_ZONES, found.reader.tz))
    buttons = [_choice(zone_of(_, tz), f"set:zone:{tz}", chosen=found.reader.tz == tz) for tz in zones]
    return _("In which time zone shall I count days and hours?"), _pairs(buttons, 1), "Europe/Lisbon"


_PAGES = {"hour": _hours, "quiet": _quiet, "mute": _mute, "language": _language, "zone": _zone}


def _choice(label: str, data: str, *, chosen: bool) -> Button:
    return Button(f"● {label}" if chosen else label, data)


def unread(_: Translator, words: str) -> Reply:
    """Say that what was typed is no setting, with examples."""
    examples = ("8:30", "22:00-7:30", "Europe/Lisbon")
    typed = (Markup("<code>{}</code>").format(_.command("settings", example)) for example in examples)
    told = _("I could not read “{words}” as a setting. For example:", words=clip(words, 200))
    return Reply(lines((told, *typed)), ((Button(str(_("All settings")), "settings"),),))
