"""What a message may want of the bot, and what is understood of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from bot.language.dates import Found


class Intent(StrEnum):
    """What somebody wants of the bot; NONE is talk that is not for it."""

    UPCOMING_EXCHANGES = "upcoming_exchanges"
    EXCHANGE_DETAIL = "exchange_detail"
    NEXT_MEETING = "next_meeting"
    TASK_OWNER = "task_owner"
    TASK_STATUS = "task_status"
    MY_TASKS = "my_tasks"
    TASKS_OF_PERSON = "tasks_of_person"
    TASKS_OF_ASSOCIATION = "tasks_of_association"
    OVERDUE_TASKS = "overdue_tasks"
    RECORD_UPDATE = "record_update"
    MARK_DONE = "mark_done"
    CHANGE_DEADLINE = "change_deadline"
    MOVE_EXCHANGE = "move_exchange"
    REASSIGN_OWNER = "reassign_owner"
    CREATE_TASK = "create_task"
    CREATE_MEETING = "create_meeting"
    SUBSCRIBE_REMINDERS = "subscribe_reminders"
    MUTE_REMINDERS = "mute_reminders"
    HELP = "help"
    NONE = "none"


# What changes something, and is shown back before it is done.
CHANGES = frozenset(
    {
        Intent.RECORD_UPDATE, Intent.MARK_DONE, Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.REASSIGN_OWNER,
        Intent.CREATE_TASK, Intent.CREATE_MEETING, Intent.SUBSCRIBE_REMINDERS, Intent.MUTE_REMINDERS,
    }
)  # fmt: skip
# What orders something that there was not.
MADE = frozenset({Intent.CREATE_TASK, Intent.CREATE_MEETING})
# What is told of a task or an exchange, and what is asked.
STATEMENTS = frozenset({Intent.RECORD_UPDATE, Intent.MARK_DONE})
ASKED = frozenset(
    {
        Intent.TASK_OWNER, Intent.TASK_STATUS, Intent.EXCHANGE_DETAIL, Intent.NEXT_MEETING, Intent.MY_TASKS,
        Intent.TASKS_OF_PERSON, Intent.TASKS_OF_ASSOCIATION, Intent.OVERDUE_TASKS, Intent.UPCOMING_EXCHANGES,
        Intent.HELP,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Slots:
    """What the intent is about; None where the message does not say.

    Words are as written. `task_ref` is a code: T7, also E2 or P3 where the message names one. `topic` are the words
    that name a thing. `date_from` and `date_to` are ISO days, inclusive; a deadline is `date_to`, a meeting starts at
    `date_from`. `progress` is a percentage.
    """

    task_ref: str | None = None
    person: str | None = None
    association: str | None = None
    topic: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    progress: int | None = None


@dataclass(frozen=True, slots=True)
class Understood:
    """What a message wants: `confidence` from 0 to 1.

    `dates` are all the expressions of time in it, with their other readings and the time of day, in the order in which
    they stand there; `when` is the one among them that fills the date slots.
    """

    intent: Intent
    lang: str
    slots: Slots = Slots()
    confidence: float = 0.0
    dates: tuple[Found, ...] = ()
    when: Found | None = None
    # What it wants if a plan has what its topic names, which might be anything.
    doubted: Understood | None = None
    # Read when it is asked for: who knows what is wanted does not ask.
    guesses: Callable[[], tuple[Understood, ...]] = field(default=tuple, compare=False, repr=False)

    @property
    def others(self) -> tuple[Understood, ...]:
        """Up to three further intents that it may have, the likeliest first, with their slots and no others."""
        return self.guesses()
