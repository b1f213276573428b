"""The directory, in words: people and how to reach them, associations and who answers for them."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.domain.models import Association, Member, Role
from bot.domain.people.whois import Body, Person
from bot.domain.tasks.task_scope import Standing, TaskScope
from bot.i18n import Translator
from handlers.replies.exchanges.listing import entry as exchange_entry
from handlers.replies.links import code_buttons
from handlers.replies.naming import LANGUAGES, ROLES, name, names, other_title, person, reachable, said
from handlers.replies.reply import Button, Reply, clip, in_rows, lines
from handlers.replies.tasks import task_lists

_ASSOCIATIONS = 60


def card(_: Translator, found: Person, tz: str) -> Reply:
    """Show who somebody is, how to reach them, and what is theirs."""
    member = found.member
    head = Markup("<b>{}</b>").format(name(_, member))
    language = member.locale or (member.association.locale if member.association else None)
    parts = [
        lines(
            (
                head,
                other_title(_, member.names),
                _("Association: {name}", name=name(_, member.association)) if member.association else None,
                _("Role: {role}", role=_(ROLES[member.role])) if member.role is not Role.MEMBER else None,
                _("Language: {language}", language=_(LANGUAGES[language])) if language in LANGUAGES else None,
                _("To reach: {person}", person=reachable(_, member)),
            )
        )
    ]
    if found.tasks:
        parts.append(_("<b>Owner of these open tasks</b>"))
        parts += [task_lists.entry(_, task, found.now, owned=True) for task in found.tasks]
    else:
        parts.append(_("Owner of no open task."))
    if found.exchanges:
        parts.append(_("<b>Contact of these exchanges</b>"))
        parts += [exchange_entry(_, exchange, tz, found.now) for exchange in found.exchanges]
    rows = code_buttons([task.code for task in found.tasks], "task")
    rows += code_buttons([exchange.code for exchange in found.exchanges], "exchange")
    further = []
    if found.more:
        scope = TaskScope(Standing.OPEN, owner_id=member.id)
        further.append(Button(str(_("All the tasks")), task_lists.data(scope)))
    if member.association is not None:
        further.append(Button(name(_, member.association), f"body:{member.association.id}:0"))
    rows += [tuple(further)] if further else []
    item_ids = (*(task.id for task in found.tasks), *(each.id for each in found.exchanges))
    return Reply(Markup("\n\n").join(parts), tuple(rows), item_ids, f"person:{member.id}")


def body(_: Translator, found: Body, after: int) -> Reply:
    """Show an association: who answers for it and a page of its people."""
    one = found.association
    parts = [
        lines(
            (
                Markup("<b>{} · {}</b>").format(one.code, name(_, one)),
                Markup("<i>{}</i>").format(said(_, one.full_names)) if one.full_names else None,
                _("Time: {zone}", zone=_.zone(one.tz)),
            )
        )
    ]
    if found.liaisons:
        parts.append(
            lines((_("<b>Liaisons</b>"), *(Markup("• {}").format(reachable(_, each)) for each in found.liaisons)))
        )
    else:
        parts.append(_("No liaison yet."))
    if found.people:
        parts.append(_("<b>People</b>"))
    rows = in_rows([Button(name(_, each), f"person:{each.id}") for each in found.people], 2)
    pages = []
    if after:
        pages.append(Button(str(_("◀ From the beginning")), f"body:{one.id}:0"))
    if found.after is not None:
        pages.append(Button(str(_("More people ▶")), f"body:{one.id}:{found.after}"))
    rows += [tuple(pages)] if pages else []
    rows.append((Button(str(_("Tasks")), task_lists.data(TaskScope(party_id=one.id))),))
    parts += [lines(Markup("• {}").format(reachable(_, each)) for each in found.people)] if found.people else []
    further = f"body:{one.id}:{found.after}" if found.after is not None else ""
    return Reply(Markup("\n\n").join(parts), tuple(rows), view=f"body:{one.id}:{after}", further=further)


def bodies(_: Translator, found: Sequence[Body]) -> Reply:
    """List the associations with who answers for them."""
    shown = found[:_ASSOCIATIONS]
    entries = [
        lines(
            (
                Markup("<b>{}</b> {}").format(each.association.code, name(_, each.association)),
                _liaisons(_, each.liaisons) if each.liaisons else None,
            )
        )
        for each in shown
    ]
    rows = in_rows([Button(each.association.code, f"body:{each.association.id}:0") for each in shown], 4)
    how = _("Whom are you looking for? For example: <code>{typed}</code>", typed=_.command("who", str(_("name"))))
    further = () if _.plain else ("", how)
    return Reply(lines((_("<b>Directory</b>"), *entries, *further)), tuple(rows), view="bodies:0")


def _liaisons(_: Translator, liaisons: Sequence[Member]) -> Markup:
    called = names(_, liaisons)
    return _.ngettext("Liaison: {names}", "Liaisons: {names}", len(liaisons), names=called)


def which(_: Translator, words: str, people: Sequence[Member], associations: Sequence[Association]) -> Reply:
    """Ask who of several is meant."""
    buttons = [Button(str(person(_, each).unescape()), f"person:{each.id}") for each in people]
    buttons += [Button(name(_, each), f"body:{each.id}:0") for each in associations]
    return Reply(_("Several are called “{words}”. Who is it?", words=clip(words, 80)), tuple(in_rows(buttons, 1)))


def nobody(_: Translator, words: str, near: Sequence[Member]) -> Reply:
    """Say that nobody is called so, with those whose names resemble it."""
    if not near:
        return Reply(
            _("Nobody in the directory is called “{words}”, and no association.", words=clip(words, 80)),
            ((Button(str(_("Directory")), "bodies:0"),),),
        )
    buttons = [Button(str(person(_, each).unescape()), f"person:{each.id}") for each in near]
    ask = _("Nobody is called “{words}”. Did you mean one of these?", words=clip(words, 80))
    return Reply(ask, tuple(in_rows(buttons, 1)))
