"""What buttons send that is longer than a button."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from bot.domain.looking.carried import KEPT, MOST
from storage.codec import instant_to_db
from storage.session import Session


class Carried:
    """Data of buttons by the keys that the buttons bear."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get(self, key: str, now: datetime) -> str | None:
        found = await self._session.value(
            "SELECT data FROM carried WHERE key = :key AND shown_at >= :since",
            key=key,
            since=instant_to_db(now - KEPT),
        )
        return None if found is None else str(found)

    async def keep(self, datas: Mapping[str, str], now: datetime) -> None:
        await self._session.rows(
            "INSERT INTO carried (key, data, shown_at) SELECT key, value, :now FROM json_each(:datas) WHERE true"
            " ON CONFLICT (key) DO UPDATE SET shown_at = excluded.shown_at",
            datas=json.dumps(dict(datas)),
            now=instant_to_db(now),
        )
        await self._session.rows(
            "DELETE FROM carried WHERE shown_at < :since OR key IN ("
            "SELECT key FROM carried ORDER BY shown_at DESC LIMIT -1 OFFSET :most)",
            since=instant_to_db(now - KEPT),
            most=MOST,
        )
