"""Bot API methods that put a message into a chat."""

from typing import Any

from bot.sandbox.access import Handler, knows, message_in, readable, writable
from bot.sandbox.images import photo_size
from bot.sandbox.keyboard import forced_reply, keyboard_of
from bot.sandbox.limits import ALBUM, CAPTION_LIMIT, PHOTO_BYTES, TEXT_LIMIT, UPLOAD_BYTES
from bot.sandbox.model import Chat, FileKind, Message, Place, StoredFile
from bot.sandbox.params import Args, Upload
from bot.sandbox.refusal import Refusal, bad_request
from bot.sandbox.richtext import Formatted, format_text
from bot.sandbox.wire import as_json
from bot.sandbox.world import World


def handlers() -> dict[str, Handler]:
    """Return the methods of this module by name."""
    return {
        "sendMessage": send_message,
        "sendDocument": send_document,
        "sendPhoto": send_photo,
        "sendVenue": send_venue,
        "sendMediaGroup": send_media_group,
        "forwardMessage": forward_message,
        "copyMessage": copy_message,
    }


def formatted(world: World, args: Args, field: str, limit: int) -> Formatted:
    """Return the text or caption of a call, parsed; empty when it is not given or blank.

    Raises:
        Refusal: bad markup, or more than `limit` characters after parsing.
    """
    chat_id = args.get("chat_id")
    chat = world.register.chats.get(chat_id) if isinstance(chat_id, int) else None
    entities = args.get("entities" if field == "text" else "caption_entities")
    text, settled = format_text(
        args.get(field, ""), args.get("parse_mode"), entities, lambda user_id: knows(world, chat, user_id)
    )
    if len(text) > limit:
        raise bad_request("message is too long" if field == "text" else "message caption is too long")
    return text, settled


def full_text(world: World, args: Args) -> Formatted:
    """Return the text of a message, which may not be empty."""
    if not args.get("text"):
        raise bad_request("message text is empty")
    text, entities = formatted(world, args, "text", TEXT_LIMIT)
    if not text:
        raise bad_request("text must be non-empty")
    return text, entities


def send_message(world: World, args: Args) -> Any:
    """Send a text."""
    text, entities = full_text(world, args)
    chat = writable(world, args["chat_id"])
    message = _draft(world, chat, args)
    message.text, message.entities = text, entities
    message.link_preview = args.get("link_preview_options")
    return _post(world, chat, message)


def send_document(world: World, args: Args) -> Any:
    """Send a file."""
    return _send_file(world, args, "document")


def send_photo(world: World, args: Args) -> Any:
    """Send a picture."""
    return _send_file(world, args, "photo")


def send_venue(world: World, args: Args) -> Any:
    """Send a place on the map with its name."""
    place = Place(args["latitude"], args["longitude"], args["title"].strip(), args["address"].strip())
    if abs(place.lat) > 90 or abs(place.lon) > 180:
        raise bad_request("invalid venue specified")
    if not place.title or not place.address:
        raise bad_request(f"venue {'address' if place.title else 'title'} must be non-empty")
    chat = writable(world, args["chat_id"])
    message = _draft(world, chat, args)
    message.place = place
    return _post(world, chat, message)


def _send_file(world: World, args: Args, kind: FileKind) -> Any:
    text, entities = formatted(world, args, "caption", CAPTION_LIMIT)
    chat = writable(world, args["chat_id"])
    message = _draft(world, chat, args)
    message.text, message.entities = text or None, entities
    message.file = stored_file(world, kind, args[kind])
    message.caption_above = args.get("show_caption_above_media", False)
    message.spoiler = args.get("has_spoiler", False)
    return _post(world, chat, message)


def send_media_group(world: World, args: Args) -> Any:
    """Send an album of 2 to 10 pictures or documents, not mixed."""
    media = args["media"]
    if not ALBUM[0] <= len(media) <= ALBUM[1]:
        raise bad_request(f"media group must include {ALBUM[0]}-{ALBUM[1]} items")
    if len({item["type"] for item in media}) > 1:
        raise bad_request("can't use the media of the specified type in the album")
    captions = [formatted(world, {**item, "chat_id": args["chat_id"]}, "caption", CAPTION_LIMIT) for item in media]
    chat = writable(world, args["chat_id"])
    drafts = []
    for item, (text, entities) in zip(media, captions, strict=True):
        message = _draft(world, chat, args)
        message.text, message.entities = text or None, entities
        message.file = stored_file(world, item["type"], item["media"])
        drafts.append(message)
    group = f"{chat.id & 0xFFFFFF}{chat.last_message_id + 1:08}"
    sent = []
    for message in drafts:
        message.media_group_id = group
        sent.append(_post(world, chat, message))
    return sent


def forward_message(world: World, args: Args) -> Any:
    """Forward a message with its origin."""
    source = readable(world, args["from_chat_id"])
    original = message_in(source, args["message_id"], "message to forward")
    if original.service is not None or original.protected:
        raise bad_request("message can't be forwarded")
    chat = writable(world, args["chat_id"])
    message = _draft(world, chat, args)
    _copy_content(original, message)
    message.forward_from = original.forward_from or original.from_id
    message.forward_date = original.forward_date or original.date
    return _post(world, chat, message)


def copy_message(world: World, args: Args) -> Any:
    """Send a message's content anew, without its origin."""
    source = readable(world, args["from_chat_id"])
    original = message_in(source, args["message_id"], "message to copy")
    if original.service is not None or original.protected:
        raise bad_request("message can't be copied")
    caption = formatted(world, args, "caption", CAPTION_LIMIT) if "caption" in args else None
    chat = writable(world, args["chat_id"])
    message = _draft(world, chat, args)
    _copy_content(original, message)
    if caption is not None and message.file is not None:
        message.text, message.entities = caption[0] or None, caption[1]
    world.post(chat, message)
    return {"message_id": message.id}


def _copy_content(original: Message, message: Message) -> None:
    message.text, message.entities = original.text, [dict(entity) for entity in original.entities]
    message.file, message.link_preview, message.place = original.file, original.link_preview, original.place
    message.caption_above, message.spoiler = original.caption_above, original.spoiler


def _draft(world: World, chat: Chat, args: Args) -> Message:
    """Return the message a call is about to send, its content still missing."""
    if "message_thread_id" in args:
        raise bad_request("message thread not found")
    message = world.new_message(chat, world.bot.id)
    message.silent = args.get("disable_notification", False)
    message.protected = args.get("protect_content", False)
    reply = args.get("reply_parameters")
    if reply is not None:
        if reply["message_id"] in chat.messages:
            message.reply_to = reply["message_id"]
        elif not reply.get("allow_sending_without_reply", False):
            raise bad_request("message to be replied not found")
    message.keyboard = keyboard_of(args)
    message.forced_reply = forced_reply(args)
    return message


def _post(world: World, chat: Chat, message: Message) -> Any:
    world.post(chat, message)
    return as_json(world.wire.message(message))


def stored_file(world: World, kind: FileKind, given: Upload | str) -> StoredFile:
    """Return the file a call sends: an upload, which is stored, or the file_id of a stored one.

    Raises:
        Refusal: 413 past 50 MB, 400 for an empty, unreadable or unknown one. URLs are not fetched.
    """
    if isinstance(given, str):
        known = world.register.files.get(given)
        if known is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if known.kind != kind:
            raise bad_request(f"can't use file of type {known.kind.title()} as {kind.title()}")
        return known
    if not given.content:
        raise bad_request("file must be non-empty")
    if len(given.content) > UPLOAD_BYTES:
        raise Refusal(413, "Request Entity Too Large")
    if kind == "document":
        return world.register.keep_file(kind, given.name, given.mime, given.content)
    if len(given.content) > PHOTO_BYTES:
        raise bad_request(f"file of size {len(given.content)} bytes is too big for a photo")
    size = photo_size(given.content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > 10_000 or max(size) > 20 * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return world.register.keep_file(kind, given.name, given.mime, given.content, size)
