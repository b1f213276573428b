"""Every command, once: what it is for, how it is typed, where it works and for whom.

`/help`, the command menus, the gate in front of the handlers and README's tables all come from this list.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.models import Role
from handlers.replies.naming import N_

EVERYONE = frozenset(Role)
STEERING = frozenset({Role.ADMIN})
ANSWERABLE = frozenset({Role.ADMIN, Role.LIAISON})


class Topic(StrEnum):
    """What /help groups commands by, in this order."""

    ASK = "ask"
    TELL = "tell"
    REMIND = "remind"
    CHANGE = "change"
    STEER = "steer"


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command. `summary` and `usage` are messages of the catalogues; `roles` see it in /help.

    `menu`: shown in the menu. `also`: what people type in its place.
    """

    name: str
    summary: str
    usage: str = ""
    private: bool = True
    groups: bool = True
    roles: frozenset[Role] = EVERYONE
    menu: bool = True
    also: tuple[str, ...] = ()


BY_TOPIC: dict[Topic, tuple[Command, ...]] = {
    Topic.ASK: (
        Command("next", N_("Coming exchanges"), N_("[30 | March | visit | TJ]")),
        Command("tasks", N_("List of tasks"), N_("[mine | overdue | all | BJ | P1]")),
        Command("week", N_("What concerns you this week")),
        Command("overview", N_("How things stand everywhere"), menu=False),
        Command("owner", N_("Who owns a task"), N_("words of the title")),
        Command("search", N_("Find everything by words"), N_("words")),
        Command("task", N_("One task in detail"), "T7", menu=False),
        Command("exchange", N_("One exchange in detail"), "E2", menu=False),
        Command("programme", N_("See or set the programme"), N_("E2 [programme]"), menu=False),
        Command("project", N_("A project and how far it is"), "[P1]", menu=False, also=("projects",)),
        Command("who", N_("People and associations"), N_("[name | BJ]"), menu=False),
    ),
    Topic.TELL: (
        Command("report", N_("Record progress"), N_("T7 first draft ready")),
        Command("done", N_("Mark a task as done"), "T7", menu=False),
        Command("reopen", N_("Take a task up again"), "T7", menu=False),
        Command("answer", N_("Answer an invitation"), N_("E2 coming 3"), menu=False),
        Command("deputy", N_("Let a colleague answer an invitation"), N_("E2 name"), roles=ANSWERABLE, menu=False),
    ),
    Topic.REMIND: (
        Command("remind", N_("Set a reminder"), N_("tomorrow 15:00 send the papers")),
        Command("reminders", N_("Reminders: what comes and what came"), N_("[test]"), menu=False),
        Command(
            "settings", N_("Choose how you are reminded"), N_("[8:30 | 22:00-7:30 | pause until Friday]"), menu=False
        ),
        Command("language", N_("Choose your language"), "zh | pt", groups=False, menu=False),
        Command("help", N_("What you can ask")),
        Command("start", N_("Begin"), groups=False, menu=False),
    ),
    Topic.CHANGE: (
        Command("deadline", N_("Move a deadline"), N_("T7 next Friday"), roles=ANSWERABLE),
        Command("move", N_("Move an exchange"), "E4 2027-01-21 10:00", roles=ANSWERABLE),
        Command("assign", N_("Give to another person"), N_("T7 name"), roles=ANSWERABLE),
        Command("calloff", N_("Cancel an exchange or a task"), N_("E4 [reason]"), roles=ANSWERABLE),
        Command("newtask", N_("Add a task"), N_("title; lead; owner; deadline"), roles=ANSWERABLE, menu=False),
        Command("newmeeting", N_("Add an exchange"), N_("title; time; host; place"), roles=ANSWERABLE, menu=False),
        Command("place", N_("Set the place"), N_("E2 place | map link"), roles=ANSWERABLE, menu=False),
        Command("restore", N_("Take back a cancellation"), "E4", roles=ANSWERABLE, menu=False),
        Command("title", N_("Give a title in the other language"), N_("T7 title"), roles=ANSWERABLE, menu=False),
    ),
    Topic.STEER: (
        Command("missing", N_("Titles that lack a language"), roles=STEERING, menu=False),
        Command("board", N_("A pinned board for this group"), N_("[off]"), private=False, roles=ANSWERABLE),
        Command("invite", N_("Invite a person"), N_("name [BJ] [zh | pt]"), roles=STEERING, groups=False),
        Command("role", N_("Give a person a role"), N_("name liaison"), roles=STEERING),
        Command("remove", N_("Take a person out of the directory"), N_("name"), roles=STEERING, menu=False),
        Command(
            "holidays", N_("Days off, and setting them right"), N_("[CN | MO | PT] [2027-02-14 off]"), roles=STEERING
        ),
        Command(
            "group",
            N_("Register this group"),
            N_("BJ | joint, zh | pt | zh+pt, [time zone]"),
            private=False,
            roles=STEERING,
        ),
    ),
}
COMMANDS = tuple(command for found in BY_TOPIC.values() for command in found)


def usable(role: Role | None, *, in_group: bool) -> list[Command]:
    """Return the commands that somebody with this role can use there; a stranger can use none."""
    return [
        command for command in COMMANDS if (command.groups if in_group else command.private) and role in command.roles
    ]
