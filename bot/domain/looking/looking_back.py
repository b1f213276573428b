"""Looking back on an item."""

from __future__ import annotations

from bot.domain.errors import UnknownItem
from bot.domain.looking.history import PAGE, History, HistoryPlace
from bot.domain.looking.searching import Told
from bot.domain.ports import Store


class HistoryCases:
    """What can be asked about the past of an item."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def report(self, report_id: int) -> Told | None:
        """Return a report with what it is about; None where it is not there, or was withdrawn."""
        async with self._store.reading() as view:
            report = (await view.reports.by_ids([report_id])).get(report_id)
            item = await view.items.by_id(report.item_id) if report else None
        return Told(report, item) if report and item else None

    async def page(self, code: str, place: HistoryPlace | None = None, *, backwards: bool = False) -> History:
        """Return a page of an item's history; raises `UnknownItem`."""
        async with self._store.reading() as view:
            item = await view.items.by_code(code)
            if item is None:
                raise UnknownItem(code=code, kind=None)
            found = await view.history.page(item.id, place=place, backwards=backwards, limit=PAGE + 1)
        shown = tuple(found[-PAGE:] if backwards else found[:PAGE])
        more = len(found) > PAGE
        return History(
            item,
            shown,
            place,
            backwards,
            newer=shown[0].place if shown and (more if backwards else place is not None) else None,
            older=shown[-1].place if shown and (backwards or more) else None,
        )
