"""Greetings, invitations, roles, groups and help, in words."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.domain.models import Chat, Member, Role
from bot.domain.people.members import INVITATION_LASTS, Invitation
from bot.i18n import Translator
from handlers.commands import BY_TOPIC, Command, Topic
from handlers.replies.naming import LANGUAGES, ROLES, name, names, person
from handlers.replies.reply import Button, Reply, lines, visible

# So many of those who are still to be invited stand on a page.
_OUTSIDE = 30


def _shortcuts(_: Translator) -> tuple[tuple[Button, ...], ...]:
    return (
        (Button(str(_("Coming exchanges")), "next:0"), Button(str(_("My tasks")), "tasks:open:mine:0")),
        (Button(str(_("Help")), "help"),),
    )


def _languages(data: str) -> tuple[Button, ...]:
    return (Button("中文", f"{data}:zh_Hans"), Button("Português", f"{data}:pt"))


def greeting(_: Translator, member: Member | None, *, linked: bool = False) -> Reply:
    """Greet who may use the bot, the languages to choose from below; `linked`: an invitation was just accepted."""
    if member is None:
        hello = _("Hello! I am Ponte. You steer this plan as an administrator.")
    else:
        hello = _("Hello, {name}! I am Ponte, the shared plan of the associations.", name=name(_, member))
    told = None
    if linked and member is not None:
        told = _("You are now registered: {person}.", person=person(_, member))
    offer = _("Ask me what is coming and who owns a task. I remind you of your deadlines in time.")
    return Reply(lines((hello, told, offer)), (*_shortcuts(_), _languages("greeting")))


def stranger(_: Translator) -> Reply:
    """Tell a stranger how to be let in, and nothing else."""
    return Reply(
        _(
            "Hello! This bot serves the staff of the associations that take part. "
            "To be let in, please ask your association's liaison or an administrator for a personal invitation link, "
            "and open it on this phone."
        )
    )


def stranger_briefly(_: Translator) -> Reply:
    """Tell a stranger in one line, where others read along."""
    return Reply(_("To use this bot, please ask your liaison or an administrator for a personal invitation link."))


def nameless(_: Translator) -> Reply:
    """Tell somebody who writes as a group or channel that the bot has to know who it is."""
    return Reply(
        _(
            "I cannot tell who is writing here. Please turn off anonymity (or write in your own name) "
            "and send this again."
        )
    )


def forwarded(_: Translator) -> Reply:
    """Tell how a forwarded message can be recorded all the same."""
    return Reply(
        _(
            "Forwarded messages are not recorded. To record this one in your name, "
            "reply to it with <code>/report T7</code>."
        )
    )


def invitation(_: Translator, made: Invitation, link: str) -> Reply:
    """Hand an admin the link to pass on."""
    head = (
        _("{person} was added to the directory.", person=person(_, made.member))
        if made.added
        else _("Invitation for {person}:", person=person(_, made.member))
    )
    again = (
        _("This person uses the bot already; the link moves it to another account.") if made.member.user_id else None
    )
    days = _.ngettext(
        "Please pass it on in private. It works once, within {n} day.",
        "Please pass it on in private. It works once, within {n} days.",
        INVITATION_LASTS.days,
    )
    return Reply(lines((head, Markup('<a href="{0}">{0}</a>').format(link), days, again)))


def to_invite(_: Translator, waiting: Sequence[Member], first: int = 0) -> Reply:
    """Tell how to invite, and who has not been let in yet, page by page."""
    how = _("Whom shall I invite? For example: <code>/invite {name}</code>", name=_example(_, waiting))
    if not waiting:
        return Reply(how)
    first = first if first < len(waiting) else 0
    shown = _("Not using the bot yet: {names}", names=names(_, waiting[first : first + _OUTSIDE]))
    turn, further = [], ""
    if first:
        turn.append(Button(str(_("◀ Previous")), f"outside:{max(0, first - _OUTSIDE)}"))
    if first + _OUTSIDE < len(waiting):
        further = f"outside:{first + _OUTSIDE}"
        turn.append(Button(str(_("Next ▶")), further))
    text = shown if _.plain else lines((how, shown))
    return Reply(text, (tuple(turn),) if turn else (), view=f"outside:{first}", further=further)


def _example(_: Translator, waiting: Sequence[Member]) -> str:
    return name(_, waiting[0]) if waiting else str(_("name BJ"))


def role_given(_: Translator, member: Member) -> Reply:
    """Confirm a role."""
    return Reply(_("{person} is now: {role}.", person=person(_, member), role=_(ROLES[member.role])))


def removed(_: Translator, member: Member, codes: Sequence[str]) -> Reply:
    """Confirm that somebody is no longer in the directory."""
    gone = _("{person} is no longer in the directory and hears nothing more from me.", person=person(_, member))
    if not codes:
        return Reply(gone)
    shown = _.comma.join(codes[:30]) + ("…" if len(codes) > 30 else "")
    return Reply(lines((gone, _("These tasks need another owner: {codes}", codes=shown))))


def role_usage(_: Translator) -> Reply:
    """Tell how to give a role."""
    roles = _.comma.join(role.value for role in Role)
    return Reply(_("Please write the name and the role ({roles}): <code>/role name liaison</code>", roles=roles))


def language_chosen(_: Translator) -> Reply:
    """Confirm a person's language, in it."""
    return Reply(_("From now on I write to you in {language}.", language=_(LANGUAGES[_.locale])))


def language_usage(_: Translator) -> Reply:
    """Offer the languages."""
    return Reply(
        _("In which language shall I write to you?"),
        (_languages("language"),),
    )


def group_registered(_: Translator, chat: Chat) -> Reply:
    """Confirm what a group is registered as."""
    languages = _.comma.join(str(_(LANGUAGES[locale])) for locale in chat.locales)
    if chat.association is None:
        head = _("This group is registered as the joint group.")
    else:
        head = _("This group is registered for {name}.", name=name(_, chat.association))
    return Reply(
        lines(
            (
                head,
                _("Languages: {languages}. Time zone: {tz}.", languages=languages, tz=chat.tz),
                _("Reminders come here in time; /help lists what can be asked."),
                _("/board keeps one pinned message here with what comes next and what is due."),
            )
        )
    )


_GROUP_EXAMPLES = ("BJ zh", "joint zh+pt", "TJ pt Europe/Lisbon")


def group_usage(_: Translator) -> Reply:
    """Tell how a group is registered."""
    return Reply(
        lines(
            (
                _("An administrator registers this group with its association (or joint) and its languages:"),
                *(Markup("<code>{}</code>").format(_.command("group", example)) for example in _GROUP_EXAMPLES),
            )
        )
    )


def group_greeting(_: Translator) -> Reply:
    """Say once, in a group that is not registered, how to register it."""
    return Reply(
        _(
            "Hello! I am Ponte. Before I can help here, an administrator registers this group: "
            "<code>/group BJ zh</code> (association code or joint; zh, pt or zh+pt)."
        )
    )


def _typed(_: Translator, command: Command) -> str:
    return _.command(command.name, visible(_(command.usage)) if command.usage else "")


def help_text(_: Translator, commands: Sequence[Command], *, brief: bool = False) -> Reply:
    """List what this person can use here, by what it is for.

    `brief`: another language stands beside this one. Then what few can use is named alone: sent by itself, a command
    shows how it is typed.
    """
    heads = {
        Topic.ASK: _("<b>Asking</b>"),
        Topic.TELL: _("<b>Progress and answers</b>"),
        Topic.REMIND: _("<b>Reminders and settings</b>"),
        Topic.CHANGE: _("<b>Changing the plan</b>"),
        Topic.STEER: _("<b>Administration</b>"),
    }
    parts = [
        _(
            "Just write what you want to know: <i>What is on next week?</i> or <i>My tasks</i>. "
            "In a group, mention me or reply to me. The commands do the same:"
        )
    ]
    for topic, head in heads.items():
        found = [command for command in BY_TOPIC[topic] if command in commands]
        short = brief and topic in (Topic.CHANGE, Topic.STEER)
        entries = [
            Markup("{} — {}").format(_.command(command.name) if short else _typed(_, command), _(command.summary))
            for command in found
        ]
        if found:
            parts.append(lines((head, *entries)))
    parts.append(
        _(
            "To record progress, reply to one of my messages about a task, or begin with <code>#progress T7 …</code>. "
            "In a group where I am no administrator, use /report or a reply: other messages do not reach me."
        )
    )
    return Reply(Markup("\n\n").join(parts))


def usage(_: Translator, name: str, example: str) -> Reply:
    """Show how a command is typed that came without its words."""
    return Reply(_("Please add what it is about, for example: <code>{typed}</code>", typed=_.command(name, example)))


def use_in_private(_: Translator, link: str) -> Reply:
    """Send somebody to the private chat; `link` opens it."""
    return Reply(
        _("Please send me this command in our private chat."),
        ((Button(str(_("Open the private chat")), url=link),),),
    )


def use_in_group(_: Translator) -> Reply:
    """Send somebody to the group."""
    return Reply(_("Please send this command in the group it is about."))


def button_gone(_: Translator) -> Reply:
    """Say that a button does nothing any more."""
    return Reply(_("This button no longer works. Please ask again."))


def not_understood(_: Translator) -> Reply:
    """Say that a plain message was not understood, with what can be asked."""
    return Reply(
        _("I did not understand that. You can tap one of these, or see /help."),
        _shortcuts(_),
    )
