"""Projects, in words: how far each association is, the tasks, the list of all."""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from bot.domain.looking.project_cases import ProjectView
from bot.domain.looking.projects import ProjectAnswer, ProjectList, Share
from bot.i18n import Translator
from handlers.replies.links import code_buttons
from handlers.replies.naming import name, said
from handlers.replies.reply import Button, Reply, clip, lines
from handlers.replies.tasks import task_lists

_BAR = 10


def card(_: Translator, found: ProjectView) -> Reply:
    """Show a project: a line for each association that leads tasks of it, and the first of all its tasks."""
    listed = task_lists.listing(_, found.tasks)
    _head, _gap, tasks = listed.text.partition("\n\n")
    head = Markup("<b>{} {}</b>").format(found.project.code, said(_, found.project.titles))
    shares = lines(_share(_, share) for share in found.shares) if found.shares else _("No tasks yet.")
    text = Markup("\n\n").join([head, shares, *([Markup(tasks)] if found.shares else [])])  # noqa: S704 - ours
    return replace(listed, text=text, view=f"project:{found.project.code}", copied=True)


def _share(_: Translator, share: Share) -> Markup:
    filled = round(share.percent * _BAR / 100)
    bar = "" if _.plain else "▰" * filled + "▱" * (_BAR - filled) + " "
    rest = []
    if share.overdue:
        rest.append(str(_.ngettext("{n} overdue", "{n} overdue", share.overdue)))
    if share.blocked:
        rest.append(str(_.ngettext("{n} blocked", "{n} blocked", share.blocked)))
    called = name(_, share.association)
    line = _.ngettext(
        "<b>{association}</b>: {bar}{percent}%, {done} of {n} done",
        "<b>{association}</b>: {bar}{percent}%, {done} of {n} done",
        share.tasks,
        association=called,
        bar=bar,
        percent=share.percent,
        done=share.done,
    )
    return Markup(" · ").join([line, *rest])


def data(place: str = "", *, backwards: bool = False) -> str:
    """Return what a button sends that leads to a page of projects."""
    return f"projects:{'<' if backwards else '>'}{place}" if place else "projects:"


def listing(_: Translator, found: ProjectList) -> Reply:
    """List projects with how many of their tasks are done."""
    entries = [
        Markup("<b>{}</b> {} · {}").format(
            line.project.code,
            said(_, line.project.titles),
            _.ngettext("{done} of {n} done", "{done} of {n} done", line.tasks, done=line.done),
        )
        for line in found.lines
    ]
    rows = code_buttons([line.project.code for line in found.lines], "project")
    pages = []
    if found.earlier is not None:
        pages.append(Button(str(_("◀ Back a page")), data(found.earlier, backwards=True)))
    if found.later is not None:
        pages.append(Button(str(_("Next page ▶")), data(found.later)))
    rows += [tuple(pages)] if pages else []
    text = lines((_("<b>Projects</b>"), *(entries or [_("None at present.")])))
    further = data(found.later) if found.later is not None else ""
    view = data(found.place, backwards=found.backwards)
    return Reply(text, tuple(rows), view=view, copied=bool(entries), further=further)


def which(_: Translator, answer: ProjectAnswer) -> Reply:
    """Ask which of several projects is meant, or whether it is one of those that resemble the words."""
    words = clip(answer.words, 80)
    if answer.matches:
        head = _("Several projects fit “{words}”:", words=words)
    elif answer.near:
        head = _("No project is called “{words}”. Did you mean one of these?", words=words)
    else:
        return Reply(
            _("No project fits “{words}”. Try fewer words of its title.", words=words),
            ((Button(str(_("Projects")), data()),),),
        )
    offered = answer.matches or answer.near
    entries = [task_lists.project_named(_, project) for project in offered]
    buttons = tuple(code_buttons([each.code for each in offered], "project"))
    return Reply(lines((head, *entries)), buttons, view=f"named:{answer.words}")
