"""The directory of people, and the one-time links that let them in."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.domain.models import Member, MemberState, Role
from bot.domain.text import Text
from bot.language.fold import name_key
from storage.associations import Associations
from storage.codec import instant_to_db
from storage.session import Row, Session, many
from storage.texts import put_text, texts_of

_COLUMNS = (
    "members.id, members.association_id, members.user_id, members.role, members.locale, members.tz, members.state"
)


class Members:
    """Members by id, account and name."""

    def __init__(self, session: Session, associations: Associations) -> None:
        self._session = session
        self._associations = associations

    async def _made(self, found: list[Row]) -> list[Member]:
        associations = await self._associations.by_id()
        texts = await texts_of(self._session, "member", [row["id"] for row in found])
        return [
            Member(
                id=row["id"],
                names=texts.get((row["id"], "name"), Text()),
                association=associations.get(row["association_id"]),
                user_id=row["user_id"],
                role=Role(row["role"]),
                locale=row["locale"],
                tz=row["tz"],
                state=MemberState(row["state"]),
            )
            for row in found
        ]

    async def by_ids(self, member_ids: Collection[int]) -> dict[int, Member]:
        """Return these members by id; an id that is nobody's is left out."""
        if not member_ids:
            return {}
        found = await self._session.rows(
            f"SELECT {_COLUMNS} FROM members WHERE id IN (SELECT value FROM json_each(:ids))",  # noqa: S608
            ids=many(set(member_ids)),
        )
        return {member.id: member for member in await self._made(found)}

    async def get(self, member_id: int) -> Member | None:
        return (await self.by_ids([member_id])).get(member_id)

    async def by_user(self, user_id: int) -> Member | None:
        found = await self._session.rows(
            f"SELECT {_COLUMNS} FROM members WHERE user_id = :user_id AND state <> 'left'",  # noqa: S608
            user_id=user_id,
        )
        return next(iter(await self._made(found)), None)

    async def by_name(self, name: str) -> list[Member]:
        found = await self._session.rows(
            f"SELECT DISTINCT {_COLUMNS} FROM members JOIN texts ON texts.owner_id = members.id"  # noqa: S608
            " WHERE texts.owner_kind = 'member' AND texts.field = 'name' AND texts.folded = :key"
            " AND members.state <> 'left' ORDER BY members.id",
            key=name_key(name),
        )
        return await self._made(found)

    async def all(self) -> list[Member]:
        found = await self._session.rows(
            f"SELECT {_COLUMNS} FROM members LEFT JOIN associations ON associations.id = association_id"  # noqa: S608
            " WHERE state <> 'left' ORDER BY associations.code IS NULL, associations.code, members.id"
        )
        return await self._made(found)

    async def admins(self) -> list[Member]:
        found = await self._session.rows(
            f"SELECT {_COLUMNS} FROM members WHERE role = 'admin' AND state <> 'left' ORDER BY id"  # noqa: S608
        )
        return await self._made(found)

    async def liaisons(self, association_id: int) -> list[Member]:
        found = await self._session.rows(
            f"SELECT {_COLUMNS} FROM members"  # noqa: S608
            " WHERE role = 'liaison' AND association_id = :association_id AND state <> 'left' ORDER BY id",
            association_id=association_id,
        )
        return await self._made(found)

    async def of_association(self, association_id: int, after: int, limit: int) -> list[Member]:
        found = await self._session.rows(
            f"SELECT {_COLUMNS} FROM members"  # noqa: S608
            " WHERE association_id = :association_id AND id > :after AND state <> 'left' ORDER BY id LIMIT :limit",
            association_id=association_id,
            after=after,
            limit=limit,
        )
        return await self._made(found)

    async def in_role(self, role: Role) -> list[Member]:
        found = await self._session.rows(
            f"SELECT {_COLUMNS} FROM members WHERE role = :role AND state <> 'left' ORDER BY id",  # noqa: S608
            role=role,
        )
        return await self._made(found)

    async def add(self, names: Text, association_id: int | None) -> Member:
        new_id = await self._session.value(
            "INSERT INTO members (association_id) VALUES (:association_id) RETURNING id", association_id=association_id
        )
        await self.rename(new_id, names)
        return Member(id=new_id, names=names, association=(await self._associations.by_id()).get(association_id or 0))

    async def rename(self, member_id: int, names: Text) -> None:
        await put_text(self._session, "member", member_id, "name", names, key=name_key)

    async def set_association(self, member_id: int, association_id: int) -> None:
        await self._session.rows(
            "UPDATE members SET association_id = :association_id, version = version + 1 WHERE id = :id",
            association_id=association_id,
            id=member_id,
        )

    async def link(self, member_id: int, user_id: int) -> None:
        # An account that belonged to somebody who left is free again.
        await self._session.rows(
            "UPDATE members SET user_id = NULL WHERE user_id = :user_id AND id <> :id", user_id=user_id, id=member_id
        )
        await self._session.rows(
            "UPDATE members SET user_id = :user_id, state = 'active', version = version + 1 WHERE id = :id",
            user_id=user_id,
            id=member_id,
        )

    async def set_role(self, member_id: int, role: Role) -> None:
        await self._session.rows(
            "UPDATE members SET role = :role, version = version + 1 WHERE id = :id", role=role, id=member_id
        )

    async def set_locale(self, member_id: int, locale: str) -> None:
        await self._session.rows(
            "UPDATE members SET locale = :locale, version = version + 1 WHERE id = :id", locale=locale, id=member_id
        )

    async def set_tz(self, member_id: int, tz: str) -> None:
        await self._session.rows(
            "UPDATE members SET tz = :tz, version = version + 1 WHERE id = :id", tz=tz, id=member_id
        )

    async def set_state(self, member_id: int, state: MemberState) -> None:
        await self._session.rows(
            "UPDATE members SET state = :state, version = version + 1 WHERE id = :id", state=state, id=member_id
        )

    async def merge(self, keep_id: int, drop_id: int) -> list[int]:
        both = {"keep": keep_id, "drop": drop_id}
        found = await self._session.rows(
            "SELECT id FROM items WHERE owner_id = :drop"
            " UNION SELECT item_id FROM personal_answers WHERE member_id = :drop"
            " UNION SELECT item_id FROM delegates WHERE member_id = :drop"
            " UNION SELECT item_id FROM wishes WHERE member_id = :drop ORDER BY 1",
            drop=drop_id,
        )
        await self._session.rows(
            "INSERT INTO texts (owner_kind, owner_id, field, lang, text, folded)"
            " SELECT owner_kind, :keep, field, lang, text, folded FROM texts"
            " WHERE owner_kind = 'member' AND owner_id = :drop ON CONFLICT DO NOTHING",
            **both,
        )
        await self._session.rows("DELETE FROM texts WHERE owner_kind = 'member' AND owner_id = :drop", drop=drop_id)
        for table, column in (
            ("items", "owner_id"),
            ("reports", "author_id"),
            ("changesets", "actor_id"),
            ("tokens", "member_id"),
            ("notices", "actor_id"),
            ("requests", "asker_id"),
            ("requests", "answered_by"),
            ("answers", "member_id"),
            ("delegates", "member_id"),
            ("memos", "author_id"),
        ):
            await self._session.rows(
                f"UPDATE {table} SET {column} = :keep WHERE {column} = :drop",  # noqa: S608
                **both,
            )
        # Where both have said it, what the one kept has said stays.
        for table in ("personal_answers", "deputies", "wishes"):
            await self._session.rows(f"UPDATE OR IGNORE {table} SET member_id = :keep WHERE member_id = :drop", **both)  # noqa: S608
            await self._session.rows(f"DELETE FROM {table} WHERE member_id = :drop", drop=drop_id)  # noqa: S608
        await self._session.rows("DELETE FROM cards WHERE recipient = 'member:' || :drop", drop=drop_id)
        dropped = await self._session.row(
            "DELETE FROM members WHERE id = :drop RETURNING association_id, user_id, locale, tz, role", drop=drop_id
        )
        if dropped is not None:
            await self._session.rows(
                "UPDATE members SET association_id = coalesce(association_id, :association_id),"
                " user_id = coalesce(user_id, :user_id), locale = coalesce(locale, :locale), tz = coalesce(tz, :tz),"
                " role = CASE WHEN 'admin' IN (role, :role) THEN 'admin' WHEN 'liaison' IN (role, :role) THEN 'liaison'"
                "   ELSE role END,"
                " version = version + 1 WHERE id = :keep",
                keep=keep_id,
                **dict(dropped),
            )
        return [row["id"] for row in found]


class Tokens:
    """Invitations: only a hash of each link is kept."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def issue(self, digest: str, member_id: int, expires_at: datetime) -> None:
        await self._session.rows("DELETE FROM tokens WHERE member_id = :id AND used_at IS NULL", id=member_id)
        await self._session.rows(
            "INSERT INTO tokens (hash, purpose, member_id, expires_at)"
            " VALUES (:hash, 'invite', :member_id, :expires_at)",
            hash=digest,
            member_id=member_id,
            expires_at=instant_to_db(expires_at),
        )

    async def bearer(self, digest: str) -> int | None:
        found = await self._session.value("SELECT member_id FROM tokens WHERE hash = :hash", hash=digest)
        return None if found is None else int(found)

    async def redeem(self, digest: str, now: datetime) -> int | None:
        found = await self._session.value(
            "UPDATE tokens SET used_at = :now"
            " WHERE hash = :hash AND used_at IS NULL AND expires_at > :now RETURNING member_id",
            hash=digest,
            now=instant_to_db(now),
        )
        return None if found is None else int(found)
