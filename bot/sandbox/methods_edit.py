"""Bot API methods that change what is already in a chat: edits, deletions, reactions, pins, answers to taps."""

from typing import Any

from bot.sandbox.access import Handler, message_in, own_message, readable, writable
from bot.sandbox.keyboard import Rows, keyboard_of
from bot.sandbox.limits import CAPTION_LIMIT, DELETE_AFTER_SECONDS, REACTIONS, TOAST_LIMIT
from bot.sandbox.methods_send import formatted, full_text
from bot.sandbox.model import Chat, Message
from bot.sandbox.params import Args
from bot.sandbox.refusal import bad_request
from bot.sandbox.richtext import Formatted
from bot.sandbox.wire import as_json
from bot.sandbox.world import World


def handlers() -> dict[str, Handler]:
    """Return the methods of this module by name."""
    return {
        "editMessageText": edit_text,
        "editMessageCaption": edit_caption,
        "editMessageReplyMarkup": edit_keyboard,
        "deleteMessage": delete_message,
        "deleteMessages": delete_messages,
        "setMessageReaction": set_reaction,
        "answerCallbackQuery": answer_tap,
        "pinChatMessage": pin,
        "unpinChatMessage": unpin,
        "unpinAllChatMessages": unpin_all,
    }


def _edited(world: World, args: Args) -> tuple[Chat, Message]:
    if "chat_id" not in args:
        raise bad_request("chat_id is empty")
    if "message_id" not in args:
        raise bad_request("message identifier is not specified")
    chat = writable(world, args["chat_id"])
    return chat, own_message(world, chat, args["message_id"])


def edit_text(world: World, args: Args) -> Any:
    """Replace a message's text; without a keyboard in the call the message loses its keyboard."""
    content = full_text(world, args)
    _, message = _edited(world, args)
    if message.file is not None or message.place is not None:
        raise bad_request("there is no text in the message to edit")
    return _change(world, message, content, keyboard_of(args))


def edit_caption(world: World, args: Args) -> Any:
    """Replace a file's caption, or take it away."""
    content = formatted(world, args, "caption", CAPTION_LIMIT)
    _, message = _edited(world, args)
    if message.file is None:
        raise bad_request("there is no caption in the message to edit")
    return _change(world, message, content, keyboard_of(args))


def edit_keyboard(world: World, args: Args) -> Any:
    """Replace a message's keyboard, or take it away."""
    _, message = _edited(world, args)
    return _change(world, message, (message.text or "", message.entities), keyboard_of(args))


def _change(world: World, message: Message, content: Formatted, keyboard: Rows | None) -> Any:
    text, entities = content
    if (text, entities, keyboard) == (message.text or "", message.entities, message.keyboard):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same as a "
            "current content and reply markup of the message"
        )
    message.text, message.entities, message.keyboard = text or None, entities, keyboard
    message.edited_at = world.now()
    world.edited(message)
    return as_json(world.wire.message(message))


def _deletable(world: World, chat: Chat, message: Message) -> bool:
    if (world.now() - message.date).total_seconds() > DELETE_AFTER_SECONDS:
        return False
    return message.from_id == world.bot.id or not chat.is_group or chat.bot_status == "administrator"


def delete_message(world: World, args: Args) -> Any:
    """Delete a message younger than 48 hours: the bot's own, any in private, any in a group it administers."""
    chat = readable(world, args["chat_id"])
    message = message_in(chat, args["message_id"], "message to delete")
    if not _deletable(world, chat, message):
        raise bad_request("message can't be deleted for everyone")
    world.delete(chat, message.id)
    return True


def delete_messages(world: World, args: Args) -> Any:
    """Delete up to 100 messages; those that are missing or may not be deleted are skipped."""
    if not 1 <= len(args["message_ids"]) <= 100:
        raise bad_request("message identifiers are not specified" if not args["message_ids"] else "too many messages")
    chat = readable(world, args["chat_id"])
    for message_id in args["message_ids"]:
        message = chat.messages.get(message_id)
        if message is not None and _deletable(world, chat, message):
            world.delete(chat, message_id)
    return True


def set_reaction(world: World, args: Args) -> Any:
    """Put the bot's one reaction on a message, or take it away with an empty list."""
    chat = readable(world, args["chat_id"])
    message = message_in(chat, args["message_id"], "message to react")
    chosen = args.get("reaction", [])
    if len(chosen) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for reaction in chosen:
        if reaction["type"] != "emoji" or reaction["emoji"] not in REACTIONS:
            raise bad_request("REACTION_INVALID")
    if chosen:
        message.reactions[world.bot.id] = chosen[0]["emoji"]
    else:
        message.reactions.pop(world.bot.id, None)
    world.reacted(message)
    return True


def answer_tap(world: World, args: Args) -> Any:
    """Answer a pressed button with a toast or an alert of at most 200 characters, or with nothing to show."""
    if "url" in args:
        raise bad_request("URL_INVALID")
    text = args.get("text", "")
    if len(text) > TOAST_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    world.answer_tap(args["callback_query_id"], text, args.get("show_alert", False))
    return True


def _manageable_pins(world: World, args: Args) -> Chat:
    chat = writable(world, args["chat_id"])
    if chat.is_group and chat.bot_status != "administrator":
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat


def pin(world: World, args: Args) -> Any:
    """Pin a message, which everyone sees announced."""
    chat = _manageable_pins(world, args)
    message = message_in(chat, args["message_id"], "message to pin")
    if message.service is not None:
        raise bad_request("message can't be pinned")
    if message.id in chat.pinned:
        return True
    chat.pinned.append(message.id)
    world.pinned(chat)
    name = world.bot.name
    shown = f"{name} 置顶了一条消息 · {name} afixou uma mensagem"
    world.post_service(chat, world.bot.id, "pinned_message", message.id, shown)
    return True


def unpin(world: World, args: Args) -> Any:
    """Unpin one message, by default the latest pinned."""
    chat = _manageable_pins(world, args)
    message_id = args.get("message_id", chat.pinned[-1] if chat.pinned else None)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    world.pinned(chat)
    return True


def unpin_all(world: World, args: Args) -> Any:
    """Unpin every message."""
    chat = _manageable_pins(world, args)
    chat.pinned.clear()
    world.pinned(chat)
    return True
