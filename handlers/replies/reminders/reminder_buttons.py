"""The buttons under a reminder: what settles it, who comes, more on each item, putting it off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from markupsafe import Markup

from bot.domain.exchanges.attendance import Position
from bot.domain.models import Exchange, Task
from bot.domain.reminders.answering import Snooze, in_time
from bot.domain.reminders.cases import Due
from bot.domain.reminders.rules import invited, meant
from bot.domain.traffic import ReminderKind
from bot.i18n import Translator
from bot.language.references import codes
from handlers.replies.exchanges.card_buttons import ANSWERS, OWN_ANSWERS
from handlers.replies.naming import N_
from handlers.replies.reply import Button, in_rows
from handlers.replies.tasks.actions import REMINDER, task_rows

# Of so many items each has its own row of what settles it; of more there is only the way to each.
IN_FULL = 6
_MOST_CODES = 12
_CODES_A_ROW = 4
# For whom a button answers an invitation: the association, or oneself.
ASSOCIATION, ONESELF = "a", "p"

SNOOZES = {
    Snooze.HOUR: N_("In 1 hour"),
    Snooze.TOMORROW: N_("Tomorrow"),
    Snooze.WORKING: N_("Next working day"),
}
# What begins before it could be said again is not put off.
_SOONEST = timedelta(hours=1)
Row = tuple[Button, ...]


def buttons(_: Translator, found: Due, items: Sequence[Task | Exchange], now: datetime) -> tuple[Row, ...]:
    """Return the rows under a reminder that speaks of `items`."""
    # In private it comes to who may settle the task: its owner, a liaison of its lead. In a group everybody sees the
    # same buttons, and who may not use them hears who can.
    most = 0 if found.digest is not None else IN_FULL if found.reader.member is not None else 1
    acting = items if len(items) <= IN_FULL else ()
    tasks = [item for item in acting if isinstance(item, Task)]
    rows: list[Row] = []
    shown: list[str] = []
    if len(tasks) == 1 and most:
        rows += task_rows(_, tasks[0], REMINDER)
    elif len(tasks) <= most:
        rows += [row for task in tasks for row in _settling(_, task)]
        shown += [task.code for task in tasks]
    if most and acting:
        answers = _answering(_, found)
        rows += answers.values()
        if len(answers) > 1:
            shown += answers
    rows += _details(found, items, shown)
    soon = now + _SOONEST
    waits = any(not item.status.settled and in_time(one, item, soon) for one, item in found.lines) or bool(found.memos)
    if found.reader.member is not None and waits:
        rows.append(tuple(Button(f"⏰ {_(label)}", f"snooze:{how}") for how, label in SNOOZES.items()))
    return tuple(rows)


def _settling(_: Translator, task: Task) -> tuple[Row, ...]:
    opening = Button(task.code, f"task:{task.code}")
    if task.status.settled:
        return ((opening,),)

    def act(what: str, label: Markup) -> Button:
        return Button(str(label), f"act{REMINDER}:{what}:{task.code}:{task.schedule_no}")

    more = (act("more", _("⏳ More time")),) if task.deadline is not None else ()
    return ((opening, act("done", _("✅ Done"))), (act("progress", _("📝 Progress")), *more))


def _answering(_: Translator, found: Due) -> dict[str, Row]:
    """Return a row for each exchange that the reader is asked to, by its code; with the code up front for several."""
    asked: dict[str, tuple[str, Exchange]] = {}
    for one, item in found.lines:
        if isinstance(item, Exchange) and not item.status.settled and (whose := _whose(found, meant(one, item), item)):
            asked.setdefault(item.code, (whose, item))
    return {code: _positions(_, whose, item, alone=len(asked) == 1) for code, (whose, item) in asked.items()}


def _whose(found: Due, kind: ReminderKind, exchange: Exchange) -> str | None:
    """Tell for whom a reader answers, None where nothing is asked of them."""
    if found.reader.member is not None:
        return {ReminderKind.ANSWER: ASSOCIATION, ReminderKind.EXCHANGE: ONESELF}.get(kind)
    guests = {guest.id for guest in invited(exchange)}
    home = found.reader.chat.association if found.reader.chat is not None else None
    joint = found.reader.chat is not None and home is None and bool(guests)
    return ASSOCIATION if kind is ReminderKind.EXCHANGE and (joint or (home and home.id in guests)) else None


def _positions(_: Translator, whose: str, exchange: Exchange, *, alone: bool) -> Row:
    labels = ANSWERS if whose == ASSOCIATION else OWN_ANSWERS
    answers = tuple(
        Button(str(_(labels[position])), f"rsvp:{whose}:{exchange.code}:{exchange.schedule_no}:{position}")
        for position in (Position.COMING, Position.NOT_COMING)
    )
    return answers if alone else (Button(exchange.code, f"exchange:{exchange.code}"), *answers)


def _details(found: Due, items: Sequence[Task | Exchange], shown: Sequence[str]) -> list[Row]:
    """Return the way to each item that has no row of its own, those included that somebody's own words name by code."""
    named = [code for memo in found.memos for code in codes(memo.text) if code[0] in "TE"]
    wanted = dict.fromkeys([*(item.code for item in items), *named])
    kinds = {"T": "task", "E": "exchange"}
    left = [Button(f"🔎 {code}", f"{kinds[code[0]]}:{code}") for code in wanted if code not in shown]
    return in_rows(left[:_MOST_CODES], _CODES_A_ROW)
