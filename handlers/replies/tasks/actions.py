"""What can be done to a task, as buttons; and the questions that some of them ask."""

from __future__ import annotations

from markupsafe import Markup

from bot.domain.models import Status, Task
from bot.i18n import Translator
from handlers.replies.naming import STATUSES
from handlers.replies.reply import Button, Reply, lines
from handlers.replies.steering.changes import heading

# Where a button stands: on a card, which it renews, or on a reminder, which is marked.
CARD, REMINDER = "c", "r"


def task_rows(_: Translator, task: Task, place: str = CARD) -> tuple[tuple[Button, ...], ...]:
    """Return the buttons for a task that is open; none for others."""
    if task.status.settled:
        return ()

    def act(what: str, label: Markup) -> Button:
        return Button(str(label), f"act{place}:{what}:{task.code}:{task.schedule_no}")

    stuck = task.status is Status.BLOCKED
    second = act("resume", _("▶ Goes on")) if stuck else act("blocked", _("⛔ Blocked"))
    more = (act("more", _("⏳ More time")),) if task.deadline is not None else ()
    return ((act("progress", _("📝 Report progress")), act("done", _("✅ Done"))), (second, *more))


def changed_meanwhile(_: Translator, task: Task) -> Reply:
    """Say that a button is older than the last change of its task."""
    if task.status.settled:
        return Reply(_("{code} stands like this already: {status}.", code=task.code, status=_(STATUSES[task.status])))
    return Reply(_("{code} has changed meanwhile. Here it is as it stands now.", code=task.code))


def ask_progress(_: Translator, task: Task, whom: Markup | None) -> Reply:
    """Ask for progress in words."""
    text = _("How far is it? Please reply with the progress; a percentage may stand in it.")
    return Reply(lines((whom, heading(_, task), text)), item_ids=(task.id,))


def ask_why(_: Translator, task: Task, whom: Markup | None) -> Reply:
    """Ask what a task is held up by."""
    return Reply(
        lines((whom, heading(_, task), _("What holds it up? Please reply with the reason."))), item_ids=(task.id,)
    )
