"""Changes as they were understood, in words: what is asked before they are done."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.domain.models import Exchange, Task
from bot.domain.steering.changes import Changed
from bot.domain.telling.notices import owner_of
from bot.i18n import Translator
from handlers.replies.naming import due, person, said, when_of
from handlers.replies.reply import Button, Reply, lines
from handlers.replies.steering.changes import difference, heading

_TITLE = 120


def shown(
    _: Translator, changes: Sequence[tuple[Changed, bool]], draft_id: int, tz: str, *, log: bool, sure: bool
) -> Reply:
    """Show back a change and ask whether it is right; each comes with whether it only asks for more time."""
    items = {change.before.id: change.before for change, _asks in changes}
    cancel = Button(str(_("✖ Cancel")), f"say:{draft_id}:no")
    last = ((Button(str(_("📝 Only record it")), f"say:{draft_id}:log"),),) if log else ()
    if len(items) > 1:
        text = lines((_("Which one do you mean?"), *(_entry(_, item) for item in items.values())))
        firsts = {change.before.code: number for number, (change, _asks) in reversed(list(enumerate(changes)))}
        codes = tuple(Button(item.code, f"say:{draft_id}:of{firsts[item.code]}") for item in items.values())
        return Reply(text, (codes, (cancel,)), tuple(items))
    change, asks = changes[0]
    item = change.before
    if not sure and len(changes) > 1:
        rows = tuple(
            (Button(_label(_, one, tz), f"say:{draft_id}:{number}"),) for number, (one, _asks) in enumerate(changes)
        )
        return Reply(lines((heading(_, item), _("Whom do you mean?"))), (*rows, (cancel,), *last), (item.id,))
    question = _("The liaison decides on this. Shall I ask?") if asks else _("Is this right?")
    confirm = Button(str(_("✅ Ask for it") if asks else _("✅ Confirm")), f"say:{draft_id}:0")
    others = tuple(
        (Button(str(_("No, {when}", when=_label(_, one, tz)).unescape()), f"say:{draft_id}:{number}"),)
        for number, (one, _asks) in enumerate(changes)
        if number
    )
    text = lines((heading(_, item), *difference(_, change, tz), "", question))
    return Reply(text, ((confirm, cancel), *others, *last), (item.id,))


def _entry(_: Translator, item: Task | Exchange) -> Markup:
    return Markup("<b>{}</b> {}").format(item.code, said(_, item.titles, _TITLE))


def _label(_: Translator, change: Changed, tz: str) -> str:
    """Say in a few words what sets one reading apart from the others."""
    before, after = change.before, change.after
    owner = owner_of(after)
    if owner is not None and owner != owner_of(before):
        return str(person(_, owner).unescape())
    if isinstance(after, Task):
        day = due(_, after.deadline, brief=True) if after.deadline else _("continuous, no deadline")
        return str(day.striptags())
    return str(when_of(_, after.span, tz, brief=True).striptags())


def left_alone(_: Translator) -> Reply:
    """Say that nothing was done."""
    return Reply(_("Nothing was changed."))


def record_under(_: Translator, items: Sequence[Task | Exchange], draft_id: int) -> Reply:
    """Ask under which item a message shall be recorded."""
    text = lines((_("Under which one shall I record this?"), *(_entry(_, item) for item in items)))
    codes = tuple(Button(item.code, f"say:{draft_id}:{number}") for number, item in enumerate(items))
    return Reply(text, (codes, (Button(str(_("✖ Cancel")), f"say:{draft_id}:no"),)), tuple(item.id for item in items))
