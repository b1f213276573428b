"""What the use cases ask of the store about people and groups: readers for snapshots, writers for transactions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.models import Association, Chat, ChatState, Member, MemberState, Role
from bot.domain.text import Text


class AssociationReader(Protocol):
    """The cooperating bodies."""

    async def all(self) -> list[Association]:
        """Return every association, by code."""

    async def find(self, name: str) -> Association | None:
        """Return the one with this code, short or full name or alias, in any language, case and accents aside."""


class AssociationWriter(AssociationReader, Protocol):
    async def add(self, code: str, names: Text, full_names: Text, tz: str, locale: str) -> Association: ...

    async def rename(self, association_id: int, names: Text, full_names: Text) -> None: ...


class MemberReader(Protocol):
    """The directory of people."""

    async def get(self, member_id: int) -> Member | None: ...

    async def by_user(self, user_id: int) -> Member | None: ...

    async def by_name(self, name: str) -> list[Member]:
        """Return those who are called exactly `name` in some language (case, accents and spaces aside)."""

    async def all(self) -> list[Member]:
        """Return everybody who has not left, by association and name."""

    async def admins(self) -> list[Member]: ...

    async def liaisons(self, association_id: int) -> list[Member]: ...

    async def of_association(self, association_id: int, after: int, limit: int) -> list[Member]:
        """Return those of an association who have not left, by id: those after the one with the id `after`."""

    async def in_role(self, role: Role) -> list[Member]:
        """Return everybody who has this role and has not left, by id."""


class MemberWriter(MemberReader, Protocol):
    async def add(self, names: Text, association_id: int | None) -> Member: ...

    async def rename(self, member_id: int, names: Text) -> None: ...

    async def set_association(self, member_id: int, association_id: int) -> None: ...

    async def link(self, member_id: int, user_id: int) -> None:
        """Tie the Telegram account to the member, who becomes reachable."""

    async def set_role(self, member_id: int, role: Role) -> None: ...

    async def set_locale(self, member_id: int, locale: str) -> None: ...

    async def set_tz(self, member_id: int, tz: str) -> None: ...

    async def set_state(self, member_id: int, state: MemberState) -> None: ...

    async def merge(self, keep_id: int, drop_id: int) -> list[int]:
        """Make two records of one person one: whatever points at `drop_id` points at `keep_id`, which alone remains.

        The one kept takes from the other what it lacks itself: names in further languages, association, account,
        locale, and the higher role. Not both may have an account. Returns the ids of the items whose owner or contact
        is now the one kept, or to which the one kept comes, for their reminders have a new recipient.
        """


class TokenWriter(Protocol):
    """One-time links: only a hash is kept."""

    async def issue(self, digest: str, member_id: int, expires_at: datetime) -> None:
        """Keep an invitation; earlier ones for the same member are void."""

    async def bearer(self, digest: str) -> int | None:
        """Return whose invitation this is or was, None where it is unknown."""

    async def redeem(self, digest: str, now: datetime) -> int | None:
        """Use an invitation up and return its member's id; None where it is unknown, used or expired."""


class DirectoryReader(Protocol):
    """The names by which people and associations are found."""

    async def mark(self) -> int:
        """Return a number that is another one after every change of a name, and costs next to nothing to ask for."""

    async def aliases(self) -> Mapping[int, tuple[str, ...]]:
        """Return what else associations are called, by their ids; folded."""


class ChatReader(Protocol):
    """The groups."""

    async def get(self, chat_id: int) -> Chat | None: ...

    async def by_telegram(self, telegram_id: int) -> Chat | None:
        """Return the group with this Telegram id, or that once had it."""

    async def active(self) -> list[Chat]: ...

    async def silent(self) -> list[Chat]:
        """Return the groups in which nothing is said: not registered, or the bot was removed."""


class ChatWriter(ChatReader, Protocol):
    async def register(
        self,
        telegram_id: int,
        title: str,
        association_id: int | None,
        locales: Sequence[str],
        tz: str,
        state: ChatState,
    ) -> Chat: ...

    async def set_state(self, chat_id: int, state: ChatState) -> None: ...

    async def migrate(self, old_telegram_id: int, new_telegram_id: int) -> None:
        """The group was upgraded: it keeps everything and answers to the new id; the old one becomes an alias."""
