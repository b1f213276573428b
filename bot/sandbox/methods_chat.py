"""Bot API methods that look at chats, members and files."""

from typing import Any

import telegram

from bot.sandbox.access import Handler, readable, writable
from bot.sandbox.limits import CHAT_ACTIONS, DOWNLOAD_BYTES
from bot.sandbox.params import Args
from bot.sandbox.refusal import bad_request
from bot.sandbox.wire import as_json
from bot.sandbox.world import World


def handlers() -> dict[str, Handler]:
    """Return the methods of this module by name."""
    return {
        "getChat": get_chat,
        "getChatMember": get_member,
        "getChatAdministrators": get_administrators,
        "getChatMemberCount": get_member_count,
        "leaveChat": leave,
        "sendChatAction": chat_action,
        "getFile": get_file,
    }


def get_chat(world: World, args: Args) -> Any:
    """Return all that is known of a chat."""
    chat = readable(world, args["chat_id"])
    if not chat.is_group and not chat.started:
        raise bad_request("chat not found")
    short = world.wire.chat(chat)
    pinned = chat.messages.get(chat.pinned[-1]) if chat.pinned else None
    full = telegram.ChatFullInfo(
        chat.id,
        chat.kind,
        accent_color_id=0,
        max_reaction_count=11,
        accepted_gift_types=telegram.AcceptedGiftTypes(True, True, True, True, True),
        title=short.title,
        username=short.username,
        first_name=short.first_name,
        last_name=short.last_name,
        permissions=telegram.ChatPermissions.all_permissions() if chat.is_group else None,
        pinned_message=world.wire.message(pinned, with_reply=False) if pinned is not None else None,
    )
    return as_json(full)


def get_member(world: World, args: Args) -> Any:
    """Return how a person stands in a chat."""
    chat = readable(world, args["chat_id"])
    user_id = args["user_id"]
    if user_id != world.bot.id and user_id not in world.register.people:
        raise bad_request("invalid user_id specified")
    return as_json(world.wire.member(chat, user_id))


def get_administrators(world: World, args: Args) -> Any:
    """Return the administrators of a group, this bot among them if it is one."""
    chat = readable(world, args["chat_id"])
    if not chat.is_group:
        raise bad_request("there are no administrators in the private chat")
    admins = [*chat.admins, *([world.bot.id] if chat.bot_status == "administrator" else [])]
    return [as_json(world.wire.member(chat, user_id)) for user_id in admins]


def get_member_count(world: World, args: Args) -> Any:
    """Return how many are in a chat, the bot included."""
    return len(readable(world, args["chat_id"]).members) + 1


def leave(world: World, args: Args) -> Any:
    """Leave a group."""
    chat = readable(world, args["chat_id"])
    if not chat.is_group:
        raise bad_request("chat member status can't be changed in private chats")
    name = world.bot.name
    world.post_service(chat, world.bot.id, "left_chat_member", world.bot.id, f"{name} 离开群组 · {name} saiu do grupo")
    world.set_bot_status(chat, world.bot.id, "left")
    return True


def chat_action(world: World, args: Args) -> Any:
    """Show that the bot is typing or uploading."""
    if args["action"].lower() not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    writable(world, args["chat_id"])
    if "message_thread_id" in args:
        raise bad_request("message thread not found")
    return True


def get_file(world: World, args: Args) -> Any:
    """Return where a file of at most 20 MB can be downloaded."""
    file = world.register.files.get(args["file_id"])
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return as_json(telegram.File(file.file_id, file.unique_id, len(file.content), file.path))
