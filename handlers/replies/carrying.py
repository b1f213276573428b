"""Buttons that would send more than Telegram takes: a short key in its place, and what to say once it is forgotten."""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import sha256

from bot.domain.tasks.task_scope import TaskScope
from bot.i18n import Translator
from handlers.replies.copying import BACK, COPY, PLAIN
from handlers.replies.reply import Button, Reply
from handlers.replies.tasks import task_lists

# Bot API, InlineKeyboardButton.callback_data: 1-64 bytes.
_LIMIT = 64
# Nothing is found by words that are longer still, so that there is nothing to turn or to copy.
LONGEST = 1000
# What stands before the data of a view, where a button copies it or leads back to it; the name of view or action.
_AROUND = re.compile(rf"((?:{COPY}|{BACK}|{PLAIN}\w+:)?)(([a-z]+):.*)", re.DOTALL)
KEYED = re.compile(rf"((?:{COPY}|{BACK}|{PLAIN}\w+:)?)([a-z]+)~([0-9a-f]{{16}})")


def shortened(reply: Reply) -> tuple[Reply, dict[str, str]]:
    """Return a reply whose buttons all fit, and what those mean that did not, by key."""
    datas: dict[str, str] = {}

    def fitting(button: Button) -> Button | None:
        found = _AROUND.fullmatch(button.data) if len(button.data.encode()) > _LIMIT else None
        if found is None:
            return button
        before, view, name = found.groups()
        if len(view.encode()) > LONGEST:
            return None
        key = sha256(view.encode()).hexdigest()[:16]
        datas[key] = view
        return replace(button, data=f"{before}{name}~{key}")

    rows = tuple(tuple(new for button in row if (new := fitting(button))) for row in reply.buttons)
    return replace(reply, buttons=tuple(row for row in rows if row)), datas


def forgotten(_: Translator, name: str) -> Reply:
    """Say that what a button meant is no longer kept; of a list's words, with the whole list where there is one."""
    if name == "move":
        return Reply(
            _(
                "This button is too old: the new time is no longer kept. Please say it once more: <code>{typed}</code>",
                typed=_.command("move", "…"),
            )
        )
    command, fresh = {
        "tasks": ("tasks", Button(str(_("All open tasks")), task_lists.data(TaskScope()))),
        "next": ("next", Button(str(_("All coming exchanges")), "next:0")),
        "owner": ("owner", None),
        "named": ("project", None),
    }.get({"pick": "tasks", "filter": "next"}.get(name, name), ("search", None))
    text = _(
        "This button is too old: the words of its list are no longer kept. Please ask once more: <code>{typed}</code>",
        typed=_.command(command, "…"),
    )
    return Reply(text, ((fresh,),) if fresh else ())
