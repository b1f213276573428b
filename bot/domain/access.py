"""Who may do what: one table, asked by every use case that changes something or lists people.

The gate in front of the handlers asks it for whoever wants to see the plan, wherever they ask.
"""

from __future__ import annotations

from enum import StrEnum

from bot.domain.errors import NotAllowed, NotInvited
from bot.domain.models import Association, Member, Role
from bot.domain.repositories import MemberReader
from bot.domain.traffic import Speaker


class Action(StrEnum):
    """What can be asked for."""

    VIEW = "view"
    REPORT = "report"
    SET_LANGUAGE = "set_language"
    SET_DEADLINE = "set_deadline"
    INVITE = "invite"
    SET_ROLE = "set_role"
    REGISTER_GROUP = "register_group"


# The roles that may do it anywhere; a liaison listed under OF_LEAD only where the own association leads.
ANYWHERE: dict[Action, frozenset[Role]] = {
    Action.VIEW: frozenset(Role),
    Action.REPORT: frozenset(Role),
    Action.SET_LANGUAGE: frozenset(Role),
    Action.SET_DEADLINE: frozenset({Role.ADMIN}),
    Action.INVITE: frozenset({Role.ADMIN}),
    Action.SET_ROLE: frozenset({Role.ADMIN}),
    Action.REGISTER_GROUP: frozenset({Role.ADMIN}),
}
OF_LEAD: dict[Action, frozenset[Role]] = {Action.SET_DEADLINE: frozenset({Role.LIAISON})}


def may(speaker: Speaker, action: Action, lead: Association | None = None) -> bool:
    """Tell whether the speaker may do it; `lead` is the lead association of the item concerned, if any."""
    if speaker.role is None:
        return False
    if speaker.role in ANYWHERE[action]:
        return True
    own = speaker.member.association if speaker.member else None
    return (
        speaker.role in OF_LEAD.get(action, frozenset()) and lead is not None and own is not None and own.id == lead.id
    )


async def require(members: MemberReader, speaker: Speaker, action: Action, lead: Association | None = None) -> None:
    """Raise `NotInvited` to a stranger, `NotAllowed` (with those who can) to a member who may not."""
    if may(speaker, action, lead):
        return
    if speaker.role is None:
        raise NotInvited
    who: list[Member] = []
    if lead is not None and OF_LEAD.get(action):
        who += await members.liaisons(lead.id)
    who += await members.admins()
    raise NotAllowed(action=action, who=tuple(who), lead=lead)
