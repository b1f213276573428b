"""Associations and the names that people and sheets give them."""

from __future__ import annotations

from bot.domain.models import Association
from bot.domain.text import Text
from bot.language.fold import fold
from storage.session import Session
from storage.texts import put_text, texts_of


class Associations:
    """Few, and part of nearly every answer: read once a transaction, then kept for it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[int, Association] | None = None

    async def by_id(self) -> dict[int, Association]:
        """Return all of them by id."""
        if self._known is None:
            found = await self._session.rows("SELECT id, code, tz, locale FROM associations ORDER BY code")
            texts = await texts_of(self._session, "association", [row["id"] for row in found])
            self._known = {
                row["id"]: Association(
                    id=row["id"],
                    code=row["code"],
                    names=texts.get((row["id"], "name"), Text()),
                    full_names=texts.get((row["id"], "full_name"), Text()),
                    tz=row["tz"] or self._session.defaults.tz,
                    locale=row["locale"] or self._session.defaults.locale,
                )
                for row in found
            }
        return self._known

    async def all(self) -> list[Association]:
        return list((await self.by_id()).values())

    async def find(self, name: str) -> Association | None:
        wanted = fold(name)
        for association in await self.all():
            if fold(association.code) == wanted:
                return association
        found = await self._session.value(
            "SELECT owner_id FROM texts WHERE owner_kind = 'association' AND folded = :folded"
            " UNION ALL SELECT association_id FROM association_aliases WHERE folded = :folded LIMIT 1",
            folded=wanted,
        )
        return None if found is None else (await self.by_id())[found]

    async def add(self, code: str, names: Text, full_names: Text, tz: str, locale: str) -> Association:
        new_id = await self._session.value(
            "INSERT INTO associations (code, tz, locale) VALUES (:code, :tz, :locale) RETURNING id",
            code=code,
            tz=tz,
            locale=locale,
        )
        await self.rename(new_id, names, full_names)
        return (await self.by_id())[new_id]

    async def rename(self, association_id: int, names: Text, full_names: Text) -> None:
        await put_text(self._session, "association", association_id, "name", names)
        await put_text(self._session, "association", association_id, "full_name", full_names)
        self._known = None
