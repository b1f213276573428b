"""What the embedded Telegram remembers: people, chats, messages, files. Plain records without behaviour."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

ChatKind = Literal["private", "group", "supergroup"]
BotStatus = Literal["member", "administrator", "left", "kicked"]
FileKind = Literal["document", "photo"]
Entity = dict[str, Any]
"""A Bot API MessageEntity as JSON; offset and length in UTF-16 code units. A text_mention keeps `user_id` in place
of `user`, so that it shows the person as they are when it is read."""


@dataclass(frozen=True)
class BotIdentity:
    """The bot whose side of Telegram this is. `token` is what its calls must carry."""

    id: int
    name: str
    username: str
    token: str
    can_read_all_group_messages: bool = False


@dataclass
class Person:
    """A Telegram account. `note` and `group` are for the page only and never reach the bot."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    note: str = ""
    group: str = ""

    @property
    def full_name(self) -> str:
        """First and last name as Telegram joins them."""
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name


@dataclass(frozen=True)
class StoredFile:
    """A file's bytes and what is known of them; width and height in pixels for photos."""

    file_id: str
    unique_id: str
    kind: FileKind
    name: str
    mime: str
    content: bytes
    path: str
    width: int = 0
    height: int = 0


@dataclass(frozen=True)
class Place:
    """A point on the map in degrees; a venue where it has a title and an address."""

    lat: float
    lon: float
    title: str = ""
    address: str = ""


@dataclass
class Message:
    """One message of one chat. `chat_id` and `id` together are its key; the id alone names nothing.

    `forced_reply` asks its readers (`selective`: those it mentions or answers) for a reply, with a `placeholder`.
    `text` is the caption where there is a file. `service` holds the Bot API field and value of a service message,
    `service_text` the sentence the page shows for it. `reactions` maps a user id to that user's emoji.
    """

    chat_id: int
    id: int
    from_id: int
    date: datetime
    text: str | None = None
    entities: list[Entity] = field(default_factory=list)
    edited_at: datetime | None = None
    reply_to: int | None = None
    thread_id: int | None = None
    keyboard: list[list[dict[str, Any]]] | None = None
    forced_reply: dict[str, Any] | None = None
    file: StoredFile | None = None
    place: Place | None = None
    media_group_id: str | None = None
    reactions: dict[int, str] = field(default_factory=dict)
    silent: bool = False
    protected: bool = False
    forward_from: int | None = None
    forward_date: datetime | None = None
    link_preview: dict[str, Any] | None = None
    caption_above: bool = False
    spoiler: bool = False
    service: tuple[str, Any] | None = None
    service_text: str | None = None


@dataclass
class Chat:
    """A conversation. A private chat's id is its person's id; `started` says that person pressed Start.

    `bot_status` "kicked" means a person removed the bot or, in a private chat, blocked it. `admins` are the people
    who may manage the chat, its creator first. `pinned` lists message ids, the latest last.
    """

    id: int
    kind: ChatKind
    title: str
    members: list[int]
    bot_status: BotStatus = "member"
    person_id: int | None = None
    started: bool = False
    admins: list[int] = field(default_factory=list)
    pinned: list[int] = field(default_factory=list)
    messages: dict[int, Message] = field(default_factory=dict)
    last_message_id: int = 0
    migrated_to: int | None = None

    @property
    def is_group(self) -> bool:
        """Whether several people speak here."""
        return self.kind != "private"


@dataclass
class Call:
    """One call of the Bot API as it was answered; `params` with files by their names, `ms` on the machine's clock."""

    seq: int
    at: datetime
    method: str
    params: dict[str, Any]
    ok: bool
    result: Any = None
    error_code: int | None = None
    description: str | None = None
    ms: float = 0.0


@dataclass
class Tap:
    """A pressed inline button that waits for its answer. `at` is the world's monotonic time in seconds."""

    id: str
    user_id: int
    chat_id: int
    message_id: int
    at: float
    answered: bool = False
