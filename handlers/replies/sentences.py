"""Answers to plain sentences: which one is meant, what was not found, what was not understood."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.domain.models import Exchange, Member, Task
from bot.i18n import Translator
from handlers.replies.naming import person, said
from handlers.replies.reply import Button, Reply, clip, lines

_WORDS = 80
_TITLE = 120
_LABEL = 40


def opening(item: Task | Exchange) -> str:
    """Return what a button sends that shows an item."""
    return f"{'task' if isinstance(item, Task) else 'exchange'}:{item.code}"


def item_button(_: Translator, item: Task | Exchange) -> Button:
    """Return a button with an item's code and the beginning of its title."""
    title = clip(item.titles.best(_.locale)[0], _LABEL)
    return Button(f"{item.code} {title}", opening(item))


def _entries(_: Translator, items: Sequence[Task | Exchange]) -> list[Markup]:
    return [Markup("<b>{}</b> {}").format(item.code, said(_, item.titles, _TITLE)) for item in items]


def which(_: Translator, items: Sequence[Task | Exchange]) -> Reply:
    """Ask which of several items is meant."""
    buttons = tuple((Button(item.code, opening(item)),) for item in items)
    text = lines((_("Which one do you mean?"), *_entries(_, items)))
    return Reply(text, tuple(row for row in buttons), tuple(item.id for item in items))


def not_on_the_plan(_: Translator, words: str, near: Sequence[Task | Exchange]) -> Reply:
    """Say that the words name nothing on the plan, with what resembles them."""
    head = _("Nothing on the plan is called “{words}”.", words=clip(words, _WORDS))
    if not near:
        return Reply(lines((head, _("Please try fewer words of its title, or its code."))))
    buttons = tuple((Button(item.code, opening(item)),) for item in near)
    return Reply(lines((head, _("Did you mean one of these?"), *_entries(_, near))), buttons)


def which_person(_: Translator, words: str, people: Sequence[Member]) -> Reply:
    """Ask whose tasks are meant where the name is several people's, or nobody's."""
    if not people:
        return Reply(_("Nobody in the directory is called {name}.", name=clip(words, _WORDS)))
    buttons = tuple((Button(str(person(_, member).unescape()), f"tasks:open:#{member.id}:0"),) for member in people[:8])
    return Reply(_("Whom do you mean by “{words}”?", words=clip(words, _WORDS)), buttons)


def not_understood(_: Translator, likely: Sequence[tuple[str, str | Task | Exchange]]) -> Reply:
    """Say that a sentence was not understood; the likeliest things are buttons: (message or "", data or item)."""
    buttons = []
    for label, data in likely:
        if isinstance(data, str):
            buttons.append((Button(str(_(label)), data),))
        else:
            buttons.append((item_button(_, data),))
    return Reply(_("I did not understand that. You can tap one of these, or see /help."), tuple(buttons))


def welcome(_: Translator, likely: Sequence[tuple[str, str | Task | Exchange]]) -> Reply:
    """Answer a greeting."""
    reply = not_understood(_, likely)
    return Reply(_("Hello! What can I look up for you?"), reply.buttons)


def said_to_be_done(_: Translator, task: Task) -> Reply:
    """Offer those who may settle a task, which somebody else has called done, to mark it so."""
    text = _("{code} is said to be done. Who answers for it can mark it as done here.", code=task.code)
    button = Button(str(_("✅ Done")), f"actc:done:{task.code}:{task.schedule_no}")
    return Reply(text, ((button,),), (task.id,))
