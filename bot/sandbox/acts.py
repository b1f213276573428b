"""What people do in the embedded Telegram: write, tap, react, edit, press Start, block."""

import re
import secrets

from bot.sandbox.entities import find_entities
from bot.sandbox.images import photo_size
from bot.sandbox.limits import CAPTION_LIMIT, REACTIONS, TEXT_LIMIT
from bot.sandbox.model import Chat, Message, Place, StoredFile, Tap
from bot.sandbox.refusal import NotAllowed
from bot.sandbox.wire import as_json
from bot.sandbox.world import World

# The parameter of a deep link (https://core.telegram.org/bots/features#deep-linking).
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Acts:
    """People's side of the world. Every method raises NotAllowed where Telegram's app would not let a person do so.

    `user_id` says who acts. Sentences of NotAllowed are in Chinese and Portuguese, for the page.
    """

    def __init__(self, world: World) -> None:
        """Act in `world`."""
        self._world = world

    def send(self, user_id: int, chat_id: int, text: str, *, reply_to: int | None = None) -> Message:
        """Write a text message; `reply_to` is a message id of the same chat."""
        chat = self._writable(user_id, chat_id)
        text = text.strip()
        if not text:
            raise NotAllowed("消息不能为空 · A mensagem está vazia")
        if len(text) > TEXT_LIMIT:
            raise NotAllowed(f"消息最多 {TEXT_LIMIT} 字 · A mensagem tem no máximo {TEXT_LIMIT} caracteres")
        message = self._world.new_message(
            chat, user_id, text=text, entities=find_entities(text), reply_to=self._reply(chat, reply_to)
        )
        return self._world.post(chat, message)

    def upload(
        self,
        user_id: int,
        chat_id: int,
        name: str,
        mime: str,
        content: bytes,
        *,
        caption: str | None = None,
        reply_to: int | None = None,
    ) -> Message:
        """Send a file: an image as a photo, anything else (and what is no readable image) as a document."""
        chat = self._writable(user_id, chat_id)
        return self._post_file(user_id, chat, self._keep(name, mime, content), caption, reply_to, None)

    def album(
        self,
        user_id: int,
        chat_id: int,
        files: list[tuple[str, str, bytes]],
        *,
        caption: str | None = None,
        captioned: int = 0,
        reply_to: int | None = None,
    ) -> list[Message]:
        """Send 2 to 10 files (name, type, bytes) as an album: a message each, the caption on number `captioned`."""
        chat = self._writable(user_id, chat_id)
        group = str(secrets.randbelow(10**17))
        return [
            self._post_file(user_id, chat, self._keep(*file), caption if index == captioned else None, reply_to, group)
            for index, file in enumerate(files)
        ]

    def locate(
        self, user_id: int, chat_id: int, lat: float, lon: float, *, title: str = "", reply_to: int | None = None
    ) -> Message:
        """Send a point on the map, with `title` a place that the app knows by name."""
        chat = self._writable(user_id, chat_id)
        message = self._world.new_message(
            chat, user_id, place=Place(lat, lon, title, title), reply_to=self._reply(chat, reply_to)
        )
        return self._world.post(chat, message)

    def _keep(self, name: str, mime: str, content: bytes) -> StoredFile:
        size = photo_size(content) if mime.startswith("image/") else None
        return self._world.register.keep_file(
            "document" if size is None else "photo", name, mime, content, size or (0, 0)
        )

    def _post_file(
        self,
        user_id: int,
        chat: Chat,
        file: StoredFile,
        caption: str | None,
        reply_to: int | None,
        group: str | None,
    ) -> Message:
        text = (caption or "").strip() or None
        if text is not None and len(text) > CAPTION_LIMIT:
            raise NotAllowed(f"说明最多 {CAPTION_LIMIT} 字 · A legenda tem no máximo {CAPTION_LIMIT} caracteres")
        message = self._world.new_message(
            chat,
            user_id,
            text=text,
            entities=find_entities(text) if text is not None else [],
            file=file,
            media_group_id=group,
            reply_to=self._reply(chat, reply_to),
        )
        return self._world.post(chat, message)

    def edit(self, user_id: int, chat_id: int, message_id: int, text: str) -> Message:
        """Change one's own message or caption."""
        message = self._world.register.message(chat_id, message_id)
        self._writable(user_id, chat_id)
        if message.from_id != user_id or message.service is not None:
            raise NotAllowed("只能修改自己的消息 · Só pode editar as suas mensagens")
        text = text.strip()
        limit = TEXT_LIMIT if message.file is None else CAPTION_LIMIT
        if not text or len(text) > limit:
            raise NotAllowed(f"请写 1–{limit} 字 · Escreva de 1 a {limit} caracteres")
        if text != message.text:
            message.text, message.entities = text, find_entities(text)
            message.edited_at = self._world.now()
            self._world.edited(message)
        return message

    def tap(self, user_id: int, chat_id: int, message_id: int, row: int, col: int) -> str | None:
        """Press an inline button; return the callback query's id, or None for a button that only opens or copies."""
        chat = self._present(user_id, chat_id)
        message = self._world.register.message(chat_id, message_id)
        rows = message.keyboard or []
        if not (0 <= row < len(rows) and 0 <= col < len(rows[row])):
            raise NotAllowed("按钮已不存在 · O botão já não existe")
        data = rows[row][col].get("callback_data")
        if data is None:
            return None
        tap = Tap(str(secrets.randbits(62)), user_id, chat.id, message.id, self._world.clock.monotonic())
        self._world.taps[tap.id] = tap
        if chat.bot_status not in {"left", "kicked"}:
            person = self._world.register.person(user_id)
            self._world.register.met.add(user_id)
            query = self._world.wire.callback_query(tap.id, message, person, data)
            self._world.updates.push("callback_query", as_json(query))
        return tap.id

    def react(self, user_id: int, chat_id: int, message_id: int, emoji: str | None) -> Message:
        """Put one's reaction on a message, or take it away with None; only administrators' bots hear of it."""
        chat = self._present(user_id, chat_id)
        message = self._world.register.message(chat_id, message_id)
        if emoji is not None and emoji not in REACTIONS:
            raise NotAllowed("不能用这个表情回应 · Esta reação não existe")
        old = message.reactions.get(user_id)
        if emoji == old:
            return message
        if emoji is None:
            del message.reactions[user_id]
        else:
            message.reactions[user_id] = emoji
        self._world.reacted(message)
        if chat.bot_status == "administrator":
            person = self._world.register.person(user_id)
            change = self._world.wire.reaction_change(message, person, self._world.now(), old, emoji)
            self._world.updates.push("message_reaction", change)
        return message

    def start(self, user_id: int, payload: str | None = None) -> Message:
        """Press Start, or open the bot's deep link with `payload`; a blocked bot is unblocked by it."""
        if payload is not None and not _PAYLOAD.fullmatch(payload):
            raise NotAllowed("链接参数无效 · O parâmetro da ligação não é válido")
        self._world.register.person(user_id)
        chat = self._world.register.chat(user_id)
        if chat.bot_status == "kicked":
            self.block(user_id, blocked=False)
        if not chat.started:
            chat.started = True
            self._world.chat_changed(chat)
        return self.send(user_id, user_id, "/start" if payload is None else f"/start {payload}")

    def block(self, user_id: int, *, blocked: bool) -> None:
        """Block the bot in one's private chat, or unblock it."""
        self._world.register.person(user_id)
        chat = self._world.register.chat(user_id)
        if not chat.started:
            raise NotAllowed("请先点“开始” · Prima primeiro «Iniciar»")
        self._world.set_bot_status(chat, user_id, "kicked" if blocked else "member")

    def _present(self, user_id: int, chat_id: int) -> Chat:
        self._world.register.person(user_id)
        chat = self._world.register.chat(chat_id)
        if user_id not in chat.members:
            raise NotAllowed("您不在这个会话里 · Não faz parte desta conversa")
        return chat

    def _writable(self, user_id: int, chat_id: int) -> Chat:
        chat = self._present(user_id, chat_id)
        if not chat.is_group and not chat.started:
            raise NotAllowed("请先点“开始” · Prima primeiro «Iniciar»")
        if not chat.is_group and chat.bot_status == "kicked":
            raise NotAllowed("请先解除屏蔽 · Desbloqueie primeiro o bot")
        return chat

    def _reply(self, chat: Chat, reply_to: int | None) -> int | None:
        if reply_to is not None and reply_to not in chat.messages:
            raise NotAllowed("被回复的消息已不存在 · A mensagem a que responde já não existe")
        return reply_to
