"""Who may do what: one table, asked by every use case that changes something or lists people.

The gate in front of the handlers asks it for whoever wants to see the plan, wherever they ask.
"""

from __future__ import annotations

from enum import StrEnum

from bot.domain.errors import NotAllowed, NotInvited
from bot.domain.models import Association, Chat, Exchange, Member, Role, Task
from bot.domain.people.repositories import MemberReader
from bot.domain.traffic import Speaker


class Action(StrEnum):
    """What can be asked for."""

    VIEW = "view"
    REPORT = "report"
    SET_LANGUAGE = "set_language"
    SET_DEADLINE = "set_deadline"
    MOVE = "move"
    CALL_OFF = "call_off"
    ASSIGN = "assign"
    FINISH = "finish"
    ASK_TIME = "ask_time"
    GIVE_TIME = "give_time"
    CREATE = "create"
    SET_TITLE = "set_title"
    ARRANGE = "arrange"
    ANSWER = "answer"
    SEE_DELEGATES = "see_delegates"
    INVITE = "invite"
    SET_ROLE = "set_role"
    TAKE_OUT = "take_out"
    REGISTER_GROUP = "register_group"
    REMIND = "remind"
    SET_GROUP = "set_group"
    SET_JOINT_GROUP = "set_joint_group"
    SET_CALENDAR = "set_calendar"
    SEE_REMINDERS = "see_reminders"


# What is done to an item, or to the answers about it: administrators anywhere, liaisons for their own association.
_STEERED = (
    Action.SET_DEADLINE,
    Action.MOVE,
    Action.CALL_OFF,
    Action.ASSIGN,
    Action.FINISH,
    Action.ASK_TIME,
    Action.GIVE_TIME,
    Action.CREATE,
    Action.SET_TITLE,
    Action.ARRANGE,
    Action.ANSWER,
)

# The roles that may do it anywhere; a liaison listed under OF_LEAD only where the own association is concerned: where
# it leads a task, where it organises or hosts an exchange, or is invited to it. Who answers for an item, or for an
# association in a liaison's place, may do what OF_OWNER lists.
ANYWHERE: dict[Action, frozenset[Role]] = {
    Action.VIEW: frozenset(Role),
    Action.REPORT: frozenset(Role),
    Action.SET_LANGUAGE: frozenset(Role),
    Action.REMIND: frozenset(Role),
    Action.SET_JOINT_GROUP: frozenset({Role.LIAISON, Role.ADMIN}),
    **dict.fromkeys(
        (
            *_STEERED,
            Action.INVITE,
            Action.SET_ROLE,
            Action.TAKE_OUT,
            Action.REGISTER_GROUP,
            Action.SET_GROUP,
            Action.SET_CALENDAR,
            Action.SEE_REMINDERS,
        ),
        frozenset({Role.ADMIN}),
    ),
    # Names and telephones are for the host and the association itself.
    Action.SEE_DELEGATES: frozenset(),
}
OF_LEAD: dict[Action, frozenset[Role]] = {
    **dict.fromkeys(
        (
            *_STEERED,
            Action.SET_GROUP,
        ),
        frozenset({Role.LIAISON}),
    ),
    Action.SEE_DELEGATES: frozenset({Role.LIAISON, Role.ADMIN}),
}
OF_OWNER = frozenset({Action.FINISH, Action.ASK_TIME, Action.ARRANGE, Action.ANSWER, Action.SEE_DELEGATES})


def concerned(item: Task | Exchange) -> tuple[Association, ...]:
    """Return the associations whose liaisons answer for an item: a task's lead, an exchange's organisers and host."""
    if isinstance(item, Task):
        return (item.lead,)
    return tuple(dict.fromkeys((*item.organisers, *((item.host,) if item.host else ()))))


def may(speaker: Speaker, action: Action, *over: Association | None, owner: Member | None = None) -> bool:
    """Tell whether the speaker may do it; `over` are the associations concerned, `owner` answers for the item."""
    if speaker.role is None:
        return False
    if speaker.role in ANYWHERE[action]:
        return True
    member = speaker.member
    if action in OF_OWNER and owner is not None and member is not None and owner.id == member.id:
        return True
    own = member.association if member else None
    return (
        speaker.role in OF_LEAD.get(action, frozenset())
        and own is not None
        and own.id in {association.id for association in over if association is not None}
    )


async def require(
    members: MemberReader,
    speaker: Speaker,
    action: Action,
    *over: Association | None,
    owner: Member | None = None,
) -> None:
    """Raise `NotInvited` to a stranger, `NotAllowed` (with those who can) to a member who may not."""
    if may(speaker, action, *over, owner=owner):
        return
    if speaker.role is None:
        raise NotInvited
    leads = [association for association in over if association is not None]
    who: list[Member] = [owner] if owner is not None and action in OF_OWNER else []
    if OF_LEAD.get(action):
        for lead in leads:
            who += await members.liaisons(lead.id)
    who += await members.admins()
    raise NotAllowed(action=action, who=tuple(dict.fromkeys(who)), lead=next(iter(leads), None))


async def require_settings(members: MemberReader, speaker: Speaker, chat: Chat) -> None:
    """Raise unless the speaker may say how a group is reminded: a liaison of its association, any of a joint group."""
    action = Action.SET_GROUP if chat.association else Action.SET_JOINT_GROUP
    await require(members, speaker, action, chat.association)
