"""Titles that lack a language, in words, and asking for them."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.domain.looking.titles import Missing, Retitled, lacking
from bot.domain.models import Item
from bot.i18n import Translator
from handlers.replies.naming import said
from handlers.replies.reply import Button, Reply, clip, in_rows, lines

_SHORT = {"zh_Hans": "中文", "pt": "Português"}


def listing(_: Translator, found: Missing, before: int) -> Reply:
    """List what lacks a title, with a button to give each."""
    if not found.items and not before:
        return Reply(_("Every title is there in both languages."))
    head = _("<b>Titles that lack a language</b>")
    how = _(
        "A button asks for the title; or write it at once: <code>{typed}</code>",
        typed=_.command("title", str(_("T7 title in the other language"))),
    )
    entries = [
        Markup("<b>{}</b> {} · {}").format(item.code, said(_, item.titles, 120), _lacks(_, item))
        for item in found.items
    ]
    buttons = [
        Button(f"{item.code} → {_SHORT[locale]}", f"retitle:{item.code}:{locale}")
        for item in found.items
        for locale in lacking(item)[:1]
    ]
    rows = in_rows(buttons, 2)
    pages = []
    if before:
        pages.append(Button(str(_("◀ From the beginning")), "missing:0"))
    onward = f"missing:{found.before}" if found.before is not None else ""
    if onward:
        pages.append(Button(str(_("Next page ▶")), onward))
    rows += [tuple(pages)] if pages else []
    further = () if _.plain else ("", how)
    return Reply(lines((head, *entries, *further)), tuple(rows), view=f"missing:{before}", further=onward)


def _lacks(_: Translator, item: Item) -> Markup:
    return _("no Portuguese title") if "pt" in lacking(item) else _("no Chinese title")


def ask(_: Translator, item: Item, locale: str, whom: Markup | None) -> Reply:
    """Ask for a title in a language."""
    heading = Markup("<b>{}</b> {}").format(item.code, said(_, item.titles, 300))
    question = (
        _("What is it called in Portuguese? Please reply with the title.")
        if locale == "pt"
        else _("What is it called in Chinese? Please reply with the title.")
    )
    return Reply(lines((whom, heading, question)))


def given(_: Translator, done: Sequence[Retitled]) -> Reply:
    """Confirm titles, with those that they replace."""
    rows: list[Markup] = []
    for one in done:
        if one.before is not None and one.before != one.title:
            rows.append(Markup("<s>{}</s>").format(clip(one.before, 200)))
        rows.append(Markup("<b>{}</b> {}").format(one.item.code, clip(one.title, 300)))
    code = done[0].item.code
    kind = {"E": "exchange", "P": "project"}.get(code[0], "task")
    buttons = (Button(code, f"{kind}:{code}"), Button(str(_("Missing titles")), "missing:0"))
    return Reply(lines((_("The title is noted."), *rows)), (buttons,), () if kind == "project" else (done[0].item.id,))
