"""Switching a group's board on and off, and bringing it up to date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.access import require_settings
from bot.domain.looking.board import GATHERING, PRIORITY, RESTS, TOPIC, KeptBoard
from bot.domain.looking.outlook import Board, OutlookCases
from bot.domain.models import Chat, ChatState
from bot.domain.ports import Clock, Store, Writing
from bot.domain.traffic import Cause, Recipient, Speaker


@dataclass(frozen=True, slots=True)
class Switched:
    """A group whose board was switched, and the board that it had before."""

    chat: Chat
    before: KeptBoard | None


@dataclass(frozen=True, slots=True)
class BoardNow:
    """What a board is to show, and what is known of it."""

    board: Board
    kept: KeptBoard


async def renew(tx: Writing, chat_id: int, due_at: datetime) -> None:
    """Have a group's board brought up to date at that instant, where nothing will do so already."""
    recipient = Recipient("chat", chat_id)
    kept = await tx.boards.get(chat_id)
    if kept is None:
        return
    if await tx.outbox.waiting(recipient, TOPIC) is None:
        key = f"{TOPIC}:{recipient}:{kept.turn}:{due_at.isoformat()}"
        await tx.outbox.put(recipient, TOPIC, "{}", due_at, key, priority=PRIORITY)
    else:
        await tx.boards.hasten([recipient], due_at)


class BoardCases:
    """What can be asked of boards."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._outlook = OutlookCases(store, clock)

    async def switch(self, speaker: Speaker, telegram_chat_id: int, *, on: bool) -> Switched | None:
        """Have a group keep a board, posted anew, or keep none; None where the group is not registered.

        Raises `NotAllowed`, `NotInvited`.
        """
        async with self._store.writing(speaker.cause) as tx:
            chat = await tx.chats.by_telegram(telegram_chat_id)
            if chat is None or chat.state is not ChatState.ACTIVE:
                return None
            await require_settings(tx.members, speaker, chat)
            before = await tx.boards.get(chat.id)
            if on:
                await tx.boards.put(chat.id)
                await renew(tx, chat.id, self._clock.now())
            else:
                await tx.boards.drop(chat.id)
            return Switched(chat, before)

    async def shown(self, telegram_chat_id: int) -> BoardNow | None:
        """Return what the board of a group shows now, to be said elsewhere; None where it keeps none."""
        async with self._store.reading() as view:
            chat = await view.chats.by_telegram(telegram_chat_id)
            kept = await view.boards.get(chat.id) if chat else None
            return BoardNow(await self._outlook.board(view, chat), kept) if chat and kept else None

    async def pinned(self, telegram_chat_id: int) -> KeptBoard | None:
        """Return a group's board that could not be pinned so far, None where there is none to pin."""
        async with self._store.reading() as view:
            chat = await view.chats.by_telegram(telegram_chat_id)
            kept = await view.boards.get(chat.id) if chat else None
        return kept if kept is not None and kept.message_id is not None and not kept.pinned else None

    async def pin(self, kept: KeptBoard) -> None:
        """Note that a board is pinned now."""
        async with self._store.writing(Cause()) as tx:
            await tx.boards.pin(kept.chat_id, pinned=True)
            await renew(tx, kept.chat_id, self._clock.now() + GATHERING)

    async def contents(self, recipient: Recipient) -> BoardNow | None:
        """Return what a group's board is to show now; None where it keeps none or is gone.

        A change from here on is another edit, which comes by itself where a day, an exchange or a deadline passes.
        """
        now = self._clock.now()
        async with self._store.writing(Cause()) as tx:
            kept = await tx.boards.get(recipient.id)
            chat = await tx.chats.get(recipient.id)
            if kept is None or chat is None or chat.state is not ChatState.ACTIVE:
                return None
            if kept.telegram_chat_id not in (None, chat.telegram_id):
                # A group that became a supergroup has other messages.
                await tx.boards.put(chat.id)
                kept = KeptBoard(chat.id, turn=kept.turn)
            await tx.boards.advance(chat.id, now + RESTS)
            await renew(tx, chat.id, _midnight_after(now, chat.tz))
        async with self._store.reading() as view:
            board = await self._outlook.board(view, chat)
        passes = _passes(board)
        if passes is not None:
            async with self._store.writing(Cause()) as tx:
                await tx.boards.hasten([recipient], passes)
        return BoardNow(board, kept)


def _midnight_after(now: datetime, tz: str) -> datetime:
    zone = ZoneInfo(tz)
    tomorrow = now.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time.min, zone)


def _passes(board: Board) -> datetime | None:
    """Return when the first of what a board shows will be over or late."""
    moments = [exchange.span.ends_at for exchange in board.exchanges]
    moments += [task.deadline.at for task in board.due.tasks if task.deadline is not None]
    return min((moment for moment in moments if moment > board.now), default=None)
