"""Wishes about reminders, shown back before they are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from markupsafe import Markup, escape

from bot.domain.reminders.wishes import Standing
from bot.i18n import Translator
from handlers.replies.reminders.memos import every, goes_along
from handlers.replies.reply import Button, Reply, clip, lines

Asked = Callable[..., Reply]
_WORDS = 700


def _rows(_: Translator, draft_id: int, others: Sequence[str] = ()) -> tuple[tuple[Button, ...], ...]:
    yes = Button(str(_("✅ Confirm")), f"say:{draft_id}:0")
    no = Button(str(_("✖ Cancel")), f"say:{draft_id}:no")
    rows = ((Button(label, f"say:{draft_id}:{number}"),) for number, label in enumerate(others, 1))
    return ((yes, no), *rows)


def memo(
    _: Translator,
    words: str,
    times: Sequence[tuple[datetime, str | None]],
    draft_id: int,
    *,
    group: bool,
    counted: bool = False,
) -> Reply:
    """Show back of what somebody wants to be reminded, and when; further usual readings of the time are buttons."""
    first, rrule = times[0]
    at = _.local(first)
    head = _("📌 Remind this group: <b>{at}</b>", at=at) if group else _("📌 Remind you: <b>{at}</b>", at=at)
    again = _("Again {every}, at the same hour.", every=every(_, rrule)) if rrule else None
    if counted:
        again = goes_along(_)
    others = [str(_("No, {when}", when=_.local(other)).unescape()) for other, _rule in times[1:]]
    text: list[Markup | str | None] = [head, escape(clip(words, _WORDS)), again, "", _("Is this right?")]
    return Reply(lines(text), _rows(_, draft_id, others))


def pause(_: Translator, until: date | None, draft_id: int, *, group: bool) -> Reply:
    """Ask whether reminders shall pause; `until` is a day, exclusive, None for good."""
    if until is None or until == date.max:
        head = _("🔕 No reminders to this group any more?") if group else _("🔕 No reminders to you any more?")
    elif group:
        head = _("🔕 No reminders to this group, until they go on again on {day}?", day=_.day(until))
    else:
        head = _("🔕 No reminders to you, until they go on again on {day}?", day=_.day(until))
    return Reply(head, _rows(_, draft_id))


def resume(_: Translator, found: Standing, draft_id: int) -> Reply:
    """Ask whether reminders shall go on."""
    if found.reader.chat is not None:
        return Reply(_("🔔 Remind this group again?"), _rows(_, draft_id))
    return Reply(_("🔔 Remind you again?"), _rows(_, draft_id))
