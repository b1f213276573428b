"""What the outbox's rows become, and how each attempt at sending one ended."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from telegram import InlineKeyboardMarkup

from bot.domain.traffic import OutboxRow, OutboxState


class Unreachable(Exception):
    """The recipient has no address, or none that may be written to; `reason` goes into the ledger.

    `outside`: it is somebody who does not use the bot yet.
    """

    def __init__(self, reason: str, *, outside: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.outside = outside


@dataclass(frozen=True, slots=True)
class Aside:
    """Reminders of a row that are not said with it: `expired` ones by reason, `postponed` ones until `until` (UTC)."""

    expired: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    postponed: tuple[int, ...] = ()
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class BoardShown:
    """What a group's board shows, as a digest, and whether it is pinned; None where that was not tried."""

    digest: str
    pinned: bool | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A row in words. `chat_id` is Telegram's, `text` its HTML; `item_ids` are what a reply to it will be about.

    `note` goes into the ledger beside "sent". With `edits` it takes the place of that message of ours. `card`: what it
    shows from then on, as (an item's id, a digest). `board`: it is the group's board, posted anew where it is gone.
    `shown`: what it shows, as a digest, where later changes are to be shown in it.
    """

    chat_id: int
    text: str
    markup: InlineKeyboardMarkup | None = None
    item_ids: tuple[int, ...] = ()
    silent: bool = False
    aside: Aside = field(default_factory=Aside)
    note: str | None = None
    edits: int | None = None
    card: tuple[int, str] | None = None
    board: BoardShown | None = None
    shown: str | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """The row is closed: sent, expired or failed, with the reason.

    `unreachable`: the recipient is known to be out of reach, nothing was tried; `outside`: does not use the bot yet;
    `gone`: Telegram says that they can't be written to; `refused`: what it said against the message as it was.
    """

    state: OutboxState
    note: str
    chat_id: int = 0
    message_id: int | None = None
    item_ids: tuple[int, ...] = ()
    gone: bool = False
    unreachable: bool = False
    outside: bool = False
    refused: str = ""
    aside: Aside = field(default_factory=Aside)
    card: tuple[int, str] | None = None
    board: BoardShown | None = None
    shown: str | None = None


def sent(outgoing: Outgoing, note: str, message_id: int, refused: str = "") -> Done:
    """Return the end of a row that now stands in a message."""
    return Done(
        OutboxState.SENT,
        note,
        outgoing.chat_id,
        message_id,
        outgoing.item_ids,
        refused=refused,
        aside=outgoing.aside,
        card=outgoing.card,
        shown=None if refused else outgoing.shown,
    )


@dataclass(frozen=True, slots=True)
class Again:
    """The row is tried again at `due_at`; one that is `put_off` holds up nothing that comes after it."""

    due_at: datetime
    note: str
    put_off: bool = False


# An `Aside` or None: nothing is left to say; `Again`: not now. Raises `Unreachable` where the recipient has no address.
Renderer = Callable[[OutboxRow], Awaitable[Outgoing | Aside | Again | None]]
