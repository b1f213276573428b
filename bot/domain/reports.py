"""Reports: what people post about an item, kept with its author, its source and every later wording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.access import Action, require
from bot.domain.errors import UnknownItem
from bot.domain.models import Item, Project, ReportSource, Task
from bot.domain.ports import Clock, Store
from bot.domain.tasks import draft_of
from bot.domain.text import Text
from bot.domain.traffic import Cause, Speaker


@dataclass(frozen=True, slots=True)
class Posting:
    """A message as it was posted: where, when, in which language, with which files (id, kind, name)."""

    chat_id: int
    message_id: int
    posted_at: datetime
    text: str
    locale: str
    percent: int | None = None
    files: tuple[tuple[str, str, str | None], ...] = ()


class ReportCases:
    """Recording what is said."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def items_of(self, chat_id: int, message_id: int) -> list[Item]:
        """Return what a message of the bot's is about, in the order in which it speaks of it."""
        async with self._store.reading() as view:
            found = [await view.items.by_id(item_id) for item_id in await view.messages.items_of(chat_id, message_id)]
            return [item for item in found if item is not None]

    async def remember(self, chat_id: int, message_id: int, item_ids: Sequence[int]) -> None:
        """Note what a message that the bot has just sent is about, so that replies to it find their item."""
        async with self._store.writing(Cause()) as tx:
            await tx.messages.remember(chat_id, message_id, item_ids)

    async def record(self, speaker: Speaker, codes: Sequence[str], posting: Posting) -> list[Item]:
        """Keep a posting against every item named; return those. The same message counts once an item.

        Raises `UnknownItem` where a code is nobody's, `NotInvited` to a stranger.
        """
        async with self._store.writing(speaker.cause) as tx:
            await require(tx.members, speaker, Action.REPORT)
            items: list[Item] = []
            for code in dict.fromkeys(codes):
                item = await tx.items.by_code(code)
                if item is None or isinstance(item, Project):
                    raise UnknownItem(code=code, kind=None)
                items.append(item)
                report_id = await tx.reports.add(
                    item.id,
                    Text.of({posting.locale: posting.text}),
                    posting.posted_at,
                    ReportSource.CHAT,
                    author_id=speaker.member.id if speaker.member else None,
                    chat_id=posting.chat_id,
                    message_id=posting.message_id,
                    percent=posting.percent,
                )
                if report_id is not None and isinstance(item, Task) and posting.percent is not None:
                    await tx.tasks.update(item.id, replace(draft_of(item), percent=posting.percent))
                if report_id is not None:
                    for file_id, kind, name in posting.files:
                        await tx.reports.attach(report_id, file_id, kind, name)
            return items

    async def revise(self, cause: Cause, posting: Posting) -> bool:
        """Keep the new wording of a message that was recorded; False where it never was, or says the same."""
        async with self._store.writing(cause) as tx:
            known = [
                report
                for report in await tx.reports.by_message(posting.chat_id, posting.message_id)
                if posting.text not in report.texts.values()
            ]
            for report in known:
                await tx.reports.revise(
                    report.id, Text.of({next(iter(report.texts), posting.locale): posting.text}), posting.posted_at
                )
            return bool(known)
