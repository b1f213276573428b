"""The newest card of an exchange in each chat."""

from __future__ import annotations

from bot.domain.exchanges.cards import Card
from bot.domain.traffic import Recipient
from storage.session import Row, Session


def _made(row: Row) -> Card:
    return Card(
        recipient=Recipient.parse(row["recipient"]),
        item_id=row["item_id"],
        telegram_chat_id=row["telegram_chat_id"],
        message_id=row["message_id"],
        shown=row["shown"],
        locales=tuple(row["locales"].split(",")),
        back=row["back"],
        turn=row["turn"],
    )


class Cards:
    """A row a chat and exchange. It stays when its card is gone (message 0), so that `turn` never begins anew."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get(self, recipient: Recipient, item_id: int) -> Card | None:
        row = await self._session.row(
            "SELECT * FROM cards WHERE recipient = :recipient AND item_id = :item_id AND message_id <> 0",
            recipient=str(recipient),
            item_id=item_id,
        )
        return None if row is None else _made(row)

    async def of(self, item_id: int) -> list[Card]:
        found = await self._session.rows(
            "SELECT * FROM cards WHERE item_id = :item_id AND message_id <> 0 ORDER BY recipient", item_id=item_id
        )
        return [_made(row) for row in found]

    async def at(self, telegram_chat_id: int, message_id: int) -> list[Card]:
        found = await self._session.rows(
            "SELECT * FROM cards WHERE telegram_chat_id = :chat AND message_id = :message",
            chat=telegram_chat_id,
            message=message_id,
        )
        return [_made(row) for row in found]

    async def put(self, card: Card) -> None:
        await self._session.rows(
            "INSERT INTO cards (recipient, item_id, telegram_chat_id, message_id, shown, locales, back)"
            " VALUES (:recipient, :item_id, :chat, :message, :shown, :locales, :back)"
            " ON CONFLICT (recipient, item_id) DO UPDATE SET telegram_chat_id = excluded.telegram_chat_id,"
            " message_id = excluded.message_id, shown = excluded.shown, locales = excluded.locales,"
            " back = excluded.back, turn = turn + 1",
            recipient=str(card.recipient),
            item_id=card.item_id,
            chat=card.telegram_chat_id,
            message=card.message_id,
            shown=card.shown,
            locales=",".join(card.locales),
            back=card.back,
        )

    async def advance(self, recipient: Recipient, item_id: int) -> None:
        await self._session.rows(
            "UPDATE cards SET turn = turn + 1 WHERE recipient = :recipient AND item_id = :item_id",
            recipient=str(recipient),
            item_id=item_id,
        )

    async def shows(self, recipient: Recipient, item_id: int, shown: str) -> None:
        await self._session.rows(
            "UPDATE cards SET shown = :shown WHERE recipient = :recipient AND item_id = :item_id",
            recipient=str(recipient),
            item_id=item_id,
            shown=shown,
        )

    async def cover(self, recipient: Recipient, item_id: int) -> None:
        await self._session.rows(
            "UPDATE cards SET message_id = 0 WHERE recipient = :recipient AND item_id = :item_id",
            recipient=str(recipient),
            item_id=item_id,
        )
