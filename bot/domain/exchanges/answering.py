"""Answering an invitation: for an association, for oneself; and asking to be reminded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.access import Action, require
from bot.domain.errors import AnswersClosed, ItemSettled, NotAGuest, NotListed, UnknownAssociation, UnknownMember
from bot.domain.exchanges.attendance import MOST_DELEGATES, Answer, Delegate, Guest, Position
from bot.domain.exchanges.cases import exchange_by_code
from bot.domain.exchanges.invitations import deputy, guests_of, open_to_answers
from bot.domain.exchanges.showing import refresh
from bot.domain.models import Exchange, Member, MemberState
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.reminders.planning import replan
from bot.domain.reminders.rules import DAY
from bot.domain.traffic import Recipient, Speaker


@dataclass(frozen=True, slots=True)
class Deputies:
    """Whom a liaison may let answer for the association, and who is let."""

    exchange: Exchange
    guest: Guest
    people: tuple[Member, ...]


def _open(exchange: Exchange, now: datetime) -> None:
    if exchange.status.settled:
        raise ItemSettled(item=exchange)
    if not open_to_answers(exchange, now):
        raise AnswersClosed(code=exchange.code)


def _member(speaker: Speaker) -> Member:
    if speaker.member is None:
        raise NotListed
    return speaker.member


async def _guest(
    view: Reading | Writing, speaker: Speaker, exchange: Exchange, named: str | None, *, deputies: bool = True
) -> Guest:
    """Return the association for which the speaker answers: the own one, or that of this code or name."""
    home = speaker.member.association if speaker.member else None
    if named is not None:
        home = await view.associations.find(named)
        if home is None:
            raise UnknownAssociation(name=named, known=await view.associations.all())
    guests = await guests_of(view, exchange)
    guest = next((one for one in guests if home is not None and one.association.id == home.id), None)
    if guest is None:
        raise NotAGuest(code=exchange.code, guests=tuple(one.association for one in guests))
    stands_in = deputy(guest, speaker.member) if deputies else None
    await require(view.members, speaker, Action.ANSWER, guest.association, owner=stands_in)
    return guest


class InvitationCases:
    """What can be answered, by whom the table in `access` lets.

    Each raises `UnknownItem`, `AnswersClosed` once the exchange has begun, `ItemSettled` where it is cancelled.
    `here` is where whoever answers sees the exchange anew already.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def may_answer(self, speaker: Speaker, code: str) -> Guest:
        """Return the association for which the speaker answers. Raises as `answer`."""
        async with self._store.reading() as view:
            exchange = await exchange_by_code(view, code)
            guest = await _guest(view, speaker, exchange, None)
            _open(exchange, self._clock.now())
            return guest

    async def answer(
        self,
        speaker: Speaker,
        code: str,
        position: Position | None,
        here: Recipient | None = None,
        *,
        delegates: int | None = None,
        named: str | None = None,
    ) -> Guest:
        """Answer for the speaker's association, or for the one that is `named`; return what it has answered now.

        `position` None: as before, or coming. `delegates` None: as many as before. Raises `NotAGuest`, `NotAllowed`,
        `UnknownAssociation`.
        """
        now = self._clock.now()
        async with self._store.writing(speaker.cause) as tx:
            exchange = await exchange_by_code(tx, code)
            guest = await _guest(tx, speaker, exchange, named)
            _open(exchange, now)
            return await self._put(tx, speaker, exchange, guest, position, delegates, here)

    async def count(self, speaker: Speaker, code: str, step: int, here: Recipient | None = None) -> Guest:
        """Have so many more delegates come, or fewer, but at least one. Raises as `answer`."""
        now = self._clock.now()
        async with self._store.writing(speaker.cause) as tx:
            exchange = await exchange_by_code(tx, code)
            guest = await _guest(tx, speaker, exchange, None)
            _open(exchange, now)
            before = guest.answer.delegates if guest.answer else None
            return await self._put(tx, speaker, exchange, guest, None, (before or 0) + step, here)

    async def name(
        self, speaker: Speaker, code: str, delegates: Sequence[Delegate], here: Recipient | None = None
    ) -> Guest:
        """Name who comes; their number rises to that of the names. Raises as `answer`."""
        now = self._clock.now()
        async with self._store.writing(speaker.cause) as tx:
            exchange = await exchange_by_code(tx, code)
            guest = await _guest(tx, speaker, exchange, None)
            _open(exchange, now)
            known = [replace(one, member_id=await _meant(tx, one.name, guest)) for one in delegates]
            await tx.attendance.name(exchange.id, guest.association.id, known)
            before = guest.answer.delegates if guest.answer else None
            return await self._put(tx, speaker, exchange, guest, None, max(before or 0, len(delegates)), here)

    async def _put(
        self,
        tx: Writing,
        speaker: Speaker,
        exchange: Exchange,
        guest: Guest,
        position: Position | None,
        delegates: int | None,
        here: Recipient | None,
    ) -> Guest:
        now = self._clock.now()
        before = guest.answer
        if position is None:
            coming = before is None or before.position is Position.NOT_COMING
            position = Position.COMING if coming else before.position if before else Position.COMING
        if delegates is None:
            delegates = before.delegates if before else None
        else:
            delegates = min(max(delegates, 1), MOST_DELEGATES)
        answer = Answer(position, delegates, speaker.member.id if speaker.member else None)
        if before is None or (before.position, before.delegates) != (position, delegates):
            await tx.attendance.answer(exchange.id, guest.association.id, answer, now)
        await replan(tx, exchange.id, now)
        await refresh(tx, exchange.id, now, here)
        return replace(guest, answer=answer)

    async def personally(
        self, speaker: Speaker, code: str, position: Position, here: Recipient | None = None
    ) -> Exchange:
        """Say whether one can come oneself, which the liaison sees; the same again takes it back.

        Raises `NotAGuest` where the own association has no part in it, `NotListed`.
        """
        now = self._clock.now()
        async with self._store.writing(speaker.cause) as tx:
            exchange = await exchange_by_code(tx, code)
            member = _member(speaker)
            if member.association is None or member.association.id not in {party.id for party in exchange.parties}:
                raise NotAGuest(code=exchange.code, guests=exchange.parties)
            _open(exchange, now)
            known = await tx.attendance.own([exchange.id], member.id)
            said = None if known.get(exchange.id) is position else position
            await tx.attendance.answer_personally(exchange.id, member.id, said, now)
            await replan(tx, exchange.id, now)
            await refresh(tx, exchange.id, now, here)
            return exchange

    async def wish(self, speaker: Speaker, code: str, aheads: Sequence[int]) -> tuple[int, ...]:
        """Have the speaker reminded so many minutes ahead, or no longer where all of that was asked for before.

        Return all that is asked for now. An exchange of whole days has no hours to count from. Raises
        `NotListed`.
        """
        now = self._clock.now()
        async with self._store.writing(speaker.cause) as tx:
            exchange = await exchange_by_code(tx, code)
            member = _member(speaker)
            _open(exchange, now)
            asked = [ahead for ahead in aheads if ahead % DAY == 0 or not exchange.span.all_day]
            known = await tx.attendance.wishes(exchange.id, member.id)
            wanted = not set(asked) <= set(known)
            for ahead in asked:
                await tx.attendance.wish(exchange.id, member.id, ahead, wanted=wanted)
            await replan(tx, exchange.id, now)
            return await tx.attendance.wishes(exchange.id, member.id)

    async def deputies(self, speaker: Speaker, code: str) -> Deputies:
        """Return whom the speaker, a liaison, may let answer. Raises `NotAGuest`, `NotAllowed`."""
        async with self._store.reading() as view:
            exchange = await exchange_by_code(view, code)
            guest = await _guest(view, speaker, exchange, None, deputies=False)
            return Deputies(exchange, guest, await _colleagues(view, guest))

    async def depute(self, speaker: Speaker, code: str, whom: str | int) -> tuple[Deputies, Member]:
        """Let a colleague (by name, or a member's id) answer for the association, or no longer.

        Raises as `deputies`, and `UnknownMember`.
        """
        now = self._clock.now()
        async with self._store.writing(speaker.cause) as tx:
            exchange = await exchange_by_code(tx, code)
            guest = await _guest(tx, speaker, exchange, None, deputies=False)
            _open(exchange, now)
            colleagues = await _colleagues(tx, guest)
            called = [one.id for one in await tx.members.by_name(whom)] if isinstance(whom, str) else [whom]
            member = next((one for one in colleagues if one.id in called), None)
            if member is None:
                raise UnknownMember(name=str(whom))
            let = deputy(guest, member) is None
            await tx.attendance.depute(exchange.id, guest.association.id, member.id, may=let)
            await refresh(tx, exchange.id, now)
            guest = next(one for one in await guests_of(tx, exchange) if one.association.id == guest.association.id)
            return Deputies(exchange, guest, colleagues), member


async def _meant(view: Reading | Writing, name: str, guest: Guest) -> int | None:
    """Return the one member of an association who is called so."""
    called = [one for one in await view.members.by_name(name) if one.association == guest.association]
    return called[0].id if len(called) == 1 else None


async def _colleagues(view: Reading | Writing, guest: Guest) -> tuple[Member, ...]:
    """Return the members of an association who do not answer for it already by their role."""
    liaisons = {one.id for one in await view.members.liaisons(guest.association.id)}
    return tuple(
        one
        for one in await view.members.all()
        if one.association is not None
        and one.association.id == guest.association.id
        and one.id not in liaisons
        and one.state is not MemberState.LEFT
    )
