"""Small facts by scope and key."""

from __future__ import annotations

from storage.session import Session


class Settings:
    """Values that have no table of their own."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get(self, scope: str, key: str) -> str | None:
        found = await self._session.value(
            "SELECT value FROM settings WHERE scope = :scope AND key = :key", scope=scope, key=key
        )
        return None if found is None else str(found)

    async def all(self, scope: str) -> dict[str, str]:
        found = await self._session.rows("SELECT key, value FROM settings WHERE scope = :scope", scope=scope)
        return {row["key"]: row["value"] for row in found}

    async def of(self, key: str) -> dict[str, str]:
        found = await self._session.rows("SELECT scope, value FROM settings WHERE key = :key", key=key)
        return {row["scope"]: row["value"] for row in found}

    async def put(self, scope: str, key: str, value: str) -> None:
        await self._session.rows(
            "INSERT INTO settings (scope, key, value) VALUES (:scope, :key, :value)"
            " ON CONFLICT (scope, key) DO UPDATE SET value = excluded.value",
            scope=scope,
            key=key,
            value=value,
        )
