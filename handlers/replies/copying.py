"""The row below a list or a card: back to where one came from, and the same as plain text to paste elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
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


def written(pages: Sequence[Said], tz: str) -> Said:
    """Return pages of a view as one text that leaves Telegram, times with their zone, and buttons for the language.

    What still follows the last page has a button, too.
    """
    return partial(_written, pages=pages, tz=tz)


def _written(_: Translator, pages: Sequence[Said], tz: str) -> Reply:
    replies = [say(_) for say in pages]
    reply, further = replies[0], replies[-1].further
    text = escape(_joined([visible(each.text) for each in replies]))
    if _TIME.search(text):
        text = Markup("{}\n{}").format(text, _("Times: {zone}", zone=_.zone(tz)))
    choice = (
        Button("中文", f"{PLAIN}zh_Hans:{reply.view}"),
        Button("Português", f"{PLAIN}pt:{reply.view}"),
        Button("中文 + Português", f"{PLAIN}{BOTH}:{reply.view}"),
    )
    onward = ((Button(str(_("Next ▶")), COPY + further),),) if further else ()
    return Reply(text, (choice, *onward), tuple(dict.fromkeys(item for each in replies for item in each.item_ids)))


def _joined(texts: Sequence[str]) -> str:
    """Join the pages of a list: what heads each of them, or was said already, is there once.

    >>> print(_joined(["May\\nE1\\nE2", "May\\nE3"]))
    May
    E1
    E2
    E3
    """
    head = texts[0].split("\n")
    found = texts[0].split("\n\n")
    for text in texts[1:]:
        lines = text.split("\n")
        same = next((at for at, pair in enumerate(zip(head, lines, strict=False)) if pair[0] != pair[1]), 0)
        fresh = [part for part in "\n".join(lines[same:]).split("\n\n") if part not in found]
        if same and lines[same - 1] and fresh:
            found[-1] += f"\n{fresh.pop(0)}"
        found += fresh
    return "\n\n".join(found)
