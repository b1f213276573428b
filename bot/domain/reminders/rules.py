"""What the rules want: who is told what about an item, and when; pure.

Issue by recipient, by default. Privately: the owner of a task 7, 3 and 1 day ahead and on the day, when it is overdue
after 1, 3 and 7 days and then weekly up to eight weeks, the lead's liaisons after 3 days; the host's contact 14 days
ahead of an exchange and the day after; liaisons whose association has not answered 5 days ahead; who said to come 1 day
and 1 hour ahead. In groups: exchanges 7 days, 1 day and 1 hour ahead; the lead's deadlines 3 days and 1 day ahead and
what is overdue by 7 days. Each can be switched off, or asked for, by its recipient.

Who has muted hears nothing but their own memos, what was put off included. In quiet hours only what is hours ahead of
an exchange and a person's own memos are said; what is put off into them, and a group's memo, waits for their end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.models import Association, Chat, Exchange, Item, Member, MemberState, Task
from bot.domain.reminders.preferences import DEFAULT, SUBJECT_OF, Preferences, Subject
from bot.domain.reminders.workdays import DaysOff, Weekends, working_day
from bot.domain.traffic import PlannedReminder, Recipient, Reminder, ReminderKind

DAY = 24 * 60
OWNER_DAYS = (7, 3, 1, 0)
LEAD_GROUP_DAYS = (3, 1)
OWNER_OVERDUE = (1, 3, 7, 14, 21, 28, 35, 42, 49, 56)
LIAISON_OVERDUE = (3,)
LEAD_GROUP_OVERDUE = (7,)
EXCHANGE_DAYS = (7, 1)
COMING_DAYS = (1,)
EXCHANGE_MINUTES = (60,)
PREPARATION_DAYS = (14,)
MINUTES_DAYS = (1,)
UNANSWERED_DAYS = (5,)


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who has answered an invitation: associations by id, and the members who said that they come themselves."""

    answered: frozenset[int] = frozenset()
    coming: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class Audience:
    """Those who may have to be told besides owner and contact, and how everybody wants it.

    `liaisons` by their association's id, `attendance` by the exchange's. `wishes` are minutes ahead of an exchange that
    a member asked for, by the exchange's id.
    """

    chats: tuple[Chat, ...] = ()
    liaisons: Mapping[int, tuple[Member, ...]] = field(default_factory=dict)
    preferences: Mapping[Recipient, Preferences] = field(default_factory=dict)
    attendance: Mapping[int, Attendance] = field(default_factory=dict)
    wishes: Mapping[int, tuple[tuple[Member, int], ...]] = field(default_factory=dict)
    days_off: DaysOff = field(default_factory=Weekends)

    def of(self, recipient: Recipient) -> Preferences:
        """Return how a recipient wants to be reminded."""
        return self.preferences.get(recipient, DEFAULT)


def member_zone(member: Member, home: Association) -> str:
    """Return the zone in which a member's mornings are: the own, else the association's, else that of `home`."""
    return member.tz or (member.association or home).tz


def plan(item: Item, audience: Audience) -> list[PlannedReminder]:
    """Return every reminder that the rules want for an item, past ones included; none for what is settled.

    Day reminders fall at the recipient's hour (09:00 unless chosen otherwise) in the recipient's own zone, counted from
    the day as the recipient's calendar has it, and never in the recipient's quiet hours. Where the recipient wants so,
    what is ahead of its date moves from a day off to the working day before, what comes after it to the next.
    """
    if isinstance(item, Task):
        wanted = _of_task(item, audience)
    elif isinstance(item, Exchange):
        wanted = _of_exchange(item, audience)
    else:
        return []
    # A liaison may own the task, a contact may come: what is the same is said once.
    return list({(one.kind, one.offset, one.recipient): one for one in wanted}.values())


@dataclass(frozen=True, slots=True)
class _To:
    """One recipient's side of the rules."""

    recipient: Recipient
    tz: str
    wishes: Preferences
    days_off: DaysOff
    chat: Chat | None = None

    def days(
        self, kind: ReminderKind, on: date, days: Iterable[int], not_before: datetime | None = None
    ) -> Iterator[PlannedReminder]:
        """Plan day reminders so many days ahead of `on`, negative ones after it; those not at all before an instant."""
        for ahead in days:
            day = on - timedelta(days=ahead)
            if self.wishes.days_off:
                day = working_day(day, self.tz, self.days_off, before=ahead >= 0)
            due_at = self.wishes.morning(day, self.tz)
            if not_before is not None and due_at < not_before:
                # The day is not over yet where it was meant.
                due_at = self.wishes.morning(day + timedelta(days=1), self.tz)
            if not self.wishes.muted(due_at.astimezone(ZoneInfo(self.tz)).date()):
                yield PlannedReminder(kind, ahead * DAY, self.recipient, due_at)

    def minutes(self, kind: ReminderKind, starts_at: datetime, minutes: Iterable[int]) -> Iterator[PlannedReminder]:
        """Plan reminders so many minutes ahead of an instant, quiet hours or not."""
        for ahead in minutes:
            due_at = starts_at - timedelta(minutes=ahead)
            if not self.wishes.muted(due_at.astimezone(ZoneInfo(self.tz)).date()):
                yield PlannedReminder(kind, ahead, self.recipient, due_at)

    def hears(self, kind: ReminderKind, subject: Subject | None = None) -> bool:
        return self.wishes.wants(subject or SUBJECT_OF[kind], self.chat)


def _chat(audience: Audience, chat: Chat) -> _To:
    recipient = Recipient("chat", chat.id)
    return _To(recipient, chat.tz, audience.of(recipient), audience.days_off, chat)


def _member(audience: Audience, member: Member, home: Association) -> _To:
    recipient = Recipient("member", member.id)
    return _To(recipient, member_zone(member, home), audience.of(recipient), audience.days_off)


def _after(days: Iterable[int]) -> tuple[int, ...]:
    return tuple(-day for day in days)


def _of_task(task: Task, audience: Audience) -> Iterator[PlannedReminder]:
    if task.deadline is None or task.status.settled:
        return
    on, at = task.deadline.on, task.deadline.at
    people: list[tuple[Member, Iterable[int], Iterable[int]]] = []
    if task.owner is not None:
        people.append((task.owner, OWNER_DAYS, OWNER_OVERDUE))
    people += [(liaison, (), LIAISON_OVERDUE) for liaison in audience.liaisons.get(task.lead.id, ())]
    for member, ahead, overdue in people:
        if member.state is MemberState.LEFT:
            continue
        to = _member(audience, member, task.lead)
        if to.hears(ReminderKind.DEADLINE):
            # Where the hour of the day is later than the deadline's own, the day before has said it.
            yield from (one for one in to.days(ReminderKind.DEADLINE, on, ahead) if one.due_at < at)
        if to.hears(ReminderKind.OVERDUE):
            yield from to.days(ReminderKind.OVERDUE, on, _after(overdue), not_before=at)
    for chat in audience.chats:
        to = _chat(audience, chat)
        leads = chat.association is not None and chat.association.id == task.lead.id
        supports = chat.association is not None and chat.association.id in {party.id for party in task.supporting}
        if (leads or chat.association is None) and to.hears(ReminderKind.DEADLINE):
            yield from (one for one in to.days(ReminderKind.DEADLINE, on, LEAD_GROUP_DAYS) if one.due_at < at)
        if supports and not leads and to.hears(ReminderKind.DEADLINE, Subject.SUPPORTING):
            yield from (one for one in to.days(ReminderKind.DEADLINE, on, LEAD_GROUP_DAYS) if one.due_at < at)
        if leads and to.hears(ReminderKind.OVERDUE):
            yield from to.days(ReminderKind.OVERDUE, on, _after(LEAD_GROUP_OVERDUE), not_before=at)


def day_of(exchange: Exchange, tz: str, *, end: bool = False) -> date:
    """Return the day on which an exchange begins, or ends, in a reader's zone; an all-day one keeps its own day."""
    span = exchange.span
    if span.all_day:
        return ((span.end or span.start) if end else span.start).date()
    return (span.ends_at if end else span.starts_at).astimezone(ZoneInfo(tz)).date()


def _of_exchange(exchange: Exchange, audience: Audience) -> Iterator[PlannedReminder]:
    if exchange.status.settled:
        return
    attendance = audience.attendance.get(exchange.id, Attendance())
    yield from _to_groups(exchange, audience)
    home = exchange.host or next(iter(exchange.parties), None)
    if home is None:
        return
    for member in _hosts(exchange, audience, home):
        to = _member(audience, member, home)
        if to.hears(ReminderKind.PREPARATION):
            yield from to.days(ReminderKind.PREPARATION, day_of(exchange, to.tz), PREPARATION_DAYS)
            yield from to.days(ReminderKind.MINUTES, day_of(exchange, to.tz, end=True), _after(MINUTES_DAYS))
    for guest in invited(exchange):
        for liaison in () if guest.id in attendance.answered else audience.liaisons.get(guest.id, ()):
            to = _member(audience, liaison, guest)
            if to.hears(ReminderKind.ANSWER):
                yield from to.days(ReminderKind.ANSWER, day_of(exchange, to.tz), UNANSWERED_DAYS)
    for member in attendance.coming:
        to = _member(audience, member, home)
        if member.state is not MemberState.LEFT and to.hears(ReminderKind.EXCHANGE):
            yield from to.days(ReminderKind.EXCHANGE, day_of(exchange, to.tz), COMING_DAYS)
            if not exchange.span.all_day:
                yield from to.minutes(ReminderKind.EXCHANGE, exchange.span.starts_at, EXCHANGE_MINUTES)
    for member, ahead in audience.wishes.get(exchange.id, ()):
        yield from _wished(exchange, _member(audience, member, home), ahead)


def meant(reminder: Reminder, item: Item | None) -> ReminderKind:
    """Return what a reminder that was put off was about: it bears the offset of the one that was said."""
    if reminder.kind is not ReminderKind.SNOOZED:
        return reminder.kind
    if isinstance(item, Exchange):
        return _MEANT.get(reminder.offset // DAY if reminder.offset % DAY == 0 else None, ReminderKind.EXCHANGE)
    return ReminderKind.DEADLINE


_MEANT: dict[int | None, ReminderKind] = {
    **dict.fromkeys(PREPARATION_DAYS, ReminderKind.PREPARATION),
    **dict.fromkeys(UNANSWERED_DAYS, ReminderKind.ANSWER),
    **{-day: ReminderKind.MINUTES for day in MINUTES_DAYS},
}


def _wished(exchange: Exchange, to: _To, ahead: int) -> Iterator[PlannedReminder]:
    if ahead % DAY == 0:
        yield from to.days(ReminderKind.WANTED, day_of(exchange, to.tz), (ahead // DAY,))
    elif not exchange.span.all_day:
        yield from to.minutes(ReminderKind.WANTED, exchange.span.starts_at, (ahead,))


def _to_groups(exchange: Exchange, audience: Audience) -> Iterator[PlannedReminder]:
    parties = {party.id for party in exchange.parties}
    for chat in audience.chats:
        to = _chat(audience, chat)
        # The joint group stands for all the associations.
        concerned = chat.association is None or chat.association.id in parties
        if concerned and to.hears(ReminderKind.EXCHANGE):
            yield from to.days(ReminderKind.EXCHANGE, day_of(exchange, chat.tz), EXCHANGE_DAYS)
            if not exchange.span.all_day:
                yield from to.minutes(ReminderKind.EXCHANGE, exchange.span.starts_at, EXCHANGE_MINUTES)


def invited(exchange: Exchange) -> tuple[Association, ...]:
    """Return the associations that are asked to answer: the participants that do not host it themselves."""
    return tuple(guest for guest in exchange.participants if exchange.host is None or guest.id != exchange.host.id)


def _hosts(exchange: Exchange, audience: Audience, home: Association) -> tuple[Member, ...]:
    """Return who prepares: the contact, or the host's liaisons where none is named."""
    if exchange.contact is not None and exchange.contact.state is not MemberState.LEFT:
        return (exchange.contact,)
    return tuple(audience.liaisons.get(home.id, ()))
