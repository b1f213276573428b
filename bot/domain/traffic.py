"""What is on its way: updates in, reminders and messages out, and who is speaking."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.models import Member, Role


class ReminderKind(StrEnum):
    """What a reminder says. All but the last two are about an item of the plan."""

    DEADLINE = "deadline"
    OVERDUE = "overdue"
    EXCHANGE = "exchange"
    PREPARATION = "preparation"  # to the host's contact, ahead of an exchange
    MINUTES = "minutes"  # to the host's contact, after it
    ANSWER = "answer"  # to liaisons whose association has not answered the invitation
    WANTED = "wanted"  # asked for by a person, so long before an exchange
    SNOOZED = "snoozed"  # said once and put off
    DIGEST = "digest"  # a group's week
    MEMO = "memo"  # somebody's own words


class Queue(StrEnum):
    """What waits until it is due."""

    REMINDERS = "reminders"
    OUTBOX = "outbox"


class ReminderState(StrEnum):
    """Where a reminder is on its way: pending → queued → sent, or an end with a reason."""

    PENDING = "pending"
    QUEUED = "queued"
    SENT = "sent"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, order=True)
class Recipient:
    """To whom something goes: `member` and the member's id, or `chat` and the group's id (ids of the store)."""

    kind: str
    id: int

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"

    @classmethod
    def parse(cls, key: str) -> Recipient:
        """Read what `str` wrote."""
        kind, _, number = key.partition(":")
        return cls(kind, int(number))


@dataclass(frozen=True, slots=True)
class PlannedReminder:
    """A reminder as the rules want it.

    `offset` is minutes ahead of the day (whole days) or of the start; negative for what comes after its day.
    """

    kind: ReminderKind
    offset: int
    recipient: Recipient
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Reminder:
    """A stored reminder; (item, kind, offset, recipient, schedule_no) tells it from others, unless it was put off.

    A digest and a memo have no `item_id`; the `schedule_no` of a digest is its Monday (`date.toordinal`), that of a
    memo the minute (since 1970) for which it was planned. `planned_at` is what the rules said, `due_at` when it will be
    said: later where quiet hours came between.
    """

    id: int
    item_id: int | None
    kind: ReminderKind
    offset: int
    recipient: Recipient
    schedule_no: int
    due_at: datetime
    state: ReminderState
    memo_id: int | None = None
    reason: str | None = None
    planned_at: datetime | None = None

    @property
    def promised_at(self) -> datetime:
        """When it should have been said."""
        return self.planned_at or self.due_at


@dataclass(frozen=True, slots=True)
class InboxUpdate:
    """A raw update of Telegram's, kept until it is handled. `lane` orders: the chat's id, else the user's."""

    update_id: int
    lane: int
    json: str
    tries: int = 0
    received_at: datetime | None = None


class OutboxState(StrEnum):
    """Where an outgoing message is: pending → claimed → sent, or an end with a reason."""

    PENDING = "pending"
    CLAIMED = "claimed"
    SENT = "sent"
    EXPIRED = "expired"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A message to be said. `payload` says what (JSON of the kind `topic`); it is put in words when it is sent."""

    id: int
    recipient: Recipient
    topic: str
    payload: str
    priority: int
    due_at: datetime
    tries: int


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something is written: who did it, and which update of Telegram's asked for it (marked done with it)."""

    actor_id: int | None = None
    update_id: int | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is asking. A stranger has neither `member` nor `first_admin` (an id of PONTE_ADMIN_IDS)."""

    user_id: int
    member: Member | None = None
    first_admin: bool = False
    update_id: int | None = None

    @property
    def cause(self) -> Cause:
        """The cause of whatever this person's update brings about."""
        return Cause(self.member.id if self.member else None, self.update_id)

    @property
    def role(self) -> Role | None:
        """The speaker's role, None for a stranger."""
        if self.first_admin:
            return Role.ADMIN
        return self.member.role if self.member else None
