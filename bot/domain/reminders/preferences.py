"""What a person or a group wants to be reminded of, and at which hours; pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.models import Chat
from bot.domain.traffic import ReminderKind

# Where the store keeps them: the scope is the recipient.
KEY = "reminders"
MORNING = time(9)
QUIET = (time(21, 30), time(8))


class Subject(StrEnum):
    """What can be switched on and off by itself."""

    DEADLINES = "deadlines"
    OVERDUE = "overdue"
    EXCHANGES = "exchanges"
    DIGEST = "digest"
    SUPPORTING = "supporting"  # a group's deadlines where its association only supports


SUBJECT_OF = {
    ReminderKind.DEADLINE: Subject.DEADLINES,
    ReminderKind.OVERDUE: Subject.OVERDUE,
    ReminderKind.EXCHANGE: Subject.EXCHANGES,
    ReminderKind.PREPARATION: Subject.EXCHANGES,
    ReminderKind.MINUTES: Subject.EXCHANGES,
    ReminderKind.ANSWER: Subject.EXCHANGES,
    ReminderKind.DIGEST: Subject.DIGEST,
}
OF_MEMBERS = (Subject.DEADLINES, Subject.OVERDUE, Subject.EXCHANGES)
OF_ASSOCIATIONS = (Subject.DIGEST, Subject.EXCHANGES, Subject.DEADLINES, Subject.SUPPORTING, Subject.OVERDUE)
# A joint group gets deadlines only where it asks for them, and never what is overdue.
OF_JOINT = (Subject.DIGEST, Subject.EXCHANGES, Subject.DEADLINES)
_ASKED_FOR = frozenset({Subject.SUPPORTING})
_ASKED_FOR_JOINT = frozenset({Subject.DEADLINES})


def subjects(chat: Chat | None) -> tuple[Subject, ...]:
    """Return what there is to choose for a group, or for a person (None)."""
    if chat is None:
        return OF_MEMBERS
    return OF_JOINT if chat.association is None else OF_ASSOCIATIONS


@dataclass(frozen=True, slots=True)
class Preferences:
    """How one recipient wants to be reminded; hours are local to the recipient's zone.

    `hour` is when day reminders come, `quiet` from when to when nothing does (None: no such hours); `days_off` moves
    what falls on a day off to a working day. `muted_until` is a day, exclusive; `date.max` mutes for good. `choices`
    holds only what was chosen: the rest follows the defaults.
    """

    hour: time = MORNING
    quiet: tuple[time, time] | None = QUIET
    days_off: bool = False
    muted_until: date | None = None
    choices: Mapping[Subject, bool] = field(default_factory=dict)

    def wants(self, subject: Subject, chat: Chat | None = None) -> bool:
        """Tell whether a group (or, without one, a person) wants to hear of it."""
        if subject not in subjects(chat):
            return False
        asked_for = _ASKED_FOR_JOINT if chat is not None and chat.association is None else _ASKED_FOR
        return self.choices.get(subject, subject not in asked_for)

    def chosen(self, subject: Subject, wanted: bool) -> Preferences:
        """Return these preferences with one subject switched on or off."""
        return replace(self, choices={**self.choices, subject: wanted})

    def muted(self, day: date) -> bool:
        """Tell whether nothing is to be said on that day."""
        return self.muted_until is not None and day < self.muted_until

    @property
    def slot(self) -> time:
        """When day reminders come: the hour, or the end of the quiet hours where it falls into them."""
        return self.quiet[1] if self.quiet is not None and within(self.hour, self.quiet) else self.hour

    def morning(self, day: date, tz: str) -> datetime:
        """Return the instant (UTC) at which that day's reminders come in the zone `tz`."""
        return datetime.combine(day, self.slot, ZoneInfo(tz)).astimezone(UTC)

    def quiet_until(self, now: datetime, tz: str) -> datetime | None:
        """Return when (UTC) the quiet hours end in which `now` lies, None where it lies in none."""
        local = now.astimezone(ZoneInfo(tz))
        if self.quiet is None or not within(local.time(), self.quiet):
            return None
        day = local.date()
        if self.quiet[1] <= local.time():
            day += timedelta(days=1)
        return datetime.combine(day, self.quiet[1], ZoneInfo(tz)).astimezone(UTC)

    def quiet_since(self, now: datetime, tz: str) -> datetime | None:
        """Return when (UTC) the quiet hours began in which `now` lies, None where it lies in none."""
        local = now.astimezone(ZoneInfo(tz))
        if self.quiet is None or not within(local.time(), self.quiet):
            return None
        day = local.date()
        if local.time() < self.quiet[0]:
            day -= timedelta(days=1)
        return datetime.combine(day, self.quiet[0], ZoneInfo(tz)).astimezone(UTC)


DEFAULT = Preferences()


def within(hour: time, span: tuple[time, time]) -> bool:
    """Tell whether a time of day lies in a span, which may cross midnight; the end does not belong to it.

    >>> within(time(23), (time(21, 30), time(8))), within(time(8), (time(21, 30), time(8)))
    (True, False)
    """
    start, end = span
    return start <= hour < end if start <= end else hour >= start or hour < end


def dumped(preferences: Preferences) -> str:
    """Return preferences as the store keeps them."""
    said: dict[str, Any] = {
        "hour": preferences.hour.isoformat("minutes"),
        "quiet": [hour.isoformat("minutes") for hour in preferences.quiet] if preferences.quiet else None,
        "days_off": preferences.days_off,
        "muted_until": preferences.muted_until.isoformat() if preferences.muted_until else None,
        "choices": preferences.choices,
    }
    return json.dumps(said)


def loaded(kept: str | None) -> Preferences:
    """Read what `dumped` wrote; the defaults for None and for whatever is not said."""
    if kept is None:
        return DEFAULT
    said = json.loads(kept)
    quiet = said.get("quiet", [hour.isoformat() for hour in QUIET])
    until = said.get("muted_until")
    return Preferences(
        hour=time.fromisoformat(said.get("hour", MORNING.isoformat())),
        quiet=(time.fromisoformat(quiet[0]), time.fromisoformat(quiet[1])) if quiet else None,
        days_off=bool(said.get("days_off", False)),
        muted_until=date.fromisoformat(until) if until else None,
        choices={Subject(subject): bool(wanted) for subject, wanted in said.get("choices", {}).items()},
    )
