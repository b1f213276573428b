"""Everything by words, and titles that lack a language."""

from __future__ import annotations

from bot.domain.looking.searching import Told
from bot.domain.models import ItemKind
from bot.language.titles import wanted
from storage.exchanges import Exchanges
from storage.items import Items
from storage.report_words import reports_with
from storage.reports import Reports
from storage.session import Session, many
from storage.titles import having

# So many of what fits are put in order.
_FITTING = 60


class Searches:
    """Words that all stand in a title or a report, in whichever language."""

    def __init__(self, session: Session, items: Items, exchanges: Exchanges, reports: Reports) -> None:
        self._session = session
        self._items = items
        self._exchanges = exchanges
        self._reports = reports

    async def titled(self, words: str, kind: ItemKind, skip: int, limit: int) -> list[int]:
        most = _FITTING if kind is ItemKind.EXCHANGE else min(_FITTING, skip + limit)
        ids = await having(self._session, wanted(words), kind, most)
        if kind is ItemKind.EXCHANGE:
            found = await self._session.rows(
                "SELECT item_id AS id, ends_at <= :now AS past FROM exchanges"
                " WHERE item_id IN (SELECT value FROM json_each(:ids))"
                # What is coming first, the next of it; then what is past, the latest.
                " ORDER BY past, abs(julianday(starts_at) - julianday(:now)), item_id LIMIT :limit OFFSET :skip",
                ids=many(ids),
                now=self._session.now().strftime("%Y-%m-%dT%H:%M:%S.000Z"),
                limit=limit,
                skip=skip,
            )
            return [row["id"] for row in found]
        return ids[skip : skip + limit]

    async def told(self, words: str, before: int | None, limit: int) -> list[Told]:
        found: list[Told] = []
        while len(found) < limit:
            ids = await reports_with(self._session, wanted(words), limit, before)
            reports = await self._reports.by_ids(ids)
            items = await self._items.by_ids([report.item_id for report in reports.values()])
            found += [Told(reports[each], items[reports[each].item_id]) for each in ids if each in reports]
            if len(ids) < limit:
                break
            before = ids[-1]
        return found[:limit]

    async def lone_titles(self, before: int | None, limit: int) -> list[int]:
        found = await self._session.rows(
            "SELECT item_id FROM lone_titles WHERE item_id < :before ORDER BY item_id DESC LIMIT :limit",
            before=2**62 if before is None else before,
            limit=limit,
        )
        return [row["item_id"] for row in found]
