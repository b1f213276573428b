"""What the plan consists of: frozen records, free of Telegram, SQL and sentences.

Conventions: `_at` is an aware instant in UTC, `_on` a calendar day, `_id` a key of the store.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.text import Text


class Role(StrEnum):
    """What a member may do; the table is in `access`."""

    MEMBER = "member"
    LIAISON = "liaison"
    ADMIN = "admin"


class MemberState(StrEnum):
    """Whether a member can be written to."""

    ACTIVE = "active"
    UNREACHABLE = "unreachable"
    LEFT = "left"


class ChatState(StrEnum):
    """How a group stands with the bot."""

    NEW = "new"
    ACTIVE = "active"
    LEFT = "left"


class ItemKind(StrEnum):
    """What has a code on the plan: P1, T7, E2."""

    PROJECT = "project"
    TASK = "task"
    EXCHANGE = "exchange"


class Status(StrEnum):
    """The state of a task. An exchange uses only not started and cancelled."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    DONE = "done"
    CANCELLED = "cancelled"

    @property
    def settled(self) -> bool:
        """True where nothing more is expected of anybody."""
        return self in (Status.DONE, Status.CANCELLED)


class ExchangeKind(StrEnum):
    """The kinds of the exchange plan, in the glossary's order."""

    CONSULTATION = "consultation"
    VISIT = "visit"
    RESEARCH = "research"
    FORUM = "forum"
    TRAINING = "training"
    OUTREACH = "outreach"
    MEETING = "meeting"
    TOUR = "tour"


@dataclass(frozen=True, slots=True)
class Association:
    """A cooperating body; `tz` is an IANA zone, `locale` the language of its office."""

    id: int
    code: str
    names: Text
    full_names: Text
    tz: str
    locale: str


@dataclass(frozen=True, slots=True)
class Member:
    """A person in the directory; `user_id` is None until an invitation was used."""

    id: int
    names: Text
    association: Association | None = None
    user_id: int | None = None
    role: Role = Role.MEMBER
    locale: str | None = None
    tz: str | None = None
    state: MemberState = MemberState.ACTIVE


@dataclass(frozen=True, slots=True)
class Chat:
    """A group. `association` None with state ACTIVE is a joint group; `locales` are one or two, in order of reading."""

    id: int
    telegram_id: int
    title: str
    association: Association | None
    locales: tuple[str, ...]
    tz: str
    state: ChatState


@dataclass(frozen=True, slots=True)
class Project:
    """A project of the list, code P1, P2 …"""

    id: int
    code: str
    titles: Text


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day, or a time on a day, in the lead association's zone."""

    on: date
    tz: str
    at_time: time | None = None

    @property
    def at(self) -> datetime:
        """The last instant that still counts as in time (UTC, exclusive for a whole day: the next midnight)."""
        zone = ZoneInfo(self.tz)
        if self.at_time is None:
            return datetime.combine(self.on + timedelta(days=1), time.min, zone).astimezone(UTC)
        return datetime.combine(self.on, self.at_time, zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Task:
    """A task with its lead and supporting associations; `deadline` None is 长期 · contínuo."""

    id: int
    code: str
    titles: Text
    lead: Association
    supporting: tuple[Association, ...] = ()
    project: Project | None = None
    owner: Member | None = None
    status: Status = Status.NOT_STARTED
    deadline: Deadline | None = None
    percent: int | None = None
    schedule_no: int = 0
    version: int = 1

    def overdue(self, now: datetime) -> bool:
        """Tell whether the deadline has passed at the instant `now` and the task is not settled."""
        return self.deadline is not None and not self.status.settled and now >= self.deadline.at


@dataclass(frozen=True, slots=True)
class Span:
    """When an exchange takes place, as people said it: local time and zone. `all_day` has no hours."""

    start: datetime
    end: datetime | None
    tz: str
    all_day: bool = False

    @property
    def starts_at(self) -> datetime:
        """The instant of the start, UTC; midnight of its zone where only a day is known."""
        return self.start.replace(tzinfo=ZoneInfo(self.tz)).astimezone(UTC)

    @property
    def ends_at(self) -> datetime:
        """The instant of the end, UTC, exclusive; of an all-day span the midnight after its last day."""
        last = self.end or self.start
        if self.all_day:
            last = datetime.combine(last.date() + timedelta(days=1), time.min)
        return last.replace(tzinfo=ZoneInfo(self.tz)).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map, in degrees (WGS 84)."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Exchange:
    """Anything on the exchange plan. `host` is where the guests go: the organiser where nothing else is said.

    `asks_names`: the host wants to know who is in each delegation.
    """

    id: int
    code: str
    kind: ExchangeKind
    titles: Text
    span: Span
    organisers: tuple[Association, ...]
    host: Association | None = None
    participants: tuple[Association, ...] = ()
    places: Text = field(default_factory=Text)
    contact: Member | None = None
    status: Status = Status.NOT_STARTED
    schedule_no: int = 0
    version: int = 1
    programmes: Text = field(default_factory=Text)
    spot: Spot | None = None
    asks_names: bool = False

    @property
    def parties(self) -> tuple[Association, ...]:
        """Every association with a part in it, each once, organisers first."""
        everyone = (*self.organisers, *((self.host,) if self.host else ()), *self.participants)
        return tuple(dict.fromkeys(everyone))


Item = Project | Task | Exchange


class ReportSource(StrEnum):
    """How a report reached the plan."""

    CHAT = "chat"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Report:
    """Something said on an item: in a chat by an author, or in an imported sheet by nobody in particular."""

    id: int
    item_id: int
    texts: Text
    posted_at: datetime
    source: ReportSource
    author: Member | None = None
    chat_id: int | None = None
    message_id: int | None = None
    percent: int | None = None
    edited_at: datetime | None = None
    files: int = 0


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """A task as it is written: keys where a record points elsewhere. `tz` is the deadline's zone."""

    code: str
    titles: Text
    lead_id: int
    tz: str
    project_id: int | None = None
    supporting_ids: tuple[int, ...] = ()
    owner_id: int | None = None
    status: Status = Status.NOT_STARTED
    deadline: Deadline | None = None
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class ExchangeDraft:
    """An exchange as it is written."""

    code: str
    kind: ExchangeKind
    titles: Text
    span: Span
    organiser_ids: tuple[int, ...]
    host_id: int | None = None
    participant_ids: tuple[int, ...] = ()
    places: Text = field(default_factory=Text)
    contact_id: int | None = None
    status: Status = Status.NOT_STARTED
    programmes: Text = field(default_factory=Text)
