"""Reminders as a list, in words: what will go out, what went, and why something did not."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby

from markupsafe import Markup, escape

from bot.domain.models import Exchange, Project, Task
from bot.domain.quiet import EXEMPT
from bot.domain.reminders.cases import Due
from bot.domain.reminders.deciding import LATE
from bot.domain.reminders.overview import ALL, FAILED, HERE, PAGE, Entry, Overview, Tab
from bot.domain.reminders.rules import DAY, meant
from bot.domain.reminders.wishes import Standing
from bot.domain.traffic import ReminderKind, ReminderState
from bot.i18n import Translator
from handlers.replies.naming import N_, name, said
from handlers.replies.reminders.due import due as reminder
from handlers.replies.reminders.settings import clock_of
from handlers.replies.reply import Button, Reply, clip, lines

_TITLE, _WORDS = 40, 80

# Why a reminder was not said, by what the ledger has.
_REASONS = {
    "deadline passed": N_("the deadline had passed"),
    "not overdue": N_("no longer overdue"),
    "already begun": N_("it had begun already"),
    "too late": N_("too late to be of use"),
    "week nearly over": N_("the week was nearly over"),
    "nothing this week": N_("nothing in that week"),
    "overtaken": N_("a nearer reminder was sent"),
    "stale schedule": N_("it was moved"),
    "replanned": N_("the plan or the settings changed"),
    "memo ended": N_("it was taken back"),
    "muted": N_("reminders were paused"),
    "answered": N_("it was answered"),
    "not coming": N_("not coming"),
    "somebody else's": N_("somebody else answers for it now"),
    "item gone": N_("no longer on the plan"),
    "item done": N_("it was done"),
    "item cancelled": N_("it was cancelled"),
    "recipient gone": N_("no longer in the directory"),
    "not using the bot yet": N_("does not use the bot yet"),
    "has blocked the bot": N_("has blocked the bot"),
    "not in the group": N_("the bot was not in the group"),
}


def page(_: Translator, found: Overview, *, steering: bool) -> Reply:
    """Show a page of reminders, slot by slot."""
    ahead = found.tab is Tab.AHEAD
    head = _head(_, found)
    parts: list[Markup] = [head]
    for at, slot in groupby(found.entries, key=lambda entry: entry.reminder.due_at):
        day = Markup("<b>{}</b>").format(_.moment(at, found.tz, brief=True))
        parts.append(lines((day, *(_entry(_, entry, found) for entry in slot))))
    if not found.entries:
        parts.append(_("Nothing is planned so far.") if ahead else _("Nothing so far."))
    return Reply(
        Markup("\n\n").join(parts),
        tuple(_rows(_, found, steering=steering)),
        view=f"due:{found.scope}:{found.tab}:{found.offset}",
        copied=bool(found.entries),
        further=f"due:{found.scope}:{found.tab}:{found.offset + PAGE}" if found.more else "",
    )


def _head(_: Translator, found: Overview) -> Markup:
    ahead = found.tab is Tab.AHEAD
    if found.scope == FAILED:
        return _("⚠ <b>Reminders that could not be sent</b>")
    if found.scope == ALL:
        return _("🔔 <b>All reminders to come</b>") if ahead else _("🔔 <b>All reminders so far</b>")
    if found.scope != HERE:
        if ahead:
            return _("🔔 <b>Reminders to come: {code}</b>", code=found.scope)
        return _("🔔 <b>Reminders so far: {code}</b>", code=found.scope)
    if found.reader is not None and found.reader.chat is not None:
        return _("🔔 <b>This group's reminders to come</b>") if ahead else _("🔔 <b>This group's reminders so far</b>")
    return _("🔔 <b>Your reminders to come</b>") if ahead else _("🔔 <b>Your reminders so far</b>")


def _entry(_: Translator, entry: Entry, found: Overview) -> Markup:
    parts = [_about(_, entry), _ahead(_, entry)]
    if found.scope != HERE:
        parts.insert(0, _whom(_, entry))
    line = Markup("• {}").format(Markup(" · ").join(part for part in parts if part))
    outcome = _outcome(_, entry, found) if found.tab is Tab.PAST else None
    return lines((line, Markup("   {}").format(outcome) if outcome else None))


def _about(_: Translator, entry: Entry) -> Markup:
    if entry.memo is not None:
        return Markup("📌 {}").format(clip(entry.memo.text, _WORDS))
    if entry.reminder.kind is ReminderKind.DIGEST:
        return _("the week's list")
    item = entry.item
    if item is None:
        return escape("—")
    return Markup("<b>{}</b> {}").format(item.code, said(_, item.titles, _TITLE))


def _whom(_: Translator, entry: Entry) -> Markup:
    reader = entry.reader
    if reader.member is not None:
        return escape(name(_, reader.member))
    if reader.chat is not None:
        return Markup("👥 {}").format(clip(reader.chat.title, _TITLE))
    return _("somebody unknown")


def _ahead(_: Translator, entry: Entry) -> Markup | None:
    """Say which of an item's reminders it is."""
    one, item = entry.reminder, entry.item
    if item is None or isinstance(item, Project):
        return None
    if one.kind is ReminderKind.SNOOZED:
        return _("put off")
    kind = meant(one, item)
    return _(_KINDS[kind]) if kind in _KINDS else _distance(_, one.offset)


_KINDS = {
    ReminderKind.PREPARATION: N_("preparation"),
    ReminderKind.MINUTES: N_("minutes and outcomes"),
    ReminderKind.ANSWER: N_("answer to the invitation"),
}


def _distance(_: Translator, offset: int) -> Markup:
    """Say how long ahead of its date, or after it, something is said; `offset` is minutes."""
    if offset == 0:
        return _("on the day")
    if offset < 0:
        return _.ngettext("overdue by {n} day", "overdue by {n} days", -offset // DAY)
    if offset % DAY == 0:
        return _.ngettext("{n} day ahead", "{n} days ahead", offset // DAY)
    if offset % 60 == 0:
        return _.ngettext("{n} hour ahead", "{n} hours ahead", offset // 60)
    return _.ngettext("{n} minute ahead", "{n} minutes ahead", offset)


def _outcome(_: Translator, entry: Entry, found: Overview) -> Markup | None:
    one = entry.reminder
    if one.state is ReminderState.SENT:
        if entry.attempt is None or entry.attempt[0] - one.due_at <= LATE:
            by_night = entry.attempt is not None and EXEMPT in entry.attempt[1]
            return _("✓ sent, although in quiet hours") if by_night else _("✓ sent")
        return _("✓ sent late: {at}", at=_.moment(entry.attempt[0], found.tz, brief=True))
    reason = _reason(_, one.reason or "")
    if one.state is ReminderState.FAILED:
        return _("✖ not sent: {reason}", reason=reason)
    return _("– not needed: {reason}", reason=reason)


def _reason(_: Translator, kept: str) -> Markup:
    if kept in _REASONS:
        return _(_REASONS[kept])
    # What Telegram said, word for word.
    return escape(clip(kept, _WORDS)) if kept else _("unknown")


def _rows(_: Translator, found: Overview, *, steering: bool) -> list[tuple[Button, ...]]:
    rows: list[tuple[Button, ...]] = []

    def to(label: Markup, *, scope: str = found.scope, tab: Tab = found.tab, offset: int = 0) -> Button:
        return Button(str(label), f"due:{scope}:{tab}:{offset}")

    if found.scope == HERE and found.tab is Tab.AHEAD:
        memos = {entry.memo.id: entry.memo for entry in found.entries if entry.memo is not None}
        rows += [(Button(f"✖ {clip(memo.text, 30)}", f"memo:drop:{memo.id}"),) for memo in memos.values()]
    turn = []
    if found.offset:
        turn.append(to(_("◀ Previous"), offset=max(0, found.offset - PAGE)))
    if found.more:
        turn.append(to(_("Next ▶"), offset=found.offset + PAGE))
    if turn:
        rows.append(tuple(turn))
    if found.scope != FAILED:
        other = to(_("So far"), tab=Tab.PAST) if found.tab is Tab.AHEAD else to(_("To come"), tab=Tab.AHEAD)
        rows.append((other, *((Button(str(_("⚙ Settings")), "settings"),) if found.scope == HERE else ())))
    if steering and found.scope in (HERE, ALL, FAILED):
        scopes = {HERE: _("Only here"), ALL: _("All reminders"), FAILED: _("Not sent")}
        rows.append(
            tuple(
                to(label, scope=scope, tab=Tab.PAST if scope == FAILED else Tab.AHEAD)
                for scope, label in scopes.items()
                if scope != found.scope
            )
        )
    return rows


def sample(_: Translator, due: Due, standing: Standing, now: datetime) -> Reply:
    """Show what a reminder looks like here: the next ones, as they would be worded now, and when they come."""
    wishes = standing.wishes
    hour = clock_of(_, wishes.slot)
    zone = _.zone(standing.reader.tz)
    heads = [
        _("🔎 <b>Sample</b>: nothing is due now."),
        _("Reminders come at {hour} ({zone}); in the language and at the hours of the settings.", hour=hour, zone=zone),
    ]
    rows = ((Button(str(_("⚙ Settings")), "settings"), Button(str(_("To come")), f"due:{HERE}:{Tab.AHEAD}:0")),)
    if due.empty:
        return Reply(lines((*heads, _("Nothing is planned so far."))), rows)
    text = reminder(_, due, now, head=(lines(heads),)).text
    return Reply(text, rows, tuple(item.id for _one, item in due.lines if isinstance(item, Task | Exchange)))
