"""Reports: what people post about an item, kept with its author, its source and every later wording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.access import Action, require
from bot.domain.errors import UnknownItem
from bot.domain.models import Item, Project, ReportSource, Status, Task
from bot.domain.ports import Clock, Store, Writing
from bot.domain.tasks import draft_of
from bot.domain.text import Text
from bot.domain.traffic import Cause, Speaker


@dataclass(frozen=True, slots=True)
class Posting:
    """A message as it was posted: where, when, in which language, with which files (id, kind, name).

    `album` ties messages that Telegram shows as one.
    """

    chat_id: int
    message_id: int
    posted_at: datetime
    text: str
    locale: str
    percent: int | None = None
    files: tuple[tuple[str, str, str | None], ...] = ()
    album: str | None = None


async def _progressed(tx: Writing, item: Item, percent: int | None) -> None:
    """Take over the percentage of an item's latest word; what has one has been begun."""
    if not isinstance(item, Task) or percent is None:
        return
    begun = item.status is Status.NOT_STARTED and percent > 0
    status = Status.IN_PROGRESS if begun else item.status
    await tx.tasks.update(item.id, replace(draft_of(item), percent=percent, status=status))


class ReportCases:
    """Recording what is said."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def items_of(self, chat_id: int, message_id: int) -> list[Item]:
        """Return what a message of the bot's is about, in the order in which it speaks of it."""
        async with self._store.reading() as view:
            ids = await view.messages.items_of(chat_id, message_id)
            items = await view.items.by_ids(ids)
            return [items[item_id] for item_id in ids if item_id in items]

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
                    album=posting.album,
                )
                if report_id is not None:
                    await _progressed(tx, item, posting.percent)
                    for file_id, kind, name in posting.files:
                        await tx.reports.attach(report_id, file_id, kind, name)
            return items

    async def join_album(self, cause: Cause, posting: Posting) -> bool:
        """Add the files of a further message of an album to what was recorded of it; False where nothing was."""
        if posting.album is None:
            return False
        async with self._store.writing(cause) as tx:
            known = await tx.reports.by_album(posting.chat_id, posting.album)
            for report in known:
                for file_id, kind, name in posting.files:
                    await tx.reports.attach(report.id, file_id, kind, name)
            return bool(known)

    async def revise(self, cause: Cause, posting: Posting) -> bool:
        """Keep the new wording of a message that was recorded; False where it never was."""
        async with self._store.writing(cause) as tx:
            known = await tx.reports.by_message(posting.chat_id, posting.message_id)
            for report in known:
                if posting.text in report.texts.values():
                    continue
                wording = Text.of({next(iter(report.texts), posting.locale): posting.text})
                await tx.reports.revise(report.id, wording, posting.posted_at, posting.percent)
                latest = await tx.reports.of(report.item_id, 1)
                item = await tx.items.by_id(report.item_id)
                if item is not None and latest[0].id == report.id:
                    await _progressed(tx, item, posting.percent)
            return bool(known)
