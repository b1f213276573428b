"""Members: letting them in, what they may do, which language they read."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.domain.access import Action, require
from bot.domain.errors import (
    AlreadyLinked,
    AmbiguousMember,
    InvitationInvalid,
    LastAdmin,
    UnknownAssociation,
    UnknownMember,
)
from bot.domain.models import Association, Member, MemberState, Role, Task
from bot.domain.people.repositories import AssociationReader, MemberReader
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.reminders.planning import replan_member
from bot.domain.telling.alerts import lose_member
from bot.domain.telling.notices import catch_up
from bot.domain.text import Text
from bot.domain.traffic import Cause, Recipient, Speaker

INVITATION_LASTS = timedelta(days=7)


def _new_token() -> str:
    # 22 characters of A-Z a-z 0-9 _ -: what a start parameter may hold (64 at most, core.telegram.org/bots/features).
    return secrets.token_urlsafe(16)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


async def one_member(members: MemberReader, name: str) -> Member:
    """Return the one called `name`; raises `UnknownMember` or `AmbiguousMember`."""
    found = await members.by_name(name)
    if not found:
        raise UnknownMember(name=name)
    if len(found) > 1:
        raise AmbiguousMember(name=name, members=tuple(found))
    return found[0]


async def known_association(associations: AssociationReader, name: str) -> Association:
    """Return the association called `name` (code, name or alias); raises `UnknownAssociation`."""
    found = await associations.find(name)
    if found is None:
        raise UnknownAssociation(name=name, known=tuple(await associations.all()))
    return found


async def _taken_apart(tx: Writing, name: str, association: str | None) -> tuple[str, Association | None]:
    """Return the name and the association that were said; what is a whole name in the directory is not taken apart."""
    whole = f"{name} {association}" if association else name
    if await tx.members.by_name(whole):
        return whole, None
    if association is not None:
        return name, await known_association(tx.associations, association)
    head, _, tail = name.rpartition(" ")
    home = await tx.associations.find(tail) if head else None
    return (head, home) if home else (name, None)


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time link's token for a member, and whether that person already uses the bot."""

    member: Member
    token: str
    added: bool = False


class MemberCases:
    """What can be asked about members."""

    def __init__(
        self, store: Store, clock: Clock, first_admins: Collection[int] = (), new_token: Callable[[], str] = _new_token
    ) -> None:
        self._store = store
        self._clock = clock
        self._first_admins = frozenset(first_admins)
        self._new_token = new_token

    async def identify(self, user_id: int, update_id: int | None) -> tuple[Speaker, str | None]:
        """Return who speaks from this Telegram account, and the locale that was chosen for it, if any."""

        async def known(view: Reading) -> tuple[Member | None, str | None]:
            member = await view.members.by_user(user_id)
            return member, member.locale if member else await view.settings.get(f"user:{user_id}", "locale")

        member, locale = await self._store.at_once(known)
        return Speaker(user_id, member, user_id in self._first_admins, update_id), locale

    async def get(self, member_id: int) -> Member:
        """Return a member of the directory; raises `UnknownMember` where nobody has this id any more."""
        async with self._store.reading() as view:
            member = await view.members.get(member_id)
        if member is None or member.state is MemberState.LEFT:
            raise UnknownMember(name=str(member_id))
        return member

    async def waiting(self, speaker: Speaker) -> list[Member]:
        """Return those in the directory who have no Telegram account yet. For admins."""
        async with self._store.reading() as view:
            await require(view.members, speaker, Action.INVITE)
            return [member for member in await view.members.all() if member.user_id is None]

    async def invite(
        self, speaker: Speaker, name: str, association: str | None = None, locale: str | None = None
    ) -> Invitation:
        """Issue a one-time link for the person called `name`, valid for a week; earlier unused ones are void.

        With an association, which may also be the last word of `name`, somebody who is not in the directory is added
        to it. `locale` sets the language.
        Raises `UnknownMember`, `AmbiguousMember`, `UnknownAssociation`, `NotAllowed`, `NotInvited`.
        """
        async with self._store.writing(speaker.cause) as tx:
            await require(tx.members, speaker, Action.INVITE)
            name, home = await _taken_apart(tx, name, association)
            added = False
            try:
                member = await one_member(tx.members, name)
            except UnknownMember:
                if home is None:
                    raise
                added = True
                member = await tx.members.add(Text.of({locale or home.locale: name}), home.id)
            if home and not added and (member.association is None or member.association.id != home.id):
                await tx.members.set_association(member.id, home.id)
                await replan_member(tx, await tx.members.get(member.id) or member, self._clock.now())
            if locale:
                await tx.members.set_locale(member.id, locale)
            token = self._new_token()
            await tx.tokens.issue(_digest(token), member.id, self._clock.now() + INVITATION_LASTS)
            member = await tx.members.get(member.id) or member
            return Invitation(member, token, added)

    async def accept(self, speaker: Speaker, token: str, locale: str | None) -> Member:
        """Tie the speaker's account to the member whom the link names.

        `locale`, if any, becomes the language of a member for whom none was chosen.

        Raises `InvitationInvalid` (unknown, used, expired), `AlreadyLinked` where the account is another member's.
        """
        async with self._store.writing(speaker.cause) as tx:
            if speaker.member is not None:
                # One's own link, opened again, does no harm; somebody else's stays unused.
                if await tx.tokens.bearer(_digest(token)) in (None, speaker.member.id):
                    return speaker.member
                raise AlreadyLinked(member=speaker.member)
            member_id = await tx.tokens.redeem(_digest(token), self._clock.now())
            if member_id is None:
                raise InvitationInvalid
            await tx.members.link(member_id, speaker.user_id)
            member = await tx.members.get(member_id)
            if member is None:
                raise InvitationInvalid
            await self._back(tx, member)
            if member.locale is None and locale is not None:
                await tx.members.set_locale(member_id, locale)
            if speaker.first_admin and member.role is not Role.ADMIN:
                await tx.members.set_role(member_id, Role.ADMIN)
            return await tx.members.get(member_id) or member

    async def set_role(self, speaker: Speaker, name: str, role: Role) -> Member:
        """Give the person called `name` a role. Raises `LastAdmin` where nobody would be left to steer."""
        async with self._store.writing(speaker.cause) as tx:
            await require(tx.members, speaker, Action.SET_ROLE)
            member = await one_member(tx.members, name)
            if role is not Role.ADMIN:
                await self._not_the_last_admin(tx, speaker, member)
            await tx.members.set_role(member.id, role)
            member = await tx.members.get(member.id) or member
            # A liaison is reminded of what others are not.
            await replan_member(tx, member, self._clock.now())
            return member

    async def take_out(self, speaker: Speaker, name: str) -> tuple[Member, list[Task]]:
        """Take the person called `name` out of the directory: nothing more is said to them from now on.

        Returns who it was and the open tasks that need another owner. Raises `LastAdmin`, `UnknownMember`,
        `AmbiguousMember`, `NotAllowed`.
        """
        async with self._store.writing(speaker.cause) as tx:
            await require(tx.members, speaker, Action.TAKE_OUT)
            member = await one_member(tx.members, name)
            await self._not_the_last_admin(tx, speaker, member)
            await tx.members.set_state(member.id, MemberState.LEFT)
            gone = replace(member, state=MemberState.LEFT)
            tasks = await tx.tasks.open_of(owner_id=member.id)
            await replan_member(tx, gone, self._clock.now())
            recipient = Recipient("member", member.id)
            for memo in await tx.memos.of(recipient):
                await tx.memos.end(memo.id)
            await tx.reminders.silence(recipient, "recipient gone")
            return gone, tasks

    async def _back(self, tx: Writing, member: Member) -> None:
        """Have said what found nobody, as far as it is of use still."""
        await tx.reminders.revive(Recipient("member", member.id))
        await catch_up(tx, member, self._clock.now())

    @staticmethod
    async def _not_the_last_admin(tx: Writing, speaker: Speaker, member: Member) -> None:
        others = [admin for admin in await tx.members.admins() if admin.id != member.id]
        if member.role is Role.ADMIN and not others and not speaker.first_admin:
            raise LastAdmin(member=member)

    async def set_locale(self, speaker: Speaker, locale: str) -> None:
        """Choose the speaker's own language. Raises `NotInvited` to who is not in the directory."""
        async with self._store.writing(speaker.cause) as tx:
            await require(tx.members, speaker, Action.SET_LANGUAGE)
            if speaker.member is None:
                # A first admin who has not linked an account: kept by the account's id.
                await tx.settings.put(f"user:{speaker.user_id}", "locale", locale)
            else:
                await tx.members.set_locale(speaker.member.id, locale)

    async def reachable(self, user_id: int, cause: Cause, *, reachable: bool) -> None:
        """Note that the owner of this account can be written to again, or no longer (the bot was blocked)."""
        async with self._store.writing(cause) as tx:
            member = await tx.members.by_user(user_id)
            if member is not None and reachable:
                await tx.members.set_state(member.id, MemberState.ACTIVE)
                await self._back(tx, member)
            elif member is not None:
                await lose_member(tx, member, self._clock.now())
