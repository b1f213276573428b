"""New tasks and exchanges, in words: what is still missing, what was understood, what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.domain.models import Deadline, Exchange, Member, Span, Task
from bot.domain.steering.creating import Created, Sketch
from bot.domain.steering.wishes import ExchangeSketch, NewExchange, TaskSketch, Unread
from bot.i18n import Translator
from handlers.replies.links import code_buttons
from handlers.replies.naming import KINDS, N_, deadline, due, name, names, on_the_map, person, said, when_of
from handlers.replies.reply import Button, Reply, clip, lines
from handlers.replies.steering.changes import heading

_WORDS = 80
_PARTS = {
    "title": N_("the title"),
    "lead": N_("the lead association"),
    "owner": N_("the owner (or “none”)"),
    "deadline": N_("the deadline (or “continuous”)"),
    "host": N_("the host"),
    "time": N_("the day and the time"),
}


def _heading(_: Translator, sketch: Sketch) -> Markup:
    title = clip(sketch.wish.title, 160)
    if isinstance(sketch, TaskSketch):
        return _("<b>New task</b> {title}", title=title)
    return _("<b>New exchange</b> {title}", title=title)


def _task(_: Translator, sketch: TaskSketch) -> list[Markup | None]:
    wish = sketch.wish
    project = sketch.project
    none = "owner" in wish.without
    until = deadline(_, wish.deadline, sketch.now) if wish.deadline or "deadline" in wish.without else None
    return [
        _("Project: {project}", project=Markup("{} {}").format(project.code, said(_, project.titles)))
        if project
        else None,
        _("Lead association: {name}", name=name(_, sketch.lead)) if sketch.lead else None,
        _("Supporting associations: {names}", names=names(_, sketch.supporting)) if sketch.supporting else None,
        _("Owner: <b>{person}</b>", person=person(_, sketch.owner)) if sketch.owner else None,
        _("Owner: none yet") if none and sketch.owner is None else None,
        _("Deadline: {deadline}", deadline=Markup("<b>{}</b>").format(until)) if until else None,
    ]


def _exchange(_: Translator, sketch: ExchangeSketch, tz: str) -> list[Markup | None]:
    wish = sketch.wish
    when = when_of(_, wish.span, tz) if wish.span else None
    return [
        _("Kind: {kind}", kind=_(KINDS[sketch.kind])),
        _("Time: {when}", when=Markup("<b>{}</b>").format(when)) if when else None,
        _("Place: {place}", place=_place(wish)) if wish.place or wish.spot else None,
        _("Host: {names}", names=name(_, sketch.host)) if sketch.host else None,
        _("Participants: {names}", names=names(_, sketch.participants)) if sketch.participants else None,
        _("Contact: {person}", person=person(_, sketch.contact)) if sketch.contact else None,
    ]


def _place(wish: NewExchange) -> str:
    return " · ".join(filter(None, (clip(wish.place, 160), on_the_map(wish.spot) if wish.spot else "")))


def _known(_: Translator, sketch: Sketch, tz: str) -> list[Markup | None]:
    return _task(_, sketch) if isinstance(sketch, TaskSketch) else _exchange(_, sketch, tz)


def ask(_: Translator, whom: Markup | None, sketch: Sketch, unread: Sequence[Unread], tz: str) -> Reply:
    """Ask for what is missing, with what was understood so far and what was not."""
    if not sketch.wish.title:
        what = (
            _("What is the task? Please reply: title; lead association; owner; deadline")
            if isinstance(sketch, TaskSketch)
            else _("What is planned? Please reply: title; day and time; host; participants; place")
        )
        return Reply(lines((whom, what)))
    wanted = _.comma.join(str(_(_PARTS[part]).unescape()) for part in sketch.missing)
    please = (
        _("Still missing: {parts}. Please reply with it, parted by semicolons.", parts=wanted)
        if sketch.missing
        else _("Please reply with it in other words.")
    )
    troubles = [_unread(_, one) for one in unread]
    return Reply(lines((whom, _heading(_, sketch), *_known(_, sketch, tz), *troubles, _past(_, sketch, tz), please)))


def _unread(_: Translator, unread: Unread) -> Markup:
    if unread.people:
        found = _.comma.join(str(person(_, member).unescape()) for member in unread.people[:6])
        return _(
            "Several people are called {name}: {found}. Please name the association as well.",
            name=clip(unread.words, _WORDS),
            found=found,
        )
    why = {
        "date_order": _("“{said}” would end before it begins.", said=clip(unread.words, _WORDS)),
        "date_impossible": _("There is no such day: “{said}”.", said=clip(unread.words, _WORDS)),
        "off_the_map": _("There is no such place on the map: “{said}”.", said=clip(unread.words, _WORDS)),
        "date_weekday": _("The day and the weekday do not agree: “{said}”.", said=clip(unread.words, _WORDS)),
    }.get(unread.why)
    return why or _(
        "I could not read “{said}” as a person, an association or a date.",
        said=clip(unread.words, _WORDS),
    )


def _past(_: Translator, sketch: Sketch, tz: str) -> Markup | None:
    if isinstance(sketch, ExchangeSketch) and sketch.backwards is not None:
        return _("{when} would end before it begins.", when=when_of(_, sketch.backwards, tz))
    if sketch.past is None:
        return None
    when = when_of(_, sketch.past, tz) if isinstance(sketch, ExchangeSketch) else due(_, sketch.past)
    return _("{when} is already past.", when=when)


def shown(_: Translator, sketch: Sketch, draft_id: int, tz: str) -> Reply:
    """Show back what was understood, with buttons to keep it, to give it up, and for the other readings of its time."""
    others: tuple[Deadline | Span, ...] = sketch.wish.others
    readings = [
        (Button(str(_("No, {when}", when=_label(_, when, tz)).unescape()), f"new:{number}:{draft_id}"),)
        for number, when in enumerate(others)
    ]
    yes = Button(str(_("✅ Add it to the plan")), f"new:yes:{draft_id}")
    no = Button(str(_("✖ Cancel")), f"new:no:{draft_id}")
    ask = _("Is this right? To change something, reply to this message with it.")
    return Reply(lines((_heading(_, sketch), *_known(_, sketch, tz), "", ask)), ((yes, no), *readings))


def _label(_: Translator, when: Deadline | Span, tz: str) -> str:
    if isinstance(when, Deadline):
        return str(due(_, when, brief=True).striptags())
    return str(when_of(_, when, tz, brief=True).striptags())


def created(_: Translator, made: Created, tz: str) -> Reply:
    """Say that it is on the plan."""
    item = made.item
    told = None
    if made.told:
        told = _.ngettext("{n} person or group is being told.", "{n} people and groups are being told.", made.told)
    if isinstance(item, Task):
        done = _("The task is on the plan, and its reminders are set.")
    else:
        done = _("The exchange is on the plan, and its reminders are set.")
    kind = "task" if isinstance(item, Task) else "exchange"
    return Reply(
        lines((heading(_, item), *_standing(_, item, tz), done, told)),
        tuple(code_buttons([item.code], kind)),
        (item.id,),
    )


def _standing(_: Translator, item: Task | Exchange, tz: str) -> list[Markup]:
    owner: Member | None = item.owner if isinstance(item, Task) else item.contact
    if isinstance(item, Exchange):
        who = [_("Contact: {person}", person=person(_, owner))] if owner else []
        return [_("Time: {when}", when=when_of(_, item.span, tz)), *who]
    until = due(_, item.deadline) if item.deadline else _("continuous, no deadline")
    whose = _("Owner: <b>{person}</b>", person=person(_, owner)) if owner else _("Owner: none yet")
    return [whose, _("Deadline: {deadline}", deadline=until)]


def given_up(_: Translator, sketch: Sketch) -> Reply:
    """Say that nothing was added; the title stays to be copied."""
    return Reply(lines((_heading(_, sketch), _("Nothing was added."))))


def settled_already(_: Translator) -> Reply:
    """Say that a question has been answered."""
    return Reply(_("This has been settled already."))


def somebody_elses(_: Translator) -> Reply:
    """Say that only who asked for something can confirm it."""
    return Reply(_("Only the person who asked for this can confirm or cancel it."))
