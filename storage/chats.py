"""The groups, by whichever Telegram id they have or had."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.models import Chat, ChatState
from bot.domain.traffic import Recipient
from storage.associations import Associations
from storage.session import Row, Session


class Chats:
    """Groups and their registration."""

    def __init__(self, session: Session, associations: Associations) -> None:
        self._session = session
        self._associations = associations

    async def _made(self, found: list[Row]) -> list[Chat]:
        associations = await self._associations.by_id()
        return [
            Chat(
                id=row["id"],
                telegram_id=row["telegram_id"],
                title=row["title"],
                association=associations.get(row["association_id"]),
                locales=tuple(row["locales"].split(",")),
                tz=row["tz"],
                state=ChatState(row["state"]),
            )
            for row in found
        ]

    async def get(self, chat_id: int) -> Chat | None:
        return next(
            iter(await self._made(await self._session.rows("SELECT * FROM chats WHERE id = :id", id=chat_id))), None
        )

    async def by_telegram(self, telegram_id: int) -> Chat | None:
        found = await self._session.rows(
            "SELECT * FROM chats WHERE telegram_id = :telegram_id"
            " OR id = (SELECT chat_id FROM chat_aliases WHERE telegram_id = :telegram_id)",
            telegram_id=telegram_id,
        )
        return next(iter(await self._made(found)), None)

    async def active(self) -> list[Chat]:
        return await self._made(await self._session.rows("SELECT * FROM chats WHERE state = 'active' ORDER BY id"))

    async def silent(self) -> list[Chat]:
        return await self._made(await self._session.rows("SELECT * FROM chats WHERE state <> 'active' ORDER BY id"))

    async def register(
        self,
        telegram_id: int,
        title: str,
        association_id: int | None,
        locales: Sequence[str],
        tz: str,
        state: ChatState,
    ) -> Chat:
        found = await self._session.rows(
            "INSERT INTO chats (telegram_id, title, association_id, locales, tz, state)"
            # An update from before an upgrade may name the id that the group had then.
            " VALUES (coalesce((SELECT chats.telegram_id FROM chat_aliases JOIN chats ON chats.id = chat_id"
            "   WHERE chat_aliases.telegram_id = :telegram_id), :telegram_id),"
            "   :title, :association_id, :locales, :tz, :state)"
            " ON CONFLICT (telegram_id) DO UPDATE SET title = excluded.title, association_id = excluded.association_id,"
            " locales = excluded.locales, tz = excluded.tz, state = excluded.state, version = version + 1"
            " RETURNING *",
            telegram_id=telegram_id,
            title=title,
            association_id=association_id,
            locales=",".join(locales),
            tz=tz,
            state=state,
        )
        return (await self._made(found))[0]

    async def set_state(self, chat_id: int, state: ChatState) -> None:
        await self._session.rows(
            "UPDATE chats SET state = :state, version = version + 1 WHERE id = :id", state=state, id=chat_id
        )

    async def migrate(self, old_telegram_id: int, new_telegram_id: int) -> None:
        known = await self.by_telegram(old_telegram_id)
        if known is None or known.telegram_id == new_telegram_id:
            return
        # The new id may have been met first (its service message can overtake the old one's): the group with a
        # history stays and the newcomer's row goes, unless only the newcomer was registered.
        newcomer = await self.by_telegram(new_telegram_id)
        if newcomer is not None:
            if newcomer.state is ChatState.ACTIVE and known.state is not ChatState.ACTIVE:
                known, newcomer = newcomer, known
            await self._drop(newcomer.id)
        await self._session.rows(
            "UPDATE chats SET telegram_id = :new, version = version + 1 WHERE id = :id",
            new=new_telegram_id,
            id=known.id,
        )
        await self._session.rows(
            "INSERT INTO chat_aliases (telegram_id, chat_id) VALUES (:old, :id)"
            " ON CONFLICT (telegram_id) DO UPDATE SET chat_id = excluded.chat_id",
            old=old_telegram_id,
            id=known.id,
        )

    async def _drop(self, chat_id: int) -> None:
        await self._session.rows(
            "UPDATE reminders SET state = 'cancelled', reason = 'group merged'"
            " WHERE recipient = :recipient AND state IN ('pending', 'queued')",
            recipient=str(Recipient("chat", chat_id)),
        )
        await self._session.rows("DELETE FROM chats WHERE id = :id", id=chat_id)
