"""Which chats and messages the bot may touch, and Telegram's words where it may not."""

from collections.abc import Callable
from typing import Any

from bot.sandbox.model import Chat, Message
from bot.sandbox.params import Args
from bot.sandbox.refusal import Refusal, bad_request, forbidden
from bot.sandbox.world import World

Handler = Callable[[World, Args], Any]
"""What carries out a method: it takes the world and the call's parameters and returns the result as JSON."""


def readable(world: World, chat_id: Any) -> Chat:
    """Return a chat the bot may look at; `chat_id` as the call gave it.

    Raises:
        Refusal: 400 chat not found or upgraded (with migrate_to_chat_id), 403 where the bot is no member.
    """
    chat = world.register.chats.get(chat_id) if isinstance(chat_id, int) else None
    if chat is None:
        raise bad_request("chat not found")
    if chat.migrated_to is not None:
        raise Refusal(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": chat.migrated_to},
        )
    if chat.is_group and chat.bot_status == "kicked":
        raise forbidden(f"bot was kicked from the {chat.kind} chat")
    if chat.is_group and chat.bot_status == "left":
        raise forbidden(f"bot is not a member of the {chat.kind} chat")
    return chat


def writable(world: World, chat_id: Any) -> Chat:
    """Return a chat the bot may write to.

    Raises:
        Refusal: as `readable`, and 403 where the person never pressed Start or blocked the bot.
    """
    chat = readable(world, chat_id)
    if not chat.is_group and not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    if not chat.is_group and chat.bot_status == "kicked":
        raise forbidden("bot was blocked by the user")
    return chat


def message_in(chat: Chat, message_id: int, what: str) -> Message:
    """Return a message of a chat; `what` is Telegram's name for it in the refusal, as "message to edit"."""
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request(f"{what} not found")
    return message


def own_message(world: World, chat: Chat, message_id: int) -> Message:
    """Return a message the bot may edit.

    Raises:
        Refusal: it does not exist, or is not the bot's.
    """
    message = message_in(chat, message_id, "message to edit")
    if message.from_id != world.bot.id or message.service is not None or message.forward_from is not None:
        raise bad_request("message can't be edited")
    return message


def knows(world: World, chat: Chat | None, user_id: int) -> bool:
    """Whether the bot may mention this person by a link: it met the person, or the person is in this group."""
    if user_id == world.bot.id:
        return True
    here = chat is not None and chat.is_group and user_id in chat.members
    return here or user_id in world.register.met
