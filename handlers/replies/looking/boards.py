"""A group's board, in words."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.domain.looking.boards import BoardNow
from bot.i18n import Translator
from handlers.replies.looking.outlook import and_more, coming_line, due_line, task_line
from handlers.replies.reply import Button, Reply, lines


def board(_: Translator, found: BoardNow, username: str) -> Reply:
    """Say what a group's board shows: what comes next, what is due, and, at home alone, what needs help.

    Its buttons lead to the private chat with `username`, so that nothing is posted below it but what is to be copied.
    """
    now = found.board
    parts = [_("📌 <b>Board</b>")]
    coming: Sequence[Markup] = [coming_line(_, each, now.chat.tz) for each in now.exchanges]
    parts.append(lines((_("<b>Next</b>"), *(coming or [_("No exchange is planned from now on.")]))))
    tasks = [due_line(_, task, now.now) for task in now.due.tasks] or [_("Nothing within two weeks.")]
    parts.append(lines((_("<b>Due</b>"), *tasks, *and_more(now.due))))
    if now.help.tasks:
        stuck = [task_line(_, task, now.now) for task in now.help.tasks]
        parts.append(lines((_("<b>Needs help</b>"), *stuck, *and_more(now.help))))
    if not found.kept.pinned and not _.plain:
        parts.append(
            _("<i>I may not pin this: please make me an administrator with the right to pin messages.</i>")
        )  # fmt: skip
    row = tuple(
        Button(str(label), url=f"https://t.me/{username}?start={payload}")
        for label, payload in ((_("My week"), "week"), (_("My tasks"), "tasks"))
    )
    return Reply(Markup("\n\n").join(parts), (row,), view="board:0")


def switched(_: Translator, *, on: bool, was_on: bool) -> Reply:
    """Confirm that a group has a board, or has none any more."""
    if on:
        return Reply(
            lines(
                (
                    _("This group has a board: one message that I pin and keep up to date, without a sound."),
                    _("To switch it off: <code>{typed}</code>", typed=_.command("board", str(_("off")))),
                )
            )
        )
    if was_on:
        return Reply(_("This group has no board any more."))
    return Reply(_("This group has no board. To have one: <code>{typed}</code>", typed=_.command("board")))
