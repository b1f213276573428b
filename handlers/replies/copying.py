"""The row below a list or a card: back to where one came from, and the same as plain text to paste elsewhere."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from markupsafe import Markup, escape

from bot.i18n import Translator
from handlers.replies.reply import Button, Reply, Said, visible

COPY, BACK, PLAIN = "copy:", "back:", "plain:"
BOTH = "both"
# A time of day, in either language's way.
_TIME = re.compile(r"[0-9]{2}[:h][0-9]{2}")


def footed(say: Said, back: str = "") -> Said:
    """Return `say` with the row below its buttons, where it shows a view. `back` is the data of the view before."""
    return partial(_footed, say=say, back=back)


def _footed(_: Translator, say: Said, back: str) -> Reply:
    reply = say(_)
    if not reply.view:
        return reply
    row = [Button(str(_("↩ Back")), BACK + back)] if back else []
    row += [Button(str(_("Copy text")), COPY + reply.view)] if reply.copied else []
    return replace(reply, buttons=(*reply.buttons, tuple(row))) if row else reply


def written(say: Said, tz: str) -> Said:
    """Return `say` as text that leaves Telegram, times with their zone, and buttons for the language alone."""
    return partial(_written, say=say, tz=tz)


def _written(_: Translator, say: Said, tz: str) -> Reply:
    reply = say(_)
    text = escape(visible(reply.text))
    if _TIME.search(text):
        text = Markup("{}\n{}").format(text, _("Times: {zone}", zone=_.zone(tz)))
    choice = (
        Button("中文", f"{PLAIN}zh_Hans:{reply.view}"),
        Button("Português", f"{PLAIN}pt:{reply.view}"),
        Button("中文 + Português", f"{PLAIN}{BOTH}:{reply.view}"),
    )
    return Reply(text, (choice,), reply.item_ids)
