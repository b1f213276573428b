"""Reports: what people post about an item, kept with its author, its source and every later wording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.access import Action, require
from bot.domain.errors import UnknownItem
from bot.domain.models import Item, Project, Report, ReportSource, Status, Task
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.reminders.renewing import renew
from bot.domain.tasks.cases import draft_of
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


@dataclass(frozen=True, slots=True)
class Revised:
    """What an edit did: the items under which its message stands now, none where they are those of before.

    `known` tells whether the message had been recorded before.
    """

    items: tuple[Item, ...] = ()
    known: bool = False


async def _settle(tx: Writing, item_id: int, before: int | None, said: int | None) -> None:
    """Have a task show the percentage of its latest word; what has one has been begun.

    `before` is what its reports said until now, `said` what the message at hand says. Where no report says one any
    more, the task is again what the plan made of it; what a sheet has set meanwhile stays.
    """
    task = await tx.items.by_id(item_id)
    if not isinstance(task, Task):
        return
    percent, status = await tx.reports.percent_of(task.id), task.status
    if percent is not None:
        if percent != said and task.percent != before:
            return
        if status is Status.NOT_STARTED and percent > 0:
            status = Status.IN_PROGRESS
    elif before is None or task.percent != before:
        return
    else:
        shown = await tx.reports.unreported(task.id, "percent", str(task.percent))
        percent = None if shown is None else int(shown)
        if status is Status.IN_PROGRESS:
            status = Status(await tx.reports.unreported(task.id, "status", status) or status)
    if (percent, status) != (task.percent, task.status):
        await tx.tasks.update(task.id, replace(draft_of(task), percent=percent, status=status))


async def _named(tx: Writing, codes: Sequence[str]) -> list[Item]:
    """Return the tasks and exchanges with these codes, each once; raises `UnknownItem`."""
    items: list[Item] = []
    for code in dict.fromkeys(codes):
        item = await tx.items.by_code(code)
        if item is None or isinstance(item, Project):
            raise UnknownItem(code=code, kind=None)
        items.append(item)
    return items


async def _add(tx: Writing, speaker: Speaker, item: Item, posting: Posting, files_of: Report | None = None) -> None:
    """Keep a posting against an item, with its own files or those of an earlier record of the same message."""
    before = await tx.reports.percent_of(item.id)
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
    if report_id is None:
        return
    if files_of is not None:
        await tx.reports.copy_files(files_of.id, report_id)
    for file_id, kind, name in posting.files:
        await tx.reports.attach(report_id, file_id, kind, name)
    await _settle(tx, item.id, before, posting.percent)


async def _wordless(tx: Writing, posting: Posting) -> list[Report]:
    """Withdraw and return what was recorded of an album before the picture that bears its words."""
    if posting.album is None or not posting.text:
        return []
    begun = [report for report in await tx.reports.by_album(posting.chat_id, posting.album) if not report.texts]
    for report in begun:
        await tx.reports.withdraw(report.id, posting.posted_at)
    return begun


async def _withdraw(tx: Writing, report: Report, at: datetime) -> None:
    """Let a report count no more, nor the percentage that it says."""
    before = await tx.reports.percent_of(report.item_id)
    await tx.reports.withdraw(report.id, at)
    await _settle(tx, report.item_id, before, None)


async def _reword(tx: Writing, report: Report, posting: Posting, at: datetime) -> None:
    """Keep the new words of a report, and the percentage that they say or no longer say."""
    if not posting.text or posting.text in report.texts.values():
        return
    before = await tx.reports.percent_of(report.item_id)
    wording = Text.of({next(iter(report.texts), posting.locale): posting.text})
    await tx.reports.revise(report.id, wording, at)
    await tx.reports.set_percent(report.id, posting.percent)
    await _settle(tx, report.item_id, before, posting.percent)


class ReportCases:
    """Recording what is said."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def items_of(self, chat_id: int, message_id: int) -> list[Item]:
        """Return what a message of the bot's is about, in the order in which it speaks of it."""

        async def found(view: Reading) -> list[Item]:
            ids = await view.messages.items_of(chat_id, message_id)
            items = await view.items.by_ids(ids)
            return [items[item_id] for item_id in ids if item_id in items]

        return await self._store.at_once(found)

    async def remember(self, chat_id: int, message_id: int, item_ids: Sequence[int]) -> None:
        """Note what a message that the bot has just sent is about, so that replies to it find their item."""
        await self._store.write_at_once(Cause(), lambda tx: tx.messages.remember(chat_id, message_id, item_ids))

    async def record(self, speaker: Speaker, codes: Sequence[str], posting: Posting) -> list[Item]:
        """Keep a posting against every item named; return those. The same message counts once an item.

        Raises `UnknownItem` where a code is nobody's, `NotInvited` to a stranger.
        """
        async with self._store.writing(speaker.cause) as tx:
            await require(tx.members, speaker, Action.REPORT)
            items = await _named(tx, codes)
            begun = await _wordless(tx, posting)
            for item in items:
                await _add(tx, speaker, item, posting, next(iter(begun), None))
            await renew(tx, [item.id for item in items], self._clock.now())
            return items

    async def join_album(self, speaker: Speaker, posting: Posting) -> bool:
        """Add the files of a further message of an album to what was recorded of it; False where nothing was.

        Raises `NotInvited` to a stranger.
        """
        if posting.album is None:
            return False
        async with self._store.reading() as view:
            # The update is not done yet where the message still has to be recorded by itself.
            if not await view.reports.by_album(posting.chat_id, posting.album):
                return False
        async with self._store.writing(speaker.cause) as tx:
            await require(tx.members, speaker, Action.REPORT)
            for report in await tx.reports.by_album(posting.chat_id, posting.album):
                for file_id, kind, name in posting.files:
                    await tx.reports.attach(report.id, file_id, kind, name)
            return True

    async def take_back(self, speaker: Speaker, chat_id: int, message_id: int) -> list[Item]:
        """Let what was recorded of a message, sent by the speaker in private, count no more; return its items.

        Raises `NotInvited` to a stranger.
        """
        now = self._clock.now()
        async with self._store.writing(speaker.cause) as tx:
            await require(tx.members, speaker, Action.REPORT)
            known = await tx.reports.by_message(chat_id, message_id)
            for report in known:
                await _withdraw(tx, report, now)
            await renew(tx, [report.item_id for report in known], now)
            return list((await tx.items.by_ids([report.item_id for report in known])).values())

    async def revise(
        self, speaker: Speaker, codes: Sequence[str], posting: Posting, at: datetime, *, marked: bool
    ) -> Revised:
        """Follow an edit made at the instant `at`: keep the new wording of a message that was recorded.

        Where it names items, it stands under those and no others from now on, the earlier wordings kept; without codes
        it stays where it is. What was never recorded is recorded only where it is `marked` and names items.
        Raises `UnknownItem` where a code is nobody's, `NotInvited` to a stranger; nothing is changed then.
        """
        async with self._store.writing(speaker.cause) as tx:
            known = await tx.reports.by_message(posting.chat_id, posting.message_id)
            if not known and not (marked and codes):
                return Revised()
            await require(tx.members, speaker, Action.REPORT)
            items = await _named(tx, codes)
            named = {item.id for item in items} or {report.item_id for report in known}
            for report in known:
                if report.item_id in named:
                    await _reword(tx, report, posting, at)
                    continue
                await _withdraw(tx, report, at)
            there = {report.item_id for report in known}
            for item in items:
                if item.id not in there:
                    await _add(tx, speaker, item, posting, next(iter(known), None))
            await renew(tx, there | named, self._clock.now())
            return Revised(tuple(items) if named != there else (), bool(known))
