"""An exchange as one reader sees it: who is invited and has answered, and what this reader may do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.access import Action, concerned, may
from bot.domain.exchanges.attendance import Guest, Position
from bot.domain.models import Association, Exchange, Member
from bot.domain.ports import Reading, Writing
from bot.domain.reminders.rules import invited
from bot.domain.traffic import Speaker


@dataclass(frozen=True, slots=True)
class Standing:
    """What a person may do with an exchange, and has said of it.

    `answers_for` is the association in whose name this person answers (`deputes`: and may let others do so), `own` the
    answer for themselves (`speaks`: they may give one), `colleagues` what others of their association have told its
    liaisons of themselves. `arranges`: may set programme, place and what is asked of the guests. `wishes` are minutes
    ahead. `sees` are the associations (ids) whose delegates' names and telephones this person is shown.
    """

    member: Member | None
    answers_for: Association | None = None
    deputes: bool = False
    speaks: bool = False
    own: Position | None = None
    colleagues: tuple[tuple[Member, Position], ...] = ()
    arranges: bool = False
    wishes: tuple[int, ...] = ()
    sees: frozenset[int] = frozenset()


def open_to_answers(exchange: Exchange, now: datetime) -> bool:
    """Tell whether an invitation can still be answered at `now`: until the start."""
    return not exchange.status.settled and now < exchange.span.starts_at


async def guests_of(view: Reading | Writing, exchange: Exchange) -> tuple[Guest, ...]:
    """Return who is invited, with all that was answered, in the order of the plan."""
    answers = await view.attendance.answers(exchange.id)
    names = await view.attendance.delegates(exchange.id)
    deputies = await view.attendance.deputies(exchange.id)
    return tuple(
        Guest(
            association,
            answers.get(association.id),
            names.get(association.id, ()),
            deputies.get(association.id, ()),
        )
        for association in invited(exchange)
    )


def deputy(guest: Guest, member: Member | None) -> Member | None:
    """Return the member where a liaison of the guest lets this member answer."""
    return member if member is not None and member.id in {one.id for one in guest.deputies} else None


def may_answer(speaker: Speaker, guest: Guest) -> bool:
    """Tell whether the speaker may answer for an association that is invited."""
    return may(speaker, Action.ANSWER, guest.association, owner=deputy(guest, speaker.member))


def may_arrange(speaker: Speaker, exchange: Exchange) -> bool:
    """Tell whether the speaker may set programme and place, and ask the guests for names."""
    return may(speaker, Action.ARRANGE, *concerned(exchange), owner=exchange.contact)


def may_see(speaker: Speaker, exchange: Exchange, guest: Guest) -> bool:
    """Tell whether the speaker is shown the names of a delegation: of the host's side, or the association's own."""
    own = deputy(guest, speaker.member) or exchange.contact
    return may(speaker, Action.SEE_DELEGATES, *concerned(exchange), guest.association, owner=own)


async def standing_of(
    view: Reading | Writing, speaker: Speaker, exchange: Exchange, guests: Sequence[Guest]
) -> Standing:
    """Return what the speaker may do with an exchange and has said of it."""
    member = speaker.member
    home = member.association if member else None
    mine = next((guest for guest in guests if home is not None and guest.association.id == home.id), None)
    personal = await view.attendance.personal(exchange.id) if home else []
    answers = mine is not None and may_answer(speaker, mine)
    # A host's liaison has colleagues who come, too.
    told = home is not None and (answers or may(speaker, Action.ANSWER, home))
    return Standing(
        member=member,
        answers_for=mine.association if mine is not None and answers else None,
        deputes=mine is not None and may(speaker, Action.ANSWER, mine.association),
        speaks=home is not None and home.id in {party.id for party in exchange.parties},
        own=next((position for one, position in personal if member is not None and one.id == member.id), None),
        colleagues=tuple(one for one in personal if told and _of(one[0], home)),
        arranges=may_arrange(speaker, exchange),
        wishes=await view.attendance.wishes(exchange.id, member.id) if member else (),
        sees=frozenset(guest.association.id for guest in guests if may_see(speaker, exchange, guest)),
    )


def _of(member: Member, home: Association | None) -> bool:
    return home is not None and member.association is not None and member.association.id == home.id
