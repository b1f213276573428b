"""Everything by words, and titles that lack a language."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.looking.searching import Told
from bot.domain.models import ItemKind
from bot.language.titles import wanted
from storage.codec import instant_to_db
from storage.exchange_words import asked_for, asking, containing
from storage.exchanges import Exchanges
from storage.items import Items
from storage.report_words import reports_with
from storage.reports import Reports
from storage.session import Session, many
from storage.titles import conditions, groups_of, having

# So many exchanges that have the words are put in order; where there are more, a walk soon meets some.
_FITTING = 60
_THESE = "json_each(:ids) AS one CROSS JOIN exchanges ON item_id = one.value"
_TITLED = "item_id IN (SELECT value FROM json_each(:titled))"
_TOLD = "item_id IN (SELECT value FROM json_each(:told))"
_ALL = "exchanges CROSS JOIN items ON items.id = item_id"
# Whatever has not ended by now began no longer before it than the longest of all lasts.
_COMING = (
    "ends_at > :now AND starts_at >= strftime('%Y-%m-%dT%H:%M:%fZ', :now,"
    " '-' || (SELECT coalesce(max(minutes), 0) FROM exchanges) || ' minutes')"
)
_PAST = "ends_at <= :now AND starts_at <= :now"


class Searches:
    """Words that all stand in a title or a report, of exchanges in the place or programme too; in either language."""

    def __init__(self, session: Session, items: Items, exchanges: Exchanges, reports: Reports) -> None:
        self._session = session
        self._items = items
        self._exchanges = exchanges
        self._reports = reports

    async def titled(self, words: str, kind: ItemKind, skip: int, limit: int) -> list[int]:
        asked = wanted(words)
        groups = await groups_of(self._session, asked, kind)
        if kind is ItemKind.EXCHANGE:
            return (await self._exchanges_with(groups, asked.plain.split(), skip + limit))[skip:]
        return (await having(self._session, groups, kind, skip + limit))[skip:]

    async def _exchanges_with(self, groups: Sequence[Sequence[str]], words: Sequence[str], most: int) -> list[int]:
        """Return the first exchanges: what is coming, the next of it first; then what is past, the latest first."""
        titled = await having(self._session, groups, ItemKind.EXCHANGE, _FITTING + 1)
        asked = await asking(self._session, words)
        told = await asked_for(self._session, asked, _FITTING + 1) if asked else []
        # Where too much begins with a word the index does not tell who has it.
        countless = len(told) > _FITTING or (asked is None and bool(words))
        in_titles, params = conditions(groups, "exchanges.item_id", "(state IN ('done', 'cancelled'))")
        anywhere, said = containing(words, "title", "place", "programme")
        by_title = f"true{in_titles}" if len(titled) > _FITTING else _TITLED
        by_words = f"{'true' if countless else _TOLD}{anywhere}"
        where = f" AND ({by_title} OR ({by_words}))"
        source = _ALL if countless or len(titled) > _FITTING else _THESE
        found: list[int] = []
        for part, order in ((_COMING, "ASC"), (_PAST, "DESC")):
            rows = await self._session.rows(
                f"SELECT item_id AS id FROM {source} WHERE {part}{where}"  # noqa: S608 - no value in it
                f" ORDER BY starts_at {order}, item_id {order} LIMIT :limit",
                ids=many(set(titled) | set(told)),
                titled=many(titled),
                told=many(told),
                now=instant_to_db(self._session.now()),
                kind=ItemKind.EXCHANGE,
                limit=most - len(found),
                **params,
                **said,
            )
            found += [row["id"] for row in rows]
        return found

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
