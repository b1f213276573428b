"""Answers to plain sentences: which one is meant, what was not found, what was not understood."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.domain.models import Association, Exchange, Member, Task
from bot.i18n import Translator
from handlers.replies.naming import name, person, said
from handlers.replies.reply import Button, Reply, clip, lines

_WORDS = 80
_TITLE = 120
_LABEL = 40


def opening(item: Task | Exchange) -> str:
    """Return what a button sends that shows an item."""
    return f"{'task' if isinstance(item, Task) else 'exchange'}:{item.code}"


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: what stands on it in a language, and what it sends."""

    label: Callable[[Translator], str]
    data: str


def item_label(_: Translator, item: Task | Exchange) -> str:
    """Return an item's code and the beginning of its title."""
    return f"{item.code} {clip(item.titles.best(_.locale)[0], _LABEL)}"


def record_label(_: Translator, item: Task | Exchange) -> str:
    """Say that a message is recorded under an item."""
    return str(_("📝 Record it under {code}", code=item.code))


def tasks_of_label(_: Translator, bearer: Member | Association) -> str:
    """Say that somebody's tasks are listed."""
    return str(_("Tasks of {name}", name=name(_, bearer)).unescape())


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


def _offered(_: Translator, offers: Sequence[Offer]) -> tuple[tuple[Button, ...], ...]:
    return tuple((Button(offer.label(_), offer.data),) for offer in offers)


def not_understood(_: Translator, offers: Sequence[Offer]) -> Reply:
    """Say that a sentence was not understood, with the likeliest things as buttons."""
    return Reply(_("I did not understand that. You can tap one of these, or see /help."), _offered(_, offers))


def welcome(_: Translator, offers: Sequence[Offer]) -> Reply:
    """Answer a greeting."""
    return Reply(_("Hello! What can I look up for you?"), _offered(_, offers))


def said_to_be_done(_: Translator, task: Task) -> Reply:
    """Offer those who may settle a task, which somebody else has called done, to mark it so."""
    text = _("{code} is said to be done. Who answers for it can mark it as done here.", code=task.code)
    button = Button(str(_("✅ Done")), f"actc:done:{task.code}:{task.schedule_no}")
    return Reply(text, ((button,),), (task.id,))
