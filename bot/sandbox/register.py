"""Who and what exists in the embedded Telegram: people, chats, files. Nothing happens here, it is only kept."""

import hashlib
from collections.abc import Iterable
from typing import Literal

from bot.sandbox.model import BotIdentity, BotStatus, Chat, FileKind, Message, Person, StoredFile
from bot.sandbox.refusal import NotAllowed

# Basic groups count down from here, supergroups below -100…: both beyond 32 bits, as Telegram's are today.
_FIRST_GROUP = -4_700_000_001
_FIRST_SUPERGROUP = -1_002_100_000_001


class Register:
    """People by user id, chats by chat id, files by file_id, and the one bot."""

    def __init__(self, bot: BotIdentity) -> None:
        """Keep the world of `bot`."""
        self.bot = bot
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        # People the bot may mention by a link: they wrote to it or it saw them in an update.
        self.met: set[int] = set()

    def add_user(
        self,
        id: int,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
        note: str = "",
        group: str = "",
    ) -> Person:
        """Add a person and the private chat with the bot, where Start is not pressed yet.

        Raises:
            ValueError: the id is taken or not positive.
        """
        if id <= 0 or id in self.people or id == self.bot.id:
            raise ValueError(f"user id {id} is taken or not positive")
        person = Person(id, first_name, last_name, username, language_code, note, group)
        self.people[id] = person
        self.chats[id] = Chat(id, "private", person.full_name, [id], person_id=id)
        return person

    def add_group(
        self,
        title: str,
        members: Iterable[int],
        bot_status: BotStatus = "member",
        *,
        kind: Literal["group", "supergroup"] = "group",
        admins: Iterable[int] | None = None,
        id: int | None = None,
    ) -> Chat:
        """Add a group as if it had long been there: the bot hears nothing of its making.

        `members` are user ids; `admins` some of them, the creator first (default: the first member).

        Raises:
            ValueError: no members, an unknown member, or a taken id.
        """
        people = list(members)
        if not people or any(member not in self.people for member in people):
            raise ValueError(f"group {title!r} needs known members")
        chat_id = id if id is not None else self.free_chat_id(kind)
        if chat_id >= 0 or chat_id in self.chats:
            raise ValueError(f"chat id {chat_id} is taken or not negative")
        managers = list(admins) if admins is not None else people[:1]
        chat = Chat(chat_id, kind, title, people, bot_status, admins=managers)
        self.chats[chat_id] = chat
        if bot_status in {"member", "administrator"}:
            self.met.update(people)
        return chat

    def free_chat_id(self, kind: Literal["group", "supergroup"]) -> int:
        """Return the next unused id for a chat of this kind."""
        candidate = _FIRST_GROUP if kind == "group" else _FIRST_SUPERGROUP
        while candidate in self.chats:
            candidate -= 1
        return candidate

    def person(self, user_id: int) -> Person:
        """Return a person.

        Raises:
            NotAllowed: nobody has that id.
        """
        try:
            return self.people[user_id]
        except KeyError:
            raise NotAllowed(f"没有用户 {user_id} · Não existe o utilizador {user_id}") from None

    def name_of(self, user_id: int) -> str:
        """Return the full name of a person or of the bot."""
        return self.bot.name if user_id == self.bot.id else self.people[user_id].full_name

    def chat(self, chat_id: int) -> Chat:
        """Return a chat that people can still use.

        Raises:
            NotAllowed: no chat has that id, or it became a supergroup.
        """
        chat = self.chats.get(chat_id)
        if chat is None or chat.migrated_to is not None:
            raise NotAllowed(f"没有会话 {chat_id} · Não existe a conversa {chat_id}")
        return chat

    def message(self, chat_id: int, message_id: int) -> Message:
        """Return a message as people see it.

        Raises:
            NotAllowed: it is not there.
        """
        message = self.chat(chat_id).messages.get(message_id)
        if message is None:
            raise NotAllowed("这条消息已不存在 · A mensagem já não existe")
        return message

    def keep_file(
        self, kind: FileKind, name: str, mime: str, content: bytes, size: tuple[int, int] = (0, 0)
    ) -> StoredFile:
        """Store a file under a new file_id; `size` is a photo's width and height in pixels."""
        number = len(self.files) + 1
        digest = hashlib.sha256(f"{self.bot.id}/{number}".encode()).hexdigest()
        suffix = name.rpartition(".")[2] if "." in name else "bin"
        folder = "photos" if kind == "photo" else "documents"
        file = StoredFile(
            file_id=("AgAC" if kind == "photo" else "BQAC") + digest[:44],
            unique_id="AQAD" + hashlib.sha256(content).hexdigest()[:12],
            kind=kind,
            name=name,
            mime=mime,
            content=content,
            path=f"{folder}/file_{number}.{suffix if suffix.isalnum() else 'bin'}",
            width=size[0],
            height=size[1],
        )
        self.files[file.file_id] = file
        return file
